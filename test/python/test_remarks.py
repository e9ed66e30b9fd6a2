"""Remarks as LLVM writes them."""

import shutil
import subprocess

import pytest

import hlq
from hlq.remarks import contractions, parse


def test_all_parts_are_read(remark_stream):
    marked, passed, missed = parse(remark_stream)
    assert (marked.kind, marked.name) == ("Analysis", "marked")
    assert (passed.kind, passed.category, passed.name) == ("Passed", "hlq", "quantize-gradient")
    assert (passed.function, passed.file, passed.line, passed.column) == ("step", "step.mlir", 7, 9)
    assert passed.arguments["Transform"] == "hadamard 16"
    assert (missed.function, missed.file) == (None, "step.mlir")
    # Not a truth value, not a number.
    assert missed.arguments["Parameter"] == "no"
    assert passed.arguments["L"] == "64"


def test_what_mlir_itself_writes(tmp_path):
    path = tmp_path / "remarks.yaml"
    subprocess.run(
        [shutil.which("mlir-opt-22"), "--test-remark", "--remarks-filter=.*", "--remark-format=yaml",
         f"--remarks-output-file={path}", "-o", "/dev/null"],
        input="func.func @f() { return }", text=True, check=True,
    )  # fmt: skip
    found = parse(path.read_text())
    assert {r.kind for r in found} == {"Passed", "Missed", "Failure", "Analysis"}
    assert found[0].arguments["Reason"] == "because we are testing the remark pipeline"


def test_contractions(remark_stream):
    first, second = contractions(parse(remark_stream))
    assert (first.role, first.parameter, first.operation) == ("input_gradient", "fc.weight", "linalg.matmul")
    assert (first.size, first.recipe, first.code, first.transform) == ("64×32×48", "hlq", "i4", "hadamard 16")
    assert (first.rounding, second.rounding) == ("stochastic", None)
    assert first.is_rewritten and not second.is_rewritten
    assert (second.size, second.decision, second.code) == ("?×32×48", "kept", None)
    assert second.reason == "the recipe is none: nothing to do"


def test_marks_alone_are_contractions(remark_stream):
    marked = parse(remark_stream)[:1]
    assert [c.decision for c in contractions(marked)] == ["marked"]


def test_a_refusal_without_a_role():
    stream = "--- !Missed\nPass: hlq\nName: x\nFunction: f\nArgs:\n  - Op: linalg.batch_matmul\n  - Reason: why\n...\n"
    (found,) = contractions(parse(stream))
    assert (found.role, found.parameter, found.decision, found.size) == ("unknown", "", "kept", "")


def test_contractions_are_in_the_order_of_the_input():
    def remark(place, parameter):
        return f"--- !Passed\nPass: hlq\nName: x\n{place}Args:\n  - Role: input_gradient\n  - Parameter: {parameter}\n...\n"

    def at(line, column):
        return f"DebugLoc: {{ File: 'a b.mlir', Line: {line}, Column: {column} }}\n"

    stream = remark("", "d") + remark(at(10, 3), "c") + remark(at(9, 20), "b") + remark(at(9, 3), "a")
    assert [c.parameter for c in contractions(parse(stream))] == ["a", "b", "c", "d"]


def test_batch_stands_in_front():
    stream = (
        "--- !Passed\nPass: hlq\nName: x\nFunction: f\nArgs:\n"
        "  - Role: input_gradient\n  - L: '4'\n  - O: '3'\n  - I: '2'\n  - Batch: '7'\n...\n"
    )
    assert contractions(parse(stream))[0].size == "7×4×3×2"
    assert contractions(parse(stream.replace("'7'", "'1'")))[0].size == "4×3×2"


def test_remarks_of_others_are_no_contractions():
    stream = "--- !Passed\nPass: inline\nName: x\nFunction: f\nArgs:\n  - Callee: g\n...\n"
    assert len(parse(stream)) == 1 and contractions(parse(stream)) == []


def test_empty_stream():
    assert parse("") == []


@pytest.mark.parametrize("stream", ["--- !Passed\nPass: [\n", "--- !Passed\n- a\n", "just text"])
def test_damaged_streams_are_errors(stream):
    with pytest.raises(hlq.HlqError, match="can't be read at line"):
        parse(stream)
