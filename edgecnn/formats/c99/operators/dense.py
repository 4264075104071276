"""FULLY_CONNECTED, with integer multipliers that round as the double precision of LiteRT's reference kernel."""

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.network import Node
from edgecnn.formats.c99.operators import accumulators, checks
from edgecnn.formats.c99.operators.windows import trailing_distance
from edgecnn.formats.c99.step import Constant, Step, Variant


def fully_connected(node: Node) -> Step:
    """Lower FULLY_CONNECTED; raises ExportError."""
    weights = checks.weights(node, 1, rank=2, axis=0)
    source, result = checks.computed(node, 0), checks.output(node)
    channels, depth = weights.shape
    rows = source.elements // depth
    if rows * depth != source.elements or result.elements != rows * channels:
        raise node.refuse(
            f"weights of shape {weights.shape} between {source.shape} and {result.shape}", "export it again"
        )
    if node.options["WeightsFormat"] != 0:
        raise node.refuse("its weights are shuffled", "export it with the default weights format")
    low, high = checks.quantized_range(node, result)
    bias = checks.bias(node, 2, channels, optional=True)
    multiplier, shift = _requantization(node, weights.scales, np.asarray(weights.data), bias)
    row_of = np.repeat(np.arange(rows), channels)
    layer = (
        f"{rows}, {depth}, {channels}, /* rows, input size, output size */",
        f"{source.zero_point}, {result.zero_point}, {low}, {high}, /* zero points, range of the output */",
        f"{int(len(multiplier) > 1)}, /* multiplier and shift for each channel */",
        "{weights}, {bias}, {multiplier}, {shift}",
    )
    kernel = "fully_connected" if multiplier.dtype == np.int32 else "fully_connected_double"
    distance = trailing_distance(row_of * depth, np.arange(1, rows * channels + 1))
    return Step(
        kind="fully_connected",
        title=f"FULLY_CONNECTED, {depth} -> {channels}, {rows * depth * channels:,} MACs",
        inputs=(source,),
        output=result,
        variants=(Variant(kernel, (("&{layer}", "{in0}", "{out}"),), (distance,)),),
        layer_type=f"{kernel}_layer",
        layer=layer,
        constants=(
            Constant("weights", np.ascontiguousarray(weights.data)),
            Constant("bias", bias),
            Constant("multiplier", multiplier),
            Constant("shift", shift),
        ),
        parameters=weights.elements + bias.size,
        macs=rows * depth * channels,
    )


def _requantization(
    node: Node, scales: NDArray[np.float32], weights: NDArray[np.int8], bias: NDArray[np.int32]
) -> tuple[NDArray[np.int32] | NDArray[np.int64], NDArray[np.int8]]:
    """Return the multiplier and the shift of each scale, with which the kernel equals LiteRT's.

    Multipliers are int32 for `requantize_once`, int64 for `requantize_double` where no int32 multiplier is exact.
    """
    source, result = node.inputs[0], node.outputs[0]
    assert source is not None
    found = accumulators.sum_ranges(weights, bias, source.zero_point)
    reals = [source.scale * float(scale) / result.scale for scale in scales]
    for channel, (each, real) in enumerate(zip(found, np.broadcast_to(reals, len(found)), strict=True)):
        # Beyond 32 bits, LiteRT's result is undefined and depends on the processor.
        if not each.fits or each.largest * real + 128 >= -accumulators.LOWEST:
            why = f"sums of channel {channel}, from {each.low} to {each.high}, or {real:.3g} times these, may not fit"
            raise node.refuse(f"{why} into 32 bits", "calibrate the model again")
    largest = [each.largest for each in found]
    bounds = largest if len(scales) > 1 else [max(largest)]
    answers = [fit_multiplier(real, bound, result.zero_point) for real, bound in zip(reals, bounds, strict=True)]
    pairs = [pair for pair in answers if pair is not None]
    if len(pairs) == len(answers):
        return np.array([m for m, _ in pairs], np.int32), np.array([s for _, s in pairs], np.int8)
    pairs = [double_multiplier(real) for real in reals]
    return np.array([m for m, _ in pairs], np.int64), np.array([s for _, s in pairs], np.int8)


def double_multiplier(real: float) -> tuple[int, int]:
    """Return the 53-bit significand of a number below 2**53, and its right shift, at most 127."""
    fraction, exponent = math.frexp(real)
    return int(fraction * 2**53), min(53 - exponent, 127)  # by 127, every product is shifted out


def fit_multiplier(real: float, largest: int, zero_point: int) -> tuple[int, int] | None:
    """Find integers m and s with round(acc * m / 2**s) == round(acc * real) for every |acc| <= largest.

    The right side is LiteRT's: the product rounded to double precision, then to the nearest integer, ties away from 0.
    Only results t that are int8 values after the zero point is added matter. The smallest accumulator that gives t
    limits m to an interval of integers; m is the integer next to real * 2**s in the intersection of all intervals.

    Args:
        real: the multiplier, 0 or more.
        largest: bound of the accumulator's absolute value, below 2**31.
        zero_point: of the output.

    Returns:
        m below 2**31 and s from 1 to 62, or None where there is no such pair.
    """
    if not (0 <= real < 2**30) or largest >= 2**31:
        return None
    shift = min(62, 31 - math.frexp(real)[1]) if real else 1
    if shift < 1:
        return None
    low, high = 0, 2**31 - 1
    for result in range(1, 256 + abs(zero_point)):  # negative results follow, because rounding is symmetric
        first = _smallest_accumulator(result, real)
        bound = (2 * result - 1) << (shift - 1)  # acc * m >= bound rounds to `result` or more
        if below := min(first - 1, largest):
            high = min(high, -(-bound // below) - 1)  # below * m < bound
        if first > largest:
            break
        low = max(low, -(-bound // first))  # first * m >= bound
    exact = round(Fraction(real) * (1 << shift))
    multiplier = min(max(exact, low), high)
    return (multiplier, shift) if low <= high else None


def _smallest_accumulator(result: int, real: float) -> int:
    """Return the smallest acc > 0 with round(acc * real) >= result in double precision, 2**31 if there is none."""
    if real * 2**31 < result - 0.5:
        return 2**31
    guess = math.ceil((result - 0.5) / real)
    while guess > 1 and (guess - 1) * real >= result - 0.5:
        guess -= 1
    while guess * real < result - 0.5:
        guess += 1
    return guess
