"""The linalg exit through stock IREE and the CPU exit give the same bits."""

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("ml_dtypes")
compiler = pytest.importorskip("iree.compiler", reason="needs IREE: the extra hlq[run]")
runtime = pytest.importorskip("iree.runtime", reason="needs IREE: the extra hlq[run]")

import native
import op_cases

pytestmark = pytest.mark.skipif(
    native.hlq_opt_path() is None, reason="needs hlq-opt: build/bin/hlq-opt or HLQ_OPT"
)

CASES = op_cases.make_cases(
    transforms=14, quantizers=14, dequantizers=3, contractions=1, seed=21
) + op_cases.make_large_cases()


def to_iree(text):
    """The module by stock IREE, with fused multiplications and additions where
    the machine has them: what the exits must not depend on."""
    lowered = native.hlq_opt(text, "--hlq-linalg-pipeline")
    assert "hlq" not in lowered
    binary = compiler.compile_str(
        lowered,
        target_backends=["llvm-cpu"],
        input_type="auto",
        extra_args=["--iree-llvmcpu-target-cpu=host"],
    )
    return runtime.load_vm_flatbuffer(binary, driver="local-task")


@pytest.fixture(scope="module")
def exits():
    text = "".join(case.text for case in CASES)
    return native.Module(text, optimize="-O2"), to_iree(text)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_same_bits(exits, case):
    own, iree = exits
    expected = own.call(case.name, case.arguments, case.results)
    found = iree[case.name](*case.arguments)
    if len(expected) == 1:
        found = [found]
    for left, right in zip(expected, found, strict=True):
        right = np.asarray(right.to_host() if hasattr(right, "to_host") else right)
        assert right.shape == left.shape
        assert right.astype(left.dtype).tobytes() == left.tobytes()
