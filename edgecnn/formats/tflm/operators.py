"""Operators with a kernel in TensorFlow Lite Micro, and their methods of `MicroMutableOpResolver`."""

from edgecnn.formats.tflite.integer_only import INTEGER_TYPES, MICRO_OPERATORS, name_places, places
from edgecnn.formats.tflite.values import Graph, Model, Operator

_KNOWN = (
    "ABS ADD ADD_N ARG_MAX ARG_MIN ASSIGN_VARIABLE AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND BROADCAST_ARGS "
    "BROADCAST_TO CALL_ONCE CAST CEIL CONCATENATION CONV_2D COS CUMSUM DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE DIV "
    "DYNAMIC_UPDATE_SLICE ELU EMBEDDING_LOOKUP EQUAL EXP EXPAND_DIMS FILL FLOOR FLOOR_DIV FLOOR_MOD FULLY_CONNECTED "
    "GATHER GATHER_ND GREATER GREATER_EQUAL HARD_SWISH IF L2_NORMALIZATION L2_POOL_2D LEAKY_RELU LESS LESS_EQUAL LOG "
    "LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MAXIMUM MAX_POOL_2D MEAN MINIMUM MIRROR_PAD MUL NEG "
    "NOT_EQUAL PACK PAD PADV2 PRELU QUANTIZE READ_VARIABLE REDUCE_ALL REDUCE_MAX REDUCE_MIN RELU RELU6 RESHAPE "
    "RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR REVERSE_V2 ROUND RSQRT SELECT_V2 SHAPE SIN SLICE SOFTMAX "
    "SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPLIT SPLIT_V SQRT SQUARE SQUARED_DIFFERENCE SQUEEZE STRIDED_SLICE SUB SUM SVDF "
    "TANH TRANSPOSE TRANSPOSE_CONV UNIDIRECTIONAL_SEQUENCE_LSTM UNPACK VAR_HANDLE WHILE ZEROS_LIKE"
)
OPERATORS = tuple(_KNOWN.split())
# Operators of this list whose kernels take floating point only.
_FLOATING = "CEIL COS EXP FLOOR FLOOR_DIV FLOOR_MOD L2_POOL_2D LOG NEG ROUND SIN SQRT SQUARE"
FLOAT_ONLY = tuple(_FLOATING.split())
CUSTOM = (*MICRO_OPERATORS.split(), "CUSTOM:TFLite_Detection_PostProcess")
_IRREGULAR = {
    "BATCH_MATMUL": "AddBatchMatMul",
    "CUMSUM": "AddCumSum",
    "PADV2": "AddPadV2",
    "UNIDIRECTIONAL_SEQUENCE_LSTM": "AddUnidirectionalSequenceLSTM",
    "CUSTOM:CIRCULAR_BUFFER": "AddCircularBuffer",
    "CUSTOM:TFLite_Detection_PostProcess": "AddDetectionPostprocess",
}


def method(operator: str) -> str:
    """Return the method that registers an operator of the tables, such as "AddConv2D" for "CONV_2D"."""
    if operator.startswith("CUSTOM:Signal"):
        return "Add" + operator.removeprefix("CUSTOM:Signal")
    return _IRREGULAR.get(operator, "Add" + "".join(part.capitalize() for part in _words(operator)))


def missing_kernels(model: Model) -> str:
    """Return all operators of a file without a kernel in TensorFlow Lite Micro, by kind; "" without any."""
    found = dict[str, list[str]]()
    for place, graph, operator in places(model):
        if operator.name not in OPERATORS and operator.name not in CUSTOM:
            found.setdefault(operator.name, []).append(place)
        elif operator.name in FLOAT_ONLY and _on_integers(graph, operator):
            found.setdefault(f"{operator.name} on integers", []).append(place)
    return ", ".join(f"{name} ({name_places(where)})" for name, where in found.items())


def sparse_constant(model: Model) -> str:
    """Return the name of a sparse constant, which the kernels would read as dense; "" without any."""
    names = [tensor.name[:60] for graph in model.graphs for tensor in graph.tensors if tensor.sparse]
    return names[0] if names else ""


def _on_integers(graph: Graph, operator: Operator) -> bool:
    return any(graph.tensors[index].dtype in INTEGER_TYPES for index in operator.outputs)


def _words(operator: str) -> list[str]:
    return [part for part in operator.replace("2D", "2_D").split("_") if part]
