"""Export to TFLite: float32, float16, dynamic-range, int8 and int16x8.

Every file takes one sample, NHWC. The float formats take raw pixels as float32 and scale inside; the integer formats
take `pixel - 128` or `pixel << 7`, so that the scaling is in the quantization of their input.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edgecnn.errors import ExportError
from edgecnn.system import files
from edgecnn.types import RAW

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource
    from edgecnn.formats.tflite.calibrate import Calibration


def export_float32(source: "ExportSource", target: Path) -> None:
    """Write float32 weights and activations.

    Raises:
        ExportError: the converter refuses the model.
        BundleError: the file cannot be written. The other exports raise the same two.
    """
    _export_float(source, target, lambda converter: None)


def export_float16(source: "ExportSource", target: Path) -> None:
    """Write float16 weights, which runtimes widen when they load, and float32 activations.

    Pixels are scaled apart: 1/255 times a weight is often below 6e-5, where float16 has fewer than 11 bits left.
    """

    def configure(converter: Any) -> None:
        import tensorflow as tf

        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]

    _export_float(source, target, configure, scaled_apart=True)


def export_dynamic(source: "ExportSource", target: Path) -> None:
    """Write int8 weights; activations are float32 and quantized on the fly in operators that can.

    The converter leaves layers of less than 1,024 weights in float32; the check of the format refuses a model of
    nothing else.
    """

    def configure(converter: Any) -> None:
        import tensorflow as tf

        converter.optimizations = [tf.lite.Optimize.DEFAULT]

    _export_float(source, target, configure)


def export_int8(source: "ExportSource", target: Path) -> None:
    """Write int8 weights, activations, input and output; nothing computes in floating point."""
    from edgecnn.formats.tflite.calibrate import for_int8

    _export_integer(source, target, for_int8(source), "TFLITE_BUILTINS_INT8", "int8")


def export_int16x8(source: "ExportSource", target: Path) -> None:
    """Write int8 weights and int16 activations, input and output; nothing computes in floating point."""
    from edgecnn.formats.tflite.calibrate import for_int16

    operators = "EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8"
    _export_integer(source, target, for_int16(source), operators, "int16")


def _export_float(source: "ExportSource", target: Path, configure: Any, *, scaled_apart: bool = False) -> None:
    from edgecnn.formats.source import float_graph
    from edgecnn.formats.tflite.convert import Traced, convert
    from edgecnn.formats.tflite.metadata import add_metadata

    traced = Traced(float_graph(source, 1, scaled_apart=scaled_apart))
    files.write_bytes(target, add_metadata(convert(traced, configure), traced, source.class_names, RAW))


def _export_integer(
    source: "ExportSource", target: Path, calibration: "Calibration", operators: str, element: str
) -> None:
    from edgecnn.formats.tflite.convert import Traced, convert
    from edgecnn.formats.tflite.metadata import add_metadata

    def representative_dataset() -> Iterator[list[Any]]:
        for sample in calibration.values:
            yield [sample[None]]

    def configure(converter: Any) -> None:
        import tensorflow as tf

        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = representative_dataset
        converter.target_spec.supported_ops = [tf.lite.OpsSet[operators]]
        converter.inference_input_type = converter.inference_output_type = tf.as_dtype(element)

    traced = Traced(calibration.graph)
    if traced.loops:  # TensorFlow's calibrator would crash the process
        raise ExportError(
            f"{target.name} cannot be calibrated: the model runs a loop",
            advice="build its recurrent layers with unroll=True",
        )
    values = calibration.values if element == "int8" else None
    content = add_metadata(convert(traced, configure), traced, source.class_names, calibration.contract, values)
    files.write_bytes(target, content)
