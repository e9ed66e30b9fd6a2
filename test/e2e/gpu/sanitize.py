"""A selection of launches for compute-sanitizer: edges, odd pitches, every kind of
kernel. Only launches; what they compute is tested elsewhere."""

import os
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT / "python"), str(ROOT / "tools" / "gpu"), str(HERE)]
ARTIFACTS = pathlib.Path(os.environ.get("HLQ_GPU_ARTIFACTS", ROOT / "build" / "gpu"))
os.environ.setdefault("HLQ_RUNTIME", str(ARTIFACTS / "libhlq_runtime.so"))

import torch  # noqa: E402
from hlq import gpu  # noqa: E402
from layers import Layer, tiled_layers  # noqa: E402
from oracle import DTYPES  # noqa: E402

TILED = {(layer.tile, layer.recipe): layer for layer in tiled_layers()}
SELECTION = [
    (Layer("hlq", "stochastic", "bf16"), (300, 200, 130), 0),
    (Layer("hlq", "stochastic", "bf16"), (33, 17, 5), 3),
    (Layer("hlq", "nearest", "f32"), (129, 257, 65), 1),
    (Layer("int8", "pseudo_stochastic", "f16"), (200, 144, 96), 8),
    (Layer("hlq", "stochastic", "bf16", gw_type="f32", accumulate=True), (150, 130, 70), 0),
    (Layer("hlq", "nearest", "bf16", channel_scales=True), (260, 132, 68), 0),
    (Layer("hlq-block", "stochastic", "bf16"), (300, 200, 130), 0),
    (Layer("hlq-block", "nearest", "f32"), (1100, 650, 65), 1),
    (Layer("hlq-block", "stochastic", "bf16", blocks=(None, 512, 512)), (33, 17, 5), 3),
    (Layer("hlq-block", "nearest", "bf16", accumulate=True), (1300, 515, 130), 8),
    (TILED[(192, 128, 4, 3), "hlq-block"], (600, 515, 300), 8),
    (TILED[(192, 160, 4, 3), "hlq"], (300, 200, 130), 1),
    (Layer("hlq", "stochastic", "bf16", token_scales="one", delayed=True), (300, 200, 130), 0),
    (Layer("hlq", "nearest", "f32", delayed=True), (129, 257, 65), 1),
    (Layer("hlq", "stochastic", "bf16", token_scales="block", delayed=True), (33, 17, 5), 3),
    (Layer("hlq", "stochastic", "f16", (197, 2304, 768)), (197, 2304, 768), 0),
    (Layer("hlq", "nearest", "bf16", (1000, 131, 67)), (1000, 131, 67), 0),
    (Layer("hlq", "stochastic", "bf16", encoded=("x", "weight")), (150, 130, 70), 0),
    (Layer("hlq-block", "stochastic", "bf16", encoded=("x", "weight")), (600, 300, 70), 0),
    (Layer("hlq", "stochastic", producer="gelu", produced=True, bias_gradient=True), (300, 200, 66), 3),
    (Layer("hlq-block", "stochastic", producer="silu", produced=True, bias_gradient=True), (600, 300, 66), 0),
]


def matrix(rows, columns, element, padding):
    """Exactly as much memory as the matrix takes, so that a byte beyond is an
    error."""
    pitch = columns + padding
    memory = torch.ones((rows - 1) * pitch + columns, device="cuda").to(DTYPES[element])
    memory *= torch.randn(memory.shape, device="cuda").to(DTYPES[element])
    return memory.as_strided((rows, columns), (pitch, 1))


def launch(layer, shape, padding):
    tokens, outputs, inputs = shape
    executable = gpu.Executable.load(ARTIFACTS / f"{layer.name}.hlqx")
    function = executable["backward"]
    gw_type = layer.gw_type or layer.element
    given = {
        "gy": matrix(tokens, outputs, layer.element, padding),
        "x": matrix(tokens, inputs, layer.element, padding),
        "weight": matrix(outputs, inputs, layer.element, padding),
        "seed": 5,
    }
    if layer.accumulate:
        given["sum.weight"] = matrix(outputs, inputs, gw_type, 0)
    if layer.producer:
        given["x1"] = matrix(tokens, outputs, layer.element, padding)
    for name in layer.encoded:
        codes, scales = executable[f"backward.encode.{name}"](given.pop(name))
        given |= {f"{name}.codes": codes, f"{name}.scales": scales}
    out = {
        "gx": matrix(tokens, inputs, layer.element, padding),
        "grad.weight": matrix(outputs, inputs, gw_type, padding),
    }
    if layer.produced:
        out["produced"] = matrix(tokens, outputs, layer.element, padding)
    if layer.bias_gradient:
        out["grad.bias"] = matrix(1, outputs, layer.element, 0)
    if function.maxima:
        # Some saturates, some doesn't.
        given["previous"] = torch.ones(len(function.maxima), device="cuda")
        out["maxima"] = torch.empty(len(function.maxima), device="cuda")
    # No more workspace than asked for, and nothing in it.
    size = function.workspace_size(out=out, **given)
    workspace = torch.empty(size, dtype=torch.uint8, device="cuda")
    function(out=out, workspace=workspace, **given)
    torch.cuda.synchronize()
    total = sum(float(tensor.float().nan_to_num().sum()) for tensor in out.values())
    print(f"{layer.name} {shape} +{padding}: {total:.4g}")


for layer, shape, padding in SELECTION:
    launch(layer, shape, padding)
