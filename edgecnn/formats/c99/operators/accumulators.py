"""Bounds of the sums of a channel, before and during requantization.

A sum adds w * (x - zero point) over the taps of a channel, and the bias. Every x - zero point may be 0 (padding, or the
code that stands for it), so whatever the order of adding, partial sums lie between the sum of all negative parts and
that of all positive ones.
"""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.fixed_point import multiply

LOWEST, HIGHEST = -(2**31), 2**31 - 1
_CODES = (-128, 127)


@dataclasses.dataclass(frozen=True, slots=True)
class SumRange:
    """The sums of one channel.

    Attributes:
        low: the smallest sum, bias included.
        high: the largest, likewise.
        fits: whether every partial sum, in any order of adding, has 32 bits.
    """

    low: int
    high: int
    fits: bool

    @property
    def largest(self) -> int:
        """The largest absolute value of a sum."""
        return max(abs(self.low), abs(self.high))


def sum_ranges(weights: NDArray[np.int8], bias: NDArray[np.int32], zero_point: int) -> list[SumRange]:
    """Return the range of sums of every channel.

    Args:
        weights: (channels, ...).
        bias: (channels,).
        zero_point: of the input.
    """
    rows = weights.reshape(len(bias), -1).astype(np.int64)
    positive, negative = np.maximum(rows, 0).sum(axis=1), np.minimum(rows, 0).sum(axis=1)
    below, above = (code - zero_point for code in _CODES)
    lows, highs = positive * below + negative * above, positive * above + negative * below
    return [_reach(*map(int, channel)) for channel in zip(lows, highs, bias, strict=True)]


def wrap_int32(value: int) -> int:
    """Return a number wrapped to 32 bits, as int32 does."""
    return (value - LOWEST) % (1 << 32) + LOWEST


def _reach(low: int, high: int, bias: int) -> SumRange:
    fits = low + min(bias, 0) >= LOWEST and high + max(bias, 0) <= HIGHEST
    return SumRange(low + bias, high + bias, fits)


def fits_requantization(low: int, high: int, pair: tuple[int, int], zero_point: int) -> bool:
    """Return whether 32 bits hold sums during requantization.

    Args:
        low: the smallest sum.
        high: the largest.
        pair: multiplier and shift.
        zero_point: added to what the sums are scaled to.
    """
    multiplier, shift = pair
    shifted = [end << max(shift, 0) for end in (low, high)]
    moved = [multiply(end, multiplier, shift) + zero_point for end in (low, high)]
    return all(LOWEST <= value <= HIGHEST for value in (low, high, *shifted, *moved))
