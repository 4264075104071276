"""Logits whose int8 range is spent on what decides: those far below the largest are cut off before they are quantized.

A network that has been trained for long is sure of itself: its logits span hundreds of nats, and one int8 step of such
a range is more than what lies between the two likeliest classes. Softmax does not notice a shift of all logits, nor the
value of one that lies `MARGIN` below the largest (exp(-10) is a ninetieth of an output step of 1/256). So the integer
formats compute max(logit - floor, 0), which a fully connected operator does by its bias and a fused ReLU.
"""

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

MARGIN = 10.0  # nats below the smallest largest logit of the calibration images
_BATCH = 256


def cut_off(body: Any, scaled: NDArray[np.float32]) -> Any:
    """Return a model of the same probabilities, to within an output step, with low logits cut off.

    Args:
        body: Keras model to probabilities (N, classes).
        scaled: calibration images as `body` takes them, float32 (N, ...).

    Returns:
        `body` itself where it does not end in a dense layer and softmax.
    """
    dense, features = _head(body)
    if dense is None or not len(scaled):
        return body
    kernel, bias = np.asarray(dense.kernel), np.zeros(dense.units, np.float32)
    if dense.use_bias:
        bias = np.asarray(dense.bias)
    values = keras.Model(body.inputs, features).predict(scaled, batch_size=_BATCH, verbose=0)
    floor = (values @ kernel + bias).max(axis=1).min() - MARGIN
    limited = keras.layers.Dense(dense.units, activation="relu", name=f"{dense.name}_logits")
    result = keras.Model(body.inputs, keras.layers.Softmax(name=f"{dense.name}_softmax")(limited(features)))
    limited.set_weights([kernel, bias - floor])
    return result


def _head(body: Any) -> tuple[Any, Any]:
    """Return the dense layer that makes the logits and its input; two None where the model ends otherwise."""
    layer, features = _maker(body.outputs[0])
    activation = getattr(layer, "activation", None)
    if isinstance(layer, keras.layers.Dense) and activation is keras.activations.softmax:
        return layer, features
    if isinstance(layer, keras.layers.Softmax) or (
        isinstance(layer, keras.layers.Activation) and activation is keras.activations.softmax
    ):
        layer, features = _maker(features)
        if isinstance(layer, keras.layers.Dense) and layer.activation is keras.activations.linear:
            return layer, features
    return None, None


def _maker(tensor: Any) -> tuple[Any, Any]:
    """Return the layer that makes a tensor in this graph, and its first input; None where it has none."""
    layer, index, _ = tensor._keras_history
    inputs = layer._inbound_nodes[index].input_tensors
    return layer, inputs[0] if inputs else None
