"""Choice of the training images that set the ranges of an integer model."""

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import UsageError


def choose(labels: NDArray[np.int64], train: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int64]:
    """Choose calibration images out of the training split, balanced over the classes.

    Every class gives its first image, then every class its second, and so on, in random order within a class; a class
    that runs out leaves its share to the others, so that numbers differ by more than one only where images lack.

    Args:
        labels: int64 (N,), labels of the whole dataset.
        train: int64 indices of the training split.
        count: number of images to choose; all of `train` if it has no more.
        seed: of the choice.

    Returns:
        int64 indices into the dataset, sorted, each once.

    Raises:
        UsageError: `count` is below 1.
    """
    if count < 1:
        raise UsageError(f"{count} calibration images were asked for; at least 1 is needed")
    shuffled = np.random.default_rng(seed).permutation(np.sort(train))
    kinds = labels[shuffled]
    turn = np.empty(len(shuffled), np.int64)
    for kind in np.unique(kinds):
        members = np.flatnonzero(kinds == kind)
        turn[members] = np.arange(len(members))
    # Within a turn the classes stay in random order, so that no class is favoured by the last, incomplete turn.
    return np.sort(shuffled[np.argsort(turn, kind="stable")[:count]])
