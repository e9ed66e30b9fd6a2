"""Single kernels, beside what they could reach."""

from __future__ import annotations

import pathlib

import plans
import torch
from benchmark import artifacts, candidates, operands, shapes, timing
from benchmark.launching import Launcher, part_of


def encoding(recipe: str, shape: shapes.Shape, folder: pathlib.Path, seconds: float, rounds: int) -> dict:
    """The kernel that writes gy's codes against a copy: with its maxima known, or
    of a recipe with blocks, whose maxima it finds itself."""
    tokens, outputs, _ = shape.sizes
    layer = next(c for c in candidates.CANDIDATES if c.name == recipe).of(shape)
    executable = artifacts.load(folder, layer.name)
    kernel = next(k for k in plans.launches(executable) if k.kind == "encode" and "gy" in k.operands)
    given = operands.allocate(shape.sizes)
    out = {"gx": torch.empty_like(given["x"]), "grad.weight": torch.empty_like(given["weight"])}
    elements = tokens * outputs
    # bf16 in; a byte for each code of gx, or half of one, and half a byte for gw.
    moved = elements * 2 + elements // (2 if kernel.packs else 1) + elements // 2
    count = max(2, -(-timing.ROTATED_BYTES // moved))
    alone = plans.select(executable, lambda launch: launch == kernel)
    first = Launcher(executable, given, out)
    launchers = []
    for _ in range(count):
        rotated = dict(given, gy=given["gy"].clone())
        whole = Launcher(executable, rotated, out, first.workspace.clone())
        whole()
        launchers.append(Launcher(alone, rotated, out, whole.workspace))

    def launch():
        for launcher in launchers:
            launcher()

    copying, copies = timing.rotating_copy(moved)
    times = timing.measure({"encode": timing.Captured(launch), "copy": copying}, seconds, rounds)
    encode, copy = times["encode"] / count, times["copy"] / copies
    return {
        "layer": shape.name,
        "recipe": recipe,
        "elements": elements,
        "kernel": kernel.name,
        "microseconds": {"encode": round(encode, 2), "copy": round(copy, 2)},
        "of_copy": round(copy / encode, 4),
        "terabytes_per_second": round(moved / encode / 1e6, 3),
    }


def product(shape: tuple[int, int, int], folder: pathlib.Path, seconds: float, rounds: int) -> dict:
    """A plain product of 8-bit codes: the contraction alone, on uniform codes."""
    m, n, k = shape
    captured, kernels = {}, {}
    for scales, layer in candidates.product_layers(shape).items():
        try:
            executable = artifacts.load(folder, layer.name)
        except artifacts.Refused as error:
            kernels[scales] = str(error)
            continue
        given = operands.allocate(layer.sizes)
        for name in ("gy", "x", "weight"):
            given[name].uniform_(-1, 1)
        out = {"gx": torch.empty_like(given["x"]), "grad.weight": torch.empty_like(given["weight"])}
        whole = Launcher(executable, given, out)
        whole()
        alone = plans.select(executable, lambda launch: part_of(launch) == "products")
        captured[scales] = timing.Captured(Launcher(alone, given, out, whole.workspace))
        kernels[scales] = " + ".join(plans.kernels(alone))
    a, b = (torch.empty(size, dtype=torch.bfloat16, device="cuda").uniform_(-1, 1) for size in ((m, k), (k, n)))
    result = torch.empty(m, n, dtype=torch.bfloat16, device="cuda")
    captured["bf16"] = timing.Captured(lambda: torch.mm(a, b, out=result))
    times = timing.measure(captured, seconds, rounds)
    rate = {name: round(2 * m * n * k / microseconds / 1e6, 1) for name, microseconds in times.items()}
    return {"shape": list(shape), "kernels": kernels, "tops": rate}
