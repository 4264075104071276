"""Checks of an operator's tensors before C is generated for it; each raises `RefusedError`."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99 import fixed_point
from edgecnn.formats.c99.network import Node, StatedShapeError, Tensor

_FULL = "export the model as fully int8, with TFLITE_BUILTINS_INT8 and int8 input and output"


def activation(node: Node, position: int) -> Tensor:
    """Return an input that is int8 with one scale, computed or constant."""
    if position >= len(node.inputs) or (tensor := node.inputs[position]) is None:
        raise node.refuse(f"input {position} is missing", "export the model again")
    return int8(node, tensor)


def output(node: Node) -> Tensor:
    """Return the only output, int8 with one scale."""
    if len(node.outputs) != 1:
        raise node.refuse(f"it has {len(node.outputs)} outputs", "only operators with one output are generated")
    return int8(node, node.outputs[0])


def int8(node: Node, tensor: Tensor) -> Tensor:
    """Return the tensor if it is int8 with one positive scale and at least one element."""
    if tensor.dtype != "int8":
        raise node.refuse(f"tensor '{tensor.title}' is {tensor.dtype}, not int8", _FULL)
    if len(tensor.scales) != 1 or tensor.scale <= 0:
        raise node.refuse(f"tensor '{tensor.title}' has {len(tensor.scales)} scales, or the scale 0", _FULL)
    if tensor.elements < 1:
        raise node.refuse(f"tensor '{tensor.title}' of shape {tensor.shape} is empty", "remove the operator")
    return tensor


def computed(node: Node, position: int) -> Tensor:
    """Return an int8 input that is not a constant."""
    tensor = activation(node, position)
    if tensor.data is not None:
        raise node.refuse(f"input {position} is a constant", "fold the operator into the one before")
    return tensor


def weights(node: Node, position: int, rank: int, axis: int) -> Tensor:
    """Return constant int8 weights with zero point 0 and one scale, or one for each element along `axis`."""
    tensor = node.inputs[position] if position < len(node.inputs) else None
    if tensor is None or tensor.data is None or tensor.dtype != "int8" or len(tensor.shape) != rank:
        raise node.refuse(f"input {position} is no constant int8 tensor of {rank} dimensions", _FULL)
    if tensor.elements < 1 or len(tensor.scales) not in {1, tensor.shape[axis]}:
        raise node.refuse(f"weights of shape {tensor.shape} have {len(tensor.scales)} scales", _FULL)
    if len(tensor.scales) > 1 and tensor.axis != axis:
        raise node.refuse(f"the weights' scales belong to dimension {tensor.axis}, not {axis}", _FULL)
    if (tensor.zero_points != 0).any():
        raise node.refuse("the weights have a zero point other than 0", "export the model with symmetric weights")
    return tensor


def bias(node: Node, position: int, channels: int, *, optional: bool = False) -> NDArray[np.int32]:
    """Return the bias, int32 (channels,); zeros where an optional one is missing."""
    tensor = node.inputs[position] if position < len(node.inputs) else None
    if tensor is None and optional:
        return np.zeros(channels, np.int32)
    if tensor is None or tensor.data is None or tensor.dtype != "int32" or tensor.elements != channels:
        raise node.refuse(f"input {position} is no constant int32 bias of {channels} elements", _FULL)
    return np.asarray(tensor.data, np.int32).reshape(-1)


def quantized_range(node: Node, result: Tensor) -> tuple[int, int]:
    """Return the lowest and highest quantized value of the operator's fused activation."""
    try:
        return fixed_point.activation_range(node.options["FusedActivationFunction"], result.scale, result.zero_point)
    except KeyError as error:
        raise node.refuse("its fused activation is not RELU, RELU6 or RELU_N1_TO_1", "use one of these") from error
    except OverflowError as error:
        raise node.refuse(f"32 bits do not hold the limit of its activation: {error}", "calibrate it again") from error


def constant_numbers(node: Node, position: int) -> list[int]:
    """Return a constant int32 or int64 tensor as a list."""
    tensor = node.inputs[position] if position < len(node.inputs) else None
    if tensor is None or tensor.data is None or tensor.dtype not in ("int32", "int64"):
        raise node.refuse(f"input {position} is not a constant of integers", "export the model with fixed shapes")
    return [int(value) for value in np.asarray(tensor.data).reshape(-1)]


def one_image(node: Node, tensor: Tensor) -> tuple[int, int, int]:
    """Return height, width and channels of an NHWC tensor of batch 1."""
    if len(tensor.shape) != 4 or tensor.shape[0] != 1:
        raise node.refuse(f"tensor '{tensor.title}' has the shape {tensor.shape}", "export it as NHWC with batch 1")
    _, height, width, channels = tensor.shape
    return height, width, channels


def shape_is(node: Node, tensor: Tensor, expected: Sequence[int]) -> None:
    """Check that the file stores the output shape that the operator computes; raises StatedShapeError."""
    if tensor.shape != tuple(expected):
        why = f"its output should have the shape {tuple(expected)} and has {tensor.shape}"
        raise StatedShapeError(node, why, "export it again")
