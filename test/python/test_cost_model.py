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
import measurements  # noqa: E402
import rates_file  # noqa: E402
from benchmark import decisions  # noqa: E402

SIZES = [
    (8192, 4096, 4096), (25216, 3072, 768), (197, 3072, 768), (3152, 768, 3072), (49, 768, 1024), (777, 1555, 3333),
    (1000, 131, 67), (100000, 64, 192), (16, 16, 16),
]  # fmt: skip


@pytest.fixture(scope="module")
def rates():
    return rates_file.read("sm_90a")


def plain(rates):
    """The tiles of the kernel without scales per block."""
    return [tile for tile in rates["tiles"] if not tile["blocks"]]


def expected(rates, recipe, element_bytes, tokens, outputs, inputs, delayed=False):
    """Kernels in the order of their launches, and both totals."""
    count = rates["multiprocessors"]
    gw_kept = 16 if recipe == "int8" else 8
    # What shares a scale along codes, in both operands of both; gx's of gy are one for
    # a token, which is never delayed.
    block = 256 if recipe == "hlq-block" else 0
    rows = model.View(16, True, block, packed=recipe == "hlq")
    columns = model.View(gw_kept, True, block, True, delayed)
    matrices = [
        model.Matrix(tokens, outputs, (rows, columns)),
        model.Matrix(outputs, inputs, (model.View(16, False, block, True, delayed),)),
        model.Matrix(tokens, inputs, (model.View(gw_kept, False, block, True, delayed),)),
    ]
    kernels = []
    for matrix in matrices:
        shape = matrix.rows, matrix.columns
        found = model.maxima(rates["encode"], count, shape, element_bytes, matrix.views)
        kernels += [found] if found else []
        kernels.append(model.codes(rates["encode"], count, shape, element_bytes, matrix.views))
    order = 1 if recipe == "int8" else 16
    k = -(-tokens // order) * order * gw_kept // 16
    outer = -(-outputs // order) * order
    contractions = []
    gx_bits = 8 if recipe == "int8" else 4
    for sizes, bits, operands in (((tokens, inputs, outer), gx_bits, (0, 1)), ((outputs, inputs, k), 8, (0, 2))):
        problem = model.Contraction(*sizes, result_bytes=element_bytes, block=block, code_bits=bits)
        contractions.append((problem, measurements.choose_tile(rates, problem), operands))
        kernels.append(model.contract(rates["contract"], contractions[-1][1], count, problem))
    total = model.layer(rates, matrices, contractions, element_bytes=element_bytes)
    aligned = model.alignment(outputs * element_bytes, inputs * element_bytes)
    left = [model.Float(tokens, inputs, outputs, aligned), model.Float(outputs, inputs, tokens, aligned)]
    return kernels, total, model.layer(rates, [], [], left, element_bytes)


@pytest.mark.parametrize("recipe", ["hlq", "hlq-block", "int8"])
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


@pytest.mark.parametrize("recipe", ["hlq", "int8"])
def test_the_compiler_predicts_delayed_scales_alike(rates, recipe):
    for sizes in SIZES:
        text = hlq.linear_backward("bf16", *sizes)
        said = hlq.predict(text, target="sm_90a", recipe=recipe, force=True, delayed=True)
        kernels, total, _ = expected(rates, recipe, 2, *sizes, delayed=True)
        assert [kernel["microseconds"] for kernel in said["kernels"]] == pytest.approx(kernels, abs=0.06), sizes
        assert said["hlq_microseconds"] == pytest.approx(total, abs=0.06), sizes


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


def test_a_rewrite_without_kernels_says_why():
    recipe = (
        '#hlq.recipe<"hlq-block", input_gradient = <gradient_scales = <parallel = 1, contracted = 512>>, '
        "weight_gradient = <gradient_scales = <parallel = 128, contracted = 512>>>"
    )
    text = f"module attributes {{hlq.recipe = {recipe}}} {{\n{hlq.linear_backward('bf16')}}}\n"
    with pytest.raises(hlq.NoKernelError) as caught:
        hlq.compile(text, target="sm_90a", force=True)
    reason = (
        "hlq.encode in 'backward': its scales cover blocks of 512 x 512 elements: "
        "kernels find the maxima of 8 tiles of 128 x 128 together"
    )
    assert caught.value.reasons == [reason]
    first = "no layer has all its kernels for sm_90a, so there is nothing to compile"
    assert str(caught.value).splitlines() == [first, f"  {reason}"]


# The fit.


def test_kernels_names_are_read():
    name = "encode_bf16_b4_rows_h16_1x256_q7_stochastic_columns_p16r8_128x256_q127_pseudo_stochastic"
    kernel = "encode_bf16_b4_rows_h16_row_q7_stochastic_packed_columns_p16r8_tensor_q127_stochastic"
    assert measurements.parse_encoding(kernel) == (
        "encode", [model.View(16, True, packed=True), model.View(8, True, transposed=True)]
    )  # fmt: skip
    views = [model.View(16, True, 256), model.View(8, False, 256, True)]
    assert measurements.parse_encoding(name) == ("encode", views)
    # 256 channels, and 512 tokens of which half are kept.
    assert model.cluster(views) == (4, 2)
    # What small codes are multiplied by isn't part of it.
    assert measurements.parse_encoding("encode_bf16_b4_rows_h16_row_q7x16_stochastic") == ("encode", [model.View(16, True)])
    name = "maxima_f32_b2_rows_plain_row_columns_h16_tensor"
    views = [model.View(16), model.View(16, transposed=True)]
    assert measurements.parse_encoding(name) == ("maxima", views)
    assert model.cluster(views) == (1, 1)
    name = "contract_128x192x128_w2_s4_g8_128x256_128x512_bf16"
    assert measurements.parse_contraction(name) == ((128, 192, 4, 2, True), 256)
    name = "contract_64x32x128_w1_s8_g8_row_tensor_bf16"
    assert measurements.parse_contraction(name) == ((64, 32, 8, 1, False), 0)
    with pytest.raises(ValueError, match="gelu_1: not the name of a contraction"):
        measurements.parse_contraction("gelu_1")


def measured_chip(rates, noise):
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
                time = model.product(rates, m, n, k, 2, 16)
                rows["products"].append(
                    {"shape": [m, n, k], "which": "gx", "element": "bf16", "microseconds": time * factor}
                )
            for kernel in ("maxima_bf16_b4_rows_h16_row", "encode_bf16_b4_rows_h16_row_q7_stochastic"):
                mode, views = measurements.parse_encoding(kernel)
                time = fit.predict_encoding(rates["encode"], count, mode, (m, n), 2, views)
                rows["encodings"].append({"shape": [m, n], "kernel": kernel, "element": "bf16", "microseconds": time})
        rows["layers"].append({"microseconds": {"memset": 1.0 + index / 10}})
    rows["machine"] = {"gpu": "a chip", "pytorch": "2", "date": "2026-11-22", "multiprocessors": count}
    return rows


def test_a_fit_finds_the_rates_again(rates, tmp_path, capsys, monkeypatch):
    source, output = tmp_path / "calibration.json", tmp_path / "rates.inc"
    source.write_text(json.dumps({"calibration": measured_chip(rates, 0.02)}))
    monkeypatch.setattr(sys, "argv", ["fit.py", str(source), "--output", str(output), "--chip", "sm_99"])
    fit.main()
    report = capsys.readouterr().out
    assert f"contractions: {75 * len(plain(rates)[::4])}" in report
    for line in report.splitlines():
        if " % off " in line:
            assert float(line.split(": ")[1].split(", ")[1].split(" %")[0]) < 6, line
    found = rates_file.read("sm_99", output)
    assert found["multiprocessors"] == rates["multiprocessors"] and found["memset"] == 1.2
    assert [tile["rows"] for tile in found["tiles"]] == sorted(t["rows"] for t in plain(rates)[::4])
    # Another chip's rates stay, and the same measurements give the same text; layers
    # that the fit doesn't see don't change it, are reported, and are in the tables.
    first = output.read_text()
    unseen = tmp_path / "unseen.json"
    unseen.write_text(json.dumps({"layers": [LAYER]}))
    argv = ["fit.py", str(source), "--output", str(output), "--chip", "sm_98"]
    monkeypatch.setattr(sys, "argv", [*argv, "--unseen", str(unseen), "--tables", str(tmp_path)])
    fit.main()
    (layer,) = measurements.only_layers([unseen])
    assert f"unseen:\nlayers: {len(layer.times)}, " in capsys.readouterr().out
    assert (tmp_path / rates_file.LAYERS_TABLE).read_text().count('    {"hlq", 0, 4, 197, 3072, 768, ') == 1
    assert rates_file.read("sm_99", output) == found
    text = output.read_text()
    assert "{&sm_98_rates, &sm_99_rates}" in text
    assert text.split("// BEGIN sm_99\n")[1].split("// END")[0] == first.split("// BEGIN sm_99\n")[1].split("// END")[0]


def test_what_is_no_calibration_is_refused(rates, tmp_path):
    path = tmp_path / "bench.json"
    path.write_text("{}")
    with pytest.raises(SystemExit, match="neither measurements of tools/gpu/calibrate.py nor layers of"):
        measurements.read([path])
    # Layers alone have no single kernels.
    path.write_text(json.dumps({"layers": [LAYER]}))
    with pytest.raises(SystemExit, match="no contractions in .*bench.json: tools/gpu/calibrate.py measures them"):
        measurements.read([path])
    path.write_text(json.dumps(measured_chip(rates, 0)))
    with pytest.raises(SystemExit, match="bench.json: no layers of tools/gpu/bench.py"):
        measurements.only_layers([path])


def test_tables_need_a_folder(tmp_path, monkeypatch, capsys):
    path = tmp_path / "none"
    monkeypatch.setattr(sys, "argv", ["fit.py", str(tmp_path / "bench.json"), "--tables", str(path)])
    with pytest.raises(SystemExit):
        fit.main()
    assert f"--tables {path}: an existing folder is expected" in capsys.readouterr().err


# Layers of the benchmark.

LAYER = {
    "layer": "a layer", "sizes": {"tokens": 197, "outputs": 3072, "inputs": 768},
    "candidates": {
        "bf16": {"microseconds": 12.0}, "bf16, gx alone": {"microseconds": 7.0}, "bf16, gw alone": {"microseconds": 5.0},
        "hlq": {
            "microseconds": 20.0,
            "predicted": {
                "hlq_microseconds": 22.0, "bf16_microseconds": 11.0, "rewritten": ["gw"],
                "alone_microseconds": {"gx": 24.0, "gw": 9.0},
            },
            "kernels": [
                {"name": name, "kind": name.split("_")[0], "operands": [operand]}
                for name, operand in (
                    ("maxima_bf16_b4_rows_h16_row_columns_p16r8_tensor", "gy"),
                    ("encode_bf16_b4_rows_h16_row_q7_stochastic_columns_p16r8_tensor_q127_stochastic", "gy"),
                    ("maxima_bf16_b4_columns_h16_tensor", "weight"),
                    ("encode_bf16_b4_columns_h16_tensor_q7_nearest", "weight"),
                    ("maxima_bf16_b4_columns_p16r8_tensor", "x"),
                    ("encode_bf16_b4_columns_p16r8_tensor_q127_nearest", "x"),
                    ("contract_64x32x128_w1_s8_g8_row_tensor_bf16", "gx"),
                    ("contract_128x160x128_w2_s5_g8_tensor_tensor_bf16", "grad.weight"),
                )
            ],
        },
        "hlq, gx rewritten": {"microseconds": 18.0}, "hlq, gw rewritten": {"microseconds": 15.0},
    },
}  # fmt: skip


def test_layers_are_read(rates, capsys):
    (layer,) = measurements.read_layers([LAYER], "bench.json")
    assert (layer.recipe, layer.sizes) == ("hlq", (197, 3072, 768))
    assert [layer.contractions[gradient][0].code_bits for gradient in ("gx", "gw")] == [4, 8]
    assert layer.times == {(): 12.0, ("gx",): 18.0, ("gw",): 15.0, ("gx", "gw"): 20.0}
    # As the compiler predicts it, each way.
    said = {way: hlq.linear_backward("bf16", *layer.sizes, input_gradient="gx" in way, weight_gradient="gw" in way)
            for way in decisions.WAYS if way}  # fmt: skip
    said = {way: hlq.predict(text, target="sm_90a", recipe="hlq", force=True) for way, text in said.items()}
    both, gx, gw = said["gx", "gw"], said["gx",], said["gw",]
    for way, time in {
        (): both["bf16_microseconds"], ("gx", "gw"): both["hlq_microseconds"],
        ("gx",): gx["hlq_microseconds"] + gw["bf16_microseconds"],
        ("gw",): gw["hlq_microseconds"] + gx["bf16_microseconds"],
    }.items():  # fmt: skip
        # Both ways' results are among what is touched; here that all fits the L2.
        assert layer.predict(rates, way, choose=True) == pytest.approx(time, abs=0.11), way
    # What is missing is told, and the rest is read.
    broken = json.loads(json.dumps(LAYER))
    del broken["candidates"]["hlq"]["kernels"]
    assert measurements.read_layers([broken, LAYER], "bench.json") == [layer]
    assert "bench.json: a layer, hlq: left out: KeyError" in capsys.readouterr().err
    broken["candidates"]["hlq"]["kernels"] = LAYER["candidates"]["hlq"]["kernels"][2:]
    assert measurements.read_layers([broken], "bench.json") == []
    del broken["candidates"]["bf16, gw alone"]
    assert [row["which"] for row in measurements.read_products([broken], "bench.json")] == ["gx"]
    assert "'bf16, gw alone' is missing" in capsys.readouterr().err


def test_what_decisions_cost():
    (decision,) = decisions.of_results({"layers": [LAYER]}, ("hlq", "int8"))
    assert (decision.chosen, decision.best) == (("gw",), ())
    assert decision.lost == pytest.approx(0.25)
    assert decision.off() == pytest.approx({(): 11 / 12, ("gx",): 24 / 18, ("gw",): 9 / 15, ("gx", "gw"): 22 / 20})
    text = decisions.summary([decision])
    assert "predictions: 4, 2 off by more than 25 %; worst 0.60 (a layer, hlq, gw)" in text
    assert "decisions: 1, 1 that cost more than 5 %; worst 25.0 % (a layer, hlq: gw, best none)" in text
    # A way that wasn't timed costs nobody knows what.
    untimed = decisions.Decision("a layer", "hlq", {}, {(): 12.0}, ("gx",))
    assert untimed.lost is None and "wasn't timed: 1" in decisions.summary([untimed])
    assert decisions.summary([]) == ""


def test_the_rule_of_decisions():
    both = ("gx", "gw")
    assert decisions.choose({(): 100.0, both: 96.0}) == both
    assert decisions.choose({(): 100.0, both: 98.0}) == ()
    assert decisions.choose({(): 100.0, both: 94.0, ("gw",): 90.0}) == ("gw",)
    # One has to save half as much, and each as much beside the other.
    assert decisions.choose({(): 100.0, ("gw",): 98.0}) == ("gw",)
    assert decisions.choose({(): 100.0, ("gw",): 99.0}) == ()
    assert decisions.choose({(): 100.0, ("gw",): 90.0, both: 89.0}) == ("gw",)
    assert decisions.choose({(): 100.0, ("gw",): 90.0, both: 87.0}) == both
    # As the compiler has it.
    for sizes in ((8192, 4096, 4096), (3152, 3072, 768), (8192, 768, 768), (197, 768, 768)):
        said = hlq.predict(hlq.linear_backward("bf16", *sizes), target="sm_90a", recipe="hlq-block")
        forced = hlq.predict(hlq.linear_backward("bf16", *sizes), target="sm_90a", recipe="hlq-block", force=True)
        times = {(): said["bf16_microseconds"], tuple(said["rewritten"]): said["hlq_microseconds"]}
        times |= {both: forced["hlq_microseconds"]}
        assert decisions.choose(times) == tuple(said["rewritten"])


def test_what_may_be_decided_otherwise():
    def said(hlq_, bf16, rewritten=()):
        return {"hlq_microseconds": hlq_, "bf16_microseconds": bf16, "rewritten": list(rewritten)}

    assert decisions.is_open(said(100, 100)) and decisions.is_open(said(100, 61)) and decisions.is_open(said(100, 159))
    assert not decisions.is_open(said(100, 200, ["gx", "gw"])) and not decisions.is_open(said(100, 50))
    assert decisions.is_open(said(100, 200, ["gw"]))
    assert not decisions.is_open(said(None, None))


def test_dependent_launches_are_fitted(rates):
    """Wholes that were made with other rates than the single kernels'."""
    (layer,) = measurements.read_layers([LAYER], "bench.json")
    wanted = rates | {"dependent": 0.3, "beside": 0.5}
    times = {way: layer.predict(wanted, way) for way in decisions.WAYS}
    data = {"contractions": [], "layers": [measurements.dataclasses.replace(layer, times=times)]}
    found = fit.fit_layers(data, rates | {"dependent": 0.0, "beside": 0.0})
    assert found["dependent"] == pytest.approx(0.3, abs=0.02)
    assert found["beside"] == pytest.approx(0.5, abs=0.1)
    # Nothing of these layers draws all the power there is.
    for name in ("operations", "block_operations", "small"):
        assert found["contract"][name] == pytest.approx(rates["contract"][name], rel=0.05)
    # Without wholes nothing is known of it.
    assert fit.fit_layers({"contractions": [], "layers": []}, rates | {"dependent": 0.0})["dependent"] == 0.0


def test_what_is_sustained_is_of_layers(rates):
    """Single kernels of 4 and 8 bits at one clock, layers at clocks of their own."""
    large = json.loads(json.dumps(LAYER)) | {"sizes": {"tokens": 8192, "outputs": 8192, "inputs": 8192}}
    (layer,) = measurements.read_layers([large], "bench.json")
    # So few that they alone limit it, whatever the other rates are.
    wanted = rates | {"contract": rates["contract"] | {"operations": 4e8, "small": 1.2}}
    times = {way: layer.predict(wanted, way) for way in decisions.WAYS}
    data = {"layers": [measurements.dataclasses.replace(layer, times=times)]}
    found = fit.fit_layers(data, rates)["contract"]
    assert found["operations"] == pytest.approx(4e8, rel=0.03)
    assert found["small"] == pytest.approx(1.2, rel=0.03)


def test_encodings_of_layers_are_read_out_of_memory(rates):
    row = json.loads(json.dumps(LAYER))
    for kernel in row["candidates"]["hlq"]["kernels"]:
        kernel["microseconds"] = 3.0
    (layer,) = measurements.read_layers([row], "bench.json")
    found = measurements.read_encodings([layer], [row])
    # Those that read a matrix first; its codes are made of what is in the L2.
    assert [(entry["operand"], entry["kernel"].split("_")[0]) for entry in found] == [
        ("gy", "maxima"), ("weight", "maxima"), ("x", "maxima"),
    ]  # fmt: skip
    # Matrices in bf16, of which gy has two views, codes, and both gradients.
    tokens, outputs, inputs = layer.sizes
    codes = 1.5 * tokens * outputs + outputs * inputs + 0.5 * tokens * inputs
    whole = 2 * (tokens * outputs + outputs * inputs + tokens * inputs)
    assert {entry["among"] for entry in found} == {whole + codes + 2 * (tokens * inputs + outputs * inputs)}
    # Out of memory it takes longer by what the first tile misses, and the rest.
    near, far = (model.maxima(rates["encode"], 132, (768, 768), 2, [model.View()], among) for among in (1e6, 1e9))
    assert near + rates["encode"]["miss"] < far
