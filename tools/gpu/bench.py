#!/usr/bin/env python3
"""Times layers' backward passes on a GPU beside bf16 cuBLAS, in one run.

    tools/gpu/bench.py [--json FILE] [--only WORD] [--seconds S]

Everything is captured in CUDA graphs, warm, on random data, and takes turns: a
round times each candidate for S seconds, and medians over rounds are reported.
Parts of a backward (maxima, codes, products) are the same plan with those kernels
alone. "of copy" compares the bytes that an encoding reads and writes with a
device-to-device copy of as many bytes, over buffers that don't fit the L2.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys

import layers
import plans

ROOT = layers.ROOT
ARTIFACTS = pathlib.Path(os.environ.get("HLQ_GPU_ARTIFACTS", ROOT / "build" / "gpu"))
os.environ.setdefault("HLQ_RUNTIME", str(ARTIFACTS / "libhlq_runtime.so"))

import torch  # noqa: E402
from hlq import gpu  # noqa: E402

# What buffers that take turns must exceed together, so that none is in the L2.
ROTATED_BYTES = 256 << 20


def capture(launch):
    """A graph of what `launch` enqueues, after it has run once."""
    launch()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        launch()
    return graph


def measure(graphs: dict, seconds: float, rounds: int = 3) -> dict:
    """{name: microseconds of one replay}: the median over rounds, in each of which
    every graph runs for `seconds`, back to back."""
    times = {name: [] for name in graphs}
    counts = {}
    for name, graph in graphs.items():
        counts[name] = max(3, int(seconds * 1e6 / max(replay(graph, 3), 1.0)))
    for _ in range(rounds):
        for name, graph in graphs.items():
            # The clocks settle on this graph's power first.
            replay(graph, counts[name] // 3)
            times[name].append(replay(graph, counts[name]))
    return {name: statistics.median(values) for name, values in times.items()}


def replay(graph, count: int) -> float:
    """Microseconds of one of `count` replays."""
    start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    start.record()
    for _ in range(max(count, 1)):
        graph.replay()
    end.record()
    end.synchronize()
    return start.elapsed_time(end) * 1e3 / max(count, 1)


def load(layer: layers.Layer) -> bytes:
    return (ARTIFACTS / f"{layer.name}.hlqx").read_bytes()


class Launcher:
    """A function on fixed operands."""

    def __init__(self, executable: bytes, given: dict, workspace=None, out=None):
        self.function = gpu.Executable(executable)["backward"]
        self.function.prepare()
        names = {operand.name for operand in self.function.operands}
        self.given = {name: value for name, value in given.items() if name in names}
        outputs = [operand for operand in self.function.operands if operand.direction == "out"]
        if out is None:
            out = {o.name: torch.empty(o.shape, dtype=torch.bfloat16, device="cuda") for o in outputs}
        self.out = out
        size = self.function.workspace_size(out=self.out, **self.given)
        self.workspace = torch.empty(size, dtype=torch.uint8, device="cuda") if workspace is None else workspace

    def __call__(self):
        self.function(out=self.out, workspace=self.workspace, **self.given)


def random_operands(sizes, uniform=False):
    tokens, outputs, inputs = sizes
    shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
    generator = torch.Generator("cuda").manual_seed(0)
    made = {}
    for name, shape in shapes.items():
        values = torch.empty(shape, dtype=torch.bfloat16, device="cuda")
        if uniform:
            values.uniform_(-1, 1, generator=generator)
        else:
            values.normal_(generator=generator)
        made[name] = values
    return made | {"seed": 1}


def copy_graph(read_and_written: int):
    """A copy that reads and writes as many bytes in all, over rotating buffers:
    the graph, the number of copies in it, and the buffers, to be kept as long."""
    size = read_and_written // 2
    count = max(2, -(-ROTATED_BYTES // size))
    buffers = [torch.empty(size, dtype=torch.uint8, device="cuda") for _ in range(2 * count)]

    def launch():
        for i in range(count):
            buffers[2 * i].copy_(buffers[2 * i + 1])

    return capture(launch), count, buffers


def bench_layer(name: str, by_recipe: dict, seconds: float) -> dict:
    """One layer's whole backward, by recipe, and its parts."""
    sizes = next(iter(by_recipe.values())).sizes
    tokens, outputs, inputs = sizes
    given = random_operands(sizes)
    gy, x, weight = given["gy"], given["x"], given["weight"]
    gx, gw = torch.empty_like(x), torch.empty_like(weight)

    def cublas():
        torch.mm(gy, weight, out=gx)
        torch.mm(gy.t(), x, out=gw)

    graphs = {"bf16": capture(cublas)}
    kept = []
    for recipe, layer in by_recipe.items():
        executable = load(layer)
        whole = Launcher(executable, given)
        kept.append(whole)
        graphs[recipe] = capture(whole)
        if recipe != "hlq":
            continue
        for part, pattern, memset in (
            ("maxima", "^maxima_", True),
            ("codes", "^encode_", False),
            ("products", "^contract_", False),
        ):
            launcher = Launcher(plans.only(executable, pattern, memset), given, whole.workspace, whole.out)
            kept.append(launcher)
            graphs[f"hlq {part}"] = capture(launcher)
    times = measure(graphs, seconds)
    products = 4 * tokens * outputs * inputs
    halved = 2 * tokens * outputs * inputs * 1.5
    result = {
        "layer": name,
        "sizes": {"tokens": tokens, "outputs": outputs, "inputs": inputs},
        "microseconds": {key: round(value, 1) for key, value in times.items()},
        "speedup": {recipe: round(times["bf16"] / times[recipe], 3) for recipe in by_recipe},
        "bf16_tflops": round(products / times["bf16"] / 1e6, 1),
        "hlq_products_tops": round(halved / times["hlq products"] / 1e6, 1),
        "kernels": plans.kernels(load(by_recipe["hlq"])),
    }
    result["errors"] = errors(kept[0].out, given) if tokens * outputs * inputs < 4e11 else {}
    return result


def errors(out: dict, given: dict) -> dict:
    """Relative errors of hlq's gradients against float32 products of the same
    operands."""
    gy, x, weight = (given[name].float() for name in ("gy", "x", "weight"))
    exact = {"gx": gy @ weight, "grad.weight": gy.t() @ x}
    return {
        name: round(float(torch.linalg.vector_norm(out[name].float() - value) / torch.linalg.vector_norm(value)), 4)
        for name, value in exact.items()
    }


def bench_encode(name: str, layer: layers.Layer, seconds: float) -> dict:
    """The kernel that writes gy's codes, with its maxima known, against a copy."""
    tokens, outputs, _ = layer.sizes
    executable = load(layer)
    (kernel,) = [k for k in plans.kernels(executable) if k.startswith("encode_") and "_rows_" in k]
    given = random_operands(layer.sizes)
    elements = tokens * outputs
    # bf16 in; a byte for each code of gx, half a byte for gw.
    moved = elements * 2 + elements + elements // 2
    count = max(2, -(-ROTATED_BYTES // moved))
    first = Launcher(executable, given)
    launchers = []
    for _ in range(count):
        rotated = dict(given, gy=given["gy"].clone())
        whole = Launcher(executable, rotated, first.workspace.clone(), first.out)
        whole()
        launchers.append(Launcher(plans.only(executable, f"^{kernel}$"), rotated, whole.workspace, first.out))

    def launch():
        for launcher in launchers:
            launcher()

    copying, copies, _kept = copy_graph(moved)
    times = measure({"encode": capture(launch), "copy": copying}, seconds)
    encode, copy = times["encode"] / count, times["copy"] / copies
    return {
        "layer": name,
        "elements": elements,
        "kernel": kernel,
        "microseconds": {"encode": round(encode, 2), "copy": round(copy, 2)},
        "of_copy": round(copy / encode, 4),
        "terabytes_per_second": round(moved / encode / 1e6, 3),
    }


def bench_product(shape, by_scales: dict, seconds: float) -> dict:
    """A plain product of 8-bit codes: the contraction alone, on uniform codes."""
    m, n, k = shape
    graphs, kept, kernels = {}, [], {}
    for scales, layer in by_scales.items():
        given = random_operands(layer.sizes, uniform=True)
        executable = load(layer)
        whole = Launcher(executable, given)
        whole()
        alone = Launcher(plans.only(executable, "^contract_"), given, whole.workspace, whole.out)
        kept.append(alone)
        graphs[scales] = capture(alone)
        (kernels[scales],) = [name for name in plans.kernels(executable) if name.startswith("contract_")]
    a, b = (torch.empty(size, dtype=torch.bfloat16, device="cuda").uniform_(-1, 1) for size in ((m, k), (k, n)))
    result = torch.empty(m, n, dtype=torch.bfloat16, device="cuda")
    graphs["bf16"] = capture(lambda: torch.mm(a, b, out=result))
    times = measure(graphs, seconds)
    rate = {name: round(2 * m * n * k / time / 1e6, 1) for name, time in times.items()}
    return {"shape": list(shape), "kernels": kernels, "tops": rate}


def machine() -> dict:
    query = ["nvidia-smi", "--query-gpu=name,driver_version,power.limit", "--format=csv,noheader"]
    commit = ARTIFACTS / "commit.txt"
    return {
        "gpu": subprocess.run(query, capture_output=True, text=True).stdout.strip(),
        "pytorch": torch.__version__,
        "date": datetime.date.today().isoformat(),
        "commit": commit.read_text() if commit.exists() else None,
    }


def report(results: dict):
    print("\nwhole backward, exact scales, µs (× bf16)")
    print(f"{'layer':24} {'bf16':>8} {'hlq':>16} {'int8':>16}   hlq's maxima + codes + products   gx, gw errors")
    for row in results["layers"]:
        time, ratio = row["microseconds"], row["speedup"]
        cells = "".join(f"{time[r]:9.1f} ({ratio[r]:.2f})" for r in ratio)
        parts = f"{time['hlq maxima']:8.1f} {time['hlq codes']:8.1f} {time['hlq products']:8.1f}"
        error = ", ".join(f"{value:.3f}" for value in row["errors"].values())
        print(f"{row['layer']:24} {time['bf16']:8.1f} {cells} {parts}   {error}")
    print("\nproducts of 8-bit codes, TOPS: a scale for each operand, or for each row of the left one; bf16 cuBLAS")
    for row in results["products"]:
        shape, rate = "x".join(map(str, row["shape"])), row["tops"]
        cells = "".join(f"{rate[name]:9.1f}" for name in ("tensor", "row", "bf16"))
        print(f"{shape:20}{cells}   {row['kernels']['tensor']}")
    print("\nencoding of gy, maxima known, stochastic: % of a same-bytes copy")
    for row in results["encodings"]:
        time = row["microseconds"]
        print(
            f"{row['layer']:24} {row['elements'] / 1e6:6.1f} M {100 * row['of_copy']:6.1f} %"
            f"   {time['encode']:.1f} µs, copy {time['copy']:.1f} µs"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--only", default="", help="shapes whose name contains this")
    parser.add_argument("--seconds", type=float, default=0.15, help="for each candidate and round")
    options = parser.parse_args()
    if not torch.cuda.is_available():
        sys.exit("bench.py: there is no GPU here")
    results = {"machine": machine(), "layers": [], "products": [], "encodings": []}
    print(results["machine"])
    for name, by_recipe in layers.benchmark_layers().items():
        if options.only in name:
            results["layers"].append(bench_layer(name, by_recipe, options.seconds))
            torch.cuda.empty_cache()
    for shape, by_scales in layers.product_layers().items():
        if options.only in "x".join(map(str, shape)):
            results["products"].append(bench_product(shape, by_scales, options.seconds))
            torch.cuda.empty_cache()
    for name, by_recipe in layers.benchmark_layers().items():
        if options.only in name and by_recipe["hlq"].sizes[0] * by_recipe["hlq"].sizes[1] < 1e8:
            results["encodings"].append(bench_encode(name, by_recipe["hlq"], options.seconds))
            torch.cuda.empty_cache()
    report(results)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
