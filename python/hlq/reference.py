"""What a training step must give, by PyTorch's eager autograd.

Independent of the exported graph: the module itself is run, and
`torch.autograd.grad` gives the gradients. Arrays are numpy's, in the order of
the step's arguments and results; bfloat16 is `ml_dtypes.bfloat16`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .export import TrainingStep


def example_arguments(step: TrainingStep, module: Any, example_inputs: Sequence[Any], *, seed: int = 0) -> list:
    """Arguments for `step` as numpy arrays: the module's parameters and buffers,
    the example inputs, standard-normal tangents drawn from `seed`, and `seed`
    itself for a seed argument (an int)."""
    import numpy as np
    import torch
    from torch.utils import _pytree as pytree

    state = dict(module.named_parameters()) | dict(module.named_buffers())
    inputs = (x for x in pytree.tree_leaves(tuple(example_inputs)) if isinstance(x, torch.Tensor))
    generator = np.random.default_rng(seed)
    arguments = []
    for argument in step.arguments:
        if argument.kind in ("parameter", "buffer"):
            arguments.append(_to_numpy(state[argument.name]))
        elif argument.kind == "input":
            arguments.append(_to_numpy(next(inputs)))
        elif argument.kind == "tangent":
            drawn = generator.standard_normal(argument.shape, dtype=np.float32)
            arguments.append(drawn.astype(_numpy_dtype(argument.dtype)))
        else:
            arguments.append(seed)
    return arguments


def eager_results(
    step: TrainingStep,
    module: Any,
    example_inputs: Sequence[Any],
    arguments: Sequence[Any],
    *,
    double: bool = False,
) -> list:
    """The results of `step` on `arguments`, as numpy arrays, by eager autograd.

    `example_inputs` give the inputs' structure, and those that aren't tensors. With `double`, every
    floating-point argument is made float64 first. The module is copied, so its
    buffers stay as they are.
    """
    import copy

    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils import _pytree as pytree

    module = copy.deepcopy(module)

    def tensor(array):
        value = _to_torch(array)
        return value.double() if double and value.is_floating_point() else value

    values = {
        (argument.kind, argument.name): tensor(array)
        for argument, array in zip(step.arguments, arguments, strict=True)
        if argument.kind != "seed"
    }
    wanted_inputs = {result.name for result in step.results if result.kind == "input_gradient"}
    state, tensors = {}, []
    for (kind, name), value in values.items():
        trains = any(a.kind == kind and a.name == name and a.trainable for a in step.arguments)
        if trains or (kind == "input" and name in wanted_inputs):
            value.requires_grad_()
        if kind in ("parameter", "buffer"):
            state[name] = value
        elif kind == "input":
            tensors.append(value)
    leaves, structure = pytree.tree_flatten(tuple(example_inputs))
    given = iter(tensors)
    leaves = [next(given) if isinstance(leaf, torch.Tensor) else leaf for leaf in leaves]
    inputs = pytree.tree_unflatten(leaves, structure)
    mutable = dict(state)
    with sdpa_kernel(SDPBackend.MATH):
        returned = torch.func.functional_call(module, mutable, inputs)
    outputs = [leaf for leaf in pytree.tree_leaves(returned) if isinstance(leaf, torch.Tensor)]

    names = [result.name for result in step.results if result.kind == "output"]
    by_name = dict(zip(names, outputs, strict=True))
    tangents = {name: value for (kind, name), value in values.items() if kind == "tangent"}
    sources = [
        (result.kind, values["parameter" if result.kind == "gradient" else "input", result.name])
        for result in step.results
        if result.kind in ("gradient", "input_gradient")
    ]
    gradients = iter(
        torch.autograd.grad(
            [by_name[name] for name in tangents],
            [value for _, value in sources],
            list(tangents.values()),
            materialize_grads=True,
            allow_unused=True,
        )
    )
    results = []
    for result in step.results:
        if result.kind == "output":
            results.append(by_name[result.name])
        elif result.kind == "mutation":
            results.append(mutable[result.name])
        else:
            results.append(next(gradients))
    return [_to_numpy(value) for value in results]


def _numpy_dtype(name: str):
    import numpy as np

    if name == "bf16":
        import ml_dtypes

        return np.dtype(ml_dtypes.bfloat16)
    return np.dtype({"f16": "float16", "f32": "float32", "f64": "float64"}[name])


def _to_numpy(value):
    import torch

    value = value.detach()
    if value.dtype == torch.bfloat16:
        return value.float().numpy().astype(_numpy_dtype("bf16"))
    return value.numpy().copy()


def _to_torch(array):
    import numpy as np
    import torch

    if array.dtype.name == "bfloat16":
        return torch.from_numpy(array.astype(np.float32)).bfloat16()
    return torch.from_numpy(array.copy())
