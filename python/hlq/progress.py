"""Progress on stderr: what is being done, and the seconds since the start."""

from __future__ import annotations

import sys
import threading
import time


class Progress:
    """A line for each step of some work, to be called with its text.

    On a terminal the seconds of the last line go on, so that a long step is seen
    to work. A context: the last line is ended when it is left.
    """

    def __init__(self, stream=None, interval: float = 0.5):
        self._stream = stream or sys.stderr
        self._interval = interval
        self._start = time.monotonic()
        self._line: str | None = None
        # Held while anything is printed: the ticks come from a thread.
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._on_terminal = self._stream.isatty()

    def __enter__(self) -> Progress:
        if self._on_terminal:
            threading.Thread(target=self._tick, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._done.set()
        self.finish()

    def __call__(self, line: str):
        self.finish()
        with self._lock:
            self._line = line
            self._show()

    def finish(self):
        """Ends the last line, so that something else can be printed."""
        with self._lock:
            if self._on_terminal and self._line is not None:
                print(file=self._stream, flush=True)
            self._line = None

    def _show(self):
        text = f"[{time.monotonic() - self._start:5.1f} s] {self._line}"
        print(text, end="" if self._on_terminal else "\n", file=self._stream, flush=True)

    def _tick(self):
        while not self._done.wait(self._interval):
            with self._lock:
                if self._line is not None:
                    print("\r", end="", file=self._stream)
                    self._show()
