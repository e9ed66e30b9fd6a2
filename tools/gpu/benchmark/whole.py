"""All that is timed of one layer."""

from __future__ import annotations

import pathlib
import time

import layers
import torch
from benchmark import artifacts, candidates, errors, operands, peers, results, shapes, timing
from benchmark.launching import Backward, Launcher
from hlq import HlqError

# A layer of more multiplications draws all the power there is, and its clocks
# settle in tenths of a second; others are timed for a fraction of that. (bf16 of
# 5e9 to 2e10 was 10 to 15 % faster in such a fraction.)
HOT, COOL_FRACTION = 1e9, 0.15


class Stopwatch:
    """Seconds between laps."""

    def __init__(self):
        self.laps: dict[str, float] = {}
        self._last = time.monotonic()

    def lap(self, name: str):
        now = time.monotonic()
        self.laps[name], self._last = round(now - self._last, 2), now


class LayerBenchmark:
    """
    folder   of the executables
    seconds, rounds  of timing, see timing.measure
    """

    def __init__(self, shape: shapes.Shape, folder: pathlib.Path, seconds: float, rounds: int):
        self.shape, self.folder, self.rounds = shape, folder, rounds
        self.seconds = seconds * (1 if shape.products > HOT else COOL_FRACTION)
        self.given = operands.allocate(shape.sizes, shape.gelu)
        self.out = {"gx": torch.empty_like(self.given["x"]), "grad.weight": torch.empty_like(self.given["weight"])}
        self.captured: dict[str, timing.Captured] = {}
        self.skipped: dict[str, str] = {}
        self.backwards: dict[layers.Layer, Backward] = {}
        self.predicted: dict[str, dict] = {}
        # {name: (kinds of data, whether gw is projected)} of what has errors.
        self.compared: dict[str, tuple[str, bool]] = {}

    def run(self, wanted: list[peers.Peer]) -> dict:
        """The layer's entry in the results, with those peers."""
        clock = Stopwatch()
        for peer in wanted:
            self._add_peer(peer)
        for candidate in candidates.of_shape(self.shape):
            self._add(candidate)
        clock.lap("setup")
        row = results.layer(self.shape, self._measure(self.captured, self.rounds), self.skipped)
        clock.lap("whole")
        for candidate in candidates.of_shape(self.shape):
            if candidate.is_whole and candidate.name in self.captured:
                self._describe(row, candidate)
        clock.lap("parts")
        for name, found in self._errors().items():
            row["candidates"][name]["errors"] = found
        clock.lap("errors")
        return row | {"seconds": clock.laps}

    def _measure(self, captured: dict, rounds: int) -> dict[str, float]:
        return timing.measure(captured, self.seconds, rounds)

    def _add_peer(self, peer: peers.Peer):
        try:
            self.captured |= peer.captured(self.given)
        except peers.Unavailable as error:
            self.skipped[peer.name] = str(error)
        except Exception as error:  # noqa: BLE001 - one that fails says so, and the others go on
            self.skipped[peer.name] = f"{type(error).__name__}: {str(error).strip().splitlines()[0][:200]}"
        else:
            self.compared[peer.name] = (peer.errors, peer.projects)

    def _add(self, candidate: candidates.Candidate):
        layer = candidate.of(self.shape)
        try:
            if layer not in self.backwards:
                executable = artifacts.load(self.folder, layer.name)
                given = self.given
                if layer.producer:
                    given = given | {"gy": given["gh"], "x1": given["z"]}
                self.backwards[layer] = Backward(executable, given, self.out, layer.encoded)
            self.captured[candidate.name] = self.backwards[layer].captured(candidate)
            if candidate.is_whole:
                self._add_prediction(candidate.name, layer)
                self.compared[candidate.name] = ("all", results.halves_gw(candidate.name))
        except (artifacts.Refused, HlqError) as error:
            self.skipped[candidate.name] = str(error)

    def _add_prediction(self, name: str, layer: layers.Layer):
        """What was predicted; and where it may be best, each gradient alone beside
        the other's product in bf16."""
        predicted = artifacts.predicted(self.folder, layer.name)
        if predicted is None:
            return
        self.predicted[name] = predicted
        for gradient in predicted.get("alone_microseconds", ()):
            way = results.rewritten(name, (gradient,))
            try:
                executable = artifacts.load(self.folder, candidates.one_gradient(layer, gradient).name)
            except artifacts.Refused as error:
                self.skipped[way] = str(error)
                continue
            (other,) = set(results.GRADIENTS) - {gradient}
            launches = Launcher(executable, self.given, self.out), peers.bf16(self.given)[f"bf16, {other} alone"]
            self.captured[way] = timing.Captured(
                lambda launches=launches: [launch() for launch in launches]
            )

    def _describe(self, row: dict, candidate: candidates.Candidate):
        """Parts, kernels and predictions of a whole backward."""
        layer = candidate.of(self.shape)
        backward, entry = self.backwards[layer], row["candidates"][candidate.name]
        packed = any(launch.packs for launch in backward.launches)
        size = results.encoded_bytes(row["sizes"], results.halves_gw(candidate.name), packed)
        times = self._measure(backward.parts() | {"copy": timing.copy_of(size)}, rounds=1)
        copy = times.pop("copy")
        results.add_parts(row, candidate.name, times, copy, packed)
        timed = timing.kernel_times(backward.serial())
        by_name = len(timed) == len(backward.launches)
        entry["kernels"] = [
            {"name": launch.name, "kind": launch.kind, "operands": sorted(launch.operands)}
            | ({"microseconds": round(timed[i][1], 2)} if by_name else {})
            for i, launch in enumerate(backward.launches)
        ]
        if candidate.name in self.predicted:
            results.add_prediction(row, candidate.name, self.predicted[candidate.name])

    def _errors(self) -> dict[str, dict]:
        """{name: {kind of data: errors}}."""
        found: dict[str, dict] = {name: {} for name, (kinds, _) in self.compared.items() if kinds != "none"}
        for kind in operands.KINDS:
            operands.fill(self.given, kind)
            exact = errors.Exact(self.given)
            projected = exact.projected_gw()
            for name in found:
                kinds, projects = self.compared[name]
                if kinds not in ("all", kind):
                    continue
                captured = self.captured[name]
                # What is not written must not look right.
                for result in captured.results.values():
                    result.fill_(float("nan"))
                captured.graph.replay()
                found[name][kind] = exact.errors(captured.results, projected if projects else None)
        return found
