"""Report on any `.tflite` file, without TensorFlow or an interpreter."""

import collections
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError
from edgecnn.formats.lifetimes import largest_overlap
from edgecnn.formats.tflite import graph as tflite_graph
from edgecnn.formats.tflite import integer_only, notes
from edgecnn.formats.tflite.graph import Graph, Model, Operator, Tensor
from edgecnn.formats.tflite.integer_only import INTEGER_TYPES, operands
from edgecnn.system import json_file
from edgecnn.types import FileReport, InputContract, TensorSpec
from edgecnn.types.model_files import Layout

METADATA_KEY = "edgecnn"

_BIAS_INPUT = {"CONV_2D": 2, "DEPTHWISE_CONV_2D": 2, "FULLY_CONNECTED": 2, "TRANSPOSE_CONV": 3}
_RECURRENT_WEIGHTS: dict[str, tuple[int, ...]] = {
    "UNIDIRECTIONAL_SEQUENCE_LSTM": (*range(1, 9), 16),
    "SVDF": (1, 2),
}  # inputs
_CALLING = ("CALL", "IF", "WHILE")  # run other subgraphs, WHILE an unknown number of times
_LAYOUTS: dict[int, Layout] = {4: "NHWC", 2: "NC"}


def read(path: Path) -> FileReport:
    """Report on any `.tflite` file.

    Raises:
        ModelError: the file is missing, not a TFLite file, or damaged.
    """
    return report(path, tflite_graph.load(path))


def report(path: Path, model: Model) -> FileReport:
    """Report on a parsed file; raises ModelError where edgecnn's own metadata are damaged."""
    main = model.graphs[0]
    contract, class_names = _own_metadata(path, model)
    reason = integer_only.violations(model)
    return FileReport(
        format=_format(main),
        file=str(path),
        size_bytes=model.size_bytes,
        inputs=tuple(_spec(main.tensors[index]) for index in main.inputs),
        outputs=tuple(_spec(main.tensors[index]) for index in main.outputs),
        operators=_counted(operator.name for graph in model.graphs for operator in graph.operators),
        tensor_types=_counted(tensor.dtype for graph in model.graphs for tensor in graph.tensors),
        quantization=_quantization(main),
        parameters=sum(_parameters(graph) for graph in model.graphs),
        macs=_macs(main),
        ram_bytes=_ram(main),
        integer_only=not reason,
        integer_only_reason=reason,
        contract=contract,
        class_names=class_names,
        metadata=tuple((key, _readable(value)) for key, value in model.metadata),
        notes=notes.notes(model),
    )


def _spec(tensor: Tensor) -> TensorSpec:
    shape = tuple(None if position in tensor.free else size for position, size in enumerate(tensor.shape))
    layout = _LAYOUTS.get(len(shape), "other")
    return TensorSpec(tensor.name, tensor.dtype, shape, layout, tensor.scale, tensor.zero_point)


def _counted(names: Iterator[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(collections.Counter(names).items(), key=lambda item: (-item[1], item[0])))


def _pairs(graph: Graph) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield activation and stored weights; a float16 constant stands behind the DEQUANTIZE that widens it."""
    widened = {
        operator.outputs[0]: operator.inputs[0]
        for operator in graph.operators
        if operator.name == "DEQUANTIZE" and operator.inputs and operator.outputs
    }
    for operator in graph.operators:
        pair = operands(graph, operator)
        if pair is not None:
            index = operator.inputs[1]
            yield pair[0], graph.tensors[widened.get(index, index)]


def _format(graph: Graph) -> str:
    pairs = list(_pairs(graph))
    activations = {activation.dtype for activation, _ in pairs} or _computed(graph)
    weights = {stored.dtype for _, stored in pairs}
    if "int16" in activations:
        return "tflite-int16x8"
    if activations & {"int8", "uint8"}:
        return "tflite-int8"
    if weights & {"int8", "int4"}:
        return "tflite-dynamic"
    return "tflite-float16" if "float16" in weights else "tflite-float32"


def _computed(graph: Graph) -> set[str]:
    """Return the types of what operators read and write, constants and kept state aside."""
    used = {index for operator in graph.operators for index in (*operator.inputs, *operator.outputs) if index >= 0}
    tensors = [graph.tensors[index] for index in used]
    return {tensor.dtype for tensor in tensors if tensor.buffer is None and not tensor.variable}


def _quantization(graph: Graph) -> str:
    pairs = list(_pairs(graph))
    if not pairs:
        return "no weights"
    activations = "/".join(sorted({activation.dtype for activation, _ in pairs}))
    kinds = {(stored.dtype, stored.scales > 1) for _, stored in pairs}
    per_channel = any(several for _, several in kinds)
    quantized = any(dtype in INTEGER_TYPES for dtype, _ in kinds)
    granularity = " per-channel" if per_channel else " per-tensor" if quantized else ""
    return f"{activations} activations, {'/'.join(sorted({dtype for dtype, _ in kinds}))}{granularity} weights"


def _parameters(graph: Graph) -> int:
    """Return the elements of constants that are multiplied or added: no shapes, axes or paddings, which are int32."""
    counted: set[int] = set()
    for operator in graph.operators:
        for position, index in enumerate(operator.inputs):
            if index < 0 or graph.tensors[index].buffer is None:
                continue
            bias = _BIAS_INPUT.get(operator.name) == position
            if bias or graph.tensors[index].dtype not in {"int32", "int64", "bool", "string"}:
                counted.add(index)
    return sum(graph.tensors[index].elements for index in counted)


def _macs(graph: Graph) -> int | None:
    """Return the multiply-accumulates of one sample; None if a size but the batch is free, or other graphs are run."""
    total = 0
    for operator in graph.operators:
        if operator.name in _CALLING:
            return None
        pair = operands(graph, operator)
        if pair is None:
            total += _recurrent_macs(graph, operator)
            continue
        output = graph.tensors[operator.outputs[0]]
        if any(position > 0 for tensor in (pair[0], output) for position in tensor.free):
            return None
        total += _operator_macs(operator.name, *pair, output)
    batch = graph.tensors[graph.inputs[0]].shape[:1] if graph.inputs else ()
    return total // max(1, *batch) if batch else total


def _operator_macs(name: str, activation: Tensor, weights: Tensor, output: Tensor) -> int:
    channels = output.shape[-1] if output.shape else 1
    if name == "TRANSPOSE_CONV":  # weights (out, height, width, in): every input value meets out * height * width
        return activation.elements * weights.elements // max(1, weights.shape[-1] if weights.shape else 1)
    if name == "DEPTHWISE_CONV_2D":  # weights (1, height, width, channels)
        return output.elements * (weights.elements // max(1, channels))
    if name == "BATCH_MATMUL":  # (.., rows, inner) by (.., inner, columns)
        return activation.elements * channels
    # CONV_2D weights (out, height, width, in), FULLY_CONNECTED weights (out, in)
    return output.elements * (weights.elements // max(1, weights.shape[0] if weights.shape else 1))


def _recurrent_macs(graph: Graph, operator: Operator) -> int:
    """Return the multiply-accumulates of an LSTM or SVDF, one a weight and step; 0 for any other operator."""
    positions = _RECURRENT_WEIGHTS.get(operator.name, ())
    present = [operator.inputs[place] for place in positions if place < len(operator.inputs)]
    output = graph.tensors[operator.outputs[0]] if positions and operator.outputs else None
    if output is None or not output.shape:
        return 0
    steps = output.elements // max(1, output.shape[-1])
    return steps * sum(graph.tensors[index].elements for index in present if index >= 0)


def _ram(graph: Graph) -> int | None:
    """Return the bytes of the largest set of activation tensors alive while one operator runs.

    A tensor lives from the operator that writes it to the last that reads it; inputs from the start, outputs to the
    end. What is computed from constants alone (widened float16 weights) is a constant; a variable tensor, which keeps
    its state, lives all the time.
    """
    constants = {index for index, tensor in enumerate(graph.tensors) if tensor.buffer is not None}
    born, dies = dict.fromkeys(graph.inputs, 0), dict.fromkeys(graph.inputs, 0)
    for step, operator in enumerate(graph.operators):
        inputs = [index for index in operator.inputs if index >= 0]
        if inputs and constants.issuperset(inputs):
            constants.update(operator.outputs)
        dies.update(dict.fromkeys(inputs, step))
        for index in operator.outputs:
            born.setdefault(index, step)
            dies[index] = step
    kept = [index for index, tensor in enumerate(graph.tensors) if tensor.variable]
    born.update(dict.fromkeys(kept, 0))
    dies.update(dict.fromkeys((*graph.outputs, *kept), len(graph.operators)))
    alive = [index for index in born if index not in constants]
    if any(position > 0 for index in alive for position in graph.tensors[index].free):
        return None
    return largest_overlap([(born[index], dies[index], graph.tensors[index].size_bytes) for index in alive])


def _own_metadata(path: Path, model: Model) -> tuple[InputContract | None, tuple[str, ...]]:
    content = dict(model.metadata).get(METADATA_KEY)
    if content is None:
        return None, ()
    try:
        value: Any = json_file.parse(content)
        names = value["class_names"]
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise TypeError("class_names must be a list of text")
        rescale, offset = (float(value["input"][key]) for key in ("rescale", "offset"))
        if not math.isfinite(rescale * offset):
            raise ValueError("the input contract must be finite")
        return InputContract(rescale, offset), tuple(names)
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path}: its '{METADATA_KEY}' metadata is damaged", advice="export the file again") from error


def _readable(value: bytes) -> str:
    text = value.rstrip(b"\0").decode("utf-8", "replace")
    return text if text.isprintable() else f"{len(value)} bytes"
