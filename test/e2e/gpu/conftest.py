"""What tests on a GPU share: the prepared executables and CPU exits.

They are found in HLQ_GPU_ARTIFACTS, by default build/gpu, where
tools/gpu/prepare.py puts them. Without a GPU of compute capability 9.0 or without
PyTorch everything here is skipped, and says so.
"""

import functools
import os
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "python"), str(ROOT / "tools" / "gpu"), str(ROOT / "test" / "e2e" / "cpu")]
ARTIFACTS = pathlib.Path(os.environ.get("HLQ_GPU_ARTIFACTS", ROOT / "build" / "gpu"))


def why_skipped():
    """The reason why nothing here can run, or None."""
    try:
        import torch
    except ImportError:
        return "PyTorch is not installed"
    if not torch.cuda.is_available():
        return "there is no GPU here"
    capability = torch.cuda.get_device_capability()
    if capability != (9, 0):
        return f"the GPU's compute capability is {capability}, must be (9, 0)"
    return None


def pytest_collection_modifyitems(items):
    reason = why_skipped()
    here = pathlib.Path(__file__).parent
    for item in items:
        if reason and here in pathlib.Path(item.fspath).parents:
            item.add_marker(pytest.mark.skip(reason=f"NEEDS A GPU: {reason}"))


@pytest.fixture(scope="session")
def artifacts():
    """The folder of prepared files; that it is missing is an error."""
    os.environ.setdefault("HLQ_RUNTIME", str(ARTIFACTS / "libhlq_runtime.so"))
    if not ARTIFACTS.is_dir():
        raise FileNotFoundError(f"{ARTIFACTS}: run tools/gpu/prepare.py, or set HLQ_GPU_ARTIFACTS")
    return ARTIFACTS


@pytest.fixture(scope="session")
def load_executable(artifacts):
    """load_executable(layer) -> its executable; each is loaded once."""
    from hlq import gpu

    return functools.cache(lambda layer: gpu.Executable.load(artifacts / f"{layer.name}.hlqx"))


@pytest.fixture(scope="session")
def load(load_executable):
    """load(layer) -> its function `backward`."""
    return lambda layer: load_executable(layer)["backward"]


@pytest.fixture(scope="session")
def cpu_exit(artifacts):
    """cpu_exit(element) -> the CPU exit's encodings (native.Module)."""
    import native

    return functools.cache(lambda element: native.Module.load(artifacts / f"codes-{element}.so"))
