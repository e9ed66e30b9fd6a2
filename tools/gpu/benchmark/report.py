"""The benchmark's results as text."""

from __future__ import annotations

import statistics

from benchmark import decisions
from benchmark import results as data

RECIPES = ("hlq", "hlq-block", "hlq-block by token", "int8")
# Columns of the tables of speedups: heading and candidate. Those that nothing ran
# in are left out.
WHOLE = {
    "hlq": "hlq", "hlq-block": "hlq-block", "by token": "hlq-block by token", "int8": "int8",
    "fp8 row": "fp8 rowwise", "fp8 tensor": "fp8 tensorwise", "by hand": "hlq by hand",
    "ao f8 row": "torchao float8 rowwise", "ao f8 tens.": "torchao float8 tensorwise", "ao int8": "torchao int8",
}  # fmt: skip
OPTIONS = {
    f"{short}{what}": f"{recipe}, {option}"
    for recipe, short in (("hlq", ""), ("hlq-block", "block "))
    for what, option in (
        ("x before", "x encoded before"), ("x, W before", "x and W encoded before"), ("delayed", "delayed scales"),
        ("x, W before, delayed", "delayed scales, x and W encoded before"),
        ("GELU apart", "GELU apart"), ("GELU fused", "GELU fused"),
    )
}  # fmt: skip
OPTIONS |= {f"fp8 {short}, products": f"fp8 {short}wise, products alone" for short in ("row", "tensor")}


def table(head: list[str], rows: list[list[str]]) -> str:
    """Columns, the first to the left and the others to the right."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = []
    for row in [head, ["-" * width for width in widths], *rows]:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def text(results: dict) -> str:
    """All tables of what there is."""
    layers = results.get("layers", [])
    parts = [
        ("whole backward, bf16 cuBLAS in µs, the others as often as it", _speedups(layers, WHOLE, with_bf16=True)),
        ("the same with something at hand, or GELU's derivative (over bf16 with that)", _speedups(layers, OPTIONS)),
        ("where the time goes, µs", _parts(layers)),
        ("predictions, µs", _predictions(layers)),
        ("decisions: of none, gx, gw, and both rewritten", _decisions(results)),
        ("relative errors of gx / gw, medians over layers", _errors(layers)),
        ("products of 8-bit codes, TOPS, by what shares a scale", _products(results)),
        ("encoding of gy, stochastic; hlq with maxima known, hlq-block in one read", _encodings(results)),
        ("not run", _skipped(layers)),
    ]
    return "\n".join(f"\n{title}\n{body}" for title, body in parts if body)


def _columns(layers: list[dict], wanted: dict[str, str]) -> dict[str, str]:
    there = {name for row in layers for name in row["candidates"]}
    return {head: name for head, name in wanted.items() if name in there}


def _speedups(layers: list[dict], wanted: dict[str, str], with_bf16: bool = False) -> str:
    columns = _columns(layers, wanted)
    rows = []
    for row in layers:
        found = [row["candidates"].get(name, {}).get("speedup") for name in columns.values()]
        time = [f"{row['candidates'][data.BASELINE]['microseconds']:.1f}"] if with_bf16 else []
        if any(found) or with_bf16:
            rows.append([row["layer"], *time, *(f"{value:.2f}" if value else "" for value in found)])
    return table(["layer", *(["bf16"] if with_bf16 else []), *columns], rows) if rows else ""


def _parts(layers: list[dict]) -> str:
    rows = []
    for row in layers:
        for recipe in RECIPES:
            entry = row["candidates"].get(recipe, {})
            if "parts" not in entry:
                continue
            times = [entry["microseconds"], *(entry["parts"].get(part) for part in ("maxima", "codes", "products"))]
            rate = entry.get("tops")
            rows.append([
                f"{row['layer']}: {recipe}", *("" if value is None else f"{value:.1f}" for value in times),
                f"{100 * entry['of_copy']:.0f} %" if "of_copy" in entry else "",
                f"{rate:.0f}" if rate else "", f"{100 * rate / data.CHIP_RATES['int8']:.0f} %" if rate else "",
            ])  # fmt: skip
    return table(["", "whole", "maxima", "codes", "products", "of copy", "TOPS", "of chip"], rows) if rows else ""


def _predictions(layers: list[dict]) -> str:
    rows = []
    for row in layers:
        for recipe in RECIPES:
            entry = row["candidates"].get(recipe, {})
            predicted = entry.get("predicted")
            if not predicted:
                continue
            time, bf16 = entry["microseconds"], row["candidates"][data.BASELINE]["microseconds"]
            rows.append([
                f"{row['layer']}: {recipe}", f"{time:.1f}", f"{predicted['hlq_microseconds']:.1f}",
                f"{100 * (predicted['hlq_microseconds'] / time - 1):+.0f} %",
                f"{bf16:.1f}", f"{predicted['bf16_microseconds']:.1f}",
                f"{100 * (predicted['bf16_microseconds'] / bf16 - 1):+.0f} %",
                ", ".join(predicted["rewritten"]) or "none",
                f"{entry['decided']['speedup']:.2f}" if "decided" in entry else "",
            ])  # fmt: skip
    head = ["", "measured", "predicted", "off", "bf16", "predicted", "off", "rewritten", "speedup"]
    return table(head, rows) if rows else ""


def _decisions(results: dict) -> str:
    made = decisions.of_results(results, RECIPES)
    rows = [
        [f"{d.layer}: {d.recipe}", decisions.name_of(d.chosen),
         f"{d.measured[d.chosen]:.1f}" if d.chosen in d.measured else "",
         decisions.name_of(d.best), f"{d.measured[d.best]:.1f}", f"{len(d.measured)} of 4",
         "" if d.lost is None else f"{100 * d.lost:.1f} %"]
        for d in made
    ]  # fmt: skip
    head = ["", "decision", "µs", "best", "µs", "timed", "lost"]
    return f"{table(head, rows)}\n\n{decisions.summary(made)}" if rows else ""


def _errors(layers: list[dict]) -> str:
    """A line for each candidate, a column for each kind of data."""
    found: dict[str, dict[str, list]] = {}
    for row in layers:
        for name, entry in row["candidates"].items():
            for kind, errors in entry.get("errors", {}).items():
                found.setdefault(name, {}).setdefault(kind, []).append(errors)
    kinds = list(dict.fromkeys(kind for by_kind in found.values() for kind in by_kind))

    def cell(errors: list[dict] | None) -> str:
        if not errors:
            return ""
        return " / ".join(f"{statistics.median(e[name] for e in errors):.2g}" for name in ("gx", "gw"))

    rows = [[name, *(cell(by_kind.get(kind)) for kind in kinds)] for name, by_kind in found.items()]
    return table(["", *kinds], rows) if rows else ""


def _products(results: dict) -> str:
    columns = ("tensor", "row", "block", "tile", "bf16")
    rows = [
        ["x".join(map(str, row["shape"])),
         *(f"{row['tops'][key]:.0f}" if key in row["tops"] else "" for key in columns), row["kernels"]["tensor"]]
        for row in results.get("products", [])
    ]  # fmt: skip
    return table(["M x N x K", *columns, "kernel"], rows) if rows else ""


def _encodings(results: dict) -> str:
    rows = [
        [row["layer"], row["recipe"], f"{row['elements'] / 1e6:.1f} M", f"{row['microseconds']['encode']:.1f} µs",
         f"{row['microseconds']['copy']:.1f} µs", f"{100 * row['of_copy']:.1f} %"]
        for row in results.get("encodings", [])
    ]  # fmt: skip
    return table(["layer", "recipe", "elements", "codes", "copy", "of copy"], rows) if rows else ""


def _skipped(layers: list[dict]) -> str:
    """{candidate and reason: on how many layers}."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in layers:
        for name, reason in row["skipped"].items():
            found.setdefault((name, reason), []).append(row["layer"])
    lines = []
    for (name, reason), where in found.items():
        places = f"all {len(where)} layers" if len(where) == len(layers) > 1 else ", ".join(where)
        lines.append(f"{name} ({places}): {reason}")
    return "\n".join(lines)
