"""Executables for GPUs: what `hlq-translate --hlq-to-executable` writes, loaded
and called on tensors in GPU memory.

    backward = hlq.compile(layer, target="sm_90a")
    gx, gw = backward(gy, x, w, seed=step)

Codes that the caller keeps (`linear_backward(encoded=…)`) come from a function of
their own and go to those that use them:

    steps = hlq.compile(layer_with_encoded_x, target="sm_90a")
    codes, scales = steps["backward.encode.x"](x)      # in the forward
    gx, gw = steps["backward"](gy, codes, scales, w, seed=step)

Codes are stored as kernels want them, those of 4 bits times 16 and their scales
divided by 16: the value is codes × scales either way.

Scales that are delayed (`delayed=True`, or a recipe's path) are made of the maxima
of the step before, which a call takes and returns:

    backward = hlq.compile(layer, target="sm_90a", delayed=True)
    maxima = None  # the first step is exact
    for step in …:
        gx, gw, maxima = backward(gy, x, w, seed=step, previous=maxima)

Tensors are PyTorch's, or anything with `__cuda_array_interface__`. PyTorch is
needed only to allocate results and workspace, and not where `out` and
`workspace` are given. libhlq_runtime.so does the work (`hlq.runtime`).
"""

from __future__ import annotations

import ctypes
import dataclasses
import hashlib
import os
import pathlib
from collections.abc import Mapping, Sequence

from hlq import runtime, tensors
from hlq.cache import cache_folder, cached
from hlq.errors import ArgumentError, CompileError, GpuError, HlqError, NoKernelError, NothingRewrittenError
from hlq.gpu_memory import allocate_codes, current, empty_codes, find_memory  # noqa: F401
from hlq.remarks import contractions, without_kernels
from hlq.tool import find_tool, pipeline_arguments, read_remarks, run_tool

PIPELINE = "hlq-gpu-pipeline"

# What operands begin with that are maxima of delayed scales.
PREVIOUS, MAXIMA = "previous.", "maxima."

_ELEMENT_NAMES = {number: name for name, number in runtime.ELEMENTS.items()}
_DIRECTION_NAMES = {number: name for name, number in runtime.DIRECTIONS.items()}


@dataclasses.dataclass(frozen=True)
class Operand:
    """An operand of a function.

    direction  in | out | inout
    element    bf16 | f16 | f32 | i64 | i8 (codes)
    shape      sizes, None for a dynamic one; () for a seed
    """

    index: int
    name: str
    direction: str
    element: str
    shape: tuple[int | None, ...]

    @property
    def is_number(self) -> bool:
        """Whether it can be a Python integer."""
        return (self.direction, self.element, self.shape) == ("in", "i64", ())

    def __str__(self) -> str:
        sizes = "".join(f"{'?' if size is None else size}x" for size in self.shape)
        return f"{self.direction} {self.name}: {sizes}{self.element}"


class Executable:
    """A loaded executable.

    `functions` are its functions by name, `executable["backward"]` is one of
    them; the executable itself can be called where it has just one, or where
    `function` named one.

    Its kernels stay loaded until `unload` is called: a captured graph may need
    them when nobody refers to the executable any more.
    """

    def __init__(self, data: bytes, *, function: str | None = None, source_name: str | None = None,
                 library: str | os.PathLike | None = None):  # fmt: skip
        self._library = runtime.library(library)
        handle = ctypes.c_void_p()
        place = f"{source_name}: " if source_name else ""
        runtime.check(self._library, self._library.hlq_executable_load(data, len(data), ctypes.byref(handle)), place)
        self._handle: ctypes.c_void_p | None = handle
        self.target = self._library.hlq_executable_target(handle).decode()
        self.functions: dict[str, Function] = {}
        for index in range(self._library.hlq_executable_function_count(handle)):
            found = ctypes.c_void_p()
            runtime.check(self._library, self._library.hlq_executable_get_function(handle, index, ctypes.byref(found)))
            made = Function(self, found)
            self.functions[made.name] = made
        self._default = None if function is None else self[function.lstrip("@")]

    @classmethod
    def load(cls, source: str | os.PathLike | bytes, **options) -> Executable:
        """An executable from a file's path or from its content. Raises GpuError
        where it is damaged."""
        if isinstance(source, (bytes, bytearray, memoryview)):
            return cls(bytes(source), **options)
        return cls(pathlib.Path(source).read_bytes(), source_name=os.fspath(source), **options)

    def __getitem__(self, name: str) -> Function:
        try:
            return self.functions[name]
        except KeyError:
            raise HlqError(f"no function '{name}' in the executable; there are: {', '.join(self.functions)}") from None

    def __call__(self, *arguments, **options):
        return self._only()(*arguments, **options)

    def prepare(self):
        """Loads the kernels into the current CUDA context; see Function.prepare."""
        next(iter(self.functions.values())).prepare()

    def unload(self):
        """Frees the kernels. Launched work must have ended, and no graph may hold
        any; nothing can be called afterwards."""
        handle, self._handle = self._handle, None
        self._library.hlq_executable_unload(handle)

    def _only(self) -> Function:
        if self._default is not None:
            return self._default
        if len(self.functions) != 1:
            raise HlqError(f"several functions could be meant, name one: {', '.join(self.functions)}")
        return next(iter(self.functions.values()))


class Function:
    """A function of an executable. `operands` says what it takes, in order.

    `maxima` has the names of its delayed scales: "<parameter>.<gradient>.<tensor>",
    as in "fc1.weight.gw.gy". They are the entries of what a call takes as `previous`
    and returns.
    """

    def __init__(self, executable: Executable, handle: ctypes.c_void_p):
        self._executable = executable
        self._library = executable._library
        self._handle = handle
        self.name = self._library.hlq_function_name(handle).decode()
        self.operands = tuple(self._read(i) for i in range(self._library.hlq_function_operand_count(handle)))
        self._names = [operand.name for operand in self.operands]
        self.maxima = tuple(name.removeprefix(PREVIOUS) for name in self._names if name.startswith(PREVIOUS))

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.operands))})"

    def __call__(self, *arguments, out=None, workspace=None, stream=None, previous=None, **named):
        """Enqueues the function and returns what it writes: a tensor, or a tuple
        of them; nothing waits for the GPU.

        arguments, named  the operands that are not `out`, in order or by name:
                   tensors; for a seed an integer, or a tensor of rank 0
        out        where to write: a tensor, a sequence of them in order, or a
                   mapping by name. What is missing is allocated.
        workspace  a tensor of enough bytes, aligned to 256; else allocated
        stream     a stream of PyTorch, or the number of a CUDA stream; else
                   PyTorch's current one, and the default stream without PyTorch
        previous   of a function with delayed scales: the maxima that an earlier call
                   returned, f32 [len(self.maxima)]. None: this step's own, as of
                   exact scales; everything is computed twice for that.

        A function with delayed scales returns the step's maxima last, a tensor like
        `previous`, whose entry stays where this step's isn't finite. In `out` they
        are "maxima", as they were measured.

        Outputs must not overlap other operands; this is not checked. Raises
        ArgumentError where an operand doesn't fit, GpuError for the rest.
        """
        given = self._collect(arguments, named, out, previous)
        torch_tensor = next((t for t in given.values() if tensors.is_torch(t)), None)
        with current(torch_tensor, stream) as (stream_number, allocate):
            keeps = self._allocate_maxima(given, allocate)
            packed, count = self._pack(given), len(self.operands)
            self._check_devices(given)
            results = []
            for operand in self.operands:
                if operand.direction == "out" and not operand.name.startswith(MAXIMA):
                    results.append(self._output(operand, given, packed, allocate))
            address, size, _kept = self._workspace(packed, workspace, allocate)
            for is_first in (True, False) if self.maxima and previous is None else (False,):
                self._check(self._library.hlq_launch(self._alive(), packed, count, address, size, stream_number))
                if is_first:
                    given["previous"].copy_(given["maxima"])
            if self.maxima:
                results.append(_finite(given["maxima"], given["previous"]) if keeps else given["maxima"])
        return results[0] if len(results) == 1 else tuple(results) or None

    def workspace_size(self, *arguments, out=None, previous=None, **named) -> int:
        """The bytes of workspace that a call with these operands needs."""
        given = self._collect(arguments, named, out, previous)
        packed = self._pack(given)
        for operand in self.operands:
            if operand.direction == "out" and operand.name not in given and not operand.name.startswith(MAXIMA):
                self._infer(packed, operand)
        return self._bytes_needed(packed)

    def prepare(self):
        """Loads the kernels into the current CUDA context. A call does it where it
        is missing, but can't while a graph is captured."""
        self._check(self._library.hlq_prepare(self._alive()))

    # Operands.

    def _read(self, index: int) -> Operand:
        info = runtime.OperandInfo()
        runtime.check(self._library, self._library.hlq_function_operand_info(self._handle, index, ctypes.byref(info)))
        sizes = tuple(None if size == runtime.DYNAMIC_SIZE else size for size in info.sizes[: info.rank])
        direction, element = _DIRECTION_NAMES[info.direction], _ELEMENT_NAMES[info.element_type]
        return Operand(index, info.name.decode(), direction, element, sizes)

    def _collect(self, arguments: Sequence, named: Mapping, out, previous) -> dict[str, object]:
        """All that was given, by the operands' names, but all maxima as "previous" and
        "maxima"."""
        apart = (PREVIOUS, MAXIMA)
        inputs = [o.name for o in self.operands if o.direction != "out" and not o.name.startswith(apart)]
        outputs = [o.name for o in self.operands if o.direction == "out" and not o.name.startswith(apart)]
        if self.maxima:
            outputs.append("maxima")
        elif previous is not None:
            raise ArgumentError(f"function '{self.name}' has no delayed scales: previous must be left out")
        if len(arguments) > len(inputs):
            raise ArgumentError(f"function '{self.name}' takes {len(inputs)} operands, got {len(arguments)}")
        given = dict(zip(inputs, arguments))
        for name, value in named.items():
            if name not in inputs:
                raise ArgumentError(f"function '{self.name}' has no operand '{name}'; it takes: {', '.join(inputs)}")
            if name in given:
                self._fail(self.operands[self._names.index(name)], "given twice")
            given[name] = value
        for name in inputs:
            if name not in given:
                self._fail(self.operands[self._names.index(name)], "not given")
        if previous is not None:
            given["previous"] = previous
        if out is None:
            return given
        if not isinstance(out, Mapping):
            out = list(out) if isinstance(out, (tuple, list)) else [out]
            if len(out) != len(outputs):
                raise ArgumentError(f"function '{self.name}' has {len(outputs)} outputs, out has {len(out)}")
            out = dict(zip(outputs, out))
        for name in out:
            if name not in outputs:
                raise ArgumentError(f"function '{self.name}' has no output '{name}'; there are: {', '.join(outputs)}")
        return given | {name: value for name, value in out.items() if value is not None}

    def _pack(self, given: Mapping):
        packed = (runtime.Operand * len(self.operands))()
        entries = dict.fromkeys((PREVIOUS, MAXIMA), 0)
        for operand in self.operands:
            for prefix in entries:
                if operand.name.startswith(prefix):
                    self._pack_entry(operand, given.get(prefix[:-1]), entries[prefix], packed[operand.index])
                    entries[prefix] += 1
            if operand.name in given:
                self._pack_one(operand, given[operand.name], packed[operand.index])
        return packed

    def _pack_entry(self, operand: Operand, value, number: int, packed: runtime.Operand):
        """One of the maxima in a tensor of all; sizes alone where there is none."""
        packed.element_type, packed.rank = runtime.ELEMENTS["f32"], 2
        packed.sizes[:2] = packed.strides[:2] = (1, 1)
        if value is None:
            return
        try:
            view = tensors.view(value)
        except ValueError as error:
            self._fail(operand, str(error))
        if (view.element, view.shape) != ("f32", (len(self.maxima),)):
            found = f"{'x'.join(map(str, view.shape))}x{view.element}"
            self._fail(operand, f"of {found}, must be {len(self.maxima)}xf32: {', '.join(self.maxima)}")
        packed.address = view.address + 4 * number * view.strides[0]

    def _pack_one(self, operand: Operand, value, packed: runtime.Operand):
        if operand.is_number and hasattr(value, "__index__") and not tensors.is_tensor(value):
            number = value.__index__()
            if not -(2**63) <= number < 2**63:
                self._fail(operand, f"{number}, must fit 64 bits, signed")
            packed.is_value, packed.value, packed.element_type = 1, number, runtime.ELEMENTS["i64"]
            return
        try:
            view = tensors.view(value)
        except ValueError as error:
            self._fail(operand, str(error))
        if view.element not in runtime.ELEMENTS:
            self._fail(operand, f"element type {view.element}, must be {operand.element}")
        if len(view.shape) > runtime.MAX_RANK:
            self._fail(operand, f"rank {len(view.shape)}, must be {len(operand.shape)}")
        if view.is_read_only and operand.direction != "in":
            self._fail(operand, "read-only, is written to")
        packed.address = view.address
        packed.element_type = runtime.ELEMENTS[view.element]
        packed.rank = len(view.shape)
        packed.sizes[: packed.rank] = view.shape
        packed.strides[: packed.rank] = view.strides

    def _check_devices(self, given: Mapping):
        first = None
        for operand in self.operands:
            device = getattr(given.get(operand.name), "device", None)
            if device is None or not hasattr(given[operand.name], "data_ptr"):
                continue
            if first is None:
                first = device
            elif device != first:
                self._fail(operand, f"on device {device}, must be on {first} as the others")

    # Memory.

    def _infer(self, packed, operand: Operand) -> tuple[int, ...]:
        self._check(self._library.hlq_infer_sizes(self._alive(), packed, len(self.operands), operand.index))
        made = packed[operand.index]
        return tuple(made.sizes[: made.rank])

    def _output(self, operand: Operand, given: dict, packed, allocate):
        if operand.name in given:
            return given[operand.name]
        if allocate is None:
            self._fail(operand, "not given in `out`, and only for PyTorch's tensors it is allocated")
        shape, dtype = self._infer(packed, operand), tensors.torch_dtype(operand.element)
        made = allocate_codes(*shape, allocate) if operand.element == "i8" else allocate(shape, dtype)
        given[operand.name] = made
        self._pack_one(operand, made, packed[operand.index])
        return made

    def _allocate_maxima(self, given: dict, allocate) -> bool:
        """Adds tensors of maxima that were not given; whether that is where this
        step's go."""
        missing = [name for name in ("previous", "maxima") if self.maxima and name not in given]
        if not missing:
            return False
        if allocate is None:
            raise ArgumentError(
                f"function '{self.name}': {' and '.join(missing)} not given, and only for PyTorch's tensors "
                "they are allocated"
            )
        import torch

        for name in missing:
            given[name] = allocate((len(self.maxima),), torch.float32)
        if "previous" in missing:
            given["previous"].zero_()
        return "maxima" in missing

    def _bytes_needed(self, packed) -> int:
        size = ctypes.c_size_t()
        self._check(self._library.hlq_workspace_size(self._alive(), packed, len(packed), ctypes.byref(size)))
        return size.value

    def _workspace(self, packed, workspace, allocate):
        """Its address, its bytes, and what keeps it alive."""
        if workspace is None:
            size = self._bytes_needed(packed)
            if size == 0:
                return None, 0, None
            if allocate is None:
                raise GpuError(
                    f"function '{self.name}', workspace: {size} bytes are needed, and only for PyTorch's "
                    "tensors they are allocated", "invalid workspace",
                )  # fmt: skip
            import torch

            workspace = allocate((size,), torch.uint8)
        try:
            address, size = find_memory(workspace)
        except ValueError as error:
            raise GpuError(f"function '{self.name}', workspace: {error}", "invalid workspace") from error
        return address, size, workspace

    # Errors.

    def _alive(self) -> ctypes.c_void_p:
        if self._executable._handle is None:
            raise HlqError(f"function '{self.name}': its executable was unloaded")
        return self._handle

    def _check(self, status: int):
        runtime.check(self._library, status, names=self._names)

    def _fail(self, operand: Operand, text: str):
        raise ArgumentError(f"function '{self.name}', operand '{operand.name}': {text}", operand.index, operand.name)


def _finite(maxima, previous):
    """The maxima, and the previous ones where these are NaN or infinite."""
    return maxima.where(maxima.isfinite(), previous)


def compile(text: str, *, target: str, function: str | None = None, **options) -> Executable:
    """Compiles MLIR text, what `hlq.opt` takes, for the GPU `target` ("sm_90a").

    `function` names the one that a call of the executable means; the other
    options, errors included, are those of `compile_bytes`. Raises
    ToolNotFoundError without the runtime.
    """
    return Executable(compile_bytes(text, target=target, **options), function=function)


def compile_bytes(
    text: str,
    *,
    target: str,
    recipe: str | None = None,
    rounding: str | None = None,
    seed: int | None = None,
    delayed: bool = False,
    force: bool = False,
    cache: bool = False,
    tool: str | os.PathLike | None = None,
    translator: str | os.PathLike | None = None,
    source_name: str | None = None,
) -> bytes:
    """The executable that `compile` loads, to be kept in a file (`Executable.load`).

    It runs hlq-opt with hlq-gpu-pipeline and `hlq-translate --hlq-to-executable`
    (`tool` and `translator`: other binaries); no GPU is needed for that.
    `recipe`, `rounding`, `seed`, `delayed` and `force` are the pipeline's options:
    with `delayed`, scales that are one for a tensor are made of the maximum of the
    step before (`Function`); without `force`, gradients that are predicted to be slower stay out of the executable
    (`hlq.predict` says which). `cache` keeps the
    result in the user's cache folder, found again by the text, the options and
    the binaries.

    Raises CompileError where the text is refused, NothingRewrittenError where no
    gradient is worth a rewrite, NoKernelError where what is rewritten has no kernels,
    ToolNotFoundError without the binaries.
    """
    text = str(text)
    chosen = dict(target=target, recipe=recipe, rounding=rounding, seed=seed, delayed=delayed, force=force)
    options = pipeline_arguments(PIPELINE, **chosen)
    opt, translate = find_tool(tool), find_tool(translator, "hlq-translate")

    def make() -> bytes:
        lowered = run_tool(
            "hlq-opt", text, ["--allow-unregistered-dialect", *options], tool=opt, source_name=source_name
        )
        try:
            return run_tool(
                "hlq-translate", lowered.decode(errors="replace"), ["--hlq-to-executable"],
                tool=translate, source_name=f"<{PIPELINE}'s result>",
            )  # fmt: skip
        except CompileError as error:
            if "has 0 gpu.binary operations" not in error.summary:
                raise
            _, said = read_remarks(text, PIPELINE, **chosen, tool=opt, source_name=source_name)
            if missing := without_kernels(said):
                raise NoKernelError(target, missing) from error
            raise NothingRewrittenError(target, [_describe(c) for c in contractions(said)]) from error

    return cached(_cache_path([text, *options], [opt, translate]), make) if cache else make()


def _describe(contraction) -> str:
    """Why a contraction stays, in a line."""
    parts = [f"{contraction.role} of '{contraction.parameter}'", contraction.size]
    return f"{' '.join(part for part in parts if part)}: {contraction.reason}"


def _cache_path(parts: Sequence[str], binaries: Sequence[str]) -> pathlib.Path:
    key = hashlib.sha256()
    for binary in binaries:
        status = os.stat(binary)
        parts = [*parts, binary, str(status.st_size), str(status.st_mtime_ns)]
    for part in parts:
        key.update(part.encode() + b"\0")
    return cache_folder() / f"{key.hexdigest()[:40]}.hlqx"
