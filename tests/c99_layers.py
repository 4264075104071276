"""Random layers, lowered by the generator, for the kernels that have versions for instruction sets."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from edgecnn.formats.c99.network import Node, RefusedError, Tensor
from edgecnn.formats.c99.operators import accumulators
from edgecnn.formats.c99.operators.convolution import conv_2d, depthwise_conv_2d
from edgecnn.formats.c99.operators.dense import fully_connected
from edgecnn.formats.c99.operators.elementwise import add
from edgecnn.formats.c99.operators.pooling import pool_2d
from edgecnn.formats.c99.operators.windows import Axis
from edgecnn.formats.c99.step import Step
from tests.operator_draws import Draw

_MOST_MACS, _MOST_WEIGHTS = 40_000, 8_000  # an emulator runs thousands of layers in seconds
_ACTIVATIONS = (0, 0, 0, 1, 2, 3)
_NARROW, _WIDE = (2.0**-14, 2.0**-6), (2.0**-25, 2.0**-23)  # scales of products


def _tensor(index: int, shape: tuple[int, ...], scale: float, zero_point: int) -> Tensor:
    return Tensor(index, "x", "int8", shape, np.array([scale], np.float32), np.array([zero_point]), axis=0, data=None)


def _constant(index: int, values: Any, scales: Any = (), axis: int = 0) -> Tensor:
    zeros = np.zeros(len(scales), np.int64)
    return Tensor(
        index, "w", str(values.dtype), values.shape, np.array(scales, np.float32), zeros, axis=axis, data=values
    )


def _weights(draw: Draw, shape: tuple[int, ...]) -> Any:
    """Draw weights: any, small ones, or nothing but the extremes -128 and 127."""
    kind = draw.size(0, 5)
    if kind == 0:
        return draw.random.choice(np.array([-128, 127], np.int8), shape)
    return draw.values(shape, -3, 3) if kind == 1 else draw.values(shape)


def _bias(draw: Draw, channels: int, *, wide: bool) -> Any:
    if wide and draw.chance(0.7):
        return (draw.random.integers(1 << 30, 3 << 29, channels) * draw.one((-1, 1))).astype(np.int32)
    return draw.random.integers(-100_000, 100_001, channels).astype(np.int32)


def _products(draw: Draw, channels: int, *, wide: bool) -> Any:
    """Draw the scale of each channel's products: shifts to the right, and in some layers none or to the left."""
    low, high = _WIDE if wide else _NARROW
    scales = 2 ** draw.random.uniform(math.log2(low), math.log2(high), channels)
    if not wide and draw.chance(0.3):
        left = draw.random.random(channels) < 0.3
        scales[left] = 2 ** draw.random.uniform(-1.5, 3, int(left.sum()))
    if draw.chance(0.05):
        scales[0] = 2.0**-40  # multiplier and shift are 0
    return scales


def _largest_shifts(draw: Draw, channels_first: Any, bias: Any, zero_point: int) -> Any:
    """Return the scale of each channel's products by which its largest sum becomes 2**30 to 2**31."""
    sums = accumulators.sum_ranges(channels_first, bias, zero_point)
    return [2.0 ** (31 - each.largest.bit_length()) * draw.random.uniform(0.5, 0.99) for each in sums]


def _axis(draw: Draw, kernel: int, padding: int) -> Axis:
    dilation = draw.one((1, 1, 1, 2, 3))
    return Axis.of(draw.size(1, 10), kernel, draw.size(1, 3), padding, dilation)


def _pooled(draw: Draw, node: Node, axes: tuple[Axis, Axis], channels: int) -> Node | None:
    name = draw.one((None, "MAX_POOL_2D", "AVERAGE_POOL_2D"))
    if name is None:
        return None
    made, padding = node.outputs[0], draw.one((0, 1))
    filters = (draw.size(1, 3), draw.size(1, 3))
    strides = (filters[0] + draw.size(0, 1), filters[1] + draw.size(0, 1))
    rows, columns = (Axis.of(axes[i].windows, filters[i], strides[i], padding) for i in range(2))
    shape = (1, rows.windows, columns.windows, channels)
    options = {
        "Padding": padding,
        "FilterHeight": filters[0],
        "FilterWidth": filters[1],
        "StrideH": strides[0],
        "StrideW": strides[1],
        "FusedActivationFunction": 0 if name == "AVERAGE_POOL_2D" else draw.one(_ACTIVATIONS),
    }
    return Node(1, name, (made,), (_tensor(4, shape, made.scale, made.zero_point),), options)


def _convolution(draw: Draw, name: str) -> Step:
    depthwise, wide, padding = name == "DEPTHWISE_CONV_2D", draw.chance(0.25), draw.one((0, 1))
    depth, kernel = draw.size(1, 33), (draw.size(1, 5), draw.size(1, 5))
    if draw.chance(0.4):
        depth, kernel = draw.one((4, 8, 16, 32)), draw.one(((3, 3), (1, 1), (3, 3)))
    channels = depth if depthwise else draw.size(1, 35)
    axes = (_axis(draw, kernel[0], padding), _axis(draw, kernel[1], padding))
    positions, taps = axes[0].windows * axes[1].windows, kernel[0] * kernel[1]
    weights = taps * channels * (1 if depthwise else depth)
    if weights > _MOST_WEIGHTS or positions * weights > _MOST_MACS:
        raise ValueError("too large")
    source = _tensor(0, (1, axes[0].size, axes[1].size, depth), draw.one((0.5, 1.0)), draw.zero_point())
    made = _tensor(3, (1, axes[0].windows, axes[1].windows, channels), draw.one((0.05, 1.0)), draw.zero_point())
    shape = (1, *kernel, channels) if depthwise else (channels, *kernel, depth)
    axis = 3 if depthwise else 0
    values, bias = _weights(draw, shape), _bias(draw, channels, wide=wide)
    products = _products(draw, channels, wide=wide)
    if wide and draw.chance(0.5):
        products = _largest_shifts(draw, np.moveaxis(values, axis, 0), bias, source.zero_point)
    scales = np.array(products) * made.scale / source.scale
    node = Node(
        0,
        name,
        (source, _constant(1, values, scales, axis), _constant(2, bias)),
        (made,),
        {
            "Padding": padding,
            "StrideH": axes[0].stride,
            "StrideW": axes[1].stride,
            "DilationHFactor": axes[0].dilation,
            "DilationWFactor": axes[1].dilation,
            "FusedActivationFunction": draw.one(_ACTIVATIONS),
            "DepthMultiplier": 1,
        },
    )
    if depthwise:
        return depthwise_conv_2d(node)
    return conv_2d(node, _pooled(draw, node, axes, channels))


def _conv_2d(draw: Draw) -> Step:
    return _convolution(draw, "CONV_2D")


def _depthwise_conv_2d(draw: Draw) -> Step:
    return _convolution(draw, "DEPTHWISE_CONV_2D")


def _add(draw: Draw) -> Step:
    """Draw operands of like and of far apart scales, and outputs whose multiplier is shifted by 0 to 31, or is 0."""
    shape = (1, draw.size(1, 90))
    first = draw.scale(1e-3, 1e3)
    second = draw.one((first, first * 2.0 ** -draw.size(0, 36), first * draw.scale(0.01, 100)))
    ratio = draw.one((1.0, draw.scale(0.05, 20), 2.0 ** draw.size(-19, 16), draw.scale(2.0**-20, 2.0**-17)))
    operands = [_tensor(index, shape, scale, draw.zero_point()) for index, scale in enumerate((first, second))]
    made = _tensor(2, shape, max(first, second) * ratio, draw.zero_point())
    return add(Node(0, "ADD", tuple(operands), (made,), {"FusedActivationFunction": draw.one(_ACTIVATIONS)}))


def _fully_connected(draw: Draw) -> Step:
    rows, depth, channels = draw.size(1, 4), draw.size(1, 70), draw.size(1, 9)
    source, made = (
        _tensor(index, (rows, size), draw.one((0.05, 1.0)), draw.zero_point())
        for index, size in ((0, depth), (3, channels))
    )
    per_channel = draw.chance(0.3)
    scales = _products(draw, channels if per_channel else 1, wide=False) * made.scale / source.scale
    inputs = (
        source,
        _constant(1, _weights(draw, (channels, depth)), scales),
        _constant(2, _bias(draw, channels, wide=False)),
    )
    options = {"WeightsFormat": 0, "FusedActivationFunction": draw.one(_ACTIVATIONS)}
    return fully_connected(Node(0, "FULLY_CONNECTED", inputs, (made,), options))


def _average_pool_2d(draw: Draw) -> Step:
    padding, channels = draw.one((0, 1)), draw.size(1, 33)
    rows, columns = (Axis.of(draw.size(1, 9), draw.size(1, 5), draw.size(1, 4), padding) for _ in range(2))
    scale, zero_point = draw.one((0.05, 1.0)), draw.zero_point()
    source = _tensor(0, (1, rows.size, columns.size, channels), scale, zero_point)
    made = _tensor(1, (1, rows.windows, columns.windows, channels), scale, zero_point)
    options = {
        "Padding": padding,
        "FilterHeight": rows.kernel,
        "FilterWidth": columns.kernel,
        "StrideH": rows.stride,
        "StrideW": columns.stride,
        "FusedActivationFunction": draw.one(_ACTIVATIONS),
    }
    return pool_2d(Node(0, "AVERAGE_POOL_2D", (source,), (made,), options))


KERNELS: dict[str, Callable[[Draw], Step]] = {
    "conv_2d": _conv_2d,
    "depthwise_conv_2d": _depthwise_conv_2d,
    "add": _add,
    "fully_connected": _fully_connected,
    "average_pool_2d": _average_pool_2d,
}


def layers(kernel: str, count: int, seed: int = 0) -> list[Step]:
    """Return steps whose fastest variant is a kernel; draws that the generator refuses are drawn again."""
    draw, found = Draw(seed), list[Step]()
    while len(found) < count:
        try:
            step = KERNELS[kernel](draw)
        except (RefusedError, ValueError):  # no window fits, it is too large, or sums exceed 32 bits
            continue
        if step.variants[0].kernel == kernel:
            found.append(step)
    return found
