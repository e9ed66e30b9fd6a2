"""What the command line prints: contractions, gradients and their errors."""

from __future__ import annotations

import collections
import itertools
import math
import statistics
from collections.abc import Mapping, Sequence

from hlq.comparison import Comparison, RecipeResult
from hlq.remarks import Contraction
from hlq.table import render


# What the numbers of `error_table` and `summary_table` are.
LEGEND = (
    "cosine: of the angle to the unquantized gradient (1: the same direction); error: ‖difference‖\n"
    "over the norm of the unquantized gradient; all: of all gradients as one vector."
)


def contraction_table(by_recipe: Mapping[str, Sequence[Contraction]]) -> str:
    """One row a contraction: role, parameter, sizes, and what each recipe does
    with it; below, the reasons where it does nothing, and counts.

    The recipes must have been given the same module. Raises ValueError where
    they disagree about its contractions.
    """
    recipes = list(by_recipe)
    notes: dict[str, int] = {}
    rows = []
    for contractions in _aligned(by_recipe):
        first = contractions[0]
        rows.append(
            [
                first.role.replace("_", " "),
                first.parameter or "-",
                first.operation.removeprefix("linalg."),
                first.size or "-",
                *(_outcome(contraction, notes) for contraction in contractions),
            ]
        )
    table = render(["role", "parameter", "operation", "L×O×I", *recipes], rows, right=[3])
    reasons = "\n".join(f"[{number}] {reason}" for reason, number in notes.items())
    counts = "\n".join(f"{recipe}: {contraction_summary(by_recipe[recipe])}" for recipe in recipes)
    return "\n\n".join(part for part in (table, reasons, counts) if part)


def _aligned(by_recipe: Mapping[str, Sequence[Contraction]]):
    for contractions in itertools.zip_longest(*by_recipe.values()):
        described = {
            (c.role, c.parameter, c.operation, c.size) if c is not None else None for c in contractions
        }
        if len(described) != 1:
            raise ValueError(f"the recipes disagree about a contraction: {described}")
        yield contractions


def contraction_summary(contractions: Sequence[Contraction]) -> str:
    """Counts, such as `98 contractions, 90 rewritten, 8 kept`."""
    counts = collections.Counter(c.decision for c in contractions)
    parts = [f"{counts[key]} {key}" for key in ("rewritten", "kept", "marked") if counts[key]]
    return ", ".join([f"{len(contractions)} contractions", *parts])


def _outcome(contraction: Contraction, notes: dict[str, int]) -> str:
    """What was done, in a few words; a reason becomes a numbered note."""
    if contraction.is_rewritten:
        how = [contraction.code, contraction.transform]
        outcome = ", ".join(part for part in how if part and part != "none")
    else:
        outcome = contraction.decision
    if contraction.reason:
        number = notes.setdefault(contraction.reason, len(notes) + 1)
        outcome += f" [{number}]"
    return outcome


def error_table(comparison: Comparison) -> str:
    """One row a parameter: cosine similarity and relative error by recipe."""
    headers = ["parameter", "shape"]
    for result in comparison.results:
        headers += [f"{result.recipe} cosine", f"{result.recipe} rel. error"]
    rows = []
    for errors in zip(*(result.errors for result in comparison.results)):
        shape = "×".join(map(str, errors[0].shape)) or "scalar"
        row = [errors[0].parameter, shape]
        for error in errors:
            row += [cosine_text(error.cosine), error_text(error.relative)]
        rows.append(row)
    return render(headers, rows, right=range(1, len(headers)))


def summary_table(comparison: Comparison) -> str:
    """One row a recipe: contractions rewritten, errors in the median, at worst
    and of all gradients as one vector."""
    headers = [
        "recipe", "rewritten", "median cosine", "worst cosine", "all cosine",
        "median error", "worst error", "all error",
    ]  # fmt: skip
    rows = [_summary_row(result) for result in comparison.results]
    return render(headers, rows, right=range(1, len(headers)))


def _summary_row(result: RecipeResult) -> list[str]:
    cosines = [error.cosine for error in result.errors]
    relatives = [error.relative for error in result.errors]
    rewritten = sum(c.is_rewritten for c in result.contractions)
    return [
        result.recipe,
        f"{rewritten} of {len(result.contractions)}",
        cosine_text(statistics.median(cosines)),
        cosine_text(_worst(cosines, min)),
        cosine_text(result.overall.cosine),
        error_text(statistics.median(relatives)),
        error_text(_worst(relatives, max)),
        error_text(result.overall.relative),
    ]


def _worst(values: Sequence[float], pick) -> float:
    """The extreme; NaN, where there is one, is worse than every number."""
    return math.nan if any(map(math.isnan, values)) else pick(values)


def cosine_text(cosine: float) -> str:
    return f"{cosine:.4f}"


def error_text(relative: float) -> str:
    """A relative error as percent; tiny ones as a power of ten."""
    if 0 < relative < 5e-5:
        return f"{relative:.0e}"
    return f"{100 * relative:.2f} %"


def result_table(names: Sequence[str], arrays: Sequence) -> str:
    """One row a result: type, shape, norm, largest magnitude."""
    import numpy

    rows = []
    for name, array in zip(names, arrays, strict=True):
        values = numpy.asarray(array, numpy.complex128 if array.dtype.kind == "c" else numpy.float64)
        rows.append(
            [
                name,
                "×".join(map(str, array.shape)) or "scalar",
                str(array.dtype),
                f"{float(numpy.linalg.norm(values.ravel())):.6g}",
                f"{float(numpy.max(numpy.abs(values), initial=0.0)):.6g}",
            ]
        )
    return render(["result", "shape", "type", "norm", "largest"], rows, right=[1, 3, 4])
