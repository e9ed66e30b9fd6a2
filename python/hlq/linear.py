"""The backward pass of one linear layer, as MLIR text.

    text = hlq.linear_backward("bf16", outputs=4096, inputs=1024)
    backward = hlq.compile(text, target="sm_90a")
"""

from __future__ import annotations

from collections.abc import Sequence

from hlq.producers import PRODUCERS

ELEMENT_TYPES = ("bf16", "f16", "f32")

_MAP = "affine_map<(i, j) -> (i, j)>"


def linear_backward(
    element_type: str = "bf16",
    tokens: int | None = None,
    outputs: int | None = None,
    inputs: int | None = None,
    *,
    input_gradient: bool = True,
    weight_gradient: bool = True,
    weight_gradient_type: str | None = None,
    accumulate: bool = False,
    seed: bool = True,
    encoded: Sequence[str] = (),
    producer: str | None = None,
    produced: bool = False,
    bias_gradient: bool = False,
) -> str:
    """MLIR text of the backward pass of a linear layer y = x Wᵀ:

        @backward(gy, x, W, sum, seed) -> (gx, gw)    gx = gy W, gw = sum + gyᵀ x

    with gy [tokens, outputs], x [tokens, inputs], W and gw [outputs, inputs]. A
    size of None is dynamic. The function has those arguments that its results
    need, in this order:

    input_gradient, weight_gradient  whether gx, gw is a result; W is an argument
                   for gx, x for gw
    weight_gradient_type  of gw: the element type (the default) or f32
    accumulate     whether gw is added to an argument `sum` of gw's type (an
                   executable names it "sum.weight")
    seed           whether an argument carries the seed of stochastic rounding;
                   without it the seed is an option of the pipelines
    producer       what makes the gradient d that stands in gy's place in both
                   products, of gy and an argument z [tokens, outputs] after W:
                   "gelu" (with erf), "relu" or "silu", gy times the activation's
                   derivative at z, or "residual", gy + z
    produced       whether d is a result, after gw
    bias_gradient  whether the sum of d's (gy's) rows [1, outputs] is a result,
                   the last

    encoded        of "x" and "weight" those whose codes the caller passes in the
                   tensor's place: an executable has "x.codes" and "x.scales" for
                   x, and a function "backward.encode.x" that makes them

    Products are written as importers write them, as matmuls that sum up in f32
    and a cast to the result's type; with `accumulate` the matmul starts from
    `sum`, in whose type it then sums up where nothing rewrites it. All roles are
    marked: the pipelines rewrite both products.

    Raises ValueError, which names what is wrong and what would be right.
    """
    _check_element_type("element_type", element_type, ELEMENT_TYPES)
    for name, size in (("tokens", tokens), ("outputs", outputs), ("inputs", inputs)):
        _check_size(name, size)
    if not (input_gradient or weight_gradient):
        raise ValueError("input_gradient and weight_gradient are both False: one must be True")
    if not weight_gradient:
        for name, value in (("weight_gradient_type", weight_gradient_type), ("accumulate", accumulate)):
            if value:
                raise ValueError(f"{name} is {value!r}, but weight_gradient is False: must be left out")
    encoded = [encoded] if isinstance(encoded, str) else list(encoded)
    arguments_that_may_be = {"x": ("weight_gradient", weight_gradient), "weight": ("input_gradient", input_gradient)}
    for name in encoded:
        if name not in arguments_that_may_be:
            raise ValueError(f"encoded has {name!r}, must be of {' and '.join(map(repr, arguments_that_may_be))}")
        result, is_wanted = arguments_that_may_be[name]
        if not is_wanted:
            raise ValueError(f"encoded has {name!r}, but {result} is False: there is no such argument")
    sum_type = element_type if weight_gradient_type is None else weight_gradient_type
    _check_element_type("weight_gradient_type", sum_type, dict.fromkeys((element_type, "f32")))
    if producer is not None and producer not in PRODUCERS:
        raise ValueError(f"producer is {producer!r}, must be {', '.join(PRODUCERS)}, or None")
    if produced and producer is None:
        raise ValueError("produced is True, but there is no producer: must be left out")

    def tensor(rows: int | None, columns: int | None, element: str) -> str:
        sizes = "".join(f"{'?' if size is None else size}x" for size in (rows, columns))
        return f"tensor<{sizes}{element}>"

    gy = tensor(tokens, outputs, element_type)
    x = tensor(tokens, inputs, element_type)
    w = tensor(outputs, inputs, element_type)
    gw = tensor(outputs, inputs, sum_type)

    arguments, results, returned = [f"%gy: {gy} {{hlq.tangent}}"], [], []
    if weight_gradient:
        mark = ' {hlq.encoded = "x"}' if "x" in encoded else ""
        arguments.append(f"%x: {x}{mark}")
    if input_gradient:
        mark = ', hlq.encoded = "weight"' if "weight" in encoded else ""
        arguments.append(f'%W: {w} {{hlq.parameter = "weight"{mark}}}')
        results.append(x)
        returned.append("%gx")
    if producer is not None:
        arguments.append(f"%z: {gy}")
    if accumulate:
        arguments.append(f"%sum: {gw}")
    if seed:
        arguments.append("%seed: i64 {hlq.seed}")
    if weight_gradient:
        results.append(f'{gw} {{hlq.gradient_of = "weight"}}')
        returned.append("%gw")
    if produced:
        results.append(gy)
        returned.append("%d")
    if bias_gradient:
        results.append(f'{tensor(1, outputs, element_type)} {{hlq.gradient_of = "bias"}}')
        returned.append("%gb")

    body = _Body()
    of_inputs = ("%x", x) if weight_gradient else ("%W", w)
    extents = {
        "tokens": (tokens, "%gy", 0, gy),
        "outputs": (outputs, "%gy", 1, gy),
        "inputs": (inputs, of_inputs[0], 1, of_inputs[1]),
    }
    needed = {
        *(("tokens", "inputs") if input_gradient else ()),
        *(("tokens", "outputs") if weight_gradient or producer else ()),
        *(("outputs",) if bias_gradient else ()),
        *(("outputs", "inputs") if weight_gradient and not accumulate else ()),
    }
    for name, (size, *place) in extents.items():
        if size is None and name in needed:
            body.size(name, *place)
    dynamic = {name for name, (size, *_) in extents.items() if size is None}

    def empty(result: str, rows: str, columns: str, of_type: str):
        sizes = ", ".join(f"%{name}" for name in (rows, columns) if name in dynamic)
        body.add(f"%{result} = tensor.empty({sizes}) : {of_type}")

    def product(result: str, rows: str, columns: str, lhs: tuple, rhs: tuple, of_type: str, sum: str | None):
        """of_type: of the result; `sum`: what it starts from, of that type."""
        if sum is not None:
            body.matmul(result, lhs, rhs, sum, of_type)
            return
        wide = _with_element(of_type, "f32")
        is_wide = wide == of_type
        unrounded = result if is_wide else f"{result}_f32"
        empty(f"{result}_empty", rows, columns, wide)
        body.zero(f"{result}_zero", f"{result}_empty", wide)
        body.matmul(unrounded, lhs, rhs, f"{result}_zero", wide)
        if not is_wide:
            empty(f"{result}_narrow", rows, columns, of_type)
            body.truncate(result, unrounded, wide, f"{result}_narrow", of_type)

    def elementwise(result: str, operands: list[tuple], lines: list[str], of_type: str):
        empty(f"{result}_empty", "tokens", "outputs", of_type)
        body.elementwise(result, operands, lines, f"{result}_empty", of_type)

    gradient = ("gy", gy)
    if producer is not None:
        gradient = ("d", gy)
        wide = _with_element(gy, "f32")
        narrow = "" if gy == wide else "_f32"
        for name in ("gy", "z") if narrow else ():
            elementwise(f"{name}_f32", [(name, gy)], [f"%r = arith.extf %a : {element_type} to f32"], wide)
        for result, operands, lines in PRODUCERS[producer]:
            elementwise(result + narrow, [(name + narrow, wide) for name in operands], lines, wide)
        if narrow:
            elementwise("d", [("d_f32", wide)], [f"%r = arith.truncf %a : f32 to {element_type}"], gy)

    if input_gradient:
        product("gx", "tokens", "inputs", gradient, ("W", w), x, None)
    if weight_gradient:
        transposed = tensor(outputs, tokens, element_type)
        empty("gyt_empty", "outputs", "tokens", transposed)
        body.add(
            f"%gyt = linalg.transpose ins(%{gradient[0]} : {gy}) outs(%gyt_empty : {transposed}) permutation = [1, 0]"
        )
        product("gw", "outputs", "inputs", ("gyt", transposed), ("x", x), gw, "sum" if accumulate else None)
    if bias_gradient:
        row, wide_row = tensor(1, outputs, element_type), tensor(1, outputs, "f32")
        sizes = "" if outputs is not None else "%outputs"
        summed = "gb" if row == wide_row else "gb_f32"
        body.add(f"%gb_empty = tensor.empty({sizes}) : {wide_row}")
        body.zero("gb_zero", "gb_empty", wide_row)
        body.sum_rows(summed, gradient, "gb_zero", wide_row)
        if row != wide_row:
            body.add(f"%gb_narrow = tensor.empty({sizes}) : {row}")
            body.truncate("gb", summed, wide_row, "gb_narrow", row)

    types = [result.partition(" {")[0] for result in results]
    body.add(f"return {', '.join(returned)} : {', '.join(types)}")
    indent = ",\n" + " " * len("func.func @backward(")
    return (
        f"func.func @backward({indent.join(arguments)})\n"
        f"    -> ({', '.join(results)}) {{\n{body.text()}}}\n"
    )


def _check_element_type(name: str, value: str, allowed):
    if value not in allowed:
        raise ValueError(f"{name} is {value!r}, must be {' or '.join(allowed)}")


def _check_size(name: str, size: int | None):
    if size is None:
        return
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ValueError(f"{name} is {size!r}, must be a positive integer, or None for a dynamic size")


def _element(of_type: str) -> str:
    return of_type[of_type.rindex("x") + 1 : -1]


def _with_element(of_type: str, element: str) -> str:
    return f"{of_type[: of_type.rindex('x') + 1]}{element}>"


class _Body:
    """The operations of a function, a line each; constants come first."""

    def __init__(self):
        self._constants: dict[str, str] = {}
        self._lines: list[str] = []

    def add(self, line: str):
        self._lines.append(line)

    def size(self, name: str, value: str, dimension: int, of_type: str):
        self._constants[f"c{dimension}"] = f"arith.constant {dimension} : index"
        self.add(f"%{name} = tensor.dim {value}, %c{dimension} : {of_type}")

    def zero(self, result: str, destination: str, of_type: str):
        self._constants["zero"] = "arith.constant 0.0 : f32"
        self.add(f"%{result} = linalg.fill ins(%zero : f32) outs(%{destination} : {of_type}) -> {of_type}")

    def matmul(self, result: str, lhs: tuple, rhs: tuple, destination: str, of_type: str):
        self.add(
            f"%{result} = linalg.matmul ins(%{lhs[0]}, %{rhs[0]} : {lhs[1]}, {rhs[1]})\n"
            f"      outs(%{destination} : {of_type}) -> {of_type}"
        )

    def elementwise(self, result: str, operands: list[tuple], lines: list[str], destination: str, of_type: str):
        maps = ", ".join([_MAP] * (len(operands) + 1))
        names = ", ".join(f"%{name}" for name, _ in operands)
        types = ", ".join(of for _, of in operands)
        elements = [f"%{'abc'[i]}: {_element(of)}" for i, (_, of) in enumerate(operands)]
        text = "".join(f"    {line}\n" for line in lines)
        self.add(
            f"%{result} = linalg.generic {{indexing_maps = [{maps}],\n"
            f'      iterator_types = ["parallel", "parallel"]}}\n'
            f"      ins({names} : {types}) outs(%{destination} : {of_type}) {{\n"
            f"  ^bb0({', '.join(elements)}, %out: {_element(of_type)}):\n{text}"
            f"    linalg.yield %r : {_element(of_type)}\n"
            f"  }} -> {of_type}"
        )

    def sum_rows(self, result: str, operand: tuple, destination: str, of_type: str):
        name, matrix = operand
        element = _element(matrix)
        extended = "" if element == "f32" else f"    %wide = arith.extf %in : {element} to f32\n"
        value = "%wide" if extended else "%in"
        self.add(
            f"%{result} = linalg.generic {{indexing_maps = [{_MAP}, affine_map<(i, j) -> (0, j)>],\n"
            f'      iterator_types = ["reduction", "parallel"]}}\n'
            f"      ins(%{name} : {matrix}) outs(%{destination} : {of_type}) {{\n"
            f"  ^bb0(%in: {element}, %out: f32):\n{extended}"
            f"    %r = arith.addf {value}, %out : f32\n"
            f"    linalg.yield %r : f32\n"
            f"  }} -> {of_type}"
        )

    def truncate(self, result: str, source: str, from_type: str, destination: str, to_type: str):
        narrow = _element(to_type)
        self.add(
            f"%{result} = linalg.generic {{indexing_maps = [{_MAP}, {_MAP}],\n"
            f'      iterator_types = ["parallel", "parallel"]}}\n'
            f"      ins(%{source} : {from_type}) outs(%{destination} : {to_type}) {{\n"
            f"  ^bb0(%in: f32, %out: {narrow}):\n"
            f"    %rounded = arith.truncf %in : f32 to {narrow}\n"
            f"    linalg.yield %rounded : {narrow}\n"
            f"  }} -> {to_type}"
        )

    def text(self) -> str:
        constants = [f"%{name} = {value}" for name, value in self._constants.items()]
        return "".join(f"  {line}\n" for line in [*constants, *self._lines])
