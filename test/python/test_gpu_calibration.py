"""How tools/gpu/calibrate.py times kernels, on a clock that is none."""

import contextlib
import sys
import types

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "gpu"))
import calibrate  # noqa: E402


class FakeGpu:
    """PyTorch's graphs and events; a launch takes as many microseconds as it is
    made with, and is written down."""

    def __init__(self):
        self.clock, self.ran, self.captured = 0.0, [], None
        gpu = self

        class Event:
            def __init__(self, enable_timing):
                assert enable_timing

            def record(self):
                self.time = gpu.clock

            def synchronize(self):
                pass

            def elapsed_time(self, end):
                return (end.time - self.time) / 1e3

        class Graph:
            def replay(self):
                for name, microseconds in self.launches:
                    gpu.run(name, microseconds)

        @contextlib.contextmanager
        def capture(graph):
            gpu.captured = graph.launches = []
            yield
            gpu.captured = None

        cuda = types.SimpleNamespace(CUDAGraph=Graph, graph=capture, Event=Event, synchronize=lambda: None)
        self.torch = types.SimpleNamespace(cuda=cuda)

    def run(self, name, microseconds):
        if self.captured is not None:
            self.captured.append((name, microseconds))
            return
        self.clock += microseconds
        self.ran.append((name, microseconds))

    def launch(self, name, microseconds):
        return lambda: self.run(name, microseconds)


@pytest.mark.parametrize("times, at_once", [
    ({"a": 5.0, "b": 8.0}, 0.003 * 1.25),
    ({"a": 90.0, "b": 150.0}, 0.03 * 2),
])  # fmt: skip
def test_times_are_of_turns(monkeypatch, times, at_once):
    """Short kernels share a clock, in turns of milliseconds; each long one settles on
    its own."""
    gpu = FakeGpu()
    monkeypatch.setitem(sys.modules, "torch", gpu.torch)
    launches = {name: gpu.launch(name, time) for name, time in times.items()}
    assert calibrate.measure(launches, times, calibrate.SECONDS) == times
    turns = []
    for name, microseconds in gpu.ran:
        if not turns or turns[-1][0] != name:
            turns.append([name, 0.0])
        turns[-1][1] += microseconds / 1e6
    # Settling and timing; orders are the same in each run, and end with a turn of one.
    assert turns[-1][1] == pytest.approx(at_once, rel=0.02)


def test_nothing_to_time():
    assert calibrate.measure({}, {}, calibrate.SECONDS) == {}
