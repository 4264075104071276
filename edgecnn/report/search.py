"""Section on the search: the grid as a table, the Pareto front, the history of the trials."""

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from edgecnn.report import ReportContent, units
from edgecnn.report.charts import Series, line_chart
from edgecnn.report.front import front_chart
from edgecnn.report.markup import Markup, details, join, paragraph, table, tag
from edgecnn.report.provenance import fact_list
from edgecnn.tune import ranking
from edgecnn.types import Assignment, GridResult, StudyResult, Trial, Value

NO_SEARCH = "No search belongs to this bundle; add one with: edgecnn report BUNDLE --search FOLDER."
READING = "A study with several objectives has no early stops: Optuna prunes studies of one objective only."
_STATES = ("complete", "pruned", "failed", "over budget", "running")


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """Table of the page and of the model card.

    Attributes:
        title: caption.
        columns: headings.
        lines: cells.
        words: positions of columns that hold text.
    """

    title: str
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    words: tuple[int, ...]


def search_section(content: ReportContent) -> Markup:
    """Return the section: the grid as a table, and the front and the history of the study."""
    record = content.search
    parts: list[Markup] = []
    if record and record.grid:
        parts += [tag("h3", "Grid"), fact_list(grid_facts(record.grid)), _html(grid_table(record.grid))]
    if record and record.study:
        study = record.study
        parts += [tag("h3", "Study"), fact_list(study_facts(study)), _charts(study)]
        if len(study.objectives) > 1:
            parts += [_html(front_table(study)), paragraph(READING, class_="note")]
        parts.append(details(f"All {len(study.trials)} trials", _html(trials_table(study))))
    return join(parts) if parts else paragraph(NO_SEARCH, class_="missing")


def grid_facts(grid: GridResult) -> list[tuple[str, str]]:
    """Return the data and the best combination of a grid as (name, value) pairs."""
    scale = "" if grid.epochs_scale == 1 else f", epochs times {grid.epochs_scale:g}"
    return [
        ("Grid", grid.recipe),
        ("Searched on", f"{units.count(grid.samples)} training images of {grid.dataset}, {grid.folds} folds{scale}"),
        ("Best combination", assignment(grid.best.parameters)),
        ("Its mean accuracy", units.percent(grid.best.mean)),
        *_ranked(grid),
        ("Training time", units.duration(grid.seconds)),
    ]


def grid_table(grid: GridResult) -> Table:
    """Return a table with a row for each combination."""
    keys = tuple(dict.fromkeys(key for cell in grid.cells for key, _ in cell.parameters))
    folds = tuple(f"fold {number}" for number in range(1, grid.folds + 1))
    lines = []
    for cell in grid.cells:
        values = dict(cell.parameters)
        scores = (*cell.scores, cell.mean, cell.deviation)
        shown = (written(values[key]) if key in values else units.ABSENT for key in keys)
        lines.append((str(cell.rank), *shown, *(units.percent(score) for score in scores)))
    return Table(
        "Accuracy in cross-validation: each held-out fold, mean and standard deviation over the folds",
        ("Rank", *keys, *folds, "mean", "deviation"),
        tuple(lines),
        tuple(range(1, len(keys) + 1)),
    )


def study_facts(study: StudyResult) -> list[tuple[str, str]]:
    """Return the data, the counts and the best trial of a study as (name, value) pairs."""
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
        facts.append(("Best trial", f"{best.number}: {assignment(best.parameters)}"))
        facts.append((f"Its {study.objectives[0]}", units.percent(best.values[0])))
    return [*facts, *_ranked(study)]


def _ranked(found: GridResult | StudyResult) -> list[tuple[str, str]]:
    return [] if found.ranking is None else [("Ranking", ranking.describe(found.ranking))]


def front_table(study: StudyResult) -> Table:
    """Return a table of the Pareto front."""
    return Table(
        "Pareto front: no other trial is better than one of these in every objective",
        ("Trial", *study.objectives, "parameters"),
        tuple((*_numbered(study.trial(number)), assignment(study.trial(number).parameters)) for number in study.front),
        (len(study.objectives) + 1,),
    )


def trials_table(study: StudyResult) -> Table:
    """Return a table of every trial with its state and values."""
    lines = []
    for trial in study.trials:
        values = _numbered(trial)[1:] if trial.values else (units.ABSENT,) * len(study.objectives)
        spent = units.ABSENT if trial.seconds is None else units.duration(trial.seconds)
        chosen = assignment(trial.parameters)
        lines.append(
            (str(trial.number), trial.state, *values, spent, f"{chosen}; {trial.note}" if trial.note else chosen)
        )
    columns = ("Trial", "state", *study.objectives, "time", "parameters, and what stood in the way")
    return Table("Every trial", columns, tuple(lines), (1, len(columns) - 1))


def assignment(parameters: Assignment) -> str:
    """Format the parameters of a trial or cell."""
    return ", ".join(f"{key} = {written(value)}" for key, value in parameters) or "none"


def written(value: Value) -> str:
    """Format one value."""
    if isinstance(value, tuple):
        return json.dumps(value)
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _numbered(trial: Trial) -> tuple[str, ...]:
    return (str(trial.number), units.percent(trial.values[0]), *(units.count(value) for value in trial.values[1:]))


def _charts(study: StudyResult) -> Markup:
    complete = [trial for trial in study.trials if trial.state == "complete"]
    if not complete:
        return paragraph("No trial is complete: there is no history to draw.", class_="missing")
    charts = [_history(study, complete)]
    if len(study.objectives) > 1:
        charts.append(front_chart(study, complete))
    return tag("div", *charts, class_="pair")


def _history(study: StudyResult, complete: Sequence[Trial]) -> Markup:
    values = [trial.values[0] for trial in complete]
    series = [
        Series("best so far", "s1", tuple(accumulate(values, max))),
        Series("this trial", "s2", tuple(values)),
    ]
    title = f"{study.objectives[0].capitalize()}, %, of the trials that were completed"
    return line_chart(
        title, [float(trial.number) for trial in complete], series, lambda value: f"{100 * value:.4g}%", across="trial"
    )


def _html(shown: Table) -> Markup:
    return table(shown.title, shown.columns, shown.lines, words=shown.words)
