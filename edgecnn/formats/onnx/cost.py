"""Cost of an `.onnx` file: parameters, multiply-accumulates, memory of activations."""

import math
from collections.abc import Iterator
from typing import Any

from edgecnn.formats.lifetimes import largest_overlap
from edgecnn.formats.onnx.graph import attribute
from edgecnn.formats.onnx.load import View

# positions of the inputs that are parameters where they are constant: those multiplied or added
_PARAMETERS = {
    "Add": (0, 1),
    "BatchNormalization": (1, 2, 3, 4),
    "Conv": (1, 2),
    "ConvInteger": (1,),
    "ConvTranspose": (1, 2),
    "Div": (0, 1),
    "GRU": (1, 2, 3),
    "Gather": (0,),
    "Gemm": (0, 1, 2),
    "InstanceNormalization": (1, 2),
    "LSTM": (1, 2, 3),
    "LayerNormalization": (1, 2),
    "MatMul": (0, 1),
    "MatMulInteger": (0, 1),
    "Mul": (0, 1),
    "PRelu": (1,),
    "QGemm": (0, 3, 6),
    "QLinearAdd": (0, 3),
    "QLinearConv": (3, 8),
    "QLinearMatMul": (0, 3),
    "QLinearMul": (0, 3),
    "RNN": (1, 2, 3),
    "Sub": (0, 1),
}
# position of the weights of the operators whose multiply-accumulates are counted
_WEIGHTS = {"Conv": 1, "ConvInteger": 1, "ConvTranspose": 1, "Gemm": 1, "MatMul": 1, "MatMulInteger": 1}
_WEIGHTS |= {"QGemm": 3, "QLinearConv": 3, "QLinearMatMul": 3}
_OPAQUE = ("Attention", "Einsum", "GRU", "If", "LSTM", "Loop", "MultiHeadAttention", "RNN", "Scan")
# operators whose output can take the memory of their input
_VIEWS = ("DequantizeLinear", "Flatten", "Identity", "Reshape", "Squeeze", "Unsqueeze")
_IN_PLACE = ("Clip", "Dropout", "LeakyRelu", "QuantizeLinear", "Relu")
_BITS = {"bool": 8, "complex64": 64, "complex128": 128, "bfloat16": 16, "int4": 4, "uint4": 4, "int2": 2, "uint2": 2}


def parameters(graph: View) -> int:
    """Count constants that are multiplied or added; shapes, scales and zero points are not parameters."""
    counted: set[str] = set()
    for node in graph.nodes:
        for position in _PARAMETERS.get(node.op_type, ()):
            if position < len(node.input):
                name = _stored(graph, node.input[position])
                if name in graph.constants:
                    counted.add(name)
    return sum(math.prod(graph.constants[name]) for name in counted)


def macs(graph: View) -> int | None:
    """Count multiply-accumulates of one sample; None for an unknown shape or an opaque operator."""
    functions = {(item.domain, item.name) for item in graph.model.functions}
    total = 0
    for node in graph.nodes:
        if node.op_type in _OPAQUE or (node.domain, node.op_type) in functions:
            return None
        if node.op_type in _WEIGHTS:
            count = _node_macs(graph, node)
            if count is None:
                return None
            total += count
    batch = next((shape[0] for name in graph.inputs if (shape := graph.shapes.get(name))), 1)
    return total // batch if batch else total


def ram_bytes(graph: View) -> int | None:
    """Return the bytes of the largest set of activations live while one operator runs, for one sample; None if unknown.

    A tensor lives from the operator that writes it to the last that reads it. A view, an operator that can work in
    place, and QuantizeLinear and DequantizeLinear share memory, which has the size of the smallest type.
    """
    owner = _memory_owners(graph)
    bits: dict[str, int] = {}
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for step, name in _tensor_uses(graph):
        group = owner.get(name, name)
        if not name or name in graph.constants or group in graph.constants:
            continue
        element, count = _bits(graph.types.get(name, "undefined")), graph.elements(name)
        if element is None or count is None:
            return None
        bits[group] = min(bits.get(group, count * element), count * element)
        first.setdefault(group, step)
        last[group] = step
    return largest_overlap([(first[group], last[group], -(-bits[group] // 8)) for group in first])


def _tensor_uses(graph: View) -> Iterator[tuple[int, str]]:
    """Yield (step, tensor) for each node that reads or writes a tensor, in order; inputs are written at step 0."""
    for name in graph.inputs:
        yield 0, name
    for step, node in enumerate(graph.nodes):
        for name in (*node.input, *node.output):
            yield step, name
    for name in graph.outputs:
        yield len(graph.nodes), name


def _node_macs(graph: View, node: Any) -> int | None:
    """Return the multiply-accumulates of one operator; None for an unknown shape."""
    position = _WEIGHTS[node.op_type]
    if position >= len(node.input) or not node.output:
        return None
    weights = [size for size in graph.shapes.get(node.input[position], ()) if size is not None]
    output, data = graph.elements(node.output[0]), graph.elements(node.input[0])
    if output is None or data is None or not weights or len(weights) < len(graph.shapes[node.input[position]]):
        return None
    if node.op_type == "ConvTranspose":  # weights (in, out / group, ...): an input value meets all but the first axis
        return data * math.prod(weights[1:])
    if "Conv" in node.op_type:  # weights (out, in / group, ...)
        return output * math.prod(weights[1:])
    if node.op_type in ("Gemm", "QGemm") and attribute(node, "transB", 0):
        return output * weights[-1]
    return output * weights[-2 if len(weights) > 1 else 0]  # (..., inner, columns)


def _stored(graph: View, name: str) -> str:
    """Return the quantized constant behind a DequantizeLinear, or the tensor itself."""
    writer = graph.producers.get(name)
    if writer is not None and writer.op_type == "DequantizeLinear" and writer.input:
        return str(writer.input[0])
    return name


def _memory_owners(graph: View) -> dict[str, str]:
    """Return the tensor whose memory each tensor takes, by name; a tensor with memory of its own is left out."""
    owner: dict[str, str] = {}
    ends = {*graph.inputs, *graph.outputs}
    for node in graph.nodes:
        if not node.input or not node.output:
            continue
        source, target = node.input[0], node.output[0]
        last_use = len(graph.consumers.get(source, [])) == 1 or source in graph.constants
        converts = node.op_type in ("QuantizeLinear", "DequantizeLinear")
        at_the_end = (node.op_type == "QuantizeLinear" and source in ends) or (converts and target in ends)
        shares = node.op_type in _VIEWS or (node.op_type in _IN_PLACE and last_use)
        if shares and not at_the_end:
            owner[target] = owner.get(source, source)
    return owner


def _bits(element: str) -> int | None:
    """Return the bits of an element of a numpy or ONNX type name; None if it has no fixed size."""
    if element in _BITS:
        return _BITS[element]
    digits = element.lstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) if digits.isdigit() else 8 if element.startswith("float8") else None
