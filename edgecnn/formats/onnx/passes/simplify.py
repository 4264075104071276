"""Simplification passes: the converter's detours become the operators that a person would have written."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError
from edgecnn.formats.onnx.graph import BATCH, Graph, attribute, set_attribute
from edgecnn.formats.onnx.passes.fusion import drop_detours, merge_views
from edgecnn.formats.onnx.passes.permutation import inverse
from edgecnn.formats.onnx.passes.transposes import cancel_transposes


def simplify(graph: Graph) -> None:
    """Make the batch dynamic and clean the graph up, in place; the function computed stays the same.

    Raises:
        ExportError: an operator other than a Reshape depends on the batch.
    """
    drop_detours(graph)
    cancel_transposes(graph)
    merge_views(graph)
    _free_batch(graph)
    _fold_padding(graph)
    _dense_to_gemm(graph)
    fold_channelwise(graph)
    _fold_before_dense(graph)
    _remove_flatten_transpose(graph)
    merge_reshapes(graph)
    _reshape_to_flatten(graph)
    graph.sort()
    _check_batch(graph)


def fold_channelwise(graph: Graph) -> None:
    """Fold a multiplication by or an addition of per-channel constants into the Conv or Gemm before it."""
    for node in list(graph.nodes):
        operand = graph.constant_operand(node) if node.op_type in ("Mul", "Add") else None
        writer = graph.producer(operand[0]) if operand else None
        if operand is None or writer is None or writer.op_type not in ("Conv", "Gemm"):
            continue
        if not all(name in graph.constants for name in writer.input[1:]):
            continue
        axis = output_axis(writer)
        channels = graph.constants[writer.input[1]].shape[axis]
        vector = per_channel(operand[1], channels, 4 if writer.op_type == "Conv" else 2)
        if vector is not None and graph.only_consumer(operand[0], node.op_type):
            _scale_and_shift(graph, writer, axis, node.op_type, vector)
            graph.bypass(node)


def merge_reshapes(graph: Graph) -> None:
    """Merge two Reshapes in a row."""
    for node in [item for item in graph.nodes if item.op_type == "Reshape"]:
        before = graph.producer(node.input[0])
        if before is not None and before.op_type == "Reshape" and _same_batch(graph, before):
            node.input[0] = before.input[0]
            if not graph.consumers(before.output[0]):
                graph.remove(before)


def _same_batch(graph: Graph, node: Any) -> bool:
    """Return whether a size 0, which copies the size of an input, means the same before and after a Reshape."""
    before, after = graph.shapes.get(node.input[0]), graph.shapes.get(node.output[0])
    return before is None or after is None or before[:1] == after[:1]


def output_axis(node: Any) -> int:
    """Return the axis of the weights of a Conv, Gemm or MatMul along which its output channels lie."""
    if node.op_type == "Conv" or (node.op_type == "Gemm" and attribute(node, "transB", 0)):
        return 0
    return -1


def per_channel(array: NDArray[Any], channels: int, rank: int) -> NDArray[Any] | None:
    """Return one value a channel if `array` broadcasts to a (N, channels, ...) tensor of this rank that way."""
    shape = (1,) * (rank - array.ndim) + array.shape
    if len(shape) != rank or any(size != 1 for axis, size in enumerate(shape) if axis != 1):
        return None
    if shape[1] not in (1, channels):
        return None
    return np.broadcast_to(array.reshape(-1), (channels,)).astype(np.float32)


def _scale_and_shift(graph: Graph, node: Any, axis: int, kind: str, vector: NDArray[Any]) -> None:
    weights = graph.constants[node.input[1]]
    name = node.input[2] if len(node.input) > 2 else f"{node.name}/bias"
    bias = graph.constants.get(name, np.zeros(vector.shape, np.float32))
    if kind == "Mul":
        along = [1] * weights.ndim
        along[axis] = -1
        weights, bias = weights * vector.reshape(along), bias * vector
    else:
        bias = bias + vector
    node.input[1:] = [graph.constant(node.input[1], weights), graph.constant(name, bias)]


def _free_batch(graph: Graph) -> None:
    for node in [item for item in graph.nodes if item.op_type == "Reshape" and item.input[1] in graph.constants]:
        wanted = graph.constants[node.input[1]].tolist()
        leading = graph.shapes.get(node.input[0], (0,))[:1] == (BATCH,)
        if wanted[0] in (BATCH, -1) and leading and graph.shapes[node.output[0]][0] == BATCH:
            # 0 copies the batch, and any -1 after it stays the one that is worked out
            wanted[0] = 0
        if any(size > 0 and size % BATCH == 0 for size in wanted):
            wanted = [-1 if size % BATCH == 0 and size else size for size in _without_gap(graph, node, wanted)]
        node.input[1] = graph.constant("shape", np.array(wanted, np.int64))


def _without_gap(graph: Graph, node: Any, wanted: list[int]) -> list[int]:
    """Replace a -1 by the known size: the dynamic batch will need the -1."""
    known = graph.shapes[node.output[0]]
    return [known[axis] if size == -1 and known[axis] else size for axis, size in enumerate(wanted)]


def _fold_padding(graph: Graph) -> None:
    for node in [item for item in graph.nodes if item.op_type == "Pad"]:
        reader = graph.only_consumer(node.output[0], "Conv")
        pads = graph.constants.get(node.input[1])
        value = graph.constants.get(node.input[2]) if len(node.input) > 2 and node.input[2] else np.zeros(1)
        if reader is None or pads is None or value is None or value.any() or len(pads) != 8:
            continue
        if attribute(node, "mode", b"constant") != b"constant" or pads[[0, 1, 4, 5]].any() or pads.min() < 0:
            continue
        own = np.array(attribute(reader, "pads", [0, 0, 0, 0]))
        if attribute(reader, "auto_pad", b"NOTSET") == b"NOTSET":
            set_attribute(reader, "pads", (own + pads[[2, 3, 6, 7]]).tolist())
            graph.bypass(node)


def _fold_before_dense(graph: Graph) -> None:
    """Fold a batch normalisation between Flatten and Dense into the Dense weights."""
    for node in [item for item in reversed(graph.nodes) if item.op_type in ("Mul", "Add")]:
        operand = graph.constant_operand(node)
        dense = graph.only_consumer(node.output[0], "Gemm")
        if operand is None or dense is None or dense.input[0] != node.output[0]:
            continue
        if not all(name in graph.constants for name in dense.input[1:]):
            continue
        weights = graph.constants[dense.input[1]]
        transposed = bool(attribute(dense, "transB", 0))
        vector = per_channel(operand[1], weights.shape[1 if transposed else 0], 2)
        if vector is None or len(graph.shapes[operand[0]]) != 2:
            continue
        if node.op_type == "Mul":
            scaled = weights * (vector if transposed else vector[:, None])
            dense.input[1] = graph.constant(dense.input[1], scaled)
        else:
            shift = vector @ (weights.T if transposed else weights)
            _scale_and_shift(graph, dense, output_axis(dense), "Add", shift)
        node.input[0] = operand[0]
        graph.bypass(node)


def _remove_flatten_transpose(graph: Graph) -> None:
    """Flatten channels first, and permute the rows of the Dense weights instead of the pixels of every image."""
    for node in [item for item in graph.nodes if item.op_type == "Transpose"]:
        reshape = graph.only_consumer(node.output[0], "Reshape")
        perm = tuple(attribute(node, "perm"))
        if reshape is None or perm[0] != 0 or len(graph.shapes[reshape.output[0]]) != 2:
            continue
        dense = graph.only_consumer(reshape.output[0], "Gemm")
        image = graph.shapes[node.output[0]][1:]
        rows = np.arange(np.prod(image)).reshape(1, *image).transpose(inverse(perm)).ravel()
        if dense is not None and _permute_rows(graph, dense, reshape.output[0], rows):
            graph.bypass(node)


def _permute_rows(graph: Graph, dense: Any, tensor: str, order: NDArray[Any]) -> bool:
    weights = graph.constants.get(dense.input[1])
    rows = 1 if attribute(dense, "transB", 0) else 0
    if weights is None or weights.ndim != 2 or dense.input[0] != tensor or weights.shape[rows] != len(order):
        return False
    dense.input[1] = graph.constant(dense.input[1], weights.take(order, axis=rows))
    return True


def _dense_to_gemm(graph: Graph) -> None:
    for node in [item for item in graph.nodes if item.op_type == "MatMul"]:
        weights = graph.constants.get(node.input[1])
        if weights is not None and weights.ndim == 2 and len(graph.shapes[node.input[0]]) == 2:
            node.op_type = "Gemm"


def _reshape_to_flatten(graph: Graph) -> None:
    import onnx

    for node in [item for item in graph.nodes if item.op_type in ("Reshape", "Squeeze")]:
        before, after = graph.shapes.get(node.input[0], ()), graph.shapes[node.output[0]]
        if len(before) > 2 and len(after) == 2 and before[0] == after[0] == BATCH:
            node.op_type = "Flatten"
            del node.input[1:]
            del node.attribute[:]
            node.attribute.append(onnx.helper.make_attribute("axis", 1))


def _check_batch(graph: Graph) -> None:
    for node in graph.nodes:
        arrays = [graph.constants[name] for name in node.input if name in graph.constants]
        if any(BATCH in array.shape or _multiples(array) for array in arrays):
            raise ExportError(
                f"cannot write ONNX with a dynamic batch: {node.op_type} of {node.name} depends on the batch size",
                advice="replace that layer by one that works image by image",
            )


def _multiples(array: NDArray[Any]) -> bool:
    return array.dtype.kind == "i" and bool(((array % BATCH == 0) & (array != 0)).any())
