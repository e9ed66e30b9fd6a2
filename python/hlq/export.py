"""PyTorch to MLIR: one training step (forward and backward) as one function.

    step = hlq.export_training_step(module, (x,))
    step.text          # MLIR, a function @step, in a form that MLIR 22 parses
    step.arguments     # what each argument is: parameter, buffer, input, tangent, seed
    step.results       # what each result is: output, gradient, mutation

The route: AOTAutograd's joint graph with descriptors, torch-mlir's FX importer,
torch-mlir's pipelines down to linalg on tensors. On the way the signature gets
the attributes that `hlq-mark-gradients` reads:

    hlq.parameter = "fc1.weight"     on a parameter's argument, a frozen one's too
    hlq.tangent                      on the incoming gradient of an output
    hlq.seed                         on the step's seed (i64), with seed=True
    hlq.gradient_of = "fc1.weight"   on the gradient of a parameter

Order of the arguments: parameters (as `named_parameters()`), buffers, inputs,
tangents, seed. Order of the results: mutated buffers, outputs, gradients of
parameters, gradients of inputs.

Versions differ: torch-mlir brings an MLIR newer than 22. Where every operation
belongs to a dialect that MLIR 22 has, the text is in the pretty form; where one
does not (max-pooling's backward gives `tm_tensor`), in the generic form, which
parses with `--allow-unregistered-dialect`.

Source of the route: PyTorch's `aot_export_joint_with_descriptors`, torch-mlir's
`FxImporter`; nothing here needs a GPU. torch and torch-mlir are imported when a
step is exported, never before.
"""

from __future__ import annotations

import contextlib
import dataclasses
import inspect
import pathlib
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from .errors import HlqError, MissingPackageError

FUNCTION_NAME = "step"

# Left alone on the way down: its default decomposition turns a convolution's
# gradients into convolutions whose roles are hard to tell.
_LEGAL_OPERATIONS = "aten.convolution_backward"

_PIPELINE = (
    "builtin.module("
    "torchdynamo-export-to-torch-backend-pipeline{backend-legal-ops=" + _LEGAL_OPERATIONS + "},"
    "torch-backend-to-linalg-on-tensors-backend-pipeline)"
)

# What torch-mlir can't lower as it stands, but can once PyTorch has taken it
# apart. Found by trying; `native_layer_norm` must not be here (it leaves
# prims.broadcast_in_dim).
_DECOMPOSED = (
    "addmm t squeeze.dims baddbmm split unbind detach _to_copy new_zeros "
    "select_backward slice_backward gelu gelu_backward silu_backward tanh_backward "
    "sigmoid_backward threshold_backward hardtanh_backward hardswish_backward "
    "native_layer_norm_backward native_group_norm_backward native_batch_norm_backward "
    "_native_batch_norm_legit_functional _native_batch_norm_legit.no_stats native_dropout_backward "
    "_softmax_backward_data _log_softmax_backward_data mse_loss_backward "
    "nll_loss_forward nll_loss_backward _prelu_kernel _prelu_kernel_backward "
    "glu_backward mish_backward hardsigmoid_backward"
).split()

# The dialects of a lowered module whose custom assembly MLIR 22 parses.
_UPSTREAM_DIALECTS = frozenset(
    "affine arith bufferization builtin cf complex func index linalg math memref "
    "ml_program scf shape tensor vector".split()
)

_DTYPE_NAMES = {
    "float32": "f32", "float64": "f64", "float16": "f16", "bfloat16": "bf16",
    "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64",
    "uint8": "ui8", "bool": "i1", "complex64": "complex<f32>", "complex128": "complex<f64>",
}  # fmt: skip


class ExportError(HlqError):
    """A module's training step can't be expressed.

    `operation` is the operation at fault (`aten.embedding_dense_backward.default`),
    `module_path` the place in the model (`blocks.0.mlp.fc1`; "" is the model
    itself), `source` the line that called it (`model.py:12`); each is None where
    it isn't known.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        module_path: str | None = None,
        source: str | None = None,
    ):
        self.operation = operation
        self.module_path = module_path
        self.source = source
        super().__init__(message)


@dataclasses.dataclass(frozen=True)
class Argument:
    """One argument of the step: a tensor of `shape` and `dtype` (`f32`, `bf16`,
    `i64`, …), or for a seed the scalar i64 (shape ()).

    `kind` is `parameter`, `buffer`, `input`, `tangent` or `seed`. `name` is the
    parameter's or buffer's name in the module; of an input, its name in the
    signature of `forward`; of a tangent, the name of the output it belongs to.
    `trainable`: a parameter that has a gradient among the results.
    """

    kind: str
    name: str
    shape: tuple[int, ...]
    dtype: str
    trainable: bool = False


@dataclasses.dataclass(frozen=True)
class Result:
    """One result of the step, a tensor of `shape` and `dtype`.

    `kind` is `output`; `gradient` (of the parameter `name`); `input_gradient` (of
    the input `name`); or `mutation` (the new value of the buffer `name`).
    """

    kind: str
    name: str
    shape: tuple[int, ...]
    dtype: str


@dataclasses.dataclass(frozen=True)
class TrainingStep:
    """A training step as MLIR text; `str(step)` is the text.

    `generic` tells that the text is in generic form, and `foreign_dialects` names
    the dialects that made it so.
    """

    text: str
    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]
    foreign_dialects: tuple[str, ...] = ()

    @property
    def parameters(self) -> list[str]:
        """The parameters' names, in the order of the arguments."""
        return [a.name for a in self.arguments if a.kind == "parameter"]

    @property
    def generic(self) -> bool:
        return bool(self.foreign_dialects)

    def __str__(self) -> str:
        return self.text


def export_training_step(
    module: Any,
    example_inputs: Sequence[Any],
    *,
    seed: bool = False,
    input_gradients: bool = False,
) -> TrainingStep:
    """The training step of `module` (a torch.nn.Module) on inputs like `example_inputs`.

    `example_inputs` are the positional arguments of `forward`; only their
    structure, shapes and types count; what isn't a tensor is a constant of the
    step. `seed=True` adds a last argument, i64,
    marked `hlq.seed`. `input_gradients=True` also gives the gradients of the
    floating-point inputs; otherwise the inputs count as data and have none, even
    where they require one. Parameters with `requires_grad=False` are arguments
    without a gradient; a parameter used in several places is one argument, under
    its first name.

    Raises ExportError when PyTorch can't trace the module or torch-mlir can't
    lower an operation; MissingPackageError without torch or torch-mlir.
    """
    _require_packages()
    import torch

    if not isinstance(module, torch.nn.Module):
        raise ExportError(f"export_training_step takes a torch.nn.Module, not a {type(module).__name__}")
    if isinstance(example_inputs, torch.Tensor):
        raise ExportError("example_inputs is a tensor; give a sequence of inputs: (x,)")

    graph = _trace(module, tuple(example_inputs), input_gradients)
    arguments, results = _describe(graph, module)
    lowered = _lower(graph)
    _annotate(lowered, arguments, results, seed)
    if seed:
        arguments = (*arguments, Argument("seed", "seed", (), "i64"))
    text, foreign = _print(lowered)
    return TrainingStep(text, arguments, results, foreign)


def _require_packages() -> None:
    for package in ("torch", "torch_mlir"):
        try:
            __import__(package)
        except ImportError as error:
            raise MissingPackageError(
                package.replace("_", "-"), "torch", "exporting a training step"
            ) from error


# --- tracing ---------------------------------------------------------------


def _flat_step(module, example_inputs, clone_outputs: bool):
    """`module` behind a wrapper that takes and returns flat tuples of tensors.

    Inputs that aren't tensors are constants of the step. With `clone_outputs` the
    outputs are copied, so that none is a view of another tensor of the step. The
    outputs' names, met while tracing, are left in `output_names`.
    """
    import torch
    from torch.utils import _pytree as pytree

    constants, structure = pytree.tree_flatten(example_inputs)

    class Step(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.module = module
            self.output_names: list[str] = []

        def forward(self, *tensors):
            given = iter(tensors)
            leaves = [next(given) if isinstance(leaf, torch.Tensor) else leaf for leaf in constants]
            returned = self.module(*pytree.tree_unflatten(leaves, structure))
            leaves, _ = pytree.tree_flatten_with_path(returned)
            kept = [(path, leaf) for path, leaf in leaves if isinstance(leaf, torch.Tensor)]
            if not kept:
                raise ExportError(f"{type(module).__name__} returns no tensor")
            self.output_names[:] = ["output" + _path_suffix(path) for path, _ in kept]
            return tuple(leaf.clone() if clone_outputs else leaf for _, leaf in kept)

    step = Step()
    step.training = module.training
    return step


def _path_suffix(path) -> str:
    """A pytree path as text: ('a', 0) → ".a.0"."""
    parts = [getattr(key, "key", getattr(key, "idx", getattr(key, "name", key))) for key in path]
    return "".join(f".{part}" for part in parts)


def _example_tensors(example_inputs, input_gradients: bool):
    """The tensors among the example inputs, flat, cut off from their history;
    floating-point ones require a gradient if input gradients are asked for."""
    import torch
    from torch.utils import _pytree as pytree

    tensors = [x.detach() for x in pytree.tree_leaves(example_inputs) if isinstance(x, torch.Tensor)]
    if not input_gradients:
        return tuple(tensors)
    return tuple(x.clone().requires_grad_() if x.is_floating_point() else x for x in tensors)


@contextlib.contextmanager
def _places(step):
    """While active, every operation that is traced carries its place in the
    model, in `node.meta["custom"]["hlq"] = (module path, module's class, source line)`;
    AOTAutograd copies it to the operation's gradients."""
    import torch
    from torch.fx import traceback
    from torch.overrides import TorchFunctionMode

    stack = [("", step.module)]
    installation = torch.__file__.rsplit("/", 1)[0] + "/"

    class Places(TorchFunctionMode):
        def __torch_function__(self, function, types, args=(), kwargs=None):
            frame = sys._getframe(1)
            while frame is not None and (
                frame.f_code.co_filename.startswith(installation) or frame.f_code.co_filename == __file__
            ):
                frame = frame.f_back
            source = None
            if frame is not None:
                source = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            with traceback.annotate({"hlq": (stack[-1][0], type(stack[-1][1]).__name__, source)}):
                return function(*args, **(kwargs or {}))

    def enter(path):
        def hook(module, _inputs):
            stack.append((path, module))

        return hook

    def leave(_module, _inputs, _outputs):
        stack.pop()

    hooks = []
    try:
        for path, child in step.module.named_modules():
            hooks.append(child.register_forward_pre_hook(enter(path), prepend=True))
            hooks.append(child.register_forward_hook(leave))
        with traceback.preserve_node_meta(), Places():
            yield
    finally:
        for hook in hooks:
            hook.remove()


def _trace(module, example_inputs, input_gradients: bool):
    """The joint graph (torch.fx.GraphModule) of the step, without None results."""
    from torch._functorch._aot_autograd import descriptors

    known = (
        descriptors.PlainAOTOutput,
        descriptors.GradAOTOutput,
        descriptors.InputMutationAOTOutput,
    )
    for clone_outputs in (False, True):
        graph = _trace_once(module, example_inputs, input_gradients, clone_outputs)
        output = graph.graph.output_node()
        strange = [d for d in output.meta["desc"] if d is not None and not isinstance(d, known)]
        if not strange:
            break
    else:
        raise ExportError(f"the step has results of an unknown kind: {strange}")

    kept = [
        (value, desc)
        for value, desc in zip(output.args[0], output.meta["desc"], strict=True)
        if value is not None
    ]
    output.args = (tuple(value for value, _ in kept),)
    output.meta["desc"] = [desc for _, desc in kept]
    _merge_tied(graph, module)
    return graph


def _merge_tied(graph, module) -> None:
    """One placeholder and one gradient for a parameter that has several names.

    AOTAutograd makes a placeholder for every name and differentiates by each; the
    parameter's gradient is their sum.
    """
    import torch
    from torch._functorch._aot_autograd import descriptors as d

    first_names = _first_names(module)
    output = graph.graph.output_node()

    placeholders = {}
    for node in list(graph.graph.nodes):
        desc = node.meta.get("desc")
        if node.op != "placeholder" or not isinstance(desc, (d.ParamAOTInput, d.BufferAOTInput)):
            continue
        first = placeholders.setdefault(first_names[desc.target.removeprefix("module.")], node)
        if first is not node:
            node.replace_all_uses_with(first)
            graph.graph.erase_node(node)

    results: dict[Any, tuple] = {}
    for value, desc in zip(output.args[0], output.meta["desc"], strict=True):
        key = desc
        if isinstance(desc, d.GradAOTOutput) and isinstance(desc.grad_of, d.ParamAOTInput):
            key = first_names[desc.grad_of.target.removeprefix("module.")]
        elif isinstance(desc, d.InputMutationAOTOutput) and isinstance(desc.mutated_input, d.BufferAOTInput):
            key = ("mutation", first_names[desc.mutated_input.target.removeprefix("module.")])
        if key in results and isinstance(desc, d.InputMutationAOTOutput):
            raise ExportError(f"the buffer '{key[1]}' has several names and is written under more than one")
        if key in results:
            before, first_desc = results[key]
            with graph.graph.inserting_before(output):
                total = graph.graph.call_function(torch.ops.aten.add.Tensor, (before, value))
            total.meta.update({k: v for k, v in before.meta.items() if k in ("val", "tensor_meta")})
            value, desc = total, first_desc
        results[key] = (value, desc)
    output.args = (tuple(value for value, _ in results.values()),)
    output.meta["desc"] = [desc for _, desc in results.values()]


def _trace_once(module, example_inputs, input_gradients, clone_outputs):
    import torch
    from torch._functorch.aot_autograd import aot_export_joint_with_descriptors
    from torch.nn.attention import SDPBackend, sdpa_kernel

    step = _flat_step(module, example_inputs, clone_outputs)
    inputs = _example_tensors(example_inputs, input_gradients)
    try:
        with (
            contextlib.ExitStack() as stack,
            torch.enable_grad(),
            sdpa_kernel(SDPBackend.MATH),
            _places(step),
        ):
            joint = aot_export_joint_with_descriptors(
                stack, step, inputs, decompositions=_decompositions()
            )
            graph = joint.graph_module
    except ExportError:
        raise
    except Exception as error:
        summary = str(error).strip().splitlines()
        raise ExportError(
            f"PyTorch can't trace the training step of {type(module).__name__}: "
            f"{type(error).__name__}: {summary[0] if summary else ''}"
        ) from error
    if not any(_is_tangent(node) for node in graph.graph.nodes):
        raise ExportError(
            f"no output of {type(module).__name__} depends on a parameter that requires a gradient: "
            "there is no backward pass to export"
        )
    graph.meta["hlq_output_names"] = list(step.output_names)
    graph.meta["hlq_input_names"] = _input_names(module, example_inputs)
    return graph


def _is_tangent(node) -> bool:
    from torch._functorch._aot_autograd import descriptors

    return node.op == "placeholder" and isinstance(node.meta.get("desc"), descriptors.TangentAOTInput)


def _decompositions():
    import torch
    from torch._decomp import get_decompositions

    operations = []
    for name in _DECOMPOSED:
        operation = torch.ops.aten
        for part in name.split("."):
            operation = getattr(operation, part)
        operations.append(operation)
    table = get_decompositions(operations)
    table[torch.ops.aten.sum.dim_IntList] = _wide_sum
    table[torch.ops.aten._native_batch_norm_legit_no_training.default] = _fixed_batch_norm
    return table


def _fixed_batch_norm(x, weight, bias, mean, variance, momentum, eps):
    """Batch normalisation by its running statistics: (y, nothing, nothing). The
    statistics have the size of x's dimension 1."""
    shape = [1, -1] + [1] * (x.dim() - 2)
    y = (x - mean.view(shape)) * (variance + eps).rsqrt().view(shape)
    if weight is not None:
        y = y * weight.view(shape)
    if bias is not None:
        y = y + bias.view(shape)
    return y.to(x.dtype), x.new_zeros((0,)), x.new_zeros((0,))


def _wide_sum(x, dim, keepdim=False, *, dtype=None):
    """A sum of bf16 or f16 accumulates in f32, as PyTorch's kernels do; torch-mlir
    would accumulate in the narrow type, and lose a bias gradient's low digits."""
    import torch

    if x.dtype not in (torch.bfloat16, torch.float16) or dtype not in (None, x.dtype):
        return NotImplemented
    wide = torch.ops.aten.sum.dim_IntList(x.to(torch.float32), dim, keepdim)
    return wide.to(x.dtype)


def _input_names(module, inputs) -> list[str]:
    """A name for each tensor among the inputs, from the signature of `forward`."""
    import torch
    from torch.utils import _pytree as pytree

    names = []
    with contextlib.suppress(TypeError, ValueError):
        for parameter in inspect.signature(module.forward).parameters.values():
            if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
                names.append(parameter.name)
    flat = []
    for index, value in enumerate(inputs):
        name = names[index] if index < len(names) else f"input{index}"
        for path, leaf in pytree.tree_flatten_with_path(value)[0]:
            if isinstance(leaf, torch.Tensor):
                flat.append(name + _path_suffix(path))
    return flat


# --- describing --------------------------------------------------------------


def _describe(graph, module) -> tuple[tuple[Argument, ...], tuple[Result, ...]]:
    """What each placeholder and each result of the joint graph is."""
    from torch._functorch._aot_autograd import descriptors as d

    output = graph.graph.output_node()
    input_names = graph.meta["hlq_input_names"]
    output_names = graph.meta["hlq_output_names"]
    first_names = _first_names(module)

    def name_of(desc) -> str:
        if isinstance(desc, (d.ParamAOTInput, d.BufferAOTInput)):
            return first_names[desc.target.removeprefix("module.")]
        if isinstance(desc, d.PlainAOTInput):
            return input_names[desc.idx] if desc.idx < len(input_names) else f"input{desc.idx}"
        if isinstance(desc, d.PlainAOTOutput):
            return output_names[desc.idx]
        raise ExportError(f"the step has an argument or result of an unknown kind: {desc}")

    results = []
    for value, desc in zip(output.args[0], output.meta["desc"], strict=True):
        shape, dtype = _type(value)
        if isinstance(desc, d.PlainAOTOutput):
            results.append(Result("output", name_of(desc), shape, dtype))
        elif isinstance(desc, d.InputMutationAOTOutput):
            results.append(Result("mutation", name_of(desc.mutated_input), shape, dtype))
        elif isinstance(desc.grad_of, d.ParamAOTInput):
            results.append(Result("gradient", name_of(desc.grad_of), shape, dtype))
        else:
            results.append(Result("input_gradient", name_of(desc.grad_of), shape, dtype))

    trained = {result.name for result in results if result.kind == "gradient"}
    arguments = []
    for node in graph.graph.nodes:
        if node.op != "placeholder":
            continue
        desc = node.meta["desc"]
        shape, dtype = _type(node)
        if isinstance(desc, d.ParamAOTInput):
            name = name_of(desc)
            arguments.append(Argument("parameter", name, shape, dtype, name in trained))
        elif isinstance(desc, d.BufferAOTInput):
            arguments.append(Argument("buffer", name_of(desc), shape, dtype))
        elif isinstance(desc, d.PlainAOTInput):
            arguments.append(Argument("input", name_of(desc), shape, dtype))
        elif isinstance(desc, d.TangentAOTInput):
            arguments.append(Argument("tangent", name_of(desc.output), shape, dtype))
        else:
            raise ExportError(f"the step has an argument of an unknown kind: {desc}")
    return tuple(arguments), tuple(results)


def _first_names(module) -> dict[str, str]:
    """Every name of a parameter or buffer → the first name of the same tensor,
    which is the one that `named_parameters()` knows."""
    names = {}
    for entries in (module.named_parameters, module.named_buffers):
        first = {id(tensor): name for name, tensor in entries()}
        names |= {name: first[id(tensor)] for name, tensor in entries(remove_duplicate=False)}
    return names


def _type(node) -> tuple[tuple[int, ...], str]:
    value = node.meta["val"]
    dtype = str(value.dtype).removeprefix("torch.")
    return tuple(int(size) for size in value.shape), _DTYPE_NAMES.get(dtype, dtype)


# --- lowering --------------------------------------------------------------


class _LoweringFailure(Exception):
    """What torch-mlir said, in one line."""


def _lower(graph):
    """The joint graph as a torch-mlir module: linalg on tensors."""
    from torch_mlir import ir

    try:
        text = _lower_fx(graph.graph)
    except _LoweringFailure as failure:
        raise _refusal(graph.graph, failure) from failure
    context = ir.Context()
    context.allow_unregistered_dialects = True
    return ir.Module.parse(text, context=context)


def _lower_fx(fx_graph) -> str:
    """A torch.fx.Graph through torch-mlir's importer and pipelines, as MLIR in
    generic form. Raises _LoweringFailure.

    The pipelines run in a process of their own: on some graphs torch-mlir
    crashes, which must not end the caller's process.
    """
    from torch.fx import Graph, GraphModule
    from torch_mlir import _mlir_libs, ir
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras.fx_importer import FxImporter

    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context)
    # The importer rewrites the graph that it is given, and keeps tensors that it
    # makes in the module that owns it.
    copied = Graph()
    copied.output(copied.graph_copy(fx_graph, {}))
    copied.output_node().meta.update(fx_graph.output_node().meta)
    owner = GraphModule(fx_graph.owning_module or {}, copied)
    try:
        importer.import_stateless_graph(owner.graph, func_name=FUNCTION_NAME)
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        raise _LoweringFailure(f"its importer refused: {type(error).__name__}: {lines[0]}") from error

    tool = pathlib.Path(_mlir_libs.__file__).with_name("torch-mlir-opt")
    done = subprocess.run(
        [tool, f"--pass-pipeline={_PIPELINE}", "--mlir-print-op-generic"],
        input=importer.module.operation.get_asm(),
        capture_output=True,
        text=True,
    )
    if done.returncode < 0:
        raise _LoweringFailure(f"it crashed ({signal.Signals(-done.returncode).name})")
    if done.returncode:
        raise _LoweringFailure(_first_error(done.stderr))
    left = sorted(set(re.findall(r'"(torch\.[\w.]+)"\(', done.stdout)))
    if left:
        raise _LoweringFailure(f"it left {', '.join(left)}")
    return done.stdout


def _first_error(stderr: str) -> str:
    """The first error in the output of an MLIR tool, without its dump of the IR."""
    found = re.search(r"error: (.*)", stderr)
    message = found.group(1) if found else (stderr.strip().splitlines() or ["it gave no reason"])[0]
    # "failed to legalize operation 'x' …: %4 = "x"(…) …"
    message = message.split(": %")[0]
    if "torch.constant." in message:
        # The verdict on an operand that is left over, not on the operation.
        return "it has no lowering to linalg"
    return message


def _refusal(fx_graph, failure) -> ExportError:
    """The error that names the operation at fault and its place in the model.

    A failed pipeline says little: its location is often that of a constant that
    several operations share. So each operation is lowered alone, once for each
    combination of operation and types; the first that fails is named.
    """
    tried = set()
    for node in fx_graph.nodes:
        if node.op != "call_function" or not hasattr(node.target, "_schema"):
            continue
        key = (str(node.target), repr(_signature(node)))
        if key in tried:
            continue
        tried.add(key)
        alone = _failure_alone(node)
        if alone is not None:
            return _refusal_of(node, alone)
    return ExportError(
        f"torch-mlir lowers each operation of the training step, but not all together: {failure}"
    )


def _signature(node):
    """Arguments with tensors replaced by their types: equal for calls alike."""
    from torch.fx.node import map_arg

    def type_of(source):
        value = source.meta.get("val")
        return f"<{getattr(value, 'shape', value)} {getattr(value, 'dtype', '')}>"

    return map_arg((node.args, node.kwargs), type_of)


def _failure_alone(node) -> _LoweringFailure | None:
    """Why `node` can't be lowered in a graph of its own; None if it can."""
    import operator

    from torch.fx import Graph

    alone = Graph()
    inputs = {}

    def argument(source):
        if source not in inputs:
            inputs[source] = alone.placeholder(source.name)
            inputs[source].meta.update(source.meta)
            if source.op == "get_attr":
                inputs[source].meta["val"] = getattr(source.graph.owning_module, source.target)
        return inputs[source]

    for source in node.all_input_nodes:
        argument(source)
    call = alone.node_copy(node, argument)
    results = [call]
    if isinstance(node.meta.get("val"), (tuple, list)):
        results = [alone.node_copy(user, lambda _: call) for user in node.users if user.target is operator.getitem]
    alone.output(tuple(results))
    try:
        _lower_fx(alone)
    except _LoweringFailure as failure:
        return failure
    return None


def _refusal_of(node, failure) -> ExportError:
    operation = str(node.target)
    path, kind, source = node.meta.get("custom", {}).get("hlq", (None, None, None))
    where = ""
    if path is not None:
        where = f" in module '{path}' ({kind})" if path else f" in the model itself ({kind})"
    if source is not None:
        where += f", called at {source}"
    if node.meta.get("autograd_backward", False):
        where += ", in its backward pass"
    return ExportError(
        f"torch-mlir can't lower {operation}{where}: {failure}",
        operation=operation,
        module_path=path,
        source=source,
    )


def _operation_names(module) -> set[str]:
    from torch_mlir import ir

    names = set()

    def visit(operation):
        names.add(operation.name)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    return names


# --- signature and text ----------------------------------------------------


def _annotate(module, arguments, results, seed: bool) -> None:
    """Puts the `hlq.*` attributes on the function's arguments and results, and
    adds the seed's argument."""
    from torch_mlir import ir

    (function,) = (op for op in module.body.operations if op.operation.name == "func.func")
    with module.context, ir.Location.unknown():
        argument_attributes = []
        for argument in arguments:
            attributes = {}
            if argument.kind == "parameter":
                attributes["hlq.parameter"] = ir.StringAttr.get(argument.name)
            elif argument.kind == "tangent":
                attributes["hlq.tangent"] = ir.UnitAttr.get()
            argument_attributes.append(ir.DictAttr.get(attributes))
        result_attributes = []
        for result in results:
            attributes = {}
            if result.kind == "gradient":
                attributes["hlq.gradient_of"] = ir.StringAttr.get(result.name)
            result_attributes.append(ir.DictAttr.get(attributes))

        if seed:
            i64 = ir.IntegerType.get_signless(64)
            function_type = ir.FunctionType(ir.TypeAttr(function.attributes["function_type"]).value)
            function.attributes["function_type"] = ir.TypeAttr.get(
                ir.FunctionType.get([*function_type.inputs, i64], function_type.results)
            )
            function.regions[0].blocks[0].add_argument(i64, ir.Location.unknown())
            argument_attributes.append(ir.DictAttr.get({"hlq.seed": ir.UnitAttr.get()}))

        function.attributes["arg_attrs"] = ir.ArrayAttr.get(argument_attributes)
        function.attributes["res_attrs"] = ir.ArrayAttr.get(result_attributes)
        module.operation.verify()


def _print(module) -> tuple[str, tuple[str, ...]]:
    """The text, and the dialects that forced it into generic form."""
    dialects = {name.split(".")[0] for name in _operation_names(module)}
    foreign = tuple(sorted(dialects - _UPSTREAM_DIALECTS))
    text = module.operation.get_asm(enable_debug_info=False, print_generic_op_form=bool(foreign))
    return text if text.endswith("\n") else text + "\n", foreign
