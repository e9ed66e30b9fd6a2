"""The coded views that layers' executables make of their operands, and the CPU
exit's functions for them.

`cpu_module(element)` is a module with one function for each view in `VIEWS`,
sizes dynamic: `@<name>(tensor<?x?xelement>, seed) -> codes, scales`, the codes
K-major as kernels write them.
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
    per_row     one scale for each row of codes, else one for all
    stream      of random numbers
    """

    transposed: bool
    rank: int
    bits: int
    rounding: str = "nearest"
    per_row: bool = False
    stream: int = 0

    @property
    def qmax(self):
        return 2 ** (self.bits - 1) - 1

    @property
    def name(self):
        side = "columns" if self.transposed else "rows"
        scales = "row" if self.per_row else "tensor"
        return f"{side}_r{self.rank}_i{self.bits}_{self.rounding}_{scales}_{self.stream}"

    def codes_shape(self, rows, columns):
        """(rows, K) of the code matrix."""
        outer, inner = (columns, rows) if self.transposed else (rows, columns)
        return outer, -(-inner // 16) * self.rank if self.rank else inner

    def function(self, element):
        along = 0 if self.transposed else 1
        block = ["*", "*"]
        if self.per_row:
            block[1 - along] = "1"
        scales = "?x1" if self.per_row else "1x1"
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
        return (
            f"func.func @{self.name}(%t: tensor<?x?x{element}>, %seed: i64) -> ({types}) {{\n"
            f"  %q:2 = hlq.encode %t [<{', '.join(parts)}>]{seed} : tensor<?x?x{element}> -> {types}\n"
            f"  return %q#0, %q#1 : {types}\n}}\n"
        )


def _paths(recipe):
    """(rank, bits) of gx and of gw."""
    return {"hlq": ((16, 4), (8, 8)), "hlq16": ((16, 4), (16, 8)), "int8": ((0, 8), (0, 8)), "int4": ((0, 4), (0, 4))}[
        recipe
    ]


def layer_views(recipe, rounding, gx=True, gw=True, channel_scales=False):
    """{operand: views} of a layer's executable, in the order of its workspace.

    Draws are numbered by contraction. `channel_scales`: gw's scales are one for
    each channel of gy and of x.
    """
    (gx_rank, gx_bits), (gw_rank, gw_bits) = _paths(recipe)
    views = {}
    if gx:
        views["gy"] = [View(False, gx_rank, gx_bits, rounding, per_row=True, stream=0)]
        views["weight"] = [View(True, gx_rank, gx_bits)]
    if gw:
        stream = int(gx) if rounding == "stochastic" else 0
        views.setdefault("gy", []).append(View(True, gw_rank, gw_bits, rounding, channel_scales, stream))
        views["x"] = [View(True, gw_rank, gw_bits, per_row=channel_scales)]
    return views


def all_views():
    """Every view of every layer that tests use."""
    found = {}
    for recipe in ("hlq", "hlq16", "int8", "int4"):
        for rounding in ROUNDINGS:
            for gx, gw in ((True, True), (True, False), (False, True)):
                for channel_scales in (False, True):
                    for views in layer_views(recipe, rounding, gx, gw, channel_scales).values():
                        found |= {view.name: view for view in views}
    return found


def cpu_module(element):
    return "".join(view.function(element) for view in all_views().values())
