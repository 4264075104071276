"""How `MicroMutableOpResolver` of TensorFlow Lite Micro names the operators of integer files."""

from edgecnn.errors import ExportError

_KNOWN = (
    "ABS ADD ARG_MAX ARG_MIN AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND CONCATENATION CONV_2D DEPTHWISE_CONV_2D "
    "DEPTH_TO_SPACE DEQUANTIZE ELU EXPAND_DIMS FULLY_CONNECTED GATHER HARD_SWISH L2_NORMALIZATION LEAKY_RELU LOGISTIC "
    "LOG_SOFTMAX MAXIMUM MAX_POOL_2D MEAN MINIMUM MIRROR_PAD MUL PAD PADV2 PRELU QUANTIZE REDUCE_MAX REDUCE_MIN RELU "
    "RELU6 RESHAPE RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR SLICE SOFTMAX SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPLIT "
    "SPLIT_V SQUARED_DIFFERENCE SQUEEZE SUB SUM TANH TRANSPOSE TRANSPOSE_CONV"
)
# Of the operators that compute in integers, those that TensorFlow Lite Micro has kernels for.
OPERATORS = tuple(_KNOWN.split())
_IRREGULAR = {"BATCH_MATMUL": "AddBatchMatMul", "PADV2": "AddPadV2"}


def method(operator: str) -> str:
    """Return the method that registers an operator, such as "AddConv2D" for "CONV_2D".

    Raises:
        ExportError: TensorFlow Lite Micro has no kernel for it.
    """
    if operator not in OPERATORS:
        raise ExportError(
            f"TensorFlow Lite Micro has no integer kernel for the operator {operator}; take it out of the model, "
            "or leave out --format tflm-int8"
        )
    return _IRREGULAR.get(operator, "Add" + "".join(part.capitalize() for part in _words(operator)))


def _words(operator: str) -> list[str]:
    return [part for part in operator.replace("2D", "2_D").split("_") if part]
