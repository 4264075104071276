"""Checks of images and labels from every source, and limits on the sizes that are read."""

import contextlib
import dataclasses
import hashlib
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import pixel_range
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError, one_line
from edgecnn.types import PLAIN, ImageOptions

# Largest file that is read and largest array that is made, in bytes. Fashion-MNIST is 55 MB as an array.
MAX_BYTES = 2 << 30
_BLOCK = 4096  # images checked at a time, so that a check needs little memory beside the array


def check_file(path: Path, limit: int | None = None) -> int:
    """Return the size of a regular file in bytes.

    Args:
        path: the file.
        limit: largest size allowed, in bytes; `MAX_BYTES` if None.

    Raises:
        DataError: it does not exist, is not a regular file, is empty, or is larger than `limit`.
    """
    limit = MAX_BYTES if limit is None else limit
    with reading(path, "a file"):
        if not path.is_file():
            raise DataError(
                f"{path} {'is not a regular file' if path.exists() else 'does not exist'}", advice="check the path"
            )
        size = path.stat().st_size
    if size == 0:
        raise DataError(f"{path} is empty (0 bytes)", advice="get the file again")
    check_bytes(size, str(path), limit)
    return size


def check_bytes(size: int, what: str, limit: int | None = None) -> None:
    """Raise DataError when `size` bytes are more than `limit` (`MAX_BYTES` if None)."""
    limit = MAX_BYTES if limit is None else limit
    if size > limit:
        raise DataError(f"{what} takes {size:,} bytes, the limit is {limit:,}", advice="use fewer or smaller images")


@contextlib.contextmanager
def reading(path: Path, kind: str, *failures: type[Exception]) -> Iterator[None]:
    """Raise a DataError that names the file for an exception about a damaged or unreadable file.

    Args:
        path: the file being read.
        kind: what it should be, with its article, such as "a PNG or JPEG image".
        failures: exceptions of the reader for damage, beside OSError, ValueError, EOFError and MemoryError.
    """
    expected: tuple[type[Exception], ...] = (OSError, ValueError, EOFError, MemoryError, *failures)
    try:
        yield
    except expected as error:
        raise DataError(
            f"{path} cannot be read as {kind} ({one_line(error)})", advice="check the file or get it again"
        ) from error


def to_images(values: NDArray[Any], where: str) -> NDArray[np.uint8]:
    """Check raw pixels and bring them to uint8 (N, height, width, channels).

    Args:
        values: (N, height, width) or (N, height, width, channels) with 1 to 4 channels, whole numbers 0..255 of any
            numeric type.
        where: named in messages.

    Raises:
        DataError: another rank, no image, or a pixel that is not a whole number in 0..255. Scaling is never guessed.
    """
    if values.ndim not in (3, 4):
        wanted = "(N, height, width) or (N, height, width, channels)"
        raise DataError(f"{where}: images have shape {values.shape}; {wanted} is needed")
    if 0 in values.shape:
        raise DataError(f"{where}: images have shape {values.shape}, there is nothing in them; at least one is needed")
    if values.ndim == 3:
        values = values[..., np.newaxis]
    if values.shape[-1] > 4:
        raise DataError(f"{where}: images have shape {values.shape}; channels come last and are 1 to 4")
    return to_pixels(values, where)


def to_pixels(values: NDArray[Any], where: str) -> NDArray[np.uint8]:
    """Check raw pixels of any shape, whole numbers 0..255, and return them as uint8; raises DataError."""
    if values.dtype == np.uint8:
        return np.ascontiguousarray(values)
    if values.dtype.kind not in "iuf":
        raise DataError(f"{where}: pixels are of type {values.dtype}; whole numbers 0..255 are needed")
    check_bytes(values.size, where)
    pixels = np.empty(values.shape, np.uint8)
    for start in range(0, len(values), _BLOCK):
        block = values[start : start + _BLOCK]
        wrong = ~((block >= 0) & (block <= 255))  # NaN compares false
        if values.dtype.kind == "f":
            wrong |= np.trunc(block) != block
        if wrong.any():
            raise DataError(_wrong_pixel(block, wrong, start, where))
        pixels[start : start + _BLOCK] = block.astype(np.uint8)
    return pixels


def _wrong_pixel(block: NDArray[Any], wrong: NDArray[np.bool_], start: int, where: str) -> str:
    first = np.argwhere(wrong)[0]
    found = f"image {start + first[0]:,} has a pixel {block[tuple(first)]}"
    return f"{where}: {found}; raw pixels, whole numbers 0..255, are needed (multiply scaled ones back first)"


def to_square(pixels: NDArray[Any], where: str) -> NDArray[Any]:
    """Reshape rows of pixels (N, side * side) to (N, side, side).

    Raises:
        DataError: the number of pixels is no square, so that height and width cannot be known.
    """
    count = pixels.shape[1]
    side = math.isqrt(count)
    if side * side != count or not count:
        hint = "store images of another shape as .npz"
        raise DataError(f"{where}: {count:,} pixels an image; a square such as 784 = 28 x 28 is needed; {hint}")
    return pixels.reshape(len(pixels), side, side)


def to_labels(
    values: NDArray[Any], names: Sequence[str] | None, where: str
) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    """Check labels and number them.

    Args:
        values: (N,) or (N, 1) whole numbers 0..classes-1 or strings, or one-hot rows (N, classes).
        names: class names in label order; None if the source has none, then numbers or sorted strings name the classes.
        where: named in messages.

    Returns:
        int64 (N,) and the class names.

    Raises:
        DataError: another rank or type, NaN, a label out of range, a class without an example, fewer than two classes,
            or a class name that is empty, not printable or used twice.
    """
    values, names = _in_one_column(values, names, where)
    if values.dtype.kind == "U":
        labels, found = _named_labels(values, names, where)
    elif values.dtype.kind in "iufb":
        labels, found = _numbered_labels(values, names, where)
    else:
        raise DataError(f"{where}: labels are of type {values.dtype}; whole numbers or strings are needed")
    _check_names(found, where)
    counts = np.bincount(labels, minlength=len(found))
    if not counts.all():
        empty = found[int(np.argmin(counts > 0))]
        raise DataError(f"{where}: class {empty!r} has no example", advice="add one or leave the class out")
    return labels, found


def _in_one_column(
    values: NDArray[Any], names: Sequence[str] | None, where: str
) -> tuple[NDArray[Any], Sequence[str] | None]:
    """Return labels as (N,), and the class names, which one-hot rows number where there are none."""
    if values.ndim == 1:
        return values, names
    if values.ndim == 2 and values.shape[1] == 1:
        return values[:, 0], names
    if values.ndim != 2 or values.dtype.kind not in "iufb" or not values.size:
        wanted = "one label an image, (N,) or (N, 1), or one-hot rows (N, classes)"
        raise DataError(f"{where}: labels have shape {values.shape}; {wanted} are needed")
    wrong = (np.count_nonzero(values, axis=1) != 1) | (values.max(axis=1) != 1)
    if wrong.any():
        row = int(wrong.argmax())
        given = f"labels have shape {values.shape}, and row {row:,} is not one-hot ({str(values[row])[:40]})"
        raise DataError(f"{where}: {given}; a single 1 among zeros is needed, or one label an image, (N,)")
    classes = values.shape[1]
    if names is not None and len(names) != classes:
        raise DataError(
            f"{where}: one-hot labels of {classes} classes and {len(names)} class names", advice="give one a column"
        )
    return values.argmax(axis=1), tuple(map(str, range(classes))) if names is None else names


def _named_labels(
    values: NDArray[Any], names: Sequence[str] | None, where: str
) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    unique, inverse = np.unique(values, return_inverse=True)
    texts = [str(value) for value in unique]
    found = tuple(names) if names is not None else tuple(texts)
    unknown = [text for text in texts if text not in found]
    if unknown:
        raise DataError(f"{where}: label {unknown[0]!r} is not among the class names {', '.join(found)[:100]}")
    order = {name: index for index, name in enumerate(found)}
    return np.array([order[text] for text in texts], np.int64)[inverse.reshape(-1)], found


def _numbered_labels(
    values: NDArray[Any], names: Sequence[str] | None, where: str
) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    if values.dtype.kind == "f" and not (np.isfinite(values) & (np.trunc(values) == values)).all():
        wrong = int(np.argmin(np.isfinite(values) & (np.trunc(values) == values)))
        raise DataError(f"{where}: label {wrong:,} is {values[wrong]}; labels are whole numbers or strings")
    unique = [int(value) for value in np.unique(values)]
    count = len(names) if names is not None else max(unique, default=-1) + 1
    outside = [value for value in unique if not 0 <= value < count]
    if outside:
        position = int(np.argmax(values == outside[0]))
        allowed = f"0..{count - 1}" if count > 0 else "0 and up"
        raise DataError(f"{where}: label {position:,} is {outside[0]}, out of range; {allowed} is allowed")
    if len(unique) < count:
        absent = next(number for number, value in enumerate([*unique, -1]) if number != value)
        name = names[absent] if names is not None else str(absent)
        advice = f"labels run from 0 to {count - 1}; add an example, renumber, or use names for labels"
        raise DataError(f"{where}: class {name!r} has no example; {advice}")
    found = tuple(names) if names is not None else tuple(str(value) for value in unique)
    return values.astype(np.int64), found


def _check_names(names: tuple[str, ...], where: str) -> None:
    if len(names) < 2:
        raise DataError(f"{where}: {len(names)} class; at least two are needed")
    for name in names:
        if not name.strip() or not name.isprintable():
            raise DataError(f"{where}: class name {name!r} is empty or not printable", advice="rename the class")
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise DataError(f"{where}: class name {twice!r} stands for two classes; each needs its own")


def build(
    name: str,
    origin: str,
    images: NDArray[Any],
    labels: NDArray[Any],
    *,
    class_names: Sequence[str] | None = None,
    official_validation: int = 0,
    official_test: int = 0,
    warning: str = "",
    given: ImageOptions | None = None,
) -> Dataset:
    """Check images and labels and return them as a Dataset.

    Args:
        name: the dataset's name; named in messages as well.
        origin: where it came from, for people.
        images: as `to_images` takes them.
        labels: as `to_labels` takes them.
        class_names: in label order, None if the source has none.
        official_validation: number of the images before the test set that are the source's own validation set.
        official_test: number of the last images that are the source's own test set.
        warning: warning that every output repeats.
        given: options for the pixels of an array or a table; None for image files, whose pixels have one meaning.

    Raises:
        DataError: see `to_images`, `to_labels` and `pixel_range.apply_answer`; or not one label an image.
    """
    if labels.ndim and images.ndim and len(labels) != len(images):
        raise DataError(f"{name}: {len(images):,} images and {len(labels):,} labels; each image needs one label")
    numbers, names = to_labels(labels, class_names, name)
    values, reading = (images, PLAIN) if given is None else pixel_range.apply_answer(images, name, given)
    pixels = to_images(values, name)
    digest = _digest(pixels, numbers, len(names))
    return Dataset(
        name, origin, pixels, numbers, names, official_test, digest, warning, official_validation, reading
    )  # fmt: skip


def with_images(dataset: Dataset, pixels: NDArray[np.uint8], reading: ImageOptions) -> Dataset:
    """Return a dataset with other images, uint8 (N, height, width, channels), converted by `reading`."""
    assert dataset.labels is not None
    digest = _digest(pixels, dataset.labels, len(dataset.class_names))
    return dataclasses.replace(dataset, images=pixels, reading=reading, sha256=digest)


def _digest(pixels: NDArray[np.uint8], labels: NDArray[np.int64], classes: int) -> str:
    digest = hashlib.sha256(f"{pixels.shape} {classes}".encode())
    digest.update(pixels.data)
    digest.update(labels.astype("<i8").data)
    return digest.hexdigest()
