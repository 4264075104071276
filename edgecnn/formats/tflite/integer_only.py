"""Integer-only check of a `.tflite` file, which names all operators and tensor types that break it."""

from collections.abc import Iterator, Sequence

from edgecnn.formats.tflite.values import Graph, Model, Operator, Tensor

# Operators with a kernel for integers, in LiteRT or in TensorFlow Lite Micro; the types of the tensors decide the rest.
INTEGER_OPERATORS = (
    "ABS ADD ADD_N ARG_MAX ARG_MIN ASSIGN_VARIABLE AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND BITCAST BITWISE_XOR "
    "BROADCAST_ARGS BROADCAST_TO CALL_ONCE CAST CONCATENATION CONV_2D CUMSUM DENSIFY DEPTHWISE_CONV_2D DEPTH_TO_SPACE "
    "DIV DYNAMIC_UPDATE_SLICE ELU EMBEDDING_LOOKUP EQUAL EXP EXPAND_DIMS FILL FLOOR_DIV FLOOR_MOD FULLY_CONNECTED "
    "GATHER GATHER_ND GELU GREATER GREATER_EQUAL HARD_SWISH IF L2_NORMALIZATION LEAKY_RELU LESS LESS_EQUAL LOG "
    "LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MATRIX_DIAG MATRIX_SET_DIAG MAXIMUM MAX_POOL_2D MEAN "
    "MINIMUM MIRROR_PAD MUL NEG NOT_EQUAL ONE_HOT PACK PAD PADV2 POW PRELU QUANTIZE RANGE RANK READ_VARIABLE "
    "REDUCE_ALL REDUCE_ANY REDUCE_MAX REDUCE_MIN REDUCE_PROD RELU RELU6 RELU_0_TO_1 RELU_N1_TO_1 RESHAPE "
    "RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR REVERSE_SEQUENCE REVERSE_V2 RIGHT_SHIFT RSQRT SCATTER_ND SEGMENT_SUM "
    "SELECT SELECT_V2 SHAPE SIGN SLICE SOFTMAX SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPARSE_TO_DENSE SPLIT SPLIT_V SQRT "
    "SQUARED_DIFFERENCE SQUEEZE STABLEHLO_ADD STABLEHLO_AND STABLEHLO_MAXIMUM STABLEHLO_MINIMUM STABLEHLO_MULTIPLY "
    "STABLEHLO_SHIFT_LEFT STRIDED_SLICE SUB SUM SVDF TANH TILE TOPK_V2 TRANSPOSE TRANSPOSE_CONV "
    "UNIDIRECTIONAL_SEQUENCE_LSTM UNIQUE UNPACK UNSORTED_SEGMENT_MAX UNSORTED_SEGMENT_MIN UNSORTED_SEGMENT_PROD "
    "UNSORTED_SEGMENT_SUM VAR_HANDLE WHERE WHILE ZEROS_LIKE"
)
# Custom operators of TensorFlow Lite Micro itself, likewise.
MICRO_OPERATORS = (
    "CUSTOM:CIRCULAR_BUFFER CUSTOM:SignalDelay CUSTOM:SignalEnergy CUSTOM:SignalFftAutoScale CUSTOM:SignalFilterBank "
    "CUSTOM:SignalFilterBankLog CUSTOM:SignalFilterBankSpectralSubtraction CUSTOM:SignalFilterBankSquareRoot "
    "CUSTOM:SignalFramer CUSTOM:SignalIrfft CUSTOM:SignalOverlapAdd CUSTOM:SignalPCAN CUSTOM:SignalRfft "
    "CUSTOM:SignalStacker CUSTOM:SignalWindow"
)
_KNOWN = frozenset(INTEGER_OPERATORS.split() + MICRO_OPERATORS.split())
INTEGER_TYPES = frozenset(
    {"int2", "int4", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "bool", "resource"}
)
_MAC_OPERATORS = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED", "TRANSPOSE_CONV", "BATCH_MATMUL")
_SHAPE_OPERATORS = ("SHAPE", "STRIDED_SLICE", "PACK")
_NAMED = 4  # operators of a kind that are named; the others are counted


def violations(model: Model) -> str:
    """Return all operators that compute in floating point, or whose kernels are unknown, by kind; "" without any.

    Tensors that no operator reads or writes, such as the scales of an LSTM's gates, are not checked.
    """
    found = dict[str, list[str]]()
    for place, graph, operator in places(model):
        if reason := _reason(graph, operator):
            found.setdefault(f"{operator.name} {reason}", []).append(place)
    return "; ".join(f"{what} ({name_places(where)})" for what, where in found.items())


def shape_arithmetic(model: Model) -> str:
    """Return the operators that compute a shape at run time, "" without any.

    STRIDED_SLICE and PACK on quantized values are part of a network; a dynamic batch leaves them on plain integers.
    """
    found = dict[str, list[str]]()
    for place, graph, operator in places(model):
        plain = all(graph.tensors[index].scale is None for index in operator.outputs)
        if operator.name in _SHAPE_OPERATORS and plain:
            found.setdefault(operator.name, []).append(place)
    shapes = ", ".join(f"{name} ({name_places(where)})" for name, where in found.items())
    return f"it computes a shape as it runs: {shapes}" if shapes else ""


def places(model: Model) -> Iterator[tuple[str, Graph, Operator]]:
    """Yield each operator of a file with its graph and its place: its number, and its subgraph's after the first."""
    for subgraph, graph in enumerate(model.graphs):
        for number, operator in enumerate(graph.operators):
            yield f"{number} of subgraph {subgraph}" if subgraph else str(number), graph, operator


def operands(graph: Graph, operator: Operator) -> tuple[Tensor, Tensor] | None:
    """Return activation and weights of an operator that multiplies and accumulates, None for any other."""
    if operator.name not in _MAC_OPERATORS or not operator.outputs:
        return None
    positions = (2, 1) if operator.name == "TRANSPOSE_CONV" else (0, 1)
    if len(operator.inputs) <= max(positions) or min(operator.inputs[position] for position in positions) < 0:
        return None
    activation, weights = (graph.tensors[operator.inputs[position]] for position in positions)
    return activation, weights


def _reason(graph: Graph, operator: Operator) -> str:
    if operator.name not in _KNOWN:
        return "is not on the list of operators that compute in integers"
    used = [graph.tensors[index] for index in (*operator.inputs, *operator.outputs) if index >= 0]
    odd = next((tensor for tensor in used if tensor.dtype not in INTEGER_TYPES), None)
    if odd is None:
        return ""
    pair = operands(graph, operator)
    hybrid = pair is not None and pair[0].dtype == "float32" and pair[1].dtype in INTEGER_TYPES
    return f"is hybrid: {odd.dtype} activations, integer weights" if hybrid else f"uses {odd.dtype} tensors"


def name_places(where: Sequence[str]) -> str:
    """Return the places of operators as a text: the first few, and the number of the others."""
    if len(where) == 1:
        return f"operator {where[0]}"
    rest = len(where) - _NAMED
    return f"operators {', '.join(where[:_NAMED])}" + (f" and {rest} more" if rest > 0 else "")
