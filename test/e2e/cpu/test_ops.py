"""Each operation through the CPU pipeline, against float64 and int64."""

from fractions import Fraction

import native
import numpy as np
import contraction_cases
import op_cases
import op_text
import pytest
from op_cases import element_numbers, philox, philox_words, quantize

F32, I8 = np.float32, np.int8
CASES = op_cases.make_cases()


@pytest.fixture(scope="module")
def random_module():
    return native.Module("".join(case.text for case in CASES))


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_random_shapes(random_module, case):
    case.check(random_module.call(case.name, case.arguments, case.results))


# ---------------------------------------------------------------------------
# Chosen cases
# ---------------------------------------------------------------------------

CHOSEN = """
func.func @nearest(%t: tensor<?x?xf32>) -> (tensor<?x?xi8>, tensor<?x1xf32>) {
  %q, %s = hlq.quantize %t block [1, *] : tensor<?x?xf32> -> tensor<?x?xi8>, tensor<?x1xf32>
  return %q, %s : tensor<?x?xi8>, tensor<?x1xf32>
}
func.func @stochastic(%t: tensor<?x?xf32>, %seed: i64) -> (tensor<?x?xi4>, tensor<?x1xf32>) {
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 5)
           : tensor<?x?xf32> -> tensor<?x?xi4>, tensor<?x1xf32>
  return %q, %s : tensor<?x?xi4>, tensor<?x1xf32>
}
func.func @pseudo_stochastic(%t: tensor<?x?xf32>) -> (tensor<?x?xi4>, tensor<?x1xf32>) {
  %q, %s = hlq.quantize %t block [1, *] pseudo_stochastic : tensor<?x?xf32> -> tensor<?x?xi4>, tensor<?x1xf32>
  return %q, %s : tensor<?x?xi4>, tensor<?x1xf32>
}
func.func @tile(%t: tensor<?x?xf32>, %seed: i64, %o0: index, %o1: index,
                %s0: index, %s1: index) -> (tensor<?x?xi4>, tensor<?x1xf32>) {
  %q, %s = hlq.quantize %t block [1, *] stochastic(%seed, stream 5)
           offsets [%o0, %o1] strides [%s0, %s1]
           : tensor<?x?xf32> -> tensor<?x?xi4>, tensor<?x1xf32>
  return %q, %s : tensor<?x?xi4>, tensor<?x1xf32>
}
func.func @input_gradient(%gy: tensor<?x40xf32>, %w: tensor<40x24xf32>,
                          %init: tensor<?x24xf32>) -> tensor<?x24xf32> {
  %hy = hlq.hadamard %gy along 1 order 16 : tensor<?x40xf32> -> tensor<?x48xf32>
  %qy, %sy = hlq.quantize %hy block [1, *] : tensor<?x48xf32> -> tensor<?x48xi4>, tensor<?x1xf32>
  %hw = hlq.hadamard %w along 0 order 16 : tensor<40x24xf32> -> tensor<48x24xf32>
  %qw, %sw = hlq.quantize %hw block [*, *] : tensor<48x24xf32> -> tensor<48x24xi4>, tensor<1x1xf32>
  %gx = hlq.contract [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>,
                      affine_map<(l, i, o) -> (l, i)>]
        lhs(%qy, %sy block [1, *] : tensor<?x48xi4>, tensor<?x1xf32>)
        rhs(%qw, %sw block [*, *] : tensor<48x24xi4>, tensor<1x1xf32>)
        outs(%init : tensor<?x24xf32>)
  return %gx : tensor<?x24xf32>
}
func.func @weight_gradient(%gy: tensor<?x6xf32>, %x: tensor<?x5xf32>,
                           %init: tensor<6x5xf32>) -> tensor<6x5xf32> {
  %py = hlq.project %gy along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x6xf32> -> tensor<?x6xf32>
  %qy, %sy = hlq.quantize %py block [*, *] : tensor<?x6xf32> -> tensor<?x6xi8>, tensor<1x1xf32>
  %px = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x5xf32> -> tensor<?x5xf32>
  %qx, %sx = hlq.quantize %px block [*, *] : tensor<?x5xf32> -> tensor<?x5xi8>, tensor<1x1xf32>
  %gw = hlq.contract [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>,
                      affine_map<(o, i, l) -> (o, i)>]
        lhs(%qy, %sy block [*, *] : tensor<?x6xi8>, tensor<1x1xf32>)
        rhs(%qx, %sx block [*, *] : tensor<?x5xi8>, tensor<1x1xf32>)
        outs(%init : tensor<6x5xf32>)
  return %gw : tensor<6x5xf32>
}
func.func @pair_sums(%t: tensor<?x5xf32>) -> tensor<?x5xf32> {
  %p = hlq.project %t along 0 onto <hadamard, order = 16, rank = 8> : tensor<?x5xf32> -> tensor<?x5xf32>
  %e = hlq.expand %p along 0 from <hadamard, order = 16, rank = 8> : tensor<?x5xf32> -> tensor<?x5xf32>
  return %e : tensor<?x5xf32>
}
func.func @long(%a: tensor<?xi8>, %s: tensor<1xf32>, %b: tensor<?xi8>, %init: tensor<f32>) -> tensor<f32> {
  %r = hlq.contract [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>]
       lhs(%a, %s block [*] : tensor<?xi8>, tensor<1xf32>)
       rhs(%b, %s block [*] : tensor<?xi8>, tensor<1xf32>)
       outs(%init : tensor<f32>) segment 133144
  return %r : tensor<f32>
}
func.func @blocks(%a: tensor<?x?xi8>, %s: tensor<?x?xf32>, %b: tensor<?x?xi8>, %t: tensor<1x1xf32>,
                  %init: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %r = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                     affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [1, 256] : tensor<?x?xi8>, tensor<?x?xf32>)
       rhs(%b, %t block [*, *] : tensor<?x?xi8>, tensor<1x1xf32>)
       outs(%init : tensor<?x?xf32>)
  return %r : tensor<?x?xf32>
}
func.func @dynamic_views(%t: tensor<?x40xf32>) -> (tensor<?x?xi8>, tensor<?x?xf32>) {
  %q:2 = hlq.encode %t [
      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [4, 1], permutation = [1, 0]>]
      : tensor<?x40xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  return %q#0, %q#1 : tensor<?x?xi8>, tensor<?x?xf32>
}
func.func @views_of_known_size(%t: tensor<37x40xf32>) -> (tensor<?x?xi8>, tensor<?x?xf32>) {
  %d = tensor.cast %t : tensor<37x40xf32> to tensor<?x40xf32>
  %q:2 = hlq.encode %d [
      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [4, 1], permutation = [1, 0]>]
      : tensor<?x40xf32> -> tensor<?x?xi8>, tensor<?x?xf32>
  return %q#0, %q#1 : tensor<?x?xi8>, tensor<?x?xf32>
}
func.func @views(%t: tensor<37x40xbf16>, %seed: i64)
    -> (tensor<37x48xi4>, tensor<37x1xf32>, tensor<40x24xi8>, tensor<1x1xf32>) {
  %q:4 = hlq.encode %t [
      <basis = <hadamard, order = 16, rank = 16>, along = 1, block = [1, *]>,
      <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *],
       rounding = stochastic, stream = 1, permutation = [1, 0]>] seed %seed
      : tensor<37x40xbf16> -> tensor<37x48xi4>, tensor<37x1xf32>, tensor<40x24xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %q#2, %q#3
      : tensor<37x48xi4>, tensor<37x1xf32>, tensor<40x24xi8>, tensor<1x1xf32>
}
"""
CODED = [(I8, 2), (F32, 2)]


@pytest.fixture(scope="module")
def chosen():
    return native.Module(CHOSEN)


@pytest.fixture
def random():
    return np.random.default_rng(3)


def floats(random, *shape):
    return random.standard_normal(shape).astype(F32)


def test_zeros_have_scale_one(chosen):
    codes, scales = chosen.call("nearest", [np.zeros((3, 7), F32)], CODED)
    assert (codes == 0).all() and (scales == 1).all()


@pytest.mark.parametrize("value", [1e-45, 1e-43, 1.2e-38, 1.4e-36, 1.6e-36, 3e38])
def test_tiny_and_huge_values(chosen, value):
    # Below 127 times the smallest normal float the scale is 1.
    t = np.array([[value, -value, 0.0]], F32)
    codes, scales = chosen.call("nearest", [t], CODED)
    expected = quantize(t, [1, 0], 127)
    np.testing.assert_array_equal(scales, expected[1])
    np.testing.assert_array_equal(codes, expected[0])
    assert (scales > 0).all()


def test_equal_values_are_the_largest_code(chosen):
    codes, scales = chosen.call("nearest", [np.full((2, 9), -0.3, F32)], CODED)
    assert (codes == -127).all() and (scales == F32(0.3) / F32(127)).all()


@pytest.mark.parametrize("poison", [np.nan, np.inf, -np.inf])
def test_poison_is_in_the_scale_and_codes_stay_valid(chosen, random, poison):
    t = floats(random, 4, 9)
    t[2, 3] = poison
    for name, arguments, qmax in [("nearest", [t], 127), ("stochastic", [t, 5], 7)]:
        codes, scales = chosen.call(name, arguments, CODED)
        assert (np.isfinite(scales[:, 0]) == [True, True, False, True]).all()
        assert np.isnan(scales[2, 0]) == np.isnan(poison)
        assert (np.abs(codes.astype(int)) <= qmax).all()


@pytest.mark.parametrize("poison", [np.nan, np.inf])
def test_poison_reaches_the_results_of_its_group(chosen, random, poison):
    gy, w, zero = floats(random, 5, 40), floats(random, 40, 24), np.zeros((5, 24), F32)
    gy[3, 38] = poison
    (gx,) = chosen.call("input_gradient", [gy, w, zero], [(F32, 2)])
    finite = np.isfinite(gx)
    assert not finite[3].any() and finite[[0, 1, 2, 4]].all()
    (gw,) = chosen.call(
        "weight_gradient",
        [gy[:, 34:40].copy(), floats(random, 5, 5), np.zeros((6, 5), F32)],
        [(F32, 2)],
    )
    assert not np.isfinite(gw).any()


@pytest.mark.parametrize("tokens", [0, 1, 15, 16, 33])
def test_gradients_are_near_the_exact_ones(chosen, random, tokens):
    gy, w, init = floats(random, tokens, 40), floats(random, 40, 24), floats(random, tokens, 24)
    (gx,) = chosen.call("input_gradient", [gy, w, init], [(F32, 2)])
    exact = gy.astype(np.float64) @ w + init
    assert gx.shape == exact.shape
    if tokens:
        assert np.linalg.norm(gx - exact) < 0.25 * np.linalg.norm(exact)
    # The projection keeps pair sums: tokens that are equal in pairs lose nothing.
    pairs = -(-tokens // 2)
    gy, x = (np.repeat(floats(random, pairs, n), 2, 0)[:tokens] for n in (6, 5))
    if tokens % 2 == 0:
        (gw,) = chosen.call("weight_gradient", [gy, x, np.zeros((6, 5), F32)], [(F32, 2)])
        exact = gy.astype(np.float64).T @ x
        assert np.linalg.norm(gw - exact) <= 0.03 * np.linalg.norm(exact)


@pytest.mark.parametrize("tokens", [16, 37])
def test_rank_8_of_16_is_the_mean_of_pairs(chosen, random, tokens):
    t = floats(random, tokens, 5)
    (found,) = chosen.call("pair_sums", [t], [(F32, 2)])
    padded = np.zeros((-(-tokens // 16) * 16, 5))
    padded[:tokens] = t
    means = np.repeat(padded.reshape(-1, 2, 5).mean(1), 2, 0)
    np.testing.assert_allclose(found, means, atol=2e-6)


def test_a_long_sum_does_not_overflow(chosen):
    length = 300_000
    codes = np.full(length, 127, I8)
    (found,) = chosen.call(
        "long", [codes, np.ones(1, F32), codes, np.zeros((), F32)], [(F32, 0)]
    )
    np.testing.assert_allclose(float(found), length * 127.0**2, rtol=2e-7)
    (empty,) = chosen.call(
        "long", [codes[:0], np.ones(1, F32), codes[:0], np.full((), 2.5, F32)], [(F32, 0)]
    )
    assert float(empty) == 2.5


# ---------------------------------------------------------------------------
# Stochastic rounding
# ---------------------------------------------------------------------------


def test_numpys_philox_has_the_published_words():
    # kat_vectors of Random123, philox4x32 with 7 rounds.
    zeros = philox_words([0] * 4, [0, 0])
    assert [f"{int(w):08x}" for w in zeros] == ["5f6fb709", "0d893f64", "4f121f81", "4f730a48"]
    ones = philox_words([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2)
    assert [f"{int(w):08x}" for w in ones] == ["5207ddc2", "45165e59", "4d8ee751", "8c52f662"]


def test_stochastic_rounding_is_unbiased(chosen, random):
    seeds = 1024
    t = floats(random, 4, 16)
    steps = None
    for seed in range(seeds):
        codes, scales = chosen.call("stochastic", [t, seed], CODED)
        quotient = t / scales
        below = np.floor(quotient)
        # Never a whole step off.
        assert (np.abs(codes - quotient) < 1 + 1e-6).all()
        steps = codes.astype(np.float64) if steps is None else steps + codes
    fraction = (quotient - below).astype(np.float64)
    sigma = np.sqrt(fraction * (1 - fraction) / seeds)
    assert (np.abs(steps / seeds - quotient) <= 4 * sigma + 1 / 512).all()


def test_pseudo_stochastic_rounding_is_a_floor_behind_a_power_of_two(chosen, random):
    # Scales of 1 and values of few bits: the low byte is zero.
    t = random.integers(-7 * 16, 7 * 16, (4, 32)).astype(F32) / 16
    t[:, 0] = 7
    codes, scales = chosen.call("pseudo_stochastic", [t], CODED)
    assert (scales == 1).all() and (codes == np.floor(t)).all()


def test_pseudo_stochastic_errors_cancel_over_many_values(chosen, random):
    t = floats(random, 4, 4096)
    codes, scales = chosen.call("pseudo_stochastic", [t], CODED)
    errors = codes - t.astype(float) / scales
    assert (np.abs(errors) < 1).all()
    # An error has a variance of 1/6.
    assert abs(errors.mean()) < 4 * np.sqrt(1 / 6 / errors.size)


def test_representable_values_stay(chosen):
    t = np.arange(-7, 8, dtype=F32).reshape(1, 15)
    for seed in range(64):
        codes, scales = chosen.call("stochastic", [t, seed], CODED)
        assert (scales == 1).all() and (codes == t).all()


def test_seeds_and_streams_decide(chosen, random):
    t = floats(random, 8, 32)
    first, again, other = (
        chosen.call("stochastic", [t, seed], CODED)[0] for seed in (-9, -9, 2**40)
    )
    assert (first == again).all() and (first != other).any()


@pytest.mark.parametrize("rows", [1, 3, 8])
def test_tiles_round_as_the_whole_does(chosen, random, rows):
    t = floats(random, 24, 19)
    whole, _ = chosen.call("stochastic", [t, 77], CODED)
    for start in range(0, 24, rows):
        tile = t[start : start + rows]
        codes, _ = chosen.call("tile", [tile, 77, start, 0, 64, 1], CODED)
        np.testing.assert_array_equal(codes, whole[start : start + rows])


def test_elements_beyond_32_bits_have_their_own_numbers(chosen, random):
    t = floats(random, 2, 16)
    start = 2**33
    codes, _ = chosen.call("tile", [t, 4, start, 8, 16, 1], CODED)
    elements = (start + np.arange(2))[:, None] * 16 + np.arange(16) + 8
    expected, _ = quantize(t, [1, 0], 7, philox(4, 5, elements))
    np.testing.assert_array_equal(codes, expected)


# ---------------------------------------------------------------------------
# Sums of blocks
# ---------------------------------------------------------------------------


def test_numpys_fma_rounds_once(random):
    a, b, c = (floats(random, 2000) * F32(2) ** random.integers(-14, 15, 2000) for _ in range(3))
    # What lies beside a tie by less than float64 sees.
    a[:500], b[:500], c[:500] = 1 + 2.0**-12, 2.0**-13 + 2.0**-25, random.choice([-1, 1], 500) * 2.0**28
    c[:500] += c[:500] * random.integers(0, 9, 500) * 2.0**-23
    c[500:600] = -a[500:600] * b[500:600]
    for x, y, z, found in zip(a, b, c, contraction_cases.fma(a, b, c)):
        exact = Fraction(float(x)) * Fraction(float(y)) + Fraction(float(z))
        near = [np.nextafter(found, F32(side)) for side in (-np.inf, np.inf)]
        distance = [abs(Fraction(float(f)) - exact) for f in (found, *near)]
        assert distance[0] <= min(distance[1:])
        if distance[0] in distance[1:]:
            assert found.view(np.int32) % 2 == 0


@pytest.mark.parametrize("init", [0.0, 1.0])
def test_blocks_are_added_in_order(chosen, init):
    # One block's product is far below half a unit of the sum before it, but the
    # blocks behind cancel that: in another order nothing would be lost.
    a = np.full((1, 700), 127, I8)
    scales = np.array([[2.0**40, 1.0, 2.0**40]], F32)
    b, one = np.ones((1, 700), I8), np.ones((1, 1), F32)
    b[0, 512:] = -1
    b[0, 512 + 188 :] = 0
    expected = F32(init)
    for block in range(3):
        part = slice(256 * block, 256 * block + 256)
        total = F32(int(a[0, part].astype(int) @ b[0, part].astype(int)))
        expected = contraction_cases.fma(total, scales[0, block], expected)
    (found,) = chosen.call("blocks", [a, scales, b, one, np.full((1, 1), init, F32)], [(F32, 2)])
    assert found[0, 0] == expected


# ---------------------------------------------------------------------------
# Encode
# ---------------------------------------------------------------------------


def test_encode_is_its_parts(chosen, random):
    t = floats(random, 37, 40).astype(op_text.BF16)
    seed = 99
    q0, s0, q1, s1 = chosen.call("views", [t, seed], CODED * 2)
    # Sums of sixteen bfloat16 values of this size are exact in float32.
    full = op_cases.basis_rows(16, 16, "sequency")
    expected = quantize(op_cases.transform(t.astype(float), 1, full), [1, 0], 7)
    np.testing.assert_array_equal(s0, expected[1])
    np.testing.assert_array_equal(q0, expected[0])
    half = op_cases.transform(t.astype(float), 0, op_cases.basis_rows(16, 8, "sequency"))
    # The view's result is transposed: what is drawn runs along dimension 0.
    draws = philox(seed, 1, element_numbers(half.shape, 0))
    codes, scales = quantize(half, [0, 0], 127, draws)
    np.testing.assert_array_equal(s1, scales.T)
    np.testing.assert_array_equal(q1, codes.T)


@pytest.mark.parametrize("name", ["dynamic_views", "views_of_known_size"])
def test_encode_with_dynamic_sizes(chosen, random, name):
    # Small integers: sums are exact.
    t = random.integers(-8, 9, (37, 40)).astype(F32)
    codes, scales = chosen.call(name, [t], CODED)
    half = op_cases.transform(t.astype(float), 0, op_cases.basis_rows(16, 8, "sequency"))
    expected = quantize(half, [4, 1], 127)
    np.testing.assert_array_equal(scales, expected[1].T)
    np.testing.assert_array_equal(codes, expected[0].T)


# ---------------------------------------------------------------------------
# Buffers
# ---------------------------------------------------------------------------


def test_no_buffer_is_lost(chosen, random):
    def resident():
        pages = open("/proc/self/statm").read().split()[1]
        return int(pages) * 4096

    # Half a dozen buffers of at least 250 kB a call.
    gy, w, init = floats(random, 3200, 40), floats(random, 40, 24), floats(random, 3200, 24)
    for calls in (20, 200):
        before = resident()
        for _ in range(calls):
            chosen.call("input_gradient", [gy, w, init], [(F32, 2)])
        grown = resident() - before
    assert grown < 20e6
