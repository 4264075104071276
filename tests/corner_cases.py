"""Cases of one operator where the last bit counts: products and sums next to where a quantized value changes."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from tests import reference_kernels as kernels
from tests.operator_draws import Draw, OperatorCase, activation, single, window_options
from tests.reference_kernels import Layer, Quantized, Window
from tests.tflite_ops import Tensor

EVERY = np.arange(-128, 128, dtype=np.int8)
ONE, LOW = Quantized(1.0, 0), Quantized(1.0, -128)
OPTIONS = window_options(Window(), dilationHFactor=1, dilationWFactor=1)


def _file(
    code: str, layer: Layer, inputs: tuple[int, ...], outputs: tuple[int, ...], axis: int, **options: Any
) -> bytes:
    scales = layer.scales if len(layer.scales) > 1 else layer.scales[0]
    bias_scales = [np.float32(layer.source.scale) * np.float32(scale) for scale in layer.scales]
    tensors = {
        "x": activation(layer.source, inputs),
        "w": Tensor(layer.weights.shape, scales, 0, "int8", layer.weights, axis),
        "b": Tensor(layer.bias.shape, bias_scales, 0, "int32", layer.bias),
        "y": activation(layer.output, outputs),
    }
    return single(code, tensors, options)


def _layer(shape: tuple[int, ...], source: Quantized, bias: Any, scales: Any, output: Quantized) -> Layer:
    return Layer(np.ones(shape, np.int8), np.asarray(bias, np.int64), source, tuple(scales), output)


def ties(source: Quantized) -> list[OperatorCase]:
    """Every quantized value times every 64th up to one, in 64 channels: most products halfway between two results."""
    scales, bias = [number / 64 for number in range(1, 65)], np.zeros(64)
    image, row = EVERY.reshape(1, 16, 16, 1), EVERY.reshape(256, 1)
    conv = _layer((64, 1, 1, 1), source, bias, scales, ONE)
    deep = _layer((1, 1, 1, 64), source, bias, scales, ONE)
    dense = _layer((64, 1), source, bias, scales, ONE)
    files = (
        _file("CONV_2D", conv, (1, 16, 16, 1), (1, 16, 16, 64), 0, **OPTIONS),
        _file("DEPTHWISE_CONV_2D", deep, (1, 16, 16, 1), (1, 16, 16, 64), 3, depthMultiplier=64, **OPTIONS),
        _file("FULLY_CONNECTED", dense, (256, 1), (256, 64), 0),
    )
    return [
        OperatorCase("ties CONV_2D", files[0], ((image,),), lambda values: kernels.conv_2d(values, conv, Window())),
        OperatorCase(
            "ties DEPTHWISE_CONV_2D",
            files[1],
            ((image,),),
            lambda values: kernels.depthwise_conv_2d(values, deep, Window()),
        ),
        OperatorCase(
            "ties FULLY_CONNECTED", files[2], ((row,),), lambda values: kernels.fully_connected(values, dense)
        ),
    ]


def thresholds(seed: int) -> list[OperatorCase]:
    """Sums on both sides of where an output changes, given as biases of channels whose input is zero."""
    draw = Draw(seed)
    source, scale = Quantized(draw.scale(0.01, 1), 0), draw.scale(1e-3, 1e-1)
    output = Quantized(float(np.float32(source.scale * scale * draw.scale(2**16, 2**21))), 0)
    real = float(np.float32(source.scale)) * float(np.float32(scale)) / float(np.float32(output.scale))
    around = [math.ceil((value - 0.5) / real) + step for value in range(-126, 128) for step in (-1, 0, 1)]
    conv = _layer((len(around), 1, 1, 1), source, around, [scale], output)
    dense = _layer((len(around), 1), source, around, [scale], output)
    files = (
        _file("CONV_2D", conv, (1, 1, 1, 1), (1, 1, 1, len(around)), 0, **OPTIONS),
        _file("FULLY_CONNECTED", dense, (1, 1), (1, len(around)), 0),
    )
    zero = np.zeros(1, np.int8)
    return [
        OperatorCase(
            f"thresholds CONV_2D {seed}",
            files[0],
            ((zero.reshape(1, 1, 1, 1),),),
            lambda values: kernels.conv_2d(values, conv, Window()),
        ),
        OperatorCase(
            f"thresholds FULLY_CONNECTED {seed}",
            files[1],
            ((zero.reshape(1, 1),),),
            lambda values: kernels.fully_connected(values, dense),
        ),
    ]


def softmax_rows(seed: int) -> OperatorCase:
    """Thousands of small rows, so that some probability lies close to halfway between two quantized values."""
    draw = Draw(seed)
    source, shape = Quantized(draw.scale(0.005, 0.05), 0), (2000, 5)
    content = single(
        "SOFTMAX", {"x": activation(source, shape), "y": activation(Quantized(1 / 256, -128), shape)}, {"beta": 1.0}
    )
    return OperatorCase(
        f"rows SOFTMAX {seed}", content, ((draw.values(shape),),), lambda values: kernels.softmax(values, source)
    )


def many_classes() -> OperatorCase:
    """511 equal classes are the most for which LiteRT's softmax has an answer."""
    shape = (1, 511)
    content = single(
        "SOFTMAX", {"x": activation(ONE, shape), "y": activation(Quantized(1 / 256, -128), shape)}, {"beta": 1.0}
    )
    return OperatorCase(
        "many classes SOFTMAX", content, ((np.full(shape, 7, np.int8),),), lambda values: kernels.softmax(values, ONE)
    )


def single_precision() -> list[OperatorCase]:
    """Scales whose multiplier in float32 gives another quantized value than the one in double."""
    left, right, output = Quantized(0.13377862, 28), Quantized(0.4602181, 57), Quantized(6.1127238, 3)
    pair = (np.full((1, 1), 96, np.int8), np.full((1, 1), 84, np.int8))
    tensors = {"a": activation(left, (1, 1)), "b": activation(right, (1, 1)), "y": activation(output, (1, 1))}
    source, result = Quantized(0.3295573890209198, -69), Quantized(0.45358437299728394, -30)
    relu = single("RELU", {"x": activation(source, (1, 256)), "y": activation(result, (1, 256))})
    return [
        OperatorCase(
            "float32 MUL",
            single("MUL", tensors, inputs=("a", "b")),
            (pair,),
            lambda a, b: kernels.mul(a, b, (left, right), output),
        ),
        OperatorCase(
            "float32 RELU", relu, ((EVERY.reshape(1, 256),),), lambda values: kernels.relu(values, source, result)
        ),
    ]


CORNERS: dict[str, Callable[[], list[OperatorCase]]] = {
    "ties": lambda: [*ties(ONE), *ties(LOW)],
    "thresholds": lambda: [case for seed in range(12) for case in thresholds(seed)],
    "softmax": lambda: [*(softmax_rows(seed) for seed in range(3)), many_classes()],
    "float32": single_precision,
}
