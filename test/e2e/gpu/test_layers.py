"""Whole layers on random shapes: codes against the CPU exit, products bit by bit
against 64-bit integers, gradients against float64."""

import cases
import oracle
import pytest
import views

CASES = cases.random_cases(340) + cases.tiled_cases()


class Launch:
    """A case's operands, launched once over a poisoned workspace."""

    def __init__(self, case, function):
        import torch

        layer, (tokens, outputs, inputs) = case.layer, case.shape
        generator = torch.Generator("cuda").manual_seed(case.seed)
        self.seed = case.seed * 7919 + 2**40
        self.shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
        wanted = views.views_of_layer(layer)
        self.operands = {
            name: cases.make_operand(*shape, layer.element, case, generator, heavy=name == "gy")
            for name, shape in self.shapes.items()
            if name in wanted
        }
        self.before = {name: tensor.clone() for name, tensor in self.operands.items()}
        self.init, self.results, self.untouched = None, {}, {}
        gw_type = layer.gw_type or layer.element
        arguments = dict(self.operands)
        if layer.accumulate:
            self.init = torch.randn(outputs, inputs, generator=generator, device="cuda").to(oracle.DTYPES[gw_type])
            arguments["sum.weight"] = self.init
        for name, wants, shape, element in (
            ("gx", layer.gx, (tokens, inputs), layer.element),
            ("grad.weight", layer.gw, (outputs, inputs), gw_type),
        ):
            if wants:
                self.results[name], self.untouched[name] = cases.make_result(*shape, element, case)
        arguments["seed"] = self.seed
        named = {operand.name for operand in function.operands}
        arguments = {name: value for name, value in arguments.items() if name in named}
        size = function.workspace_size(out=self.results, **arguments)
        buffer = torch.full((size,), 0xFF, dtype=torch.uint8, device="cuda")
        function(out=self.results, workspace=buffer, **arguments)
        torch.cuda.synchronize()
        self.workspace = oracle.Workspace(buffer, self._in_order(function, wanted), self.shapes)
        assert self.workspace.size == size

    @staticmethod
    def _in_order(function, wanted):
        """Encodings in the order of the plan: gy, then W, then x."""
        return {name: wanted[name] for name in ("gy", "weight", "x") if name in wanted}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_layer(case, load, cpu_exit):
    import numpy as np
    import torch

    launch = Launch(case, load(case.layer))
    for name, tensor in launch.operands.items():
        assert torch.equal(tensor.nan_to_num(), launch.before[name].nan_to_num()), f"{name} was written to"
    for name, untouched in launch.untouched.items():
        assert untouched(), f"memory around {name} was written to"

    # Codes, against the CPU exit's.
    wanted = views.views_of_layer(case.layer)
    for name, tensor in launch.operands.items():
        for view in wanted[name]:
            expected, scales = cpu_exit(case.layer.element).call(
                view.name, [oracle.to_numpy(tensor), launch.seed], [(np.int8, 2), (np.float32, 2)]
            )
            reason = oracle.explain_codes(
                launch.workspace.codes[name, view],
                launch.workspace.scales[name, view],
                torch.from_numpy(expected).cuda(),
                torch.from_numpy(scales).cuda(),
                tensor,
                view,
            )
            assert reason is None, f"{view.name} of {name}: {reason}"

    # Products, from the codes that the kernel itself made.
    if "gx" in launch.results:
        gy, weight = ("gy", wanted["gy"][0]), ("weight", wanted["weight"][0])
        check_product(launch.results["gx"], launch.workspace, gy, weight)
    if "grad.weight" in launch.results:
        gy, x = ("gy", wanted["gy"][-1]), ("x", wanted["x"][0])
        check_product(launch.results["grad.weight"], launch.workspace, gy, x, launch.init)

    if case.kind in ("normal", "heavy", "one"):
        check_against_float64(case, launch)


def check_product(result, workspace, m, n, init=None):
    """`m`, `n`: keys of the operands' codes in the workspace."""
    factors = (part for key in (m, n) for part in (workspace.codes[key], workspace.scales[key], key[1]))
    expected = oracle.product(*factors, result.dtype, init)
    same = (result == expected) | (result.isnan() & expected.isnan())
    wrong = (~same).nonzero()
    assert not len(wrong), (
        f"{len(wrong)} of {result.numel()} elements are wrong, first {wrong[0].tolist()}: "
        f"{result[tuple(wrong[0])]} for {expected[tuple(wrong[0])]}"
    )


# Errors of rounding to codes, on normal data and, where each token has a scale of
# its own, on heavy-tailed tokens too; relative to what a product of such matrices
# is when nothing cancels. A wrong index gives 1.4.
BOUNDS = {4: 0.6, 8: 0.1}


def check_against_float64(case, launch):
    import torch

    tensors = {name: tensor.double() for name, tensor in launch.operands.items()}
    wanted = views.views_of_layer(case.layer)
    if "gx" in launch.results:
        check_error(launch.results["gx"], tensors["gy"], tensors["weight"].T, BOUNDS[wanted["gy"][0].bits], "gx")
    if "grad.weight" in launch.results and case.kind == "normal":
        # Projected, where the recipe projects: that loss is the recipe's own.
        gy, x = (oracle.transformed(tensors[name], wanted[name][-1]) for name in ("gy", "x"))
        result = launch.results["grad.weight"].double()
        assert torch.isfinite(result).all()
        if launch.init is not None:
            result = result - launch.init.double()
        check_error(result, gy, x, BOUNDS[wanted["x"][0].bits], "gw")


def check_error(result, lhs, rhs, bound, name):
    """Of lhs rhsᵀ in float64."""
    import torch

    exact = lhs @ rhs.T
    if exact.abs().max() > torch.finfo(result.dtype).max:
        # float16 overflows, and so does the exact result.
        return
    expected = torch.linalg.vector_norm(lhs) * torch.linalg.vector_norm(rhs) / lhs.shape[1] ** 0.5
    error = float(torch.linalg.vector_norm(result.double() - exact) / expected)
    assert error < bound, f"{name} is off by {error:.3f}"
