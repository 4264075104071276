"""PAD, PADV2 and CONCATENATION, which copy values without computing."""

import math

import numpy as np

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node
from edgecnn.formats.c99.operators import checks
from edgecnn.formats.c99.step import RANK, Step, Variant, c_list, one_call, size


def pad(node: Node) -> Step:
    """Lower PAD and PADV2; raises ExportError."""
    source, result = checks.computed(node, 0), checks.output(node)
    amounts, rank = checks.constant_numbers(node, 1), len(source.shape)
    if rank > RANK or len(amounts) != 2 * rank or min(amounts) < 0:
        raise node.refuse(f"padding {amounts} of the shape {source.shape}", f"use at most {RANK} dimensions")
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
        f"{{{c_list(source.shape, 1)}}}, {{{c_list(result.shape, 1)}}}, {{{c_list(before, 0)}}}, /* in, out, before */",
        str(value),
    )
    title = f"{node.name}, {size(source.shape)} -> {size(result.shape)}"
    return one_call(node, source, result, title=title, kernel="pad", distance=None, layer=layer, layer_type="pad_layer")


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
