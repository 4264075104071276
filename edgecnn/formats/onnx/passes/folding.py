"""Passes that fold what stands beside a Conv or Gemm into its weights, bias or padding."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx.graph import Graph, attribute, set_attribute
from edgecnn.formats.onnx.passes.dense import DENSE_IS_GEMM
from edgecnn.formats.onnx.passes.graph_pass import GraphPass, no_node


def output_axis(node: Any) -> int:
    """Return the axis of the weights of a Conv, Gemm or MatMul along which its output channels lie."""
    if node.op_type == "Conv" or (node.op_type == "Gemm" and attribute(node, "transB", 0)):
        return 0
    return -1


def per_channel(array: NDArray[Any], channels: int, rank: int) -> NDArray[Any] | None:
    """Return one value a channel, float32 (channels,), if `array` broadcasts so to (N, channels, ...) of this rank."""
    shape = (1,) * (rank - array.ndim) + array.shape
    if len(shape) != rank or any(size != 1 for axis, size in enumerate(shape) if axis != 1):
        return None
    if shape[1] not in (1, channels):
        return None
    return np.broadcast_to(array.reshape(-1), (channels,)).astype(np.float32)


class _Channelwise(NamedTuple):
    weighted: Any  # the Conv or Gemm in front of a Mul or Add, or the Gemm behind it
    data: str  # the operand of the Mul or Add that is no constant
    vector: NDArray[Any]  # the other one, one value a channel


def _fold_channelwise(graph: Graph) -> None:
    """Fold a Mul or an Add of per-channel constants into the Conv or Gemm in front of it."""
    for node in list(graph.nodes):
        if (found := _match_behind(graph, node)) is not None:
            _scale_or_shift(graph, found.weighted, node.op_type, found.vector)
            node.input[0] = found.data
            graph.bypass(node)


def _match_behind(graph: Graph, node: Any) -> _Channelwise | None:
    operand = graph.constant_operand(node) if node.op_type in ("Mul", "Add") else None
    writer = graph.producer(operand[0]) if operand else None
    if operand is None or writer is None or writer.op_type not in ("Conv", "Gemm"):
        return None
    if not _has_constant_weights(graph, writer) or not graph.only_consumer(operand[0], node.op_type):
        return None
    channels = graph.constants[writer.input[1]].shape[output_axis(writer)]
    vector = per_channel(operand[1], channels, 4 if writer.op_type == "Conv" else 2)
    return None if vector is None else _Channelwise(writer, operand[0], vector)


def _scale_or_shift(graph: Graph, node: Any, kind: str, vector: NDArray[Any]) -> None:
    """Multiply ("Mul") each output channel of a Conv or Gemm by a value, or add one ("Add")."""
    weights = graph.constants[node.input[1]]
    name = node.input[2] if len(node.input) > 2 else f"{node.name}/bias"
    bias = graph.constants.get(name, np.zeros(vector.shape, np.float32))
    if kind == "Mul":
        broadcast = [1] * weights.ndim
        broadcast[output_axis(node)] = -1
        weights, bias = weights * vector.reshape(broadcast), bias * vector
    else:
        bias = bias + vector
    node.input[1:] = [graph.constant(node.input[1], weights), graph.constant(name, bias)]


def _fold_before_dense(graph: Graph) -> None:
    """Fold a batch normalization between Flatten and Dense into the Dense weights."""
    for node in reversed(graph.nodes):
        if (found := _match_before(graph, node)) is None:
            continue
        dense = found.weighted
        weights = graph.constants[dense.input[1]]
        transposed = output_axis(dense) == 0
        if node.op_type == "Mul":
            scaled = weights * (found.vector if transposed else found.vector[:, None])
            dense.input[1] = graph.constant(dense.input[1], scaled)
        else:
            _scale_or_shift(graph, dense, "Add", found.vector @ (weights.T if transposed else weights))
        node.input[0] = found.data
        graph.bypass(node)


def _match_before(graph: Graph, node: Any) -> _Channelwise | None:
    operand = graph.constant_operand(node) if node.op_type in ("Mul", "Add") else None
    dense = graph.only_consumer(node.output[0], "Gemm") if operand else None
    if operand is None or dense is None or dense.input[0] != node.output[0]:
        return None
    if not _has_constant_weights(graph, dense) or len(graph.shapes.get(operand[0], ())) != 2:
        return None
    features = graph.constants[dense.input[1]].shape[1 if output_axis(dense) == 0 else 0]
    vector = per_channel(operand[1], features, 2)
    return None if vector is None else _Channelwise(dense, operand[0], vector)


def _has_constant_weights(graph: Graph, node: Any) -> bool:
    return all(name in graph.constants for name in node.input[1:])


def _fold_padding(graph: Graph) -> None:
    """Fold zero padding of height and width into the Conv behind it."""
    for node in reversed(graph.nodes):
        if (reader := _match_padding(graph, node)) is not None:
            pads = graph.constants[node.input[1]][[2, 3, 6, 7]]
            set_attribute(reader, "pads", (np.array(attribute(reader, "pads", [0, 0, 0, 0])) + pads).tolist())
            graph.bypass(node)


def _match_padding(graph: Graph, node: Any) -> Any | None:
    reader = graph.only_consumer(node.output[0], "Conv") if node.op_type == "Pad" else None
    if reader is None or attribute(node, "mode", b"constant") != b"constant":
        return None
    pads = graph.constants.get(node.input[1])
    value = graph.constants.get(node.input[2]) if len(node.input) > 2 and node.input[2] else np.zeros(1)
    if pads is None or value is None or value.any() or len(pads) != 8:
        return None
    if pads[[0, 1, 4, 5]].any() or pads.min() < 0:  # padding of samples or channels, or cropping
        return None
    return reader if attribute(reader, "auto_pad", b"NOTSET") == b"NOTSET" else None


PADDING_IS_FOLDED = no_node("no Conv reads a Pad of zeros", lambda graph, node: _match_padding(graph, node) is not None)
CHANNELWISE_IS_FOLDED = no_node(
    "no Conv or Gemm is scaled or shifted by constants", lambda graph, node: _match_behind(graph, node) is not None
)
DENSE_INPUT_IS_FOLDED = no_node(
    "no input of a Gemm is scaled or shifted by constants", lambda graph, node: _match_before(graph, node) is not None
)
FOLD_PADDING = GraphPass(_fold_padding, ensures=(PADDING_IS_FOLDED,))
FOLD_CHANNELWISE = GraphPass(_fold_channelwise, requires=(DENSE_IS_GEMM,), ensures=(CHANNELWISE_IS_FOLDED,))
# A normalization between two Dense layers belongs to the first of them, as one behind a Conv does.
FOLD_BEFORE_DENSE = GraphPass(
    _fold_before_dense, requires=(DENSE_IS_GEMM, CHANNELWISE_IS_FOLDED), ensures=(DENSE_INPUT_IS_FOLDED,)
)
