"""The two values that hold arrays of images, labels and indices, and their descriptions in bundles."""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from edgecnn.types import PLAIN, DatasetInfo, ImageOptions, SplitInfo


@dataclasses.dataclass(frozen=True, slots=True)
class Dataset:
    """Images with labels.

    Attributes:
        name: "fashion-mnist", "digits", or the file's or folder's name.
        origin: where it came from, for people ("official IDX files", "scikit-learn", "npz file").
        images: uint8 (N, height, width, channels), raw pixels.
        labels: int64 (N,), 0..classes-1; None for images that only calibrate.
        class_names: in label order; empty without labels.
        official_test: number of the last images that are the source's own test set; 0 if it has none.
        sha256: of the pixels, shapes and labels.
        warning: warning that every output repeats, such as a replaced dataset; "" for none.
        official_validation: number of the images before the test set that are the source's own validation set.
        reading: options that turned its files into these pixels.
    """

    name: str
    origin: str
    images: NDArray[np.uint8]
    labels: NDArray[np.int64] | None
    class_names: tuple[str, ...]
    official_test: int
    sha256: str
    warning: str = ""
    official_validation: int = 0
    reading: ImageOptions = PLAIN


@dataclasses.dataclass(frozen=True, slots=True)
class Split:
    """Division of a dataset into training, validation and test; no index is in two parts.

    Attributes:
        protocol: "reference", "official", "fractions" or "resplit SEED".
        description: one line for reports, with the numbers of images.
        train: int64 indices into the dataset.
        validation: likewise.
        test: likewise.
        sha256: of the three index arrays.
    """

    protocol: str
    description: str
    train: NDArray[np.int64]
    validation: NDArray[np.int64]
    test: NDArray[np.int64]
    sha256: str


def describe(dataset: Dataset) -> DatasetInfo:
    """Return the description of a dataset for bundles and reports."""
    return DatasetInfo(
        name=dataset.name,
        origin=dataset.origin,
        sha256=dataset.sha256,
        samples=len(dataset.images),
        sample_shape=tuple(dataset.images.shape[1:]),
        class_names=dataset.class_names,
        warning=dataset.warning,
        reading=dataset.reading,
    )


def describe_split(split: Split, seed: int) -> SplitInfo:
    """Return the description, for bundles and reports, of a split that was made with `seed`."""
    return SplitInfo(
        protocol=split.protocol,
        description=split.description,
        seed=seed,
        sha256=split.sha256,
        train=len(split.train),
        validation=len(split.validation),
        test=len(split.test),
    )
