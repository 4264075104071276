"""The network of a fully integer `.tflite` file with its constants and options, as the C generator needs it.

`tflite_graph` has checked every offset, count and index before this module reads them. This module checks that tensors
are small enough for a device; `graph_order` checks that each tensor is written before it is read.
"""

import dataclasses
import hashlib
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, ModelError
from edgecnn.formats.protocol import ParsedFile
from edgecnn.formats.tflite import graph as tflite_graph

LARGEST_TENSOR = 1 << 24  # elements; far beyond the memory of any microcontroller
_DTYPES = {"int8": np.int8, "uint8": np.uint8, "int16": np.int16, "int32": np.int32, "int64": np.int64}
_DAMAGE = (struct.error, IndexError, ValueError, TypeError, AttributeError, KeyError, OverflowError)
_POOL = ("Padding", "StrideH", "StrideW", "FilterHeight", "FilterWidth", "FusedActivationFunction")

# Operator: its table of options in the schema, and the fields that its arithmetic depends on.
_OPTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "ADD": ("AddOptions", ("FusedActivationFunction", "PotScaleInt16")),
    "AVERAGE_POOL_2D": ("Pool2DOptions", _POOL),
    "CONCATENATION": ("ConcatenationOptions", ("Axis", "FusedActivationFunction")),
    "CONV_2D": (
        "Conv2DOptions",
        ("Padding", "StrideH", "StrideW", "DilationHFactor", "DilationWFactor", "FusedActivationFunction"),
    ),
    "DEPTHWISE_CONV_2D": (
        "DepthwiseConv2DOptions",
        (
            *("Padding", "StrideH", "StrideW", "DilationHFactor", "DilationWFactor"),
            *("DepthMultiplier", "FusedActivationFunction"),
        ),
    ),
    "FULLY_CONNECTED": (
        "FullyConnectedOptions",
        ("FusedActivationFunction", "WeightsFormat", "KeepNumDims", "AsymmetricQuantizeInputs"),
    ),
    "GATHER": ("GatherOptions", ("Axis",)),
    "GELU": ("GeluOptions", ("Approximate",)),
    "LEAKY_RELU": ("LeakyReluOptions", ("Alpha",)),
    "MAX_POOL_2D": ("Pool2DOptions", _POOL),
    "MEAN": ("ReducerOptions", ("KeepDims",)),
    "MUL": ("MulOptions", ("FusedActivationFunction",)),
    "PACK": ("PackOptions", ("Axis",)),
    "REDUCE_PROD": ("ReducerOptions", ("KeepDims",)),
    "SOFTMAX": ("SoftmaxOptions", ("Beta",)),
    "STRIDED_SLICE": (
        "StridedSliceOptions",
        ("BeginMask", "EndMask", "EllipsisMask", "NewAxisMask", "ShrinkAxisMask", "Offset"),
    ),
    "SUB": ("SubOptions", ("FusedActivationFunction", "PotScaleInt16")),
}


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """One tensor with its data.

    Attributes:
        index: in the file.
        name: as in the file.
        dtype: element type in lower case; "sparse int8" and the like for a sparse constant.
        shape: dimensions.
        scales: float32 (scales,), empty without quantization.
        zero_points: int64, one or as many as `scales`.
        axis: dimension that several scales belong to.
        data: the constant, of `shape`; None for a computed tensor.
    """

    index: int
    name: str
    dtype: str
    shape: tuple[int, ...]
    scales: NDArray[np.float32]
    zero_points: NDArray[np.int64]
    axis: int
    data: NDArray[Any] | None

    @property
    def elements(self) -> int:
        """Number of elements; for int8 also of bytes."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def is_constant(self) -> bool:
        """True for a constant, including a sparse one."""
        return self.data is not None or self.dtype.startswith("sparse ")

    @property
    def scale(self) -> float:
        """The float32 scale of a tensor that has one."""
        return float(self.scales[0])

    @property
    def zero_point(self) -> int:
        """The zero point of a tensor that has one."""
        return int(self.zero_points[0])

    @property
    def title(self) -> str:
        """A short name for comments and errors; the converter joins the names of all layers that it fused."""
        name = self.name.split(";")[0].strip() or f"tensor {self.index}"
        return name.replace("*/", "").replace("\\", "/")[-60:]


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One operator.

    Attributes:
        number: position in the file.
        name: as in the schema; "CUSTOM:..." for a custom operator.
        inputs: tensors that it reads, None for a missing optional one.
        outputs: tensors that it writes.
        options: options that its arithmetic depends on, by the schema's names.
        version: operator version in the file.
    """

    number: int
    name: str
    inputs: tuple[Tensor | None, ...]
    outputs: tuple[Tensor, ...]
    options: dict[str, Any]
    version: int = 1

    def refuse(self, problem: str, advice: str) -> "RefusedError":
        """Return an error that names this operator and its output."""
        return RefusedError(self, problem, advice)


class RefusedError(ExportError):
    """One reason for which C cannot be generated.

    Attributes:
        node: the operator; None for a problem of the network's inputs or outputs.
    """

    def __init__(self, node: Node | None, problem: str, advice: str) -> None:
        super().__init__(problem, advice=advice)
        self.node = node


class StatedShapeError(RefusedError):
    """The file states another shape of an output than the operator computes."""


def output_title(node: Node) -> str:
    """Return the name of an operator's output, for messages."""
    return f"'{node.outputs[0].title}'" if node.outputs else "without an output"


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The main graph of a file, in the order of execution.

    Attributes:
        name: of the file, for messages.
        sha256: of the file.
        nodes: operators.
        inputs: tensors that the caller fills.
        outputs: tensors that the caller reads.
    """

    name: str
    sha256: str
    nodes: tuple[Node, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]


def read(content: bytes, name: str) -> Network:
    """Read the bytes of a `.tflite` file; `name` is for messages.

    Raises:
        ModelError: not a TFLite file, or damaged.
        ExportError: a graph that cannot run in a fixed, small memory.
    """
    return _read_graph(content, tflite_graph.parse(content, name).graphs[0], name)


def of_file(file: ParsedFile) -> Network:
    """Return the network of a `.tflite` file without parsing it again; raises the errors of `read`."""
    return _read_graph(file.path.read_bytes(), file.network.graphs[0], file.path.name)


def _read_graph(content: bytes, graph: tflite_graph.Graph, name: str) -> Network:
    for index in graph.inputs:
        tensor = graph.tensors[index]
        if any(position > 0 for position in tensor.free):  # dimension 0 is the batch, of the stored size
            raise ExportError(
                f"{name} has an input '{tensor.name[:60]}' of shape {tensor.shape} whose dimensions {tensor.free} are "
                f"dynamic; C has fixed memory: export it with a fixed size"
            )
    for tensor in graph.tensors:
        if tensor.elements > LARGEST_TENSOR:
            raise ExportError(f"{name} has a tensor of shape {tensor.shape}, too large for a microcontroller")
    try:
        return _network(content, graph, name)
    except _DAMAGE as error:
        raise ModelError(
            f"{name} is a damaged TFLite file ({error})", advice="export it again or copy it anew"
        ) from error


def _network(content: bytes, graph: tflite_graph.Graph, name: str) -> Network:
    from ai_edge_litert import schema_py_generated as schema

    root = schema.Model.GetRootAs(content, 0)
    raw = root.Subgraphs(0)
    tensors = [_tensor(root, raw.Tensors(index), index, seen) for index, seen in enumerate(graph.tensors)]
    nodes = tuple(
        Node(
            number,
            seen.name,
            tuple(tensors[index] if index >= 0 else None for index in seen.inputs),
            tuple(tensors[index] for index in seen.outputs),
            _options(schema, raw.Operators(number), seen.name),
            root.OperatorCodes(raw.Operators(number).OpcodeIndex()).Version(),
        )
        for number, seen in enumerate(graph.operators)
    )
    ends = (tuple(tensors[index] for index in indices) for indices in (graph.inputs, graph.outputs))
    return Network(name, hashlib.sha256(content).hexdigest(), nodes, *ends)


def _tensor(root: Any, raw: Any, index: int, seen: tflite_graph.Tensor) -> Tensor:
    scales, zero_points, axis = np.zeros(0, np.float32), np.zeros(1, np.int64), 0
    if seen.scales:
        stored = raw.Quantization()
        scales = np.array(stored.ScaleAsNumpy(), np.float32)
        axis = int(stored.QuantizedDimension())
        if stored.ZeroPointLength():
            zero_points = np.array(stored.ZeroPointAsNumpy(), np.int64)
    data, kind = None, seen.dtype
    if seen.buffer is not None and raw.Sparsity() is not None:
        kind = f"sparse {seen.dtype}"
    elif seen.buffer is not None:
        dtype = _DTYPES.get(seen.dtype)
        stored_bytes = np.array(root.Buffers(seen.buffer).DataAsNumpy(), np.uint8)
        data = stored_bytes if dtype is None else np.frombuffer(stored_bytes.tobytes(), dtype).reshape(seen.shape)
    return Tensor(index, seen.name, kind, seen.shape, scales, zero_points, axis, data)


def _options(schema: Any, raw: Any, name: str) -> dict[str, Any]:
    if name not in _OPTIONS:
        return {}
    table, fields = _OPTIONS[name]
    stored = raw.BuiltinOptions()
    options = getattr(schema, table)()
    if stored is None or raw.BuiltinOptionsType() != getattr(schema.BuiltinOptions, table):
        raise ValueError(f"an operator {name} lacks its options")
    options.Init(stored.Bytes, stored.Pos)
    return {field: getattr(options, field)() for field in fields}


def stored_options(node: Node) -> tuple[int, Any] | None:
    """Return the kind and the schema's object of an operator's options; None if it has none."""
    from ai_edge_litert import schema_py_generated as schema

    if node.name not in _OPTIONS:
        return None
    table, fields = _OPTIONS[node.name]
    options = getattr(schema, f"{table}T")()
    for field in fields:
        setattr(options, field[0].lower() + field[1:], node.options[field])
    return getattr(schema.BuiltinOptions, table), options
