"""Signatures read off MLIR text."""

import subprocess

import numpy as np
import pytest

import hlq
from conftest import ROOT
from hlq.signatures import parse_type, signatures


def read(header, function=None):
    return hlq.signature(header, function)


def test_pretty_form(layer):
    found = read(layer)
    assert found.name == "step"
    assert [v.name for v in found.arguments] == ["fc.weight", "arg1", "arg2"]
    assert [v.type.shape for v in found.arguments] == [(32, 48), (64, 48), (64, 32)]
    assert [v.is_tangent for v in found.arguments] == [False, False, True]
    assert [v.name for v in found.results] == ["result0", "gradient of fc.weight"]
    assert found.gradients == {"fc.weight": 1}
    assert found.is_annotated


def test_generic_form_as_mlir_prints_it(layer):
    printed = subprocess.run(
        ["mlir-opt-22", "--allow-unregistered-dialect", "--mlir-print-op-generic"],
        input=layer, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert '"func.func"' in printed
    assert read(printed) == read(layer)


def test_generic_form_with_attributes_behind_the_region():
    found = read(
        '"func.func"() ({\n^bb0(%a: i64):\n  "func.return"(%a) : (i64) -> ()\n}) '
        '{sym_name = "f", function_type = (i64) -> i64, arg_attrs = [{hlq.seed}]} : () -> ()'
    )
    assert (found.name, found.arguments[0].is_seed, str(found.results[0].type)) == ("f", True, "i64")


def test_generic_declaration_has_no_body():
    (found,) = signatures(
        '"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({\n}) : () -> ()'
    )
    assert not found.has_body and not found.is_public


def test_region_with_comparisons_is_skipped():
    found = signatures(
        '"func.func"() <{function_type = () -> (), sym_name = "f"}> ({\n'
        '  "x.y"() {s = affine_set<(d0) : (d0 - 1 >= 0)>} : () -> ()\n}) {a = 1 : i64} : () -> ()\n'
        "func.func @g() { return }"
    )
    assert [s.name for s in found] == ["f", "g"]


def test_committed_graphs():
    graphs = sorted((ROOT / "test" / "Inputs").glob("*.mlir"))
    assert graphs
    for path in graphs:
        found = read(path.read_text())
        parameters = {v.parameter for v in found.arguments if v.parameter}
        assert found.is_annotated and found.gradients, path
        assert set(found.gradients) <= parameters, path
        # JAX's loss is inside the function.
        assert any(v.is_tangent for v in found.arguments) != path.name.startswith("jax_"), path


def test_text_in_strings_and_comments_is_no_function():
    found = signatures(
        '// func.func @comment()\nfunc.func @real() attributes {note = "func.func @string()"} { return }\n'
        '"x.y"() {kinds = ["func.func", "(func.func"]} : () -> ()'
    )
    assert [s.name for s in found] == ["real"]


def test_header_over_lines_with_comments_locations_and_escapes():
    found = read(
        'func.func public @"odd \\22name\\22"(\n'
        '    %a: tensor<4x?xbf16> {hlq.parameter = "w\\5C0", n = 3 : i32} loc("a, b)":1:2), // one\n'
        "    %b: tensor<f32, #enc<x, y>> {llvm.note, f = affine_map<(d0) -> (d0, 0)>},\n"
        "    %f: (i32, i32) -> (f32)) -> tensor<*xf32> { return }"
    )
    assert found.name == 'odd "name"'
    assert found.arguments[0].attributes == {"hlq.parameter": "w\\0", "n": 3}
    assert found.arguments[0].type.shape == (4, None)
    assert found.arguments[1].attributes == {"llvm.note": True, "f": "affine_map<(d0) -> (d0, 0)>"}
    assert (found.arguments[1].type.shape, found.arguments[1].type.element) == ((), "f32")
    assert found.arguments[2].type.kind == "other"
    assert found.results[0].type.shape is None


def test_type_alias_is_resolved():
    found = read("!t = tensor<2x3xf16>\nfunc.func @f(%a: !t) -> !t { return %a : !t }")
    assert found.arguments[0].type.shape == (2, 3)
    assert found.results[0].type.element == "f16"


def test_declaration_with_unnamed_arguments():
    (found,) = signatures("func.func private @f(tensor<2xf32> {hlq.tangent}, i64) -> (i1, f32)\n")
    assert [str(v.type) for v in found.arguments] == ["tensor<2xf32>", "i64"]
    assert not found.is_public and not found.has_body


def test_main_function_is_the_annotated_one(layer):
    assert read("func.func @other() { return }\n" + layer).name == "step"
    assert read("func.func private @helper() { return }\nfunc.func @f() { return }").name == "f"


def test_function_by_name(layer):
    assert read("func.func @other() { return }\n" + layer, "@other").name == "other"


@pytest.mark.parametrize(
    "text, function, message",
    [
        ("module {}", None, "no public function with a body; functions: none"),
        ("func.func @f() { return }\nfunc.func @g() { return }", None, "name one: @f, @g"),
        ("func.func @f() { return }", "g", "no function @g; there are: @f"),
        ("func.func @f(%a: tensor<4xf32>", None, "1:31: expected ',' or ')'"),
        ("\nfunc.func @f(%a tensor<4xf32>)", None, "2:17: expected ':'"),
        ("func.func @f(%a: tensor<4xf32)", None, "1:30: expected the closing bracket"),
        ("func.func (%a: i1)", None, "a function's name"),
        ("func.func @f(%a: tensor<4", None, "closing bracket"),
        ('"func.func"() <{sym_name = "f"}> ({})', None, "'sym_name' and 'function_type'"),
    ],
)
def test_errors_say_where(text, function, message):
    with pytest.raises(hlq.SignatureError) as caught:
        read(text, function)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text, kind, shape, element",
    [
        ("tensor<4x?xf32>", "tensor", (4, None), "f32"),
        ("tensor<f64>", "tensor", (), "f64"),
        ("tensor<*xi8>", "tensor", None, "i8"),
        ("tensor<2xcomplex<f32>>", "tensor", (2,), "complex<f32>"),
        ("tensor<0x16xi1>", "tensor", (0, 16), "i1"),
        ("index", "scalar", (), "index"),
        ("vector<4xf32>", "other", None, "vector<4xf32>"),
    ],
)
def test_types(text, kind, shape, element):
    found = parse_type(text)
    assert (found.kind, found.shape, found.element) == (kind, shape, element)


def test_dtypes():
    import ml_dtypes

    assert parse_type("tensor<2xbf16>").dtype() == np.dtype(ml_dtypes.bfloat16)
    assert parse_type("tensor<2xi1>").dtype() == np.dtype(bool)
    assert parse_type("index").dtype() == np.dtype(np.int64)
    with pytest.raises(hlq.SignatureError, match="i4"):
        parse_type("tensor<2xi4>").dtype()
