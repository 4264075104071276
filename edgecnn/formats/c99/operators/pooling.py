"""MAX_POOL_2D and AVERAGE_POOL_2D that are not fused into a convolution."""

import numpy as np

from edgecnn.formats.c99.network import Node
from edgecnn.formats.c99.operators import checks
from edgecnn.formats.c99.operators.windows import Axis, first_addresses, trailing_distance
from edgecnn.formats.c99.step import Step, one_call, size


def pool_2d(node: Node) -> Step:
    """Lower a pooling that is not fused into a convolution; raises ExportError."""
    source, result, options = checks.computed(node, 0), checks.output(node), node.options
    if (source.scale, source.zero_point) != (result.scale, result.zero_point):
        raise node.refuse("its input and output have other scales or zero points", "export the model again")
    height, width, channels = checks.one_image(node, source)
    try:
        rows = Axis.of(height, options["FilterHeight"], options["StrideH"], options["Padding"])
        columns = Axis.of(width, options["FilterWidth"], options["StrideW"], options["Padding"])
    except ValueError as error:
        raise node.refuse(str(error), "export the model again") from error
    low, high = checks.quantized_range(node, result)
    checks.shape_is(node, result, (1, rows.windows, columns.windows, channels))
    layer = (
        f"{height}, {width}, {channels}, {rows.windows}, {columns.windows}, /* input, output */",
        f"{rows.kernel}, {columns.kernel}, {rows.stride}, {columns.stride}, {rows.pad}, {columns.pad}, /* window */",
        f"{low}, {high} /* range of the output */",
    )
    reads = first_addresses(rows.first_read(), columns.first_read(), width, channels)
    distance = trailing_distance(reads, np.arange(1, len(reads) + 1) * channels, rereads=True)
    title = f"{node.name} {rows.kernel}x{columns.kernel}, {size(source.shape)} -> {size(result.shape)}"
    return one_call(
        node,
        source,
        result,
        title=title,
        kernel=node.name.lower(),
        distance=distance,
        layer=layer,
        layer_type="pool_layer",
    )
