"""Damaged and hostile `.tflite` files, each made from a seed: bytes changed at random, or the graph rewritten."""

import copy
import functools
from collections.abc import Callable
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from tests.graph_cases import graph_case
from tests.operator_cases import OPERATORS, cases
from tests.operator_draws import activation, single
from tests.reference_kernels import Quantized
from tests.tflite_ops import Tensor, pack

SIZES = (-(2**31), -2, -1, 0, 1, 2, 3, 5, 255, 4096, 65535, 65536, 2**20, 2**24, 2**30, 2**31 - 1)
SCALES = (0.0, -1.0, 1e-45, 1e-38, 1e-12, 1.0, 1e6, 1e38, float("inf"), float("-inf"), float("nan"))
ZERO_POINTS = (-(2**63), -(2**31), -129, -128, -1, 0, 1, 127, 128, 2**31, 2**63 - 1)
Mutation = Callable[[Any, np.random.Generator], None]


@functools.cache
def bases() -> tuple[bytes, ...]:
    """Return small sound files: one of every operator, and some random networks."""
    singles = [cases(operator, 1)[0].content for operator in OPERATORS]
    return (*singles, *_tables(), *(graph_case(seed).content for seed in range(20)))


def _tables() -> tuple[bytes, ...]:
    """Return files of operators that become tables: one of all quantized values, and one for each channel."""
    row = activation(Quantized(0.05, 3), (1, 3, 3, 4))
    alpha = Tensor((1, 1, 4), 0.01, 0, "int8", np.array([-100, 0, 7, 127], np.int8))
    leaky = single("LEAKY_RELU", {"x": row, "y": row}, {"alpha": 0.3})
    return leaky, single("PRELU", {"x": row, "alpha": alpha, "y": row})


def mutated(seed: int) -> bytes:
    """Return one damaged file, the same for the same seed; every second one has a graph that is rewritten."""
    random = np.random.default_rng(seed)
    content = pick(random, bases())
    if seed % 2:
        return damaged(content, random)
    model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
    for _ in range(int(pick(random, (1, 1, 1, 2, 3)))):
        pick(random, MUTATIONS)(model, random)
    return pack(model)


def pick(random: np.random.Generator, options: Any) -> Any:
    return options[int(random.integers(len(options)))]


def damaged(content: bytes, random: np.random.Generator) -> bytes:
    """Flip bytes, put extreme numbers where numbers may be, cut off the end, or move a part of the file."""
    data = bytearray(content)
    kind = int(random.integers(5))
    if kind == 0:
        return bytes(data[: int(random.integers(len(data)))])
    if kind == 1:
        start, end = sorted(random.integers(0, len(data), 2))
        return bytes(data[:start] + data[end:] + data[start:end])
    for _ in range(int(random.integers(1, 9))):
        # Half of the changes go to the last kilobytes, where the tables are; the weights make most of a file.
        start = 0 if random.random() < 0.5 else max(0, len(data) - 3000)
        place = int(random.integers(start, len(data) - 4))
        if kind == 2:
            data[place] ^= 1 << int(random.integers(8))
        elif kind == 3:
            data[place] = int(random.integers(256))
        else:
            place -= place % 4
            data[place : place + 4] = (int(pick(random, SIZES)) & 0xFFFFFFFF).to_bytes(4, "little")
    return bytes(data)


def some_tensor(model: Any, random: np.random.Generator) -> Any:
    return pick(random, model.subgraphs[0].tensors)


def some_operator(model: Any, random: np.random.Generator) -> Any:
    return pick(random, model.subgraphs[0].operators)


def some_index(model: Any, random: np.random.Generator) -> int:
    count = len(model.subgraphs[0].tensors)
    return int(pick(random, (-2, -1, count, 2**31 - 1, *range(count))))


def size(model: Any, random: np.random.Generator) -> None:
    tensor = some_tensor(model, random)
    shape = np.array([] if tensor.shape is None else tensor.shape, np.int32)
    if shape.size:
        shape[int(random.integers(shape.size))] = pick(random, SIZES)
        tensor.shape = shape


def rank(model: Any, random: np.random.Generator) -> None:
    tensor = some_tensor(model, random)
    shape = [] if tensor.shape is None else [int(extent) for extent in tensor.shape]
    shape = [1, *shape] if random.random() < 0.5 else shape[1:]
    tensor.shape = np.array(shape * int(pick(random, (1, 1, 4))), np.int32)


def dtype(model: Any, random: np.random.Generator) -> None:
    some_tensor(model, random).type = int(random.integers(0, 20))


def quantization(model: Any, random: np.random.Generator) -> None:
    tensor = some_tensor(model, random)
    kind = int(random.integers(5))
    if kind == 0 or tensor.quantization is None:
        tensor.quantization = None if kind == 0 else schema.QuantizationParametersT()
    elif kind == 1:
        tensor.quantization.scale = np.array([pick(random, SCALES)] * int(random.integers(1, 4)), np.float32)
    elif kind == 2:
        tensor.quantization.zeroPoint = np.array([pick(random, ZERO_POINTS)] * int(random.integers(0, 3)), np.int64)
    elif kind == 3:
        tensor.quantization.quantizedDimension = int(pick(random, SIZES))
    elif tensor.quantization.scale is not None:
        tensor.quantization.scale = np.asarray(tensor.quantization.scale, np.float32) * np.float32(pick(random, SCALES))


def buffer(model: Any, random: np.random.Generator) -> None:
    entry = pick(random, model.buffers)
    kind = int(random.integers(4))
    if kind == 0 or entry.data is None:
        some_tensor(model, random).buffer = int(pick(random, (0, 1, 2, len(model.buffers), 2**31)))
    elif kind == 1:
        entry.data = np.asarray(entry.data, np.uint8)[: int(random.integers(len(entry.data)))]
    elif kind == 2:
        entry.data = np.concatenate([np.asarray(entry.data, np.uint8)] * 2)
    else:
        entry.data = random.integers(0, 256, len(entry.data)).astype(np.uint8)


def constant_number(model: Any, random: np.random.Generator) -> None:
    """Put an extreme number into an int32 constant: an axis, a padding, a shape, a bias."""
    tensors = model.subgraphs[0].tensors
    places = [tensor.buffer for tensor in tensors if tensor.type == schema.TensorType.INT32]
    sound = [place for place in places if place < len(model.buffers)]
    held = model.buffers[pick(random, sound)] if sound else None
    if held is not None and held.data is not None and len(held.data) >= 4:
        whole = len(held.data) - len(held.data) % 4
        values = np.frombuffer(np.asarray(held.data, np.uint8)[:whole].tobytes(), np.int32).copy()
        values[int(random.integers(values.size))] = pick(random, SIZES)
        held.data = np.frombuffer(values.tobytes(), np.uint8)


def wiring(model: Any, random: np.random.Generator) -> None:
    """Let an operator read or write another tensor: cycles, double writes, reads of tensors that are never written."""
    operator = some_operator(model, random)
    side = pick(random, ("inputs", "outputs"))
    held = getattr(operator, side)
    indices = np.array([] if held is None else held, np.int32)
    if indices.size and random.random() < 0.8:
        indices[int(random.integers(indices.size))] = some_index(model, random)
    else:
        indices = np.append(indices, some_index(model, random)).astype(np.int32)
    setattr(operator, side, indices[: int(pick(random, (0, 1, 99, 99, 99)))])


def ends(model: Any, random: np.random.Generator) -> None:
    graph = model.subgraphs[0]
    side = pick(random, ("inputs", "outputs"))
    setattr(graph, side, np.array([some_index(model, random) for _ in range(int(random.integers(0, 4)))], np.int32))


def order(model: Any, random: np.random.Generator) -> None:
    operators = model.subgraphs[0].operators
    kind = int(random.integers(4))
    if kind == 0:
        operators.reverse()
    elif kind == 1 and operators:
        operators.pop(int(random.integers(len(operators))))
    elif kind == 2 and operators:
        operators.append(copy.deepcopy(pick(random, operators)))
    else:
        model.subgraphs = model.subgraphs * 2 if random.random() < 0.5 else []
        model.subgraphs = model.subgraphs or [schema.SubGraphT()]
    model.subgraphs[0].operators = model.subgraphs[0].operators or []
    model.subgraphs[0].tensors = model.subgraphs[0].tensors or [schema.TensorT()]
    model.subgraphs[0].operators = model.subgraphs[0].operators or [schema.OperatorT()]


def code(model: Any, random: np.random.Generator) -> None:
    entry = pick(random, model.operatorCodes)
    entry.builtinCode = int(random.integers(0, 210))
    entry.deprecatedBuiltinCode = min(entry.builtinCode, 127)
    if random.random() < 0.3:
        some_operator(model, random).opcodeIndex = int(pick(random, (0, 1, 7, 2**31)))


def option(model: Any, random: np.random.Generator) -> None:
    operator = some_operator(model, random)
    if operator.builtinOptions is None or random.random() < 0.1:
        operator.builtinOptionsType, operator.builtinOptions = 0, None
        return
    fields = sorted(key for key, value in vars(operator.builtinOptions).items() if isinstance(value, (int, float)))
    if not fields:
        return
    field = pick(random, fields)
    value = getattr(operator.builtinOptions, field)
    if isinstance(value, bool):
        setattr(operator.builtinOptions, field, not value)
    elif isinstance(value, float):
        setattr(operator.builtinOptions, field, pick(random, SCALES))
    else:
        narrow = field in {"padding", "fusedActivationFunction", "weightsFormat", "quantizedBiasType"}
        setattr(operator.builtinOptions, field, int(random.integers(0, 8)) if narrow else pick(random, SIZES))


MUTATIONS: tuple[Mutation, ...] = (
    *(size, rank, dtype, quantization, quantization, buffer, constant_number),
    *(wiring, wiring, ends, order, code, option, option),
)
