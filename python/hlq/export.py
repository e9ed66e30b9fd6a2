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

import dataclasses
from collections.abc import Sequence
from typing import Any

from hlq.errors import ExportError, MissingPackageError

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

    from hlq.joint_graph import trace
    from hlq.lowering import lower

    graph = trace(module, tuple(example_inputs), input_gradients)
    arguments, results = _describe(graph, module)
    lowered = lower(graph)
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


# --- describing --------------------------------------------------------------


def _describe(graph, module) -> tuple[tuple[Argument, ...], tuple[Result, ...]]:
    """What each placeholder and each result of the joint graph is."""
    from hlq.joint_graph import first_names
    from torch._functorch._aot_autograd import descriptors as d

    output = graph.graph.output_node()
    input_names = graph.meta["hlq_input_names"]
    output_names = graph.meta["hlq_output_names"]
    names = first_names(module)

    def name_of(desc) -> str:
        if isinstance(desc, (d.ParamAOTInput, d.BufferAOTInput)):
            return names[desc.target.removeprefix("module.")]
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


def _type(node) -> tuple[tuple[int, ...], str]:
    value = node.meta["val"]
    dtype = str(value.dtype).removeprefix("torch.")
    return tuple(int(size) for size in value.shape), _DTYPE_NAMES.get(dtype, dtype)


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
