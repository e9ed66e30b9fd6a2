"""What a function's signature says: names, types and `hlq.*` attributes of its
arguments and results, read off MLIR text.

Only headers are read, bodies are skipped, so that text of dialects (or of
versions) that no parser here knows can be handled. Both the pretty form
(`func.func @step(%arg0: tensor<4xf32> {hlq.tangent}) -> …`) and the generic form
(`"func.func"() <{function_type = …, arg_attrs = […]}> ({…})`) are understood.
"""

from __future__ import annotations

import dataclasses
import re

from hlq.errors import SignatureError


@dataclasses.dataclass(frozen=True)
class Type:
    """A type of a signature.

    text     as written
    kind     tensor | scalar | other
    shape    sizes of a ranked tensor, None for a dynamic one; () for a scalar;
             None where the type is unranked or of another kind
    element  element type of a tensor, the type itself for a scalar
    """

    text: str
    kind: str
    shape: tuple[int | None, ...] | None
    element: str

    def __str__(self) -> str:
        return self.text

    def dtype(self):
        """The numpy dtype of the elements (bf16 by ml_dtypes).

        Raises SignatureError for an element type that numpy can't hold.
        """
        return numpy_dtype(self.element)


@dataclasses.dataclass(frozen=True)
class Value:
    """An argument or a result: its position, type and attributes.

    A unit attribute has the value True; strings and integers are Python's;
    everything else is kept as text.
    """

    index: int
    type: Type
    attributes: dict[str, object]
    is_result: bool = False

    @property
    def parameter(self) -> str | None:
        """The name given by `hlq.parameter`."""
        return self.attributes.get("hlq.parameter")

    @property
    def gradient_of(self) -> str | None:
        """The name given by `hlq.gradient_of`."""
        return self.attributes.get("hlq.gradient_of")

    @property
    def is_tangent(self) -> bool:
        return "hlq.tangent" in self.attributes

    @property
    def is_seed(self) -> bool:
        return "hlq.seed" in self.attributes

    @property
    def name(self) -> str:
        """A name to show: the parameter's, else by role and position."""
        if self.is_result:
            if self.gradient_of is not None:
                return f"gradient of {self.gradient_of}"
            return f"result{self.index}"
        return self.parameter if self.parameter is not None else f"arg{self.index}"


@dataclasses.dataclass(frozen=True)
class Signature:
    """A function's name, arguments and results, in order."""

    name: str
    arguments: tuple[Value, ...]
    results: tuple[Value, ...]
    is_public: bool = True
    has_body: bool = True

    @property
    def is_annotated(self) -> bool:
        """Whether any argument or result carries an `hlq.*` attribute."""
        return any(
            key.startswith("hlq.")
            for value in (*self.arguments, *self.results)
            for key in value.attributes
        )

    @property
    def gradients(self) -> dict[str, int]:
        """Parameter name -> position of the result that is its gradient."""
        return {r.gradient_of: r.index for r in self.results if r.gradient_of is not None}


_DTYPES = {
    "f64": "float64", "f32": "float32", "f16": "float16",
    "i64": "int64", "i32": "int32", "i16": "int16", "i8": "int8", "i1": "bool",
    "si64": "int64", "si32": "int32", "si16": "int16", "si8": "int8",
    "ui64": "uint64", "ui32": "uint32", "ui16": "uint16", "ui8": "uint8",
    "index": "int64", "complex<f32>": "complex64", "complex<f64>": "complex128",
}  # fmt: skip


def numpy_dtype(element: str):
    """The numpy dtype for an MLIR element type such as `f32` or `bf16`.

    Raises SignatureError where there is none (`i4`, `f8E4M3FN`, …).
    """
    import numpy

    if element == "bf16":
        import ml_dtypes

        return numpy.dtype(ml_dtypes.bfloat16)
    if element in _DTYPES:
        return numpy.dtype(_DTYPES[element])
    raise SignatureError(f"element type {element} has no counterpart in numpy")


def signatures(text: str) -> list[Signature]:
    """The signatures of all functions in `text`, in order.

    Raises SignatureError, with line and column, where a header can't be read.
    """
    # Strings and comments are matched too, so that nothing in them is taken for
    # a function.
    found = []
    for match in _HEADER.finditer(text):
        if match.group("pretty"):
            found.append(_Reader(text, match.end()).pretty_function())
        elif match.group("generic"):
            reader = _Reader(text, match.end())
            if reader.peek("("):
                found.append(reader.generic_function())
    return found


def signature(text: str, function: str | None = None) -> Signature:
    """The signature of `function`, or of the function that the text is about.

    Without a name that is the only public function with a body, or among
    several the only one with `hlq.*` attributes. Raises SignatureError, with
    the names of the functions there are, where that doesn't single one out.
    """
    everything = signatures(text)
    names = ", ".join("@" + s.name for s in everything) or "none"
    if function is not None:
        for candidate in everything:
            if candidate.name == function.lstrip("@"):
                return candidate
        raise SignatureError(f"no function @{function.lstrip('@')}; there are: {names}")
    candidates = [s for s in everything if s.is_public and s.has_body]
    if len(candidates) > 1:
        candidates = [s for s in candidates if s.is_annotated] or candidates
    if len(candidates) == 1:
        return candidates[0]
    if not candidates:
        raise SignatureError(f"no public function with a body; functions: {names}")
    raise SignatureError(f"several functions could be meant, name one: {names}")


_HEADER = re.compile(
    r"""//[^\n]*
      | (?P<generic>"(?:func|util)\.func")
      | "(?:[^"\\\n]|\\.)*"
      | (?<![\w.$])(?P<pretty>(?:func|util)\.func)(?![\w.$])
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r"(?:\s+|//[^\n]*)*")
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_WORD = re.compile(r"[A-Za-z_$][\w$.]*")
_KEY = re.compile(r"[A-Za-z_][\w$.]*")
_TYPE_WORD = re.compile(r"!?[A-Za-z_][\w$.]*")
_SSA_NAME = re.compile(r"%[\w$.\-]+(?:#\d+)?")
_SYMBOL = re.compile(r'@(?:([A-Za-z_][\w$.]*)|"((?:[^"\\\n]|\\.)*)")')
_INTEGER = re.compile(r"(-?\d+)(?:\s*:\s*\w+)?\Z")
_ESCAPE = re.compile(rb'\\(?:([0-9A-Fa-f]{2})|([\\"nt]))')
_SIMPLE_ESCAPES = {b"\\": b"\\", b'"': b'"', b"n": b"\n", b"t": b"\t"}
_OPEN, _CLOSE = "([{<", ")]}>"


def _unescape(body: str) -> str:
    """The value of a string literal's inside (`\\22` is a byte in hex)."""
    return _ESCAPE.sub(
        lambda m: bytes.fromhex(m[1].decode()) if m[1] else _SIMPLE_ESCAPES[m[2]],
        body.encode(),
    ).decode("utf-8", errors="replace")


class _Reader:
    """A cursor over MLIR text that reads the parts of a function's header.
    `whole` is the text that type aliases are looked up in."""

    def __init__(self, text: str, position: int, whole: str | None = None):
        self.text = text
        self.at = position
        self.whole = text if whole is None else whole

    def fail(self, wanted: str):
        line = self.text.count("\n", 0, self.at) + 1
        column = self.at - self.text.rfind("\n", 0, self.at)
        got = self.text[self.at : self.at + 20].split("\n")[0] or "the end of the text"
        raise SignatureError(f"{line}:{column}: expected {wanted} in a function's header, got '{got}'")

    def skip_space(self):
        self.at = _SPACE.match(self.text, self.at).end()

    def peek(self, token: str) -> bool:
        self.skip_space()
        return self.text.startswith(token, self.at)

    def accept(self, token: str) -> bool:
        if self.peek(token):
            self.at += len(token)
            return True
        return False

    def expect(self, token: str):
        if not self.accept(token):
            self.fail(f"'{token}'")

    def accept_match(self, pattern: re.Pattern) -> re.Match | None:
        self.skip_space()
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def accept_word(self, word: str) -> bool:
        self.skip_space()
        match = _WORD.match(self.text, self.at)
        if match and match[0] == word:
            self.at = match.end()
            return True
        return False

    def balanced(self) -> str:
        """The text of a bracketed group, brackets included. Strings, comments,
        arrows and comparisons don't count; nor do angle brackets, other than
        in a group of these."""
        self.skip_space()
        start, open_brackets = self.at, []
        ignored = "" if self.text[start] == "<" else "<>"
        for match in _BRACKETS.finditer(self.text, start):
            token = match[0]
            if len(token) > 1 or token in ignored:
                continue
            self.at = match.start()
            if token in _OPEN:
                open_brackets.append(_CLOSE[_OPEN.index(token)])
            elif token != open_brackets.pop():
                self.fail("the closing bracket of another kind")
            if not open_brackets:
                self.at = match.end()
                return self.text[start : self.at]
        self.at = len(self.text)
        self.fail("a closing bracket")

    def type(self) -> str:
        """One type, as written."""
        self.skip_space()
        start = self.at
        if self.peek("("):
            self.balanced()
            self.expect("->")
            if self.peek("("):
                self.balanced()
            else:
                self.type()
        elif self.accept_match(_TYPE_WORD):
            if self.text.startswith("<", self.at):
                self.balanced()
        else:
            self.fail("a type")
        return self.text[start : self.at]

    def attribute(self) -> object:
        """A value in a dictionary of attributes."""
        self.skip_space()
        start = self.at
        string = _STRING.match(self.text, self.at)
        if string:
            self.at = string.end()
            if not self.peek(":"):
                return _unescape(string[1])
        while not (self.peek(",") or self.peek("}") or self.peek("]")):
            if self.at >= len(self.text):
                self.fail("an attribute")
            if self.text[self.at] in _OPEN:
                self.balanced()
            elif not (self.accept("->") or self.accept_match(_STRING)):
                self.at += 1
        text = self.text[start : self.at].strip()
        if text in ("unit", "true", "false"):
            return text != "false"
        integer = _INTEGER.match(text)
        return int(integer[1]) if integer else text

    def dictionary(self, opening: str = "{", closing: str = "}") -> dict[str, object]:
        self.expect(opening)
        entries = {}
        while not self.accept(closing):
            string = self.accept_match(_STRING)
            key = string or self.accept_match(_KEY)
            if not key:
                self.fail("an attribute's name")
            name = _unescape(key[1]) if string else key[0]
            entries[name] = self.attribute() if self.accept("=") else True
            if not self.accept(",") and not self.peek(closing):
                self.fail(f"',' or '{closing}'")
        return entries

    def value(self, index: int, is_result: bool) -> Value:
        if not is_result and self.accept_match(_SSA_NAME):
            self.expect(":")
        of_type = self.type()
        attributes = self.dictionary() if self.peek("{") else {}
        if self.accept_word("loc"):
            self.balanced()
        return Value(index, self.read_type(of_type), attributes, is_result)

    def values(self, is_result: bool) -> tuple[Value, ...]:
        self.expect("(")
        found = []
        while not self.accept(")"):
            if self.accept("..."):
                continue
            found.append(self.value(len(found), is_result))
            if not self.accept(",") and not self.peek(")"):
                self.fail("',' or ')'")
        return tuple(found)

    def pretty_function(self) -> Signature:
        visibility = "public"
        for word in ("private", "public", "nested"):
            if self.accept_word(word):
                visibility = word
        symbol = self.accept_match(_SYMBOL)
        if not symbol:
            self.fail("a function's name")
        arguments = self.values(is_result=False)
        results = ()
        if self.accept("->"):
            if self.peek("("):
                results = self.values(is_result=True)
            else:
                results = (Value(0, self.read_type(self.type()), {}, True),)
        if self.accept_word("attributes"):
            self.dictionary()
        name = symbol[1] or _unescape(symbol[2])
        return Signature(name, arguments, results, visibility == "public", self.peek("{"))

    def generic_function(self) -> Signature:
        self.balanced()
        attributes = self.dictionary("<{", "}>") if self.peek("<{") else {}
        has_body = False
        if self.peek("("):
            has_body = self.balanced().strip("({}) \n\t") != ""
        if self.peek("{"):
            attributes.update(self.dictionary())
        if "sym_name" not in attributes or "function_type" not in attributes:
            self.fail("'sym_name' and 'function_type'")
        reader = self.inner(attributes["function_type"])
        reader.expect("(")
        argument_types = reader.types_until_close()
        reader.expect("->")
        result_types = reader.types_until_close() if reader.accept("(") else [reader.type()]
        return Signature(
            attributes["sym_name"],
            self.generic_values(argument_types, attributes.get("arg_attrs"), False),
            self.generic_values(result_types, attributes.get("res_attrs"), True),
            attributes.get("sym_visibility", "public") == "public",
            has_body,
        )

    def types_until_close(self) -> list[str]:
        found = []
        while not self.accept(")"):
            found.append(self.type())
            if not self.accept(",") and not self.peek(")"):
                self.fail("',' or ')'")
        return found

    def generic_values(self, types: list[str], dictionaries: str | None, is_result: bool):
        attributes = []
        if dictionaries:
            reader = self.inner(dictionaries)
            reader.expect("[")
            while not reader.accept("]"):
                attributes.append(reader.dictionary())
                reader.accept(",")
        attributes += [{}] * (len(types) - len(attributes))
        return tuple(
            Value(i, self.read_type(t), a, is_result) for i, (t, a) in enumerate(zip(types, attributes))
        )

    def inner(self, part: str) -> _Reader:
        """A reader over a part of the text; aliases still resolve."""
        return _Reader(part, 0, self.whole)

    def read_type(self, text: str) -> Type:
        if text.startswith("!"):
            alias = re.search(rf"^\s*{re.escape(text)}\s*=\s*", self.whole, re.MULTILINE)
            if alias:
                text = _Reader(self.whole, alias.end()).type()
        return parse_type(text)


_BRACKETS = re.compile(r"""//[^\n]*|"(?:[^"\\\n]|\\.)*"|->|[<>]=|[()\[\]{}<>]""")
_TENSOR = re.compile(r"tensor<(.*)>\Z", re.DOTALL)
_DIMENSIONS = re.compile(r"\s*(\*\s*x\s*|(?:(?:\d+|\?)\s*x\s*)*)(.*)\Z", re.DOTALL)
_SCALAR = re.compile(r"(?:[su]?i\d+|index|b?f\d\w*|tf32|complex<\w+>)\Z")


def parse_type(text: str) -> Type:
    """A type from its text, such as `tensor<4x?xbf16>` or `i64`."""
    text = text.strip()
    tensor = _TENSOR.match(text)
    if tensor:
        sizes, element = _DIMENSIONS.match(tensor[1]).groups()
        element = _without_encoding(element)
        if sizes.startswith("*"):
            return Type(text, "tensor", None, element)
        shape = tuple(
            None if size == "?" else int(size) for size in re.findall(r"\d+|\?", sizes)
        )
        return Type(text, "tensor", shape, element)
    if _SCALAR.match(text):
        return Type(text, "scalar", (), text)
    return Type(text, "other", None, text)


def _without_encoding(element: str) -> str:
    depth = 0
    for i, character in enumerate(element):
        depth += (character in "<([{") - (character in ">)]}")
        if character == "," and depth == 0:
            return element[:i].strip()
    return element.strip()
