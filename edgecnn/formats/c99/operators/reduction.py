"""MEAN, a reduction over any axes."""

import math

import numpy as np

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node
from edgecnn.formats.c99.operators import accumulators, checks
from edgecnn.formats.c99.step import RANK, Step, c_list, one_call, size


def mean(node: Node) -> Step:
    """Lower MEAN over any axes; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    rank = len(source.shape)
    axes = checks.constant_numbers(node, 1)
    if rank > RANK or any(not -rank <= axis < rank for axis in axes):
        raise node.refuse(f"axes {axes} of the shape {source.shape}", f"use at most {RANK} dimensions")
    reduced = {axis % rank for axis in axes}
    kept = [1 if axis in reduced else extent for axis, extent in enumerate(source.shape)]
    if result.elements != math.prod(kept):
        raise node.refuse(f"its output of shape {result.shape} does not follow from {source.shape}", "export it again")
    count = source.elements // result.elements
    multiplier, shift = fixed_point.quantize_multiplier(source.scale / result.scale)
    extra = min(count.bit_length() - 1, 32, 31 + shift)
    multiplier, shift = (multiplier << extra) // count, shift - extra
    ends = [count * (value - source.zero_point) for value in (-128, 127)]
    if not accumulators.fits_requantization(ends[0], ends[1], (multiplier, shift), result.zero_point):
        raise node.refuse(
            f"sums of {count} elements, or their scaled values, may not fit into 32 bits", "calibrate it again"
        )
    whole, steps = (1,) * (RANK - rank) + source.shape, np.ones(RANK, np.int64)
    steps[:-1] = np.cumprod(whole[:0:-1])[::-1]
    kept = [1] * (RANK - rank) + kept
    inner = [extent // left for extent, left in zip(whole, kept, strict=True)]
    layer = (
        f"{{{c_list(kept)}}}, {{{c_list(inner)}}}, {{{c_list(steps)}}}, /* output, averaged, steps */",
        f"{count * source.zero_point}, {multiplier}, {shift}, {result.zero_point}",
    )
    title = f"MEAN, {size(source.shape)} -> {size(result.shape)}"
    return one_call(
        node, source, result, title=title, kernel="mean", distance=None, layer=layer, layer_type="mean_layer"
    )
