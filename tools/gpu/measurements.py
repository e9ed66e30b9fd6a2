"""What was measured on a GPU, as tools/gpu/fit.py fits rates to it: single kernels
of calibrate.py, and whole layers of bench.py."""

from __future__ import annotations

import collections
import dataclasses
import json
import math
import pathlib
import re
import sys

import cost_model as model
from benchmark import results
from benchmark.decisions import WAYS

# What calibrate.py times.
KINDS = ("contractions", "encodings", "products")
# Operations a microsecond.
COOL = 1e9
# Candidates of the benchmark that are whole backward passes by a recipe.
RECIPES = ("hlq", "hlq-block", "hlq-block by token", "int8")


@dataclasses.dataclass(frozen=True)
class Layer:
    """A layer by a recipe: {gradients that are rewritten: microseconds}, as far as
    measured, and what a rewrite of both is made of.

    encoded       {operand: the matrix}
    contractions  {gradient: (the product, the tile that ran)}
    """

    name: str
    recipe: str
    sizes: tuple[int, int, int]
    encoded: dict
    contractions: dict
    times: dict

    def floats(self, gradient: str) -> model.Float:
        tokens, outputs, inputs = self.sizes
        aligned = model.alignment(2 * inputs, 2 * outputs)
        m, n, k = (tokens, inputs, outputs) if gradient == "gx" else (outputs, inputs, tokens)
        return model.Float(m, n, k, aligned)

    def matrices(self, way: tuple[str, ...]) -> list[model.Matrix]:
        """What is encoded where those gradients are rewritten: views of gy that are
        contracted along its rows are gw's, the others gx's."""
        found = []
        for operand in ("gy", "weight", "x"):
            matrix = self.encoded[operand]
            views = tuple(
                view for view in matrix.views
                if operand == "weight" and "gx" in way or operand == "x" and "gw" in way
                or operand == "gy" and ("gw" if view.transposed else "gx") in way
            )  # fmt: skip
            if views:
                found.append(dataclasses.replace(matrix, views=views))
        return found

    def touched(self, way: tuple[str, ...]) -> float:
        """Bytes that a rewrite touches."""
        return model.touched(self.matrices(way), [self.contractions[gradient][0] for gradient in way])

    def predict(self, chip: dict, way: tuple[str, ...], choose: bool = False) -> float:
        """Microseconds, by the tiles that ran, or by those that the rates choose."""
        contractions = []
        # gy's number, and W's or x's.
        operands = {"gx": (0, 1), "gw": (0, len(way))}
        for gradient in way:
            problem, tile = self.contractions[gradient]
            tile = choose_tile(chip, problem) if choose else find_tile(chip, tile)
            contractions.append((problem, tile, operands[gradient]))
        left = [self.floats(gradient) for gradient in ("gx", "gw") if gradient not in way]
        return model.layer(chip, self.matrices(way), contractions, left)


def find_tile(chip: dict, name: tuple) -> dict:
    keys = ("rows", "columns", "stages", "warpgroups", "blocks")
    return next(tile for tile in chip["tiles"] if tuple(tile[key] for key in keys) == name)


# Of a thread that has packed operands in registers beside; see
# lib/Target/SharedMemory.cpp.
PACKED_ACCUMULATORS = 160


def choose_tile(chip: dict, problem: model.Contraction) -> dict:
    tiles = [tile for tile in chip["tiles"] if tile["blocks"] == (problem.block > 0)]
    if problem.code_bits <= 4 and not problem.block:
        tiles = [
            tile for tile in tiles
            if tile["rows"] * tile["columns"] <= PACKED_ACCUMULATORS * 128 * tile["warpgroups"]
        ]  # fmt: skip
    return min(tiles, key=lambda tile: model.contract(chip["contract"], tile, chip["multiprocessors"], problem))


# Names of kernels.


def scale_depth(scales: str) -> int:
    """Codes that share a scale, 0 for all of a row: of "tensor", "row", "1x256" or
    "128x256"."""
    found = re.fullmatch(r"\d+x(\d+)", scales)
    return int(found[1]) if found else 0


def parse_encoding(kernel: str) -> tuple[str, list[model.View]]:
    """The mode and the views that a kernel's name spells."""
    mode = kernel.split("_")[0]
    views = [
        model.View(
            kept=8 if basis.partition("r")[2].startswith("8") else 16, draws=rounding == "stochastic",
            block=scale_depth(scales), transposed=direction == "columns", packed=bool(packed),
        )
        for direction, basis, scales, rounding, packed in re.findall(
            r"_(rows|columns)_([a-z0-9]+)_([a-z0-9]+)"
            r"(?:_q\d+(?:x\d+)?_(nearest|stochastic|pseudo_stochastic)(_packed)?)?", kernel
        )
    ]  # fmt: skip
    return mode, views


def largest_bits(kernels: list[dict], gradient: str) -> int:
    """Bits of the codes that a gradient's product reads, by the kernels that write
    them: along rows of gy and columns of W for gx, along columns for gw."""
    largest = [
        int(found)
        for kernel in kernels
        for direction, found in re.findall(r"_(rows|columns)_[a-z0-9]+_[a-z0-9]+_q(\d+)", kernel["name"])
        for operand in kernel["operands"]
        if operand == {"gx": "weight", "gw": "x"}[gradient]
        or operand == "gy" and direction == {"gx": "rows", "gw": "columns"}[gradient]
    ]
    return max((value.bit_length() + 1 for value in largest), default=8)


def parse_contraction(kernel: str) -> tuple[tuple, int]:
    """The tile, and how many codes share a scale."""
    found = re.match(r"contract_(\d+)x(\d+)x128_w(\d+)_s(\d+)_g8_([a-z0-9]+)_([a-z0-9]+)_", kernel)
    if not found:
        raise ValueError(f"kernel {kernel}: not the name of a contraction")
    blocks = [depth for depth in map(scale_depth, found.group(5, 6)) if depth]
    rows, columns, warpgroups, stages = map(int, found.group(1, 2, 3, 4))
    return (rows, columns, stages, warpgroups, bool(blocks)), min(blocks, default=0)


# Single kernels.


def contractions(data: dict) -> list[tuple[tuple, model.Contraction, float]]:
    rows = []
    for row in data["contractions"]:
        result = row["result"]
        problem = model.Contraction(
            *row["shape"], result_bytes=4 if result.startswith("f32") else 2,
            accumulates=result.endswith("add"), block=row.get("block", 0), code_bits=row.get("code_bits", 8),
        )  # fmt: skip
        # A kernel with scales per block is another one.
        rows.append(((*row["tile"], problem.block > 0), problem, row["microseconds"]))
    return rows


def encodings(data: dict) -> list[tuple[str, tuple, int, list[model.View], int | None, float]]:
    """Mode, rows and columns, bytes of an element, views, bytes that are touched until
    the matrix is again where those aren't its own, microseconds."""
    rows = []
    for row in data["encodings"]:
        mode, views = parse_encoding(row["kernel"])
        size = 4 if row["element"] == "f32" else 2
        rows.append((mode, tuple(row["shape"]), size, views, row.get("among"), row["microseconds"]))
    return rows


def products(data: dict) -> list[tuple[int, int, int, int, int, float]]:
    """m, n, k, bytes of an element, alignment, microseconds."""
    rows = []
    for row in data["products"]:
        if row["which"] == "both":
            continue
        m, n, k = row["shape"]
        size = 4 if row["element"] == "f32" else 2
        # gx = gy W reads rows of k and n, gw = gyᵀ x rows of m and n.
        rows.append((m, n, k, size, model.alignment(size * n, size * (k if row["which"] == "gx" else m)),
                     row["microseconds"]))  # fmt: skip
    return rows


# Layers of the benchmark.


def read_layer(row: dict, recipe: str) -> Layer | None:
    """None where that candidate didn't run; raises ValueError or KeyError where the
    entry lacks something."""
    found = row["candidates"]
    if recipe not in found:
        return None
    tokens, outputs, inputs = sizes = tuple(row["sizes"][name] for name in ("tokens", "outputs", "inputs"))
    shapes = {"gy": (tokens, outputs), "weight": (outputs, inputs), "x": (tokens, inputs)}
    projects, transforms = recipe.startswith("hlq"), recipe.startswith("hlq")
    encoded, multiplied = {}, {}
    for kernel in found[recipe]["kernels"]:
        (operand,) = kernel["operands"]
        if kernel["kind"] == "encode":
            encoded[operand] = model.Matrix(*shapes[operand], tuple(parse_encoding(kernel["name"])[1]))
        elif kernel["kind"] == "contract":
            tile, block = parse_contraction(kernel["name"])
            if operand == "gx":
                m, n, k = tokens, inputs, -(-outputs // 16) * 16 if transforms else outputs
            else:
                m, n, k = outputs, inputs, -(-tokens // 16) * 8 if projects else tokens
            gradient = "gx" if operand == "gx" else "gw"
            bits = kernel.get("code_bits") or largest_bits(found[recipe]["kernels"], gradient)
            multiplied[gradient] = model.Contraction(m, n, k, block=block, code_bits=bits), tile
    if set(encoded) != set(shapes) or len(multiplied) != 2:
        raise ValueError("kernels of the whole are missing")
    times = {way: found[name]["microseconds"] for way in WAYS if (name := results.rewritten(recipe, way)) in found}
    return Layer(row["layer"], recipe, sizes, encoded, multiplied, times)


def read_layers(rows: list[dict], where: str) -> list[Layer]:
    """All of the benchmark's layers by all recipes; what is incomplete is told."""
    layers = []
    for row in rows:
        for recipe in RECIPES:
            try:
                layer = read_layer(row, recipe)
            except (KeyError, ValueError) as error:
                tell(f"{where}: {row.get('layer')}, {recipe}: left out: {type(error).__name__}: {error}")
                continue
            if layer:
                layers.append(layer)
    return layers


def read_products(rows: list[dict], where: str) -> list[dict]:
    """bf16's products in the form of calibrate.py."""
    found = []
    for row in rows:
        tokens, outputs, inputs = (row["sizes"][name] for name in ("tokens", "outputs", "inputs"))
        for which, shape in (("gx", [tokens, inputs, outputs]), ("gw", [outputs, inputs, tokens])):
            entry = row["candidates"].get(f"bf16, {which} alone")
            if entry is None:
                tell(f"{where}: {row['layer']}: 'bf16, {which} alone' is missing")
                continue
            found.append({"shape": shape, "which": which, "element": "bf16", "microseconds": entry["microseconds"]})
    return found


def read_kernels(layers: list[Layer], rows: list[dict], calibrated: set) -> list[dict]:
    """Contractions of layers in the form of calibrate.py, of sizes that it didn't
    time: those that are far from the limit of power, whose times don't depend on
    what ran before."""
    entries = {(row["layer"], name): entry for row in rows for name, entry in row["candidates"].items()}
    found = []
    for layer in layers:
        for kernel in entries[layer.name, layer.recipe]["kernels"]:
            if kernel["kind"] != "contract" or "microseconds" not in kernel:
                continue
            gradient = "gx" if kernel["operands"] == ["gx"] else "gw"
            problem, tile = layer.contractions[gradient]
            shape, time = (problem.m, problem.n, problem.k), kernel["microseconds"]
            if (shape, problem.block) not in calibrated and 2 * math.prod(shape) / time < COOL:
                found.append(
                    {"shape": list(shape), "tile": list(tile[:4]), "which": gradient, "result": "bf16",
                     "block": problem.block, "code_bits": problem.code_bits, "microseconds": time}
                )  # fmt: skip
    return found


def read_encodings(layers: list[Layer], rows: list[dict]) -> list[dict]:
    """Kernels of layers that read a matrix first, in the form of calibrate.py, with the
    bytes that the layer touches until they read it again."""
    entries = {(row["layer"], name): entry for row in rows for name, entry in row["candidates"].items()}
    found = []
    for layer in layers:
        touched = layer.touched(("gx", "gw"))
        read = set()
        for kernel in entries[layer.name, layer.recipe]["kernels"]:
            (operand,) = kernel["operands"]
            if kernel["kind"] == "contract" or "microseconds" not in kernel or operand in read:
                continue
            read.add(operand)
            matrix = layer.encoded[operand]
            found.append(
                {"shape": [matrix.rows, matrix.columns], "operand": operand, "kernel": kernel["name"],
                 "element": "bf16", "among": touched, "microseconds": kernel["microseconds"]}
            )  # fmt: skip
    return found


def tell(text: str):
    print(text, file=sys.stderr)


def only_layers(paths: list[pathlib.Path]) -> list[Layer]:
    """Whole layers alone; of those in several files, the last file's."""
    found: dict = {}
    for path in paths:
        rows = [row for row in json.loads(path.read_text()).get("layers", []) if "candidates" in row]
        if not rows:
            sys.exit(f"fit.py: {path}: no layers of tools/gpu/bench.py")
        found |= {(layer.name, layer.recipe): layer for layer in read_layers(rows, str(path))}
    return list(found.values())


def read(paths: list[pathlib.Path]) -> dict:
    """One set of measurements of all files: what was measured in several is the
    geometric mean of them; of layers, the last file's. Products of floats beside whole
    layers, in their slices of time, are those that decisions are about: they replace
    single ones.

    contractions, encodings, products   single kernels, as calibrate.py writes them
    memset     microseconds
    layers     [Layer]
    machine    of the last file
    """
    merged: dict = {"machine": None}
    times: dict = {key: collections.defaultdict(list) for key in KINDS}
    sets, beside, layers, measured_rows = [], {}, {}, {}
    for path in paths:
        data = json.loads(path.read_text())
        measured = [row for row in data.get("layers", []) if "candidates" in row]
        calibration = data.get("calibration", data)
        if "contractions" not in calibration:
            if not measured:
                sys.exit(f"fit.py: {path}: neither measurements of tools/gpu/calibrate.py nor layers of tools/gpu/bench.py")
            tell(f"{path}: no calibration: single kernels are of the other files")
            calibration = {"layers": []}
        for key, found in times.items():
            for row in calibration.get(key, []):
                what = {name: value for name, value in row.items() if name != "microseconds"}
                found[json.dumps(what, sort_keys=True)].append(row["microseconds"])
        for row in read_products(measured, str(path)):
            what = {name: value for name, value in row.items() if name != "microseconds"}
            beside[json.dumps(what, sort_keys=True)] = [row["microseconds"]]
        sets += [
            row["microseconds"]["memset"]
            for row in calibration["layers"]
            if "candidates" not in row and "memset" in row["microseconds"]
        ]
        layers |= {(layer.name, layer.recipe): layer for layer in read_layers(measured, str(path))}
        measured_rows |= {row["layer"]: row for row in measured}
        machine = calibration.get("machine") or data.get("machine") or {}
        merged["machine"] = (merged["machine"] or {}) | machine
    times["products"] |= beside
    merged["layers"] = list(layers.values())
    calibrated = {
        (tuple(row["shape"]), row.get("block", 0))
        for row in map(json.loads, times["contractions"])
        if row["result"] == "bf16"
    }
    for row in read_kernels(merged["layers"], list(measured_rows.values()), calibrated):
        what = {name: value for name, value in row.items() if name != "microseconds"}
        times["contractions"][json.dumps(what, sort_keys=True)].append(row["microseconds"])
    for row in read_encodings(merged["layers"], list(measured_rows.values())):
        what = {name: value for name, value in row.items() if name != "microseconds"}
        times["encodings"][json.dumps(what, sort_keys=True)].append(row["microseconds"])
    for key, found in times.items():
        merged[key] = [
            json.loads(what) | {"microseconds": math.exp(sum(map(math.log, each)) / len(each))}
            for what, each in found.items()
        ]
    for key in KINDS:
        if not merged[key]:
            sys.exit(f"fit.py: no {key} in {', '.join(map(str, paths))}: tools/gpu/calibrate.py measures them")
    if "multiprocessors" not in merged["machine"]:
        sys.exit(f"fit.py: {paths[-1]}: the machine's multiprocessors are not in it")
    merged["memset"] = sorted(sets)[len(sets) // 2] if sets else 0.0
    return merged
