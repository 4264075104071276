"""Labelled samples that accuracy is measured on: a part of a bundle's dataset, or a dataset of the user."""

import dataclasses
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.bundle import Bundle
from edgecnn.commands import arguments
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.data.resize import Shape
from edgecnn.errors import BundleError, DataError, UsageError
from edgecnn.types import PLAIN, ImageOptions, Progress

_NUMERIC_NAMES = frozenset(map(str, range(10_000)))  # numbers as names of classes


@dataclasses.dataclass(frozen=True, slots=True)
class LabelledSamples:
    """Inputs that accuracy is measured on, with their labels.

    Attributes:
        dataset: its name and origin, for people.
        protocol: of its division.
        part: "test" or "validation".
        inputs: uint8 (N, height, width, channels).
        labels: int64 (N,), 0..classes-1.
        indices: int64 (N,), positions in the dataset.
        class_names: in label order.
        sha256: of the dataset and its division.
        from_training_dataset: whether the bundle was made from this dataset, and stores its baseline's predictions.
    """

    dataset: str
    protocol: str
    part: str
    inputs: NDArray[np.uint8]
    labels: NDArray[np.int64]
    indices: NDArray[np.int64]
    class_names: tuple[str, ...]
    sha256: str
    from_training_dataset: bool = False


def bundle_samples(
    made: Bundle, data: Path | None, part: str, progress: Progress, reading: ImageOptions = PLAIN
) -> LabelledSamples:
    """Load a part of the images that a bundle was made from, or the user's images in their place.

    Args:
        made: the bundle.
        data: the images that it was made from, in another place; or a test set of the user's own, with the bundle's
            classes and image shape.
        part: "test" or "validation".
        progress: shows images as they are read.
        reading: how images are read; it must agree with the bundle.

    Raises:
        BundleError: it was made without a dataset and `data` names none, or its own dataset has changed.
        DataError: the images cannot be used.
        UsageError: `reading` does not fit the bundle.
    """
    asked, shape = arguments.image_options_of(made, reading), arguments.bundle_shape(made)
    if data is None and made.manifest.dataset is None:
        raise BundleError(f"{made.folder} was made without a dataset", advice="name images with labels with --data")
    if data is None:
        return _original(made, *arguments.bundle_images(made, None, progress, reading), part)
    dataset = sources.load_given(data, progress, asked, shape)
    sources.require_answer(dataset, reading)
    return _samples_of_user_dataset(made, data, dataset, part, progress)


def user_samples(
    data: Path,
    part: str,
    class_names: tuple[str, ...],
    progress: Progress,
    *,
    reading: ImageOptions = PLAIN,
    shape: Shape | None = None,
) -> LabelledSamples:
    """Load the user's images for a model of these classes (empty: unknown) and this image shape.

    A source with a test set of its own gives its `part`, any other source all of its images.

    Raises:
        DataError: they cannot be used, or their classes cannot be matched with the model's.
        UsageError: the source has no such part.
    """
    dataset = sources.load_given(data, progress, reading, shape)
    sources.require_answer(dataset, reading)
    return _part(_in_model_order(dataset, class_names, progress), part)


def _samples_of_user_dataset(
    made: Bundle, data: Path, dataset: Dataset, part: str, progress: Progress
) -> LabelledSamples:
    """Return a part of the dataset at `data`: the bundle's own, found elsewhere, or a test set of the user.

    Raises:
        BundleError: it has the name of the bundle's own dataset and other content.
    """
    info, names = made.manifest.dataset, made.manifest.class_names
    if info is None:
        nameless = _NUMERIC_NAMES & {*names, *dataset.class_names}
        numbered = (
            _in_model_order(dataset, names, progress) if nameless else _with_bundle_classes(made, dataset, progress)
        )
        return _part(numbered, part)
    assert made.manifest.split is not None
    if dataset.sha256 == info.sha256:
        named = dataclasses.replace(dataset, name=info.name, origin=info.origin, class_names=info.class_names)
        return _original(made, named, splits.repeat_split(named, made.manifest.split), part)
    if (dataset.name, dataset.origin) == (info.name, info.origin):  # most of its images are in the training split
        raise BundleError(
            f"{data} has changed since {made.folder} was made from it, or is another {info.name} (SHA-256 differs); "
            "restore it, or give a test set of your own a name that is not the training set's"
        )
    found = _part(_with_bundle_classes(made, dataset, progress), part, splits.OWN)
    progress.say(
        f"{dataset.name} is not what {made.folder} was made from: {len(found.inputs):,} images are measured as a test "
        "set of your own; none of them should be one that it was trained on"
    )
    return found


def _original(made: Bundle, dataset: Dataset, split: Split, part: str) -> LabelledSamples:
    assert made.manifest.dataset is not None
    warning = made.manifest.dataset.warning
    found = _samples(dataset, split, part, split.protocol)
    name = f"{found.dataset}{'; ' if warning else ''}{warning}"
    return dataclasses.replace(
        found, dataset=name, sha256=f"{dataset.sha256} {split.sha256}", from_training_dataset=True
    )


def _part(dataset: Dataset, part: str, protocol: str = "all images") -> LabelledSamples:
    """Return a part of the user's source, or all of it where it has no parts, under the name `protocol`."""
    if dataset.official_test or (part == "validation" and dataset.official_validation):
        split = splits.split(dataset, "official", seed=arguments.SPLIT_SEED)
        kept = f"{protocol}, " if protocol == splits.OWN else ""
        return _samples(dataset, split, part, f"{kept}{split.protocol}")
    if part == "validation":
        raise UsageError(
            f"{dataset.name} has no validation set of its own", advice="leave --split out to measure all of it"
        )
    return _samples(dataset, None, part, protocol)


def _samples(dataset: Dataset, split: Split | None, part: str, protocol: str) -> LabelledSamples:
    """Return a part of a dataset by a split, all of it without a split."""
    assert dataset.labels is not None
    indices = np.arange(len(dataset.images))
    if split is not None:
        indices = split.test if part == "test" else split.validation
    return LabelledSamples(
        f"{dataset.name} ({dataset.origin})",
        protocol,
        part,
        dataset.images[indices],
        dataset.labels[indices],
        indices,
        dataset.class_names,
        f"{dataset.sha256} {protocol}",
    )


def _with_bundle_classes(made: Bundle, dataset: Dataset, progress: Progress) -> Dataset:
    """Renumber the classes of a test set as the bundle does; both must have the same classes."""
    names = made.manifest.class_names
    if differing := sorted({*names} ^ {*dataset.class_names}):
        lacking = f"has {'no' if differing[0] in names else 'a'} class {differing[0]!r}"
        raise DataError(
            f"{dataset.name} {lacking}, unlike {made.folder}, whose classes are {', '.join(names)[:100]}; "
            "a test set needs the same class names, and an image of each"
        )
    return dataset if names == dataset.class_names else _renumbered(dataset, names, progress)


def _in_model_order(dataset: Dataset, class_names: tuple[str, ...], progress: Progress) -> Dataset:
    """Renumber a dataset's classes as a model does, where both have the same names.

    Raises:
        DataError: the names are numbers in different orders, which may be names or positions.
    """
    if class_names == dataset.class_names or not class_names:
        return dataset
    if sorted(class_names) != sorted(dataset.class_names):
        if len(class_names) == len(dataset.class_names) and not {*class_names, *dataset.class_names} & _NUMERIC_NAMES:
            named = f"{', '.join(class_names)} are taken for {', '.join(dataset.class_names)}"
            progress.say(f"warning: model and images name their classes differently; in this order {named}")
        return dataset
    if _NUMERIC_NAMES.issuperset(class_names):
        raise DataError(
            f"the classes of the model and of {dataset.name} are the same numbers in other orders; whether they are "
            "matched by name or by place is not known",
            advice="rename the images' classes so that their order is the model's",
        )
    return _renumbered(dataset, class_names, progress)


def _renumbered(dataset: Dataset, class_names: tuple[str, ...], progress: Progress) -> Dataset:
    assert dataset.labels is not None
    progress.say(f"classes are matched by name: {', '.join(class_names)} in the model's order")
    numbers = np.array([class_names.index(name) for name in dataset.class_names])
    return dataclasses.replace(dataset, labels=numbers[dataset.labels], class_names=class_names)
