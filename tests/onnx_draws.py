"""Random ONNX graphs as a converter writes them: views, Transposes and constants between Conv and Dense layers."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from onnx import numpy_helper

from edgecnn.formats.onnx.graph import BATCH, Graph
from tests.onnx_graphs import node, read

Tensor = tuple[str, tuple[int, ...]]  # name and shape of a sample
LARGEST = 600  # elements of a sample


class GraphDraw:
    """A graph that grows by one operator at a time, from one generator."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.arrays: list[Any] = []
        self.tensors: list[Tensor] = [("pixels", tuple(int(size) for size in self.random.choice([1, 2, 3, 4, 6], 3)))]

    def graph(self) -> Graph:
        """Draw 3 to 13 operators on an image or what became of it, a Flatten, and up to 4 on its row."""
        given = (BATCH, *self.tensors[0][1])
        current = self.tensors[0]
        for _ in range(self.size(3, 13)):
            current = self.one(self.tensors) if self.chance(0.15) else current
            current = self.one(OPERATORS)(self, current) or current
            self.tensors.append(current)
        current = self.reshape(current, (int(np.prod(current[1])),))
        for _ in range(self.size(0, 4)):
            current = self.one((product, constant_operand, activation))(self, current) or current
        self.nodes.append(node("Neg", current[0], "probabilities"))
        return read(self.nodes, self.arrays, given, (BATCH, *current[1]))

    def one(self, options: Sequence[Any]) -> Any:
        return options[int(self.random.integers(len(options)))]

    def size(self, low: int, high: int) -> int:
        return int(self.random.integers(low, high + 1))

    def chance(self, probability: float) -> bool:
        return bool(self.random.random() < probability)

    def weights(self, *shape: int) -> str:
        return self.constant(self.random.uniform(-0.5, 0.5, shape).astype(np.float32))

    def constant(self, array: Any) -> str:
        self.arrays.append(numpy_helper.from_array(np.asarray(array), f"constant{len(self.arrays)}"))
        return str(self.arrays[-1].name)

    def emit(self, kind: str, inputs: str, shape: tuple[int, ...], **attributes: Any) -> Tensor:
        output = f"{kind}{len(self.nodes)}"
        self.nodes.append(node(kind, inputs, output, **attributes))
        return output, shape

    def reshape(self, given: Tensor, shape: tuple[int, ...]) -> Tensor:
        sizes = [BATCH, *shape]
        if self.chance(0.3):
            sizes[self.size(0, len(shape))] = -1
        return self.emit("Reshape", f"{given[0]} {self.constant(np.array(sizes))}", shape)


Operator = Callable[[GraphDraw, Tensor], Tensor | None]  # None where the tensor does not fit the operator


def transpose(draw: GraphDraw, given: Tensor) -> Tensor:
    perm = [0, *(int(axis) + 1 for axis in draw.random.permutation(len(given[1])))]
    return draw.emit("Transpose", given[0], tuple(given[1][axis - 1] for axis in perm[1:]), perm=perm)


def activation(draw: GraphDraw, given: Tensor) -> Tensor:
    return draw.emit(draw.one(("Relu", "Softsign", "Neg")), *given)


def softmax(draw: GraphDraw, given: Tensor) -> Tensor:
    return draw.emit("Softmax", *given, axis=draw.size(1, len(given[1])))


def constant_operand(draw: GraphDraw, given: Tensor) -> Tensor:
    """Multiply by constants or add them: one a sample value, or one along an axis, on either side."""
    name, shape = given
    axis = draw.size(0, len(shape) - 1)
    along = [size if at == axis else 1 for at, size in enumerate(shape)]
    array = draw.random.uniform(0.5, 1.5, (1, *(shape if draw.chance(0.3) else along))).astype(np.float32)
    if array.size < 40 and draw.chance(0.3) and array.shape[1:] == shape:
        array = np.repeat(array, BATCH, axis=0)  # a constant of the batch of the conversion
    elif axis == len(shape) - 1 and draw.chance(0.5):
        array = array.reshape(array.shape[-1:]) if array.size == shape[-1] else array
    operands = [name, draw.constant(array)]
    return draw.emit(draw.one(("Mul", "Add", "Sub", "Div")), " ".join(operands[:: draw.one((1, 1, -1))]), shape)


def sum_of_two(draw: GraphDraw, given: Tensor) -> Tensor | None:
    others = [name for name, shape in draw.tensors if shape == given[1] and name != given[0]]
    return draw.emit("Add", f"{given[0]} {draw.one(others)}", given[1]) if others else None


def concatenation(draw: GraphDraw, given: Tensor) -> Tensor | None:
    name, shape = given
    others = [other for other, size in draw.tensors if size == shape and other != name]
    axis = draw.size(0, len(shape) - 1)
    joined = (*shape[:axis], 2 * shape[axis], *shape[axis + 1 :])
    fits = others and np.prod(joined) <= LARGEST
    return draw.emit("Concat", f"{name} {draw.one(others)}", joined, axis=axis + 1) if fits else None


def padding(draw: GraphDraw, given: Tensor) -> Tensor | None:
    name, shape = given
    pads = [0, 0, draw.size(0, 1), draw.size(0, 1), 0, 0, draw.size(0, 1), draw.size(0, 1)]
    if len(shape) != 3 or np.prod(shape) > LARGEST / 4:
        return None
    padded = (shape[0], shape[1] + pads[2] + pads[6], shape[2] + pads[3] + pads[7])
    return draw.emit("Pad", f"{name} {draw.constant(np.array(pads))}", padded)


def convolution(draw: GraphDraw, given: Tensor) -> Tensor | None:
    name, shape = given
    filters = draw.size(1, 4)
    if len(shape) != 3:
        return None
    return draw.emit("Conv", f"{name} {draw.weights(filters, shape[0], 1, 1)}", (filters, *shape[1:]))


def mean(draw: GraphDraw, given: Tensor) -> Tensor:
    axis = draw.size(0, len(given[1]) - 1)
    kept = tuple(1 if at == axis else size for at, size in enumerate(given[1]))
    return draw.emit("ReduceMean", given[0], kept, axes=[axis + 1], keepdims=1)


def reshape(draw: GraphDraw, given: Tensor) -> Tensor:
    shape = given[1]
    joined = [(*shape[:at], shape[at] * shape[at + 1], *shape[at + 2 :]) for at in range(len(shape) - 1)]
    split = [(*shape[:at], 2, size // 2, *shape[at + 1 :]) for at, size in enumerate(shape) if size % 2 == 0]
    options = [*joined, *split, shape, shape[::-1], (1, *shape), (*shape, 1)]
    return draw.reshape(given, draw.one([item for item in options if len(item) <= 4]))


def unsqueeze(draw: GraphDraw, given: Tensor) -> Tensor | None:
    name, shape = given
    axis = draw.size(0, len(shape))
    widened = (*shape[:axis], 1, *shape[axis:])
    return draw.emit("Unsqueeze", f"{name} {draw.constant(np.array([axis + 1]))}", widened) if len(shape) < 4 else None


def repetition(draw: GraphDraw, given: Tensor) -> Tensor | None:
    """Repeat each value along an axis as Keras's `UpSampling2D` does."""
    name, shape = given
    axis, times = draw.size(0, len(shape) - 1), draw.size(2, 3)
    if np.prod(shape) * times > LARGEST or len(shape) > 3:
        return None
    widened = (*shape[: axis + 1], 1, *shape[axis + 1 :])
    copies = [1, *(times if at == axis + 1 else 1 for at in range(len(widened)))]
    name, _ = draw.emit("Unsqueeze", f"{name} {draw.constant(np.array([axis + 2]))}", widened)
    tiled = draw.emit("Tile", f"{name} {draw.constant(np.array(copies))}", widened)
    return draw.reshape(tiled, (*shape[:axis], times * shape[axis], *shape[axis + 1 :]))


def product(draw: GraphDraw, given: Tensor) -> Tensor:
    name, shape = given
    columns = draw.size(1, 5)
    return draw.emit("MatMul", f"{name} {draw.weights(shape[-1], columns)}", (*shape[:-1], columns))


def dense_over_channels(draw: GraphDraw, given: Tensor) -> Tensor | None:
    """Multiply over the last axis of an image between two Reshapes, as TensorFlow does."""
    name, shape = given
    if len(shape) != 3:
        return None
    columns = draw.size(1, 5)
    rows, _ = draw.emit("Reshape", f"{name} {draw.constant(np.array([-1, shape[2]]))}", shape)
    result, _ = draw.emit("MatMul", f"{rows} {draw.weights(shape[2], columns)}", shape)
    return draw.reshape((result, shape), (*shape[:2], columns))


OPERATORS: tuple[Operator, ...] = (
    *(transpose, transpose, activation, softmax, constant_operand, constant_operand, sum_of_two, concatenation),
    *(padding, convolution, mean, reshape, unsqueeze, repetition, product, dense_over_channels),
)
