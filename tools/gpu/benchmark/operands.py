"""Random operands of a layer on the GPU."""

from __future__ import annotations

import torch

# Kinds of data, and what is special about each. hlq's projection suits tokens
# that resemble their neighbours ("smooth"); the others tell how codes fare.
KINDS = {
    "normal": "independent normal values",
    "tokens": "heavy-tailed tokens: normal values times exp(2 n) for each token of gy",
    "channels": "heavy-tailed channels: times exp(1.5 n) for each channel of gy and of x",
    "outliers": "one element of 100,000 of gy and of x is 100 times as large",
    "smooth": "tokens that resemble their neighbours: moving averages over 16 tokens",
}


def allocate(sizes: tuple[int, int, int], gelu: bool = False) -> dict:
    """{operand: a matrix} with normal values, and the seed. With `gelu` also what
    comes into GELU's derivative, "gh" and "z", and "gy_of_gelu" for its result."""
    tokens, outputs, inputs = sizes
    shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
    if gelu:
        shapes |= dict.fromkeys(("gh", "z", "gy_of_gelu"), (tokens, outputs))
    given = {name: torch.empty(shape, dtype=torch.bfloat16, device="cuda") for name, shape in shapes.items()}
    fill(given, "normal")
    for name in ("gh", "z") if gelu else ():
        given[name].normal_()
    return given | {"seed": 1}


def differentiate_gelu(given: dict):
    """Enqueues PyTorch's own kernel, which fills "gy_of_gelu"."""
    torch.ops.aten.gelu_backward.grad_input(given["gh"], given["z"], grad_input=given["gy_of_gelu"])


def fill(given: dict, kind: str, seed: int = 0):
    """Writes values of a kind into gy, x and weight, where they are."""
    generator = torch.Generator("cuda").manual_seed(seed)

    def normal(*shape):
        return torch.randn(shape, generator=generator, device="cuda")

    gy, x, weight = (given[name] for name in ("gy", "x", "weight"))
    weight.normal_(generator=generator)
    for matrix in (gy, x):
        rows, columns = matrix.shape
        matrix.normal_(generator=generator)
        if kind == "tokens" and matrix is gy:
            matrix *= (2 * normal(rows, 1)).exp()
        elif kind == "channels":
            matrix *= (1.5 * normal(1, columns)).exp()
        elif kind == "outliers":
            count = max(1, matrix.numel() // 100_000)
            places = torch.randint(matrix.numel(), (count,), generator=generator, device="cuda")
            matrix.view(-1)[places] *= 100
        elif kind == "smooth":
            window = min(16, rows)
            sums = torch.nn.functional.pad(normal(rows + window - 1, columns).cumsum_(0), (0, 0, 1, 0))
            matrix.copy_((sums[window:] - sums[:-window]) / window**0.5)
