"""A JAX training step (loss inside, no tangent argument), marked by structure,
rewritten and executed, against float64 PyTorch."""

import pathlib

import hlq
import numpy as np
import pytest
import torch
from recipe_oracle import RECIPES, gradients

GRAPH = pathlib.Path(__file__).resolve().parents[2] / "Inputs" / "jax_mlp.mlir"


@pytest.fixture(scope="module")
def step():
    """(text, arguments, module, x, tangent): the module is the same network, its
    tangent that of the mean squared error. float64 but for the arguments."""
    text = GRAPH.read_text()
    signature = hlq.signature(text)
    random = np.random.default_rng(0)
    arguments = [
        (random.standard_normal(v.type.shape) / np.sqrt(v.type.shape[0])).astype(np.float32) for v in signature.arguments
    ]
    named = {v.parameter: a for v, a in zip(signature.arguments, arguments) if v.parameter}
    x, target = (torch.from_numpy(a).double() for a in arguments[-2:])
    layers = []
    for index in range(len(named) // 2):
        w, b = named[f"layers.{index}.w"], named[f"layers.{index}.b"]
        layer = torch.nn.Linear(*w.shape).double()
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(w.T.copy()))
            layer.bias.copy_(torch.from_numpy(b))
        layers += [layer, torch.nn.Tanh()]
    module = torch.nn.Sequential(*layers[:-1])
    with torch.no_grad():
        y = module(x)
    return text, arguments, module, x, 2 * (y - target) / y.numel(), ((y - target) ** 2).mean().item()


@pytest.mark.parametrize("recipe, bound", [("none", 1e-5), ("hlq", 1e-3), ("hlq-block", 1e-3), ("int8", 1e-3), ("int4", 1e-3)])
def test_gradients(step, recipe, bound):
    text, arguments, module, x, tangent, loss = step
    lowered = hlq.opt(text, "hlq-linalg-pipeline", recipe=recipe, rounding="nearest")
    found = hlq.run(lowered, arguments, cache=True)
    np.testing.assert_allclose(found[0], loss, rtol=1e-5)
    expected = gradients(module, (x,), tangent, RECIPES[recipe])
    results = hlq.signature(text).results[1:]
    for value, gradient in zip(results, found[1:], strict=True):
        _, index, leaf = value.gradient_of.split(".")
        exact = expected[f"{2 * int(index)}.{'weight' if leaf == 'w' else 'bias'}"].numpy()
        exact = exact.T if leaf == "w" else exact
        assert np.linalg.norm(gradient - exact) <= bound * np.linalg.norm(exact), value.gradient_of


def test_marks():
    marked = hlq.opt(GRAPH.read_text(), "hlq-mark-gradients")
    assert marked.count("#hlq.role<weight_gradient") == 3
    assert marked.count("#hlq.role<input_gradient") == 2
