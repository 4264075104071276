"""Passes that shorten rows of operators that change the shape of a tensor and none of its values."""

from typing import Any

import numpy as np

from edgecnn.formats.onnx.graph import VIEWS, Graph
from edgecnn.formats.onnx.passes.graph_pass import BATCH_IS_FIXED, GraphPass, no_node
from edgecnn.formats.onnx.passes.upsampling import REPETITIONS_ARE_RESIZES


def _remove_identity_reshapes(graph: Graph) -> None:
    for node in [item for item in graph.nodes if _is_identity_reshape(graph, item)]:
        graph.bypass(node)


def _is_identity_reshape(graph: Graph, node: Any) -> bool:
    before = graph.shapes.get(node.input[0], ()) if node.op_type == "Reshape" else ()
    return bool(before) and all(before) and before == graph.shapes.get(node.output[0])


def _views_to_reshapes(graph: Graph) -> None:
    """Write each Reshape, Squeeze and Unsqueeze whose output has a known shape as the Reshape to that shape."""
    for node in [item for item in graph.nodes if _is_known_view(graph, item)]:
        shape = np.array(graph.shapes[node.output[0]], np.int64)
        node.op_type = "Reshape"
        del node.attribute[:]
        node.input[1:] = [graph.constant(f"{node.output[0]}/shape", shape)]


def _is_known_view(graph: Graph, node: Any) -> bool:
    shape = graph.shapes.get(node.output[0], ()) if node.op_type in VIEWS else ()
    return bool(shape) and all(shape)


def _is_unresolved_view(graph: Graph, node: Any) -> bool:
    if not _is_known_view(graph, node):
        return False
    sizes = graph.constants.get(node.input[1]) if node.op_type == "Reshape" else None
    return sizes is None or tuple(sizes.tolist()) != graph.shapes[node.output[0]]


def merge_reshapes(graph: Graph) -> None:
    """Let the second of two Reshapes in a row read the input of the first."""
    for node in list(graph.nodes):
        while (before := _mergeable(graph, node)) is not None:
            node.input[0] = before.input[0]
            if not graph.consumers(before.output[0]) and before.output[0] != graph.output:
                graph.remove(before)


def _mergeable(graph: Graph, node: Any) -> Any | None:
    """Return the Reshape in front of a Reshape, if the second gives the same shape without it."""
    before = graph.producer(node.input[0]) if node.op_type == "Reshape" else None
    if before is None or before.op_type != "Reshape":
        return None
    sizes = graph.constants.get(node.input[1])
    if sizes is not None and sizes.all():
        return before
    # a size 0 copies the size of the input, which must then be the same in front of both
    given, taken = graph.shapes.get(before.input[0]), graph.shapes.get(node.input[0])
    return before if given is not None and taken is not None and given[:1] == taken[:1] else None


NO_RESHAPE_IS_IDENTITY = no_node("every Reshape changes the shape", _is_identity_reshape)
VIEWS_ARE_RESHAPES = no_node("every change of shape is a Reshape to the known shape", _is_unresolved_view)
RESHAPES_ARE_MERGED = no_node("no Reshape reads a Reshape", lambda graph, node: _mergeable(graph, node) is not None)
REMOVE_IDENTITY_RESHAPES = GraphPass(_remove_identity_reshapes, ensures=(NO_RESHAPE_IS_IDENTITY,))
# The known shapes name the batch of the conversion, and a repetition is recognized by its row of views.
VIEWS_TO_RESHAPES = GraphPass(
    _views_to_reshapes, requires=(BATCH_IS_FIXED, REPETITIONS_ARE_RESIZES), ensures=(VIEWS_ARE_RESHAPES,)
)
MERGE_RESHAPES = GraphPass(merge_reshapes, ensures=(RESHAPES_ARE_MERGED,))
