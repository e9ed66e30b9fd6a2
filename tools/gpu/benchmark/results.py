"""The benchmark's JSON.

    {"format": 1, "machine": {"gpu", "pytorch", "date", "commit"}, "options": of bench.py,
     "kinds": {kind of data: what it is},
     "layers": [{"layer", "family", "sizes": {"tokens", "outputs", "inputs"},
                 "candidates": {name: {"microseconds", "speedup",
                                       "parts": {"maxima", "codes", "products"},
                                       "kernels": [{"name", "kind", "operands", "microseconds"}],
                                       "predicted": what prepare.py left, "decided": {"microseconds", "speedup"},
                                       "encoded_bytes", "of_copy", "tops",
                                       "errors": {kind: {"gx", "gx_by_token", "gw", "gw_projected"}}}},
                 "skipped": {name: reason}, "seconds": {stage: how long it took}}],
     "products": [{"shape": [M, N, K], "kernels": {scales: name}, "tops": {scales: rate}}],
     "encodings": [{"layer", "recipe", "elements", "kernel", "microseconds": {"encode", "copy"}, "of_copy"}],
     "calibration": of calibrate.py, "seconds": {what: how long it took}}

Times are microseconds; a recipe's candidate "…, gx rewritten" is its gx beside
bf16's gw; "decided" is of the way that the compiler takes; kernels' own times are of launches that don't overlap. A
speedup is bf16's time in the same run over the candidate's. What was not measured is
absent.
"""

from __future__ import annotations

import json
import pathlib

from benchmark.shapes import Shape

FORMAT = 1

# What a speedup is taken over: bf16 with its own elementwise kernel where the
# candidate does an elementwise kernel's work too.
BASELINE, GELU_BASELINE = "bf16", "bf16, GELU apart"

# A launch whose time is in that of another and must not be.
FORWARD = ", forward"

GRADIENTS = ("gx", "gw")

# Dense rates of an H100 or H200 (SXM), 10¹² operations a second, by the type of
# operands.
CHIP_RATES = {"bf16": 989.4, "int8": 1978.9}


def baseline(name: str) -> str:
    return GELU_BASELINE if "GELU" in name else BASELINE


def rewritten(name: str, gradients) -> str:
    """The candidate that has those gradients of a recipe's, and bf16's others."""
    if len(gradients) == len(GRADIENTS):
        return name
    return f"{name}, {''.join(gradients)} rewritten" if gradients else BASELINE


def operations(sizes: dict, half_of_gw: bool = False) -> int:
    """Multiplications and additions of both products; the projection halves what
    gw contracts."""
    product = 2 * sizes["tokens"] * sizes["outputs"] * sizes["inputs"]
    return product * 3 // 2 if half_of_gw else 2 * product


def halves_gw(name: str) -> bool:
    """Whether a candidate's recipe projects."""
    return name.startswith("hlq")


def encoded_bytes(sizes: dict, half_of_gw: bool, packed: bool) -> int:
    """What encodings read, each tensor once, in bf16, and write, a byte a code, but
    of gy's for gx half of it where they are packed."""
    tokens, outputs, inputs = (sizes[name] for name in ("tokens", "outputs", "inputs"))
    read = 2 * (tokens * outputs + outputs * inputs + tokens * inputs)
    for_gw = tokens * (outputs + inputs)
    for_gx = tokens * outputs // (2 if packed else 1) + outputs * inputs
    return read + for_gx + (for_gw // 2 if half_of_gw else for_gw)


def layer(shape: Shape, times: dict[str, float], skipped: dict[str, str]) -> dict:
    """A layer's entry, of times alone."""
    times = {
        name: value - times.get(name + FORWARD, 0.0) for name, value in times.items() if not name.endswith(FORWARD)
    }
    sizes = dict(zip(("tokens", "outputs", "inputs"), shape.sizes))
    row = {"layer": shape.name, "family": shape.family, "sizes": sizes, "candidates": {}, "skipped": skipped}
    for name, microseconds in times.items():
        entry = {"microseconds": round(microseconds, 2)}
        if baseline(name) in times:
            entry["speedup"] = round(times[baseline(name)] / microseconds, 3)
        row["candidates"][name] = entry
    return row


def add_parts(row: dict, name: str, parts: dict[str, float], copy: float, packed: bool):
    """Times of a candidate's parts, with what they achieve. `copy`: of as many
    bytes as are encoded; `packed`: see there."""
    entry, half = row["candidates"][name], halves_gw(name)
    entry["parts"] = {part: round(value, 2) for part, value in parts.items()}
    entry["encoded_bytes"] = encoded_bytes(row["sizes"], half, packed)
    encode = parts.get("maxima", 0.0) + parts.get("codes", 0.0)
    if encode:
        entry["of_copy"] = round(copy / encode, 4)
    if "products" in parts:
        entry["tops"] = round(operations(row["sizes"], half) / parts["products"] / 1e6, 1)


def add_prediction(row: dict, name: str, predicted: dict):
    """What the compiler predicted, and what its decision came to."""
    entry, found = row["candidates"][name], row["candidates"]
    entry["predicted"] = predicted
    taken = rewritten(name, predicted["rewritten"])
    if taken in found:
        entry["decided"] = {key: found[taken][key] for key in ("microseconds", "speedup")}


def write(path: pathlib.Path, results: dict):
    """A line for each layer's candidate, product and encoding."""
    def line(value) -> str:
        return json.dumps(value)

    parts = []
    for key, value in results.items():
        if key == "layers":
            value = ",\n".join(_layer_text(row, line) for row in value)
            parts.append(f' "layers": [\n{value}\n ]')
        elif key == "calibration":
            parts.append(f' "calibration": {{\n{_rows_text(value, line)}\n }}')
        elif isinstance(value, list):
            value = ",\n".join(f"  {line(item)}" for item in value)
            parts.append(f' "{key}": [\n{value}\n ]')
        else:
            parts.append(f' "{key}": {line(value)}')
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n")


def _layer_text(row: dict, line) -> str:
    candidates = ",\n".join(f"    {line(name)}: {line(entry)}" for name, entry in row["candidates"].items())
    rest = {key: value for key, value in row.items() if key not in ("candidates", "skipped")}
    head = line(rest)[1:-1]
    return f'  {{{head},\n   "candidates": {{\n{candidates}\n   }},\n   "skipped": {line(row["skipped"])}}}'


def _rows_text(value: dict, line) -> str:
    """A line for each row of each list."""
    parts = []
    for key, rows in value.items():
        text = "[\n" + ",\n".join(f"   {line(row)}" for row in rows) + "\n  ]" if isinstance(rows, list) else line(rows)
        parts.append(f"  {line(key)}: {text}")
    return ",\n".join(parts)


def read(path: pathlib.Path) -> dict:
    """Raises ValueError where it isn't such a file."""
    try:
        results = json.loads(path.read_text())
    except ValueError as error:
        raise ValueError(f"{path}: not JSON: {error}") from error
    found = results.get("format") if isinstance(results, dict) else None
    if found != FORMAT:
        raise ValueError(f"{path}: format {found!r}, must be {FORMAT}: not of this benchmark")
    return results
