"""The command line, as a user calls it."""

import os
import subprocess
import sys

import numpy as np
import pytest

from conftest import ROOT


@pytest.fixture
def call(tmp_path, fake_tool):
    """call(words…, input=None) -> the finished process; hlq-opt is the fake one."""
    tool = fake_tool()

    def run(*words, input=None, **environment):
        return subprocess.run(
            [sys.executable, "-m", "hlq", *map(str, words)],
            capture_output=True, text=True, input=input, cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT / "python"), "HLQ_OPT": str(tool), **environment},
        )  # fmt: skip

    return run


@pytest.fixture
def step(tmp_path, layer):
    path = tmp_path / "step.mlir"
    path.write_text(layer)
    return path


def one_line_error(ran, *parts):
    """Exit code 1, nothing on stdout, one line on stderr that has all parts."""
    assert (ran.returncode, ran.stdout) == (1, "")
    (line,) = ran.stderr.splitlines()
    assert all(part in line for part in parts), line
    assert "Traceback" not in line


@pytest.mark.parametrize("command", [[], ["export"], ["opt"], ["run"], ["compare"]])
def test_help(call, command):
    ran = call(*command, "--help")
    assert ran.returncode == 0 and ran.stdout.startswith("usage: python -m hlq")
    assert not ran.stderr


def test_no_command_is_exit_code_2(call):
    assert call().returncode == 2


def test_opt_writes_the_text(call, step, layer, tmp_path):
    assert call("opt", step).stdout == layer
    assert call("opt", step, "-o", "out.mlir").stdout == ""
    assert (tmp_path / "out.mlir").read_text() == layer


def test_opt_reads_stdin(call, layer):
    assert call("opt", "-", input=layer).stdout == layer


def test_opt_hands_the_options_over(call, step, tmp_path):
    call("opt", step, "--pipeline", "hlq-cpu-pipeline", "--recipe", "int8", "--rounding", "nearest", "--seed", "3")
    flags = (tmp_path / "arguments").read_text().splitlines()
    assert "--pass-pipeline=builtin.module(hlq-cpu-pipeline{recipe=int8 rounding=nearest seed=3})" in flags


@pytest.mark.parametrize("rounding", ["nearest", "stochastic", "pseudo_stochastic"])
def test_every_way_to_round_is_an_option(call, step, tmp_path, rounding):
    call("opt", step, "--rounding", rounding)
    assert f"rounding={rounding}" in (tmp_path / "arguments").read_text()


def test_opt_explains(call, step, layer):
    ran = call("opt", step, "--explain")
    assert "2 contractions, 1 rewritten, 1 kept" in ran.stdout and "func.func" not in ran.stdout
    ran = call("opt", step, "--explain", "-o", "-")
    assert ran.stdout == layer and "1 rewritten" in ran.stderr


def test_opt_error_is_short_and_verbose_on_demand(call, tmp_path):
    (tmp_path / "bad.mlir").write_text("func.func @f(\n")
    short = call("opt", "bad.mlir", HLQ_OPT="/usr/bin/mlir-opt-22")
    assert short.returncode == 1
    first, kept = short.stderr.splitlines()
    assert first.startswith("hlq opt: error: ") and "--verbose" in kept
    verbose = call("opt", "--verbose", "bad.mlir", "--pipeline", "cse", HLQ_OPT="/usr/bin/mlir-opt-22")
    assert "command: /usr/bin/mlir-opt-22" in verbose.stderr
    assert "bad.mlir:1:14: error" in verbose.stderr


def test_opt_options_need_a_plain_pipeline(call, step):
    one_line_error(call("opt", step, "--pipeline", "a,b", "--recipe", "hlq"), "recipe=hlq", "'a,b'")


@pytest.mark.parametrize("command", [["opt"], ["run", "--random", "0"], ["compare"]])
def test_missing_file_is_named(call, command):
    one_line_error(call(command[0], "nowhere.mlir", *command[1:]), "nowhere.mlir", "No such file")


def test_binary_input_is_named(call, tmp_path):
    (tmp_path / "x.mlir").write_bytes(b"ML\xefR\xff\xfe")
    one_line_error(call("opt", "x.mlir"), "x.mlir is not text")


def test_missing_binary_is_named(call, step):
    one_line_error(call("opt", step, HLQ_OPT="/nowhere/hlq-opt"), "/nowhere/hlq-opt")


def test_run_on_random_arguments(call, step, layer, tmp_path):
    import hlq

    ran = call("run", step, "--random", "4", "-o", "out.npz")
    assert ran.returncode == 0, ran.stderr
    assert "gradient of fc.weight" in ran.stdout
    w, x, gy = hlq.random_arguments(layer, 4)
    with np.load(tmp_path / "out.npz") as found:
        np.testing.assert_allclose(found["fc.weight"], gy.T @ x, rtol=1e-3, atol=1e-5)
        np.testing.assert_allclose(found["result0"], gy @ w, rtol=1e-3, atol=1e-5)


def test_run_on_arrays(call, step, layer, tmp_path):
    import hlq

    w, x, gy = arrays = hlq.random_arguments(layer, 1)
    np.savez(tmp_path / "named.npz", **{"fc.weight": w, "arg1": x, "arr_2": gy})
    for index, array in enumerate(arrays):
        np.save(tmp_path / f"{index}.npy", array)
    by_name = call("run", step, "named.npz")
    by_order = call("run", step, "0.npy", "1.npy", "2.npy")
    assert by_name.returncode == 0 and by_name.stdout == by_order.stdout


def test_run_with_a_recipe_rewrites_first(call, step, tmp_path):
    assert call("run", step, "--random", "2", "--recipe", "int8").returncode == 0
    assert "recipe=int8 seed=2" in (tmp_path / "arguments").read_text()


def test_run_input_errors(call, step, tmp_path):
    one_line_error(call("run", step), "either arrays or --random")
    one_line_error(call("run", step, "--random", "0", "--rounding", "nearest"), "--rounding needs --recipe")
    one_line_error(call("run", step, "--random", "0", "--function", "g"), "no function @g")
    np.savez(tmp_path / "a.npz", x=np.zeros(2))
    one_line_error(call("run", step, "a.npz"), "argument 0 ('fc.weight')", "a.npz holds none")
    np.save(tmp_path / "a.npy", np.zeros(2))
    one_line_error(call("run", step, "a.npy"), "takes 3 arguments, got 1")
    (tmp_path / "b.npy").write_text("no array")
    one_line_error(call("run", step, "b.npy"), "b.npy is no file of numpy arrays")


def test_compare_prints_everything(call, step):
    ran = call("compare", step, "--recipes", "hlq, int4", "--explain")
    assert ran.returncode == 0, ran.stderr
    for part in ("Contractions of", "hadamard 16", "hlq cosine", "int4 rel. error", "Summary", "Forward outputs"):
        assert part in ran.stdout
    assert "compiling recipe 'int4'" in ran.stderr


def test_compare_on_given_arguments(call, step, layer, tmp_path):
    arrays = {"fc.weight": np.zeros((32, 48), np.float32), "arg1": np.zeros((64, 48), np.float32)}
    np.savez(tmp_path / "a.npz", **arrays)
    one_line_error(call("compare", step, "--arguments", "a.npz"), "argument 2")
    one_line_error(call("compare", step, "--recipes", ","), "names none")


def test_compiled_modules_are_kept_unless_told(call, step, tmp_path):
    call("run", step, "--random", "0", "--no-cache")
    assert not (tmp_path / "cache" / "hlq").exists()
    call("run", step, "--random", "0")
    assert len(list((tmp_path / "cache" / "hlq" / "modules").iterdir())) == 1


def test_export(call, tmp_path):
    (tmp_path / "model.py").write_text(
        "import torch\ndef make():\n    return torch.nn.Linear(4, 3), (torch.zeros(2, 4),)\n"
    )
    ran = call("export", "model.py:make", "-o", "out.mlir", "--seed-argument")
    assert ran.returncode == 0, ran.stderr
    text = (tmp_path / "out.mlir").read_text()
    assert 'hlq.gradient_of = "weight"' in text and "hlq.seed" in text


def test_export_errors(call, tmp_path):
    (tmp_path / "model.py").write_text("x = 1\ndef lone(): return 2\n")
    (tmp_path / "broken.py").write_text("import nonsense_package\n")
    one_line_error(call("export", "model.py"), "not of the form")
    one_line_error(call("export", "model.py:make"), "defines no function 'make'")
    one_line_error(call("export", "model.py:lone"), "must return (module, example_inputs), got int")
    one_line_error(call("export", "nowhere.py:make"), "nowhere.py", "No such file")
    one_line_error(call("export", "broken.py:make"), "nonsense_package")
    one_line_error(call("export", "model.txt:make"), "no Python file")


def test_closed_pipe_is_no_traceback(tmp_path, fake_tool):
    # More than a pipe holds, so that writing goes on when nobody reads.
    (tmp_path / "long.mlir").write_text("// long\n" * 100_000)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python"), "HLQ_OPT": str(fake_tool())}
    # Unbuffered, Python doesn't notice that its reader has gone.
    environment.pop("PYTHONUNBUFFERED", None)
    ran = subprocess.run(
        f"{sys.executable} -m hlq opt {tmp_path}/long.mlir | head -c 1",
        shell=True, capture_output=True, text=True, env=environment,
    )  # fmt: skip
    assert (ran.stdout, ran.stderr) == ("/", "")
