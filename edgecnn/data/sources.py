"""Where images come from: a dataset by its name, or the user's own files."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import arrays, digits, fashion_mnist, folders, idx, pickles, table
from edgecnn.data.checks import check_file, to_images, to_square
from edgecnn.data.dataset import Dataset
from edgecnn.errors import BundleError, DataError
from edgecnn.types import Progress, Silent

KINDS = ".npz, .csv, a folder of class folders, an IDX pair, or project3trainset.pkl with project3trainlabel.pkl"
NAMED = {fashion_mnist.NAME: fashion_mnist.ORIGIN, digits.NAME: digits.ORIGIN}

_SILENT = Silent()


def load(dataset: str = "auto", *, root: Path | None = None, progress: Progress = _SILENT) -> Dataset:
    """Load images with labels.

    Args:
        dataset: "fashion-mnist", "digits", "auto" (Fashion-MNIST where it can be had, else digits with a warning), or
            the path of a `.npz` or `.csv` file, a folder of class folders, an IDX pair, or the pair of pickles.
        root: folder where Fashion-MNIST is looked for first.
        progress: counts what takes time; silent unless given.

    Returns:
        The dataset; one asked for by name or path is never replaced.

    Raises:
        DataError: there is no such dataset, or its files cannot be used.
        UsageError: `root` is not a folder.
        BundleError: a download cannot be kept.
    """
    match dataset:
        case "auto":
            return _auto(root, progress)
        case fashion_mnist.NAME:
            return fashion_mnist.load(root, progress)
        case digits.NAME:
            if root is not None:
                progress.say(f"not used: {root}; digits come with scikit-learn")
            return digits.load()
        case _:
            with _accessible(Path(dataset)):
                return _load_path(Path(dataset), progress)


def load_given(path: Path, progress: Progress = _SILENT) -> Dataset:
    """Load images with labels from a path, or by a name where no file or folder is called so.

    Args:
        path: as in `load`.
        progress: counts what takes time; silent unless given.

    Raises:
        DataError, BundleError: as `load` does.
    """
    if not path.exists():
        return load(str(path), progress=progress)
    with _accessible(path):
        return _load_path(path, progress)


def load_images(path: Path, image_shape: tuple[int, int, int] | None = None) -> NDArray[np.uint8]:
    """Load images without labels, as calibration takes them.

    Args:
        path: `.npz` with `images`, `.npy`, `.csv` of pixel columns (a column named `label` is left out), or a folder of
            PNG and JPEG images, flat or nested.
        image_shape: height, width and channels that the images must have; None if any will do. It also gives the rows
            of a CSV file a shape other than a square.

    Returns:
        uint8 (N, height, width, channels), raw pixels.

    Raises:
        DataError: the file cannot be used, or its images have another shape.
    """
    with _accessible(path):
        images = _images(path, image_shape)
    if image_shape is not None and images.shape[1:] != image_shape:
        given, wanted = (" x ".join(map(str, shape)) for shape in (images.shape[1:], image_shape))
        raise DataError(f"{path} holds images of {given}, {wanted} (height x width x channels) is needed; convert them")
    return images


@contextlib.contextmanager
def _accessible(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}; check the path and its permissions") from error


def _auto(root: Path | None, progress: Progress) -> Dataset:
    try:
        return fashion_mnist.load(root, progress)
    except (DataError, BundleError) as error:
        warning = f"the dataset is digits (1,797 images), in place of Fashion-MNIST: {error}"
        progress.say(f"warning: {warning}")
        return digits.load(warning)


def _load_path(path: Path, progress: Progress) -> Dataset:
    if path.is_dir():
        return _load_folder(path, progress)
    if not path.exists():
        raise DataError(f"there is no dataset {str(path)!r}; give auto, fashion-mnist, digits or a path: {KINDS}")
    match path.suffix.lower():
        case ".npz":
            return arrays.load(path)
        case ".csv":
            return table.load(path)
        case ".pkl" | ".pickle":
            return pickles.load(path)
    check_file(path)
    if idx.rank(path) is None:
        raise DataError(f"{path} is none of the kinds that are read: {KINDS}")
    return idx.load(path)


def _load_folder(folder: Path, progress: Progress) -> Dataset:
    if (folder / pickles.IMAGES_NAME).exists() or (folder / pickles.LABELS_NAME).exists():
        return pickles.load(folder)
    if any(idx.candidates(folder)):
        return idx.load(folder)
    if folders.class_folders(folder):
        return folders.load(folder, progress)
    raise DataError(f"{folder} holds no dataset; one of these is needed: {KINDS}")


def _images(path: Path, image_shape: tuple[int, int, int] | None) -> NDArray[np.uint8]:
    if path.is_dir():
        return folders.load_images(path)
    match path.suffix.lower():
        case ".npz":
            found = arrays.read_npz(path, "images")
            if "images" not in found:
                raise DataError(f"{path} has no array 'images'; write it with numpy.savez(file, images=...)")
            return to_images(found["images"], str(path))
        case ".npy":
            return to_images(arrays.read_npy(path), str(path))
        case ".csv":
            pixels, _ = table.read(path)
            if image_shape is not None and pixels.shape[1] == np.prod(image_shape):
                return pixels.reshape(-1, *image_shape)
            return to_images(to_square(pixels, str(path)), str(path))
    check_file(path)
    raise DataError(f"{path} is none of the kinds that are read: .npz, .npy, .csv or a folder of PNG or JPEG images")
