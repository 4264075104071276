"""The images that accuracy is measured on: a part of a bundle's own, or the user's, numbered as the model does."""

import dataclasses
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.api import targets
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, sources, splits
from edgecnn.errors import BundleError, DataError
from edgecnn.types import Progress

_PLACES = frozenset(map(str, range(10_000)))  # what classes are called that nobody has named


@dataclasses.dataclass(frozen=True, slots=True)
class Images:
    """What accuracy is measured on.

    Attributes:
        dataset: its name and origin, for people.
        protocol: by which it was divided.
        part: "test" or "validation".
        images: uint8 (N, height, width, channels).
        labels: int64 (N,), 0..classes-1.
        indices: int64 (N,), places in the dataset.
        class_names: in label order.
        sha256: of the dataset and how it was divided.
    """

    dataset: str
    protocol: str
    part: str
    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    indices: NDArray[np.int64]
    class_names: tuple[str, ...]
    sha256: str


def of_bundle(made: Bundle, data: Path | None, part: str, progress: Progress) -> Images:
    """Load a part of the images that a bundle was made from, or those of the user that stand in for them.

    Raises:
        BundleError: it was made without a dataset and `data` names none, or from another one than is found.
        DataError: the images cannot be used.
    """
    if made.manifest.dataset is None:
        if data is None:
            raise BundleError(f"{made.folder} was made without a dataset; name images with labels with --data")
        return own(data, part, made.manifest.class_names, progress)
    dataset, split = targets.bundle_images(made, data, progress)
    indices = split.test if part == "test" else split.validation
    assert dataset.labels is not None
    warning = made.manifest.dataset.warning
    return Images(
        f"{dataset.name} ({dataset.origin}){'; ' if warning else ''}{warning}",
        split.protocol,
        part,
        dataset.images[indices],
        dataset.labels[indices],
        indices,
        dataset.class_names,
        f"{dataset.sha256} {split.sha256}",
    )


def own(data: Path, part: str, class_names: tuple[str, ...], progress: Progress) -> Images:
    """Load images of the user's, for a model with such classes (empty: it does not say).

    One source with a test set of its own is measured on `part` of it, another one whole.

    Raises:
        DataError: they cannot be used, or whose class is whose is not known.
    """
    dataset = _in_order(sources.load_given(data, progress), class_names, progress)
    assert dataset.labels is not None
    indices, protocol = np.arange(len(dataset.images)), "all images"
    if dataset.official_test:
        split = splits.split(dataset, "official", seed=targets.SPLIT_SEED)
        indices, protocol = (split.test if part == "test" else split.validation), split.protocol
    return Images(
        f"{dataset.name} ({dataset.origin})",
        protocol,
        part,
        dataset.images[indices],
        dataset.labels[indices],
        indices,
        dataset.class_names,
        f"{dataset.sha256} {protocol}",
    )


def _in_order(dataset: Dataset, class_names: tuple[str, ...], progress: Progress) -> Dataset:
    """Number a dataset's classes as the model does, where both have the same names.

    Raises:
        DataError: the names are numbers in different orders, so that those of the model may be no names but places.
    """
    if class_names == dataset.class_names or not class_names:
        return dataset
    if sorted(class_names) != sorted(dataset.class_names):
        if len(class_names) == len(dataset.class_names) and not {*class_names, *dataset.class_names} & _PLACES:
            named = f"{', '.join(class_names)} are taken for {', '.join(dataset.class_names)}"
            progress.say(f"warning: model and images name their classes differently; in this order {named}")
        return dataset
    if _PLACES.issuperset(class_names):
        raise DataError(
            f"the classes of the model and of {dataset.name} are the same numbers in other orders; whether they are "
            "matched by name or by place is not known; rename the images' classes so that their order is the model's"
        )
    assert dataset.labels is not None
    progress.say(f"classes are matched by name: {', '.join(class_names)} in the model's order")
    numbers = np.array([class_names.index(name) for name in dataset.class_names])
    return dataclasses.replace(dataset, labels=numbers[dataset.labels], class_names=class_names)
