"""Taking a model apart and putting it together again leaves what it computes unchanged."""

import keras
import numpy as np
import pytest

from edgecnn.errors import ModelError
from edgecnn.formats.source import STANDARDIZED_LIMIT, float_graph, integer_graph, prepare, scale_samples
from edgecnn.models.standardization import PixelStandardization
from edgecnn.types import RAW, InputContract
from tests.tflite_models import binary, branched, rescaled, smooth_images, standardized

layers = keras.layers


@pytest.mark.parametrize("build", [standardized, rescaled, branched, binary])
def test_the_graphs_compute_what_the_model_computes(build):
    made = build()
    pixels = made.images.astype(np.float32)
    np.testing.assert_allclose(float_graph(made.source, None)(pixels), made.expected, atol=1e-5)
    count = len(pixels)
    raw = integer_graph(made.source, scaled=False, batch=count)
    np.testing.assert_allclose(raw(pixels), made.expected, atol=1e-5)
    scaled = integer_graph(made.source, scaled=True, batch=count)
    np.testing.assert_allclose(scaled(scale_samples(made.images, made.source.contract)), made.expected, atol=1e-5)


def test_a_first_rescaling_becomes_the_contract():
    assert rescaled().source.contract == InputContract(1 / 255)
    assert not any(isinstance(layer, layers.Rescaling) for layer in rescaled().source.body.layers)


def test_a_rescaling_beside_another_use_of_the_pixels_stays():
    pixels = keras.Input((4, 4, 1))
    both = layers.Concatenate()([layers.Rescaling(1 / 255)(pixels), pixels])
    model = keras.Model(pixels, layers.Dense(2)(layers.Flatten()(both)))
    images = smooth_images(3, 4, 4, 1)
    source = prepare(model, RAW, ("a", "b"), images)
    assert source.contract == RAW
    np.testing.assert_allclose(float_graph(source, None)(images), model(images), rtol=1e-5)


def test_an_operation_that_is_no_layer_counts_as_a_use_of_the_pixels():
    pixels = keras.Input((4, 4, 1))
    model = keras.Model(pixels, layers.Dense(2)(layers.Flatten()(layers.Rescaling(0.5)(pixels) + pixels)))
    assert prepare(model, RAW, ("a", "b"), smooth_images(3, 4, 4, 1)).contract == RAW


def test_a_declared_contract_is_kept_and_nothing_is_taken_off_twice():
    model = keras.Sequential([keras.Input((4, 4, 1)), layers.Rescaling(2.0), layers.Flatten(), layers.Dense(2)])
    source = prepare(model, InputContract(1 / 255), ("a", "b"), smooth_images(3, 4, 4, 1))
    assert source.contract == InputContract(1 / 255)
    assert any(isinstance(layer, layers.Rescaling) for layer in source.body.layers)


def test_a_model_that_was_saved_trained_and_loaded_comes_apart(tmp_path):
    images = smooth_images(8, 6, 6, 1)
    stack = [keras.Input((6, 6, 1)), PixelStandardization.fit(images), layers.Flatten(), layers.Dense(2)]
    model = keras.Sequential(stack)
    model.compile("sgd", "mse")
    model.fit(images, np.zeros((8, 2)), verbose=0)
    model.save(tmp_path / "model.keras")
    for trained in (model, keras.models.load_model(tmp_path / "model.keras")):
        expected = trained.predict(images, verbose=0)
        source = prepare(trained, RAW, ("a", "b"), images)
        assert source.standardization is not None
        np.testing.assert_allclose(float_graph(source, None)(images), expected, rtol=1e-4, atol=1e-4)


def test_pixels_are_scaled_in_float32():
    scaled = scale_samples(np.array([[0, 255]], np.uint8), InputContract(2 / 255, -1))
    assert scaled.dtype == np.float32
    np.testing.assert_allclose(scaled, [[-1, 1]], atol=1e-6)
    assert STANDARDIZED_LIMIT == 8


def gray(*front):
    return keras.Sequential([keras.Input((6, 5)), *front, layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(2)])


@pytest.mark.parametrize(
    "model",
    [
        gray(layers.Reshape((6, 5, 1))),
        gray(layers.Rescaling(1 / 255), layers.Reshape((6, 5, 1))),
        keras.Sequential([keras.Input((6, 5)), layers.Rescaling(0.5), layers.Flatten(), layers.Dense(2)]),
        keras.Sequential([keras.Input((6, 5)), layers.LSTM(3), layers.Dense(2)]),
    ],
)
def test_gray_images_without_channels_are_taken_with_one(model):
    images = smooth_images(4, 6, 5, 1)
    source = prepare(model, RAW, ("a", "b"), images)
    assert source.sample_shape == (6, 5, 1)
    assert source.contract == InputContract(getattr(model.layers[0], "scale", 1.0))
    expected = model.predict(images[..., 0].astype(np.float32), verbose=0)
    np.testing.assert_allclose(float_graph(source, None)(images), expected, rtol=1e-4, atol=1e-4)


def test_the_channel_that_a_model_adds_by_itself_is_not_added_twice():
    kinds = [
        type(layer)
        for layer in prepare(gray(layers.Reshape((6, 5, 1))), RAW, (), smooth_images(4, 6, 5, 1)).body.layers
    ]
    assert layers.Reshape not in kinds
    inputs = keras.Input((6, 5))
    added = keras.Model(inputs, layers.Dense(2)(layers.Flatten()(keras.ops.expand_dims(inputs, -1))))
    body = prepare(added, RAW, (), smooth_images(4, 6, 5, 1)).body
    assert [type(item).__name__ for item in body.layers] == ["InputLayer", "Flatten", "Dense"]


def test_free_sizes_become_those_of_the_images():
    stack = [keras.Input((None, None, 3)), layers.Rescaling(0.01), layers.Conv2D(2, 3), layers.GlobalAveragePooling2D()]
    model, images = keras.Sequential([*stack, layers.Dense(2)]), smooth_images(4, 7, 6, 3)
    whole = float_graph(prepare(model, RAW, ("a", "b"), images), None)
    assert whole.input_shape == (None, 7, 6, 3)
    np.testing.assert_allclose(whole(images), model(images), rtol=1e-4, atol=1e-5)


def test_what_export_does_not_take_is_said():
    image, images = keras.Input((4, 4, 1)), smooth_images(3, 4, 4, 1)
    flat = layers.Flatten()(image)
    two = keras.Model(image, [layers.Dense(2)(flat), layers.Dense(3)(flat)])
    with pytest.raises(ModelError, match="1 inputs and 2 outputs"):
        prepare(two, RAW, (), images)
    with pytest.raises(ModelError, match="export takes .N, height, width, channels"):
        prepare(keras.Model(image, layers.Conv2D(2, 3)(image)), RAW, (), images)
    with pytest.raises(ModelError, match=r"takes samples of \(4, 4, 1\), the samples given are \(5, 4, 1\)"):
        prepare(keras.Model(image, flat), RAW, (), smooth_images(3, 5, 4, 1))

    rows = keras.Sequential([keras.Input((16,)), layers.Dense(2)])
    with pytest.raises(
        ModelError, match=r"vectors of 16 numbers.*keras.Input\(\(height, width, channels\)\), .*Flatten"
    ):
        prepare(rows, RAW, (), images)
    advised = keras.Sequential([keras.Input((4, 4, 1)), layers.Flatten(), rows])
    assert prepare(advised, RAW, ("a", "b"), images).sample_shape == (4, 4, 1)

    class Subclassed(keras.Model):  # type: ignore[misc]
        pass

    with pytest.raises(ModelError, match="functional or sequential"):
        prepare(Subclassed(), RAW, (), images)
