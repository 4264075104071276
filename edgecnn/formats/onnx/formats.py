"""The ONNX formats, in the order of reports."""

from pathlib import Path

from edgecnn.formats.onnx import export, inspect
from edgecnn.formats.protocol import KERAS, ConvertedFormat, ParityRule


def _not_quantized(path: Path) -> str:
    left = inspect.unquantized_operators(path)
    return f"{left[0]} does not stand between DequantizeLinear and QuantizeLinear" if left else ""


FLOAT32 = ConvertedFormat(
    "onnx-float32",
    "model-float32.onnx",
    export.export_float32,
    inspect.read,
    ParityRule(KERAS, tolerance=1e-5, agreement=0.99),
)
# As for the integer formats of TFLite, a bound on probabilities would say nothing.
INT8 = ConvertedFormat(
    "onnx-int8",
    "model-int8.onnx",
    export.export_int8,
    inspect.read,
    ParityRule("tflite-int8", tolerance=1.0, agreement=0.95),
    calibrated=True,
    find_violation=_not_quantized,
)
