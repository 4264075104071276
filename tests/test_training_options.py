"""A run that was stopped goes on with the options it was started with, and says what contradicts them."""

import json
import shutil
from pathlib import Path

import pytest

from edgecnn import api, bundle, recipes
from edgecnn.commands import training_options
from edgecnn.errors import BundleError, DataError, TrainingInterruptedError
from edgecnn.training import run_file
from edgecnn.types import ImageOptions
from tests.commands import edgecnn
from tests.json_documents import check
from tests.searches import Counting, InterruptAt, write_recipe, write_stripes

OLD_KEYS = ("recipe", "dataset", "split", "backend", "teacher")  # of a checkpoint's run.json before options were kept


@pytest.fixture(scope="module")
def stripes(tmp_path_factory):
    return write_stripes(tmp_path_factory.mktemp("resume") / "stripes.npz")


@pytest.fixture
def recipe(tmp_path):
    return write_recipe(tmp_path / "small.toml", "")


@pytest.fixture(scope="module")
def begun(tmp_path_factory, stripes):
    """A run of 3 epochs with another seed, stopped in the second one."""
    folder = tmp_path_factory.mktemp("begun")
    recipe = write_recipe(folder / "small.toml", "")
    with pytest.raises(TrainingInterruptedError, match="interrupted after epoch 1 of 3"):
        api.train(api.TrainOptions(recipe, dataset=stripes, seed=4, epochs=3), folder / "run", progress=InterruptAt(10))
    return folder / "run"


@pytest.fixture
def stopped(begun, tmp_path):
    shutil.copytree(begun, tmp_path / "run")
    return tmp_path / "run"


def history(folder):
    return json.loads((folder / "history.json").read_text())


def test_a_stopped_run_goes_on_with_the_options_of_then(stopped, recipe, stripes, begun, tmp_path):
    whole = api.train(api.TrainOptions(recipe, dataset=stripes, seed=4, epochs=3), tmp_path / "whole")
    (begun.parent / "small.toml").unlink()  # what the run was started with stays what it was
    edgecnn("train", "--out", stopped, "--resume")
    made = bundle.load(stopped).manifest
    assert history(stopped) == history(whole.folder)
    assert made.training is not None
    assert (made.training.recipe, made.training.overrides) == ("small", ("training.seed=4", "training.epochs=3"))
    assert made.dataset == whole.manifest.dataset


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"seed": 5}, "was started with --seed 4, --seed 5 is given; leave it out to go on as it was started"),
        ({"resplit": 1}, "was started without --resplit, --resplit 1 is given; leave it out"),
        (
            {"reading": ImageOptions((14, 14))},
            "was started without --image-size, --image-size 14 14 is given; leave it out",
        ),
        ({"epochs": 2}, "was started with 3 epochs, 2 are asked for; leave --epochs out to go on to 3"),
        ({"epochs": 4}, "was started with 3 epochs, 4 are asked for; leave --epochs out to go on to 3"),
        (
            {"dataset": "digits"},
            r"was started with another dataset \(it was stripes.npz \(npz file\) and is now digits \(scikit-learn\)\)",
        ),
        ({"recipe": "reference"}, r'another recipe \(name was "small" and is now "reference", .* and \d more\)'),
    ],
    ids=["seed", "resplit", "image size", "fewer epochs", "more epochs", "dataset", "recipe"],
)
def test_a_contradicting_option_is_refused_with_both_values(stopped, given, message):
    before = sorted((path, path.stat().st_mtime_ns) for path in stopped.rglob("*"))
    with pytest.raises(BundleError, match=message):
        api.train(api.TrainOptions(**given), stopped, resume=True)
    assert sorted((path, path.stat().st_mtime_ns) for path in stopped.rglob("*")) == before


@pytest.mark.parametrize(
    ("schedule", "epochs", "message"),
    [
        ("constant", 2, "was started with 3 epochs, 2 are asked for; leave --epochs out to go on to 3"),
        ("cosine", 4, "was started with --epochs 3, --epochs 4 is given; leave it out"),
    ],
)
def test_another_number_of_epochs_is_refused_before_the_dataset_is_read(stopped, schedule, epochs, message):
    file = stopped / "checkpoint" / "run.json"
    content = json.loads(file.read_text())
    text = content["options"]["recipe_text"].replace('schedule = "constant"', f'schedule = "{schedule}"')
    file.write_text(json.dumps({**content, "options": {**content["options"], "recipe_text": text}}))
    with pytest.raises(BundleError, match=message):
        training_options.TrainOptions(dataset="missing.npz", epochs=epochs).continued(stopped)
    assert training_options.TrainOptions(epochs=3).continued(stopped).epochs == 3


def test_a_finished_run_is_prolonged_and_then_goes_on_with_the_new_number(stripes, recipe, tmp_path):
    out = tmp_path / "run"
    api.train(api.TrainOptions(recipe, dataset=stripes), out)
    with pytest.raises(TrainingInterruptedError, match="interrupted after epoch 3 of 4"):
        api.train(api.TrainOptions(epochs=4), out, resume=True, progress=InterruptAt(8 * 2 + 8 + 3))
    training = api.train(api.TrainOptions(), out, resume=True).manifest.training
    assert training is not None
    assert (training.epochs, training.planned_epochs) == (4, 4)


def test_a_run_of_an_older_version_is_continued_with_the_options_given(stopped, recipe, stripes):
    file = stopped / "checkpoint" / "run.json"
    identity = {key: value for key, value in json.loads(file.read_text()).items() if key in OLD_KEYS}
    file.write_text(json.dumps(identity))
    training = api.train(
        api.TrainOptions(recipe, dataset=stripes, seed=4, epochs=2), stopped, resume=True
    ).manifest.training
    assert training is not None
    assert training.epochs == 2


def test_a_run_with_its_options_given_again_is_no_contradiction(stopped, recipe, stripes):
    given = training_options.TrainOptions(recipe, "", stripes, seed=4, epochs=3)
    continued = given.continued(stopped)
    assert (continued.seed, continued.epochs, continued.recipe, continued.recipe_text) == (4, 3, recipe, "")
    sized = training_options.TrainOptions(reading=ImageOptions((14, 14)), seed=0)
    kept = {**sized.to_stored(recipes.load("reference"))["options"]}
    file = stopped / "checkpoint" / "run.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "options": kept}))
    assert training_options.TrainOptions(reading=ImageOptions((14, 14))).continued(stopped).reading == ImageOptions(
        (14, 14)
    )
    assert training_options.TrainOptions().continued(stopped).reading == ImageOptions((14, 14))
    with pytest.raises(BundleError, match="was started with --image-size 14 14, --image-size 28 14 is given"):
        training_options.TrainOptions(reading=ImageOptions((28, 14))).continued(stopped)


def test_a_run_file_fits_its_schema_and_one_of_a_later_schema_asks_for_a_newer_edgecnn(stopped):
    file = stopped / "checkpoint" / "run.json"
    content = json.loads(file.read_text())
    check("run", content)
    file.write_text(json.dumps({**content, "schema": 9}))
    said = "cannot read .*run.json: schema is 9, this edgecnn reads up to 1; install a newer edgecnn"
    with pytest.raises(BundleError, match=said):
        api.train(api.TrainOptions(), stopped, resume=True)
    with pytest.raises(BundleError, match=said):
        run_file.check_identity(stopped, {}, epochs=None)


def test_resume_of_nothing_says_that_a_new_run_begins(recipe, tmp_path):
    said = Counting()
    with pytest.raises(DataError):
        api.train(
            api.TrainOptions(recipe, dataset=str(tmp_path / "none.npz")), tmp_path / "none", resume=True, progress=said
        )
    assert said.lines == [f"{tmp_path / 'none'} holds no run to continue; a new one of recipe {recipe} begins"]


def test_run_finds_the_dataset_of_then(stopped, stripes, tmp_path):
    """`run` exports and measures on the images that the run was trained on."""
    assert api.images_of(stopped) == Path(stripes)
    assert api.images_of(stopped, "digits") is None
    assert api.images_of(tmp_path / "none", None, tmp_path) == tmp_path


def test_options_that_were_altered_are_said_to_be(stopped):
    file = stopped / "checkpoint" / "run.json"
    content = json.loads(file.read_text())
    for altered in ({**content, "options": {"epochs": "3"}}, {**content, "options": []}):
        file.write_text(json.dumps(altered))
        with pytest.raises(BundleError, match=r"cannot read .*run.json: options.*; start again with --force"):
            api.train(api.TrainOptions(), stopped, resume=True)
