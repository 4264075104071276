"""Seeded cases of each operator: a `.tflite` file, inputs for it, and what it computes by `reference_kernels`."""

import dataclasses
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests import reference_kernels as kernels
from tests.operator_draws import ACTIVATIONS, Draw, OperatorCase, activation, constant, single, window_options
from tests.reference_kernels import Layer, Quantized, Window
from tests.tflite_ops import Tensor

UNDER_AND_OVER_ONE = (2**-9, 2**-6, 0.007, 0.25, 0.3, 1.0, 1.7, 12.0)


def layer_tensors(layer: Layer, inputs: Sequence[int], output: Sequence[int], axis: int = 0) -> dict[str, Tensor]:
    scales = layer.scales if len(layer.scales) > 1 else layer.scales[0]
    bias_scales = [np.float32(layer.source.scale) * np.float32(scale) for scale in layer.scales]
    tensors = {
        "x": activation(layer.source, inputs),
        "w": Tensor(layer.weights.shape, scales, 0, "int8", layer.weights, axis),
    }
    if layer.bias is not None:
        tensors["b"] = Tensor(layer.bias.shape, bias_scales, 0, "int32", layer.bias)
    return tensors | {"y": activation(layer.output, output)}


def drawn_weights(draw: Draw, shape: Sequence[int], reach: int) -> Any:
    """Draw values up to `reach` from 0, or those of the largest sums: all of one sign, or of mixed signs."""
    kind = draw.one(("even", "even", "even", "mixed", "all"))
    if kind == "even":
        return draw.values(shape, -reach, reach)
    ends = np.array([-128, 127] if reach == 127 else [-reach, reach], np.int8)
    return np.full(shape, draw.one(list(ends))) if kind == "all" else ends[draw.random.integers(0, 2, tuple(shape))]


def drawn_layer(draw: Draw, shape: Sequence[int], axis: int, *, bias: bool = True) -> Layer:
    """Draw weights of `shape`, channels on `axis`, and quantizations whose multipliers lie on both sides of one."""
    channels, taps = shape[axis], math.prod(shape) // shape[axis]
    multiplier = draw.one(UNDER_AND_OVER_ONE)
    reach = max(1, min(127, round(1.4 / (multiplier * math.sqrt(taps)))))  # few outputs saturate
    source, weights = draw.quantized(), drawn_weights(draw, shape, reach)
    scale_range = draw.one(
        ((1.0, 1.0), (0.5, 2.0), (0.5, 2.0), (1e-12, 2.0))
    )  # from one scale to multipliers that vanish
    scales = tuple(draw.scale(*scale_range) / 128 for _ in range(channels if draw.chance(0.6) else 1))
    output = Quantized(float(np.float32(source.scale / 128 / multiplier)), draw.zero_point())
    offsets = draw.random.integers(-200, 201, channels) * reach if bias else None
    return Layer(weights, offsets, source, scales, output, draw.one(ACTIVATIONS))


def conv_2d(draw: Draw) -> OperatorCase:
    largest, channels = draw.one((11, 26)), draw.one((draw.size(1, 9), draw.size(10, 40)))
    image = (draw.size(1, largest), draw.size(1, largest))
    kernel = (draw.one((1, 1, 2, 3, 5)), draw.one((1, 1, 2, 3, 4)))
    window, inputs = draw.window(image, kernel, dilated=True), (1, *image, channels)
    layer, sets = drawn_layer(draw, (draw.size(1, 9), *kernel, channels), 0), draw.input_sets(inputs)

    def compute(values: Any) -> Any:
        return kernels.conv_2d(values, layer, window)

    content = single(
        "CONV_2D", layer_tensors(layer, inputs, compute(sets[0][0]).shape), _convolution_options(window, layer)
    )
    return OperatorCase(_layer_name("CONV_2D", inputs, layer, window), content, sets, compute)


def depthwise_conv_2d(draw: Draw) -> OperatorCase:
    image, channels = (draw.size(1, 11), draw.size(1, 11)), draw.size(1, 9)
    kernel, each = (draw.one((1, 2, 3, 3, 5)), draw.one((1, 2, 3, 3, 4))), draw.one((1, 1, 2, 3))
    window, inputs = draw.window(image, kernel, dilated=True), (1, *image, channels)
    layer = drawn_layer(draw, (1, *kernel, channels * each), 3, bias=draw.chance(0.8))
    sets = draw.input_sets(inputs)

    def compute(values: Any) -> Any:
        return kernels.depthwise_conv_2d(values, layer, window)

    tensors = layer_tensors(layer, inputs, compute(sets[0][0]).shape, axis=3)
    content = single("DEPTHWISE_CONV_2D", tensors, _convolution_options(window, layer) | {"depthMultiplier": each})
    return OperatorCase(_layer_name("DEPTHWISE_CONV_2D", inputs, layer, window), content, sets, compute)


def _convolution_options(window: Window, layer: Layer) -> dict[str, Any]:
    dilation = {"dilationHFactor": window.dilation[0], "dilationWFactor": window.dilation[1]}
    return window_options(window, fusedActivationFunction=layer.activation, **dilation)


def _layer_name(code: str, inputs: Sequence[int], layer: Layer, window: Window | None = None) -> str:
    return f"{code} {inputs} {layer.weights.shape} {window} {len(layer.scales)} scales {layer.activation}"


def fully_connected(draw: Draw) -> OperatorCase:
    outputs, inputs = draw.size(1, 13), draw.one((1, 2, 7, 31, 64, 197, 800))
    layer, sets = drawn_layer(draw, (outputs, inputs), 0, bias=draw.chance(0.8)), draw.input_sets((1, inputs))
    options = {"fusedActivationFunction": layer.activation}
    content = single("FULLY_CONNECTED", layer_tensors(layer, (1, inputs), (1, outputs)), options)
    name = _layer_name("FULLY_CONNECTED", (1, inputs), layer)
    return OperatorCase(name, content, sets, lambda values: kernels.fully_connected(values, layer))


def pool(code: str, kernel: Callable[..., Any], draw: Draw) -> OperatorCase:
    inputs = (1, draw.size(1, 11), draw.size(1, 11), draw.size(1, 7))
    size, quantized, fused = (draw.size(1, 4), draw.size(1, 4)), draw.quantized(1e-2), draw.one(ACTIVATIONS)
    window, sets = draw.window(inputs[1:3], size), draw.input_sets(inputs)

    def compute(values: Any) -> Any:
        return kernel(values, size, window, quantized, fused)

    options = window_options(window, filterHeight=size[0], filterWidth=size[1], fusedActivationFunction=fused)
    tensors = {"x": activation(quantized, inputs), "y": activation(quantized, compute(sets[0][0]).shape)}
    return OperatorCase(f"{code} {inputs} {size} {window} {fused}", single(code, tensors, options), sets, compute)


def mean(draw: Draw) -> OperatorCase:
    inputs = (draw.size(1, 2), draw.size(1, 9), draw.size(1, 9), draw.size(1, 7))
    axes = draw.one(([1, 2], [1, 2], [2, 1], [-3, -2], [1], [2], [3], [-1], [1, 2, 3], [0, 1, 2, 3], [1, 1]))
    keep, source = draw.chance(0.5), draw.quantized()
    output = Quantized(float(np.float32(source.scale * draw.scale(0.2, 4))), draw.zero_point())

    def compute(values: Any) -> Any:
        return kernels.mean(values, axes, source, output, keep_dims=keep)

    sets = draw.input_sets(inputs)
    tensors = {"x": activation(source, inputs), "a": constant(axes), "y": activation(output, compute(sets[0][0]).shape)}
    return OperatorCase(f"MEAN {inputs} {axes} {keep}", single("MEAN", tensors, {"keepDims": keep}), sets, compute)


def elementwise(code: str, kernel: Callable[..., Any], draw: Draw) -> OperatorCase:
    rows, columns, channels = draw.size(1, 6), draw.size(1, 6), draw.size(1, 6)
    whole = (1, rows, columns, channels)
    other = draw.one((whole, whole, (1, 1, 1, channels), (channels,), (1,), (1, 1, columns, 1), (1, rows, 1, channels)))
    shapes = (whole, other) if draw.chance(0.7) else (other, whole)
    sources, fused = (draw.quantized(1e-2), draw.quantized(1e-2)), draw.one(ACTIVATIONS)
    wide = 30 * sources[0].scale * sources[1].scale if code == "MUL" else max(sources[0].scale, sources[1].scale)
    output = Quantized(float(np.float32(wide * draw.scale(0.1, 4))), draw.zero_point())

    def compute(left: Any, right: Any) -> Any:
        return kernel(left, right, sources, output, fused)

    sets = draw.input_sets(*shapes)
    tensors = {name: activation(q, shape) for name, q, shape in zip("ab", sources, shapes, strict=True)}
    tensors["y"] = activation(output, np.broadcast_shapes(*shapes))
    name, options = f"{code} {shapes} {fused}", {"fusedActivationFunction": fused}
    if draw.chance(0.3):  # one side is a constant
        tensors["b"] = dataclasses.replace(tensors["b"], data=sets[0][1])
        content = single(code, tensors, options, inputs=("a",))
        return OperatorCase(
            name + " constant", content, tuple(pair[:1] for pair in sets), lambda left: compute(left, sets[0][1])
        )
    return OperatorCase(name, single(code, tensors, options, inputs=("a", "b")), sets, compute)


def unary(code: str, compute: Callable[..., Any], draw: Draw, source: Quantized, output: Quantized) -> OperatorCase:
    """An operator from one tensor to one of the same shape; the first set of inputs is every code there is."""
    shape = draw.one(((1, 256), (1, 4, 8, 8), (1, 256)))
    every = np.arange(-128, 128, dtype=np.int8).reshape(shape)
    tensors = {"x": activation(source, shape), "y": activation(output, shape)}
    options = {"beta": draw.one((1.0, 1.0, 0.5, 2.0))} if code == "SOFTMAX" else {}
    name = f"{code} {shape} {source} {output} {options}"
    return OperatorCase(
        name,
        single(code, tensors, options),
        ((every,), *draw.input_sets(shape)),
        lambda values: compute(values, **options),
    )


def relu(code: str, draw: Draw) -> OperatorCase:
    source = draw.quantized()
    output = Quantized(float(np.float32(source.scale * draw.scale(0.1, 8))), draw.zero_point())
    return unary(code, lambda values: kernels.relu(values, source, output, code), draw, source, output)


def quantize(draw: Draw) -> OperatorCase:
    source = draw.quantized()
    factor = draw.one((1.0, draw.scale(0.1, 8)))
    output = Quantized(float(np.float32(source.scale * factor)), draw.zero_point())
    return unary("QUANTIZE", lambda values: kernels.requantize(values, source, output), draw, source, output)


def logistic(draw: Draw) -> OperatorCase:
    source, output = draw.quantized(), Quantized(1 / 256, -128)
    return unary("LOGISTIC", lambda values: kernels.logistic(values, source, output), draw, source, output)


def tanh(draw: Draw) -> OperatorCase:
    source, output = draw.quantized(), draw.one((Quantized(1 / 128, 0), draw.quantized(1 / 200, 1 / 50)))
    return unary("TANH", lambda values: kernels.tanh(values, source, output), draw, source, output)


def softmax(draw: Draw) -> OperatorCase:
    source = draw.quantized()
    output = Quantized(1 / 256, -128)
    return unary("SOFTMAX", lambda values, beta: kernels.softmax(values, source, beta), draw, source, output)


def pad(code: str, draw: Draw) -> OperatorCase:
    shape = (1, draw.size(1, 7), draw.size(1, 7), draw.size(1, 5))
    amounts = [(draw.size(0, 3), draw.size(0, 3)) for _ in shape]
    amounts[0] = (0, 0)
    quantized = draw.quantized()
    value = draw.size(-128, 127) if code == "PADV2" else quantized.zero_point
    tensors = {"x": activation(quantized, shape), "p": constant(amounts)}
    if code == "PADV2":
        tensors["v"] = Tensor((1,), quantized.scale, quantized.zero_point, "int8", [value])
    padded = [size + before + after for size, (before, after) in zip(shape, amounts, strict=True)]
    content = single(code, tensors | {"y": activation(quantized, padded)})
    return OperatorCase(
        f"{code} {shape} {amounts}", content, draw.input_sets(shape), lambda values: kernels.pad(values, amounts, value)
    )


def concatenation(draw: Draw) -> OperatorCase:
    shape, axis, count = (
        [1, draw.size(1, 5), draw.size(1, 5), draw.size(1, 5)],
        draw.one((1, 2, 3, -1)),
        draw.size(2, 4),
    )
    shapes = []
    for _ in range(count):
        shapes.append(list(shape))
        shapes[-1][axis] = draw.size(1, 5)
    whole, quantized = list(shape), draw.quantized()
    whole[axis] = sum(each[axis] for each in shapes)
    tensors = {f"x{number}": activation(quantized, each) for number, each in enumerate(shapes)}
    content = single(
        "CONCATENATION", tensors | {"y": activation(quantized, whole)}, {"axis": axis}, inputs=tuple(tensors)
    )
    return OperatorCase(
        f"CONCATENATION {shapes} {axis}",
        content,
        draw.input_sets(*shapes),
        lambda *values: np.concatenate(values, axis),
    )


def reshape(draw: Draw) -> OperatorCase:
    shape, quantized = (1, draw.size(1, 5), draw.size(1, 5), draw.size(1, 5)), draw.quantized()
    flat = (1, math.prod(shape))
    tensors = {"x": activation(quantized, shape), "s": constant(flat), "y": activation(quantized, flat)}
    content = single("RESHAPE", tensors, {"newShape": flat})
    return OperatorCase(f"RESHAPE {shape}", content, draw.input_sets(shape), lambda values: values.reshape(flat))


OPERATORS: dict[str, Callable[[Draw], OperatorCase]] = {
    "CONV_2D": conv_2d,
    "DEPTHWISE_CONV_2D": depthwise_conv_2d,
    "FULLY_CONNECTED": fully_connected,
    "MAX_POOL_2D": lambda draw: pool("MAX_POOL_2D", kernels.max_pool_2d, draw),
    "AVERAGE_POOL_2D": lambda draw: pool("AVERAGE_POOL_2D", kernels.average_pool_2d, draw),
    "MEAN": mean,
    "ADD": lambda draw: elementwise("ADD", kernels.add, draw),
    "SUB": lambda draw: elementwise("SUB", kernels.sub, draw),
    "MUL": lambda draw: elementwise("MUL", kernels.mul, draw),
    "RELU": lambda draw: relu("RELU", draw),
    "RELU6": lambda draw: relu("RELU6", draw),
    "RELU_N1_TO_1": lambda draw: relu("RELU_N1_TO_1", draw),
    "QUANTIZE": quantize,
    "LOGISTIC": logistic,
    "TANH": tanh,
    "SOFTMAX": softmax,
    "PAD": lambda draw: pad("PAD", draw),
    "PADV2": lambda draw: pad("PADV2", draw),
    "CONCATENATION": concatenation,
    "RESHAPE": reshape,
}


def cases(operator: str, count: int) -> list[OperatorCase]:
    """Return `count` cases of one operator, the same ones every time."""
    return [OPERATORS[operator](Draw(1000 * number + sorted(OPERATORS).index(operator))) for number in range(count)]
