"""Inspection of an `.onnx` file, ours or foreign, without TensorFlow and without a runtime."""

import collections
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from edgecnn.errors import ModelError
from edgecnn.formats.onnx.cost import macs, parameters, ram_bytes
from edgecnn.formats.onnx.graph import attribute
from edgecnn.formats.onnx.load import View, load, shape_of, type_name, view
from edgecnn.formats.onnx.qdq import float_operator
from edgecnn.system import json_file
from edgecnn.types import FileReport, InputContract, TensorSpec
from edgecnn.types.model_files import Layout

MEANING, LABELS, RESCALE, OFFSET = "edgecnn.input", "edgecnn.labels", "edgecnn.rescale", "edgecnn.offset"
_QUANTIZED = ("ConvInteger", "DequantizeLinear", "DynamicQuantizeLinear", "MatMulInteger", "QGemm", "QuantizeLinear")
_WEIGHTED = ("Conv", "ConvTranspose", "Gemm", "MatMul")
_WEIGHTED_QLINEAR = ("QGemm", "QLinearConv", "QLinearMatMul")
_WEIGHTED_INTEGER = ("ConvInteger", "MatMulInteger")
_ELEMENTWISE = ("Add", "Cast", "Clip", "DequantizeLinear", "Div", "Identity", "Mul", "QuantizeLinear", "Sub")
_SPATIAL = ("AveragePool", "BatchNormalization", "Conv", "ConvInteger", "GlobalAveragePool", "MaxPool", "QLinearConv")
_IMAGE_CHANNELS = (1, 3, 4)


def read(path: Path) -> FileReport:
    """Return the report on any `.onnx` file.

    An operator between DequantizeLinear and QuantizeLinear for which runtimes have an integer kernel counts as integer,
    although its tensors are float by type.

    Raises:
        ModelError: the file cannot be read; see `load.load`.
    """
    try:
        return _report(path, load(path))
    except UnicodeDecodeError as error:
        raise ModelError(f"{path} is damaged: it has names that are not UTF-8", advice="export it again") from error


def _report(path: Path, model: Any) -> FileReport:
    graph = view(model)
    contract, class_names = _own_metadata(path, model)
    reason = float_operator(graph)
    infos = {item.name: item for item in (*model.graph.input, *model.graph.output)}
    return FileReport(
        format="onnx-int8" if _is_quantized(graph) else "onnx-float32",
        file=str(path),
        size_bytes=path.stat().st_size,
        inputs=tuple(_spec(graph, infos[name]) for name in graph.inputs),
        outputs=tuple(_spec(graph, infos[name]) for name in graph.outputs),
        operators=_counted(_operator_names(model.graph.node)),
        tensor_types=_counted(graph.types.values()),
        quantization=_quantization(graph),
        parameters=parameters(graph),
        macs=macs(graph),
        ram_bytes=ram_bytes(graph),
        integer_only=not reason,
        integer_only_reason=reason,
        contract=contract,
        class_names=class_names,
        metadata=tuple((item.key, item.value) for item in model.metadata_props),
    )


def _spec(graph: View, info: Any) -> TensorSpec:
    """Return a tensor's specification, without a scale: in ONNX an operator has it, not the tensor."""
    shape = shape_of(info)
    return TensorSpec(info.name, type_name(info.type.tensor_type.elem_type), shape, _layout(graph, info.name, shape))


def _layout(graph: View, name: str, shape: tuple[int | None, ...]) -> Layout:
    if len(shape) == 2:
        return "NC"
    if len(shape) != 4:
        return "other"
    if (used := _layout_by_use(graph, name)) is not None:
        return used
    if shape[3] in _IMAGE_CHANNELS and shape[1] not in _IMAGE_CHANNELS:
        return "NHWC"
    if shape[1] in _IMAGE_CHANNELS and shape[3] not in _IMAGE_CHANNELS:
        return "NCHW"
    return "NHWC" if shape[3] in _IMAGE_CHANNELS else "other"


def _layout_by_use(graph: View, name: str) -> Layout | None:
    """Return the layout that the first Conv (NCHW) or Transpose to NCHW (NHWC) behind a tensor shows, None if none."""
    seen = {name}
    waiting = [name]
    while waiting:
        for node in graph.consumers.get(waiting.pop(), []):
            if node.op_type in _SPATIAL:
                return "NCHW"
            if node.op_type == "Transpose" and attribute(node, "perm") == [0, 3, 1, 2]:
                return "NHWC"
            if node.op_type in _ELEMENTWISE:
                waiting += [item for item in node.output if item not in seen]
                seen.update(node.output)
    return None


def _operator_names(nodes: Iterable[Any]) -> Iterator[str]:
    """Yield the operator of each node, subgraphs included, with its domain unless that is ONNX's own."""
    for node in nodes:
        yield f"{node.domain}.{node.op_type}" if node.domain not in ("", "ai.onnx") else node.op_type
        for item in node.attribute:
            for inner in (item.g, *item.graphs):
                yield from _operator_names(inner.node)


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(collections.Counter(names).items(), key=lambda item: (-item[1], item[0])))


def _is_quantized(graph: View) -> bool:
    return any(node.op_type in _QUANTIZED or node.op_type.startswith("QLinear") for node in graph.nodes)


def _quantization(graph: View) -> str:
    """Return the element types of activations and weights of the operators that multiply and accumulate, as text."""
    operands = [found for node in graph.nodes if (found := _operands(graph, node)) is not None]
    if not operands:
        return "no weights"
    activations = {graph.types.get(item.activations, "unknown") for item in operands}
    weights = {graph.types.get(item.weights, "unknown") for item in operands}
    granularity = " per-tensor" if any("int" in kind for kind in weights) else ""
    if any(graph.elements(item.scales) not in (None, 1) for item in operands):
        granularity = " per-channel"
    return f"{'/'.join(sorted(activations))} activations, {'/'.join(sorted(weights))}{granularity} weights"


class _Operands(NamedTuple):
    activations: str  # tensors as the file stores them, quantized where they are
    weights: str
    scales: str  # of the weights; "" if they have none


def _operands(graph: View, node: Any) -> _Operands | None:
    """Return the operands of an operator that multiplies and accumulates, None for any other."""
    if node.op_type in _WEIGHTED and len(node.input) > 1:
        (activations, _), (weights, scales) = (_stored(graph, name) for name in node.input[:2])
        return _Operands(activations, weights, scales)
    if node.op_type in _WEIGHTED_QLINEAR and len(node.input) > 4:
        return _Operands(node.input[0], node.input[3], node.input[4])
    if node.op_type in _WEIGHTED_INTEGER and len(node.input) > 1:
        return _Operands(node.input[0], node.input[1], "")
    return None


def _stored(graph: View, name: str) -> tuple[str, str]:
    """Return the input and the scale of the DequantizeLinear that writes a tensor, or the tensor and ""."""
    writer = graph.producers.get(name)
    if writer is None or writer.op_type != "DequantizeLinear" or len(writer.input) < 2:
        return name, ""
    return writer.input[0], writer.input[1]


def _own_metadata(path: Path, model: Any) -> tuple[InputContract | None, tuple[str, ...]]:
    content = {item.key: item.value for item in model.metadata_props}
    try:
        names = json_file.parse(content.get(LABELS, "[]"))
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError(f"{LABELS} must be a list of text")
        if RESCALE not in content and OFFSET not in content:
            return None, tuple(names)
        return InputContract(float(content.get(RESCALE, "1")), float(content.get(OFFSET, "0"))), tuple(names)
    except ValueError as error:
        raise ModelError(
            f"{path} has damaged edgecnn metadata: {str(error)[:120]!r}", advice="export it again"
        ) from error
