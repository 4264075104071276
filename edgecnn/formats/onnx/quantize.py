"""int8 quantization of a clean float graph: QuantizeLinear and DequantizeLinear around every operator.

Activations are asymmetric uint8, weights symmetric int8 per output channel with the full range of 127 steps, biases
int32 with the product of both scales: the scheme of an int8 TFLite file, whose codes are 128 lower. On x86 without
VNNI, ONNX Runtime's fast uint8 x int8 product saturates in 16 bits. Narrower weights (`reduce_range`) would avoid it at
the price of one weight bit everywhere; instead a session sets `session.x64quantprecision` to 1, which picks an exact
product there and changes nothing elsewhere.
"""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx.calibrate import Scale, measure
from edgecnn.formats.onnx.graph import BATCH, Graph, unused
from edgecnn.formats.onnx.passes.folding import FOLD_CHANNELWISE, output_axis, per_channel
from edgecnn.formats.onnx.passes.reshapes import MERGE_RESHAPES
from edgecnn.formats.onnx.qdq import HEAVY, INTEGER_KERNELS, SAME_SCALE, SATURATING

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource

_FIXED_SCALE = {"Softmax": Scale(1 / 256, 0), "Sigmoid": Scale(1 / 256, 0)}
_FUSES_SATURATION = (*HEAVY, "Add", "Concat", "GlobalAveragePool", "Mul")


def quantize(graph: Graph, source: "ExportSource") -> None:
    """Turn a float graph over scaled pixels into a QDQ graph over raw uint8 pixels, in place.

    Args:
        graph: sorted, from scaled pixels (N, height, width, channels) to probabilities.
        source: its contract and standardisation are put in front; its calibration images set the ranges.
    """
    _channelwise_to_conv(graph)
    scales = _prepend_scaling(graph, source)
    graph.sort()
    ranges = measure(graph, source.calibration)
    _drop_saturating(graph, ranges)
    scales = _plan(graph, ranges, scales)
    for tensor, scale in scales.items():
        if (writer := graph.producer(tensor)) is not None and writer.op_type != "DequantizeLinear":
            _insert_pair(graph, tensor, scale)
    for node in [item for item in graph.nodes if item.op_type in INTEGER_KERNELS]:
        _quantize_constants(graph, node, scales)
    graph.sort()


def _channelwise_to_conv(graph: Graph) -> None:
    """Replace a lone batch normalisation by a 1x1 depthwise Conv, which has a scale a channel."""
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
    """Replace the subtraction of a constant, which has no integer kernel, by the addition of its negative."""
    for node in [item for item in graph.nodes if item.op_type == "Sub" and item.input[1] in graph.constants]:
        node.op_type = "Add"
        node.input[1] = graph.constant(node.input[1], -graph.constants[node.input[1]])


def _depthwise(graph: Graph, node: Any, data: str, weight: NDArray[Any], bias: NDArray[Any]) -> None:
    name = node.name.rsplit("/", 1)[0] + "/Conv"
    inputs = [
        data,
        graph.constant(f"{name}/weight", weight.reshape(-1, 1, 1, 1).astype(np.float32)),
        graph.constant(f"{name}/bias", bias.ravel().astype(np.float32)),
    ]
    graph.remove(node)
    graph.add("Conv", inputs, node.output[0], unused(name, {item.name for item in graph.nodes}), group=weight.size)


def _prepend_scaling(graph: Graph, source: "ExportSource") -> dict[str, Scale]:
    """Prepend the conversion of a raw pixel to a scaled (and standardised) one.

    A scalar scaling is the input's own scale and zero point (the nearest, half a code off at most: a step that rounded
    pixels to a grid between theirs would merge codes). Whatever is not, is a 1x1 depthwise Conv over all pixels as
    channels: MUL and ADD have one scale for constants that may span 1000:1, a depthwise Conv has one a channel.
    """
    from edgecnn.formats.source import STANDARDIZED_LIMIT

    rescale, offset = source.contract.rescale, source.contract.offset
    scaled, real = f"{graph.input}/scaled", f"{graph.input}/real"
    graph.rename(graph.input, scaled)
    zero_point = round(-offset / rescale)
    if source.standardization is None and rescale > 0 and 0 <= zero_point <= 255:
        scale = Scale(rescale, zero_point)
        _dequantize(graph, graph.input, scale, scaled)
        return {scaled: scale}
    weight, bias = np.full(source.sample_shape, rescale), np.full(source.sample_shape, offset)
    scale = Scale.of_range(*sorted((offset, 255 * rescale + offset)))
    if (layer := source.standardization) is not None:
        weight, bias = weight * layer.scale, (bias - layer.mean) * layer.scale
        seen = np.clip(source.calibration * weight + bias, -STANDARDIZED_LIMIT, STANDARDIZED_LIMIT)
        scale = Scale.of_range(float(seen.min()), float(seen.max()))
    _dequantize(graph, graph.input, Scale(1.0, 0), real)
    flat, convolved = f"{graph.input}/Reshape:0", f"{graph.input}/Conv:0"
    _reshape(graph, real, (weight.size, 1, 1), flat)
    node = graph.add("Identity", [flat], convolved, f"{graph.input}/Identity")
    _depthwise(graph, node, flat, weight, bias)
    _insert_pair(graph, convolved, scale)
    graph.shapes[convolved] = graph.shapes[flat]
    _reshape(graph, convolved, source.sample_shape, scaled)
    MERGE_RESHAPES.run(graph)
    return {real: Scale(1.0, 0), convolved: scale}


def _drop_saturating(graph: Graph, ranges: dict[str, tuple[float, float]]) -> None:
    """Leave Relu and Relu6 to the QuantizeLinear that follows: it saturates at 0 and at the largest value seen."""
    for node in [item for item in graph.nodes if item.op_type in SATURATING]:
        source, target = node.input[0], node.output[0]
        writer = graph.producer(source)
        from_zero = node.op_type == "Relu" or not graph.constants.get(node.input[1], np.ones(1)).any()
        fuses = writer is not None and writer.op_type in _FUSES_SATURATION and target != graph.output
        if from_zero and fuses and graph.only_consumer(source, node.op_type):
            graph.bypass(node)
            ranges[source] = ranges.pop(target)


def _plan(graph: Graph, ranges: dict[str, tuple[float, float]], fixed: dict[str, Scale]) -> dict[str, Scale]:
    """Choose a scale for each activation that an integer kernel writes or reads."""
    plan = dict(fixed)
    for node in graph.nodes:
        for tensor in node.output:
            readers = {item.op_type for item in graph.consumers(tensor)}
            integer = node.op_type in INTEGER_KERNELS or readers & INTEGER_KERNELS
            if tensor not in ranges or tensor in plan or not integer or "QuantizeLinear" in readers:
                continue
            if node.op_type in SAME_SCALE and node.input[0] in plan:
                plan[tensor] = plan[node.input[0]]
            else:
                plan[tensor] = _FIXED_SCALE.get(node.op_type) or Scale.of_range(*ranges[tensor])
    return plan


def _quantize_constants(graph: Graph, node: Any, scales: dict[str, Scale]) -> None:
    if node.op_type in HEAVY and node.input[1] in graph.constants:
        _quantize_weights(graph, node, scales[node.input[0]].step)
    elif node.op_type in (*HEAVY, "Add", "Concat", "Mul"):
        for position, name in enumerate(node.input):
            if name in graph.constants:
                values = graph.constants[name]
                scale = Scale.of_range(float(values.min()), float(values.max()))
                codes = np.clip(np.rint(values / scale.step) + scale.zero_point, 0, 255).astype(np.uint8)
                node.input[position] = f"{name}/dequantized"
                _dequantize(graph, graph.constant(f"{name}/quantized", codes), scale, node.input[position])


def _quantize_weights(graph: Graph, node: Any, input_step: float) -> None:
    """Quantize weights symmetrically per output channel, and the bias with the product of both steps.

    A channel's step is largest |weight| / 127, as TFLite's, or more where the bias would not fit 31 bits.
    """
    weights = graph.constants[node.input[1]]
    axis = output_axis(node) % weights.ndim
    step = np.abs(weights).max(axis=tuple(item for item in range(weights.ndim) if item != axis)) / 127
    bias = np.broadcast_to(graph.constants[node.input[2]].ravel(), step.shape) if len(node.input) > 2 else None
    if bias is not None:
        step = np.maximum(step, np.abs(bias) / (input_step * 2**30))
    step = np.where(step > 0, step, 1).astype(np.float32)
    along = [1] * weights.ndim
    along[axis] = -1
    codes = np.clip(np.rint(weights / step.reshape(along)), -127, 127).astype(np.int8)
    node.input[1] = _dequantize_channels(graph, f"{node.name}/weight", codes, step, axis)
    if bias is not None:
        bias_step = np.float32(input_step) * step
        bias_codes = np.rint(bias / bias_step.astype(np.float64)).astype(np.int32)
        node.input[2] = _dequantize_channels(graph, f"{node.name}/bias", bias_codes, bias_step, 0)


def _dequantize_channels(graph: Graph, name: str, codes: NDArray[Any], step: NDArray[Any], axis: int) -> str:
    inputs = [
        graph.constant(f"{name}/quantized", codes),
        graph.constant(f"{name}/scale", step),
        graph.constant(f"{name}/zero_point", np.zeros(step.shape, codes.dtype)),
    ]
    graph.add("DequantizeLinear", inputs, f"{name}/dequantized", f"{name}/DequantizeLinear", axis=axis)
    return f"{name}/dequantized"


def _insert_pair(graph: Graph, tensor: str, scale: Scale) -> None:
    """Insert QuantizeLinear and DequantizeLinear behind a tensor; its readers keep its name."""
    writer = graph.producer(tensor)
    assert writer is not None
    stem = tensor.removesuffix(":0")
    writer.output[:] = [f"{stem}/real" if name == tensor else name for name in writer.output]
    inputs = [f"{stem}/real", *_scale_constants(graph, stem, scale)]
    graph.add("QuantizeLinear", inputs, f"{stem}/quantized", f"{stem}/QuantizeLinear")
    graph.add("DequantizeLinear", [f"{stem}/quantized", *inputs[1:]], tensor, f"{stem}/DequantizeLinear")


def _dequantize(graph: Graph, codes: str, scale: Scale, output: str) -> None:
    inputs = [codes, *_scale_constants(graph, codes, scale)]
    graph.add("DequantizeLinear", inputs, output, f"{codes}/DequantizeLinear")


def _scale_constants(graph: Graph, stem: str, scale: Scale) -> list[str]:
    return [
        graph.constant(f"{stem}/scale", np.array(scale.step, np.float32)),
        graph.constant(f"{stem}/zero_point", np.array(scale.zero_point, np.uint8)),
    ]


def _reshape(graph: Graph, data: str, shape: tuple[int, ...], output: str) -> None:
    """Append a Reshape of each sample to `shape`."""
    name = output.removesuffix(":0")
    graph.add("Reshape", [data, graph.constant(f"{name}/shape", np.array((0, *shape), np.int64))], output, name)
    graph.shapes[output] = (BATCH, *shape)
