"""The formulas of the cost model (docs/cost-model.md) as lib/Target has them, for
tools/gpu/fit.py to fit their rates. Times are in microseconds, rates in bytes or
operations a microsecond. test/python/test_cost_model.py compares both."""

from __future__ import annotations

import dataclasses
import math

ENCODE_TILE = 128
TILE_K = 128
# Codes that share a scale where rates of tiles with scales per block are measured.
TILE_BLOCK = 256
# Codes up to this wide draw less power.
SMALL_CODE_BITS = 4
# Elements of a tile that costs of a tile's results are given for.
UNIT_TILE = 128 * 128
# Tiles that products of floats are cut into, and into how many parts of what is
# contracted, as far as anyone knows; a part has some steps at least.
PRODUCT_TILES = ((256, 128), (192, 128), (128, 128), (128, 64), (64, 64))
PRODUCT_TILE_K = 64
PRODUCT_SPLITS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
PRODUCT_SPLIT_STEPS = 4
F32_TILE = 64
# Rows of 16 bytes' alignment and less.
ALIGNMENTS = (16, 8, 4, 2)


def ceildiv(value: int, by: int) -> int:
    return -(-value // by)


def join(exponent: float, *times: float) -> float:
    """The time of what overlaps: somewhat more than the longest alone."""
    longest = max(times)
    if longest <= 0:
        return 0.0
    return longest * sum((time / longest) ** exponent for time in times) ** (1 / exponent)


def alignment(*rows_bytes: int) -> int:
    """The largest power of two up to 16 that divides all."""
    return math.gcd(16, *rows_bytes)


@dataclasses.dataclass(frozen=True)
class Contraction:
    """An integer product [m, k] x [n, k]; `block`: codes that share a scale, 0 where
    none vary along k; `code_bits` of the operand with the wider codes."""

    m: int
    n: int
    k: int
    result_bytes: int = 2
    accumulates: bool = False
    block: int = 0
    code_bits: int = 8


def contract(rates: dict, tile: dict, multiprocessors: int, problem: Contraction) -> float:
    """One kernel. `tile`: rows, columns, and what a step of k and its results take."""
    rows, columns = tile["rows"], tile["columns"]
    tiles = ceildiv(problem.m, rows) * ceildiv(problem.n, columns)
    waves = ceildiv(tiles, multiprocessors)
    steps = ceildiv(problem.k, TILE_K)
    step = tile["step"]
    if problem.block:
        step *= 1 + rates["block"] * (TILE_K / problem.block - TILE_K / TILE_BLOCK)
    results = tile["results"]
    area = rows * columns / UNIT_TILE
    if problem.accumulates:
        results += rates["accumulate"] * area
    elif problem.result_bytes != 2:
        results += rates["wide"] * area
    elif problem.n * problem.result_bytes % 16:
        results += rates["narrow"] * area
    operations = 2 * tiles * rows * columns * steps * TILE_K
    sustained = rates["block_operations" if problem.block else "operations"]
    if problem.code_bits <= SMALL_CODE_BITS:
        sustained *= rates["small"]
    fetched = tiles * steps * (rows + columns) * TILE_K
    moved = (problem.m + problem.n) * problem.k
    moved += problem.m * problem.n * problem.result_bytes * (2 if problem.accumulates else 1)
    return rates["launch"] + join(
        rates["exponent"],
        waves * (steps * step + results),
        operations / sustained,
        fetched / rates["l2"],
        moved / rates["dram"],
    )


@dataclasses.dataclass(frozen=True)
class View:
    """Codes of a matrix: of 16 elements `kept` are written; `block`: codes that
    share a scale, which the kernel then finds itself, 0 for all of a row."""

    kept: int = 16
    draws: bool = False
    block: int = 0
    transposed: bool = False


def cluster(views) -> tuple[int, int]:
    """Rows and columns of tiles whose blocks find scales together."""
    rows = columns = 1
    for view in views:
        if view.block:
            tiles = ceildiv(view.block * 16, view.kept * ENCODE_TILE)
            rows, columns = (max(rows, tiles), columns) if view.transposed else (rows, max(columns, tiles))
    return rows, columns


def _encode(rates, multiprocessors, shape, element_bytes, work, written, among, clustered=(1, 1)):
    rows, columns = shape
    if columns * element_bytes % 16:
        work += rates["narrow"]
    if element_bytes == 4:
        work += rates["wide"]
    tiles = 1
    for size, together in zip(shape, clustered):
        tiles *= ceildiv(ceildiv(size, ENCODE_TILE), together) * together
    waves = ceildiv(tiles, multiprocessors)
    moved = rows * columns * element_bytes + written
    cached = (rates["uncached"] - (among or moved)) / (rates["uncached"] - rates["cached"])
    cached = min(1.0, max(0.0, cached))
    transfer = moved * (cached / rates["l2"] + (1 - cached) / rates["dram"])
    return rates["launch"] + rates["latency"] * work + join(rates["exponent"], waves * work, transfer)


def maxima(rates, multiprocessors, shape, element_bytes, views, among=None) -> float:
    """The kernel that finds maxima; `among`: bytes that are touched before the
    tensor is again, where they are more than its own."""
    views = [view for view in views if not view.block]
    if not views:
        return 0.0
    work = rates["maxima"] + rates["maxima_view"] * len(views)
    return _encode(rates, multiprocessors, shape, element_bytes, work, 0, among)


def codes(rates, multiprocessors, shape, element_bytes, views, among=None) -> float:
    """The kernel that makes codes; `among` as above, where no other kernel has just
    read the tensor."""
    elements = shape[0] * shape[1]
    work = rates["codes"]
    for view in views:
        work += rates["view"] + view.kept / 16 * (rates["code"] + rates["draw"] * view.draws)
    own = sum(view.block > 0 for view in views)
    if own:
        work += rates["exchange"] + rates["maxima_view"] * own
    written = sum(elements * view.kept / 16 for view in views)
    return _encode(rates, multiprocessors, shape, element_bytes, work, written, among, cluster(views))


def product(rates: dict, multiprocessors: int, m: int, n: int, k: int, element_bytes: int, aligned: int) -> float:
    """A product of floats by the vendor's library; `aligned`: bytes that every
    operand's rows are a multiple of."""
    if element_bytes == 4:
        # Without tensor cores: bound by what a multiprocessor adds up.
        tiles = ceildiv(m, F32_TILE) * ceildiv(n, F32_TILE)
        return rates["launch"] + ceildiv(tiles, multiprocessors) * k * rates["f32"]
    slower = rates["alignment"][ALIGNMENTS.index(aligned)]
    best = math.inf
    steps = ceildiv(k, PRODUCT_TILE_K)
    for rows, columns in PRODUCT_TILES:
        for rows, columns in {(rows, columns), (columns, rows)}:
            tiles = ceildiv(m, rows) * ceildiv(n, columns)
            area = rows * columns / UNIT_TILE
            step = rates["step"] + rates["step_area"] * area
            results = rates["results"] + rates["results_area"] * area
            operations = 2 * tiles * rows * columns * steps * PRODUCT_TILE_K
            for splits in PRODUCT_SPLITS:
                if splits > 1 and steps < splits * PRODUCT_SPLIT_STEPS:
                    break
                chain = ceildiv(tiles * splits, multiprocessors) * (ceildiv(steps, splits) * step + results)
                time = join(
                    rates["exponent"],
                    slower * chain,
                    slower * operations / rates["operations"],
                    2 * (m * k + n * k + m * n) / rates["dram"],
                )
                if splits > 1:
                    # Sums of parts are written, and read, in f32.
                    time += rates["split"] + 8 * splits * m * n / rates["dram"]
                best = min(best, time)
    return rates["launch"] + best


# Layers.


@dataclasses.dataclass(frozen=True)
class Matrix:
    """A matrix of a layer [rows, columns] that is encoded."""

    rows: int
    columns: int
    views: tuple


@dataclasses.dataclass(frozen=True)
class Float:
    """A gradient that is left: a product of floats."""

    m: int
    n: int
    k: int
    aligned: int = 16


def layer(chip: dict, matrices, contractions, left=(), element_bytes: int = 2) -> float:
    """A whole backward: what is encoded, [(contraction, tile)], and products of
    floats."""
    count = chip["multiprocessors"]
    among = 0
    for matrix in matrices:
        written = sum(view.kept / 16 for view in matrix.views)
        among += matrix.rows * matrix.columns * (element_bytes + written)
    among += sum(problem.m * problem.n * problem.result_bytes for problem, _ in contractions)
    among += sum(problem.m * problem.n * element_bytes for problem in left)
    time, launches, sets = 0.0, 0, False
    for matrix in matrices:
        shape = matrix.rows, matrix.columns
        found = maxima(chip["encode"], count, shape, element_bytes, matrix.views, among)
        time += found + codes(chip["encode"], count, shape, element_bytes, matrix.views, None if found else among)
        launches += 2 if found else 1
        sets |= found > 0
    for problem, tile in contractions:
        time += contract(chip["contract"], tile, count, problem)
        launches += 1
    time -= chip["dependent"] * max(launches - 1, 0)
    time += chip["memset"] if sets else 0
    for problem in left:
        sizes = problem.m, problem.n, problem.k
        time += product(chip["product"], count, *sizes, element_bytes, problem.aligned)
    return time
