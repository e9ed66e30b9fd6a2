"""The layers that GPU tests and benchmarks run, by name, and how they are
compiled: on any machine with hlq-opt, for a machine with a GPU."""

from __future__ import annotations

import dataclasses
import itertools
import pathlib
import sys

import tiles

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "python"))

_TOKEN_SCALES = {"one": "<parallel = *, contracted = *>", "block": "<parallel = 1, contracted = 256>"}
_TO_CONTRACTIONS = (
    "hlq-mark-gradients,hlq-quantize-gradients{{recipe={} rounding={}}},"
    "canonicalize,cse,hlq-fuse-encodings,canonicalize,cse"
)
_PER_CHANNEL = "<parallel = 1, contracted = *>"


@dataclasses.dataclass(frozen=True)
class Layer:
    """A linear layer's backward as it is compiled.

    recipe    hlq | hlq-block | hlq16 (all 16 vectors kept for gw) | int8 | int4
    rounding  recipe | nearest | stochastic | pseudo_stochastic
    element   bf16 | f16 | f32
    sizes     (tokens L, outputs O, inputs I), None where known at run time only
    gx, gw    which gradients
    gw_type   element type of gw, None for `element`
    accumulate      gw is added to an argument
    producer        what makes the gradient that is encoded (hlq.linear_backward)
    produced        that gradient is a result, too
    bias_gradient   and so is its sum over the tokens
    channel_scales  gw's operands have a scale for each channel
    blocks    contracted elements that share a scale, (of gy for gx, of gy for gw,
              of x), None: a scale for each token, and one for W; (): as the recipe
    block_rows  indices of the other dimension that share it, for gx and for gw
    encoded   of "x" and "weight" those whose codes the caller passes
    token_scales  of gy for gx: "" as the recipe, "one" for the tensor, or "block",
              one for each token and 256 outputs
    delayed   scales that are one for a tensor come from the step before
    tile      of both products (see tiles.py), (): the compiler's choice
    """

    recipe: str = "hlq"
    rounding: str = "recipe"
    element: str = "bf16"
    sizes: tuple = (None, None, None)
    gx: bool = True
    gw: bool = True
    gw_type: str | None = None
    accumulate: bool = False
    producer: str | None = None
    produced: bool = False
    bias_gradient: bool = False
    channel_scales: bool = False
    blocks: tuple = ()
    block_rows: tuple = (1, 128)
    encoded: tuple = ()
    token_scales: str = ""
    delayed: bool = False
    tile: tuple = ()

    @property
    def name(self):
        parts = [self.recipe, self.rounding, self.element]
        parts += ["x".join("d" if size is None else str(size) for size in self.sizes)]
        parts += [word for word, there in (("gx", self.gx and not self.gw), ("gw", self.gw and not self.gx)) if there]
        parts += [f"gw_{self.gw_type}"] if self.gw_type else []
        parts += ["add"] if self.accumulate else []
        parts += [self.producer] if self.producer else []
        parts += ["produced"] if self.produced else []
        parts += ["bias"] if self.bias_gradient else []
        parts += ["channels"] if self.channel_scales else []
        parts += ["blocks", *("t" if size is None else str(size) for size in self.blocks)] if self.blocks else []
        parts += ["rows", *map(str, self.block_rows)] if self.block_rows != (1, 128) else []
        parts += ["encoded", *self.encoded] if self.encoded else []
        parts += [f"gx_{self.token_scales}"] if self.token_scales else []
        parts += ["delayed"] if self.delayed else []
        parts += ["x".join(map(str, self.tile))] if self.tile else []
        return "-".join(parts)

    def text(self):
        """MLIR."""
        from hlq.linear import linear_backward

        tokens, outputs, inputs = self.sizes
        text = linear_backward(
            self.element, tokens, outputs, inputs, input_gradient=self.gx, weight_gradient=self.gw,
            weight_gradient_type=self.gw_type, accumulate=self.accumulate, encoded=self.encoded,
            producer=self.producer, produced=self.produced, bias_gradient=self.bias_gradient,
        )  # fmt: skip
        gx_path, gw_path = [], []
        if self.recipe == "hlq16":
            gw_path.append("rank = 16")
        if self.channel_scales:
            gw_path += [f"gradient_scales = {_PER_CHANNEL}", f"operand_scales = {_PER_CHANNEL}"]
        if self.token_scales:
            gx_path.append(f"gradient_scales = {_TOKEN_SCALES[self.token_scales]}")
        if self.blocks:
            rows = self.block_rows
            kinds = ("gradient_scales", "gradient_scales", "operand_scales")
            if self.blocks[0] is None:
                gx_path.append("operand_scales = <parallel = *, contracted = *>")
            for path, kind, rows, size in zip((gx_path, gw_path, gw_path), kinds, (rows[0], *rows[1:] * 2), self.blocks):
                path.append(f"{kind} = <parallel = {rows}, contracted = {size or '*'}>")
        paths = [("input_gradient", gx_path), ("weight_gradient", gw_path)]
        paths = [f", {name} = <{', '.join(path)}>" for name, path in paths if path]
        if not paths:
            return text
        recipe = f'#hlq.recipe<"{self.recipe.removesuffix("16")}"{"".join(paths)}>'
        return f"module attributes {{hlq.recipe = {recipe}}} {{\n{text}}}\n"

    def _options(self):
        recipe = self.recipe.removesuffix("16")
        return {"target": "sm_90a", "recipe": recipe, "rounding": self.rounding, "delayed": self.delayed}

    def compile(self):
        """The executable's bytes, also where it is predicted to be slow."""
        from hlq import gpu

        if self.tile:
            return gpu.compile_bytes(self._scheduled(), target="sm_90a")
        return gpu.compile_bytes(self.text(), force=True, **self._options())

    def _scheduled(self):
        """MLIR of the rewritten layer, whose contractions have a schedule by hand."""
        from hlq import tool

        if self.delayed:
            raise ValueError(f"{self.name}: has a tile by hand, and no delayed scales")
        rows, columns, stages, warpgroups = self.tile
        schedule = f"tile = [{rows}, {columns}, 128], stages = {stages}, warpgroups = {warpgroups}, raster = 8"
        text = tool.opt(self.text(), _TO_CONTRACTIONS.format(self._options()["recipe"], self.rounding))
        text = text.replace("{hlq.role = ", f"{{hlq.schedule = #hlq.schedule<{schedule}>, hlq.role = ")
        found = text.count("hlq.schedule = ")
        if found != self.gx + self.gw:
            raise ValueError(f"{self.name}: {found} contractions, expected {self.gx + self.gw}")
        return text

    def predict(self):
        """hlq.predict of that executable; "rewritten" and "decided_microseconds" are
        of the compiler's own choice."""
        from hlq import predict

        own = predict(self.text(), **self._options())
        decided = {"rewritten": own["rewritten"], "decided_microseconds": own["hlq_microseconds"]}
        return predict(self.text(), force=True, **self._options()) | decided


def encoded_layers():
    """Layers whose caller passes codes, each equal to one of `test_layers` but for
    that."""
    both = ("x", "weight")
    return [
        Layer("hlq", "stochastic", "bf16", encoded=both),
        Layer("hlq", "stochastic", "bf16", encoded=("x",)),
        Layer("hlq", "stochastic", "bf16", encoded=("weight",)),
        Layer("hlq", "stochastic", "bf16", gw=False, encoded=("weight",)),
        Layer("hlq", "nearest", "f16", encoded=both),
        Layer("hlq", "stochastic", "f32", encoded=both),
        Layer("int8", "nearest", "bf16", encoded=both),
        Layer("int4", "stochastic", "bf16", encoded=both),
        Layer("hlq", "nearest", "bf16", channel_scales=True, encoded=both),
        Layer("hlq", "stochastic", "bf16", gw_type="f32", accumulate=True, encoded=both),
        Layer("hlq", "nearest", "bf16", (1000, 131, 67), encoded=both),
        Layer("hlq-block", "stochastic", "bf16", encoded=both),
        Layer("hlq-block", "nearest", "bf16", (1000, 131, 67), encoded=("x",)),
    ]


def test_layers():
    """What test/e2e/gpu runs. Sizes are dynamic, so that one executable serves
    all shapes; a few are static."""
    layers = []
    for recipe in ("hlq", "hlq-block", "int8", "int4"):
        for element in ("bf16", "f16", "f32"):
            for rounding in ("nearest", "stochastic", "pseudo_stochastic"):
                layers.append(Layer(recipe, rounding, element))
    for element in ("bf16", "f32"):
        layers.append(Layer("hlq16", "stochastic", element))
        layers.append(Layer("hlq", "stochastic", element, gw=False))
        layers.append(Layer("hlq", "stochastic", element, gx=False))
        layers.append(Layer("hlq-block", "stochastic", element, gw=False))
        layers.append(Layer("hlq-block", "stochastic", element, gx=False))
        layers.append(Layer("int8", "nearest", element, gw=False))
        layers.append(Layer("hlq", "nearest", element, channel_scales=True))
    layers.append(Layer("hlq", "nearest", "bf16", accumulate=True))
    layers.append(Layer("hlq", "stochastic", "bf16", gw_type="f32", accumulate=True))
    layers.append(Layer("int8", "nearest", "f16", gx=False, accumulate=True))
    layers.append(Layer("hlq-block", "nearest", "bf16", accumulate=True))
    layers.append(Layer("hlq-block", "stochastic", "f16", gw_type="f32", accumulate=True))
    # A scale for each token of gx beside blocks for gw; the largest clusters;
    # blocks without a transform; longer blocks of x than of gy, and the reverse;
    # other rows.
    layers.append(Layer("hlq-block", "stochastic", "bf16", blocks=(None, 512, 512)))
    layers.append(Layer("hlq-block", "nearest", "bf16", gw=False, blocks=(1024, 512, 512)))
    layers.append(Layer("hlq-block", "nearest", "bf16", gx=False, blocks=(256, 1024, 1024)))
    layers.append(Layer("int8", "stochastic", "bf16", blocks=(384, 256, 256)))
    layers.append(Layer("hlq-block", "nearest", "bf16", blocks=(256, 512, 1024)))
    layers.append(Layer("hlq-block", "nearest", "f32", gx=False, blocks=(256, 1024, 512)))
    layers.append(Layer("hlq-block", "stochastic", "bf16", blocks=(256, 512, 512), block_rows=(128, 1)))
    layers.append(Layer("hlq-block", "nearest", "f32", blocks=(512, 512, 512), block_rows=(128, 1), gw=False))
    layers.append(Layer("hlq", "stochastic", "bf16", (None, 768, 768)))
    layers.append(Layer("hlq", "nearest", "bf16", (None, 3072, 768)))
    layers.append(Layer("hlq", "stochastic", "f16", (197, 2304, 768)))
    layers.append(Layer("hlq", "nearest", "bf16", (1000, 131, 67)))
    layers.append(Layer("hlq-block", "stochastic", "bf16", (None, 768, 768)))
    layers.append(Layer("hlq-block", "stochastic", "f16", (197, 2304, 768)))
    layers.append(Layer("hlq-block", "nearest", "bf16", (1000, 131, 67)))
    return layers


def tiled_layers():
    """What test_layers.py runs, too: every tile that the compiler may choose, with one
    scale and by blocks, each with a result and blocks of its own, in turn."""
    results = itertools.cycle([
        {"element": "bf16"},
        {"element": "f16", "accumulate": True},
        {"element": "f32"},
        {"element": "bf16", "gw_type": "f32", "accumulate": True},
    ])  # fmt: skip
    other_blocks = itertools.cycle([
        {"blocks": (None, 512, 512)},
        {"blocks": (1024, 512, 512), "gw": False},
        {"blocks": (256, 1024, 1024), "gx": False},
        {"blocks": (256, 512, 1024)},
    ])  # fmt: skip
    found = [Layer("hlq", "stochastic", tile=tile, **next(results)) for tile in tiles.TILES]
    for tile, other in zip(tiles.BLOCK_TILES, other_blocks):
        # A block of 1024 tokens is 4 stages, which may have to stay beside others.
        if "gx" in other and tile[2] <= 4:
            other = next(other_blocks)
        for blocks in ({}, other):
            result = next(results)
            # Sums of blocks, and addresses of what is added, take registers.
            if not blocks.get("gw", True) or tiles.sums(tile) >= 112:
                result = {"element": result["element"]}
            found.append(Layer("hlq-block", "stochastic", tile=tile, **blocks, **result))
    return found


def delayed_layers():
    """What test_delayed.py runs: all scales delayed, and some beside those for each
    token, or for blocks."""
    one = {"token_scales": "one", "delayed": True}
    return [
        *(Layer("hlq", rounding, "bf16", **one) for rounding in ("nearest", "stochastic", "pseudo_stochastic")),
        *(Layer("hlq", "stochastic", element, **one) for element in ("f16", "f32")),
        *(Layer("int8", rounding, "bf16", **one) for rounding in ("nearest", "stochastic", "pseudo_stochastic")),
        Layer("int8", "nearest", "f32", **one),
        Layer("int4", "stochastic", "f16", **one),
        Layer("hlq16", "stochastic", "bf16", **one),
        Layer("hlq", "stochastic", "bf16", delayed=True),
        Layer("hlq", "nearest", "f32", delayed=True),
        Layer("hlq", "stochastic", "bf16", token_scales="block", delayed=True),
        Layer("hlq", "nearest", "bf16", token_scales="block", delayed=True, gw_type="f32", accumulate=True),
        Layer("hlq", "nearest", "bf16", (1000, 131, 67), **one),
    ]


def delayed_elsewhere():
    """Layers with delayed scales, and codes or producers."""
    one = {"token_scales": "one", "delayed": True}
    return [
        Layer("hlq", "stochastic", "bf16", encoded=("x", "weight"), **one),
        Layer("hlq", "stochastic", "bf16", encoded=("x",), delayed=True),
        Layer("hlq", "stochastic", producer="gelu", produced=True, bias_gradient=True, **one),
        Layer("hlq", "nearest", "f32", producer="relu", delayed=True),
    ]


def producer_layers():
    """What test_producers.py runs: with the produced gradient as a result and
    without, in one read and in two."""
    layers = []
    for recipe in ("hlq", "hlq-block"):
        for producer in ("gelu", "relu", "silu", "residual"):
            for produced in (False, True):
                layers.append(Layer(recipe, "stochastic", producer=producer, produced=produced, bias_gradient=produced))
        for element in ("f16", "f32"):
            layers.append(Layer(recipe, "nearest", element, producer="gelu", produced=True, bias_gradient=True))
        layers.append(Layer(recipe, "stochastic", bias_gradient=True))
    return layers
