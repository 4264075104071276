"""Redirection of the messages of native libraries on standard error."""

import contextlib
import os
import tempfile
from collections.abc import Iterator


@contextlib.contextmanager
def suppress_stderr() -> Iterator[None]:
    """Discard what native code writes to standard error; its errors are raised as well.

    The descriptor is the whole process's: hold this around loading a library or a file only.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.ExitStack() as stack:
        stack.callback(os.close, nowhere)
        stack.enter_context(_redirected(nowhere))
        yield


@contextlib.contextmanager
def capture_stderr() -> Iterator[list[str]]:
    """Yield a list that gets the lines that native code writes to standard error when the block ends, in any way.

    Some libraries print measurements and causes of failure nowhere else. Keep the block as short as for
    `suppress_stderr`.
    """
    lines: list[str] = []
    with tempfile.TemporaryFile() as kept:
        try:
            with _redirected(kept.fileno()):
                yield lines
        finally:
            kept.seek(0)
            lines += kept.read().decode(errors="replace").splitlines()


@contextlib.contextmanager
def _redirected(target: int) -> Iterator[None]:
    try:
        original = os.dup(2)
    except OSError:  # standard error is closed: nothing to redirect
        yield
        return
    try:
        os.dup2(target, 2)
        yield
    finally:
        os.dup2(original, 2)
        os.close(original)
