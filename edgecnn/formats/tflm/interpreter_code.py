"""Values of the templates that access an interpreter's tensors of any type."""

from collections.abc import Sequence
from typing import Any

from edgecnn.types import TensorSpec

# The member of `TfLiteTensor::data` that points to values of a type.
FIELDS = {
    "int8": "int8",
    "uint8": "uint8",
    "int16": "i16",
    "int32": "i32",
    "int64": "i64",
    "float32": "f",
    "bool": "b",
}
KNOWN = ", ".join(FIELDS)


def values(inputs: Sequence[TensorSpec], outputs: Sequence[TensorSpec], variables: int) -> dict[str, Any]:
    """Return the values of the names that the templates use.

    Args:
        inputs: of the model.
        outputs: likewise.
        variables: number of resource variables of the model; they lie in the arena too.
    """
    return {
        "variables": variables,
        "inputs": [_data("input", index, tensor) for index, tensor in enumerate(inputs)],
        "outputs": [_data("output", index, tensor) for index, tensor in enumerate(outputs)],
    }


def _data(side: str, index: int, tensor: TensorSpec) -> str:
    """Return the C++ expression of the pointer to a tensor's values."""
    return f"interpreter.{side}({index})->data.{FIELDS[tensor.dtype]}"
