"""The cells of a grid, the trainings that they share, and their scores.

Cells that differ only in the number of epochs share one training: the shorter one is the beginning of the longer one,
and its score is the validation accuracy after its last epoch.
"""

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from edgecnn import recipes
from edgecnn.data import Dataset, Split
from edgecnn.errors import RecipeError, TrainingDivergedError
from edgecnn.recipes import Recipe
from edgecnn.tune import space
from edgecnn.types import Assignment, GridCell, Value

FOLDS = 3
_MOST_CELLS = 10_000


@dataclasses.dataclass(frozen=True, slots=True)
class Cell:
    """One combination of the parameters of a grid.

    Attributes:
        parameters: (key, value) of the grid.
        recipe: to train, its epochs scaled.
    """

    parameters: Assignment
    recipe: Recipe


@dataclasses.dataclass(frozen=True, slots=True)
class Unit:
    """One training on one fold, with the cells that share it.

    Attributes:
        recipe: with the most epochs of the cells.
        fold: from 0.
        cells: (number of the cell, epochs after which it is scored).
    """

    recipe: Recipe
    fold: int
    cells: tuple[tuple[int, int], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class CellScore:
    """The score of one cell on one fold.

    Attributes:
        cell: number of the cell.
        fold: from 0.
        score: accuracy on the fold, 0..1; 0 where the loss became NaN or infinite.
        seconds: training time of the unit, counted for the first of its cells and 0 for the others.
    """

    cell: int
    fold: int
    score: float
    seconds: float


def cells(recipe: Recipe, epochs_scale: float = 1.0) -> tuple[Cell, ...]:
    """Return every combination of a recipe's search table, the last parameter varying fastest.

    Args:
        recipe: with a search table.
        epochs_scale: factor on the epochs of each cell, rounded, at least 1 epoch after a warm-up.

    Raises:
        RecipeError: no search table, a continuous parameter, a combination that is not a valid recipe, more than
            10,000 combinations, or a teacher.
    """
    if recipe.search is None:
        raise RecipeError(f"recipe {recipe.name} has no [search] table; a grid needs one")
    space.check_no_teacher(recipe)
    found: list[Cell] = []
    for assignment in _combinations(recipe, {}, 0):
        if len(found) == _MOST_CELLS:
            raise RecipeError(
                f"recipe {recipe.name} has more than {_MOST_CELLS:,} combinations",
                advice="leave parameters or choices out, or search it with: edgecnn tune RECIPE --trials N",
            )
        try:
            varied = recipes.vary(recipe, assignment)
        except ValueError as error:
            raise RecipeError(f"recipe {recipe.name}: {error} in the combination {dict(assignment)}") from error
        scaled = round(varied.training.epochs * epochs_scale)
        epochs = max(varied.training.warmup_epochs + 1, scaled)
        training = dataclasses.replace(varied.training, epochs=epochs)
        found.append(Cell(tuple(assignment.items()), dataclasses.replace(varied, training=training)))
    return tuple(found)


def _combinations(recipe: Recipe, before: Mapping[str, Value], position: int) -> Iterator[dict[str, Value]]:
    assert recipe.search is not None
    if position == len(recipe.search.parameters):
        yield dict(before)
        return
    parameter = recipe.search.parameters[position]
    if not parameter.active(before):
        yield from _combinations(recipe, before, position + 1)
        return
    values = parameter.finite()
    if values is None:
        raise RecipeError(
            f'recipe {recipe.name}: search."{parameter.key}" is a continuum; a grid needs choices or a step'
        )
    for value in values:
        yield from _combinations(recipe, {**before, parameter.key: value}, position + 1)


def units(grid: Sequence[Cell], dataset: Dataset, splits: Sequence[Split]) -> tuple[Unit, ...]:
    """Return the trainings that give every cell its score on every fold."""
    from edgecnn.training import loop

    groups: dict[str, list[int]] = {}
    for number, cell in enumerate(grid):
        shared = loop.identity(cell.recipe, dataset, splits[0])
        groups.setdefault(json.dumps(shared, sort_keys=True), []).append(number)
    found = []
    for members in groups.values():
        longest = max(members, key=lambda number: grid[number].recipe.training.epochs)
        wanted = tuple((number, grid[number].recipe.training.epochs) for number in members)
        found += [Unit(grid[longest].recipe, fold, wanted) for fold in range(len(splits))]
    return tuple(found)


def train_unit(
    unit: Unit,
    dataset: Dataset,
    split: Split,
    folder: Path,
    *,
    interrupted: Callable[[], bool],
    after_epoch: Callable[[dict[str, float]], None],
) -> tuple[CellScore, ...] | None:
    """Train a unit, from the checkpoint of an earlier attempt in `folder` if there is one.

    Args:
        unit: training to run.
        dataset: images and labels.
        split: the unit's fold.
        folder: for its checkpoints; made if missing.
        interrupted: called at each step; returns whether to stop.
        after_epoch: given the history row of each epoch.

    Returns:
        The score of each cell; None if it was interrupted.
    """
    from edgecnn.training import loop
    from edgecnn.training.checkpoints import Checkpoints

    folder.mkdir(parents=True, exist_ok=True)
    try:
        trained = loop.fit(
            unit.recipe, dataset, split, folder, resume=True, interrupted=interrupted, after_epoch=after_epoch
        )
    except TrainingDivergedError:  # cells that ended before have their score
        left = Checkpoints(folder, loop.identity(unit.recipe, dataset, split), resume=True)
        return _cell_scores(unit, left.history, left.seconds)
    if len(trained.history) < unit.recipe.training.epochs:
        return None
    return _cell_scores(unit, trained.history, trained.seconds)


def _cell_scores(unit: Unit, history: Sequence[Mapping[str, float]], seconds: float) -> tuple[CellScore, ...]:
    scores = [history[epochs - 1]["val_accuracy"] if epochs <= len(history) else 0.0 for _, epochs in unit.cells]
    return tuple(
        CellScore(number, unit.fold, score, 0.0 if place else seconds)
        for place, ((number, _), score) in enumerate(zip(unit.cells, scores, strict=True))
    )


def rank_cells(grid: Sequence[Cell], scores: Sequence[CellScore], folds: int) -> tuple[GridCell, ...]:
    """Return the cells with mean, standard deviation and rank, as scikit-learn's `cv_results_` has them.

    Args:
        grid: the cells.
        scores: the score of every cell on every fold.
        folds: number of folds.
    """
    table = np.zeros((len(grid), folds))
    for score in scores:
        table[score.cell, score.fold] = score.score
    means = table.mean(axis=1)
    ranks = [1 + int((means > mean).sum()) for mean in means]
    return tuple(
        GridCell(cell.parameters, tuple(map(float, own)), float(mean), float(own.std()), rank)
        for cell, own, mean, rank in zip(grid, table, means, ranks, strict=True)
    )
