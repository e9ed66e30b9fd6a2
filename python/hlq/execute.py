"""Compiles MLIR text by IREE and runs it on the CPU, on numpy arrays. (GPUs:
`hlq.gpu`.)"""

from __future__ import annotations

import hashlib
import os
import pathlib
import tempfile
from collections.abc import Sequence

from hlq.cache import cache_folder, cached
from hlq.errors import ArgumentError, CompileError, HlqError, MissingPackageError, SignatureError
from hlq.signatures import Signature, Value, signature as read_signature
from hlq.tool import parse_diagnostics

_FLAGS = ["--iree-llvmcpu-target-cpu=host"]


class Executable:
    """A compiled module, loaded, with one function to call.

    `signature` says what it takes and returns.
    """

    def __init__(self, vmfb: bytes, signature: Signature):
        runtime = _import("iree.runtime", "iree-base-runtime")
        self.signature = signature
        self._module = runtime.load_vm_flatbuffer(vmfb, driver="local-task")
        try:
            self._function = self._module[signature.name]
        except (KeyError, AttributeError) as error:
            raise HlqError(f"the compiled module doesn't export @{signature.name}") from error

    def __call__(self, arguments: Sequence) -> list:
        """Runs the function on `arguments`, numpy arrays (or Python numbers for
        scalars) in the signature's order; returns its results as numpy arrays.

        Raises ArgumentError where they don't fit: number, shape, element type.
        """
        results = self._function(*check_arguments(self.signature, arguments))
        if not self.signature.results:
            return []
        if len(self.signature.results) == 1:
            results = (results,)
        return [
            _to_numpy(result, value) for result, value in zip(results, self.signature.results, strict=True)
        ]


def compile(
    text: str,
    *,
    function: str | None = None,
    names: Signature | None = None,
    cache: bool = False,
    target: str | None = None,
    **options,
) -> Executable:
    """Compiles MLIR text, for this machine's CPU or for the GPU `target`.

    With a `target` ("sm_90a") this is `hlq.gpu.compile`, which says the rest: the
    text is what `hlq.opt` takes, and `recipe`, `rounding`, `seed` and `force` are
    options.
    Without, for the CPU:

    `text` is what IREE takes: upstream dialects, with or without `hlq.*`
    attributes, but without `hlq` operations (`hlq.opt` lowers these). `function`
    names the one to call; by default the one that the text is about
    (`hlq.signature`). `names`: the signature before lowering, whose parameter
    names errors then use. `cache` keeps the result in the user's cache folder,
    found again by the text's content, IREE's version and the CPU.

    Raises CompileError where IREE refuses the text, MissingPackageError without
    IREE, SignatureError where there is no function to call.
    """
    if target is not None:
        from hlq import gpu

        if names is not None:
            raise ValueError("names is for the CPU: a GPU executable names its operands itself")
        return gpu.compile(text, target=target, function=function, cache=cache, **options)
    if options:
        raise ValueError(f"{', '.join(options)}: only with a target; for the CPU hlq.opt rewrites first")
    text = str(text)
    found = read_signature(text, function)
    if names is not None:
        found = _with_names(found, names)
    vmfb = cached(_cache_path(text), lambda: _compile(text)) if cache else _compile(text)
    return Executable(vmfb, found)


def run(
    text: str,
    arguments: Sequence,
    *,
    function: str | None = None,
    cache: bool = False,
) -> list:
    """Compiles MLIR text and runs it once: `compile(text)(arguments)`."""
    return compile(text, function=function, cache=cache)(arguments)


def check_arguments(signature: Signature, arguments: Sequence) -> list:
    """The arguments as the signature wants them: contiguous numpy arrays, and
    numbers for scalars. No element type is converted.

    Raises ArgumentError, with the argument's index and name and what was
    expected, where one doesn't fit.
    """
    expected = signature.arguments
    if len(arguments) != len(expected):
        raise ArgumentError(f"@{signature.name} takes {len(expected)} arguments, got {len(arguments)}")
    _check_dynamic_sizes_known(expected)
    return [_check_argument(value, given) for value, given in zip(expected, arguments)]


def _check_argument(value: Value, given):
    import numpy

    def fail(got):
        raise ArgumentError(
            f"argument {value.index} ('{value.name}'): expected {value.type}, got {got}",
            value.index,
            value.name,
        )

    try:
        dtype = value.type.dtype()
    except SignatureError as error:
        raise ArgumentError(f"argument {value.index} ('{value.name}'): {error}", value.index, value.name) from error
    array = numpy.asarray(given)
    if value.type.kind == "scalar":
        if array.shape != ():
            fail(f"an array of shape {_shape(array.shape)}")
        integral = array.dtype.kind in "iub"
        if integral != (dtype.kind in "iub") or array.dtype.kind not in "iubf":
            fail(f"{given!r}")
        return array.item()
    if not isinstance(given, (numpy.ndarray, numpy.generic)):
        fail(f"a {type(given).__name__}, not a numpy array")
    shape = value.type.shape
    fits = len(array.shape) == len(shape) and all(
        size is None or size == got for size, got in zip(shape, array.shape)
    )
    if not fits or array.dtype != dtype:
        fail(f"shape {_shape(array.shape)} of {array.dtype}")
    # `ascontiguousarray` would make an array of rank 0 one of rank 1.
    return array if array.flags.c_contiguous else numpy.ascontiguousarray(array)


def _check_dynamic_sizes_known(values: Sequence[Value]):
    for value in values:
        if value.type.kind == "other" or value.type.shape is None:
            raise ArgumentError(
                f"argument {value.index} ('{value.name}'): {value.type} can't be passed from numpy",
                value.index,
                value.name,
            )


def _shape(shape: Sequence[int]) -> str:
    return "×".join(map(str, shape)) if shape else "()"


def _to_numpy(result, value: Value):
    """A result as an array of its own: IREE's buffers go away with the module."""
    import numpy

    if hasattr(result, "to_host"):
        result = result.to_host()
    return numpy.array(result, dtype=value.type.dtype())


def _with_names(found: Signature, names: Signature) -> Signature:
    """`found` with the attributes of `names`, of which it is a lowered form."""
    if [str(v.type) for v in found.arguments] != [str(v.type) for v in names.arguments] or len(
        found.results
    ) != len(names.results):
        added = len(found.arguments) - len(names.arguments)
        delays = 0 < added == len(found.results) - len(names.results)
        raise SignatureError(
            f"@{found.name} has another signature than @{names.name}, whose names it should bear"
            + (f": {added} delayed scales, whose maxima a caller of hlq.compile(text) keeps" if delays else "")
        )
    return Signature(found.name, names.arguments, names.results)


def _compile(text: str) -> bytes:
    compiler = _import("iree.compiler", "iree-base-compiler")
    try:
        return compiler.compile_str(
            text, target_backends=["llvm-cpu"], input_type="auto", extra_args=_FLAGS
        )
    except compiler.CompilerToolError as error:
        raise _compile_error(text, str(error)) from None


def _compile_error(text: str, said: str) -> CompileError:
    """IREE's exception as ours; the input is kept for reproduction."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hlq-"))
    source = folder / "input.mlir"
    source.write_text(text)
    code = next((line.split(":")[1] for line in said.splitlines() if line.startswith("Error code:")), "1")
    command = ["iree-compile", "--iree-hal-target-backends=llvm-cpu", *_FLAGS, str(source)]
    diagnostics = parse_diagnostics(said, {"<stdin>": "<text>"})
    return CompileError(command, int(code), diagnostics, said, str(source))


def _cache_path(text: str) -> pathlib.Path:
    import importlib.metadata

    key = hashlib.sha256()
    for part in (text, importlib.metadata.version("iree-base-compiler"), *_FLAGS, _cpu()):
        key.update(part.encode())
        key.update(b"\0")
    return cache_folder() / f"{key.hexdigest()[:40]}.vmfb"


def _cpu() -> str:
    """What the code for this CPU depends on: model and features."""
    try:
        with open("/proc/cpuinfo") as file:
            return "".join(sorted({line for line in file if line.startswith(("model name", "flags"))}))
    except OSError:
        import platform

        return platform.processor()


def _import(module: str, package: str):
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingPackageError(package, "run", "running a module") from error
