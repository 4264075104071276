"""Training: curves of loss and accuracy over the epochs."""

import dataclasses
from collections.abc import Callable

from edgecnn.report import ReportContent, units
from edgecnn.report.charts.drawing import Chart
from edgecnn.report.charts.lines import Series, line_chart
from edgecnn.report.elements import Table


@dataclasses.dataclass(frozen=True, slots=True)
class Training:
    """The history of a training: a chart of the loss and one of the accuracy, and a row for each epoch."""

    charts: tuple[Chart, Chart]
    epochs: Table


def gather(content: ReportContent) -> Training | None:
    """Return the curves; None without a history."""
    if not content.history:
        return None
    loss = _curves(content, "loss", "Loss, cross-entropy in nats", lambda value: f"{value:.4g}")
    accuracy = _curves(content, "accuracy", "Accuracy, %", lambda value: f"{100 * value:.4g}%")
    return Training((loss, accuracy), _epochs(content))


def _curves(content: ReportContent, key: str, title: str, label: Callable[[float], str]) -> Chart:
    series = (
        Series("training", "s1", tuple(row[key] for row in content.history)),
        Series("validation", "s2", tuple(row[f"val_{key}"] for row in content.history)),
    )
    return line_chart(title, [row["epoch"] for row in content.history], series, label)


def _epochs(content: ReportContent) -> Table:
    rows = tuple(
        (
            f"{row['epoch']:g}",
            f"{row['loss']:.4f}",
            f"{row['val_loss']:.4f}",
            units.percent(row["accuracy"]),
            units.percent(row["val_accuracy"]),
        )
        for row in content.history
    )
    columns = ("Epoch", "loss, nats", "validation loss, nats", "accuracy", "validation accuracy")
    return Table("Loss and accuracy after each epoch", columns, rows, style="compact")
