"""What else computes a layer's backward: PyTorch's bf16 and fp8 products, torchao's
training, and hlq's method written by hand and compiled by torch.compile.

Each peer is a function of the operands that gives {name: launch}, where a launch
enqueues the whole, or what its name says, and returns {"gx", "gw"}. Where there is
also a launch "<name>, forward", the former includes it, and its time is subtracted.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import torch
from benchmark import by_hand, operands
from benchmark.results import FORWARD
from benchmark.shapes import Shape
from benchmark.timing import Captured

# Largest finite values.
E4M3 = (torch.float8_e4m3fn, 448.0)
E5M2 = (torch.float8_e5m2, 57344.0)


# Each shape is compiled for by itself, as it would be in a training step. A
# backward pass that runs more than once keeps its buffers.
torch._dynamo.config.recompile_limit = torch._dynamo.config.accumulated_recompile_limit = 1000
torch._functorch.config.donated_buffer = False


class Unavailable(Exception):
    """A peer that can't run here, or not on such a shape."""


@dataclasses.dataclass(frozen=True)
class Peer:
    """
    name      of the peer, and of its whole backward
    launches  of operands, see above
    errors    the kinds of data on which its errors are compared: "all", "none", or
              "normal" where it keeps something from its forward pass
    projects  whether its gw keeps half of the sequencies
    gelu      whether it is about layers behind a GELU
    compiled  whether torch.compile takes part
    headline  whether it runs on the headline shapes alone: it takes its time
    """

    name: str
    launches: Callable[[dict], dict[str, Callable]]
    errors: str = "all"
    projects: bool = False
    gelu: bool = False
    compiled: bool = True
    headline: bool = False

    def runs(self, shape: Shape) -> bool:
        return (shape.gelu or not self.gelu) and (shape.headline or not self.headline)

    def captured(self, given: dict) -> dict[str, Captured]:
        return {name: Captured(launch) for name, launch in self.launches(given).items()}


def bf16(given: dict) -> dict:
    gy, x, weight = (given[name] for name in ("gy", "x", "weight"))
    gx, gw = torch.empty_like(x), torch.empty_like(weight)
    input_gradient = lambda: {"gx": torch.mm(gy, weight, out=gx)}  # noqa: E731
    weight_gradient = lambda: {"gw": torch.mm(gy.t(), x, out=gw)}  # noqa: E731
    return {
        "bf16": lambda: input_gradient() | weight_gradient(),
        "bf16, gx alone": input_gradient,
        "bf16, gw alone": weight_gradient,
    }


def bf16_after_gelu(given: dict) -> dict:
    products = bf16(dict(given, gy=given["gy_of_gelu"]))["bf16"]

    def launch() -> dict:
        operands.differentiate_gelu(given)
        return products()

    return {"bf16, GELU apart": launch}


# fp8: torch._scaled_mm takes the left operand row by row and the right one column
# by column, and contracts a multiple of 16.


def _padded(matrix: torch.Tensor) -> torch.Tensor:
    rows, columns = matrix.shape
    if rows % 16 == 0 and columns % 16 == 0:
        return matrix
    return torch.nn.functional.pad(matrix, (0, -columns % 16, 0, -rows % 16))


def _coded(matrix: torch.Tensor, form, by_row: bool):
    """Codes, and what they are multiplied with: one number, or one for each row."""
    dtype, largest = form
    wide = matrix.float()
    absmax = wide.abs().amax(1, keepdim=True) if by_row else wide.abs().amax()
    scale = absmax.clamp_min(1e-30) / largest
    return (wide / scale).clamp(-largest, largest).to(dtype).contiguous(), scale


def _quantize_rowwise(gy, x, weight):
    """What is contracted is scaled as a whole, so gy needs codes of its own for
    each product."""
    gy, x, weight = _padded(gy), _padded(x), _padded(weight)
    return (
        *_coded(gy, E4M3, True), *_coded(weight.t(), E4M3, True),
        *_coded(gy.t(), E4M3, True), *_coded(x.t(), E4M3, True),
    )  # fmt: skip


def _quantize_tensorwise(gy, x, weight):
    gy_codes, gy_scale = _coded(_padded(gy), E5M2, False)
    weight_codes, weight_scale = _coded(_padded(weight).t(), E4M3, False)
    x_codes, x_scale = _coded(_padded(x).t(), E4M3, False)
    return gy_codes, gy_scale, weight_codes, weight_scale, gy_codes.t().contiguous(), gy_scale, x_codes, x_scale


def _fp8(name: str, quantize: Callable) -> Callable:
    quantize = torch.compile(quantize, dynamic=False)

    def launches(given: dict) -> dict:
        gy, x, weight = (given[name] for name in ("gy", "x", "weight"))
        (tokens, outputs), inputs = gy.shape, x.shape[1]

        def product(a, a_scale, b, b_scale):
            b_scale = b_scale.t() if b_scale.dim() else b_scale
            return torch._scaled_mm(
                a, b.t(), scale_a=a_scale, scale_b=b_scale, out_dtype=torch.bfloat16, use_fast_accum=True
            )

        def products(codes) -> dict:
            return {"gx": product(*codes[:4])[:tokens, :inputs], "gw": product(*codes[4:])[:outputs, :inputs]}

        codes = quantize(gy, x, weight)
        return {
            name: lambda: products(quantize(gy, x, weight)),
            f"{name}, products alone": lambda: products(codes),
        }

    return launches


# torchao: whole training layers, of which the backward is captured.


def _torchao(name: str, convert: Callable) -> Callable:
    def launches(given: dict) -> dict:
        try:
            import torchao  # noqa: F401
        except ImportError as error:
            raise Unavailable(f"torchao is not importable here: {error}") from error
        outputs, inputs = given["weight"].shape
        model = torch.nn.Sequential(torch.nn.Linear(inputs, outputs, bias=False, dtype=torch.bfloat16, device="cuda"))
        with torch.no_grad():
            model[0].weight.copy_(given["weight"])
        model = convert(model)
        x = given["x"].clone().requires_grad_()
        gy = given["gy"]
        compiled = torch.compile(model, dynamic=False)

        def launch() -> dict:
            # Autograd goes back on the stream of the forward pass, so that a
            # capture has both in it.
            gx, gw = torch.autograd.grad(compiled(x), (x, model[0].weight), gy)
            return {"gx": gx, "gw": gw}

        return {name: launch, f"{name}{FORWARD}": lambda: {"y": compiled(x)}}

    return launches


def _to_float8(recipe: str) -> Callable:
    def convert(model):
        from torchao.float8 import Float8LinearConfig, convert_to_float8_training

        return convert_to_float8_training(model, config=Float8LinearConfig.from_recipe_name(recipe))

    return convert


def _to_int8(model):
    from torchao.prototype.quantized_training import int8_mixed_precision_training
    from torchao.quantization import quantize_

    # A tensor subclass as the weight would be bypassed by torch.compile.
    quantize_(model, int8_mixed_precision_training(module_swap=True))
    return model


PEERS = (
    Peer("bf16", bf16, compiled=False),
    Peer("bf16, GELU apart", bf16_after_gelu, "none", gelu=True, compiled=False),
    Peer("fp8 rowwise", _fp8("fp8 rowwise", _quantize_rowwise)),
    Peer("fp8 tensorwise", _fp8("fp8 tensorwise", _quantize_tensorwise)),
    Peer("hlq by hand", by_hand.launches, projects=True),
    *(
        Peer(name, _torchao(name, convert), "normal", headline=True)
        for name, convert in (
            ("torchao float8 tensorwise", _to_float8("tensorwise")),
            ("torchao float8 rowwise", _to_float8("rowwise")),
            ("torchao int8", _to_int8),
        )
    ),
)
