"""Errors of gradients, and the comparison of a step with its rewritten forms."""

import math

import numpy as np
import pytest

import hlq
from hlq.comparison import Rewrite, gradient_error, gradient_errors, overall_error
from hlq.report import contraction_table, error_table, error_text, result_table, summary_table
from hlq.remarks import contractions, parse
from hlq.table import render


def error(a, b):
    found = gradient_error("p", np.asarray(a, np.float32), np.asarray(b, np.float32))
    return found.cosine, found.relative


def test_errors_by_hand():
    assert error([3, 4], [3, 4]) == (pytest.approx(1), 0)
    assert error([3, 4], [6, 8]) == (pytest.approx(1), pytest.approx(1))
    assert error([1, 0], [0, 1]) == (0, pytest.approx(math.sqrt(2)))
    assert error([1, 0], [-1, 0]) == (-1, 2)
    # Frobenius, not spectral: the 2-norm of this matrix would be 1.
    assert error(np.eye(2), 2 * np.eye(2)) == (pytest.approx(1), pytest.approx(1))
    assert error(np.eye(2), np.eye(2) + [[0, 1], [0, 0]])[1] == pytest.approx(2**-0.5)


def test_zeros():
    assert error([0, 0], [0, 0]) == (1, 0)
    assert error([0, 0], [1, 0]) == (0, math.inf)
    assert error([1, 0], [0, 0]) == (0, 1)
    assert error(np.zeros((0, 4)), np.zeros((0, 4))) == (1, 0)


def test_nothing_underflows():
    assert error([3e-30, 4e-30], [3e-30, 4e-30]) == (pytest.approx(1), 0)


@pytest.mark.parametrize("poison", [math.nan, math.inf])
def test_poison_stays_visible(poison):
    assert all(map(math.isnan, error([1, poison], [1, 1])))
    assert all(map(math.isnan, error([1, 1], [1, poison])))


def test_shapes_and_names_must_agree():
    with pytest.raises(ValueError, match=r"'p' differ in shape: \(2,\) and \(3,\)"):
        error([1, 2], [1, 2, 3])
    with pytest.raises(ValueError, match="only one side has gradients of: b"):
        gradient_errors({"a": np.ones(1), "b": np.ones(1)}, {"a": np.ones(1)})


def test_overall_error_is_that_of_all_as_one_vector():
    reference = {"a": np.array([3.0]), "b": np.array([[4.0]])}
    other = {"b": np.array([[4.0]]), "a": np.array([0.0])}
    found = overall_error(reference, other)
    assert found.relative == pytest.approx(3 / 5) and found.cosine == pytest.approx(4 / 5)


def doubled(layer):
    """The layer with the weight's gradient twice as large."""
    return layer.replace(
        "  return %gx, %gw", "  %two = arith.addf %gw, %gw : tensor<32x48xf32>\n  return %gx, %two"
    )


def test_compare_runs_the_original_and_the_rewrites(layer, remark_stream):
    said = []
    found = hlq.compare(
        layer, [Rewrite("double", doubled(layer), contractions(parse(remark_stream)))], progress=said.append
    )
    (result,) = found.results
    (errors,) = result.errors
    assert (errors.parameter, errors.shape) == ("fc.weight", (32, 48))
    assert (errors.cosine, errors.relative) == (pytest.approx(1), pytest.approx(1))
    assert result.overall.relative == pytest.approx(1)
    assert result.output_difference == 0
    w, x, gy = hlq.random_arguments(layer, 0)
    np.testing.assert_allclose(found.reference["fc.weight"], gy.T @ x, rtol=1e-3, atol=1e-5)
    assert said[0] == "compiling the original for this CPU by IREE" and len(said) == 4


def test_compare_tells_changed_outputs(layer):
    changed = layer.replace("return %gx,", "%n = arith.addf %gx, %gx : tensor<64x48xf32>\n  return %n,")
    found = hlq.compare(layer, [Rewrite("changed", changed, [])])
    assert found.results[0].output_difference == pytest.approx(1)


def test_compare_rewrites_by_the_tool(layer, fake_tool):
    said = []
    found = hlq.compare(layer, ["hlq", "int4"], tool_path=fake_tool(), progress=said.append)
    assert [r.recipe for r in found.results] == ["hlq", "int4"]
    assert [e.relative for r in found.results for e in r.errors] == [0, 0]
    assert said[:2] == ["rewriting with recipe 'hlq'", "rewriting with recipe 'int4'"]


def test_compare_needs_gradients():
    with pytest.raises(hlq.SignatureError, match="@f has no result marked hlq.gradient_of"):
        hlq.compare("func.func @f() { return }", [])


def test_compare_checks_arguments_before_it_compiles(layer, monkeypatch):
    from hlq import execute

    monkeypatch.setattr(execute, "_compile", lambda text: pytest.fail("compiled"))
    with pytest.raises(hlq.ArgumentError):
        hlq.compare(layer, [], arguments=[1])


def test_tables_of_a_comparison(layer, remark_stream):
    found = hlq.compare(layer, [Rewrite("double", doubled(layer), contractions(parse(remark_stream)))])
    header, _, row = error_table(found).splitlines()
    assert header.split("  ")[0] == "parameter" and "double cosine" in header
    assert row.split() == ["fc.weight", "32×48", "1.0000", "100.00", "%"]
    assert summary_table(found).splitlines()[2].split()[:5] == ["double", "1", "of", "2", "1.0000"]


def test_table_of_contractions(remark_stream):
    records = contractions(parse(remark_stream))
    assert contraction_table({"hlq": records, "int4": records}).splitlines() == [
        "role             parameter  operation     L×O×I  hlq              int4",
        "---------------  ---------  ---------  --------  ---------------  ---------------",
        "input gradient   fc.weight  matmul     64×32×48  i4, hadamard 16  i4, hadamard 16",
        "weight gradient  no         matmul      ?×32×48  kept [1]         kept [1]",
        "",
        "[1] the recipe is none: nothing to do",
        "",
        "hlq: 2 contractions, 1 rewritten, 1 kept",
        "int4: 2 contractions, 1 rewritten, 1 kept",
    ]


def test_recipes_must_agree_about_the_contractions(remark_stream):
    records = contractions(parse(remark_stream))
    with pytest.raises(ValueError, match="disagree"):
        contraction_table({"hlq": records, "int4": records[:1]})


def test_errors_as_text():
    assert [error_text(e) for e in (0.0, 1e-7, 0.1234, math.inf, math.nan)] == ["0.00 %", "1e-07", "12.34 %", "inf %", "nan %"]


def test_worst_of_a_poisoned_gradient_is_nan(layer):
    poison = layer.replace("arith.constant 0.0 : f32", "arith.constant 0x7FC00000 : f32")
    found = hlq.compare(layer, [Rewrite("poison", poison, [])])
    assert summary_table(found).count("nan") == 6


def test_table_of_results():
    text = result_table(["a", "b"], [np.array([3, -4], np.int32), np.array(1 + 1j)])
    assert [line.split() for line in text.splitlines()[2:]] == [
        ["a", "2", "int32", "5", "4"], ["b", "scalar", "complex128", "1.41421", "1.41421"],
    ]  # fmt: skip


def test_render():
    text = render(["a", "bb"], [["xyz", "1"], ["×", "123"]], right=[1])
    assert text == "a     bb\n---  ---\nxyz    1\n×    123"
    assert render(["a", "b"], []) == "a  b\n-  -"
    # Wide characters take two columns, combining ones none.
    assert render(["漢", "b"], [["e\u0301", "c"]]).splitlines()[2] == "e\u0301   c"
    with pytest.raises(ValueError, match="a row of 1 cells in a table of 2 columns"):
        render(["a", "b"], [["x"]])
