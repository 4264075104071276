"""Fixed-point arithmetic as LiteRT's kernels have it from gemmlowp, in NumPy; every array is int64.

A real multiplier is a significand of 31 bits and a power of two.
"""

import math
from typing import Any

import numpy as np

INT32_MAX = 2**31 - 1


def quantize_multiplier(real: float) -> tuple[int, int]:
    """Return the 31-bit significand and the left shift for a positive real multiplier."""
    if real == 0:
        return 0, 0
    fraction, shift = math.frexp(real)
    significand = math.floor(fraction * 2**31 + 0.5)  # exact: a double has 53 bits
    if significand == 2**31:
        significand, shift = significand // 2, shift + 1
    return (0, 0) if shift < -31 else (significand, shift)


def wrap(values: Any) -> Any:
    """Wrap around to 32 bits, in int64."""
    return np.asarray(values, np.int64).astype(np.int32).astype(np.int64)


def doubling_high_multiply(left: Any, right: Any) -> Any:
    """Return `left * right / 2**31`, rounded to nearest, halves up; saturated."""
    product = np.asarray(left, np.int64) * np.asarray(right, np.int64)
    nudged = product + np.where(product >= 0, 1 << 30, 1 - (1 << 30))
    return np.minimum(np.where(nudged >= 0, nudged >> 31, -(-nudged >> 31)), INT32_MAX)


def divide_by_power(values: Any, exponent: Any) -> Any:
    """Return `values / 2**exponent`, rounded to nearest, halves away from zero."""
    mask = (np.int64(1) << np.asarray(exponent, np.int64)) - 1
    values = np.asarray(values, np.int64)
    threshold = (mask >> 1) + (values < 0)
    return (values >> np.asarray(exponent, np.int64)) + ((values & mask) > threshold)


def multiply(values: Any, multiplier: Any, shift: Any) -> Any:
    """Scale 32-bit accumulators, rounding twice: after the multiplication and after the right shift."""
    shift = np.asarray(shift, np.int64)
    shifted = wrap(np.asarray(values, np.int64) << np.maximum(shift, 0))
    return divide_by_power(doubling_high_multiply(shifted, multiplier), np.maximum(-shift, 0))


def _saturating_shift(values: Any, exponent: int) -> Any:
    return np.clip(np.asarray(values, np.int64) << exponent, -(2**31), INT32_MAX)


def exp_on_negative(values: Any) -> Any:
    """Return e to the power of `values` in Q5.26, none over 0, as Q0.31: a polynomial over a quarter, then factors."""
    values = np.asarray(values, np.int64)
    within = (values & ((1 << 24) - 1)) - (1 << 24)
    x = _saturating_shift(within, 5) + (1 << 28)
    square = doubling_high_multiply(x, x)
    cube, fourth = doubling_high_multiply(square, x), doubling_high_multiply(square, square)
    inner = doubling_high_multiply(divide_by_power(fourth, 2) + cube, 715827883) + square
    result = 1895147668 + doubling_high_multiply(1895147668, x + divide_by_power(inner, 1))
    factors = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242)
    for bit, factor in enumerate(factors, 24):
        result = np.where((within - values) & (1 << bit), doubling_high_multiply(result, factor), result)
    return np.where(values == 0, INT32_MAX, result)


def reciprocal(value: int) -> tuple[int, int]:
    """Return 1/`value` for a Q12.19 value over 0, as Q0.31 times 2 to the power of minus the second number returned."""
    headroom = 32 - int(value).bit_length()
    over_one = ((value << headroom) & 0xFFFFFFFF) - 2**31
    half = (over_one + INT32_MAX + 1) // 2
    x = 1515870810 + int(doubling_high_multiply(half, -1010580540))
    for _ in range(3):
        rest = (1 << 29) - int(doubling_high_multiply(half, x))
        x += int(_saturating_shift(doubling_high_multiply(x, rest), 2))
    return int(_saturating_shift(x, 1)), 12 - headroom
