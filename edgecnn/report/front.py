"""Chart of the Pareto front: accuracy over multiply-accumulates; the area of a circle shows the arena bytes."""

import itertools
import math
from collections.abc import Sequence

from edgecnn.report import units
from edgecnn.report.charts import Axis, drawing, horizontal_grid, legend, line, nice_ticks, text
from edgecnn.report.markup import Markup, join, tag
from edgecnn.types import StudyResult, Trial

_WIDTH, _HEIGHT = 480.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 24.0, 16.0, 40.0
_LARGEST = 9.0  # radius of the circle of the largest arena


def front_chart(study: StudyResult, complete: Sequence[Trial]) -> Markup:
    """Draw the complete trials of a study of accuracy, multiply-accumulates and arena bytes; lines join the front.

    Args:
        study: with three objectives.
        complete: its complete trials, at least one.
    """
    accuracies = [100 * trial.values[0] for trial in complete]
    macs = [trial.values[1] for trial in complete]
    vertical = Axis(nice_ticks(min(accuracies), max(accuracies), 5), _HEIGHT - _BOTTOM, _TOP)
    horizontal = Axis(nice_ticks(min(macs), max(macs), 6), _LEFT + 8, _WIDTH - _RIGHT)
    title = f"{study.objectives[0].capitalize()}, %, over multiply-accumulates; the area of a circle is the arena"
    front = [study.trial(number) for number in study.front]
    return tag(
        "figure",
        tag("figcaption", title),
        legend([("Pareto front", "s1")]),
        drawing(
            title,
            _WIDTH,
            _HEIGHT,
            horizontal_grid(vertical, _LEFT, _WIDTH - _RIGHT, lambda value: f"{value:g}%"),
            _macs_axis(horizontal),
            _steps(front, horizontal, vertical),
            *_marks(complete, set(study.front), horizontal, vertical),
            class_="lines",
        ),
    )


def _macs_axis(axis: Axis) -> Markup:
    y = _HEIGHT - _BOTTOM
    marks = [text(axis.at(value), y + 18, _short(value), class_="tick") for value in axis.ticks]
    return join([*marks, text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 4, "multiply-accumulates", class_="tick")])


def _steps(front: Sequence[Trial], horizontal: Axis, vertical: Axis) -> Markup:
    """Join the front by lines, from the fewest multiply-accumulates to the most."""
    places = sorted((horizontal.at(trial.values[1]), vertical.at(100 * trial.values[0])) for trial in front)
    pairs = itertools.pairwise(places)
    return tag("g", *(line(x1, y1, x2, y2, "s1") for (x1, y1), (x2, y2) in pairs))


def _marks(complete: Sequence[Trial], front: set[int], horizontal: Axis, vertical: Axis) -> list[Markup]:
    largest = max(trial.values[2] for trial in complete) or 1.0
    marks = []
    for trial in sorted(
        complete, key=lambda item: -item.values[2]
    ):  # large circles first, so that small ones stay visible
        accuracy, macs, arena = trial.values
        tooltip = (
            f"trial {trial.number}: {units.percent(accuracy)}, {units.count(macs)} multiply-accumulates, "
            f"arena {units.size(round(arena))}"
        )
        place = {"cx": f"{horizontal.at(macs):.1f}", "cy": f"{vertical.at(100 * accuracy):.1f}"}
        radius = f"{max(2.0, _LARGEST * math.sqrt(arena / largest)):.2f}"
        style = f"mark r{1 if trial.number in front else 0}"
        marks.append(tag("circle", tag("title", tooltip), r=radius, class_=style, **place))
    return marks


def _short(value: float) -> str:
    if value >= 1e6:
        return f"{value / 1e6:g} M"
    return f"{value / 1e3:g} k" if value >= 1e3 else f"{value:g}"
