"""The shapes that the benchmark is about."""

from __future__ import annotations

import dataclasses

# Tokens of one 224 × 224 picture in a vision transformer: 14 × 14 patches and one more.
PICTURE = 197


@dataclasses.dataclass(frozen=True)
class Shape:
    """A linear layer's sizes.

    name      of the layer
    family    what it is a part of
    sizes     (tokens L, outputs O, inputs I)
    headline  whether README's table has it, and options of recipes are timed
    quick     whether `--quick` includes it
    gelu      whether its output goes through a GELU, whose derivative can then be
              fused into its backward
    """

    name: str
    family: str
    sizes: tuple[int, int, int]
    headline: bool = False
    quick: bool = False
    gelu: bool = False

    @property
    def products(self) -> int:
        """Multiplications of one gradient; both take as many."""
        tokens, outputs, inputs = self.sizes
        return tokens * outputs * inputs

    def matches(self, word: str) -> bool:
        text = f"{self.name} {'x'.join(map(str, self.sizes))} {self.family}"
        return word.lower() in text.lower()


def _llama() -> list[Shape]:
    tokens = 8192
    return [
        Shape("Llama-7B q/o", "Llama-7B", (tokens, 4096, 4096), headline=True, quick=True),
        Shape("Llama-7B up", "Llama-7B", (tokens, 11008, 4096), headline=True, quick=True),
        Shape("Llama-7B down", "Llama-7B", (tokens, 4096, 11008), headline=True),
        Shape("Llama-70B q/o", "Llama-70B", (tokens, 8192, 8192)),
        Shape("Llama-70B up", "Llama-70B", (tokens, 28672, 8192), headline=True),
        Shape("Llama-70B down", "Llama-70B", (tokens, 8192, 28672)),
    ]


def _transformer(family: str, suffix: str, tokens: int, width: int, names=("qkv", "proj", "fc1", "fc2")) -> list[Shape]:
    sizes = ((3 * width, width), (width, width), (4 * width, width), (width, 4 * width))
    return [
        Shape(f"{family} {name}{suffix}", family, (tokens, *size), gelu=size == (4 * width, width))
        for name, size in zip(names, sizes)
    ]


def _vision() -> list[Shape]:
    found = []
    for batch in (128, 16, 1):
        found += _transformer("ViT-B", f", batch {batch}", batch * PICTURE, 768)
    found += _transformer("ViT-L", ", batch 64", 64 * PICTURE, 1024)
    headlines = [f"ViT-B {name}, batch 128" for name in ("qkv", "fc1", "fc2")] + ["ViT-B fc1, batch 1"]
    quick = {name for name in headlines if "fc1" in name}
    return [
        dataclasses.replace(shape, headline=shape.name in headlines, quick=shape.name in quick) for shape in found
    ]


def _convolutions() -> list[Shape]:
    """Batch 1; convolutions as products of unfolded pictures."""
    resnet = ((3136, 64, 256), (3136, 64, 576), (784, 128, 512), (784, 128, 1152), (196, 256, 2304), (49, 512, 4608))
    former = ((3136, 384, 96), (784, 768, 192), (196, 1536, 384), (49, 1536, 768), (49, 768, 1024), (49, 3072, 768))
    return [
        Shape(f"{family} {'x'.join(map(str, sizes))}", family, sizes)
        for family, group in (("ResNet-50", resnet), ("EfficientFormer-L7", former))
        for sizes in group
    ]


def _odd() -> list[Shape]:
    sizes = ((25000, 1000, 1001), (8191, 4097, 4095), (777, 1555, 3333), (100000, 64, 192))
    return [Shape(f"odd {'x'.join(map(str, size))}", "odd", size) for size in sizes]


SHAPES: list[Shape] = [
    *_llama(),
    *_vision(),
    *_transformer("GPT-2", "", 8 * 1024, 768, names=("qkv", "proj", "fc", "proj2")),
    *_convolutions(),
    *_odd(),
]

# (M, N, K) of the plain matrix products, and whether `--quick` includes them.
PRODUCT_SHAPES: dict[tuple[int, int, int], bool] = {
    (8192, 4096, 4096): True,
    (8192, 4096, 11008): False,
    (11008, 4096, 4096): False,
    (4096, 11008, 4096): False,
    (25216, 768, 3072): True,
    (25216, 768, 2304): False,
    (3072, 768, 12608): True,
    (2304, 768, 12608): False,
    (8192, 8192, 8192): False,
    (16384, 8192, 8192): False,
}

# Layers by whose gy the bandwidth of encoding is measured.
ENCODED = ("Llama-7B q/o", "Llama-7B up", "ViT-B fc1, batch 128", "ViT-B fc2, batch 128", "ViT-B qkv, batch 128")
