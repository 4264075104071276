"""Rules that move a Transpose from the input of an operator to its output, for each kind of operator.

A Transpose of permutation p gives y with `y.shape[i] == x.shape[p[i]]`. An operator that reads y computes the same on x
when its constants and axes are permuted, and a Transpose by p behind it restores the order of what it writes.
"""

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from edgecnn.formats.onnx.graph import VIEWS, Graph, attribute, set_attribute, unused
from edgecnn.formats.onnx.passes.permutation import (
    TO_NHWC,
    Permutation,
    Shape,
    cross,
    inverse,
    is_identity,
    keeps_order,
    permuted,
)

Rule = Callable[[Graph, Any, Permutation], bool]

_ELEMENTWISE = (
    *("Abs", "Add", "And", "Cast", "Ceil", "Celu", "Clip", "Cos", "Div", "Elu", "Equal", "Erf", "Exp", "Floor"),
    *("Greater", "GreaterOrEqual", "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "Less", "LessOrEqual", "Log"),
    *("Max", "Mean", "Min", "Mod", "Mul", "Neg", "Not", "Or", "PRelu", "Pow", "Reciprocal", "Relu", "Round", "Selu"),
    *("Sigmoid", "Sign", "Sin", "Softplus", "Softsign", "Sqrt", "Sub", "Sum", "Tanh", "ThresholdedRelu", "Where"),
)
_REDUCTIONS = ("ReduceL1", "ReduceL2", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum")


def permutation_of(transpose: Any) -> Permutation:
    """Return the permutation of a Transpose."""
    return tuple(attribute(transpose, "perm"))


def add_reshape(graph: Graph, data: str, shape: Shape, output: str) -> None:
    """Append a Reshape to a shape whose batch is the one of the conversion."""
    constant = graph.constant(f"{output}/shape", np.array(shape, np.int64))
    graph.add("Reshape", [data, constant], output, f"{output}/Reshape")
    graph.shapes[output] = shape


def _untransposed(graph: Graph, tensor: str, perm: Permutation) -> str | None:
    """Return a tensor whose Transpose by `perm` broadcasts as `tensor` does; None if only a new Transpose makes it."""
    if tensor in graph.constants:
        return _untransposed_constant(graph, tensor, perm)
    writer = graph.producer(tensor)
    if writer is not None and writer.op_type == "Transpose" and permutation_of(writer) == perm:
        return str(writer.input[0])
    shape = graph.shapes.get(tensor, (0,))
    if tensor == "" or shape == ():  # an input left out, a scalar
        return tensor
    if len(shape) != len(perm) or not all(shape):
        return None
    name = f"{tensor}/before_{'_'.join(map(str, perm))}"
    if name in graph.shapes:
        return name
    if keeps_order(shape, inverse(perm)):
        add_reshape(graph, tensor, permuted(shape, inverse(perm)), name)
        return name
    return name if writer is not None and _compute_untransposed(graph, writer, perm, name) else None


def _untransposed_constant(graph: Graph, name: str, perm: Permutation) -> str | None:
    array = graph.constants[name]
    if array.ndim > len(perm):
        return None
    array = array.reshape((1,) * (len(perm) - array.ndim) + array.shape)  # as broadcasting does
    return name if array.size == 1 else graph.constant(name, array.transpose(inverse(perm)))


def _compute_untransposed(graph: Graph, node: Any, perm: Permutation, output: str) -> bool:
    """Append a copy of an elementwise operator that computes on untransposed operands, if they all exist."""
    inputs: list[str] = []
    for name in node.input if node.op_type in _ELEMENTWISE else ():
        if (operand := _untransposed(graph, name, perm)) is None:
            return False
        inputs.append(operand)
    if inputs:
        twin = copy.deepcopy(node)
        twin.input[:], twin.output[:] = inputs, [output]
        graph.nodes.append(twin)
        graph.shapes[output] = permuted(graph.shapes[node.output[0]], inverse(perm))
    return bool(inputs)


def _transpose_outputs(graph: Graph, node: Any, perm: Permutation) -> None:
    """Append a Transpose by `perm` to each output of a node; its readers keep their tensor."""
    if is_identity(perm):
        return
    for position, tensor in enumerate(node.output):
        inner = unused(f"{tensor}/before", graph.shapes)
        graph.shapes[inner] = permuted(graph.shapes[tensor], inverse(perm))
        node.output[position] = inner
        graph.add("Transpose", [inner], tensor, f"{tensor}/Transpose", perm=perm)


def _elementwise(graph: Graph, node: Any, perm: Permutation) -> bool:
    inputs = [_untransposed(graph, name, perm) for name in node.input]
    if None in inputs or len(graph.shapes.get(node.output[0], ())) != len(perm):
        return False
    node.input[:] = inputs
    _transpose_outputs(graph, node, perm)
    return True


def _along_axis(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Rename the axis along which an operator joins, splits, selects or normalizes."""
    if node.op_type == "Gather" and graph.constants.get(node.input[1], np.zeros(())).ndim != 1:
        return False
    moved = len(node.input) if node.op_type == "Concat" else 1
    inputs = [_untransposed(graph, name, perm) for name in node.input[:moved]]
    if None in inputs:
        return False
    node.input[:moved] = inputs
    default = 0 if node.op_type in ("Gather", "Split") else -1
    set_attribute(node, "axis", perm[attribute(node, "axis", default)])
    _transpose_outputs(graph, node, perm)
    return True


def _reduction(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Rename the axes reduced; the axes that are left keep the order that `perm` gives them."""
    listed = graph.constants.get(node.input[1]) if len(node.input) > 1 else attribute(node, "axes")
    if listed is None or len(listed) == 0:
        return False
    axes = sorted(perm[axis] for axis in listed)
    node.input[0] = _untransposed(graph, node.input[0], perm)
    if len(node.input) > 1:
        node.input[1] = graph.constant(node.input[1], np.array(axes, np.int64))
    else:
        set_attribute(node, "axes", axes)
    if not attribute(node, "keepdims", 1):
        kept = [axis for axis in perm if axis not in axes]
        perm = tuple(sorted(kept).index(axis) for axis in kept)
    _transpose_outputs(graph, node, perm)
    return True


def _per_axis(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Permute the constant that has one value for each axis, or two in two halves."""
    position = 2 if node.op_type == "Resize" else 1
    values = graph.constants.get(node.input[position]) if len(node.input) > position else None
    if values is None or values.size % len(perm) or values.size == 0:
        return False
    halves = values.reshape(-1, len(perm))[:, inverse(perm)]
    node.input[0] = _untransposed(graph, node.input[0], perm)
    node.input[position] = graph.constant(node.input[position], halves.ravel())
    _transpose_outputs(graph, node, perm)
    return True


def _slice(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Rename the axes sliced, and list them where all are meant."""
    starts = graph.constants.get(node.input[1])
    axes = graph.constants.get(node.input[3]) if len(node.input) > 3 else None
    if starts is None or (len(node.input) > 3 and axes is None):
        return False
    listed = range(len(starts)) if axes is None else axes.tolist()
    node.input[0] = _untransposed(graph, node.input[0], perm)
    renamed = graph.constant(f"{node.input[1]}/axes", np.array([perm[axis] for axis in listed], np.int64))
    node.input[3:4] = [renamed]
    _transpose_outputs(graph, node, perm)
    return True


def _view(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Split or merge axes in front of the Transpose, where they lie beside each other there too."""
    before, after = graph.shapes.get(node.input[0], ()), graph.shapes.get(node.output[0], ())
    crossed = cross(before, after, perm)
    source = graph.producer(node.input[0])
    if crossed is None or source is None or source.op_type != "Transpose":
        return False
    shape, restored = crossed
    node.op_type = "Reshape"
    del node.attribute[:]
    node.input[:] = [source.input[0], graph.constant(f"{node.output[0]}/shape", np.array(shape, np.int64))]
    _transpose_outputs(graph, node, restored)
    return True


def _dense_over_channels(graph: Graph, node: Any, perm: Permutation) -> bool:
    """Replace a matrix product over the channels of NHWC by a 1x1 Conv."""
    weights = graph.constants.get(node.input[1])
    if perm != TO_NHWC or weights is None or weights.ndim != 2:
        return False
    kernel = np.ascontiguousarray(weights.T)[..., None, None]
    node.op_type = "Conv"
    node.input[:] = [_untransposed(graph, node.input[0], perm), graph.constant(node.input[1], kernel)]
    _transpose_outputs(graph, node, perm)
    return True


# A rule returns whether it moved the Transpose by that permutation; otherwise the graph computes as before.
RULES: dict[str, Rule] = {
    **dict.fromkeys(_ELEMENTWISE, _elementwise),
    **dict.fromkeys(_REDUCTIONS, _reduction),
    **dict.fromkeys(("Concat", "Gather", "LogSoftmax", "Softmax", "Split"), _along_axis),
    **dict.fromkeys(("Pad", "Resize", "Tile"), _per_axis),
    **dict.fromkeys(VIEWS, _view),
    "MatMul": _dense_over_channels,
    "Slice": _slice,
}
