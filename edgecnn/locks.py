"""One command at a time on a folder: what a second one wrote meanwhile would be lost."""

import contextlib
import fcntl
import functools
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from edgecnn.errors import BundleError

P = ParamSpec("P")
T = TypeVar("T")


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other commands from changing a bundle while one works on it.

    Raises:
        BundleError: another one is at work on it.
    """
    with contextlib.ExitStack() as stack:
        if folder.is_dir():  # if not, that is said where it is read
            descriptor = os.open(folder, os.O_RDONLY)
            stack.callback(os.close, descriptor)
            _lock(descriptor, folder)
        yield


def _lock(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BundleError(f"another edgecnn command is at work on {folder}; wait for its end") from error
    except OSError:
        return  # a file system without locks


def exclusive(command: Callable[Concatenate[Path, P], T]) -> Callable[Concatenate[Path, P], T]:
    """Let a function of a bundle's folder work on it `alone`."""

    @functools.wraps(command)
    def wrapped(folder: Path, /, *arguments: P.args, **options: P.kwargs) -> T:
        with alone(folder):
            return command(folder, *arguments, **options)

    return wrapped
