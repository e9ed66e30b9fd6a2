"""hlq.export_training_step: signature, names, order, errors, the text's form."""

import pathlib
import re
import shutil
import subprocess
import sys

import pytest

torch = pytest.importorskip("torch", reason="needs PyTorch: the extra hlq[torch]")
pytest.importorskip("torch_mlir", reason="needs torch-mlir: the extra hlq[torch]")

import hlq  # noqa: E402
from torch import nn  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


def parse(text):
    """Parses and verifies `text` by Debian's mlir-opt."""
    tool = shutil.which("mlir-opt-22")
    if tool is None:
        pytest.skip("mlir-opt-22 isn't installed")
    done = subprocess.run(
        [tool, "--allow-unregistered-dialect", "-o", "/dev/null"], input=text, text=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr


def signature(text):
    """([(argument's type, attributes)], [(result's type, attributes)]) of @step."""
    header = re.search(r"func\.func @step\((.*)\) -> \((.*)\) \{$", text, re.M)
    arguments, results = header.groups()
    value = r"((?:tensor<[^>]*>|i64))(?: \{([^}]*)\})?"
    return re.findall(rf"%arg\d+: {value}", arguments), re.findall(value, results)


def two_layers(**options):
    return nn.Sequential(nn.Linear(32, 64, **options), nn.ReLU(), nn.Linear(64, 48, **options))


def kinds(described):
    return [(value.kind, value.name, value.shape, value.dtype) for value in described]


def test_signature_of_two_layers():
    step = hlq.export_training_step(two_layers(), (torch.randn(4, 8, 32),))
    assert kinds(step.arguments) == [
        ("parameter", "0.weight", (64, 32), "f32"),
        ("parameter", "0.bias", (64,), "f32"),
        ("parameter", "2.weight", (48, 64), "f32"),
        ("parameter", "2.bias", (48,), "f32"),
        ("input", "input", (4, 8, 32), "f32"),
        ("tangent", "output", (4, 8, 48), "f32"),
    ]
    assert kinds(step.results) == [
        ("output", "output", (4, 8, 48), "f32"),
        ("gradient", "0.weight", (64, 32), "f32"),
        ("gradient", "0.bias", (64,), "f32"),
        ("gradient", "2.weight", (48, 64), "f32"),
        ("gradient", "2.bias", (48,), "f32"),
    ]
    assert step.parameters == ["0.weight", "0.bias", "2.weight", "2.bias"]
    arguments, results = signature(step.text)
    assert arguments == [
        ("tensor<64x32xf32>", 'hlq.parameter = "0.weight"'),
        ("tensor<64xf32>", 'hlq.parameter = "0.bias"'),
        ("tensor<48x64xf32>", 'hlq.parameter = "2.weight"'),
        ("tensor<48xf32>", 'hlq.parameter = "2.bias"'),
        ("tensor<4x8x32xf32>", ""),
        ("tensor<4x8x48xf32>", "hlq.tangent"),
    ]
    assert results == [
        ("tensor<4x8x48xf32>", ""),
        ("tensor<64x32xf32>", 'hlq.gradient_of = "0.weight"'),
        ("tensor<64xf32>", 'hlq.gradient_of = "0.bias"'),
        ("tensor<48x64xf32>", 'hlq.gradient_of = "2.weight"'),
        ("tensor<48xf32>", 'hlq.gradient_of = "2.bias"'),
    ]
    assert str(step) == step.text
    assert not step.generic
    parse(step.text)


def test_the_text_and_the_description_agree_with_the_signature_reader():
    step = hlq.export_training_step(two_layers(), (torch.randn(8, 32),), seed=True)
    read = hlq.signature(step.text)
    assert len(read.arguments) == len(step.arguments)
    assert len(read.results) == len(step.results)


def test_seed_is_a_last_argument():
    step = hlq.export_training_step(two_layers(), (torch.randn(8, 32),), seed=True)
    assert kinds(step.arguments)[-1] == ("seed", "seed", (), "i64")
    assert signature(step.text)[0][-1] == ("i64", "hlq.seed")
    parse(step.text)
    plain = hlq.export_training_step(two_layers(), (torch.randn(8, 32),))
    assert "hlq.seed" not in plain.text


def test_frozen_parameters_are_named_and_have_no_gradient():
    module = two_layers()
    module[0].weight.requires_grad_(False)
    step = hlq.export_training_step(module, (torch.randn(8, 32),))
    assert 'hlq.parameter = "0.weight"' in step.text
    assert 'hlq.gradient_of = "0.weight"' not in step.text
    assert [a.name for a in step.arguments if a.kind == "parameter" and not a.trainable] == ["0.weight"]
    assert [r.name for r in step.results if r.kind == "gradient"] == ["0.bias", "2.weight", "2.bias"]


class TwoNames(nn.Module):
    """One weight under two names."""

    def __init__(self):
        super().__init__()
        self.first = nn.Linear(32, 32)
        self.second = nn.Linear(32, 32, bias=False)
        self.second.weight = self.first.weight

    def forward(self, x):
        return self.second(torch.tanh(self.first(x)))


def test_a_tied_parameter_is_one_argument_under_its_first_name():
    step = hlq.export_training_step(TwoNames(), (torch.randn(8, 32),))
    assert step.parameters == ["first.weight", "first.bias"]
    assert [r.name for r in step.results if r.kind == "gradient"] == ["first.weight", "first.bias"]
    assert "second" not in step.text


def test_a_layer_used_under_two_names_is_one_argument():
    layer = nn.Linear(32, 32)
    step = hlq.export_training_step(nn.Sequential(layer, layer), (torch.randn(8, 32),))
    assert step.parameters == ["0.weight", "0.bias"]


class Several(nn.Module):
    """Buffers, several inputs, a nested output of which one has no gradient."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 16)
        self.register_buffer("shift", torch.ones(16))
        self.norm = nn.BatchNorm1d(16)

    def forward(self, x, others):
        y = self.norm(self.fc(x) + self.shift)
        return {"logits": y, "aux": [y.sum(1) * others["scale"], y > 0]}


def several(**options):
    inputs = (torch.randn(8, 32), {"scale": torch.randn(8)})
    return hlq.export_training_step(Several(), inputs, **options)


def test_buffers_inputs_and_outputs_are_named():
    step = several()
    named = [(a.kind, a.name) for a in step.arguments if a.kind != "parameter"]
    assert named == [
        ("buffer", "shift"),
        ("buffer", "norm.running_mean"),
        ("buffer", "norm.running_var"),
        ("buffer", "norm.num_batches_tracked"),
        ("input", "x"),
        ("input", "others.scale"),
        ("tangent", "output.logits"),
        ("tangent", "output.aux.0"),
    ]
    named = [(r.kind, r.name, r.dtype) for r in step.results if r.kind != "gradient"]
    assert named == [
        ("mutation", "norm.running_mean", "f32"),
        ("mutation", "norm.running_var", "f32"),
        ("mutation", "norm.num_batches_tracked", "i64"),
        ("output", "output.logits", "f32"),
        ("output", "output.aux.0", "f32"),
        ("output", "output.aux.1", "i1"),
    ]
    assert signature(step.text)[0].count(("tensor<8x16xf32>", "hlq.tangent")) == 1
    parse(step.text)


def test_the_module_is_left_as_it_was():
    module = Several()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    hlq.export_training_step(module, (torch.randn(8, 32), {"scale": torch.randn(8)}))
    for name, value in module.state_dict().items():
        assert torch.equal(value, before[name])
    for child in module.modules():
        assert not child._forward_hooks and not child._forward_pre_hooks
    assert all(parameter.grad is None for parameter in module.parameters())


def test_inputs_have_gradients_when_asked_for():
    assert not [r for r in several().results if r.kind == "input_gradient"]
    step = several(input_gradients=True)
    found = [(r.name, r.shape) for r in step.results if r.kind == "input_gradient"]
    assert found == [("x", (8, 32)), ("others.scale", (8,))]
    assert "gradient_of" not in signature(step.text)[1][-1][1]


def test_inputs_that_require_a_gradient_are_data_all_the_same():
    step = hlq.export_training_step(two_layers(), (torch.randn(8, 32, requires_grad=True),))
    assert not [r for r in step.results if r.kind == "input_gradient"]


class Options(nn.Module):
    """Inputs that aren't tensors, before and after ones that are."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 32)

    def forward(self, factor, x, nothing, bias, flag):
        assert nothing is None
        return self.fc(x) * factor + (bias if flag else 0)


@pytest.mark.parametrize("flag", [True, False])
def test_inputs_that_arent_tensors_are_constants(flag):
    step = hlq.export_training_step(Options(), (3.5, torch.randn(8, 32), None, torch.randn(8, 32), flag))
    found = [(a.name, a.shape) for a in step.arguments if a.kind == "input"]
    assert found == [("x", (8, 32)), ("bias", (8, 32))]
    assert "3.5" in step.text


class Views(nn.Module):
    """Outputs that are views of one tensor, and an input handed through."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 32)

    def forward(self, x):
        y = torch.tanh(self.fc(x))
        return y.t(), y[:, :16], y.view(-1), x


def test_every_output_that_depends_on_a_parameter_has_its_own_tangent():
    step = hlq.export_training_step(Views(), (torch.randn(8, 32),))
    found = [(a.name, a.shape) for a in step.arguments if a.kind == "tangent"]
    assert found == [("output.0", (32, 8)), ("output.1", (8, 16)), ("output.2", (256,))]
    assert [r.name for r in step.results if r.kind == "output"] == [f"output.{i}" for i in range(4)]


@pytest.mark.parametrize(("dtype", "name"), [(torch.bfloat16, "bf16"), (torch.float16, "f16"), (torch.float64, "f64")])
def test_types(dtype, name):
    step = hlq.export_training_step(two_layers(dtype=dtype), (torch.randn(4, 8, 32, dtype=dtype),))
    assert {value.dtype for value in (*step.arguments, *step.results)} == {name}
    assert f"tensor<64x32x{name}>" in step.text
    parse(step.text)


def test_narrow_bias_gradients_are_summed_in_f32():
    step = hlq.export_training_step(
        nn.Linear(32, 48, dtype=torch.bfloat16), (torch.randn(64, 32, dtype=torch.bfloat16),)
    )
    reductions = re.findall(r'"reduction", "parallel"\]\}.*', step.text)
    assert reductions and all("outs" in line and "xf32>)" in line.split("outs")[1] for line in reductions)


def test_evaluation_mode_is_kept():
    # In evaluation, batch normalisation changes no buffer.
    module = nn.Sequential(nn.Linear(32, 16), nn.BatchNorm1d(16)).eval()
    step = hlq.export_training_step(module, (torch.randn(8, 32),))
    assert {result.kind for result in step.results} == {"output", "gradient"}


def test_a_dialect_unknown_to_mlir_22_makes_the_text_generic():
    module = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1), nn.MaxPool2d(2))
    step = hlq.export_training_step(module, (torch.randn(2, 3, 8, 8),))
    assert step.generic
    assert step.foreign_dialects == ("tm_tensor",)
    assert '"tm_tensor.scatter"(' in step.text
    assert '"func.func"() <{' in step.text
    assert 'hlq.gradient_of = "0.weight"' in step.text
    parse(step.text)


@pytest.mark.parametrize("module", [nn.Dropout(0.5), nn.LayerNorm(32), nn.SiLU(), nn.Softmax(-1), nn.Hardswish()])
def test_layers_that_lower_parse(module):
    step = hlq.export_training_step(nn.Sequential(nn.Linear(32, 32), module), (torch.randn(8, 32),))
    assert not step.generic
    parse(step.text)


class ChannelsLastPool(nn.Module):
    """Pooling of a permuted tensor: its backward is `as_strided_scatter`, which
    torch-mlir's importer rewrites before it fails on something else."""

    def __init__(self):
        super().__init__()
        self.pool = nn.AdaptiveAvgPool2d(1)

    def forward(self, x):
        return self.pool(x.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2))


class Deep(nn.Module):
    """An operation at fault two levels down."""

    def __init__(self, culprit):
        super().__init__()
        self.body = nn.Sequential(nn.Identity(), culprit)

    def forward(self, x):
        return self.body(x)


@pytest.mark.parametrize(
    ("culprit", "x", "operation"),
    [
        (nn.Embedding(10, 32), torch.randint(0, 10, (4, 8)), "aten.embedding_dense_backward.default"),
        (
            nn.Sequential(nn.Conv2d(3, 8, 3), nn.AdaptiveAvgPool2d(3)),
            torch.randn(2, 3, 9, 9),
            "aten._adaptive_avg_pool2d_backward.default",
        ),
        (
            nn.Sequential(nn.Conv2d(3, 8, 3), nn.AvgPool2d(2)),
            torch.randn(2, 3, 9, 9),
            "aten.avg_pool2d_backward.default",
        ),
        (
            nn.Sequential(nn.Conv2d(3, 8, 3), ChannelsLastPool()),
            torch.randn(2, 3, 9, 9),
            "aten.as_strided_scatter.default",
        ),
    ],
)
def test_an_operation_that_cant_be_lowered_is_named_with_its_place(culprit, x, operation):
    with pytest.raises(hlq.ExportError) as caught:
        hlq.export_training_step(Deep(culprit), (x,))
    error = caught.value
    path = "body.1" if isinstance(culprit, nn.Embedding) else "body.1.1"
    kind = type(culprit if isinstance(culprit, nn.Embedding) else culprit[1]).__name__
    if kind == "ChannelsLastPool":
        path, kind = path + ".pool", "AdaptiveAvgPool2d"
    assert error.operation == operation
    assert error.module_path == path
    assert error.source.startswith(f"{__file__}:")
    assert f"can't lower {operation} in module '{path}' ({kind}), called at {error.source}" in str(error)
    assert "in its backward pass" in str(error)
    assert "\n" not in str(error) and "!torch" not in str(error)


class Functional(nn.Module):
    """The operation is called by the model itself, on a line of its own."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 32)

    def forward(self, x):
        y = self.fc(x)
        return nn.functional.adaptive_avg_pool1d(y[None], 5)  # the culprit


def test_the_source_line_is_the_users_own():
    with pytest.raises(hlq.ExportError) as caught:
        hlq.export_training_step(Functional(), (torch.randn(8, 32),))
    file, line = caught.value.source.rsplit(":", 1)
    assert "# the culprit" in pathlib.Path(file).read_text().splitlines()[int(line) - 1]
    assert caught.value.module_path == ""
    assert "in the model itself (Functional)" in str(caught.value)


class Branching(nn.Module):
    """The values of a tensor decide what is run."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(32, 32)

    def forward(self, x):
        return self.fc(x) if x.sum() > 0 else x


@pytest.mark.parametrize(
    ("module", "inputs", "message"),
    [
        (Branching(), (torch.randn(8, 32),), "can't trace the training step of Branching"),
        (nn.Linear(32, 16), (torch.randn(8, 31),), "can't trace the training step of Linear"),
        (nn.ReLU(), (torch.randn(8, 32),), "no backward pass"),
        (nn.Linear(32, 16).requires_grad_(False), (torch.randn(8, 32),), "no backward pass"),
        (nn.Linear(32, 16), torch.randn(8, 32), "give a sequence of inputs"),
        (torch.tanh, (torch.randn(8, 32),), "takes a torch.nn.Module"),
    ],
)
def test_what_is_no_training_step_is_refused(module, inputs, message):
    with pytest.raises(hlq.ExportError, match=message):
        hlq.export_training_step(module, inputs)


def test_the_eager_reference_against_the_formulas_of_a_linear_layer():
    import numpy as np
    from hlq.reference import eager_results, example_arguments

    module, x = nn.Linear(32, 16), torch.randn(4, 5, 32)
    step = hlq.export_training_step(module, (x,), seed=True, input_gradients=True)
    weight, bias, given, gy, seed = arguments = example_arguments(step, module, (x,), seed=7)
    assert (given == x.numpy()).all() and (weight == module.weight.detach().numpy()).all()
    assert seed == 7 and gy.shape == (4, 5, 16) and 0.8 < gy.std() < 1.2
    y, gw, gb, gx = eager_results(step, module, (x,), arguments)
    np.testing.assert_allclose(y, given @ weight.T + bias, atol=1e-5)
    np.testing.assert_allclose(gw, gy.reshape(20, 16).T @ given.reshape(20, 32), atol=1e-5)
    np.testing.assert_allclose(gb, gy.sum((0, 1)), atol=1e-5)
    np.testing.assert_allclose(gx, gy @ weight, atol=1e-5)
    assert eager_results(step, module, (x,), arguments, double=True)[1].dtype == np.float64


_BLOCKED = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ImportError(f"No module named {{name!r}}")

sys.meta_path.insert(0, Blocker())
sys.path.insert(0, {python!r})
import hlq
{body}
"""


def run_blocked(blocked, body):
    code = _BLOCKED.format(blocked=blocked, python=str(ROOT / "python"), body=body)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


def test_import_needs_neither_torch_nor_numpy_nor_iree():
    body = "import hlq.export; hlq.export_training_step; hlq.ExportError; print('imported')"
    done = run_blocked({"torch", "torch_mlir", "numpy", "iree"}, body)
    assert done.stdout == "imported\n", done.stderr


@pytest.mark.parametrize(("blocked", "package"), [("torch", "torch"), ("torch_mlir", "torch-mlir")])
def test_a_missing_package_names_the_extra(blocked, package):
    body = "try: hlq.export_training_step(None, ())\nexcept hlq.MissingPackageError as e: print(e)"
    done = run_blocked({blocked}, body)
    assert f"needs the Python package '{package}'" in done.stdout, done.stderr
    assert "hlq[torch]" in done.stdout
