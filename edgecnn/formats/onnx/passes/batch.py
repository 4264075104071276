"""Passes that make the batch of a converted graph dynamic."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError
from edgecnn.formats.onnx.graph import BATCH, Graph
from edgecnn.formats.onnx.passes.graph_pass import BATCH_IS_FIXED, Condition, GraphPass, no_node, place
from edgecnn.formats.onnx.passes.reshapes import VIEWS_ARE_RESHAPES

_BROADCASTING = ("Add", "Div", "Mul", "Sub", "Max", "Min", "Where")


def check_dynamic_batch(graph: Graph) -> None:
    """Check that no constant depends on the batch of the conversion.

    Raises:
        ExportError: an operator other than a Reshape depends on the batch.
    """
    for node in graph.nodes:
        arrays = [graph.constants[name] for name in node.input if name in graph.constants]
        if any(BATCH in array.shape or _names_batch(array) for array in arrays):
            raise ExportError(
                f"cannot write ONNX with a dynamic batch: {node.op_type} of {node.name} depends on the batch size",
                advice="replace that layer by one that works image by image",
            )


def _names_batch(array: NDArray[Any]) -> bool:
    return array.dtype.kind == "i" and bool(((array % BATCH == 0) & (array != 0)).any())


def _share_constants(graph: Graph) -> None:
    """Shrink a constant that repeats the same values for each sample of the batch."""
    for node in graph.nodes:
        for position in list(_repeated_constants(graph, node)):
            name = node.input[position]
            node.input[position] = graph.constant(name, graph.constants[name][:1])


def _repeated_constants(graph: Graph, node: Any) -> Iterator[int]:
    """Yield the positions of a node's inputs that are constant and the same for each sample."""
    if node.op_type not in _BROADCASTING:
        return
    batched = {name for name in node.input if graph.shapes.get(name, (0,))[:1] == (BATCH,)}
    if batched <= graph.constants.keys():
        return  # no other input gives the output its batch
    for position, name in enumerate(node.input):
        array = graph.constants.get(name)
        if array is not None and name in batched and (array == array[:1]).all():
            yield position


def _make_batch_dynamic(graph: Graph) -> None:
    """Let each Reshape copy the batch (0), or infer (-1) the size that is a multiple of it."""
    for node in [item for item in graph.nodes if item.op_type == "Reshape" and item.input[1] in graph.constants]:
        sizes = graph.constants[node.input[1]]
        inferred = np.where((sizes != 0) & (sizes % BATCH == 0), -1, sizes)
        if sizes[0] == BATCH and graph.shapes.get(node.input[0], (0,))[0] == BATCH:
            inferred[0] = 0
        node.input[1] = graph.constant("shape", inferred)
    graph.dynamic_batch = True


def _find_fixed_batch(graph: Graph) -> str:
    shapes = ((node, graph.constants.get(node.input[1])) for node in graph.nodes if node.op_type == "Reshape")
    return next((place(node) for node, shape in shapes if shape is not None and _names_batch(shape)), "")


_NO_RESHAPE_NAMES_THE_BATCH = Condition("every Reshape copies or infers the batch", _find_fixed_batch)
CONSTANTS_ARE_SHARED = no_node(
    "no operand repeats constants for each sample",
    lambda graph, node: any(True for _ in _repeated_constants(graph, node)),
)
SHARE_CONSTANTS = GraphPass(_share_constants, requires=(BATCH_IS_FIXED,), ensures=(CONSTANTS_ARE_SHARED,))
MAKE_BATCH_DYNAMIC = GraphPass(
    _make_batch_dynamic, requires=(BATCH_IS_FIXED, VIEWS_ARE_RESHAPES), ensures=(_NO_RESHAPE_NAMES_THE_BATCH,)
)
