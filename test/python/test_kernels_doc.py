"""docs/kernels.md quotes what the compiler writes: its commands run, and each
quoted line comes out of the stage that its block names, in order.

A comment `<!-- quoted from: STAGE -->` precedes a block: a pass, after which and
after the clean-up that follows it the IR is meant, or input, plan, ptx, block-plan. Quoted lines may be wrapped (deeper by four
columns), leave out anything at `…`, and name values as they like, as long as one
name is one value within a block, and of the plan within a section.
"""

import re

import pytest

from conftest import ROOT
from hlq.tool import find_tool
from test_readme import execute

TEXT = (ROOT / "docs" / "kernels.md").read_text()
QUOTED = re.compile(r"^<!-- quoted from: (\S+) -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = re.findall(r"^```bash\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
TOKEN = re.compile(r"…|%[\w.$]+|\"[^\"]*\"|[\w.]+|\S")
SECTIONS = ("extents", "workspace", "launch")


def statements(block):
    """The block's lines, unwrapped."""
    found, depth = [], 0
    for line in block.splitlines():
        indentation = len(line) - len(line.lstrip())
        if found and indentation >= depth + 4:
            found[-1] += " " + line.strip()
        elif line.strip():
            found.append(line.strip())
            depth = indentation
    return [statement for statement in found if statement != "…"]


def match(statement, line, names):
    """The names with those that the line adds, or None."""
    pattern, new = [], {}
    for token in TOKEN.findall(statement):
        if token == "…":
            pattern.append(".*?")
        elif not token.startswith("%"):
            pattern.append(re.escape(token))
        elif token in names:
            pattern.append(re.escape(names[token]) + r"(?![\w.$])")
        elif token in new:
            pattern.append(rf"(?P=v{new[token]})")
        else:
            new[token] = len(new)
            pattern.append(rf"(?P<v{new[token]}>%[\w.$]+)")
    found = re.match(r"\s*".join(pattern), line)
    return found and {**names, **{token: found[f"v{number}"] for token, number in new.items()}}


def first_difference(block, output):
    """The first statement that the output lacks, or None."""
    lines, names = iter(output.splitlines()), {}
    for statement in statements(block):
        if statement in SECTIONS:
            names = {}
        for line in lines:
            found = match(statement, line.strip(), names)
            if found is not None:
                names = found
                break
        else:
            return statement
    return None


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """What each stage writes, by its name."""
    out = tmp_path_factory.mktemp("kernels")
    assert len(COMMANDS) == 1
    ran = execute("bash", COMMANDS[0].replace("build/bin/hlq-opt", find_tool()).replace(
        "build/bin/hlq-translate", find_tool(name="hlq-translate")), out)  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    dump = (out / "stages.mlir").read_text()
    stages = re.split(r"^// -----// IR Dump After \w+ \(([\w-]+)\).*$", dump, flags=re.MULTILINE)
    by_name, last = {}, None
    for name, text in zip(stages[1::2], stages[2::2]):
        last = last if name in ("canonicalize", "cse") else name
        by_name[last] = text
    plan, block_plan = ((out / f"{name}.hlqx").read_text().partition("\nptx ")[0] for name in ("layer", "block"))
    # A statement of several lines is one line of IR.
    source = re.sub(r"\n {4,}", " ", (out / "layer.mlir").read_text())
    return {**by_name, "input": source, "plan": plan, "block-plan": block_plan, "ptx": (out / "layer.ptx").read_text()}


@pytest.mark.parametrize(
    "stage, block", [pytest.param(*found, id=f"{i}-{found[0]}") for i, found in enumerate(QUOTED.findall(TEXT))]
)
def test_quoted(stage, block, outputs):
    missing = first_difference(block, outputs[stage])
    assert missing is None, f"not written, or not at this place, after {stage}: {missing}"


def test_matching():
    output = "  %0 = a.b %arg0 [x, y] : i32\n  c %0, %arg1\n"
    assert first_difference("%r = a.b %p\n        [x, …]\nc %r, %q\n", output) is None
    assert first_difference("%r = a.b %p […, y]\n…\nc %p, %q\n", output) == "c %p, %q"
    assert first_difference("c %r, %q\n%r = a.b\n", output) == "%r = a.b"


def test_links_and_files_are_there():
    for path in re.findall(r"`((?:tools|test|python|docs|lib|include)/[\w./-]*)`", TEXT):
        assert (ROOT / path).exists(), path


def test_it_names_all_launches(outputs):
    """`A layer is eight launches`."""
    assert len(re.findall(r"^kernel ", outputs["plan"], re.MULTILINE)) == 8
