"""The pass that cancels Transposes: they move towards the output until they meet their inverse, and NHWC becomes NCHW.

A graph is walked once; `transpose_rules` has what moves a Transpose over an operator.
"""

from typing import Any

from edgecnn.formats.onnx.graph import Graph, set_attribute, unused
from edgecnn.formats.onnx.passes.batch import CONSTANTS_ARE_SHARED
from edgecnn.formats.onnx.passes.dense import DENSE_HAS_NO_RESHAPES
from edgecnn.formats.onnx.passes.graph_pass import BATCH_IS_FIXED, GraphPass
from edgecnn.formats.onnx.passes.permutation import (
    TO_NCHW,
    TO_NHWC,
    Permutation,
    cross,
    inverse,
    is_identity,
    keeps_order,
    permuted,
)
from edgecnn.formats.onnx.passes.reshapes import NO_RESHAPE_IS_IDENTITY
from edgecnn.formats.onnx.passes.transpose_rules import RULES, add_reshape, permutation_of


def _cancel_transposes(graph: Graph) -> None:
    """Remove pairs of Transposes that cancel.

    The result is the graph with the fewest Transposes: the graph as it is, with its Transposes moved, or with a pair of
    Transposes inserted behind the input and moved as well.
    """
    moved, from_input = graph.copy(), graph.copy()
    _move_transposes(moved)
    _move_transposes(from_input, _insert_pair_at_input(from_input))
    best = min((moved, graph, from_input), key=_count_transposes)
    graph.nodes, graph.constants, graph.shapes = best.nodes, best.constants, best.shapes


def _transposes(graph: Graph) -> list[Any]:
    return [node for node in graph.nodes if node.op_type == "Transpose"]


def _count_transposes(graph: Graph) -> int:
    graph.sort()
    return len(_transposes(graph))


def _insert_pair_at_input(graph: Graph) -> str:
    """Insert a Transpose and its inverse behind the input, and return the output of the second."""
    inner, outer = f"{graph.input}/nchw", f"{graph.input}/nhwc"
    graph.rename(graph.input, outer)
    graph.shapes[outer] = graph.shapes[graph.input]
    graph.shapes[inner] = permuted(graph.shapes[graph.input], TO_NCHW)
    graph.add("Transpose", [graph.input], inner, f"{inner}/Transpose", perm=TO_NCHW)
    graph.add("Transpose", [inner], outer, f"{outer}/Transpose", perm=TO_NHWC)
    return outer


def _move_transposes(graph: Graph, start: str = "") -> None:
    """Move Transposes towards the output; the one that writes `start` is not joined with the one in front of it."""
    graph.sort()
    # One walk is enough: the Transpose that a rule appends is met again by its readers, which come later.
    for node in list(graph.nodes):
        if node.op_type == "Transpose":
            if start not in node.output:
                _join(graph, node)
        elif rule := RULES.get(node.op_type):
            any(rule(graph, node, perm) for perm in _permutations_read(graph, node))  # until the rule has moved one
    graph.sort()
    _merge_equal(graph)
    _write_as_reshape(graph)


def _permutations_read(graph: Graph, node: Any) -> list[Permutation]:
    """Return the permutations of the Transposes that a node reads, each once."""
    writers = [graph.producer(name) for name in node.input]
    found = [permutation_of(item) for item in writers if item is not None and item.op_type == "Transpose"]
    return list(dict.fromkeys(found))


def _join(graph: Graph, node: Any) -> None:
    """Join a Transpose with the one in front of it, be it in front of a Reshape between them."""
    source = graph.producer(node.input[0])
    if source is not None and source.op_type == "Transpose":
        node.input[0] = source.input[0]
        set_attribute(node, "perm", permuted(permutation_of(source), permutation_of(node)))
        source = graph.producer(node.input[0])
    if is_identity(permutation_of(node)):
        graph.bypass(node)
    elif source is not None and source.op_type == "Reshape":
        _join_over_reshape(graph, node, source)


def _join_over_reshape(graph: Graph, node: Any, reshape: Any) -> None:
    above = graph.producer(reshape.input[0])
    known = graph.shapes.get(node.input[0], ()), graph.shapes.get(reshape.input[0], ())
    crossed = cross(*known, inverse(permutation_of(node)))
    if above is None or above.op_type != "Transpose" or crossed is None:
        return
    shape, restored = crossed
    perm, data = permuted(permutation_of(above), inverse(restored)), above.input[0]
    if not is_identity(perm):
        data = unused(f"{node.output[0]}/joined", graph.shapes)
        graph.shapes[data] = shape
        graph.add("Transpose", [above.input[0]], data, f"{data}/Transpose", perm=perm)
    graph.remove(node)
    add_reshape(graph, data, graph.shapes[node.output[0]], node.output[0])


def _merge_equal(graph: Graph) -> None:
    """Keep one of several Transposes of a tensor by the same permutation."""
    first: dict[tuple[str, Permutation], str] = {}
    for node in _transposes(graph):
        kept = first.setdefault((node.input[0], permutation_of(node)), node.output[0])
        if kept != node.output[0]:
            graph.remove(node)
            graph.rename(node.output[0], kept)


def _write_as_reshape(graph: Graph) -> None:
    """Replace a Transpose that moves no value by a Reshape."""
    for node in _transposes(graph):
        shape = graph.shapes.get(node.input[0], (0,))
        if all(shape) and keeps_order(shape, permutation_of(node)):
            graph.remove(node)
            add_reshape(graph, node.input[0], permuted(shape, permutation_of(node)), node.output[0])


# The rules write shapes with the batch of the conversion, and see through no detour.
CANCEL_TRANSPOSES = GraphPass(
    _cancel_transposes,
    requires=(BATCH_IS_FIXED, NO_RESHAPE_IS_IDENTITY, CONSTANTS_ARE_SHARED, DENSE_HAS_NO_RESHAPES),
)
