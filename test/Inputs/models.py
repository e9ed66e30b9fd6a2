"""The models whose training steps the tests use.

`MODELS[name]` builds a module with seeded parameters and its example inputs.
Sizes are small, so that a step runs in milliseconds; each model's docstring says
what it is here for. Every module is float32 unless its name says otherwise.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import torch
from torch import nn
from torch.nn import functional as F


class MLP(nn.Module):
    """Two linear layers; tokens are the rows of x."""

    def __init__(self, width: int, hidden: int, classes: int):
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.fc2 = nn.Linear(hidden, classes)

    def forward(self, x):
        return self.fc2(F.gelu(self.fc1(x)))


class Attention(nn.Module):
    """Self-attention; its two products of activations have no parameter."""

    def __init__(self, width: int, heads: int, causal: bool):
        super().__init__()
        self.heads, self.causal = heads, causal
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x):
        samples, tokens, width = x.shape
        qkv = self.qkv(x).reshape(samples, tokens, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=self.causal)
        return self.proj(y.transpose(1, 2).reshape(samples, tokens, width))


class Block(nn.Module):
    """A pre-norm transformer block."""

    def __init__(self, width: int, heads: int, causal: bool):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attention = Attention(width, heads, causal)
        self.norm2 = nn.LayerNorm(width)
        self.mlp = MLP(width, 4 * width, width)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class LoRALinear(nn.Module):
    """A frozen linear layer plus a trained low-rank one. The frozen weight has an
    input gradient alone; with rank < 16 the gradient of `down`'s input stays."""

    def __init__(self, width: int, outputs: int, rank: int):
        super().__init__()
        self.base = nn.Linear(width, outputs)
        self.down = nn.Linear(width, rank, bias=False)
        self.up = nn.Linear(rank, outputs, bias=False)
        self.base.requires_grad_(False)

    def forward(self, x):
        return self.base(x) + 0.5 * self.up(self.down(x))


class LoRA(nn.Module):
    """A two-layer network of LoRA layers, of rank 8 (below the block) and 16."""

    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.fc1 = LoRALinear(width, hidden, 8)
        self.fc2 = LoRALinear(hidden, width, 16)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


class SwiGLU(nn.Module):
    """A gated MLP without biases: two layers read one x, so gx is a sum."""

    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.gate = nn.Linear(width, hidden, bias=False)
        self.up = nn.Linear(width, hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Shared(nn.Module):
    """One layer used twice, and a weight tied to a second layer: gradients of one
    parameter are sums of two contractions."""

    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.inner = nn.Linear(width, width)
        self.encode = nn.Linear(width, hidden)
        self.decode = nn.Linear(width, hidden, bias=False)
        self.decode.weight = self.encode.weight

    def forward(self, x):
        x = torch.tanh(self.inner(x))
        x = torch.tanh(self.inner(x))
        return self.encode(x) * torch.sigmoid(self.decode(x))


class Projection(nn.Module):
    """y = x W with a bare weight, I × O, not nn.Linear's O × I."""

    def __init__(self, width: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(width, outputs) / width**0.5)

    def forward(self, x):
        return x @ self.weight


class EinsumProjection(Projection):
    """The same by einsum, which PyTorch makes a batched product with one batch."""

    def forward(self, x):
        return torch.einsum("bli,io->blo", x, self.weight)


class Experts(nn.Module):
    """A weight for each slice of the channels, E × I × O: a batched product, whose
    batch both operands and the result share. [B, L, E·I] → [E, B·L, O]"""

    def __init__(self, experts: int, width: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(experts, width, outputs) / width**0.5)

    def forward(self, x):
        return torch.bmm(self.split(x), self.weight)

    def split(self, x):
        """[B, L, E·I] → [E, B·L, I]"""
        experts, width, _ = self.weight.shape
        return x.reshape(-1, experts, width).transpose(0, 1)


class Products(nn.Module):
    """Layers that aren't nn.Linear."""

    def __init__(self, width: int, hidden: int, experts: int):
        super().__init__()
        self.plain = Projection(width, hidden)
        self.einsum = EinsumProjection(hidden, width)
        self.experts = Experts(experts, width // experts, 40)

    def forward(self, x):
        return self.experts(torch.tanh(self.einsum(torch.tanh(self.plain(x)))))


class Residual(nn.Module):
    """A convolution of each kind that importers tell apart: strided and padded,
    grouped, depthwise and dilated, 1×1; then a linear head."""

    def __init__(self, channels: int, classes: int):
        super().__init__()
        self.stem = nn.Conv2d(3, channels, 3, stride=2, padding=1)
        self.grouped = nn.Conv2d(channels, channels, 3, padding=1, groups=2)
        self.depthwise = nn.Conv2d(channels, channels, 3, padding=2, dilation=2, groups=channels)
        self.pointwise = nn.Conv2d(channels, 2 * channels, 1)
        self.head = nn.Linear(2 * channels, classes)

    def forward(self, x):
        x = F.relu(self.stem(x))
        x = x + F.relu(self.grouped(x))
        x = F.relu(self.pointwise(self.depthwise(x)))
        return self.head(x.mean((2, 3)))


def _vit(depth: int):
    """timm's vision transformer at CIFAR's sizes: 64 patches and a class token."""
    from timm.models.vision_transformer import VisionTransformer

    return VisionTransformer(
        img_size=32, patch_size=4, embed_dim=48, depth=depth, num_heads=3, mlp_ratio=4, num_classes=100
    )


def _vit_base():
    from timm.models.vision_transformer import vit_base_patch16_224

    return vit_base_patch16_224()


@dataclasses.dataclass(frozen=True)
class Model:
    """`build()` gives the module, `inputs()` its example inputs.

    `committed`: its exported step is `test/Inputs/<name>.mlir`. `executed`: the
    numeric tests run it. `tolerance`: the relative error that a gradient by a
    recipe may have against float64 (ties in rounding differ, and add up with
    depth).
    """

    name: str
    make: Callable[[], nn.Module]
    shape: tuple[int, ...]
    committed: bool = True
    executed: bool = True
    tolerance: float = 1e-3
    dtype: torch.dtype = torch.float32
    input_gradients: bool = False

    def build(self) -> nn.Module:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(sum(map(ord, self.name)))
            module = self.make()
            with torch.no_grad():
                # Away from what initialisers make special: zero biases, unit
                # norms, and (timm's) weights so small that a layer hardly counts.
                for parameter in module.parameters():
                    parameter.add_(0.02 * torch.randn_like(parameter))
            return module.to(self.dtype)

    def inputs(self) -> tuple[torch.Tensor, ...]:
        generator = torch.Generator().manual_seed(len(self.name))
        return (torch.randn(self.shape, generator=generator).to(self.dtype),)


_ALL = [
    Model("mlp", lambda: MLP(48, 96, 32), (64, 48)),
    # Sizes that are no multiples of 16; the first layer has an input gradient too.
    Model("mlp_odd", lambda: MLP(37, 83, 21), (45, 37), input_gradients=True),
    Model("mlp_3d", lambda: MLP(48, 96, 32), (4, 25, 48)),
    Model("mlp_bf16", lambda: MLP(48, 96, 32), (4, 25, 48), dtype=torch.bfloat16, executed=False),
    Model("mlp_f16", lambda: MLP(48, 96, 32), (4, 25, 48), dtype=torch.float16, executed=False),
    Model("block_bf16", lambda: Block(48, 3, causal=True), (4, 25, 48), dtype=torch.bfloat16, executed=False),
    Model("block", lambda: Block(48, 3, causal=False), (4, 25, 48), tolerance=1e-2),
    Model("block_causal", lambda: Block(48, 3, causal=True), (4, 25, 48), tolerance=1e-2),
    Model("lora", lambda: LoRA(48, 96), (4, 25, 48)),
    Model("swiglu", lambda: SwiGLU(48, 96), (4, 25, 48)),
    Model("shared", lambda: Shared(48, 80), (64, 48)),
    Model("products", lambda: Products(48, 64, 3), (4, 25, 48)),
    Model("convnet", lambda: Residual(16, 32), (16, 3, 16, 16)),
    Model("vit", lambda: _vit(12), (16, 3, 32, 32), executed=False, tolerance=1e-2),
    Model("vit_2", lambda: _vit(2), (16, 3, 32, 32), committed=False, tolerance=1e-2),
    Model("vit_base", _vit_base, (1, 3, 224, 224), executed=False, tolerance=1e-2),
]

MODELS = {model.name: model for model in _ALL}
