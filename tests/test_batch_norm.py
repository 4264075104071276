"""Batch normalisation in one operator against closed forms and against Keras's own layer."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from edgecnn import recipes
from edgecnn.models import architectures
from edgecnn.training import loop
from edgecnn.training.batch_norm import fuse

START = ([1.0, 0.5, -2.0], [0.0, 3.0, 1.0], [0.1, 0.0, 0.0], [1.0, 2.0, 1.0])  # scale, offset, moving mean and variance
MOMENTUM, EPSILON = 0.8, 1e-3


@pytest.fixture
def pair():
    """The same network twice: as Keras computes it, and fused."""
    networks = []
    for _ in range(2):
        pixels = keras.Input((9, 7, 3))
        norm = keras.layers.BatchNormalization(momentum=MOMENTUM, epsilon=EPSILON)
        networks.append(keras.Model(pixels, norm(pixels)))
        networks[-1].set_weights([np.array(row, np.float32) for row in START])
    fuse(networks[1])
    return networks


def images(count):
    return np.random.default_rng(count).normal(2, 3, (count, 9, 7, 3)).astype(np.float32)


@pytest.mark.parametrize("count", [1, 5, 128])
def test_a_step_normalises_and_moves_the_averages(pair, count):
    x, (scale, offset, mean, variance) = images(count), np.array(START)
    outputs = pair[1](x, training=True)
    axes, wide = (0, 1, 2), x.astype(np.float64)
    expected = scale * (wide - wide.mean(axes)) / np.sqrt(wide.var(axes) + EPSILON) + offset
    np.testing.assert_allclose(outputs, expected, rtol=1e-4, atol=1e-4)
    moved = [MOMENTUM * mean + (1 - MOMENTUM) * wide.mean(axes), MOMENTUM * variance + (1 - MOMENTUM) * wide.var(axes)]
    np.testing.assert_allclose(pair[1].get_weights()[2:], moved, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("count", [1, 5, 128])
def test_gradients_are_those_of_keras(pair, count):
    x = images(count)
    target = np.random.default_rng(0).normal(size=x.shape).astype(np.float32)
    found = []
    for network in pair:
        with tf.GradientTape() as tape:
            given = tf.constant(x)
            tape.watch(given)
            loss = tf.reduce_sum((network(given, training=True) - target) ** 3)
        found.append(tape.gradient(loss, [given, *network.trainable_weights]))
    for plain, fused in zip(*found, strict=True):
        np.testing.assert_allclose(fused, plain, rtol=1e-3, atol=1e-4 * np.abs(plain).max())


def test_inference_and_the_file_are_those_of_keras(pair, tmp_path):
    plain, fused = pair
    np.testing.assert_array_equal(fused(images(5)), plain(images(5)))
    fused.save(tmp_path / "fused.keras")
    assert type(keras.saving.load_model(tmp_path / "fused.keras").layers[-1]) is keras.layers.BatchNormalization
    np.testing.assert_array_equal(keras.saving.load_model(tmp_path / "fused.keras")(images(5)), plain(images(5)))


def test_training_takes_the_fused_operator(stripes, parts, tmp_path):
    settings = recipes.vary(recipes.load("micro"), {"training.epochs": 2, "training.warmup_epochs": 0})
    model = loop.fit(settings, stripes, parts, tmp_path).model
    graph = tf.function(lambda x: model(x, training=True)).get_concrete_function(tf.TensorSpec((4, 28, 28, 1))).graph
    untouched = architectures.build(settings.model, (28, 28, 1), 4, None)
    norms = sum(isinstance(layer, keras.layers.BatchNormalization) for layer in untouched.layers)
    assert [node.type for node in graph.get_operations()].count("FusedBatchNormV3") == norms > 10
