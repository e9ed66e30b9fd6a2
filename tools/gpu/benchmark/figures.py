"""What the plots show, out of the benchmark's results."""

from __future__ import annotations

import dataclasses
import math
import statistics

from benchmark import results as data

# Bars, and points of errors against time; those that nothing ran in are left out.
COMPARED = ("hlq", "hlq-block", "hlq-block by token", "int8", "fp8 rowwise", "fp8 tensorwise", "hlq by hand")
# Two additions each in a transform of order 16, a multiplication and a rounding.
OPERATIONS_OF_A_CODE = 2 * math.log2(16) + 2
# Layers this long are about kernels, not about launches.
LONG = 100.0
# What is larger is not in the L2.
LARGE = 200e6


@dataclasses.dataclass(frozen=True)
class Point:
    """A kernel on the roofline: operations a byte, and 10¹² operations a second."""

    series: str
    layer: str
    intensity: float
    rate: float


def product(gradient: str, sizes: dict, half_of_gw: bool) -> tuple[int, int, int]:
    """(M, N, K) of a gradient's contraction."""
    tokens, outputs, inputs = (sizes[name] for name in ("tokens", "outputs", "inputs"))
    if gradient == "gx":
        return tokens, inputs, outputs
    return outputs, inputs, -(-tokens // 16) * 8 if half_of_gw else tokens


def _product_point(series: str, layer: str, mnk, code_bytes: int, microseconds: float) -> Point:
    m, n, k = mnk
    operations, moved = 2 * m * n * k, code_bytes * (m + n) * k + 2 * m * n
    return Point(series, layer, operations / moved, operations / microseconds / 1e6)


def roofline(results: dict) -> list[Point]:
    """Every contraction that was timed by itself, and each recipe's encoding."""
    points = []
    for row in results.get("layers", []):
        name, sizes = row["layer"], row["sizes"]
        for gradient in ("gx", "gw"):
            entry = row["candidates"].get(f"bf16, {gradient} alone")
            if entry:
                mnk = product(gradient, sizes, False)
                points.append(_product_point("bf16 cuBLAS", name, mnk, 2, entry["microseconds"]))
        for candidate, entry in row["candidates"].items():
            half = data.halves_gw(candidate)
            for kernel in entry.get("kernels", []):
                gradients = [g for g, operand in (("gx", "gx"), ("gw", "grad.weight")) if operand in kernel["operands"]]
                if kernel.get("microseconds") and len(gradients) == 1 and kernel["kind"] not in ("maxima", "encode"):
                    mnk = product(gradients[0], sizes, half)
                    points.append(_product_point(f"{candidate}: products", name, mnk, 1, kernel["microseconds"]))
            parts = entry.get("parts", {})
            if "codes" in parts:
                time = parts["codes"] + parts.get("maxima", 0.0)
                read = 2 * (sizes["tokens"] * (sizes["outputs"] + sizes["inputs"]) + sizes["outputs"] * sizes["inputs"])
                codes = entry["encoded_bytes"] - read
                operations = OPERATIONS_OF_A_CODE * codes
                points.append(
                    Point(f"{candidate}: encoding", name, operations / entry["encoded_bytes"], operations / time / 1e6)
                )
    return points


def bandwidth(results: dict) -> float | None:
    """10¹² bytes a second of the fastest copy between buffers that aren't in L2."""
    rates = []
    for row in results.get("layers", []):
        for entry in row["candidates"].values():
            if "of_copy" in entry and entry["encoded_bytes"] > LARGE:
                encode = entry["parts"].get("maxima", 0.0) + entry["parts"].get("codes", 0.0)
                rates.append(entry["encoded_bytes"] / (encode * entry["of_copy"]) / 1e6)
    for row in results.get("encodings", []):
        moved = row["terabytes_per_second"] * row["microseconds"]["encode"]
        rates.append(moved / row["microseconds"]["copy"])
    return max(rates, default=None)


def speedups(results: dict) -> tuple[list[str], dict[str, list[float | None]]]:
    """Layers, and by candidate the speedup on each of them."""
    layers = results.get("layers", [])
    found = {
        name: [row["candidates"].get(name, {}).get("speedup") for row in layers]
        for name in COMPARED
    }  # fmt: skip
    return [row["layer"] for row in layers], {name: values for name, values in found.items() if any(values)}


def errors(results: dict, gradient: str) -> dict[str, dict[str, tuple[float, float]]]:
    """{kind of data: {candidate: (time over bf16's, error of the gradient)}}, the
    medians over layers that take some time."""
    found: dict[str, dict[str, list]] = {}
    for row in results.get("layers", []):
        if row["candidates"]["bf16"]["microseconds"] < LONG:
            continue
        for name in ("bf16", *COMPARED):
            entry = row["candidates"].get(name, {})
            for kind, values in entry.get("errors", {}).items():
                found.setdefault(kind, {}).setdefault(name, []).append((1 / entry["speedup"], values[gradient]))
    return {
        kind: {name: tuple(statistics.median(side) for side in zip(*pairs)) for name, pairs in by_name.items()}
        for kind, by_name in found.items()
    }
