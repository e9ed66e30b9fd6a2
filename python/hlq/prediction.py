"""Predicted times of a layer's backward on a GPU, from the compiler's remarks."""

from __future__ import annotations

import collections
import re

from hlq.remarks import contractions
from hlq.tool import read_remarks

_ROLES = {"input_gradient": "gx", "weight_gradient": "gw"}


def predict(text: str, *, target: str, **options) -> dict:
    """What the compiler predicts of MLIR text on the GPU `target`, as
    `compile(text, target=target, **options)` would make it.

    hlq_microseconds   of all layers as decided: what is rewritten, and what stays
    bf16_microseconds  of the same with nothing rewritten
    rewritten          what is, of "gx" and "gw"
    kernels            [{"name": …, "microseconds": …}] in the order of their launches

    Times are None where sizes are known at run time only, and where no kernel
    serves a layer. Options are `recipe`, `rounding`, `seed`,
    `delayed`, `force`, `tool`.
    """
    lowered, remarks = read_remarks(text, "hlq-gpu-pipeline", target=target, **options)
    decided = contractions([remark for remark in remarks if remark.name == "quantize-gradients"])
    layers = {(c.remark.function, c.parameter): c for c in decided}.values()

    def total(name):
        times = [getattr(contraction, name) for contraction in layers]
        return None if not times or None in times else round(sum(times), 1)

    return {
        "hlq_microseconds": total("layer_microseconds"),
        "bf16_microseconds": total("float_microseconds"),
        "rewritten": [_ROLES[c.role] for c in decided if c.is_rewritten and c.role in _ROLES],
        "kernels": _kernels(lowered, remarks),
    }


def _kernels(lowered: str, remarks: list) -> list[dict]:
    """The times of select-schedules' remarks with the names of the kernels, which
    are launched in that order."""
    times = collections.defaultdict(collections.deque)
    for remark in remarks:
        said = remark.arguments
        if remark.name != "select-schedules" or "Microseconds" not in said:
            continue
        if said["Op"] == "hlq.contract":
            times["contract"].append(float(said["Microseconds"]))
            continue
        if "Maxima" in said:
            times["maxima"].append(float(said["Maxima"]))
        times["encode"].append(float(said["Codes"]))
    found = []
    for name in re.findall(r"gpu\.launch_func\s+@\w+::@([\w.]+)", lowered):
        left = times[name.split("_")[0]]
        if left:
            found.append({"name": name, "microseconds": left.popleft()})
    return found
