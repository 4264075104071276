"""Seeded random networks: chains with branches, residuals, several outputs, to try the memory plan on."""

import dataclasses
import math
from collections.abc import Callable, Sequence
from typing import Any

from tests.operator_draws import Draw, activation, constant, window_options
from tests.reference_kernels import Quantized, Window, window_span
from tests.tflite_ops import Operator, Tensor, build


@dataclasses.dataclass(frozen=True, slots=True)
class GraphCase:
    """A file with several operators, its inputs' shapes, and the names of its operators."""

    name: str
    content: bytes
    shapes: tuple[tuple[int, ...], ...]

    def input_sets(self, seed: int) -> tuple[tuple[Any, ...], ...]:
        return Draw(seed).input_sets(*self.shapes)


class Graph:
    """A network that grows by one operator at a time."""

    def __init__(self, seed: int) -> None:
        self.draw = Draw(seed)
        self.tensors: dict[str, Tensor] = {}
        self.operators: list[Operator] = []
        self.inputs = [self.made((1, self.draw.size(3, 13), self.draw.size(3, 13), self.draw.size(1, 6)))]

    def made(self, shape: Sequence[int], quantized: Quantized | None = None) -> str:
        """Add a tensor that is computed, or an input."""
        name = f"t{len(self.tensors)}"
        drawn = Quantized(self.draw.scale(0.02, 0.1), self.draw.one((-128, -30, 5, 60)))
        self.tensors[name] = activation(quantized or drawn, shape)
        return name

    def fixed(self, tensor: Tensor) -> str:
        """Add a constant."""
        name = f"c{len(self.tensors)}"
        self.tensors[name] = tensor
        return name

    def quantized(self, name: str) -> Quantized:
        scale = self.tensors[name].scale
        assert isinstance(scale, float)
        return Quantized(scale, self.tensors[name].zero_point)

    def append(self, code: str, inputs: Sequence[str], output: str, **options: Any) -> str:
        self.operators.append(Operator(code, tuple(inputs), (output,), options))
        return output

    def fused(self) -> str:
        return str(self.draw.one(("", "RELU", "RELU6")))

    def weighted(self, source: str, shape: Sequence[int], axis: int) -> tuple[list[str], float]:
        """Add weights and a bias; return the operator's inputs and an output scale that few sums saturate."""
        channels, taps = shape[axis], math.prod(shape) // shape[axis]
        scales = [self.draw.scale(0.005, 0.02) for _ in range(channels)]
        scale = self.quantized(source).scale
        weights = self.fixed(Tensor(tuple(shape), scales, 0, "int8", self.draw.values(shape, -127, 127), axis))
        offsets = self.draw.random.integers(-999, 1000, channels)
        bias = self.fixed(Tensor((channels,), [scale * each for each in scales], 0, "int32", offsets))
        return [source, weights, bias], scale * 0.01 * 50 * math.sqrt(taps)

    def conv_2d(self, source: str, kernels: Sequence[int] = (1, 2, 3), filters: int = 8) -> str:
        _, *image, channels = self.tensors[source].shape
        kernel, deep = (self.draw.one(kernels), self.draw.one(kernels)), self.draw.chance(0.4)
        window = self.draw.window(image, kernel, dilated=True)
        out = channels * self.draw.size(1, 2) if deep else self.draw.size(1, filters)
        shape = (1, *kernel, out) if deep else (out, *kernel, channels)
        inputs, scale = self.weighted(source, shape, 3 if deep else 0)
        spans = [window_span(size, kernel[axis], window, axis)[0] for axis, size in enumerate(image)]
        output = self.made((1, *spans, out), Quantized(scale, self.draw.one((-128, -20, 30))))
        dilation = {"dilationHFactor": window.dilation[0], "dilationWFactor": window.dilation[1]}
        options = window_options(window, fusedActivationFunction=self.fused(), **dilation)
        if not deep:
            return self.append("CONV_2D", inputs, output, **options)
        return self.append("DEPTHWISE_CONV_2D", inputs, output, depthMultiplier=out // channels, **options)

    def pool(self, source: str) -> str:
        _, *image, channels = self.tensors[source].shape
        kernel = (self.draw.size(1, 3), self.draw.size(1, 3))
        drawn = self.draw.window(image, kernel)
        window = drawn if self.draw.chance(0.4) else Window(drawn.padding, kernel)  # often without an overlap
        spans = [window_span(size, kernel[axis], window, axis)[0] for axis, size in enumerate(image)]
        output = self.made((1, *spans, channels), self.quantized(source))
        options = window_options(window, filterHeight=kernel[0], filterWidth=kernel[1])
        options["fusedActivationFunction"] = self.draw.one(("", "", "RELU", "RELU6"))
        return self.append(self.draw.one(("MAX_POOL_2D", "AVERAGE_POOL_2D")), [source], output, **options)

    def pointwise(self, source: str) -> str:
        code = self.draw.one(("RELU", "RELU6", "LOGISTIC", "QUANTIZE"))
        output = self.made(self.tensors[source].shape, Quantized(1 / 256, -128) if code == "LOGISTIC" else None)
        return self.append(code, [source], output)

    def join(self, source: str) -> str:
        """Add, subtract or multiply: with an older tensor of the same shape, with itself, or with a constant."""
        shape = self.tensors[source].shape
        code = self.draw.one(("ADD", "ADD", "SUB", "MUL"))
        same = [name for name in self.activations() if self.tensors[name].shape == shape]
        other = self.draw.one(same)
        if self.draw.chance(0.2):
            drawn = self.draw.quantized(0.02, 0.1)
            other = self.fixed(Tensor(shape[-1:], drawn.scale, drawn.zero_point, "int8", self.draw.values(shape[-1:])))
        pair = [source, other] if self.draw.chance(0.5) else [other, source]
        return self.append(code, pair, self.made(shape), fusedActivationFunction=self.fused())

    def concatenate(self, source: str) -> str:
        shape = self.tensors[source].shape
        fits = [name for name in self.activations() if self.tensors[name].shape[:3] == shape[:3]]
        shared = Quantized(self.draw.scale(0.02, 0.1), self.draw.one((-128, 0, 40)))
        names = [source, *(self.draw.one(fits) for _ in range(self.draw.size(1, 2)))]
        parts = [self.append("QUANTIZE", [name], self.made(self.tensors[name].shape, shared)) for name in names]
        channels = sum(self.tensors[part].shape[3] for part in parts)
        return self.append("CONCATENATION", parts, self.made((*shape[:3], channels), shared), axis=3)

    def pad(self, source: str) -> str:
        amounts = [(0, 0), *((self.draw.size(0, 2), self.draw.size(0, 2)) for _ in range(2)), (0, 0)]
        shape = [
            size + before + after for size, (before, after) in zip(self.tensors[source].shape, amounts, strict=True)
        ]
        output = self.made(shape, self.quantized(source))
        return self.append("PAD", [source, self.fixed(constant(amounts))], output)

    def head(self, source: str) -> str:
        """Reduce to a vector, classify it, and perhaps make probabilities of it."""
        if self.draw.chance(0.4):
            axes = self.fixed(constant([1, 2]))
            output = self.made((1, self.tensors[source].shape[3]))
            source = self.append("MEAN", [source, axes], output, keepDims=False)
        else:
            flat = (1, math.prod(self.tensors[source].shape))
            output = self.made(flat, self.quantized(source))
            source = self.append("RESHAPE", [source, self.fixed(constant(flat))], output, newShape=flat)
        classes = self.draw.size(2, 11)
        inputs, scale = self.weighted(source, (classes, self.tensors[source].shape[1]), 0)
        output = self.made((1, classes), Quantized(scale, 10))
        source = self.append("FULLY_CONNECTED", inputs, output, fusedActivationFunction=self.fused())
        if self.draw.chance(0.5):
            return source
        return self.append("SOFTMAX", [source], self.made((1, classes), Quantized(1 / 256, -128)), beta=1.0)

    def activations(self) -> list[str]:
        return [name for name in self.tensors if name.startswith("t")]


def fused_case(seed: int) -> GraphCase:
    """Return convolutions with fused pooling; image and channels are large enough for every variant."""
    graph = Graph(seed)
    draw, (last,) = graph.draw, graph.inputs
    graph.tensors[last] = activation(
        graph.quantized(last), (1, draw.size(8, 24), draw.size(8, 24), draw.one((1, 3, 4, 8, 13)))
    )
    for _ in range(draw.size(1, 2)):
        last = graph.pool(graph.conv_2d(last, kernels=(1, 2, 3, 5), filters=20))
    outputs = [last]
    if draw.chance(0.2):
        outputs.append(graph.operators[-1].inputs[0])  # the convolution's own output is asked for, too
    content = build(graph.tensors, graph.operators, graph.inputs, outputs)
    name = f"fused {seed}: " + " ".join(operator.code for operator in graph.operators)
    return GraphCase(name, content, (graph.tensors[graph.inputs[0]].shape,))


def graph_case(seed: int) -> GraphCase:
    """Return one random network, the same for the same seed."""
    graph = Graph(seed)
    steps: list[Callable[[str], str]] = [graph.conv_2d, graph.conv_2d, graph.pool, graph.pointwise, graph.join]
    steps += [graph.concatenate, graph.pad]
    last = graph.inputs[0]
    if graph.draw.chance(0.2):
        graph.inputs.append(graph.made(graph.tensors[last].shape))
    for _ in range(graph.draw.size(1, 9)):
        images = [name for name in graph.activations() if len(graph.tensors[name].shape) == 4]
        last = graph.draw.one(steps)(last if graph.draw.chance(0.85) else graph.draw.one(images))
    if graph.draw.chance(0.5):
        last = graph.head(last)
    read = {name for operator in graph.operators for name in operator.inputs}
    outputs = [name for name in graph.activations() if name not in read and name not in graph.inputs]
    computed = [name for name in graph.activations() if name not in graph.inputs and name not in outputs]
    if computed and graph.draw.chance(0.2):
        outputs.append(graph.draw.one(computed))  # read by others besides
    unread = [name for name in graph.inputs if name not in read]
    inputs = [name for name in graph.inputs if name not in unread] or graph.inputs
    content = build(graph.tensors, graph.operators, inputs, outputs)
    name = f"graph {seed}: " + " ".join(operator.code for operator in graph.operators)
    return GraphCase(name, content, tuple(graph.tensors[each].shape for each in inputs))
