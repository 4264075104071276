"""LiteRT's int8 reference kernels in NumPy: a second implementation to test generated C against.

Every function takes and returns quantized values, int8, NHWC. Scales are rounded to float32 first, as they are in the
file.
"""

import ctypes
import ctypes.util
import dataclasses
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests.fixed_point import (
    divide_by_power,
    doubling_high_multiply,
    exp_on_negative,
    multiply,
    quantize_multiplier,
    reciprocal,
    wrap,
)

MIN, MAX = -128, 127


@dataclasses.dataclass(frozen=True, slots=True)
class Quantized:
    """Quantization of a tensor: `real = scale * (quantized - zero_point)`."""

    scale: float
    zero_point: int


@dataclasses.dataclass(frozen=True, slots=True)
class Window:
    """Padding, stride and dilation of a kernel; each pair is (height, width)."""

    padding: str = "VALID"
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)


@dataclasses.dataclass(frozen=True, slots=True)
class Layer:
    """Parameters of a convolution or a fully connected layer.

    Attributes:
        weights: Quantized weights, int8; their zero point is 0 but where a function says otherwise.
        bias: Quantized bias, int32, at the scale of the products, or `None`.
        source: Quantization of the input.
        scales: The weights' scales: one, or one for each output channel.
        output: Quantization of the output.
        activation: The fused activation, `""` for none.
    """

    weights: Any
    bias: Any
    source: Quantized
    scales: tuple[float, ...]
    output: Quantized
    activation: str = ""


def round_half_away(values: Any) -> Any:
    """Round to the nearest integer, halves away from zero, as C's `round` does."""
    truncated = np.trunc(values)
    return truncated + np.where(np.abs(values - truncated) >= 0.5, np.sign(values), 0)


def activation_range(output: Quantized, activation: str = "") -> tuple[int, int]:
    """Return the least and the greatest quantized value that a fused activation lets through."""

    def quantize(real: float) -> int:
        return output.zero_point + int(round_half_away(np.float32(real) / np.float32(output.scale)))

    low, high = MIN, MAX
    if activation in {"RELU", "RELU6"}:
        low = max(MIN, quantize(0.0))
    if activation == "RELU6":
        high = min(MAX, quantize(6.0))
    if activation == "RELU_N1_TO_1":
        low, high = max(MIN, quantize(-1.0)), min(MAX, quantize(1.0))
    return low, high


def clamp(values: Any, limits: tuple[int, int] = (MIN, MAX)) -> Any:
    """Return values no less than the first limit and no greater than the second, which wins."""
    return np.minimum(np.maximum(values, limits[0]), limits[1]).astype(np.int8)


def _double(scale: float) -> float:
    return float(np.float32(scale))


def channel_multipliers(layer: Layer) -> tuple[Any, Any]:
    """Return a convolution's significand and shift for each scale: `input * filter / output` in double."""
    source, output = _double(layer.source.scale), _double(layer.output.scale)
    pairs = [quantize_multiplier(source * _double(scale) / output) for scale in layer.scales]
    return np.array([pair[0] for pair in pairs], np.int64), np.array([pair[1] for pair in pairs], np.int64)


def window_span(size: int, kernel: int, window: Window, axis: int) -> tuple[int, int]:
    """Return how many positions a kernel takes along one dimension, and how far before the image it starts."""
    stride, reach = window.stride[axis], (kernel - 1) * window.dilation[axis] + 1
    if window.padding == "VALID":
        return (size - reach) // stride + 1, 0
    count = -(-size // stride)
    return count, max(0, (count - 1) * stride + reach - size) // 2


def _taps(values: Any, kernel: tuple[int, int], window: Window, offset: int) -> tuple[Any, Any]:
    """Return the inputs under each tap of a kernel, less `offset`, and which of them are in the image.

    The first is `(N, H', W', kernel height, kernel width, C)`, 0 outside; the second drops N and C.
    """
    _, height, width, _ = values.shape
    spans = [window_span(size, kernel[axis], window, axis) for axis, size in enumerate((height, width))]
    places = []
    for axis, (count, before) in enumerate(spans):
        starts = np.arange(count)[:, None] * window.stride[axis] - before
        places.append(starts + np.arange(kernel[axis])[None, :] * window.dilation[axis])
    rows, columns = places
    inside = ((rows >= 0) & (rows < height))[:, None, :, None] & ((columns >= 0) & (columns < width))[None, :, None, :]
    rows, columns = np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)
    taken = values.astype(np.int64)[:, rows[:, None, :, None], columns[None, :, None, :]] - offset
    return taken * inside[None, ..., None], inside


def conv_2d(values: Any, layer: Layer, window: Window) -> Any:
    """CONV_2D over weights `(channels, height, width, input channels of a group)`."""
    weights = layer.weights.astype(np.int64)
    taps, _ = _taps(values, weights.shape[1:3], window, layer.source.zero_point)
    deep = weights.shape[3]
    groups = values.shape[3] // deep
    each = weights.shape[0] // groups
    sums = []
    for group in range(groups):
        part, own = taps[..., group * deep : (group + 1) * deep], weights[group * each : (group + 1) * each]
        sums.append(np.einsum("nhwyxc,oyxc->nhwo", part, own))
    return _requantized(np.concatenate(sums, axis=-1), layer)


def depthwise_conv_2d(values: Any, layer: Layer, window: Window) -> Any:
    """DEPTHWISE_CONV_2D over weights `(1, height, width, channels * multiplier)`, a channel's outputs side by side."""
    taps, _ = _taps(values, layer.weights.shape[1:3], window, layer.source.zero_point)
    each = layer.weights.shape[3] // values.shape[3]
    sums = np.einsum("nhwyxo,yxo->nhwo", np.repeat(taps, each, axis=-1), layer.weights[0].astype(np.int64))
    return _requantized(sums, layer)


def _requantized(sums: Any, layer: Layer) -> Any:
    channels = sums.shape[-1]
    multipliers, shifts = channel_multipliers(layer)
    sums = wrap(sums + (0 if layer.bias is None else np.asarray(layer.bias, np.int64)))
    scaled = multiply(sums, np.broadcast_to(multipliers, channels), np.broadcast_to(shifts, channels))
    return clamp(scaled + layer.output.zero_point, activation_range(layer.output, layer.activation))


def fully_connected(values: Any, layer: Layer, weights_zero_point: int = 0) -> Any:
    """FULLY_CONNECTED over weights `(outputs, inputs)`: one rounding, of a product in double.

    The weights' zero point counts only where there is one scale.
    """
    rows = values.reshape(-1, layer.weights.shape[1]).astype(np.int64) - layer.source.zero_point
    weights = layer.weights.astype(np.int64) - (weights_zero_point if len(layer.scales) == 1 else 0)
    sums = wrap(rows @ weights.T + (0 if layer.bias is None else np.asarray(layer.bias, np.int64)))
    source, output = _double(layer.source.scale), _double(layer.output.scale)
    real = np.array([source * _double(scale) / output for scale in layer.scales])
    scaled = round_half_away(sums.astype(np.float64) * real).astype(np.int64)
    return clamp(scaled + layer.output.zero_point, activation_range(layer.output, layer.activation))


def max_pool_2d(values: Any, kernel: tuple[int, int], window: Window, output: Quantized, activation: str = "") -> Any:
    """MAX_POOL_2D; padding never wins."""
    taps, inside = _taps(values, kernel, window, 0)
    greatest = np.where(inside[None, ..., None], taps, MIN).max(axis=(3, 4))
    return clamp(greatest, activation_range(output, activation))


def average_pool_2d(
    values: Any, kernel: tuple[int, int], window: Window, output: Quantized, activation: str = ""
) -> Any:
    """AVERAGE_POOL_2D of the values in the image, halves rounded away from zero."""
    taps, inside = _taps(values, kernel, window, 0)
    sums, counts = taps.sum(axis=(3, 4)), inside.sum(axis=(2, 3))[None, ..., None]
    average = np.sign(sums) * ((np.abs(sums) + counts // 2) // counts)
    return clamp(average, activation_range(output, activation))


def mean(values: Any, axes: Sequence[int], source: Quantized, output: Quantized, *, keep_dims: bool = False) -> Any:
    """MEAN: the count is folded into the multiplier, truncated, before the sum is scaled."""
    resolved = tuple(sorted({axis % values.ndim for axis in axes}))
    sums = values.astype(np.int64).sum(axis=resolved, keepdims=keep_dims)
    count = int(np.prod([values.shape[axis] for axis in resolved]))
    multiplier, shift = quantize_multiplier(_double(source.scale) / _double(output.scale))
    extra = min(count.bit_length() - 1, 32, 31 + shift)
    scaled = multiply(wrap(sums - source.zero_point * count), (multiplier << extra) // count, shift - extra)
    return clamp(scaled + output.zero_point)


def _sum_terms(left: Any, right: Any, sources: tuple[Quantized, Quantized]) -> tuple[Any, Any, float]:
    twice = 2 * max(_double(source.scale) for source in sources)
    terms = [
        multiply(
            (values.astype(np.int64) - source.zero_point) << 20, *quantize_multiplier(_double(source.scale) / twice)
        )
        for values, source in zip((left, right), sources, strict=True)
    ]
    return terms[0], terms[1], twice


def add(left: Any, right: Any, sources: tuple[Quantized, Quantized], output: Quantized, activation: str = "") -> Any:
    """ADD, broadcasting: both terms at 2**20 times a common scale, twice the greater one."""
    first, second, twice = _sum_terms(left, right, sources)
    scaled = multiply(first + second, *quantize_multiplier(twice / (2**20 * _double(output.scale))))
    return clamp(scaled + output.zero_point, activation_range(output, activation))


def sub(left: Any, right: Any, sources: tuple[Quantized, Quantized], output: Quantized, activation: str = "") -> Any:
    """SUB, as `add`."""
    first, second, twice = _sum_terms(left, right, sources)
    scaled = multiply(first - second, *quantize_multiplier(twice / (2**20 * _double(output.scale))))
    return clamp(scaled + output.zero_point, activation_range(output, activation))


def mul(left: Any, right: Any, sources: tuple[Quantized, Quantized], output: Quantized, activation: str = "") -> Any:
    """MUL, broadcasting; the real multiplier is computed in float32."""
    first, second = (c.astype(np.int64) - s.zero_point for c, s in zip((left, right), sources, strict=True))
    real = np.float32(sources[0].scale) * np.float32(sources[1].scale) / np.float32(output.scale)
    scaled = multiply(first * second, *quantize_multiplier(float(real)))
    return clamp(scaled + output.zero_point, activation_range(output, activation))


def relu(values: Any, source: Quantized, output: Quantized, activation: str = "RELU") -> Any:
    """RELU, RELU6 and RELU_N1_TO_1 as operators of their own; the real multiplier is computed in float32."""
    multiplier = quantize_multiplier(float(np.float32(source.scale) / np.float32(output.scale)))
    scaled = multiply(values.astype(np.int64) - source.zero_point, *multiplier)
    return clamp(scaled + output.zero_point, activation_range(output, activation))


def requantize(values: Any, source: Quantized, output: Quantized) -> Any:
    """QUANTIZE from int8 or uint8 to int8."""
    multiplier = quantize_multiplier(_double(source.scale) / _double(output.scale))
    scaled = multiply(np.asarray(values).astype(np.int64) - source.zero_point, *multiplier)
    return clamp(scaled + output.zero_point)


def pad(values: Any, paddings: Sequence[tuple[int, int]], value: int) -> Any:
    """PAD with the output's zero point, PADV2 with the value given."""
    return np.pad(values, paddings, constant_values=np.int8(value))


def lookup(values: Any, function: Callable[[Any], Any], source: Quantized, output: Quantized) -> Any:
    """LOGISTIC and TANH: a table of the 256 quantized values, each computed in float32."""
    table = np.empty(256, np.int8)
    for value in range(MIN, MAX + 1):
        real = np.float32(source.scale) * np.float32(value - source.zero_point)
        scaled = np.float32(function(real)) * (np.float32(1) / np.float32(output.scale))
        table[value + 128] = clamp(int(round_half_away(scaled) + np.float32(output.zero_point)))
    return table[values.astype(np.int64) + 128]


def logistic(values: Any, source: Quantized, output: Quantized) -> Any:
    """LOGISTIC; the output's scale is 1/256."""

    def function(real: Any) -> Any:
        power = math.exp(-float(real)) if real > -88 else math.inf
        return np.float32(1) / (np.float32(1) + np.float32(power))

    return lookup(values, function, source, output)


def tanh(values: Any, source: Quantized, output: Quantized) -> Any:
    """TANH; the C library's own, as in LiteRT: it is not the nearest float32 everywhere."""
    library = ctypes.CDLL(ctypes.util.find_library("m"))
    library.tanhf.argtypes, library.tanhf.restype = [ctypes.c_float], ctypes.c_float
    return lookup(values, lambda real: library.tanhf(float(real)), source, output)


def softmax(values: Any, source: Quantized, beta: float = 1.0) -> Any:
    """SOFTMAX over the last dimension; the output's scale is 1/256 and its zero point -128."""
    real = min(_double(beta) * _double(source.scale) * 2**26, 2.0**31 - 1)
    multiplier, shift = quantize_multiplier(real)
    least = -math.floor(31 * 2**26 / 2**shift)
    rows = values.reshape(-1, values.shape[-1]).astype(np.int64)
    answer = np.empty(rows.shape, np.int8)
    for number, row in enumerate(rows):
        differences = row - row.max()
        kept = differences >= least
        scaled = doubling_high_multiply(wrap(np.where(kept, differences, 0) << shift), multiplier)
        powers = exp_on_negative(scaled)
        scale, over_unit = reciprocal(int(wrap(divide_by_power(powers, 12)[kept].sum())))
        raw = divide_by_power(doubling_high_multiply(scale, powers), over_unit + 31 - 8)
        answer[number] = np.where(kept, clamp(raw + MIN), MIN)
    return answer.reshape(values.shape)
