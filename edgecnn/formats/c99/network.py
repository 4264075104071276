"""The network of a fully integer `.tflite` file with its constants and options, as the C generator needs it.

`tflite_graph` has checked every offset, count and index by the time anything is read here; what is checked here is that
the graph is one that runs from top to bottom, and that its memory is that of a small device.
"""

import dataclasses
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, ModelError
from edgecnn.formats import tflite_graph

LARGEST_TENSOR = 1 << 24  # elements; far beyond the memory of any microcontroller
_DTYPES = {"int8": np.int8, "uint8": np.uint8, "int16": np.int16, "int32": np.int32, "int64": np.int64}
_DAMAGE = (struct.error, IndexError, ValueError, TypeError, AttributeError, KeyError, OverflowError)
_POOL = ("Padding", "StrideH", "StrideW", "FilterHeight", "FilterWidth", "FusedActivationFunction")

# Operator: the table of its options in the schema, and the fields that the arithmetic depends on.
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
    "LEAKY_RELU": ("LeakyReluOptions", ("Alpha",)),
    "MAX_POOL_2D": ("Pool2DOptions", _POOL),
    "MEAN": ("ReducerOptions", ("KeepDims",)),
    "MUL": ("MulOptions", ("FusedActivationFunction",)),
    "SOFTMAX": ("SoftmaxOptions", ("Beta",)),
    "SUB": ("SubOptions", ("FusedActivationFunction", "PotScaleInt16")),
}


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Tensor:
    """One tensor with its data.

    Attributes:
        index: in the file.
        name: as in the file.
        dtype: element type in lower case.
        shape: dimensions.
        scales: float32 (scales,), empty without quantization.
        zero_points: int64, one or as many as `scales`.
        axis: dimension that several scales belong to.
        data: the constant, of `shape`; None for a tensor that is computed.
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
        """Number of elements, which for int8 is that of bytes."""
        return int(np.prod(self.shape, dtype=np.int64))

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
    """One operator: its place in the file, its tensors (None: an optional input left out) and its options."""

    number: int
    name: str
    inputs: tuple[Tensor | None, ...]
    outputs: tuple[Tensor, ...]
    options: dict[str, Any]

    def refuse(self, why: str, helps: str) -> ExportError:
        """Return the error that names this operator and its output."""
        where = f"'{self.outputs[0].title}'" if self.outputs else "without an output"
        return ExportError(f"C cannot be generated for operator {self.number} ({self.name}, {where}): {why}; {helps}")


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A graph in the order in which it runs."""

    nodes: tuple[Node, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]


def read(content: bytes, name: str) -> Network:
    """Read the bytes of a `.tflite` file; `name` is for messages.

    Raises:
        ModelError: not a TFLite file, or damaged.
        ExportError: a graph that cannot run in a fixed, small memory.
    """
    model = tflite_graph.parse(content, name)
    if len(model.graphs) != 1:
        raise ExportError(
            f"{name} has {len(model.graphs)} subgraphs; C is generated for a single one, without branches"
        )
    graph = model.graphs[0]
    for tensor in graph.tensors:
        if tensor.free:
            raise ExportError(f"{name} leaves a dimension of '{tensor.name[:60]}' free; export it with batch 1")
        if tensor.elements > LARGEST_TENSOR:
            raise ExportError(f"{name} has a tensor of shape {tensor.shape}, which no microcontroller holds")
    try:
        network = _network(content, graph)
    except _DAMAGE as error:
        raise ModelError(f"{name} is a damaged TFLite file ({error}); export it again or copy it anew") from error
    _check_order(network, name)
    return network


def _network(content: bytes, graph: tflite_graph.Graph) -> Network:
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
        )
        for number, seen in enumerate(graph.operators)
    )
    return Network(nodes, tuple(tensors[i] for i in graph.inputs), tuple(tensors[i] for i in graph.outputs))


def _tensor(root: Any, raw: Any, index: int, seen: tflite_graph.Tensor) -> Tensor:
    scales, zero_points, axis = np.zeros(0, np.float32), np.zeros(1, np.int64), 0
    if seen.scales:
        stored = raw.Quantization()
        scales = np.array(stored.ScaleAsNumpy(), np.float32)
        axis = int(stored.QuantizedDimension())
        if stored.ZeroPointLength():
            zero_points = np.array(stored.ZeroPointAsNumpy(), np.int64)
    data = None
    if seen.buffer is not None:
        if raw.Sparsity() is not None:
            raise ValueError("a tensor is sparse")
        dtype = _DTYPES.get(seen.dtype)
        held = np.array(root.Buffers(seen.buffer).DataAsNumpy(), np.uint8)
        data = held if dtype is None else np.frombuffer(held.tobytes(), dtype).reshape(seen.shape)
    return Tensor(index, seen.name, seen.dtype, seen.shape, scales, zero_points, axis, data)


def _options(schema: Any, raw: Any, name: str) -> dict[str, Any]:
    if name not in _OPTIONS:
        return {}
    table, fields = _OPTIONS[name]
    held = raw.BuiltinOptions()
    options = getattr(schema, table)()
    if held is None or raw.BuiltinOptionsType() != getattr(schema.BuiltinOptions, table):
        raise ValueError(f"an operator {name} lacks its options")
    options.Init(held.Bytes, held.Pos)
    return {field: getattr(options, field)() for field in fields}


def _check_order(network: Network, name: str) -> None:
    known = {tensor.index for tensor in network.inputs}
    if len(known) < len(network.inputs) or any(tensor.data is not None for tensor in network.inputs):
        raise ExportError(f"{name} has an input that is a constant, or that is given twice")
    for node in network.nodes:
        if not node.inputs or not node.outputs:
            raise ExportError(f"{name}: operator {node.number} ({node.name}) lacks an input or an output")
        for tensor in node.inputs:
            if tensor is not None and tensor.data is None and tensor.index not in known:
                raise ExportError(
                    f"{name}: operator {node.number} ({node.name}) reads '{tensor.title}' before it is made"
                )
        for tensor in node.outputs:
            if tensor.index in known or tensor.data is not None:
                raise ExportError(f"{name}: operator {node.number} ({node.name}) writes '{tensor.title}' a second time")
            known.add(tensor.index)
    if not network.inputs or not network.outputs:
        raise ExportError(f"{name} has {len(network.inputs)} inputs and {len(network.outputs)} outputs")
    _check_made(network.outputs, known, name)


def _check_made(outputs: Sequence[Tensor], known: set[int], name: str) -> None:
    for tensor in outputs:
        if tensor.index not in known:
            raise ExportError(f"{name}: the output '{tensor.title}' is never made")
