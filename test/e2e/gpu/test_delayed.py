"""Delayed scales: codes and maxima against the CPU exit, products bit by bit, and
maxima from step to step."""

import dataclasses

import layers
import oracle
import pytest
import views
from layers import Layer
from test_layers import check_product
from test_launch import operands, same

SHAPES = [(1000, 320, 200), (33, 17, 5), (1, 1, 1), (197, 768, 131), (2048, 1024, 512), (129, 257, 1300)]
# Of a tensor's own maximum: a part of it saturates, nothing does; 0 has no scale.
FACTORS = (0.2, 1.0, 1.7, 0.0)
ALL = Layer("hlq", "stochastic", "bf16", token_scales="one", delayed=True)
# The operand and the place of its view that a maximum belongs to.
PLACES = {"gx.gy": ("gy", 0), "gx.w": ("weight", 0), "gw.gy": ("gy", -1), "gw.x": ("x", 0)}


def find_views(layer, function):
    """[(entry of the maxima, operand, view)]: without a transform both views of gy have
    one maximum."""
    wanted = views.views_of_layer(layer)
    names = [name.removeprefix("weight.") for name in function.maxima]
    found = []
    for name, (operand, place) in PLACES.items():
        view = wanted[operand][place]
        if view.delayed:
            shared = name == "gw.gy" and name not in names and not view.rank
            found.append((names.index("gx.gy" if shared else name), operand, view))
    assert {entry for entry, *_ in found} == set(range(len(names)))
    return found


def exact(layer):
    return dataclasses.replace(layer, delayed=False)


def shapes_of(layer):
    return SHAPES if None in layer.sizes else [layer.sizes]


class Step:
    """One launch over a poisoned workspace."""

    def __init__(self, layer, function, tensors, previous, seed=5, init=None):
        import torch

        gy, x, weight = tensors
        self.maxima = torch.full((len(function.maxima),), 77.0, device="cuda")
        gw_type = oracle.DTYPES[layer.gw_type or layer.element]
        out = {
            "gx": torch.empty_like(x), "grad.weight": torch.empty(weight.shape, dtype=gw_type, device="cuda"),
            "maxima": self.maxima,
        }  # fmt: skip
        given = {"gy": gy, "x": x, "weight": weight, "seed": seed, "previous": previous}
        if layer.accumulate:
            given["sum.weight"] = init
        named = {operand.name for operand in function.operands} | {"previous"}
        given = {name: value for name, value in given.items() if name in named}
        size = function.workspace_size(out=out, **given)
        buffer = torch.full((size,), 0xFF, dtype=torch.uint8, device="cuda")
        function(out=out, workspace=buffer, **given)
        torch.cuda.synchronize()
        shapes = {name: tensor.shape for name, tensor in (("gy", gy), ("x", x), ("weight", weight))}
        wanted = {name: views.views_of_layer(layer)[name] for name in ("gy", "weight", "x")}
        second = ("gy", wanted["gy"][-1])
        unreturned = () if "weight.gw.gy" in function.maxima else (second,)
        self.workspace = oracle.Workspace(buffer, wanted, shapes, unreturned)
        assert self.workspace.size == size
        self.gx, self.gw = out["gx"], out["grad.weight"]


@pytest.mark.parametrize("layer", layers.delayed_layers(), ids=lambda layer: layer.name)
def test_codes_maxima_and_products(layer, load, cpu_exit):
    import numpy as np
    import torch

    function, wanted = load(layer), views.views_of_layer(layer)
    delayed = find_views(layer, function)
    for number, shape in enumerate(shapes_of(layer)):
        tensors = operands(*shape, layer.element, seed=number)
        by_name = dict(zip(("gy", "x", "weight"), tensors))
        init = torch.randn(shape[1:], device="cuda").to(oracle.DTYPES[layer.gw_type or layer.element])
        zeros = torch.zeros(len(function.maxima), device="cuda")
        measured = Step(layer, function, tensors, zeros, init=init).maxima
        for factor in (FACTORS * 2)[number % 4 :][:2]:
            previous = measured * factor
            step = Step(layer, function, tensors, previous, init=init)
            # What is measured doesn't depend on what was given.
            assert torch.equal(step.maxima, measured)
            for entry, operand, view in delayed:
                tensor = by_name[operand]
                given = previous[entry].reshape(1, 1)
                codes, scale, maximum = cpu_exit(layer.element).call(
                    view.name, [oracle.to_numpy(tensor), 5, given.cpu().numpy()],
                    [(np.int8, 2), (np.float32, 2), (np.float32, 2)],
                )  # fmt: skip
                relative = abs(float(measured[entry]) - float(maximum.item())) / max(float(maximum.item()), 1e-30)
                assert relative <= (2**-20 if view.rank else 0), (view.name, shape, relative)
                found = step.workspace.scales[operand, view]
                assert found.item() == scale.item(), (view.name, shape, factor)
                got = step.workspace.codes[operand, view]
                expected = torch.from_numpy(codes).cuda()
                reason = oracle.explain_codes(got, found, expected, torch.from_numpy(scale).cuda(), tensor, view)
                assert reason is None, f"{view.name}, {shape}, {factor}: {reason}"
                assert got.abs().max() <= view.qmax
            gy, weight, x = (wanted[name] for name in ("gy", "weight", "x"))
            check_product(step.gx, step.workspace, ("gy", gy[0]), ("weight", weight[0]))
            start = init if layer.accumulate else None
            check_product(step.gw, step.workspace, ("gy", gy[-1]), ("x", x[0]), start)


@pytest.mark.parametrize("layer", layers.delayed_layers(), ids=lambda layer: layer.name)
def test_a_step_of_its_own_maxima_is_exact(layer, load):
    """A first step without previous maxima, and one with those that it returned."""
    import torch

    if layer.accumulate:
        pytest.skip("the sum is another argument")
    delayed, plain = load(layer), load(exact(layer))
    for number, shape in enumerate(shapes_of(layer)):
        tensors = operands(*shape, layer.element, seed=number)
        expected = plain(*tensors, seed=7)
        *first, maxima = delayed(*tensors, seed=7)
        *second, again = delayed(*tensors, seed=7, previous=maxima)
        assert torch.equal(maxima, again) and same(first, second)
        # Of a transform of full rank the last bit of a maximum may be another.
        for one, other in zip(first, expected):
            assert oracle.relative_error(one, other) < 1e-3
        if not any(view.rank == 16 and view.delayed for its in views.views_of_layer(layer).values() for view in its):
            assert same(first, expected)


def test_two_steps_in_a_row(load):
    """A step after which everything is twice as large: what saturates is off, and the
    step after that is as good as an exact one."""
    import torch

    function, plain = load(ALL), load(exact(ALL))
    tensors = operands(2048, 512, 256, seed=3)
    grown = [2 * tensor for tensor in tensors]
    *_, maxima = function(*tensors, seed=1)
    gx, gw, after = function(*grown, seed=2, previous=maxima)
    assert torch.equal(after, 2 * maxima)
    *settled, _ = function(*grown, seed=2, previous=after)
    expected = plain(*grown, seed=2)
    for late, now, right in zip((gx, gw), settled, expected):
        assert oracle.relative_error(now, right) < 1e-3
        assert oracle.relative_error(late, right) > 1e-3


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("layer", [ALL, Layer("hlq", "stochastic", "bf16", delayed=True)], ids=lambda l: l.name)
def test_what_is_not_finite_poisons_its_own_step(layer, value, load):
    import torch

    function = load(layer)
    gy, x, weight = operands(1000, 320, 200)
    *expected, maxima = function(gy, x, weight, seed=1)
    for place in ((0, 0), (999, 319), (500, 3)):
        broken = gy.clone()
        broken[place] = value
        gx, gw, kept = function(broken, x, weight, seed=1, previous=maxima)
        assert not gw.isfinite().any()
        assert not gx[place[0]].isfinite().any()
        if layer.token_scales:
            assert not gx.isfinite().any()
        # The next step has scales to go on with.
        assert torch.equal(kept, maxima)
        raw = torch.empty_like(maxima)
        function(broken, x, weight, seed=1, previous=maxima, out={"maxima": raw})
        of_gy = torch.tensor([name.endswith(".gy") for name in function.maxima], device="cuda")
        assert torch.equal(~raw.isfinite(), of_gy)
        assert same(function(gy, x, weight, seed=1, previous=kept)[:2], expected)
    for poison in (float("nan"), float("inf")):
        gx, gw, kept = function(gy, x, weight, seed=1, previous=torch.full_like(maxima, poison))
        assert not gx.isfinite().any() and not gw.isfinite().any() and torch.equal(kept, maxima)


def test_codes_are_unbiased_where_nothing_saturates(load):
    import torch

    function, wanted = load(ALL), views.views_of_layer(ALL)
    tensors = operands(197, 160, 64, seed=2)
    measured = Step(ALL, function, tensors, torch.zeros(4, device="cuda")).maxima
    count = 400
    sums = [0, 0]
    for seed in range(count):
        step = Step(ALL, function, tensors, 1.3 * measured, seed=seed)
        for i, view in enumerate(wanted["gy"]):
            sums[i] = sums[i] + step.workspace.codes["gy", view].double()
    for total, view in zip(sums, wanted["gy"]):
        scale = step.workspace.scales["gy", view].double()
        error = total / count - oracle.transformed(tensors[0], view) / scale
        # A code's deviation is at most half a step; its mean's, in all.
        assert error.abs().max() < 6 * 0.5 / count**0.5
        assert error.mean().abs() < 6 * 0.5 / (count * error.numel()) ** 0.5 + 1 / 512


def test_sharing_a_graph(load):
    """A captured step that takes what the one before it measured."""
    import torch

    function = load(ALL)
    tensors = [tensor.clone() for tensor in operands(500, 320, 200)]
    *_, maxima = function(*tensors, seed=1)
    given, measured = maxima.clone(), torch.empty_like(maxima)
    out = {"gx": torch.empty_like(tensors[1]), "grad.weight": torch.empty_like(tensors[2]), "maxima": measured}
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        function(*tensors, seed=1, previous=given, out=out)
        given.copy_(measured)
    expected = maxima
    for step in range(4):
        for tensor in tensors:
            tensor.mul_(1.25)
        gx, gw, after = function(*tensors, seed=1, previous=expected)
        graph.replay()
        torch.cuda.synchronize()
        assert torch.equal(given, after) and same((out["gx"], out["grad.weight"]), (gx, gw))
        expected = after


@pytest.mark.parametrize("layer", [one for one in layers.delayed_elsewhere() if one.encoded], ids=lambda one: one.name)
def test_codes_that_the_caller_keeps(layer, load, load_executable):
    import torch

    split, whole = load_executable(layer), load(dataclasses.replace(layer, encoded=()))
    for number, shape in enumerate(SHAPES):
        gy, x, weight = operands(*shape, seed=number)
        *_, maxima = whole(gy, x, weight, seed=3)
        previous = 0.7 * maxima
        *expected, measured = whole(gy, x, weight, seed=3, previous=previous)
        entries = dict(zip(whole.maxima, previous))
        given = {"gy": gy} | {} if "weight" in layer.encoded else {"gy": gy, "weight": weight}
        for name, tensor in (("x", x), ("weight", weight)):
            if name not in layer.encoded:
                continue
            encode = split[f"backward.encode.{name}"]
            own = torch.stack([entries[entry] for entry in encode.maxima])
            codes, scales, found = encode(tensor, previous=own)
            assert torch.equal(found, torch.stack([measured[whole.maxima.index(e)] for e in encode.maxima]))
            given |= {f"{name}.codes": codes, f"{name}.scales": scales}
        backward = split["backward"]
        own = torch.stack([entries[entry] for entry in backward.maxima])
        *found, _ = backward(**given, seed=3, previous=own)
        assert same(found, expected), shape


@pytest.mark.parametrize("layer", [one for one in layers.delayed_elsewhere() if one.producer], ids=lambda one: one.name)
def test_producers(layer, load):
    import torch

    function, plain = load(layer), load(exact(layer))
    for number, shape in enumerate(SHAPES):
        gy, x, weight = operands(*shape, layer.element, seed=number)
        z = torch.randn(gy.shape, generator=torch.Generator("cuda").manual_seed(9), device="cuda").to(gy.dtype)
        *found, maxima = function(gy, x, weight, z, seed=3)
        *again, _ = function(gy, x, weight, z, seed=3, previous=maxima)
        expected = plain(gy, x, weight, z, seed=3)
        assert same(found, again)
        for one, other in zip(found, expected):
            assert oracle.relative_error(one, other) < 1e-3
