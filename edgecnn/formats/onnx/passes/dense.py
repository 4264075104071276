"""Passes that write a Dense layer as one Gemm, or as one MatMul over channels."""

from typing import Any

from edgecnn.formats.onnx.graph import Graph
from edgecnn.formats.onnx.passes.graph_pass import GraphPass, no_node


def _remove_reshapes_around_dense(graph: Graph) -> None:
    """Remove the Reshapes around a matrix product over the last of four axes, which MatMul computes as it is."""
    for node in list(graph.nodes):
        while (reshapes := _reshapes_around(graph, node)) is not None:
            before, behind = reshapes
            node.input[0] = before.input[0]
            graph.remove(behind)
            graph.rename(node.output[0], behind.output[0])


def _reshapes_around(graph: Graph, node: Any) -> tuple[Any, Any] | None:
    weights = graph.constants.get(node.input[1]) if node.op_type == "MatMul" else None
    if weights is None or weights.ndim != 2:
        return None
    before, behind = graph.producer(node.input[0]), graph.only_consumer(node.output[0], "Reshape")
    if before is None or before.op_type != "Reshape" or behind is None:
        return None
    source, target = graph.shapes.get(before.input[0], ()), graph.shapes.get(behind.output[0], ())
    over_channels = len(source) == 4 and source[3] == weights.shape[0] and target == (*source[:3], weights.shape[1])
    return (before, behind) if over_channels else None


def _dense_to_gemm(graph: Graph) -> None:
    for node in [item for item in graph.nodes if _is_dense_product(graph, item)]:
        node.op_type = "Gemm"


def _is_dense_product(graph: Graph, node: Any) -> bool:
    weights = graph.constants.get(node.input[1]) if node.op_type == "MatMul" else None
    return weights is not None and weights.ndim == 2 and len(graph.shapes.get(node.input[0], ())) == 2


DENSE_HAS_NO_RESHAPES = no_node(
    "no Reshapes surround a matrix product", lambda graph, node: _reshapes_around(graph, node) is not None
)
DENSE_IS_GEMM = no_node("every Dense layer is a Gemm", _is_dense_product)
REMOVE_RESHAPES_AROUND_DENSE = GraphPass(_remove_reshapes_around_dense, ensures=(DENSE_HAS_NO_RESHAPES,))
DENSE_TO_GEMM = GraphPass(_dense_to_gemm, ensures=(DENSE_IS_GEMM,))
