"""The ONNX formats, in the order of reports."""

from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.formats.protocol import KERAS, ConvertedFormat, ParityRule, ParsedFile

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource


def read(path: Path) -> ParsedFile:
    """Read any `.onnx` file, ours or foreign; raises ModelError where it is none, or damaged."""
    from edgecnn.formats.onnx import inspect

    return ParsedFile(path, inspect.read(path))


# The converters load numpy, which a command that only lists formats need not: they are imported when they are called.
def _export_float32(source: "ExportSource", target: Path) -> None:
    from edgecnn.formats.onnx import export

    export.export_float32(source, target)


def _export_int8(source: "ExportSource", target: Path) -> None:
    from edgecnn.formats.onnx import export

    export.export_int8(source, target)


def _not_quantized(file: ParsedFile) -> str:
    from edgecnn.formats.onnx import inspect

    left = inspect.unquantized_operators(file.path)
    return f"{left[0]} does not stand between DequantizeLinear and QuantizeLinear" if left else ""


FLOAT32 = ConvertedFormat(
    "onnx-float32",
    "model-float32.onnx",
    _export_float32,
    read,
    ParityRule(KERAS, tolerance=1e-5, agreement=0.99),
)
# As for the integer formats of TFLite, a bound on probabilities would say nothing.
INT8 = ConvertedFormat(
    "onnx-int8",
    "model-int8.onnx",
    _export_int8,
    read,
    ParityRule("tflite-int8", tolerance=1.0, agreement=0.95),
    calibrated=True,
    find_violation=_not_quantized,
)
