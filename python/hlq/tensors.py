"""Tensors in GPU memory, whoever they belong to: PyTorch's by their attributes,
others by `__cuda_array_interface__`. Nothing is imported for that."""

from __future__ import annotations

import dataclasses
import math
import sys


@dataclasses.dataclass(frozen=True)
class View:
    """Where a tensor lies. `device` is None where the tensor doesn't say."""

    address: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]  # in elements
    element: str
    device: object = None
    is_read_only: bool = False

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


_TORCH_ELEMENTS = {"bfloat16": "bf16", "float16": "f16", "float32": "f32", "int64": "i64", "int8": "i8"}
_ARRAY_ELEMENTS = {"<f2": "f16", "<f4": "f32", "<i8": "i64", "|i1": "i8"}


def view(tensor) -> View:
    """Where `tensor` lies. Raises ValueError, which says why it can't be passed."""
    if hasattr(tensor, "data_ptr"):
        return _view_by_attributes(tensor)
    try:
        interface = tensor.__cuda_array_interface__
    except AttributeError:
        raise ValueError(f"a {type(tensor).__name__}, must be a tensor in GPU memory") from None
    return _view_by_interface(interface)


def _view_by_attributes(tensor) -> View:
    device = getattr(tensor, "device", None)
    kind = getattr(device, "type", "cuda")
    if kind != "cuda":
        raise ValueError(f"on device {device}, must be on a CUDA device")
    name = str(tensor.dtype).rpartition(".")[2]
    return View(
        tensor.data_ptr(), tuple(map(int, tensor.shape)), tuple(map(int, tensor.stride())),
        _TORCH_ELEMENTS.get(name, name), device,
    )  # fmt: skip


def _view_by_interface(interface) -> View:
    shape = tuple(map(int, interface["shape"]))
    kind = interface["typestr"]
    address, is_read_only = interface["data"]
    size = int(kind[2:])
    strides = interface.get("strides")
    if strides is None:
        strides = [math.prod(shape[d + 1 :]) for d in range(len(shape))]
    else:
        if any(stride % size for stride in strides):
            raise ValueError(f"strides of {strides} bytes, must be multiples of the {size} bytes of an element")
        strides = [stride // size for stride in strides]
    return View(address or 0, shape, tuple(strides), _ARRAY_ELEMENTS.get(kind, kind), None, is_read_only)


def is_tensor(value) -> bool:
    """Whether `view` can look at it."""
    return hasattr(value, "data_ptr") or hasattr(value, "__cuda_array_interface__")


def is_torch(tensor) -> bool:
    """Whether it is PyTorch's; without importing PyTorch."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(tensor, torch.Tensor)


def torch_dtype(element: str):
    import torch

    name = next(name for name, known in _TORCH_ELEMENTS.items() if known == element)
    return getattr(torch, name)
