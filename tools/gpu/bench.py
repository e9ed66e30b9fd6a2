#!/usr/bin/env python3
"""Times layers' backward passes on a GPU, hlq's and others', in one run.

    tools/gpu/bench.py [--json FILE] [--only WORD] [--headline] [--quick] [--seconds S]
                       [--rounds N] [--parts PART …] [--no-peers]

Everything is captured in CUDA graphs, warm, on random data, and takes turns in
random order: a round runs each candidate for 3 S seconds, so that the clocks settle,
and for S seconds to time it; medians over rounds are reported.
Parts of a backward (maxima, codes, products) are the same plan with those kernels
alone. "of copy" compares the bytes that encodings read and write, every tensor
once, with a device-to-device copy of as many bytes. Of what one run's JSON holds
tools/gpu/fit.py fits the compiler's cost model.
"""

from __future__ import annotations

import argparse
import datetime
import logging
import os
import pathlib
import subprocess
import sys
import time

import calibrate
import layers

ROOT = layers.ROOT
ARTIFACTS = pathlib.Path(os.environ.get("HLQ_GPU_ARTIFACTS", ROOT / "build" / "gpu"))
os.environ.setdefault("HLQ_RUNTIME", str(ARTIFACTS / "libhlq_runtime.so"))

import torch  # noqa: E402
from benchmark import alone, artifacts, operands, peers, report, results, shapes  # noqa: E402
from benchmark.ahead import compile_ahead  # noqa: E402
from benchmark.whole import LayerBenchmark  # noqa: E402

PARTS = ("layers", "products", "encodings", "calibration")


def machine() -> dict:
    query = ["nvidia-smi", "--query-gpu=name,driver_version,power.limit", "--format=csv,noheader"]
    commit = ARTIFACTS / "commit.txt"
    return {
        "gpu": subprocess.run(query, capture_output=True, text=True).stdout.strip(),
        "multiprocessors": torch.cuda.get_device_properties(0).multi_processor_count,
        "pytorch": torch.__version__,
        "date": datetime.date.today().isoformat(),
        "commit": commit.read_text() if commit.exists() else None,
    }


def compile_peers(found: dict, tasks: list):
    if not tasks:
        return
    started = time.monotonic()
    compile_ahead(tasks, min(len(tasks), os.cpu_count() or 1))
    found["seconds"]["compiling peers"] = round(time.monotonic() - started, 1)
    print(f"compiling peers: {found['seconds']['compiling peers']} s", file=sys.stderr, flush=True)


def each(name: str, found: dict, items, run, json: pathlib.Path | None):
    """Benchmarks items of a kind, one after the other, saying so; what there is is
    in the JSON after each of them."""
    started = time.monotonic()
    found[name] = []
    for label, item in items:
        before = time.monotonic()
        try:
            found[name].append(run(item))
        except artifacts.Refused as error:
            print(f"{label}: not run: {error}", flush=True)
        torch.cuda.empty_cache()
        print(f"{label}: {time.monotonic() - before:.1f} s", file=sys.stderr, flush=True)
        found["seconds"][name] = round(time.monotonic() - started, 1)
        if json:
            results.write(json, found)


def calibrated(found: dict, json: pathlib.Path | None):
    """Single kernels, for tools/gpu/fit.py: in the JSON alone."""
    started = time.monotonic()

    def save(rows: dict):
        found["calibration"] = rows
        found["seconds"]["calibration"] = round(time.monotonic() - started, 1)
        if json:
            results.write(json, found)

    try:
        calibrate.run(ARTIFACTS / calibrate.FOLDER, calibrate.SECONDS, save)
    except artifacts.Refused as error:
        print(f"calibration: not run: {error}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--only", default="", help="shapes whose name, sizes or family contain this")
    parser.add_argument("--headline", action="store_true", help="the shapes of README's table")
    parser.add_argument("--quick", action="store_true", help="some of the shapes, less time for each")
    parser.add_argument("--seconds", type=float, help="for each candidate and round: 0.1; 0.05 with --quick")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--parts", nargs="+", choices=PARTS, help="all; without calibration with --quick or --only")
    parser.add_argument("--no-peers", dest="peers", action="store_false", help="bf16 and hlq alone")
    options = parser.parse_args()
    options.parts = options.parts or (PARTS[:-1] if options.quick or options.only else PARTS)
    options.seconds = options.seconds or (0.05 if options.quick else 0.1)
    if not torch.cuda.is_available():
        sys.exit("bench.py: there is no GPU here")
    found = {"format": results.FORMAT, "machine": machine(), "options": {}, "kinds": operands.KINDS, "seconds": {}}
    for name in ("only", "headline", "quick", "seconds", "rounds", "peers"):
        found["options"][name] = getattr(options, name)
    print(found["machine"], flush=True)
    # A peer that can't be compiled is told of in the report.
    logging.getLogger("torch").setLevel(logging.CRITICAL)

    chosen = [s for s in shapes.SHAPES if s.matches(options.only) and (s.quick or not options.quick)]
    chosen = [s for s in chosen if s.headline or not options.headline]
    products = [p for p, quick in shapes.PRODUCT_SHAPES.items() if quick or not options.quick]
    products = [p for p in products if options.only in "x".join(map(str, p))]
    encoded = [s for s in chosen if s.name in shapes.ENCODED]
    how = (ARTIFACTS, options.seconds, options.rounds)

    def wanted(shape: shapes.Shape) -> list[peers.Peer]:
        return [peer for peer in peers.PEERS if peer.runs(shape) and (options.peers or not peer.compiled)]

    if "layers" in options.parts:
        compile_peers(found, [(p.name, s.sizes) for s in chosen for p in wanted(s) if p.compiled])
        run = lambda shape: LayerBenchmark(shape, *how).run(wanted(shape))  # noqa: E731
        each("layers", found, [(s.name, s) for s in chosen], run, options.json)
    if "products" in options.parts:
        each("products", found, [(p, p) for p in products], lambda p: alone.product(p, *how), options.json)
    if "encodings" in options.parts:
        items = [(f"{s.name}, {recipe}", (recipe, s)) for s in encoded for recipe in ("hlq", "hlq-block")]
        each("encodings", found, items, lambda item: alone.encoding(*item, *how), options.json)
    if "calibration" in options.parts:
        calibrated(found, options.json)
    print(report.text(found))


if __name__ == "__main__":
    main()
