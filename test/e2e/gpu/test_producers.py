"""Layers that compute what they encode: the produced gradient against float64 and
PyTorch's autograd, its codes against the CPU exit's of the same tensor, its sums
against float64; and the same without the gradient as a result, bit by bit."""

import dataclasses

import cases
import layers
import numpy as np
import oracle
import pytest
import views

# A multiple of everything, odd sizes, few tokens, a part of a tile in each
# direction, more tokens than a cluster has.
SHAPES = [(512, 512, 128), (1000, 392, 64), (197, 131, 67), (16, 1000, 24), (2049, 136, 40)]
WITH_RESULTS = [layer for layer in layers.producer_layers() if layer.bias_gradient]


def derivative(producer, gy, z):
    """The gradient in float64, by PyTorch's autograd where there is one."""
    import torch

    if producer is None:
        return gy.double()
    if producer == "residual":
        return gy.double() + z.double()
    function = getattr(torch.nn.functional, producer)
    point = z.double().detach().requires_grad_()
    function(point).backward(gy.double())
    return point.grad


def run(load, layer, shape, padding=0, offset=0, kind="normal"):
    import torch

    function = load(layer)
    case = cases.Case(layer, shape, padding, offset, kind, 3)
    tokens, outputs, inputs = shape
    generator = torch.Generator("cuda").manual_seed(11)
    shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
    given = {
        name: cases.make_operand(*size, layer.element, case, generator, heavy=name == "gy")
        for name, size in shapes.items()
    }
    z = cases.make_operand(tokens, outputs, layer.element, case, generator, heavy=False)
    if kind in ("nan", "inf"):
        z.copy_(torch.randn(tokens, outputs, generator=generator, device="cuda"))
    results = {"gx": (tokens, inputs), "grad.weight": (outputs, inputs)}
    if layer.produced:
        results["produced"] = (tokens, outputs)
    if layer.bias_gradient:
        results["grad.bias"] = (1, outputs)
    made = {name: cases.make_result(*size, layer.element, case) for name, size in results.items()}
    out = {name: matrix for name, (matrix, _) in made.items()}
    arguments = dict(given, seed=2**41 + 17)
    if layer.producer:
        arguments["x1"] = z
    size = function.workspace_size(out=out, **arguments)
    buffer = torch.full((size,), 0xFF, dtype=torch.uint8, device="cuda")
    function(out=out, workspace=buffer, **arguments)
    torch.cuda.synchronize()
    for name, (_, untouched) in made.items():
        assert untouched(), f"memory around {name} was written to"
    wanted = views.views_of_layer(layer)
    in_order = {name: wanted[name] for name in ("gy", "weight", "x")}
    return given, z, out, oracle.Workspace(buffer, in_order, shapes), arguments["seed"]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("layer", WITH_RESULTS, ids=lambda layer: layer.name)
@pytest.mark.parametrize("padding, offset", [(0, 0), (3, 1), (8, 8)])
def test_producer(load, cpu_exit, layer, shape, padding, offset):
    import torch

    given, z, out, workspace, seed = run(load, layer, shape, padding, offset)
    exact = derivative(layer.producer, given["gy"], z)
    produced = out["produced"] if layer.produced else given["gy"]
    # Half a unit in the last place, and what approximations of functions add: of
    # GELU's derivative more where it is rounded to bf16.
    epsilon = {"bf16": 2**-8, "f16": 2**-11, "f32": 2**-24}[layer.element]
    is_coarse = (layer.producer, layer.element) == ("gelu", "bf16")
    added = 4.5e-6 if is_coarse else 2e-6
    bound = (1.03 if is_coarse else 1.02) * epsilon * exact.abs() + added * given["gy"].double().abs() + 1e-7
    assert bool(((produced.double() - exact).abs() <= bound).all())

    sums = produced.double().sum(0, keepdim=True)
    bound = 1e-5 * produced.double().abs().sum(0, keepdim=True) + 1.02 * epsilon * sums.abs() + 1e-6
    assert bool(((out["grad.bias"].double() - sums).abs() <= bound).all())

    for view in views.views_of_layer(layer)["gy"]:
        expected, scales = cpu_exit(layer.element).call(
            view.name, [oracle.to_numpy(produced), seed], [(np.int8, 2), (np.float32, 2)]
        )
        reason = oracle.explain_codes(
            workspace.codes["gy", view], workspace.scales["gy", view],
            torch.from_numpy(expected).cuda(), torch.from_numpy(scales).cuda(), produced, view,
        )  # fmt: skip
        assert reason is None, f"{view.name}: {reason}"


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("padding, offset", [(0, 0), (3, 1)])
@pytest.mark.parametrize(
    "layer", [layer for layer in layers.producer_layers() if layer.producer and not layer.produced], ids=lambda layer: layer.name
)
def test_without_results(load, layer, shape, padding, offset):
    import torch

    stored = run(load, dataclasses.replace(layer, produced=True, bias_gradient=True), shape, padding, offset)
    plain = run(load, layer, shape, padding, offset)
    for key, codes in plain[3].codes.items():
        assert torch.equal(codes, stored[3].codes[key]), key
        assert torch.equal(plain[3].scales[key], stored[3].scales[key]), key
    for name in ("gx", "grad.weight"):
        assert torch.equal(plain[2][name], stored[2][name]), name


@pytest.mark.parametrize("kind", ["nan", "inf"])
@pytest.mark.parametrize("recipe", ["hlq", "hlq-block"])
def test_not_finite(load, recipe, kind):
    """What isn't finite in the gradient reaches its scale, sum and products."""
    layer = layers.Layer(recipe, "stochastic", producer="gelu", produced=True, bias_gradient=True)
    given, _, out, _, _ = run(load, layer, (300, 256, 64), kind=kind)
    rows, columns = (~given["gy"].isfinite()).nonzero()[0].tolist()
    assert not out["produced"][rows, columns].isfinite()
    assert not out["grad.bias"][0, columns].isfinite()
    assert not out["gx"][rows].isfinite().any()


@pytest.mark.parametrize("recipe", ["hlq", "hlq-block"])
def test_sums_are_the_same_in_every_run(load, recipe):
    import torch

    layer = layers.Layer(recipe, "stochastic", producer="silu", produced=True, bias_gradient=True)
    runs = [run(load, layer, (2049, 136, 40))[2]["grad.bias"] for _ in range(3)]
    assert all(torch.equal(other, runs[0]) for other in runs)
