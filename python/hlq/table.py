"""Plain text tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def render(headers: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """A table with a rule below its headers; columns in `right` are set flush
    right. Lines carry no trailing blanks; an empty table has headers alone.

    Raises ValueError where a row has not one cell a header.
    """
    for row in rows:
        if len(row) != len(headers):
            raise ValueError(f"a row of {len(row)} cells in a table of {len(headers)} columns")
    widths = [max(map(_width, column)) for column in zip(headers, *rows)]

    def line(cells):
        padded = []
        for index, (cell, width) in enumerate(zip(cells, widths)):
            blanks = " " * (width - _width(cell))
            padded.append(blanks + cell if index in right else cell + blanks)
        return "  ".join(padded).rstrip()

    rule = "  ".join("-" * width for width in widths)
    return "\n".join([line(headers), rule, *map(line, rows)])


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
