"""Calibration study: int8 accuracy by size and seed of the calibration set."""

import dataclasses
from statistics import fmean

from edgecnn.report import ReportContent, units
from edgecnn.report.charts.drawing import Chart
from edgecnn.report.charts.lines import Series, line_chart
from edgecnn.report.elements import Table
from edgecnn.types import CalibrationInfo, CalibrationStudy


@dataclasses.dataclass(frozen=True, slots=True)
class Calibration:
    """The study as a chart over the sizes, and a row for each size.

    Attributes:
        chart: mean accuracy over the size.
        table: accuracy of each seed, their mean and their range.
        note: accuracy of the float model, and the calibration set of the artifacts.
    """

    chart: Chart
    table: Table
    note: str


def gather(content: ReportContent) -> Calibration | None:
    """Return the study; None where no other calibration sets were tried."""
    study = content.calibration
    if study is None or not study.trials:
        return None
    return Calibration(_chart(study), _table(study), _note(study, content.manifest.calibration))


def _table(study: CalibrationStudy) -> Table:
    found = {(trial.samples, trial.seed): units.percent(trial.accuracy) for trial in study.trials}
    rows = []
    for size in study.sizes:
        shares = study.accuracies(size)
        seeds = (found.get((size, seed), units.ABSENT) for seed in study.seeds)
        points = f"{100 * (max(shares) - min(shares)):.2f}"
        rows.append((units.count(size), *seeds, units.percent(fmean(shares)), points))
    return Table(
        f"int8 accuracy on {units.count(study.validated)} validation images ({study.runtime}), "
        "by calibration images and seed of their choice",
        ("Images", *(f"seed {seed}" for seed in study.seeds), "mean", "range, points"),
        tuple(rows),
    )


def _note(study: CalibrationStudy, used: CalibrationInfo | None) -> str:
    text = f"The float model has {units.percent(study.float_accuracy)} on the same images."
    if used is not None:
        text += f" The artifacts are calibrated with {units.count(used.samples)} images, seed {used.seed}."
    return text


def _chart(study: CalibrationStudy) -> Chart:
    means = tuple(100 * fmean(study.accuracies(size)) for size in study.sizes)
    float_accuracy = (100 * study.float_accuracy,) * len(means)
    series = (Series("int8, mean over seeds", "s1", means), Series("float", "s2", float_accuracy))
    title = "Validation accuracy, %, over calibration images"
    return line_chart(title, study.sizes, series, lambda value: f"{value:g}%", "calibration images")
