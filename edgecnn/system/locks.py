"""One command at a time on a folder: what a second one wrote meanwhile would be lost."""

import contextlib
import fcntl
import functools
import inspect
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from edgecnn.errors import BundleError

P = ParamSpec("P")
Q = ParamSpec("Q")
T = TypeVar("T")

_ATTEMPTS = 10  # at a folder that another command removes at the same time


@contextlib.contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
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


@contextlib.contextmanager
def output_lock(folder: Path) -> Iterator[None]:
    """Make a folder that is not there yet, and work on it `alone`; one that is left empty is removed again.

    Raises:
        BundleError: another command is at work on it, or the folder cannot be made or written.
    """
    with contextlib.ExitStack() as stack:
        missing = _missing(folder)
        try:
            stack.callback(os.close, _open_locked(folder))
        finally:
            stack.callback(_remove_empty, missing)  # called before the lock is given back
        check_writable(folder)
        yield


def check_writable(folder: Path) -> None:
    """Raise BundleError where a folder cannot be written, or cannot be made, before work is done that would be lost."""
    there = next(path for path in (folder, *folder.absolute().parents) if os.path.lexists(path))
    if not there.is_dir():
        raise BundleError(f"cannot write to {folder}: {there} is no folder", advice="choose another")
    if not os.access(there, os.W_OK | os.X_OK):
        advice = "copy it or choose another" if there == folder else "choose another"
        raise BundleError(f"cannot write to {there}: no permission, or a read-only disk; {advice}")


def _open_locked(folder: Path) -> int:
    """Open and lock a folder, made if need be: the one that is there, not one that was removed meanwhile."""
    for _ in range(_ATTEMPTS):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:  # removed by another command between the two
            continue
        except OSError as error:
            raise BundleError(
                f"cannot use the folder {folder}: {error.strerror}", advice="choose another with --out"
            ) from error
        try:
            _lock(descriptor, folder)
            if folder.exists() and os.path.samestat(os.fstat(descriptor), folder.stat()):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
    raise BundleError(f"{folder} is removed by other commands again and again", advice="choose another with --out")


def _missing(folder: Path) -> list[Path]:
    """Return the folders that would have to be made, the innermost first."""
    return [path for path in (folder, *folder.parents) if not os.path.lexists(path)]


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):  # it holds something now, or was never made
            folder.rmdir()


def _lock(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BundleError(f"another edgecnn command is at work on {folder}", advice="wait for its end") from error
    except OSError:
        return  # a file system without locks


def lock_bundle(command: Callable[Concatenate[Path, P], T]) -> Callable[Concatenate[Path, P], T]:
    """Let a function of a bundle's folder work on it `alone`."""

    @functools.wraps(command)
    def wrapped(folder: Path, /, *arguments: P.args, **options: P.kwargs) -> T:
        with folder_lock(folder):
            return command(folder, *arguments, **options)

    return wrapped


def lock_output(command: Callable[Q, T]) -> Callable[Q, T]:
    """Let a function that makes something in the folder `out` work on it `claimed`."""
    signature = inspect.signature(command)

    @functools.wraps(command)
    def wrapped(*arguments: Q.args, **options: Q.kwargs) -> T:
        bound = signature.bind(*arguments, **options)
        bound.apply_defaults()
        with output_lock(bound.arguments["out"]):
            return command(*arguments, **options)

    return wrapped
