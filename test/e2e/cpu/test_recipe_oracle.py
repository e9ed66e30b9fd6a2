"""The oracle itself, against facts that need no transform and no quantizer."""

import dataclasses

import pytest
import torch
from recipe_oracle import BLOCK, RECIPES, Path, Recipe, code, gradients, input_gradient, nudged
from recipe_oracle import transform, walsh, weight_gradient
from scipy.linalg import hadamard
from torch import nn

# Sylvester's rows of order 16 by rising sequency, published.
SEQUENCY_ORDER_16 = [0, 8, 12, 4, 6, 14, 10, 2, 3, 11, 15, 7, 5, 13, 9, 1]


def random(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def error(found, expected):
    return float((found - expected).norm() / expected.norm())


@pytest.mark.parametrize("order", [2, 4, 8, 16, 32])
def test_walsh_is_orthonormal_and_ordered_by_sign_changes(order):
    matrix = walsh(order)
    torch.testing.assert_close(matrix @ matrix.T, torch.eye(order, dtype=torch.float64))
    changes = (matrix[:, 1:] * matrix[:, :-1] < 0).sum(1)
    assert changes.tolist() == list(range(order))


def test_walsh_16_is_scipys_matrix_in_sequency_order():
    expected = torch.tensor(hadamard(16)[SEQUENCY_ORDER_16], dtype=torch.float64) / 4
    torch.testing.assert_close(walsh(16), expected)


@pytest.mark.parametrize("tokens", [16, 64, 45])
@pytest.mark.parametrize(("rank", "group"), [(8, 2), (4, 4), (2, 8), (1, 16)])
def test_low_rank_weight_gradient_is_a_sum_over_groups(tokens, rank, group):
    # The lowest sequencies are constant on groups, so projecting is averaging.
    gy, x = random(tokens, 20), random(tokens, 24, seed=1)
    padding = (0, 0, 0, -tokens % 16)
    sums = [nn.functional.pad(t, padding).reshape(-1, group, t.shape[1]).sum(1) for t in (gy, x)]
    found = weight_gradient(gy, x, Path(16, rank, 0))
    assert error(found, sums[0].T @ sums[1] / group) < 1e-14


@pytest.mark.parametrize("extent", [16, 48, 45, 17])
def test_transforms_alone_change_nothing(extent):
    gy, x, weight = random(extent, 20), random(extent, 24, seed=1), random(20, 24, seed=2)
    assert error(weight_gradient(gy, x, Path(16, 16, 0)), gy.T @ x) < 1e-14
    assert error(input_gradient(gy.T, gy @ weight, Path(16, 16, 0)), gy.T @ gy @ weight) < 1e-14


def test_codes_are_whole_multiples_of_the_scale_within_the_limit():
    t = random(40, 24)
    for bits, limit in ((4, 7), (8, 127)):
        codes = code(t, Path(bits=bits), None) / (t.abs().max() / limit)
        torch.testing.assert_close(codes, codes.round())
        assert codes.abs().max().round() == limit
        assert (code(t, Path(bits=bits), None) - t).abs().max() <= t.abs().max() / limit / 2 + 1e-15


def test_ties_go_to_even():
    t = torch.tensor([0.5, 1.5, 2.5, -0.5, -1.5, 7.0], dtype=torch.float64)
    assert code(t, Path(bits=4), None).tolist() == [0, 2, 2, 0, -2, 7]


def test_a_nudge_decides_near_ties_alone():
    t = torch.tensor([0.5, 1.500001, 2.499999, -0.5, 0.51, 1.49, 7.0], dtype=torch.float64)
    assert code(t, Path(bits=4, nudge=1e-5), None).tolist() == [1, 2, 3, 0, 1, 1, 7]
    assert code(t, Path(bits=4, nudge=-1e-5), None).tolist() == [0, 1, 2, -1, 1, 1, 7]
    assert nudged(RECIPES["hlq"], 1e-5).gw == Path(16, 8, 8, nudge=1e-5)


def test_a_scale_for_each_index_that_is_left():
    t = torch.tensor([[7.0, 70.0], [3.4, 34.0]], dtype=torch.float64)
    assert code(t, Path(bits=4), 0).tolist() == [[7, 70], [3, 30]]


def test_a_scale_for_each_block():
    t = torch.tensor([[7.0, 3.4, 70.0], [3.4, 1.0, 34.0], [14.0, 6.8, 1.0]], dtype=torch.float64)
    assert code(t, Path(bits=4), None, (2, 2)).tolist() == [[7, 3, 70], [3, 1, 30], [14, 6, 1]]
    whole = RECIPES["int8"].gw
    blocks = dataclasses.replace(whole, gradient_block=(16, 20), operand_block=(64, 3))
    gy, x = random(64, 20), random(64, 24, seed=1)
    gy[:16] *= 1000
    errors = [error(weight_gradient(gy, x, path)[:, :3], (gy.T @ x)[:, :3]) for path in (whole, blocks)]
    assert errors[1] < 0.02 and error(code(gy, blocks, None, (16, 20))[16:], gy[16:]) < 0.02
    assert error(code(gy, whole, None)[16:], gy[16:]) > 0.5


def test_zeros_stay_zero():
    assert code(torch.zeros(16, 4, dtype=torch.float64), Path(bits=8), None).abs().max() == 0


def test_gy_has_one_scale_for_each_token_on_the_way_to_gx():
    # Token 0 is a thousand times larger; a scale for all would round the others to 0.
    gy, weight = random(8, 32), random(32, 24, seed=1)
    gy[0] *= 1000
    found = input_gradient(gy, weight, RECIPES["int8"].gx)
    assert error(found[1:], (gy @ weight)[1:]) < 0.02
    one_scale = dataclasses.replace(RECIPES["int8"].gx, per_token=False)
    assert error(input_gradient(gy, weight, one_scale)[1:], (gy @ weight)[1:]) > 0.2


@pytest.mark.parametrize("recipe", RECIPES)
def test_contractions_below_the_block_are_exact(recipe):
    recipe = RECIPES[recipe]
    gy, x, weight = random(BLOCK - 1, 40), random(BLOCK - 1, 24), random(BLOCK - 1, 24)
    assert error(weight_gradient(gy, x, recipe.gw), gy.T @ x) < 1e-14
    assert error(input_gradient(gy.T[:, :15], weight, recipe.gx), gy.T @ weight) < 1e-14
    gy, x = random(BLOCK, 40), random(BLOCK, 24)
    if recipe != RECIPES["none"]:
        assert error(weight_gradient(gy, x, recipe.gw), gy.T @ x) > 1e-4


@pytest.mark.parametrize(("path", "expected"), [
    (Path(16, 16, 8), 0.02), (Path(16, 16, 4), 0.3), (Path(bits=8), 0.02), (Path(bits=4), 0.3),
])  # fmt: skip
def test_quantization_alone_costs_what_its_bits_allow(path, expected):
    gy, x = random(64, 20), random(64, 24, seed=1)
    found = error(weight_gradient(gy, x, path), gy.T @ x)
    assert expected / 20 < found < expected


def test_smooth_tokens_lose_little_by_rank_8_and_random_ones_much():
    ramp = torch.linspace(0, 3, 64, dtype=torch.float64)[:, None]
    gy, x = torch.cos(ramp + torch.arange(20)), torch.sin(ramp * 1.3 + torch.arange(24))
    assert error(weight_gradient(gy, x, RECIPES["hlq"].gw), gy.T @ x) < 0.02
    gy, x = random(64, 20), random(64, 24, seed=1)
    assert error(weight_gradient(gy, x, RECIPES["hlq"].gw), gy.T @ x) > 0.3


def _network():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(24, 32), nn.Tanh(), nn.Linear(32, 20)).double()


def _eager(module, x, tangent):
    names, parameters = zip(*module.named_parameters(), strict=True)
    return dict(zip(names, torch.autograd.grad(module(x), parameters, tangent), strict=True))


def test_recipe_none_is_autograd():
    module, x, tangent = _network(), random(4, 25, 24), random(4, 25, 20, seed=1)
    found = gradients(module, [x], tangent, RECIPES["none"])
    expected = _eager(module, x, tangent)
    assert found.keys() == expected.keys()
    for name in expected:
        assert error(found[name], expected[name]) < 1e-13


def test_a_recipe_touches_the_two_contractions_alone():
    module, x, tangent = _network(), random(4, 25, 24), random(4, 25, 20, seed=1)
    found = gradients(module, [x], tangent, RECIPES["int4"])
    expected = _eager(module, x, tangent)
    # The last layer's bias gradient reads the tangent alone; the rest comes
    # through at least one contraction.
    assert error(found["2.bias"], expected["2.bias"]) < 1e-14
    for name in ("0.weight", "0.bias", "2.weight"):
        assert 1e-3 < error(found[name], expected[name]) < 0.5


def test_a_layer_used_twice_adds_its_two_coded_gradients():
    torch.manual_seed(0)
    layer = nn.Linear(24, 24).double()
    x, tangent, recipe = random(32, 24), random(32, 24, seed=1), RECIPES["hlq"]
    found = gradients(nn.Sequential(layer, layer), [x], tangent, recipe)
    assert list(found) == ["0.weight", "0.bias"]
    inner = (x @ layer.weight.T + layer.bias).detach()
    weight = layer.weight.detach()
    gy = input_gradient(tangent, weight, recipe.gx)
    expected = weight_gradient(tangent, inner, recipe.gw) + weight_gradient(gy, x, recipe.gw)
    assert error(found["0.weight"], expected) < 1e-14


def test_transform_pads_with_zeros():
    t = random(21, 3)
    padded = torch.cat([t, torch.zeros(11, 3, dtype=torch.float64)])
    assert torch.equal(transform(t, Path(16, 8)), transform(padded, Path(16, 8)))
    assert transform(t, Path(16, 8)).shape == (16, 3)


def test_paths_can_be_set_one_by_one():
    module, x, tangent = _network(), random(32, 24), random(32, 20, seed=1)
    recipe = Recipe(gx=Path(), gw=Path(16, 16, 8))
    found = gradients(module, [x], tangent, recipe, input_gradients=True)
    x.requires_grad_()
    (expected,) = torch.autograd.grad(module(x), x, tangent)
    assert error(found[0], expected) < 1e-13
    assert 1e-4 < error(found["0.weight"], _eager(module, x, tangent)["0.weight"]) < 0.02
