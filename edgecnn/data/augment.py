"""Random views of the training images: the same images, seed and epoch give the same views on every backend."""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from edgecnn.recipes import AugmentationSettings

Pixels = NDArray[np.uint8]
_STREAM = 1  # keeps the stream apart from the one that orders the images, which has the same seed and epoch


@dataclasses.dataclass(frozen=True, slots=True)
class Views:
    """One view of each of N images.

    Attributes:
        images: uint8 (N, height, width, channels).
        numbers: int64 (N,), number of each view among the `kinds` of views.
        mirrored: int64 (N,), number of the mirror image of each view; None where no view is mirrored.
    """

    images: Pixels
    numbers: NDArray[np.int64]
    mirrored: NDArray[np.int64] | None = None


def kinds(settings: AugmentationSettings) -> int:
    """Return the number of different views of an image."""
    return (1 + settings.flip) * (2 * settings.shift + 1) ** 2


def views(images: Pixels, settings: AugmentationSettings, seed: int, epoch: int) -> Views:
    """Return one random view of each image.

    A view is mirrored left to right with probability 1/2, and shifted by up to `shift` pixels each way; pixels that
    come into view are 0.

    Args:
        images: uint8 (N, height, width, channels).
        settings: of mirroring and shift.
        seed: of the choices.
        epoch: likewise.
    """
    generator = np.random.default_rng([seed, epoch, _STREAM])
    places = 2 * settings.shift + 1
    sides, down, right = np.zeros((3, len(images)), np.int64)
    if settings.flip:
        sides = (generator.random(len(images)) < 0.5).astype(np.int64)
        images = np.where(sides[:, None, None, None], images[:, :, ::-1], images)
    if settings.shift:
        down, right = generator.integers(0, places, (2, len(images)))
        images = _shifted(images, settings.shift, down, right)
    numbers = (sides * places + down) * places + right
    mirrored = ((1 - sides) * places + down) * places + places - 1 - right
    return Views(images, numbers, mirrored if settings.flip else None)


def _shifted(images: Pixels, most: int, down: NDArray[np.int64], right: NDArray[np.int64]) -> Pixels:
    count, height, width, _ = images.shape
    padded = np.pad(images, ((0, 0), (most, most), (most, most), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), axis=(1, 2))
    return np.moveaxis(windows[np.arange(count), down, right], 1, -1)
