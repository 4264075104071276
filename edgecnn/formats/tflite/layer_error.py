"""Quantization error of each tensor of the int8 artifact against the float model, on the same samples.

LiteRT's reference kernels run the file with every tensor kept, TensorFlow runs the graph that the file was converted
from. A tensor's name lists the layers fused into it. Which float tensor of these layers it stands for (before or after
the bias, the normalization, the activation) is not recorded: the nearest one counts. Logits of the last softmax or
sigmoid are compared within the range of their tensor, as values beyond it change no answer, see
`edgecnn.formats.logit_range`.
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.protocol import ParsedFile
from edgecnn.formats.source import ExportSource, scale_samples
from edgecnn.formats.tflite import graph as tflite_graph
from edgecnn.formats.tflite.calibrate import for_int8
from edgecnn.formats.tflite.convert import Traced
from edgecnn.types import LayerError

_LARGEST_DB = 200.0  # in place of infinity, for equal tensors and for a float tensor of zeros


@dataclasses.dataclass(slots=True)
class _Pair:
    """Running sums of one int8 tensor against one float tensor that may correspond to it."""

    layer: str
    fetch: str
    logits: bool
    signal: float = 0.0
    noise: float = 0.0
    saturated: int = 0
    values: int = 0

    def add(self, expected: NDArray[np.float32], quantized: NDArray[np.int8], scale: float, zero_point: int) -> None:
        real = expected.ravel().astype(np.float64)
        flat = quantized.ravel()
        dequantized = (flat.astype(np.float64) - zero_point) * scale
        low, high = (-128.5 - zero_point) * scale, (127.5 - zero_point) * scale
        if self.logits:
            real = np.clip(real, low, high)
        self.signal += float(np.sum(real**2))
        self.noise += float(np.sum((real - dequantized) ** 2))
        self.saturated += int(np.sum((flat == 127) & (real > high)) + np.sum((flat == -128) & (real < low)))
        self.values += real.size

    @property
    def sqnr_db(self) -> float:
        """Return 10 log10(signal / noise), within +-`_LARGEST_DB`."""
        if not self.noise:
            return _LARGEST_DB
        ratio = 10 * np.log10(self.signal / self.noise) if self.signal else -_LARGEST_DB
        return float(np.clip(ratio, -_LARGEST_DB, _LARGEST_DB))


def measure(source: ExportSource, int8_file: ParsedFile, samples: NDArray[np.uint8]) -> tuple[LayerError, ...]:
    """Compare every tensor that an operator of the int8 file writes with its float value.

    Args:
        source: what the file was exported from.
        int8_file: written by `edgecnn.formats.tflite.export.export_int8`, and parsed.
        samples: uint8 (N, height, width, channels), raw pixels.

    Returns:
        One entry a tensor, the lowest SQNR first.
    """
    plan = for_int8(source)
    traced = Traced(plan.graph)
    graph = int8_file.network.graphs[0]
    written = {
        index: operator.name
        for operator in graph.operators
        for index in operator.outputs
        if graph.tensors[index].dtype == "int8"
    }
    logits = {
        operator.inputs[0]
        for operator in graph.operators
        if operator.name in ("SOFTMAX", "LOGISTIC") and operator.outputs[0] in graph.outputs
    }
    pairs = {index: _candidates(traced, graph.tensors[index], index in logits) for index in written}
    runs = zip(
        _float_runs(traced, pairs, scale_samples(samples, plan.contract)), _runs(int8_file.path, samples), strict=True
    )
    for expected, quantized in runs:
        for index, candidates in pairs.items():
            tensor = graph.tensors[index]
            for pair in candidates:
                pair.add(expected[pair.fetch], quantized(index), tensor.scale or 1.0, tensor.zero_point or 0)
    errors = [_error(graph.tensors[index], operator, pairs[index]) for index, operator in written.items()]
    return tuple(sorted((error for error in errors if error), key=lambda error: error.sqnr_db))


def _error(tensor: tflite_graph.Tensor, operator: str, pairs: list[_Pair]) -> LayerError | None:
    if not pairs:
        return None
    best = max(pairs, key=lambda pair: pair.sqnr_db)
    share = best.saturated / max(1, best.values)
    return LayerError(best.layer, operator, best.sqnr_db, share, tensor.scale or 1.0, tensor.zero_point or 0)


def _candidates(traced: Traced, tensor: tflite_graph.Tensor, logits: bool) -> list[_Pair]:
    """Return the float tensors of the same size in the layers of the name, or in all layers where it has none."""
    layers = {part.rpartition("/")[0] for part in tensor.name.split(";")} - {""}
    named, all_of_size = [], []
    for operation in traced.function.graph.get_operations():
        if operation.type in ("Const", "NoOp", "Placeholder"):
            continue
        for output in operation.outputs:
            if output.dtype.is_floating and output.shape.num_elements() == tensor.elements:
                layer = traced.name(operation.name).rpartition("/")[0]
                pair = _Pair(layer.rpartition("/")[2] or tensor.name, output.name, logits)
                all_of_size.append(pair)
                if layer in layers:
                    named.append(pair)
    return named or all_of_size


def _float_runs(
    traced: Traced, pairs: dict[int, list[_Pair]], values: NDArray[np.float32]
) -> Iterator[dict[str, NDArray[np.float32]]]:
    import tensorflow as tf

    fetches = {pair.fetch: pair.fetch for candidates in pairs.values() for pair in candidates}
    with tf.Graph().as_default() as graph:
        tf.import_graph_def(traced.function.graph.as_graph_def(), name="")
        with tf.compat.v1.Session(graph=graph) as session:
            for sample in values:
                yield session.run(fetches, {traced.function.inputs[0].name: sample[None]})


def _runs(path: Path, samples: NDArray[np.uint8]) -> Iterator[Any]:
    """Yield, for each sample, a function from a tensor's index to its int8 values."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    interpreter = Interpreter(
        str(path),
        experimental_op_resolver_type=OpResolverType.BUILTIN_REF,
        experimental_preserve_all_tensors=True,
    )
    interpreter.allocate_tensors()
    pixels = interpreter.get_input_details()[0]["index"]
    for sample in samples:
        interpreter.set_tensor(pixels, (sample.astype(np.int16) - 128).astype(np.int8)[None])
        interpreter.invoke()
        yield interpreter.get_tensor
