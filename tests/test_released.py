"""Released bundles: one made here of a short training, and whatever the folder export/ holds."""

import dataclasses
import functools
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgecnn import api, bundle, recipes, runtimes
from edgecnn.bundle import measurements, run_folder
from edgecnn.commands import arguments, release
from edgecnn.data import fashion_mnist
from edgecnn.errors import BundleError, UsageError
from edgecnn.evaluation import metrics as evaluating
from edgecnn.runtimes import c_host
from edgecnn.system.files import sha256_of
from edgecnn.types import Evaluation, NullProgress
from tests.campaigns import sized
from tests.commands import ROOT, edgecnn, refused
from tests.tools import official_files, path_without_emulators

PUBLISHED = sorted(path.parent for path in release.FOLDER.glob("*/manifest.json"))
BUNDLES = [pytest.param("made here", marks=pytest.mark.campaign), *PUBLISHED]
RECIPES = [path.name.removeprefix("fashion-mnist-") for path in PUBLISHED]
PUBLISHED_SEEDS = ROOT / "benchmarks" / "accuracy.md"
SEEDS = range(3)  # of the trainings whose weights are released
EXACT = ("tflite-int8", "litert-reference")  # the generated C repeats it bit for bit on every machine


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained") / "digits"
    api.train(api.TrainOptions("reference", dataset="digits", epochs=1), folder)
    return folder


@pytest.fixture(scope="session")
def made_here(trained):
    few = functools.partial(api.evaluate, only=("litert-reference", "c-host"))  # every runtime has tests of its own
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "evaluate", few)
        return api.release(trained, trained.parent / "fashion-mnist-reference").folder


@pytest.fixture(params=BUNDLES, ids=lambda item: getattr(item, "name", item))
def folder(request):
    return request.getfixturevalue("made_here") if request.param == "made here" else request.param


@pytest.fixture
def in_place(made_here, monkeypatch):
    monkeypatch.setattr(release, "FOLDER", made_here.parent)


def evaluation(folder: Path) -> Evaluation:
    found = measurements.evaluation(bundle.load(folder))
    assert found is not None
    return found


def test_is_complete_within_its_budget_and_small(folder):
    made = bundle.load(folder)  # checks every hash
    on_disk = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert on_disk == {bundle.MANIFEST, *dict(made.manifest.files)}
    wanted = {bundle.MODEL, bundle.RECIPE, bundle.HISTORY, bundle.EVALUATION, bundle.CARD, bundle.PREDICTIONS}
    assert wanted <= on_disk
    assert [item.format for item in made.manifest.artifacts] == list(release.FORMATS)
    assert made.manifest.skipped == ()
    _, broken = api.verify(str(folder), api.limits_of(str(folder)))
    assert broken == ()
    assert sum((folder / name).stat().st_size for name in on_disk) < 1_500_000


def test_holds_no_image_no_float32_predictions_and_no_optimizer(folder):
    texts = ("json", "toml", "md", "h", "c", "txt", "properties", "yml", "ino", "")
    for path in (path for path in folder.rglob("*") if path.is_file()):
        assert path.suffix[1:] in (*texts, "keras", "tflite", "onnx", "npz"), path
        if path.suffix[1:] in texts:
            assert not re.search(r"data:image|<img|!\[", path.read_text()), path
    with np.load(folder / bundle.BASELINE) as stored:
        assert {part: (stored[part].dtype, stored[part].ndim) for part in stored} == {"test": (np.dtype(np.float16), 2)}
    with np.load(folder / bundle.PREDICTIONS) as stored:
        assert {(stored[name].dtype, stored[name].ndim) for name in stored} == {(np.dtype(np.uint16), 1)}
    with zipfile.ZipFile(folder / bundle.MODEL) as archive:
        assert b"optimizer" not in archive.read("model.weights.h5")


def test_kit_is_tested_with_generated_patterns(folder):
    (header,) = (folder / "c-int8").glob("*_test_vectors.h")
    body = re.search(r"_inputs\[\d+\]\[\d+\] = \{(.*?)\};", header.read_text(), re.DOTALL)
    assert body is not None
    rows = [list(map(int, re.findall(r"-?\d+", row))) for row in re.findall(r"\{(.*?)\}", body[1], re.DOTALL)]
    size = len(rows[0])
    noise = np.random.default_rng(0).integers(-128, 128, (2, size), np.int8).tolist()
    assert rows == [[-128] * size, [127] * size, [i % 256 - 128 for i in range(size)], *noise]


def test_stored_baseline_gives_the_answers_that_were_evaluated(folder):
    with np.load(folder / bundle.BASELINE) as stored, np.load(folder / bundle.PREDICTIONS) as answers:
        np.testing.assert_array_equal(stored["test"].argmax(axis=1), answers["keras@keras"])


@pytest.mark.campaign
def test_answers_of_the_float_model_to_validation_images_are_computed(trained, made_here, tmp_path):
    shutil.copytree(made_here, tmp_path / "bundle")
    result = api.evaluate(tmp_path / "bundle", part="validation", only=("litert-reference",)).results[0]
    last = json.loads((trained / bundle.HISTORY).read_text())[-1]
    assert result.format == "keras"
    assert result.accuracy == pytest.approx(last["val_accuracy"])


def test_card_lists_the_files_as_they_are(folder):
    card = (folder / bundle.CARD).read_text().replace("\\_", "_")
    rows = re.findall(r"^\| (\S+) \| ([0-9a-f]{64}) \|$", card, re.MULTILINE)
    assert dict(rows) == {name: sha for name, sha in bundle.load(folder).manifest.files if name != bundle.CARD}


def check_published_answers(folder: Path, first: int | None) -> None:
    """Check the published accuracy against the labels, and the first published answers against the generated C."""
    made = bundle.load(folder)
    assert made.manifest.dataset is not None
    if made.manifest.dataset.name == fashion_mnist.NAME:
        official_files()
    images, split = arguments.bundle_images(made, None, NullProgress())
    (artifact,) = (item for item in made.manifest.artifacts if item.format == "c-int8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(c_host, "FLAGS", ("-std=c99", "-Os"))  # the same answers, compiled in a second
        sessions = evaluating.load_all(runtimes.find("c-host"), made.path(artifact.file), artifact.contract)
    answers = evaluating.predict_all(sessions, images.images[split.test[:first]]).argmax(axis=1)
    (row,) = (row for row in evaluation(folder).results if (row.format, row.runtime) == EXACT)
    assert images.labels is not None
    with np.load(folder / bundle.PREDICTIONS) as stored:
        published = stored["@".join(EXACT)]
        np.testing.assert_array_equal(answers, published[:first])
        assert np.mean(published == images.labels[split.test]) == row.accuracy


def test_accuracy_is_the_published_one(folder):
    check_published_answers(folder, 300)


@pytest.mark.campaign
@pytest.mark.parametrize("published", PUBLISHED, ids=lambda path: path.name)
def test_answers_are_the_published_ones(published):
    check_published_answers(published, sized(3000, None))


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda path: path.name)
def test_published_bundle_is_of_the_recipe_that_it_is_named_after(published):
    training = bundle.load(published).manifest.training
    assert training is not None
    assert published == release.released_folder(training.recipe)
    ours, theirs = recipes.load(training.recipe), recipes.parse(training.recipe_text, str(published))
    seed, threads = theirs.training.seed, theirs.training.threads
    assert theirs == dataclasses.replace(ours, training=dataclasses.replace(ours.training, seed=seed, threads=threads))


@pytest.mark.campaign
def test_run_starts_from_the_released_weights(in_place, made_here, tmp_path):
    made = release.start("reference", tmp_path / "run")
    assert (made.manifest.artifacts, made.manifest.name) == ((), "run")
    before = dict(bundle.load(made_here).manifest.files)
    assert dict(made.manifest.files) == {name: before[name] for name in (bundle.MODEL, bundle.RECIPE, bundle.HISTORY)}
    prefix = json.loads((made_here / "c-int8/kit.json").read_text())["prefix"]
    api.export_bundle(made.folder, only=("tflite-int8", "c-int8"), prefix=prefix)
    assert sha256_of(made.folder / "model-int8.tflite") == before["model-int8.tflite"]
    vectors = f"c-int8/{prefix}_test_vectors.h"
    assert sha256_of(made.folder / vectors) != before[vectors]  # a kit that a user makes carries real images
    with pytest.raises(BundleError, match="already holds a run"):
        release.start("reference", tmp_path / "run")
    assert release.start("recipes/reference.toml", tmp_path / "run", force=True).manifest.artifacts == ()


@pytest.mark.campaign
def test_only_a_recipe_of_the_package_has_released_weights(in_place, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(recipes.to_toml(recipes.load("reference")))
    with pytest.raises(UsageError, match=r"takes a recipe of the package by its name, not .*own.toml"):
        release.start(str(own), tmp_path / "run")
    with pytest.raises(UsageError, match="trained on fashion-mnist, not on digits; leave --dataset out"):
        release.start("reference", tmp_path / "run", dataset="digits")
    message = refused("run", "--pretrained", "--epochs", 3, "--teacher", "t", "--out", tmp_path / "run", code=2)
    assert "--pretrained trains nothing, so --epochs and --teacher cannot apply" in message


def test_missing_weights_are_said_in_one_line(monkeypatch, tmp_path):
    monkeypatch.setattr(release, "FOLDER", tmp_path)
    with pytest.raises(BundleError, match="no released weights of recipe reference in .*; use a source checkout"):
        release.start("reference", tmp_path / "run")
    with pytest.raises(BundleError, match="no released weights of recipe reference and seed 7 in .*; use a source"):
        release.start("reference", tmp_path / "run", seed=7)


@pytest.mark.campaign
def test_unfinished_training_is_not_released(trained, tmp_path):
    source = bundle.load(trained)
    assert source.manifest.training is not None
    short = dataclasses.replace(source.manifest.training, planned_epochs=2)
    unfinished = bundle.Bundle(trained, dataclasses.replace(source.manifest, training=short))
    with pytest.raises(BundleError, match="no training that came to its end"):
        run_folder.start_from(unfinished, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.campaign
def test_training_with_other_settings_than_the_recipes_is_not_released(trained):
    script = [sys.executable, "export/release.py", trained]
    done = subprocess.run(script, cwd=ROOT, check=False, capture_output=True, text=True)
    message = f"release.py: {trained} was trained with training.epochs=1; only its seed may be another\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", message)
    assert not release.released_folder("reference").exists()


@pytest.mark.campaign
def test_training_on_other_images_is_not_released(trained, tmp_path):
    made = bundle.load(shutil.copytree(trained, tmp_path / "digits"))
    assert made.manifest.training is not None
    plain = dataclasses.replace(made.manifest.training, overrides=())
    made.save(dataclasses.replace(made.manifest, training=plain), ())
    script = [sys.executable, "export/release.py", str(made.folder)]
    done = subprocess.run(script, cwd=ROOT, check=False, capture_output=True, text=True)
    message = f"release.py: {made.folder} was not trained on Fashion-MNIST; train it with --dataset fashion-mnist\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", message)
    assert not release.released_folder("reference").exists()


@pytest.mark.parametrize("recipe", RECIPES)
def test_trainings_with_other_seeds_differ_in_their_seed_alone(recipe, tmp_path):
    ours = recipes.load(recipe)
    started = [release.start(recipe, tmp_path / str(seed), seed=seed) for seed in SEEDS]
    for seed, made in zip(SEEDS, started, strict=True):
        theirs = recipes.load(str(made.path(bundle.RECIPE)))
        changed = dataclasses.replace(ours.training, seed=seed, threads=theirs.training.threads)
        assert theirs == dataclasses.replace(ours, training=changed)
    assert len({sha256_of(made.path(bundle.MODEL)) for made in started}) == len(SEEDS)


def test_released_trainings_learned_from_the_same_two_networks():
    taught = [recipe for recipe in RECIPES if recipes.load(recipe).teacher]
    manifests = [bundle.load(release.weights_folder(recipe, seed)).manifest for recipe in taught for seed in SEEDS]
    (teachers,) = {made.training.teachers for made in manifests if made.training}
    assert len(teachers) == 2


def rows_of_seeds(recipe: str, text: str) -> list[list[str]]:
    """Return the rows of a table of seeds, without their first two columns: one for each seed, then the mean."""
    return [row.split(" | ") for row in re.findall(rf"^\| `{recipe}` \| (?:\d|mean) \| (.*) \|$", text, re.MULTILINE)]


@pytest.mark.parametrize("recipe", RECIPES)
def test_first_row_of_the_seeds_is_the_released_bundle(recipe):
    (released_one,) = (
        row for row in evaluation(release.released_folder(recipe)).results if (row.format, row.runtime) == EXACT
    )
    assert rows_of_seeds(recipe, PUBLISHED_SEEDS.read_text())[0][2] == f"{100 * released_one.accuracy:.2f}"


@pytest.mark.parametrize("recipe", RECIPES)
def test_mean_of_the_seeds_is_that_of_their_rows(recipe):
    *rows, deviations = rows_of_seeds(recipe, PUBLISHED_SEEDS.read_text())
    for column, shown in zip(np.array(rows, float).T, deviations, strict=True):
        expected = [column.mean(), column.std(ddof=1)]  # of rounded figures, which moves the last digit
        np.testing.assert_allclose([float(value) for value in shown.split(" ± ")], expected, atol=0.0101)


@pytest.mark.campaign
@pytest.mark.parametrize("recipe", sized(["micro"], RECIPES))
def test_released_seeds_reach_what_is_published(recipe):
    official_files()
    command = [sys.executable, "benchmarks/seeds.py", recipe]
    printed = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    again, published = (
        np.array(rows_of_seeds(recipe, text)[:-1], float) for text in (printed, PUBLISHED_SEEDS.read_text())
    )
    np.testing.assert_allclose(again, published, atol=0.1)  # as above: another machine moves an answer or two


@settings(deadline=None)
@given(seed=st.integers(0, 2**32 - 1), gap=st.floats(0, 1e-4))
def test_halved_probabilities_keep_the_class(seed, gap):
    draw = np.random.default_rng(seed)
    close = draw.dirichlet(np.ones(5), 50).astype(np.float32)
    first, second = draw.permutation(5)[:2]
    close[:, second] = close[:, first] * np.float32(1 - gap)
    halves = release.to_float16(close)
    np.testing.assert_array_equal(halves.argmax(axis=1), close.argmax(axis=1))
    np.testing.assert_allclose(halves, close, rtol=2e-3, atol=1e-7)


@pytest.mark.campaign
def test_whole_run_from_the_released_weights_gives_the_published_figures(tmp_path):
    official_files()
    published = release.released_folder("edge-fast")  # the quickest of them
    boards = sized({"PATH": path_without_emulators(tmp_path)}, {})
    edgecnn("run", "--recipe", "edge-fast", "--pretrained", "--out", tmp_path / "run", **boards)
    again, before = (
        {(row.format, row.runtime): row for row in evaluation(at).results} for at in (tmp_path / "run", published)
    )
    # another machine may round a scale otherwise, which moves an answer or two in thousands
    assert again[EXACT].accuracy == pytest.approx(before[EXACT].accuracy, abs=1e-3)
    assert again["keras", "keras"].accuracy == pytest.approx(before["keras", "keras"].accuracy, abs=2e-4)
