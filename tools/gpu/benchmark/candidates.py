"""What of hlq is timed: recipes and options, as data."""

from __future__ import annotations

import dataclasses

from benchmark.shapes import PRODUCT_SHAPES, SHAPES, Shape
from layers import Layer


@dataclasses.dataclass(frozen=True)
class Candidate:
    """
    name     in tables and in the JSON
    layer    what is compiled, sizes aside
    gelu     a kernel of PyTorch's makes gy by GELU's derivative first
    headline whether it runs on the headline shapes alone, and those behind a GELU
    """

    name: str
    layer: Layer
    gelu: bool = False
    headline: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it is the layer's backward, no more, and everything of it is
        counted: scales are exact, nothing is at hand."""
        return not (self.layer.delayed or self.layer.encoded or self.gelu or self.layer.producer)

    def of(self, shape: Shape) -> Layer:
        """The layer that is compiled for a shape."""
        return dataclasses.replace(self.layer, sizes=shape.sizes)

    def runs(self, shape: Shape) -> bool:
        """Whether the candidate is about such a layer."""
        if self.gelu or self.layer.producer:
            return shape.gelu
        return shape.headline or not self.headline


def _options(recipe: str) -> list[Candidate]:
    layer = Layer(recipe)
    encoded = (("x", ("x",)), ("x and W", ("x", "weight")))
    return [
        Candidate(recipe, layer),
        *(
            Candidate(f"{recipe}, {what} encoded before", dataclasses.replace(layer, encoded=names), headline=True)
            for what, names in encoded
        ),
        Candidate(f"{recipe}, GELU apart", layer, gelu=True),
        Candidate(f"{recipe}, GELU fused", dataclasses.replace(layer, producer="gelu")),
    ]


CANDIDATES: list[Candidate] = [
    *_options("hlq"),
    # Of the step before, and one for each tensor, gy in gx included: no pass is left.
    Candidate("hlq, delayed scales", Layer("hlq", token_scales="one", delayed=True), headline=True),
    Candidate(
        "hlq, delayed scales, x and W encoded before",
        Layer("hlq", token_scales="one", delayed=True, encoded=("x", "weight")), headline=True,
    ),
    *_options("hlq-block"),
    # A scale for each token in gx, blocks in gw.
    Candidate("hlq-block by token", Layer("hlq-block", blocks=(None, 512, 512)), headline=True),
    Candidate("int8", Layer("int8")),
]


def of_shape(shape: Shape) -> list[Candidate]:
    return [candidate for candidate in CANDIDATES if candidate.runs(shape)]


def product_layers(product: tuple[int, int, int]) -> dict[str, Layer]:
    """{scales: a layer whose only contraction is the product M × N × K}

    tensor  a scale for each operand
    row     one for each row of the left operand
    block   one for each row and 256 of what is contracted, as hlq-block has in gx
    tile    in both operands for 128 rows and 256 of what is contracted, as in gw
    """
    m, n, k = product
    input_gradient = Layer("int8", "nearest", "bf16", (m, k, n), gw=False)
    weight_gradient = Layer("int8", "nearest", "bf16", (k, m, n), gx=False)
    blocks = (256, 256, 256)
    return {
        "tensor": weight_gradient,
        "row": input_gradient,
        "block": dataclasses.replace(input_gradient, blocks=blocks),
        "tile": dataclasses.replace(weight_gradient, blocks=blocks),
    }


def one_gradient(layer: Layer, gradient: str) -> Layer:
    """The layer with one gradient, gx or gw, alone."""
    return dataclasses.replace(layer, gx=gradient == "gx", gw=gradient == "gw")


def all_layers(quick: bool = False) -> dict[Layer, bool]:
    """Everything that the benchmark, or its quick form, runs, each once, and whether
    the compiler's prediction of it is compared: of whole backward passes."""
    shapes = [shape for shape in SHAPES if shape.quick or not quick]
    products = [product for product, is_quick in PRODUCT_SHAPES.items() if is_quick or not quick]
    found = dict.fromkeys((layer for product in products for layer in product_layers(product).values()), False)
    for shape in shapes:
        for candidate in of_shape(shape):
            layer = candidate.of(shape)
            found[layer] = candidate.is_whole or found.get(layer, False)
    return found
