"""Predicted times: the compiler's formulas and those that tools/gpu/fit.py fits."""

import json
import math
import sys

import pytest

import hlq
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "gpu"))
import cost_model as model  # noqa: E402
import fit  # noqa: E402

SIZES = [
    (8192, 4096, 4096), (25216, 3072, 768), (197, 3072, 768), (3152, 768, 3072), (49, 768, 1024), (777, 1555, 3333),
    (1000, 131, 67), (100000, 64, 192), (16, 16, 16),
]  # fmt: skip


@pytest.fixture(scope="module")
def rates():
    return fit.read_rates("sm_90a")


def plain(rates):
    """The tiles of the kernel without scales per block."""
    return [tile for tile in rates["tiles"] if not tile["blocks"]]


def expected(rates, recipe, element_bytes, tokens, outputs, inputs):
    """Kernels in the order of their launches, and both totals."""
    count = rates["multiprocessors"]
    gw_kept = 8 if recipe == "hlq" else 16
    gy = [model.View(16, True), model.View(gw_kept, True)]
    w, x = [model.View(16)], [model.View(gw_kept)]
    shapes = ((tokens, outputs), gy), ((outputs, inputs), w), ((tokens, inputs), x)
    kernels = []
    for shape, views in shapes:
        kernels.append(model.maxima(rates["encode"], count, shape, element_bytes, views))
        kernels.append(model.codes(rates["encode"], count, shape, element_bytes, views))
    blocks = 16 if recipe == "hlq" else 1
    kept = gw_kept if recipe == "hlq" else 1
    k = -(-tokens // blocks) * kept
    outer = -(-outputs // blocks) * blocks
    for m, n, k in ((tokens, inputs, outer), (outputs, inputs, k)):
        problem = model.Contraction(m, n, k, result_bytes=element_bytes)
        kernels.append(min(model.contract(rates["contract"], tile, count, problem) for tile in plain(rates)))
    touched = 0
    for (rows, columns), views in shapes:
        touched += rows * columns * (element_bytes + sum(view.kept / 16 for view in views))
    total = sum(kernels) + rates["memset"]
    for index, (shape, views) in enumerate(shapes):
        among = model.maxima(rates["encode"], count, shape, element_bytes, views, among=touched)
        total += among - kernels[2 * index]
    aligned = model.alignment(outputs * element_bytes, inputs * element_bytes)
    products = sum(
        model.product(rates["product"], count, *sizes, element_bytes, aligned)
        for sizes in ((tokens, inputs, outputs), (outputs, inputs, tokens))
    )
    return kernels, total, products


@pytest.mark.parametrize("recipe", ["hlq", "int8"])
@pytest.mark.parametrize("element", ["bf16", "f32"])
def test_the_compiler_predicts_what_is_fitted(rates, recipe, element):
    for sizes in SIZES:
        text = hlq.linear_backward(element, *sizes)
        said = hlq.predict(text, target="sm_90a", recipe=recipe, force=True)
        kernels, total, products = expected(rates, recipe, 4 if element == "f32" else 2, *sizes)
        assert [kernel["microseconds"] for kernel in said["kernels"]] == pytest.approx(kernels, abs=0.06), sizes
        assert said["hlq_microseconds"] == pytest.approx(total, abs=0.06), sizes
        assert said["bf16_microseconds"] == pytest.approx(products, abs=0.06), sizes
        assert said["rewritten"] == ["gx", "gw"]


def test_kernels_are_named_as_they_are_launched():
    said = hlq.predict(hlq.linear_backward("bf16", 8192, 4096, 4096), target="sm_90a", rounding="nearest")
    assert [kernel["name"].split("_")[0] for kernel in said["kernels"]] == [
        "maxima", "encode", "maxima", "encode", "maxima", "encode", "contract", "contract",
    ]  # fmt: skip


def test_nothing_is_predicted_of_unknown_sizes():
    said = hlq.predict(hlq.linear_backward("bf16", outputs=768, inputs=768), target="sm_90a")
    assert (said["hlq_microseconds"], said["bf16_microseconds"]) == (None, None)
    assert said["rewritten"] == ["gx", "gw"]


def test_small_layers_stay():
    text = hlq.linear_backward("bf16", 197, 3072, 768)
    said = hlq.predict(text, target="sm_90a")
    assert (said["rewritten"], said["kernels"]) == ([], [])
    assert said["hlq_microseconds"] == said["bf16_microseconds"] > 0
    _, kept = hlq.explain(text, "hlq-gpu-pipeline", target="sm_90a")
    assert [(c.decision, c.layer_microseconds == c.float_microseconds) for c in kept] == 2 * [("kept", True)]
    with pytest.raises(hlq.NothingRewrittenError) as caught:
        hlq.compile(text, target="sm_90a")
    first, *reasons = str(caught.value).splitlines()
    assert first == "nothing is rewritten for sm_90a, so there is nothing to compile; force=True rewrites what is " \
        "predicted to be slower"
    assert reasons[0].startswith("  input_gradient of 'weight' 197×3072×768: rewritten as well, the layer would take ")
    assert len(reasons) == len(caught.value.reasons) == 2
    assert hlq.gpu.compile_bytes(text, target="sm_90a", force=True).startswith(b"hlq-executable")


def test_no_gradient_is_nothing_to_compile():
    text = "func.func @f(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {\n  return %x : tensor<4x4xf32>\n}\n"
    with pytest.raises(hlq.NothingRewrittenError, match="no contraction is a gradient") as caught:
        hlq.gpu.compile_bytes(text, target="sm_90a")
    assert caught.value.reasons == []


# The fit.


def test_kernels_names_are_read():
    name = "encode_bf16_b4_rows_h16_1x256_q7_stochastic_columns_p16r8_128x256_q127_pseudo_stochastic"
    assert fit.parse_encoding(name) == ("encode", [model.View(16, True, 256), model.View(8, False, 256)])
    name = "maxima_f32_b2_rows_plain_row_columns_h16_tensor"
    assert fit.parse_encoding(name) == ("maxima", [model.View(16), model.View(16)])


def measurements(rates, noise):
    """What a chip of these rates would measure."""
    rows = {"contractions": [], "encodings": [], "products": [], "layers": []}
    count = rates["multiprocessors"]
    sizes = (64, 768, 1000, 3072, 8192)
    for index, m in enumerate(sizes):
        for n in sizes:
            for k in (256, 768, 4096):
                factor = math.exp(noise * math.sin(len(rows["contractions"])))
                problem = model.Contraction(m, n, k)
                for tile in plain(rates)[::4]:
                    time = model.contract(rates["contract"], tile, count, problem)
                    name = [tile[key] for key in ("rows", "columns", "stages", "warpgroups")]
                    rows["contractions"].append(
                        {"shape": [m, n, k], "tile": name, "scales": "row", "result": "bf16",
                         "microseconds": time * factor}
                    )  # fmt: skip
                time = model.product(rates["product"], count, m, n, k, 2, 16)
                rows["products"].append(
                    {"shape": [m, n, k], "which": "gx", "element": "bf16", "microseconds": time * factor}
                )
            for kernel in ("maxima_bf16_b4_rows_h16_row", "encode_bf16_b4_rows_h16_row_q7_stochastic"):
                mode, views = fit.parse_encoding(kernel)
                time = fit.predict_encoding(rates["encode"], count, mode, (m, n), 2, views)
                rows["encodings"].append({"shape": [m, n], "kernel": kernel, "element": "bf16", "microseconds": time})
        rows["layers"].append({"microseconds": {"memset": 1.0 + index / 10}})
    rows["machine"] = {"gpu": "a chip", "pytorch": "2", "date": "2026-11-22", "multiprocessors": count}
    return rows


def test_a_fit_finds_the_rates_again(rates, tmp_path, capsys, monkeypatch):
    source, output = tmp_path / "calibration.json", tmp_path / "rates.inc"
    source.write_text(json.dumps({"calibration": measurements(rates, 0.02)}))
    monkeypatch.setattr(sys, "argv", ["fit.py", str(source), "--output", str(output), "--chip", "sm_99"])
    fit.main()
    report = capsys.readouterr().out
    assert f"contractions: {75 * len(plain(rates)[::4])}" in report
    for line in report.splitlines():
        if " % off " in line:
            assert float(line.split(": ")[1].split(", ")[1].split(" %")[0]) < 6, line
    found = fit.read_rates("sm_99", output)
    assert found["multiprocessors"] == rates["multiprocessors"] and found["memset"] == 1.2
    assert [tile["rows"] for tile in found["tiles"]] == sorted(t["rows"] for t in plain(rates)[::4])
    # Another chip's rates stay, and the same measurements give the same text.
    first = output.read_text()
    monkeypatch.setattr(sys, "argv", ["fit.py", str(source), "--output", str(output), "--chip", "sm_98"])
    fit.main()
    assert fit.read_rates("sm_99", output) == found
    text = output.read_text()
    assert "{&sm_98_rates, &sm_99_rates}" in text
    assert text.split("// BEGIN sm_99\n")[1].split("// END")[0] == first.split("// BEGIN sm_99\n")[1].split("// END")[0]


def test_what_is_no_calibration_is_refused(tmp_path):
    path = tmp_path / "bench.json"
    path.write_text("{}")
    with pytest.raises(SystemExit, match="no measurements of tools/gpu/calibrate.py"):
        fit.read_calibration([path])
