"""Locks on folders: one command at a time writes into a folder."""

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
    """Lock a bundle's folder for the time of the block; other commands are refused.

    Raises:
        BundleError: another one is at work on it.
    """
    with contextlib.ExitStack() as stack:
        if folder.is_dir():  # the reader of the folder reports a missing one
            descriptor = os.open(folder, os.O_RDONLY)
            stack.callback(os.close, descriptor)
            _lock(descriptor, folder)
        yield


@contextlib.contextmanager
def output_lock(folder: Path) -> Iterator[None]:
    """Create a folder if needed and lock it for the time of the block; one that stays empty is removed again.

    Raises:
        BundleError: another command is at work on it, or the folder cannot be made or written.
    """
    with contextlib.ExitStack() as stack:
        missing = _missing(folder)
        try:
            stack.callback(os.close, _open_locked(folder))
        finally:
            stack.callback(_remove_empty, missing)  # called before the lock is released
        check_writable(folder)
        yield


def check_writable(folder: Path) -> None:
    """Raise BundleError if a folder cannot be written or created; called before work whose result would be lost."""
    there = next(path for path in (folder, *folder.absolute().parents) if os.path.lexists(path))
    if not there.is_dir():
        raise BundleError(f"cannot write to {folder}: {there} is no folder", advice="choose another")
    if not os.access(there, os.W_OK | os.X_OK):
        advice = "copy it or choose another" if there == folder else "choose another"
        raise BundleError(f"cannot write to {there}: no permission, or a read-only disk; {advice}")


def _open_locked(folder: Path) -> int:
    """Open and lock a folder, created if needed, and make sure that it is still the one at that path."""
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
    """Return the folders that do not exist yet, the innermost first."""
    return [path for path in (folder, *folder.parents) if not os.path.lexists(path)]


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):  # not empty any more, or never created
            folder.rmdir()


def _lock(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BundleError(f"another edgecnn command is at work on {folder}", advice="wait for its end") from error
    except OSError:
        return  # a file system without locks


def lock_bundle(command: Callable[Concatenate[Path, P], T]) -> Callable[Concatenate[Path, P], T]:
    """Decorate a function whose first argument is a bundle's folder: it runs under `folder_lock`."""

    @functools.wraps(command)
    def wrapped(folder: Path, /, *arguments: P.args, **options: P.kwargs) -> T:
        with folder_lock(folder):
            return command(folder, *arguments, **options)

    return wrapped


def lock_output(command: Callable[Q, T]) -> Callable[Q, T]:
    """Decorate a function with an argument `out`, a folder that it fills: it runs under `output_lock`."""
    signature = inspect.signature(command)

    @functools.wraps(command)
    def wrapped(*arguments: Q.args, **options: Q.kwargs) -> T:
        bound = signature.bind(*arguments, **options)
        bound.apply_defaults()
        with output_lock(bound.arguments["out"]):
            return command(*arguments, **options)

    return wrapped
