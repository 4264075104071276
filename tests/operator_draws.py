"""Random draws for operator cases: shapes, scales, zero points, quantized values, a file of one operator."""

import dataclasses
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from tests.reference_kernels import Quantized, Window
from tests.tflite_ops import Operator, Tensor, build

ACTIVATIONS = ("", "RELU", "RELU6", "RELU_N1_TO_1")


@dataclasses.dataclass(frozen=True, slots=True)
class OperatorCase:
    """A file with one operator.

    Attributes:
        name: The operator and what was drawn for it, to find the case again.
        content: The `.tflite` file.
        inputs: Some sets of inputs, each with one array for every input of the file.
        compute: What the operator computes on one set.
    """

    name: str
    content: bytes
    inputs: tuple[tuple[Any, ...], ...]
    compute: Callable[..., Any]


class Draw:
    """Draws what a case needs from one generator."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)

    def one(self, options: Sequence[Any]) -> Any:
        return options[int(self.random.integers(len(options)))]

    def size(self, low: int, high: int) -> int:
        return int(self.random.integers(low, high + 1))

    def chance(self, probability: float) -> bool:
        return bool(self.random.random() < probability)

    def scale(self, low: float, high: float) -> float:
        """Draw evenly over the logarithm; now and then a power of two, for products halfway between two results."""
        power = self.random.uniform(math.log2(low), math.log2(high))
        return float(np.float32(2 ** (round(power) if self.chance(0.2) else power)))

    def zero_point(self) -> int:
        return int(self.one((-128, 127, 0, self.size(-128, 127), self.size(-128, 127))))

    def quantized(self, low: float = 1e-3, high: float = 1.0) -> Quantized:
        return Quantized(self.scale(low, high), self.zero_point())

    def values(self, shape: Sequence[int], low: int = -128, high: int = 127) -> Any:
        return self.random.integers(low, high + 1, tuple(shape)).astype(np.int8)

    def input_sets(self, *shapes: Sequence[int]) -> tuple[tuple[Any, ...], ...]:
        """Return random quantized values, then all -128, all 127, and a ramp that saturates at both ends."""
        ramps = [np.clip(np.linspace(-300, 300, math.prod(shape)), -128, 127).astype(np.int8) for shape in shapes]
        return (
            tuple(self.values(shape) for shape in shapes),
            tuple(np.full(shape, -128, np.int8) for shape in shapes),
            tuple(np.full(shape, 127, np.int8) for shape in shapes),
            tuple(ramp.reshape(shape) for ramp, shape in zip(ramps, shapes, strict=True)),
        )

    def window(self, image: Sequence[int], kernel: Sequence[int], *, dilated: bool = False) -> Window:
        """Draw a stride, a padding and perhaps a dilation that leave at least one position."""
        dilation = (self.size(1, 3), self.size(1, 3)) if dilated and self.chance(0.4) else (1, 1)
        fits = all((k - 1) * d + 1 <= i for i, k, d in zip(image, kernel, dilation, strict=True))
        padding = self.one(("SAME", "VALID")) if fits else "SAME"
        return Window(padding, (self.size(1, 3), self.size(1, 3)), dilation)


def activation(quantized: Quantized, shape: Sequence[int], dtype: str = "int8") -> Tensor:
    return Tensor(tuple(shape), quantized.scale, quantized.zero_point, dtype)


def constant(values: Any) -> Tensor:
    return Tensor(np.shape(values), dtype="int32", data=values)


def single(
    code: str,
    tensors: Mapping[str, Tensor],
    options: Mapping[str, Any] | None = None,
    *,
    inputs: Sequence[str] = ("x",),
) -> bytes:
    """Return a file of one operator that takes all tensors but the last, `y`, which it makes."""
    operands = tuple(name for name in tensors if name != "y")
    return build(tensors, [Operator(code, operands, ("y",), options or {})], inputs, ("y",))


def window_options(window: Window, **others: Any) -> dict[str, Any]:
    return {"padding": window.padding, "strideH": window.stride[0], "strideW": window.stride[1], **others}
