"""Fixed-point parameters and tables of the LiteRT reference kernels, computed when C is generated.

Multipliers, shifts, activation ranges and softmax tables come from the same operations in the same precision as in the
kernels' `Prepare` functions, so that the generated code needs no floating point.
"""

import math

import numpy as np
from numpy.typing import NDArray

NO_ACTIVATION, RELU, RELU_N1_TO_1, RELU6 = range(4)  # ActivationFunctionType of the schema
_SOFTMAX_BITS = 5  # integer bits of the scaled difference to the largest logit


def quantize_multiplier(real: float) -> tuple[int, int]:
    """Return a Q31 multiplier and a shift, `real = multiplier / 2**31 * 2**shift`.

    Equals LiteRT's `QuantizeMultiplier`: the mantissa is rounded half away from zero; less than 2**-32 becomes 0.
    """
    if real == 0:
        return 0, 0
    mantissa, shift = math.frexp(real)
    fixed = math.floor(abs(mantissa) * 2**31 + 0.5) * (1 if mantissa > 0 else -1)
    if abs(fixed) == 2**31:
        fixed, shift = fixed // 2, shift + 1
    if shift < -31:
        return 0, 0
    if shift > 30:
        return 2**31 - 1, 30
    return fixed, shift


def activation_range(activation: int, scale: float, zero_point: int) -> tuple[int, int]:
    """Return the lowest and highest quantized value of a fused activation (`CalculateActivationRangeQuantized`).

    Raises:
        KeyError: integer kernels do not fuse this activation.
        OverflowError: the quantized value of a limit exceeds 32 bits; LiteRT refuses such a file.
    """
    low, high = {
        NO_ACTIVATION: (None, None),
        RELU: (0.0, None),
        RELU_N1_TO_1: (-1.0, 1.0),
        RELU6: (0.0, 6.0),
    }[activation]
    return (
        -128 if low is None else max(-128, _quantize(low, scale, zero_point)),
        127 if high is None else min(127, _quantize(high, scale, zero_point)),
    )


def _quantize(real: float, scale: float, zero_point: int) -> int:
    with np.errstate(over="ignore"):
        steps = np.float32(real) / np.float32(scale)
    if abs(steps) >= 2**31:
        raise OverflowError(f"{real:g} is {steps:.3g} steps of the scale {scale:.3g}")
    return zero_point + round_away(steps)


def round_away(value: float | np.floating) -> int:
    """Round half away from zero, as C's `round`."""
    return int(math.copysign(math.floor(abs(float(value)) + 0.5), float(value)))


def multiply(value: int, multiplier: int, shift: int) -> int:
    """Return `value * multiplier / 2**31 * 2**shift`, rounded twice (`MultiplyByQuantizedMultiplier`).

    Where `value * 2**shift` exceeds 32 bits, LiteRT's result is undefined; this function uses the exact product.
    """
    return _divide_by_power(_high_product(value << max(shift, 0), multiplier), max(-shift, 0))


def _high_product(left: int, right: int) -> int:
    """Return round(left * right / 2**31), ties towards plus infinity (`SaturatingRoundingDoublingHighMul`)."""
    return min((left * right + (1 << 30)) >> 31, 2**31 - 1)


def _divide_by_power(value: int, exponent: int) -> int:
    """Return round(value / 2**exponent), ties away from zero (`RoundingDivideByPOT`)."""
    remainder, half = value & ((1 << exponent) - 1), ((1 << exponent) - 1) >> 1
    return (value >> exponent) + (remainder > half + (value < 0))


def softmax_table(beta: float, scale: float) -> NDArray[np.int32]:
    """Tabulate exp(-beta * scale * d) as Q0.31, for d = 0, 1, ... steps below the largest logit.

    Beyond the end of the table the exponential is 0. Equals the int8 `Softmax` of the reference kernels, which calls
    gemmlowp's `exp_on_negative_values`.
    """
    multiplier, shift = quantize_multiplier(min(beta * scale * (1 << (31 - _SOFTMAX_BITS)), 2**31 - 1.0))
    radius = math.floor(((1 << _SOFTMAX_BITS) - 1) * (1 << (31 - _SOFTMAX_BITS)) / (1 << max(shift, 0)))
    steps = range(min(radius, 255) + 1)
    return np.array([_exp_on_negative(multiply(-step, multiplier, shift)) for step in steps], np.int64).astype(np.int32)


def _exp_on_negative(value: int) -> int:
    """Return exp(value) as Q0.31 for a value <= 0 with 5 integer bits (26 fractional bits)."""
    if value == 0:
        return 2**31 - 1
    quarter = 1 << 24  # 1/4 with 26 fractional bits
    rest = (value & (quarter - 1)) - quarter
    result = _exp_on_quarter(rest << 5)
    remainder = rest - value
    # exp(-2**k) as Q0.31, for k = -2 .. 4
    factors = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242)
    for exponent, factor in zip(range(-2, 5), factors, strict=True):
        if remainder & (1 << (26 + exponent)):
            result = _high_product(result, factor)
    return result


def _exp_on_quarter(value: int) -> int:
    """Return exp(value) as Q0.31 for -1/4 <= value < 0 in Q0.31: a Taylor polynomial around -1/8."""
    constant, third = 1895147668, 715827883  # exp(-1/8), 1/3
    x = value + (1 << 28)
    x2 = _high_product(x, x)
    x3, x4 = _high_product(x2, x), _high_product(x2, x2)
    quarter = _divide_by_power(x4, 2)
    half = _divide_by_power(_high_product(quarter + x3, third) + x2, 1)
    return constant + _high_product(constant, x + half)
