"""The compiler's remarks: what it decided about each contraction, and why.

`hlq-opt --remark-format=yaml --remarks-output-file=…` writes LLVM's stream of
YAML documents, one a remark. `parse` reads it, `contractions` makes one record
a contraction of it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from hlq.errors import HlqError, MissingPackageError


@dataclasses.dataclass(frozen=True)
class Remark:
    """One remark.

    kind       Passed | Missed | Analysis | Failure
    category   the remark's category (`hlq`); LLVM calls the key `Pass`
    name       its name, such as `quantize-gradient`
    function   the function that it is about; None where MLIR doesn't say
    file, line, column   where in the input, 1-based; None where unknown
    arguments  what it says, by key, as text
    """

    kind: str
    category: str
    name: str
    function: str | None
    file: str | None
    line: int | None
    column: int | None
    arguments: dict[str, str]


@dataclasses.dataclass(frozen=True)
class Contraction:
    """What the compiler decided about one contraction.

    role        input_gradient | weight_gradient | unknown
    parameter   the parameter's name; "" where it is unknown
    operation   such as `linalg.matmul`
    l, o, i     tokens, outputs, inputs of the layer: digits, "?" where dynamic,
                None where they don't apply
    batch       number of independent contractions in one, as `l`
    decision    rewritten | kept | marked (only marking was asked for)
    recipe      hlq | hlq-block | int8 | int4 | none; None where it never came to that
    code        i4 | i8; None where it is kept
    transform   such as `hadamard 16` or `sequency 8 of 16`; None where it is kept
    rounding    of the incoming gradient: nearest | stochastic | pseudo_stochastic; None where it is kept
    reason      why, in words; "" where there is nothing to say
    layer_microseconds   predicted for the layer as decided; None without prediction
    float_microseconds   predicted for the layer if nothing of it is rewritten
    """

    role: str
    parameter: str
    operation: str
    l: str | None
    o: str | None
    i: str | None
    batch: str | None
    decision: str
    recipe: str | None
    code: str | None
    transform: str | None
    rounding: str | None
    reason: str
    layer_microseconds: float | None
    float_microseconds: float | None
    remark: Remark = dataclasses.field(repr=False, compare=False)

    @property
    def is_rewritten(self) -> bool:
        return self.decision == "rewritten"

    @property
    def size(self) -> str:
        """L×O×I, with the batch in front where there is one; "" where unknown."""
        sizes = [self.l, self.o, self.i]
        if None in sizes:
            return ""
        batch = [self.batch] if self.batch not in (None, "1") else []
        return "×".join([*batch, *sizes])


def parse(stream: str) -> list[Remark]:
    """The remarks in a YAML stream, in order.

    Raises HlqError, with the line, where the stream isn't one of remarks, and
    MissingPackageError without PyYAML.
    """
    try:
        import yaml
    except ImportError as error:
        raise MissingPackageError("PyYAML", "run", "reading remarks") from error

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return [_remark(node) for node in yaml.compose_all(stream, Loader=loader) if node is not None]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" at line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "no YAML"
        raise HlqError(f"the stream of remarks can't be read{place}: {problem}") from error


def contractions(remarks: Iterable[Remark]) -> list[Contraction]:
    """One record a contraction, in the order of their places in the input; those
    without a place come last.

    A contraction that was only marked is overruled by what was decided later at
    the same place.
    """
    said = [remark for remark in remarks if remark.name != "select-schedules"]
    records = [_contraction(r) for r in said if "Role" in r.arguments or "Op" in r.arguments]
    decided = {_place(c) for c in records if c.decision != "marked"}
    left = [c for c in records if c.decision != "marked" or _place(c) not in decided]
    return sorted(left, key=_order)


def without_kernels(remarks: Iterable[Remark]) -> list[str]:
    """Which operations have no kernel, and why, in words."""
    missed = (remark for remark in remarks if remark.name == "select-schedules" and remark.kind == "Missed")
    found = []
    for remark in missed:
        place = f" in '{remark.function}'" if remark.function else ""
        found.append(f"{remark.arguments.get('Op', 'an operation')}{place}: {remark.arguments.get('Reason', '')}")
    return list(dict.fromkeys(found))


def _order(contraction: Contraction):
    remark = contraction.remark
    return (remark.line is None, remark.file or "", remark.line or 0, remark.column or 0)


def _place(contraction: Contraction):
    remark = contraction.remark
    return (
        remark.file, remark.line, remark.column,
        contraction.role, contraction.parameter, contraction.operation,
    )  # fmt: skip


def _contraction(remark: Remark) -> Contraction:
    said = remark.arguments
    decision = said.get("Decision")
    if decision is None:
        decision = {"Passed": "rewritten", "Analysis": "marked"}.get(remark.kind, "kept")
    return Contraction(
        role=said.get("Role", "unknown"),
        parameter=said.get("Parameter", ""),
        operation=said.get("Op", ""),
        l=said.get("L"),
        o=said.get("O"),
        i=said.get("I"),
        batch=said.get("Batch"),
        decision=decision,
        recipe=said.get("Recipe"),
        code=said.get("Code"),
        transform=said.get("Transform"),
        rounding=said.get("Rounding"),
        reason=said.get("Reason", ""),
        layer_microseconds=_number(said.get("LayerMicroseconds")),
        float_microseconds=_number(said.get("FloatMicroseconds")),
        remark=remark,
    )


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)


def _remark(document) -> Remark:
    """A remark from the node of its document. Scalars stay text: `no` is a
    possible name of a parameter, not a truth value."""
    fields = {key.value: value for key, value in _pairs(document)}

    def text(key):
        return fields[key].value if key in fields else None

    place = {key.value: value.value for key, value in _pairs(fields["DebugLoc"])} if "DebugLoc" in fields else {}
    arguments = {}
    for entry in fields["Args"].value if "Args" in fields else []:
        for key, value in _pairs(entry):
            if key.value != "DebugLoc":
                arguments[key.value] = value.value
    function = text("Function")
    return Remark(
        kind=document.tag.lstrip("!"),
        category=text("Pass") or "",
        name=text("Name") or "",
        function=None if function in (None, "<unknown function>") else function,
        file=place.get("File"),
        line=int(place["Line"]) if "Line" in place else None,
        column=int(place["Column"]) if "Column" in place else None,
        arguments=arguments,
    )


def _pairs(node):
    if not isinstance(node.value, list) or not all(isinstance(pair, tuple) for pair in node.value):
        raise HlqError(f"the stream of remarks can't be read at line {node.start_mark.line + 1}: no mapping")
    return node.value
