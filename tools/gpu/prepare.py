#!/usr/bin/env python3
"""Compiles what GPU tests and benchmarks run into a folder (build/gpu), which can
be carried to a machine with a GPU that has no MLIR.

    tools/gpu/prepare.py [FOLDER]

Writes <layer>.hlqx and <layer>.predicted.json for each layer, codes-<type>.so with the CPU exit's encodings
for each element type, libhlq_runtime.so, and commit.txt, which says of what.
"""

from __future__ import annotations

import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import layers

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
    if None not in layer.sizes:
        write(folder / f"{layer.name}.predicted.json", json.dumps(layer.predict(), indent=1).encode())


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


def all_layers():
    groups = [*layers.benchmark_layers().values(), *layers.product_layers().values()]
    wanted = [
        *layers.test_layers(),
        *layers.encoded_layers(),
        *layers.producer_layers(),
        *(layer for group in groups for layer in group.values()),
    ]
    return list({layer.name: layer for layer in wanted}.values())


def main():
    started = time.monotonic()
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "gpu")
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in ("*.hlqx", "*.predicted.json"):
        for old in folder.glob(pattern):
            old.unlink()
    from hlq import runtime
    import views

    shutil.copy(runtime.find_runtime(), folder / runtime.LIBRARY)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(compile_codes, folder, element) for element in views.ELEMENTS]
        jobs += [pool.submit(compile_layer, folder, layer) for layer in all_layers()]
        for job in jobs:
            job.result()
    describe = ["git", "describe", "--always", "--dirty"]
    commit = subprocess.run(describe, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    write(folder / "commit.txt", (commit or "unknown").encode())
    size = sum(path.stat().st_size for path in folder.iterdir()) / 2**20
    print(f"{len(jobs)} files in {folder}, {size:.1f} MiB, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
