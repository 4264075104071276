"""The operators and tensors of a `.tflite` file as plain values, read without running any of it.

A file is not trusted: every count is bounded by the file's own size and every index is checked before it is used.
"""

import math
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError
from edgecnn.formats.tflite.values import BITS, Graph, Model, Operator, Tensor
from edgecnn.system.files import check_regular

__all__ = ["Graph", "Model", "Operator", "Tensor", "load", "parse"]

IDENTIFIER = b"TFL3"
LARGEST_FILE = (1 << 31) - 1  # a flatbuffer's offsets are 32 bits, signed
_LARGEST_RANK = 8  # of a LiteRT tensor
_LARGEST_TENSOR = 1 << 40  # bytes; what no machine holds is a damaged shape

# Exceptions of the generated schema and the flatbuffers package for offsets and counts out of bounds.
_DAMAGE = (struct.error, IndexError, ValueError, TypeError, AttributeError, KeyError, OverflowError)


class _DamagedError(ValueError):
    """A damaged file, with the contradiction found in it."""


# Range of zero points by type; other types have a zero point of 0.
_QUANTIZED = {"INT8": (-128, 127), "UINT8": (0, 255), "INT16": (-32768, 32767)}

# Operators that move or reinterpret values, which needs no scale; CAST makes plain numbers of quantized values.
_MOVING = (
    "ASSIGN_VARIABLE BITCAST CALL CALL_ONCE CAST CUSTOM EXPAND_DIMS GATHER IF PACK READ_VARIABLE RESHAPE SHAPE SLICE "
    "SPLIT SPLIT_V SQUEEZE STRIDED_SLICE TRANSPOSE UNPACK WHILE"
)


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
        raise ModelError(
            f"{name} is a damaged TFLite file ({reason})", advice="export it again or copy it anew"
        ) from error


def _content(path: Path) -> bytes:
    try:
        check_regular(path)
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ModelError(f"{path} has {size} bytes; a TFLite file has at most {LARGEST_FILE}")
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"cannot read {path}: {error.strerror or error}", advice="give the path of a .tflite file"
        ) from error
    if not content:
        raise ModelError(f"{path} is empty", advice="export it again or copy it anew")
    if content[4:8] != IDENTIFIER:
        found = content[4:8].decode("ascii", "backslashreplace")
        raise ModelError(f"{path} is not a TFLite file: bytes 4 to 7 are '{found}', not 'TFL3'")
    return content


class _Parser:
    """Reader through the schema's accessors. Vectors may overlap in a hostile file, so all of them share one limit."""

    def __init__(self, content: bytes) -> None:
        from ai_edge_litert import schema_py_generated as schema

        self.content = content
        self.allowance = len(content)  # elements of vectors that may be read in all
        self.root = schema.Model.GetRootAs(content, 0)
        self.types = _names(schema.TensorType)
        self.operators = _names(schema.BuiltinOperator)

    def model(self) -> Model:
        """Return the content; raises one of `_DAMAGE` for an offset or count out of bounds."""
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
        for number, operator in enumerate(operators):
            _check_scales(number, operator, tensors)
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
        fixed = shape[:1] == (1,)
        free = tuple(position for position, size in enumerate(signature) if size < 0 and not (fixed and position == 0))
        sparse, constant = tensor.Sparsity() is not None, buffer if data else None
        result = Tensor(
            self._text(tensor.Name()),
            dtype.lower(),
            shape,
            free,
            constant,
            *quantization,
            sparse=sparse,
            variable=bool(tensor.IsVariable()),
        )
        if result.size_bytes > _LARGEST_TENSOR:
            raise _DamagedError(f"a tensor has the shape {shape}")
        if data and dtype in BITS and not sparse and data != result.size_bytes:
            raise _DamagedError(f"a constant of shape {shape} and type {dtype} has {data} bytes")
        return result

    def _quantization(
        self, parameters: Any, shape: tuple[int, ...], dtype: str
    ) -> tuple[int, float | None, float | None, int | None, int]:
        if parameters is None or not parameters.ScaleLength():
            return 0, None, None, None, 0
        scales = parameters.ScaleAsNumpy()[: self._count(parameters.ScaleLength())]
        points = self._numbers(parameters.ZeroPointLength, parameters.ZeroPointAsNumpy) or (0,)
        smallest, largest = float(scales.min()), float(scales.max())
        if not (smallest >= 0 and math.isfinite(largest)):
            raise _DamagedError(f"a tensor has scales from {smallest} to {largest}")
        low, high = _QUANTIZED.get(dtype, (0, 0))
        if len(points) not in (1, len(scales)) or min(points) < low or max(points) > high:
            raise _DamagedError(
                f"a tensor of {dtype} has {len(points)} zero points from {min(points)} to {max(points)}"
            )
        axis = parameters.QuantizedDimension()
        along = shape[axis] if 0 <= axis < len(shape) else math.prod(shape) if len(shape) == 1 else 0
        if len(scales) > 1 and along != len(scales):
            raise _DamagedError(f"a tensor of shape {shape} has {len(scales)} scales along dimension {axis}")
        return len(scales), float(scales[0]), largest, points[0], axis

    def _operator(self, operator: Any, codes: list[str], tensors: int) -> Operator:
        inputs = self._numbers(operator.InputsLength, operator.InputsAsNumpy)
        outputs = self._numbers(operator.OutputsLength, operator.OutputsAsNumpy)
        _check_indices(inputs, tensors, lowest=-1)
        _check_indices(outputs, tensors, lowest=0)
        name = codes[operator.OpcodeIndex()]
        return Operator(name, inputs, outputs, self._variable(operator) if name == "VAR_HANDLE" else "")

    def _variable(self, operator: Any) -> str:
        from ai_edge_litert import schema_py_generated as schema

        held = operator.BuiltinOptions()
        if held is None or operator.BuiltinOptionsType() != schema.BuiltinOptions.VarHandleOptions:
            raise _DamagedError("an operator VAR_HANDLE names no variable")
        options = schema.VarHandleOptions()
        options.Init(held.Bytes, held.Pos)
        return self._text(options.SharedName())

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


def _check_scales(number: int, operator: Operator, tensors: tuple[Tensor, ...]) -> None:
    """Refuse a quantized tensor without a scale where an operator computes with it: kernels divide by it."""
    if operator.name.partition(":")[0] in _MOVING.split():
        return
    used = [tensors[index] for index in (*operator.inputs, *operator.outputs) if index >= 0]
    quantized = [tensor for tensor in used if tensor.dtype.upper() in _QUANTIZED]
    bare = [tensor for tensor in quantized if tensor.scale is None]
    if bare and len(bare) < len(quantized):
        raise _DamagedError(f"tensor '{bare[0].name[:60]}' of operator {number} ({operator.name}) has no scale")
