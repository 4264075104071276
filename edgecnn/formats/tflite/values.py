"""Tensors, operators and graphs of a `.tflite` file as plain values."""

import dataclasses

# Bits of one element, by the schema's name of the type; other types hold no plain numbers.
BITS = {
    "FLOAT64": 64, "FLOAT32": 32, "FLOAT16": 16, "BFLOAT16": 16,
    "INT64": 64, "INT32": 32, "INT16": 16, "INT8": 8, "INT4": 4, "INT2": 2,
    "UINT64": 64, "UINT32": 32, "UINT16": 16, "UINT8": 8, "UINT4": 4, "BOOL": 8,
}  # fmt: skip


@dataclasses.dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor.

    Attributes:
        name: as in the file.
        dtype: element type in lower case ("float32", "int8").
        shape: dimensions; 1 where the file leaves one free.
        free: positions of the dimensions that are free. A batch that the signature leaves free and that is stored as 1,
            as converters write it by default, is the fixed batch 1.
        buffer: index of its constant data, None for a tensor that is computed.
        scales: how many quantization scales it has: 0 none, 1 per tensor, more per channel.
        scale: the first of them, None without.
        largest_scale: the largest of them, None without.
        zero_point: the first zero point, None without.
        axis: the quantized dimension of per-channel scales, as stored; older converters name one that a bias lacks.
        sparse: whether the constant is stored without its zeros.
        variable: whether it keeps its values from one call to the next.
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
    axis: int = 0
    sparse: bool = False
    variable: bool = False

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
        return (self.elements * BITS.get(self.dtype.upper(), 0) + 7) // 8


@dataclasses.dataclass(frozen=True, slots=True)
class Operator:
    """One operator.

    Attributes:
        name: as in the schema; "CUSTOM:" and its own name for a custom operator.
        inputs: indices of its tensors; -1 for an optional one left out.
        outputs: likewise.
        variable: name of the resource variable that a VAR_HANDLE stands for; "" for others.
    """

    name: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    variable: str = ""


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

    @property
    def variables(self) -> int:
        """Number of resource variables."""
        return len({item.variable for graph in self.graphs for item in graph.operators if item.name == "VAR_HANDLE"})
