"""The examples, as far as they go without a GPU."""

import argparse
import os
import subprocess
import sys

import pytest

from conftest import ROOT

TRAIN = ROOT / "python" / "examples" / "train_mlp.py"


def train(*arguments, **environment):
    return subprocess.run(
        [sys.executable, TRAIN, *map(str, arguments)], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "python"), **environment},
    )  # fmt: skip


def test_train_mlp_compiles_delayed_scales(tmp_path):
    path = tmp_path / "mlp.hlqx"
    ran = train("--compile-only", "--executable", path, "--delayed")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    from hlq import gpu

    assert gpu.Executable.load(path)["backward"].maxima == ("weight.gx.w", "weight.gw.gy", "weight.gw.x")


@pytest.mark.parametrize("rounding", ["nearest", "stochastic"])
def test_train_mlp_compiles(tmp_path, rounding):
    path = tmp_path / "mlp.hlqx"
    ran = train("--compile-only", "--executable", path, "--rounding", rounding)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    from hlq import gpu

    backward = gpu.Executable.load(path)["backward"]
    assert [operand.name for operand in backward.operands] == ["gy", "x", "weight", "seed", "gx", "grad.weight"]
    assert (f"q7_{rounding}".encode() in path.read_bytes()) and backward.operands[0].shape == (None, None)


def test_train_mlp_says_that_there_is_no_gpu():
    pytest.importorskip("torch", reason="needs PyTorch: the extra hlq[torch]")
    ran = train(CUDA_VISIBLE_DEVICES="")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "train_mlp.py: error: PyTorch finds no CUDA device; --compile-only works without one\n"


def test_train_mlp_refuses(tmp_path):
    ran = train("--compile-only")
    assert ran.returncode == 2 and "error: --compile-only needs --executable PATH" in ran.stderr
    ran = train("--batch", 0)
    assert ran.returncode == 2 and "error: --batch is 0, must be at least 1" in ran.stderr
    ran = train("--compile-only", "--executable", tmp_path / "missing" / "mlp.hlqx")
    assert ran.returncode == 1 and ran.stderr.endswith("mlp.hlqx: No such file or directory\n")
    ran = train("--compile-only", "--executable", tmp_path / "mlp.hlqx", HLQ_OPT="/nowhere")
    assert ran.returncode == 1 and "can't find hlq-opt" in ran.stderr


def test_train_mlp_trains(monkeypatch):
    """The loop, with PyTorch's own products in place of the executable's."""
    torch = pytest.importorskip("torch", reason="needs PyTorch: the extra hlq[torch]")
    monkeypatch.syspath_prepend(TRAIN.parent)
    import train_mlp

    task = train_mlp.Task(torch, 512, "cpu")
    options = argparse.Namespace(hidden=64, learning_rate=1e-3, steps=60)
    seeds = []

    def backward(gy, x, weight, seed, previous):
        assert previous is None
        seeds.append(seed)
        return gy @ weight, gy.t() @ x

    plain = list(train_mlp.train(torch, task, options, lambda x, weight, seed, maxima: x @ weight.t()))
    own = list(train_mlp.train(torch, task, options, train_mlp.make_linear(torch, backward)))
    assert own == pytest.approx(plain, rel=0.01)
    assert sum(plain[-5:]) < sum(plain[:5]) / 2
    assert sorted(seeds) == list(range(2 * options.steps))

    # Each layer's step gets what its last one returned.
    passed = []

    def delayed(gy, x, weight, seed, previous):
        passed.append(previous)
        return gy @ weight, gy.t() @ x, seed

    options.steps = 3
    list(train_mlp.train(torch, task, options, train_mlp.make_linear(torch, delayed)))
    assert passed == [None, None, 1, 0, 3, 2]
