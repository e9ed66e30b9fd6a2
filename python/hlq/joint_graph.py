"""The joint graph of a training step: forward and backward, by AOTAutograd.

`trace` gives a torch.fx.GraphModule whose placeholders and results carry
PyTorch's descriptors in `meta["desc"]`, and whose operations carry their place in
the model in `meta["custom"]["hlq"]`. Needs torch; `hlq.export` imports it when a
step is exported.
"""

from __future__ import annotations

import contextlib
import inspect
import sys
from typing import Any

import torch
from hlq.errors import ExportError
from torch._decomp import get_decompositions
from torch._functorch._aot_autograd import descriptors as d
from torch._functorch.aot_autograd import aot_export_joint_with_descriptors
from torch.fx import traceback
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.overrides import TorchFunctionMode
from torch.utils import _pytree as pytree

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


def trace(module, example_inputs, input_gradients: bool):
    """The joint graph (torch.fx.GraphModule) of the step, without None results.

    `graph.meta["hlq_input_names"]` and `["hlq_output_names"]` name the inputs and
    outputs by their descriptors' indices. Raises ExportError.
    """
    known = (d.PlainAOTOutput, d.GradAOTOutput, d.InputMutationAOTOutput)
    for clone_outputs in (False, True):
        graph = _trace_once(module, example_inputs, input_gradients, clone_outputs)
        output = graph.graph.output_node()
        strange = [desc for desc in output.meta["desc"] if not isinstance(desc, (*known, type(None)))]
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


def first_names(module) -> dict[str, str]:
    """Every name of a parameter or buffer → the first name of the same tensor,
    which is the one that `named_parameters()` knows."""
    names = {}
    for entries in (module.named_parameters, module.named_buffers):
        first = {id(tensor): name for name, tensor in entries()}
        names |= {name: first[id(tensor)] for name, tensor in entries(remove_duplicate=False)}
    return names


def _flat_step(module, example_inputs, clone_outputs: bool):
    """`module` behind a wrapper that takes and returns flat tuples of tensors.

    Inputs that aren't tensors are constants of the step. With `clone_outputs` the
    outputs are copied, so that none is a view of another tensor of the step. The
    outputs' names, met while tracing, are left in `output_names`.
    """
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
    tensors = [x.detach() for x in pytree.tree_leaves(example_inputs) if isinstance(x, torch.Tensor)]
    if not input_gradients:
        return tuple(tensors)
    return tuple(x.clone().requires_grad_() if x.is_floating_point() else x for x in tensors)


@contextlib.contextmanager
def _places(step):
    """While active, every operation that is traced carries its place in the
    model, in `node.meta["custom"]["hlq"] = (module path, module's class, source line)`;
    AOTAutograd copies it to the operation's gradients."""
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


def _merge_tied(graph, module) -> None:
    """One placeholder and one gradient for a parameter that has several names.

    AOTAutograd makes a placeholder for every name and differentiates by each; the
    parameter's gradient is their sum.
    """
    names = first_names(module)
    output = graph.graph.output_node()

    placeholders = {}
    for node in list(graph.graph.nodes):
        desc = node.meta.get("desc")
        if node.op != "placeholder" or not isinstance(desc, (d.ParamAOTInput, d.BufferAOTInput)):
            continue
        first = placeholders.setdefault(names[desc.target.removeprefix("module.")], node)
        if first is not node:
            node.replace_all_uses_with(first)
            graph.graph.erase_node(node)

    results: dict[Any, tuple] = {}
    for value, desc in zip(output.args[0], output.meta["desc"], strict=True):
        key = desc
        if isinstance(desc, d.GradAOTOutput) and isinstance(desc.grad_of, d.ParamAOTInput):
            key = names[desc.grad_of.target.removeprefix("module.")]
        elif isinstance(desc, d.InputMutationAOTOutput) and isinstance(desc.mutated_input, d.BufferAOTInput):
            key = ("mutation", names[desc.mutated_input.target.removeprefix("module.")])
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
    return node.op == "placeholder" and isinstance(node.meta.get("desc"), d.TangentAOTInput)


def _decompositions():
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
    if x.dtype not in (torch.bfloat16, torch.float16) or dtype not in (None, x.dtype):
        return NotImplemented
    wide = torch.ops.aten.sum.dim_IntList(x.to(torch.float32), dim, keepdim)
    return wide.to(x.dtype)


def _input_names(module, inputs) -> list[str]:
    """A name for each tensor among the inputs, from the signature of `forward`."""
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
