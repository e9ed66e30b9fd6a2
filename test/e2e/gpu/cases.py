"""Random layers and shapes for tests on a GPU."""

from __future__ import annotations

import dataclasses
import random

import layers
from oracle import DTYPES

KINDS = ("normal",) * 8 + ("heavy",) * 3 + ("zeros", "nan", "inf", "huge", "tiny", "one")
LARGEST = 30000


@dataclasses.dataclass(frozen=True)
class Case:
    """One launch.

    shape    (L, O, I)
    padding  elements by which each operand's rows are longer than its columns
    offset   elements by which each operand's address is off from an allocation
    kind     of the data
    """

    layer: layers.Layer
    shape: tuple[int, int, int]
    padding: int
    offset: int
    kind: str
    seed: int

    def __str__(self):
        size = "x".join(map(str, self.shape))
        return f"{self.layer.name}-{size}+{self.padding}@{self.offset}-{self.kind}"


def random_size(rng):
    """Of any magnitude; near powers of two, odd, and round sizes alike."""
    size = int(2 ** rng.uniform(0, 14.9))
    if rng.random() < 0.3:
        size = 2 ** rng.randrange(15) + rng.choice((-1, 0, 1))
    if rng.random() < 0.2:
        size = rng.choice((1, 15, 16, 17, 127, 128, 129, 197, 255, 257, 768, 1000, 29999, 30000))
    return min(max(size, 1), LARGEST)


def random_shape(rng, area):
    while True:
        tokens, outputs, inputs = (random_size(rng) for _ in range(3))
        if max(tokens * outputs, tokens * inputs, outputs * inputs) <= area:
            return tokens, outputs, inputs


def random_cases(count, seed=0):
    rng = random.Random(seed)
    dynamic = [layer for layer in layers.test_layers() if layer.sizes == (None, None, None)]
    static = [layer for layer in layers.test_layers() if layer not in dynamic]
    found = []
    for index in range(count):
        area = 3_000_000 if index % 20 else 16_000_000
        # Every layer at least once, the rest at random.
        layer = dynamic[index] if index < len(dynamic) else rng.choice(dynamic)
        shape = random_shape(rng, area)
        padding = rng.choice((0, 0, 0, 8, 1, 3, 64))
        offset = rng.choice((0, 0, 0, 8, 1, 5))
        found.append(Case(layer, shape, padding, offset, rng.choice(KINDS), index))
    for index, layer in enumerate(static):
        for tokens in (1, 16, 197, 1000, 4096):
            shape = tuple(given if given is not None else tokens for given in layer.sizes)
            found.append(Case(layer, shape, 0, 0, "normal", 1000 + index))
    return found


def tiled_cases():
    """Of each layer with a tile by hand: one whose products have several tiles for
    each multiprocessor, at every tile's edges, and a small one."""
    rng = random.Random(1)
    found = []
    for index, layer in enumerate(layers.tiled_layers()):
        large = tuple(rng.randrange(2700, 3100) for _ in range(3))
        for shape, kind in ((large, "normal"), (random_shape(rng, 1_000_000), "heavy")):
            padding, offset = rng.choice((0, 8, 3)), rng.choice((0, 8, 1))
            found.append(Case(layer, shape, padding, offset, kind, 2000 + index))
    return found


def make_operand(rows, columns, element, case, generator, heavy):
    """A matrix in a larger allocation, at the case's pitch and offset. `heavy`:
    whether its tokens are heavy-tailed where the case's data is."""
    import torch

    pitch = columns + case.padding
    # What surrounds the matrix must not be read: NaN would show.
    memory = torch.full((case.offset + rows * pitch + 64,), float("nan"), dtype=DTYPES[element], device="cuda")
    matrix = memory[case.offset : case.offset + rows * pitch].view(rows, pitch)[:, :columns]
    values = torch.randn(rows, columns, generator=generator, device="cuda")
    if case.kind == "heavy" and heavy:
        # float16 holds no more than e^11, and sums of products are to fit.
        spread = 1 if element == "f16" else 2
        values *= torch.randn(rows, 1, generator=generator, device="cuda").mul(spread).exp()
    elif case.kind == "zeros":
        values *= torch.rand(rows, columns, generator=generator, device="cuda") < 0.5
        values[: rows // 2] = 0
    elif case.kind == "huge":
        values *= 1e4 if element == "f16" else 1e30
        values = values.clamp(-6e4, 6e4) if element == "f16" else values
    elif case.kind == "tiny":
        # Parts of a float32 below 2^-133 are lost (docs/kernels.md, "Limits").
        values *= {"f16": 1e-7, "bf16": 1e-36, "f32": 1e-30}[element]
    elif case.kind == "one":
        values = values.sign()
    matrix.copy_(values)
    if case.kind in ("nan", "inf"):
        place = divmod(int(torch.randint(rows * columns, (1,), generator=generator, device="cuda")), columns)
        matrix[place] = float(case.kind)
    return matrix


def make_result(rows, columns, element, case, fill=None):
    """A matrix for a result, poisoned, and a function that tells whether what
    surrounds it was written."""
    import torch

    poison = 77.0
    pitch = columns + case.padding
    memory = torch.full((case.offset + rows * pitch + 64,), poison, dtype=DTYPES[element], device="cuda")
    matrix = memory[case.offset : case.offset + rows * pitch].view(rows, pitch)[:, :columns]
    if fill is not None:
        matrix.copy_(fill)

    def untouched():
        outside = torch.ones_like(memory, dtype=torch.bool)
        outside[case.offset : case.offset + rows * pitch].view(rows, pitch)[:, :columns] = False
        return bool((memory[outside] == poison).all())

    return matrix, untouched
