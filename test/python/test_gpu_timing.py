"""How tools/gpu/benchmark/timing.py times graphs, on a chip that is none."""

import math
import sys

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "gpu"))
pytest.importorskip("torch")
from benchmark import timing  # noqa: E402


class Chip:
    """Its clock was set for what ran before, and follows in 0.06 s."""

    running, since = None, 0.0


class Graph:
    """In place of timing.Captured: of launches that take `settled` in the end, and up
    to a fifth longer before; `orders` is who ran."""

    def __init__(self, chip: Chip, name: str, settled: float, repeats: int, orders: list):
        self.chip, self.name, self.settled, self.repeats, self.orders = chip, name, settled, repeats, orders

    def microseconds(self, count: int) -> float:
        if self.chip.running != self.name:
            self.chip.running, self.chip.since = self.name, 0.0
            self.orders.append(self.name)
        begun = self.chip.since
        for _ in range(count * self.repeats):
            self.chip.since += self.settled * 1e-6 * (1 + 0.2 * math.exp(-self.chip.since / 0.06))
        return (self.chip.since - begun) * 1e6 / (count * self.repeats)


def test_who_ran_before_is_not_in_a_time():
    chip, orders = Chip(), []
    settled = {"bf16": 360.0, "hlq": 240.0, "small": 9.0, "smaller": 5.0}
    graphs = {name: Graph(chip, name, time, 20 if time < 10 else 1, orders) for name, time in settled.items()}
    times = timing.measure(graphs, 0.1, 2)
    assert times == pytest.approx(settled, rel=0.002)
    first = list(orders)
    orders.clear()
    timing.measure(graphs, 0.1, 2)
    assert orders != first


def test_a_graph_longer_than_the_time_runs_all_the_same():
    graph = Graph(Chip(), "long", 5e5, 1, [])
    assert timing.measure({"long": graph}, 0.1, 1)["long"] == pytest.approx(5e5, rel=0.01)
