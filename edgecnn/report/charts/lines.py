"""Line charts of values over epochs, trials or sizes."""

import dataclasses
import math
from collections.abc import Callable, Sequence

from edgecnn.report.charts.drawing import Axis, Chart, Dot, Drawing, Group, Path, Text, horizontal_grid, nice_ticks

_WIDTH, _HEIGHT = 480.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 12.0, 12.0, 40.0
_MARKERS_UP_TO = 40
_MARKER_RADIUS = 2.4


@dataclasses.dataclass(frozen=True, slots=True)
class Series:
    """One line: its name in the legend, its CSS class, a value for each x; one that is not finite is left out."""

    name: str
    style: str
    values: tuple[float, ...]


def line_chart(
    title: str,
    epochs: Sequence[float],
    series: Sequence[Series],
    label: Callable[[float], str],
    across: str = "epoch",
) -> Chart:
    """Return a chart of values over epochs or trials.

    Args:
        title: what is shown, with the unit.
        epochs: x of each value.
        series: lines to draw, at most one for each style of the style sheet.
        label: writes a value of the vertical axis.
        across: what the horizontal axis counts.
    """
    finite = [value for item in series for value in item.values if math.isfinite(value)] or [0.0]
    vertical = Axis(nice_ticks(min(finite), max(finite), 5), _HEIGHT - _BOTTOM, _TOP)
    horizontal = Axis((min(epochs), max(*epochs, min(epochs) + 1)), _LEFT + 8, _WIDTH - _RIGHT - 8)
    ticks = (
        Text(horizontal.at(epoch), _HEIGHT - _BOTTOM + 18, f"{epoch:g}", style="tick")
        for epoch in nice_ticks(min(epochs), max(epochs), 8, smallest_step=1.0)
        if min(epochs) <= epoch <= max(epochs)
    )
    shapes = (
        *horizontal_grid(vertical, _LEFT, _WIDTH - _RIGHT, label),
        *ticks,
        Text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 4, across, style="tick"),
        *(_curve(item, epochs, horizontal, vertical) for item in series),
    )
    legend = tuple((item.name, item.style) for item in series)
    return Chart(legend, Drawing(title, _WIDTH, _HEIGHT, shapes, "lines"))


def _curve(series: Series, epochs: Sequence[float], horizontal: Axis, vertical: Axis) -> Group:
    runs: list[list[tuple[float, float]]] = [[]]
    for epoch, value in zip(epochs, series.values, strict=True):
        if math.isfinite(value):
            runs[-1].append((horizontal.at(epoch), vertical.at(value)))
        elif runs[-1]:
            runs.append([])
    path = " ".join("M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in run) for run in runs if run)
    marked = runs if len(epochs) <= _MARKERS_UP_TO else []
    markers = (Dot(x, y, _MARKER_RADIUS) for run in marked for x, y in run)
    return Group((Path(path or "M0,0"), *markers), series.style)
