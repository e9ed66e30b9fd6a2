#!/usr/bin/env python3
"""Sums test suites up: one line each, then `N passed, N failed`.

    summarize_tests.py FOLDER SUITE=EXIT_CODE…

reads FOLDER/SUITE.xml, JUnit's format as lit, ctest and pytest write it. A suite
without a readable file, without a single test, or whose exit code isn't 0
although no test failed, counts as one failure. Exit code 1 if anything failed.
"""

from __future__ import annotations

import pathlib
import sys
import xml.etree.ElementTree


def count(path: pathlib.Path) -> tuple[int, int, list[str]]:
    """Passed tests, failed tests, and names of the skipped ones, in a JUnit file.

    Raises OSError or ParseError where there is none.
    """
    passed, failed, skipped = 0, 0, []
    for case in xml.etree.ElementTree.parse(path).iter("testcase"):
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"} or case.get("status") == "fail":
            failed += 1
        elif "skipped" in kinds or case.get("status") in ("notrun", "disabled"):
            skipped.append(f"{case.get('classname', '')}.{case.get('name')}".strip("."))
        else:
            passed += 1
    return passed, failed, skipped


def summarize(folder: pathlib.Path, suites: list[tuple[str, int]]) -> tuple[list[str], int]:
    """Lines to print, the last of them the sum, and the number of failures."""
    lines, all_passed, all_failed = [], 0, 0
    for name, exit_code in suites:
        note = ""
        try:
            passed, failed, skipped = count(folder / f"{name}.xml")
        except (OSError, xml.etree.ElementTree.ParseError):
            passed, failed, skipped = 0, 1, []
            note = f"  (no results: ended with exit code {exit_code})"
        else:
            if passed + failed + len(skipped) == 0:
                failed, note = 1, "  (not a single test)"
            elif exit_code != 0 and failed == 0:
                failed, note = 1, f"  (exit code {exit_code} although no test failed)"
        lines.append(f"{name:12} {passed:5} passed {failed:4} failed {len(skipped):4} skipped{note}")
        lines += [f"    skipped: {test}" for test in skipped]
        all_passed += passed
        all_failed += failed
    lines.append(f"{all_passed} passed, {all_failed} failed")
    return lines, all_failed


def main(arguments: list[str]) -> int:
    suites = []
    for argument in arguments[1:]:
        name, _, code = argument.rpartition("=")
        suites.append((name, int(code)))
    lines, failed = summarize(pathlib.Path(arguments[0]), suites)
    print("\n".join(lines))
    return 1 if failed or not suites else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
