"""Random views of the training images: the same images, seed and epoch give the same views on every backend."""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from edgecnn.recipes import AugmentationSettings

Pixels = NDArray[np.uint8]
_STREAM = 1  # apart from the stream that orders the images, which has the same seed and epoch


@dataclasses.dataclass(frozen=True, slots=True)
class Views:
    """One view of each of N images.

    Attributes:
        images: uint8 (N, height, width, channels).
        numbers: int64 (N,), which of the `kinds` of views each one is.
    """

    images: Pixels
    numbers: NDArray[np.int64]


def kinds(settings: AugmentationSettings) -> int:
    """Return how many views there are of an image."""
    return (1 + settings.flip) * (2 * settings.shift + 1) ** 2


def views(images: Pixels, settings: AugmentationSettings, seed: int, epoch: int) -> Views:
    """Return one random view of each image.

    Mirrored left to right with probability 1/2, and shifted by up to `shift` pixels each way; what comes into view
    is 0.

    Args:
        images: uint8 (N, height, width, channels).
        settings: which of these, and how far.
        seed: of the choices.
        epoch: likewise.
    """
    generator = np.random.default_rng([seed, epoch, _STREAM])
    numbers = np.zeros(len(images), np.int64)
    if settings.flip:
        mirrored = generator.random(len(images)) < 0.5
        images = np.where(mirrored[:, None, None, None], images[:, :, ::-1], images)
        numbers += mirrored
    if settings.shift:
        places = 2 * settings.shift + 1
        down, right = generator.integers(0, places, (2, len(images)))
        images = _shifted(images, settings.shift, down, right)
        numbers = (numbers * places + down) * places + right
    return Views(images, numbers)


def _shifted(images: Pixels, most: int, down: NDArray[np.int64], right: NDArray[np.int64]) -> Pixels:
    count, height, width, _ = images.shape
    padded = np.pad(images, ((0, 0), (most, most), (most, most), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), axis=(1, 2))
    return np.moveaxis(windows[np.arange(count), down, right], 1, -1)
