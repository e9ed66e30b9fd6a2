"""Codes that the caller keeps: the encoding and the rest give the bits of the
function as a whole."""

import native
import numpy as np
import op_text
import pytest

import hlq

BF16 = op_text.BF16
DTYPES = {"bf16": BF16, "f32": np.float32}


def module(text, recipe, rounding):
    return native.Module(text, f"recipe={recipe} rounding={rounding}")


@pytest.mark.parametrize("encoded", [("x",), ("weight",), ("x", "weight")], ids="+".join)
@pytest.mark.parametrize("recipe, rounding", [("hlq", "stochastic"), ("hlq", "nearest"), ("int8", "stochastic")])
@pytest.mark.parametrize("element", ["bf16", "f32"])
def test_split_equals_whole(element, recipe, rounding, encoded):
    tokens, outputs, inputs = 77, 40, 24
    random = np.random.default_rng(3)
    gy, x, weight = (
        random.standard_normal(shape).astype(DTYPES[element])
        for shape in ((tokens, outputs), (tokens, inputs), (outputs, inputs))
    )
    gradients = [(DTYPES[element], 2)] * 2
    whole = module(hlq.linear_backward(element), recipe, rounding)
    expected = whole.call("backward", [gy, x, weight, 5], gradients)

    split = module(hlq.linear_backward(element, encoded=encoded), recipe, rounding)
    arguments = [gy]
    for name, tensor in (("x", x), ("weight", weight)):
        if name in encoded:
            arguments += split.call(f"backward.encode.{name}", [tensor], [(np.int8, 2), (np.float32, 2)])
        else:
            arguments.append(tensor)
    found = split.call("backward", [*arguments, 5], gradients)
    for one, other in zip(expected, found, strict=True):
        np.testing.assert_array_equal(one.view(np.uint8), other.view(np.uint8))
    # Contracted dimensions are innermost, and rounded up to blocks.
    shapes = {name: arguments[1 + i].shape for i, name in enumerate(["x"] if "x" in encoded else [])}
    if recipe == "hlq" and "x" in shapes:
        assert shapes["x"] == (inputs, 40)


def test_a_gradient_that_the_caller_encodes():
    """Its codes are drawn: the seed goes to the encoding. One tensor, two views."""
    text = hlq.linear_backward("f32").replace("{hlq.tangent}", '{hlq.tangent, hlq.encoded = "gy"}')
    # Nothing but the codes tells the number of tokens, which a transform rounds.
    text = text.replace("tensor.dim %gy, %c0 : tensor<?x?xf32>", "tensor.dim %x, %c0 : tensor<?x?xf32>")
    random = np.random.default_rng(4)
    gy, x, weight = (random.standard_normal(s).astype("f") for s in ((48, 32), (48, 24), (32, 24)))
    gradients = [(np.float32, 2)] * 2
    expected = module(hlq.linear_backward("f32"), "hlq", "stochastic").call("backward", [gy, x, weight, 9], gradients)
    split = module(text, "hlq", "stochastic")
    codes = split.call("backward.encode.gy", [gy, 9], [(np.int8, 2), (np.float32, 2)] * 2)
    found = split.call("backward", [*codes, x, weight, 9], gradients)
    for one, other in zip(expected, found, strict=True):
        np.testing.assert_array_equal(one.view(np.uint8), other.view(np.uint8))
