"""Meaning of arrays and tables without a value above 16, scaled or dark pixels, which only the user knows."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import DataError
from edgecnn.types import ImageOptions

LARGEST = 16  # of scikit-learn's digits; an image of 0..255 hardly stays below
_BLOCK = 4096  # images at a time, so that little memory is needed beside the array


def apply_answer(values: NDArray[Any], where: str, reading: ImageOptions) -> tuple[NDArray[Any], ImageOptions]:
    """Return the values of images as raw pixels, multiplied by 255 if the user said that they are scaled.

    Values of which the largest is at most 1 are multiplied by 255, others up to 16 by 255/16, and rounded.

    Args:
        values: numbers, of any shape.
        where: named in messages.
        reading: options, with the user's answer.

    Returns:
        The values, unchanged where one is above 16 (or below 0, or no number), and `reading` with an answer only
        where it was needed.

    Raises:
        DataError: there is no answer, or it does not fit.
    """
    if values.dtype.kind not in "iuf" or not values.size:
        return values, ImageOptions(reading.image_size)
    low, high = values.min(), values.max()
    if not (low >= 0 and high <= LARGEST):  # NaN compares false
        return values, ImageOptions(reading.image_size)
    limit = 1 if high <= 1 else LARGEST
    if reading.pixels is None:
        raise DataError(_question(values, where, f"{high:.4g}", limit))
    return (_scaled(values, limit) if reading.pixels == "scale" else values), reading


def _scaled(values: NDArray[Any], limit: int) -> NDArray[np.uint8]:
    pixels = np.empty(values.shape, np.uint8)
    for start in range(0, len(values), _BLOCK):
        block = values[start : start + _BLOCK].astype(np.float64)
        pixels[start : start + _BLOCK] = np.rint(block * (255 / limit)).astype(np.uint8)
    return pixels


def _question(values: NDArray[Any], where: str, high: str, limit: int) -> str:
    scale = f"--scale-pixels if 0..{limit} stands for 0..255"
    if values.dtype.kind == "f" and (np.trunc(values) != values).any():
        return f"{where}: pixels are fractions, the largest is {high}; add {scale}"
    return f"{where}: no pixel is above {high} of 255, which is nearly black; add {scale}, or --as-is"
