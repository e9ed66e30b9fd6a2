"""What executed tests of operations are made of: a function in MLIR, its arguments,
and a check of its results."""

import dataclasses
from collections.abc import Callable

import ml_dtypes
import numpy as np

BF16 = np.dtype(ml_dtypes.bfloat16)
ELEMENT_NAMES = {
    np.dtype(np.float32): "f32",
    np.dtype(np.float16): "f16",
    BF16: "bf16",
    np.dtype(np.int8): "i8",
}
# Half an ulp at 1.
EPSILON = {np.dtype(np.float32): 2.0**-24, np.dtype(np.float16): 2.0**-11, BF16: 2.0**-8}


@dataclasses.dataclass
class Case:
    name: str
    text: str
    arguments: list
    results: list  # of (dtype, rank)
    check: Callable  # on the list of results

    def __repr__(self):
        return self.name


def tensor_type(shape, element, dynamic=()):
    sizes = ["?" if d in dynamic else str(size) for d, size in enumerate(shape)]
    return f"tensor<{'x'.join([*sizes, element])}>"


def element_name(dtype):
    return ELEMENT_NAMES[np.dtype(dtype)]


def pick_dynamic(random, rank):
    return {d for d in range(rank) if random.random() < 0.5}


def function(name, arguments, body, results):
    """`arguments`: (name, type); `results`: (value, type)."""
    signature = ", ".join(f"%{a}: {t}" for a, t in arguments)
    types = ", ".join(t for _, t in results)
    values = ", ".join(v for v, _ in results)
    lines = "\n".join("  " + line for line in body)
    return (
        f"func.func @{name}({signature}) -> ({types}) {{\n{lines}\n"
        f"  return {values} : {types}\n}}\n"
    )


def hide_sizes(random, arguments, values):
    """Sometimes arguments of static sizes, which casts make dynamic: lowerings may
    see through these."""
    if random.random() < 0.7:
        return arguments, []
    outside, casts = [], []
    for (name, kind), value in zip(arguments, values):
        if "?" not in kind:
            outside.append((name, kind))
            continue
        static = tensor_type(value.shape, kind[:-1].split("x")[-1])
        outside.append((f"{name}_static", static))
        casts.append(f"%{name} = tensor.cast %{name}_static : {static} to {kind}")
    return outside, casts


def to64(array):
    return np.asarray(array).astype(np.float64)


def group_indices(shape, block):
    """For each element the index of its scale, and the scales' shape."""
    scales = [1 if b == 0 else -(-n // b) for n, b in zip(shape, block)]
    grids = np.indices(shape) if shape else []
    index = tuple(g // b if b else g * 0 for g, b in zip(grids, block))
    return index, scales
