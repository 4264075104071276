"""NumPy files: `.npz` of images and labels, whole or in parts, and `.npy`; pickled objects are refused."""

import math
import tokenize
import zipfile
import zlib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_bytes, check_file
from edgecnn.data.checks import reading as reading_of
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError
from edgecnn.types import ImageOptions, Progress

# Exceptions of zipfile (also for encryption and unknown compression) and of NumPy's reader of headers.
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, TypeError, SyntaxError, tokenize.TokenError)

# Names of the arrays of images and labels, by part: ours, those of Keras's files, those of MedMNIST.
_SUFFIXES = {"train": "train", "validation": "val", "test": "test"}
_LAYOUTS: tuple[dict[str, tuple[str, str]], ...] = (
    {"": ("images", "labels")},
    {part: (f"x_{suffix}", f"y_{suffix}") for part, suffix in _SUFFIXES.items()},
    {part: (f"{prefix}_images", f"{prefix}_labels") for part, prefix in _SUFFIXES.items()},
)
_NAMES = "class_names"
_WANTED = "numpy.savez(file, images=..., labels=...), or x_train, y_train, x_test and y_test"


def load(path: Path, progress: Progress, reading: ImageOptions) -> Dataset:
    """Load an `.npz` file with `images` and `labels`, or with `x_train`, `y_train`, `x_test` and `y_test`.

    The latter, and `x_val` and `y_val`, are the source's own parts. `class_names` is read where it is there; other
    arrays are named and not read.

    Args:
        path: the file.
        progress: shows what is not read.
        reading: options for the pixels.

    Raises:
        DataError: an array is missing, holds Python objects, is damaged or too large, or the arrays do not fit.
    """
    there = _members(path)
    parts = _parts(path, there)
    used = {name for pair in parts.values() for name in pair} | ({_NAMES} & set(there))
    _report_others(path, used, there, progress)
    found = read_npz(path, *used)
    images, labels = (_together(path, [found[pair[kind]] for pair in parts.values()]) for kind in (0, 1))
    counts = _counts(path, found, parts)
    return build(
        path.name, "npz file", images, labels, class_names=_names(found, path), given=reading,
        official_validation=counts.get("validation", 0), official_test=counts.get("test", 0),
    )  # fmt: skip


def load_images(path: Path, progress: Progress) -> NDArray[Any]:
    """Return the values of the images in an `.npz` file, of training if it has parts; raises as `load` does."""
    there = _members(path)
    for layout in _LAYOUTS:
        name, _ = next(iter(layout.values()))
        if name in there:
            labels = {pair[1] for pair in layout.values()}
            _report_others(path, {name, _NAMES, *labels}, there, progress)
            return read_npz(path, name)[name]
    raise DataError(
        f"{path} holds {_listed(there)}, no array 'images'", advice="write it with numpy.savez(file, images=...)"
    )


def _members(path: Path) -> list[str]:
    check_file(path)
    with reading_of(path, "an .npz file", *_DAMAGE), zipfile.ZipFile(path) as archive:
        return [name.removesuffix(".npy") for name in archive.namelist()]


def _parts(path: Path, there: Collection[str]) -> dict[str, tuple[str, str]]:
    """Return the names of images and labels in a file, by part."""
    for layout in _LAYOUTS:
        found = {part: pair for part, pair in layout.items() if pair[0] in there or pair[1] in there}
        if not found:
            continue
        for pair in found.values():
            for name in pair:
                if name not in there:
                    raise DataError(
                        f"{path} holds {_listed(there)}, no array {name!r}", advice=f"write it with {_WANTED}"
                    )
        if len(found) > 1 and "train" not in found:
            raise DataError(
                f"{path} holds {_listed(there)}, and no images to train on", advice=f"write it with {_WANTED}"
            )
        return found
    raise DataError(f"{path} holds {_listed(there)}, no array 'images'", advice=f"write it with {_WANTED}")


def _together(path: Path, parts: Sequence[NDArray[Any]]) -> NDArray[Any]:
    first, *others = parts
    for array in others:
        words = {array.dtype.kind, first.dtype.kind} & {"U", "S"}
        if not array.ndim or array.shape[1:] != first.shape[1:] or (words and array.dtype.kind != first.dtype.kind):
            given = f"{array.dtype} of shape {array.shape} beside {first.dtype} of shape {first.shape}"
            raise DataError(f"{path} holds parts that do not fit together: {given}; all need one shape and type")
    return np.concatenate([first, *others]) if others else first


def _counts(path: Path, found: Mapping[str, NDArray[Any]], parts: Mapping[str, tuple[str, str]]) -> dict[str, int]:
    """Return the number of images of each part; none for a file that is whole."""
    if len(parts) == 1:
        return {}
    for names in parts.values():
        images, labels = (len(found[name]) for name in names)
        if images != labels:
            raise DataError(f"{path}: {names[0]} has {images:,} images, {names[1]} {labels:,} labels; each needs one")
    return {part: len(found[names[0]]) for part, names in parts.items()}


def _report_others(path: Path, used: Collection[str], there: Collection[str], progress: Progress) -> None:
    if others := [name for name in there if name not in used]:
        progress.say(f"not read: {_listed(others)} of {path}")


def _listed(names: Collection[str]) -> str:
    shown = ", ".join(name if name.isprintable() else repr(name) for name in list(names)[:6])[:100]
    return f"{shown}{', ...' if len(names) > 6 else ''}" if names else "no array"


def read_npz(path: Path, *names: str) -> dict[str, NDArray[Any]]:
    """Return the arrays of an `.npz` file that are among `names`.

    Raises:
        DataError: not an `.npz` file, an array of objects, damaged, or arrays beyond the size limit.
    """
    check_file(path)
    found = {}
    with reading_of(path, "an .npz file", *_DAMAGE), zipfile.ZipFile(path) as archive:
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
    with reading_of(path, "an .npy file", *_DAMAGE):
        _check_header(path.open("rb"), size, str(path))
        with path.open("rb") as stream:
            return _read(stream)


def _read(stream: IO[bytes]) -> NDArray[Any]:
    array: NDArray[Any] = np.lib.format.read_array(stream, allow_pickle=False)
    return array


def _check_header(stream: IO[bytes], size: int, where: str) -> None:
    """Compare the size that an `.npy` header declares with that of the file, before anything is allocated."""
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
            raise DataError(
                f"{where}: {given}, which says {shape} of {dtype}, {declared:,}", advice="get the file again"
            )


def _names(found: dict[str, NDArray[Any]], path: Path) -> tuple[str, ...] | None:
    if _NAMES not in found:
        return None
    names = found[_NAMES]
    if names.ndim != 1 or names.dtype.kind != "U":
        raise DataError(f"{path}: {_NAMES} is {names.dtype} of shape {names.shape}; strings (classes,) are needed")
    return tuple(str(name) for name in names)
