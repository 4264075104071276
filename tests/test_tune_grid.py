"""The grid: its cells and folds are scikit-learn's, shared trainings are one, a stopped grid continues."""

import dataclasses
import json
import os
import signal

import numpy as np
import pytest
from scipy.stats import rankdata
from sklearn.model_selection import check_cv

from edgecnn import api, recipes
from edgecnn.commands.grid_search import load_record
from edgecnn.data import sources, splits
from edgecnn.errors import BudgetError, RecipeError, SearchError, TrainingInterruptedError, UsageError
from edgecnn.training import loop
from edgecnn.tune import folds, grid
from tests.searches import GRID, SPACE, Counting, write_recipe, write_stripes


@pytest.fixture(scope="module")
def stripes(tmp_path_factory):
    return write_stripes(tmp_path_factory.mktemp("grid") / "stripes.npz")


@pytest.fixture
def recipe(tmp_path):
    return write_recipe(tmp_path / "small.toml", GRID)


@pytest.fixture(scope="module")
def finished(tmp_path_factory, stripes):
    """A grid that nothing disturbed: its folder, its result, and what was shown."""
    folder = tmp_path_factory.mktemp("finished")
    shown = Counting()
    result = api.tune_grid(write_recipe(folder / "small.toml", GRID), folder, dataset=stripes, progress=shown)
    return folder, result, shown


def test_documents_grid_has_24_cells_in_12_trainings_a_fold():
    recipe = recipes.load("reference-grid")
    cells = grid.cells(recipe)
    assert len(cells) == 24
    values = {
        (c.recipe.model.activation, c.recipe.model.dropout, c.recipe.training.optimizer, c.recipe.training.epochs)
        for c in cells
    }
    assert values == {
        (activation, (rate, 0.4), optimizer, epochs)
        for activation in ("relu", "sigmoid")
        for rate in (0.2, 0.3, 0.4)
        for optimizer in ("adadelta", "nadam")
        for epochs in (20, 30)
    }
    digits = sources.load("digits")
    parts = folds.divide(digits, splits.split(digits, "fractions").train, 3)
    units = grid.units(cells, digits, parts)
    assert len(units) == 36
    assert {unit.recipe.training.epochs for unit in units} == {30}
    assert sorted(number for unit in units for number, _ in unit.cells) == sorted([*range(24)] * 3)


def test_folds_are_those_of_grid_search_cv():
    digits = sources.load("digits")
    images = splits.split(digits, "fractions").train
    ours = folds.divide(digits, images, 3)
    assert digits.labels is not None
    theirs = check_cv(3, digits.labels[images], classifier=True).split(images, digits.labels[images])
    for part, (rest, held) in zip(ours, theirs, strict=True):
        assert (part.train == images[rest]).all()
        assert (part.validation == images[held]).all()
        assert len(part.test) == 0


def test_subset_keeps_the_classes_in_proportion_and_is_the_same_each_time():
    digits = sources.load("digits")
    train_part = splits.split(digits, "fractions").train
    chosen = folds.subset(digits, train_part, 300)
    assert len(chosen) == 300
    assert set(chosen) <= set(train_part)
    assert (chosen == folds.subset(digits, train_part, 300)).all()
    assert digits.labels is not None
    shares = [np.bincount(digits.labels[part]) / len(part) for part in (chosen, train_part)]
    assert np.abs(shares[0] - shares[1]).max() < 0.01
    with pytest.raises(UsageError, match="3 training images cannot be chosen from each of 10 classes"):
        folds.subset(digits, train_part, 3)


def test_means_deviations_and_ranks_are_those_of_cv_results():
    cells = [grid.Cell((("a.b", number),), recipes.load("reference")) for number in range(4)]
    scores = np.array([[0.5, 0.7, 0.6], [0.9, 0.8, 0.7], [0.6, 0.6, 0.6], [0.8, 0.8, 0.8]])
    rows = [grid.CellScore(cell, fold, scores[cell, fold], 1.0) for cell in range(4) for fold in range(3)]
    found = grid.rank_cells(cells, rows[::-1], 3)
    assert [cell.mean for cell in found] == pytest.approx(scores.mean(axis=1))
    assert [cell.deviation for cell in found] == pytest.approx(scores.std(axis=1))
    assert [cell.rank for cell in found] == list(rankdata(-scores.mean(axis=1).round(12), method="min"))


def test_score_of_each_cell_is_what_training_it_alone_gives(finished, stripes, tmp_path):
    folder, result, shown = finished
    assert [cell.parameters for cell in result.cells] == [
        (("model.activation", activation), ("training.epochs", epochs))
        for activation in ("relu", "sigmoid")
        for epochs in (1, 2)
    ]
    assert shown.total == shown.epochs == 2 * 3 * 2, "cells that share a training are trained once"
    images = sources.load(stripes)
    part = folds.divide(images, splits.split(images, "fractions", seed=42).train, 3)[1]
    single = recipes.vary(recipes.load(str(folder / "small.toml")), {"training.epochs": 1})
    trained = loop.fit(single, images, part, tmp_path)
    assert images.labels is not None
    predicted = trained.model.predict(images.images[part.validation], verbose=0).argmax(axis=1)
    assert result.cells[0].scores[1] == pytest.approx((predicted == images.labels[part.validation]).mean())
    assert load_record(folder).grid == dataclasses.replace(result, recipe_text="")
    assert stripes not in (folder / "search.json").read_text()


@pytest.mark.campaign
def test_grid_that_was_stopped_continues_to_the_same_result(finished, stripes, tmp_path):
    folder, result, _ = finished
    recipe = str(folder / "small.toml")
    stopped = Counting(7, lambda: os.kill(os.getpid(), signal.SIGINT))  # in the middle of a training
    with pytest.raises(TrainingInterruptedError, match="of 6 trainings have ended; continue with the same command"):
        api.tune_grid(recipe, tmp_path, dataset=stripes, progress=stopped)
    lines = (tmp_path / "grid.jsonl").read_text().splitlines()
    assert len(lines) == 1 + 2 * 3, "three trainings of two cells each had ended"
    again = api.tune_grid(recipe, tmp_path, dataset=stripes)
    assert dataclasses.replace(again, seconds=0) == dataclasses.replace(result, seconds=0)
    assert sorted(os.listdir(tmp_path)) == ["grid.jsonl", "search.json"]


def test_grid_that_was_stopped_in_its_first_training_keeps_its_folder(finished, stripes, tmp_path):
    recipe = str(finished[0] / "small.toml")
    stopped = Counting(1, lambda: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(TrainingInterruptedError, match="0 of 6 trainings have ended; continue with the same command"):
        api.tune_grid(recipe, tmp_path, dataset=stripes, progress=stopped)
    with pytest.raises(SearchError, match=r"holds another grid: .*; choose another folder with --out"):
        api.tune_grid(recipe, tmp_path, dataset=stripes, max_train_images=60)


def test_folder_of_another_grid_is_refused_and_both_are_named(finished, stripes, tmp_path):
    folder, _, _ = finished
    other = write_recipe(tmp_path / "other.toml", GRID, name="other")
    with pytest.raises(SearchError, match=r"holds another grid: its recipe is small \(\w+\), yours is other \(\w+\)"):
        api.tune_grid(other, folder, dataset=stripes)
    with pytest.raises(SearchError, match="epochs_scale=1.0.*epochs_scale=0.5"):
        api.tune_grid(str(folder / "small.toml"), folder, dataset=stripes, epochs_scale=0.5)


def test_best_cell_becomes_a_recipe_for_its_dataset(finished, stripes, tmp_path):
    _, result, _ = finished
    api.apply_grid(tmp_path / "best.toml", result)
    best = recipes.load(str(tmp_path / "best.toml"))
    assert best.dataset == recipes.DatasetSettings(stripes, "", sources.load(stripes).sha256, (28, 28, 1), 4)
    assert (best.model.activation, best.training.epochs) == tuple(value for _, value in result.best.parameters)
    assert best.search is None


def test_epochs_scale(recipe):
    cells = grid.cells(recipes.load("reference-grid"), 0.1)
    assert {cell.recipe.training.epochs for cell in cells} == {2, 3}
    assert {dict(cell.parameters)["training.epochs"] for cell in cells} == {20, 30}
    base = recipes.load("reference-grid")
    training = dataclasses.replace(base.training, schedule="cosine", warmup_epochs=4)
    cells = grid.cells(dataclasses.replace(base, training=training), 0.1)
    assert {cell.recipe.training.epochs for cell in cells} == {5}  # one epoch after the warm-up


def test_grids_that_cannot_be(stripes, tmp_path):
    many = "".join(
        f'[search."training.{key}"]\ntype = "int"\nlow = 1\nhigh = 9999\n' for key in ("epochs", "batch_size", "seed")
    )
    with pytest.raises(RecipeError, match="has more than 10,000 combinations; leave parameters or choices out"):
        api.tune_grid(write_recipe(tmp_path / "many.toml", many), tmp_path, dataset=stripes)
    continuum = write_recipe(tmp_path / "a.toml", SPACE)
    with pytest.raises(RecipeError, match='search."training.learning_rate" is a continuum; a grid needs choices'):
        api.tune_grid(continuum, tmp_path, dataset=stripes)
    with pytest.raises(RecipeError, match=r"recipe reference has no \[search\] table"):
        api.tune_grid("reference", tmp_path, dataset=stripes)
    tight = write_recipe(tmp_path / "b.toml", GRID, max_params=100)
    with pytest.raises(BudgetError, match="a cell of the grid is over its budget"):
        api.tune_grid(tight, tmp_path, dataset=stripes)
    assert not (tmp_path / "grid.jsonl").exists()


def test_damaged_scores_are_named(finished, stripes, tmp_path):
    folder, _, _ = finished
    (tmp_path / "grid.jsonl").write_text((folder / "grid.jsonl").read_text() + '{"cell": 1')
    with pytest.raises(Exception, match=r"grid.jsonl is damaged: .*; remove it to start again"):
        api.tune_grid(str(folder / "small.toml"), tmp_path, dataset=stripes)


@pytest.mark.parametrize("broken", [2, 3])
def test_diverged_cell_scores_0_and_the_shorter_one_keeps_its_score(broken, stripes, tmp_path, monkeypatch):
    images = sources.load(stripes)
    part = folds.divide(images, splits.split(images, "fractions").train, 3)[0]
    base, _ = recipes.override(recipes.load(write_recipe(tmp_path / "small.toml", GRID)), {"epochs": 3})
    unit = grid.Unit(base, 0, ((0, 1), (1, 3)))
    trained_epoch = loop._epoch

    def breaks(training, model, epoch, callback):
        row = trained_epoch(training, model, epoch, callback)
        return {**row, "loss": float("nan")} if epoch == broken else row

    monkeypatch.setattr(loop, "_epoch", breaks)
    rows = grid.train_unit(unit, images, part, tmp_path / "w", interrupted=lambda: False, after_epoch=lambda row: None)
    assert rows is not None
    scores = {row.cell: row.score for row in rows}
    assert scores[1] == 0
    assert (
        scores[0]
        == json.loads((tmp_path / "w" / "checkpoint" / "history.json").read_text())["epochs"][0]["val_accuracy"]
    )
