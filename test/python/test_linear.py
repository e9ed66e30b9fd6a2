"""The backward pass of a linear layer as text."""

import re

import pytest

import hlq
from hlq.producers import PRODUCERS
from hlq.tool import run_tool

SIZES = {"dynamic": (None, None, None), "static": (96, 64, 48), "tokens dynamic": (None, 64, 48)}


def plans(text):
    """{function: (operand lines, kernels that it launches)} of the GPU pipeline's."""
    lowered = run_tool("hlq-opt", text, ["--hlq-gpu-pipeline=force=true"]).decode()
    plan = run_tool("hlq-translate", lowered, ["--hlq-to-executable"]).decode().partition("\nptx ")[0]
    functions = (part.partition("\n") for part in plan.split("\nfunction ")[1:])
    return {
        name: (
            re.findall(r"^operand (.*)$", body, re.MULTILINE),
            [kernel.partition("_")[0] for kernel in re.findall(r"^kernel (\w+)", body, re.MULTILINE)],
        )
        for name, _, body in functions
    }


def operands(text):
    """Of the one function that the GPU pipeline makes of it."""
    functions = plans(text)
    assert list(functions) == ["backward"]
    return functions["backward"]


@pytest.mark.parametrize("sizes", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("element_type", ["bf16", "f16", "f32"])
def test_both_products_are_rewritten(element_type, sizes):
    text = hlq.linear_backward(element_type, *sizes)
    signature = hlq.signature(text)
    assert signature.name == "backward"
    assert [value.name for value in signature.arguments] == ["arg0", "arg1", "weight", "arg3"]
    _, contractions = hlq.explain(text)
    assert [(c.role, c.parameter, c.decision) for c in contractions] == [
        ("input_gradient", "weight", "rewritten"),
        ("weight_gradient", "weight", "rewritten"),
    ]


def test_it_is_one_gpu_function():
    text = hlq.linear_backward("bf16", outputs=64, inputs=48)
    assert operands(text) == (
        ["gy in bf16 ? 64", "x in bf16 ? 48", "weight in bf16 64 48", "seed in i64",
         "gx out bf16 ? 48", "grad.weight out bf16 64 48"],
        ["maxima", "encode", "maxima", "encode", "maxima", "encode", "contract", "contract"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "options, shown",
    [
        (dict(weight_gradient=False), ["gy", "weight", "seed", "gx"]),
        (dict(input_gradient=False), ["gy", "x", "seed", "grad.weight"]),
        (dict(input_gradient=False, seed=False), ["gy", "x", "grad.weight"]),
        (dict(accumulate=True), ["gy", "x", "weight", "sum.weight", "seed", "gx", "grad.weight"]),
    ],
    ids=["gx alone", "gw alone", "no seed", "accumulate"],
)
@pytest.mark.parametrize("sizes", SIZES.values(), ids=SIZES)
def test_it_takes_what_it_needs(options, shown, sizes):
    found, kernels = operands(hlq.linear_backward("bf16", *sizes, **options))
    assert [operand.split()[0] for operand in found] == shown
    assert kernels.count("contract") == ("gx" in shown) + ("grad.weight" in shown)


@pytest.mark.parametrize("sizes", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("producer", PRODUCERS)
@pytest.mark.parametrize("element_type", ["bf16", "f32"])
def test_what_makes_the_gradient_is_part_of_its_encoding(element_type, producer, sizes):
    text = hlq.linear_backward(element_type, *sizes, producer=producer, produced=True, bias_gradient=True)
    found, kernels = operands(text)
    names = ["gy", "x", "weight", "x1", "seed", "gx", "grad.weight", "produced", "grad.bias"]
    assert [operand.split()[0] for operand in found] == names
    assert sorted(kernels) == ["contract"] * 2 + ["encode"] * 3 + ["maxima"] * 3 + ["sum"]
    found, kernels = operands(hlq.linear_backward(element_type, *sizes, producer=producer))
    assert [operand.split()[0] for operand in found] == names[:7]
    assert "sum" not in kernels


def test_producers_are_the_derivatives_of_activations():
    numpy, torch = pytest.importorskip("numpy"), pytest.importorskip("torch")
    pytest.importorskip("iree.compiler")
    generator = numpy.random.default_rng(0)
    shapes = [(40, 24), (40, 16), (24, 16), (40, 24)]
    gy, x, w, z = (generator.standard_normal(shape).astype("float32") for shape in shapes)
    for producer in PRODUCERS:
        text = hlq.linear_backward("f32", producer=producer, produced=True, bias_gradient=True, seed=False)
        gx, gw, d, gb = hlq.run(text, [gy, x, w, z])
        point = torch.from_numpy(z).double().requires_grad_()
        if producer == "residual":
            expected = gy.astype("float64") + z
        else:
            getattr(torch.nn.functional, producer)(point).backward(torch.from_numpy(gy).double())
            expected = point.grad.numpy()
        numpy.testing.assert_allclose(d, expected, atol=1e-5)
        numpy.testing.assert_allclose(gb, expected.sum(0, keepdims=True), atol=1e-4)
        numpy.testing.assert_allclose(gx, expected @ w, atol=1e-4)
        numpy.testing.assert_allclose(gw, expected.T @ x, atol=1e-4)


@pytest.mark.parametrize("weight_gradient_type", [None, "f16", "f32"])
@pytest.mark.parametrize("accumulate", [False, True])
def test_type_of_the_weight_gradient(weight_gradient_type, accumulate):
    text = hlq.linear_backward("f16", weight_gradient_type=weight_gradient_type, accumulate=accumulate)
    element = weight_gradient_type or "f16"
    found, _ = operands(text)
    assert found[-1] == f"grad.weight out {element} ? ?"
    assert (f"sum.weight in {element} ? ?" in found) == accumulate


@pytest.mark.parametrize(
    "options, message",
    [
        (dict(element_type="f64"), "element_type is 'f64', must be bf16 or f16 or f32"),
        (dict(weight_gradient_type="f16"), "weight_gradient_type is 'f16', must be bf16 or f32"),
        (dict(tokens=0), "tokens is 0, must be a positive integer, or None for a dynamic size"),
        (dict(outputs=True), "outputs is True, must be a positive integer"),
        (dict(inputs=2.0), "inputs is 2.0, must be a positive integer"),
        (dict(input_gradient=False, weight_gradient=False),
         "input_gradient and weight_gradient are both False: one must be True"),
        (dict(weight_gradient=False, accumulate=True),
         "accumulate is True, but weight_gradient is False: must be left out"),
        (dict(encoded=["gy"]), "encoded has 'gy', must be of 'x' and 'weight'"),
        (dict(encoded="x", weight_gradient=False), "encoded has 'x', but weight_gradient is False"),
        (dict(encoded="weight", input_gradient=False), "encoded has 'weight', but input_gradient is False"),
        (dict(producer="tanh"), "producer is 'tanh', must be gelu, relu, silu, residual, or None"),
        (dict(produced=True), "produced is True, but there is no producer: must be left out"),
        (dict(weight_gradient=False, weight_gradient_type="f32"),
         "weight_gradient_type is 'f32', but weight_gradient is False"),
    ],
)  # fmt: skip
def test_bad_arguments(options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        hlq.linear_backward(**options)


def test_codes_in_the_place_of_tensors():
    text = hlq.linear_backward("bf16", outputs=64, inputs=48, encoded=("weight", "x"))
    backward, weight, x = (
        ["gy in bf16 ? 64", "x.codes in i8 48 ?", "x.scales in f32 1 1", "weight.codes in i8 48 64",
         "weight.scales in f32 1 1", "seed in i64", "gx out bf16 ? 48", "grad.weight out bf16 64 48"],
        ["weight in bf16 64 48", "weight.codes out i8 48 64", "weight.scales out f32 1 1"],
        ["x in bf16 ? 48", "x.codes out i8 48 ?", "x.scales out f32 1 1"],
    )  # fmt: skip
    assert plans(text) == {
        "backward": (backward, ["maxima", "encode", "contract", "contract"]),
        "backward.encode.x": (x, ["maxima", "encode"]),
        "backward.encode.weight": (weight, ["maxima", "encode"]),
    }


def test_what_reads_codes_is_rewritten_for_any_size():
    """Nobody asks whether it is worth it, and the other gradient stays beside it."""
    options = ["--hlq-gpu-pipeline"]
    assert "linalg.matmul" in run_tool("hlq-opt", hlq.linear_backward("bf16", 96, 64, 48), options).decode()
    lowered = run_tool("hlq-opt", hlq.linear_backward("bf16", 96, 64, 48, encoded="x"), options).decode()
    assert "@backward.encode.x(" in lowered
    assert "linalg.matmul" not in lowered


@pytest.mark.parametrize("encoded", ["x", "weight", ("x", "weight")], ids=str)
@pytest.mark.parametrize("sizes", SIZES.values(), ids=SIZES)
def test_sizes_come_from_codes(sizes, encoded):
    """Nothing asks for a size that the codes don't tell."""
    for options in ({}, dict(accumulate=True)):
        assert "backward" in plans(hlq.linear_backward("bf16", *sizes, encoded=encoded, **options))


def test_it_is_the_backward_of_a_linear_layer():
    numpy = pytest.importorskip("numpy")
    pytest.importorskip("iree.compiler")
    text = hlq.linear_backward("f32", accumulate=True, seed=False)
    generator = numpy.random.default_rng(0)
    gy, x, w, before = (generator.standard_normal(s).astype("f") for s in ((5, 7), (5, 3), (7, 3), (7, 3)))
    gx, gw = hlq.run(text, [gy, x, w, before])
    numpy.testing.assert_allclose(gx, gy @ w, atol=1e-5)
    numpy.testing.assert_allclose(gw, before + gy.T @ x, atol=1e-5)
