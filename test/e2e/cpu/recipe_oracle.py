"""The table of recipes in float64 PyTorch: an oracle for what is executed.

Written from the table of recipes and the mathematics alone; shares no code with
the compiler or the package. `gradients(...)` replaces every `nn.Linear` of a
module (and whatever else a caller names) by an autograd function whose backward
follows a recipe, and runs plain autograd. Rounding is to nearest, ties to even.

A linear layer `y = x Wᵀ + b`, with x of L tokens × I channels, W O × I:

    gx = gy · W      contracts O; transform along O, then codes
    gw = gyᵀ · x     contracts the L tokens; projection along them, then codes
    gb = Σ gy        exact, as is everything that isn't one of these two

Several leading dimensions of x are flattened to one axis of tokens. A contraction
of extent below 16 is exact, whatever the recipe.
"""

from __future__ import annotations

import copy
import dataclasses
import math

import torch
from torch import nn

BLOCK = 16


@dataclasses.dataclass(frozen=True)
class Path:
    """How one contraction is coded.

    order  of the block-diagonal Walsh-Hadamard transform along the contracted
           dimension; 0: none
    rank   how many of the `order` vectors are kept, by lowest sequency
    bits   of the codes; 0: no quantization
    per_token  gy has one scale for each token, else a single one
    gradient_block, operand_block  (codes along the contracted dimension, indices
           of the other one) that share a scale of gy, and of W or x; None: by
           per_token, and a single one
    nudge  added to t / scale before it is rounded, in steps: decides values that
           lie closer than that to a boundary, and no others
    """

    order: int = 0
    rank: int = 0
    bits: int = 0
    per_token: bool = False
    nudge: float = 0.0
    gradient_block: tuple[int, int] | None = None
    operand_block: tuple[int, int] | None = None


@dataclasses.dataclass(frozen=True)
class Recipe:
    gx: Path
    gw: Path


def nudged(recipe: Recipe, nudge: float) -> Recipe:
    """`recipe` with near ties decided upwards (nudge > 0) or downwards."""
    return Recipe(*(dataclasses.replace(path, nudge=nudge) for path in (recipe.gx, recipe.gw)))


def _plain(bits: int) -> Recipe:
    return Recipe(gx=Path(bits=bits, per_token=True), gw=Path(bits=bits))


RECIPES = {
    "hlq": Recipe(gx=Path(16, 16, 4, per_token=True), gw=Path(16, 8, 8)),
    # 512 tokens are 256 codes.
    "hlq-block": Recipe(
        gx=Path(16, 16, 4, gradient_block=(256, 1), operand_block=(256, 128)),
        gw=Path(16, 8, 8, gradient_block=(256, 128), operand_block=(256, 128)),
    ),
    "int8": _plain(8),
    "int4": _plain(4),
    "none": Recipe(gx=Path(), gw=Path()),
}


def walsh(order: int) -> torch.Tensor:
    """The orthonormal Walsh matrix, order × order, rows by rising sequency: row k
    changes sign k times.

    By products of square waves (Rademacher functions), not by Sylvester's
    doubling: row k is the product, over the set bits j of k's Gray code, of the
    square wave with 2ʲ periods.
    """
    points = (torch.arange(order, dtype=torch.float64) + 0.5) / order
    rows = []
    for k in range(order):
        gray = k ^ (k >> 1)
        row = torch.ones(order, dtype=torch.float64)
        for j in range(order.bit_length()):
            if gray >> j & 1:
                row = row * torch.sign(torch.sin(math.pi * 2 ** (j + 1) * points))
        rows.append(row)
    return torch.stack(rows) / math.sqrt(order)


def transform(t: torch.Tensor, path: Path) -> torch.Tensor:
    """`t` [K, N] with blocks of `order` rows transformed, `rank` of each kept:
    [ceil(K / order) · rank, N]. Rows missing to a whole block are zeros."""
    if not path.order:
        return t
    basis = walsh(path.order)[: path.rank].to(t)
    missing = -t.shape[0] % path.order
    padded = torch.cat([t, t.new_zeros(missing, t.shape[1])])
    blocks = padded.reshape(-1, path.order, t.shape[1])
    return torch.einsum("rn,bnc->brc", basis, blocks).reshape(-1, t.shape[1])


def code(t: torch.Tensor, path: Path, dim: int | None, block: tuple[int, int] | None = None) -> torch.Tensor:
    """`t` rounded to its codes and back; a scale for each index that is left when
    `dim` is reduced, or one for all (None), in each block where one is given. No
    bits: `t` as it is."""
    if not path.bits:
        return t
    if block:
        rows = [torch.cat([code(b, path, None) for b in row.split(block[1], 1)], 1) for row in t.split(block[0])]
        return torch.cat(rows)
    limit = 2 ** (path.bits - 1) - 1
    largest = t.abs().amax() if dim is None else t.abs().amax(dim, keepdim=True)
    scale = torch.where(largest == 0, torch.ones_like(largest), largest / limit)
    # torch.round rounds ties to even.
    return torch.round(t / scale + path.nudge).clamp(-limit, limit) * scale


def input_gradient(gy: torch.Tensor, weight: torch.Tensor, path: Path) -> torch.Tensor:
    """gx [L, I] of gy [L, O] and weight [O, I]."""
    if weight.shape[0] < BLOCK:
        path = Path()
    gy_codes = code(transform(gy.T, path), path, 0 if path.per_token else None, path.gradient_block)
    weight_codes = code(transform(weight, path), path, None, path.operand_block)
    return gy_codes.T @ weight_codes


def weight_gradient(gy: torch.Tensor, x: torch.Tensor, path: Path) -> torch.Tensor:
    """gw [O, I] of gy [L, O] and x [L, I]."""
    if gy.shape[0] < BLOCK:
        path = Path()
    gy_codes = code(transform(gy, path), path, None, path.gradient_block)
    x_codes = code(transform(x, path), path, None, path.operand_block)
    return gy_codes.T @ x_codes


class _Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, bias, recipe):
        ctx.save_for_backward(x, weight)
        ctx.recipe = recipe
        y = x @ weight.T
        return y if bias is None else y + bias

    @staticmethod
    def backward(ctx, gy):
        x, weight = ctx.saved_tensors
        tokens = gy.reshape(-1, gy.shape[-1])
        gx = gw = gb = None
        if ctx.needs_input_grad[0]:
            gx = input_gradient(tokens, weight, ctx.recipe.gx).reshape(x.shape)
        if ctx.needs_input_grad[1]:
            gw = weight_gradient(tokens, x.reshape(-1, x.shape[-1]), ctx.recipe.gw)
        if ctx.needs_input_grad[2]:
            gb = tokens.sum(0)
        return gx, gw, gb, None


class RecipeLinear(nn.Module):
    """A linear layer that owns another's parameters and follows a recipe."""

    def __init__(self, layer: nn.Linear, recipe: Recipe):
        super().__init__()
        self.weight, self.bias, self.recipe = layer.weight, layer.bias, recipe

    def forward(self, x):
        return linear(x, self.weight, self.bias, self.recipe)


def linear(x, weight, bias, recipe: Recipe):
    """x Wᵀ + b, x [.., I], W [O, I], whose gradients follow `recipe`."""
    return _Linear.apply(x, weight, bias, recipe)


def swap(module: nn.Module, recipe: Recipe, others=None) -> nn.Module:
    """A float64 copy of `module` whose linear layers follow `recipe`; shared
    parameters and shared layers stay shared. `others` {type: make} adds types of
    layers: make(layer, recipe) gives what stands in for one."""
    makers = {nn.Linear: RecipeLinear} | (others or {})
    module = copy.deepcopy(module).double()
    swapped: dict[int, nn.Module] = {}

    def visit(parent):
        for name, child in list(parent._modules.items()):
            if type(child) in makers:
                if id(child) not in swapped:
                    swapped[id(child)] = makers[type(child)](child, recipe)
                parent._modules[name] = swapped[id(child)]
            elif child is not None:
                visit(child)

    visit(module)
    return module


def gradients(
    module: nn.Module,
    inputs,
    tangent: torch.Tensor,
    recipe: Recipe,
    *,
    input_gradients: bool = False,
    others=None,
) -> dict[str, torch.Tensor]:
    """The gradient of every trainable parameter by name, float64; with
    `input_gradients` those of the inputs too, under 0, 1, ….

    `inputs` are the positional inputs of `module`, which returns one tensor;
    `tangent` is that output's gradient. `others`: as in `swap`.
    """
    module = swap(module, recipe, others)
    inputs = [x.detach().double().requires_grad_(input_gradients) for x in inputs]
    wanted = {name: p for name, p in module.named_parameters() if p.requires_grad}
    if input_gradients:
        wanted |= dict(enumerate(inputs))
    with torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH):
        output = module(*inputs)
    found = torch.autograd.grad(output, list(wanted.values()), tangent.double())
    return dict(zip(wanted, found, strict=True))
