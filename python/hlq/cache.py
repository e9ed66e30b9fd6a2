"""Compiled modules and executables, kept in the user's cache folder."""

from __future__ import annotations

import contextlib
import os
import pathlib
import tempfile
from collections.abc import Callable

# Compiled modules in the cache beyond this size are dropped, oldest use first.
CACHE_BYTES = 512 << 20


def cache_folder() -> pathlib.Path:
    """Where compiled modules are kept: $XDG_CACHE_HOME/hlq/modules, by default
    under ~/.cache."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return pathlib.Path(base) / "hlq" / "modules"


def cached(path: pathlib.Path, make: Callable[[], bytes]) -> bytes:
    """The file in the cache; where it isn't there, it is made and put there."""
    found = load(path)
    if found is None:
        found = make()
        store(path, found)
    return found


def load(path: pathlib.Path) -> bytes | None:
    """A module out of the cache, None where it isn't there."""
    try:
        os.utime(path)
        return path.read_bytes()
    except FileNotFoundError:
        return None


def store(path: pathlib.Path, data: bytes):
    """Puts a module into the cache, whole or not at all, and drops old ones."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(data)
    os.replace(file.name, path)
    size = 0
    for _, entry_size, entry in sorted(_entries(path.parent), reverse=True):
        size += entry_size
        if size > CACHE_BYTES:
            entry.unlink(missing_ok=True)


def _entries(place: pathlib.Path):
    """(time of last use, size, path) of each module in the cache."""
    for entry in (*place.glob("*.vmfb"), *place.glob("*.hlqx")):
        # Another process may drop it meanwhile.
        with contextlib.suppress(FileNotFoundError):
            status = entry.stat()
            yield status.st_mtime, status.st_size, entry
