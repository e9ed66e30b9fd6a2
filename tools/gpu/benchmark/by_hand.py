"""The recipe `hlq` written in PyTorch: transforms as products with a constant
matrix, quantizers by torch.compile, torch._int_mm.

How it is done was chosen by time: several blocks of 16 are transformed by one
block-diagonal matrix, since a product that contracts 16 is slower than a copy;
random bytes are drawn by a kernel of their own, eight to a number, since a
generator inside of a compiled kernel draws four numbers and uses one; maxima are
eager norms, which are faster than compiled reductions; integer products stand
outside of what is compiled, which would give them operands in a slow layout.
"""

from __future__ import annotations

import torch

ORDER = 16
# Elements that one block-diagonal matrix transforms.
ACROSS, ALONG = 64, 128


def _hadamard() -> torch.Tensor:
    """Orthonormal, in Sylvester's order of rows."""
    matrix = torch.ones(1, 1)
    while len(matrix) < ORDER:
        matrix = torch.cat([torch.cat([matrix, matrix], 1), torch.cat([matrix, -matrix], 1)])
    return matrix / ORDER**0.5


def bases() -> tuple[torch.Tensor, torch.Tensor]:
    """For gx all 16 vectors, for gw every other one, which are those of low
    sequency; exact in bf16."""
    full, low = _hadamard(), _hadamard()[::2]
    diagonals = torch.block_diag(*[full] * (ACROSS // ORDER)), torch.block_diag(*[low] * (ALONG // ORDER))
    return tuple(matrix.to(torch.bfloat16) for matrix in diagonals)


def _padded(matrix: torch.Tensor, rows: int, columns: int) -> torch.Tensor:
    missing = (-matrix.shape[0] % rows, -matrix.shape[1] % columns)
    return torch.nn.functional.pad(matrix, (0, missing[1], 0, missing[0])) if any(missing) else matrix


def _along(basis: torch.Tensor, matrix: torch.Tensor) -> torch.Tensor:
    """Transforms the rows dimension."""
    columns = matrix.shape[1]
    return (basis @ matrix.view(-1, basis.shape[1], columns)).view(-1, columns)


def _codes(values: torch.Tensor, absmax: torch.Tensor, largest: int, random: torch.Tensor | None = None):
    """`random`: bytes, for stochastic rounding."""
    scale = absmax.float().clamp_min(1e-30) / largest
    steps = values.float() / scale
    steps = steps.round() if random is None else (steps + random.view(values.shape).float() / 256).floor()
    return steps.clamp(-largest, largest).to(torch.int8), scale


def quantize(values: list, maxima: list, random: list):
    """Codes of the transformed gy, W, gyᵀ and xᵀ, what is contracted the inner
    dimension of all, and what the sums for gx and for gw are multiplied with."""
    gy, gy_scale = _codes(values[0], maxima[0], 7, random[0])
    weight, weight_scale = _codes(values[1], maxima[1], 7)
    gyt, gyt_scale = _codes(values[2], maxima[2], 127, random[1])
    x, x_scale = _codes(values[3], maxima[3], 127)
    codes = [gy, *(each.t().contiguous() for each in (weight, gyt, x))]
    return codes, gy_scale * weight_scale, gyt_scale * x_scale


def scaled(sums: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
    return (sums * scale).to(torch.bfloat16)


COMPILED = [torch.compile(function, dynamic=False) for function in (quantize, scaled)]


def launches(given: dict, compiled=COMPILED) -> dict:
    """{name: launch}, which returns {"gx", "gw"}."""
    compiled_quantize, compiled_scaled = compiled
    full, low = (matrix.to(given["gy"].device) for matrix in bases())
    (tokens, outputs), inputs = given["gy"].shape, given["x"].shape[1]
    largest = torch.inf

    def launch() -> dict:
        # K and N of an integer product are multiples of 8.
        gy, x = _padded(given["gy"], ALONG, ACROSS), _padded(given["x"], ALONG, 8)
        weight = _padded(given["weight"], ACROSS, 8)
        values = [(gy.view(-1, ACROSS) @ full).view(gy.shape), _along(full, weight), _along(low, gy), _along(low, x)]
        maxima = [torch.linalg.vector_norm(values[0], largest, 1, keepdim=True)]
        maxima += [torch.linalg.vector_norm(each, largest) for each in values[1:]]
        random = [
            torch.empty(each.numel() // 8, dtype=torch.int64, device=each.device).random_(-(2**63), None)
            for each in (values[0], values[2])
        ]
        codes, gx_scale, gw_scale = compiled_quantize(values, maxima, [each.view(torch.uint8) for each in random])
        gx = compiled_scaled(torch._int_mm(codes[0], codes[1].t()), gx_scale)
        gw = compiled_scaled(torch._int_mm(codes[2], codes[3].t()), gw_scale)
        return {"gx": gx[:tokens, :inputs], "gw": gw[:outputs, :inputs]}

    return {"hlq by hand": launch}
