"""Random views of the training images: the same images, seed and epoch give the same views on every backend."""

import numpy as np
from numpy.typing import NDArray

from edgecnn.recipes import AugmentationSettings

Pixels = NDArray[np.uint8]
_STREAM = 1  # apart from the stream that orders the images, which has the same seed and epoch


def views(images: Pixels, settings: AugmentationSettings, seed: int, epoch: int) -> Pixels:
    """Return one random view of each image.

    Mirrored left to right with probability 1/2, shifted by up to `shift` pixels each way, and with one square of
    `cutout` pixels, whose centre may lie anywhere (DeVries and Taylor, "Improved regularization of convolutional neural
    networks with cutout", 2017). What comes into view, and the square, is 0.

    Args:
        images: uint8 (N, height, width, channels).
        settings: which of these, and how far.
        seed: of the choices.
        epoch: likewise.

    Returns:
        uint8, of the same shape.
    """
    generator = np.random.default_rng([seed, epoch, _STREAM])
    if settings.flip:
        images = _flip(images, generator)
    if settings.shift:
        images = _shift(images, settings.shift, generator)
    if settings.cutout:
        images = _cut_out(images, settings.cutout, generator)
    return images


def _flip(images: Pixels, generator: np.random.Generator) -> Pixels:
    mirrored = generator.random(len(images)) < 0.5
    return np.where(mirrored[:, None, None, None], images[:, :, ::-1], images)


def _shift(images: Pixels, most: int, generator: np.random.Generator) -> Pixels:
    count, height, width, _ = images.shape
    padded = np.pad(images, ((0, 0), (most, most), (most, most), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (height, width), axis=(1, 2))
    down, right = generator.integers(0, 2 * most + 1, (2, count))
    return np.moveaxis(windows[np.arange(count), down, right], 1, -1)


def _cut_out(images: Pixels, side: int, generator: np.random.Generator) -> Pixels:
    count, height, width, _ = images.shape
    inside = []
    for size in (height, width):
        first = generator.integers(0, size, (count, 1)) - side // 2
        place = np.arange(size)
        inside.append((place >= first) & (place < first + side))
    square = inside[0][:, :, None] & inside[1][:, None, :]
    return np.where(square[..., None], np.uint8(0), images)
