"""How far gradients are from float64 products of the same operands."""

from __future__ import annotations

import torch

# A gradient's rows that are compared: all, or as many drawn at random.
ROWS = 1024


class Exact:
    """Products in float64 of some tokens' rows of gx and some outputs' rows of gw."""

    def __init__(self, given: dict, rows: int = ROWS):
        gy, x, weight = (given[name] for name in ("gy", "x", "weight"))
        generator = torch.Generator("cuda").manual_seed(7)

        def some(size):
            order = torch.randperm(size, generator=generator, device="cuda")
            return order[:rows].sort().values if size > rows else slice(None)

        self.tokens, self.outputs = some(gy.shape[0]), some(gy.shape[1])
        self.gx = gy[self.tokens].double() @ weight.double()
        self._gy, self._x = gy[:, self.outputs].double(), x.double()
        self.gw = self._gy.T @ self._x

    def projected_gw(self) -> torch.Tensor:
        """gw of the recipes that keep half of the sequencies along the tokens:
        neighbouring tokens' means, twice."""
        if self._gy.shape[0] % 2:
            self._gy, self._x = (torch.nn.functional.pad(t, (0, 0, 0, 1)) for t in (self._gy, self._x))
        halves = [t[0::2] + t[1::2] for t in (self._gy, self._x)]
        return halves[0].T @ halves[1] / 2

    def errors(self, results: dict, projected: torch.Tensor | None = None) -> dict[str, float]:
        """Relative errors, Frobenius norm:

        gx, gw         of the gradients
        gx_by_token    the mean over single tokens
        gw_projected   of gw from its own recipe without quantization, where that
                       is given
        """
        gx, gw = results["gx"][self.tokens].double(), results["gw"][self.outputs].double()
        norm = torch.linalg.vector_norm
        by_token = norm(gx - self.gx, dim=1) / norm(self.gx, dim=1).clamp_min(1e-300)
        found = {"gx": relative(gx, self.gx), "gx_by_token": by_token.mean().item(), "gw": relative(gw, self.gw)}
        if projected is not None:
            found["gw_projected"] = relative(gw, projected)
        return {name: float(f"{value:.3g}") for name, value in found.items()}


def relative(value: torch.Tensor, exact: torch.Tensor) -> float:
    return float(torch.linalg.vector_norm(value - exact) / torch.linalg.vector_norm(exact).clamp_min(1e-300))
