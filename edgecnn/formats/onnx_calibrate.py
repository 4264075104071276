"""Ranges of a float graph's tensors over calibration images."""

import copy
import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx_graph import Graph, to_model

_IMAGES_AT_ONCE = 32


@dataclasses.dataclass(frozen=True, slots=True)
class Scale:
    """Asymmetric uint8 quantization: `real = (code - zero_point) * step`.

    Attributes:
        step: real units a code.
        zero_point: code of 0.0, 0..255.
    """

    step: float
    zero_point: int

    @classmethod
    def of_range(cls, low: float, high: float) -> "Scale":
        """Spread 256 codes over [low, high], widened to hold 0.0, as TFLite does: 0.0 has a code of its own."""
        low, high = min(low, 0.0), max(high, 0.0)
        if low == high:
            return cls(1.0, 0)  # a tensor that is always 0
        step = (high - low) / 255
        return cls(step, int(np.clip(np.floor(0.5 - low / step), 0, 255)))


def measure(graph: Graph, images: NDArray[np.uint8]) -> dict[str, tuple[float, float]]:
    """Return the smallest and the largest value of each float32 tensor that a node writes, by name.

    Args:
        graph: graph whose input is uint8 pixels.
        images: uint8 (N, height, width, channels).
    """
    import onnx
    import onnxruntime

    model = to_model(copy.deepcopy(graph), (onnx.TensorProto.UINT8, images.shape[1:]), None, ())
    tensors = _float_tensors(model)
    del model.graph.output[:]
    for tensor in tensors:
        for kind in ("ReduceMin", "ReduceMax"):
            name = f"{tensor}/{kind}"
            model.graph.node.append(onnx.helper.make_node(kind, [tensor], [name], keepdims=0))
            model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, []))
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # fused nodes would hide tensors, and integer kernels would change them
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    starts = range(0, len(images), _IMAGES_AT_ONCE)
    seen = np.array([session.run(None, {graph.input: images[at : at + _IMAGES_AT_ONCE]}) for at in starts])
    low, high = seen[:, 0::2].min(axis=0), seen[:, 1::2].max(axis=0)
    return {name: (float(low[at]), float(high[at])) for at, name in enumerate(tensors)}


def _float_tensors(model: Any) -> list[str]:
    import onnx

    inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True).graph
    return [
        info.name
        for info in (*inferred.value_info, *inferred.output)
        if info.type.tensor_type.elem_type == onnx.TensorProto.FLOAT
    ]
