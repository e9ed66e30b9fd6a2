"""What a layer's executable left in its workspace, and what it should be."""

from __future__ import annotations

import numpy as np
import torch

ALIGNMENT, PITCH = 256, 128
DTYPES = {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32}


def round_up(number, multiple):
    return -(-number // multiple) * multiple


class Workspace:
    """Codes and scales by view, out of the bytes of a workspace.

    Its parts, each aligned to 256 bytes: the maxima of all views in order, then
    for each view the scales and the codes, whose rows are a multiple of 128 bytes
    apart.
    """

    def __init__(self, buffer: torch.Tensor, views: dict, shapes: dict):
        self._buffer, self.size = buffer, 0
        self.maxima, self.scales, self.codes = {}, {}, {}
        flat = [(operand, view) for operand, its_views in views.items() for view in its_views]
        for operand, view in flat:
            count = self._count(view, shapes[operand])
            self.maxima[operand, view] = self._take(count * 4).view(torch.float32)
        for operand, view in flat:
            rows, length = view.codes_shape(*shapes[operand])
            count = self._count(view, shapes[operand])
            self.scales[operand, view] = self._take(count * 4).view(torch.float32)
            pitch = round_up(length, PITCH)
            codes = self._take(rows * pitch).view(torch.int8).view(rows, pitch)
            self.codes[operand, view] = codes[:, :length]

    @staticmethod
    def _count(view, shape):
        return view.codes_shape(*shape)[0] if view.per_row else 1

    def _take(self, size):
        begin = self.size
        self.size += round_up(size, ALIGNMENT)
        return self._buffer[begin : begin + size]


def to_numpy(tensor: torch.Tensor) -> np.ndarray:
    """bfloat16 as its bits."""
    tensor = tensor.detach().cpu().contiguous()
    return (tensor.view(torch.int16) if tensor.dtype == torch.bfloat16 else tensor).numpy()


def transformed(tensor: torch.Tensor, view) -> torch.Tensor:
    """The values that the view codes, float64, [rows, K] as its codes."""
    values = tensor.double()
    values = values.T if view.transposed else values
    if not view.rank:
        return values
    rows, length = values.shape
    padded = torch.nn.functional.pad(values, (0, -length % 16)).view(rows, -1, 16)
    i = torch.arange(16, device=tensor.device)
    bits = i[:, None] & i[None, :]
    signs = 1 - 2 * ((bits ^ bits >> 1 ^ bits >> 2 ^ bits >> 3) & 1)
    kept = signs[:: 16 // view.rank].double() / 4
    return (padded @ kept.T).reshape(rows, -1)


def explain_codes(got, scales, expected, expected_scales, tensor, view):
    """Why codes and scales are not the expected ones, but for ties; else None.

    got, expected  int8 [rows, K]; scales f32, [rows] or [1]
    Pseudo-stochastic codes of a transform may be either neighbour of the value.
    A scale may differ by the rounding of sums of 16 float32 numbers. A code may
    differ by one where the value, in steps, lies within 1e-5 and float32's own
    rounding of values of its size (2^-21, relative) of where the code changes.
    """
    finite = torch.isfinite(expected_scales)
    if not torch.equal(finite, torch.isfinite(scales)):
        return f"{int((finite != torch.isfinite(scales)).sum())} scales are finite here and not there"
    relative = ((scales - expected_scales).abs() / expected_scales)[finite]
    if relative.numel() and relative.max() > 2**-20:
        return f"scales differ by {relative.max():.3g}, relative"
    if view.rounding == "pseudo_stochastic" and not view.rank and finite.all():
        # The CPU exit divides, so its values' low bits are others.
        return explain_pseudo_codes(got, scales, tensor, view)
    wrong = (got != expected) & finite[:, None] if view.per_row else (got != expected) & finite.all()
    if not wrong.any():
        return None
    step = scales.double()[:, None] if view.per_row else scales.double()
    values = (transformed(tensor, view) / step)[wrong]
    difference = (got.int() - expected.int())[wrong]
    if difference.abs().max() > 1:
        return f"a code is {int(difference.abs().max())} off"
    # Sums of 16 numbers, of which some are larger than the result.
    magnitude = transformed_bound(tensor, view)
    tolerance = 1e-5 + 2**-21 * ((magnitude / step)[wrong] if view.rank else values.abs())
    distance = distance_to_boundary(values, view)
    far = distance > tolerance
    if far.any():
        index = int(far.nonzero()[0])
        return (
            f"{int(far.sum())} of {got.numel()} codes are wrong: value {values[index]:.6f} of a step, "
            f"{distance[index]:.3g} from a boundary, got {int(got[wrong][index])}, expected {int(expected[wrong][index])}"
        )
    return None


def explain_pseudo_codes(got, scales, tensor, view):
    """Why codes without a transform are not what the value's own low bits make of
    it, bit by bit; else None. float32 throughout, as on the GPU."""
    values = tensor.float()
    values = values.T if view.transposed else values
    values = values * (1 / (scales[:, None] if view.per_row else scales))
    random = values.contiguous().view(torch.int32) & 255
    codes = torch.floor(values + (49152 + random / 256)) - 49152
    # Where the sum lies on half a 256th, products that aren't rounded first may
    # round to the other side.
    shifted = (values.double() + random / 256) * 256 - 0.5
    near = (shifted - shifted.round()).abs() / 256 < 1e-5 + 2**-21 * values.abs().double()
    wrong = (got != codes) & ~near
    if wrong.any():
        index = tuple(wrong.nonzero()[0].tolist())
        return f"{int(wrong.sum())} of {got.numel()} codes are wrong: {float(values[index])!r} became {int(got[index])}"
    return None


def transformed_bound(tensor, view):
    """Σ |x| / 4 over each block, what rounding errors are relative to."""
    values = tensor.double().abs()
    values = values.T if view.transposed else values
    rows, length = values.shape
    blocks = torch.nn.functional.pad(values, (0, -length % 16)).view(rows, -1, 16).sum(-1, keepdim=True) / 4
    return blocks.expand(-1, -1, max(view.rank, 1)).reshape(rows, -1)


def distance_to_boundary(values, view):
    """Of values in steps to the nearest place where a code changes: halves, or
    for stochastic rounding odd multiples of 1/512 (r is a multiple of 1/256). For
    pseudo-stochastic rounding r is the value's own low bits, which may be
    anything: every place is one."""
    if view.rounding == "pseudo_stochastic":
        return torch.zeros_like(values)
    scale = 1 if view.rounding == "nearest" else 256
    shifted = values * scale - 0.5
    return (shifted - shifted.round()).abs() / scale


def product(codes_m, scales_m, codes_n, scales_n, dtype, init=None):
    """What a contraction gives, bit by bit: 64-bit integer sums, then float32."""
    sums = (codes_m.double() @ codes_n.double().T).to(torch.int64).to(torch.float32)
    scaled = sums * (scales_m[:, None] if scales_m.numel() > 1 else scales_m)
    factor = scales_n[None, :] if scales_n.numel() > 1 else scales_n
    if init is None:
        return (scaled * factor).to(dtype)
    # One rounding: products of float32 are exact in float64, and the sum of one
    # with a float32 rounds to float32 once, but for double rounding in float64.
    return (scaled.double() * factor.double() + init.double()).to(torch.float32).to(dtype)


def relative_error(got, expected):
    difference = torch.linalg.vector_norm(got.double() - expected.double())
    return float(difference / torch.linalg.vector_norm(expected.double()).clamp_min(1e-300))
