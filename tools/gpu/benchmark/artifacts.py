"""What prepare.py leaves for the benchmark: executables, compressed, with the
times that the compiler predicts for them, or the reason why there is none."""

from __future__ import annotations

import gzip
import json
import pathlib
import re

ENDINGS = COMPRESSED, PREDICTED, REFUSED = ".hlqx.gz", ".predicted.json", ".refused.txt"


class Refused(Exception):
    """There is no executable of a layer."""


def check(executable: bytes, gradients: int, encoded: tuple[str, ...] = ()):
    """Raises Refused where the executable is not of the whole layer, with a function
    for each operand that is encoded before: what is not compiled into `backward`
    would not be counted."""
    plan = executable.partition(b"\nptx ")[0].decode().split("\n")
    functions = [line.split(" ")[1] for line in plan if line.startswith("function ")]
    outputs = [line for line in plan if re.match(r"operand (gx|grad\.weight) out ", line)]
    wanted = {"backward", *(f"backward.encode.{name}" for name in encoded)}
    if set(functions) != wanted or len(outputs) != gradients:
        raise Refused("a part of the layer stays outside of its kernels")


def load(folder: pathlib.Path, name: str) -> bytes:
    """An executable's bytes. Raises Refused with what the compiler said."""
    refused = folder / f"{name}{REFUSED}"
    if refused.exists():
        raise Refused(refused.read_text().strip())
    path = folder / f"{name}{COMPRESSED}"
    if not path.exists():
        raise Refused(f"{path.name} is missing: tools/gpu/prepare.py makes it")
    return gzip.decompress(path.read_bytes())


def refusals(folder: pathlib.Path) -> dict[str, list[str]]:
    """{reason: the layers' names}."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob(f"*{REFUSED}")):
        found.setdefault(path.read_text().strip(), []).append(path.name.removesuffix(REFUSED))
    return found


def predicted(folder: pathlib.Path, name: str) -> dict | None:
    """What the compiler predicted of a layer, None where it says nothing:

    hlq_microseconds, bf16_microseconds   whole backward passes
    rewritten     the gradients that it finds worth it: "gx", "gw"
    alone_microseconds  {gradient: the whole where that one is rewritten and the other
                  left}, absent where neither was compiled
    kernels       [{"name", "microseconds"}], in the order of their launches

    None, too, where no times are known. Raises ValueError, which names the file, where that is not what it holds.
    """
    path = folder / f"{name}{PREDICTED}"
    if not path.exists():
        return None
    try:
        found = json.loads(path.read_text())
        if found["hlq_microseconds"] is None or found["bf16_microseconds"] is None:
            return None
        alone = found.get("alone_microseconds")
        return {
            "hlq_microseconds": float(found["hlq_microseconds"]),
            "bf16_microseconds": float(found["bf16_microseconds"]),
            "rewritten": [_gradient(gradient) for gradient in found["rewritten"]],
            "kernels": [
                {"name": str(kernel["name"]), "microseconds": float(kernel["microseconds"])}
                for kernel in found["kernels"]
            ],
        } | ({"alone_microseconds": {_gradient(name): float(time) for name, time in alone.items()}} if alone else {})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path}: not a prediction ({type(error).__name__}: {error})") from error


def _gradient(name: str) -> str:
    if name not in ("gx", "gw"):
        raise ValueError(f"rewritten: '{name}', must be gx or gw")
    return name
