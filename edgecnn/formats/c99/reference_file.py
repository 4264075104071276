"""The oracle of a kit: its source for LiteRT's reference kernels, with tables for the operators that these lack.

ELU is such an operator. Its table, read off LiteRT's default kernels, becomes CAST, ADD and GATHER.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99 import network
from edgecnn.formats.c99.operators import lookup_tables
from edgecnn.formats.protocol import ParsedFile

LACKING = frozenset({"ELU"})  # of the operators that are tables


def reference_file(source: ParsedFile, folder: Path) -> Path:
    """Return the path of `source`, or a file in `folder` that computes the same with the reference kernels alone.

    Args:
        source: a `.tflite` file that C is generated for.
        folder: gets the other file, where there has to be one.
    """
    nodes = [node for node in network.of_file(source).nodes if node.name in LACKING]
    lacking = {node.number: lookup_tables.tabulate(node)[0] for node in nodes}
    if not lacking:
        return source.path
    path = folder / source.path.name  # which messages name
    path.write_bytes(_rewritten(source.path.read_bytes(), lacking))
    return path


def _rewritten(content: bytes, lacking: Mapping[int, NDArray[np.int8]]) -> bytes:
    from ai_edge_litert.tools import flatbuffer_utils

    model = flatbuffer_utils.read_model_from_bytearray(bytearray(content))
    graph = model.subgraphs[0]
    operators = list[Any]()
    for number, operator in enumerate(graph.operators):
        if number in lacking:
            _become(model.operatorCodes[operator.opcodeIndex], "GATHER")  # LiteRT refuses even an unused code
            operators += _looked_up(model, operator, lacking[number])
        else:
            operators.append(operator)
    graph.operators = operators
    return bytes(flatbuffer_utils.convert_object_to_bytearray(model))


def _looked_up(model: Any, operator: Any, table: NDArray[np.int8]) -> list[Any]:
    """Return operators that compute the same by a table: table[value + 128]."""
    from ai_edge_litert import schema_py_generated as schema

    source, result = int(operator.inputs[0]), int(operator.outputs[0])
    shape = model.subgraphs[0].tensors[source].shape
    wide, index = (_tensor(model, "INT32", shape) for _ in range(2))
    offset = _tensor(model, "INT32", [1], np.array([128], np.int32))
    values = _tensor(model, "INT8", [256], table)
    model.subgraphs[0].tensors[values].quantization = model.subgraphs[0].tensors[result].quantization
    return [
        _operator(model, "CAST", [source], wide, schema.CastOptionsT()),
        _operator(model, "ADD", [wide, offset], index, schema.AddOptionsT()),
        _operator(model, "GATHER", [values, index], result, schema.GatherOptionsT()),
    ]


def _tensor(model: Any, dtype: str, shape: Any, data: NDArray[Any] | None = None) -> int:
    """Append a tensor; return its index."""
    from ai_edge_litert import schema_py_generated as schema

    entry, tensors = schema.TensorT(), model.subgraphs[0].tensors
    entry.name, entry.type, entry.shape, entry.buffer = b"table", getattr(schema.TensorType, dtype), shape, 0
    if data is not None:
        entry.buffer = len(model.buffers)
        model.buffers.append(schema.BufferT())
        model.buffers[-1].data = np.frombuffer(data.tobytes(), np.uint8)
    tensors.append(entry)
    return len(tensors) - 1


def _operator(model: Any, name: str, inputs: list[int], output: int, options: Any) -> Any:
    """Return an operator; its code is appended."""
    from ai_edge_litert import schema_py_generated as schema

    code, operator = schema.OperatorCodeT(), schema.OperatorT()
    _become(code, name)
    operator.opcodeIndex, operator.inputs, operator.outputs = len(model.operatorCodes), inputs, [output]
    operator.builtinOptionsType = getattr(schema.BuiltinOptions, type(options).__name__.removesuffix("T"))
    operator.builtinOptions = options
    model.operatorCodes.append(code)
    return operator


def _become(code: Any, name: str) -> None:
    """Change an operator code to that of `name`, in the version that a table needs."""
    from ai_edge_litert import schema_py_generated as schema

    code.builtinCode = code.deprecatedBuiltinCode = getattr(schema.BuiltinOperator, name)
    code.version = 2 if name == "GATHER" else 1
