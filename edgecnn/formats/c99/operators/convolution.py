"""CONV_2D and DEPTHWISE_CONV_2D, fused with the pooling that follows."""

import dataclasses
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node, Tensor
from edgecnn.formats.c99.operators import accumulators, checks
from edgecnn.formats.c99.operators.windows import SAME, Addresses, Axis, first_addresses, trailing_distance
from edgecnn.formats.c99.step import Constant, Scratch, Step, Traits, Variant, size

BLOCK = 4  # output positions that share each reading of the weights
_LANES = 32  # elements of a vector; CONV_LANES of the kernel
_CALL = ("&{layer}", "{in0}", "{out}")
_GROUP = 16  # channels computed together; DEPTHWISE_ANY_GROUP of the kernel
_QUARTER = (1 << 30, -1)  # multiplier and shift of the factor 1/4; a right shift, which all versions are fastest in
_WIDE = 1 << 30  # twice a sum of this size exceeds int32
_X86 = "KERNELS_X86"  # defined if the kernels that read sums of weights are compiled
_POOLING = {"": "POOL_NONE", "MAX_POOL_2D": "POOL_MAX", "AVERAGE_POOL_2D": "POOL_AVERAGE"}


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Convolution:
    """A convolution and, where `pool` is not None, the pooling after it.

    Attributes:
        node: the convolution.
        pool: the pooling, or None.
        source: input.
        result: output, of the pooling if there is one.
        weights: as in the file.
        bias: int32 (channels,).
        axes: windows of the convolution along height and width.
        pooled: windows of the pooling along height and width, 1x1 without pooling.
        channels: of the output.
        constants: arrays of the generated code.
        limits: lowest and highest output value.
    """

    node: Node
    pool: Node | None
    source: Tensor
    result: Tensor
    weights: Tensor
    bias: NDArray[np.int32]
    axes: tuple[Axis, Axis]
    pooled: tuple[Axis, Axis]
    channels: int
    constants: tuple[Constant, ...]
    limits: tuple[int, int]
    traits: Traits


def conv_2d(node: Node, pool: Node | None = None) -> Step:
    """Lower CONV_2D, fused with `pool` if there is one; raises ExportError."""
    weights = checks.weights(node, 1, rank=4, axis=0)
    source = checks.computed(node, 0)
    channels, kernel_h, kernel_w, depth = weights.shape
    if depth != checks.one_image(node, source)[2]:
        raise node.refuse(f"weights of shape {weights.shape} over {source.shape[3]} channels", "do without groups")
    built = _build(node, pool, source, weights, kernel=(kernel_h, kernel_w), channels=channels)
    column = -(-kernel_h * kernel_w * depth // _LANES) * _LANES
    pooled = (Scratch("int32_t", channels),) if pool else ()
    distance = trailing_distance(_reads(built), np.arange(1, _positions(built) + 1) * channels)
    direct = trailing_distance(_reads(built), np.arange(1, _positions(built) + 1) * channels, rereads=True)
    variants = tuple(
        Variant(
            "conv_2d",
            (("&{layer}", "{in0}", "{out}", str(block), "{scratch0}", "{scratch1}" if pool else "NULL"),),
            (distance,),
            (Scratch("int16_t", block * column + _LANES), *pooled),
        )
        for block in (BLOCK, 1)
    )
    variants += (Variant("conv_2d_direct", (_CALL,), (direct,)),)
    return _step(built, variants, macs=_taps(built) * depth * channels)


def depthwise_conv_2d(node: Node, pool: Node | None = None) -> Step:
    """Lower DEPTHWISE_CONV_2D, fused with `pool` if there is one; raises ExportError."""
    weights = checks.weights(node, 1, rank=4, axis=3)
    source = checks.computed(node, 0)
    one, kernel_h, kernel_w, channels = weights.shape
    depth = checks.one_image(node, source)[2]
    multiplier = node.options["DepthMultiplier"]
    if one != 1 or channels != depth * multiplier:
        raise node.refuse(
            f"weights of shape {weights.shape} over {depth} channels times {multiplier}", "export it again"
        )
    built = _build(node, pool, source, weights, kernel=(kernel_h, kernel_w), channels=channels)
    kernel, group = "depthwise_conv_2d_any", _GROUP
    if multiplier == 1 and pool is None:
        kernel, group = "depthwise_conv_2d", 1  # versions group 1 to 16 channels; a distance for 1 holds for all
    groups = np.arange(0, channels, group)
    reads = (_reads(built)[:, None] + groups // multiplier).reshape(-1)
    ends = np.minimum(groups + group, channels)
    writes = (np.arange(_positions(built))[:, None] * channels + ends).reshape(-1)
    variant = Variant(kernel, (_CALL,), (trailing_distance(reads, writes),))
    return _step(built, (variant,), macs=_taps(built) * channels)


def can_fuse(node: Node, pool: Node) -> bool:
    """Return whether a pooling may be fused into the convolution before it.

    Its windows must not overlap (a position would be computed twice), and it must not rescale.
    """
    options = pool.options
    if options["StrideH"] < options["FilterHeight"] or options["StrideW"] < options["FilterWidth"]:
        return False
    made, source, result = node.outputs[0], pool.inputs[0], pool.outputs[0]
    if source is not made or len(made.shape) != 4 or len(made.scales) != 1 or len(result.scales) != 1:
        return False
    if (made.scale, made.zero_point) != (result.scale, result.zero_point):
        return False
    if pool.name == "AVERAGE_POOL_2D":
        return bool(options["FusedActivationFunction"] == fixed_point.NO_ACTIVATION)
    return True


def _build(
    node: Node, pool: Node | None, source: Tensor, weights: Tensor, *, kernel: tuple[int, int], channels: int
) -> _Convolution:
    options, made = node.options, checks.output(node)
    height, width, _ = checks.one_image(node, source)
    axes = _axes(node, (height, width), kernel, (options["DilationHFactor"], options["DilationWFactor"]))
    checks.shape_is(node, made, (1, axes[0].windows, axes[1].windows, channels))
    pooled, result = (Axis.of(axes[0].windows, 1, 1, 1), Axis.of(axes[1].windows, 1, 1, 1)), made
    if pool is not None:
        result = checks.output(pool)
        filters = (pool.options["FilterHeight"], pool.options["FilterWidth"])
        pooled = _axes(pool, (axes[0].windows, axes[1].windows), filters, (1, 1))
        checks.shape_is(pool, result, (1, pooled[0].windows, pooled[1].windows, channels))
    bias = checks.bias(node, 2, channels, optional=node.name == "DEPTHWISE_CONV_2D")  # as in LiteRT
    limits = _limits(node, pool, made)
    constants, traits = _constants(node, source, weights, made, bias, limits=limits)
    return _Convolution(node, pool, source, result, weights, bias, axes, pooled, channels, constants, limits, traits)


def _axes(node: Node, size_: tuple[int, int], kernel: tuple[int, int], dilation: tuple[int, int]) -> tuple[Axis, Axis]:
    options = node.options
    strides = (options["StrideH"], options["StrideW"])
    try:
        first, second = (Axis.of(size_[i], kernel[i], strides[i], options["Padding"], dilation[i]) for i in range(2))
    except ValueError as error:
        raise node.refuse(str(error), "no window of it fits; export the model again") from error
    return first, second


def _constants(
    node: Node, source: Tensor, weights: Tensor, made: Tensor, bias: NDArray[np.int32], *, limits: tuple[int, int]
) -> tuple[tuple[Constant, ...], Traits]:
    """Return weights, bias, multiplier and shift, and the traits that versions of the kernels depend on.

    A channel with wide sums but only one output value becomes a constant; the converter leaves such channels, with
    zero weights. A channel with several output values whose sums may exceed 32 bits is refused.
    """
    values, bias, wide = np.array(weights.data, np.int8), bias.copy(), False
    channels_first = np.moveaxis(values, 0 if node.name == "CONV_2D" else 3, 0)  # a view
    scales = np.broadcast_to(weights.scales, (len(bias),))
    pairs = [fixed_point.quantize_multiplier(source.scale * float(scale) / made.scale) for scale in scales]
    for channel, sums in enumerate(accumulators.sum_ranges(channels_first, bias, source.zero_point)):
        fits = sums.fits and accumulators.fits_requantization(sums.low, sums.high, pairs[channel], made.zero_point)
        if fits and sums.largest << max(pairs[channel][1], 0) < _WIDE:
            continue
        value = accumulators.constant_output(sums, pairs[channel], made.zero_point, limits)
        if value is not None:
            channels_first[channel], bias[channel], pairs[channel] = 0, 4 * (value - made.zero_point), _QUARTER
        elif fits:
            wide = True
        else:
            raise node.refuse(
                f"sums of channel {channel}, from {sums.low} to {sums.high}, or their scaled values, may not fit "
                "into 32 bits",
                "calibrate the model again",
            )
    return _arrays(node, values, bias, pairs, source.zero_point), Traits(
        left_shifts=any(shift >= 0 for _, shift in pairs),
        wide_sums=wide,
        window_bytes=weights.elements // len(bias) if node.name == "CONV_2D" and source.shape[3] % 4 else 0,
        lowest_weights=node.name == "CONV_2D" and bool((values == -128).any()),
    )


def _arrays(
    node: Node, values: NDArray[np.int8], bias: NDArray[np.int32], pairs: Sequence[tuple[int, int]], zero_point: int
) -> tuple[Constant, ...]:
    padding, folded, hosts = 0, None, tuple[Constant, ...]()
    if node.name == "CONV_2D":
        padding = _LANES - 1
        sums = values.reshape(len(bias), -1).sum(axis=1, dtype=np.int64)
        folded = (bias - zero_point * sums).astype(np.int32)
        hosts = (Constant("sums", sums.astype(np.int32), macro=_X86),)
    return (
        Constant("weights", values, padding=padding),
        Constant("bias", bias, padding=len(bias) % 2 if folded is not None else 0, folded=folded),
        Constant("multiplier", np.array([multiplier for multiplier, _ in pairs], np.int32)),
        Constant("shift", np.array([shift for _, shift in pairs], np.int8)),
        *hosts,
    )


def _limits(node: Node, pool: Node | None, made: Tensor) -> tuple[int, int]:
    """Return the range of output values, narrowed by the activation of a fused pooling."""
    (low, high), *rest = [checks.quantized_range(item, made) for item in filter(None, (node, pool))]
    for inner_low, inner_high in rest:
        low, high = (min(max(value, inner_low), inner_high) for value in (low, high))
    return low, high


def _positions(built: _Convolution) -> int:
    return built.pooled[0].windows * built.pooled[1].windows


def _reads(built: _Convolution) -> Addresses:
    """Return the lowest input address that each output position reads."""
    rows, columns = (_lowest(axis, pool) for axis, pool in zip(built.axes, built.pooled, strict=True))
    return first_addresses(rows, columns, built.source.shape[2], built.source.shape[3])


def _lowest(axis: Axis, pool: Axis) -> Addresses:
    """Return the lowest element that each pooling window reads; with dilation, a later position may read it."""
    reads, starts = axis.first_read(), pool.first_read()
    pairs = zip(starts, pool.taps(), strict=True)
    return np.array([reads[start : start + count].min() for start, count in pairs], np.int64)


def _taps(built: _Convolution) -> int:
    """Return the number of taps inside the image, summed over all computed positions."""
    product = 1
    for axis, pool in zip(built.axes, built.pooled, strict=True):
        inside, starts, counts = axis.taps(), pool.first_read(), pool.taps()
        product *= int(sum(inside[start : start + count].sum() for start, count in zip(starts, counts, strict=True)))
    return product


def _step(built: _Convolution, variants: tuple[Variant, ...], macs: int) -> Step:
    node, (rows, columns), (pool_h, pool_w) = built.node, built.axes, built.pooled
    kernel = f"{node.name} {rows.kernel}x{columns.kernel}, {size(built.source.shape)} -> {size(node.outputs[0].shape)}"
    if built.pool:
        kernel += f", {built.pool.name} {pool_h.kernel}x{pool_w.kernel} -> {size(built.result.shape)}"
    return Step(
        kind=node.name.lower(),
        title=f"{kernel}, {macs:,} MACs",
        inputs=(built.source,),
        output=built.result,
        variants=variants,
        layer_type="conv_layer",
        layer=_layer(built),
        constants=built.constants,
        parameters=built.weights.elements + built.bias.size,
        macs=macs,
        traits=built.traits,
    )


def _layer(built: _Convolution) -> tuple[str, ...]:
    """Return the initializers of `conv_layer`."""
    (rows, columns), (pool_h, pool_w) = _in_one_row(built)
    pooling = _POOLING[built.pool.name if built.pool else ""]
    return (
        f"{rows.size}, {columns.size}, {built.source.shape[3]}, /* input: height, width, channels */",
        f"{rows.windows}, {columns.windows}, /* convolution: height, width */",
        f"{pool_h.windows}, {pool_w.windows}, {built.channels}, /* output: height, width, channels */",
        f"{rows.kernel}, {columns.kernel}, {rows.stride}, {columns.stride}, {rows.dilation}, {columns.dilation}, "
        f"{rows.pad}, {columns.pad}, /* kernel, stride, dilation, padding before */",
        f"{pooling}, {pool_h.kernel}, {pool_w.kernel}, {pool_h.stride}, {pool_w.stride}, {pool_h.pad}, {pool_w.pad}, "
        "/* pooling */",
        f"{built.source.zero_point}, {built.result.zero_point}, {built.limits[0]}, {built.limits[1]}, "
        "/* zero points, range of the output */",
        f"{int(built.traits.left_shifts)}, /* shifts to the left */",
        "{weights}, {bias}, {multiplier}, {shift},",
        f"#if defined({_X86})",
        "{sums}" if built.node.name == "CONV_2D" else "NULL",
        "#endif",
    )


def _in_one_row(built: _Convolution) -> tuple[tuple[Axis, Axis], tuple[Axis, Axis]]:
    """Return the windows; a 1x1 convolution of stride 1 becomes one row, which has a single remainder."""
    axes = built.axes
    if built.pool or any((axis.kernel, axis.stride) != (1, 1) for axis in axes):
        return axes, built.pooled
    flat = Axis.of(1, 1, 1, SAME), Axis.of(axes[0].size * axes[1].size, 1, 1, SAME)
    return flat, flat
