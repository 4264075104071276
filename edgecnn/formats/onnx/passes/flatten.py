"""Passes that write Keras's Flatten as ONNX's, without the Transpose to channels last in front of it."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx.graph import BATCH, Graph, attribute
from edgecnn.formats.onnx.passes.dense import DENSE_IS_GEMM
from edgecnn.formats.onnx.passes.folding import DENSE_INPUT_IS_FOLDED
from edgecnn.formats.onnx.passes.graph_pass import GraphPass, no_node
from edgecnn.formats.onnx.passes.permutation import inverse
from edgecnn.formats.onnx.passes.reshapes import RESHAPES_ARE_MERGED, merge_reshapes


def _remove_flatten_transpose(graph: Graph) -> None:
    """Flatten channels first, and permute the rows of the Dense weights instead of the values of each sample."""
    for node in reversed(graph.nodes):
        if (found := _flatten_transpose(graph, node)) is not None:
            dense, order = found
            weights = graph.constants[dense.input[1]]
            dense.input[1] = graph.constant(dense.input[1], weights.take(order, axis=_row_axis(dense)))
            graph.bypass(node)
            merge_reshapes(graph)  # the next Transpose may stand in front of a Reshape that is read now


def _flatten_transpose(graph: Graph, node: Any) -> tuple[Any, NDArray[Any]] | None:
    """Return the Gemm that reads a Transpose through a Flatten, and the order of its rows without the Transpose."""
    reshape = graph.only_consumer(node.output[0], "Reshape") if node.op_type == "Transpose" else None
    if reshape is None or len(graph.shapes.get(reshape.output[0], ())) != 2:
        return None
    perm = tuple(attribute(node, "perm"))
    dense = graph.only_consumer(reshape.output[0], "Gemm")
    if dense is None or perm[0] != 0 or dense.input[0] != reshape.output[0]:
        return None
    sample = graph.shapes[node.output[0]][1:]
    order = np.arange(np.prod(sample)).reshape(1, *sample).transpose(inverse(perm)).ravel()
    weights = graph.constants.get(dense.input[1])
    permutes = weights is not None and weights.ndim == 2 and weights.shape[_row_axis(dense)] == len(order)
    return (dense, order) if permutes else None


def _row_axis(dense: Any) -> int:
    """Return the axis of a Gemm's weights along which the values of one sample lie."""
    return 1 if attribute(dense, "transB", 0) else 0


def _reshape_to_flatten(graph: Graph) -> None:
    import onnx

    for node in [item for item in graph.nodes if _is_flatten(graph, item)]:
        node.op_type = "Flatten"
        del node.input[1:]
        del node.attribute[:]
        node.attribute.append(onnx.helper.make_attribute("axis", 1))


def _is_flatten(graph: Graph, node: Any) -> bool:
    if node.op_type not in ("Reshape", "Squeeze"):
        return False
    before, after = graph.shapes.get(node.input[0], ()), graph.shapes.get(node.output[0], ())
    return len(before) > 2 and len(after) == 2 and before[0] == after[0] == BATCH


FLATTEN_HAS_NO_TRANSPOSE = no_node(
    "no Dense layer reads a Transpose through a Flatten",
    lambda graph, node: _flatten_transpose(graph, node) is not None,
)
_FLATTEN_IS_FLATTEN = no_node("every Reshape to one row a sample is a Flatten", _is_flatten)
# A Gemm is recognized right behind the Flatten.
REMOVE_FLATTEN_TRANSPOSE = GraphPass(
    _remove_flatten_transpose,
    requires=(DENSE_IS_GEMM, DENSE_INPUT_IS_FOLDED, RESHAPES_ARE_MERGED),
    ensures=(FLATTEN_HAS_NO_TRANSPOSE, RESHAPES_ARE_MERGED),
)
# The passes before it look for a Reshape.
RESHAPE_TO_FLATTEN = GraphPass(
    _reshape_to_flatten, requires=(FLATTEN_HAS_NO_TRANSPOSE, RESHAPES_ARE_MERGED), ensures=(_FLATTEN_IS_FLATTEN,)
)
