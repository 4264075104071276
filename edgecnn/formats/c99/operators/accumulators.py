"""Bounds of a channel's accumulator, before and during requantization.

An accumulator is the sum of w * (x - zero point) over the taps of a channel, plus the bias. Each x - zero point may be
0 (padding, or an input equal to the zero point). So in any order of summation, partial sums lie between the sum of all
negative terms and the sum of all positive terms.
"""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.fixed_point import multiply

LOWEST, HIGHEST = -(2**31), 2**31 - 1
_INT8_RANGE = (-128, 127)


@dataclasses.dataclass(frozen=True, slots=True)
class SumRange:
    """The range of sums of one channel.

    Attributes:
        low: smallest sum, bias included.
        high: largest sum, bias included.
        fits: True if every partial sum, in any order of summation, fits into 32 bits.
    """

    low: int
    high: int
    fits: bool

    @property
    def largest(self) -> int:
        """Largest absolute value of a sum."""
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
    below, above = (value - zero_point for value in _INT8_RANGE)
    lows, highs = positive * below + negative * above, positive * above + negative * below
    return [_sum_range(*map(int, channel)) for channel in zip(lows, highs, bias, strict=True)]


def wrap_int32(value: int) -> int:
    """Return a number wrapped to 32 bits, as int32 does."""
    return (value - LOWEST) % (1 << 32) + LOWEST


def _sum_range(low: int, high: int, bias: int) -> SumRange:
    fits = low + min(bias, 0) >= LOWEST and high + max(bias, 0) <= HIGHEST
    return SumRange(low + bias, high + bias, fits)


def fits_requantization(low: int, high: int, pair: tuple[int, int], zero_point: int) -> bool:
    """Return whether all intermediate values of requantization fit into 32 bits.

    Args:
        low: smallest sum.
        high: largest sum.
        pair: multiplier and shift.
        zero_point: of the output, added to the scaled sum.
    """
    multiplier, shift = pair
    shifted = [end << max(shift, 0) for end in (low, high)]
    scaled = [multiply(end, multiplier, shift) + zero_point for end in (low, high)]
    return all(LOWEST <= value <= HIGHEST for value in (low, high, *shifted, *scaled))


def constant_output(sums: SumRange, pair: tuple[int, int], zero_point: int, limits: tuple[int, int]) -> int | None:
    """Return the output value of a channel that has only one, None for any other.

    Requantization is monotonic, so equal outputs at both ends of the range of sums are the only output. Where the left
    shift wraps the two ends by different multiples of 2**32, it is not monotonic, and None is returned.
    """
    multiplier, shift = pair
    ends = [end << max(shift, 0) for end in (sums.low, sums.high)]
    if ends[0] - wrap_int32(ends[0]) != ends[1] - wrap_int32(ends[1]):
        return None
    scaled = [wrap_int32(multiply(wrap_int32(end), multiplier, min(shift, 0)) + zero_point) for end in ends]
    values = {min(max(value, limits[0]), limits[1]) for value in scaled}
    return values.pop() if len(values) == 1 else None
