"""How far a recipe's gradients are from the unquantized ones."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable, Mapping, Sequence

from hlq import execute, tool
from hlq.errors import HlqError, SignatureError
from hlq.inputs import random_arguments
from hlq.remarks import Contraction
from hlq.signatures import Signature, signature as read_signature


@dataclasses.dataclass(frozen=True)
class GradientError:
    """The distance of a gradient from its reference.

    cosine    of the angle between the two, as flat vectors; 1 where both are 0,
              0 where one is
    relative  ‖gradient − reference‖ / ‖reference‖ (Frobenius); 0 where both are
              0, inf where only the reference is
    Both are NaN where either gradient isn't finite.
    """

    parameter: str
    shape: tuple[int, ...]
    cosine: float
    relative: float


@dataclasses.dataclass(frozen=True)
class RecipeResult:
    """What a recipe made of a step.

    errors       one a parameter, in the reference's order
    overall      of all gradients as one vector
    output_difference  largest relative difference of any other result: the
                 forward pass, which no recipe touches
    """

    recipe: str
    contractions: list[Contraction]
    errors: list[GradientError]
    overall: GradientError
    output_difference: float


@dataclasses.dataclass(frozen=True)
class Comparison:
    """A step, its unquantized gradients by parameter, and each recipe's."""

    signature: Signature
    reference: dict[str, object]
    results: list[RecipeResult]


def gradient_error(parameter: str, reference, other) -> GradientError:
    """The distance of `other` from `reference`, two arrays of one shape.

    Raises ValueError where the shapes differ.
    """
    import numpy

    if reference.shape != other.shape:
        raise ValueError(f"gradients of '{parameter}' differ in shape: {reference.shape} and {other.shape}")
    # In float64: the squares of float32 gradients of 1e-25 would vanish.
    a = numpy.asarray(reference, numpy.float64).ravel()
    b = numpy.asarray(other, numpy.float64).ravel()
    norm_a, norm_b = float(numpy.linalg.norm(a)), float(numpy.linalg.norm(b))
    if not math.isfinite(norm_a) or not math.isfinite(norm_b):
        cosine = relative = math.nan
    elif norm_a == 0.0 or norm_b == 0.0:
        both = norm_a == norm_b
        cosine = 1.0 if both else 0.0
        relative = 0.0 if both else (math.inf if norm_a == 0.0 else 1.0)
    else:
        cosine = float(numpy.dot(a / norm_a, b / norm_b))
        relative = float(numpy.linalg.norm(a - b)) / norm_a
    return GradientError(parameter, tuple(reference.shape), cosine, relative)


def gradient_errors(reference: Mapping, other: Mapping) -> list[GradientError]:
    """One error a parameter, in the order of `reference`; both map parameter
    names to arrays. Raises ValueError where the names or shapes differ."""
    if set(reference) != set(other):
        missing = sorted(set(reference) ^ set(other))
        raise ValueError(f"only one side has gradients of: {', '.join(missing)}")
    return [gradient_error(name, reference[name], other[name]) for name in reference]


def overall_error(reference: Mapping, other: Mapping) -> GradientError:
    """The error of all gradients as one vector: the direction of a step of
    gradient descent."""
    import numpy

    def flat(gradients):
        parts = [numpy.asarray(gradients[name], numpy.float64).ravel() for name in reference]
        return numpy.concatenate(parts) if parts else numpy.zeros(0)

    return gradient_error("all", flat(reference), flat(other))


@dataclasses.dataclass(frozen=True)
class Rewrite:
    """A recipe, the text that it made of a step, and what it decided."""

    recipe: str
    text: str
    contractions: list[Contraction]


def rewrite(
    text: str,
    recipe: str,
    *,
    rounding: str | None = None,
    seed: int | None = None,
    tool_path: str | None = None,
    source_name: str | None = None,
) -> Rewrite:
    """`text` through `hlq-linalg-pipeline` with a recipe; raises what `hlq.opt` does."""
    lowered, contractions = tool.explain(
        text, recipe=recipe, rounding=rounding, seed=seed, tool=tool_path, source_name=source_name
    )
    return Rewrite(recipe, lowered, contractions)


def compare(
    text: str,
    recipes: Sequence[str | Rewrite] = ("hlq", "int4"),
    *,
    arguments: Sequence | None = None,
    seed: int = 0,
    rounding: str | None = None,
    function: str | None = None,
    tool_path: str | None = None,
    cache: bool = False,
    progress: Callable[[str], None] | None = None,
) -> Comparison:
    """Runs a step as it is and with each recipe, on the same arguments.

    The reference is `text` itself, run by IREE without this compiler. A recipe is
    given by name, or as the `Rewrite` that has been made with it. Without
    `arguments`, random ones are made up from `seed`, which also seeds the
    rounding. `progress` is called with a line before each step of the work.

    Raises what `hlq.opt`, `hlq.compile` and the call raise, and SignatureError
    where no result is marked `hlq.gradient_of`.
    """
    text = str(text)
    say = progress or (lambda line: None)
    original = read_signature(text, function)
    if not original.gradients:
        raise SignatureError(f"@{original.name} has no result marked hlq.gradient_of: nothing to compare")
    if arguments is None:
        arguments = random_arguments(original, seed)
    execute.check_arguments(original, arguments)
    rewrites = []
    for recipe in recipes:
        if not isinstance(recipe, Rewrite):
            say(f"rewriting with recipe '{recipe}'")
            recipe = rewrite(text, recipe, rounding=rounding, seed=seed, tool_path=tool_path)
        rewrites.append(recipe)

    def results_of(what: str, lowered: str) -> list:
        say(f"compiling {what} for this CPU by IREE")
        executable = execute.compile(lowered, function=original.name, names=original, cache=cache)
        start = time.monotonic()
        results = executable(arguments)
        say(f"ran {what} in {time.monotonic() - start:.2f} s")
        return results

    reference = results_of("the original", text)
    results = []
    for made in rewrites:
        other = results_of(f"recipe '{made.recipe}'", made.text)
        results.append(_result(made, original, reference, other))
    return Comparison(original, _gradients(original, reference), results)


def _gradients(signature: Signature, results: Sequence) -> dict[str, object]:
    return {name: results[index] for name, index in signature.gradients.items()}


def _result(made: Rewrite, signature: Signature, reference, other) -> RecipeResult:
    import numpy

    expected, got = _gradients(signature, reference), _gradients(signature, other)
    gradients = set(signature.gradients.values())
    difference = 0.0
    for index, (a, b) in enumerate(zip(reference, other, strict=True)):
        if index in gradients:
            continue
        if a.shape != b.shape:
            raise HlqError(f"recipe '{made.recipe}': result {index} has shape {b.shape} instead of {a.shape}")
        a, b = numpy.asarray(a, numpy.float64), numpy.asarray(b, numpy.float64)
        scale = float(numpy.max(numpy.abs(a), initial=0.0)) or 1.0
        difference = max(difference, float(numpy.max(numpy.abs(a - b), initial=0.0)) / scale)
    return RecipeResult(
        made.recipe,
        made.contractions,
        gradient_errors(expected, got),
        overall_error(expected, got),
        difference,
    )
