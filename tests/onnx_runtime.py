"""Inference by ONNX Runtime, with integer products that are exact on every processor."""

from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from edgecnn.interpreters.onnxruntime import onnxruntime


def answers(model: Path | bytes, images: NDArray[Any], optimized: Path | None = None) -> Any:
    """Return the output of a model for `pixels`, and write the optimized graph to `optimized` if given."""
    library = onnxruntime()
    options = library.SessionOptions()
    options.add_session_config_entry("session.x64quantprecision", "1")  # sums saturate without VNNI otherwise
    if optimized is not None:
        options.log_severity_level = 3
        options.graph_optimization_level = library.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = str(optimized)
    given = model if isinstance(model, bytes) else str(model)
    session = library.InferenceSession(given, options, providers=["CPUExecutionProvider"])
    return session.run(None, {"pixels": images})[0]
