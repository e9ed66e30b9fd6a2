"""Functions with delayed scales, called on a driver that is none: which maxima go
where."""

import os
import subprocess
import sys

import pytest

import hlq
from conftest import ROOT
from hlq import execute, gpu
from hlq.signatures import signature as read_signature
from test_gpu import Tensor, driver, inputs, outputs, seal, torch, workspace  # noqa: F401

PLAN = """\
function backward
operand gy in bf16 ? 64
operand fc.weight in f32 64 32
operand seed in i64
operand previous.fc.weight.gw.gy in f32 1 1
operand previous.fc.weight.gw.x in f32 1 1
operand gx out bf16 ? 32
operand gw out f32 64 32
operand maxima.fc.weight.gw.gy out f32 1 1
operand maxima.fc.weight.gw.x out f32 1 1
extents
let %0 = size gy 0
extent gx 0 %0
workspace
let %0 = constant 640
bytes %0
launch
let %0 = size gy 0
let %1 = address previous.fc.weight.gw.gy
let %2 = address previous.fc.weight.gw.x
let %3 = address maxima.fc.weight.gw.gy
let %4 = address maxima.fc.weight.gw.x
let %5 = constant 4
let %6 = constant 1
memset %3 %5
memset %4 %5
kernel encode grid %6 %6 %6 block 256 1 1 shared 0 args ptr %1 i32 %0 i64 %2 ptr %3 ptr %4 ptr %3
end
"""
MEMSET = "memset32 0x6000 0 x 2 stream (nil)\n"
LAUNCH = "launch encode grid 1 1 1 block 256 1 1 shared 0 stream (nil) args {} 5 {} 0x6000 0x6004 0x6000\n"


class Maxima(Tensor):
    """A tensor of maxima, as far as PyTorch's are asked for more than others."""

    def __init__(self, address, count=2, **options):
        super().__init__(count, dtype="float32", address=address, **options)
        self.calls = []

    def zero_(self):
        self.calls.append("zero_")

    def copy_(self, other):
        self.calls.append(("copy_", other))

    def isfinite(self):
        return ("isfinite", self)

    def where(self, condition, other):
        return ("where", self, condition, other)


@pytest.fixture
def backward(driver):  # noqa: F811
    return gpu.Executable.load(seal(PLAN))["backward"]


def test_maxima_are_one_tensor(driver, backward):  # noqa: F811
    assert backward.maxima == ("fc.weight.gw.gy", "fc.weight.gw.x")
    previous, maxima = Maxima(0x5000), Maxima(0x6000)
    gx, gw = outputs()
    out = {"gx": gx, "gw": gw, "maxima": maxima}
    results = backward(*inputs(), 9, previous=previous, out=out, workspace=workspace())
    assert results == (gx, gw, maxima)
    # Two numbers side by side are zeroed at once; what is given in `out` is raw.
    launched = MEMSET + LAUNCH.format("0x5000", 0x5004)
    assert driver.log().endswith(launched)
    assert previous.calls == maxima.calls == []
    assert backward(*inputs(), 9, previous=previous, out=(gx, gw, maxima), workspace=workspace()) == (gx, gw, maxima)
    # Entries of a column of a matrix.
    apart = Maxima(0x5000, strides=(3,))
    backward(*inputs(), 9, previous=apart, out=out, workspace=workspace())
    assert driver.log().endswith(LAUNCH.format("0x5000", 0x500C))
    assert backward.workspace_size(*inputs(), 9) == backward.workspace_size(*inputs(), 9, previous=previous) == 640


@pytest.fixture
def allocated(torch):  # noqa: F811
    """What is allocated of f32 [2]."""
    made, other = [], torch.empty

    def empty(sizes, dtype, device):
        if tuple(sizes) != (2,):
            return other(sizes, dtype, device)
        made.append(Maxima(0x6000 - 0x1000 * len(made)))
        return made[-1]

    torch.empty = empty
    return made


def test_the_first_step_is_made_twice(driver, backward, torch, allocated):  # noqa: F811
    given = [torch.Tensor(5, 64), torch.Tensor(64, 32, dtype="float32", address=0x2000)]
    *_, result = backward(*given, 9, stream=0)
    previous, maxima = sorted(allocated, key=lambda tensor: len(tensor.calls), reverse=True)
    lines = [line for line in driver.log().splitlines() if line.startswith("launch")]
    assert len(lines) == 2 and lines[0] == lines[1]
    assert previous.calls == ["zero_", ("copy_", maxima)]
    assert result == ("where", maxima, ("isfinite", maxima), previous)


def test_later_steps_keep_what_is_finite(driver, backward, torch, allocated):  # noqa: F811
    given = [torch.Tensor(5, 64), torch.Tensor(64, 32, dtype="float32", address=0x2000)]
    previous = Maxima(0x5000)
    *_, result = backward(*given, 9, previous=previous, stream=0)
    assert driver.log().count("launch encode") == 1
    (maxima,) = allocated
    assert result == ("where", maxima, ("isfinite", maxima), previous)


def test_what_does_not_fit(driver, backward):  # noqa: F811
    gx, gw = outputs()
    out = {"gx": gx, "gw": gw, "maxima": Maxima(0x6000)}

    def call(previous, **changed):
        return backward(*inputs(), 9, previous=previous, out=out | changed, workspace=workspace())

    names = "fc.weight.gw.gy, fc.weight.gw.x"
    with pytest.raises(hlq.ArgumentError, match=f"previous.fc.weight.gw.gy': of 3xf32, must be 2xf32: {names}"):
        call(Maxima(0x5000, 3))
    with pytest.raises(hlq.ArgumentError, match="of 2xbf16, must be 2xf32"):
        call(Tensor(2))
    with pytest.raises(hlq.ArgumentError, match="operand 'maxima.fc.weight.gw.gy': a float, must be a tensor"):
        call(Maxima(0x5000), maxima=1.0)
    with pytest.raises(hlq.ArgumentError, match="previous not given, and only for PyTorch's tensors they are"):
        call(None)
    with pytest.raises(hlq.ArgumentError, match="out has 2"):
        backward(*inputs(), 9, previous=Maxima(0x5000), out=(gx, gw), workspace=workspace())
    with pytest.raises(hlq.ArgumentError, match="has no operand 'previous.fc.weight.gw.x'"):
        backward(*inputs(), 9, **{"previous.fc.weight.gw.x": Maxima(0x5000)})
    assert driver.log().count("launch encode") == 0


def test_functions_without_delayed_scales(driver):  # noqa: F811
    plain = gpu.Executable.load(seal())["backward"]
    assert plain.maxima == ()
    with pytest.raises(hlq.ArgumentError, match="function 'backward' has no delayed scales: previous must be left out"):
        plain(*inputs(), 9, previous=Maxima(0x5000), out=outputs(), workspace=workspace())


def test_compiled(driver):  # noqa: F811
    """The names that a layer's executable has, and where its passes went."""
    text = hlq.linear_backward("bf16")
    one = "gradient_scales = <parallel = *, contracted = *>"
    every = f"module attributes {{hlq.recipe = #hlq.recipe<hlq, input_gradient = <{one}>>}} {{\n{text}}}"
    for source, names in (
        (text, ["gx.w", "gw.gy", "gw.x"]),
        (every, ["gx.gy", "gx.w", "gw.gy", "gw.x"]),
    ):
        made = gpu.compile_bytes(source, target="sm_90a", delayed=True)
        plan = made.partition(b"\nptx ")[0].decode()
        found = [line.split()[1] for line in plan.splitlines() if line.startswith("operand previous.")]
        assert found == [f"previous.weight.{name}" for name in names]
        assert plan.count("\nkernel maxima") == (0 if source is every else 1)
    # Blocks find their own, and there is nothing to keep.
    assert b"previous." not in gpu.compile_bytes(text, target="sm_90a", recipe="hlq-block", delayed=True)


def test_on_the_cpu(tmp_path):
    """The command line makes such text; what doesn't keep maxima says so."""
    path = tmp_path / "layer.mlir"
    path.write_text(hlq.linear_backward("f32", 64, 48, 32))
    command = [sys.executable, "-m", "hlq"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "python")}
    made = subprocess.run(
        [*command, "opt", path, "--recipe", "hlq", "--delayed", "--pipeline", "hlq-linalg-pipeline"],
        capture_output=True, text=True, env=environment,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert made.stdout.count("tensor<1x1xf32>") >= 6
    found, names = read_signature(made.stdout), read_signature(path.read_text())
    with pytest.raises(hlq.SignatureError, match="3 delayed scales, whose maxima a caller of hlq.compile.text. keeps"):
        execute._with_names(found, names)
