"""Parts of an executable: the same plan with some of its kernels only."""

from __future__ import annotations

import re


def checksum(body: bytes) -> str:
    """FNV-1a of 64 bits, as the runtime computes it."""
    value = 0xCBF29CE484222325
    for byte in body:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def only(executable: bytes, pattern: str, memset: bool = False) -> bytes:
    """The executable with those kernel launches alone whose names match; without
    the memset of maxima, unless it is asked for. The first of them is no dependent
    launch any more: nothing precedes it that it could begin before the end of."""
    plan, marker, rest = executable.partition(b"\nptx ")
    header, body = plan.split(b"\n", 3)[:3], plan.split(b"\n", 3)[3]
    lines, launched = [], False
    for line in body.decode().split("\n"):
        word, _, after = line.partition(" ")
        if word == "kernel" and not re.search(pattern, after.split(" ")[0]):
            continue
        if word == "kernel":
            line = line if launched else line.replace(" dependent args", " args")
            launched = True
        if word == "memset" and not memset:
            continue
        lines.append(line)
    body = "\n".join(lines).encode() + marker + rest
    header[2] = f"checksum {checksum(body)}".encode()
    return b"\n".join([*header, body])


def serial(executable: bytes) -> bytes:
    """The executable, each kernel of which begins when the one before has ended."""
    plan, marker, rest = executable.partition(b"\nptx ")
    header, body = plan.split(b"\n", 3)[:3], plan.split(b"\n", 3)[3]
    body = body.replace(b" dependent args ", b" args ") + marker + rest
    header[2] = f"checksum {checksum(body)}".encode()
    return b"\n".join([*header, body])


def kernels(executable: bytes) -> list[str]:
    """The names of the kernels in the order of their launches."""
    plan = executable.partition(b"\nptx ")[0].decode()
    return [line.split(" ")[1] for line in plan.split("\n") if line.startswith("kernel ")]
