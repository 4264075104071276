import dataclasses

import numpy as np
import pytest

from edgecnn import recipes
from edgecnn.data import Split, sources
from edgecnn.errors import RecipeError
from edgecnn.models import architectures, budget
from edgecnn.recipes import ModelSettings
from edgecnn.training import batch_norm, loop

BASE = recipes.load("reference")


def residual(**changes):
    shape = {"channels": (12, 20, 28), "blocks": (2, 2, 2), "strides": (1, 2, 2), "separable": (False, False, False)}
    return ModelSettings("residual", "unit", **{**shape, **changes})


def convolution(inputs, outputs, size):
    """Weights, and the four values a channel of the normalisation after it."""
    return inputs * outputs * size**2 + 4 * outputs


def expected(settings, classes=10):
    """Parameters by the papers' description of the network, block by block."""
    before = settings.channels[0]
    total = convolution(1, before, 3)
    for channels, blocks, separable in zip(settings.channels, settings.blocks, settings.separable, strict=True):
        for _ in range(blocks):
            for inputs in (before, channels):
                depthwise = convolution(1, inputs, 3) + convolution(inputs, channels, 1)
                total += depthwise if separable else convolution(inputs, channels, 3)
            if before != channels:
                total += convolution(before, channels, 1)
            before = channels
    return total + before * classes + classes


@pytest.mark.parametrize(
    "settings",
    [
        residual(),
        residual(channels=(16, 32, 64), blocks=(2, 1, 2), separable=(False, False, True)),
        residual(channels=(8, 8), blocks=(1, 3), strides=(2, 1), separable=(True, False), stem_stride=2),
    ],
)
def test_parameters_are_those_of_the_description(settings):
    model = architectures.build(settings, (28, 28, 1), 10, None)
    assert model.count_params() == expected(settings)


def test_strides_shrink_the_image_and_the_stem_too():
    def sizes(settings):
        model = architectures.build(settings, (28, 28, 1), 10, None)
        return [model.get_layer(f"stage{stage}_block1_relu").output.shape[1] for stage in (1, 2, 3)]

    assert sizes(residual()) == [28, 14, 7]
    assert sizes(residual(stem_stride=2)) == [14, 7, 4]


def test_no_1x1_convolution_has_a_stride():
    """TensorFlow's training of such a layer damages the heap when the last batch is smaller than the others."""
    model = architectures.build(residual(strides=(2, 2, 2)), (28, 28, 1), 10, None)
    small = [layer for layer in model.layers if getattr(layer, "kernel_size", None) == (1, 1)]
    assert small
    assert all(layer.strides == (1, 1) for layer in small)


def test_multiply_accumulates_of_the_smallest_network():
    settings = residual(channels=(4,), blocks=(1,), strides=(2,), separable=(False,))
    recipe = dataclasses.replace(BASE, model=settings)
    stem, first, second, dense = 28 * 28 * 9 * 4, 14 * 14 * 9 * 16, 14 * 14 * 9 * 16, 40
    assert budget.recipe_cost(recipe, (28, 28, 1), 10).macs == pytest.approx(stem + first + second + dense, rel=0.01)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("channels = [12, 20]", "blocks is .*; allowed: one value a stage, as in channels"),
        ("blocks = [0, 2, 2]", "blocks is .*; allowed: 1 to 200 each"),
        ("width = 0.5", "width is 0.5; a 'residual' network has none, leave it out"),
        ("stem_stride = 0", "stem_stride is 0; allowed: 1 to 1,024"),
        ('architecture = "reference"', "channels is .*; allowed: one number a stage of 'residual'"),
    ],
)
def test_shapes_that_do_not_fit_are_refused_by_name(line, message):
    text = recipes.to_toml(dataclasses.replace(BASE, model=residual()))
    key = line.split(" = ")[0]
    lines = [line if old.startswith(f"{key} = ") else old for old in text.splitlines()]
    with pytest.raises(RecipeError, match=message):
        recipes.parse("\n".join(lines), "mine.toml")


def test_150_images_are_learned_as_well_as_they_are_seen(tmp_path):
    """One step an epoch: with Keras's momentum of 0.99 three quarters of the moving statistics were still those that
    the layer starts with after 30 epochs, and the network told of nearly every image the same, 9 of 10 wrongly.
    """
    digits = sources.load("digits")
    order = np.random.default_rng(0).permutation(len(digits.images))
    split = Split("fractions", "", order[:150], order[150:650], order[:0], "few")
    network = residual(channels=(8, 16), blocks=(1, 1), strides=(2, 2), separable=(False, False), stem_stride=2)
    training = dataclasses.replace(
        BASE.training, epochs=30, batch_size=256, optimizer="sgd", learning_rate=0.2, momentum=0.9, schedule="cosine"
    )
    recipe = dataclasses.replace(BASE, model=network, training=training)
    trained = loop.fit(recipe, digits, split, tmp_path)
    assert trained.history[-1]["val_accuracy"] > 0.6
    norms = [layer for layer in trained.model.layers if "norm" in layer.name]
    assert {norm.momentum for norm in norms} == {0.0}


@pytest.mark.parametrize(
    ("images", "batch", "momentum"), [(150, 256, 0.0), (150, 15, 0.9), (1000, 10, 0.99), (55_000, 256, 0.99)]
)
def test_moving_statistics_cover_an_epoch_and_at_most_100_steps(images, batch, momentum):
    model = architectures.build(residual(), (28, 28, 1), 10, None)
    batch_norm.limit_momentum(model, -(-images // batch))
    (found,) = {layer.momentum for layer in model.layers if "norm" in layer.name}
    assert found == pytest.approx(momentum)
    if momentum == 0.99:  # as ever, to the last bit
        assert found == 0.99
