#!/usr/bin/env python3
"""Compiles what GPU tests and benchmarks run into a folder (build/gpu), which can
be carried to a machine with a GPU that has no MLIR.

    tools/gpu/prepare.py [FOLDER] [--for all|tests|benchmark|quick]

Writes <layer>.hlqx for each layer of the tests and <layer>.hlqx.gz for each of the
benchmark (there are many), with the compiler's predictions of whole backward passes
in <layer>.predicted.json, codes-<type>.so with the CPU exit's encodings for each
element type, single kernels in calibration/ (see calibrate.py), libhlq_runtime.so,
and commit.txt, which says of what. A layer of the
benchmark that the compiler refuses leaves <layer>.refused.txt with its reason:
recipes and options that some shapes don't have are listed there, not left out.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import dataclasses
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import calibrate
import layers
from benchmark import artifacts, candidates, decisions

ROOT = layers.ROOT
sys.path[:0] = [str(ROOT / "test" / "e2e" / "cpu"), str(ROOT / "test" / "e2e" / "gpu")]

# A machine with a GPU has at least this.
CPU_FLAGS = ("-O2", "-march=x86-64-v3")


def write(path: pathlib.Path, data: bytes):
    """The whole file or none."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(data)
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)


def compile_layer(folder: pathlib.Path, layer: layers.Layer):
    write(folder / f"{layer.name}.hlqx", layer.compile())


def compile_benchmark_layer(folder: pathlib.Path, layer: layers.Layer, is_predicted: bool = False):
    """An executable, or the reason why there is none. Where the compiler predicts
    neither that it's hopeless nor that it's beyond doubt, each gradient's alone, too,
    with what rewriting that one and leaving the other takes."""
    from hlq import HlqError

    try:
        data = layer.compile()
        artifacts.check(data, layer.gx + layer.gw, layer.encoded)
        predicted = layer.predict() if is_predicted else None
    except (HlqError, artifacts.Refused) as error:
        # The lines after the first say how the compiler was called.
        reason = str(error).strip().splitlines()[0]
        write(folder / f"{layer.name}{artifacts.REFUSED}", (reason + "\n").encode())
        return
    # Level 6 of one time, so that equal executables are equal files.
    write(folder / f"{layer.name}{artifacts.COMPRESSED}", gzip.compress(data, 6, mtime=0))
    if predicted is None:
        return
    if decisions.is_open(predicted):
        alone = {gradient: candidates.one_gradient(layer, gradient) for gradient in ("gx", "gw")}
        said = {gradient: one.predict() for gradient, one in alone.items()}
        for one in alone.values():
            compile_benchmark_layer(folder, one)
        predicted["alone_microseconds"] = {
            "gx": said["gx"]["hlq_microseconds"] + said["gw"]["bf16_microseconds"],
            "gw": said["gw"]["hlq_microseconds"] + said["gx"]["bf16_microseconds"],
        }
    write(folder / f"{layer.name}{artifacts.PREDICTED}", json.dumps(predicted).encode())


def compile_codes(folder: pathlib.Path, element: str):
    import native_compile as native
    import views

    source = ROOT / "test" / "e2e" / "gpu" / "memref_copy.c"
    with tempfile.TemporaryDirectory() as temporary:
        copy = os.path.join(temporary, "memref_copy.o")
        native.run_tool([native.LLVM / "clang", "-O2", "-fPIC", "-c", source, "-o", copy], "")
        library = os.path.join(temporary, "codes.so")
        # Archives and objects must not be read as IR: they precede `-x ir`.
        native.compile_library(views.cpu_module(element), library, flags=(*CPU_FLAGS, copy), linked=())
        write(folder / f"codes-{element}.so", pathlib.Path(library).read_bytes())


def compile_all(folder: pathlib.Path, what: str) -> list:
    """One finished job a file."""
    import views

    wanted = {} if what == "tests" else candidates.all_layers(quick=what == "quick")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(compile_benchmark_layer, folder, *item) for item in wanted.items()]
        if what in ("all", "tests"):
            jobs += [pool.submit(compile_codes, folder, element) for element in views.ELEMENTS]
            tested = [*layers.test_layers(), *layers.tiled_layers(), *layers.encoded_layers(), *layers.producer_layers()]
            delayed = [*layers.delayed_layers(), *layers.delayed_elsewhere()]
            exact = [dataclasses.replace(layer, delayed=False) for layer in delayed]
            tested = dict.fromkeys([*tested, *delayed, *exact])
            jobs += [pool.submit(compile_layer, folder, layer) for layer in tested]
        if what in ("all", "benchmark"):
            jobs += calibrate.prepare(folder / calibrate.FOLDER, pool)
    for job in jobs:
        job.result()
    return jobs


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=ROOT / "build" / "gpu")
    parser.add_argument("--for", dest="what", choices=("all", "tests", "benchmark", "quick"), default="all")
    options = parser.parse_args()
    started = time.monotonic()
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    of_tests, of_benchmark = ["*.hlqx"], [f"*{ending}" for ending in artifacts.ENDINGS]
    for pattern in {"all": of_tests + of_benchmark, "tests": of_tests}.get(options.what, of_benchmark):
        for old in folder.glob(pattern):
            old.unlink()
    from hlq import runtime

    shutil.copy(runtime.find_runtime(), folder / runtime.LIBRARY)
    jobs = compile_all(folder, options.what)
    describe = ["git", "describe", "--always", "--dirty"]
    commit = subprocess.run(describe, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    write(folder / "commit.txt", (commit or "unknown").encode())
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
    print(f"{len(jobs)} files in {folder}, {size:.1f} MiB, {time.monotonic() - started:.0f} s")
    for reason, names in artifacts.refusals(folder).items():
        print(f"refused, {len(names)} of the benchmark ({names[0]}, …): {reason}")


if __name__ == "__main__":
    main()
