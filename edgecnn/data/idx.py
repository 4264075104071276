"""IDX files: a big-endian header (0, 0, element type, rank, dimensions) and then the elements; plain or gzipped.

Format: http://yann.lecun.com/exdb/mnist/ ("the IDX file format"). Only unsigned bytes (type 0x08) are read.
"""

import gzip
import io
import math
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.checks import build, check_bytes, check_file, reading
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError
from edgecnn.types import ImageOptions

_GZIP = b"\x1f\x8b"
_UNSIGNED_BYTE = 8
OFFICIAL_NAMES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


def read(path: Path) -> NDArray[np.uint8]:
    """Return the array of an IDX file, gzipped or not, uint8 with the file's own shape.

    Raises:
        DataError: not an IDX file of unsigned bytes, shorter or longer than its header says, damaged, or too large.
    """
    check_file(path)
    with reading(path, "an IDX file"):
        content = path.read_bytes()
    return decode(content, path)


def decode(content: bytes, path: Path) -> NDArray[np.uint8]:
    """Return the array of an IDX file's content; `path` is named in messages. Raises DataError as `read` does."""
    with reading(path, "an IDX file", zlib.error), _open(content) as stream:
        shape = _shape(stream, path)
        size = math.prod(shape)
        check_bytes(size, f"{path} unpacked")
        pixels = stream.read(size + 1)  # one more, so that the end is reached and gzip checks its CRC
    if len(pixels) != size:
        found = "more" if len(pixels) > size else f"{len(pixels):,}"
        raise DataError(f"{path} holds {found} bytes, its header {shape} says {size:,}", advice="get the file again")
    return np.frombuffer(pixels, np.uint8).reshape(shape)


def rank(path: Path) -> int | None:
    """Return the rank that an IDX file of unsigned bytes declares (images 3 or 4, labels 1), None for other files."""
    try:
        with path.open("rb") as stream:
            head = stream.read(1 << 12)
        with _open(head) as unpacked:
            magic = unpacked.read(4)
    except (OSError, EOFError, zlib.error):
        return None
    return magic[3] if len(magic) == 4 and magic[:3] == bytes((0, 0, _UNSIGNED_BYTE)) else None


def load(path: Path, given: ImageOptions) -> Dataset:
    """Load a folder with one images and one labels file, or with training and test files, or an images file.

    In a folder with the four official names (`train-images-idx3-ubyte` and so on, gzipped or not) the `t10k` files
    are the official test set. The labels of an images file are looked for beside it. `given` are options for the
    pixels.

    Raises:
        DataError: no such pair, a damaged file, or images and labels that do not fit.
    """
    if path.is_file():
        return _pair(path, _labels_beside(path), given)
    four = [_stored(path, name) for name in OFFICIAL_NAMES]
    if all(four):
        train_images, train_labels, test_images, test_labels = (read(file) for file in four if file)
        return _official(path, (train_images, test_images), (train_labels, test_labels), given)
    images, labels = candidates(path)
    if len(images) != 1 or len(labels) != 1:
        found = f"{len(images)} IDX images files and {len(labels)} labels files"
        raise DataError(f"{path} holds {found}; one of each is needed, or name the images file itself")
    return _pair(images[0], labels[0], given)


def candidates(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the IDX images files (rank 3 or 4) and labels files (rank 1) of a folder, by name."""
    ranks = {file: rank(file) for file in sorted(folder.iterdir()) if file.is_file()}
    return [file for file in ranks if ranks[file] in (3, 4)], [file for file in ranks if ranks[file] == 1]


def _open(content: bytes) -> BinaryIO:
    plain = io.BytesIO(content)
    return gzip.GzipFile(fileobj=plain) if content[:2] == _GZIP else plain  # type: ignore[return-value]


def _shape(stream: BinaryIO, path: Path) -> tuple[int, ...]:
    magic = stream.read(4)
    if len(magic) < 4 or magic[:2] != b"\x00\x00":
        raise DataError(f"{path} is not an IDX file: it begins with {magic!r}, not with two zero bytes")
    if magic[2] != _UNSIGNED_BYTE or magic[3] not in (1, 3, 4):
        given = f"type 0x{magic[2]:02x} and rank {magic[3]}"
        raise DataError(f"{path} is an IDX file of {given}; unsigned bytes (0x08) of rank 1, 3 or 4 are read")
    header = stream.read(4 * magic[3])
    if len(header) < 4 * magic[3]:
        raise DataError(f"{path} ends within its header", advice="get the file again")
    return struct.unpack(f">{magic[3]}I", header)


def _stored(folder: Path, name: str) -> Path | None:
    return next((file for file in (folder / f"{name}.gz", folder / name) if file.is_file()), None)


def _labels_beside(images: Path) -> Path:
    if rank(images) not in (3, 4):
        raise DataError(
            f"{images} is not an IDX images file (rank 3 or 4 of unsigned bytes)", advice="name the images file"
        )
    name = images.name.removesuffix(".gz").replace("images", "labels").replace("idx3", "idx1").replace("idx4", "idx1")
    labels = _stored(images.parent, name)
    if labels is not None and labels != images:
        return labels
    _, others = candidates(images.parent)
    if len(others) != 1:
        raise DataError(
            f"{images} has no labels beside it: {name} (or .gz) is not there", advice="put the labels file there"
        )
    return others[0]


def _pair(images: Path, labels: Path, given: ImageOptions) -> Dataset:
    origin = f"IDX pair {images.name}, {labels.name}"
    return build(images.name.removesuffix(".gz"), origin, read(images), read(labels), given=given)


def _official(
    folder: Path, images: tuple[NDArray[np.uint8], ...], labels: tuple[NDArray[np.uint8], ...], given: ImageOptions
) -> Dataset:
    for kind, pixels, numbers in zip(("train", "t10k"), images, labels, strict=True):
        if len(pixels) != len(numbers) or pixels.shape[1:] != images[0].shape[1:]:
            raise DataError(f"{folder}: {kind} images {pixels.shape} do not fit {len(numbers):,} labels or the others")
    name, together = folder.resolve().name, (np.concatenate(images), np.concatenate(labels))
    return build(name, "four IDX files", *together, official_test=len(images[1]), given=given)
