"""Section on the calibration study: int8 accuracy by size and seed of the calibration set."""

from statistics import fmean

from edgecnn.report import ReportContent, units
from edgecnn.report.charts import Series, line_chart
from edgecnn.report.markup import Markup, join, paragraph, table, tag
from edgecnn.types import CalibrationStudy

NO_STUDY = "No other calibration sets were tried; try some with: edgecnn evaluate BUNDLE --calibration-study."


def calibration_section(content: ReportContent) -> Markup:
    """Return a chart over the sizes, and a row for each of them."""
    study = content.calibration
    if study is None or not study.trials:
        return paragraph(NO_STUDY, class_="missing")
    columns, lines = study_table(study)
    side_by_side = tag("div", _chart(study), table(caption(study), columns, lines), class_="pair")
    return join([side_by_side, paragraph(accuracy_note(content), class_="note")])


def caption(study: CalibrationStudy) -> str:
    """Return the caption of the table."""
    return (
        f"int8 accuracy on {units.count(study.validated)} validation images ({study.runtime}), "
        "by calibration images and seed of their choice"
    )


def study_table(study: CalibrationStudy) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return headings, and a row for each size: each seed's accuracy, their mean and their range."""
    found = {(trial.samples, trial.seed): units.percent(trial.accuracy) for trial in study.trials}
    lines = []
    for size in study.sizes:
        shares = study.accuracies(size)
        seeds = (found.get((size, seed), units.ABSENT) for seed in study.seeds)
        spread = f"{100 * (max(shares) - min(shares)):.2f}"
        lines.append((units.count(size), *seeds, units.percent(fmean(shares)), spread))
    return ("Images", *(f"seed {seed}" for seed in study.seeds), "mean", "range, points"), lines


def accuracy_note(content: ReportContent) -> str:
    """Return a sentence with the float accuracy and the calibration set of the artifacts."""
    assert content.calibration is not None
    text = f"The float model has {units.percent(content.calibration.float_accuracy)} on the same images."
    used = content.manifest.calibration
    if used is not None:
        text += f" The artifacts are calibrated with {units.count(used.samples)} images, seed {used.seed}."
    return text


def _chart(study: CalibrationStudy) -> Markup:
    means = tuple(100 * fmean(study.accuracies(size)) for size in study.sizes)
    float_accuracy = (100 * study.float_accuracy,) * len(means)
    series = (Series("int8, mean over seeds", "s1", means), Series("float", "s2", float_accuracy))
    title = "Validation accuracy, %, over calibration images"
    return line_chart(title, study.sizes, series, lambda value: f"{value:g}%", "calibration images")
