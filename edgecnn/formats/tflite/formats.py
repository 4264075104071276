"""The TFLite formats, in the order of reports."""

from pathlib import Path

from edgecnn.formats.protocol import KERAS, ConvertedFormat, ParityRule, ParsedFile
from edgecnn.formats.tflite.export import (
    export_dynamic,
    export_float16,
    export_float32,
    export_int8,
    export_int16x8,
)


def read(path: Path) -> ParsedFile:
    """Parse any `.tflite` file; raises ModelError if it is none, or damaged."""
    from edgecnn.formats.tflite import graph as tflite_graph
    from edgecnn.formats.tflite.inspect import report

    model = tflite_graph.load(path)
    return ParsedFile(path, report(path, model), model)


def _not_integer(file: ParsedFile) -> str:
    from edgecnn.formats.tflite import integer_only

    return file.report.integer_only_reason or integer_only.shape_arithmetic(file.network)


def _nothing_quantized(file: ParsedFile) -> str:
    int8 = any(tensor.dtype == "int8" for tensor in file.network.graphs[0].tensors)
    return "" if int8 else "it holds no int8 tensor, as every layer is too small; use tflite-float32"


# Integer kernels round differently from each other, by a step or two in most layers. What a step moves depends on the
# network: a step of the reference network's int8 logits is 1.6 nats, which takes a probability from 0.5 to 0.83. There
# a bound on probabilities would have to be 1, which bounds nothing; the share of equal classes is bounded instead.
# Weights rounded to float16 moved a probability of a residual network of 10-18-32 by up to 0.016 on 1,000 samples.
FLOAT32 = ConvertedFormat(
    "tflite-float32",
    "model-float32.tflite",
    export_float32,
    read,
    ParityRule(KERAS, tolerance=1e-5, agreement=0.99),
)
FLOAT16 = ConvertedFormat(
    "tflite-float16",
    "model-float16.tflite",
    export_float16,
    read,
    ParityRule(KERAS, tolerance=0.05, agreement=0.99),
)
DYNAMIC = ConvertedFormat(
    "tflite-dynamic",
    "model-dynamic.tflite",
    export_dynamic,
    read,
    ParityRule(KERAS, tolerance=1.0, agreement=0.95),
    find_violation=_nothing_quantized,
)
INT8 = ConvertedFormat(
    "tflite-int8",
    "model-int8.tflite",
    export_int8,
    read,
    ParityRule("tflite-int8", tolerance=1.0, agreement=0.97),
    calibrated=True,
    find_violation=_not_integer,
)
INT16X8 = ConvertedFormat(
    "tflite-int16x8",
    "model-int16x8.tflite",
    export_int16x8,
    read,
    ParityRule("tflite-int16x8", tolerance=0.05, agreement=0.97),
    calibrated=True,
    find_violation=_not_integer,
)
