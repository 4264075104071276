"""Studies: creation, identity and results."""

import dataclasses
import math
import statistics
import warnings
from collections.abc import Sequence
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from edgecnn.errors import SearchError
from edgecnn.tune import ranking
from edgecnn.tune.fingerprint import describe_difference, digest
from edgecnn.tune.remaining import FAILURE, OVER_BUDGET, remaining_work
from edgecnn.tune.space import decode
from edgecnn.types import StudyResult, Trial

NO_HEARTBEAT = "no sign of life"
WORKER, THREADS = "worker", "threads"  # user attributes of a trial
_IDENTITY, _PLANNED, _OBJECTIVES, _RECIPE = "identity", "planned", "objectives", "recipe"
_NAMES, _DIGEST = "made_of", "sha256"


@dataclasses.dataclass(frozen=True, slots=True)
class StudySpec:
    """Properties of a study that every worker must share.

    Attributes:
        name: of the study.
        recipe_text: the recipe as TOML, its search table included.
        recipe: its name.
        dataset: name and origin.
        objectives: of the goal, see `edgecnn.tune.goals`.
        fingerprint: of the search.
        images: number of validation images; None where there are none.
    """

    name: str
    recipe_text: str
    recipe: str
    dataset: str
    objectives: tuple[str, ...]
    fingerprint: dict[str, str]
    images: int | None = None


def join(storage: Any, spec: StudySpec, planned: int) -> optuna.Study:
    """Open a study, or create it.

    Args:
        storage: from `storage.open_storage`.
        spec: of the study that this worker expects.
        planned: number of trials; the number of an existing study never decreases.

    Raises:
        SearchError: the study is of another recipe, dataset or code version, or has other objectives; both are named.
    """
    best = optuna.study.StudyDirection
    directions = [best.MAXIMIZE if number == 0 else best.MINIMIZE for number in range(len(spec.objectives))]
    study = optuna.create_study(
        storage=storage, study_name=spec.name, directions=directions, pruner=pruner(), load_if_exists=True
    )
    if _IDENTITY not in study.user_attrs and not study.get_trials(deepcopy=False):
        study.set_user_attr(_OBJECTIVES, list(spec.objectives))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            study.set_metric_names(list(spec.objectives))  # for optuna-dashboard
        searched = {"name": spec.recipe, "dataset": spec.dataset, "images": spec.images}
        study.set_user_attr(_RECIPE, {**searched, "text": spec.recipe_text})
        study.set_user_attr(_IDENTITY, {_DIGEST: digest(spec.fingerprint), _NAMES: spec.fingerprint})
    if check_same_search(study, spec) < planned:
        study.set_user_attr(_PLANNED, planned)
    return study


def check_same_search(study: optuna.Study, spec: StudySpec) -> int:
    """Check the identity of a study; return the number of trials that it will have.

    Raises:
        SearchError: it is of another recipe, dataset or code version, or has other objectives; both are named.
    """
    attributes = study.user_attrs
    stored = attributes.get(_IDENTITY)
    if stored is None:
        raise SearchError(f"study {spec.name!r} was not made by edgecnn", advice="choose another name with --study")
    if stored[_DIGEST] != digest(spec.fingerprint):
        changes = describe_difference(stored[_NAMES], spec.fingerprint)
        message = f"study {spec.name!r} is another search: {changes}"
        raise SearchError(message, advice="choose another name with --study")
    return int(attributes.get(_PLANNED, 0))


def find(storage: Any, name: str | None) -> optuna.Study:
    """Open the study of that name, or the only one there is.

    Raises:
        SearchError: there is none of that name, none at all, or several.
    """
    known = [study.study_name for study in storage.get_all_studies()]
    if name is None and len(known) == 1:
        name = known[0]
    if name in known:
        return optuna.load_study(storage=storage, study_name=name, pruner=pruner())
    if not known:
        raise SearchError("the storage holds no study yet", advice="start one with: edgecnn tune RECIPE --trials N")
    asked = f"there is no study {name!r}" if name else "there are several studies"
    raise SearchError(f"{asked} in the storage", advice=f"choose one with --study: {', '.join(known)}")


def pruner() -> optuna.pruners.BasePruner:
    """Return the pruner: from its second epoch on, it stops a trial below the median of five or more earlier ones."""
    return optuna.pruners.MedianPruner(n_startup_trials=5, n_warmup_steps=2)


def planned(study: optuna.Study) -> int:
    """Return the number of trials that a study will have."""
    return int(study.user_attrs.get(_PLANNED, 0))


def recipe_text(study: optuna.Study) -> str:
    """Return the recipe that a study searches, as TOML."""
    return str(study.user_attrs[_RECIPE]["text"])


def threads(study: optuna.Study, number: int) -> int:
    """Return the number of threads that a trial was trained with."""
    return int(next(trial for trial in study.get_trials(deepcopy=False) if trial.number == number).user_attrs[THREADS])


def result(study: optuna.Study, storage: Any) -> StudyResult:
    """Read the state of a study.

    Raises:
        SearchError: it was not made by this package.
    """
    attributes = study.user_attrs
    if _RECIPE not in attributes or _OBJECTIVES not in attributes:
        raise SearchError(f"study {study.study_name!r} was not made by edgecnn", advice="choose another with --study")
    trials = study.get_trials(deepcopy=False)
    objectives = tuple(attributes[_OBJECTIVES])
    stale = storage.stale_trials(study.study_name)
    shown = tuple(_trial(trial, stale) for trial in trials if trial.state != TrialState.WAITING)
    complete = [trial for trial in shown if trial.state == "complete"]
    front = _front(complete)
    return StudyResult(
        name=study.study_name,
        recipe=attributes[_RECIPE]["name"],
        dataset=attributes[_RECIPE]["dataset"],
        objectives=objectives,
        planned=planned(study),
        trials=shown,
        best=front[0].number if front else None,
        front=tuple(trial.number for trial in front),
        seconds_left=_seconds_left(trials, shown, planned(study)),
        ranking=ranking.rank([trial.values[0] for trial in complete], attributes[_RECIPE].get("images")),
    )


def _front(complete: Sequence[Trial]) -> list[Trial]:
    if complete and len(complete[0].values) == 1:
        return [max(complete, key=lambda trial: (trial.values[0], -trial.number))]

    def beaten(trial: Trial) -> bool:
        return any(other.values != trial.values and _at_least_as_good(other.values, trial.values) for other in complete)

    best = [trial for trial in complete if not beaten(trial)]
    return sorted(best, key=lambda trial: (-trial.values[0], *trial.values[1:], trial.number))


def _at_least_as_good(one: Sequence[float], other: Sequence[float]) -> bool:
    # The first objective is maximized, the others are minimized.
    return one[0] >= other[0] and all(a <= b for a, b in zip(one[1:], other[1:], strict=True))


def _trial(trial: FrozenTrial, stale: set[int]) -> Trial:
    over = trial.user_attrs.get(OVER_BUDGET)
    states = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned", TrialState.RUNNING: "running"}
    state: Any = "over budget" if over else states.get(trial.state, "failed")
    default_notes = {"failed": "worker died", "running": NO_HEARTBEAT if trial.number in stale else ""}
    note = over or trial.user_attrs.get(FAILURE, default_notes.get(state, ""))
    return Trial(
        number=trial.number,
        state=state,
        parameters=tuple((key, decode(value)) for key, value in trial.params.items()),
        values=tuple(trial.values) if state == "complete" else (),
        epochs=tuple(trial.intermediate_values[step] for step in sorted(trial.intermediate_values)),
        seconds=None if trial.duration is None or state == "running" else trial.duration.total_seconds(),
        worker=str(trial.user_attrs.get(WORKER, "")),
        note=note,
    )


def _seconds_left(trials: Sequence[FrozenTrial], shown: Sequence[Trial], places: int) -> float | None:
    work = remaining_work(trials, places)
    left = places - work.ended
    if not left:
        return 0.0
    spent = [trial.seconds for trial in shown if trial.seconds is not None and trial.state in ("complete", "pruned")]
    if not spent or not work.running:
        return None
    return math.ceil(left / work.running) * statistics.mean(spent)
