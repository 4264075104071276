"""Schedules, decay and views: what they do to a training, by closed forms."""

import dataclasses

import numpy as np
import pytest

from edgecnn import recipes
from edgecnn.errors import BundleError
from edgecnn.recipes import AugmentationSettings, ModelSettings
from edgecnn.training import input_pipeline, loop

NETWORK = ModelSettings("residual", "unit", channels=(4,), blocks=(1,), strides=(2,), separable=(False,))


def recipe(augmentation=AugmentationSettings(), **changes):  # noqa: B008
    base = recipes.load("reference")
    options = {"epochs": 3, "batch_size": 16, "optimizer": "sgd", "learning_rate": 0.05, "momentum": 0.9, **changes}
    training = dataclasses.replace(base.training, **options)
    return dataclasses.replace(base, model=NETWORK, training=training, augmentation=augmentation)


def weights(model):
    return [np.asarray(weight) for weight in model.weights]


def test_cosine_rises_and_falls(stripes, parts, tmp_path):
    settings = recipe(schedule="cosine", warmup_epochs=1, epochs=3)
    trained = loop.fit(settings, stripes, parts, tmp_path)
    steps = 10  # 160 images in batches of 16
    rate = trained.model.optimizer._learning_rate
    for step in range(3 * steps + 1):
        along = (step - steps) / (2 * steps)
        expected = 0.05 * (step / steps if step < steps else (1 + np.cos(np.pi * along)) / 2)
        assert float(rate(step)) == pytest.approx(expected, abs=1e-7)


def test_decay_shrinks_the_weights_by_rate_times_decay(stripes, parts, tmp_path):
    """With a rate so small that gradients do nothing, each step multiplies a weight by 1 - rate x decay."""
    for name in "ab":
        (tmp_path / name).mkdir()
    options = {"epochs": 1, "momentum": 0.0, "learning_rate": 1e-9}
    kept = loop.fit(recipe(**options), stripes, parts, tmp_path / "a").model
    shrunk = loop.fit(recipe(**options, weight_decay=1e7), stripes, parts, tmp_path / "b").model
    for one, other in zip(kept.trainable_variables, shrunk.trainable_variables, strict=True):
        assert np.allclose(np.asarray(other), np.asarray(one) * (1 - 1e-2) ** 10, rtol=1e-4, atol=1e-6)


def test_everything_together_resumes_to_the_same_end(stripes, parts, tmp_path):
    views = AugmentationSettings(flip=True, shift=2)
    settings = recipe(augmentation=views, schedule="cosine", weight_decay=1e-3)
    for name in "ab":
        (tmp_path / name).mkdir()
    whole = loop.fit(settings, stripes, parts, tmp_path / "a")

    def stop(row):
        if row["epoch"] == 2:
            raise KeyboardInterrupt

    loop.fit(settings, stripes, parts, tmp_path / "b", after_epoch=stop)
    rest = loop.fit(settings, stripes, parts, tmp_path / "b", resume=True)
    assert rest.history == whole.history
    assert all((a == b).all() for a, b in zip(weights(whole.model), weights(rest.model), strict=True))


def test_a_schedule_cannot_be_prolonged(stripes, parts, tmp_path):
    loop.fit(recipe(schedule="cosine", epochs=1), stripes, parts, tmp_path)
    with pytest.raises(BundleError, match=r"was started with another recipe \(training.epochs was 1 and is now 2\)"):
        loop.fit(recipe(schedule="cosine", epochs=2), stripes, parts, tmp_path, resume=True)


def test_batches_hold_every_image_once_and_in_order(stripes):
    seen = list(input_pipeline.make_batches(stripes.images, stripes.labels, 50))
    assert [len(images) for images, _ in seen] == [50, 50, 50, 50, 40]
    assert (np.concatenate([images for images, _ in seen]) == stripes.images).all()
    assert (np.concatenate([labels for _, labels in seen]) == stripes.labels).all()
