"""A builder of `.tflite` files from single operators with any shapes and quantization, and interpreters to run them."""

import dataclasses
import functools
from collections.abc import Mapping, Sequence
from typing import Any

import flatbuffers  # type: ignore[import-untyped]
import numpy as np
from ai_edge_litert import schema_py_generated as schema

ACTIVATIONS = {"": 0, "RELU": 1, "RELU_N1_TO_1": 2, "RELU6": 3, "TANH": 4}
PADDINGS = {"SAME": 0, "VALID": 1}
OPTIONS = {  # of operators whose options have another name than they
    "ADD_N": "AddNOptions",
    "AVERAGE_POOL_2D": "Pool2DOptions",
    "L2_NORMALIZATION": "L2NormOptions",
    "L2_POOL_2D": "Pool2DOptions",
    "MAX_POOL_2D": "Pool2DOptions",
    "MEAN": "ReducerOptions",
    "PADV2": "PadV2Options",
    "REDUCE_ALL": "ReducerOptions",
    "REDUCE_ANY": "ReducerOptions",
    "REDUCE_MAX": "ReducerOptions",
    "REDUCE_MIN": "ReducerOptions",
    "REDUCE_PROD": "ReducerOptions",
    "SPACE_TO_BATCH_ND": "SpaceToBatchNDOptions",
    "BATCH_TO_SPACE_ND": "BatchToSpaceNDOptions",
    "SUM": "ReducerOptions",
    "SVDF": "SVDFOptions",
    "UNIDIRECTIONAL_SEQUENCE_LSTM": "UnidirectionalSequenceLSTMOptions",
}
VERSIONS = {
    "CONV_2D": 3,
    "DEPTHWISE_CONV_2D": 3,
    "FULLY_CONNECTED": 4,
    "RESHAPE": 1,
    "RELU_N1_TO_1": 1,
    "SHAPE": 1,
    **dict.fromkeys(("ABS", "ELU", "EXP", "GELU", "HARD_SWISH", "LOG", "NEG", "PRELU"), 1),
    **dict.fromkeys(("RELU_0_TO_1", "RSQRT", "SQRT"), 1),
}  # others: 2


@dataclasses.dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of the file.

    Attributes:
        shape: Its static shape.
        scale: One scale, or one for each channel; `None` writes no quantization.
        zero_point: The quantized value of 0.0, the same for each channel.
        dtype: NumPy's name of the type.
        data: The constant's values; `None` for an activation.
        axis: The dimension that the scales run over.
    """

    shape: tuple[int, ...]
    scale: float | Sequence[Any] | None = None
    zero_point: int = 0
    dtype: str = "int8"
    data: Any = None
    axis: int = 0


@dataclasses.dataclass(frozen=True, slots=True)
class Operator:
    """One operator: the schema's name, the names of its tensors (`""` for one left out), and its options."""

    code: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    options: Mapping[str, Any] = dataclasses.field(default_factory=dict)


def _quantization(tensor: Tensor) -> Any:
    if tensor.scale is None:
        return None
    scales = [tensor.scale] if isinstance(tensor.scale, (int, float)) else list(tensor.scale)
    parameters = schema.QuantizationParametersT()
    parameters.scale = np.asarray(scales, np.float32)
    parameters.zeroPoint = np.full(len(scales), tensor.zero_point, np.int64)
    parameters.quantizedDimension = tensor.axis
    return parameters


def _tensor(name: str, tensor: Tensor, buffer: int) -> Any:
    entry = schema.TensorT()
    entry.name, entry.buffer, entry.shape = name, buffer, np.asarray(tensor.shape, np.int32)
    entry.type = getattr(schema.TensorType, tensor.dtype.upper())
    entry.quantization = _quantization(tensor)
    return entry


def _options_name(code: str) -> str | None:
    """Return the schema's name of an operator's options, `None` for one that has none."""
    name = OPTIONS.get(code) or "".join(part.capitalize() for part in code.replace("2D", "2_D").split("_")) + "Options"
    return name if hasattr(schema.BuiltinOptions, name) else None


def _options(operator: Operator, name: str) -> Any:
    options = getattr(schema, name + "T")()
    for key, value in operator.options.items():
        table = {"fusedActivationFunction": ACTIVATIONS, "padding": PADDINGS}.get(key)
        assert hasattr(options, key), f"{operator.code} has no option {key}"
        setattr(options, key, table[value] if table is not None else value)
    return options


def _operator(operator: Operator, index: Mapping[str, int], codes: Sequence[str]) -> Any:
    entry = schema.OperatorT()
    entry.opcodeIndex = codes.index(operator.code)
    entry.inputs = np.asarray([index[name] if name else -1 for name in operator.inputs], np.int32)
    entry.outputs = np.asarray([index[name] for name in operator.outputs], np.int32)
    if name := _options_name(operator.code):
        entry.builtinOptionsType = getattr(schema.BuiltinOptions, name)
        entry.builtinOptions = _options(operator, name)
    return entry


def _code(name: str) -> Any:
    entry = schema.OperatorCodeT()
    entry.builtinCode = getattr(schema.BuiltinOperator, name)
    entry.deprecatedBuiltinCode = min(entry.builtinCode, 127)
    entry.version = VERSIONS.get(name, 2)
    return entry


def _buffer(data: Any) -> Any:
    entry = schema.BufferT()
    if data is not None:
        entry.data = np.frombuffer(np.ascontiguousarray(data).tobytes(), np.uint8)
    return entry


def object_model(
    tensors: Mapping[str, Tensor], operators: Sequence[Operator], inputs: Sequence[str], outputs: Sequence[str]
) -> Any:
    """Return the file as the schema's `ModelT`, for tests that damage it before it is packed."""
    index = {name: number for number, name in enumerate(tensors)}
    codes = sorted({operator.code for operator in operators})
    model, graph = schema.ModelT(), schema.SubGraphT()
    model.version, model.description, model.subgraphs = 3, "test", [graph]
    model.operatorCodes = [_code(name) for name in codes]
    model.buffers = [_buffer(None)]
    graph.tensors = []
    for name, tensor in tensors.items():
        data = None if tensor.data is None else np.asarray(tensor.data, tensor.dtype).reshape(tensor.shape)
        graph.tensors.append(_tensor(name, tensor, 0 if data is None else len(model.buffers)))
        if data is not None:
            model.buffers.append(_buffer(data))
    graph.operators = [_operator(operator, index, codes) for operator in operators]
    graph.inputs = np.asarray([index[name] for name in inputs], np.int32)
    graph.outputs = np.asarray([index[name] for name in outputs], np.int32)
    return model


def pack(model: Any) -> bytes:
    """Return the bytes of a `ModelT`."""
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def build(
    tensors: Mapping[str, Tensor], operators: Sequence[Operator], inputs: Sequence[str], outputs: Sequence[str]
) -> bytes:
    """Return a `.tflite` file of `operators` in the order given, over the named `tensors`."""
    return pack(object_model(tensors, operators, inputs, outputs))


@functools.lru_cache(maxsize=1)
def _interpreter(content: bytes) -> Any:
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    interpreter = Interpreter(
        model_content=content, num_threads=1, experimental_op_resolver_type=OpResolverType.BUILTIN_REF
    )
    interpreter.allocate_tensors()
    return interpreter


def reference(content: bytes, inputs: Sequence[Any]) -> list[Any]:
    """Return the outputs of LiteRT's reference kernels: one array of quantized values for each input and output."""
    interpreter = _interpreter(content)
    for detail, array in zip(interpreter.get_input_details(), inputs, strict=True):
        interpreter.set_tensor(detail["index"], np.asarray(array, detail["dtype"]).reshape(detail["shape"]))
    interpreter.invoke()
    return [interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()]


def micro(content: bytes, inputs: Sequence[Any]) -> list[Any]:
    """Run TFLM's reference kernels on the same quantized values."""
    from tflite_micro import runtime

    interpreter = runtime.Interpreter.from_bytes(content, arena_size=1 << 22)
    for number, array in enumerate(inputs):
        detail = interpreter.get_input_details(number)
        interpreter.set_input(np.asarray(array, detail["dtype"]).reshape(detail["shape"]), number)
    interpreter.invoke()
    outputs = schema.Model.GetRootAs(content, 0).Subgraphs(0).OutputsLength()
    return [interpreter.get_output(number) for number in range(outputs)]
