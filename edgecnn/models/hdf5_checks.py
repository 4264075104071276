"""Checks of an HDF5 file before anything in it is used; they need h5py, not Keras.

No link leads elsewhere, no array lies in another file or unpacks to an absurd size. HDF5 itself may crash or never end
on a damaged file; `python -m edgecnn.models.hdf5_checks FILE` reads a whole file, to find that out in another process.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]

from edgecnn.errors import ModelError, RuntimeUnavailableError, one_line
from edgecnn.models.stored_config import check_sizes
from edgecnn.system import processes

CONFIG = "model_config"
_NUMBERS = "biuf"  # kinds of NumPy types that weights have
_SECONDS = 60.0


def try_in_process(path: Path) -> None:
    """Read a whole file in a child process.

    Raises:
        ModelError: HDF5 crashes over it or does not come to an end.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}", advice="check the path") from error
    if reason := _failure_in_child(path, status.st_ino, status.st_size, status.st_mtime_ns):
        raise ModelError(f"{path} {reason}")


@lru_cache(maxsize=16)
def _failure_in_child(path: Path, *_state: int) -> str:
    """Return the failure of a read in a child process, "" without one; a file in the same state is read once."""
    try:
        done = processes.run_module(__name__, str(path), seconds=_SECONDS)
    except subprocess.TimeoutExpired as error:
        limit = f"{error.timeout:.0f} s"
        return f"is not read by HDF5 within {limit}: it is damaged, or the machine is busy; get the file again"
    except RuntimeUnavailableError as error:
        return f"cannot be tried: {error}"
    if done.returncode == 0:
        return ""
    return f"is damaged: HDF5 fails over it ({processes.describe_exit(done.returncode)}); get the file again"


@contextmanager
def require_undamaged(path: Path) -> Iterator[None]:
    """Raise a ModelError where HDF5 cannot read the file."""
    try:
        yield
    except (OSError, RuntimeError, LookupError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is truncated or damaged ({one_line(error)})", advice="get the file again") from error


def open_checked(path: Path) -> Any:
    """Open a file after a check that it refers to no other file and that its arrays keep the limits."""
    file = h5py.File(path, "r")
    try:
        check_sizes(path, sum(map(size_of, arrays(path, file))), 0)
    except BaseException:
        file.close()
        raise
    return file


def check_holds_model(path: Path) -> None:
    """Check that a file is whole and holds a model; raises ModelError otherwise."""
    try_in_process(path)
    with require_undamaged(path), open_checked(path) as file:
        require_model(path, file)


def require_model(path: Path, file: Any) -> None:
    """Raise ModelError where an open file has no configuration of a model."""
    if CONFIG not in file.attrs:
        raise ModelError(
            f"{path} holds no model, only weights or other data",
            advice="build the model in Python, load the weights into it and write both: model.save('x.keras')",
        )


def arrays(path: Path, group: Any) -> Iterator[Any]:
    """Yield each array below a group once.

    Raises:
        ModelError: a link that leads elsewhere, or an array that does not lie in this file as numbers.
    """
    pending, seen = [group], set()
    while pending:
        parent = pending.pop()
        for name in parent:
            if not isinstance(parent.get(name, getlink=True), h5py.HardLink):
                raise _foreign(path, f"the link {name!r}")
            item = parent[name]
            place = h5py.h5o.get_info(item.id).addr
            if place in seen:
                continue
            seen.add(place)
            if isinstance(item, h5py.Group):
                pending.append(item)
            elif not isinstance(item, h5py.Dataset) or item.dtype.kind not in _NUMBERS:
                raise _foreign(path, f"{name!r}, which is no array of numbers")
            elif item.external or item.is_virtual:
                raise _foreign(path, f"the array {name!r}, which lies in another file")
            else:
                yield item


def _foreign(path: Path, what: str) -> ModelError:
    return ModelError(f"{path} has {one_line(what)}; Keras writes none of this, and the file is not read")


def size_of(dataset: Any) -> int:
    """Return the size of an array in bytes, unpacked."""
    return int(dataset.size or 0) * int(dataset.dtype.itemsize)


def text_of(file: Any, name: str) -> str:
    """Return an attribute as text."""
    value = file.attrs[name]
    return value.decode("utf-8", errors="replace") if isinstance(value, bytes) else str(value)


def _read_all(path: Path) -> None:
    processes.limit_memory(processes.MEMORY_BYTES)
    with require_undamaged(path), open_checked(path) as file:
        found = [file]
        file.visititems(lambda _, item: found.append(item))
        for item in found:
            for name in item.attrs:
                item.attrs[name]
            if isinstance(item, h5py.Dataset):
                item[()]


if __name__ == "__main__":
    with suppress(ModelError):  # the parent process finds the same error, and reports it
        _read_all(Path(sys.argv[1]))
