"""`tune`: a study of trials on any number of machines, its state, and its result as a recipe."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn import recipes
from edgecnn.commands import training_options
from edgecnn.commands.dependencies import require_export, require_search, require_training
from edgecnn.commands.grid_search import load_record, save_record, write_recipe
from edgecnn.data import Dataset, Split
from edgecnn.errors import RecipeError, SearchError, TrainingInterruptedError, UsageError
from edgecnn.recipes import Recipe
from edgecnn.system.locks import check_writable
from edgecnn.tune import fingerprint, goals, processes, space, worker_pool
from edgecnn.tune.goals import Goal
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.tune.worker_progress import StudyProgress
from edgecnn.types import PLAIN, ImageOptions, NullProgress, Progress, StudyResult, Trial

if TYPE_CHECKING:
    from edgecnn.tune.study import StudySpec

DATABASE = "study.db"
_NO_PROGRESS, _POLICY = NullProgress(), RetryPolicy()


def tune(
    recipe: str,
    trials: int,
    out: Path = Path("runs/search"),
    *,
    storage: str | None = None,
    study: str | None = None,
    pareto: bool = False,
    workers: int = 1,
    seed: int = 0,
    dataset: str | None = None,
    data: Path | None = None,
    reading: ImageOptions = PLAIN,
    policy: RetryPolicy = _POLICY,
    progress: Progress = _NO_PROGRESS,
) -> StudyResult:
    """Run trials of a study until it has this number, in this process or beside others.

    Several workers need a program that may be imported again (`if __name__ == "__main__":`).

    Args:
        recipe: a recipe with a `[search]` table, by name or path.
        trials: number of trials of the study, including those of other machines and earlier calls.
        out: folder of `search.json`, the present state of the study, and of the default storage.
        storage: `sqlite:///FILE` or `postgresql://...`; an SQLite file in `out` if None.
        study: its name in the storage; the recipe's name if None, "-pareto" appended for several objectives.
        pareto: search int8 validation accuracy, multiply-accumulates and arena bytes, in place of validation accuracy.
        workers: processes on this machine, each with its share of the cores.
        seed: of the draws.
        dataset: "auto", "fashion-mnist", "digits" or a path; that of the recipe, or "auto", if None.
        data: folder that holds the dataset's files.
        reading: how images are read, where the recipe does not say or says otherwise.
        policy: time limits for dead workers and lost databases.
        progress: shows each trial.

    Raises:
        BudgetError: no candidate meets the recipe's budget; nothing is trained.
        SearchError: the study is another one, or its storage cannot be used or was lost.
        TrainingInterruptedError: Ctrl-C; running trials returned to the queue.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    goal = goals.PARETO if pareto else goals.ACCURACY
    settings, _ = recipes.read_by(_load_searchable(recipe, goal), reading)
    check_writable(out)
    _require(storage or "", workers, goal)
    settings, images, split = training_options.load_searched(settings, dataset, data, progress)
    _check_budget_reachable(settings, images)
    spec = _study_spec(study, settings, images, split, goal)
    job = processes.StudyJob(storage or default_storage(out), spec, trials, settings, images, split, seed, policy)
    return _work(job, workers, out, progress)


def tune_status(storage: str, study: str | None = None) -> StudyResult:
    """Return the state of a study, from any machine that reaches its storage.

    Raises:
        SearchError: the storage cannot be reached, or holds no such study.
    """
    require_search("tune", storage)
    from edgecnn.tune import storage as storages
    from edgecnn.tune import study as studies

    store = storages.open_storage(storage, _POLICY, create=False)
    return studies.result(studies.find(store, study), store)


def tune_apply(file: Path, storage: str, study: str | None = None, trial: int | None = None) -> Trial:
    """Write a trial of a study as a recipe that reproduces it, tied to the dataset of the study.

    Args:
        file: the TOML file to write.
        storage: where the study is kept.
        study: its name, where there are several.
        trial: number of the trial; the best one, or the most accurate one of the front, if None.

    Returns:
        The trial.

    Raises:
        SearchError: no trial of the study is complete, or the one asked for is not.
    """
    require_search("tune", storage)
    from edgecnn.tune import storage as storages
    from edgecnn.tune import study as studies

    store = storages.open_storage(storage, _POLICY, create=False)
    found = studies.find(store, study)
    result = studies.result(found, store)
    chosen = _chosen(result, trial)
    base = recipes.parse(studies.recipe_text(found), f"of study {result.name}")
    varied = space.with_threads(space.vary(base, dict(chosen.parameters)), studies.threads(found, chosen.number))
    figures = ", ".join(f"{name} {value:g}" for name, value in zip(result.objectives, chosen.values, strict=True))
    write_recipe(
        file, varied, f"{base.name}-{chosen.number}", f"Trial {chosen.number} of study {result.name}: {figures}"
    )
    return chosen


def default_storage(out: Path) -> str:
    """Return the URL of the SQLite file of a study without a named storage."""
    return f"sqlite:///{(out / DATABASE).resolve()}"


def _load_searchable(name: str, goal: Goal) -> Recipe:
    settings = recipes.load(name)
    if settings.search is None:
        raise RecipeError(f"recipe {settings.name} has no [search] table; a search needs one")
    space.check_no_teacher(settings)
    idle = [item.key for item in settings.search.parameters if item.key.startswith("calibration.")]
    if idle and not goal.exports:
        raise UsageError(f"{idle[0]} changes nothing of the float model's accuracy; search it with --pareto")
    threads = [item.key for item in settings.search.parameters if item.key == "training.threads"]
    if threads:
        raise RecipeError(f"recipe {settings.name}: training.threads follows from the workers and cannot be searched")
    return settings


def _require(storage: str, workers: int, goal: Goal) -> None:
    require_search("tune", storage)
    require = require_export if goal.exports else require_training
    require("tune", worker_pool.worker_slots(1)[0].threads if workers == 1 else None)


def _check_budget_reachable(recipe: Recipe, images: Dataset) -> None:
    height, width, channels = images.images.shape[1:]
    space.check_budget_reachable(recipe, (height, width, channels), len(images.class_names))


def _study_spec(study: str | None, recipe: Recipe, images: Dataset, split: Split, goal: Goal) -> "StudySpec":
    from edgecnn.tune import study as studies

    return studies.StudySpec(
        name=study or f"{recipe.name}{goal.suffix}",
        recipe_text=recipes.to_toml(recipe),
        recipe=recipe.name,
        dataset=f"{images.name} ({images.origin})",
        objectives=goal.objectives,
        fingerprint=fingerprint.search_fingerprint(recipe, images, split, objectives=len(goal.objectives)),
        images=len(split.validation),
    )


def _work(job: processes.StudyJob, workers: int, out: Path, progress: Progress) -> StudyResult:
    from edgecnn.tune import storage as storages
    from edgecnn.tune import study as studies

    out.mkdir(parents=True, exist_ok=True)
    store = storages.open_storage(job.url, job.policy)
    if len(job.spec.objectives) > 1:
        progress.say("no trial is stopped early: Optuna prunes studies of one objective only")
    joined = studies.join(store, job.spec, job.planned)
    if (planned := studies.result(joined, store).planned) > job.planned:
        progress.say(f"study {job.spec.name} is to have {planned} trials since an earlier call; it does not shrink")
    display = StudyProgress(progress, studies.result(joined, store), space.most_epochs(job.recipe))
    try:
        killed = worker_pool.run(job, workers, display.receive)
    except KeyboardInterrupt:
        _save_study(out, studies.result(joined, store))
        ended = f"{display.counts.ended} of {display.counts.planned} trials of study {job.spec.name} have ended"
        raise TrainingInterruptedError(
            f"interrupted; {ended}, running ones returned to the queue", advice="continue with the same command"
        ) from None
    for slot in killed:
        progress.say(f"worker {slot + 1} was killed")
    result = studies.result(joined, store)
    _save_study(out, result)
    if len(killed) == workers:
        raise SearchError(f"all {workers} workers were killed", advice="continue with the same command")
    return result


def _save_study(out: Path, result: StudyResult) -> None:
    save_record(out, dataclasses.replace(load_record(out), study=_without_hosts(result)))


def _chosen(result: StudyResult, number: int | None) -> Trial:
    if result.best is None:
        raise SearchError(f"no trial of study {result.name} is complete yet; let it run on before --apply")
    number = result.best if number is None else number
    complete = {trial.number: trial for trial in result.trials if trial.state == "complete"}
    if number not in complete:
        raise SearchError(
            f"trial {number} of study {result.name} is not complete",
            advice=f"choose among {', '.join(map(str, complete))}",
        )
    return complete[number]


def _without_hosts(result: StudyResult) -> StudyResult:
    return dataclasses.replace(result, trials=tuple(dataclasses.replace(item, worker="") for item in result.trials))
