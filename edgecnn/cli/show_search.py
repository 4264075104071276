"""Output of `tune`: a grid in the terms of scikit-learn, a study with its best trials."""

import json
from collections import Counter
from pathlib import Path

from edgecnn.cli import json_outputs
from edgecnn.cli.tables import line, output_as_json, table
from edgecnn.system.processes import shell_quoted
from edgecnn.types import Assignment, GridResult, StudyResult, Trial

_STATES = ("complete", "pruned", "running", "failed", "over budget")
_SHOWN = 10


def grid(result: GridResult, applied: Path | None, *, as_json: bool) -> None:
    """Print best_params, best_score and a row for each cell."""
    if as_json:
        best = result.best
        return output_as_json("output-grid", json_outputs.GridOutput(dict(best.parameters), best.mean, result))
    scale = "" if result.epochs_scale == 1 else f", epochs times {result.epochs_scale:g}"
    line(f"{result.recipe}: {result.samples:,} training images of {result.dataset}, {result.folds} folds{scale}")
    keys = list(dict.fromkeys(key for cell in result.cells for key, _ in cell.parameters))
    folds = [f">split{fold}_test_score" for fold in range(result.folds)]
    rows = []
    for cell in result.cells:
        values = dict(cell.parameters)
        scores = (*cell.scores, cell.mean, cell.deviation)
        rows.append((*(_value(values.get(key)) for key in keys), *(f"{score:.4f}" for score in scores), str(cell.rank)))
    table((*keys, *folds, ">mean_test_score", ">std_test_score", ">rank_test_score"), rows)
    line(f"best_params: {dict(result.best.parameters)}")
    line(f"best_score: {result.best.mean:.4f}")
    _ranking(result)
    return _applied(applied)


def study(result: StudyResult, applied: Path | None, chosen: Trial | None, *, as_json: bool) -> None:
    """Print the state of a study and its best trials."""
    if as_json:
        return output_as_json("output-study", result)
    counts = Counter[str](trial.state for trial in result.trials)
    states = ", ".join(f"{counts[state]} {state}" for state in _STATES if counts[state])
    line(f"study {result.name}: recipe {result.recipe}, {result.dataset}; {result.planned} trials planned")
    line(f"trials: {states or 'none yet'}; time left: {_duration(result.seconds_left)}")
    _workers(result)
    _best(result)
    _ranking(result)
    if chosen is not None:
        line(f"trial {chosen.number} is written")
    return _applied(applied)


def _workers(result: StudyResult) -> None:
    ended = Counter(trial.worker for trial in result.trials if trial.worker and trial.state != "running")
    at_work = {trial.worker: trial for trial in result.trials if trial.state == "running" and trial.worker}
    rows = []
    for name in sorted({*ended, *at_work}):
        trial = at_work.get(name)
        reached = f", epoch {len(trial.epochs)}" if trial and trial.epochs else ""
        reached += f", {trial.note}" if trial and trial.note else ""
        rows.append((name, str(ended[name]), f"trial {trial.number}{reached}" if trial else ""))
    if rows:
        table(("worker", ">trials ended", "at work on"), rows)


def _best(result: StudyResult) -> None:
    if result.best is None:
        return line("best so far: no trial is complete")
    if len(result.objectives) > 1:
        line(f"front: {len(result.front)} trials that no other one is better than in every objective")
        shown = [result.trial(number) for number in result.front]
    else:
        complete = [trial for trial in result.trials if trial.state == "complete"]
        shown = sorted(complete, key=lambda trial: (-trial.values[0], trial.number))[:_SHOWN]
        line(f"best so far: trial {result.best}, {result.objectives[0]} {shown[0].values[0]:.4f}")
    rows = [(str(trial.number), *map(_figure, trial.values), _parameters(trial.parameters)) for trial in shown]
    return table((">trial", *(f">{name}" for name in result.objectives), "parameters"), rows)


def _ranking(result: GridResult | StudyResult) -> None:
    from edgecnn.tune import ranking

    if result.ranking is not None:
        line(ranking.describe(result.ranking))


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value > 1 else f"{value:.4f}"


def _parameters(assignment: Assignment) -> str:
    return ", ".join(f"{key}={_value(value)}" for key, value in assignment)


def _value(value: object) -> str:
    if value is None:
        return "-"
    return f"{value:.4g}" if isinstance(value, float) else json.dumps(value) if isinstance(value, tuple) else str(value)


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return "unknown"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min" if minutes else "none"


def _applied(applied: Path | None) -> None:
    if applied is not None:
        line(f"next: edgecnn train --recipe {shell_quoted(applied)}")
