"""Delayed scales through the CPU pipeline, against numpy: what codes and maxima
are by their definition, and layers whose maxima go from step to step."""

import native
import numpy as np
import pytest
from op_cases import BF16, element_numbers, philox, to64
from scipy.linalg import hadamard

import hlq

F32, I8 = np.float32, np.int8
TINY = np.finfo(F32).tiny


def delayed(t, previous, qmax, random=None):
    """Codes, scale and maximum by their definition."""
    t = np.asarray(t).astype(F32)
    measured = np.max(np.abs(t), initial=F32(0))
    with np.errstate(all="ignore"):
        scale = F32(previous) / F32(qmax)
        scale = F32(1) if scale < TINY else scale
        if not np.isfinite(measured):
            scale = np.maximum(scale, measured)
        quotient = t / scale
        if random is None:
            step = np.rint(quotient)
        else:
            if isinstance(random, str):
                random = np.asarray(quotient, F32).view(np.uint32) % 256
            step = np.floor(np.rint(to64(quotient) * 256 + random) / 256)
        step = np.fmin(np.fmax(step, -qmax), qmax)
    return step, scale, measured


MODULE = """
func.func @nearest(%t: tensor<?x?xf32>, %p: tensor<1x1xf32>) -> (tensor<?x?xi8>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %q, %s, %m = hlq.quantize %t block [*, *] previous(%p : tensor<1x1xf32>)
      : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<?x?xi8>, tensor<1x1xf32>, tensor<1x1xf32>
}
func.func @stochastic(%t: tensor<?x?xbf16>, %p: tensor<1x1xf32>, %seed: i64)
    -> (tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %q, %s, %m = hlq.quantize %t block [*, *] stochastic(%seed, stream 5, along 0) previous(%p : tensor<1x1xf32>)
      : tensor<?x?xbf16> -> tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>
}
func.func @pseudo_stochastic(%t: tensor<?x?xf32>, %p: tensor<1x1xf32>)
    -> (tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>) {
  %q, %s, %m = hlq.quantize %t block [*, *] pseudo_stochastic previous(%p : tensor<1x1xf32>)
      : tensor<?x?xf32> -> tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>
  return %q, %s, %m : tensor<?x?xi4>, tensor<1x1xf32>, tensor<1x1xf32>
}
func.func @scalar(%t: tensor<f32>, %p: tensor<f32>) -> (tensor<i8>, tensor<f32>, tensor<f32>) {
  %q, %s, %m = hlq.quantize %t block [] previous(%p : tensor<f32>)
      : tensor<f32> -> tensor<i8>, tensor<f32>, tensor<f32>
  return %q, %s, %m : tensor<i8>, tensor<f32>, tensor<f32>
}
func.func @views(%t: tensor<37x40xf32>, %p: tensor<1x1xf32>, %r: tensor<1x1xf32>)
    -> (tensor<37x40xi8>, tensor<1x1xf32>, tensor<37x40xi8>, tensor<37x1xf32>, tensor<40x37xi4>, tensor<1x1xf32>,
        tensor<1x1xf32>) {
  %q:8 = hlq.encode %t [<block = [*, *], delayed = true>, <block = [1, *]>,
                        <block = [*, *], permutation = [1, 0], delayed = true>]
      previous(%p, %r : tensor<1x1xf32>, tensor<1x1xf32>)
      : tensor<37x40xf32> -> tensor<37x40xi8>, tensor<1x1xf32>, tensor<37x40xi8>, tensor<37x1xf32>,
        tensor<40x37xi4>, tensor<1x1xf32> maxima tensor<1x1xf32>, tensor<1x1xf32>
  return %q#0, %q#1, %q#2, %q#3, %q#4, %q#5, %q#7
      : tensor<37x40xi8>, tensor<1x1xf32>, tensor<37x40xi8>, tensor<37x1xf32>, tensor<40x37xi4>, tensor<1x1xf32>,
        tensor<1x1xf32>
}
"""
CODED = [(I8, 2), (F32, 2), (F32, 2)]


@pytest.fixture(scope="module")
def module():
    return native.Module(MODULE)


def number(value):
    return np.full((1, 1), value, F32)


# Of the tensor's own maximum: all saturates, some does, nothing does.
FACTORS = [1e-30, 0.01, 0.5, 1, 1.7, 1000]
TENSORS = {
    "normal": lambda random, shape: random.standard_normal(shape),
    "tiny": lambda random, shape: random.standard_normal(shape) * 1e-30,
    "huge": lambda random, shape: random.standard_normal(shape) * 1e36,
}


def check(results, expected, exact=True):
    codes, scale, maximum = results
    np.testing.assert_array_equal(scale.reshape(()), expected[1])
    np.testing.assert_array_equal(maximum.reshape(()), expected[2])
    if exact:
        np.testing.assert_array_equal(codes, expected[0])


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("kind", TENSORS)
@pytest.mark.parametrize("rounding", ["nearest", "stochastic", "pseudo_stochastic"])
def test_codes_saturate_at_the_previous_maximum(module, rounding, kind, factor):
    random = np.random.default_rng(11)
    t = TENSORS[kind](random, (37, 21)).astype(BF16 if rounding == "stochastic" else F32)
    with np.errstate(over="ignore", under="ignore"):
        previous = F32(factor) * np.abs(t.astype(F32)).max()
    qmax = 127 if rounding == "nearest" else 7
    draws = {"nearest": None, "pseudo_stochastic": "pseudo"}.get(rounding, philox(9, 5, element_numbers(t.shape, 0)))
    arguments = [t, number(previous)] + ([9] if rounding == "stochastic" else [])
    results = module.call(rounding, arguments, CODED)
    check(results, delayed(t, previous, qmax, draws))
    if previous >= TINY * qmax:
        assert (np.abs(results[0]).max() == qmax) == (factor <= 1)


def test_a_previous_maximum_that_is_no_normal_number_makes_the_scale_one(module):
    t = np.linspace(-300, 300, 35, dtype=F32).reshape(5, 7)
    for previous in (0.0, 1e-45, TINY, -3.0):
        results = module.call("nearest", [t, number(previous)], CODED)
        check(results, delayed(t, previous, 127))
        assert results[1] == 1 and results[0].min() == -127 and results[0].max() == 127


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_poisons_its_own_step(module, value):
    t = np.ones((5, 7), F32)
    t[3, 2] = value
    for previous in (0.0, 0.5, 10.0, np.inf, np.nan):
        _, scale, maximum = module.call("nearest", [t, number(previous)], CODED)
        check((None, scale, maximum), delayed(t, previous, 127), exact=False)
        assert not np.isfinite(scale) and not np.isfinite(maximum)
    t[3, 2] = 1
    for previous in (np.inf, np.nan):
        _, scale, maximum = module.call("nearest", [t, number(previous)], CODED)
        assert not np.isfinite(scale) and maximum == 1


def test_scalars_and_empty_tensors(module):
    codes, scale, maximum = module.call("scalar", [np.array(3, F32), np.array(2, F32)], [(I8, 0), (F32, 0), (F32, 0)])
    assert (codes, scale, maximum) == (127, F32(2) / F32(127), 3)
    codes, scale, maximum = module.call("nearest", [np.zeros((0, 5), F32), number(2)], CODED)
    assert codes.shape == (0, 5) and scale == F32(2) / F32(127) and maximum == 0


def test_views_have_their_own(module):
    t = np.random.default_rng(2).standard_normal((37, 40)).astype(F32)
    results = module.call("views", [t, number(1), number(2)], [(I8, 2), (F32, 2)] * 3 + [(F32, 2)])
    check((results[0], results[1], results[6]), delayed(t, 1, 127))
    check((results[4], results[5], results[6]), delayed(t.T, 2, 7))
    np.testing.assert_array_equal(results[3], np.abs(t).max(1, keepdims=True) / F32(127))


# Layers: the scales of a step are the maxima of the one before.

# Every scale is one for its tensor.
ALL = """#hlq.recipe<hlq, input_gradient = <gradient_scales = <parallel = *, contracted = *>>>"""
NAMES = ("weight.gx.gy", "weight.gx.w", "weight.gw.gy", "weight.gw.x")


def layer(recipe=ALL, **options):
    return f"module attributes {{hlq.recipe = {recipe}}} {{\n{hlq.linear_backward('f32', **options)}}}"


def tensors(random, scale=1.0):
    shapes = ((77, 40), (77, 24), (40, 24))
    return [(scale * random.standard_normal(shape)).astype(F32) for shape in shapes]


def transform(t, along, rank):
    """The coefficients [blocks, rank, others] of blocks of 16 along a dimension."""
    t = np.moveaxis(to64(t), along, 0)
    t = np.pad(t, ((0, -len(t) % 16), (0, 0))).reshape(-1, 16, t.shape[1])
    basis = hadamard(16) / 4
    return np.einsum("ki,bic->bkc", basis if rank == 16 else basis[::2], t)


def maxima_of(gy, x, w):
    views = ((gy, 1, 16), (w, 0, 16), (gy, 0, 8), (x, 0, 8))
    return [np.abs(transform(*view)).max() for view in views]


@pytest.mark.parametrize("rounding", ["nearest", "stochastic"])
def test_a_step_of_its_own_maxima_is_exact(rounding):
    gy, x, w = tensors(np.random.default_rng(5))
    exact = native.Module(layer(), f"rounding={rounding}")
    expected = exact.call("backward", [gy, x, w, 3], [(F32, 2)] * 2)
    module = native.Module(layer(), f"rounding={rounding} delayed=true")
    types = [(F32, 2)] * 6
    # The first step measures, whatever it is given.
    *_, a, b, c, d = module.call("backward", [gy, x, w, 3, *[number(0)] * 4], types)
    np.testing.assert_allclose([float(m.item()) for m in (a, b, c, d)], maxima_of(gy, x, w), rtol=1e-6)
    gx, gw, *again = module.call("backward", [gy, x, w, 3, a, b, c, d], types)
    np.testing.assert_array_equal(gx, expected[0])
    np.testing.assert_array_equal(gw, expected[1])
    np.testing.assert_array_equal(again, [a, b, c, d])


@pytest.mark.parametrize("growth", [0.5, 1.0, 1.5, 4.0])
def test_two_steps_against_float64(growth):
    random = np.random.default_rng(6)
    first, second = tensors(random), tensors(random, growth)
    module = native.Module(layer(), "rounding=nearest delayed=true")
    types = [(F32, 2)] * 6
    *_, a, b, c, d = module.call("backward", [*first, 3, *[number(0)] * 4], types)
    gx, gw, *_ = module.call("backward", [*second, 4, a, b, c, d], types)

    def coded(t, along, rank, previous, qmax):
        scale = float(previous.item()) / qmax
        return np.clip(np.rint(transform(t, along, rank) / scale), -qmax, qmax) * scale

    gy, x, w = second
    wanted_gx = np.einsum("bkl,bki->li", coded(gy, 1, 16, a, 7), coded(w, 0, 16, b, 7))
    wanted_gw = np.einsum("bko,bki->oi", coded(gy, 0, 8, c, 127), coded(x, 0, 8, d, 127))
    # Codes near ties may fall on the other side: a step of 7, of 127.
    for found, wanted, limit in ((gx, wanted_gx, 0.03), (gw, wanted_gw, 2e-3)):
        assert np.linalg.norm(found - wanted) < limit * np.linalg.norm(wanted)
    # Saturated is what is larger than before: the error says so.
    error = np.linalg.norm(gw - transform_product(gy, x)) / np.linalg.norm(transform_product(gy, x))
    assert (error > 0.1) == (growth > 1.5)


def transform_product(gy, x):
    return np.einsum("bko,bki->oi", transform(gy, 0, 8), transform(x, 0, 8))


def test_nan_poisons_one_step_alone():
    gy, x, w = tensors(np.random.default_rng(7))
    module = native.Module(layer(), "delayed=true")
    types = [(F32, 2)] * 6
    *_, a, b, c, d = module.call("backward", [gy, x, w, 3, *[number(0)] * 4], types)
    broken = gy.copy()
    broken[11, 13] = np.nan
    gx, gw, *measured = module.call("backward", [broken, x, w, 3, a, b, c, d], types)
    assert np.isnan(gx).all() and np.isnan(gw).all()
    assert [bool(np.isnan(m).all()) for m in measured] == [True, False, True, False]
    gx, gw, *_ = module.call("backward", [gy, x, w, 3, a, b, c, d], types)
    assert np.isfinite(gx).all() and np.isfinite(gw).all()


def test_codes_that_the_caller_keeps():
    gy, x, w = tensors(np.random.default_rng(8))
    whole = native.Module(layer(), "delayed=true")
    previous = [number(value) for value in (3.0, 4.0, 3.5, 2.5)]
    expected = whole.call("backward", [gy, x, w, 3, *previous], [(F32, 2)] * 6)
    split = native.Module(layer(encoded=("x", "weight")), "delayed=true")
    kept = {}
    for name, tensor, entry in (("x", x, 3), ("weight", w, 1)):
        *codes, maximum = split.call(f"backward.encode.{name}", [tensor, previous[entry]], CODED)
        np.testing.assert_array_equal(maximum, expected[2 + entry])
        kept[name] = codes
    arguments = [gy, *kept["x"], *kept["weight"], 3, previous[0], previous[2]]
    found = split.call("backward", arguments, [(F32, 2)] * 4)
    for one, other in zip(found, (expected[0], expected[1], expected[2], expected[4]), strict=True):
        np.testing.assert_array_equal(one, other)
