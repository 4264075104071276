"""The parity reference of a kit: its source file, with tables for operators that LiteRT's reference kernels lack.

ELU is such an operator. LiteRT's default kernels compute its table, which becomes CAST, ADD and GATHER.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.c99 import network
from edgecnn.formats.c99.operators import lookup_tables
from edgecnn.formats.protocol import ParsedFile

LACKING = frozenset({"ELU"})  # operators of the C generator that the reference kernels lack


def reference_file(source: ParsedFile, folder: Path) -> Path:
    """Return a `.tflite` file that the reference kernels run: `source`, or an equivalent file in `folder`.

    Args:
        source: a `.tflite` file that C is generated for.
        folder: gets the equivalent file, if `source` has operators that the reference kernels lack.
    """
    nodes = [node for node in network.of_file(source).nodes if node.name in LACKING]
    lacking = {node.number: lookup_tables.tabulate(node)[0] for node in nodes}
    if not lacking:
        return source.path
    path = folder / source.path.name  # messages show this name
    path.write_bytes(_rewritten(source.path.read_bytes(), lacking))
    return path


def _rewritten(content: bytes, lacking: Mapping[int, NDArray[np.int8]]) -> bytes:
    from ai_edge_litert.tools import flatbuffer_utils

    model = flatbuffer_utils.read_model_from_bytearray(bytearray(content))
    graph = model.subgraphs[0]
    operators = list[Any]()
    for number, operator in enumerate(graph.operators):
        if number in lacking:
            # LiteRT refuses a file with an operator code that it lacks, even if no operator uses it.
            _set_code(model.operatorCodes[operator.opcodeIndex], "GATHER")
            operators += _looked_up(model, operator, lacking[number])
        else:
            operators.append(operator)
    graph.operators = operators
    return bytes(flatbuffer_utils.convert_object_to_bytearray(model))


def _looked_up(model: Any, operator: Any, table: NDArray[np.int8]) -> list[Any]:
    """Return operators that compute table[value + 128] in place of `operator`."""
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
    """Append a tensor to the model; return its index."""
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
    """Return a new operator; append its code to the model."""
    from ai_edge_litert import schema_py_generated as schema

    code, operator = schema.OperatorCodeT(), schema.OperatorT()
    _set_code(code, name)
    operator.opcodeIndex, operator.inputs, operator.outputs = len(model.operatorCodes), inputs, [output]
    operator.builtinOptionsType = getattr(schema.BuiltinOptions, type(options).__name__.removesuffix("T"))
    operator.builtinOptions = options
    model.operatorCodes.append(code)
    return operator


def _set_code(code: Any, name: str) -> None:
    """Set an operator code to `name`, in the version that a table needs."""
    from ai_edge_litert import schema_py_generated as schema

    code.builtinCode = code.deprecatedBuiltinCode = getattr(schema.BuiltinOperator, name)
    code.version = 2 if name == "GATHER" else 1
