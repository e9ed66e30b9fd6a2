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
# Multiplications from which on a contraction is launched when all before has ended.
LONG_CONTRACTION = 2e10
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


def contract_tiles(tile: dict, problem: Contraction) -> int:
    return ceildiv(problem.m, tile["rows"]) * ceildiv(problem.n, tile["columns"])


def contract(rates: dict, tile: dict, multiprocessors: int, problem: Contraction) -> float:
    """One kernel. `tile`: rows, columns, and what a step of k and its results take."""
    rows, columns = tile["rows"], tile["columns"]
    tiles = contract_tiles(tile, problem)
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
    share a scale, which the kernel then finds itself, 0 for all of a row; `delayed`:
    the scale is made of a maximum that the caller has; `packed`: two codes lie in a
    byte."""

    kept: int = 16
    draws: bool = False
    block: int = 0
    transposed: bool = False
    delayed: bool = False
    packed: bool = False

    @property
    def written(self) -> float:
        """Bytes of codes for each element."""
        return self.kept / 16 / (2 if self.packed else 1)

    @property
    def needs_maxima(self) -> bool:
        """Whether a kernel has to find the maxima before."""
        return not self.block and not self.delayed


def cluster(views) -> tuple[int, int]:
    """Rows and columns of tiles whose blocks find scales together."""
    rows = columns = 1
    for view in views:
        if view.block:
            tiles = ceildiv(view.block * 16, view.kept * ENCODE_TILE)
            rows, columns = (max(rows, tiles), columns) if view.transposed else (rows, max(columns, tiles))
    return rows, columns


def encode_tiles(shape, clustered=(1, 1)) -> int:
    rows, columns = (
        ceildiv(ceildiv(size, ENCODE_TILE), together) * together for size, together in zip(shape, clustered)
    )
    return rows * columns


def cached_share(rates: dict, touched: float) -> float:
    """Of what is touched again after so many bytes, how much the L2 still has."""
    return min(1.0, max(0.0, (rates["uncached"] - touched) / (rates["uncached"] - rates["cached"])))


def _encode(rates, multiprocessors, shape, element_bytes, work, written, among, clustered=(1, 1), just_read=False):
    rows, columns = shape
    if columns * element_bytes % 16:
        work += rates["narrow"]
    if element_bytes == 4:
        work += rates["wide"]
    waves = ceildiv(encode_tiles(shape, clustered), multiprocessors)
    read = rows * columns * element_bytes
    moved = read + written
    cached = cached_share(rates, among or moved)
    if just_read:
        # The last tiles first: what was read last is still there.
        cached = max(cached, min(read, rates["cached"]) / moved)
    transfer = moved * (cached / rates["l2"] + (1 - cached) / rates["dram"])
    latency = rates["latency"] * work + (1 - cached) * rates["miss"]
    return rates["launch"] + latency + join(rates["exponent"], waves * work, transfer)


def maxima(rates, multiprocessors, shape, element_bytes, views, among=None) -> float:
    """The kernel that finds maxima; `among`: bytes that are touched before the
    tensor is again, where they are more than its own."""
    views = [view for view in views if view.needs_maxima]
    if not views:
        return 0.0
    work = rates["maxima"] + rates["maxima_view"] * len(views)
    return _encode(rates, multiprocessors, shape, element_bytes, work, 0, among)


def codes(rates, multiprocessors, shape, element_bytes, views, among=None, just_read=False) -> float:
    """The kernel that makes codes; `among` as above; `just_read`: by the kernel before
    it."""
    elements = shape[0] * shape[1]
    work = rates["codes"]
    for view in views:
        work += rates["view"] + view.kept / 16 * (rates["code"] + rates["draw"] * view.draws)
    # Delayed scales measure the maximum as well, for the next step.
    work += rates["maxima_view"] * sum(not view.needs_maxima for view in views)
    if any(view.block for view in views):
        work += rates["exchange"]
    written = sum(elements * view.written for view in views)
    return _encode(
        rates, multiprocessors, shape, element_bytes, work, written, among, cluster(views), just_read
    )


def product(chip: dict, m: int, n: int, k: int, element_bytes: int, aligned: int) -> float:
    """A product of floats by the vendor's library; `aligned`: bytes that every
    operand's rows are a multiple of."""
    rates, multiprocessors = chip["product"], chip["multiprocessors"]
    if element_bytes == 4:
        # Without tensor cores: bound by what a multiprocessor adds up.
        tiles = ceildiv(m, F32_TILE) * ceildiv(n, F32_TILE)
        return rates["launch"] + ceildiv(tiles, multiprocessors) * k * rates["f32"]
    slower = rates["alignment"][ALIGNMENTS.index(aligned)]
    best = math.inf
    steps = ceildiv(k, PRODUCT_TILE_K)
    # Multiplying and what comes out of memory draw power in turns.
    moved = 2 * (m * k + n * k + m * n)
    memory = moved * (1 - cached_share(chip["encode"], moved)) / rates["dram"]
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
                    slower * operations / rates["operations"] + memory,
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


class Launches:
    """A layer's kernels, one launched after the other, most before the one before has
    ended: what they take together, and which wait for which, by the rules of
    lib/Conversion/HLQToGPU/Host/LaunchOrder.h."""

    def __init__(self, chip: dict):
        self.chip, self.time, self.count = chip, 0.0, 0
        # Launches below this number have ended when the next one begins.
        self._ended = 0
        # How long the kernel before runs, and the multiprocessors that it leaves.
        self._before, self._free = 0.0, 0.0

    def add(self, time: float, tiles: int, needs=(), waits: bool = False, dependent: bool = True) -> int:
        """A kernel that reads what launches `needs` made; its number. `waits`: for
        the one before, where it doesn't read what that made. One that isn't
        dependent begins when all before have ended."""
        number, self.count = self.count, self.count + 1
        reads = any(need >= self._ended for need in needs)
        if not number or not dependent or reads:
            self._ended = number
        count, saved = self.chip["multiprocessors"], 0.0
        if number and dependent:
            time -= self.chip["dependent"]
            if tiles and not reads and not waits:
                # As many of its tiles run beside as there is room for.
                share = min(1.0, self._free / min(tiles, count))
                saved = self.chip["beside"] * share * min(self._before, time)
        self.time += time - saved
        self._before, self._free = time, count - tiles / ceildiv(tiles, count) if tiles else 0.0
        return number


def touched(matrices, problems, left=(), element_bytes: int = 2) -> float:
    """Bytes of matrices, codes and gradients."""
    among = 0
    for matrix in matrices:
        written = sum(view.written for view in matrix.views)
        among += matrix.rows * matrix.columns * (element_bytes + written)
    among += sum(problem.m * problem.n * problem.result_bytes for problem in problems)
    return among + sum(problem.m * problem.n * element_bytes for problem in left)


def layer(chip: dict, matrices, contractions, left=(), element_bytes: int = 2) -> float:
    """A whole backward: what is encoded, [(contraction, tile, numbers of the matrices
    whose codes it multiplies)], and products of floats."""
    count = chip["multiprocessors"]
    among = touched(matrices, [problem for problem, *_ in contractions], left, element_bytes)
    launches, encoded, sets_maxima, sets_measured = Launches(chip), [], False, False
    for matrix in matrices:
        shape = matrix.rows, matrix.columns
        found = maxima(chip["encode"], count, shape, element_bytes, matrix.views, among)
        before = (None, True) if found else (among, False)
        made = codes(chip["encode"], count, shape, element_bytes, matrix.views, *before)
        needs = []
        if found:
            # It reads at once; but its atomics wait.
            needs = [launches.add(found, encode_tiles(shape), waits=True)]
        encoded.append(launches.add(made, encode_tiles(shape, cluster(matrix.views)), needs))
        sets_measured |= any(view.delayed for view in matrix.views)
        sets_maxima |= found > 0 or sets_measured
    for problem, tile, operands in contractions:
        time = contract(chip["contract"], tile, count, problem)
        dependent = problem.m * problem.n * problem.k < LONG_CONTRACTION
        launches.add(time, contract_tiles(tile, problem), [encoded[number] for number in operands], dependent=dependent)
    # What delayed scales measure lies with the caller, apart from the workspace.
    time = launches.time + chip["memset"] * (sets_maxima + sets_measured)
    for problem in left:
        time += product(chip, problem.m, problem.n, problem.k, element_bytes, problem.aligned)
    return time
