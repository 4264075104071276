"""Cancellation of Transposes: they move towards the output until they meet their inverse, and NHWC becomes NCHW.

A Transpose of permutation p gives y with `y.shape[i] == x.shape[p[i]]`. An operator that reads y computes the same on x
when its constants and axes are permuted, and a Transpose by p behind it restores the order of what it writes.
"""

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from edgecnn.formats.onnx.graph import Graph, attribute, set_attribute, unused
from edgecnn.formats.onnx.passes.permutation import Permutation, Shape, cross, inverse, keeps_order, permuted

_TO_NCHW, _TO_NHWC = (0, 3, 1, 2), (0, 2, 3, 1)
_ELEMENTWISE = (
    *("Abs", "Add", "And", "Cast", "Ceil", "Celu", "Clip", "Cos", "Div", "Elu", "Equal", "Erf", "Exp", "Floor"),
    *("Greater", "GreaterOrEqual", "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "Less", "LessOrEqual", "Log"),
    *("Max", "Mean", "Min", "Mod", "Mul", "Neg", "Not", "Or", "PRelu", "Pow", "Reciprocal", "Relu", "Round", "Selu"),
    *("Sigmoid", "Sign", "Sin", "Softplus", "Softsign", "Sqrt", "Sub", "Sum", "Tanh", "ThresholdedRelu", "Where"),
)
_REDUCTIONS = ("ReduceL1", "ReduceL2", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum")


def cancel_transposes(graph: Graph) -> None:
    """Remove pairs of Transposes that cancel, in place; the function computed stays the same.

    Kept is what has the fewest Transposes: the graph as it is, with its Transposes moved, or with a pair of Transposes
    put behind the input and moved as well.
    """
    moved, from_input = copy.deepcopy(graph), copy.deepcopy(graph)
    _sink(moved)
    _sink(from_input, _pair_at_input(from_input))
    best = min((moved, graph, from_input), key=_transposes)
    graph.nodes, graph.constants, graph.shapes = best.nodes, best.constants, best.shapes


def add_reshape(graph: Graph, data: str, shape: Shape, output: str) -> None:
    """Append a Reshape to a shape whose batch is the one of the conversion."""
    constant = graph.constant(f"{output}/shape", np.array(shape, np.int64))
    graph.add("Reshape", [data, constant], output, f"{output}/Reshape")
    graph.shapes[output] = shape


def _transposes(graph: Graph) -> int:
    graph.sort()
    return sum(node.op_type == "Transpose" for node in graph.nodes)


def _pair_at_input(graph: Graph) -> str:
    """Insert a Transpose and its inverse behind the input, and return the output of the second."""
    inner, outer = f"{graph.input}/nchw", f"{graph.input}/nhwc"
    graph.rename(graph.input, outer)
    graph.shapes[outer] = graph.shapes[graph.input]
    graph.shapes[inner] = permuted(graph.shapes[graph.input], _TO_NCHW)
    graph.add("Transpose", [graph.input], inner, f"{inner}/Transpose", perm=_TO_NCHW)
    graph.add("Transpose", [inner], outer, f"{outer}/Transpose", perm=_TO_NHWC)
    return outer


def _sink(graph: Graph, start: str = "") -> None:
    """Move Transposes towards the output; one that writes `start` is not joined with the one in front of it."""
    graph.sort()
    # One walk is enough: what an operator leaves behind itself is met again by its readers, which come later.
    for node in list(graph.nodes):
        if node.op_type == "Transpose":
            if start not in node.output:
                _join(graph, node)
        elif rule := _RULES.get(node.op_type):
            # the first that the rule can move
            any(rule(graph, node, perm) for perm in _permutations(graph, node))
    graph.sort()
    _merge_equal(graph)
    _write_as_reshape(graph)


def _permutations(graph: Graph, node: Any) -> list[Permutation]:
    """Return the permutations of the Transposes that a node reads."""
    writers = [graph.producer(name) for name in node.input]
    return list({_perm(item): None for item in writers if item is not None and item.op_type == "Transpose"})


def _perm(node: Any) -> Permutation:
    return tuple(attribute(node, "perm"))


def _before(graph: Graph, tensor: str, perm: Permutation) -> str | None:
    """Return a tensor whose Transpose by `perm` broadcasts as `tensor` does; None if only a new Transpose makes it."""
    if tensor in graph.constants:
        array = graph.constants[tensor]
        if array.ndim > len(perm):
            return None
        array = array.reshape((1,) * (len(perm) - array.ndim) + array.shape)
        return tensor if array.size == 1 else graph.constant(tensor, array.transpose(inverse(perm)))
    writer = graph.producer(tensor)
    if writer is not None and writer.op_type == "Transpose" and _perm(writer) == perm:
        return str(writer.input[0])
    shape = graph.shapes.get(tensor, (0,))
    if tensor == "" or shape == ():
        return tensor
    if len(shape) != len(perm) or not all(shape):
        return None
    name = f"{tensor}/before_{'_'.join(map(str, perm))}"
    if name not in graph.shapes:
        if keeps_order(shape, inverse(perm)):
            add_reshape(graph, tensor, permuted(shape, inverse(perm)), name)
        elif writer is None or not _compute_before(graph, writer, perm, name):
            return None
    return name


def _compute_before(graph: Graph, node: Any, perm: Permutation, output: str) -> bool:
    """Move a Transpose behind an elementwise operator whose operands exist in the other order."""
    inputs: list[str] = []
    for name in node.input if node.op_type in _ELEMENTWISE else ():
        if (moved := _before(graph, name, perm)) is None:
            return False
        inputs.append(moved)
    if inputs:
        twin = copy.deepcopy(node)
        twin.input[:], twin.output[:] = inputs, [output]
        graph.nodes.append(twin)
        graph.shapes[output] = permuted(graph.shapes[node.output[0]], inverse(perm))
    return bool(inputs)


def _restore(graph: Graph, node: Any, perm: Permutation) -> None:
    """Put a Transpose by `perm` behind each output of a node; its readers keep their tensor."""
    if _is_identity(perm):
        return
    for position, tensor in enumerate(node.output):
        inner = unused(f"{tensor}/before", graph.shapes)
        graph.shapes[inner] = permuted(graph.shapes[tensor], inverse(perm))
        node.output[position] = inner
        graph.add("Transpose", [inner], tensor, f"{tensor}/Transpose", perm=perm)


def _elementwise(graph: Graph, node: Any, perm: Permutation) -> bool:
    inputs = [_before(graph, name, perm) for name in node.input]
    if None in inputs or len(graph.shapes.get(node.output[0], ())) != len(perm):
        return False
    node.input[:] = inputs
    _restore(graph, node, perm)
    return True


def _along_axis(graph: Graph, node: Any, perm: Permutation) -> bool:
    if node.op_type == "Gather" and graph.constants.get(node.input[1], np.zeros(())).ndim != 1:
        return False
    joined = len(node.input) if node.op_type == "Concat" else 1
    inputs = [_before(graph, name, perm) for name in node.input[:joined]]
    if None in inputs:
        return False
    node.input[:joined] = inputs
    default = 0 if node.op_type in ("Gather", "Split") else -1
    set_attribute(node, "axis", perm[attribute(node, "axis", default)])
    _restore(graph, node, perm)
    return True


def _reduction(graph: Graph, node: Any, perm: Permutation) -> bool:
    listed = graph.constants.get(node.input[1]) if len(node.input) > 1 else attribute(node, "axes")
    if listed is None or len(listed) == 0:
        return False
    axes = sorted(perm[axis] for axis in listed)
    node.input[0] = _before(graph, node.input[0], perm)
    if len(node.input) > 1:
        node.input[1] = graph.constant(node.input[1], np.array(axes, np.int64))
    else:
        set_attribute(node, "axes", axes)
    if not attribute(node, "keepdims", 1):
        kept = [axis for axis in perm if axis not in axes]
        perm = tuple(sorted(kept).index(axis) for axis in kept)
    _restore(graph, node, perm)
    return True


def _per_axis(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Permute the constant that has one value, or two in two halves, for each axis."""
    position = 2 if node.op_type == "Resize" else 1
    values = graph.constants.get(node.input[position]) if len(node.input) > position else None
    if values is None or values.size % len(perm) or values.size == 0:
        return False
    halves = values.reshape(-1, len(perm))[:, inverse(perm)]
    node.input[0] = _before(graph, node.input[0], perm)
    node.input[position] = graph.constant(node.input[position], halves.ravel())
    _restore(graph, node, perm)
    return True


def _slice(graph: Graph, node: Any, perm: Permutation) -> bool:
    starts = graph.constants.get(node.input[1])
    axes = graph.constants.get(node.input[3]) if len(node.input) > 3 else None
    if starts is None or (len(node.input) > 3 and axes is None):
        return False
    listed = range(len(starts)) if axes is None else axes.tolist()
    node.input[0] = _before(graph, node.input[0], perm)
    moved = graph.constant(f"{node.input[1]}/axes", np.array([perm[axis] for axis in listed], np.int64))
    node.input[3:4] = [moved]
    _restore(graph, node, perm)
    return True


def _reshape(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Split or merge axes on the other side of the Transpose, where they lie beside each other there too."""
    before, after = graph.shapes.get(node.input[0], ()), graph.shapes.get(node.output[0], ())
    crossed = cross(before, after, perm)
    source = graph.producer(node.input[0])
    if crossed is None or source is None or source.op_type != "Transpose":
        return False
    shape, restored = crossed
    node.op_type = "Reshape"
    del node.attribute[:]
    node.input[:] = [source.input[0], graph.constant(f"{node.output[0]}/shape", np.array(shape, np.int64))]
    _restore(graph, node, restored)
    return True


def _join(graph: Graph, node: Any) -> None:
    """Make one of a Transpose and the Transpose in front of it, be it in front of a Reshape between them."""
    source = graph.producer(node.input[0])
    if source is not None and source.op_type == "Transpose":
        node.input[0] = source.input[0]
        set_attribute(node, "perm", permuted(_perm(source), _perm(node)))
        source = graph.producer(node.input[0])
    if _is_identity(_perm(node)):
        graph.bypass(node)
    elif source is not None and source.op_type == "Reshape":
        _join_over_reshape(graph, node, source)


def _join_over_reshape(graph: Graph, node: Any, reshape: Any) -> None:
    above = graph.producer(reshape.input[0])
    known = graph.shapes.get(node.input[0], ()), graph.shapes.get(reshape.input[0], ())
    crossed = cross(*known, inverse(_perm(node)))
    if above is None or above.op_type != "Transpose" or crossed is None:
        return
    shape, restored = crossed
    perm, data = permuted(_perm(above), inverse(restored)), above.input[0]
    if not _is_identity(perm):
        data = unused(f"{node.output[0]}/joined", graph.shapes)
        graph.shapes[data] = shape
        graph.add("Transpose", [above.input[0]], data, f"{data}/Transpose", perm=perm)
    graph.remove(node)
    add_reshape(graph, data, graph.shapes[node.output[0]], node.output[0])


def _is_identity(perm: Permutation) -> bool:
    return perm == tuple(range(len(perm)))


def _dense_over_channels(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Replace a matrix product over the channels of NHWC by a 1x1 Conv."""
    weights = graph.constants.get(node.input[1])
    if perm != _TO_NHWC or weights is None or weights.ndim != 2:
        return False
    kernel = np.ascontiguousarray(weights.T)[..., None, None]
    node.op_type = "Conv"
    node.input[:] = [_before(graph, node.input[0], perm), graph.constant(node.input[1], kernel)]
    _restore(graph, node, perm)
    return True


def _merge_equal(graph: Graph) -> None:
    first: dict[tuple[str, Permutation], str] = {}
    for node in [item for item in graph.nodes if item.op_type == "Transpose"]:
        kept = first.setdefault((node.input[0], _perm(node)), node.output[0])
        if kept != node.output[0]:
            graph.remove(node)
            graph.rename(node.output[0], kept)


def _write_as_reshape(graph: Graph) -> None:
    """Replace a Transpose that moves no value by a Reshape."""
    for node in [item for item in graph.nodes if item.op_type == "Transpose"]:
        shape = graph.shapes.get(node.input[0], (0,))
        if all(shape) and keeps_order(shape, _perm(node)):
            graph.remove(node)
            add_reshape(graph, node.input[0], permuted(shape, _perm(node)), node.output[0])


_RULES: dict[str, Callable[[Graph, Any, Permutation], bool]] = {
    **dict.fromkeys(_ELEMENTWISE, _elementwise),
    **dict.fromkeys(_REDUCTIONS, _reduction),
    **dict.fromkeys(("Concat", "Gather", "LogSoftmax", "Softmax", "Split"), _along_axis),
    **dict.fromkeys(("Pad", "Resize", "Tile"), _per_axis),
    **dict.fromkeys(("Reshape", "Squeeze", "Unsqueeze"), _reshape),
    "MatMul": _dense_over_channels,
    "Slice": _slice,
}
