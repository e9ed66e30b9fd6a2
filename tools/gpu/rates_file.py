"""Rates as the compiler reads them, lib/Target/FittedRates.inc, and the measurements
that its unit tests hold predictions to, test/unit/Target/Measured*.inc."""

from __future__ import annotations

import collections
import math
import pathlib
import re

import measurements
from benchmark.decisions import WAYS

PATH = pathlib.Path(__file__).resolve().parents[2] / "lib" / "Target" / "FittedRates.inc"

# A tile's own.
TILE_RATES = ("step", "results")
# Of an entry, each as the fields of a struct in Rates.h.
CONTRACT = (
    "launch", "exponent", "operations", "block_operations", "small", "l2", "dram", "wide", "accumulate", "narrow", "block",
)  # fmt: skip
ENCODE = (
    "launch", "latency", "miss", "exponent", "maxima", "maxima_view", "codes", "view", "code", "draw",
    "dram", "l2", "cached", "uncached", "narrow", "wide", "exchange",
)  # fmt: skip
PRODUCT = (
    "launch", "exponent", "operations", "dram", "step", "step_area", "results", "results_area", "split", "f32",
)  # fmt: skip
# Of a chip as a whole.
CHIP = ("memset", "dependent", "beside")


def number(value: float) -> str:
    return f"{value:.4g}"


def _entry(chip: str, fitted: dict, machine: dict) -> str:
    """A chip's entry."""
    contract, encode, product = fitted["contract"], fitted["encode"], fitted["product"]

    def fields(rates: dict, names) -> str:
        return ", ".join(f"/*{name}=*/{number(rates[name])}" for name in names)

    tiles = "".join(
        f"    {{{{{t['rows']}, {t['columns']}, 128, {t['stages']}, {t['warpgroups']}, 8}}, "
        f"{str(t['blocks']).lower()}, {', '.join(number(t[name]) for name in TILE_RATES)}}},\n"
        for t in fitted["tiles"]
    )
    return f"""// {machine['gpu']}, PyTorch {machine['pytorch']}, {machine['date']}
static constexpr TileRates {chip}_tiles[] = {{
{tiles}}};
static constexpr ChipRates {chip}_rates = {{
    "{chip}", {machine['multiprocessors']},
    {{{fields(contract, CONTRACT)}}},
    {chip}_tiles,
    {{{fields(encode, ENCODE)}}},
    {{{fields(product, PRODUCT)},
     {{{', '.join(number(value) for value in product['alignment'])}}}}},
    {fields(fitted, CHIP)}}};
"""


def read(chip: str, path: pathlib.Path = PATH) -> dict:
    """A chip's rates as they were fitted."""
    entry = path.read_text().split(f"// BEGIN {chip}\n")[1].split("// END")[0]
    parts = re.findall(r"\{(/\*launch=.*?)\}", entry, re.DOTALL)
    contract, encode, product = (
        {name: float(value) for name, value in re.findall(r"/\*(\w+)=\*/([\d.e+-]+)", part)} for part in parts
    )
    product["alignment"] = [float(value) for value in parts[2].split("{")[1].split(",")]
    tiles = [
        {"rows": int(rows), "columns": int(columns), "stages": int(stages), "warpgroups": int(warpgroups),
         "blocks": blocks == "true", "step": float(step), "results": float(results)}
        for rows, columns, stages, warpgroups, blocks, step, results in re.findall(
            r"\{\{(\d+), (\d+), 128, (\d+), (\d+), 8\}, (\w+), ([\d.e+-]+), ([\d.e+-]+)\}", entry)
    ]  # fmt: skip
    return {
        "multiprocessors": int(re.search(rf'"{chip}", (\d+),', entry)[1]),
        "contract": contract, "tiles": tiles, "encode": encode, "product": product,
        **{name: float(re.search(rf"/\*{name}=\*/([\d.e+-]+)", entry)[1]) for name in CHIP},
    }  # fmt: skip


def write(path: pathlib.Path, chip: str, fitted: dict, machine: dict):
    """Replaces the chip's entry, or adds it."""
    sections = {}
    if path.exists():
        for section in re.split(r"(?m)^(?=// BEGIN )", path.read_text())[1:]:
            name, _, body = section.partition("\n")
            sections[name.split()[2]] = re.split(r"(?m)^// END", body)[0]
    sections[chip] = _entry(chip, fitted, machine)
    text = "// Written by tools/gpu/fit.py: see docs/cost-model.md.\n// clang-format off\n"
    for name in sorted(sections):
        text += f"// BEGIN {name}\n{sections[name]}// END {name}\n"
    names = ", ".join(f"&{name}_rates" for name in sorted(sections))
    text += f"static constexpr const ChipRates *fittedRates[] = {{{names}}};\n// clang-format on\n"
    path.write_text(text)


# The tables' files.
KERNELS_TABLE, LAYERS_TABLE = "Measured.inc", "MeasuredLayers.inc"
TABLE_HEAD = "// Written by tools/gpu/fit.py: microseconds.\n// clang-format off\n"
TABLE_END = "// clang-format on\n"
# Tiles this much slower than the best one are left out of the table.
TABLE_LIMIT = 1.25


def write_tables(folder: pathlib.Path, data: dict, layers: list):
    """What unit tests hold predictions to: contractions from zero into bf16 by the
    better tiles, encodings, and products; whole layers, if there are any."""
    best = collections.defaultdict(lambda: math.inf)
    plain = [row for row in measurements.contractions(data) if row[1].result_bytes == 2 and not row[1].accumulates]
    for _, problem, time in plain:
        best[problem] = min(best[problem], time)
    kernels = _table("MeasuredContraction", "measuredContractions", [
        f"{p.m}, {p.n}, {p.k}, {p.block}, {{{t[0]}, {t[1]}, 128, {t[2]}, {t[3]}, 8}}, {number(time)}"
        for t, p, time in plain if time <= TABLE_LIMIT * best[p]
    ])  # fmt: skip
    kernels += _table("MeasuredEncoding", "measuredEncodings", [
        f"{str(mode == 'maxima').lower()}, {shape[0]}, {shape[1]}, {8 * size}, {{{', '.join(map(_view, views))}}}, {number(time)}"
        for mode, shape, size, views, among, time in measurements.encodings(data) if among is None
    ])  # fmt: skip
    kernels += _table("MeasuredProduct", "measuredProducts", [
        f"{m}, {n}, {k}, {8 * size}, {aligned}, {number(time)}" for m, n, k, size, aligned, time in measurements.products(data)
    ])  # fmt: skip
    (folder / KERNELS_TABLE).write_text(TABLE_HEAD + kernels + TABLE_END)
    if layers:
        rows = _table("MeasuredLayer", "measuredLayers", [
            f'"{layer.recipe}", {layer.encoded["weight"].views[0].block}, {layer.contractions["gx"][0].code_bits}, '
            f"{', '.join(map(str, layer.sizes))}, {{{', '.join(number(layer.times.get(way, 0)) for way in WAYS)}}}"
            for layer in layers
        ])  # fmt: skip
        (folder / LAYERS_TABLE).write_text(TABLE_HEAD + rows + TABLE_END)


def _table(kind: str, name: str, rows: list[str]) -> str:
    return f"static const {kind} {name}[] = {{\n" + "".join(f"    {{{row}}},\n" for row in rows) + "};\n"


def _view(view) -> str:
    flags = str(view.draws).lower(), view.block, str(view.transposed).lower(), str(view.packed).lower()
    return f"{{{view.kept}, {', '.join(map(str, flags))}}}"
