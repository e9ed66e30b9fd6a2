#!/usr/bin/env python3
"""Times single kernels over tiles and sizes: what tools/gpu/fit.py fits the cost
model's rates to. tools/gpu/bench.sh does it, too; by itself:

    tools/gpu/calibrate.py prepare FOLDER           where hlq is built
    tools/gpu/calibrate.py run FOLDER JSON [--seconds S]    where the GPU is

Each kernel is repeated inside a CUDA graph, on random data and on buffers that
stay the same, as in a benchmark of a layer that is run again and again; what a
launch costs beside the kernel is therefore in each time. All candidates for a
size take turns in each of three rounds, in an order of its own, for the chip's clock
drifts with what ran before; medians are written.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import dataclasses
import datetime
import functools
import gzip
import itertools
import json
import math
import multiprocessing
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys

import layers
import plans
import tiles
from benchmark import artifacts, shapes

# Tokens, outputs, inputs: the benchmark's layers but for those whose kernels take
# milliseconds, of which one is enough, and what lies between and beside.
SIZES = list(dict.fromkeys([
    *(shape.sizes for shape in shapes.SHAPES if shape.products < 4e11), (8192, 8192, 8192),
    (2048, 4096, 4096), (128, 4096, 4096), (1024, 2304, 768), (788, 768, 3072), (1000, 131, 67),
]))  # fmt: skip

# Of those: where variants of kernels are timed beside the recipe's own.
VARIANT_SIZES = [
    (8192, 4096, 4096), (25216, 3072, 768), (25216, 768, 3072), (3152, 3072, 768), (197, 768, 3072), (784, 128, 512),
]  # fmt: skip
# Where products in bf16 take about as long as those of the recipe int8, all of whose
# codes are of 8 bits, and that keeps all tokens.
INT8_SIZES = [
    (12608, 1024, 1024), (25216, 768, 768), (25216, 2304, 768), (8192, 2304, 768), (8192, 768, 3072), (3152, 768, 3072),
]  # fmt: skip
VARIANT_TILES = [(256, 192, 3, 2), (128, 256, 4, 2), (128, 128, 6, 2), (64, 128, 8, 1)]

# Of products in bf16 alone: beside the aligned sizes above, rows of other
# alignments, for which other kernels run.
PRODUCT_SIZES = [
    (4096, 4096, 4096), (1024, 1024, 1024), (512, 512, 512), (256, 768, 3072), (64, 1024, 1024), (2048, 1000, 1000),
    (2048, 2044, 2044), (2048, 2042, 2042), (2048, 2041, 2043), (512, 508, 516), (512, 510, 518), (511, 513, 515),
    (8192, 1004, 1004), (8192, 1002, 1002), (8192, 1001, 1001), (128, 100, 300),
]  # fmt: skip
# How long a chip takes to settle on its clock; of each candidate and round.
WARM_SECONDS, SECONDS = 0.1, 0.003
# Kernels that take longer run at the limit of power: each at a clock of its own, which
# turns of milliseconds would share. They settle, and are timed, for so long.
LONG_MICROSECONDS, STEADY_SECONDS = 60.0, 0.03
# Of what prepare.py makes.
FOLDER = "calibration"

# What contractions give, beside bf16 that starts from zero: of the weight gradient.
RESULTS = {
    "f32": layers.Layer("hlq", "stochastic", "bf16", gx=False, gw_type="f32"),
    "bf16-add": layers.Layer("hlq", "stochastic", "bf16", gx=False, accumulate=True),
    "f32-add": layers.Layer("hlq", "stochastic", "bf16", gx=False, gw_type="f32", accumulate=True),
}
RECIPE = layers.Layer("hlq", "stochastic", "bf16")
# Scales per block, of 256 codes in both contractions.
BLOCKS = layers.Layer("hlq-block", "stochastic", "bf16")
SCALES_PER_BLOCK = 256
INT8 = layers.Layer("int8", "stochastic", "bf16")
ENCODINGS = [
    layers.Layer("hlq", "nearest", "bf16"),
    layers.Layer("hlq", "pseudo_stochastic", "bf16"),
    layers.Layer("hlq", "stochastic", "f32"),
    layers.Layer("int8", "stochastic", "bf16"),
    layers.Layer("hlq", "stochastic", "bf16", gw=False),
    layers.Layer("hlq", "stochastic", "bf16", gx=False),
]


def file_name(layer: layers.Layer) -> str:
    return f"{layer.name}{artifacts.COMPRESSED}"


def with_tile(layer: layers.Layer, tile: tuple) -> layers.Layer:
    return dataclasses.replace(layer, tile=tile)


def write(path: pathlib.Path, executable: bytes):
    path.write_bytes(gzip.compress(executable, 6, mtime=0))


@functools.cache
def read(path: pathlib.Path) -> bytes:
    return gzip.decompress(path.read_bytes())


# Where hlq is built.


def compile_layer(folder: pathlib.Path, layer: layers.Layer):
    write(folder / file_name(layer), layer.compile())


def prepare(folder: pathlib.Path, pool) -> list:
    """The jobs that compile all there is to time."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"*{artifacts.COMPRESSED}"):
        old.unlink()
    tiled = [(RECIPE, tile) for tile in tiles.TILES] + [(BLOCKS, tile) for tile in tiles.BLOCK_TILES]
    tiled += [(INT8, tile) for tile in tiles.TILES]
    tiled += [(layer, tile) for layer in RESULTS.values() for tile in VARIANT_TILES]
    wholes = [RECIPE, BLOCKS, *RESULTS.values(), *ENCODINGS]
    return [pool.submit(compile_layer, folder, layer) for layer in [*itertools.starmap(with_tile, tiled), *wholes]]


# Where the GPU is.


def load_all(paths):
    """Has the driver compile executables, which it keeps for other processes."""
    import torch
    from hlq import gpu

    torch.cuda.init()
    torch.zeros(1, device="cuda")
    for path in paths:
        gpu.Executable(read(path))["backward"].prepare()


def measure(launches: dict, expected: dict, seconds: float) -> dict:
    """{name: microseconds of one launch}; `expected`: about how many."""
    import torch

    graphs = {}
    if not launches:
        return {}
    for name, launch in launches.items():
        repeats = int(max(1, min(25, 150 / expected[name])))
        launch()
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            for _ in range(repeats):
                launch()
        graphs[name] = (graph, repeats)

    def replay(graph, count):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(count):
            graph.replay()
        end.record()
        return start, end

    def elapsed(events, count):
        events[1].synchronize()
        return events[0].elapsed_time(events[1]) * 1e3 / count

    is_steady = max(expected.values()) > LONG_MICROSECONDS
    seconds = max(seconds, STEADY_SECONDS) if is_steady else seconds
    counts = {}
    for name, (graph, _) in graphs.items():
        replay(graph, 1)
        counts[name] = max(2, int(seconds * 1e6 / elapsed(replay(graph, 2), 2)))
    # A chip at the limit of its power is slower than one that just woke up.
    warming = math.ceil(WARM_SECONDS / sum(seconds for _ in graphs)) if max(expected.values()) > 20 else 0
    for _ in range(warming):
        for name, (graph, _) in graphs.items():
            replay(graph, counts[name])
    times = {name: [] for name in graphs}
    order, shuffle = list(graphs), random.Random(0).shuffle
    for _ in range(3):
        pending = {}
        shuffle(order)
        for name in order:
            graph, _ = graphs[name]
            replay(graph, max(1, counts[name] // (1 if is_steady else 4)))
            pending[name] = replay(graph, counts[name])
        for name, events in pending.items():
            times[name].append(elapsed(events, counts[name]) / graphs[name][1])
    return {name: round(statistics.median(values), 3) for name, values in times.items()}


@functools.cache
def load(path: pathlib.Path, pattern: str | None, memset: bool):
    """The function of an executable, with the kernels alone that match."""
    from hlq import gpu

    data = read(path)
    return gpu.Executable(data if pattern is None else plans.only(data, pattern, memset))["backward"]


class Bench:
    """Executables on the operands of one size."""

    def __init__(self, folder: pathlib.Path, sizes: tuple):
        import torch

        self.folder, self.sizes = folder, sizes
        generator = torch.Generator("cuda").manual_seed(0)
        tokens, outputs, inputs = sizes
        shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
        self.float = {name: torch.randn(shape, generator=generator, device="cuda") for name, shape in shapes.items()}
        self.half = {name: value.bfloat16() for name, value in self.float.items()}
        # Results of layers, and their workspaces by size.
        self.results, self.workspaces = {}, {}

    def launcher(self, layer: layers.Layer, file: str, pattern: str | None = None, memset: bool = False):
        """A call of it; results and workspace are shared among a layer's."""
        import torch

        function = load(self.folder / file, pattern, memset)
        operands = self.float if layer.element == "f32" else self.half
        operands = operands | {"seed": 1}
        if layer.accumulate:
            element = torch.float32 if layer.gw_type == "f32" else torch.bfloat16
            operands["sum.weight"] = torch.zeros(self.sizes[1:], dtype=element, device="cuda")
        names = {o.name for o in function.operands if o.direction != "out"}
        given = {name: value for name, value in operands.items() if name in names}
        if layer not in self.results:
            tokens, outputs, inputs = self.sizes
            types = {"bf16": torch.bfloat16, "f32": torch.float32}
            shapes = {"gx": (tokens, inputs), "grad.weight": (outputs, inputs)}
            self.results[layer] = {
                o.name: torch.empty(shapes[o.name], dtype=types[o.element], device="cuda")
                for o in function.operands
                if o.direction == "out"
            }
        out = self.results[layer]
        size = function.workspace_size(out=out, **given)
        if (layer, size) not in self.workspaces:
            # What a kernel alone reads is made by all of them, once: where codes are
            # packed, they and what follows lie elsewhere.
            self.workspaces[layer, size] = torch.empty(size, dtype=torch.uint8, device="cuda")
            load(self.folder / file, None, False)(out=out, workspace=self.workspaces[layer, size], **given)
        workspace = self.workspaces[layer, size]
        return lambda: function(out=out, workspace=workspace, **given)


def traffic(elements: float) -> float:
    return 3 + elements * 3 / 3.5e6


def of_products(m: int, n: int, k: int) -> float:
    return 4 + 2 * m * n * k / 1.2e9


def contractions(sizes: tuple, layer: layers.Layer) -> list[tuple]:
    """The products of a layer's contractions, by the recipe, in the order of their
    launches."""
    tokens, outputs, inputs = sizes
    kept = tokens if layer.recipe == "int8" else -(-tokens // 16) * 8
    gx, gw = (tokens, inputs, outputs), (outputs, inputs, kept)
    return [("gx", gx)] * layer.gx + [("gw", gw)] * layer.gw


def is_worth_it(tile: tuple, shape: tuple) -> bool:
    """Whether no other tile is far ahead of it, by waves."""

    def waves(tile):
        count = -(-shape[0] // tile[0]) * -(-shape[1] // tile[1])
        return -(-count // 132) * (tile[0] * tile[1] + 4000) * (1.2 if tile[0] == 64 else 1)

    return waves(tile) < 1.6 * min(map(waves, tiles.TILES))


@functools.cache
def contraction_names(path: pathlib.Path) -> list[str]:
    return [name for name in plans.kernels(read(path)) if name.startswith("contract_")]


def run_contractions(bench: Bench, layer: layers.Layer, candidates: list, result: str, seconds: float) -> list[dict]:
    launches, expected, rows = {}, {}, []
    for index, (which, shape) in enumerate(contractions(bench.sizes, layer)):
        for tile in candidates:
            if not is_worth_it(tile, shape):
                continue
            file = file_name(with_tile(layer, tile))
            kernel = contraction_names(bench.folder / file)[index]
            key = len(rows)
            launches[key] = bench.launcher(layer, file, f"^{kernel}$")
            expected[key] = of_products(*shape)
            block = SCALES_PER_BLOCK if layer.recipe == "hlq-block" else 0
            # 4 bits are in gx alone, and not in the recipe int8.
            bits = 4 if which == "gx" and layer.recipe != "int8" else 8
            rows.append(
                {"shape": shape, "tile": tile, "which": which, "result": result, "block": block, "code_bits": bits}
            )
    times = measure(launches, expected, seconds)
    return [row | {"microseconds": times[key]} for key, row in enumerate(rows)]


def run_encodings(bench: Bench, layer: layers.Layer, seconds: float) -> list[dict]:
    """Every kernel that reads a tensor, alone."""
    file = file_name(layer)
    bench.launcher(layer, file)()
    tokens, outputs, inputs = bench.sizes
    shapes = {"gy": (tokens, outputs), "weight": (outputs, inputs), "x": (tokens, inputs)}
    launches, expected, rows = {}, {}, {}
    for launch in plans.launches(read(bench.folder / file)):
        if launch.kind not in ("maxima", "encode"):
            continue
        (operand,), kernel = launch.operands, launch.name
        shape = shapes[operand]
        key = (operand, kernel)
        launches[key] = bench.launcher(layer, file, f"^{kernel}$")
        expected[key] = traffic(shape[0] * shape[1])
        rows[key] = {"shape": shape, "operand": operand, "kernel": kernel, "element": layer.element}
    # A kernel that serves two tensors is launched for both.
    twice = {kernel for _, kernel in rows if sum(k == kernel for _, k in rows) > 1}
    kept = [key for key in rows if key[1] not in twice]
    times = measure({key: launches[key] for key in kept}, expected, seconds)
    return [rows[key] | {"microseconds": times[key]} for key in kept]


def run_products(bench: Bench, element: str, seconds: float) -> list[dict]:
    """The products of a layer that is left as it is: gy·W and gyᵀ·x."""
    import torch

    operands = bench.float if element == "f32" else bench.half
    gy, x, weight = (operands[name] for name in ("gy", "x", "weight"))
    tokens, outputs, inputs = bench.sizes
    gx, gw = torch.empty_like(x), torch.empty_like(weight)
    launches = {
        "gx": lambda: torch.mm(gy, weight, out=gx),
        "gw": lambda: torch.mm(gy.t(), x, out=gw),
        "both": lambda: (torch.mm(gy, weight, out=gx), torch.mm(gy.t(), x, out=gw)),
    }
    shapes = {"gx": (tokens, inputs, outputs), "gw": (outputs, inputs, tokens), "both": bench.sizes}
    expected = {name: 2 * of_products(*shape) for name, shape in shapes.items()}
    times = measure(launches, expected, seconds)
    return [
        {"shape": shapes[name], "which": name, "element": element, "microseconds": times[name]} for name in launches
    ]


def run_memset(bench: Bench, layer: layers.Layer, seconds: float) -> dict:
    """Setting a layer's maxima to zero, without a kernel."""
    launches = {"memset": bench.launcher(layer, file_name(layer), "^nothing$", memset=True)}
    return {"sizes": bench.sizes, "recipe": layer.recipe, "microseconds": measure(launches, {"memset": 2.0}, seconds)}


def run(folder: pathlib.Path, seconds: float, save) -> dict:
    """Everything, on this GPU; `save`: is given what there is after each size."""
    paths = sorted(folder.glob(f"*{artifacts.COMPRESSED}"))
    if not paths:
        raise artifacts.Refused(f"{folder} holds no executables: tools/gpu/prepare.py makes them")
    shares = [paths[i::12] for i in range(12)]
    with multiprocessing.get_context("spawn").Pool(12) as pool:
        pool.map(load_all, shares)
    import torch

    query = ["nvidia-smi", "--query-gpu=name,driver_version,power.limit", "--format=csv,noheader"]
    results = {
        "machine": {
            "gpu": subprocess.run(query, capture_output=True, text=True).stdout.strip(),
            "multiprocessors": torch.cuda.get_device_properties(0).multi_processor_count,
            "pytorch": torch.__version__,
            "date": datetime.date.today().isoformat(),
        },
        "contractions": [], "encodings": [], "products": [], "layers": [],
    }  # fmt: skip
    for sizes in SIZES:
        bench = Bench(folder, sizes)
        results["contractions"] += run_contractions(bench, RECIPE, tiles.TILES, "bf16", seconds)
        results["contractions"] += run_contractions(bench, BLOCKS, tiles.BLOCK_TILES, "bf16", seconds)
        if sizes in INT8_SIZES:
            results["contractions"] += run_contractions(bench, INT8, tiles.TILES, "bf16", seconds)
        for layer in (RECIPE, BLOCKS):
            results["encodings"] += run_encodings(bench, layer, seconds)
        results["products"] += run_products(bench, "bf16", seconds)
        if sizes in VARIANT_SIZES:
            results["layers"].append(run_memset(bench, RECIPE, seconds))
            results["products"] += run_products(bench, "f32", seconds)
            for result, layer in RESULTS.items():
                results["contractions"] += run_contractions(bench, layer, VARIANT_TILES, result, seconds)
            for layer in ENCODINGS:
                results["encodings"] += run_encodings(bench, layer, seconds)
        # What there is when time runs out is of use.
        save(results)
        print(f"calibration, {'x'.join(map(str, sizes))}", file=sys.stderr, flush=True)
        del bench
        torch.cuda.empty_cache()
    for sizes in PRODUCT_SIZES:
        results["products"] += run_products(Bench(folder, sizes), "bf16", seconds)
    save(results)
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("action", choices=("prepare", "run"))
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("json", type=pathlib.Path, nargs="?")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for each candidate and round")
    options = parser.parse_args()
    if options.action == "prepare":
        from hlq import runtime

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for job in prepare(options.folder, pool):
                job.result()
        shutil.copy(runtime.find_runtime(), options.folder / runtime.LIBRARY)
        return
    if options.json is None:
        parser.error("run needs a file to write to")
    os.environ.setdefault("HLQ_RUNTIME", str(options.folder / "libhlq_runtime.so"))
    run(options.folder, options.seconds, lambda results: options.json.write_text(json.dumps(results) + "\n"))


if __name__ == "__main__":
    sys.exit(main())
