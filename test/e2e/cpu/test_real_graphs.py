"""Training steps of real PyTorch models: exported, marked, rewritten, executed.

Errors are relative, in the Frobenius norm, of each result by itself.
"""

import collections
import re

import hlq
import numpy as np
import pytest
import torch
from export_graphs import HERE, file_text
from models import MODELS, EinsumProjection, Experts, Projection
from recipe_oracle import RECIPES, Path, Recipe, gradients, linear, nudged

EXECUTED = [name for name, model in MODELS.items() if model.executed]
COMMITTED = [name for name, model in MODELS.items() if model.committed]
GRADIENTS = ("gradient", "input_gradient")
NARROW = [name for name, model in MODELS.items() if model.dtype != torch.float32]

# Contractions that are gradients, by hand; what hooks count must be these too.
CONTRACTIONS = {
    "mlp": {"input_gradient": 1, "weight_gradient": 2},
    "mlp_odd": {"input_gradient": 2, "weight_gradient": 2},
    "block": {"input_gradient": 4, "weight_gradient": 4},
    "lora": {"input_gradient": 4, "weight_gradient": 4},
    "swiglu": {"input_gradient": 1, "weight_gradient": 3},
    "shared": {"input_gradient": 3, "weight_gradient": 4},
    "products": {"input_gradient": 2, "weight_gradient": 3},
    "convnet": {"input_gradient": 4, "weight_gradient": 5},
    # 4 layers a block, the head, and the patch embedding's weight.
    "vit": {"input_gradient": 49, "weight_gradient": 50},
}


def relative_error(found, expected):
    found, expected = np.asarray(found, np.float64), np.asarray(expected, np.float64)
    assert found.shape == expected.shape
    return np.linalg.norm(found - expected) / np.linalg.norm(expected)


def errors(case, found, expected, kinds=("output", "gradient", "input_gradient", "mutation")):
    """{result's name: relative error}"""
    results = case.step.results
    assert len(found) == len(expected) == len(results)
    return {
        f"{result.kind} {result.name}": relative_error(a, b)
        for result, a, b in zip(results, found, expected, strict=True)
        if result.kind in kinds
    }


def worst(by_name):
    """(error, name) of the largest error; NaN counts as the largest."""
    return max((float("inf") if np.isnan(error) else float(error), name) for name, error in by_name.items())


def gradients_by_hooks(module, inputs, input_gradients):
    """How often each layer's weight takes part in a gradient contraction, by
    hooks on a forward run: Counter of (role, parameter)."""
    names = {id(parameter): name for name, parameter in module.named_parameters()}
    counts = collections.Counter()

    def count(layer, given, _output):
        parameter = names[id(layer.weight)]
        counts["weight_gradient", parameter] += layer.weight.requires_grad
        counts["input_gradient", parameter] += given[0].requires_grad

    kinds = (torch.nn.Linear, torch.nn.Conv2d, Projection, Experts)
    layers = [m for m in module.modules() if isinstance(m, kinds)]
    hooks = [layer.register_forward_hook(count) for layer in layers]
    try:
        module(*(x.detach().requires_grad_(input_gradients) for x in inputs))
    finally:
        for hook in hooks:
            hook.remove()
    return +counts


def marks(text):
    """Counter of (role, parameter) over the `hlq.role` attributes in `text`."""
    role = r'#hlq\.role<(\w+), "([^"]+)">'
    aliases = {name: (kind, parameter) for name, kind, parameter in re.findall(rf"^(#\w+) = {role}", text, re.M)}
    found = collections.Counter(re.findall(rf"hlq\.role = {role}", text))
    found.update(aliases[name] for name in re.findall(r"hlq\.role = (#\w+)\b(?!\.)", text))
    return found


def by_role(counts):
    totals = collections.Counter()
    for (role, _parameter), count in counts.items():
        totals[role] += count
    return dict(totals)


@pytest.mark.parametrize("name", COMMITTED)
def test_committed_graph_is_what_the_script_makes(case, name):
    assert (HERE / f"{name}.mlir").read_text() == file_text(name, case(name).step)


@pytest.mark.parametrize("name", EXECUTED)
def test_exported_step_equals_eager(case, name):
    case = case(name)
    found = hlq.run(case.step.text, case.arguments, cache=True)
    assert worst(errors(case, found, case.eager)) < (1e-5, "")


@pytest.mark.parametrize("name", NARROW)
def test_narrow_step_is_as_accurate_as_eager(case, name):
    # Two ways to round differ by their rounding: measured against float64.
    from hlq.reference import eager_results

    case = case(name)
    exact = eager_results(case.step, case.module, case.inputs, case.arguments, double=True)
    found = errors(case, hlq.run(case.step.text, case.arguments, cache=True), exact)
    eager = errors(case, case.eager, exact)
    assert all(found[result] < 1.5 * eager[result] for result in found), (found, eager)


@pytest.mark.parametrize("name", CONTRACTIONS)
def test_hooks_count_what_is_there(case, name):
    case = case(name)
    counts = gradients_by_hooks(case.module, case.inputs, case.model.input_gradients)
    assert by_role(counts) == CONTRACTIONS[name]


@pytest.mark.parametrize("name", EXECUTED)
def test_oracle_without_a_recipe_is_eager(case, name):
    case = case(name)
    assert worst(errors(case, oracle_results(case, RECIPES["none"]), case.eager)) < (1e-5, "")


@pytest.mark.parametrize("name", MODELS)
def test_marks_equal_hooks(case, hlq_opt, name):
    case = case(name)
    found = marks(hlq_opt(case.step.text, "hlq-mark-gradients"))
    assert found == gradients_by_hooks(case.module, case.inputs, case.model.input_gradients)


@pytest.mark.parametrize("name", EXECUTED)
def test_recipe_none_equals_eager(case, hlq_opt, name):
    case = case(name)
    text = hlq_opt(case.step.text, "hlq-linalg-pipeline", recipe="none")
    assert worst(errors(case, hlq.run(text, case.arguments, cache=True), case.eager)) < (1e-5, "")


# The models are smaller than hlq-block's blocks; a few are enough.
@pytest.mark.parametrize(
    "name, recipe",
    [(name, recipe) for name in EXECUTED for recipe in ("hlq", "int8", "int4")]
    + [(name, "hlq-block") for name in ("mlp", "block")],
)
def test_recipe_equals_float64_oracle(case, hlq_opt, name, recipe):
    case = case(name)
    text = hlq_opt(case.step.text, "hlq-linalg-pipeline", recipe=recipe, rounding="nearest")
    found = hlq.run(text, case.arguments, cache=True)
    check_against_oracle(case, found, RECIPES[recipe])
    # The forward is never touched.
    assert worst(errors(case, found, case.eager, ("output",))) < (1e-5, "")
    # And the recipe was followed, not left out.
    assert worst(errors(case, found, case.eager, GRADIENTS)) > (2e-3, "")


# hlq-block with blocks that are smaller than these models' layers.
SMALL_BLOCKS = """#hlq.recipe<"hlq-block",
    input_gradient = <gradient_scales = <parallel = 1, contracted = 16>,
                      operand_scales = <parallel = 12, contracted = 32>>,
    weight_gradient = <gradient_scales = <parallel = 10, contracted = 32>,
                       operand_scales = <parallel = 20, contracted = 64>>>"""
SMALL_BLOCKS_ORACLE = Recipe(
    gx=Path(16, 16, 4, gradient_block=(16, 1), operand_block=(32, 12)),
    gw=Path(16, 8, 8, gradient_block=(16, 10), operand_block=(32, 20)),
)


@pytest.mark.parametrize("name", ["mlp_odd", "swiglu", "products"])
def test_scales_in_blocks_equal_float64_oracle(case, hlq_opt, name):
    case = case(name)
    text = case.step.text.replace("module {", f"module attributes {{hlq.recipe = {SMALL_BLOCKS}}} {{", 1)
    lowered = hlq_opt(text, "hlq-linalg-pipeline", rounding="nearest")
    found = hlq.run(lowered, case.arguments, cache=True)
    check_against_oracle(case, found, SMALL_BLOCKS_ORACLE)


def check_against_oracle(case, found, recipe):
    """Every gradient within the model's tolerance of the oracle's.

    A value within 1e-5 steps of a rounding boundary may go either way. In LoRA,
    where a product of codes is coded again with nothing between, exact ties do
    occur. So what it makes to decide all of these upwards or downwards counts
    as allowed; nothing, in most models.
    """
    expected = oracle_results(case, recipe)
    up, down = (oracle_results(case, nudged(recipe, nudge)) for nudge in (1e-5, -1e-5))
    excess = {}
    for result, *values in zip(case.step.results, found, expected, up, down, strict=True):
        if result.kind in GRADIENTS:
            value, wanted, above, below = (np.asarray(v, np.float64) for v in values)
            ties = np.linalg.norm(above - below) / np.linalg.norm(wanted)
            excess[f"{result.kind} {result.name}, ties {ties:.1e}"] = relative_error(value, wanted) - ties
    assert worst(excess) < (case.model.tolerance, "")


class RecipeProjection(torch.nn.Module):
    """Stands in for models.Projection."""

    def __init__(self, layer, recipe):
        super().__init__()
        self.weight, self.recipe = layer.weight, recipe

    def forward(self, x):
        return linear(x, self.weight.T, None, self.recipe)


class RecipeExperts(torch.nn.Module):
    """Stands in for models.Experts: a layer for each index of the batch, so that
    each has its own scales."""

    def __init__(self, layer, recipe):
        super().__init__()
        self.weight, self.split, self.recipe = layer.weight, type(layer).split, recipe

    def forward(self, x):
        slices = zip(self.split(self, x), self.weight, strict=True)
        return torch.stack([linear(x, w.T, None, self.recipe) for x, w in slices])


STAND_INS = {
    Projection: RecipeProjection,
    EinsumProjection: RecipeProjection,
    Experts: RecipeExperts,
}


def oracle_results(case, recipe):
    """The step's results by the oracle, with `recipe`; outputs are eager's."""
    tangents = [a for a, v in zip(case.arguments, case.step.arguments, strict=True) if v.kind == "tangent"]
    (tangent,) = tangents
    by_name = gradients(
        case.module,
        case.inputs,
        torch.from_numpy(tangent),
        recipe,
        input_gradients=case.model.input_gradients,
        others=STAND_INS,
    )
    inputs = iter(range(len(case.inputs)))
    results = []
    for result, eager in zip(case.step.results, case.eager, strict=True):
        if result.kind == "gradient":
            results.append(by_name[result.name].numpy())
        elif result.kind == "input_gradient":
            results.append(by_name[next(inputs)].numpy())
        else:
            results.append(eager)
    return results
