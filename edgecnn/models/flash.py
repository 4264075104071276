"""Estimate of the flash that a layer needs in the generated C, in bytes: an upper bound.

A matrix or kernel has 1 byte an element and up to 31 of padding; each of its channels an int32 bias and multiplier, and
an int8 shift. A softmax has a table of 256 numbers of 4 bytes; another function than ReLU one of 256 bytes.
"""

import math
from collections.abc import Sequence
from typing import Any

_PER_CHANNEL, _PADDING = 9, 31
_SOFTMAX_BYTES, _TABLE_BYTES = 1024, 256
_CLAMPS = frozenset(["linear", "relu", "relu6"])  # these need no table
_FUNCTIONS = frozenset(
    ["elu", "gelu", "hardsigmoid", "hardsilu", "leakyrelu", "selu", "sigmoid", "silu", "softmax", "softplus",
     "softsign", "tanh"]
)  # fmt: skip


def stored_bytes(kind: str, weights: Sequence[Any]) -> int:
    """Return the bytes of the weights of a layer of this Keras class; biases are counted with a matrix's channels."""
    matrices = [weight for weight in weights if len(weight.shape) > 1 and weight.name != "bias"]
    rest = [weight for weight in weights if not any(weight is matrix for matrix in matrices)]
    vectors = sum(4 * _elements(weight) for weight in rest if not (matrices and weight.name == "bias"))
    return vectors + sum(_elements(matrix) + _PER_CHANNEL * _channels(kind, matrix) + _PADDING for matrix in matrices)


def depthwise_bytes(channels: int) -> int:
    """Return the bytes of a 1x1 depthwise convolution with this number of channels."""
    return (1 + _PER_CHANNEL) * channels


def table_bytes(operation: Any) -> int:
    """Return the bytes of the table of a layer's activation, or of a layer that is one; 0 where C computes it."""
    function = getattr(operation, "activation", None)
    name = type(operation).__name__ if function is None else getattr(function, "__name__", type(function).__name__)
    name = name.replace("_", "").lower()
    if name not in _FUNCTIONS and (function is None or name in _CLAMPS):
        return 0
    return _SOFTMAX_BYTES if name == "softmax" else _TABLE_BYTES


def _channels(kind: str, matrix: Any) -> int:
    """Return the largest number of scales (channels) that a kernel may have."""
    inner, outer = map(int, matrix.shape[-2:])
    if kind.startswith("Depthwise") or matrix.name == "depthwise_kernel":
        return inner * outer
    if kind.endswith("Transpose"):
        return inner
    return outer if kind.startswith(("Conv", "Separable", "Dense")) else max(inner, outer)


def _elements(weight: Any) -> int:
    return math.prod(map(int, weight.shape))
