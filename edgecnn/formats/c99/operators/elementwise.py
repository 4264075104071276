"""Elementwise operators: tables of one quantized value, and sums and products of two tensors."""

import dataclasses
import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.fixed_point import quantize_multiplier
from edgecnn.formats.c99.network import Node, Tensor
from edgecnn.formats.c99.operators import accumulators, checks, lookup_tables
from edgecnn.formats.c99.step import Constant, Step, Variant, size

_RANK = 6  # dimensions of the kernels that broadcast, as in LiteRT
_INT8_RANGE = (-128, 127)
_SUM_BITS = 20  # fractional bits of sums in ADD and SUB, as in LiteRT
_HALF = (1 << 30, 0)  # multiplier and shift of the operand of the larger scale
_NOTHING = (0, -1)  # of the factor 0: kernels for instruction sets expect shifts to the right, but for _HALF


def lookup(node: Node) -> Step:
    """Lower a function of one quantized value, whose other inputs are constants, to a table; raises ExportError.

    A constant is one number for all channels, or one number for each, which makes a table for each.
    """
    given = [checks.activation(node, position) for position in range(len(node.inputs))]
    sources, result = [tensor for tensor in given if tensor.data is None], checks.output(node)
    if len(sources) != 1:
        raise node.refuse(f"{len(sources)} of its inputs are computed", "its table needs a single one")
    source = sources[0]
    checks.shape_is(node, result, source.shape)
    channels = max(_channels(node, tensor, source) for tensor in given)
    table, kernels = _tables(node, channels)
    oracle = "" if kernels == lookup_tables.REFERENCE else f", as LiteRT's {kernels}: its reference kernels lack it"
    size_ = (str(source.elements),) if channels == 1 else (str(source.elements // channels), str(channels))
    kernel = "lookup" if channels == 1 else "lookup_channels"
    return Step(
        kind=node.name.lower(),
        title=f"{node.name}, {size(source.shape)}{oracle}",
        inputs=(source,),
        output=result,
        variants=(Variant(kernel, (("{table}", "{in0}", "{out}", *size_),), (0,)),),
        constants=(Constant("table", table),),
    )


def _channels(node: Node, tensor: Tensor, source: Tensor) -> int:
    """Return the number of tables for an input of an operator: one, or one for each channel of `source`."""
    if tensor.data is None or tensor.elements == 1:
        return 1
    if tensor.shape[-1] != tensor.elements or tensor.elements != source.shape[-1]:
        why = f"its constant '{tensor.title}' has the shape {tensor.shape}"
        raise node.refuse(why, "use one number for all, or one for each channel")
    return tensor.elements


def _tables(node: Node, channels: int) -> tuple[NDArray[np.int8], str]:
    """Return the tables of all channels, int8 (256,) or (channels, 256), and the kernels that computed them."""
    if channels == 1:
        return lookup_tables.tabulate(node)
    rows = [
        lookup_tables.tabulate(
            dataclasses.replace(node, inputs=tuple(_channel_constant(tensor, channel) for tensor in node.inputs))
        )
        for channel in range(channels)
    ]
    return np.stack([table for table, _ in rows]), rows[0][1]


def _channel_constant(tensor: Tensor | None, channel: int) -> Tensor | None:
    """Reduce a constant to the element of one channel; return any other tensor unchanged."""
    if tensor is None or tensor.data is None or tensor.elements == 1:
        return tensor
    return dataclasses.replace(tensor, shape=(1,), data=np.asarray(tensor.data).reshape(-1)[channel : channel + 1])


def add(node: Node) -> Step:
    """Lower ADD and SUB; raises ExportError."""
    left, right, result = checks.activation(node, 0), checks.activation(node, 1), checks.output(node)
    twice = 2 * max(left.scale, right.scale)
    pairs = [quantize_multiplier(tensor.scale / twice) for tensor in (left, right)]
    last = quantize_multiplier(twice / ((1 << _SUM_BITS) * result.scale))
    if max(shift for _, shift in (*pairs, last)) > 0:  # LiteRT's kernels abort, or are undefined
        raise node.refuse("its output scale is far too small for its inputs", "calibrate the model again")
    if node.name == "ADD" and left.shape == right.shape and last[1] < 0:
        return _add_one_shape(node, left, right, result, pairs=pairs, last=last)
    sign = -1 if node.name == "SUB" else 1
    numbers = (
        f"{left.zero_point}, {pairs[0][0]}, {pairs[0][1]}, /* left: zero point, multiplier, shift */",
        f"{right.zero_point}, {pairs[1][0]}, {pairs[1][1]}, /* right */",
        f"{sign}, {last[0]}, {last[1]}, {result.zero_point}, /* sign of the right, output */",
    )
    return _binary(node, left, right, result, numbers=numbers, kernel="add_broadcast")


def _add_one_shape(
    node: Node,
    left: Tensor,
    right: Tensor,
    result: Tensor,
    *,
    pairs: Sequence[tuple[int, int]],
    last: tuple[int, int],
) -> Step:
    """Return the step of an ADD of two operands of one shape; the one with the larger scale is the first argument."""
    operands = sorted(zip((left, right), pairs, strict=True), key=lambda operand: operand[1] != _HALF)
    (exact, _), (other, pair) = operands
    pair, last = (each if each[0] else _NOTHING for each in (pair, last))
    low, high = checks.quantized_range(node, result)
    checks.shape_is(node, result, left.shape)
    computed, constants, arguments = _operands(node, {"left": left, "right": right})
    layer = (
        f"{exact.zero_point}, {other.zero_point}, {pair[0]}, {pair[1]}, /* operands: zero points, multiplier, shift */",
        f"{last[0]}, {last[1]}, {result.zero_point}, {low}, {high}, /* output: and range */",
        f"{result.elements}",
    )
    names = arguments if exact is left else arguments[::-1]
    return Step(
        kind="add",
        title=f"ADD, {size(left.shape)} and {size(right.shape)}",
        inputs=computed,
        output=result,
        variants=(Variant("add", (("&{layer}", *names, "{out}"),), (0,) * len(computed)),),
        layer_type="add_layer",
        layer=layer,
        constants=constants,
    )


def _operands(
    node: Node, operands: dict[str, Tensor]
) -> tuple[tuple[Tensor, ...], tuple[Constant, ...], tuple[str, ...]]:
    """Return the computed operands, the constant operands, and the kernel argument for each operand."""
    computed = tuple(tensor for tensor in operands.values() if tensor.data is None)
    if not computed:
        raise node.refuse("both its inputs are constants", "fold it")
    constants = tuple(
        Constant(name, np.ascontiguousarray(tensor.data))
        for name, tensor in operands.items()
        if tensor.data is not None
    )
    names = {id(tensor): f"{{in{index}}}" for index, tensor in enumerate(computed)}
    return computed, constants, tuple(names.get(id(tensor), f"{{{name}}}") for name, tensor in operands.items())


def mul(node: Node) -> Step:
    """Lower MUL; raises ExportError."""
    left, right, result = checks.activation(node, 0), checks.activation(node, 1), checks.output(node)
    real = float(left.scales[0] * right.scales[0] / result.scales[0])  # in single precision, as LiteRT
    factors = [[value - tensor.zero_point for value in _INT8_RANGE] for tensor in (left, right)]
    products = [first * second for first in factors[0] for second in factors[1]]
    multiplier, shift = quantize_multiplier(real) if math.isfinite(real) else (0, 0)
    fits = accumulators.fits_requantization(min(products), max(products), (multiplier, shift), result.zero_point)
    if not math.isfinite(real) or not fits:
        raise node.refuse("its output scale is far too small for its inputs", "calibrate the model again")
    numbers = (
        f"{left.zero_point}, {right.zero_point}, /* zero points */",
        f"{multiplier}, {shift}, {result.zero_point}, /* output: multiplier, shift, zero point */",
    )
    return _binary(node, left, right, result, numbers=numbers, kernel="mul")


def _binary(node: Node, left: Tensor, right: Tensor, result: Tensor, *, numbers: tuple[str, ...], kernel: str) -> Step:
    try:
        shape = np.broadcast_shapes(left.shape, right.shape)
    except ValueError as error:
        raise node.refuse(f"shapes {left.shape} and {right.shape} do not fit", "export it again") from error
    low, high = checks.quantized_range(node, result)
    checks.shape_is(node, result, shape)
    if len(shape) > _RANK:
        raise node.refuse(f"it broadcasts over {len(shape)} dimensions", f"use at most {_RANK}")
    computed, constants, arguments = _operands(node, {"left": left, "right": right})
    strides = tuple(_strides(tensor.shape, shape) for tensor in (left, right))
    layer = (
        *numbers,
        f"{low}, {high}, /* range of the output */",
        f"{{{_row(shape, 1)}}}, {{{strides[0]}}}, {{{strides[1]}}} /* shape, steps of both operands */",
    )
    distances = tuple(0 if tensor.shape == tuple(shape) else None for tensor in computed)
    return Step(
        kind=node.name.lower(),
        title=f"{node.name}, {size(left.shape)} and {size(right.shape)}",
        inputs=computed,
        output=result,
        variants=(Variant(kernel, (("&{layer}", *arguments, "{out}"),), distances),),
        layer_type=f"{kernel}_layer",
        layer=layer,
        constants=constants,
    )


def _row(shape: tuple[int, ...], fill: int) -> str:
    return ", ".join(map(str, (fill,) * (_RANK - len(shape)) + tuple(shape)))


def _strides(shape: tuple[int, ...], whole: tuple[int, ...]) -> str:
    """Return the elements from one to the next along each dimension of `whole`, 0 along repeated dimensions."""
    padded = (1,) * (len(whole) - len(shape)) + tuple(shape)
    strides, step = [], 1
    for extent in reversed(padded):
        strides.append(0 if extent == 1 else step)
        step *= extent
    return _row(tuple(reversed(strides)), 0)
