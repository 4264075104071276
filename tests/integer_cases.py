"""A small integer file for each operator that has a kernel for integers, and whether LiteRT or Micro runs it."""

import contextlib
import dataclasses
import faulthandler
import functools
import os
import signal
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from edgecnn.system.stderr import capture_stderr
from tests.tflite_ops import Operator, Tensor, object_model, pack

_MAP = (1, 4, 4, 4)
_X = Tensor(_MAP, 0.05, 3)
_Y = Tensor(_MAP, 0.1, -5)
_ROW = Tensor((1, 8), 0.05, 3)
_FLAG = Tensor(_MAP, dtype="bool")
_COUNT = Tensor((2, 3), dtype="int32")
_STEP = {"padding": "SAME", "strideW": 1, "strideH": 1}
_DILATED = {**_STEP, "dilationWFactor": 1, "dilationHFactor": 1}
_POOL = {**_STEP, "filterWidth": 2, "filterHeight": 2}
Tensors = Mapping[str, Tensor]


def _ints(*values: int, shape: tuple[int, ...] | None = None) -> Tensor:
    return Tensor((len(values),) if shape is None else shape, dtype="int32", data=np.array(values))


def _one(code: str, tensors: Tensors, **options: Any) -> Any:
    """Return the file of one operator: tensors in its own order, those that begin with "y" its outputs."""
    inputs = tuple(name for name in tensors if not name.startswith("y"))
    outputs = tuple(name for name in tensors if name.startswith("y"))
    given = [name for name in inputs if tensors[name].data is None]
    return object_model(tensors, [Operator(code, inputs, outputs, options)], given, outputs)


def _weights(*shape: int, channels: int, axis: int = 0) -> Tensor:
    return Tensor(shape, [0.01] * channels, data=np.arange(np.prod(shape)) % 7 - 3, axis=axis)


def _bias(channels: int) -> Tensor:
    return Tensor((channels,), [0.0005] * channels, dtype="int32", data=np.arange(channels))


def _unary(output: Tensor = _Y, source: Tensor = _X) -> Tensors:
    return {"x": source, "y": output}


def _binary(output: Tensor = _Y, source: Tensor = _X) -> Tensors:
    return {"x": source, "z": source, "y": output}


def _reduced(dtype: str = "int8") -> Tensors:
    source = _X if dtype == "int8" else Tensor(_MAP, dtype=dtype)
    return {"x": source, "axis": _ints(1, 2), "y": dataclasses.replace(source, shape=(1, 1, 1, 4))}


def _whole(code: str, dtype: str = "int32") -> Any:
    plain = Tensor((2, 3), dtype=dtype)
    return _one(code, {"x": plain, "z": Tensor((2, 3), dtype=dtype, data=np.full(6, 3)), "y": plain})


def _lstm() -> Any:
    """Return a cell of 2 inputs and 2 units, whose intermediate tensors carry the scales of its gates."""
    square = Tensor((2, 2), 0.01, data=[[30, -20], [10, 50]])
    row = Tensor((2,), 0.05 * 0.01, dtype="int32", data=[1, 2])
    tensors = {"x": Tensor((1, 3, 2), 0.05)}
    tensors |= {f"w{number}": square for number in range(8)} | {f"b{number}": row for number in range(4)}
    tensors |= {"hidden": Tensor((1, 2), 0.05), "cell": Tensor((1, 2), 2**-11, dtype="int16")}
    tensors |= {"y": Tensor((1, 3, 2), 0.05)}
    tensors |= {f"gate{number}": Tensor((0,), 2**-12, dtype="int16") for number in range(4)}
    tensors |= {"projected": Tensor((0,), 0.05)}
    order = ("x", *(f"w{n}" for n in range(8)), *[""] * 3, *(f"b{n}" for n in range(4)), "", "", "hidden", "cell")
    operator = Operator(
        "UNIDIRECTIONAL_SEQUENCE_LSTM", (*order, *[""] * 4), ("y",), {"fusedActivationFunction": "TANH"}
    )
    found = object_model(tensors, [operator], ["x"], ["y"])
    names = list(tensors)
    for state in ("hidden", "cell"):
        found.subgraphs[0].tensors[names.index(state)].isVariable = True
    found.subgraphs[0].operators[0].intermediates = np.array(
        [names.index(name) for name in names if name.startswith(("gate", "projected"))], np.int32
    )
    return found


def _svdf() -> Any:
    tensors = {
        "x": Tensor((1, 2), 0.05),
        "feature": Tensor((2, 2), 0.01, data=[[1, 2], [3, 4]]),
        "time": Tensor((2, 3), 0.01, dtype="int16", data=np.arange(6)),
        "bias": Tensor((2,), 0.0001, dtype="int32", data=[0, 0]),
        "state": Tensor((1, 6), 0.01, dtype="int16"),
        "y": Tensor((1, 2), 0.05),
    }
    found = _one("SVDF", tensors, rank=1, fusedActivationFunction="RELU")
    found.subgraphs[0].tensors[4].isVariable = True
    found.subgraphs[0].inputs = np.array([0], np.int32)
    return found


def _branching(code: str) -> Any:
    """Return IF or WHILE over one number, with a subgraph that it calls and one that adds to itself."""
    number, flag = Tensor((1,), dtype="int32"), Tensor((1,), dtype="bool")
    inputs = {"c": flag, "x": number} if code == "IF" else {"x": number}
    options = (
        {"thenSubgraphIndex": 1, "elseSubgraphIndex": 1}
        if code == "IF"
        else {"condSubgraphIndex": 2, "bodySubgraphIndex": 1}
    )
    return _with_subgraphs(
        _one(code, {**inputs, "y": number}, **options),
        _one("ADD", {"x": number, "z": _ints(1), "y": number}),
        _one("LESS", {"x": number, "z": _ints(5), "y": flag}),
    )


def _with_subgraphs(main: Any, *others: Any) -> Any:
    for other in others:
        graph, codes, buffers = other.subgraphs[0], len(main.operatorCodes), len(main.buffers)
        for operator in graph.operators:
            operator.opcodeIndex += codes
        for tensor in graph.tensors:
            tensor.buffer += buffers if tensor.buffer else 0
        main.operatorCodes += other.operatorCodes
        main.buffers += other.buffers
        main.subgraphs.append(graph)
    return main


def _variables() -> Any:
    """Return a file that starts a resource variable once, reads it, and assigns the input to it."""
    handle, row = Tensor((1,), dtype="resource"), Tensor((1, 4), 0.05)
    state = {"h": handle, "x": row, "y": row}
    operators = [
        Operator("CALL_ONCE", (), (), {"initSubgraphIndex": 1}),
        Operator("VAR_HANDLE", (), ("h",), {"container": "", "sharedName": "state"}),
        Operator("READ_VARIABLE", ("h",), ("y",)),
        Operator("ASSIGN_VARIABLE", ("h", "x"), ()),
    ]
    start = {"h": handle, "zero": Tensor((1, 4), 0.05, data=np.zeros(4))}
    starting = object_model(start, [operators[1], Operator("ASSIGN_VARIABLE", ("h", "zero"), ())], [], [])
    return _with_subgraphs(object_model(state, operators, ["x"], ["y"]), starting)


_CASES: dict[str, Callable[[], Any]] = {
    "ABS": lambda: _one("ABS", _unary()),
    "ADD": lambda: _one("ADD", _binary()),
    "ADD_N": lambda: _one("ADD_N", _binary()),
    "ARG_MAX": lambda: _one("ARG_MAX", {"x": _ROW, "axis": _ints(1), "y": Tensor((1,), dtype="int32")}, outputType=2),
    "ARG_MIN": lambda: _one("ARG_MIN", {"x": _ROW, "axis": _ints(1), "y": Tensor((1,), dtype="int32")}, outputType=2),
    "ASSIGN_VARIABLE": _variables,
    "AVERAGE_POOL_2D": lambda: _one("AVERAGE_POOL_2D", _unary(_X), **_POOL),
    "BATCH_MATMUL": lambda: _one("BATCH_MATMUL", _binary()),
    "BATCH_TO_SPACE_ND": lambda: _one(
        "BATCH_TO_SPACE_ND",
        {
            "x": Tensor((4, 2, 2, 1), 0.05),
            "block": _ints(2, 2),
            "crop": _ints(0, 0, 0, 0, shape=(2, 2)),
            "y": Tensor((1, 4, 4, 1), 0.05),
        },
    ),
    "BITCAST": lambda: _one("BITCAST", _unary(Tensor((2, 3), dtype="uint32"), _COUNT)),
    "BITWISE_XOR": lambda: _whole("BITWISE_XOR"),
    "BROADCAST_ARGS": lambda: _one(
        "BROADCAST_ARGS",
        {"x": Tensor((1,), dtype="int32"), "z": Tensor((2,), dtype="int32"), "y": Tensor((2,), dtype="int32")},
    ),
    "BROADCAST_TO": lambda: _one("BROADCAST_TO", {"x": _ROW, "shape": _ints(2, 8), "y": Tensor((2, 8), 0.05, 3)}),
    "CALL_ONCE": _variables,
    "CAST": lambda: _one("CAST", _unary(Tensor(_MAP, dtype="int32"), Tensor(_MAP)), inDataType=9, outDataType=2),
    "CONCATENATION": lambda: _one("CONCATENATION", {"x": _X, "z": _X, "y": Tensor((1, 4, 4, 8), 0.05, 3)}, axis=3),
    "CONV_2D": lambda: _one(
        "CONV_2D", {"x": _X, "w": _weights(4, 1, 1, 4, channels=4), "b": _bias(4), "y": _Y}, **_DILATED
    ),
    "CUMSUM": lambda: _one("CUMSUM", {"x": _X, "axis": _ints(1, shape=()), "y": _Y}),
    "DEPTHWISE_CONV_2D": lambda: _one(
        "DEPTHWISE_CONV_2D",
        {"x": _X, "w": _weights(1, 3, 3, 4, channels=4, axis=3), "b": _bias(4), "y": _Y},
        depthMultiplier=1,
        **_DILATED,
    ),
    "DEPTH_TO_SPACE": lambda: _one("DEPTH_TO_SPACE", _unary(Tensor((1, 8, 8, 1), 0.05, 3)), blockSize=2),
    "DIV": lambda: _one("DIV", _binary()),
    "DYNAMIC_UPDATE_SLICE": lambda: _one(
        "DYNAMIC_UPDATE_SLICE", {"x": _ROW, "u": Tensor((1, 2), 0.05, 3), "i": _ints(0, 1), "y": _ROW}
    ),
    "ELU": lambda: _one("ELU", _unary()),
    "EMBEDDING_LOOKUP": lambda: _one(
        "EMBEDDING_LOOKUP", {"i": _ints(1, 0), "w": Tensor((3, 4), 0.05, data=np.arange(12)), "y": Tensor((2, 4), 0.05)}
    ),
    "EQUAL": lambda: _one("EQUAL", _binary(_FLAG)),
    "EXP": lambda: _one("EXP", _unary()),
    "EXPAND_DIMS": lambda: _one("EXPAND_DIMS", {"x": _ROW, "axis": _ints(0), "y": Tensor((1, 1, 8), 0.05, 3)}),
    "FILL": lambda: _one("FILL", {"s": _ints(2, 3), "v": Tensor((), 0.05), "y": Tensor((2, 3), 0.05)}),
    "FLOOR_DIV": lambda: _whole("FLOOR_DIV"),
    "FLOOR_MOD": lambda: _whole("FLOOR_MOD"),
    "FULLY_CONNECTED": lambda: _one(
        "FULLY_CONNECTED",
        {
            "x": _ROW,
            "w": Tensor((4, 8), 0.01, data=np.arange(32)),
            "b": Tensor((4,), 0.0005, dtype="int32", data=np.arange(4)),
            "y": Tensor((1, 4), 0.1, -5),
        },
    ),
    "GATHER": lambda: _one("GATHER", {"x": _ROW, "i": _ints(1, 0), "y": Tensor((1, 2), 0.05, 3)}, axis=1),
    "GATHER_ND": lambda: _one(
        "GATHER_ND", {"x": Tensor((2, 3), 0.05), "i": _ints(1, 0, 0, 2, shape=(2, 2)), "y": Tensor((2,), 0.05)}
    ),
    "GELU": lambda: _one("GELU", _unary()),
    "GREATER": lambda: _one("GREATER", _binary(_FLAG)),
    "GREATER_EQUAL": lambda: _one("GREATER_EQUAL", _binary(_FLAG)),
    "HARD_SWISH": lambda: _one("HARD_SWISH", _unary()),
    "IF": lambda: _branching("IF"),
    "L2_NORMALIZATION": lambda: _one("L2_NORMALIZATION", _unary(Tensor(_MAP, 1 / 128))),
    "L2_POOL_2D": lambda: _one("L2_POOL_2D", _unary(_X), **_POOL),
    "LEAKY_RELU": lambda: _one("LEAKY_RELU", _unary(), alpha=0.1),
    "LESS": lambda: _one("LESS", _binary(_FLAG)),
    "LESS_EQUAL": lambda: _one("LESS_EQUAL", _binary(_FLAG)),
    "LOG": lambda: _one("LOG", _unary()),
    "LOGICAL_AND": lambda: _one("LOGICAL_AND", _binary(_FLAG, _FLAG)),
    "LOGICAL_NOT": lambda: _one("LOGICAL_NOT", _unary(_FLAG, _FLAG)),
    "LOGICAL_OR": lambda: _one("LOGICAL_OR", _binary(_FLAG, _FLAG)),
    "LOGISTIC": lambda: _one("LOGISTIC", _unary(Tensor(_MAP, 1 / 256, -128))),
    "LOG_SOFTMAX": lambda: _one("LOG_SOFTMAX", _unary(Tensor((1, 8), 16 / 256, 127), _ROW)),
    "MAXIMUM": lambda: _one("MAXIMUM", _binary(_X)),
    "MAX_POOL_2D": lambda: _one("MAX_POOL_2D", _unary(_X), **_POOL),
    "MEAN": lambda: _one("MEAN", _reduced(), keepDims=True),
    "MINIMUM": lambda: _one("MINIMUM", _binary(_X)),
    "MIRROR_PAD": lambda: _one(
        "MIRROR_PAD", {"x": _ROW, "p": _ints(0, 0, 1, 1, shape=(2, 2)), "y": Tensor((1, 10), 0.05, 3)}, mode=0
    ),
    "MUL": lambda: _one("MUL", _binary()),
    "NEG": lambda: _one("NEG", _unary(Tensor(_MAP, 0.05, -3))),
    "NOT_EQUAL": lambda: _one("NOT_EQUAL", _binary(_FLAG)),
    "ONE_HOT": lambda: _one(
        "ONE_HOT",
        {
            "i": Tensor((2,), dtype="int32"),
            "d": _ints(4, shape=()),
            "on": Tensor((), data=1),
            "off": Tensor((), data=0),
            "y": Tensor((2, 4)),
        },
        axis=-1,
    ),
    "PACK": lambda: _one("PACK", {"x": _ROW, "z": _ROW, "y": Tensor((2, 1, 8), 0.05, 3)}, valuesCount=2, axis=0),
    "PAD": lambda: _one("PAD", {"x": _ROW, "p": _ints(0, 0, 1, 1, shape=(2, 2)), "y": Tensor((1, 10), 0.05, 3)}),
    "PADV2": lambda: _one(
        "PADV2",
        {
            "x": _ROW,
            "p": _ints(0, 0, 1, 1, shape=(2, 2)),
            "v": Tensor((1,), 0.05, 3, data=[5]),
            "y": Tensor((1, 10), 0.05, 3),
        },
    ),
    "POW": lambda: _whole("POW"),
    "PRELU": lambda: _one("PRELU", {"x": _X, "a": Tensor((1, 1, 4), 0.01, data=np.arange(4)), "y": _Y}),
    "QUANTIZE": lambda: _one("QUANTIZE", _unary()),
    "RANGE": lambda: _one(
        "RANGE",
        {
            "a": Tensor((), dtype="int32", data=0),
            "b": Tensor((), dtype="int32", data=6),
            "d": Tensor((), dtype="int32", data=2),
            "y": Tensor((3,), dtype="int32"),
        },
    ),
    "RANK": lambda: _one("RANK", _unary(Tensor((), dtype="int32"))),
    "READ_VARIABLE": _variables,
    "REDUCE_ALL": lambda: _one("REDUCE_ALL", _reduced("bool"), keepDims=True),
    "REDUCE_ANY": lambda: _one("REDUCE_ANY", _reduced("bool"), keepDims=True),
    "REDUCE_MAX": lambda: _one("REDUCE_MAX", _reduced(), keepDims=True),
    "REDUCE_MIN": lambda: _one("REDUCE_MIN", _reduced(), keepDims=True),
    "REDUCE_PROD": lambda: _one("REDUCE_PROD", _reduced(), keepDims=True),
    "RELU": lambda: _one("RELU", _unary()),
    "RELU6": lambda: _one("RELU6", _unary()),
    "RELU_0_TO_1": lambda: _one("RELU_0_TO_1", _unary()),
    "RELU_N1_TO_1": lambda: _one("RELU_N1_TO_1", _unary()),
    "RESHAPE": lambda: _one("RESHAPE", _unary(Tensor((1, 64), 0.05, 3)), newShape=np.array([1, 64], np.int32)),
    "RESIZE_BILINEAR": lambda: _one("RESIZE_BILINEAR", {"x": _X, "s": _ints(8, 8), "y": Tensor((1, 8, 8, 4), 0.05, 3)}),
    "RESIZE_NEAREST_NEIGHBOR": lambda: _one(
        "RESIZE_NEAREST_NEIGHBOR", {"x": _X, "s": _ints(8, 8), "y": Tensor((1, 8, 8, 4), 0.05, 3)}
    ),
    "REVERSE_SEQUENCE": lambda: _one(
        "REVERSE_SEQUENCE",
        {"x": _COUNT, "n": Tensor((2,), dtype="int32", data=[1, 2]), "y": _COUNT},
        seqDim=1,
        batchDim=0,
    ),
    "REVERSE_V2": lambda: _one("REVERSE_V2", {"x": _ROW, "axis": _ints(1), "y": _ROW}),
    "RIGHT_SHIFT": lambda: _whole("RIGHT_SHIFT"),
    "RSQRT": lambda: _one("RSQRT", {"x": Tensor(_MAP, 0.05, -128), "y": _Y}),
    "SCATTER_ND": lambda: _one(
        "SCATTER_ND", {"i": _ints(0, 2, shape=(2, 1)), "u": Tensor((2,), 0.05), "s": _ints(4), "y": Tensor((4,), 0.05)}
    ),
    "SEGMENT_SUM": lambda: _one("SEGMENT_SUM", {"x": _COUNT, "s": _ints(0, 0), "y": Tensor((1, 3), dtype="int32")}),
    "SELECT": lambda: _one("SELECT", {"c": _FLAG, "x": _X, "z": _X, "y": _X}),
    "SELECT_V2": lambda: _one("SELECT_V2", {"c": _FLAG, "x": _X, "z": _X, "y": _X}),
    "SHAPE": lambda: _one("SHAPE", _unary(Tensor((4,), dtype="int32")), outType=2),
    "SIGN": lambda: _one("SIGN", _unary(_COUNT, _COUNT)),
    "SLICE": lambda: _one("SLICE", {"x": _ROW, "b": _ints(0, 2), "s": _ints(1, 4), "y": Tensor((1, 4), 0.05, 3)}),
    "SOFTMAX": lambda: _one("SOFTMAX", _unary(Tensor((1, 8), 1 / 256, -128), _ROW), beta=1.0),
    "SPACE_TO_BATCH_ND": lambda: _one(
        "SPACE_TO_BATCH_ND",
        {
            "x": Tensor((1, 4, 4, 1), 0.05),
            "block": _ints(2, 2),
            "pad": _ints(0, 0, 0, 0, shape=(2, 2)),
            "y": Tensor((4, 2, 2, 1), 0.05),
        },
    ),
    "SPACE_TO_DEPTH": lambda: _one("SPACE_TO_DEPTH", _unary(Tensor((1, 2, 2, 16), 0.05, 3)), blockSize=2),
    "SPARSE_TO_DENSE": lambda: _one(
        "SPARSE_TO_DENSE",
        {
            "i": _ints(1, 3),
            "s": _ints(4),
            "v": Tensor((2,), 0.05, dtype="int8"),
            "d": Tensor((), 0.05, data=0),
            "y": Tensor((4,), 0.05),
        },
    ),
    "SPLIT": lambda: _one(
        "SPLIT",
        {"axis": _ints(1, shape=()), "x": _ROW, "y": Tensor((1, 4), 0.05, 3), "y2": Tensor((1, 4), 0.05, 3)},
        numSplits=2,
    ),
    "SPLIT_V": lambda: _one(
        "SPLIT_V",
        {
            "x": _ROW,
            "s": _ints(2, 6),
            "axis": _ints(1, shape=()),
            "y": Tensor((1, 2), 0.05, 3),
            "y2": Tensor((1, 6), 0.05, 3),
        },
        numSplits=2,
    ),
    "SQRT": lambda: _one("SQRT", {"x": Tensor(_MAP, 0.05, -128), "y": _Y}),
    "SQUARE": lambda: _one("SQUARE", _unary()),
    "SQUARED_DIFFERENCE": lambda: _one("SQUARED_DIFFERENCE", _binary()),
    "SQUEEZE": lambda: _one("SQUEEZE", {"x": _ROW, "y": Tensor((8,), 0.05, 3)}, squeezeDims=np.array([0], np.int32)),
    "STRIDED_SLICE": lambda: _one(
        "STRIDED_SLICE", {"x": _ROW, "b": _ints(0, 1), "e": _ints(1, 7), "s": _ints(1, 2), "y": Tensor((1, 3), 0.05, 3)}
    ),
    "SUB": lambda: _one("SUB", _binary()),
    "SUM": lambda: _one("SUM", _reduced(), keepDims=True),
    "SVDF": _svdf,
    "TANH": lambda: _one("TANH", _unary(Tensor(_MAP, 1 / 128))),
    "TILE": lambda: _one("TILE", {"x": _ROW, "n": _ints(1, 2), "y": Tensor((1, 16), 0.05, 3)}),
    "TOPK_V2": lambda: _one(
        "TOPK_V2",
        {"x": _ROW, "k": _ints(2, shape=()), "y": Tensor((1, 2), 0.05, 3), "y2": Tensor((1, 2), dtype="int32")},
    ),
    "TRANSPOSE": lambda: _one("TRANSPOSE", {"x": Tensor((2, 3), 0.05), "p": _ints(1, 0), "y": Tensor((3, 2), 0.05)}),
    "TRANSPOSE_CONV": lambda: _one(
        "TRANSPOSE_CONV",
        {"s": _ints(1, 4, 4, 4), "w": _weights(4, 1, 1, 4, channels=4), "x": _X, "b": _bias(4), "y": _Y},
        **_STEP,
    ),
    "UNIDIRECTIONAL_SEQUENCE_LSTM": _lstm,
    "UNIQUE": lambda: _one(
        "UNIQUE",
        {"x": Tensor((4,), dtype="int32"), "y": Tensor((4,), dtype="int32"), "y2": Tensor((4,), dtype="int32")},
        idxOutType=2,
    ),
    "UNPACK": lambda: _one(
        "UNPACK", {"x": Tensor((2, 3), 0.05), "y": Tensor((3,), 0.05), "y2": Tensor((3,), 0.05)}, num=2, axis=0
    ),
    "UNSORTED_SEGMENT_MAX": lambda: _segments("UNSORTED_SEGMENT_MAX"),
    "UNSORTED_SEGMENT_MIN": lambda: _segments("UNSORTED_SEGMENT_MIN"),
    "UNSORTED_SEGMENT_PROD": lambda: _segments("UNSORTED_SEGMENT_PROD"),
    "UNSORTED_SEGMENT_SUM": lambda: _segments("UNSORTED_SEGMENT_SUM"),
    "VAR_HANDLE": _variables,
    "WHERE": lambda: _one("WHERE", _unary(Tensor((1, 2), dtype="int64"), Tensor((1, 8)))),
    "WHILE": lambda: _branching("WHILE"),
    "ZEROS_LIKE": lambda: _one("ZEROS_LIKE", _unary()),
    "MATRIX_DIAG": lambda: _one("MATRIX_DIAG", {"x": Tensor((1, 3)), "y": Tensor((1, 3, 3))}),
    "MATRIX_SET_DIAG": lambda: _one(
        "MATRIX_SET_DIAG", {"x": Tensor((1, 3, 3)), "d": Tensor((1, 3)), "y": Tensor((1, 3, 3))}
    ),
}


def _segments(code: str) -> Any:
    return _one(code, {"x": _COUNT, "s": _ints(0, 0), "n": _ints(1, shape=()), "y": Tensor((1, 3), dtype="int32")})


def _densify() -> Any:
    """Return a row of four of which the file holds the two that are not zero."""
    found = _one("DENSIFY", {"x": Tensor((1, 2), 0.05, data=[5, 7]), "y": Tensor((1, 4), 0.05)})
    _thin(found.subgraphs[0].tensors[0])
    return found


def sparse_weights() -> bytes:
    """Return a fully connected layer whose row of four weights holds the two that are not zero."""
    tensors = {"x": Tensor((1, 4), 0.05), "w": Tensor((1, 2), 0.05, data=[5, 7])}
    tensors |= {"b": Tensor((1,), 0.0025, dtype="int32", data=[0]), "y": Tensor((1, 1), 0.05)}
    found = _one("FULLY_CONNECTED", tensors)
    _thin(found.subgraphs[0].tensors[1])
    return pack(found)


def _thin(weights: Any) -> None:
    weights.shape = np.array([1, 4], np.int32)
    weights.sparsity = schema.SparsityParametersT()
    weights.sparsity.traversalOrder = np.array([0, 1], np.int32)
    dense, sparse = schema.DimensionMetadataT(), schema.DimensionMetadataT()
    dense.format, dense.denseSize, sparse.format = schema.DimensionType.DENSE, 1, schema.DimensionType.SPARSE_CSR
    for field, values in (("arraySegments", [0, 2]), ("arrayIndices", [1, 3])):
        vector = schema.Int32VectorT()
        vector.values = np.array(values, np.int32)
        setattr(sparse, field, vector)
        setattr(sparse, f"{field}Type", schema.SparseIndexVector.Int32Vector)
    weights.sparsity.dimMetadata = [dense, sparse]


def generic(operator: str, dtype: str, inputs: int) -> bytes:
    """Return the file of an operator over plain tensors of one shape."""
    plain = Tensor((2, 3), dtype=dtype)
    return pack(_one(operator, {**{f"x{number}": plain for number in range(inputs)}, "y": plain}))


def registered_in_micro(operator: str) -> bool:
    """Tell whether TensorFlow Lite Micro knows an operator at all.

    It looks up all operators in turn before it prepares any, so that one that nobody knows, behind the one that is
    asked about, keeps it from crashing on a file that makes no sense.
    """
    name, _, custom = operator.partition(":")
    stranger = "TILE" if custom else "CUSTOM"
    row = {"x": _ROW, "y": _ROW, "z": _ROW}
    found = object_model(row, [Operator(name, ("x",), ("y",)), Operator(stranger, ("y",), ("z",))], ["x"], ["z"])
    for code in found.operatorCodes:
        if code.builtinCode == schema.BuiltinOperator.CUSTOM:
            code.customCode = custom or "nobody"
    with capture_stderr() as lines, contextlib.suppress(RuntimeError):
        _micro(pack(found))
    refused = [line for line in lines if "get registration from op code" in line]
    assert len(refused) == 1, lines
    return refused[0].split()[-1] == stranger


_CASES["DENSIFY"] = _densify
for _name in ("ADD", "AND", "MAXIMUM", "MINIMUM", "MULTIPLY", "SHIFT_LEFT"):
    _CASES[f"STABLEHLO_{_name}"] = functools.partial(_whole, f"STABLEHLO_{_name}")
OPERATORS = tuple(sorted(_CASES))
_SECONDS = 60  # for one file, before its process is ended
_KERNELS = ("BUILTIN_REF", "BUILTIN_WITHOUT_DEFAULT_DELEGATES")
_VERSIONS = (1, 2, 3, 4, 5, 6, 7)  # of an operator; a file says for which it was written


def content(operator: str, version: int = 2) -> bytes:
    """Return the file of an operator, written for a version of it."""
    found = _CASES[operator]()
    for code in found.operatorCodes:
        code.version = version
    return pack(found)


def _litert(file: bytes, kernels: str) -> None:
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    interpreter = Interpreter(model_content=file, num_threads=1, experimental_op_resolver_type=OpResolverType[kernels])
    interpreter.allocate_tensors()
    for details in interpreter.get_input_details():
        interpreter.set_tensor(details["index"], np.ones(details["shape"], details["dtype"]))
    interpreter.invoke()


def _micro(file: bytes) -> None:
    from tflite_micro import runtime

    interpreter = runtime.Interpreter.from_bytes(file, arena_size=1 << 20)
    for number in range(schema.Model.GetRootAs(file, 0).Subgraphs(0).InputsLength()):
        details = interpreter.get_input_details(number)
        interpreter.set_input(np.ones(details["shape"], details["dtype"]), number)
    interpreter.invoke()


def _survives(compute: Callable[[], None]) -> bool:
    """Tell whether something ends without an error, in a process of its own: kernels can crash on what they lack."""
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        signal.alarm(_SECONDS)
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        try:
            compute()
        except BaseException:  # noqa: BLE001 (whatever it is, it did not run)
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def runs_in_litert(file: bytes, kernels: str = "BUILTIN_WITHOUT_DEFAULT_DELEGATES") -> bool:
    """Tell whether LiteRT runs a file with one of its sets of kernels."""
    return _survives(functools.partial(_litert, file, kernels))


def runs_in_micro(file: bytes) -> bool:
    """Tell whether TensorFlow Lite Micro runs a file."""
    return _survives(functools.partial(_micro, file))


def litert_has(operator: str) -> bool:
    """Tell whether LiteRT has a kernel that runs an operator's file, for any version of it."""
    files = [content(operator, version) for version in _VERSIONS]
    return any(runs_in_litert(file, kernels) for kernels in _KERNELS for file in files)


def micro_has(operator: str) -> bool:
    """Tell whether TensorFlow Lite Micro has a kernel that runs an operator's file."""
    return runs_in_micro(content(operator))
