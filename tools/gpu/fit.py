#!/usr/bin/env python3
"""Fits the cost model's rates to measurements, and writes them for the compiler.

    tools/gpu/fit.py JSON [JSON…] [--unseen JSON…] [--chip sm_90a]
                     [--output lib/Target/FittedRates.inc] [--tables test/unit/Target]

Reads what tools/gpu/bench.sh writes, single kernels and whole layers, and what
tools/gpu/calibrate.py writes by itself, single kernels. Prints how far predictions
are from what was measured, and what each choice costs against the best one
measured: of a tile, and of the gradients to rewrite; for layers of another run, too,
that the fit doesn't see. Another chip's rates are added to those in the file; the
same chip's are replaced.
"""

from __future__ import annotations

import argparse
import collections
import math
import pathlib

import cost_model as model
import measurements
import rates_file
from benchmark import decisions, results

# A residual beyond this is printed.
TOLERANCE = 0.25
# Bytes a microsecond, and operations: no Hopper's memory, and no Hopper's tensor cores
# on 8 bits, are faster.
FASTEST_MEMORY, FASTEST_OPERATIONS = 6e6, 2e9
# How strongly what layers sustain is drawn to what single kernels do.
SUSTAINED_PRIOR = 1e-4
DEPENDENT_START, BESIDE_START = 0.5, 0.5
# How strongly a tile's rates are drawn to those of its size.
TILE_PRIOR = 0.05
# A tile within this of the best is as good, for runs differ by as much; what it
# weighs that others come after those.
RANK_PRIOR, MARGIN = 0.1, 0.02
NEAR, RANK = 1.03, 100.0


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
    neither memory nor tensor cores are faster than any are: where kernels took turns
    at one clock, their tiles' rates alone explain their times."""
    fastest = max(rates.get("operations", 0), rates.get("block_operations", 0))
    return rates["exponent"] >= 1 and rates["dram"] <= FASTEST_MEMORY and fastest <= FASTEST_OPERATIONS


# Contractions.

CONTRACT_START = {
    "launch": 2.0, "exponent": 4.0, "operations": 1.9e9, "block_operations": 1.9e9, "l2": 1.2e7, "dram": 5e6, "wide": 0.5,
    "accumulate": 3.0, "narrow": 2.0, "small": 1.17,
}  # fmt: skip
CONTRACT_RATES = tuple(CONTRACT_START)
# How much longer a step is with scales for each 128 codes than with endless blocks:
# tiles are measured with 256, and this leads to others. Of prototypes.
BLOCK_COST = 0.2


def tile_rates(tile: tuple, step: float, step_area: float, results: float, results_area: float) -> dict:
    area = tile[0] * tile[1] / model.UNIT_TILE
    return {
        "rows": tile[0], "columns": tile[1], "stages": tile[2], "warpgroups": tile[3], "blocks": tile[4],
        "step": step + step_area * area, "results": results + results_area * area,
    }  # fmt: skip


def tile_name(tile: dict) -> tuple:
    return tuple(tile[key] for key in ("rows", "columns", "stages", "warpgroups", "blocks"))


def weighted(rows: list[tuple]) -> list[tuple]:
    """Of contractions: what is far from the best tile of its size won't be chosen."""
    best = collections.defaultdict(lambda: math.inf)
    for _, problem, time in rows:
        best[problem] = min(best[problem], time)
    return [(*row, (best[row[1]] / row[2]) ** 4) for row in rows]


def fit_contractions(data: dict, multiprocessors: int) -> tuple[dict, list[dict]]:
    rows = weighted(measurements.contractions(data))
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

    point = search(shared_error, [*CONTRACT_START.values(), 0.03, 0.25, 0.3, 0.8], 60)
    rates, by_size = rates_of(point), {tile: tile_rates(tile, *point[count : count + 4]) for tile in names}

    # Then each tile's own, and again what they share.
    def fit_tile(name):
        own, prior = [row for row in rows if row[0] == name], by_size[name]

        def moved(factors):
            return prior | {name: prior[name] * factor for name, factor in zip(rates_file.TILE_RATES, factors)}

        def error(factors):
            drawn = TILE_PRIOR * sum(row[-1] for row in own) * sum(math.log(factor) ** 2 for factor in factors)
            tile = moved(factors)
            return drawn + squared((model.contract(rates, tile, multiprocessors, p), *rest) for _, p, *rest in own)

        return moved(search(error, [1.0] * len(rates_file.TILE_RATES), 60))

    for _ in range(4):
        by_name = {name: fit_tile(name) for name in names}

        def error(rates):
            if not bounded(rates):
                return math.inf
            return squared((model.contract(rates, by_name[t], multiprocessors, p), *rest) for t, p, *rest in rows)

        rates = rates_of(search(lambda point: error(rates_of(point)), [rates[name] for name in CONTRACT_RATES], 30))
    tiles = [fit_tile(name) for name in names]
    return rates, tiles


def rank_tiles(data: dict, chip: dict) -> list[dict]:
    """The chip's tiles with rates that differ as little as may be by which the choices are
    better: a tile that costs more than NEAR must not be predicted to be faster than
    all of those that don't."""
    rows, rates, multiprocessors = weighted(measurements.contractions(data)), chip["contract"], chip["multiprocessors"]
    measured = collections.defaultdict(dict)
    for tile, problem, time, _ in rows:
        measured[problem][tile] = time
    near = {problem: NEAR * min(times.values()) for problem, times in measured.items()}
    weights = {(tile, problem): weight for tile, problem, _, weight in rows}
    found = {tile_name(tile): tile for tile in chip["tiles"]}

    def predict(tile, problem):
        return model.contract(rates, tile, multiprocessors, problem)

    predicted = {problem: {t: predict(found[t], problem) for t in times} for problem, times in measured.items()}

    def misplaced(problem, times):
        good = min(times[tile] for tile, time in measured[problem].items() if time <= near[problem])
        return sum(
            max(0.0, math.log(good / times[tile]) + min(MARGIN, math.log(time / near[problem]))) ** 2
            for tile, time in measured[problem].items()
            if time > near[problem]
        )

    def improve(name):
        own = [problem for problem in measured if name in measured[problem]]
        start = found[name]

        def moved(factors):
            return start | {rate: start[rate] * factor for rate, factor in zip(rates_file.TILE_RATES, factors)}

        def error(factors):
            tile = moved(factors)
            moves = sum(math.log(factor) ** 2 for factor in factors)
            total = RANK_PRIOR * moves * sum(weights[name, problem] for problem in own)
            for problem in own:
                time = predict(tile, problem)
                total += weights[name, problem] * math.log(time / measured[problem][name]) ** 2
                total += RANK * misplaced(problem, predicted[problem] | {name: time})
            return total

        found[name] = moved(search(error, [1.0] * len(rates_file.TILE_RATES), 30))
        for problem in own:
            predicted[problem][name] = predict(found[name], problem)

    for _ in range(4):
        for name in found:
            improve(name)
    return list(found.values())


# Encodings.

ENCODE_START = {
    "launch": 1.3, "latency": 0.2, "miss": 1.0, "exponent": 6.0, "maxima": 0.35, "maxima_view": 0.1, "codes": 0.3, "view": 0.03,
    "code": 0.5, "draw": 0.4, "dram": 4.2e6, "l2": 9e6, "cached": 38e6, "uncached": 52e6, "narrow": 0.8, "wide": 0.8,
    "exchange": 0.25,
}  # fmt: skip
ENCODE_RATES = tuple(ENCODE_START)


def predict_encoding(rates, multiprocessors, mode, shape, element_bytes, views, among=None) -> float:
    predict = model.maxima if mode == "maxima" else model.codes
    return predict(rates, multiprocessors, shape, element_bytes, views, among)


def fit_encodings(data: dict, multiprocessors: int) -> dict:
    every = measurements.encodings(data)
    rows = [row for row in every if row[4] is None]
    in_layers = [row for row in every if row[4] is not None]

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
    point = search(lambda point: error(point, common), list(ENCODE_START.values()))
    for name, chosen in (
        ("narrow", [row for row in rows if row[2] == 2 and is_narrow(row) and not finds_scales(row)]),
        ("wide", [row for row in rows if row[2] == 4 and not is_narrow(row) and not finds_scales(row)]),
        ("exchange", [row for row in rows if row[2] == 2 and not is_narrow(row) and finds_scales(row)]),
        # Alone and repeated, a kernel of a small matrix finds it in L2; in layers not.
        ("miss", [row for row in in_layers if not is_narrow(row)]),
    ):
        if not chosen:
            continue
        point = refit(point, ENCODE_RATES.index(name), lambda point, chosen=chosen: error(point, chosen))
    return rates_of(point)


# Products of floats.

PRODUCT_START = {
    "launch": 1.2, "exponent": 2.0, "operations": 7.2e8, "dram": 5e6, "step": 0.07, "step_area": 0.01, "results": 0.5,
    "results_area": 0.5, "split": 1.0, "f32": 0.02,
}  # fmt: skip
PRODUCT_RATES = tuple(PRODUCT_START)
ALIGNMENT_START = (2.0, 3.0, 4.0)
# Beside squares, so that no product is far off: of fourth powers.
FAR = 40.0
# What layers weigh beside others of which rewriting and leaving take as long; half of
# that where they are so far apart.
DECISIVE, OPEN = 5.0, 0.25
SHORT = 30.0
PRODUCT_SWEEPS = 60


def decisive(layers: list) -> dict:
    """{sizes: what a layer weighs}: most where times of ways are near each other, so
    that a prediction decides."""
    weights: dict = {}
    for layer in layers:
        if () in layer.times and len(layer.times) > 1:
            best = min(time for way, time in layer.times.items() if way)
            distance = math.log(best / layer.times[()]) / OPEN
            weights[layer.sizes] = max(weights.get(layer.sizes, 1.0), 1 + (DECISIVE - 1) / (1 + distance**2))
    return weights


def fit_products(data: dict, chip: dict) -> dict:
    rows = measurements.products(data)
    aligned = model.ALIGNMENTS[0]
    weights = decisive(data["layers"])
    # Both products of a layer one after the other.
    wholes = {layer.sizes: ([layer.floats("gx"), layer.floats("gw")], layer.times[()])
              for layer in data["layers"] if () in layer.times}  # fmt: skip
    by_shape = {(p.m, p.n, p.k): weights.get(sizes, 1.0) for sizes, (pair, _) in wholes.items() for p in pair}

    def rates_of(point):
        return dict(zip(PRODUCT_RATES, point)) | {"alignment": [1.0, *point[len(PRODUCT_RATES) :]]}

    def error(point, chosen, wholes=()):
        tried = chip | {"product": rates_of(point)}
        # What memory adds is less than its time: some of it overlaps.
        if tried["product"]["exponent"] < 1:
            return math.inf
        total, found = 0.0, {}

        def add(predicted, time, weight):
            nonlocal total
            off = math.log(predicted / time)
            total += weight * (off**2 + FAR * off**4)

        for *row, time in chosen:
            m, n, k, _, alignment = row
            found[m, n, k] = model.product(tried, *row)
            # Tiny products of odd sizes run kernels that nothing is known of.
            odd = (time / (time + SHORT)) ** 2
            add(found[m, n, k], time, by_shape.get((m, n, k), 1.0) if alignment == aligned else odd)
        for sizes, (pair, time) in wholes:
            add(sum(found[p.m, p.n, p.k] for p in pair), time, weights.get(sizes, 1.0))
        return total

    # Aligned rows first; then what others, and f32, cost beside them.
    half = [row for row in rows if row[3] == 2]
    common = [row for row in half if row[4] == aligned]
    shapes = {tuple(row[:3]) for row in common}
    whole = [(sizes, one) for sizes, one in wholes.items() if all((p.m, p.n, p.k) in shapes for p in one[0])]
    start = [*PRODUCT_START.values(), *ALIGNMENT_START]
    point = search(lambda point: error(point, common, whole), start, PRODUCT_SWEEPS)
    for index, alignment in enumerate(model.ALIGNMENTS[1:], len(PRODUCT_RATES)):
        if chosen := [row for row in half if row[4] == alignment]:
            point = refit(point, index, lambda point, chosen=chosen: error(point, chosen))
    if wide := [row for row in rows if row[3] == 4]:
        point = refit(point, PRODUCT_RATES.index("f32"), lambda point: error(point, wide))
    return rates_of(point)


# Layers.


def fit_layers(data: dict, chip: dict) -> dict:
    """The chip with what whole layers tell: how much earlier dependent launches end,
    how much of those that wait for nothing runs beside others, and what the chip
    sustains. Single kernels don't tell that: they take turns of milliseconds, at a
    clock that is all's together."""
    wholes = [(layer, way) for layer in data["layers"] for way in layer.times if way]
    if not wholes:
        return chip
    problems = [problem for layer, _ in wholes for problem, _ in layer.contractions.values()]
    has_small = any(problem.code_bits <= model.SMALL_CODE_BITS for problem in problems)
    names = ("operations", "block_operations", *(["small"] if has_small else []))
    weights = decisive(data["layers"])
    total = sum(weights.get(layer.sizes, 1.0) for layer, _ in wholes)
    start = [chip["contract"][name] for name in names]

    def changed(point):
        dependent, beside, *sustained = point
        contract = chip["contract"] | dict(zip(names, sustained))
        return chip | {"contract": contract, "dependent": dependent, "beside": beside}

    def error(point):
        tried = changed(point)
        if tried["beside"] > 1:
            return math.inf
        drawn = SUSTAINED_PRIOR * sum(math.log(value / first) ** 2 for value, first in zip(point[2:], start))
        return drawn + squared(
            (layer.predict(tried, way), layer.times[way], weights.get(layer.sizes, 1.0) / total) for layer, way in wholes
        )

    return changed(search(error, [DEPENDENT_START, BESIDE_START, *start], 30))


# Reports.


def report(title: str, rows: list[tuple[float, float, str]]):
    """Of predicted and measured times with what they are of."""
    if not rows:
        return
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
    tiles = {tile_name(tile): tile for tile in chip["tiles"]}
    rows, choices = [], collections.defaultdict(list)
    for tile, problem, time in measurements.contractions(data):
        predicted = model.contract(chip["contract"], tiles[tile], count, problem)
        name = f"{problem.m}x{problem.n}x{problem.k}"
        name += f" {problem.result_bytes} bytes{' added' if problem.accumulates else ''}"
        name += f" blocks of {problem.block}" if problem.block else ""
        rows.append((predicted, time, f"{name} by {tile[0]}x{tile[1]}"))
        choices[name].append((predicted, time, f"{tile[0]}x{tile[1]}"))
    report("contractions", rows)
    report_choices(choices)
    for title, in_layers in (("encodings", False), ("encodings in layers", True)):
        report(title, [
            (predict_encoding(chip["encode"], count, *row), time, f"{row[0]} {row[1][0]}x{row[1][1]} {row[2]} bytes {row[3]}")
            for *row, time in measurements.encodings(data) if (row[4] is not None) == in_layers
        ])  # fmt: skip
    report("products of floats", [
        (model.product(chip, *row), time, f"{row[0]}x{row[1]}x{row[2]}, {row[3]} bytes, rows by {row[4]}")
        for *row, time in measurements.products(data)
    ])  # fmt: skip


def report_layers(layers: list, chip: dict):
    """Whole layers, and what the compiler's rule would make of these rates."""
    report("layers", [
        (layer.predict(chip, way, choose=True), time, f"{layer.name}: {results.rewritten(layer.recipe, way)}")
        for layer in layers
        for way, time in layer.times.items()
    ])  # fmt: skip
    made = []
    for layer in layers:
        predicted = {way: layer.predict(chip, way, choose=True) for way in decisions.WAYS}
        made.append(decisions.decide(layer.name, layer.recipe, predicted, layer.times))
    print(decisions.summary(made))


def fit(data: dict) -> dict:
    count = data["machine"]["multiprocessors"]
    contract, tiles = fit_contractions(data, count)
    chip = {
        "multiprocessors": count,
        "contract": contract,
        "tiles": tiles,
        "encode": fit_encodings(data, count),
        "memset": data["memset"],
        "dependent": 0.0,
        "beside": 0.0,
    }
    chip["product"] = fit_products(data, chip)
    chip = fit_layers(data, chip)
    return chip | {"tiles": rank_tiles(data, chip)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("json", type=pathlib.Path, nargs="+")
    parser.add_argument("--chip", default="sm_90a")
    parser.add_argument("--output", type=pathlib.Path, default=rates_file.PATH)
    parser.add_argument("--unseen", type=pathlib.Path, nargs="+", default=[], help="layers that are predicted, not fitted to")
    parser.add_argument(
        "--tables", type=pathlib.Path,
        help="folder for unit tests' measurements, of layers the unseen ones if given: test/unit/Target",
    )
    options = parser.parse_args()
    if options.tables and not options.tables.is_dir():
        parser.error(f"--tables {options.tables}: an existing folder is expected")
    data = measurements.read(options.json)
    unseen = measurements.only_layers(options.unseen)
    fitted = fit(data)
    report_all(data, fitted)
    if data["layers"]:
        report_layers(data["layers"], fitted)
    else:
        print("layers: none measured, so that dependent launches are taken to save nothing")
    if unseen:
        print("unseen:")
        report_layers(unseen, fitted)
    rates_file.write(options.output, options.chip, fitted, data["machine"])
    if options.tables:
        rates_file.write_tables(options.tables, data, unseen or data["layers"])


if __name__ == "__main__":
    main()
