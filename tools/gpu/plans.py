"""Parts of an executable: the same plan with some of its kernels only."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable


@dataclasses.dataclass(frozen=True)
class Launch:
    """One launch of a kernel in a plan.

    name      of the kernel
    kind      maxima | encode | contract: the name's first word
    operands  names of the function's operands whose memory it is given: what it
              encodes, or the result
    """

    name: str
    kind: str
    operands: frozenset[str]

    @property
    def packs(self) -> bool:
        """Whether it writes codes two in a byte."""
        return self.kind == "encode" and "_packed" in self.name


def checksum(body: bytes) -> str:
    """FNV-1a of 64 bits, as the runtime computes it."""
    value = 0xCBF29CE484222325
    for byte in body:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def select(executable: bytes, keep: Callable[[Launch], bool], memset: bool = False) -> bytes:
    """The executable with those kernel launches alone that `keep` says; without
    the memset of maxima, unless it is asked for. The first of them is no dependent
    launch any more: nothing precedes it that it could begin before the end of."""
    header, body, ptx = _split(executable)
    lines, launches_left, launched = [], iter(_launches(body)), False
    for line in body.split("\n"):
        word = line.partition(" ")[0]
        if word == "kernel":
            if not keep(next(launches_left)):
                continue
            line = line if launched else line.replace(" dependent args", " args")
            launched = True
        if word == "memset" and not memset:
            continue
        lines.append(line)
    return _joined(header, "\n".join(lines), ptx)


def only(executable: bytes, pattern: str, memset: bool = False) -> bytes:
    """`select` of the kernels whose names match."""
    return select(executable, lambda launch: re.search(pattern, launch.name) is not None, memset)


def serial(executable: bytes) -> bytes:
    """The executable, each kernel of which begins when the one before has ended."""
    header, body, ptx = _split(executable)
    return _joined(header, body.replace(" dependent args ", " args "), ptx)


def launches(executable: bytes) -> list[Launch]:
    """In order."""
    return list(_launches(_split(executable)[1]))


def kernels(executable: bytes) -> list[str]:
    """The names of the kernels in the order of their launches."""
    return [launch.name for launch in launches(executable)]


def _split(executable: bytes) -> tuple[list[bytes], str, bytes]:
    """The three lines of the header, the plan, and the PTX with its own line."""
    plan, marker, ptx = executable.partition(b"\nptx ")
    *header, body = plan.split(b"\n", 3)
    return header, body.decode(), marker + ptx


def _joined(header: list[bytes], body: str, ptx: bytes) -> bytes:
    changed = body.encode() + ptx
    return b"\n".join([*header[:2], f"checksum {checksum(changed)}".encode(), changed])


def _launches(body: str):
    """The launches of a plan's body. What a number was computed from is known by the
    addresses that went into it."""
    sources: dict[str, frozenset[str]] = {}
    for line in body.split("\n"):
        word, *rest = line.split(" ")
        if word in ("extents", "workspace", "launch"):
            sources = {}
        elif word == "let":
            number, _, instruction, *arguments = rest
            if instruction == "address":
                sources[number] = frozenset(arguments)
            else:
                sources[number] = frozenset().union(*(sources.get(argument, ()) for argument in arguments))
        elif word == "kernel":
            pointers = re.findall(r" ptr (%\d+)", line)
            operands = frozenset().union(*(sources.get(pointer, ()) for pointer in pointers)) - {"seed"}
            yield Launch(rest[0], rest[0].partition("_")[0], operands)
