"""Single gradient contractions, rewritten and executed, against float64.

Each case is a function of a module that holds many, so that a recipe is lowered
and compiled once. The oracle is recipe_oracle.py; exact products are numpy's.
"""

import hlq
import numpy as np
import pytest
import torch
from hlq.execute import compile
from recipe_oracle import BLOCK, RECIPES, input_gradient, weight_gradient

RANDOM = np.random.default_rng(0)
# (L, O, I): multiples of 16 and not, below the block, long, and one of each side.
SHAPES = [(16, 16, 16), (197, 48, 40), (33, 17, 5), (15, 64, 24), (64, 15, 24), (1, 40, 8), (40, 1, 8), (3, 100, 1)]
SHAPES += [tuple(int(size) for size in RANDOM.integers(1, 120, 3)) for _ in range(5)]
# Three blocks of hlq-block's scales along what is contracted, the last one in part.
SHAPES += [(1100, 600, 136)]

GX = """
func.func @{name}(%gy: tensor<{L}x{O}x{t}> {{hlq.tangent}}, %w: tensor<{O}x{I}x{t}> {{hlq.parameter = "w"}}{seed})
    -> tensor<{L}x{I}xf32> {{
  {sizes}
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty({dyn_l}{comma}{dyn_i}) : tensor<{L}x{I}xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<{L}x{I}xf32>) -> tensor<{L}x{I}xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<{L}x{O}x{t}>, tensor<{O}x{I}x{t}>)
                      outs(%init : tensor<{L}x{I}xf32>) -> tensor<{L}x{I}xf32>
  return %gx : tensor<{L}x{I}xf32>
}}"""

GW = """
func.func @{name}(%gy: tensor<{L}x{O}x{t}> {{hlq.tangent}}, %x: tensor<{L}x{I}x{t}>{seed})
    -> (tensor<{O}x{I}xf32> {{hlq.gradient_of = "w"}}) {{
  {sizes}
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty({dyn_o}{comma}{dyn_i}) : tensor<{O}x{I}xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<{O}x{I}xf32>) -> tensor<{O}x{I}xf32>
  %space = tensor.empty({dyn_o}{comma}{dyn_l}) : tensor<{O}x{L}x{t}>
  %gyt = linalg.transpose ins(%gy : tensor<{L}x{O}x{t}>) outs(%space : tensor<{O}x{L}x{t}>) permutation = [1, 0]
  %gw = linalg.matmul ins(%gyt, %x : tensor<{O}x{L}x{t}>, tensor<{L}x{I}x{t}>)
                      outs(%init : tensor<{O}x{I}xf32>) -> tensor<{O}x{I}xf32>
  return %gw : tensor<{O}x{I}xf32>
}}"""


def function(template, name, shape, element="f32", dynamic=False, seed=False):
    """The text of a function of one contraction; `shape` is (L, O, I)."""
    sizes = dict(zip("LOI", ("?",) * 3 if dynamic else shape))
    lines, names = [], {"dyn_l": "", "dyn_o": "", "dyn_i": "", "comma": ""}
    if dynamic:
        other = "%w" if template is GX else "%x"
        other_shape = "?x?x" + element
        lines = [
            "%c0 = arith.constant 0 : index",
            "%c1 = arith.constant 1 : index",
            f"%l = tensor.dim %gy, %c0 : tensor<?x?x{element}>",
            f"%o = tensor.dim %gy, %c1 : tensor<?x?x{element}>",
            f"%i = tensor.dim {other}, %c1 : tensor<{other_shape}>",
        ]
        names = {"dyn_l": "%l", "dyn_o": "%o", "dyn_i": "%i", "comma": ", "}
    return template.format(
        name=name, t=element, sizes="\n  ".join(lines), seed=", %seed: i64 {hlq.seed}" if seed else "", **sizes, **names
    )


def with_recipe(text, recipe):
    """The functions of `text` with a recipe of their own."""
    return text.replace("xf32> {\n", f"xf32> attributes {{hlq.recipe = #hlq.recipe<{recipe}>}} {{\n").replace(
        '"w"}) {', f'"w"}}) attributes {{hlq.recipe = #hlq.recipe<{recipe}>}} {{'
    )


def lower(text, **options):
    return hlq.opt(text, "hlq-linalg-pipeline", **{"rounding": "nearest", **options})


# Compiled modules are kept in the user's cache folder, found again by their text:
# all functions of one are compiled once, and not again in the next run.
def call(text, name, *arguments):
    (result,) = compile(text, function=name, cache=True)(arguments)
    return result


def operands(shape, kind="normal"):
    """gy [L, O], w [O, I] and x [L, I], float32."""
    tokens, outputs, inputs = shape
    sizes = ((tokens, outputs), (outputs, inputs), (tokens, inputs))
    if kind == "zeros":
        return tuple(np.zeros(size, np.float32) for size in sizes)
    if kind == "equal":
        # Half a block gives codes halfway between two: a value whose scales are
        # exact, in 4 and 8 bits, makes that a tie in float32 too.
        return tuple(np.full(size, 7 * 127 / 4, np.float32) for size in sizes)
    if kind == "heavy":  # A few tokens and channels a thousand times the others.
        made = [RANDOM.standard_normal(size) for size in sizes]
        for array in made:
            array[:: max(1, array.shape[0] // 3)] *= 1000
        return tuple(array.astype(np.float32) for array in made)
    return tuple(RANDOM.standard_normal(size).astype(np.float32) for size in sizes)


def relative_error(found, expected):
    found, expected = np.asarray(found, np.float64), np.asarray(expected, np.float64)
    assert found.shape == expected.shape
    return np.linalg.norm(found - expected) / max(np.linalg.norm(expected), 1e-30)


def oracle(recipe, gy, w, x):
    gy, w, x = (torch.from_numpy(np.asarray(a, np.float64)) for a in (gy, w, x))
    return (
        input_gradient(gy, w, RECIPES[recipe].gx).numpy(),
        weight_gradient(gy, x, RECIPES[recipe].gw).numpy(),
    )


@pytest.fixture(scope="module")
def lowered():
    """lowered(recipe) -> text of @gx0, @gw0, …, one pair a shape, and of the
    dynamic ones @gx and @gw."""
    functions = [function(GX, f"gx{i}", s) + function(GW, f"gw{i}", s) for i, s in enumerate(SHAPES)]
    functions += [function(GX, "gx", None, dynamic=True), function(GW, "gw", None, dynamic=True)]
    texts = {}

    def get(recipe):
        if recipe not in texts:
            texts[recipe] = lower("\n".join(functions), recipe=recipe)
        return texts[recipe]

    return get


@pytest.mark.parametrize("recipe", ["hlq", "hlq-block", "int8", "int4", "none"])
@pytest.mark.parametrize("kind", ["normal", "heavy", "zeros", "equal"])
def test_static_shapes(lowered, recipe, kind):
    for index, shape in enumerate(SHAPES):
        gy, w, x = operands(shape, kind)
        gx, gw = oracle(recipe, gy, w, x)
        # A code on a rounding boundary may differ: one step in one of K products.
        assert relative_error(call(lowered(recipe), f"gx{index}", gy, w), gx) < 1e-3, (shape, "gx")
        assert relative_error(call(lowered(recipe), f"gw{index}", gy, x), gw) < 1e-3, (shape, "gw")


@pytest.mark.parametrize("recipe", ["hlq", "hlq-block", "int8", "int4"])
def test_dynamic_shapes_are_the_static_ones(lowered, recipe):
    for index, shape in enumerate(SHAPES):
        if min(shape[0], shape[1]) < BLOCK:
            continue  # A dynamic extent is not known to be below the block.
        gy, w, x = operands(shape)
        static = call(lowered(recipe), f"gx{index}", gy, w)
        np.testing.assert_array_equal(call(lowered(recipe), "gx", gy, w), static)
        static = call(lowered(recipe), f"gw{index}", gy, x)
        np.testing.assert_array_equal(call(lowered(recipe), "gw", gy, x), static)


@pytest.mark.parametrize("size", [1, 7, 15])
def test_dynamic_extent_below_the_block_is_padded(lowered, size):
    gy, w, x = operands((size, size, 24))
    path = RECIPES["hlq"]
    from recipe_oracle import code, transform

    def coded(a, p, dim=None):
        return code(transform(torch.from_numpy(a).double(), p), p, dim)

    gx = (coded(gy.T.copy(), path.gx, 0).T @ coded(w, path.gx)).numpy()
    gw = (coded(gy, path.gw).T @ coded(x, path.gw)).numpy()
    assert relative_error(call(lowered("hlq"), "gx", gy, w), gx) < 1e-3
    assert relative_error(call(lowered("hlq"), "gw", gy, x), gw) < 1e-3


@pytest.mark.parametrize("recipe", ["hlq", "int8", "int4"])
@pytest.mark.parametrize("poison", [np.nan, np.inf, -np.inf])
def test_poison_reaches_the_result(lowered, recipe, poison):
    index = 1
    tokens = SHAPES[index][0]
    gy, w, x = operands(SHAPES[index])
    gy[3, 2] = poison
    gx = call(lowered(recipe), f"gx{index}", gy, w)
    assert not np.isfinite(gx[3]).any()  # Its token, which has one scale …
    assert np.isfinite(np.delete(gx, 3, 0)).all()  # … and no other.
    assert not np.isfinite(call(lowered(recipe), f"gw{index}", gy, x)).any()
    gy, w, x = operands(SHAPES[index])
    w[0, 0] = x[tokens - 1, 0] = poison
    assert not np.isfinite(call(lowered(recipe), f"gx{index}", gy, w)).any()
    assert not np.isfinite(call(lowered(recipe), f"gw{index}", gy, x)).any()


def test_poison_stays_in_its_block_until_the_sum(lowered):
    index = len(SHAPES) - 1
    gy, w, x = operands(SHAPES[index])
    gy[600, 140] = np.nan
    gx = call(lowered("hlq-block"), f"gx{index}", gy, w)
    assert np.isnan(gx[600]).all() and np.isfinite(np.delete(gx, 600, 0)).all()
    # Channels 128 to 255 share a scale, and no other channels.
    gw = call(lowered("hlq-block"), f"gw{index}", gy, x)
    assert np.isnan(gw[128:256]).all() and np.isfinite(np.delete(gw, range(128, 256), 0)).all()


@pytest.mark.parametrize("element", ["f16", "bf16"])
def test_narrow_operands(element):
    import ml_dtypes

    dtype = np.float16 if element == "f16" else ml_dtypes.bfloat16
    shape = (50, 40, 24)
    text = lower(function(GX, "gx", shape, element) + function(GW, "gw", shape, element), recipe="hlq")
    gy, w, x = (a.astype(dtype) for a in operands(shape))
    gx, gw = oracle("hlq", gy, w, x)
    assert relative_error(call(text, "gx", gy, w), gx) < 1e-3
    assert relative_error(call(text, "gw", gy, x), gw) < 1e-3


def test_rank_8_without_codes_is_pair_sums():
    shape = (50, 24, 20)
    text = lower("""
func.func @gw(%gy: tensor<50x24xf32>, %x: tensor<50x20xf32>) -> tensor<24x20xf32> {
  %pgy = hlq.project %gy along 0 onto <hadamard, order = 16, rank = 8> : tensor<50x24xf32> -> tensor<32x24xf32>
  %px = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<50x20xf32> -> tensor<32x20xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<24x20xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<24x20xf32>) -> tensor<24x20xf32>
  %gw = linalg.generic {
      indexing_maps = [affine_map<(o, i, l) -> (l, o)>, affine_map<(o, i, l) -> (l, i)>, affine_map<(o, i, l) -> (o, i)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%pgy, %px : tensor<32x24xf32>, tensor<32x20xf32>) outs(%init : tensor<24x20xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
  } -> tensor<24x20xf32>
  return %gw : tensor<24x20xf32>
}""")
    gy, _, x = operands(shape)
    pairs = [a.astype(np.float64).reshape(25, 2, -1).sum(1) for a in (gy, x)]
    assert relative_error(call(text, "gw", gy, x), pairs[0].T @ pairs[1] / 2) < 1e-6


def test_rank_16_is_exact_but_for_codes():
    shape = (100, 40, 24)
    text = with_recipe(function(GW, "gw", shape), "hlq, weight_gradient = <rank = 16>")
    gy, _, x = operands(shape)
    exact = gy.T.astype(np.float64) @ x
    assert relative_error(call(lower(text), "gw", gy, x), exact) < 0.02  # 8 bits.
    low_rank = call(lower(function(GW, "gw", shape)), "gw", gy, x)
    assert relative_error(low_rank, exact) > 0.5  # White noise has no lowest half.


def blockwise(a, blocks, qmax):
    """`a` coded with one scale for each block of rows × columns, and back; float64."""
    rows, columns = (np.arange(size) // block for size, block in zip(a.shape, blocks))
    scales = np.zeros((rows[-1] + 1, columns[-1] + 1))
    np.maximum.at(scales, (rows[:, None], columns[None, :]), np.abs(a))
    scale = (scales / qmax)[rows[:, None], columns[None, :]]
    return np.rint(a.astype(np.float64) / scale) * scale


def test_scales_in_blocks():
    # The last blocks are partial ones: 40 = 32 + 8 = 16 + 16 + 8, 10 = 4 + 4 + 2.
    shape = (7, 40, 10)
    path = "<gradient_scales = <parallel = 1, contracted = 32>, operand_scales = <parallel = 4, contracted = 16>>"
    gy, w, _ = operands(shape, "heavy")
    text = lower(with_recipe(function(GX, "gx", shape), f"int8, input_gradient = {path}"))
    expected = blockwise(gy, (1, 32), 127) @ blockwise(w, (16, 4), 127)
    assert relative_error(call(text, "gx", gy, w), expected) < 1e-6

    shape = (40, 12, 10)
    path = "<gradient_scales = <parallel = 6, contracted = 16>, operand_scales = <parallel = *, contracted = 16>>"
    gy, _, x = operands(shape, "heavy")
    text = lower(with_recipe(function(GW, "gw", shape), f"int4, weight_gradient = {path}"))
    expected = blockwise(gy, (16, 6), 7).T @ blockwise(x, (16, 10), 7)
    assert relative_error(call(text, "gw", gy, x), expected) < 1e-6


@pytest.mark.parametrize("order, rank", [(4, 4), (64, 64), (8, 3), (32, 32)])
def test_other_orders_and_ranks(order, rank):
    import dataclasses

    shape = (70, 80, 10)
    recipe = f"hlq, input_gradient = <order = {order}, rank = {rank}>, weight_gradient = <order = {order}, rank = {rank}>"
    text = lower(with_recipe(function(GX, "gx", shape) + function(GW, "gw", shape), recipe))
    gy, w, x = operands(shape)
    paths = [dataclasses.replace(p, order=order, rank=rank) for p in (RECIPES["hlq"].gx, RECIPES["hlq"].gw)]
    gy64, w64, x64 = (torch.from_numpy(a).double() for a in (gy, w, x))
    gx = input_gradient(gy64, w64, paths[0]).numpy()
    gw = weight_gradient(gy64, x64, paths[1]).numpy()
    assert relative_error(call(text, "gx", gy, w), gx) < 1e-3
    assert relative_error(call(text, "gw", gy, x), gw) < 1e-3


def test_samples_have_blocks_of_their_own():
    # Two contracted loops: the first counts samples of 20 tokens, 2 blocks each.
    text = lower("""
func.func @gw(%gy: tensor<3x20x24xf32> {hlq.tangent}, %x: tensor<3x20x8xf32>)
    -> (tensor<24x8xf32> {hlq.gradient_of = "w"}) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<24x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<24x8xf32>) -> tensor<24x8xf32>
  %gw = linalg.generic {
      indexing_maps = [affine_map<(o, i, b, l) -> (b, l, o)>, affine_map<(o, i, b, l) -> (b, l, i)>,
                       affine_map<(o, i, b, l) -> (o, i)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%gy, %x : tensor<3x20x24xf32>, tensor<3x20x8xf32>) outs(%init : tensor<24x8xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %product = arith.mulf %a, %b : f32
      %sum = arith.addf %c, %product : f32
      linalg.yield %sum : f32
  } -> tensor<24x8xf32>
  return %gw : tensor<24x8xf32>
}""")
    gy = RANDOM.standard_normal((3, 20, 24)).astype(np.float32)
    x = RANDOM.standard_normal((3, 20, 8)).astype(np.float32)

    def padded(a):  # Each sample to whole blocks; the oracle then sees one axis.
        return np.pad(a, ((0, 0), (0, 12), (0, 0))).reshape(96, -1)

    _, expected = oracle("hlq", padded(gy), np.zeros((24, 8)), padded(x))
    assert relative_error(call(text, "gw", gy, x), expected) < 1e-3


def test_batches_have_scales_of_their_own():
    text = lower("""
func.func @gx(%gy: tensor<2x20x32xf32> {hlq.tangent}, %w: tensor<2x32x24xf32> {hlq.parameter = "w"})
    -> tensor<2x20x24xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x20x24xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x20x24xf32>) -> tensor<2x20x24xf32>
  %gx = linalg.batch_matmul ins(%gy, %w : tensor<2x20x32xf32>, tensor<2x32x24xf32>)
                            outs(%init : tensor<2x20x24xf32>) -> tensor<2x20x24xf32>
  return %gx : tensor<2x20x24xf32>
}""")
    gy = RANDOM.standard_normal((2, 20, 32)).astype(np.float32)
    w = RANDOM.standard_normal((2, 32, 24)).astype(np.float32) * np.array([1, 1000], np.float32)[:, None, None]
    found = call(text, "gx", gy, w)
    for batch in range(2):
        expected, _ = oracle("hlq", gy[batch], w[batch], np.zeros((20, 24)))
        assert relative_error(found[batch], expected) < 1e-3


class TestStochasticRounding:
    SHAPE = (20, 32, 6)
    SEEDS = 1200

    @pytest.fixture(scope="class")
    @classmethod
    def text(cls):
        functions = function(GX, "gx", cls.SHAPE, seed=True) + function(GW, "gw", cls.SHAPE, seed=True)
        return lower(functions, recipe="int4", rounding="stochastic")

    def test_equal_seeds_give_equal_bits(self, text):
        gy, w, _ = operands(self.SHAPE)
        run = compile(text, function="gx", cache=True)
        first, again, other = (run((gy, w, seed))[0] for seed in (7, 7, 8))
        np.testing.assert_array_equal(first, again)
        assert (first != other).any()

    @pytest.mark.parametrize("name", ["gx", "gw"])
    def test_the_mean_is_the_unrounded_product(self, text, name):
        gy, w, x = operands(self.SHAPE)
        run = compile(text, function=name, cache=True)
        other = w if name == "gx" else x
        samples = np.array([run((gy, other, seed))[0] for seed in range(self.SEEDS)], np.float64)
        # The other operand is rounded to nearest, by one scale.
        scale = np.abs(other).max() / 7
        coded = np.rint(other.astype(np.float64) / scale) * scale
        expected = gy.astype(np.float64) @ coded if name == "gx" else gy.T.astype(np.float64) @ coded
        error = np.abs(samples.mean(0) - expected)
        # 4.5 sigma: of 312 entries none lies beyond, once in 500 such tests.
        assert (error < 4.5 * samples.std(0) / np.sqrt(self.SEEDS) + 1e-5).all()

    def test_streams_differ(self):
        # Two contractions of one gy: their errors must not be the same draws.
        gy, w, _ = operands(self.SHAPE)
        text = function(GX, "gx", self.SHAPE, seed=True)
        both = text + text.replace("@gx", "@again")
        both = lower(both, recipe="int4", rounding="stochastic")
        found = [compile(both, function=name, cache=True)((gy, w, 3))[0] for name in ("gx", "again")]
        assert (found[0] != found[1]).any()
