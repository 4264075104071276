"""Passes that write the repetition of values as Resize: Keras repeats by Unsqueeze, Tile and Reshape, axis by axis."""

from typing import Any, NamedTuple

import numpy as np

from edgecnn.formats.onnx.graph import VIEWS, Graph, attribute
from edgecnn.formats.onnx.passes.graph_pass import GraphPass, no_node

# The nearest neighbour at floor(position / scale) repeats each value `scale` times if the scale is whole.
_REPETITION = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}


class _Repetition(NamedTuple):
    source: str  # the tensor repeated
    joined: Any  # the view that joins the axis of the copies with the axis repeated
    scales: list[int]  # copies along each axis of the source


def _repetition_to_resize(graph: Graph) -> None:
    """Replace Unsqueeze, Tile and Reshape that repeat each value along one axis by Resize."""
    for tile in list(graph.nodes):
        if (found := _match_repetition(graph, tile)) is None:
            continue
        output = found.joined.output[0]
        graph.remove(found.joined)
        scales = graph.constant(f"{output}/scales", np.array(found.scales, np.float32))
        graph.add("Resize", [found.source, "", scales], output, tile.name, **_REPETITION)


def _match_repetition(graph: Graph, tile: Any) -> _Repetition | None:
    if tile.op_type != "Tile":
        return None
    stretched = graph.producer(tile.input[0])
    joined = graph.only_consumer(tile.output[0], *VIEWS)
    times = graph.constants.get(tile.input[1])
    if stretched is None or joined is None or times is None or stretched.op_type not in VIEWS:
        return None
    source, target = graph.shapes.get(stretched.input[0], ()), graph.shapes.get(joined.output[0], ())
    repeated = np.flatnonzero(times != 1)
    if len(repeated) != 1 or repeated[0] < 2 or not all(source):
        return None
    new = int(repeated[0])  # the axis of the copies, inserted behind the axis repeated
    scales = [int(times[new]) if axis == new - 1 else 1 for axis in range(len(source))]
    stretched_shape = (*source[:new], 1, *source[new:])
    if graph.shapes[tile.input[0]] != stretched_shape or target != tuple(np.multiply(source, scales).tolist()):
        return None
    return _Repetition(stretched.input[0], joined, scales)


def _merge_resizes(graph: Graph) -> None:
    """Multiply the scales of two repetitions in a row."""
    for node in graph.nodes:
        if (before := _match_resize(graph, node)) is not None:
            scales = graph.constants[before.input[2]] * graph.constants[node.input[2]]
            node.input[:] = [before.input[0], "", graph.constant(node.input[2], scales)]


def _match_resize(graph: Graph, node: Any) -> Any | None:
    """Return the repetition whose output only `node`, a repetition too, reads."""
    if not _repeats(graph, node) or graph.only_consumer(node.input[0], "Resize") is None:
        return None
    before = graph.producer(node.input[0])
    return before if before is not None and _repeats(graph, before) else None


def _repeats(graph: Graph, node: Any) -> bool:
    scales = graph.constants.get(node.input[2]) if node.op_type == "Resize" and len(node.input) == 3 else None
    plain = all(attribute(node, name) == value.encode() for name, value in _REPETITION.items())
    return scales is not None and plain and not (scales % 1).any()


REPETITIONS_ARE_RESIZES = no_node(
    "every repetition along an axis is a Resize", lambda graph, node: _match_repetition(graph, node) is not None
)
_RESIZES_ARE_MERGED = no_node("no repetition reads another", lambda graph, node: _match_resize(graph, node) is not None)
REPETITION_TO_RESIZE = GraphPass(_repetition_to_resize, ensures=(REPETITIONS_ARE_RESIZES,))
MERGE_RESIZES = GraphPass(_merge_resizes, requires=(REPETITIONS_ARE_RESIZES,), ensures=(_RESIZES_ARE_MERGED,))
