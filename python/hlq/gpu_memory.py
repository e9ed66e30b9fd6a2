"""Memory of calls of GPU functions: what is allocated, and on which stream."""

from __future__ import annotations

import contextlib

from hlq import runtime, tensors


def empty_codes(rows: int, length: int, device: object = "cuda"):
    """A torch.int8 tensor [rows, length] for codes: what a function returns for an
    output of element type i8, and what `out` takes. Its rows are a multiple of 128
    bytes apart, since a function fills the rest of a row, too."""
    import torch

    return allocate_codes(rows, length, lambda sizes, dtype: torch.empty(sizes, dtype=dtype, device=device))


def allocate_codes(rows: int, length: int, allocate):
    import torch

    pitch = -(-length // runtime.CODES_PITCH) * runtime.CODES_PITCH
    return allocate((rows, pitch), torch.int8)[:, :length]


def find_memory(tensor) -> tuple[int, int]:
    """Address and bytes of a contiguous tensor of any element type."""
    if hasattr(tensor, "data_ptr"):
        if getattr(getattr(tensor, "device", None), "type", "cuda") != "cuda":
            raise ValueError(f"on device {tensor.device}, must be on a CUDA device")
        if not tensor.is_contiguous():
            raise ValueError("not contiguous")
        return tensor.data_ptr(), tensor.numel() * tensor.element_size()
    view = tensors.view(tensor)
    if tensor.__cuda_array_interface__.get("strides") is not None:
        raise ValueError("not contiguous")
    return view.address, view.elements * int(tensor.__cuda_array_interface__["typestr"][2:])


@contextlib.contextmanager
def current(tensor, stream):
    """Makes the device of PyTorch's `tensor` and `stream` current; gives the
    stream's number and what allocates on it, or None without PyTorch."""
    if tensor is None:
        yield _stream_number(stream), None
        return
    import torch

    device = tensor.device
    if stream is None:
        stream = torch.cuda.current_stream(device)
    elif not hasattr(stream, "cuda_stream"):
        stream = torch.cuda.ExternalStream(_stream_number(stream), device=device)
    # What is allocated belongs to the stream that is current then.
    with torch.cuda.device(device), torch.cuda.stream(stream):
        yield stream.cuda_stream, lambda sizes, dtype: torch.empty(sizes, dtype=dtype, device=device)


def _stream_number(stream) -> int | None:
    if stream is None:
        return None
    if hasattr(stream, "cuda_stream"):
        return stream.cuda_stream
    if hasattr(stream, "__cuda_stream__"):
        return stream.__cuda_stream__()[1]
    return int(stream)
