"""Value ranges of the tensors of a float graph, measured over calibration images."""

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
class Quantization:
    """Asymmetric uint8 quantization of a tensor: `real = (quantized - zero_point) * scale`.

    Attributes:
        scale: difference of the real values of two neighbouring quantized values.
        zero_point: quantized value of 0.0, 0..255.
    """

    scale: float
    zero_point: int

    @classmethod
    def of_range(cls, low: float, high: float) -> "Quantization":
        """Spread 256 quantized values over [low, high], widened to hold 0.0 exactly, as TFLite does."""
        low, high = min(low, 0.0), max(high, 0.0)
        if low == high:
            return cls(1.0, 0)  # a tensor that is always 0
        scale = (high - low) / 255
        return cls(scale, int(np.clip(np.floor(0.5 - low / scale), 0, 255)))


def measure(graph: Graph, images: NDArray[np.uint8]) -> dict[str, tuple[float, float]]:
    """Return the smallest and the largest value of each float32 tensor that a node writes, by name.

    The logits in front of the last softmax or sigmoid get their logit range (`edgecnn.formats.logit_range`).

    Args:
        graph: graph whose input is uint8 pixels.
        images: uint8 (N, height, width, channels).
    """
    import onnx

    model = to_model(graph.copy(), (onnx.TensorProto.UINT8, images.shape[1:]), None, ())
    tensors, logits = _float_tensors(model), _find_logits(graph)
    del model.graph.output[:]
    for tensor in tensors:
        _output_reduction(model, "ReduceMin", tensor)
        _output_reduction(model, "ReduceMax", tensor)
    if logits is not None:
        largest = f"{logits[0]}/largest"  # one value a sample
        model.graph.node.append(onnx.helper.make_node("ReduceMax", [logits[0]], [largest], axes=[-1], keepdims=0))
        _output_reduction(model, "ReduceMin", largest)
    seen = _run(model, graph.input, images)
    low, high = seen[:, 0::2].min(axis=0), seen[:, 1::2].max(axis=0)
    ranges = {name: (float(low[at]), float(high[at])) for at, name in enumerate(tensors)}
    if logits is not None:
        tensor, activation = logits
        ranges[tensor] = logit_range(activation, *ranges[tensor], float(low[-1]))
    return ranges


def _run(model: Any, given: str, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return every output of a model, all of them scalars, for batches of the images: float32 (batches, outputs)."""
    library = onnxruntime()
    options = library.SessionOptions()
    options.log_severity_level = 3
    # fused nodes would hide tensors, and integer kernels would change them
    options.graph_optimization_level = library.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = library.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    starts = range(0, len(images), _IMAGES_AT_ONCE)
    return np.array([session.run(None, {given: images[at : at + _IMAGES_AT_ONCE]}) for at in starts])


def _output_reduction(model: Any, kind: str, tensor: str) -> None:
    """Append the reduction of a whole tensor to one value, and make that an output."""
    import onnx

    name = f"{tensor}/{kind}"
    model.graph.node.append(onnx.helper.make_node(kind, [tensor], [name], keepdims=0))
    model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, []))


def _find_logits(graph: Graph) -> tuple[str, Activation] | None:
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
