"""Folders of PNG and JPEG images: one folder a class, or any folder for images without labels."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import images
from edgecnn.data.checks import build, check_bytes
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError
from edgecnn.types import Progress, Silent


def class_folders(folder: Path) -> list[Path]:
    """Return the folders in a folder, sorted by name, without hidden ones."""
    return sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("."))


def load(folder: Path, progress: Progress) -> Dataset:
    """Load a folder of class-named folders of PNG or JPEG images of one size; classes are in order of their names.

    Raises:
        DataError: a class without an image, a file that is no image, images of different sizes, or images that lie
            beside the class folders.
    """
    classes = class_folders(folder)
    loose = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in images.SUFFIXES]
    if loose:
        raise DataError(f"{loose[0]} lies beside the class folders of {folder}; move it into the folder of its class")
    files = [_images_in(kind) for kind in classes]
    labels = np.repeat(np.arange(len(classes)), [len(members) for members in files])
    pixels = read_all([file for members in files for file in members], progress)
    name = folder.resolve().name
    return build(name, "folder of images", pixels, labels, class_names=[kind.name for kind in classes])


def load_images(folder: Path) -> NDArray[np.uint8]:
    """Return all PNG and JPEG images in a folder and the folders in it, uint8 (N, height, width, channels).

    Raises:
        DataError: there is none, one cannot be read, or they differ in size.
    """
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in images.SUFFIXES and path.is_file())
    if not files:
        raise DataError(f"{folder} holds no PNG or JPEG image; name a folder that does")
    return read_all(files, Silent())


def read_all(files: Sequence[Path], progress: Progress) -> NDArray[np.uint8]:
    """Return images of one size, uint8 (N, height, width, channels); raises DataError naming the first that differs."""
    progress.start("reading images", len(files))
    first = images.decode(files[0])
    check_bytes(first.nbytes * len(files), f"{len(files):,} images of the size of {files[0]}")
    pixels = np.empty((len(files), *first.shape), np.uint8)
    for index, file in enumerate(files):
        image = images.decode(file)
        if image.shape != first.shape:
            given, wanted = (" x ".join(map(str, shape)) for shape in (image.shape, first.shape))
            order = "(height x width x channels)"
            raise DataError(f"{file} is {given}, {files[0]} is {wanted} {order}; bring all images to one size")
        pixels[index] = image
        progress.advance()
    return pixels


def _images_in(folder: Path) -> list[Path]:
    files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    for path in files:
        if path.suffix.lower() not in images.SUFFIXES or not path.is_file():
            raise DataError(f"{path} is not a PNG or JPEG image; a class folder holds nothing else, move it away")
    if not files:
        raise DataError(f"class {folder.name!r} has no example: {folder} holds no image; add one or remove the folder")
    return files
