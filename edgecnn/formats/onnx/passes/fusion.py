"""Fusion passes: groups of operators that the converter writes for one layer become the one operator of ONNX."""

from typing import Any

import numpy as np

from edgecnn.formats.onnx.graph import BATCH, Graph, attribute

# a pixel of a nearest neighbour's image is the one at floor(position / scale), which is a repetition
_REPETITION = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}

_VIEWS = ("Reshape", "Squeeze", "Unsqueeze")


def drop_detours(graph: Graph) -> None:
    """Remove, in place, detours that hide the structure of a graph from the passes that move its Transposes.

    Reshapes that change nothing go, those around a matrix product over channels too, and so does the batch of constants
    that are the same for every image.
    """
    _drop_idle_reshapes(graph)
    _share_constants(graph)
    _dense_without_reshapes(graph)


def merge_views(graph: Graph) -> None:
    """Replace repetitions by Resize, and a row of Reshape, Squeeze and Unsqueeze by one Reshape, in place."""
    _repetition_to_resize(graph)
    _merge_resizes(graph)
    for node in [item for item in graph.nodes if item.op_type in _VIEWS]:
        before = graph.producer(node.input[0])
        shape = graph.shapes.get(node.output[0], ())
        if before is not None and before.op_type in _VIEWS and shape and all(shape):
            node.op_type = "Reshape"
            del node.attribute[:]
            constant = graph.constant(f"{node.output[0]}/shape", np.array(shape, np.int64))
            node.input[:] = [before.input[0], constant]
    _drop_idle_reshapes(graph)
    graph.sort()


def _drop_idle_reshapes(graph: Graph) -> None:
    for node in [item for item in graph.nodes if item.op_type == "Reshape"]:
        before = graph.shapes.get(node.input[0], ())
        if before and all(before) and before == graph.shapes.get(node.output[0]):
            graph.bypass(node)


def _share_constants(graph: Graph) -> None:
    """Shrink a constant that repeats the same values for each sample of the conversion's batch."""
    for node in [item for item in graph.nodes if item.op_type in ("Add", "Div", "Mul", "Sub", "Max", "Min", "Where")]:
        batched = {name for name in node.input if graph.shapes.get(name, (0,))[:1] == (BATCH,)}
        if batched <= graph.constants.keys():
            continue
        for position, name in enumerate(node.input):
            array = graph.constants.get(name)
            if array is not None and name in batched and (array == array[:1]).all():
                node.input[position] = graph.constant(name, array[:1])


def _repetition_to_resize(graph: Graph) -> None:
    """Replace Unsqueeze, Tile, Reshape that repeat each value along one axis by Resize."""
    for tile in [item for item in graph.nodes if item.op_type == "Tile"]:
        stretched = graph.producer(tile.input[0])
        joined = graph.only_consumer(tile.output[0], "Reshape")
        times = graph.constants.get(tile.input[1])
        if stretched is None or joined is None or times is None or stretched.op_type not in _VIEWS:
            continue
        source, target = graph.shapes.get(stretched.input[0], ()), graph.shapes.get(joined.output[0], ())
        repeated = np.flatnonzero(times != 1)
        if len(repeated) != 1 or repeated[0] < 2 or not all(source):
            continue
        new = int(repeated[0])
        scales = [int(times[new]) if axis == new - 1 else 1 for axis in range(len(source))]
        wide = (*source[:new], 1, *source[new:])
        if graph.shapes[tile.input[0]] == wide and target == tuple(np.multiply(source, scales).tolist()):
            graph.remove(joined)
            constant = graph.constant(f"{joined.output[0]}/scales", np.array(scales, np.float32))
            inputs = [stretched.input[0], "", constant]
            graph.add("Resize", inputs, joined.output[0], tile.name, **_REPETITION)


def _merge_resizes(graph: Graph) -> None:
    graph.sort()
    for node in [item for item in graph.nodes if item.op_type == "Resize"]:
        before = graph.producer(node.input[0])
        if before is None or before.op_type != "Resize" or not (_repeats(graph, before) and _repeats(graph, node)):
            continue
        if graph.only_consumer(node.input[0], "Resize") is not None:
            scales = graph.constants[before.input[2]] * graph.constants[node.input[2]]
            node.input[:] = [before.input[0], "", graph.constant(node.input[2], scales)]


def _repeats(graph: Graph, node: Any) -> bool:
    scales = graph.constants.get(node.input[2]) if len(node.input) == 3 else None
    plain = all(attribute(node, name) == value.encode() for name, value in _REPETITION.items())
    return scales is not None and plain and not (scales % 1).any()


def _dense_without_reshapes(graph: Graph) -> None:
    """Remove the Reshapes around a matrix product over the last of four axes."""
    for node in [item for item in graph.nodes if item.op_type == "MatMul"]:
        flat, unflat = graph.producer(node.input[0]), graph.only_consumer(node.output[0], "Reshape")
        weights = graph.constants.get(node.input[1])
        if flat is None or flat.op_type != "Reshape" or unflat is None or weights is None or weights.ndim != 2:
            continue
        source, target = graph.shapes.get(flat.input[0], ()), graph.shapes.get(unflat.output[0], ())
        if len(source) == 4 and source[3] == weights.shape[0] and target == (*source[:3], weights.shape[1]):
            node.input[0] = flat.input[0]
            graph.remove(unflat)
            graph.rename(node.output[0], unflat.output[0])
