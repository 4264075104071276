"""The ONNX formats, in the order of reports."""

from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.formats.protocol import KERAS, ConvertedFormat, ParityRule, ParsedFile

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource


def read(path: Path) -> ParsedFile:
    """Read any `.onnx` file, ours or foreign; raises ModelError if it is no ONNX or damaged."""
    from edgecnn.formats.onnx.inspect import read as read_report

    return ParsedFile(path, read_report(path))


# The converters load numpy, which a command that only lists formats does without: each is imported when it is called.
def _export_float32(source: "ExportSource", target: Path) -> None:
    from edgecnn.formats.onnx.export import export_float32

    export_float32(source, target)


def _export_int8(source: "ExportSource", target: Path) -> None:
    from edgecnn.formats.onnx.export import export_int8

    export_int8(source, target)


def _find_unquantized(file: ParsedFile) -> str:
    from edgecnn.formats.onnx.qdq import unquantized_operators

    left = unquantized_operators(file.path)
    return f"{left[0]} does not stand between DequantizeLinear and QuantizeLinear" if left else ""


FLOAT32 = ConvertedFormat(
    "onnx-float32",
    "model-float32.onnx",
    _export_float32,
    read,
    ParityRule(KERAS, tolerance=1e-5, agreement=0.99),
)
# As for the integer formats of TFLite, agreement of the classes is the test; a bound on probabilities says nothing.
INT8 = ConvertedFormat(
    "onnx-int8",
    "model-int8.onnx",
    _export_int8,
    read,
    ParityRule("tflite-int8", tolerance=1.0, agreement=0.95),
    calibrated=True,
    find_violation=_find_unquantized,
)
