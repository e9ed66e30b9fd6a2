"""Times of what runs on a GPU: CUDA graphs, warm, taking turns."""

from __future__ import annotations

import random
import statistics

import torch

# What buffers that take turns must exceed together, so that none is in the L2.
ROTATED_BYTES = 256 << 20

# Graphs shorter than this are replayed in one graph of several, for the replay
# itself takes some microseconds.
SHORTEST = 200.0

# A chip at its limit of power needs 0.2 to 0.3 s until its clock suits what runs:
# behind bf16 our kernels are 20 % slow for 0.02 s, behind our products bf16 is as
# fast as on a cool chip for as long, and 5 to 10 % slow for 0.1 s after. So many
# times as long as a graph is timed, it runs before.
SETTLING = 3

# Of everything that is timed in a process: in the same order each time, someone
# would always follow the same.
_orders = random.Random(0)


class Captured:
    """A graph of what `launch` enqueues, and what it returned. The first launch
    is not captured: it compiles, allocates, and loads kernels."""

    def __init__(self, launch):
        launch()
        torch.cuda.synchronize()
        self.launch = launch
        self.graph, self.results = self._capture(1)
        self.repeats = 1
        microseconds = min(replay(self.graph, 5) for _ in range(2))
        if microseconds < SHORTEST / 2:
            self.repeats = min(50, int(SHORTEST / max(microseconds, 1.0)))
            self.repeated, self._kept = self._capture(self.repeats)
        else:
            self.repeated = self.graph

    def _capture(self, repeats: int):
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            for _ in range(repeats):
                results = self.launch()
        return graph, results

    def microseconds(self, count: int) -> float:
        """Of one launch, the mean of `count` replays."""
        return replay(self.repeated, count) / self.repeats


def replay(graph, count: int) -> float:
    """Microseconds of one of `count` replays."""
    start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    start.record()
    for _ in range(max(count, 1)):
        graph.replay()
    end.record()
    end.synchronize()
    return start.elapsed_time(end) * 1e3 / max(count, 1)


def measure(captured: dict[str, Captured], seconds: float, rounds: int) -> dict[str, float]:
    """{name: microseconds}: the median over rounds, in each of which everything
    settles for SETTLING times `seconds`, and is timed for `seconds`, back to back,
    in an order of its own."""
    order, times = list(captured), {name: [] for name in captured}
    launches = {name: seconds * 1e6 / max(one.microseconds(3), 1e-3) for name, one in captured.items()}
    replays = {name: launches[name] / one.repeats for name, one in captured.items()}
    for _ in range(rounds):
        _orders.shuffle(order)
        for name in order:
            captured[name].microseconds(max(3, int(SETTLING * replays[name])))
            times[name].append(captured[name].microseconds(max(3, int(replays[name]))))
    return {name: statistics.median(values) for name, values in times.items()}


def copy_of(read_and_written: int) -> Captured:
    """A copy that reads and writes as many bytes in all; between buffers that
    stay where they are, in the L2 if they fit."""
    source, target = (torch.empty(max(read_and_written // 2, 1), dtype=torch.uint8, device="cuda") for _ in range(2))
    return Captured(lambda: target.copy_(source))


def rotating_copy(read_and_written: int) -> tuple[Captured, int]:
    """The same between buffers that take turns, none of which is in the L2, and
    the number of copies in one launch."""
    size = read_and_written // 2
    count = max(2, -(-ROTATED_BYTES // size))
    buffers = [torch.empty(size, dtype=torch.uint8, device="cuda") for _ in range(2 * count)]

    def launch():
        for i in range(count):
            buffers[2 * i].copy_(buffers[2 * i + 1])

    return Captured(launch), count


def kernel_times(captured: Captured, replays: int = 10) -> list[tuple[str, float]]:
    """[(kernel's name, microseconds)] in one launch, in order: medians over
    replays, as the profiler counts them. Empty where it sees nothing."""
    from torch.profiler import ProfilerActivity, profile

    replay(captured.graph, 5)
    with profile(activities=[ProfilerActivity.CUDA], acc_events=True) as profiler:
        replay(captured.graph, replays)
        torch.cuda.synchronize()
    events = [e for e in profiler.events() if e.device_type == torch.autograd.DeviceType.CUDA]
    events = [e for e in events if not e.name.startswith(("Memset", "Memcpy"))]
    events.sort(key=lambda event: event.time_range.start)
    count, rest = divmod(len(events), replays)
    if count == 0 or rest:
        return []
    found = []
    for i in range(count):
        durations = [events[replay_ * count + i].time_range.elapsed_us() for replay_ in range(replays)]
        found.append((events[i].name, statistics.median(durations)))
    return found
