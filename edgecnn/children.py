"""Processes of one's own: started so that nothing is imported from the working folder, and known paths stay paths."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_SAFE = "PYTHONSAFEPATH"  # what -P is to processes that others start, such as multiprocessing


def command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of this package in a Python process of its own.

    A file of the working folder, such as a `numpy.py`, never stands in for a library there (-P).
    """
    return [sys.executable, "-P", "-m", module, *arguments]


def environment(**changes: str) -> dict[str, str]:
    """Return this process's environment, in which `command` finds the package, with some variables changed."""
    folders = [str(_PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(folders), _SAFE: "1", **changes}


@contextlib.contextmanager
def safe_path() -> Iterator[None]:
    """Start what `multiprocessing` starts within the block as `command` does."""
    before = os.environ.get(_SAFE)
    os.environ[_SAFE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE]
        else:
            os.environ[_SAFE] = before


def operand(path: Path) -> str:
    """Return a path as an argument that no program takes for an option or for the name of a list of arguments."""
    return str(path) if path.is_absolute() else os.path.join(os.curdir, path)  # noqa: PTH118 (Path drops the dot)
