#!/usr/bin/env python3
"""Fits the cost model's rates to measurements, and writes them for the compiler.

    tools/gpu/fit.py JSON [JSON…] [--chip sm_90a] [--output lib/Target/FittedRates.inc]

Reads what tools/gpu/calibrate.py writes, alone or as "calibration" in what
tools/gpu/bench.sh writes. Prints how far predictions are from what was measured,
and what each choice of a tile costs against the best one measured. Another chip's
rates are added to those in the file; the same chip's are replaced.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import pathlib
import re
import sys

import cost_model as model

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "lib" / "Target" / "FittedRates.inc"
TABLE = pathlib.Path("test/unit/Target/Measured.inc")
# A residual beyond this is printed.
TOLERANCE = 0.25
# Bytes a microsecond.
FASTEST_MEMORY = 6e6
# How strongly a tile's rates are drawn to those of its size.
TILE_PRIOR = 0.05


def search(error, start: list[float], sweeps: int = 300) -> list[float]:
    """Positive numbers with a small error: one after the other is multiplied, by
    steps that grow where they help and shrink where they don't."""
    best, point, steps = error(start), list(start), [0.3] * len(start)
    for _ in range(sweeps):
        for index in range(len(point)):
            for sign in (1, -1):
                tried = list(point)
                tried[index] *= math.exp(sign * steps[index])
                value = error(tried)
                if value < best:
                    best, point = value, tried
                    steps[index] = min(steps[index] * 1.3, 1.0)
                    break
            else:
                steps[index] *= 0.6
        if max(steps) < 1e-3:
            break
    return point


def refit(point: list[float], index: int, error) -> list[float]:
    """The numbers with one of them fitted alone."""
    found = search(lambda one: error([*point[:index], *one, *point[index + 1 :]]), [point[index]])
    return [*point[:index], *found, *point[index + 1 :]]


def squared(rows) -> float:
    """Of predicted and measured times, and of what they weigh."""
    return sum(weight * math.log(predicted / measured) ** 2 for predicted, measured, weight in rows)


def bounded(rates: dict) -> bool:
    """Whether what overlaps takes between the longest alone and all in turn, and
    memory isn't faster than any is."""
    return rates["exponent"] >= 1 and rates["dram"] <= FASTEST_MEMORY


# Contractions.

CONTRACT_RATES = ("launch", "exponent", "operations", "l2", "dram", "wide", "accumulate", "narrow")
CONTRACT_START = (2.0, 4.0, 2.2e9, 1.2e7, 5e6, 0.5, 3.0, 2.0)
TILE_RATES = ("step", "results")
# How much longer a step is with scales for each 128 codes than with endless blocks:
# tiles are measured with 256, and this leads to others. Of prototypes.
BLOCK_COST = 0.2


def contractions(data: dict) -> list[tuple[tuple, model.Contraction, float]]:
    rows = []
    for row in data["contractions"]:
        result = row["result"]
        problem = model.Contraction(
            *row["shape"], result_bytes=4 if result.startswith("f32") else 2,
            accumulates=result.endswith("add"), block=row.get("block", 0),
        )  # fmt: skip
        # A kernel with scales per block is another one.
        rows.append(((*row["tile"], problem.block > 0), problem, row["microseconds"]))
    return rows


def tile_rates(tile: tuple, step: float, step_area: float, results: float, results_area: float) -> dict:
    area = tile[0] * tile[1] / model.UNIT_TILE
    return {
        "rows": tile[0], "columns": tile[1], "stages": tile[2], "warpgroups": tile[3], "blocks": tile[4],
        "step": step + step_area * area, "results": results + results_area * area,
    }  # fmt: skip


def fit_contractions(data: dict, multiprocessors: int) -> tuple[dict, list[dict]]:
    rows = contractions(data)
    # What is far from the best tile of its size won't be chosen.
    best = collections.defaultdict(lambda: math.inf)
    for _, problem, time in rows:
        best[problem] = min(best[problem], time)
    rows = [(*row, (best[row[1]] / row[2]) ** 4) for row in rows]
    count = len(CONTRACT_RATES)

    def rates_of(point):
        return dict(zip(CONTRACT_RATES, point)) | {"block": BLOCK_COST}

    # All tiles by their size, with the rates that they share.
    names = sorted({tile for tile, *_ in rows})

    def shared_error(point):
        rates = rates_of(point)
        tiles = {tile: tile_rates(tile, *point[count : count + 4]) for tile in names}
        if not bounded(rates):
            return math.inf
        return squared((model.contract(rates, tiles[t], multiprocessors, p), *rest) for t, p, *rest in rows)

    point = search(shared_error, [*CONTRACT_START, 0.03, 0.25, 0.3, 0.8], 60)
    rates, by_size = rates_of(point), {tile: tile_rates(tile, *point[count : count + 4]) for tile in names}

    # Then each tile's own, and again what they share.
    def fit_tile(name):
        own, prior = [row for row in rows if row[0] == name], by_size[name]

        def moved(factors):
            return prior | {name: prior[name] * factor for name, factor in zip(TILE_RATES, factors)}

        def error(factors):
            drawn = TILE_PRIOR * sum(row[-1] for row in own) * sum(math.log(factor) ** 2 for factor in factors)
            tile = moved(factors)
            return drawn + squared((model.contract(rates, tile, multiprocessors, p), *rest) for _, p, *rest in own)

        return moved(search(error, [1.0] * len(TILE_RATES), 60))

    for _ in range(4):
        by_name = {name: fit_tile(name) for name in names}

        def error(point):
            rates = rates_of(point)
            if not bounded(rates):
                return math.inf
            return squared((model.contract(rates, by_name[t], multiprocessors, p), *rest) for t, p, *rest in rows)

        rates = rates_of(search(error, [rates[name] for name in CONTRACT_RATES], 30))
    return rates, [fit_tile(name) for name in names]


# Encodings.

ENCODE_RATES = (
    "launch", "latency", "exponent", "maxima", "maxima_view", "codes", "view", "code", "draw",
    "dram", "l2", "cached", "uncached", "narrow", "wide", "exchange",
)  # fmt: skip
ENCODE_START = (1.3, 0.2, 6.0, 0.35, 0.10, 0.3, 0.03, 0.50, 0.4, 4.2e6, 9e6, 38e6, 52e6, 0.8, 0.8, 0.25)


def scale_depth(scales: str) -> int:
    """Codes that share a scale, 0 for all of a row: of "tensor", "row", "1x256" or
    "128x256"."""
    found = re.fullmatch(r"\d+x(\d+)", scales)
    return int(found[1]) if found else 0


def parse_encoding(kernel: str) -> tuple[str, list[model.View]]:
    """The mode and the views that a kernel's name spells."""
    mode = kernel.split("_")[0]
    views = [
        model.View(
            kept=8 if basis.partition("r")[2].startswith("8") else 16, draws=rounding == "stochastic",
            block=scale_depth(scales),
        )
        for basis, scales, rounding in re.findall(
            r"_(?:rows|columns)_([a-z0-9]+)_([a-z0-9]+)(?:_q\d+_(nearest|stochastic|pseudo_stochastic))?", kernel
        )
    ]  # fmt: skip
    return mode, views


def encodings(data: dict) -> list[tuple[str, tuple, int, list[model.View], float]]:
    rows = []
    for row in data["encodings"]:
        mode, views = parse_encoding(row["kernel"])
        rows.append((mode, tuple(row["shape"]), 4 if row["element"] == "f32" else 2, views, row["microseconds"]))
    return rows


def predict_encoding(rates, multiprocessors, mode, shape, element_bytes, views) -> float:
    predict = model.maxima if mode == "maxima" else model.codes
    return predict(rates, multiprocessors, shape, element_bytes, views)


def fit_encodings(data: dict, multiprocessors: int) -> dict:
    rows = encodings(data)

    def rates_of(point):
        return dict(zip(ENCODE_RATES, point))

    def error(point, chosen):
        rates = rates_of(point)
        if not bounded(rates) or rates["uncached"] <= rates["cached"] * 1.05:
            return math.inf
        return squared((predict_encoding(rates, multiprocessors, *row), time, 1) for *row, time in chosen)

    # What is common first; then what other rows and elements cost beside it.
    def is_narrow(row):
        return row[1][1] * row[2] % 16 != 0

    def finds_scales(row):
        return row[0] == "encode" and any(view.block for view in row[3])

    common = [row for row in rows if row[2] == 2 and not is_narrow(row) and not finds_scales(row)]
    point = search(lambda point: error(point, common), list(ENCODE_START))
    for name, chosen in (
        ("narrow", [row for row in rows if row[2] == 2 and is_narrow(row) and not finds_scales(row)]),
        ("wide", [row for row in rows if row[2] == 4 and not is_narrow(row) and not finds_scales(row)]),
        ("exchange", [row for row in rows if row[2] == 2 and not is_narrow(row) and finds_scales(row)]),
    ):
        if not chosen:
            continue
        point = refit(point, ENCODE_RATES.index(name), lambda point, chosen=chosen: error(point, chosen))
    return rates_of(point)


# Products of floats.

PRODUCT_RATES = (
    "launch", "exponent", "operations", "dram", "step", "step_area", "results", "results_area", "f32",
)  # fmt: skip
PRODUCT_START = (1.2, 2.0, 7.2e8, 5e6, 0.07, 0.01, 0.5, 0.5, 0.02)
ALIGNMENT_START = (2.0, 3.0, 4.0)


def products(data: dict) -> list[tuple[int, int, int, int, int, float]]:
    """m, n, k, bytes of an element, alignment, microseconds."""
    rows = []
    for row in data["products"]:
        if row["which"] == "both":
            continue
        m, n, k = row["shape"]
        size = 4 if row["element"] == "f32" else 2
        # gx = gy W reads rows of k and n, gw = gyᵀ x rows of m and n.
        rows.append((m, n, k, size, model.alignment(size * n, size * (k if row["which"] == "gx" else m)),
                     row["microseconds"]))  # fmt: skip
    return rows


def fit_products(data: dict, multiprocessors: int) -> dict:
    rows = products(data)
    count = len(PRODUCT_RATES)

    def rates_of(point):
        return dict(zip(PRODUCT_RATES, point)) | {"alignment": [1.0, *point[count:]]}

    def error(point, element_bytes=2):
        rates = rates_of(point)
        if not bounded(rates):
            return math.inf
        chosen = [row for row in rows if row[3] == element_bytes]
        return squared((model.product(rates, multiprocessors, *row), time, 1) for *row, time in chosen)

    point = search(error, [*PRODUCT_START, *ALIGNMENT_START])
    return rates_of(refit(point, PRODUCT_RATES.index("f32"), lambda point: error(point, 4)))


# Reports.


def report(title: str, rows: list[tuple[float, float, str]]):
    """Of predicted and measured times with what they are of."""
    ratios = sorted(((predicted / measured, measured, what) for predicted, measured, what in rows), reverse=True)
    spread = math.sqrt(squared((ratio, 1.0, 1.0) for ratio, *_ in ratios) / len(ratios))
    far = [r for r in ratios if abs(math.log(r[0])) > math.log(1 + TOLERANCE)]
    worst = max(ratios, key=lambda r: abs(math.log(r[0])))
    print(f"{title}: {len(rows)}, {100 * spread:.1f} % off (root of the mean square), worst {worst[0]:.2f}: {worst[2]}")
    for ratio, measured, what in far:
        print(f"  {ratio:.2f} of {measured:8.1f} µs  {what}")


def report_choices(choices: dict):
    """What each choice costs beside the best measured: {what: [(predicted, measured, name)]}."""
    costs = []
    for what, options in choices.items():
        chosen, best = min(options), min(options, key=lambda option: option[1])
        costs.append((chosen[1] / best[1] - 1, f"{what}: {chosen[2]} {chosen[1]:.1f} µs, best {best[2]} {best[1]:.1f} µs"))
    costs.sort(reverse=True)
    print(f"choices: {len(costs)}, worst {100 * costs[0][0]:.1f} % above the best measured")
    for cost, what in costs:
        if cost > 0.05:
            print(f"  +{100 * cost:.1f} %  {what}")


def report_all(data: dict, chip: dict):
    count = chip["multiprocessors"]
    tiles = {(t["rows"], t["columns"], t["stages"], t["warpgroups"], t["blocks"]): t for t in chip["tiles"]}
    rows, choices = [], collections.defaultdict(list)
    for tile, problem, time in contractions(data):
        predicted = model.contract(chip["contract"], tiles[tile], count, problem)
        name = f"{problem.m}x{problem.n}x{problem.k}"
        name += f" {problem.result_bytes} bytes{' added' if problem.accumulates else ''}"
        name += f" blocks of {problem.block}" if problem.block else ""
        rows.append((predicted, time, f"{name} by {tile[0]}x{tile[1]}"))
        choices[name].append((predicted, time, f"{tile[0]}x{tile[1]}"))
    report("contractions", rows)
    report_choices(choices)
    report("encodings", [
        (predict_encoding(chip["encode"], count, *row), time, f"{row[0]} {row[1][0]}x{row[1][1]} {row[2]} bytes {row[3]}")
        for *row, time in encodings(data)
    ])  # fmt: skip
    report("products of floats", [
        (model.product(chip["product"], count, *row), time, f"{row[0]}x{row[1]}x{row[2]}, {row[3]} bytes, rows by {row[4]}")
        for *row, time in products(data)
    ])  # fmt: skip


# The file.


def read_calibration(paths: list[pathlib.Path]) -> dict:
    """One set of measurements of all files: what was measured in several is the
    geometric mean of them."""
    merged: dict = {"layers": []}
    times: dict = {key: collections.defaultdict(list) for key in ("contractions", "encodings", "products")}
    for path in paths:
        data = json.loads(path.read_text())
        data = data.get("calibration", data)
        if "contractions" not in data:
            sys.exit(f"fit.py: {path}: no measurements of tools/gpu/calibrate.py")
        for key, found in times.items():
            for row in data[key]:
                what = {name: value for name, value in row.items() if name != "microseconds"}
                found[json.dumps(what, sort_keys=True)].append(row["microseconds"])
        merged["layers"] += data["layers"]
        merged["machine"] = data["machine"]
    for key, found in times.items():
        merged[key] = [
            json.loads(what) | {"microseconds": math.exp(sum(map(math.log, each)) / len(each))}
            for what, each in found.items()
        ]
    return merged


def number(value: float) -> str:
    return f"{value:.4g}"


def text_of(chip: str, machine: dict, fitted: dict) -> str:
    """A chip's entry."""
    contract, encode, product = fitted["contract"], fitted["encode"], fitted["product"]

    def fields(rates: dict, names) -> str:
        return ", ".join(f"/*{name}=*/{number(rates[name])}" for name in names)

    tiles = "".join(
        f"    {{{{{t['rows']}, {t['columns']}, 128, {t['stages']}, {t['warpgroups']}, 8}}, "
        f"{str(t['blocks']).lower()}, {', '.join(number(t[name]) for name in TILE_RATES)}}},\n"
        for t in fitted["tiles"]
    )
    return f"""// {machine['gpu']}, PyTorch {machine['pytorch']}, {machine['date']}
static constexpr TileRates {chip}_tiles[] = {{
{tiles}}};
static constexpr ChipRates {chip}_rates = {{
    "{chip}", {machine['multiprocessors']},
    {{{fields(contract, [*CONTRACT_RATES, 'block'])}}},
    {chip}_tiles,
    {{{fields(encode, ENCODE_RATES)}}},
    {{{fields(product, PRODUCT_RATES)},
     {{{', '.join(number(value) for value in product['alignment'])}}}}},
    /*memset=*/{number(fitted['memset'])}}};
"""


def read_rates(chip: str, path: pathlib.Path = OUTPUT) -> dict:
    """A chip's rates as they were fitted."""
    entry = path.read_text().split(f"// BEGIN {chip}\n")[1].split("// END")[0]
    parts = re.findall(r"\{(/\*launch=.*?)\}", entry, re.DOTALL)
    contract, encode, product = (
        {name: float(value) for name, value in re.findall(r"/\*(\w+)=\*/([\d.e+-]+)", part)} for part in parts
    )
    product["alignment"] = [float(value) for value in parts[2].split("{")[1].split(",")]
    tiles = [
        {"rows": int(rows), "columns": int(columns), "stages": int(stages), "warpgroups": int(warpgroups),
         "blocks": blocks == "true", "step": float(step), "results": float(results)}
        for rows, columns, stages, warpgroups, blocks, step, results in re.findall(
            r"\{\{(\d+), (\d+), 128, (\d+), (\d+), 8\}, (\w+), ([\d.e+-]+), ([\d.e+-]+)\}", entry)
    ]  # fmt: skip
    return {
        "multiprocessors": int(re.search(rf'"{chip}", (\d+),', entry)[1]),
        "contract": contract, "tiles": tiles, "encode": encode, "product": product,
        "memset": float(re.search(r"/\*memset=\*/([\d.e+-]+)", entry)[1]),
    }  # fmt: skip


def write(path: pathlib.Path, chip: str, entry: str):
    """Replaces the chip's entry, or adds it."""
    sections = {}
    if path.exists():
        for section in re.split(r"(?m)^(?=// BEGIN )", path.read_text())[1:]:
            name, _, body = section.partition("\n")
            sections[name.split()[2]] = re.split(r"(?m)^// END", body)[0]
    sections[chip] = entry
    text = "// Written by tools/gpu/fit.py: see docs/cost-model.md.\n// clang-format off\n"
    for name in sorted(sections):
        text += f"// BEGIN {name}\n{sections[name]}// END {name}\n"
    names = ", ".join(f"&{name}_rates" for name in sorted(sections))
    text += f"static constexpr const ChipRates *fittedRates[] = {{{names}}};\n// clang-format on\n"
    path.write_text(text)


# Tiles this much slower than the best one are left out of the table.
TABLE_LIMIT = 1.25


def write_table(path: pathlib.Path, data: dict):
    """What unit tests hold predictions to: contractions from zero into bf16 by the
    better tiles, encodings, and products."""
    best = collections.defaultdict(lambda: math.inf)
    plain = [row for row in contractions(data) if row[1].result_bytes == 2 and not row[1].accumulates]
    for _, problem, time in plain:
        best[problem] = min(best[problem], time)
    lines = ["// Written by tools/gpu/fit.py: microseconds.\n// clang-format off\n"]

    def table(kind: str, name: str, rows: list[str]):
        lines.append(f"static const {kind} {name}[] = {{\n" + "".join(f"    {{{row}}},\n" for row in rows) + "};\n")

    table("MeasuredContraction", "measuredContractions", [
        f"{p.m}, {p.n}, {p.k}, {p.block}, {{{t[0]}, {t[1]}, 128, {t[2]}, {t[3]}, 8}}, {number(time)}"
        for t, p, time in plain if time <= TABLE_LIMIT * best[p]
    ])  # fmt: skip
    table("MeasuredEncoding", "measuredEncodings", [
        f"{'true' if mode == 'maxima' else 'false'}, {shape[0]}, {shape[1]}, {8 * size}, "
        f"{{{', '.join(f'{{{view.kept}, {str(view.draws).lower()}, {view.block}}}' for view in views)}}}, {number(time)}"
        for mode, shape, size, views, time in encodings(data)
    ])  # fmt: skip
    table("MeasuredProduct", "measuredProducts", [
        f"{m}, {n}, {k}, {8 * size}, {aligned}, {number(time)}" for m, n, k, size, aligned, time in products(data)
    ])  # fmt: skip
    path.write_text("".join(lines) + "// clang-format on\n")


def fit(data: dict) -> dict:
    count = data["machine"]["multiprocessors"]
    contract, tiles = fit_contractions(data, count)
    sets = sorted(row["microseconds"]["memset"] for row in data["layers"] if "memset" in row["microseconds"])
    return {
        "multiprocessors": count,
        "contract": contract,
        "tiles": tiles,
        "encode": fit_encodings(data, count),
        "product": fit_products(data, count),
        "memset": sets[len(sets) // 2],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("json", type=pathlib.Path, nargs="+")
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--output", type=pathlib.Path, default=OUTPUT)
    parser.add_argument("--table", type=pathlib.Path, help="measurements for unit tests, such as " + str(TABLE))
    options = parser.parse_args()
    data = read_calibration(options.json)
    fitted = fit(data)
    report_all(data, fitted)
    write(options.output, options.chip, text_of(options.chip, data["machine"], fitted))
    if options.table:
        write_table(options.table, data)


if __name__ == "__main__":
    main()
