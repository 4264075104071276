"""A study with real trainings: seeded, budgeted, pruned, applied; and whom it lets in."""

import dataclasses
import json
import os
import signal
import sqlite3
from pathlib import Path

import optuna
import pytest

from edgecnn import api, recipes
from edgecnn.commands.grid_search import load_record
from edgecnn.errors import BudgetError, DataError, RecipeError, SearchError, TrainingInterruptedError, UsageError
from edgecnn.formats.c99 import generator, network
from edgecnn.models import budget
from edgecnn.tune import space
from edgecnn.tune.worker_pool import worker_slots
from tests.commands import edgecnn
from tests.searches import SPACE, Counting, write_recipe, write_stripes

CALIBRATION = """
[search."calibration.images"]
type = "int"
low = 10
high = 50
"""


@pytest.fixture(scope="module")
def stripes(tmp_path_factory):
    return write_stripes(tmp_path_factory.mktemp("study") / "stripes.npz")


@pytest.fixture
def recipe(tmp_path):
    return write_recipe(tmp_path / "small.toml", SPACE)


@pytest.fixture(scope="module")
def finished(tmp_path_factory, stripes):
    """A study of four trials in two calls: its folder and its result."""
    folder = tmp_path_factory.mktemp("finished")
    recipe = write_recipe(folder / "small.toml", SPACE, max_params=40_000)
    api.tune(recipe, 2, folder, dataset=stripes, seed=3)
    return folder, api.tune(recipe, 4, folder, dataset=stripes, seed=3)


def drawn(result):
    return [(trial.number, trial.state, trial.parameters, trial.values, trial.epochs) for trial in result.trials]


def test_candidates_over_the_budget_are_turned_down_and_do_not_count(finished):
    _, result = finished
    over = [trial for trial in result.trials if trial.state == "over budget"]
    trained = [trial for trial in result.trials if trial.state in ("complete", "pruned")]
    assert len(trained) == 4
    assert over, "the draw holds a network that is too wide"
    for trial in over:
        assert dict(trial.parameters)["model.width"] == 1.0
        assert trial.note.startswith("parameters: 47,")
        assert trial.epochs == ()
    assert all(dict(trial.parameters)["model.width"] < 1 for trial in trained)


def test_best_trial_is_the_one_of_the_highest_value(finished):
    _, result = finished
    complete = [trial for trial in result.trials if trial.state == "complete"]
    assert result.trial(result.best).values[0] == max(trial.values[0] for trial in complete)
    assert all(trial.epochs[-1] == trial.values[0] for trial in complete)


def test_applied_recipe_reproduces_the_score_on_its_dataset(finished, stripes, tmp_path):
    folder, result = finished
    file = tmp_path / "best.toml"
    chosen = api.tune_apply(file, api.default_storage(folder))
    assert chosen.number == result.best
    edgecnn("train", "--recipe", file, "--out", tmp_path / "run")  # the recipe names its dataset
    history = json.loads((tmp_path / "run" / "history.json").read_text())
    assert history[-1]["val_accuracy"] == chosen.values[0]
    assert stripes not in (tmp_path / "run" / "recipe.toml").read_text(), "a bundle does not say where images lay"


def test_a_study_says_what_its_validation_images_can_tell_apart(finished):
    folder, result = finished
    complete = sorted((trial.values[0] for trial in result.trials if trial.state == "complete"), reverse=True)
    assert result.ranking is not None
    assert (result.ranking.samples, result.ranking.best, result.ranking.second) == (15, *complete[:2])
    shown = edgecnn("tune", "--status", "--out", folder).stdout
    assert f"15 images are too few to rank these results: best {complete[0]:.2%}; second" in shown


def test_applied_recipe_takes_no_other_dataset(finished, stripes, tmp_path):
    """Neither one that is named nor what its own file became; elsewhere the same images do."""
    folder, _ = finished
    file, moved = tmp_path / "best.toml", tmp_path / "moved.npz"
    api.tune_apply(file, api.default_storage(folder))
    refusal = r"recipe small-\d was searched on .*stripes.npz \(\w+\), and digits is digits \(\w+\); name the dataset"
    with pytest.raises(DataError, match=refusal):
        api.train(api.TrainOptions(str(file), dataset="digits"), tmp_path / "run")
    write_stripes(moved, images=160)
    file.write_text(file.read_text().replace(stripes, str(moved)))
    with pytest.raises(DataError, match="was searched on .*moved.npz"):
        api.train(api.TrainOptions(str(file)), tmp_path / "run")
    write_stripes(moved)
    made = api.train(api.TrainOptions(str(file)), tmp_path / "run").manifest
    assert made.dataset is not None
    assert made.dataset.origin == "npz file"


def test_applied_trial_can_be_chosen(finished, tmp_path):
    folder, result = finished
    other = next(t for t in result.trials if t.state == "complete" and t.number != result.best)
    url = api.default_storage(folder)
    api.tune_apply(tmp_path / "other.toml", url, trial=other.number)
    written = recipes.load(str(tmp_path / "other.toml"))
    assert written.training.learning_rate == dict(other.parameters)["training.learning_rate"]
    over = next(t for t in result.trials if t.state == "over budget")
    with pytest.raises(SearchError, match=f"trial {over.number} of study small is not complete; choose among"):
        api.tune_apply(tmp_path / "third.toml", url, trial=over.number)
    assert not (tmp_path / "third.toml").exists()


def test_study_of_another_recipe_dataset_or_code_is_refused_and_both_are_named(
    finished, stripes, tmp_path, monkeypatch
):
    folder, _ = finished
    url, recipe = api.default_storage(folder), str(folder / "small.toml")
    wider = write_recipe(tmp_path / "wider.toml", SPACE.replace("0.02", "0.03"), max_params=40_000)
    named = r"study 'small' is another search: its recipe is small \(\w+\), yours is small \(\w+\); choose another name"
    with pytest.raises(SearchError, match=named):
        api.tune(wider, 8, tmp_path, storage=url, dataset=stripes)
    with pytest.raises(SearchError, match=r"its dataset is stripes.npz \(\w+\), yours is digits \(\w+\)"):
        api.tune(recipe, 8, tmp_path, storage=url, dataset="digits")
    monkeypatch.setattr("edgecnn.tune.fingerprint.code_hash", lambda: "f" * 64)
    with pytest.raises(SearchError, match=r"its code version is 0.1.0 \(\w+\), yours is 0.1.0 \(ffffffffffff\)"):
        api.tune(recipe, 8, tmp_path, storage=url, dataset=stripes)


def test_study_that_edgecnn_did_not_make_is_refused(recipe, stripes, tmp_path):
    url = f"sqlite:///{tmp_path}/other.db"
    study = optuna.create_study(storage=url, study_name="small", direction="maximize")
    study.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=1)
    for ask in (lambda: api.tune(recipe, 2, tmp_path, storage=url, dataset=stripes), lambda: api.tune_status(url)):
        with pytest.raises(SearchError, match="study 'small' was not made by edgecnn; choose another"):
            ask()


def test_budget_that_no_candidate_meets_is_said_before_the_first_training(stripes, tmp_path):
    tight = write_recipe(tmp_path / "tight.toml", SPACE, max_params=500)
    shown = Counting()
    with pytest.raises(BudgetError) as caught:
        api.tune(tight, 2, tmp_path, dataset=stripes, progress=shown)
    message = str(caught.value)
    assert "no candidate of recipe small meets its budget (3 looked at)" in message
    assert "closest is {'model.width': 0.1}: parameters: " in message
    assert "widen [budget] or the ranges of [search]" in message
    assert shown.epochs == 0
    assert not (tmp_path / "study.db").exists()


def test_budget_is_looked_for_in_a_continuum_as_well(tmp_path, monkeypatch):
    monkeypatch.setattr(space, "_MAX_CANDIDATES", 30)
    search = '[search."model.width"]\ntype = "float"\nlow = 0.05\nhigh = 4.0\n'
    recipe = recipes.load(write_recipe(tmp_path / "a.toml", search, max_params=2_000))
    space.check_budget_reachable(recipe, (28, 28, 1), 10)
    hopeless = dataclasses.replace(recipe, budget=dataclasses.replace(recipe.budget, max_ram=10))
    with pytest.raises(BudgetError, match=r"RAM \(estimated bytes\)"):
        space.check_budget_reachable(hopeless, (28, 28, 1), 10)


def test_every_limit_of_the_budget_is_a_constraint(tmp_path):
    recipe = recipes.load(write_recipe(tmp_path / "a.toml", SPACE))
    cost = budget.recipe_cost(recipe, (28, 28, 1), 10)
    limits = dataclasses.replace(recipe.budget, max_params=cost.parameters, max_macs=cost.macs, max_ram=1)
    shares = space.constraint_values(cost, limits)
    assert shares["parameters"] > 0
    assert shares["macs"] == 0
    assert shares["ram"] == cost.ram_bytes - 1
    assert "flash" not in shares


@pytest.mark.campaign
def test_interrupted_study_gives_its_trial_back_and_continues_to_the_same_result(finished, stripes, tmp_path):
    folder, result = finished
    stopped = Counting(3, lambda: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(TrainingInterruptedError, match=r"interrupted; 1 of 4 trials of study small have ended"):
        api.tune(str(folder / "small.toml"), 4, tmp_path, dataset=stripes, seed=3, progress=stopped)
    left = load_record(tmp_path).study
    assert left is not None
    assert [trial.state for trial in left.trials].count("complete") == 1
    with sqlite3.connect(tmp_path / "study.db") as database:
        states = [state for (state,) in database.execute("SELECT state FROM trials ORDER BY number")]
    assert "RUNNING" not in states
    assert states.count("WAITING") == 1
    again = api.tune(str(folder / "small.toml"), 4, tmp_path, dataset=stripes, seed=3)
    assert drawn(again) == drawn(result)
    assert again.planned == 4
    kept = load_record(tmp_path).study
    assert kept is not None
    assert kept.trials[0].worker == ""


def test_empty_and_unknown_studies(finished, stripes, tmp_path):
    folder, _ = finished
    url = f"sqlite:///{tmp_path}/a.db"
    optuna.storages.RDBStorage(url)
    with pytest.raises(SearchError, match="the storage holds no study yet; start one with: edgecnn tune RECIPE"):
        api.tune_apply(tmp_path / "x.toml", url)
    with pytest.raises(SearchError, match="there is no study 'big' in the storage; choose one with --study: small"):
        api.tune_status(api.default_storage(folder), "big")
    recipe = write_recipe(tmp_path / "small.toml", SPACE)
    stopped = Counting(1, lambda: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(TrainingInterruptedError):
        api.tune(recipe, 3, tmp_path, storage=url, dataset=stripes, progress=stopped)
    with pytest.raises(SearchError, match="no trial of study small is complete yet; let it run on before --apply"):
        api.tune_apply(tmp_path / "x.toml", url)
    assert not (tmp_path / "x.toml").exists()


@pytest.mark.campaign
def test_pareto_front_holds_what_an_export_measures(stripes, tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", SPACE.replace("[0.1, 0.2, 1.0]", "[0.1, 0.2]"))
    shown = Counting()
    result = api.tune(recipe, 2, tmp_path, dataset=stripes, pareto=True, progress=shown)
    assert any("Optuna prunes studies of one objective only" in line for line in shown.lines)
    assert result.name == "small-pareto"
    assert result.objectives == ("int8 validation accuracy", "multiply-accumulates", "arena bytes")
    complete = {t.number: t.values for t in result.trials if t.state == "complete"}
    for number, values in complete.items():
        beaten = any(
            other[0] >= values[0] and other[1] <= values[1] and other[2] <= values[2] and other != values
            for other in complete.values()
        )
        assert (number in result.front) == (not beaten)
    chosen = api.tune_apply(tmp_path / "best.toml", api.default_storage(tmp_path))
    made = api.train(api.TrainOptions(str(tmp_path / "best.toml"), dataset=stripes), tmp_path / "run")
    made = api.export_bundle(made.folder, only=["tflite-int8"], data=Path(stripes))
    evaluation = api.evaluate(made.folder, only=["litert"], data=Path(stripes), part="validation")
    accuracy = next(item.accuracy for item in evaluation.results if item.format == "tflite-int8")
    kit = generator.generate(network.read(made.path("model-int8.tflite").read_bytes(), "the model"), tmp_path / "kit")
    assert chosen.values == (accuracy, made.manifest.cost.macs, kit.arena_bytes)


def test_searches_that_cannot_be(stripes, tmp_path):
    idle = write_recipe(tmp_path / "a.toml", CALIBRATION)
    with pytest.raises(UsageError, match=r"calibration.images changes nothing of the float model.*--pareto"):
        api.tune(idle, 2, tmp_path, dataset=stripes)
    with pytest.raises(RecipeError, match=r"recipe reference has no \[search\] table; a search needs one"):
        api.tune("reference", 2, tmp_path, dataset=stripes)
    threads = write_recipe(tmp_path / "b.toml", '[search."training.threads"]\ntype = "int"\nlow = 1\nhigh = 2\n')
    with pytest.raises(RecipeError, match="training.threads follows from the workers"):
        api.tune(threads, 2, tmp_path, dataset=stripes)


def test_workers_share_the_cores(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {2, 3, 5, 7, 8})
    assert [(slot.cores, slot.threads) for slot in worker_slots(2)] == [((2, 3), 2), ((5, 7, 8), 2)]
    assert [(slot.cores, slot.threads) for slot in worker_slots(1)] == [((2, 3, 5, 7, 8), 5)]
    many = worker_slots(7)
    assert {core for slot in many for core in slot.cores} == {2, 3, 5, 7, 8}
    assert all(len(slot.cores) == slot.threads == 1 for slot in many)
