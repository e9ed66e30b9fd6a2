"""Compiles a module through the CPU pipeline to a shared library, and calls its
functions on numpy arrays.

    module = Module(text)
    codes, scales = module.call("f", [array, 3], [(np.int8, 2), (np.float32, 2)])
"""

import ctypes
import os
import tempfile

import numpy as np
from native_compile import CompileError, compile_library, hlq_opt, run_tool  # noqa: F401


def _descriptor_type(rank):
    fields = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.c_void_p),
        ("offset", ctypes.c_int64),
    ]
    if rank:
        fields += [
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]
    return type(f"MemRef{rank}", (ctypes.Structure,), {"_fields_": fields})


def _to_descriptor(array):
    descriptor = _descriptor_type(array.ndim)()
    descriptor.allocated = descriptor.aligned = array.ctypes.data
    for i in range(array.ndim):
        descriptor.sizes[i] = array.shape[i]
        descriptor.strides[i] = array.strides[i] // array.itemsize
    return descriptor


_libc = ctypes.CDLL(None)
_libc.free.argtypes = [ctypes.c_void_p]


def _take(descriptor, dtype, rank):
    """A copy of a result, whose buffer is freed."""
    shape = tuple(descriptor.sizes) if rank else ()
    dtype = np.dtype(dtype)
    strides = [s * dtype.itemsize for s in descriptor.strides] if rank else []
    count = 1 + sum((n - 1) * s // dtype.itemsize for n, s in zip(shape, strides))
    if 0 in shape:
        result = np.empty(shape, dtype)
    else:
        raw = (ctypes.c_char * (count * dtype.itemsize)).from_address(
            descriptor.aligned + descriptor.offset * dtype.itemsize
        )
        flat = np.frombuffer(raw, dtype)
        result = np.lib.stride_tricks.as_strided(flat, shape, strides).copy()
    _libc.free(descriptor.allocated)
    return result


class Module:
    """A compiled module. Arguments of functions: arrays, ints (i64, index)."""

    def __init__(self, text, options="", optimize="-O1"):
        self._folder = tempfile.TemporaryDirectory(prefix="hlq-native-")
        library = os.path.join(self._folder.name, "module.so")
        compile_library(text, library, options, [optimize, "-march=native"])
        self._library = ctypes.CDLL(library)

    @classmethod
    def load(cls, library):
        """What `compile_library` made."""
        module = cls.__new__(cls)
        module._library = ctypes.CDLL(str(library))
        return module

    def call(self, name, arguments, results):
        """`results`: a (dtype, rank) for each."""
        function = getattr(self._library, f"_mlir_ciface_{name}")
        fields = [(f"r{i}", _descriptor_type(r)) for i, (_, r) in enumerate(results)]
        returned = type("Results", (ctypes.Structure,), {"_fields_": fields})()
        passed, kept = [], []
        for argument in arguments:
            if isinstance(argument, np.ndarray):
                # A copy: functions may write into their arguments.
                array = np.array(argument, order="C")
                descriptor = _to_descriptor(array)
                kept += [array, descriptor]
                passed.append(ctypes.byref(descriptor))
            else:
                passed.append(ctypes.c_int64(argument))
        function.restype = None
        function(ctypes.byref(returned), *passed)
        return [
            _take(getattr(returned, f"r{i}"), dtype, rank)
            for i, (dtype, rank) in enumerate(results)
        ]
