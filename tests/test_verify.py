"""Figures of `verify` before training, against the kits of trained networks."""

import dataclasses
import json

import keras
import numpy as np
import pytest
from keras import layers

from edgecnn import api, recipes
from edgecnn.commands import release, untrained_cost
from edgecnn.errors import ModelError
from edgecnn.models import budget, cost, keras_file
from edgecnn.recipes import BudgetSettings
from edgecnn.types import ImageOptions, InputContract

FREE = BudgetSettings(max_params=10**9)


def trained(name):
    """Weights and arena of the released kit; of `reference`, which has none, those that the README states."""
    if name == "reference":
        return 58_013, 5_088
    kit = json.loads((release.released_folder(name) / "c-int8" / "kit.json").read_text())
    return kit["weight_bytes"], kit["arena_bytes"]


@pytest.mark.parametrize("name", ["reference", "edge", "edge-fast", "micro"])
def test_the_untrained_network_needs_the_memory_of_the_trained_one(name):
    flash, ram = trained(name)
    measured, broken = api.verify(name, api.limits_of(name))
    assert broken == ()
    assert (measured.untrained, measured.exact, measured.no_c) == (True, False, "")
    assert measured.ram_bytes == ram
    assert measured.flash_bytes == pytest.approx(flash, rel=0.03)
    estimate = budget.recipe_cost(recipes.load(name), (28, 28, 1), 10)
    assert estimate.flash_bytes >= flash
    assert estimate.ram_bytes >= ram
    assert (measured.layers, measured.macs) == (estimate.layers, estimate.macs)


def test_a_recipe_is_measured_for_the_images_that_it_names(tmp_path, monkeypatch):
    monkeypatch.setattr(untrained_cost, "_MOST_PARAMETERS", 0)  # the layers alone are looked at
    base = recipes.load("micro")
    searched = dataclasses.replace(base, dataset=recipes.DatasetSettings(image_shape=(20, 16, 3), classes=4))
    sized, _ = recipes.read_by(base, ImageOptions((20, 16)))
    for number, recipe in enumerate((searched, sized)):
        (tmp_path / f"{number}.toml").write_text(recipes.to_toml(recipe))
    first, second = (api.verify(str(tmp_path / f"{number}.toml"), FREE)[0] for number in range(2))
    assert [measured.layers[0].output_shape for measured in (first, second)] == [(20, 16, 3), (20, 16, 1)]
    assert [measured.layers[-1].output_shape for measured in (first, second)] == [(4,), (10,)]


def network(*middle, shape=(12, 12, 3)):
    pixels = value = keras.Input(shape)
    for layer in middle:
        value = layer(value)
    value = layers.GlobalAveragePooling2D()(value) if len(value.shape) == 4 else value
    return keras.Model(pixels, layers.Dense(3, activation="softmax")(value))


def test_limits_act_on_the_c_of_a_file(tmp_path):
    path = tmp_path / "a.keras"
    keras_file.save_model(network(layers.Conv2D(8, 3, activation="relu"), layers.DepthwiseConv2D(3)), path)
    measured, _ = api.verify(str(path), FREE)
    assert measured.untrained
    tight = BudgetSettings(max_flash=measured.flash_bytes - 1, max_ram=measured.ram_bytes - 1)
    assert [line.split(":")[0] for line in api.verify(str(path), tight)[1]] == [
        "flash (bytes of the C of the untrained network)",
        "RAM (bytes of the C of the untrained network)",
    ]
    just = BudgetSettings(max_flash=measured.flash_bytes, max_ram=measured.ram_bytes)
    assert api.verify(str(path), just)[1] == ()


def test_a_file_is_measured_as_its_export_is(tmp_path):
    """New biases of zeros, which the converter would leave out, and gray images without an axis of channels."""
    path = tmp_path / "a.keras"
    middle = (layers.Reshape((12, 12, 1)), layers.Conv2D(4, 3, strides=2), layers.Flatten(), layers.Dense(9))
    model = network(*middle, shape=(12, 12))
    keras_file.save_model(model, path)
    measured, _ = api.verify(str(path), FREE)
    for weight in model.weights:
        weight.assign(np.random.default_rng(1).normal(0, 0.3, weight.shape))
    keras_file.save_model(model, tmp_path / "learned.keras")
    images = np.random.default_rng(2).integers(0, 256, (20, 12, 12), np.uint8)
    np.save(tmp_path / "images.npy", images)
    own = api.OwnModel(InputContract(1 / 255, 0.0), calibration=tmp_path / "images.npy")
    made = api.export_model(tmp_path / "learned.keras", tmp_path / "out", own, only=("c-int8",))
    kit = json.loads((made.path("c-int8") / "kit.json").read_text())
    assert (measured.untrained, measured.ram_bytes) == (True, kit["arena_bytes"])
    assert measured.flash_bytes == pytest.approx(kit["weight_bytes"], rel=0.03)


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (lambda: network(layers.UpSampling2D(2, interpolation="bilinear")), "RESIZE_BILINEAR"),
        (lambda: network(layers.Reshape((144, 3)), layers.LSTM(4)), "loop"),
        (
            lambda: network(layers.Conv2D(8, 1), *(layers.ReLU() for _ in range(60))),
            "it is tried up to 10,000,000 in 50",
        ),
    ],
    ids=["operator", "loop", "many layers"],
)
def test_where_no_c_can_be_made_the_estimate_stands_and_the_reason_is_said(tmp_path, monkeypatch, model, reason):
    monkeypatch.setattr(untrained_cost, "_MOST_LAYERS", 50)
    path = tmp_path / "a.keras"
    keras_file.save_model(model(), path)
    measured, broken = api.verify(str(path), FREE)
    assert broken == ()
    assert not measured.untrained
    assert reason in measured.no_c
    assert "\n" not in measured.no_c
    assert measured.flash_bytes == cost.measure(keras_file.load_model(path)).flash_bytes


def test_a_network_of_free_size_is_refused_by_the_name_of_its_file(tmp_path):
    path = tmp_path / "free.keras"
    keras_file.save_model(keras.Sequential([keras.Input((None, None, 3)), layers.Conv2D(2, 3)]), path)
    with pytest.raises(ModelError, match=r"free\.keras: the model's input .* has free dimensions; give keras\.Input"):
        api.verify(str(path), FREE)


@pytest.mark.parametrize("name", ["a b.tflite", "a.onnx"])
def test_a_finished_file_is_no_recipe(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"any")
    for ask in (lambda: api.limits_of(str(path)), lambda: api.verify(str(path), FREE)):
        with pytest.raises(ModelError, match=r"is a finished \.\w+ file, and verify takes .*edgecnn inspect"):
            ask()
