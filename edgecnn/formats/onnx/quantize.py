"""int8 quantization of a simplified float graph: QuantizeLinear and DequantizeLinear around every operator.

Activations are asymmetric uint8, weights symmetric int8 per output channel, -127..127, biases int32 with the product of
both scales: the scheme of an int8 TFLite file, whose quantized activations are 128 lower. On x86 without VNNI, ONNX
Runtime's fast uint8 x int8 product saturates in 16 bits. Narrower weights (`reduce_range`) would avoid that and cost
one bit of each weight on every processor; instead a session sets `session.x64quantprecision` to 1, which selects an
exact product there and changes nothing elsewhere.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx.calibrate import Quantization, measure
from edgecnn.formats.onnx.graph import BATCH, Graph, unused
from edgecnn.formats.onnx.passes.folding import FOLD_CHANNELWISE, output_axis, per_channel
from edgecnn.formats.onnx.passes.reshapes import MERGE_RESHAPES
from edgecnn.formats.onnx.qdq import INTEGER_KERNELS, SAME_SCALE, SATURATING, WEIGHTED

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource

_FIXED = {"Softmax": Quantization(1 / 256, 0), "Sigmoid": Quantization(1 / 256, 0)}
_FUSES_SATURATION = (*WEIGHTED, "Add", "Concat", "GlobalAveragePool", "Mul")


def quantize(graph: Graph, source: "ExportSource") -> None:
    """Turn a float graph over scaled pixels into a QDQ graph over raw uint8 pixels, in place.

    Args:
        graph: simplified, from scaled pixels (N, height, width, channels) to probabilities.
        source: origin of the scaling in front of the graph, and of the calibration images that set the ranges.
    """
    _channelwise_to_conv(graph)
    fixed = _prepend_scaling(graph, source)
    graph.sort()
    ranges = _remove_saturating(graph, measure(graph, source.calibration))
    chosen = _choose_quantization(graph, ranges, fixed)
    for tensor, quantization in chosen.items():
        if (writer := graph.producer(tensor)) is not None and writer.op_type != "DequantizeLinear":
            _insert_pair(graph, tensor, quantization)
    for node in [item for item in graph.nodes if item.op_type in INTEGER_KERNELS]:
        _quantize_constants(graph, node, chosen)
    graph.sort()


def _channelwise_to_conv(graph: Graph) -> None:
    """Replace a batch normalization that no Conv takes up by a 1x1 depthwise Conv, which has a scale per channel."""
    _subtract_by_adding(graph)
    FOLD_CHANNELWISE.run(graph)
    for node in list(graph.nodes):
        operand = graph.constant_operand(node) if node.op_type in ("Mul", "Add") else None
        folded = all(item is not node for item in graph.nodes)
        if operand is None or folded or operand[1].ndim != 4 or operand[1].size == 1:
            continue
        vector = per_channel(operand[1], operand[1].shape[1], 4)
        if vector is not None and graph.shapes.get(operand[0], ())[1:2] == (vector.size,):
            weight, shift = (vector, vector * 0) if node.op_type == "Mul" else (vector * 0 + 1, vector)
            _depthwise(graph, node, operand[0], weight, shift)
            FOLD_CHANNELWISE.run(graph)


def _subtract_by_adding(graph: Graph) -> None:
    """Replace the subtraction of a constant, which has no integer kernel, by the addition of its negation."""
    for node in [item for item in graph.nodes if item.op_type == "Sub" and item.input[1] in graph.constants]:
        node.op_type = "Add"
        node.input[1] = graph.constant(node.input[1], -graph.constants[node.input[1]])


def _depthwise(graph: Graph, node: Any, data: str, weight: NDArray[Any], bias: NDArray[Any]) -> None:
    """Replace a node by a 1x1 depthwise Conv of `data`, with one weight and one bias a channel."""
    name = node.name.rsplit("/", 1)[0] + "/Conv"
    inputs = [
        data,
        graph.constant(f"{name}/weight", weight.reshape(-1, 1, 1, 1).astype(np.float32)),
        graph.constant(f"{name}/bias", bias.ravel().astype(np.float32)),
    ]
    graph.remove(node)
    graph.add("Conv", inputs, node.output[0], unused(name, {item.name for item in graph.nodes}), group=weight.size)


def _prepend_scaling(graph: Graph, source: "ExportSource") -> dict[str, Quantization]:
    """Prepend the conversion of a raw pixel to a scaled (and standardized) one, and return its quantizations.

    A scalar scaling becomes the input's own scale and zero point; the zero point is rounded, by half a quantized value
    at most, because another grid than that of the pixels would merge pixel values. Any other scaling is a 1x1 depthwise
    Conv over all pixels as channels: Mul and Add have one scale for constants that may span 1000:1, a depthwise Conv
    has one per channel.
    """
    from edgecnn.formats.source import STANDARDIZED_LIMIT

    rescale, offset = source.contract.rescale, source.contract.offset
    scaled, real = f"{graph.input}/scaled", f"{graph.input}/real"
    graph.rename(graph.input, scaled)
    zero_point = round(-offset / rescale)
    if source.standardization is None and rescale > 0 and 0 <= zero_point <= 255:
        quantization = Quantization(rescale, zero_point)
        _dequantize(graph, graph.input, quantization, scaled)
        return {scaled: quantization}
    weight, bias = np.full(source.sample_shape, rescale), np.full(source.sample_shape, offset)
    quantization = Quantization.of_range(*sorted((offset, 255 * rescale + offset)))
    if (layer := source.standardization) is not None:
        weight, bias = weight * layer.scale, (bias - layer.mean) * layer.scale
        seen = np.clip(source.calibration * weight + bias, -STANDARDIZED_LIMIT, STANDARDIZED_LIMIT)
        quantization = Quantization.of_range(float(seen.min()), float(seen.max()))
    raw = Quantization(1.0, 0)
    _dequantize(graph, graph.input, raw, real)
    flat, convolved = f"{graph.input}/Reshape:0", f"{graph.input}/Conv:0"
    _reshape(graph, real, (weight.size, 1, 1), flat)
    node = graph.add("Identity", [flat], convolved, f"{graph.input}/Identity")
    _depthwise(graph, node, flat, weight, bias)
    _insert_pair(graph, convolved, quantization)
    graph.shapes[convolved] = graph.shapes[flat]
    _reshape(graph, convolved, source.sample_shape, scaled)
    MERGE_RESHAPES.run(graph)
    return {real: raw, convolved: quantization}


def _remove_saturating(graph: Graph, ranges: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Remove each Relu and Relu6 whose QuantizeLinear saturates at the same values, and return the ranges without them.

    The operator in front of it gets its range, which begins at 0 and ends at the largest value seen.
    """
    left = dict(ranges)
    for node in [item for item in graph.nodes if item.op_type in SATURATING]:
        source, target = node.input[0], node.output[0]
        writer = graph.producer(source)
        from_zero = node.op_type == "Relu" or not graph.constants.get(node.input[1], np.ones(1)).any()
        fuses = writer is not None and writer.op_type in _FUSES_SATURATION and target != graph.output
        if from_zero and fuses and graph.only_consumer(source, node.op_type):
            graph.bypass(node)
            left[source] = left.pop(target)
    return left


def _choose_quantization(
    graph: Graph, ranges: dict[str, tuple[float, float]], fixed: dict[str, Quantization]
) -> dict[str, Quantization]:
    """Return the quantization of each activation that an integer kernel writes or reads, `fixed` included."""
    chosen = dict(fixed)
    for node in graph.nodes:
        for tensor in node.output:
            readers = {item.op_type for item in graph.consumers(tensor)}
            integer = node.op_type in INTEGER_KERNELS or readers & INTEGER_KERNELS
            if tensor not in ranges or tensor in chosen or not integer or "QuantizeLinear" in readers:
                continue
            if node.op_type in SAME_SCALE and node.input[0] in chosen:
                chosen[tensor] = chosen[node.input[0]]
            else:
                chosen[tensor] = _FIXED.get(node.op_type) or Quantization.of_range(*ranges[tensor])
    return chosen


def _quantize_constants(graph: Graph, node: Any, chosen: dict[str, Quantization]) -> None:
    """Quantize the constants that an operator reads: weights per channel, other operands per tensor."""
    if node.op_type in WEIGHTED and node.input[1] in graph.constants:
        _quantize_weights(graph, node, chosen[node.input[0]].scale)
    elif node.op_type in (*WEIGHTED, "Add", "Concat", "Mul"):
        for position, name in enumerate(node.input):
            if name in graph.constants:
                values = graph.constants[name]
                own = Quantization.of_range(float(values.min()), float(values.max()))
                quantized = np.clip(np.rint(values / own.scale) + own.zero_point, 0, 255).astype(np.uint8)
                node.input[position] = f"{name}/dequantized"
                _dequantize(graph, graph.constant(f"{name}/quantized", quantized), own, node.input[position])


def _quantize_weights(graph: Graph, node: Any, input_scale: float) -> None:
    """Quantize weights symmetrically per output channel, and the bias with the product of both scales.

    A channel's scale is largest |weight| / 127, as TFLite's, or more where the bias would not fit 31 bits.
    """
    weights = graph.constants[node.input[1]]
    axis = output_axis(node) % weights.ndim
    scale = np.abs(weights).max(axis=tuple(item for item in range(weights.ndim) if item != axis)) / 127
    bias = np.broadcast_to(graph.constants[node.input[2]].ravel(), scale.shape) if len(node.input) > 2 else None
    if bias is not None:
        scale = np.maximum(scale, np.abs(bias) / (input_scale * 2**30))
    scale = np.where(scale > 0, scale, 1).astype(np.float32)
    broadcast = [1] * weights.ndim
    broadcast[axis] = -1
    quantized = np.clip(np.rint(weights / scale.reshape(broadcast)), -127, 127).astype(np.int8)
    node.input[1] = _dequantize_channels(graph, f"{node.name}/weight", quantized, scale, axis)
    if bias is not None:
        bias_scale = np.float32(input_scale) * scale
        quantized = np.rint(bias / bias_scale.astype(np.float64)).astype(np.int32)
        node.input[2] = _dequantize_channels(graph, f"{node.name}/bias", quantized, bias_scale, 0)


def _dequantize_channels(graph: Graph, name: str, quantized: NDArray[Any], scale: NDArray[Any], axis: int) -> str:
    """Append a DequantizeLinear of constants, with a scale per index of `axis`, and return its output."""
    inputs = [
        graph.constant(f"{name}/quantized", quantized),
        graph.constant(f"{name}/scale", scale),
        graph.constant(f"{name}/zero_point", np.zeros(scale.shape, quantized.dtype)),
    ]
    graph.add("DequantizeLinear", inputs, f"{name}/dequantized", f"{name}/DequantizeLinear", axis=axis)
    return f"{name}/dequantized"


def _insert_pair(graph: Graph, tensor: str, quantization: Quantization) -> None:
    """Insert QuantizeLinear and DequantizeLinear behind a tensor; its consumers keep its name."""
    writer = graph.producer(tensor)
    assert writer is not None
    stem = tensor.removesuffix(":0")
    writer.output[:] = [f"{stem}/real" if name == tensor else name for name in writer.output]
    inputs = [f"{stem}/real", *_quantization_constants(graph, stem, quantization)]
    graph.add("QuantizeLinear", inputs, f"{stem}/quantized", f"{stem}/QuantizeLinear")
    graph.add("DequantizeLinear", [f"{stem}/quantized", *inputs[1:]], tensor, f"{stem}/DequantizeLinear")


def _dequantize(graph: Graph, quantized: str, quantization: Quantization, output: str) -> None:
    inputs = [quantized, *_quantization_constants(graph, quantized, quantization)]
    graph.add("DequantizeLinear", inputs, output, f"{quantized}/DequantizeLinear")


def _quantization_constants(graph: Graph, stem: str, quantization: Quantization) -> list[str]:
    return [
        graph.constant(f"{stem}/scale", np.array(quantization.scale, np.float32)),
        graph.constant(f"{stem}/zero_point", np.array(quantization.zero_point, np.uint8)),
    ]


def _reshape(graph: Graph, data: str, shape: tuple[int, ...], output: str) -> None:
    """Append a Reshape of each sample to `shape`."""
    name = output.removesuffix(":0")
    graph.add("Reshape", [data, graph.constant(f"{name}/shape", np.array((0, *shape), np.int64))], output, name)
    graph.shapes[output] = (BATCH, *shape)
