"""The linalg exit through stock IREE and the CPU exit give the same bits."""

import hlq
import native
import numpy as np
import op_cases
import pytest

CASES = op_cases.make_cases(
    transforms=14, quantizers=14, dequantizers=3, contractions=1, seed=21
) + op_cases.make_large_cases()


def lower(text):
    """The linalg exit's text. `hlq.compile` hands it to stock IREE for the host's
    CPU, which fuses multiplications and additions where it can: what the exits
    must not depend on."""
    lowered = native.hlq_opt(text, "--hlq-linalg-pipeline")
    assert "hlq" not in lowered
    return lowered


@pytest.fixture(scope="module")
def exits():
    text = "".join(case.text for case in CASES)
    return native.Module(text, optimize="-O2"), lower(text)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_same_bits(exits, case):
    own, lowered = exits
    expected = own.call(case.name, case.arguments, case.results)
    found = hlq.compile(lowered, function=case.name, cache=True)(case.arguments)
    for left, right in zip(expected, found, strict=True):
        assert right.shape == left.shape
        assert right.astype(left.dtype).tobytes() == left.tobytes()
