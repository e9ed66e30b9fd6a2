"""Shared by the tests of the Python package."""

import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "python"))
sys.path.insert(0, str(ROOT / "tools"))

# A layer's backward in one function: gx = gy W, gw = gyᵀ x.
LAYER = """\
func.func @step(%w: tensor<32x48xf32> {hlq.parameter = "fc.weight"},
                %x: tensor<64x48xf32>, %gy: tensor<64x32xf32> {hlq.tangent})
    -> (tensor<64x48xf32>, tensor<32x48xf32> {hlq.gradient_of = "fc.weight"}) {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<64x48xf32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<64x48xf32>) -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<64x32xf32>, tensor<32x48xf32>)
                      outs(%f0 : tensor<64x48xf32>) -> tensor<64x48xf32>
  %e1 = tensor.empty() : tensor<32x64xf32>
  %gyt = linalg.transpose ins(%gy : tensor<64x32xf32>) outs(%e1 : tensor<32x64xf32>) permutation = [1, 0]
  %e2 = tensor.empty() : tensor<32x48xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<32x48xf32>) -> tensor<32x48xf32>
  %gw = linalg.matmul ins(%gyt, %x : tensor<32x64xf32>, tensor<64x48xf32>)
                      outs(%f2 : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx, %gw : tensor<64x48xf32>, tensor<32x48xf32>
}
"""

# What LLVM writes for two contractions, one rewritten and one not.
REMARKS = """\
--- !Analysis
Pass:            hlq
Name:            marked
DebugLoc:        { File: step.mlir, Line: 7, Column: 9 }
Function:        step
Args:
  - Role:            input_gradient
  - Parameter:       fc.weight
  - Op:              linalg.matmul
  - L:               '64'
  - O:               '32'
  - I:               '48'
...
--- !Passed
Pass:            hlq
Name:            quantize-gradient
DebugLoc:        { File: step.mlir, Line: 7, Column: 9 }
Function:        step
Args:
  - Role:            input_gradient
  - Parameter:       fc.weight
  - Op:              linalg.matmul
  - L:               '64'
  - O:               '32'
  - I:               '48'
  - Decision:        rewritten
  - Recipe:          hlq
  - Code:            i4
  - Transform:       hadamard 16
  - Rounding:        stochastic
...
--- !Missed
Pass:            hlq
Name:            quantize-gradient
DebugLoc:        { File: 'step.mlir', Line: 14, Column: 9 }
Function:        '<unknown function>'
Args:
  - Role:            weight_gradient
  - Parameter:       no
  - Op:              linalg.matmul
  - L:               '?'
  - O:               '32'
  - I:               '48'
  - Decision:        kept
  - Recipe:          none
  - Reason:          'the recipe is none: nothing to do'
...
"""


@pytest.fixture
def layer():
    """Text of a linear layer's backward: @step(w, x, gy) -> (gx, gw)."""
    return LAYER


@pytest.fixture
def remark_stream():
    return REMARKS


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Temporary files and compiled modules of a test stay in its own folder."""
    import tempfile

    for name in ("tmp", "cache"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def fake_tool(tmp_path):
    """make(text) -> path of a binary that copies its input to stdout and `text`
    to the file for remarks."""

    def make(remarks=REMARKS):
        stream = tmp_path / "remarks.yaml"
        stream.write_text(remarks)
        path = tmp_path / "hlq-opt"
        path.write_text(
            "#!/bin/sh\n"
            'for a in "$@"; do case "$a" in --remarks-output-file=*)\n'
            f'  cp {stream} "${{a#*=}}";; esac; done\n'
            f'printf "%s\\n" "$@" > {tmp_path}/arguments\n'
            'cat "$1"\n'
        )
        path.chmod(0o755)
        return path

    return make
