"""Check of an ONNX graph in QDQ form: operators in integers, and operators in floating point.

In QDQ form the tensors between operators are float by type; a runtime replaces DequantizeLinear, operator and
QuantizeLinear by one integer kernel. An operator counts as integer if it has such a kernel (ONNX Runtime's QLinear set)
and stands between the two.
"""

from pathlib import Path
from typing import Any

from edgecnn.formats.onnx.load import View, load, view

WEIGHTED = ("Conv", "Gemm", "MatMul")  # operators that multiply and accumulate
# Operators that only move or select quantized values keep the scale of their input, as TFLite requires.
SAME_SCALE = ("AveragePool", "Flatten", "Identity", "MaxPool", "Reshape", "Squeeze", "Transpose", "Unsqueeze")
# Operators that a runtime fuses into the QuantizeLinear behind it, which saturates at the same values.
SATURATING = ("Clip", "Relu")
_ARITHMETIC = ("Add", "Concat", "GlobalAveragePool", "LeakyRelu", "Mul", "Sigmoid", "Softmax")
INTEGER_KERNELS = frozenset((*WEIGHTED, *SAME_SCALE, *SATURATING, *_ARITHMETIC))
_PAIR = ("QuantizeLinear", "DequantizeLinear")
_INTEGER_OPERATORS = ("ConvInteger", "MatMulInteger")
_INTEGER_TYPES = ("int", "uint", "bool")


def unquantized_operators(model: Path | Any) -> tuple[str, ...]:
    """Return the Conv, Gemm and MatMul that do not stand between DequantizeLinear and QuantizeLinear, by name.

    Every input must come from a DequantizeLinear and every output go to a QuantizeLinear only; a Relu or Clip between
    the operator and its QuantizeLinear is part of it.

    Args:
        model: path of an `.onnx` file, or a `ModelProto`.

    Raises:
        ModelError: the file cannot be read; see `load.load`.
    """
    graph = view(load(model) if isinstance(model, Path) else model)
    left = [node for node in graph.nodes if node.op_type in WEIGHTED and not _is_between_pairs(graph, node)]
    inner = [node for node in graph.nodes if node.op_type in ("If", "Loop", "Scan")]
    return tuple(_name(node) for node in (*left, *inner))


def float_operator(graph: View) -> str:
    """Return one line on the first operator that computes in floating point, "" if none does.

    The QuantizeLinear at a float input and the DequantizeLinear at a float output do not count.
    """
    for node in graph.nodes:
        if node.op_type in (*_PAIR, *_INTEGER_OPERATORS, "Constant") or node.op_type.startswith("QLinear"):
            continue
        if node.domain == "com.microsoft" and node.op_type == "QGemm":
            continue
        tensors = [name for name in (*node.input, *node.output) if name]
        if all(graph.types.get(name, "undefined").startswith(_INTEGER_TYPES) for name in tensors):
            continue
        if node.op_type not in INTEGER_KERNELS:
            return f"operator {_name(node)} ({node.op_type}) has no integer kernel and computes in float"
        if not _is_between_pairs(graph, node):
            return f"operator {_name(node)} ({node.op_type}) computes in float: no QuantizeLinear on both sides of it"
    return ""


def _is_between_pairs(graph: View, node: Any) -> bool:
    """Return whether an operator reads dequantized tensors and its outputs are quantized next."""
    data = node.input[:1] if node.op_type == "Clip" else node.input  # the limits of a Clip are constants
    dequantized = _reads_dequantized(graph, node, data)
    if not dequantized and node.op_type in SATURATING and len(data) == 1:  # part of the operator in front of it
        writer = graph.producers.get(data[0])
        if writer is not None and writer.op_type in WEIGHTED:
            dequantized = _reads_dequantized(graph, writer, writer.input)
    return dequantized and all(_is_quantized_next(graph, name) for name in node.output if name)


def _reads_dequantized(graph: View, node: Any, tensors: Any) -> bool:
    """Return whether each of these inputs is the output of a DequantizeLinear, or an integer that is no activation."""
    writers = [graph.producers.get(name) for name in tensors if name and not _is_integer(graph, node, name)]
    return all(writer is not None and writer.op_type == "DequantizeLinear" for writer in writers)


def _is_integer(graph: View, node: Any, tensor: str) -> bool:
    # the shape that a Reshape reads; a Conv, Gemm or MatMul of plain integers is no quantized operator
    return node.op_type not in WEIGHTED and graph.types.get(tensor, "undefined").startswith(_INTEGER_TYPES)


def _is_quantized_next(graph: View, tensor: str) -> bool:
    """Return whether only QuantizeLinear reads a tensor, or one Relu or Clip whose output only QuantizeLinear reads."""
    readers = graph.consumers.get(tensor, [])
    if tensor not in graph.outputs and len(readers) == 1 and readers[0].op_type in SATURATING:
        return all(_feeds_only_quantize(graph, name) for name in readers[0].output)
    return _feeds_only_quantize(graph, tensor)


def _feeds_only_quantize(graph: View, tensor: str) -> bool:
    readers = graph.consumers.get(tensor, [])
    return bool(readers) and tensor not in graph.outputs and all(item.op_type == "QuantizeLinear" for item in readers)


def _name(node: Any) -> str:
    return str(node.name or next(iter(node.output), node.op_type))[:80]
