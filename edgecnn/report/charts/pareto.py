"""Chart of the Pareto front: accuracy over multiply-accumulates; the area of a circle shows the arena bytes."""

import itertools
import math
from collections.abc import Iterator, Sequence

from edgecnn.report import units
from edgecnn.report.charts.drawing import Axis, Chart, Dot, Drawing, Group, Line, Text, horizontal_grid, nice_ticks
from edgecnn.types import StudyResult, Trial

_WIDTH, _HEIGHT = 480.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 24.0, 16.0, 40.0
_SMALLEST, _LARGEST = 2.0, 9.0  # radius of a circle; the largest is the largest arena's


def front_chart(study: StudyResult, complete: Sequence[Trial]) -> Chart:
    """Return the complete trials of a study of accuracy, multiply-accumulates and arena bytes; lines join the front.

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
    shapes = (
        *horizontal_grid(vertical, _LEFT, _WIDTH - _RIGHT, lambda value: f"{value:g}%"),
        *_macs_axis(horizontal),
        _steps(front, horizontal, vertical),
        *_marks(complete, set(study.front), horizontal, vertical),
    )
    return Chart((("Pareto front", "s1"),), Drawing(title, _WIDTH, _HEIGHT, shapes, "lines"))


def _macs_axis(axis: Axis) -> Iterator[Text]:
    for value in axis.ticks:
        yield Text(axis.at(value), _HEIGHT - _BOTTOM + 18, _short(value), style="tick")
    yield Text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 4, "multiply-accumulates", style="tick")


def _steps(front: Sequence[Trial], horizontal: Axis, vertical: Axis) -> Group:
    """Join the front by lines, from the fewest multiply-accumulates to the most."""
    places = sorted((horizontal.at(trial.values[1]), vertical.at(100 * trial.values[0])) for trial in front)
    return Group(tuple(Line(*start, *end, "s1") for start, end in itertools.pairwise(places)))


def _marks(complete: Sequence[Trial], front: set[int], horizontal: Axis, vertical: Axis) -> Iterator[Dot]:
    largest = max(trial.values[2] for trial in complete) or 1.0
    # large circles first, so that small ones stay visible
    for trial in sorted(complete, key=lambda item: -item.values[2]):
        accuracy, macs, arena = trial.values
        tooltip = (
            f"trial {trial.number}: {units.percent(accuracy)}, {units.count(macs)} multiply-accumulates, "
            f"arena {units.size(round(arena))}"
        )
        radius = max(_SMALLEST, _LARGEST * math.sqrt(arena / largest))
        style = f"mark r{1 if trial.number in front else 0}"
        yield Dot(horizontal.at(macs), vertical.at(100 * accuracy), radius, style, tooltip)


def _short(value: float) -> str:
    if value >= 1e6:
        return f"{value / 1e6:g} M"
    return f"{value / 1e3:g} k" if value >= 1e3 else f"{value:g}"
