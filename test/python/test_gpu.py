"""Executables for GPUs, on a driver that is none: build/test/unit/Runtime has a
library that writes down what it is asked for."""

import ctypes
import dataclasses
import os
import pathlib
import subprocess
import sys
import types

import pytest

import hlq
from conftest import ROOT
from hlq import gpu, runtime

FAKE_DRIVER = ROOT / "build" / "test" / "unit" / "Runtime" / "libHLQFakeDriver.so"

PLAN = """\
function backward
operand gy in bf16 ? 64
operand fc.weight in f32 64 32
operand seed in i64
operand gx out bf16 ? 32
operand gw out f32 64 32
extents
let %0 = size gy 0
extent gx 0 %0
workspace
let %0 = size gy 0
let %1 = constant 128
let %2 = mul %0 %1
bytes %2
launch
let %0 = address gy
let %1 = size gy 0
let %2 = value seed
let %3 = address seed
let %4 = address gx
let %5 = workspace 256
let %6 = constant 1000
let %7 = le %1 %6
require %7 "at most 1000 rows"
kernel encode grid %1 %1 %1 block 256 1 1 shared 0 args ptr %0 i32 %1 i64 %2 ptr %3 ptr %4 ptr %5
end
"""

PTX = """\
.version 8.3
.target sm_90a
.visible .entry encode(.param .u64 a, .param .u32 b, .param .u64 c, .param .u64 d, .param .u64 e, .param .u64 f)
{ ret; }
"""


def seal(plan=PLAN):
    body = f"{plan}ptx {len(PTX)}\n{PTX}".encode()
    value = 0xCBF29CE484222325
    for byte in body:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"hlq-executable 1\ntarget sm_90a\nchecksum {value:016x}\n".encode() + body


@dataclasses.dataclass
class Device:
    type: str = "cuda"
    index: int = 0

    def __str__(self):
        return f"{self.type}:{self.index}"


class Tensor:
    """What is asked of PyTorch's tensors."""

    def __init__(self, *shape, dtype="bfloat16", address=0x1000, device=None, strides=None):
        self.shape, self.dtype, self.device = shape, f"torch.{dtype}", device or Device()
        self._address = address
        self._strides = strides or tuple(gpu.tensors.math.prod(shape[d + 1 :]) for d in range(len(shape)))

    def data_ptr(self):
        return self._address

    def stride(self):
        return self._strides

    def is_contiguous(self):
        return True

    def numel(self):
        return gpu.tensors.math.prod(self.shape)

    def __index__(self):
        raise AssertionError("waits for the GPU")

    def element_size(self):
        return {"bfloat16": 2, "float32": 4, "uint8": 1, "int64": 8, "float64": 8}[self.dtype[6:]]


@pytest.fixture
def driver(monkeypatch):
    """The driver that is none, as after a start."""
    monkeypatch.setenv("HLQ_CUDA_DRIVER", str(FAKE_DRIVER))
    fake = ctypes.CDLL(str(FAKE_DRIVER))
    fake.fake_log.restype = ctypes.c_char_p
    fake.fake_reset()
    fake.fake_kernel(b"encode", b"pilppp")
    fake.log = lambda: fake.fake_log().decode()
    return fake


@pytest.fixture
def backward(driver):
    return gpu.Executable.load(seal())["backward"]


def inputs(rows=5):
    return [Tensor(rows, 64), Tensor(64, 32, dtype="float32", address=0x2000)]


def outputs(rows=5):
    return [Tensor(rows, 32, address=0x3000), Tensor(64, 32, dtype="float32", address=0x4000)]


def workspace(size=1 << 16):
    return Tensor(size, dtype="uint8", address=0x10000)


LAUNCH = "launch encode grid 5 5 5 block 256 1 1 shared 0 stream (nil) args 0x1000 5 9 0x0 0x3000 0x10100\n"


def test_says_what_there_is(driver):
    executable = hlq.gpu.Executable.load(seal())
    assert executable.target == "sm_90a"
    assert list(executable.functions) == ["backward"]
    gy, weight, seed, gx, gw = executable["backward"].operands
    assert (gy.index, gy.name, gy.direction, gy.element, gy.shape) == (0, "gy", "in", "bf16", (None, 64))
    assert (weight.name, weight.shape, gx.direction, gw.index) == ("fc.weight", (64, 32), "out", 4)
    assert seed.is_number and not gy.is_number
    assert str(executable["backward"]).startswith("backward(in gy: ?x64xbf16, in fc.weight: 64x32xf32, in seed: i64, ")
    with pytest.raises(hlq.HlqError, match="no function 'forward' in the executable; there are: backward"):
        executable["forward"]


def test_calls_by_position_and_by_name(driver, backward):
    gy, weight = inputs()
    gx, gw = outputs()
    assert backward(gy, weight, 9, out=(gx, gw), workspace=workspace()) == (gx, gw)
    assert driver.log().endswith(LAUNCH)
    before = driver.log()
    assert backward(gy, seed=9, out={"gw": gw, "gx": gx}, workspace=workspace(), **{"fc.weight": weight}) == (gx, gw)
    assert driver.log() == before + LAUNCH


def test_the_executable_itself_is_called_where_it_is_clear(driver):
    def call(executable):
        return executable(*inputs(), 9, out=outputs(), workspace=workspace())

    call(gpu.Executable.load(seal()))
    assert driver.log().endswith(LAUNCH)
    two = PLAN + PLAN.replace("function backward", "function forward")
    with pytest.raises(hlq.HlqError, match="several functions could be meant, name one: backward, forward"):
        call(gpu.Executable.load(seal(two)))
    call(gpu.Executable.load(seal(two), function="@forward"))


def test_seed_in_memory_and_streams(driver, backward):
    class Stream:
        cuda_stream = 0x51

    class Other:
        def __cuda_stream__(self):
            return (0, 0x52)

    seed = Tensor(dtype="int64", address=0x88)
    for stream, shown in ((Stream(), "0x51"), (Other(), "0x52"), (0x53, "0x53")):
        backward(*inputs(), seed, out=outputs(), workspace=workspace(), stream=stream)
        assert f"stream {shown} args 0x1000 5 0 0x88 " in driver.log().splitlines()[-1]


def test_cuda_array_interface(driver):
    plan = PLAN.replace("gy in bf16", "gy in f32").replace("gx out bf16", "gx out f32")

    def array(shape, address, strides=None, kind="<f4", read_only=False):
        interface = {"shape": shape, "typestr": kind, "data": (address, read_only), "strides": strides, "version": 3}
        return types.SimpleNamespace(__cuda_array_interface__=interface)

    backward = gpu.Executable.load(seal(plan))["backward"]
    gy, weight = array((5, 64), 0x1000, (512, 4)), array((64, 32), 0x2000)
    gx, gw = array((5, 32), 0x3000), array((64, 32), 0x4000)
    space = array((1 << 16,), 0x10000, kind="|u1")
    backward(gy, weight, 9, out=(gx, gw), workspace=space)
    assert driver.log().endswith(LAUNCH)
    with pytest.raises(hlq.ArgumentError, match="operand 'gy': strides of .510, 4. bytes, must be multiples of the 4"):
        backward(array((5, 64), 0x1000, (510, 4)), weight, 9, out=(gx, gw), workspace=space)
    with pytest.raises(hlq.ArgumentError, match="operand 'gx': read-only, is written to"):
        backward(gy, weight, 9, out=(array((5, 32), 0x3000, read_only=True), gw), workspace=space)
    with pytest.raises(hlq.GpuError, match="workspace: not contiguous"):
        backward(gy, weight, 9, out=(gx, gw), workspace=array((256,), 0x10000, (2,), "|u1"))


@pytest.mark.parametrize(
    "change, index, name, message",
    [
        (lambda a: a.update(gy=Tensor(5, 63)), 0, "gy", "operand 'gy': size 1 is 63, must be 64"),
        (lambda a: a.update(gy=Tensor(5, 64, dtype="float32")), 0, "gy", "element type f32, must be bf16"),
        (lambda a: a.update(gy=Tensor(5, 64, dtype="float64")), 0, "gy", "element type float64, must be bf16"),
        (lambda a: a.update(gy=Tensor(*[1] * 9)), 0, "gy", "rank 9, must be 2"),
        (lambda a: a.update(gy=Tensor(5, 64, strides=(64, 2))), 0, "gy", "stride 1 is 2, must be 1"),
        (lambda a: a.update(gy=Tensor(5, 64, device=Device("cpu"))), 0, "gy", "on device cpu:0, must be on a CUDA"),
        (lambda a: a.update(gy=[1]), 0, "gy", "a list, must be a tensor in GPU memory"),
        (lambda a: a.update(gy=Tensor(1001, 64)), None, None, "function 'backward': at most 1000 rows"),
        (lambda a: a.update({"fc.weight": Tensor(64, 32, dtype="float32", device=Device(index=1))}), 1, "fc.weight",
         "on device cuda:1, must be on cuda:0 as the others"),
        (lambda a: a.update(seed=2**63), 2, "seed", "operand 'seed': 9223372036854775808, must fit 64 bits"),
        (lambda a: a.update(seed=1.5), 2, "seed", "a float, must be a tensor in GPU memory"),
        (lambda a: a.pop("seed"), 2, "seed", "operand 'seed': not given"),
        (lambda a: a.update(sed=1), None, None, "no operand 'sed'; it takes: gy, fc.weight, seed"),
    ],
)  # fmt: skip
def test_operands_that_do_not_fit(driver, backward, change, index, name, message):
    named = dict(zip(["gy", "fc.weight", "seed"], [*inputs(), 9]))
    change(named)
    rows = getattr(named["gy"], "shape", [5])[0]
    with pytest.raises(hlq.ArgumentError) as caught:
        backward(out=outputs(rows), workspace=workspace(1 << 20), **named)
    assert message in str(caught.value)
    assert (caught.value.index, caught.value.name) == (index, name)
    assert driver.log().count("launch") == 0


def test_arguments_that_are_too_many(backward):
    with pytest.raises(hlq.ArgumentError, match="takes 3 operands, got 4"):
        backward(*inputs(), 9, 9)
    with pytest.raises(hlq.ArgumentError, match="operand 'gy': given twice"):
        backward(*inputs(), 9, gy=inputs()[0])
    with pytest.raises(hlq.ArgumentError, match="has 2 outputs, out has 1"):
        backward(*inputs(), 9, out=outputs()[0])
    with pytest.raises(hlq.ArgumentError, match="has no output 'gy'; there are: gx, gw"):
        backward(*inputs(), 9, out={"gy": inputs()[0]})
    with pytest.raises(hlq.ArgumentError, match="operand 'gx': size 0 is 4, must be 5"):
        backward(*inputs(), 9, out=outputs(4), workspace=workspace())


def test_workspace(backward):
    assert backward.workspace_size(*inputs(300), 9) == 300 * 128
    with pytest.raises(hlq.GpuError, match="workspace: 100 bytes, must be at least 640") as caught:
        backward(*inputs(), 9, out=outputs(), workspace=workspace(100))
    assert caught.value.status == "invalid workspace"
    with pytest.raises(hlq.GpuError, match="640 bytes are needed, and only for PyTorch's tensors they are allocated"):
        backward(*inputs(), 9, out=outputs())
    with pytest.raises(hlq.GpuError, match="workspace: on device cpu:0, must be on a CUDA device"):
        backward(*inputs(), 9, out=outputs(), workspace=Tensor(640, dtype="uint8", device=Device("cpu")))
    with pytest.raises(hlq.ArgumentError, match="operand 'gw': not given in `out`, and only for PyTorch's tensors"):
        backward(*inputs(), 9, out={"gx": outputs()[0]}, workspace=workspace())


@pytest.fixture
def torch(monkeypatch):
    """A PyTorch that has GPUs."""
    done = []

    class Manager:
        def __init__(self, *what):
            self.what = what

        def __enter__(self):
            done.append(self.what)

        def __exit__(self, *error):
            pass

    def empty(sizes, dtype, device):
        done.append(("empty", sizes, dtype, str(device)))
        address = {"bf16": 0x3000, "f32": 0x4000, "u8": 0x10000}[dtype]
        name = {"bf16": "bfloat16", "f32": "float32", "u8": "uint8"}[dtype]
        return Tensor(*sizes, dtype=name, address=address, device=device)

    def stream(number, device):
        return types.SimpleNamespace(cuda_stream=number, device=device)

    fake = types.SimpleNamespace(
        Tensor=Tensor, empty=empty, bfloat16="bf16", float32="f32", uint8="u8", done=done,
        cuda=types.SimpleNamespace(
            current_stream=lambda device: stream(0x70 + device.index, device), ExternalStream=stream,
            device=lambda device: Manager("device", str(device)),
            stream=lambda stream: Manager("stream", stream.cuda_stream),
        ),
    )  # fmt: skip
    monkeypatch.setitem(sys.modules, "torch", fake)
    return fake


def test_pytorch_allocates_on_its_stream(driver, backward, torch):
    device = Device(index=1)
    gy, weight = inputs()
    gy.device = weight.device = device
    gx, gw = backward(gy, weight, 9)
    assert (gx.shape, gw.shape) == ((5, 32), (64, 32))
    assert torch.done == [
        ("device", "cuda:1"), ("stream", 0x71), ("empty", (5, 32), "bf16", "cuda:1"),
        ("empty", (64, 32), "f32", "cuda:1"), ("empty", (640,), "u8", "cuda:1"),
    ]  # fmt: skip
    assert "stream 0x71 args" in driver.log()

    torch.done.clear()
    made = backward(gy, weight, 9, out={"gw": gw}, stream=0x99)
    assert made[1] is gw
    assert torch.done[1:] == [("stream", 0x99), ("empty", (5, 32), "bf16", "cuda:1"), ("empty", (640,), "u8", "cuda:1")]
    assert "stream 0x99 args" in driver.log().splitlines()[-1]


def test_sizes_that_nothing_says_are_not_allocated(driver, torch):
    plan = PLAN.replace("extents\nlet %0 = size gy 0\nextent gx 0 %0\n", "")
    backward = gpu.Executable.load(seal(plan))["backward"]
    with pytest.raises(hlq.ArgumentError, match="operand 'gx': size 0 is dynamic, and the executable doesn't say"):
        backward(*inputs(), 9)


def test_failures_of_the_driver_are_errors(driver, backward):
    def call():
        backward(*inputs(), 9, out=outputs(), workspace=workspace())

    driver.fake_set(b"major", ctypes.c_longlong(8))
    with pytest.raises(hlq.GpuError, match="for sm_90a .compute capability 9.0., device 0, Fake GPU, has 8.0") as caught:
        call()
    assert caught.value.status == "wrong device"
    driver.fake_set(b"major", ctypes.c_longlong(9))
    driver.fake_set(b"capturing", ctypes.c_longlong(1))
    with pytest.raises(hlq.GpuError, match="call hlq_prepare") as caught:
        call()
    assert caught.value.status == "not prepared"
    backward.prepare()
    call()
    driver.fake_fail(b"cuLaunchKernel", 700, 0)
    with pytest.raises(hlq.GpuError, match="kernel 'encode': cuLaunchKernel: CUDA_ERROR_FAKE .700.: told to fail"):
        call()


def test_unload(driver):
    executable = gpu.Executable.load(seal())
    backward = executable["backward"]
    executable.prepare()
    assert driver.fake_modules() == 1
    executable.unload()
    executable.unload()
    assert driver.fake_modules() == 0
    with pytest.raises(hlq.HlqError, match="its executable was unloaded"):
        backward(*inputs(), 9, out=outputs(), workspace=workspace())


def test_functions_keep_their_executable(driver, backward):
    import gc

    gc.collect()
    backward(*inputs(), 9, out=outputs(), workspace=workspace())
    assert driver.log().endswith(LAUNCH)


def test_damaged_files_are_refused(tmp_path):
    path = tmp_path / "step.hlqx"
    path.write_bytes(seal())
    assert gpu.Executable.load(path).target == "sm_90a"
    path.write_bytes(seal()[:-1])
    with pytest.raises(hlq.GpuError) as caught:
        gpu.Executable.load(path)
    assert str(caught.value).startswith(f"{path}: executable: damaged or truncated: the ")
    assert caught.value.status == "invalid executable"
    with pytest.raises(hlq.GpuError, match="^executable: it is empty"):
        gpu.Executable.load(b"")


def test_without_a_driver():
    code = (
        "import conftest\nfrom test_gpu import *\n"
        "try: gpu.Executable.load(seal())(*inputs(), 9, out=outputs(), workspace=workspace())\n"
        "except hlq.GpuError as error: print(error.status + '|' + str(error))"
    )
    environment = {**os.environ, "HLQ_CUDA_DRIVER": "/nonexistent.so", "PYTHONPATH": str(pathlib.Path(__file__).parent)}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert ran.stdout.startswith(
        "no driver|no CUDA driver: /nonexistent.so can't be loaded (HLQ_CUDA_DRIVER): "
    ), ran.stderr


def test_finding_the_runtime(tmp_path, monkeypatch):
    monkeypatch.delenv("HLQ_RUNTIME", raising=False)
    assert runtime.find_runtime() == str(ROOT / "build" / "lib" / "libhlq_runtime.so")
    package = tmp_path / "python" / "hlq"
    package.mkdir(parents=True)
    monkeypatch.setattr(runtime, "__file__", str(package / "runtime.py"))
    built = tmp_path / "build" / "lib" / "libhlq_runtime.so"
    with pytest.raises(hlq.ToolNotFoundError, match="or set HLQ_RUNTIME to its path") as caught:
        runtime.find_runtime()
    beside = package / "libhlq_runtime.so"
    assert caught.value.looked_in == ["HLQ_RUNTIME (not set)", str(beside), str(built)]
    built.parent.mkdir(parents=True)
    built.write_text("")
    assert runtime.find_runtime() == str(built)
    beside.write_text("")
    assert runtime.find_runtime() == str(beside)
    monkeypatch.setenv("HLQ_RUNTIME", str(tmp_path / "none.so"))
    with pytest.raises(hlq.ToolNotFoundError, match="none.so .HLQ_RUNTIME; no file"):
        runtime.find_runtime()
    assert runtime.find_runtime(beside) == str(beside)
    with pytest.raises(hlq.HlqError, match="is no runtime of hlq"):
        runtime.library(beside)


@pytest.fixture
def compiler(tmp_path):
    """make(executable) -> hlq-opt and hlq-translate that write down how they were
    called; the second one writes `executable`."""

    def make(data):
        (tmp_path / "executable").write_bytes(data)
        opt, translate = tmp_path / "hlq-opt", tmp_path / "hlq-translate"
        opt.write_text(f'#!/bin/sh\nshift; printf "%s\\n" "$@" >> {tmp_path}/opt.log\necho lowered\n')
        translate.write_text(
            f'#!/bin/sh\ncat "$1" >> {tmp_path}/translate.log\nshift; printf "%s\\n" "$@" >> {tmp_path}/translate.log\n'
            f"cat {tmp_path}/executable\n"
        )
        for tool in (opt, translate):
            tool.chmod(0o755)
        return dict(tool=opt, translator=translate)

    return make


def test_compile(driver, compiler, tmp_path, layer):
    tools = compiler(seal())
    executable = hlq.compile(layer, target="sm_90a", recipe="int8", rounding="nearest", seed=3, **tools)
    assert (tmp_path / "opt.log").read_text() == (
        "--allow-unregistered-dialect\n"
        "--pass-pipeline=builtin.module(hlq-gpu-pipeline{target=sm_90a recipe=int8 rounding=nearest seed=3})\n"
    )
    assert (tmp_path / "translate.log").read_text() == "lowered\n--hlq-to-executable\n"
    executable(*inputs(), 9, out=outputs(), workspace=workspace())
    assert driver.log().endswith(LAUNCH)


def test_compiled_executables_are_cached(driver, compiler, tmp_path, layer):
    tools = compiler(seal())

    def compiled(text=layer, **options):
        hlq.compile(text, target="sm_90a", cache=True, **options, **tools)
        return (tmp_path / "translate.log").read_text().count("lowered")

    assert [compiled(), compiled(), compiled(recipe="int4"), compiled(layer + " "), compiled()] == [1, 1, 2, 3, 3]
    tools["translator"].write_text(tools["translator"].read_text() + "\n")
    assert compiled() == 4


def test_compile_errors(compiler, tmp_path, layer):
    tools = compiler(seal())
    tools["translator"].write_text('#!/bin/sh\necho "$1:3:1: error: no kernels" >&2; exit 1\n')
    with pytest.raises(hlq.CompileError) as caught:
        hlq.compile(layer, target="sm_90a", **tools)
    assert caught.value.summary == "<hlq-gpu-pipeline's result>:3:1: error: no kernels"
    assert pathlib.Path(caught.value.input_path).read_text() == "lowered\n"
    with pytest.raises(hlq.ToolNotFoundError, match="can't find hlq-translate"):
        hlq.compile(layer, target="sm_90a", tool=tools["tool"], translator=tmp_path / "none")
    with pytest.raises(ValueError, match="recipe: only with a target"):
        hlq.compile(layer, recipe="hlq")
    with pytest.raises(ValueError, match="names is for the CPU"):
        hlq.compile(layer, target="sm_90a", names=hlq.signature(layer))
