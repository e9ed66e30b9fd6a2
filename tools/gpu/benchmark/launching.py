"""hlq's executables on given operands, whole and in parts."""

from __future__ import annotations

import plans
import torch
from benchmark import operands
from benchmark.candidates import Candidate
from benchmark.timing import Captured
from hlq import gpu

# Parts of a backward: the kinds of kernels in each. Whatever neither finds maxima
# nor writes codes belongs to the products.
PARTS = {"maxima": ("maxima",), "codes": ("encode",), "products": None}


class Launcher:
    """The function `backward` of an executable on fixed operands. Those in `encoded`
    are encoded now, and their codes are what it takes; delayed scales are made of
    these operands' maxima, as a step before would have left them."""

    def __init__(self, executable: bytes, given: dict, out: dict, workspace=None, encoded: tuple = ()):
        loaded = gpu.Executable(executable)
        loaded.prepare()
        self.function = loaded["backward"]
        for name in encoded:
            codes, scales, *_ = loaded[f"backward.encode.{name}"](given[name])
            given = given | {f"{name}.codes": codes, f"{name}.scales": scales}
        names = {operand.name for operand in self.function.operands}
        self.given = {name: value for name, value in given.items() if name in names}
        self.out = {name: value for name, value in out.items() if name in names}
        if self.function.maxima:
            *_, previous = self.function(**self.given)
            self.given["previous"], self.out["maxima"] = previous, torch.empty_like(previous)
        if workspace is None:
            size = self.function.workspace_size(out=self.out, **self.given)
            workspace = torch.empty(size, dtype=torch.uint8, device="cuda")
        self.workspace = workspace

    def __call__(self) -> dict:
        self.function(out=self.out, workspace=self.workspace, **self.given)
        return {"gx": self.out.get("gx"), "gw": self.out.get("grad.weight")}


class Backward:
    """An executable's whole backward, and what is left of it without some kernels."""

    def __init__(self, executable: bytes, given: dict, out: dict, encoded: tuple = ()):
        self.launches = plans.launches(executable)
        self._executable, self._given = executable, given
        self._whole = Launcher(executable, given, out, encoded=encoded)

    def captured(self, candidate: Candidate) -> Captured:
        """Of a candidate whose executable this is."""
        if not candidate.gelu:
            return Captured(self._whole)
        given = dict(self._given, gy=self._given["gy_of_gelu"])
        after = Launcher(self._executable, given, self._whole.out, self._whole.workspace)

        def launch():
            operands.differentiate_gelu(given)
            return after()

        return Captured(launch)

    def serial(self) -> Captured:
        """The whole, each kernel of which begins when the one before has ended: what
        a kernel waits for others isn't its own time."""
        return self._of(plans.serial(self._executable))

    def parts(self) -> dict[str, Captured]:
        """{part: its kernels alone}, maxima with the memset that they need. Parts
        that an executable doesn't have are absent."""
        kinds = [part_of(launch) for launch in self.launches]
        return {
            part: self._after_whole([kind == part for kind in kinds], part == "maxima")
            for part in PARTS if part in kinds
        }  # fmt: skip

    def _after_whole(self, keep: list[bool], memset: bool) -> Captured:
        self._whole()
        kept = iter(keep)
        return self._of(plans.select(self._executable, lambda launch: next(kept), memset))

    def _of(self, executable: bytes) -> Captured:
        return Captured(Launcher(executable, self._given, self._whole.out, self._whole.workspace))


def part_of(launch: plans.Launch) -> str:
    return next((part for part, kinds in PARTS.items() if kinds is None or launch.kind in kinds), "products")
