"""`tune --grid`: scores of the cells of a grid by cross-validation; and `search.json`, which reports read."""

import contextlib
import dataclasses
import shutil
from pathlib import Path

from edgecnn import recipes
from edgecnn.commands import training_options
from edgecnn.commands.dependencies import require_training
from edgecnn.data import Dataset, Split
from edgecnn.errors import BudgetError, BundleError, SearchError, TrainingInterruptedError
from edgecnn.models import budget
from edgecnn.recipes import Recipe
from edgecnn.system import json_file
from edgecnn.system.files import write_json, write_text
from edgecnn.system.locks import check_writable
from edgecnn.tune import fingerprint, folds, grid, grid_scores, processes, ranking, worker_pool, worker_progress
from edgecnn.tune.grid_scores import Records
from edgecnn.tune.processes import GridJob
from edgecnn.types import (
    PLAIN,
    GridResult,
    ImageOptions,
    NullProgress,
    Progress,
    SearchRecord,
    schemas,
    to_json,
)

RECORD = "search.json"
_SCORES, _WORK = "grid.jsonl", "grid-checkpoints"
_NO_PROGRESS = NullProgress()


def tune_grid(
    recipe: str = "reference-grid",
    out: Path = Path("runs/search"),
    *,
    workers: int = 1,
    max_train_images: int | None = None,
    epochs_scale: float = 1.0,
    dataset: str | None = None,
    data: Path | None = None,
    reading: ImageOptions = PLAIN,
    progress: Progress = _NO_PROGRESS,
) -> GridResult:
    """Score every combination of a recipe's search table by 3-fold cross-validation on the training split.

    The folds are those of scikit-learn's GridSearchCV for a classifier: stratified, not shuffled. A grid that was
    stopped or killed continues with the same call.

    Args:
        recipe: a recipe with a `[search]` table of choices, by name or path.
        out: folder of the scores and of `search.json`.
        workers: processes on this machine, each with its share of the cores.
        max_train_images: divide a stratified choice of so many training images.
        epochs_scale: factor on the epochs of every cell.
        dataset: "auto", "fashion-mnist", "digits" or a path; that of the recipe, or "auto", if None.
        data: folder that holds the dataset's files.
        reading: how images are read, where the recipe does not say or says otherwise.
        progress: shows each training.

    Raises:
        SearchError: `out` holds another grid, or a worker was killed.
        TrainingInterruptedError: Ctrl-C; finished trainings are kept.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    settings, _ = recipes.read_by(recipes.load(recipe), reading)
    threads = worker_pool.worker_slots(workers)[0].threads
    check_writable(out)
    cells = grid.cells(settings, epochs_scale)
    require_training("tune", threads if workers == 1 else None)
    tied, images, split = training_options.load_searched(settings, dataset, data, progress)
    _check_cell_budgets(cells, images)
    chosen = folds.subset(images, split.train, max_train_images)
    parts = folds.divide(images, chosen, grid.FOLDS)
    how = {"images": len(chosen), "folds": grid.FOLDS, "epochs_scale": epochs_scale, "threads": threads}
    records = grid_scores.load(out / _SCORES, fingerprint.search_fingerprint(settings, images, split, **how))
    records.add(())  # from now on the folder is this grid's
    job = _job(grid.units(cells, images, parts), records, images, parts, out / _WORK)
    _train_units(job, records, workers, progress)
    result = _result(tied, images, split, count=len(chosen), epochs_scale=epochs_scale, records=records, cells=cells)
    return _save_grid(out, result)


def apply_grid(file: Path, result: GridResult) -> None:
    """Write the best cell of a grid as a recipe that is tied to the dataset of the grid.

    Args:
        file: the TOML file to write.
        result: what `tune_grid` returned.

    Raises:
        BundleError: the file cannot be written.
    """
    base, best = recipes.parse(result.recipe_text, f"of grid {result.recipe}"), result.best
    varied = recipes.vary(base, dict(best.parameters))
    description = f"Best cell of grid {base.name}: mean accuracy {best.mean:.4f} over {result.folds} folds"
    write_recipe(file, varied, f"{base.name}-best", description)


def write_recipe(file: Path, recipe: Recipe, name: str, description: str) -> None:
    """Write a recipe under another name and description; raises BundleError where the file cannot be written."""
    write_text(file, recipes.to_toml(dataclasses.replace(recipe, name=name, description=description)))


def load_record(folder: Path) -> SearchRecord:
    """Read `search.json` of a folder, an empty record where there is none.

    Raises:
        BundleError: it is damaged, or of a later schema.
    """
    path = folder / RECORD if folder.is_dir() else folder
    if not path.exists():
        return SearchRecord()
    try:
        return json_file.read_document(SearchRecord, "search", path)
    except schemas.NewerSchemaError as error:
        raise BundleError(f"cannot read {path}: {error}", advice="install a newer edgecnn") from error
    except (OSError, ValueError) as error:
        raise BundleError(f"{path} is damaged: {error}; search again or remove it") from error


def save_record(folder: Path, record: SearchRecord) -> None:
    """Write `search.json` into a folder; raises BundleError where it cannot be written."""
    write_json(folder / RECORD, to_json(record))


def _result(
    recipe: Recipe,
    images: Dataset,
    split: Split,
    *,
    count: int,
    epochs_scale: float,
    records: Records,
    cells: tuple[grid.Cell, ...],
) -> GridResult:
    """Return the scores of a grid over `count` images, each of which is held out once."""
    scored = grid.rank_cells(cells, records.scores, grid.FOLDS)
    return GridResult(
        recipe=recipe.name,
        dataset=f"{images.name} ({images.origin})",
        protocol=split.description,
        samples=count,
        folds=grid.FOLDS,
        epochs_scale=epochs_scale,
        seconds=round(sum(score.seconds for score in records.scores), 1),
        cells=scored,
        recipe_text=recipes.to_toml(recipe),
        ranking=ranking.rank([cell.mean for cell in scored], count),
    )


def _save_grid(out: Path, result: GridResult) -> GridResult:
    """Write a grid into `search.json`, without the recipe, which holds a path of this machine; return the grid."""
    kept = dataclasses.replace(result, recipe_text="")
    save_record(out, dataclasses.replace(load_record(out), grid=kept))
    return result


def _check_cell_budgets(cells: tuple[grid.Cell, ...], images: Dataset) -> None:
    height, width, channels = images.images.shape[1:]
    for model, recipe in {cell.recipe.model: cell.recipe for cell in cells}.items():
        cost = budget.recipe_cost(recipe, (height, width, channels), len(images.class_names))
        if failures := budget.exceeded_limits(cost, recipe.budget):
            raise BudgetError(f"a cell of the grid is over its budget: {model}: {'; '.join(failures)}")


def _job(
    units: tuple[grid.Unit, ...], records: Records, images: Dataset, parts: tuple[Split, ...], folder: Path
) -> GridJob:
    found = {(score.cell, score.fold) for score in records.scores}
    left = tuple(place for place, unit in enumerate(units) if (unit.cells[0][0], unit.fold) not in found)
    return processes.GridJob(units, left, worker_pool.counter(), images, parts, folder)


def _train_units(job: GridJob, records: Records, workers: int, progress: Progress) -> None:
    units = job.units
    epochs = [unit.recipe.training.epochs for unit in units]
    display = worker_progress.SearchProgress(progress, "grid", sum(epochs))
    ended = set(range(len(units))) - set(job.left)

    def receive(message: worker_progress.EpochEnded | processes.UnitScores) -> None:
        if isinstance(message, worker_progress.EpochEnded):
            return display.epoch(message)
        records.add(message.scores)
        shutil.rmtree(job.unit_folder(message.unit), ignore_errors=True)
        ended.add(message.unit)
        display.training_ended(message.worker)
        return display.done(sum(epochs[place] for place in ended))

    display.done(sum(epochs[place] for place in ended))
    try:
        worker_pool.run(job, workers, receive)
    except KeyboardInterrupt:
        again = f"interrupted; {len(ended)} of {len(units)} trainings have ended; continue with the same command"
        raise TrainingInterruptedError(again) from None
    if len(ended) < len(units):
        raise SearchError(
            f"a worker was killed; {len(ended)} of {len(units)} trainings have ended",
            advice="continue with the same command",
        )
    for position in range(len(units)):  # left by an earlier call that was killed
        shutil.rmtree(job.unit_folder(position), ignore_errors=True)
    with contextlib.suppress(OSError):  # missing, or not empty
        job.folder.rmdir()
