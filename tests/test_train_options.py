"""Schedules, decay, views and teachers: what they do to a training, by closed forms."""

import dataclasses
import json

import numpy as np
import pytest

from edgecnn import api, bundle, recipes, train
from edgecnn.errors import BundleError, RecipeError, UsageError
from edgecnn.models import feeding
from edgecnn.recipes import AugmentationSettings, ModelSettings
from edgecnn.teacher import Teacher

NETWORK = ModelSettings("residual", "unit", channels=(4,), blocks=(1,), strides=(2,), separable=(False,))


def recipe(teacher="", augmentation=AugmentationSettings(), **changes):  # noqa: B008
    base = recipes.load("reference")
    options = {"epochs": 3, "batch_size": 16, "optimizer": "sgd", "learning_rate": 0.05, "momentum": 0.9, **changes}
    training = dataclasses.replace(base.training, **options)
    return dataclasses.replace(base, model=NETWORK, training=training, teacher=teacher, augmentation=augmentation)


def weights(model):
    return [np.asarray(weight) for weight in model.weights]


def test_cosine_rises_and_falls(stripes, parts, tmp_path):
    settings = recipe(schedule="cosine", warmup_epochs=1, epochs=3)
    trained = train.fit(settings, stripes, parts, tmp_path)
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
    kept = train.fit(recipe(**options), stripes, parts, tmp_path / "a").model
    shrunk = train.fit(recipe(**options, weight_decay=1e7), stripes, parts, tmp_path / "b").model
    for one, other in zip(kept.trainable_variables, shrunk.trainable_variables, strict=True):
        assert np.allclose(np.asarray(other), np.asarray(one) * (1 - 1e-2) ** 10, rtol=1e-4, atol=1e-6)


def test_everything_together_resumes_to_the_same_end(stripes, parts, tmp_path):
    views = AugmentationSettings(flip=True, shift=2, cutout=5)
    settings = recipe(augmentation=views, schedule="cosine", weight_decay=1e-3)
    for name in "ab":
        (tmp_path / name).mkdir()
    whole = train.fit(settings, stripes, parts, tmp_path / "a")

    def stop(row):
        if row["epoch"] == 2:
            raise KeyboardInterrupt

    train.fit(settings, stripes, parts, tmp_path / "b", after_epoch=stop)
    rest = train.fit(settings, stripes, parts, tmp_path / "b", resume=True)
    assert rest.history == whole.history
    assert all((a == b).all() for a, b in zip(weights(whole.model), weights(rest.model), strict=True))


def test_a_schedule_cannot_be_prolonged(stripes, parts, tmp_path):
    train.fit(recipe(schedule="cosine", epochs=1), stripes, parts, tmp_path)
    with pytest.raises(BundleError, match="was started with another recipe"):
        train.fit(recipe(schedule="cosine", epochs=2), stripes, parts, tmp_path, resume=True)


def test_batches_hold_every_image_once_and_in_order(stripes):
    seen = list(feeding.batches(stripes.images, stripes.labels, 50))
    assert [len(images) for images, _ in seen] == [50, 50, 50, 50, 40]
    assert (np.concatenate([images for images, _ in seen]) == stripes.images).all()
    assert (np.concatenate([labels for _, labels in seen]) == stripes.labels).all()


class Fixed:
    """A network that always answers the same."""

    def __init__(self, answer):
        self.answer, self.seen = np.asarray(answer, np.float32), []

    def predict_on_batch(self, images):
        self.seen.append(images)
        return np.tile(self.answer, (len(images), 1))


def test_teachers_are_averaged():
    teacher = Teacher((Fixed([0.2, 0.8]), Fixed([0.6, 0.4])), ("a", "b"))
    labels = teacher.label(np.zeros((1203, 2, 2, 1), np.uint8))
    assert labels.shape == (1203, 2)
    assert np.allclose(labels, [0.4, 0.6])


def test_pupil_learns_what_the_teacher_says_of_the_view_it_is_shown(stripes, parts, tmp_path):
    """A teacher that calls everything class 2 with certainty 0.7 is believed, whatever the labels are."""
    answer = [0.1, 0.1, 0.7, 0.1]
    model = Fixed(answer)
    settings = recipe(teacher="other", augmentation=AugmentationSettings(shift=3), epochs=10)
    trained = train.fit(settings, stripes, parts, tmp_path, teacher=Teacher((model,), ("a",)))
    entropy = -(np.asarray(answer) * np.log(answer)).sum()
    assert entropy <= trained.history[-1]["loss"] < entropy + 0.02
    assert trained.history[-1]["accuracy"] == 1
    views = np.concatenate(model.seen[:1])
    order = train.epoch_order(parts.train, settings.training.seed, 1)
    assert views.shape == (160, 28, 28, 1)
    assert (views != stripes.images[order]).any(axis=(1, 2, 3)).mean() > 0.9


def test_recipe_that_learns_from_a_teacher_needs_one(stripes, parts, tmp_path):
    with pytest.raises(RecipeError, match="recipe reference learns from big; give its bundle with --teacher"):
        train.fit(recipe(teacher="big"), stripes, parts, tmp_path)


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """A teacher and its pupil, one epoch each, on the digits."""
    folder = tmp_path_factory.mktemp("taught")
    big = dataclasses.replace(recipe(epochs=1), name="big", split="fractions")
    small = dataclasses.replace(recipe(epochs=1, teacher="big"), name="small", split="fractions")
    for each in (big, small):
        (folder / f"{each.name}.toml").write_text(recipes.to_toml(each))
    api.train(str(folder / "big.toml"), folder / "big", dataset="digits")
    api.train(str(folder / "small.toml"), folder / "small", dataset="digits", teacher=[folder / "big"])
    return folder


def test_bundle_says_whom_it_learned_from(taught):
    training = bundle.load(taught / "small").manifest.training
    assert training is not None
    assert training.teachers == (dict(bundle.load(taught / "big").manifest.files)[bundle.MODEL],)
    assert json.loads((taught / "small" / "checkpoint" / "run.json").read_text())["teacher"] == list(training.teachers)


def test_teacher_that_does_not_fit_is_refused(taught, tmp_path):
    small, big = str(taught / "small.toml"), str(taught / "big.toml")
    with pytest.raises(UsageError, match="recipe small learns from big; train that with: edgecnn train --recipe big"):
        api.train(small, tmp_path / "a", dataset="digits")
    with pytest.raises(UsageError, match="holds a training of small; recipe small learns from big"):
        api.train(small, tmp_path / "a", dataset="digits", teacher=[taught / "small"])
    with pytest.raises(UsageError, match="recipe big learns from the labels"):
        api.train(big, tmp_path / "a", dataset="digits", teacher=[taught / "big"])
    assert not (tmp_path / "a").exists()


def test_teacher_of_another_split_is_refused(taught, tmp_path):
    made = bundle.load(taught / "big")
    assert made.manifest.split is not None
    other = dataclasses.replace(made.manifest.split, sha256="0" * 64)
    (tmp_path / "big").mkdir()
    (tmp_path / "big" / bundle.MODEL).write_bytes((taught / "big" / bundle.MODEL).read_bytes())
    moved = bundle.Bundle(tmp_path / "big", dataclasses.replace(made.manifest, split=other, files=(), artifacts=()))
    moved.save(moved.manifest, [bundle.MODEL])
    with pytest.raises(UsageError, match="was trained on another split, so it may have seen what is held back here"):
        api.train(str(taught / "small.toml"), tmp_path / "a", dataset="digits", teacher=[tmp_path / "big"])
