"""Folds of a grid search, and the subset of the training split that they divide."""

import hashlib

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import Dataset, Split
from edgecnn.errors import UsageError

_SUBSET_SEED = 42
_NONE = np.zeros(0, np.int64)


def subset(dataset: Dataset, train: NDArray[np.int64], at_most: int | None) -> NDArray[np.int64]:
    """Return the sorted indices of the images to divide: all, or a stratified sample of `at_most`."""
    if at_most is None or at_most >= len(train):
        return train
    from sklearn.model_selection import train_test_split

    assert dataset.labels is not None
    if at_most < len(dataset.class_names) or len(train) - at_most < len(dataset.class_names):
        raise UsageError(f"{at_most} training images cannot be chosen from each of {len(dataset.class_names)} classes")
    chosen, _ = train_test_split(
        train, train_size=at_most, stratify=dataset.labels[train], random_state=_SUBSET_SEED, shuffle=True
    )
    return np.sort(np.asarray(chosen, np.int64))


def divide(dataset: Dataset, images: NDArray[np.int64], folds: int) -> tuple[Split, ...]:
    """Divide images into the folds of scikit-learn's GridSearchCV for a classifier: StratifiedKFold, not shuffled.

    Args:
        dataset: with labels.
        images: int64 indices of the images to divide.
        folds: number of folds, at least 2.

    Returns:
        One split for each fold: it validates on the fold and trains on the rest; its test part is empty.

    Raises:
        UsageError: a class has fewer images than there are folds.
    """
    from sklearn.model_selection import StratifiedKFold

    assert dataset.labels is not None
    labels = dataset.labels[images]
    fewest = int(np.bincount(labels, minlength=len(dataset.class_names)).min())
    if fewest < folds:
        raise UsageError(
            f"a class has {fewest} training images, {folds} folds need at least {folds}", advice="take more images"
        )
    parts = StratifiedKFold(folds).split(images, labels)
    return tuple(_split(number, images[rest], images[held]) for number, (rest, held) in enumerate(parts, 1))


def _split(number: int, train: NDArray[np.int64], held: NDArray[np.int64]) -> Split:
    digest = hashlib.sha256(train.astype("<i8").tobytes() + b" " + held.astype("<i8").tobytes()).hexdigest()
    return Split("fold", f"fold {number}", train, held, _NONE, digest)
