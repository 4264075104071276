"""NumPy's own files: `.npz` with `images` and `labels`, and `.npy`; never with pickled objects."""

import math
import tokenize
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_bytes, check_file, reading
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError

# Of zipfile (also for encryption and methods it lacks) and of NumPy's reader of headers.
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, TypeError, SyntaxError, tokenize.TokenError)


def load(path: Path) -> Dataset:
    """Load an `.npz` file with `images`, `labels` and, if it has them, `class_names`.

    Raises:
        DataError: an array is missing, holds Python objects, is damaged or too large, or the arrays do not fit.
    """
    found = read_npz(path, "images", "labels", "class_names")
    for name in ("images", "labels"):
        if name not in found:
            raise DataError(f"{path} has no array {name!r}; write it with numpy.savez(file, images=..., labels=...)")
    return build(path.name, "npz file", found["images"], found["labels"], class_names=_names(found, path))


def read_npz(path: Path, *names: str) -> dict[str, NDArray[Any]]:
    """Return those of the named arrays that an `.npz` file has.

    Raises:
        DataError: not an `.npz` file, an array of objects, damaged, or arrays beyond the size limit.
    """
    check_file(path)
    found = {}
    with reading(path, "an .npz file", *_DAMAGE), zipfile.ZipFile(path) as archive:
        members = {name: archive.getinfo(f"{name}.npy") for name in names if f"{name}.npy" in archive.namelist()}
        check_bytes(sum(member.file_size for member in members.values()), f"{path} unpacked")
        for name, member in members.items():
            _check_header(archive.open(member), member.file_size, f"{path}, array {name!r}")
            with archive.open(member) as stream:
                found[name] = _read(stream)
    return found


def read_npy(path: Path) -> NDArray[Any]:
    """Return the array of an `.npy` file; raises DataError for objects, damage, or a size beyond the limit."""
    size = check_file(path)
    with reading(path, "an .npy file", *_DAMAGE):
        _check_header(path.open("rb"), size, str(path))
        with path.open("rb") as stream:
            return _read(stream)


def _read(stream: IO[bytes]) -> NDArray[Any]:
    array: NDArray[Any] = np.lib.format.read_array(stream, allow_pickle=False)
    return array


def _check_header(stream: IO[bytes], size: int, where: str) -> None:
    """Compare what an `.npy` header declares with the bytes there are, before anything is allocated for it."""
    with stream:
        version = np.lib.format.read_magic(stream)
        if version not in ((1, 0), (2, 0)):
            raise DataError(f"{where} has .npy format {version}; plain arrays (1.0 and 2.0) are read")
        header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, _, dtype = header(stream)
        if dtype.kind not in "biufUS":
            raise DataError(f"{where} is of type {dtype}; numbers or strings are needed, Python objects are not read")
        declared = math.prod(shape) * dtype.itemsize
        check_bytes(declared, where)
        if min(shape, default=0) < 0 or declared != size - stream.tell():
            given = f"{size - stream.tell():,} bytes follow its header"
            raise DataError(f"{where}: {given}, which says {shape} of {dtype}, {declared:,}; get the file again")


def _names(found: dict[str, NDArray[Any]], path: Path) -> tuple[str, ...] | None:
    if "class_names" not in found:
        return None
    names = found["class_names"]
    if names.ndim != 1 or names.dtype.kind != "U":
        raise DataError(f"{path}: class_names is {names.dtype} of shape {names.shape}; strings (classes,) are needed")
    return tuple(str(name) for name in names)
