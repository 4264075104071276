"""A network that is sure of itself has logits over hundreds of nats; its 8-bit files still tell close classes apart."""

import keras
import numpy as np
import pytest

from edgecnn import formats, runtimes
from edgecnn.errors import ExportError
from edgecnn.formats.logit_range import MARGIN, logit_range
from edgecnn.formats.onnx import export as onnx_export
from edgecnn.formats.source import prepare
from edgecnn.formats.tflite import export as tflite
from edgecnn.formats.tflite import graph as tflite_graph
from edgecnn.formats.tflite import layer_error
from edgecnn.types import InputContract
from tests.onnx_runtime import answers
from tests.tflite_models import probabilities, smooth_images

IMAGES = smooth_images(60, 6, 6, 1)
SCALED = IMAGES.reshape(60, -1) / np.float32(255)


def sure(activation, columns):
    """One dense layer whose logits are `(slope * mean pixel + bias)` for each class."""
    slopes, biases = np.array(columns, np.float32).T
    model = keras.Sequential([keras.Input((6, 6, 1)), keras.layers.Flatten(), keras.layers.Dense(len(slopes))])
    model.layers[-1].set_weights([np.repeat(slopes[None] / 36, 36, axis=0), biases])
    model.add(keras.layers.Activation(activation))
    return model, SCALED.mean(axis=1, keepdims=True) * slopes + biases


@pytest.fixture(scope="module", params=["softmax", "sigmoid"])
def exported(request, tmp_path_factory):
    columns = [(8, 0), (0, 2), (-3, 2.5), (-700, 0)] if request.param == "softmax" else [(900, -200)]
    model, logits = sure(request.param, columns)
    source = prepare(model, InputContract(1 / 255), tuple("abcd")[: max(2, len(columns))], IMAGES)
    folder = tmp_path_factory.mktemp(request.param)
    tflite.export_int8(source, folder / "a.tflite")
    onnx_export.export_int8(source, folder / "a.onnx")
    return request.param, source, logits, folder


def wanted(activation, logits):
    """Low and high end, and probabilities, by definition."""
    logits = logits.astype(np.float64)
    if activation == "sigmoid":
        return -np.log(256), np.log(256), 1 / (1 + np.exp(-logits))
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    low = logits.max(axis=1).min() - np.log(256)
    return low, logits.max(), odds / odds.sum(axis=1, keepdims=True)


def test_range_is_what_decides():
    assert logit_range("softmax", -400, 50, -20) == (-20 - MARGIN, 50)
    assert logit_range("softmax", -3, 5, 1) == (-3, 5)
    assert logit_range("sigmoid", -400, 3, -400) == (-MARGIN, 3)
    assert logit_range("sigmoid", -2, 300, -2) == (-2, MARGIN)


def alike(*end):
    """A network whose logits are equal to ten digits, as one of many layers may be before it is trained."""
    kernel = np.full((1, 1, 1, 3), [1e-11, 2e-11, -1e-11], np.float32)
    model = keras.Sequential(
        [keras.Input((6, 6, 1)), keras.layers.AveragePooling2D(6), keras.layers.Conv2D(3, 1), *end]
    )
    model.layers[1].set_weights([kernel, np.zeros(3, np.float32)])
    return prepare(model, InputContract(1 / 255), tuple("abc"), IMAGES)


def test_logits_that_are_equal_to_ten_digits_get_a_step_that_litert_can_compute_with(tmp_path):
    source = alike(keras.layers.Flatten(), keras.layers.Softmax())
    tflite.export_int8(source, tmp_path / "a.tflite")
    graph = tflite_graph.load(tmp_path / "a.tflite").graphs[0]
    assert graph.operators[-1].name == "SOFTMAX"
    scale = graph.tensors[graph.operators[-1].inputs[0]].scale
    assert scale is not None
    assert scale > 2**-21  # the reference softmax ends the process at 2^-26
    reference = runtimes.find("litert-reference").load(tmp_path / "a.tflite", InputContract(1 / 255), 1)
    onnx_export.export_int8(source, tmp_path / "a.onnx")
    for answer in (reference.predict(IMAGES), answers(tmp_path / "a.onnx", IMAGES)):
        np.testing.assert_allclose(answer, 1 / 3, atol=1 / 256)


def test_equal_logits_whose_step_is_not_to_be_chosen_are_refused(tmp_path):
    source = alike(keras.layers.GlobalAveragePooling2D(), keras.layers.Softmax())
    with pytest.raises(ExportError, match="in front of the softmax differ by .* too little for int8; train the model"):
        tflite.export_int8(source, tmp_path / "a.tflite")


def test_tflite_logits_span_what_decides(exported):
    activation, _, logits, folder = exported
    low, high, expected = wanted(activation, logits)
    graph = tflite_graph.load(folder / "a.tflite").graphs[0]
    tensor = graph.tensors[graph.operators[-1].inputs[0]]
    assert tensor.scale is not None
    assert tensor.scale == pytest.approx((high - min(low, 0)) / 255, rel=0.01)
    assert np.ptp(logits) / 255 > 2 * tensor.scale
    np.testing.assert_allclose(probabilities(folder / "a.tflite", IMAGES), expected, atol=0.06)


def test_onnx_answers_as_precisely(exported):
    activation, _, logits, folder = exported
    answer = answers(folder / "a.onnx", IMAGES)
    np.testing.assert_allclose(answer, wanted(activation, logits)[2], atol=0.06)


def test_what_saturates_there_is_no_error_of_the_layer(exported):
    _, source, _, folder = exported
    errors = {
        error.operator: error for error in layer_error.measure(source, formats.parse(folder / "a.tflite"), IMAGES)
    }
    dense = errors["FULLY_CONNECTED"]
    assert dense.saturated == 0
    assert dense.sqnr_db > 25
