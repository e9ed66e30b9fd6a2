"""Layers compiled for a GPU, without one: their executables are read back by the
runtime, launched on a driver that is none, and assembled where ptxas is found."""

import concurrent.futures
import ctypes
import dataclasses
import json
import re
import shutil
import subprocess

import pytest

import hlq
from conftest import ROOT
from hlq import gpu
from test_gpu import FAKE_DRIVER, Tensor

RESULTS = ROOT / "build" / "test-results"
TORCH_NAMES = {"bf16": "bfloat16", "f16": "float16", "f32": "float32"}


@dataclasses.dataclass(frozen=True)
class Layer:
    """gx [L, I] = gy [L, O] w [O, I] and gw [O, I] = gyᵀ x, or one of them."""

    dtype: str
    recipe: str
    rounding: str
    subset: str  # "gx", "gw" or "both"
    sizes: tuple  # L, O, I; L None where it is not known
    seed: str | None = None  # "i64" or "tensor<i64>": an argument

    @property
    def name(self):
        sizes = "x".join("d" if size is None else str(size) for size in self.sizes)
        return f"{self.dtype}_{self.recipe.replace('-', '')}_{self.rounding}_{self.subset}_{sizes}" + ("_seed" if self.seed else "")

    @property
    def has(self):
        return ("gx", "gw") if self.subset == "both" else (self.subset,)

    def operands(self):
        """(name, direction, element type, sizes), in order."""
        tokens, outputs, inputs = self.sizes
        operands = [("gy", "in", self.dtype, (tokens, outputs))]
        if "gx" in self.has:
            operands.append(("fc.weight", "in", self.dtype, (outputs, inputs)))
        if "gw" in self.has:
            operands.append(("x", "in", self.dtype, (tokens, inputs)))
        if self.seed:
            operands.append(("seed", "in", "i64", ()))
        if "gx" in self.has:
            operands.append(("gx", "out", self.dtype, (tokens, inputs)))
        if "gw" in self.has:
            operands.append(("grad.fc.weight", "out", self.dtype, (outputs, inputs)))
        return operands

    def text(self):
        t, (tokens, outputs, inputs) = self.dtype, ("?" if size is None else size for size in self.sizes)
        gy, w, x = (f"tensor<{a}x{b}x{t}>" for a, b in ((tokens, outputs), (outputs, inputs), (tokens, inputs)))
        gyt = f"tensor<{outputs}x{tokens}x{t}>"
        arguments = [f"%gy: {gy} {{hlq.tangent}}"]
        results, values, body = [], [], [f"%zero = arith.constant 0.0 : {t}"]
        size = "%l" if tokens == "?" else ""
        if size:
            body += ["%c0 = arith.constant 0 : index", f"%l = tensor.dim %gy, %c0 : {gy}"]

        def zeros(name, kind, size=""):
            body.append(f"%e{name} = tensor.empty({size}) : {kind}")
            body.append(f"%z{name} = linalg.fill ins(%zero : {t}) outs(%e{name} : {kind}) -> {kind}")

        if "gx" in self.has:
            arguments.append(f'%w: {w} {{hlq.parameter = "fc.weight"}}')
            zeros("x", x, size)
            body.append(f"%gx = linalg.matmul ins(%gy, %w : {gy}, {w}) outs(%zx : {x}) -> {x}")
            results.append(x), values.append(("%gx", x))
        if "gw" in self.has:
            arguments.append(f"%x: {x}")
            body.append(f"%et = tensor.empty({size}) : {gyt}")
            body.append(f"%gyt = linalg.transpose ins(%gy : {gy}) outs(%et : {gyt}) permutation = [1, 0]")
            zeros("w", w)
            body.append(f"%gw = linalg.matmul ins(%gyt, %x : {gyt}, {x}) outs(%zw : {w}) -> {w}")
            results.append(f'{w} {{hlq.gradient_of = "fc.weight"}}'), values.append(("%gw", w))
        if self.seed:
            arguments.append(f"%seed: {self.seed} {{hlq.seed}}")
        paths = ", ".join(f"{path} = <rounding = {self.rounding}>" for path in ("input_gradient", "weight_gradient"))
        body.append(f"return {', '.join(v for v, _ in values)} : {', '.join(k for _, k in values)}")
        lines = "\n".join(f"  {line}" for line in body)
        return (
            f"func.func @{self.name}({', '.join(arguments)}) -> ({', '.join(results)})\n"
            f'    attributes {{hlq.recipe = #hlq.recipe<"{self.recipe}", {paths}>}} {{\n{lines}\n}}\n'
        )

    def workspace(self, tokens):
        """Of each matrix of codes: maxima, unless scales are for blocks, scales and
        codes, each in whole pieces of 256 bytes; rows of codes in whole pieces of
        128, which take half as many bytes where gy's lie two in a byte."""
        _, outputs, inputs = self.sizes
        projected = self.recipe in ("hlq", "hlq-block")
        blocks = self.recipe == "hlq-block"

        def pieces(value, piece):
            return -(-value // piece) * piece

        def matrix(rows, length, scales, maxima=True, packed=False):
            codes = rows * pieces(length, 128) // (2 if packed else 1)
            return (1 + maxima) * pieces(4 * scales, 256) + pieces(codes, 256)

        def blocked(rows, length, group):
            return matrix(rows, length, -(-rows // group) * -(-length // 256), maxima=False)

        total = 0
        if "gx" in self.has:
            length = pieces(outputs, 16) if projected else outputs
            total += (
                blocked(tokens, length, 1)
                if blocks
                else matrix(tokens, length, tokens, packed=self.recipe in ("hlq", "int4"))
            )
            total += blocked(inputs, length, 128) if blocks else matrix(inputs, length, 1)
        if "gw" in self.has:
            length = pieces(tokens, 16) // 2 if projected else tokens
            for operand, rows in ("gy", outputs), ("x", inputs):
                packed = self.recipe == "int4" and operand == "gy"
                total += blocked(rows, length, 128) if blocks else matrix(rows, length, 1, packed=packed)
        return total


LAYERS = [
    Layer("bf16", "hlq", "stochastic", "both", (8192, 4096, 4096)),
    Layer("bf16", "hlq", "stochastic", "both", (None, 768, 3072), "i64"),
    Layer("bf16", "hlq", "stochastic", "both", (25216, 768, 3072), "tensor<i64>"),
    Layer("bf16", "hlq", "nearest", "both", (None, 3072, 768)),
    Layer("bf16", "hlq", "pseudo_stochastic", "both", (None, 768, 768)),
    Layer("bf16", "hlq", "stochastic", "gx", (197, 768, 768), "i64"),
    Layer("bf16", "hlq", "stochastic", "gw", (None, 64, 48), "tensor<i64>"),
    Layer("bf16", "hlq", "stochastic", "both", (100, 33, 17)),
    Layer("bf16", "int8", "stochastic", "both", (4096, 11008, 4096)),
    Layer("bf16", "int8", "nearest", "both", (None, 96, 64)),
    Layer("bf16", "int8", "nearest", "gx", (8192, 8192, 8192)),
    Layer("bf16", "int8", "pseudo_stochastic", "gw", (12608, 3072, 768)),
    Layer("bf16", "int4", "stochastic", "both", (None, 1000, 1000), "i64"),
    Layer("bf16", "int4", "nearest", "gw", (12608, 2304, 768)),
    Layer("bf16", "int4", "stochastic", "gx", (16, 16, 1)),
    Layer("f16", "hlq", "stochastic", "both", (None, 768, 3072), "i64"),
    Layer("f16", "hlq", "nearest", "both", (512, 512, 512)),
    Layer("f16", "hlq", "pseudo_stochastic", "gx", (None, 64, 64)),
    Layer("f16", "hlq", "stochastic", "gw", (640, 64, 64)),
    Layer("f16", "int8", "stochastic", "both", (None, 40, 24), "tensor<i64>"),
    Layer("f16", "int8", "nearest", "both", (2048, 1024, 1024)),
    Layer("f16", "int4", "stochastic", "gx", (None, 1024, 4096)),
    Layer("f32", "hlq", "stochastic", "both", (None, 768, 3072), "i64"),
    Layer("f32", "hlq", "nearest", "both", (197, 192, 576)),
    Layer("f32", "hlq", "pseudo_stochastic", "both", (64, 96, 48)),
    Layer("f32", "hlq", "stochastic", "gx", (None, 48, 48)),
    Layer("f32", "hlq", "stochastic", "gw", (8192, 4096, 4096)),
    Layer("f32", "int8", "stochastic", "both", (None, 96, 64), "tensor<i64>"),
    Layer("f32", "int8", "nearest", "gw", (16, 16, 16)),
    Layer("f32", "int4", "pseudo_stochastic", "gx", (None, 17, 1)),
    Layer("bf16", "hlq-block", "stochastic", "both", (None, 640, 3072), "i64"),
    Layer("bf16", "hlq-block", "nearest", "gx", (8192, 4096, 4096)),
    Layer("f16", "hlq-block", "pseudo_stochastic", "gw", (12608, 3072, 768)),
    Layer("f32", "hlq-block", "stochastic", "both", (197, 192, 576)),
]
PARTS = [LAYERS[part::2] for part in range(2)]


def run(*command, **options):
    ran = subprocess.run(list(map(str, command)), capture_output=True, check=False, **options)
    assert ran.returncode == 0, ran.stderr.decode(errors="replace")
    return ran.stdout


def make(layers):
    lowered = run(
        gpu.find_tool(None), "-", "--hlq-gpu-pipeline=target=sm_90a force=true", input="".join(map(Layer.text, layers)).encode()
    )
    return run(gpu.find_tool(None, "hlq-translate"), "--hlq-to-executable", input=lowered)


def assemble(folder, number, data):
    """What ptxas says of each kernel."""
    ptx = folder / f"{number}.ptx"
    ptx.write_bytes(re.split(rb"\nptx \d+\n", data, maxsplit=1)[1])
    ran = subprocess.run(
        ["ptxas", "-arch=sm_90a", "-v", "-o", folder / f"{number}.cubin", ptx],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran.stderr


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The executables' bytes, and what ptxas says of them, or None without it."""
    folder = tmp_path_factory.mktemp("ptx")

    def work(number):
        data = make(PARTS[number])
        return data, assemble(folder, number, data) if shutil.which("ptxas") else None

    with concurrent.futures.ThreadPoolExecutor() as pool:
        return list(pool.map(work, range(len(PARTS))))


@pytest.fixture(scope="module")
def functions(compiled):
    loaded = [gpu.Executable.load(data) for data, _ in compiled]
    return {name: function for executable in loaded for name, function in executable.functions.items()}


def test_every_layer_is_there(compiled, functions):
    assert sorted(functions) == sorted(layer.name for layer in LAYERS)
    assert len(LAYERS) == len(functions) == 34
    assert all(data.startswith(b"hlq-executable 1\ntarget sm_90a\n") for data, _ in compiled)


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_operands_and_workspace(functions, layer):
    function = functions[layer.name]
    assert [(o.name, o.direction, o.element, o.shape) for o in function.operands] == layer.operands()
    tokens, outputs, inputs = layer.sizes
    for tokens in [tokens] if tokens else [1, 15, 16, 17, 128, 255, 4096, 100001]:
        shapes = {"gy": (tokens, outputs), "fc.weight": (outputs, inputs), "x": (tokens, inputs)}
        given = [
            5 if o.is_number else Tensor(*shapes[o.name], dtype=TORCH_NAMES[o.element])
            for o in function.operands if o.direction == "in"
        ]  # fmt: skip
        # Nothing says how large outputs are but the executable.
        assert function.workspace_size(*given) == layer.workspace(tokens)


def test_sizes_must_agree(functions):
    layer = LAYERS[1]
    gy, w, x = Tensor(100, 768), Tensor(768, 3072), Tensor(100, 3072)
    good = Tensor(100, 3072), Tensor(768, 3072)
    function = functions[layer.name]
    assert function.workspace_size(gy, w, x, 5, out=good) == layer.workspace(100)
    with pytest.raises(hlq.ArgumentError, match="operand 'gx': size 0 is 101, must be 100"):
        function.workspace_size(gy, w, x, 5, out=(Tensor(101, 3072), good[1]))
    with pytest.raises(hlq.ArgumentError, match="operand 'grad.fc.weight': size 1 is 3071, must be 3072"):
        function.workspace_size(gy, w, x, 5, out=(good[0], Tensor(768, 3071)))


def test_dynamic_sizes_must_agree():
    """Kernels would read beyond a matrix that is smaller than the others say."""
    text = hlq.linear_backward("bf16", input_gradient=False, accumulate=True)
    function = hlq.compile(text, target="sm_90a")["backward"]

    def launch(x=(1000, 40), total=(24, 40)):
        given = [Tensor(1000, 24, address=0x10000), Tensor(*x, address=0x20000), Tensor(*total, address=0x30000), 5]
        out = Tensor(24, 40, address=0x40000)
        function(*given, out=out, workspace=Tensor(1 << 20, dtype="uint8", address=0x100000))

    with pytest.raises(hlq.HlqError, match="size 0 of what result 0 is added to must be the result's"):
        launch(total=(23, 40))
    with pytest.raises(hlq.HlqError, match="size 1 of what result 0 is added to must be the result's"):
        launch(total=(24, 39))
    # 999 tokens make as many codes as 1000.
    with pytest.raises(hlq.HlqError, match="must agree in the size that is contracted"):
        launch(x=(999, 40))


@pytest.fixture
def driver(monkeypatch, compiled):
    """The driver that is none, which knows the executables' kernels."""
    monkeypatch.setenv("HLQ_CUDA_DRIVER", str(FAKE_DRIVER))
    fake = ctypes.CDLL(str(FAKE_DRIVER))
    fake.fake_log.restype = ctypes.c_char_p
    fake.fake_reset()
    letters = {".b8": "m", ".ptr": "p", ".u64": "l", ".u32": "i"}
    for data, _ in compiled:
        ptx = data[data.index(b"\nptx ") :].decode()
        for name, parameters in re.findall(r"\.entry (\w+)\((.*?)\)\s", ptx, re.DOTALL):
            kinds = []
            for parameter in filter(None, map(str.strip, parameters.split(","))):
                kinds.append(next(letters[kind] for kind in letters if kind in parameter.split("_param_")[0]))
            fake.fake_kernel(name.encode(), "".join(kinds).encode())
    yield fake
    fake.fake_reset()


def test_launches(driver, compiled):
    """Of each encoding two kernels, of each gradient one; grids cover the sizes."""
    layer = next(layer for layer in LAYERS if layer.seed == "i64" and layer.sizes == (None, 768, 3072))
    number = next(number for number, part in enumerate(PARTS) if layer in part)
    function = gpu.Executable.load(compiled[number][0])[layer.name]
    tokens = 1000
    size = layer.workspace(tokens)
    given = [Tensor(tokens, 768, address=0x10000), Tensor(768, 3072, address=0x20000)]
    given.append(Tensor(tokens, 3072, address=0x30000))
    out = Tensor(tokens, 3072, address=0x40000), Tensor(768, 3072, address=0x50000)
    function(*given, 77, out=out, workspace=Tensor(size, dtype="uint8", address=0x100000))
    log = driver.fake_log().decode().splitlines()
    launches = [line.split() for line in log if line.startswith("launch ")]
    assert [line[1].split("_")[0] for line in launches] == ["maxima", "encode"] * 3 + ["contract"] * 2
    grids = [tuple(map(int, line[3:6])) for line in launches]
    # 4 row tiles at once: gy has 8 and 6 columns of tiles, w 6 and 24, x 8 and 24.
    assert grids[0] == grids[1] == (4, 6, 2)
    assert grids[2] == grids[3] == (4, 24, 2)
    assert grids[4] == grids[5] == (4, 24, 2)
    assert all(1 <= x <= 132 and (y, z) == (1, 1) for x, y, z in grids[6:])
    with pytest.raises(hlq.GpuError, match="workspace"):
        function(*given, 77, out=out, workspace=Tensor(size - 1, dtype="uint8", address=0x100000))


def test_launches_with_scales_per_block(driver, compiled):
    """No pass looks for maxima; grids are whole clusters, 4 x 2 for gy, 2 x 1 for w
    and 4 x 1 for x."""
    layer = next(layer for layer in LAYERS if layer.recipe == "hlq-block" and layer.seed)
    number = next(number for number, part in enumerate(PARTS) if layer in part)
    function = gpu.Executable.load(compiled[number][0])[layer.name]
    tokens = 700
    given = [Tensor(tokens, 640, address=0x10000), Tensor(640, 3072, address=0x20000)]
    given.append(Tensor(tokens, 3072, address=0x30000))
    out = Tensor(tokens, 3072, address=0x40000), Tensor(640, 3072, address=0x50000)
    function(*given, 77, out=out, workspace=Tensor(layer.workspace(tokens), dtype="uint8", address=0x100000))
    log = driver.fake_log().decode().splitlines()
    launches = [line.split() for line in log if line.startswith("launch ")]
    assert [line[1].split("_")[0] for line in launches] == ["encode"] * 3 + ["contract"] * 2
    grids = [tuple(map(int, line[3:6])) for line in launches]
    # 6 tiles of rows are two clusters' 8; gy has 5 columns of tiles, w and x 24.
    assert grids[0] == (4, 6, 2)
    assert grids[1] == grids[2] == (4, 24, 2)


def test_damage_is_refused(compiled):
    data = compiled[0][0]
    assert gpu.Executable.load(data)
    for place in (0, 16, 40, 100, 1000, len(data) // 2, len(data) - 2):
        damaged = bytearray(data)
        damaged[place] ^= 0x04
        with pytest.raises(hlq.GpuError):
            gpu.Executable.load(damaged)
    for length in (0, 10, 100, len(data) // 2, len(data) - 1):
        with pytest.raises(hlq.GpuError):
            gpu.Executable.load(data[:length])
    with pytest.raises(hlq.GpuError):
        gpu.Executable.load(data + b"\n")


def test_ptxas(compiled, capsys):
    """Every kernel is assembled, without spilling a register."""
    if any(said is None for _, said in compiled):
        pytest.skip("no ptxas on PATH: the kernels' PTX was not assembled")
    kernels = {}
    for data, said in compiled:
        blocks = {}
        for name, spec in re.findall(rb"\.entry (\w+)\(.*?\)\n(.*?)\{", data, re.DOTALL):
            blocks[name.decode()] = int(re.search(rb"\.maxntid (\d+)", spec)[1])
        pattern = (
            r"Compiling entry function '(\w+)' for 'sm_90a'.*?(\d+) bytes stack frame, (\d+) bytes spill stores, "
            r"(\d+) bytes spill loads.*?Used (\d+) registers(?:.*?(\d+) bytes smem)?"
        )
        for name, stack, stores, loads, registers, shared in re.findall(pattern, said, re.DOTALL):
            kernels[name] = {
                "stack": int(stack), "spill_stores": int(stores), "spill_loads": int(loads),
                "registers": int(registers), "threads": blocks[name], "static_shared": int(shared or 0),
            }  # fmt: skip
        assert set(blocks) <= set(kernels)
    for data, _ in compiled:
        for name, shared in re.findall(rb"\nkernel (\w+) .*? shared (\d+) ", data):
            kernels[name.decode()]["dynamic_shared"] = int(shared)
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "ptxas.json").write_text(json.dumps(kernels, indent=1, sort_keys=True) + "\n")
    summary = []
    for kind in ("contract", "encode", "maxima"):
        registers = [kernel["registers"] for name, kernel in kernels.items() if name.startswith(kind)]
        summary.append(f"{kind} {len(registers)} with {min(registers)} to {max(registers)} registers")
    with capsys.disabled():
        print(f"\nassembled for sm_90a, kernels: {', '.join(summary)} (build/test-results/ptxas.json)")
    spilled = {n: k for n, k in kernels.items() if k["spill_stores"] or k["spill_loads"] or k["stack"]}
    assert not spilled
    assert all(kernel["dynamic_shared"] <= 227 * 1024 for kernel in kernels.values())
    # As many registers as a multiprocessor has for the blocks that it is to hold.
    for name, kernel in kernels.items():
        blocks = int(re.search(r"_b(\d+)_", name)[1]) if "_b" in name and not name.startswith("contract") else 1
        assert kernel["registers"] * kernel["threads"] * blocks <= 65536, name
