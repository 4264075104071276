"""Constant folding of shape arithmetic before a RESHAPE, which a dynamic batch causes.

With a dynamic batch, Keras's Flatten and Reshape become SHAPE, STRIDED_SLICE, PACK and RESHAPE. C has the batch size
that the file stores, so all of these but RESHAPE are constants.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99.network import Network, Node, Tensor

_INTEGERS = {"int32": np.int32, "int64": np.int64}
_MAX_ELEMENTS = 1 << 10  # of an array of sizes
_SHAPE_PRESERVING = ("GELU", "HARD_SWISH", "LEAKY_RELU", "LOGISTIC", "QUANTIZE", "RELU", "RELU6", "SOFTMAX", "TANH")

Array = NDArray[Any]


def fold(network: Network) -> Network:
    """Return the network without the operators that compute integers from constants and shapes only.

    Output shapes that depend on a dynamic batch are wrong in the file; they are computed, as LiteRT does.
    """
    known = dict[int, Tensor]()
    kept = list[Node]()
    for stored in network.nodes:
        inputs = tuple(known.get(tensor.index, tensor) if tensor is not None else None for tensor in stored.inputs)
        node = dataclasses.replace(stored, inputs=inputs)
        value = _value(node)
        if value is not None:
            result = node.outputs[0]
            known[result.index] = dataclasses.replace(result, data=value, shape=value.shape)
            continue
        shape = _corrected(node, known)
        if shape is not None and shape != node.outputs[0].shape:
            known[node.outputs[0].index] = dataclasses.replace(node.outputs[0], shape=shape)
            node = dataclasses.replace(node, outputs=(known[node.outputs[0].index],))
        kept.append(node)
    outputs = tuple(known.get(tensor.index, tensor) for tensor in network.outputs)
    return dataclasses.replace(network, nodes=tuple(kept), outputs=outputs)


def _value(node: Node) -> Array | None:
    """Return the value of an operator, None if it depends on an input of the network or cannot be folded."""
    if node.name not in _FOLDED or len(node.outputs) != 1 or node.outputs[0].dtype not in _INTEGERS:
        return None
    arrays = [] if node.name == "SHAPE" else [_array(tensor) for tensor in node.inputs]
    if any(array is None for array in arrays) or not node.inputs or node.inputs[0] is None:
        return None
    try:
        value = _FOLDED[node.name](node, arrays)
    except (IndexError, ValueError, KeyError, TypeError, OverflowError):  # left for the table of operators to refuse
        return None
    return value.astype(_INTEGERS[node.outputs[0].dtype]) if value.size <= _MAX_ELEMENTS else None


def _array(tensor: Tensor | None) -> Array | None:
    if tensor is None or tensor.data is None or tensor.dtype not in _INTEGERS or tensor.elements > _MAX_ELEMENTS:
        return None
    return np.asarray(tensor.data)


def _shape(node: Node, arrays: list[Any]) -> Array:
    del arrays
    assert node.inputs[0] is not None
    return np.array(node.inputs[0].shape, np.int64)


def _strided_slice(node: Node, arrays: list[Any]) -> Array:
    """Return a slice of a vector; each bit of a mask in the schema is one dimension."""
    source, begin, end, stride = arrays
    options = node.options
    if source.ndim != 1 or options["EllipsisMask"] or options["NewAxisMask"] or stride.size != 1 or stride[0] == 0:
        raise ValueError("not a slice of a vector")
    if options["ShrinkAxisMask"] & 1:
        return np.asarray(source[int(begin[0])])
    first = None if options["BeginMask"] & 1 else int(begin[0])
    last = None if options["EndMask"] & 1 else int(end[0])
    if options["Offset"] and last is not None and first is not None:
        last += first
    return np.asarray(source[first : last : int(stride[0])])


def _product(node: Node, arrays: list[Any]) -> Array:
    source, axes = arrays
    keep = bool(node.options["KeepDims"])
    return np.asarray(np.prod(source, axis=tuple(int(axis) for axis in axes.reshape(-1)), keepdims=keep))


def _binary(function: Callable[[Any, Any], Any]) -> Callable[[Node, list[Any]], Array]:
    def fold_two(node: Node, arrays: list[Any]) -> Array:
        if node.options["FusedActivationFunction"] != 0:
            raise ValueError("a fused activation")
        left, right = arrays
        return np.asarray(function(left, right))

    return fold_two


_FOLDED: dict[str, Callable[[Node, list[Any]], Array]] = {
    "ADD": _binary(np.add),
    "CAST": lambda node, arrays: arrays[0],
    "CONCATENATION": lambda node, arrays: np.concatenate(arrays, node.options["Axis"]),
    "EXPAND_DIMS": lambda node, arrays: np.expand_dims(arrays[0], int(arrays[1].reshape(-1)[0])),
    "GATHER": lambda node, arrays: np.take(arrays[0], arrays[1], node.options["Axis"]),
    "MUL": _binary(np.multiply),
    "PACK": lambda node, arrays: np.stack(arrays, node.options["Axis"]),
    "REDUCE_PROD": _product,
    "RESHAPE": lambda node, arrays: arrays[0].reshape(node.outputs[0].shape),
    "SHAPE": _shape,
    "SQUEEZE": lambda node, arrays: arrays[0].reshape(node.outputs[0].shape),
    "STRIDED_SLICE": _strided_slice,
    "SUB": _binary(np.subtract),
}


def _corrected(node: Node, known: Mapping[int, Tensor]) -> tuple[int, ...] | None:
    """Return the computed output shape of an operator whose stored shape may be wrong, None for any other.

    The file stores 1 for a dimension that depends on a dynamic batch, even if it counts the rows of one sample.
    """
    source = node.inputs[0] if node.inputs else None
    if source is None or source.data is not None or len(node.outputs) != 1 or source.dtype != "int8":
        return None
    if node.name == "RESHAPE":
        return _target(node, source)
    if node.name == "FULLY_CONNECTED":
        return _rows(node, source)
    if source.index in known and node.name in _SHAPE_PRESERVING:
        return source.shape
    return None


def _target(node: Node, source: Tensor) -> tuple[int, ...] | None:
    """Return the target shape of a RESHAPE, None if the stored output shape has the right number of elements."""
    sizes = _array(node.inputs[1]) if len(node.inputs) > 1 else None
    if sizes is None or node.outputs[0].elements == source.elements:
        return None
    return _resolved([int(size) for size in sizes.reshape(-1)], source.elements)


def _rows(node: Node, source: Tensor) -> tuple[int, ...] | None:
    """Return the output shape of a FULLY_CONNECTED over several rows, for which the file stores one row."""
    weights = node.inputs[1] if len(node.inputs) > 1 else None
    if weights is None or len(weights.shape) != 2 or weights.elements < 1 or node.options["KeepNumDims"]:
        return None
    channels, depth = weights.shape
    whole = source.elements % depth == 0 and node.outputs[0].shape == (1, channels)
    return (source.elements // depth, channels) if whole else None


def _resolved(sizes: list[int], elements: int) -> tuple[int, ...] | None:
    """Return sizes with -1 replaced by the remaining size; None if their product is not `elements`."""
    fixed = int(np.prod([size for size in sizes if size != -1], dtype=object))
    if sizes.count(-1) == 1 and fixed > 0 and elements % fixed == 0:
        sizes = [elements // fixed if size == -1 else size for size in sizes]
    product = int(np.prod(sizes, dtype=object)) if sizes else 1
    return tuple(sizes) if min(sizes, default=1) > 0 and product == elements else None
