"""A bundle trained on pictures of several sizes, measured on its own split or on a test set of one's own."""

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from edgecnn import api, bundle
from edgecnn.commands import arguments, samples
from edgecnn.data import Dataset, describe, sources
from edgecnn.errors import BundleError, DataError, UsageError
from edgecnn.types import PLAIN, Evaluation, ImageOptions, NullProgress, from_json
from tests import tools

NAMES = ("cat", "dog", "fox")
SIZE = ImageOptions((28, 28))


class RecordingProgress(NullProgress):
    """A progress display that records its messages."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, message: str) -> None:
        self.lines.append(message)


def pictures(root: Path, count: int, seed: int, *, sides: tuple[int, ...], names: tuple[str, ...] = NAMES) -> Path:
    """Write gray pictures, brighter from class to class, every other one saved as colour."""
    generator = np.random.default_rng(seed)
    for label, name in enumerate(names):
        (root / name).mkdir(parents=True, exist_ok=True)
        for place in range(count):
            side = sides[place % len(sides)]
            picture = Image.fromarray(generator.integers(0, 80 + 80 * label, (side, side), np.uint8))
            picture.convert("RGB" if place % 4 == 1 else "L").save(root / name / f"{place:02}.png")
    return root


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    root = tmp_path_factory.mktemp("own")
    pictures(root / "set" / "train", 20, 0, sides=(28, 40))
    pictures(root / "set" / "test", 4, 1, sides=(30, 28))
    recipe = root / "small.toml"
    recipe.write_text(
        'name = "small"\nsplit = "official"\n[model]\narchitecture = "residual"\nscaling = "unit"\n'
        "channels = [4]\nblocks = [1]\nstrides = [2]\nseparable = [false]\nstem_stride = 2\n"
        '[training]\nepochs = 1\nbatch_size = 16\noptimizer = "adam"\nlearning_rate = 0.01\n'
    )
    train = root / "set" / "train"
    api.train(api.TrainOptions(str(recipe), dataset=str(train), reading=SIZE), root / "made")
    api.export_bundle(root / "made", only=["tflite-float32"], data=train)
    return root


@pytest.fixture
def made(places, tmp_path):
    shutil.copytree(places / "made", tmp_path / "made")
    return bundle.load(tmp_path / "made")


def test_bundle_and_recipe_keep_the_size(places, made):
    info = made.manifest.dataset
    assert info is not None
    assert (info.reading, info.sample_shape) == (SIZE, (28, 28, 3))
    assert "[data]\nimage_size = [28, 28]" in made.path(bundle.RECIPE).read_text()
    assert "data.image_size=[28, 28]" in made.manifest.training.overrides
    own, split = arguments.bundle_images(made, places / "set" / "train", NullProgress())
    again = sources.load(str(places / "set" / "train"), reading=SIZE)
    assert own.sha256 == again.sha256 == info.sha256
    assert split.sha256 == made.manifest.split.sha256


def test_older_manifests_say_nothing_of_how_images_were_read(made):
    content = json.loads(made.path(bundle.MANIFEST).read_text())
    del content["dataset"]["reading"]
    made.path(bundle.MANIFEST).write_text(json.dumps(content))
    info = bundle.load(made.folder).manifest.dataset
    assert info is not None
    assert info.reading == PLAIN


def test_test_set_of_ones_own_is_measured_as_such(places, made):
    progress = RecordingProgress()
    test = places / "set" / "test"
    result = api.evaluate(made.folder, only=["litert", "keras"], data=test, progress=progress)
    assert (result.dataset, result.protocol, result.split) == ("test (folder of images)", "own test set", "test")
    assert any("test is not what " in line
               for line in progress.lines)  # fmt: skip
    import keras

    given = sources.load_given(test, reading=SIZE, shape=(28, 28, 3))
    expected = keras.models.load_model(made.path(bundle.MODEL)).predict(given.images, verbose=0).argmax(axis=1)
    rows = {f"{row.format}@{row.runtime}": row for row in result.results}
    for row in (rows["keras@keras"], rows["tflite-float32@litert"]):
        assert row.samples == 12
        assert row.accuracy == pytest.approx(np.mean(expected == given.labels))
    stored = from_json(Evaluation, json.loads(made.path(bundle.EVALUATION).read_text()))
    assert (stored.dataset, stored.protocol) == (result.dataset, result.protocol)
    _require_pictures_of(test, result, made.folder, given)


def _require_pictures_of(test: Path, result: Evaluation, folder: Path, given: Dataset) -> None:
    """Mistakes are shown where their images are named, and never by those of the bundle's own dataset."""
    assert result.mistakes
    for data, reason in ((None, "was evaluated on test (folder of images); name that with --data"),
                         (test.parent / "train", "was evaluated on other images than")):  # fmt: skip
        progress = RecordingProgress()
        api.report(folder, data=data, progress=progress)
        assert any(reason in line for line in progress.lines), progress.lines
        assert "data:image/png;base64" not in (folder / bundle.REPORT).read_text()
    api.report(folder, data=test, progress=RecordingProgress())
    page, card = (folder / bundle.REPORT).read_text(), (folder / bundle.CARD).read_text()
    assert page.count("data:image/png;base64") == len(result.mistakes)
    for text in (page, card):
        assert "test (folder of images), own test set, test split" in text
        assert "--image-size 28 28" in text
    assert 'name: "test (folder of images), split protocol own test set"' in card
    assert given.labels is not None
    assert all(given.class_names[given.labels[item.index]] == item.truth for item in result.mistakes)


def test_own_images_are_those_of_the_split_and_use_its_baseline(places, made):
    train = places / "set" / "train"
    found = samples.bundle_samples(made, train, "test", NullProgress())
    assert (found.from_training_dataset, found.protocol) == (True, made.manifest.split.protocol)
    assert len(found.inputs) == made.manifest.split.test
    with pytest.raises(DataError, match="was made from train; say where it is with --data"):
        samples.bundle_samples(made, None, "test", NullProgress())


def test_a_source_in_parts_is_measured_on_its_test_set(places, made):
    found = samples.bundle_samples(made, places / "set", "test", NullProgress())
    assert (len(found.inputs), found.protocol, found.from_training_dataset) == (12, "own test set, official", False)
    assert found.indices.tolist() == list(range(60, 72))
    single = samples.bundle_samples(made, places / "set" / "test", "test", NullProgress())
    np.testing.assert_array_equal(found.inputs, single.inputs)
    assert found.sha256 != single.sha256
    with pytest.raises(UsageError, match="test has no validation set of its own; leave --split out"):
        samples.bundle_samples(made, places / "set" / "test", "validation", NullProgress())


def test_classes_come_in_the_bundles_order(places, made, tmp_path):
    given = sources.load_given(places / "set" / "test", reading=SIZE, shape=(28, 28, 3))
    order = [2, 0, 1]
    names = np.array(NAMES)[order]
    numbers = np.argsort(order)[given.labels]
    np.savez(tmp_path / "a.npz", images=given.images, labels=numbers, class_names=names)
    found = samples.bundle_samples(made, tmp_path / "a.npz", "test", NullProgress())
    np.testing.assert_array_equal(found.labels, given.labels)
    assert found.class_names == NAMES


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda given: {"class_names": ["cat", "dog", "wolf"]},
            "has no class 'fox', unlike .* are cat, dog, fox; a test",
        ),
        (lambda given: {"class_names": ["cat", "dog", "fox", "ant"], "labels": np.arange(12) % 4}, "has a class 'ant'"),
        (lambda given: {"labels": np.arange(12) % 2, "class_names": ["cat", "dog"]}, "has no class 'fox'"),
        (lambda given: {"class_names": None}, "has a class '0', unlike"),
        (lambda given: {"images": given.images // 20}, "no pixel is above 11 of 255"),
        (lambda given: {"images": given.images[..., :2]}, "2 channels, the model takes 3; only 1 and 3 are converted"),
    ],
)
def test_test_set_that_does_not_fit_is_refused(places, made, tmp_path, change, reason):
    given = sources.load_given(places / "set" / "test", reading=SIZE, shape=(28, 28, 3))
    arrays = {"images": given.images, "labels": given.labels, "class_names": NAMES, **change(given)}
    np.savez(tmp_path / "a.npz", **{name: value for name, value in arrays.items() if value is not None})
    with pytest.raises(DataError, match=reason) as failure:
        samples.bundle_samples(made, tmp_path / "a.npz", "test", NullProgress())
    assert "\n" not in str(failure.value)


def test_size_must_be_the_bundles(places, made):
    train = places / "set" / "train"
    for size in ((28, 28), None):
        assert (
            arguments.bundle_images(made, train, NullProgress(), ImageOptions(size))[0].sha256
            == made.manifest.dataset.sha256
        )
    for call in (lambda reading: arguments.bundle_images(made, train, NullProgress(), reading),
                 lambda reading: samples.bundle_samples(made, train, "test", NullProgress(), reading)):  # fmt: skip
        with pytest.raises(UsageError, match="--image-size 32 28 does not fit .*: it takes images of 28 x 28; leave"):
            call(ImageOptions((32, 28)))
    with pytest.raises(UsageError, match="--scale-pixels is for arrays and tables"):
        samples.bundle_samples(made, train, "test", NullProgress(), ImageOptions(pixels="scale"))


def test_without_a_size_of_its_own_a_bundle_takes_images_of_its_shape(places, made):
    info = dataclasses.replace(made.manifest.dataset, reading=PLAIN)
    made.save(dataclasses.replace(made.manifest, dataset=info), ())
    with pytest.raises(DataError, match=r"\.png is 30 x 30 x 3, the model takes 28 x 28 x 3 .* add --image-size 28 28"):
        samples.bundle_samples(made, places / "set" / "test", "test", NullProgress())
    found = samples.bundle_samples(made, places / "set" / "test", "test", NullProgress(), SIZE)
    assert found.inputs.shape == (12, 28, 28, 3)


def test_altered_training_set_is_no_test_set(places, made, tmp_path):
    train = shutil.copytree(places / "set" / "train", tmp_path / "train")
    assert samples.bundle_samples(made, train, "test", NullProgress()).from_training_dataset
    shutil.copy(places / "set" / "test" / "cat" / "00.png", train / "cat" / "new.png")
    with pytest.raises(BundleError, match="train has changed since .* or is another train .SHA-256 differs"):
        samples.bundle_samples(made, train, "test", NullProgress())


def test_classes_of_a_bundle_without_a_dataset_are_checked_where_both_have_names(places, made, tmp_path):
    made.save(dataclasses.replace(made.manifest, dataset=None, split=None), ())
    given = sources.load_given(places / "set" / "test", reading=SIZE, shape=(28, 28, 3))
    for name, names in (("a", ["cat", "dog", "wolf"]), ("b", None), ("c", list(NAMES))):
        known = {} if names is None else {"class_names": names}
        np.savez(tmp_path / f"{name}.npz", images=given.images, labels=given.labels, **known)  # type: ignore[arg-type]
    with pytest.raises(DataError, match="has no class 'fox'"):
        samples.bundle_samples(made, tmp_path / "a.npz", "test", NullProgress())
    for name in ("b", "c"):
        found = samples.bundle_samples(made, tmp_path / f"{name}.npz", "test", NullProgress())
        assert (found.protocol, found.from_training_dataset) == ("all images", False)
        np.testing.assert_array_equal(found.labels, given.labels)


def test_other_images_are_never_taken_for_those_that_a_bundle_was_made_from(places, made):
    with pytest.raises(BundleError, match="was made from other images than the test found now"):
        arguments.bundle_images(made, places / "set" / "test", NullProgress())


def test_files_take_images_as_bundles_do(places, made):
    file, picture = made.path("model-float32.tflite"), places / "set" / "train" / "cat" / "01.png"
    given = sources.load_given(places / "set" / "train", reading=SIZE)
    found = api.predict(file, [picture], reading=SIZE)
    row = api.predict(file, [picture], resize=True)
    assert found == row
    with pytest.raises(DataError, match="40 x 40 x 3, the model takes 28 x 28 x 3"):
        api.predict(file, [picture])
    with pytest.raises(UsageError, match=r"--image-size does not fit .*\.tflite: it takes images of 28 x 28"):
        api.predict(file, [picture], reading=ImageOptions((32, 32)))
    result = api.evaluate_file(file, places / "set" / "train", only=["litert"], reading=SIZE)
    assert result.results[0].samples == len(given.images)
    with pytest.raises(DataError, match="add --image-size 28 28"):
        api.evaluate_file(file, places / "set" / "train", only=["litert"])


def test_official_files_are_those_of_a_bundle_that_was_trained_on_fashion_mnist(made):
    folder = tools.official_files()
    dataset = sources.load("fashion-mnist", root=folder)
    from edgecnn.data import describe_split, splits

    split = describe_split(splits.split(dataset), 42)
    manifest = dataclasses.replace(
        made.manifest, dataset=describe(dataset), split=split, class_names=dataset.class_names
    )
    found = samples.bundle_samples(dataclasses.replace(made, manifest=manifest), folder, "test", NullProgress())
    assert (found.from_training_dataset, found.class_names, len(found.inputs)) == (True, dataset.class_names, 10_000)
    assert found.dataset == "fashion-mnist (official IDX files)"
