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

    Its parts, each aligned to 256 bytes: in order the maxima of the views that
    don't find theirs while they are made, or the scales of those that are delayed,
    then for each view the scales, those of
    the first block of codes first, and the codes, whose rows are a multiple of
    128 bytes apart. `scales`: [groups of rows, blocks of codes]. Codes of fewer
    than 8 bits are there times 2^(8 - bits), their scales divided by it; here both
    are as they are meant, and codes that are no such multiple are 99. Those of gy
    that a view packs are two in a byte, in rows a multiple of 64 bytes apart: of 32
    codes, byte i has code i in its upper half, and code 16 + i in its lower one.
    """

    def __init__(self, buffer: torch.Tensor, views: dict, shapes: dict, unreturned: tuple = ()):
        """`unreturned`: keys of delayed views whose maxima are here, before the scale,
        for want of a result."""
        self._buffer, self.size = buffer, 0
        self.maxima, self.scales, self.codes = {}, {}, {}
        flat = [(operand, view) for operand, its_views in views.items() for view in its_views]
        for operand, view in flat:
            if (operand, view) in unreturned:
                self.maxima[operand, view] = self._take(4).view(torch.float32)
            if view.delayed:
                self.scales[operand, view] = self._take(4).view(torch.float32)
            elif not view.finds_maxima:
                groups, _ = view.scales_shape(*shapes[operand])
                self.maxima[operand, view] = self._take(groups * 4).view(torch.float32)
        for operand, view in flat:
            rows, length = view.codes_shape(*shapes[operand])
            groups, blocks = view.scales_shape(*shapes[operand])
            if not view.delayed:
                self.scales[operand, view] = self._take(groups * blocks * 4).view(torch.float32)
            unit = 2 ** (8 - view.bits)
            scales = self.scales[operand, view][: groups * blocks]
            self.scales[operand, view] = scales.view(blocks, groups).T * unit
            pitch = round_up(length, PITCH)
            if operand == "gy" and view.packs:
                stored = self._take(rows * pitch // 2).view(torch.int8).view(rows, -1, 1, 16)
                codes = torch.cat([stored >> 4, stored << 4 >> 4], dim=2).reshape(rows, pitch)
            else:
                stored = self._take(rows * pitch).view(torch.int8).view(rows, pitch)
                codes = torch.where(stored % unit == 0, stored // unit, 99)
            self.codes[operand, view] = codes[:, :length]

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


def spread(scales: torch.Tensor, view, rows, columns) -> torch.Tensor:
    """A scale for each code of the view of a matrix of that shape."""
    for dimension, (size, block) in enumerate(zip(view.codes_shape(rows, columns), view.scales)):
        index = torch.arange(size, device=scales.device)
        scales = scales.index_select(dimension, index // block if block else index * 0)
    return scales


def explain_codes(got, scales, expected, expected_scales, tensor, view):
    """Why codes and scales are not the expected ones, but for ties; else None.

    got, expected  int8 [rows, K]; scales f32, [groups of rows, blocks of codes]
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
    wrong = (got != expected) & spread(finite, view, *tensor.shape)
    if not wrong.any():
        return None
    step = spread(scales, view, *tensor.shape).double()
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
    values = values * (1 / spread(scales, view, *tensor.shape))
    random = values.contiguous().view(torch.int32) & 255
    codes = torch.floor(values + (49152 + random / 256)) - 49152
    codes = codes.clamp(-view.qmax, view.qmax)
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


def fma(a, b, c):
    """a · b + c of float32 tensors, rounded once."""
    product, c = a.double() * b.double(), c.double()
    total = product + c
    # What float64 lost, exactly: the last bit then says that there was more, so
    # that rounding on to float32 decides as the exact sum would.
    other = total - product
    lost = (product - (total - other)) + (c - other)
    bits = total.contiguous().view(torch.int64)
    away = torch.where((lost > 0) == (total > 0), 1, -1)
    odd = torch.where((lost != 0) & lost.isfinite() & (bits % 2 == 0), bits + away, bits)
    return odd.view(torch.float64).float()


def product(codes_m, scales_m, view_m, codes_n, scales_n, view_n, dtype, init=None):
    """What a contraction gives, bit by bit: 64-bit integer sums, then float32.
    Codes [rows, K], scales [groups of rows, blocks of codes]."""

    def scale(scales, view, rows, code):
        """[rows]: what the given code of each row is scaled by."""
        index = torch.arange(rows, device=scales.device)
        index = index // view.scales[0] if view.scales[0] else index * 0
        return scales[index, code // view.scales[1] if view.scales[1] else 0]

    length = codes_m.shape[1]
    blocks = [view.scales[1] for view in (view_m, view_n) if view.scales[1]]
    step = min(blocks, default=length)
    result = None if init is None and not blocks else torch.zeros((), device=codes_m.device)
    result = init.float() if init is not None else result
    for begin in range(0, length, step):
        parts = (codes[:, begin : begin + step].double() for codes in (codes_m, codes_n))
        left, right = parts
        sums = (left @ right.T).to(torch.int64).to(torch.float32)
        a = scale(scales_m, view_m, len(codes_m), begin)[:, None]
        b = scale(scales_n, view_n, len(codes_n), begin)[None, :]
        if blocks:
            result = fma(sums, a * b, result)
        else:
            result = sums * a * b if result is None else fma(sums * a, b, result)
    return result.to(dtype)


def relative_error(got, expected):
    difference = torch.linalg.vector_norm(got.double() - expected.double())
    return float(difference / torch.linalg.vector_norm(expected.double()).clamp_min(1e-300))
