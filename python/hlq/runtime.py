"""The library libhlq_runtime.so by ctypes: hlq_runtime.h in Python."""

from __future__ import annotations

import ctypes
import functools
import os
import pathlib

from hlq.errors import ArgumentError, GpuError, HlqError, ToolNotFoundError

LIBRARY = "libhlq_runtime.so"
VERSION = 1
MAX_RANK = 8
DYNAMIC_SIZE = -1
CODES_PITCH = 128

# Values of hlq_element_type, hlq_direction and hlq_status.
ELEMENTS = {"bf16": 1, "f16": 2, "f32": 3, "i64": 4, "i8": 5}
DIRECTIONS = {"in": 1, "out": 2, "inout": 3}
_INVALID_OPERAND = 3


class OperandInfo(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("direction", ctypes.c_int32),
        ("element_type", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * MAX_RANK),
    ]


class Operand(ctypes.Structure):
    _fields_ = [
        ("address", ctypes.c_void_p),
        ("value", ctypes.c_int64),
        ("is_value", ctypes.c_int32),
        ("element_type", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("reserved", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * MAX_RANK),
        ("strides", ctypes.c_int64 * MAX_RANK),
    ]


_Handle = ctypes.c_void_p
_Operands = ctypes.POINTER(Operand)
_SIGNATURES = {
    "hlq_runtime_version": (ctypes.c_int32, []),
    "hlq_status_string": (ctypes.c_char_p, [ctypes.c_int]),
    "hlq_last_error": (ctypes.c_char_p, []),
    "hlq_last_error_operand": (ctypes.c_int32, []),
    "hlq_executable_load": (ctypes.c_int, [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(_Handle)]),
    "hlq_executable_unload": (ctypes.c_int, [_Handle]),
    "hlq_executable_target": (ctypes.c_char_p, [_Handle]),
    "hlq_executable_function_count": (ctypes.c_size_t, [_Handle]),
    "hlq_executable_get_function": (ctypes.c_int, [_Handle, ctypes.c_size_t, ctypes.POINTER(_Handle)]),
    "hlq_function_name": (ctypes.c_char_p, [_Handle]),
    "hlq_function_operand_count": (ctypes.c_size_t, [_Handle]),
    "hlq_function_operand_info": (ctypes.c_int, [_Handle, ctypes.c_size_t, ctypes.POINTER(OperandInfo)]),
    "hlq_infer_sizes": (ctypes.c_int, [_Handle, _Operands, ctypes.c_size_t, ctypes.c_size_t]),
    "hlq_workspace_size": (ctypes.c_int, [_Handle, _Operands, ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t)]),
    "hlq_prepare": (ctypes.c_int, [_Handle]),
    "hlq_launch": (
        ctypes.c_int,
        [_Handle, _Operands, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p],
    ),
}  # fmt: skip


def find_runtime(path: str | os.PathLike | None = None) -> str:
    """The path of libhlq_runtime.so.

    Looked for in this order: `path`; the environment variable HLQ_RUNTIME; the
    package's own folder; build/lib of the checkout that it lies in. A path that
    was named and doesn't hold a file is an error, not a reason to look on. Raises
    ToolNotFoundError, which lists the places.
    """
    for origin, given in (("argument", path), ("HLQ_RUNTIME", os.environ.get("HLQ_RUNTIME"))):
        if given:
            if os.path.isfile(given):
                return os.fspath(given)
            raise ToolNotFoundError(LIBRARY, [f"{os.fspath(given)} ({origin}; no file)"], "HLQ_RUNTIME")
    package = pathlib.Path(__file__).resolve().parent
    places = [package / LIBRARY, package.parents[1] / "build" / "lib" / LIBRARY]
    for place in places:
        if place.is_file():
            return str(place)
    raise ToolNotFoundError(LIBRARY, ["HLQ_RUNTIME (not set)", *map(str, places)], "HLQ_RUNTIME")


def library(path: str | os.PathLike | None = None) -> ctypes.CDLL:
    """The library, loaded; its functions have their types."""
    return _open(find_runtime(path))


@functools.cache
def _open(path: str) -> ctypes.CDLL:
    try:
        opened = ctypes.CDLL(path)
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(opened, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise HlqError(f"{path} is no runtime of hlq: {error}") from error
    version = opened.hlq_runtime_version()
    if version != VERSION:
        raise HlqError(f"{path} has version {version} of the runtime's interface, must be {VERSION}")
    return opened


def check(opened: ctypes.CDLL, status: int, place: str = "", names: list[str] | None = None):
    """Raises what a status stands for. `place` precedes the text; `names` are
    those of the function's operands."""
    if status == 0:
        return
    text = place + opened.hlq_last_error().decode(errors="replace")
    if status == _INVALID_OPERAND:
        index = opened.hlq_last_error_operand()
        if index >= 0 and names is not None:
            raise ArgumentError(text, index, names[index])
        raise ArgumentError(text)
    raise GpuError(text, opened.hlq_status_string(status).decode())
