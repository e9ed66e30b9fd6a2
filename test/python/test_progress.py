"""Lines of progress, on a terminal and off."""

import io
import re
import time

from hlq.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_lines_off_a_terminal():
    stream = io.StringIO()
    with Progress(stream, interval=0.01) as progress:
        progress("one")
        time.sleep(0.05)
        progress("two")
        progress.finish()
    assert re.fullmatch(r"\[  0\.\d s\] one\n\[  0\.\d s\] two\n", stream.getvalue())


def test_seconds_go_on_on_a_terminal():
    stream = Terminal()
    with Progress(stream, interval=0.01) as progress:
        progress("one")
        time.sleep(0.3)
        progress.finish()
        time.sleep(0.05)
        stream.write("between\n")
        progress("two")
    lines = stream.getvalue().split("\n")
    # The first line was written over itself, the text between was left alone.
    assert lines[0].count("one") > 2 and lines[0].count("\r") == lines[0].count("one") - 1
    assert lines[1] == "between" and lines[2].endswith("two") and lines[3] == ""


def test_an_error_begins_on_a_line_of_its_own():
    stream = Terminal()
    try:
        with Progress(stream) as progress:
            progress("one")
            raise ValueError
    except ValueError:
        assert stream.getvalue().endswith("one\n")
