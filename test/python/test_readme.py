"""README.md says what is true: its commands run, and print what it shows.

Fenced blocks: `bash` and `python` ones are executed from the repository's root,
with $OUT an empty folder; a `text` block right after one is its output: words
exactly, numbers with a decimal point to 2 % or 0.01 (CPUs add up in different
orders, and what is near a rounding boundary may fall to either side).
A block marked `gpu` (```python gpu) is executed where there is a GPU that there
are kernels for, and skipped elsewhere. `mlir` blocks are headers of functions, and
parsed. Other blocks are not touched (`sh`: the two commands, which CI and this very
test run by themselves).

    python test/python/test_readme.py    # writes the output of today into README.md
"""

import importlib.util
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(
    r"^```(?P<language>bash|python|mlir)(?P<gpu> gpu)?\n(?P<code>.*?)^```\n(?:\n^```text\n(?P<output>.*?)^```\n)?",
    re.MULTILINE | re.DOTALL,
)


# With the user's cache of compiled modules: a vision transformer takes its time.
ENVIRONMENT = dict(os.environ)
NUMBER = re.compile(r"-?\d+\.\d+")


def execute(language, code, out):
    environment = {
        **ENVIRONMENT,
        "OUT": str(out),
        "PYTHONPATH": str(ROOT / "python"),
        "PATH": f"{pathlib.Path(sys.executable).parent}:{ENVIRONMENT['PATH']}",
    }
    command = ["bash", "-euo", "pipefail", "-c", code] if language == "bash" else [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


def words(printed):
    """Everything but the numbers, and but the widths of columns."""
    return re.sub(r"-{3,}", "---", NUMBER.sub("#", printed)).split()


def numbers(printed):
    return [float(number) for number in NUMBER.findall(printed)]


def why_no_gpu():
    """Why blocks for a GPU can't run here, or None."""
    if importlib.util.find_spec("torch") is None:
        return "PyTorch is not installed"
    import torch

    if not torch.cuda.is_available():
        return "there is no GPU here"
    capability = torch.cuda.get_device_capability()
    return None if capability == (9, 0) else f"the GPU's compute capability is {capability}, must be (9, 0)"


def blocks():
    return [match.groupdict() for match in BLOCK.finditer(README.read_text())]


@pytest.mark.parametrize(
    "block",
    [pytest.param(block, id=re.sub(r"\W+", "-", block["code"])[:40]) for block in blocks() if block["language"] != "mlir"],
)
def test_block(block, tmp_path):
    if block["gpu"] and (reason := why_no_gpu()):
        pytest.skip(f"NEEDS A GPU: {reason}")
    ran = execute(block["language"], block["code"], tmp_path)
    assert ran.returncode == 0, ran.stderr
    output = block["output"]
    if output is not None:
        assert words(ran.stdout) == words(output)
        assert numbers(ran.stdout) == pytest.approx(numbers(output), rel=0.02, abs=0.01)


def test_mlir_parses():
    import hlq

    texts = [block["code"] for block in blocks() if block["language"] == "mlir"]
    headers = [text for text in texts if not text.startswith("module")]
    assert headers and len(headers) < len(texts)
    for header in headers:
        assert hlq.signature(header + " { return }").is_annotated
    for module in set(texts) - set(headers):
        assert "#hlq.recipe" in hlq.opt(module, "hlq-mark-gradients")


def test_links_and_files_are_there():
    text = README.read_text()
    for path in re.findall(r"`((?:tools|test|python|docs)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path


def update():
    def with_output(match):
        language, gpu, code, output = match.group("language", "gpu", "code", "output")
        if output is None or gpu:
            return match[0]
        with tempfile.TemporaryDirectory() as out:
            ran = execute(language, code, out)
        if ran.returncode != 0:
            sys.exit(f"{code}{ran.stderr}")
        printed = ran.stdout.strip("\n")
        return f"```{language}\n{code}```\n\n```text\n{printed}\n```\n"

    README.write_text(BLOCK.sub(with_output, README.read_text()))


if __name__ == "__main__":
    update()
