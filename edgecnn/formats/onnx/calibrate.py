"""Ranges of a float graph's tensors over calibration images."""

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.logit_range import Activation, logit_range
from edgecnn.formats.onnx.graph import Graph, to_model
from edgecnn.interpreters.onnxruntime import onnxruntime

_IMAGES_AT_ONCE = 32
_ACTIVATIONS: dict[str, Activation] = {"Softmax": "softmax", "Sigmoid": "sigmoid"}  # by ONNX's names


@dataclasses.dataclass(frozen=True, slots=True)
class Scale:
    """Asymmetric uint8 quantization: `real = (quantized - zero_point) * step`.

    Attributes:
        step: real units of one quantized step.
        zero_point: quantized value of 0.0, 0..255.
    """

    step: float
    zero_point: int

    @classmethod
    def of_range(cls, low: float, high: float) -> "Scale":
        """Spread 256 quantized values over [low, high], widened to hold 0.0 exactly, as TFLite does."""
        low, high = min(low, 0.0), max(high, 0.0)
        if low == high:
            return cls(1.0, 0)  # a tensor that is always 0
        step = (high - low) / 255
        return cls(step, int(np.clip(np.floor(0.5 - low / step), 0, 255)))


def measure(graph: Graph, images: NDArray[np.uint8]) -> dict[str, tuple[float, float]]:
    """Return the smallest and the largest value of each float32 tensor that a node writes, by name.

    The logits in front of the last softmax or sigmoid get the range that decides (`edgecnn.formats.logit_range`).

    Args:
        graph: graph whose input is uint8 pixels.
        images: uint8 (N, height, width, channels).
    """
    import onnx

    library = onnxruntime()
    model = to_model(graph.copy(), (onnx.TensorProto.UINT8, images.shape[1:]), None, ())
    tensors, logits = _float_tensors(model), _logits_of(graph)
    del model.graph.output[:]
    for tensor in tensors:
        _reduce(model, "ReduceMin", tensor)
        _reduce(model, "ReduceMax", tensor)
    if logits is not None:
        best = f"{logits[0]}/best"
        model.graph.node.append(onnx.helper.make_node("ReduceMax", [logits[0]], [best], axes=[-1], keepdims=0))
        _reduce(model, "ReduceMin", best)
    options = library.SessionOptions()
    options.log_severity_level = 3
    # fused nodes would hide tensors, and integer kernels would change them
    options.graph_optimization_level = library.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = library.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    starts = range(0, len(images), _IMAGES_AT_ONCE)
    seen = np.array([session.run(None, {graph.input: images[at : at + _IMAGES_AT_ONCE]}) for at in starts])
    low, high = seen[:, 0::2].min(axis=0), seen[:, 1::2].max(axis=0)
    ranges = {name: (float(low[at]), float(high[at])) for at, name in enumerate(tensors)}
    if logits is not None:
        tensor, activation = logits
        ranges[tensor] = logit_range(activation, *ranges[tensor], float(low[-1]))
    return ranges


def _reduce(model: Any, kind: str, tensor: str) -> None:
    import onnx

    name = f"{tensor}/{kind}"
    model.graph.node.append(onnx.helper.make_node(kind, [tensor], [name], keepdims=0))
    model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, []))


def _logits_of(graph: Graph) -> tuple[str, Activation] | None:
    """Return the input of the last softmax or sigmoid, if nothing else reads it, and which of the two it is."""
    last = graph.producer(graph.output)
    if last is None or last.op_type not in _ACTIVATIONS or graph.only_consumer(last.input[0], last.op_type) is None:
        return None
    return last.input[0], _ACTIVATIONS[last.op_type]


def _float_tensors(model: Any) -> list[str]:
    import onnx

    inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True).graph
    return [
        info.name
        for info in (*inferred.value_info, *inferred.output)
        if info.type.tensor_type.elem_type == onnx.TensorProto.FLOAT
    ]
