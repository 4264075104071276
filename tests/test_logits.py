"""Cutting off low logits changes no probability by more than an output step, and narrows the range."""

import keras
import numpy as np
import pytest

from edgecnn.formats import logits

layers = keras.layers


def confident(last):
    """A network whose logits span hundreds of nats, ending in the layers `last`."""
    keras.utils.set_random_seed(5)
    pixels = keras.Input((6, 6, 1))
    value = layers.Dense(24, activation="relu")(layers.Flatten()(pixels))
    for layer in last:
        value = layer(value)
    model = keras.Model(pixels, value)
    dense = next(layer for layer in reversed(model.layers) if isinstance(layer, layers.Dense))
    dense.set_weights([60 * dense.get_weights()[0], *dense.get_weights()[1:]])
    return model


HEADS = {
    "dense with softmax": lambda: [layers.Dense(5, activation="softmax")],
    "dense without bias": lambda: [layers.Dense(5, activation="softmax", use_bias=False)],
    "softmax as a layer": lambda: [layers.Dense(5), layers.Softmax()],
    "softmax as an activation": lambda: [layers.Dense(5), layers.Activation("softmax")],
}


@pytest.mark.parametrize("head", HEADS)
def test_probabilities_stay_and_the_range_shrinks(head):
    model = confident(HEADS[head]())
    images = np.random.default_rng(0).normal(size=(400, 6, 6, 1)).astype(np.float32)
    limited = logits.cut_off(model, images)
    expected, actual = (m.predict(images, verbose=0) for m in (model, limited))
    assert np.abs(expected - actual).max() < 1 / 256
    dense = next(layer for layer in reversed(model.layers) if isinstance(layer, layers.Dense))
    hidden = keras.Model(model.inputs, dense.input).predict(images, verbose=0)
    raw = hidden @ np.asarray(dense.kernel) + (np.asarray(dense.bias) if dense.use_bias else 0)
    cut = keras.Model(limited.inputs, limited.layers[-1].input).predict(images, verbose=0)
    assert cut.min() >= 0
    assert cut.max() - cut.min() < 0.8 * (raw.max() - raw.min())


@pytest.mark.parametrize(
    "last",
    [
        [layers.Dense(1, activation="sigmoid")],
        [layers.Dense(5, activation="relu"), layers.Softmax()],
        [layers.Dense(5), layers.BatchNormalization(), layers.Softmax()],
    ],
)
def test_other_ends_are_left_alone(last):
    model = confident(last)
    assert logits.cut_off(model, np.zeros((3, 6, 6, 1), np.float32)) is model


def test_without_images_nothing_is_known_of_the_range():
    model = confident(HEADS["dense with softmax"]())
    assert logits.cut_off(model, np.zeros((0, 6, 6, 1), np.float32)) is model
