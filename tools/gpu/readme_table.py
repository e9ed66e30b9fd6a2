#!/usr/bin/env python3
"""Writes README.md's table of speeds out of the benchmark's JSON.

    tools/gpu/readme_table.py JSON

The table stands between two comments, of which the first names the JSON, a file of
the repository.
"""

from __future__ import annotations

import pathlib
import re
import sys

from benchmark import results
from benchmark.shapes import SHAPES

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
TABLE = re.compile(r"<!-- benchmark: (?P<json>\S+) -->\n(?P<text>.*?)<!-- end of the benchmark -->\n", re.DOTALL)

# Heading and candidate; those that nothing ran in are left out. The best of those
# that leave nothing out is in bold face.
COLUMNS = {
    "`hlq`": "hlq", "`hlq-block`": "hlq-block", "`int8`": "int8", "fp8, tensorwise": "fp8 tensorwise",
    "fp8, rowwise": "fp8 rowwise", "`hlq` by hand": "hlq by hand", "`hlq`, x at hand": "hlq, x encoded before",
    "`hlq-block`, x at hand": "hlq-block, x encoded before",
}  # fmt: skip


def table(found: dict) -> str:
    """Markdown. Raises ValueError where no headline layer was measured."""
    headlines = {shape.name for shape in SHAPES if shape.headline}
    rows = [row for row in found.get("layers", []) if row["layer"] in headlines]
    if not rows:
        raise ValueError("no layer of the table was measured")
    there = {name for row in rows for name in row["candidates"]}
    columns = {heading: name for heading, name in COLUMNS.items() if name in there}
    lines = [["layer (tokens, outputs, inputs)", "bf16 cuBLAS", *columns], ["---", "---:", *["---:"] * len(columns)]]
    for row in rows:
        sizes = ", ".join(str(row["sizes"][name]) for name in ("tokens", "outputs", "inputs"))
        speedups = {name: row["candidates"].get(name, {}).get("speedup") for name in columns.values()}
        best = max((s for name, s in speedups.items() if s and "before" not in name), default=None)
        cells = ["–" if s is None else f"**{s:.2f}**" if s == best else f"{s:.2f}" for s in speedups.values()]
        lines.append([f"{row['layer']} ({sizes})", f"{row['candidates']['bf16']['microseconds']:.0f} µs", *cells])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def section(found: dict) -> str:
    machine = found["machine"]
    gpu, driver, *_ = (part.strip() for part in machine["gpu"].split(","))
    return (
        f"Whole backward passes, how many times as fast as bf16 cuBLAS in the same run: {gpu}, driver {driver}, "
        f"PyTorch {machine['pytorch']}, {machine['date']}, commit {machine['commit']}. Every transform, quantizer and "
        "product is counted, of others' too; \"x at hand\" is with the activations encoded in the forward pass; \"by "
        f"hand\" is the same method in PyTorch, compiled.\n\n{table(found)}\n"
    )


def write(readme: str, name: str, found: dict) -> str:
    """The README with the section of `found`, which is the file `name`. Raises
    ValueError where it has no place for it."""
    if not TABLE.search(readme):
        raise ValueError("README.md has no '<!-- benchmark: … -->' with its end")
    text = f"<!-- benchmark: {name} -->\n{section(found)}<!-- end of the benchmark -->\n"
    return TABLE.sub(lambda _: text, readme)


def main():
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} JSON")
    path = pathlib.Path(sys.argv[1]).resolve()
    try:
        name = path.relative_to(ROOT).as_posix()
        README.write_text(write(README.read_text(), name, results.read(path)))
    except (OSError, ValueError) as error:
        sys.exit(f"readme_table.py: {error}")


if __name__ == "__main__":
    main()
