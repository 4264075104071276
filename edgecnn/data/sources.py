"""Sources of images: a dataset by its name, or the user's own files."""

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import arrays, digits, fashion_mnist, folders, idx, pickles, pixel_range, resize, table
from edgecnn.data.checks import check_file, to_images, with_images
from edgecnn.data.dataset import Dataset
from edgecnn.errors import BundleError, DataError, UsageError
from edgecnn.types import PLAIN, ImageOptions, NullProgress, Progress

KINDS = (
    ".npz, .csv, a folder of class folders (or of train, val and test with them), an IDX pair, or project3trainset.pkl "
    "with project3trainlabel.pkl"
)
NAMED = {fashion_mnist.NAME: fashion_mnist.ORIGIN, digits.NAME: digits.ORIGIN}

_NO_PROGRESS = NullProgress()


def load(
    dataset: str = "auto", *, root: Path | None = None, reading: ImageOptions = PLAIN, progress: Progress = _NO_PROGRESS
) -> Dataset:
    """Load images with labels.

    Args:
        dataset: "fashion-mnist", "digits", "auto" (Fashion-MNIST where it can be had, else digits with a warning), or
            the path of a `.npz` or `.csv` file, a folder of class folders, an IDX pair, or the pair of pickles.
        root: folder that holds the files of Fashion-MNIST; None for those of the environment, the cache or a mirror.
        reading: image options; an answer about pixels must be needed.
        progress: counts what takes time; silent unless given.

    Returns:
        The dataset; one asked for by name, by path or with `root` is never replaced.

    Raises:
        DataError: there is no such dataset, or its files cannot be used.
        UsageError: `root` is not a folder, or belongs to another dataset; an answer to a question that has not come up.
        BundleError: a download cannot be kept.
    """
    if root is not None and dataset not in ("auto", fashion_mnist.NAME):
        raise UsageError(
            f"--data {root} is not for {dataset}: it names the folder of the files of {fashion_mnist.NAME}",
            advice=f"leave it out, or use --dataset {root} to read that",
        )
    match dataset:
        case "auto":
            found = _auto(root, progress)
        case fashion_mnist.NAME:
            found = fashion_mnist.load(root, progress)
        case digits.NAME:
            found = digits.load()
        case _:
            found = load_path(Path(dataset), reading, progress=progress)
    found = _of_shape(found, reading, None)
    require_answer(found, reading)
    return found


def load_given(
    path: Path, progress: Progress = _NO_PROGRESS, reading: ImageOptions = PLAIN, shape: resize.Shape | None = None
) -> Dataset:
    """Load images with labels from a path, or by a dataset's name where no such path exists.

    Args:
        path: as in `load`.
        progress: counts what takes time; silent unless given.
        reading: image options; an answer about pixels that is not needed is ignored.
        shape: height, width and channels of the model that the images are for; None if any will do.

    Raises:
        DataError, BundleError: as `load` does; or images of another shape.
    """
    if path.exists() or str(path) not in ("auto", *NAMED):
        return load_path(path, reading, shape, progress)
    return _of_shape(load(str(path), progress=progress), reading, shape)


def load_path(
    path: Path, reading: ImageOptions, shape: resize.Shape | None = None, progress: Progress = _NO_PROGRESS
) -> Dataset:
    """Load images with labels from a path; arguments and errors are those of `load_given`."""
    with _accessible(path):
        found = _load_path(path, progress, reading, shape)
    return _of_shape(found, reading, shape)


def load_images(
    path: Path,
    image_shape: resize.Shape | None = None,
    reading: ImageOptions = PLAIN,
    progress: Progress = _NO_PROGRESS,
) -> NDArray[np.uint8]:
    """Load images without labels, as calibration takes them.

    Args:
        path: `.npz` with `images`, `.npy`, `.csv` of pixel columns (a column named `label` is left out), or a folder of
            PNG and JPEG images, flat or nested.
        image_shape: height, width and channels that the model takes; None if any will do. It also gives the rows of a
            CSV file a shape other than a square.
        reading: image options.
        progress: shows skipped files.

    Returns:
        uint8 (N, height, width, channels), raw pixels.

    Raises:
        DataError: the file cannot be used, or its images have another shape and nothing says to convert them.
    """
    with _accessible(path):
        images = _images(path, image_shape, reading, progress)
    return _shaped(images, str(path), reading, image_shape)


def _of_shape(dataset: Dataset, reading: ImageOptions, shape: resize.Shape | None) -> Dataset:
    """Convert a dataset's images to the size asked for, and to the shape that a model takes."""
    pixels = _shaped(dataset.images, dataset.name, reading, shape)
    kept = dataclasses.replace(dataset.reading, image_size=reading.image_size)
    return dataset if pixels is dataset.images and kept == dataset.reading else with_images(dataset, pixels, kept)


def _shaped(
    images: NDArray[np.uint8], where: str, reading: ImageOptions, shape: resize.Shape | None
) -> NDArray[np.uint8]:
    if shape is None:
        return images if reading.image_size is None else resize.resize_all(images, reading.image_size, where)
    return resize.fit_all(images, shape, where, convert=reading.image_size is not None)


def require_answer(dataset: Dataset, reading: ImageOptions) -> None:
    """Raise UsageError for --scale-pixels or --as-is on pixels of a known range: it may be meant for other images."""
    if reading.pixels == "scale" and dataset.reading.pixels is None:
        highest = int(dataset.images.max())
        raise UsageError(
            f"{dataset.name} has pixels up to {highest}, which are not scaled: --scale-pixels is for arrays and tables "
            "whose values end at 1 or 16",
            advice="leave it out",
        )


@contextlib.contextmanager
def _accessible(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError(
            f"cannot read {path}: {error.strerror or error}", advice="check the path and its permissions"
        ) from error


def _auto(root: Path | None, progress: Progress) -> Dataset:
    if root is not None:
        return fashion_mnist.load(root, progress)
    try:
        return fashion_mnist.load(None, progress)
    except (DataError, BundleError) as error:
        warning = f"the dataset is digits (1,797 images), in place of Fashion-MNIST: {error}"
        progress.say(f"warning: {warning}")
        return digits.load(warning)


def _load_path(path: Path, progress: Progress, reading: ImageOptions, shape: resize.Shape | None) -> Dataset:
    if path.is_dir():
        return _load_folder(path, progress, reading, shape)
    if not path.exists():
        raise DataError(
            f"there is no dataset {str(path)!r}", advice=f"give auto, fashion-mnist, digits or a path: {KINDS}"
        )
    match path.suffix.lower():
        case ".npz":
            return arrays.load(path, progress, reading)
        case ".csv":
            return table.load(path, reading)
        case ".pkl" | ".pickle":
            return pickles.load(path, reading)
    check_file(path)
    if idx.rank(path) is None:
        raise DataError(f"{path} is none of the kinds that are read: {KINDS}")
    return idx.load(path, reading)


def _load_folder(folder: Path, progress: Progress, reading: ImageOptions, shape: resize.Shape | None) -> Dataset:
    classes = folders.class_folders(folder)
    stored = (folder / pickles.IMAGES_NAME).exists() or (folder / pickles.LABELS_NAME).exists()
    if stored or any(idx.candidates(folder)):
        if classes:
            progress.say(f"not read: the folders in {folder}, with {'pickles' if stored else 'IDX files'} beside them")
        return pickles.load(folder, reading) if stored else idx.load(folder, reading)
    if classes:
        return folders.load(folder, progress, reading, shape)
    raise DataError(f"{folder} holds no dataset; one of these is needed: {KINDS}")


def _images(path: Path, shape: resize.Shape | None, reading: ImageOptions, progress: Progress) -> NDArray[np.uint8]:
    if path.is_dir():
        return folders.load_images(path, progress, reading, shape)
    match path.suffix.lower():
        case ".npz":
            values = arrays.load_images(path, progress)
        case ".npy":
            values = arrays.read_npy(path)
        case ".csv":
            values, _ = table.read(path)
            known = shape is not None and values.shape[1] == np.prod(shape)
            values = values.reshape(-1, *shape) if shape and known else table.squares(values, path)
        case _:
            check_file(path)
            raise DataError(
                f"{path} is none of the kinds that are read: .npz, .npy, .csv or a folder of PNG or JPEG images"
            )
    return to_images(pixel_range.apply_answer(values, str(path), reading)[0], str(path))
