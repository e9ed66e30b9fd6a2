"""The coded views that layers' executables make of their operands, and the CPU
exit's functions for them.

`cpu_module(element)` is a module with one function for each view in `VIEWS`,
sizes dynamic: `@<name>(tensor<?x?xelement>, seed) -> codes, scales`, the codes
K-major as kernels write them; of a delayed view `@<name>(tensor, seed, previous) ->
codes, scales, maximum`.
"""

from __future__ import annotations

import dataclasses

ELEMENTS = ("bf16", "f16", "f32")
ROUNDINGS = ("nearest", "stochastic", "pseudo_stochastic")


@dataclasses.dataclass(frozen=True)
class View:
    """One coded view of a matrix [rows, columns].

    transposed  codes run along the rows dimension, else along the columns
    rank        coefficients kept of blocks of 16; 0: no transform
    bits        of the codes: 4 or 8
    rounding    nearest | stochastic | pseudo_stochastic
    scales      rows of codes and codes of a row that share a scale, 0: all
    stream      of random numbers
    delayed     whether the one scale is made of a maximum that is given
    packable    whether the sums of its product leave registers for two codes in a byte
    """

    transposed: bool
    rank: int
    bits: int
    rounding: str = "nearest"
    scales: tuple[int, int] = (0, 0)
    stream: int = 0
    delayed: bool = False
    packable: bool = True

    @property
    def qmax(self):
        return 2 ** (self.bits - 1) - 1

    @property
    def name(self):
        side = "columns" if self.transposed else "rows"
        scales = {(0, 0): "tensor", (1, 0): "row"}.get(self.scales, "{}x{}".format(*self.scales))
        scales = "delayed" if self.delayed else scales
        return f"{side}_r{self.rank}_i{self.bits}_{self.rounding}_{scales}_{self.stream}"

    def codes_shape(self, rows, columns):
        """(rows, K) of the code matrix."""
        outer, inner = (columns, rows) if self.transposed else (rows, columns)
        return outer, -(-inner // 16) * self.rank if self.rank else inner

    def scales_shape(self, rows, columns):
        """(groups of rows of codes, blocks of a row's codes)."""
        shape = self.codes_shape(rows, columns)
        return tuple(-(-size // block) if block else 1 for size, block in zip(shape, self.scales))

    @property
    def packs(self):
        """Whether two codes lie in a byte where a product's left operand is all that
        they are."""
        return self.packable and self.bits == 4 and self.rank in (0, 16) and not self.scales[1]

    @property
    def finds_maxima(self):
        """Whether one reading is enough: nothing but blocks has to be known."""
        return self.scales[1] != 0

    def function(self, element):
        along = 0 if self.transposed else 1
        block = [str(size) if size else "*" for size in self.scales]
        if self.transposed:
            block.reverse()
        scales = "x".join("?" if size else "1" for size in self.scales)
        parts = [f"block = [{', '.join(block)}]"]
        if self.rank:
            parts.insert(0, f"basis = <hadamard, order = 16, rank = {self.rank}>, along = {along}")
        if self.rounding != "nearest":
            parts.append(f"rounding = {self.rounding}")
        if self.rounding == "stochastic":
            parts.append(f"stream = {self.stream}")
        if self.transposed:
            parts.append("permutation = [1, 0]")
        seed = " seed %seed" if self.rounding == "stochastic" else ""
        types = f"tensor<?x?xi{self.bits}>, tensor<{scales}xf32>"
        if self.delayed:
            one = "tensor<1x1xf32>"
            return (
                f"func.func @{self.name}(%t: tensor<?x?x{element}>, %seed: i64, %p: {one}) -> ({types}, {one}) {{\n"
                f"  %q:3 = hlq.encode %t [<{', '.join(parts)}, delayed = true>]{seed} previous(%p : {one}) "
                f": tensor<?x?x{element}> -> {types} maxima {one}\n"
                f"  return %q#0, %q#1, %q#2 : {types}, {one}\n}}\n"
            )
        return (
            f"func.func @{self.name}(%t: tensor<?x?x{element}>, %seed: i64) -> ({types}) {{\n"
            f"  %q:2 = hlq.encode %t [<{', '.join(parts)}>]{seed} : tensor<?x?x{element}> -> {types}\n"
            f"  return %q#0, %q#1 : {types}\n}}\n"
        )


def _paths(recipe):
    """(rank, bits) of gx and of gw."""
    hlq = ((16, 4), (8, 8))
    return {"hlq": hlq, "hlq-block": hlq, "hlq16": ((16, 4), (16, 8)), "int8": ((0, 8), (0, 8)), "int4": ((0, 4), (0, 4))}[
        recipe
    ]


def layer_views(recipe, rounding, gx=True, gw=True, channel_scales=False, blocks=(), block_rows=(1, 128)):
    """{operand: views} of a layer's executable, in the order of its workspace.

    Draws are numbered by contraction. `channel_scales`: gw's scales are one for
    each channel of gy and of x. `blocks`, `block_rows`: as those of a layer.
    """
    (gx_rank, gx_bits), (gw_rank, gw_bits) = _paths(recipe)
    gx_scales, gw_scales, x_scales = (1, 0), (int(channel_scales), 0), (int(channel_scales), 0)
    if recipe == "hlq-block" and not blocks:
        blocks = (256, 512, 512)
    if blocks:
        # A scale for each token is one for all of its outputs.
        gx_scales = (block_rows[0] if blocks[0] else 1, blocks[0] or 0)
        gw_scales, x_scales = ((block_rows[1], tokens * (gw_rank or 16) // 16) for tokens in blocks[1:])
    weight_scales = (128, 256) if recipe == "hlq-block" and gx_scales[1] else (0, 0)
    views = {}
    if gx:
        views["gy"] = [View(False, gx_rank, gx_bits, rounding, gx_scales, stream=0)]
        views["weight"] = [View(True, gx_rank, gx_bits, scales=weight_scales)]
    if gw:
        stream = int(gx) if rounding == "stochastic" else 0
        views.setdefault("gy", []).append(View(True, gw_rank, gw_bits, rounding, gw_scales, stream))
        views["x"] = [View(True, gw_rank, gw_bits, scales=x_scales)]
    return views


def views_of_layer(layer):
    found = layer_views(
        layer.recipe, layer.rounding, layer.gx, layer.gw, layer.channel_scales, layer.blocks, layer.block_rows
    )
    if layer.token_scales:
        scales = {"one": (0, 0), "block": (1, 256)}[layer.token_scales]
        found["gy"][0] = dataclasses.replace(found["gy"][0], scales=scales)
    if layer.tile and layer.gx:
        import tiles

        found["gy"][0] = dataclasses.replace(found["gy"][0], packable=tiles.sums(layer.tile) <= 160)
    if not layer.delayed:
        return found
    return {
        operand: [dataclasses.replace(view, delayed=view.scales == (0, 0)) for view in views]
        for operand, views in found.items()
    }


def all_views():
    """Every view of every layer that tests use."""
    import layers

    found = {}
    for layer in [*layers.test_layers(), *layers.tiled_layers(), *layers.delayed_layers()]:
        rounding = "stochastic" if layer.rounding == "recipe" else layer.rounding
        for views in views_of_layer(dataclasses.replace(layer, rounding=rounding)).values():
            found |= {view.name: view for view in views}
    return found


def cpu_module(element):
    return "".join(view.function(element) for view in all_views().values())
