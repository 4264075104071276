"""The operators and tensors of a `.tflite` file as plain values, read without running any of it.

A file is not trusted: every count is bounded by the file's own size and every index is checked before it is used.
"""

import dataclasses
import math
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError

IDENTIFIER = b"TFL3"
LARGEST_FILE = (1 << 31) - 1  # a flatbuffer's offsets are 32 bits, signed
_LARGEST_RANK = 8  # of a LiteRT tensor
_LARGEST_TENSOR = 1 << 40  # bytes; what no machine holds is a damaged shape

# What the generated schema and the flatbuffers package raise on offsets and counts that point nowhere.
_DAMAGE = (struct.error, IndexError, ValueError, TypeError, AttributeError, KeyError, OverflowError)


class _DamagedError(ValueError):
    """Something in the file contradicts itself."""


# Bits of one element, by the schema's name of the type; other types hold no plain numbers.
_BITS = {
    "FLOAT64": 64, "FLOAT32": 32, "FLOAT16": 16, "BFLOAT16": 16,
    "INT64": 64, "INT32": 32, "INT16": 16, "INT8": 8, "INT4": 4, "INT2": 2,
    "UINT64": 64, "UINT32": 32, "UINT16": 16, "UINT8": 8, "UINT4": 4, "BOOL": 8,
}  # fmt: skip

_CODES = {"INT8": (-128, 127), "UINT8": (0, 255), "INT16": (-32768, 32767)}  # others have a zero point of 0

# Kernels write beyond their memory, or end the process, when a step of the input is this many steps of the output.
_LARGEST_RATIO = 1 << 16
_LARGEST_MULTIPLIER = 256  # of an accumulator to an output code; XNNPACK's own limit


@dataclasses.dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor.

    Attributes:
        name: as in the file.
        dtype: element type in lower case ("float32", "int8").
        shape: dimensions; 1 where the file leaves one free.
        free: positions of the dimensions that are free.
        buffer: index of its constant data, None for a tensor that is computed.
        scales: how many quantization scales it has: 0 none, 1 per tensor, more per channel.
        scale: the first of them, None without.
        largest_scale: the largest of them, None without.
        zero_point: the first zero point, None without.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    free: tuple[int, ...]
    buffer: int | None
    scales: int
    scale: float | None
    largest_scale: float | None
    zero_point: int | None

    @property
    def elements(self) -> int:
        """Number of elements."""
        count = 1
        for size in self.shape:
            count *= size
        return count

    @property
    def size_bytes(self) -> int:
        """Bytes that the elements take; 0 for strings and other handles."""
        return (self.elements * _BITS.get(self.dtype.upper(), 0) + 7) // 8


@dataclasses.dataclass(frozen=True, slots=True)
class Operator:
    """One operator: its name and the indices of its tensors (-1: an optional input left out)."""

    name: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Graph:
    """One subgraph, its operators in the order they run."""

    tensors: tuple[Tensor, ...]
    operators: tuple[Operator, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """A file: its subgraphs, the first of them the main one, and its own metadata as bytes by key."""

    graphs: tuple[Graph, ...]
    metadata: tuple[tuple[str, bytes], ...]
    size_bytes: int


def load(path: Path) -> Model:
    """Read a `.tflite` file.

    Raises:
        ModelError: the file is missing, empty, not a TFLite file, or damaged.
    """
    return parse(_content(path), str(path))


def parse(content: bytes, name: str) -> Model:
    """Read the bytes of a `.tflite` file; `name` is for the ModelError that `load` raises too."""
    try:
        return _Parser(content).model()
    except _DAMAGE as error:
        reason = str(error) if isinstance(error, _DamagedError) else "a reference points outside it"
        raise ModelError(f"{name} is a damaged TFLite file ({reason}); export it again or copy it anew") from error


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ModelError(f"{path} has {size} bytes; a TFLite file has at most {LARGEST_FILE}")
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}; give the path of a .tflite file") from error
    if not content:
        raise ModelError(f"{path} is empty; export it again or copy it anew")
    if content[4:8] != IDENTIFIER:
        found = content[4:8].decode("ascii", "backslashreplace")
        raise ModelError(f"{path} is not a TFLite file: bytes 4 to 7 are '{found}', not 'TFL3'")
    return content


class _Parser:
    """Walks the schema's accessors; vectors may overlap in a hostile file, so all of them share one allowance."""

    def __init__(self, content: bytes) -> None:
        from ai_edge_litert import schema_py_generated as schema

        self.content = content
        self.allowance = len(content)  # elements of vectors that may be read in all
        self.root = schema.Model.GetRootAs(content, 0)
        self.types = _names(schema.TensorType)
        self.operators = _names(schema.BuiltinOperator)

    def model(self) -> Model:
        """Read everything; raises one of `_DAMAGE` when something points nowhere."""
        sizes = [self._buffer_size(buffer) for buffer in self._each(self.root.BuffersLength, self.root.Buffers)]
        codes = [self._code(code) for code in self._each(self.root.OperatorCodesLength, self.root.OperatorCodes)]
        graphs = tuple(
            self._graph(graph, sizes, codes) for graph in self._each(self.root.SubgraphsLength, self.root.Subgraphs)
        )
        if not graphs or not graphs[0].operators:
            raise _DamagedError("it has no operators")
        return Model(graphs, tuple(self._metadata()), len(self.content))

    def _count(self, length: int) -> int:
        self.allowance -= length
        if length < 0 or self.allowance < 0:
            raise _DamagedError(f"a count of {length} is more than the file can hold")
        return length

    def _each(self, length: Callable[[], int], item: Callable[[int], Any]) -> Iterator[Any]:
        for index in range(self._count(length())):
            yield item(index)

    def _numbers(self, length: Callable[[], int], numbers: Callable[[], Any]) -> tuple[int, ...]:
        return tuple(int(value) for value in numbers()) if self._count(length()) else ()

    def _text(self, value: bytes | None) -> str:
        content = value or b""
        self._count(len(content))
        text = content.decode("utf-8", "backslashreplace")
        return "".join(letter if letter.isprintable() else "?" for letter in text)

    def _buffer_size(self, buffer: Any) -> int:
        offset, size, length = buffer.Offset(), buffer.Size(), buffer.DataLength()
        if offset > 1:  # data after the flatbuffer, as in files over 2 GB
            if offset + size > len(self.content):
                raise _DamagedError("a buffer ends after the file")
            return int(size)
        if length and len(buffer.DataAsNumpy()) != length:
            raise _DamagedError("a buffer ends after the file")
        return int(length)

    def _code(self, code: Any) -> str:
        builtin = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        name = self.operators[builtin]
        return f"CUSTOM:{self._text(code.CustomCode())}" if name == "CUSTOM" else name

    def _graph(self, graph: Any, sizes: list[int], codes: list[str]) -> Graph:
        tensors = tuple(self._tensor(tensor, sizes) for tensor in self._each(graph.TensorsLength, graph.Tensors))
        operators = tuple(
            self._operator(operator, codes, len(tensors))
            for operator in self._each(graph.OperatorsLength, graph.Operators)
        )
        for operator in operators:
            _check_scales(operator, tensors)
        inputs = self._numbers(graph.InputsLength, graph.InputsAsNumpy)
        outputs = self._numbers(graph.OutputsLength, graph.OutputsAsNumpy)
        _check_indices(inputs + outputs, len(tensors), lowest=0)
        return Graph(tensors, operators, inputs, outputs)

    def _tensor(self, tensor: Any, sizes: list[int]) -> Tensor:
        shape = self._numbers(tensor.ShapeLength, tensor.ShapeAsNumpy)
        signature = self._numbers(tensor.ShapeSignatureLength, tensor.ShapeSignatureAsNumpy)
        dtype = self.types[tensor.Type()]
        if len(shape) > _LARGEST_RANK:
            raise _DamagedError(f"a tensor has {len(shape)} dimensions")
        if any(size < 0 for size in shape):
            raise _DamagedError(f"a tensor has the shape {shape}")
        buffer = tensor.Buffer()
        data = sizes[buffer]
        quantization = self._quantization(tensor.Quantization(), shape, dtype)
        if not data and quantization[1] == 0:  # a constant channel of zeros may have it
            raise _DamagedError("a tensor that is computed has the scale 0")
        free = tuple(position for position, size in enumerate(signature) if size < 0)
        result = Tensor(self._text(tensor.Name()), dtype.lower(), shape, free, buffer if data else None, *quantization)
        if result.size_bytes > _LARGEST_TENSOR:
            raise _DamagedError(f"a tensor has the shape {shape}")
        if data and dtype in _BITS and tensor.Sparsity() is None and data != result.size_bytes:
            raise _DamagedError(f"a constant of shape {shape} and type {dtype} has {data} bytes")
        return result

    def _quantization(
        self, parameters: Any, shape: tuple[int, ...], dtype: str
    ) -> tuple[int, float | None, float | None, int | None]:
        if parameters is None or not parameters.ScaleLength():
            return 0, None, None, None
        scales = parameters.ScaleAsNumpy()[: self._count(parameters.ScaleLength())]
        points = self._numbers(parameters.ZeroPointLength, parameters.ZeroPointAsNumpy) or (0,)
        smallest, largest = float(scales.min()), float(scales.max())
        if not (smallest >= 0 and math.isfinite(largest)):
            raise _DamagedError(f"a tensor has scales from {smallest} to {largest}")
        low, high = _CODES.get(dtype, (0, 0))
        if len(points) not in (1, len(scales)) or min(points) < low or max(points) > high:
            raise _DamagedError(
                f"a tensor of {dtype} has {len(points)} zero points from {min(points)} to {max(points)}"
            )
        axis = parameters.QuantizedDimension()
        if len(scales) > 1 and not (0 <= axis < len(shape) and shape[axis] == len(scales)):
            raise _DamagedError(f"a tensor of shape {shape} has {len(scales)} scales along dimension {axis}")
        return len(scales), float(scales[0]), largest, points[0]

    def _operator(self, operator: Any, codes: list[str], tensors: int) -> Operator:
        inputs = self._numbers(operator.InputsLength, operator.InputsAsNumpy)
        outputs = self._numbers(operator.OutputsLength, operator.OutputsAsNumpy)
        _check_indices(inputs, tensors, lowest=-1)
        _check_indices(outputs, tensors, lowest=0)
        return Operator(codes[operator.OpcodeIndex()], inputs, outputs)

    def _metadata(self) -> Iterator[tuple[str, bytes]]:
        for entry in self._each(self.root.MetadataLength, self.root.Metadata):
            buffer = self.root.Buffers(entry.Buffer()) if entry.Buffer() < self.root.BuffersLength() else None
            if buffer is None:
                raise _DamagedError("metadata refers to a buffer that is not there")
            data = buffer.DataAsNumpy().tobytes() if self._count(buffer.DataLength()) else b""
            yield self._text(entry.Name()), data


def _names(enumeration: type) -> dict[int, str]:
    return {value: name for name, value in vars(enumeration).items() if isinstance(value, int)}


def _check_indices(indices: tuple[int, ...], tensors: int, lowest: int) -> None:
    for index in indices:
        if not lowest <= index < tensors:
            raise _DamagedError(f"tensor {index} of {tensors} is used")


def _check_scales(operator: Operator, tensors: tuple[Tensor, ...]) -> None:
    inputs = [tensors[index] for index in operator.inputs if index >= 0]
    outputs = [tensors[index] for index in operator.outputs]
    if len({tensor.scale is None for tensor in inputs + outputs if tensor.dtype.upper() in _CODES}) > 1:
        raise _DamagedError(f"a tensor of an operator {operator.name} has no scale")
    if not outputs or outputs[0].scale is None or not inputs or inputs[0].scale is None:
        return
    computed = [tensor.scale for tensor in inputs if tensor.scale and tensor.buffer is None]
    accumulated = operator.name in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")
    weights = inputs[1].largest_scale if accumulated and len(inputs) > 1 else None
    multiplier = inputs[0].scale * (weights or 0.0) / outputs[0].scale
    if multiplier > _LARGEST_MULTIPLIER or max(computed, default=0.0) > _LARGEST_RATIO * outputs[0].scale:
        raise _DamagedError(f"the scales of an operator {operator.name} do not fit each other")
