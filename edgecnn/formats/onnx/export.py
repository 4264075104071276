"""Export to ONNX: float32, and int8 in QuantizeLinear/DequantizeLinear form."""

import contextlib
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edgecnn.errors import ExportError, MissingDependencyError, one_line
from edgecnn.formats.onnx.graph import BATCH, OPSET, Graph, to_model
from edgecnn.formats.onnx.inspect import LABELS, MEANING, OFFSET, RESCALE
from edgecnn.formats.onnx.passes.names import layer_of, name_after_layers
from edgecnn.formats.onnx.passes.pipeline import simplify
from edgecnn.formats.onnx.passes.repair import repair
from edgecnn.formats.onnx.qdq import unquantized_operators
from edgecnn.formats.onnx.quantize import quantize
from edgecnn.system import files
from edgecnn.types import RAW

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource

INPUT, OUTPUT = "pixels", "probabilities"


def export_float32(source: "ExportSource", target: Path) -> None:
    """Write the model as float32 ONNX, opset 17.

    The input "pixels" is float32 (N, height, width, channels), raw pixels 0..255; the output "probabilities" is
    float32 (N, classes); the batch N is dynamic. The labels and the input contract are in `metadata_props`.

    Images of several channels are transposed once, to ONNX's NCHW; one more Transpose stands before a Flatten that no
    Dense follows directly. Others belong to a layer: Permute, a Reshape that mixes channels with pixels, space to
    depth, a channel shuffle, and attention, which moves heads and tokens.

    Raises:
        ExportError: a layer has no ONNX operator, depends on the batch size, or is not converted correctly.
        MissingDependencyError: tf2onnx or TensorFlow is not installed.
        BundleError: the file cannot be written.
    """
    from onnx import TensorProto

    from edgecnn.formats.source import float_graph

    graph = _convert(float_graph(source, BATCH), source.body)
    metadata = _metadata(source, "float32 raw pixels, NHWC")
    _write(to_model(graph, (TensorProto.FLOAT, source.sample_shape), _classes(source), metadata), target)


def export_int8(source: "ExportSource", target: Path) -> None:
    """Write the model as int8 QDQ ONNX, opset 17.

    The input "pixels" is uint8 (N, height, width, channels), raw pixels; activations are asymmetric uint8, weights
    symmetric int8 per output channel, biases int32; the output "probabilities" is float32 (N, classes).

    Raises:
        ExportError: as `export_float32`, or a Conv, Gemm or MatMul would compute in float.
        MissingDependencyError: tf2onnx or TensorFlow is not installed.
        BundleError: the file cannot be written.
    """
    import keras
    from onnx import TensorProto

    scaled = keras.Input(batch_shape=(BATCH, *source.sample_shape), name=INPUT)
    graph = _convert(keras.Model(scaled, source.body(scaled, training=False)), source.body)
    with _explain_invalid_graph():
        quantize(graph, source)
    metadata = _metadata(source, "uint8 raw pixels, NHWC")
    model = to_model(graph, (TensorProto.UINT8, source.sample_shape), _classes(source), metadata)
    if left := unquantized_operators(model):
        raise ExportError(
            f"cannot write int8 ONNX: {', '.join(left)} would compute in float", advice="export onnx-float32"
        )
    _write(model, target)


def _convert(model: Any, body: Any) -> Graph:
    """Convert a Keras model of batch `BATCH`, and return a simplified graph with a dynamic batch and stable names."""
    try:
        import tensorflow  # noqa: F401
        import tf2onnx
    except ModuleNotFoundError as error:
        raise MissingDependencyError("export to ONNX", str(error.name), "train") from error

    frozen = _freeze(model)
    names = {frozen.inputs[0].name: INPUT, frozen.outputs[0].name: OUTPUT}
    with _suppress_logs():
        converted, _ = tf2onnx.convert.from_graph_def(
            frozen.graph.as_graph_def(add_shapes=True),
            input_names=[frozen.inputs[0].name],
            output_names=[frozen.outputs[0].name],
            opset=OPSET,
            tensors_to_rename=names,
        )
    with _explain_invalid_graph():
        repair(converted)
        _check_operators(converted, body)
        graph = Graph.of(converted)
    simplify(graph)
    name_after_layers(graph, body)
    return graph


def _freeze(model: Any) -> Any:
    """Trace a Keras model as one TensorFlow function without variables and without nested functions.

    Keras compiles a grouped convolution by XLA, as a nested function that tf2onnx cannot read; functions that "run
    eagerly" are inlined into the one traced. Constants that a model holds as tensors, as Normalization does, are inputs
    of a function until it is frozen.
    """
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    before = tf.config.functions_run_eagerly()
    tf.config.run_functions_eagerly(True)
    try:
        function = tf.function(lambda pixels: model(pixels, training=False))
        signature = tf.TensorSpec(model.inputs[0].shape, tf.float32, name=INPUT)
        concrete = function.get_concrete_function(signature)
    finally:
        tf.config.run_functions_eagerly(before)
    return convert_variables_to_constants_v2(concrete, lower_control_flow=False, aggressive_inlining=True)


def _check_operators(model: Any, body: Any) -> None:
    """Check that each node is an operator of ONNX; raises ExportError, naming the layers of the others."""
    import onnx

    known = {schema.name for schema in onnx.defs.get_all_schemas() if not schema.domain}
    unknown = [node for node in model.graph.node if node.domain or node.op_type not in known]
    if unknown:
        places = sorted({f"{node.op_type} in layer {layer_of(node, body) or node.name}" for node in unknown})
        raise ExportError(
            f"cannot write ONNX: ONNX has no operator for TensorFlow's {', '.join(places)}",
            advice="replace these layers by layers that use other functions",
        )


def _metadata(source: "ExportSource", meaning: str) -> tuple[tuple[str, str], ...]:
    # The graph scales pixels itself, so that the contract is RAW for every model.
    return (
        (MEANING, meaning),
        (LABELS, json.dumps(source.class_names, ensure_ascii=False)),
        (OFFSET, repr(RAW.offset)),
        (RESCALE, repr(RAW.rescale)),
    )


def _classes(source: "ExportSource") -> int:
    return int(source.body.output_shape[-1])


def _write(model: Any, target: Path) -> None:
    import onnx

    with _explain_invalid_graph():
        onnx.checker.check_model(model, full_check=True)
    files.write_bytes(target, model.SerializeToString(deterministic=True))


@contextlib.contextmanager
def _explain_invalid_graph() -> Iterator[None]:
    """Turn what ONNX finds wrong with the converter's graph into an ExportError of one line."""
    import onnx

    try:
        yield
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        found = one_line(error, 250)
        raise ExportError(
            f"cannot write ONNX: the graph that TensorFlow's converter made of the model is invalid ({found})",
            advice="change the parameters of the layer named, or replace it by a layer of another kind",
        ) from error


@contextlib.contextmanager
def _suppress_logs() -> Iterator[None]:
    """Suppress the logs of tf2onnx and TensorFlow; errors of the conversion show in the graph, which is checked."""
    loggers = [logging.getLogger(name) for name in ("tf2onnx", "tensorflow")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
