"""Teachers and the labels they give: averaged, kept, shared by trainings, and asked for once."""

import dataclasses
import json
import shutil
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from edgecnn import api, bundle, recipes
from edgecnn.data import augment
from edgecnn.errors import BundleError, RecipeError, TrainingInterruptedError, UsageError
from edgecnn.models import architectures
from edgecnn.recipes import AugmentationSettings
from edgecnn.training import distillation, loop
from edgecnn.training.distillation import Labels, Teacher
from tests.test_training_loop import NETWORK, recipe

COUNT = 30  # images of 3 x 3


class Fixed:
    """A network that always answers the same."""

    def __init__(self, answer):
        self.answer, self.seen = np.asarray(answer, np.float32), []

    def predict_on_batch(self, images):
        self.seen.append(images)
        return np.tile(self.answer, (len(images), 1))


class First:
    """A network whose two probabilities follow from the first pixel; it counts the different images it was shown."""

    def __init__(self):
        self.asked = 0

    def predict_on_batch(self, images):
        self.asked += len(np.unique(images, axis=0))
        first = images[:, 0, 0, 0].astype(np.float32) / 256
        return np.stack([first, 1 - first], axis=1)


def drawn(numbers, seed=0):
    """Return views of these numbers, one of each image, that all differ."""
    images = np.arange(COUNT * 9, dtype=np.uint8).reshape(COUNT, 3, 3, 1) + np.uint8(seed)
    return augment.Views(images, np.asarray(numbers))


def labels_in(folder, shape=(COUNT, 2, 2)):
    model = First()
    return model, Labels(Teacher((model,), ("a",)), folder / "cache" / "labels.npy", shape)


def test_teachers_are_averaged():
    several = Teacher((Fixed([0.2, 0.8]), Fixed([0.6, 0.4])), ("a", "b"))
    labels = several.label(np.zeros((1203, 2, 2, 1), np.uint8))
    assert labels.shape == (1203, 2)
    assert np.allclose(labels, [0.4, 0.6])


def test_a_label_is_the_same_bits_whoever_else_is_labelled(stripes):
    model = architectures.build(NETWORK, (28, 28, 1), 4, stripes.images)
    one = Teacher((model,), ("a",))
    several = np.concatenate([stripes.images] * 3)
    whole = one.label(several)
    for count in (1, 7, 500, 501):
        np.testing.assert_array_equal(one.label(several[:count]), whole[:count])


def test_a_view_is_labelled_once(tmp_path):
    model, labels = labels_in(tmp_path)
    order = np.random.default_rng(0).permutation(COUNT)
    half = np.arange(COUNT) % 2
    first = labels.of(drawn(half), order)
    np.testing.assert_allclose(first, model.predict_on_batch(drawn(half).images), rtol=1e-3)
    assert first.dtype == np.float32
    model.asked = 0
    np.testing.assert_array_equal(labels.of(drawn(half), order), first)
    assert model.asked == 0
    # The same images in other views: only those whose number differs are new.
    labels.of(drawn(np.zeros(COUNT, int), seed=1), order)
    assert model.asked == half.sum()


def test_view_and_its_mirror_image_have_one_label_the_mean_of_both(tmp_path):
    model, labels = labels_in(tmp_path)
    order, zeros, ones = np.arange(COUNT), np.zeros(COUNT, int), np.ones(COUNT, int)
    seen = drawn(zeros).images
    first = labels.of(augment.Views(seen, zeros, mirrored=ones), order)
    mean = (model.predict_on_batch(seen) + model.predict_on_batch(seen[:, :, ::-1])) / 2
    np.testing.assert_allclose(first, mean, rtol=1e-3)
    model.asked = 0
    np.testing.assert_array_equal(labels.of(augment.Views(seen[:, :, ::-1], ones, mirrored=zeros), order), first)
    assert model.asked == 0


def test_trainings_side_by_side_and_later_ones_share_the_file(tmp_path):
    (one, mine), (other, theirs) = labels_in(tmp_path), labels_in(tmp_path)
    order, zeros, ones = np.arange(COUNT), np.zeros(COUNT, int), np.ones(COUNT, int)
    first = mine.of(drawn(zeros), order)
    second = theirs.of(drawn(ones, seed=1), order)
    np.testing.assert_array_equal(theirs.of(drawn(zeros), order), first)
    np.testing.assert_array_equal(mine.of(drawn(ones, seed=1), order), second)
    later, labels = labels_in(tmp_path)
    np.testing.assert_array_equal(labels.of(drawn(ones, seed=1), order), second)
    assert (one.asked, other.asked, later.asked) == (COUNT, COUNT, 0)


def test_what_another_training_adds_meanwhile_is_not_lost(tmp_path):
    order, zeros, ones = np.arange(COUNT), np.zeros(COUNT, int), np.ones(COUNT, int)
    (_, mine), (_, theirs) = labels_in(tmp_path), labels_in(tmp_path)
    asked = mine.teacher.label

    def while_the_other_is_done(images):
        theirs.of(drawn(ones, seed=1), order)
        return asked(images)

    mine.teacher = SimpleNamespace(label=while_the_other_is_done)
    mine.of(drawn(zeros), order)
    later, labels = labels_in(tmp_path)
    labels.of(drawn(ones, seed=1), order)
    labels.of(drawn(zeros), order)
    assert later.asked == 0


@pytest.mark.parametrize("damage", [b"", b"\x93NUMPY", b"other"], ids=repr)
def test_damaged_file_is_replaced(tmp_path, damage):
    _, labels = labels_in(tmp_path)
    order, zeros = np.arange(COUNT), np.zeros(COUNT, int)
    first = labels.of(drawn(zeros), order)
    labels.file.write_bytes(damage)
    model, again = labels_in(tmp_path)
    np.testing.assert_array_equal(again.of(drawn(zeros), order), first)
    assert model.asked == COUNT
    assert np.load(labels.file).shape == (COUNT, 2, 2)


def test_what_is_too_large_to_be_kept_is_asked_for_each_time(tmp_path, monkeypatch):
    monkeypatch.setattr(distillation, "_MOST_KEPT", COUNT * 2 * 2 * 2 - 1)
    model, labels = labels_in(tmp_path)
    for _ in range(2):
        labels.of(drawn(np.zeros(COUNT, int)), np.arange(COUNT))
    assert model.asked == 2 * COUNT
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_made_is_said_in_one_line(tmp_path):
    (tmp_path / "cache").write_text("")
    _, labels = labels_in(tmp_path)
    with pytest.raises(BundleError, match="cannot make the folder .*/cache: .*set XDG_CACHE_HOME"):
        labels.of(drawn(np.zeros(COUNT, int)), np.arange(COUNT))


def test_pupil_learns_what_the_teacher_says_of_the_view_it_is_shown(stripes, parts, tmp_path):
    """A teacher that calls everything class 2 with certainty 0.7 is believed, whatever the labels are."""
    answer = [0.1, 0.1, 0.7, 0.1]
    model = Fixed(answer)
    settings = dataclasses.replace(recipe(AugmentationSettings(shift=3), epochs=10), teacher="other")
    labels = Labels(Teacher((model,), ("a",)), tmp_path / "labels.npy", (240, 49, 4))
    trained = loop.fit(settings, stripes, parts, tmp_path, teacher_labels=labels)
    entropy = -(np.asarray(answer) * np.log(answer)).sum()
    assert entropy - 1e-3 <= trained.history[-1]["loss"] < entropy + 0.02
    assert trained.history[-1]["accuracy"] == 1
    views = model.seen[0][:160]
    order = loop.epoch_order(parts.train, settings.training.seed, 1)
    assert (views != stripes.images[order]).any(axis=(1, 2, 3)).mean() > 0.9


def test_recipe_that_learns_from_a_teacher_needs_one(stripes, parts, tmp_path):
    with pytest.raises(RecipeError, match="recipe reference learns from big; give its bundle with --teacher"):
        loop.fit(dataclasses.replace(recipe(), teacher="big"), stripes, parts, tmp_path)


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """Labels are kept in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def taught(tmp_path_factory, cache):
    """A teacher and its pupil, one epoch each, on the digits."""
    folder = tmp_path_factory.mktemp("taught")
    big = dataclasses.replace(recipe(epochs=1), name="big", split="fractions")
    small = dataclasses.replace(big, name="small", teacher="big")
    for each in (big, small):
        (folder / f"{each.name}.toml").write_text(recipes.to_toml(each))
    api.train(api.TrainOptions(str(folder / "big.toml"), dataset="digits"), folder / "big")
    api.train(
        api.TrainOptions(str(folder / "small.toml"), dataset="digits", teacher=(str(folder / "big"),)), folder / "small"
    )
    return folder


def test_bundle_says_whom_it_learned_from(taught):
    training = bundle.load(taught / "small").manifest.training
    assert training is not None
    assert training.teachers == (dict(bundle.load(taught / "big").manifest.files)[bundle.MODEL],)
    assert json.loads((taught / "small" / "checkpoint" / "run.json").read_text())["teacher"] == list(training.teachers)


def test_teacher_that_does_not_fit_is_refused(taught, tmp_path):
    small, big = str(taught / "small.toml"), str(taught / "big.toml")
    with pytest.raises(UsageError, match="recipe small learns from big; train that with: edgecnn train --recipe big"):
        api.train(api.TrainOptions(small, dataset="digits"), tmp_path / "a")
    with pytest.raises(UsageError, match="holds a training of small; recipe small learns from big"):
        api.train(api.TrainOptions(small, dataset="digits", teacher=(str(taught / "small"),)), tmp_path / "a")
    with pytest.raises(UsageError, match="recipe big learns from the labels"):
        api.train(api.TrainOptions(big, dataset="digits", teacher=(str(taught / "big"),)), tmp_path / "a")
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("split", "was trained on another split, so it may have seen what is held back here"),
        ("dataset", "was trained on other images; train the teacher on those of digits too"),
    ],
)
def test_teacher_of_another_split_or_dataset_is_refused(taught, tmp_path, what, reason):
    made = bundle.load(taught / "big")
    other = dataclasses.replace(getattr(made.manifest, what), sha256="0" * 64)
    (tmp_path / "big").mkdir()
    (tmp_path / "big" / bundle.MODEL).write_bytes((taught / "big" / bundle.MODEL).read_bytes())
    changed: Any = {what: other}
    moved = bundle.Bundle(tmp_path / "big", dataclasses.replace(made.manifest, files=(), artifacts=(), **changed))
    moved.save(moved.manifest, [bundle.MODEL])
    with pytest.raises(UsageError, match=reason):
        api.train(
            api.TrainOptions(str(taught / "small.toml"), dataset="digits", teacher=(str(tmp_path / "big"),)),
            tmp_path / "a",
        )


@pytest.fixture
def shipped(taught, monkeypatch):
    """The two recipes as if they came with the package."""
    monkeypatch.setattr(recipes, "names", lambda: ("big", "small"))
    read = recipes.load
    monkeypatch.setattr(recipes, "load", lambda name: read(str(taught / f"{name}.toml")))


def test_teachers_that_are_not_given_are_trained_first(shipped, cache, tmp_path):
    made = api.train(api.TrainOptions("small", dataset="digits"), tmp_path / "small")
    trained = [bundle.load(tmp_path / f"big-{seed}") for seed in range(2)]
    sums = [dict(one.manifest.files)[bundle.MODEL] for one in trained]
    assert made.manifest.training is not None
    assert list(made.manifest.training.teachers) == sums
    assert [one.manifest.training.seed for one in trained if one.manifest.training] == [0, 1]
    assert len(set(sums)) == 2
    # The next seed learns from the same ones.
    other = api.train(api.TrainOptions("small", dataset="digits", seed=1), tmp_path / "small-1").manifest.training
    assert other is not None
    assert list(other.teachers) == sums


def test_contradiction_is_named_before_a_teacher_is_looked_for(shipped, taught, tmp_path):
    shutil.copytree(taught / "small", tmp_path / "small")
    begun = tmp_path / "small" / "checkpoint" / "run.json"
    begun.write_text(json.dumps({**json.loads(begun.read_text()), "split": "other"}))
    with pytest.raises(BundleError, match="small was started with another split .*; leave the option out"):
        api.train(api.TrainOptions("small", dataset="digits"), tmp_path / "small", resume=True)
    assert not (tmp_path / "big-0").exists()


def test_run_is_not_removed_before_its_teachers_are_there(shipped, taught, cache, tmp_path):
    """Another training left its files where the teachers go; the run to be replaced stays until that is settled."""
    shutil.copytree(taught / "small", tmp_path / "small")
    shutil.copytree(taught / "big", tmp_path / "big-0")
    begun = tmp_path / "big-0" / "checkpoint" / "run.json"
    left = {**json.loads(begun.read_text()), "recipe": {}, "options": {"resplit": 5}}  # which are not taken over
    begun.write_text(json.dumps(left))
    with pytest.raises(BundleError, match="big-0 was started with another .*train it anew: edgecnn train --recipe big"):
        api.train(api.TrainOptions("small", dataset="digits"), tmp_path / "small", force=True)
    bundle.load(tmp_path / "small")


@pytest.mark.campaign
def test_interrupt_of_a_teacher_is_continued_by_the_same_command(shipped, cache, tmp_path, monkeypatch):
    fit = loop.fit

    def stopped(settings, *rest, **options):
        if settings.name == "big" and settings.training.seed == 1:
            options["interrupted"] = lambda: True
        return fit(settings, *rest, **options)

    with monkeypatch.context() as patch:
        patch.setattr(loop, "fit", stopped)
        with pytest.raises(TrainingInterruptedError) as failure:
            api.train(api.TrainOptions("small", dataset="digits"), tmp_path / "small")
    out = tmp_path / "small"
    assert str(failure.value) == (
        f"interrupted while training {tmp_path / 'big-1'}; "
        f"continue with: edgecnn train --recipe small --out {out} --dataset digits --resume"
    )
    first = (tmp_path / "big-0" / bundle.MODEL).stat().st_mtime_ns
    api.train(api.TrainOptions("small", dataset="digits"), out, resume=True)
    assert (tmp_path / "big-0" / bundle.MODEL).stat().st_mtime_ns == first
