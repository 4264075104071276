"""Comparison: the figures behind the accuracy verdicts."""

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.elements import Table
from edgecnn.types import Accuracy

_COLUMNS = (
    "Artifact", "runtime", "images", "right", "loss, nats", "changed", "lost", "gained", "largest probability error",
)  # fmt: skip


def gather(content: ReportContent) -> Table | None:
    """Return a row for each result, with the time of its run where there are several; None without an evaluation."""
    evaluation = content.evaluation
    if evaluation is None:
        return None
    several = len(evaluation.every_run) > 1
    columns = (*_COLUMNS, "run") if several else _COLUMNS
    rows = tuple(
        (*_row(result), units.timestamp(result.run)) if several else _row(result) for result in evaluation.results
    )
    baseline = comparisons.baseline_name(evaluation.baseline) or "a baseline, of which there was none"
    title = f"Answers against {baseline}: images that changed class, lost and gained"
    return Table(title, columns, rows, words=(1,))


def _row(result: Accuracy) -> tuple[str, ...]:
    loss = units.ABSENT if result.loss is None else f"{result.loss:.4f}"
    row = (result.format, result.runtime, units.count(result.samples), units.percent(result.accuracy), loss)
    change = result.comparison
    if change is None:
        return (*row, *(units.ABSENT,) * 4)
    largest = change.largest_probability_error
    return (
        *row,
        units.count(change.changed),
        units.count(change.lost),
        units.count(change.gained),
        units.ABSENT if largest is None else units.error(largest),
    )
