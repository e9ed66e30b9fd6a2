"""How good predictions are, and what decisions cost that are made by them: of the
benchmark's JSON, or of any predicted and measured times.

A layer's gradients are rewritten in one of four ways: none, gx alone, gw alone, or
both. Where only some were timed, the best is the best of those.
"""

from __future__ import annotations

import dataclasses
import math

from benchmark import results as data

# What a rewrite of both gradients must be predicted to save, as in
# lib/Target/LayerCost.cpp; of one half as much.
WORTHWHILE = 0.97
# Beyond these, bf16's predicted time over the recipe's leaves nothing to decide.
OPEN = (0.6, 1.6)
# What is asked of predictions and decisions.
MOST_OFF, MOST_LOST = 0.25, 0.05

Way = tuple[str, ...]
WAYS: tuple[Way, ...] = ((), ("gx",), ("gw",), ("gx", "gw"))


def name_of(way: Way | None) -> str:
    return "?" if way is None else " and ".join(way) or "none"


@dataclasses.dataclass(frozen=True)
class Decision:
    """
    predicted, measured   {way: microseconds}
    chosen   the way that the compiler takes
    best     the one that was measured to be the fastest
    """

    layer: str
    recipe: str
    predicted: dict[Way, float]
    measured: dict[Way, float]
    chosen: Way

    @property
    def best(self) -> Way:
        return min(self.measured, key=self.measured.__getitem__)

    @property
    def lost(self) -> float | None:
        """Of the best time; None where what was chosen wasn't timed."""
        if self.chosen not in self.measured:
            return None
        return self.measured[self.chosen] / self.measured[self.best] - 1

    def off(self) -> dict[Way, float]:
        """{way: predicted over measured time}."""
        return {way: self.predicted[way] / time for way, time in self.measured.items() if way in self.predicted}


def choose(predicted: dict[Way, float]) -> Way:
    """The compiler's rule: the least time, where each rewrite saves enough."""
    return min(predicted, key=lambda way: predicted[way] / WORTHWHILE ** (len(way) / 2))


def is_open(predicted: dict) -> bool:
    """Of what hlq.predict says: whether another way than the predicted one may be
    the best."""
    if not predicted["hlq_microseconds"]:
        return False
    least, most = OPEN
    speedup = predicted["bf16_microseconds"] / predicted["hlq_microseconds"]
    return least < speedup < most or len(predicted["rewritten"]) == 1


def decide(layer: str, recipe: str, predicted: dict[Way, float], measured: dict[Way, float]) -> Decision:
    return Decision(layer, recipe, predicted, measured, choose(predicted))


def of_results(results: dict, recipes: tuple[str, ...]) -> list[Decision]:
    """Of the benchmark's JSON: what was predicted and decided when its executables
    were compiled. Recipes without a prediction are left out."""
    found = []
    for row in results.get("layers", []):
        entries = row["candidates"]
        for recipe in recipes:
            said = entries.get(recipe, {}).get("predicted")
            if not said or data.BASELINE not in entries:
                continue
            predicted = {(): said["bf16_microseconds"], ("gx", "gw"): said["hlq_microseconds"]}
            predicted |= {(gradient,): time for gradient, time in said.get("alone_microseconds", {}).items()}
            measured = {
                way: entries[name]["microseconds"]
                for way in WAYS
                if (name := data.rewritten(recipe, way)) in entries
            }
            chosen = tuple(sorted(said["rewritten"], key=("gx", "gw").index))
            found.append(Decision(row["layer"], recipe, predicted, measured, chosen))
    return found


def summary(made: list[Decision]) -> str:
    """The worst prediction and the worst decision, and how many are worse than is
    asked for."""
    off = [
        (abs(math.log(ratio)), ratio, f"{d.layer}, {d.recipe}, {name_of(way)}")
        for d in made
        for way, ratio in d.off().items()
    ]
    lost = [
        (d.lost, f"{d.layer}, {d.recipe}: {name_of(d.chosen)}, best {name_of(d.best)}")
        for d in made
        if d.lost is not None
    ]
    unknown = len(made) - len(lost)
    lines = []
    if off:
        _, ratio, what = max(off)
        far = sum(distance > math.log(1 + MOST_OFF) for distance, *_ in off)
        lines.append(
            f"predictions: {len(off)}, {far} off by more than {100 * MOST_OFF:.0f} %; worst {ratio:.2f} ({what})"
        )
    if lost:
        most, what = max(lost)
        costly = sum(loss > MOST_LOST for loss, _ in lost)
        lines.append(
            f"decisions: {len(lost)}, {costly} that cost more than {100 * MOST_LOST:.0f} %; worst {100 * most:.1f} % ({what})"
        )
    if unknown:
        lines.append(f"decisions whose way wasn't timed: {unknown}")
    return "\n".join(lines)
