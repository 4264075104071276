"""Pooling by itself, MEAN and SOFTMAX; PAD and CONCATENATION, which move values."""

import math

import numpy as np

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node, Tensor
from edgecnn.formats.c99.operators import accumulators, checks
from edgecnn.formats.c99.operators.windows import Axis, first_addresses, trailing_distance
from edgecnn.formats.c99.step import Constant, Step, Variant, size

_RANK = 4  # of the kernels that pad and reduce
_CALL = (("&{layer}", "{in0}", "{out}"),)


def pool_2d(node: Node) -> Step:
    """Lower MAX_POOL_2D or AVERAGE_POOL_2D that is not fused into a convolution; raises ExportError."""
    source, result, options = checks.computed(node, 0), checks.output(node), node.options
    if (source.scale, source.zero_point) != (result.scale, result.zero_point):
        raise node.refuse("its input and output have other scales or zero points", "export the model again")
    height, width, channels = checks.one_image(node, source)
    try:
        rows = Axis.of(height, options["FilterHeight"], options["StrideH"], options["Padding"])
        columns = Axis.of(width, options["FilterWidth"], options["StrideW"], options["Padding"])
    except ValueError as error:
        raise node.refuse(str(error), "export the model again") from error
    low, high = checks.code_range(node, result)
    checks.shape_is(node, result, (1, rows.windows, columns.windows, channels))
    layer = (
        f"{height}, {width}, {channels}, {rows.windows}, {columns.windows}, /* input, output */",
        f"{rows.kernel}, {columns.kernel}, {rows.stride}, {columns.stride}, {rows.pad}, {columns.pad}, /* window */",
        f"{low}, {high} /* range of the output */",
    )
    reads = first_addresses(rows.first_read(), columns.first_read(), width, channels)
    distance = trailing_distance(reads, np.arange(1, len(reads) + 1) * channels, rereads=True)
    title = f"{node.name} {rows.kernel}x{columns.kernel}, {size(source.shape)} -> {size(result.shape)}"
    return _step(
        node,
        source,
        result,
        title=title,
        kernel=node.name.lower(),
        distance=distance,
        layer=layer,
        layer_type="pool_layer",
    )


def mean(node: Node) -> Step:
    """Lower MEAN over any axes; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    rank = len(source.shape)
    axes = checks.constant_numbers(node, 1)
    if rank > _RANK or any(not -rank <= axis < rank for axis in axes):
        raise node.refuse(f"axes {axes} of the shape {source.shape}", f"use at most {_RANK} dimensions")
    reduced = {axis % rank for axis in axes}
    kept = [1 if axis in reduced else extent for axis, extent in enumerate(source.shape)]
    if result.elements != math.prod(kept):
        raise node.refuse(f"its output of shape {result.shape} does not follow from {source.shape}", "export it again")
    count = source.elements // result.elements
    multiplier, shift = fixed_point.quantize_multiplier(source.scale / result.scale)
    extra = min(count.bit_length() - 1, 32, 31 + shift)
    multiplier, shift = (multiplier << extra) // count, shift - extra
    ends = [count * (code - source.zero_point) for code in (-128, 127)]
    if not accumulators.fits_requantization(ends[0], ends[1], (multiplier, shift), result.zero_point):
        raise node.refuse(
            f"sums of {count} elements, or what they are scaled to, may not fit into 32 bits", "calibrate it again"
        )
    whole, steps = (1,) * (_RANK - rank) + source.shape, np.ones(_RANK, np.int64)
    steps[:-1] = np.cumprod(whole[:0:-1])[::-1]
    kept = [1] * (_RANK - rank) + kept
    inner = [extent // left for extent, left in zip(whole, kept, strict=True)]
    layer = (
        f"{{{_list(kept)}}}, {{{_list(inner)}}}, {{{_list(steps)}}}, /* output, reduced, elements to the next */",
        f"{count * source.zero_point}, {multiplier}, {shift}, {result.zero_point}",
    )
    title = f"MEAN, {size(source.shape)} -> {size(result.shape)}"
    return _step(node, source, result, title=title, kernel="mean", distance=None, layer=layer, layer_type="mean_layer")


def pad(node: Node) -> Step:
    """Lower PAD and PADV2; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    amounts, rank = checks.constant_numbers(node, 1), len(source.shape)
    if rank > _RANK or len(amounts) != 2 * rank or min(amounts) < 0:
        raise node.refuse(f"padding {amounts} of the shape {source.shape}", f"use at most {_RANK} dimensions")
    if (source.scale, source.zero_point) != (result.scale, result.zero_point):
        raise node.refuse("its input and output have other scales or zero points", "export the model again")
    before = amounts[::2]
    checks.shape_is(node, result, [s + b + a for s, b, a in zip(source.shape, before, amounts[1::2], strict=True)])
    value = result.zero_point
    if node.name == "PADV2":
        filler = checks.activation(node, 2)
        if filler.data is None or filler.elements != 1:
            raise node.refuse("its filler is no constant number", "export the model again")
        value = int(np.asarray(filler.data).reshape(-1)[0])
    layer = (
        f"{{{_list(source.shape, 1)}}}, {{{_list(result.shape, 1)}}}, {{{_list(before, 0)}}}, /* in, out, before */",
        str(value),
    )
    title = f"{node.name}, {size(source.shape)} -> {size(result.shape)}"
    return _step(node, source, result, title=title, kernel="pad", distance=None, layer=layer, layer_type="pad_layer")


def concatenation(node: Node) -> Step:
    """Lower CONCATENATION of computed tensors; raises ExportError."""
    result, rank = checks.output(node), len(node.outputs[0].shape)
    sources = [checks.computed(node, position) for position in range(len(node.inputs))]
    axis = node.options["Axis"] % max(rank, 1)
    for tensor in sources:
        if (tensor.scale, tensor.zero_point) != (result.scale, result.zero_point):
            raise node.refuse("an input has another scale or zero point than its output", "requantize it first")
        if len(tensor.shape) != rank or tensor.shape[:axis] + tensor.shape[axis + 1 :] != (
            result.shape[:axis] + result.shape[axis + 1 :]
        ):
            raise node.refuse(f"shapes {tensor.shape} and {result.shape} do not fit", "export the model again")
    if sum(tensor.shape[axis] for tensor in sources) != result.shape[axis]:
        raise node.refuse(f"its inputs do not fill the shape {result.shape}", "export the model again")
    if node.options["FusedActivationFunction"] != fixed_point.NO_ACTIVATION:
        raise node.refuse("it has a fused activation", "use an activation before it")
    rows, pitch = math.prod(result.shape[:axis]), math.prod(result.shape[axis:])
    calls, filled = [], 0
    for index, tensor in enumerate(sources):
        row = tensor.elements // rows
        calls.append((f"{{in{index}}}", str(row), f"{{out}} + {filled}", str(pitch), str(rows)))
        filled += row
    return Step(
        kind="concatenation",
        title=f"CONCATENATION of {len(sources)} -> {size(result.shape)}",
        inputs=tuple(sources),
        output=result,
        variants=(Variant("copy_rows", tuple(calls), (None,) * len(sources)),),
    )


def softmax(node: Node) -> Step:
    """Lower SOFTMAX over the last dimension; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    checks.shape_is(node, result, source.shape)
    beta = float(node.options["Beta"])
    if not 1 < beta * source.scale * 2**26 < 2**31:
        raise node.refuse(f"beta {beta:g} and scale {source.scale:.3g} do not fit", "calibrate the model again")
    if result.zero_point != -128 or abs(result.scale * 256 - 1) > 0.001:
        raise node.refuse("its output has not the scale 1/256 and the zero point -128", "export the model again")
    classes = source.shape[-1]
    if classes > 1 << 12:
        raise node.refuse(f"it has {classes} classes", "use at most 4096")
    table = fixed_point.softmax_table(beta, source.scale)
    rows = source.elements // classes
    return Step(
        kind="softmax",
        title=f"SOFTMAX, {rows} x {classes}" if rows > 1 else f"SOFTMAX, {classes}",
        inputs=(source,),
        output=result,
        variants=(
            Variant("softmax", (("{exponential}", str(len(table)), "{in0}", "{out}", str(rows), str(classes)),), (0,)),
        ),
        constants=(Constant("exponential", table),),
    )


def _step(
    node: Node,
    source: Tensor,
    result: Tensor,
    *,
    title: str,
    kernel: str,
    distance: int | None,
    layer: tuple[str, ...],
    layer_type: str,
) -> Step:
    return Step(
        kind=node.name.lower(),
        title=title,
        inputs=(source,),
        output=result,
        variants=(Variant(kernel, _CALL, (distance,)),),
        layer_type=layer_type,
        layer=layer,
    )


def _list(values: object, fill: int | None = None) -> str:
    numbers = [int(value) for value in values]  # type: ignore[attr-defined]
    if fill is not None:
        numbers = [fill] * (_RANK - len(numbers)) + numbers
    return ", ".join(map(str, numbers))
