"""Runs the compiler's binary, `hlq-opt`, and carries its diagnostics over."""

from __future__ import annotations

import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence

from hlq.errors import CompileError, Diagnostic, HlqError, ToolNotFoundError
from hlq.remarks import Contraction, Remark, contractions, parse

DEFAULT_PIPELINE = "hlq-linalg-pipeline"


def find_tool(path: str | os.PathLike | None = None, name: str = "hlq-opt") -> str:
    """The path of the binary `name`.

    Looked for in this order: `path`; the environment variable HLQ_OPT (for
    hlq-opt; HLQ_TRANSLATE for hlq-translate); build/bin of the checkout that
    this package lies in; PATH. A path that was named and doesn't hold an
    executable is an error, not a reason to look on. Raises ToolNotFoundError,
    which lists the places.
    """
    variable = name.upper().replace("-", "_")
    for origin, given in (("argument", path), (variable, os.environ.get(variable))):
        if given:
            if _is_executable(given):
                return os.fspath(given)
            raise ToolNotFoundError(name, [f"{os.fspath(given)} ({origin}; no executable file)"], variable)
    built = pathlib.Path(__file__).resolve().parents[2] / "build" / "bin" / name
    if _is_executable(built):
        return str(built)
    found = shutil.which(name)
    if found:
        return found
    raise ToolNotFoundError(name, [f"{variable} (not set)", str(built), "PATH"], variable)


def opt(
    text: str,
    pipeline: str = DEFAULT_PIPELINE,
    *,
    recipe: str | None = None,
    rounding: str | None = None,
    seed: int | None = None,
    delayed: bool = False,
    flags: Sequence[str] = (),
    tool: str | os.PathLike | None = None,
    source_name: str | None = None,
) -> str:
    """Runs a pipeline on MLIR text (or an exported step) and returns the text that
    comes out.

    `pipeline` is one of

    * passes, as they stand in `--pass-pipeline=builtin.module(…)`:
      "hlq-linalg-pipeline", "hlq-linalg-pipeline{recipe=hlq rounding=nearest}",
      "hlq-mark-gradients,canonicalize";
    * the same with its anchor: "builtin.module(func.func(cse))";
    * flags, as on the command line: "--hlq-mark-gradients --canonicalize".

    `recipe`, `rounding`, `seed` and `delayed` are options of the pipelines; they
    need a `pipeline` that is one name. `flags` go to the binary as they are.
    `source_name` stands for the text in diagnostics.

    Raises CompileError where the binary refuses the text or dies (the input is
    then kept, and named by the error), ToolNotFoundError where there is none,
    ValueError where options and pipeline don't go together.
    """
    arguments = pipeline_arguments(pipeline, recipe=recipe, rounding=rounding, seed=seed, delayed=delayed)
    return _run(str(text), [*arguments, *flags], tool, source_name)


def explain(
    text: str,
    pipeline: str = DEFAULT_PIPELINE,
    *,
    recipe: str | None = None,
    rounding: str | None = None,
    seed: int | None = None,
    delayed: bool = False,
    target: str | None = None,
    force: bool = False,
    flags: Sequence[str] = (),
    tool: str | os.PathLike | None = None,
    source_name: str | None = None,
) -> tuple[str, list[Contraction]]:
    """As `opt`, and also says what was decided about each contraction, and why.
    `target` and `force` are options of hlq-gpu-pipeline."""
    rewritten, remarks = read_remarks(
        text, pipeline, recipe=recipe, rounding=rounding, seed=seed, delayed=delayed, target=target, force=force,
        flags=flags, tool=tool, source_name=source_name,
    )  # fmt: skip
    return rewritten, contractions(remarks)


def read_remarks(
    text: str,
    pipeline: str,
    *,
    flags: Sequence[str] = (),
    tool: str | os.PathLike | None = None,
    source_name: str | None = None,
    **options,
) -> tuple[str, list[Remark]]:
    """What a pipeline makes of the text, and all of its remarks."""
    arguments = pipeline_arguments(pipeline, **options)
    with tempfile.TemporaryDirectory(prefix="hlq-") as folder:
        remarks_file = pathlib.Path(folder) / "remarks.yaml"
        arguments += [
            *flags,
            "--remarks-filter=hlq.*",
            "--remark-policy=all",
            "--remark-format=yaml",
            f"--remarks-output-file={remarks_file}",
        ]
        rewritten = _run(str(text), arguments, tool, source_name)
        stream = remarks_file.read_text() if remarks_file.exists() else ""
    return rewritten, parse(stream)


def pipeline_arguments(
    pipeline: str,
    *,
    target: str | None = None,
    recipe: str | None = None,
    rounding: str | None = None,
    seed: int | None = None,
    delayed: bool = False,
    force: bool = False,
) -> list[str]:
    """The flags that make `hlq-opt` run `pipeline`, as `opt` describes it;
    `target` and `force` are options of hlq-gpu-pipeline."""
    given = {"target": target, "recipe": recipe, "rounding": rounding, "seed": seed}
    given |= {"delayed": "true" if delayed else None, "force": "true" if force else None}
    options = " ".join(f"{key}={value}" for key, value in given.items() if value is not None)
    pipeline = pipeline.strip()
    if not pipeline:
        raise ValueError("the pipeline is empty")
    if options and not re.fullmatch(r"[\w-]+", pipeline.removeprefix("--")):
        raise ValueError(
            f"'{options}' needs a pipeline that is one name without options, got '{pipeline}'"
        )
    if options:
        pipeline = f"{pipeline.removeprefix('--')}{{{options}}}"
    if pipeline.startswith("-"):
        return shlex.split(pipeline)
    if not re.match(r"(builtin\.module|any)\s*\(", pipeline):
        pipeline = f"builtin.module({pipeline})"
    return [f"--pass-pipeline={pipeline}"]


def _run(text: str, arguments: Sequence[str], tool: str | os.PathLike | None, source_name: str | None) -> str:
    arguments = ["--allow-unregistered-dialect", *arguments]
    written = run_tool("hlq-opt", text, arguments, tool=tool, source_name=source_name)
    return written.decode(errors="replace")


def run_tool(
    name: str,
    text: str,
    arguments: Sequence[str],
    *,
    tool: str | os.PathLike | None = None,
    source_name: str | None = None,
) -> bytes:
    """What the binary `name` (or the one at `tool`) writes to stdout, given MLIR
    text. Errors as of `opt`."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hlq-"))
    keep = False
    try:
        source = folder / "input.mlir"
        source.write_text(text)
        command = [find_tool(tool, name), str(source), *arguments]
        try:
            process = subprocess.run(command, capture_output=True)
        except OSError as error:
            raise HlqError(f"can't run {command[0]}: {error.strerror}") from error
        if process.returncode != 0:
            keep = True
            stderr = process.stderr.decode(errors="replace")
            raise CompileError(
                command,
                process.returncode,
                parse_diagnostics(stderr, {str(source): source_name or "<text>"}),
                stderr,
                str(source),
            )
        return process.stdout
    finally:
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)


_DIAGNOSTIC = re.compile(
    r"^(?:(?P<file>[^\s:][^:\n]*|<[^>\n]*>):(?:(?P<line>\d+):(?:(?P<column>\d+):)?)?\s)?"
    r"(?P<severity>error|warning|note|remark):\s(?P<message>.*)$"
)
# How MLIR begins a complaint about the pipeline's text.
_PIPELINE_PARSER = re.compile(r"^MLIR Textual PassPipeline Parser:\d+:\d+: error: ")


def parse_diagnostics(stderr: str, names: dict[str, str] | None = None) -> list[Diagnostic]:
    """The messages of an MLIR or LLVM tool in what it wrote to stderr, in order.

    `names` replaces file names. Source lines that are quoted below a message,
    and anything else, are left out.
    """
    found = []
    for line in stderr.splitlines():
        match = _DIAGNOSTIC.match(line)
        if not match:
            continue
        file = match["file"]
        placed = match["column"] is not None
        found.append(
            Diagnostic(
                None if file == "<unknown>" else (names or {}).get(file, file),
                int(match["line"]) if placed else None,
                int(match["column"]) if placed else None,
                match["severity"],
                _PIPELINE_PARSER.sub("", match["message"]),
            )
        )
    return found


def _is_executable(path: str | os.PathLike) -> bool:
    return os.path.isfile(path) and os.access(path, os.X_OK)
