"""The last line of tools/test.sh: what counts as passed, failed and skipped."""

import pathlib
import subprocess
import sys

import pytest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "summarize_tests.py"

PYTEST = """<testsuites><testsuite name="pytest" tests="4">
<testcase classname="t" name="a"/><testcase classname="t" name="b"><failure message="x"/></testcase>
<testcase classname="t" name="c"><error message="x"/></testcase>
<testcase classname="t" name="d"><skipped message="no GPU"/></testcase></testsuite></testsuites>"""
LIT = """<testsuites time="1"><testsuite name="HLQ" tests="3" failures="1">
<testcase classname="HLQ.a" name="x.mlir" time="0.1"/>
<testcase classname="HLQ.a" name="y.mlir" time="0.1"><failure><![CDATA[no]]></failure></testcase>
<testcase classname="HLQ.a" name="z.mlir" time="0"><skipped message="no"/></testcase></testsuite></testsuites>"""
CTEST = """<testsuite name="(empty)" tests="3"><testcase name="A.a" classname="A.a" time="0" status="run"/>
<testcase name="A.b" status="fail"><failure message=""/></testcase><testcase name="A.c" status="notrun"/></testsuite>"""


@pytest.fixture
def summarize(tmp_path):
    """summarize({name: text}, "name=code", …) -> (exit code, lines)."""

    def run(files, *suites):
        for name, text in files.items():
            (tmp_path / f"{name}.xml").write_text(text)
        ran = subprocess.run([sys.executable, TOOL, tmp_path, *suites], capture_output=True, text=True)
        assert not ran.stderr
        return ran.returncode, ran.stdout.splitlines()

    return run


def test_all_formats_are_counted(summarize):
    code, lines = summarize({"pytest": PYTEST, "lit": LIT, "ctest": CTEST}, "lit=1", "ctest=8", "pytest=1")
    assert code == 1
    assert lines[-1] == "3 passed, 4 failed"
    assert [line.split() for line in lines if line.startswith("lit")] == ["lit 1 passed 1 failed 1 skipped".split()]


def test_skipped_tests_are_named(summarize):
    _, lines = summarize({"pytest": PYTEST}, "pytest=1")
    assert "    skipped: t.d" in lines


def test_success(summarize):
    assert summarize({"a": '<testsuite><testcase name="x"/></testsuite>'}, "a=0")[0] == 0


@pytest.mark.parametrize("text", [None, "", "<testsuite><testcase"])
def test_a_suite_that_crashed_failed(summarize, text):
    files = {"good": '<testsuite><testcase name="x"/></testsuite>'}
    if text is not None:
        files["bad"] = text
    code, lines = summarize(files, "good=0", "bad=139")
    assert (code, lines[-1]) == (1, "1 passed, 1 failed")
    assert any("no results: ended with exit code 139" in line for line in lines)


def test_a_suite_without_tests_failed(summarize):
    code, lines = summarize({"a": "<testsuite/>"}, "a=0")
    assert (code, lines[-1]) == (1, "0 passed, 1 failed") and "not a single test" in lines[0]


def test_a_bad_exit_code_alone_is_a_failure(summarize):
    code, lines = summarize({"a": '<testsuite><testcase name="x"/></testsuite>'}, "a=3")
    assert (code, lines[-1]) == (1, "1 passed, 1 failed") and "exit code 3" in lines[0]


def test_no_suite_at_all_is_a_failure(summarize):
    assert summarize({})[0] == 1
