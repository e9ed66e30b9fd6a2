#!/usr/bin/env python3
"""How long hlq-opt takes on ViT-Base's training step, and how that grows with depth.

    python tools/bench/compile_time.py [--depths 6 12 24 48] [--repeats 3]

Needs the test environment (PyTorch, timm, torch-mlir): it exports a ViT-Base of
each depth, runs `hlq-opt --hlq-linalg-pipeline` on the text, and prints the best
wall time of a few runs, with the time of parsing and printing alone beside it.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))

import hlq  # noqa: E402
from hlq.tool import find_tool  # noqa: E402


def export(depth):
    import torch
    from timm.models.vision_transformer import VisionTransformer

    module = VisionTransformer(depth=depth, embed_dim=768, num_heads=12)
    return str(hlq.export_training_step(module, (torch.randn(1, 3, 224, 224),)))


def seconds(command, repeats):
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - start)
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--depths", type=int, nargs="+", default=[6, 12, 24, 48])
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()

    tool = find_tool()
    print(f"{'blocks':>6} {'text kB':>8} {'parse+print s':>14} {'pipeline s':>11} {'s per block':>12}")
    for depth in arguments.depths:
        with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
            text = export(depth)
            file.write(text)
            file.flush()
            command = [tool, file.name, "--allow-unregistered-dialect"]
            parse = seconds(command, arguments.repeats)
            total = seconds([*command, "--hlq-linalg-pipeline=recipe=hlq"], arguments.repeats)
        print(f"{depth:>6} {len(text) / 1000:>8.0f} {parse:>14.2f} {total:>11.2f} {total / depth:>12.3f}")


main()
