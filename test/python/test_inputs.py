"""Arguments made up from a signature."""

import numpy as np
import pytest

import hlq

STEP = """
func.func @step(%w: tensor<64x256xf32> {hlq.parameter = "fc.weight"},
    %b: tensor<512xf32> {hlq.parameter = "fc.bias"}, %n: tensor<512xf32> {hlq.parameter = "norm.weight"},
    %p: tensor<1x9x64xf32> {hlq.parameter = "pos_embed"}, %c: tensor<64x16x4x4xf32> {hlq.parameter = "conv.weight"},
    %x: tensor<100x256xf16>, %t: tensor<100x64xf32> {hlq.tangent}, %i: tensor<50xi64>, %m: tensor<7xi1>,
    %s: i64 {hlq.seed}) { return }
"""


def test_shapes_types_and_scales():
    w, b, n, p, c, x, t, i, m, s = hlq.random_arguments(STEP, 5)
    found = hlq.signature(STEP)
    for value, array in zip(found.arguments, (w, b, n, p, c, x, t, i, m, s)):
        assert (array.shape, array.dtype) == (value.type.shape, value.type.dtype())
    assert w.std() == pytest.approx(256**-0.5, rel=0.05)
    assert c.std() == pytest.approx(256**-0.5, rel=0.05)
    assert (b.mean(), b.std()) == (pytest.approx(0, abs=0.005), pytest.approx(0.02, rel=0.2))
    assert (n.mean(), n.std()) == (pytest.approx(1, abs=0.005), pytest.approx(0.02, rel=0.2))
    assert p.std() == pytest.approx(0.02, rel=0.2)
    assert x.astype(np.float64).std() == pytest.approx(1, rel=0.05)
    assert t.std() == pytest.approx(0.01, rel=0.05)
    assert set(i.tolist()) == {0, 1} and m.all() and s == 5


def test_images_are_smooth():
    (image,) = hlq.random_arguments("func.func @f(%a: tensor<8x3x32x32xf32>) { return }")
    assert image.std() == pytest.approx(1, rel=0.01)

    def correlation(a, b):
        return np.corrcoef(a.ravel(), b.ravel())[0, 1]

    assert correlation(image[..., 1:], image[..., :-1]) > 0.6
    assert correlation(image[..., 1:, :], image[..., :-1, :]) > 0.6
    # Samples have nothing to do with each other.
    assert abs(correlation(image[1:], image[:-1])) < 0.1


@pytest.mark.filterwarnings("error")
def test_images_of_odd_and_empty_sizes():
    for sizes in ("2x1x5x7", "1x1x1x1", "0x3x4x4"):
        (image,) = hlq.random_arguments(f"func.func @f(%a: tensor<{sizes}xf32>) {{ return }}")
        assert "x".join(map(str, image.shape)) == sizes and np.isfinite(image).all()


def test_equal_seeds_equal_arguments():
    one, again, other = (hlq.random_arguments(STEP, seed) for seed in (1, 1, 2))
    assert all((a == b).all() for a, b in zip(one, again))
    assert not (one[0] == other[0]).any()


def test_arguments_are_independent_of_each_other():
    text = "func.func @f(%a: tensor<99xf32>, %b: tensor<99xf32>) { return }"
    a, b = hlq.random_arguments(text)
    assert not (a == b).any()


def test_dynamic_sizes_must_be_named():
    text = "func.func @f(%a: tensor<?x4xf32>) { return }"
    with pytest.raises(hlq.ArgumentError, match=r"argument 0 \('arg0'\): tensor<\?x4xf32> has dynamic sizes"):
        hlq.random_arguments(text)
    assert hlq.random_arguments(text, dynamic_size=3)[0].shape == (3, 4)


@pytest.mark.parametrize("of_type", ["tensor<*xf32>", "!foo.bar"])
def test_other_types_are_errors(of_type):
    with pytest.raises(hlq.ArgumentError, match="can't make up"):
        hlq.random_arguments(f"func.func @f(%a: {of_type}) {{ return }}")


def test_arguments_fit_the_function(layer):
    gx, gw = hlq.run(layer, hlq.random_arguments(layer, 0))
    assert np.isfinite(gx).all() and np.isfinite(gw).all() and gw.any()
