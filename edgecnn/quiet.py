"""Keeping native libraries' chatter off the user's terminal."""

import contextlib
import os
from collections.abc import Iterator


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Send what native code writes to standard error nowhere; what it means to say it raises as well.

    The descriptor is the whole process's: hold this around loading a library or a file only.
    """
    try:
        kept = os.dup(2)
    except OSError:  # standard error is closed: nothing to keep quiet
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)
