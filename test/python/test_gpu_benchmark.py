"""tools/gpu/bench.sh without a GPU: its candidates, the parts of plans that it
times, what prepare.py leaves for it, and tables and plots from stored results."""

import copy
import dataclasses
import gzip
import importlib.util
import json
import pathlib
import subprocess
import sys

import hlq
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "gpu"
sys.path.insert(0, str(TOOLS))

import layers  # noqa: E402
import plans  # noqa: E402
import readme_table  # noqa: E402
from benchmark import artifacts, candidates, figures, report, results, shapes  # noqa: E402

STORED = ROOT / "test" / "Inputs" / "benchmark.json"


@pytest.fixture(scope="module")
def executable():
    """Of a small layer, recipe hlq."""
    return layers.Layer("hlq", "recipe", "bf16", (512, 256, 128)).compile()


@pytest.fixture
def stored():
    return results.read(STORED)


# Shapes and candidates.


def test_shapes_are_told_apart():
    names = [shape.name for shape in shapes.SHAPES]
    assert len(set(names)) == len(names)
    sizes = {shape.name: shape.sizes for shape in shapes.SHAPES}
    assert sizes["Llama-70B up"] == (8192, 28672, 8192)
    assert sizes["ViT-B fc1, batch 1"] == (197, 3072, 768)
    assert sizes["ViT-B fc2, batch 128"] == (25216, 768, 3072)
    assert sizes["GPT-2 qkv"] == (8192, 2304, 768)
    assert set(shapes.ENCODED) <= set(names)


def test_layers_are_few_and_named_apart():
    every = candidates.all_layers()
    assert len(every) <= 235
    names = [layer.name for layer in every]
    assert len(set(names)) == len(names)
    # Executables of tests and of the benchmark lie in one folder.
    assert not set(names) & {layer.name for layer in layers.test_layers()}
    quick = candidates.all_layers(quick=True)
    assert set(quick) < set(every)
    # Of whole passes alone there are predictions.
    for layer, is_predicted in every.items():
        other = layer.encoded or layer.producer or layer.delayed
        assert is_predicted == (layer.gx and layer.gw and not other)


def test_candidates_of_a_shape():
    by_name = {shape.name: shape for shape in shapes.SHAPES}
    names = {
        name: [candidate.name for candidate in candidates.of_shape(by_name[name])]
        for name in ("GPT-2 qkv", "Llama-7B up", "GPT-2 fc")
    }
    assert names["GPT-2 qkv"] == ["hlq", "hlq-block", "int8"]
    delayed = {"hlq, delayed scales", "hlq, delayed scales, x and W encoded before"}
    assert delayed | {"hlq, x encoded before", "hlq-block by token"} <= set(names["Llama-7B up"])
    assert not any("GELU" in name for name in names["Llama-7B up"])
    assert [name for name in names["GPT-2 fc"] if name not in names["GPT-2 qkv"]] == [
        "hlq, GELU apart", "hlq, GELU fused", "hlq-block, GELU apart", "hlq-block, GELU fused",
    ]  # fmt: skip
    whole = [candidate.name for candidate in candidates.CANDIDATES if candidate.is_whole]
    assert whole == ["hlq", "hlq-block", "hlq-block by token", "int8"]


# Plans.


def test_launches_know_their_operands(executable):
    found = [(launch.kind, set(launch.operands)) for launch in plans.launches(executable)]
    encodings = [found[i][1] for i in range(len(found)) if found[i][0] == "encode"]
    assert encodings == [{"gy"}, {"weight"}, {"x"}]
    assert [operands for kind, operands in found if kind == "contract"] == [{"gx"}, {"grad.weight"}]


def test_selected_launches(executable):
    assert plans.select(executable, lambda launch: True, memset=True) == executable
    without_x = plans.select(executable, lambda launch: launch.operands != {"x"}, memset=True)
    hlq.gpu.Executable(without_x)
    assert [launch for launch in plans.launches(executable) if launch.operands != {"x"}] == plans.launches(without_x)
    encodings = plans.only(executable, "^encode_")
    hlq.gpu.Executable(encodings)
    assert len(plans.kernels(encodings)) == 3
    # The first launch depends on nothing that is launched.
    assert encodings.count(b" dependent args ") == 2
    assert b" dependent " not in plans.serial(executable)
    hlq.gpu.Executable(plans.serial(executable))
    assert b"\nmemset " in executable and b"\nmemset " not in encodings


# What prepare.py leaves.


def test_an_incomplete_layer_is_refused(executable):
    artifacts.check(executable, 2)
    with pytest.raises(artifacts.Refused, match="outside"):
        artifacts.check(executable, 1)
    alone = layers.Layer("hlq", "recipe", "bf16", (512, 256, 128), gw=False).compile()
    with pytest.raises(artifacts.Refused, match="outside"):
        artifacts.check(alone, 2)
    apart = layers.Layer("hlq", "recipe", "bf16", (512, 256, 128), encoded=("x",)).compile()
    artifacts.check(apart, 2, ("x",))
    for encoded in ((), ("x", "weight")):
        with pytest.raises(artifacts.Refused, match="outside"):
            artifacts.check(apart, 2, encoded)
    renamed = executable.replace(b"\nfunction backward\n", b"\nfunction backward.weight\n")
    with pytest.raises(artifacts.Refused, match="outside"):
        artifacts.check(renamed, 2)


def test_a_refusal_is_kept(tmp_path, executable):
    import prepare

    layer = layers.Layer("hlq", "recipe", "bf16", (512, 256, 128))
    unknown = dataclasses.replace(layer, recipe="unknown")
    # What contracts 8 outputs stays as it is.
    in_part = dataclasses.replace(layer, sizes=(512, 8, 128))
    for one in (layer, unknown, in_part):
        prepare.compile_benchmark_layer(tmp_path, one)
    assert artifacts.load(tmp_path, layer.name) == executable
    with pytest.raises(artifacts.Refused, match="unknown"):
        artifacts.load(tmp_path, unknown.name)
    with pytest.raises(artifacts.Refused, match="prepare.py"):
        artifacts.load(tmp_path, "another")
    with pytest.raises(artifacts.Refused, match="a part of the layer stays outside"):
        artifacts.load(tmp_path, in_part.name)
    assert sorted(names for names in artifacts.refusals(tmp_path).values()) == [[in_part.name], [unknown.name]]
    # Equal executables are equal files.
    assert gzip.compress(executable, 6, mtime=0) == (tmp_path / f"{layer.name}.hlqx.gz").read_bytes()


PREDICTION = {
    "hlq_microseconds": 273, "bf16_microseconds": 380.5, "rewritten": ["gx", "gw"],
    "kernels": [{"name": "contract_x", "microseconds": 141}], "more": 1,
}  # fmt: skip


def test_predictions_are_read(tmp_path):
    for name in ("layer", "unknown sizes"):
        unknown = PREDICTION | {"hlq_microseconds": None, "kernels": []}
        (tmp_path / "unknown sizes.predicted.json").write_text(json.dumps(unknown))
        assert artifacts.predicted(tmp_path, name) is None
    path = tmp_path / "layer.predicted.json"
    path.write_text(json.dumps(PREDICTION))
    found = artifacts.predicted(tmp_path, "layer")
    assert found == {key: value for key, value in PREDICTION.items() if key != "more"}


@pytest.mark.parametrize(
    "changed", [{"rewritten": ["gz"]}, {"rewritten": None}, {"hlq_microseconds": "few"}, {"kernels": [{"name": "a"}]}]
)
def test_other_predictions_are_refused(tmp_path, changed):
    (tmp_path / "layer.predicted.json").write_text(json.dumps(PREDICTION | changed))
    with pytest.raises(ValueError, match="layer.predicted.json: not a prediction"):
        artifacts.predicted(tmp_path, "layer")


# By hand.


def test_by_hand():
    """Not compiled, on the CPU, against float64 and the identity of pair sums."""
    import torch
    from benchmark import by_hand

    generator = torch.Generator().manual_seed(0)
    shapes_ = {"gy": (333, 50), "x": (333, 41), "weight": (50, 41)}
    given = {name: torch.randn(shape, generator=generator).bfloat16() for name, shape in shapes_.items()}
    found = by_hand.launches(given, (by_hand.quantize, by_hand.scaled))["hlq by hand"]()
    gy, x, weight = (matrix.double() for matrix in given.values())
    pairs = [torch.nn.functional.pad(t, (0, 0, 0, 1)).view(-1, 2, t.shape[1]).sum(1) for t in (gy, x)]

    def error(value, exact):
        return float(torch.linalg.vector_norm(value.double() - exact) / torch.linalg.vector_norm(exact))

    assert 0.1 < error(found["gx"], gy @ weight) < 0.3
    assert error(found["gw"], pairs[0].T @ pairs[1] / 2) < 0.03


# Results.


def test_times_become_speedups():
    shape = shapes.Shape("a layer", "family", (512, 256, 128))
    times = {
        "bf16": 100.0, "bf16, GELU apart": 160.0, "hlq": 40.0, "hlq, GELU fused": 50.0,
        "peer": 90.0, "peer, forward": 40.0,
    }  # fmt: skip
    row = results.layer(shape, times, {"int8": "a reason"})
    assert {name: entry["speedup"] for name, entry in row["candidates"].items()} == {
        "bf16": 1.0, "bf16, GELU apart": 1.0, "hlq": 2.5, "hlq, GELU fused": 3.2, "peer": 2.0,
    }  # fmt: skip
    results.add_parts(row, "hlq", {"maxima": 5.0, "codes": 15.0, "products": 10.0}, copy=12.0, packed=False)
    entry = row["candidates"]["hlq"]
    # bf16 once, a byte a code; half as many for gw, whose product is half as long.
    assert entry["encoded_bytes"] == 3 * (512 * 256 + 256 * 128) + 2 * 512 * 128 + 512 * (256 + 128) // 2
    assert results.encoded_bytes(row["sizes"], True, packed=True) == entry["encoded_bytes"] - 512 * 256 // 2
    assert entry["of_copy"] == 0.6
    assert entry["tops"] == pytest.approx(3 * 512 * 256 * 128 / 10 / 1e6, abs=0.1)


def test_stored_results_are_written_as_they_were(tmp_path, stored):
    results.write(tmp_path / "again.json", stored)
    assert (tmp_path / "again.json").read_text() == STORED.read_text()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 2}', "{"])
def test_other_files_are_no_results(tmp_path, text):
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(ValueError, match="other.json"):
        results.read(path)


def test_report(stored):
    text = report.text(stored)
    for row in stored["layers"]:
        line = next(line for line in text.splitlines() if line.startswith(row["layer"]))
        entry = row["candidates"]["hlq"]
        assert f"{row['candidates']['bf16']['microseconds']:.1f}" in line and f"{entry['speedup']:.2f}" in line
    assert "not run" in text and "torchao int8 (all 2 layers): torchao is not importable here" in text
    # Whatever was not measured leaves no empty table.
    assert report.text({"layers": []}) == ""
    without = copy.deepcopy(stored)
    for row in without["layers"]:
        for entry in row["candidates"].values():
            entry.pop("errors", None), entry.pop("parts", None)
    assert "where the time goes" in text and "where the time goes" not in report.text(without)
    assert "relative errors" in text and "relative errors" not in report.text(without)


def test_predictions_are_reported(stored):
    assert "predictions" not in report.text(stored)
    row = stored["layers"][0]
    entry = row["candidates"]["hlq"]
    predicted = PREDICTION | {"hlq_microseconds": 1.1 * entry["microseconds"]}
    results.add_prediction(row, "hlq", predicted)
    assert "+10 %" in report.text(stored) and "gx, gw" in report.text(stored)
    assert entry["decided"]["speedup"] == entry["speedup"]
    results.add_prediction(row, "hlq", predicted | {"rewritten": []})
    assert entry["decided"]["speedup"] == 1
    row["candidates"]["hlq, gw rewritten"] = {"microseconds": 1.0, "speedup": 1.5}
    results.add_prediction(row, "hlq", predicted | {"rewritten": ["gw"], "alone_microseconds": {"gx": 3, "gw": 2}})
    text = report.text(stored)
    assert entry["decided"]["speedup"] == 1.5 and "1.50" in text
    # Which is the best of three that were timed, and predicted to take twice as long.
    line = next(line for line in text.split("decisions: ")[1].splitlines() if line.startswith(f"{row['layer']}: hlq"))
    assert line.split()[-9:] == ["gw", "1.0", "gw", "1.0", "3", "of", "4", "0.0", "%"]
    assert "worst 2.00" in text and "decisions: 1, 0 that cost more than 5 %" in text


def test_a_compiler_predicts(tmp_path):
    """A layer that isn't worth it is compiled all the same."""
    import prepare

    small = layers.Layer("hlq", "recipe", "bf16", (64, 64, 64))
    prepare.compile_benchmark_layer(tmp_path, small, True)
    predicted = artifacts.predicted(tmp_path, small.name)
    assert predicted["rewritten"] == [] and predicted["hlq_microseconds"] > predicted["bf16_microseconds"] > 0
    assert [kernel["name"] for kernel in predicted["kernels"]] == plans.kernels(artifacts.load(tmp_path, small.name))


def test_one_gradient_alone(tmp_path, monkeypatch):
    """Where another way may be the best, each gradient's executable is there, and
    what is predicted of it beside the other's product."""
    import prepare

    layer = layers.Layer("hlq", "recipe", "bf16", (512, 256, 128))
    times = {(True, True): (273, 380), (True, False): (150, 200), (False, True): (140, 180)}

    def predict(layer):
        hlq_, bf16 = times[layer.gx, layer.gw]
        return PREDICTION | {"hlq_microseconds": hlq_, "bf16_microseconds": bf16}

    monkeypatch.setattr(layers.Layer, "predict", predict)
    prepare.compile_benchmark_layer(tmp_path, layer, True)
    assert artifacts.predicted(tmp_path, layer.name)["alone_microseconds"] == {"gx": 150 + 180, "gw": 140 + 200}
    for gradient, operands in (("gx", {"gy", "weight", "gx"}), ("gw", {"gy", "x", "grad.weight"})):
        alone = artifacts.load(tmp_path, candidates.one_gradient(layer, gradient).name)
        assert {operand for launch in plans.launches(alone) for operand in launch.operands} == operands
    # What is beyond doubt has none.
    times[True, True] = (100, 380)
    prepare.compile_benchmark_layer(tmp_path, layer, True)
    assert "alone_microseconds" not in artifacts.predicted(tmp_path, layer.name)


def test_a_calibration_is_written_row_by_row(tmp_path):
    rows = {"machine": {"gpu": "a chip"}, "contractions": [{"shape": [1, 2, 3]}, {"shape": [4, 5, 6]}], "layers": []}
    written = {"format": results.FORMAT, "layers": [], "calibration": rows}
    results.write(tmp_path / "bench.json", written)
    assert results.read(tmp_path / "bench.json") == written
    assert '   {"shape": [4, 5, 6]}\n' in (tmp_path / "bench.json").read_text()


# Figures.


def test_roofline(stored):
    points = figures.roofline(stored)
    series = {point.series for point in points}
    assert {"bf16 cuBLAS", "hlq: encoding"} <= series
    for point in points:
        roof = results.CHIP_RATES["bf16" if point.series.startswith("bf16") else "int8"]
        assert 0 < point.rate < roof
        assert point.rate < 1.1 * figures.bandwidth(stored) * point.intensity or "encoding" not in point.series
    assert figures.product("gw", {"tokens": 197, "outputs": 5, "inputs": 7}, True) == (5, 7, 104)
    assert figures.product("gx", {"tokens": 197, "outputs": 5, "inputs": 7}, True) == (197, 7, 5)


def test_speedups_and_errors(stored):
    names, by_candidate = figures.speedups(stored)
    assert names == [row["layer"] for row in stored["layers"]]
    assert "hlq" in by_candidate and "hlq-block" not in by_candidate
    found = figures.errors(stored, "gx")["normal"]
    assert found["bf16"][0] == 1.0 and found["bf16"][1] < 0.01
    slowest = min(row["candidates"]["hlq"]["speedup"] for row in stored["layers"])
    assert 0 < found["hlq"][0] <= 1 / slowest < 1
    assert 0.1 < found["hlq"][1] < 0.5 and found["int8"][1] < found["hlq"][1]


def test_plots(tmp_path):
    if importlib.util.find_spec("matplotlib") is None:
        ran = subprocess.run([sys.executable, TOOLS / "plot.py", tmp_path, STORED], capture_output=True, text=True)
        assert ran.returncode != 0 and "matplotlib" in ran.stderr
        pytest.skip("matplotlib is not installed: no plots were drawn")
    subprocess.run([sys.executable, TOOLS / "plot.py", tmp_path / "plots", STORED], check=True)
    drawn = {path.name for path in (tmp_path / "plots").iterdir()}
    assert drawn == {"roofline.svg", "speedups.svg", "errors.svg"}
    assert all(path.read_text().lstrip().startswith("<?xml") for path in (tmp_path / "plots").iterdir())


# README.


def test_readme_has_the_table_of_the_committed_results():
    readme = (ROOT / "README.md").read_text()
    name = readme_table.TABLE.search(readme)["json"]
    assert readme_table.write(readme, name, results.read(ROOT / name)) == readme


def test_readme_table(stored):
    text = "before\n<!-- benchmark: old.json -->\nold\n<!-- end of the benchmark -->\nafter\n"
    written = readme_table.write(text, "new.json", stored)
    assert written.startswith("before\n<!-- benchmark: new.json -->\n") and written.endswith("-->\nafter\n")
    row = stored["layers"][0]
    assert f"{row['candidates']['bf16']['microseconds']:.0f} µs" in written
    assert f"**{max(row['candidates'][name]['speedup'] for name in ('hlq', 'int8')):.2f}**" in written
    assert readme_table.write(written, "new.json", stored) == written
    with pytest.raises(ValueError, match="README.md has no"):
        readme_table.write("nothing", "new.json", stored)
    with pytest.raises(ValueError, match="no layer"):
        readme_table.table({"layers": []})
