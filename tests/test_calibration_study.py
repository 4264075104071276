"""The calibration study: against a plain export with the same calibration set, resumed, and in report and card."""

import dataclasses
import json

import numpy as np
import pytest

from edgecnn import api, bundle, recipes, runtimes
from edgecnn.bundle import run_folder
from edgecnn.commands import arguments as targets
from edgecnn.commands.export import sha256_of_images
from edgecnn.data import calibration
from edgecnn.errors import UsageError
from edgecnn.report import html, markdown
from edgecnn.system.files import sha256_of
from edgecnn.types import CalibrationStudy, CalibrationTrial, NullProgress
from tests.commands import edgecnn, refused
from tests.html_page import Page
from tests.sample_report import sample_content, without

pytestmark = pytest.mark.campaign

SIZES, SEEDS = (8, 30), (0, 1)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("study")
    recipe = recipes.load("reference")
    small = dataclasses.replace(recipe.calibration, images=30, seed=1)
    (folder / "small.toml").write_text(recipes.to_toml(dataclasses.replace(recipe, calibration=small)))
    return api.train(api.TrainOptions(str(folder / "small.toml"), dataset="digits", epochs=2), folder / "run").folder


@pytest.fixture(scope="module")
def study(trained):
    return api.calibration_study(trained, sizes=SIZES, seeds=SEEDS)


def test_every_size_and_seed_is_measured_on_validation_images(trained, study):
    dataset, split = targets.bundle_images(bundle.load(trained), None, NullProgress())
    assert [(trial.samples, trial.seed) for trial in study.trials] == [(8, 0), (8, 1), (30, 0), (30, 1)]
    assert study.validated == len(split.validation)
    assert dataset.labels is not None
    for trial in study.trials:
        chosen = calibration.choose(dataset.labels, split.train, trial.samples, trial.seed)
        assert trial.sha256 == sha256_of_images(dataset.images[chosen])
    assert len({trial.sha256 for trial in study.trials}) == 4


def test_a_trial_is_what_export_makes_with_that_calibration_set(trained, study):
    made = api.export_bundle(trained, only=("tflite-int8",))
    assert made.has(bundle.CALIBRATION)
    (artifact,) = made.manifest.artifacts
    dataset, split = targets.bundle_images(made, None, NullProgress())
    session = runtimes.find(study.runtime).load(made.path(artifact.file), artifact.contract, 1)
    answers = session.predict(dataset.images[split.validation]).argmax(axis=1)
    assert dataset.labels is not None
    accuracy = np.mean(answers == dataset.labels[split.validation])
    assert study.trials[3].accuracy == accuracy
    with np.load(made.path(bundle.BASELINE)) as stored:
        float_answers = stored["validation"].argmax(axis=1)
    assert study.float_accuracy == np.mean(float_answers == dataset.labels[split.validation])


def test_a_study_goes_on_where_it_ended(trained, study, monkeypatch):
    def convert(*arguments, **options):
        raise AssertionError("a trial that is there was measured again")

    with monkeypatch.context() as patch:
        patch.setattr("edgecnn.commands.calibration_study._trial", convert)
        assert api.calibration_study(trained, sizes=SIZES[:1], seeds=SEEDS) == study
    kept = bundle.load(trained).path(bundle.CALIBRATION)
    asked = []

    def interrupt(source, size, seed):
        asked.append((size, seed))
        if seed == 3:
            raise KeyboardInterrupt
        return CalibrationTrial(size, seed, "0" * 64, 0.5)

    before = kept.read_text()
    with monkeypatch.context() as patch:
        patch.setattr("edgecnn.commands.calibration_study._trial", interrupt)
        with pytest.raises(KeyboardInterrupt):
            api.calibration_study(trained, sizes=(8,), seeds=(0, 2, 3))
    assert asked == [(8, 2), (8, 3)]
    assert [(row["samples"], row["seed"]) for row in json.loads(kept.read_text())["trials"]][:3] == [
        (8, 0),
        (8, 1),
        (8, 2),
    ]
    made = bundle.load(trained)  # whole after the interrupt
    made.forget((bundle.CALIBRATION,))
    kept.write_text(before)
    made.save(made.manifest, (bundle.CALIBRATION,))


def test_a_study_of_other_weights_is_begun_anew(trained, study, tmp_path):
    made = run_folder.start_from(bundle.load(trained), tmp_path / "copy")
    assert sha256_of(made.path(bundle.CALIBRATION)) == sha256_of(trained / bundle.CALIBRATION)
    other = json.dumps({**json.loads((trained / bundle.CALIBRATION).read_text()), "model_sha256": "0" * 64})
    made.path(bundle.CALIBRATION).write_text(other)
    made.save(made.manifest, (bundle.CALIBRATION,))
    assert len(api.calibration_study(made.folder, sizes=(8,), seeds=(0,)).trials) == 1


def test_what_does_not_fit_is_refused(trained):
    with pytest.raises(UsageError, match="sizes from 1 and seeds from 0"):
        api.calibration_study(trained, sizes=(0,), seeds=(0,))
    message = refused("evaluate", trained, "--calibration-study", "--runtime", "litert", code=2)
    assert "int8 on validation images; leave out --runtime" in message


def test_report_and_card_show_every_figure():
    shares = (0.8712, 0.8734, 0.8801, 0.8791)
    sets = ((100, 0), (100, 3), (500, 0), (500, 3))
    trials = tuple(CalibrationTrial(*chosen, "c" * 64, share) for chosen, share in zip(sets, shares, strict=True))
    study = CalibrationStudy("a" * 64, "litert", 5000, 0.8833, trials)
    content = without(sample_content(), calibration=study)
    page, card = Page(html.render(content)), markdown.render(content)
    assert page.table("calibration") == [
        ["100", "87.12%", "87.34%", "87.23%", "0.22"],
        ["500", "88.01%", "87.91%", "87.96%", "0.10"],
    ]
    assert "| 100 | 87.12% | 87.34% | 87.23% | 0.22 |" in card
    for text in (page.section("calibration"), card):
        assert "on 5,000 validation images (litert)" in text
        assert "The float model has 88.33% on the same images." in text
        assert "calibrated with 200 images, seed 7." in text
    partial = without(content, calibration=dataclasses.replace(study, trials=trials[:3]))
    assert Page(html.render(partial)).table("calibration")[1] == ["500", "88.01%", "n/a", "88.01%", "0.00"]


def test_command_runs_the_whole_plan_on_the_digits(trained):
    rows = json.loads(edgecnn("evaluate", trained, "--calibration-study", "--json").stdout)["trials"]
    asked = {(size, seed) for size in (100, 200, 500, 1000, 1437) for seed in (0, 1, 2)}
    assert asked <= {(row["samples"], row["seed"]) for row in rows}
    edgecnn("report", trained)
    assert "by calibration images and seed of their choice" in (trained / bundle.CARD).read_text()
