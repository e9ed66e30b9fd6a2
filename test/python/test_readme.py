"""README.md says what is true: its commands run, and print what it shows.

Fenced blocks: `bash` and `python` ones are executed from the repository's root,
with $OUT an empty folder; a `text` block right after one is its output: words
exactly, numbers with a decimal point to 2 % or 0.01 (CPUs add up in different
orders, and what is near a rounding boundary may fall to either side).
`mlir` blocks are headers of functions, and parsed. Other blocks are not touched
(`sh`: the two commands, which CI and this very test run by themselves).

    python test/python/test_readme.py    # writes the output of today into README.md
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(bash|python|mlir)\n(.*?)^```\n(?:\n^```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


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


def blocks():
    return [match.groups() for match in BLOCK.finditer(README.read_text())]


@pytest.mark.parametrize(
    "language, code, output",
    [pytest.param(*block, id=re.sub(r"\W+", "-", block[1])[:40]) for block in blocks() if block[0] != "mlir"],
)
def test_block(language, code, output, tmp_path):
    ran = execute(language, code, tmp_path)
    assert ran.returncode == 0, ran.stderr
    if output is not None:
        assert words(ran.stdout) == words(output)
        assert numbers(ran.stdout) == pytest.approx(numbers(output), rel=0.02, abs=0.01)


def test_mlir_parses():
    import hlq

    texts = [code for language, code, _ in blocks() if language == "mlir"]
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
        language, code, output = match.groups()
        if output is None:
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
