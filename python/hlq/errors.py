"""The errors of the package. All derive from `HlqError` and print in one line
first, details after, so that a command line can show the first line alone."""

from __future__ import annotations

import dataclasses
import shlex
import signal
from collections.abc import Sequence


class HlqError(Exception):
    """What every error of this package derives from."""


class ToolNotFoundError(HlqError):
    """A binary or a library of the compiler isn't where it was looked for.

    `looked_in` lists the places, in order; `variable` is the environment
    variable that names another one.
    """

    def __init__(self, name: str, looked_in: Sequence[str], variable: str = "HLQ_OPT"):
        self.name = name
        self.looked_in = list(looked_in)
        self.variable = variable
        super().__init__(
            f"can't find {name}; looked at: " + "; ".join(self.looked_in)
            + f". Build it with tools/build.sh or set {variable} to its path."
        )


class MissingPackageError(HlqError):
    """A Python package of one of the extras (`run`, `torch`) is not installed."""

    def __init__(self, package: str, extra: str, purpose: str):
        self.package = package
        self.extra = extra
        super().__init__(
            f"{purpose} needs the Python package '{package}': "
            f"pip install 'hlq[{extra}]', or -r python/requirements/run.txt in a checkout"
        )


class NothingRewrittenError(HlqError):
    """There is nothing to compile for a GPU: every contraction stays as it is.

    `reasons` says why, a line for each contraction.
    """

    def __init__(self, target: str, reasons: Sequence[str]):
        self.target = target
        self.reasons = list(reasons)
        super().__init__(
            f"nothing is rewritten for {target}, so there is nothing to compile"
            + ("; force=True rewrites what is predicted to be slower" if reasons else ": no contraction is a gradient")
            + "".join(f"\n  {reason}" for reason in reasons)
        )


class NoKernelError(HlqError):
    """Contractions are rewritten, but no layer has all the kernels that it needs.

    `reasons` says which operations have none, and why, a line for each.
    """

    def __init__(self, target: str, reasons: Sequence[str]):
        self.target = target
        self.reasons = list(reasons)
        lines = "".join(f"\n  {reason}" for reason in reasons)
        super().__init__(f"no layer has all its kernels for {target}, so there is nothing to compile{lines}")


class SignatureError(HlqError):
    """The text holds no function to work on, several, or one that can't be read."""


class ArgumentError(HlqError):
    """An argument doesn't fit the function's signature.

    `index` is its position and `name` its parameter name or `argN`; both are
    None where the number of arguments is wrong.
    """

    def __init__(self, message: str, index: int | None = None, name: str | None = None):
        self.index = index
        self.name = name
        super().__init__(message)


@dataclasses.dataclass(frozen=True)
class Diagnostic:
    """One message of a compiler: where (1-based; None: nowhere), how bad, what."""

    file: str | None
    line: int | None
    column: int | None
    severity: str  # error | warning | note | remark
    message: str

    def __str__(self) -> str:
        place = ""
        if self.file is not None:
            place = self.file
            if self.line is not None:
                place += f":{self.line}:{self.column}"
            place += ": "
        return f"{place}{self.severity}: {self.message}"


class CompileError(HlqError):
    """A compiler refused its input or died.

    command      the command line, as a list
    exit_code    its exit code; negative: the signal that ended it
    diagnostics  its messages, parsed, in order
    stderr       all that it said
    input_path   the input, kept, so that the command can be repeated as it is
    """

    def __init__(
        self,
        command: Sequence[str],
        exit_code: int,
        diagnostics: Sequence[Diagnostic],
        stderr: str,
        input_path: str | None,
    ):
        self.command = list(command)
        self.exit_code = exit_code
        self.diagnostics = list(diagnostics)
        self.stderr = stderr
        self.input_path = input_path
        super().__init__(self._describe())

    @property
    def summary(self) -> str:
        """The first error in one line, or how the tool ended."""
        for diagnostic in self.diagnostics:
            if diagnostic.severity == "error":
                return str(diagnostic)
        tool = self.command[0].rsplit("/", 1)[-1] if self.command else "the compiler"
        if self.exit_code < 0:
            try:
                ended = signal.Signals(-self.exit_code).name
            except ValueError:
                ended = f"signal {-self.exit_code}"
            return f"{tool} was ended by {ended}"
        said = next((line for line in self.stderr.splitlines() if line.strip()), "")
        return f"{tool} failed with exit code {self.exit_code}" + (f": {said.strip()}" if said else "")

    def _describe(self) -> str:
        lines = [self.summary]
        lines += [f"  {d}" for d in self.diagnostics if str(d) != self.summary]
        if not self.diagnostics and self.stderr.strip():
            lines += [f"  {line}" for line in self.stderr.strip().splitlines()[:10]]
        if self.command:
            lines.append(f"  command: {shlex.join(self.command)}")
        if self.input_path:
            lines.append(f"  input kept at: {self.input_path}")
        return "\n".join(lines)


class GpuError(HlqError):
    """A GPU executable can't be loaded or launched.

    `status` says what kind of error it is, in the runtime's words: "invalid
    executable" (damaged, or of another version), "invalid operand", "invalid
    workspace", "plan failed", "no driver", "wrong device", "not prepared"
    (`prepare` has to be called before a graph is captured), "driver failed",
    "out of memory", "invalid argument".
    """

    def __init__(self, message: str, status: str):
        self.status = status
        super().__init__(message)


class ExportError(HlqError):
    """A module's training step can't be expressed.

    `operation` is the operation at fault (`aten.embedding_dense_backward.default`),
    `module_path` the place in the model (`blocks.0.mlp.fc1`; "" is the model
    itself), `source` the line that called it (`model.py:12`); each is None where
    it isn't known.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        module_path: str | None = None,
        source: str | None = None,
    ):
        self.operation = operation
        self.module_path = module_path
        self.source = source
        super().__init__(message)
