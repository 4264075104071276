"""Search: the grid as a table, the Pareto front, the history of the trials."""

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from edgecnn.report import ReportContent, units
from edgecnn.report.charts.drawing import Chart
from edgecnn.report.charts.lines import Series, line_chart
from edgecnn.report.charts.pareto import front_chart
from edgecnn.report.elements import Fact, Table
from edgecnn.tune import ranking
from edgecnn.types import Assignment, GridResult, StudyResult, Trial, Value

_NO_PRUNING = "A study with several objectives has no early stops: Optuna prunes studies of one objective only."
_STATES = ("complete", "pruned", "failed", "over budget", "running")


@dataclasses.dataclass(frozen=True, slots=True)
class Grid:
    """A grid search: the data and the best combination, and a row for each combination."""

    facts: tuple[Fact, ...]
    table: Table


@dataclasses.dataclass(frozen=True, slots=True)
class Study:
    """A study.

    Attributes:
        facts: the data, the counts and the best trial.
        charts: history and, with several objectives, front; empty while no trial is complete.
        front: None with one objective.
        note: on the front, "" without one.
        trials: every trial.
    """

    facts: tuple[Fact, ...]
    charts: tuple[Chart, ...]
    front: Table | None
    note: str
    trials: Table


@dataclasses.dataclass(frozen=True, slots=True)
class Search:
    """The search behind a bundle: a grid, a study or both."""

    grid: Grid | None
    study: Study | None


def gather(content: ReportContent) -> Search | None:
    """Return the search; None where none belongs to the bundle."""
    record = content.search
    if record is None or not (record.grid or record.study):
        return None
    grid = Grid(_grid_facts(record.grid), _grid_table(record.grid)) if record.grid else None
    return Search(grid, _study(record.study) if record.study else None)


def _study(study: StudyResult) -> Study:
    facts, charts, trials = _study_facts(study), _charts(study), _trials_table(study)
    if len(study.objectives) == 1:
        return Study(facts, charts, None, "", trials)
    return Study(facts, charts, _front_table(study), _NO_PRUNING, trials)


def _grid_facts(grid: GridResult) -> tuple[Fact, ...]:
    scale = "" if grid.epochs_scale == 1 else f", epochs times {grid.epochs_scale:g}"
    return (
        ("Grid", grid.recipe),
        ("Searched on", f"{units.count(grid.samples)} training images of {grid.dataset}, {grid.folds} folds{scale}"),
        ("Best combination", _assignment(grid.best.parameters)),
        ("Its mean accuracy", units.percent(grid.best.mean)),
        *_ranked(grid),
        ("Training time", units.duration(grid.seconds)),
    )


def _grid_table(grid: GridResult) -> Table:
    keys = tuple(dict.fromkeys(key for cell in grid.cells for key, _ in cell.parameters))
    folds = tuple(f"fold {number}" for number in range(1, grid.folds + 1))
    rows = []
    for cell in grid.cells:
        values = dict(cell.parameters)
        scores = (*cell.scores, cell.mean, cell.deviation)
        shown = (_value(values[key]) if key in values else units.ABSENT for key in keys)
        rows.append((str(cell.rank), *shown, *(units.percent(score) for score in scores)))
    return Table(
        "Accuracy in cross-validation: each held-out fold, mean and standard deviation over the folds",
        ("Rank", *keys, *folds, "mean", "deviation"),
        tuple(rows),
        words=tuple(range(1, len(keys) + 1)),
    )


def _study_facts(study: StudyResult) -> tuple[Fact, ...]:
    counts = Counter[str](trial.state for trial in study.trials)
    states = ", ".join(f"{units.count(counts[state])} {state}" for state in _STATES if counts[state])
    facts = [
        ("Study", study.name),
        ("Searched on", study.dataset),
        ("Objectives", ", ".join(study.objectives)),
        ("Trials", f"{units.count(study.planned)} planned: {states or 'none begun'}"),
    ]
    if study.best is not None:
        best = study.trial(study.best)
        facts.append(("Best trial", f"{best.number}: {_assignment(best.parameters)}"))
        facts.append((f"Its {study.objectives[0]}", units.percent(best.values[0])))
    return (*facts, *_ranked(study))


def _ranked(found: GridResult | StudyResult) -> tuple[Fact, ...]:
    return () if found.ranking is None else (("Ranking", ranking.describe(found.ranking)),)


def _front_table(study: StudyResult) -> Table:
    return Table(
        "Pareto front: no other trial is better than one of these in every objective",
        ("Trial", *study.objectives, "parameters"),
        tuple((*_numbered(study.trial(number)), _assignment(study.trial(number).parameters)) for number in study.front),
        words=(len(study.objectives) + 1,),
    )


def _trials_table(study: StudyResult) -> Table:
    rows = []
    for trial in study.trials:
        values = _numbered(trial)[1:] if trial.values else (units.ABSENT,) * len(study.objectives)
        spent = units.ABSENT if trial.seconds is None else units.duration(trial.seconds)
        chosen = _assignment(trial.parameters)
        note = f"{chosen}; {trial.note}" if trial.note else chosen
        rows.append((str(trial.number), trial.state, *values, spent, note))
    columns = ("Trial", "state", *study.objectives, "time", "parameters, and what stood in the way")
    return Table("Every trial", columns, tuple(rows), words=(1, len(columns) - 1))


def _assignment(parameters: Assignment) -> str:
    return ", ".join(f"{key} = {_value(value)}" for key, value in parameters) or "none"


def _value(value: Value) -> str:
    if isinstance(value, tuple):
        return json.dumps(value)
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _numbered(trial: Trial) -> tuple[str, ...]:
    return (str(trial.number), units.percent(trial.values[0]), *(units.count(value) for value in trial.values[1:]))


def _charts(study: StudyResult) -> tuple[Chart, ...]:
    complete = [trial for trial in study.trials if trial.state == "complete"]
    if not complete:
        return ()
    history = _history(study, complete)
    return (history, front_chart(study, complete)) if len(study.objectives) > 1 else (history,)


def _history(study: StudyResult, complete: Sequence[Trial]) -> Chart:
    values = [trial.values[0] for trial in complete]
    series = (
        Series("best so far", "s1", tuple(accumulate(values, max))),
        Series("this trial", "s2", tuple(values)),
    )
    title = f"{study.objectives[0].capitalize()}, %, of the trials that were completed"
    numbers = [float(trial.number) for trial in complete]
    return line_chart(title, numbers, series, lambda value: f"{100 * value:.4g}%", across="trial")
