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
from edgecnn.formats.onnx.passes.names import layer_of, rename
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
    float32 (N, classes); N is free. The labels and the input contract are in `metadata_props`.

    Images of several channels are transposed once, to ONNX's NCHW; one more Transpose stands before a Flatten that no
    Dense follows directly. Beyond that there are those that the model asks for: a Permute, a Reshape that mixes
    channels with pixels, a space-to-depth or channel shuffle, and attention, which moves its heads and tokens.

    Raises:
        ExportError: a layer has no ONNX operator, depends on the number of images, or is not converted correctly.
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
    with _valid():
        quantize(graph, source)
    metadata = _metadata(source, "uint8 raw pixels, NHWC")
    model = to_model(graph, (TensorProto.UINT8, source.sample_shape), _classes(source), metadata)
    if left := unquantized_operators(model):
        raise ExportError(
            f"cannot write int8 ONNX: {', '.join(left)} would compute in float", advice="export onnx-float32"
        )
    _write(model, target)


def _convert(model: Any, body: Any) -> Graph:
    """Convert a Keras model of batch `BATCH` and return a clean graph with a dynamic batch."""
    try:
        import tensorflow  # noqa: F401
        import tf2onnx
    except ModuleNotFoundError as error:
        raise MissingDependencyError("export to ONNX", str(error.name), "train") from error

    frozen = _frozen(model)
    names = {frozen.inputs[0].name: INPUT, frozen.outputs[0].name: OUTPUT}
    with _quiet():
        converted, _ = tf2onnx.convert.from_graph_def(
            frozen.graph.as_graph_def(add_shapes=True),
            input_names=[frozen.inputs[0].name],
            output_names=[frozen.outputs[0].name],
            opset=OPSET,
            tensors_to_rename=names,
        )
    with _valid():
        repair(converted)
        _check_operators(converted, body)
        graph = Graph.of(converted)
    simplify(graph)
    rename(graph, body)
    return graph


def _frozen(model: Any) -> Any:
    """Trace a Keras model as one TensorFlow function without variables and without functions inside.

    Keras compiles a grouped convolution by XLA, as a function of its own that tf2onnx could not read: functions "run
    eagerly" become part of the one that is traced. And the constants that a model holds as tensors, as Normalization
    does, are inputs of a function until it is frozen.
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
    import onnx

    known = {schema.name for schema in onnx.defs.get_all_schemas() if not schema.domain}
    unknown = [node for node in model.graph.node if node.domain or node.op_type not in known]
    if unknown:
        places = sorted({f"{node.op_type} in layer {layer_of(node, body) or node.name}" for node in unknown})
        raise ExportError(
            f"cannot write ONNX: ONNX has no operator for TensorFlow's {', '.join(places)}",
            advice="replace what is named by layers that compute with other functions",
        )


def _metadata(source: "ExportSource", meaning: str) -> tuple[tuple[str, str], ...]:
    # Scaling is inside the file, so that the contract is the same for every model.
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

    with _valid():
        onnx.checker.check_model(model, full_check=True)
    files.write_bytes(target, model.SerializeToString(deterministic=True))


@contextlib.contextmanager
def _valid() -> Iterator[None]:
    """Say in one line what ONNX finds wrong with the graph that the converter made."""
    import onnx

    try:
        yield
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        found = one_line(error, 250)
        raise ExportError(
            f"cannot write ONNX: the graph that TensorFlow's converter made of the model is invalid ({found})",
            advice="replace the layer named by one of other parameters or of another kind",
        ) from error


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep the converter's progress lines out of the log, and what TensorFlow says of the functions that it calls.

    Its errors show in the graph and are raised from there.
    """
    loggers = [logging.getLogger(name) for name in ("tf2onnx", "tensorflow")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
