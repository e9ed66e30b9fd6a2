"""Modules executed by IREE on the CPU."""

import pathlib

import ml_dtypes
import numpy as np
import pytest

import hlq
from hlq import cache, execute

MIXED = """
func.func @mixed(%a: tensor<2x?xbf16>, %s: i64, %c: tensor<3xi1>)
    -> (tensor<2x?xbf16>, i64, tensor<f32>, tensor<3xi1>) {
  %z = arith.constant dense<1.5> : tensor<f32>
  %x = arith.addf %a, %a : tensor<2x?xbf16>
  return %x, %s, %z, %c : tensor<2x?xbf16>, i64, tensor<f32>, tensor<3xi1>
}
"""


def layer_arguments(generator=None):
    generator = generator or np.random.default_rng(0)
    shapes = [(32, 48), (64, 48), (64, 32)]
    return [generator.standard_normal(shape).astype(np.float32) for shape in shapes]


def test_results_are_numpy_arrays_in_order(layer):
    w, x, gy = layer_arguments()
    gx, gw = hlq.run(layer, [w, x, gy])
    np.testing.assert_allclose(gx, gy @ w, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(gw, gy.T @ x, rtol=1e-4, atol=1e-4)
    assert gx.dtype == np.float32


def test_executable_is_reused(layer):
    executable = hlq.compile(layer)
    for seed in (1, 2):
        w, x, gy = layer_arguments(np.random.default_rng(seed))
        np.testing.assert_allclose(executable([w, x, gy])[0], gy @ w, rtol=1e-4, atol=1e-4)


def test_results_outlive_the_executable(layer):
    executable = hlq.compile(layer)
    w, x, gy = layer_arguments()
    gx, _ = executable([w, x, gy])
    del executable
    np.testing.assert_allclose(gx, gy @ w, rtol=1e-4, atol=1e-4)
    gx += 1  # writable, and the caller's own


def test_scalars_bfloat16_booleans_and_dynamic_sizes():
    a = np.arange(10, dtype=np.float32).reshape(2, 5).astype(ml_dtypes.bfloat16)
    mask = np.array([True, False, True])
    x, s, z, c = hlq.run(MIXED, [a, 7, mask])
    assert x.dtype == ml_dtypes.bfloat16 and (x == a + a).all()
    assert (s.dtype, s) == (np.int64, 7) and (z.shape, z) == ((), 1.5)
    assert c.dtype == bool and (c == mask).all()


def test_a_transposed_array_is_taken_by_value(layer):
    w, x, gy = layer_arguments()
    gx, _ = hlq.run(layer, [np.asfortranarray(w), x, gy])
    np.testing.assert_allclose(gx, gy @ w, rtol=1e-4, atol=1e-4)


def test_one_result_and_none():
    (result,) = hlq.run("func.func @f(%a: tensor<2xi32>) -> tensor<2xi32> { return %a : tensor<2xi32> }", [np.array([1, 2], np.int32)])
    assert result.tolist() == [1, 2]
    assert hlq.run("func.func @f() { return }", []) == []


def test_function_by_name():
    text = "func.func @f() -> i32 { %c = arith.constant 1 : i32\n return %c : i32 }\n"
    text += text.replace("@f", "@g").replace("constant 1", "constant 2")
    assert hlq.run(text, [], function="g") == [2]


@pytest.mark.parametrize(
    "index, value, message",
    [
        (0, np.zeros((32, 47), np.float32), "argument 0 ('fc.weight'): expected tensor<32x48xf32>, got shape 32×47 of float32"),
        (1, np.zeros((64, 48)), "argument 1 ('arg1'): expected tensor<64x48xf32>, got shape 64×48 of float64"),
        (1, np.zeros((1, 64, 48), np.float32), "got shape 1×64×48 of float32"),
        (2, [[0.0] * 32] * 64, "argument 2 ('arg2'): expected tensor<64x32xf32>, got a list, not a numpy array"),
    ],
)  # fmt: skip
def test_bad_arguments_are_named(layer, index, value, message):
    arguments = layer_arguments()
    arguments[index] = value
    with pytest.raises(hlq.ArgumentError) as caught:
        hlq.run(layer, arguments)
    assert message in str(caught.value)
    assert caught.value.index == index


@pytest.mark.parametrize(
    "value, message",
    [(1.5, "expected i64, got 1.5"), (np.zeros(2, int), "an array of shape 2"), ("1", "expected i64, got '1'")],
)
def test_bad_scalars_are_named(value, message):
    with pytest.raises(hlq.ArgumentError, match=message):
        execute.check_arguments(hlq.signature(MIXED), [np.zeros((2, 1), ml_dtypes.bfloat16), value, np.ones(3, bool)])


def test_wrong_number_of_arguments(layer):
    with pytest.raises(hlq.ArgumentError, match="@step takes 3 arguments, got 2"):
        hlq.run(layer, layer_arguments()[:2])


def test_types_that_numpy_can_not_hold():
    found = hlq.signature("func.func @f(%a: tensor<2xi4>) { return }")
    with pytest.raises(hlq.ArgumentError, match=r"argument 0 \('arg0'\): element type i4"):
        execute.check_arguments(found, [np.zeros(2, np.int8)])
    found = hlq.signature("func.func @f(%a: tensor<*xf32>) { return }")
    with pytest.raises(hlq.ArgumentError, match=r"tensor<\*xf32> can't be passed"):
        execute.check_arguments(found, [np.zeros(2, np.float32)])


def test_refused_text_is_a_compile_error():
    text = "func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> {\n  %x = hlq.nonsense %a\n}"
    with pytest.raises(hlq.CompileError) as caught:
        hlq.compile(text)
    first = caught.value.diagnostics[0]
    assert (first.file, first.line, first.severity) == ("<text>", 2, "error")
    assert "hlq" in first.message
    assert pathlib.Path(caught.value.input_path).read_text() == text


def test_missing_iree_names_the_extra(layer, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "iree.compiler", None)
    with pytest.raises(hlq.MissingPackageError, match=r"'iree-base-compiler'.*hlq\[run\]"):
        hlq.compile(layer)


def test_names_of_the_text_before_lowering(layer):
    plain = layer.replace('{hlq.parameter = "fc.weight"}', "").replace("{hlq.tangent}", "")
    executable = hlq.compile(plain, function="step", names=hlq.signature(layer))
    with pytest.raises(hlq.ArgumentError, match="fc.weight"):
        executable([None, None, None])
    with pytest.raises(hlq.SignatureError, match="another signature"):
        hlq.compile(plain, function="step", names=hlq.signature(MIXED))


def test_cache_is_used_and_depends_on_the_text(layer, monkeypatch):
    hlq.compile(layer, cache=True)
    (entry,) = cache.cache_folder().iterdir()
    monkeypatch.setattr(execute, "_compile", lambda text: pytest.fail("compiled again"))
    w, x, gy = layer_arguments()
    np.testing.assert_allclose(hlq.compile(layer, cache=True)([w, x, gy])[0], gy @ w, rtol=1e-4, atol=1e-4)
    monkeypatch.undo()
    assert execute._cache_path(layer + " ") != execute._cache_path(layer)


def test_cache_is_off_by_default(layer):
    hlq.compile(layer)
    assert not cache.cache_folder().exists()


def test_cache_drops_what_was_used_least_recently(monkeypatch):
    import os

    monkeypatch.setattr(cache, "CACHE_BYTES", 2)
    folder = cache.cache_folder()
    for age, name in ((30, "a"), (20, "b"), (10, "c")):
        cache.store(folder / f"{name}.vmfb", name.encode())
        stamp = 1e9 - age
        os.utime(folder / f"{name}.vmfb", (stamp, stamp))
    assert sorted(p.name for p in folder.iterdir()) == ["b.vmfb", "c.vmfb"]
