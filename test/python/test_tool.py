"""Finding and running the compiler's binary. mlir-opt-22 stands in where any
MLIR tool does."""

import os
import pathlib
import shutil

import pytest

import hlq
from hlq.tool import parse_diagnostics, pipeline_arguments

MLIR_OPT = shutil.which("mlir-opt-22")


def executable(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


def test_found_by_argument_before_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("HLQ_OPT", executable(tmp_path / "a" / "hlq-opt"))
    given = executable(tmp_path / "b" / "hlq-opt")
    assert hlq.find_tool(given) == given
    assert hlq.find_tool() == os.environ["HLQ_OPT"]


def test_found_in_the_checkout_then_on_the_path(tmp_path, monkeypatch):
    from hlq import tool

    monkeypatch.delenv("HLQ_OPT", raising=False)
    monkeypatch.setattr(tool, "__file__", str(tmp_path / "python" / "hlq" / "tool.py"))
    on_path = executable(tmp_path / "bin" / "hlq-opt")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert hlq.find_tool() == on_path
    built = executable(tmp_path / "build" / "bin" / "hlq-opt")
    assert hlq.find_tool() == built


def test_not_found_says_where_it_looked(tmp_path, monkeypatch):
    from hlq import tool

    monkeypatch.delenv("HLQ_OPT", raising=False)
    monkeypatch.setattr(tool, "__file__", str(tmp_path / "python" / "hlq" / "tool.py"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(hlq.ToolNotFoundError) as caught:
        hlq.find_tool()
    assert caught.value.looked_in == ["HLQ_OPT (not set)", str(tmp_path / "build" / "bin" / "hlq-opt"), "PATH"]
    assert "tools/build.sh" in str(caught.value)


def test_a_named_binary_that_is_none_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setenv("HLQ_OPT", str(tmp_path))
    with pytest.raises(hlq.ToolNotFoundError, match="HLQ_OPT; no executable file"):
        hlq.find_tool()
    with pytest.raises(hlq.ToolNotFoundError, match="argument; no executable file"):
        hlq.find_tool(tmp_path / "nothing")


@pytest.mark.parametrize(
    "pipeline, options, flags",
    [
        ("a", {}, ["--pass-pipeline=builtin.module(a)"]),
        ("a{x=1 y=2},b", {}, ["--pass-pipeline=builtin.module(a{x=1 y=2},b)"]),
        ("builtin.module(func.func(cse))", {}, ["--pass-pipeline=builtin.module(func.func(cse))"]),
        ("any(cse)", {}, ["--pass-pipeline=any(cse)"]),
        ("--a=recipe=hlq --b", {}, ["--a=recipe=hlq", "--b"]),
        ("--a='recipe=hlq seed=1'", {}, ["--a=recipe=hlq seed=1"]),
        ("a", {"recipe": "hlq", "seed": 0}, ["--pass-pipeline=builtin.module(a{recipe=hlq seed=0})"]),
        ("--a", {"rounding": "nearest"}, ["--pass-pipeline=builtin.module(a{rounding=nearest})"]),
    ],
)
def test_pipelines_become_flags(pipeline, options, flags):
    assert pipeline_arguments(pipeline, **options) == flags


@pytest.mark.parametrize("pipeline", ["a,b", "a{x=1}", "builtin.module(a)", "--a=x=1"])
def test_options_need_a_single_name(pipeline):
    with pytest.raises(ValueError, match="recipe=hlq"):
        pipeline_arguments(pipeline, recipe="hlq")


def test_empty_pipeline_is_an_error():
    with pytest.raises(ValueError, match="empty"):
        pipeline_arguments(" ")


def test_opt_returns_the_text(layer):
    text = hlq.opt(layer, "canonicalize,cse", tool=MLIR_OPT)
    assert "linalg.matmul" in text and text.count("arith.constant") == 1


def test_opt_leaves_no_files_behind(layer, tmp_path):
    hlq.opt(layer, "canonicalize", tool=MLIR_OPT)
    assert list((tmp_path / "tmp").iterdir()) == []


def test_opt_passes_unregistered_operations_through():
    assert '"foo.bar"() : () -> ()' in hlq.opt('"foo.bar"() : () -> ()', "canonicalize", tool=MLIR_OPT)


def test_opt_takes_what_prints_as_text(layer):
    class Step:
        def __str__(self):
            return layer

    assert "linalg.matmul" in hlq.opt(Step(), "cse", tool=MLIR_OPT)


def test_compile_error_carries_everything():
    text = "func.func @f() -> i32 {\n  return\n}\n"
    with pytest.raises(hlq.CompileError) as caught:
        hlq.opt(text, "cse", tool=MLIR_OPT, source_name="model.mlir")
    error = caught.value
    first = error.diagnostics[0]
    assert (first.file, first.line, first.column, first.severity) == ("model.mlir", 2, 3, "error")
    assert error.exit_code == 1
    assert error.summary == str(first) == str(error).splitlines()[0]
    assert error.command[0] == MLIR_OPT and error.input_path in error.command
    # For reproduction, as the message says.
    assert pathlib.Path(error.input_path).read_text() == text
    assert error.input_path in str(error)


def test_unknown_pass_is_named():
    with pytest.raises(hlq.CompileError) as caught:
        hlq.opt("", "nonsense", tool=MLIR_OPT)
    assert caught.value.summary.startswith("error: 'nonsense' does not refer to a registered pass")


def test_crash_is_named(tmp_path):
    path = tmp_path / "hlq-opt"
    path.write_text("#!/bin/sh\nkill -SEGV $$\n")
    path.chmod(0o755)
    with pytest.raises(hlq.CompileError) as caught:
        hlq.opt("module {}", "cse", tool=path)
    assert caught.value.exit_code == -11
    assert caught.value.summary == "hlq-opt was ended by SIGSEGV"


def test_binary_that_can_not_run(tmp_path):
    path = tmp_path / "hlq-opt"
    path.write_bytes(b"\x7fELF damaged")
    path.chmod(0o755)
    with pytest.raises(hlq.HlqError, match="can't run"):
        hlq.opt("module {}", "cse", tool=path)


def test_explain_gives_text_and_contractions(layer, fake_tool, tmp_path):
    text, found = hlq.explain(layer, recipe="hlq", seed=3, tool=fake_tool())
    assert text == layer
    assert [c.decision for c in found] == ["rewritten", "kept"]
    arguments = (tmp_path / "arguments").read_text().splitlines()
    assert "--pass-pipeline=builtin.module(hlq-linalg-pipeline{recipe=hlq seed=3})" in arguments
    assert "--remarks-filter=hlq.*" in arguments


def test_explain_without_remarks(layer):
    _, found = hlq.explain(layer, "cse", tool=MLIR_OPT)
    assert found == []


def test_diagnostics_are_parsed():
    found = parse_diagnostics(
        "a.mlir:1:2: error: 'x' op: bad: worse\n  quoted line error: no\n  ^\n"
        "a.mlir:3:4: note: see here\n<unknown>:0: warning: nowhere\nerror: at all\nnoise\n",
        {"a.mlir": "b.mlir"},
    )
    assert [str(d) for d in found] == [
        "b.mlir:1:2: error: 'x' op: bad: worse",
        "b.mlir:3:4: note: see here",
        "warning: nowhere",
        "error: at all",
    ]
