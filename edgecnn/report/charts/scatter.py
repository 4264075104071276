"""Accuracy over latency: one circle for each artifact and runtime, its area the size of the file."""

import dataclasses
import math
from collections.abc import Iterator, Sequence

from edgecnn.report import units
from edgecnn.report.charts.drawing import (
    Axis,
    Dot,
    Drawing,
    Line,
    Rectangle,
    Shape,
    Text,
    horizontal_grid,
    nice_ticks,
)
from edgecnn.report.charts.labels import FONT, Box, Circle, label_shapes, place_labels
from edgecnn.types import Interval

_COLORS = 6
_SMALL = 4.0  # radius where the size is unknown


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    """Accuracy and latency of one artifact on one runtime.

    Attributes:
        name: its label.
        runtime: runtime name.
        microseconds: median latency.
        accuracy: 0..1.
        size_bytes: of the file; None where unknown, which gets a small circle.
        color: number of the runtime's colour.
    """

    name: str
    runtime: str
    microseconds: float
    accuracy: float
    size_bytes: int | None
    color: int


def scatter(
    title: str,
    points: Sequence[Point],
    band: Interval | None,
    *,
    size: tuple[float, float],
    names: Sequence[str],
    style: str,
) -> Drawing:
    """Return the points over a logarithmic latency axis.

    Args:
        title: of the chart.
        points: at least one.
        band: accuracy interval to shade, 0..1.
        size: width and height of the drawing.
        names: label of each point.
        style: CSS class of the drawing.
    """
    width, height = size
    frame = Box(56, 14, width - 30, height - 44)
    shown = [point.accuracy for point in points] + ([band.low, band.high] if band else [])
    vertical = Axis(nice_ticks(100 * min(shown), 100 * max(shown), 6), frame.bottom, frame.top)
    ticks = latency_ticks([point.microseconds for point in points])
    horizontal = Axis((math.log10(ticks[0]), math.log10(ticks[-1])), frame.left, frame.right)
    circles = _circles(points, horizontal, vertical)
    shapes = (
        *_band(band, vertical, frame),
        *horizontal_grid(vertical, frame.left, frame.right, lambda value: f"{value:g}%"),
        *_latency_axis(ticks, horizontal, frame),
        *_marks(points, circles),
        *label_shapes(names, circles, place_labels(names, circles, frame)),
    )
    return Drawing(title, width, height, shapes, style)


def runtime_legend(points: Sequence[Point]) -> tuple[tuple[str, Dot], ...]:
    """Return each runtime with a sample of its circles."""
    colors = {point.runtime: point.color for point in points}
    return tuple((runtime, Dot(6, 6, 5, _style(color))) for runtime, color in colors.items())


def latency_ticks(microseconds: Sequence[float]) -> tuple[float, ...]:
    """Return axis ticks of 1, 2 and 5 times powers of ten that enclose positive latencies."""
    low, high = min(microseconds) / 1.08, max(microseconds) * 1.08
    exponents = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    marks = [digit * 10.0**exponent for exponent in exponents for digit in (1, 2, 5)]
    first = max(mark for mark in marks if mark <= low)
    last = min(mark for mark in marks if mark >= high)
    return tuple(mark for mark in marks if first <= mark <= last)


def _circles(points: Sequence[Point], horizontal: Axis, vertical: Axis) -> list[Circle]:
    largest = max(point.size_bytes or 0 for point in points) or 1
    return [
        Circle(
            horizontal.at(math.log10(point.microseconds)),
            vertical.at(100 * point.accuracy),
            _SMALL if point.size_bytes is None else 13 * math.sqrt(point.size_bytes / largest),
        )
        for point in points
    ]


def _band(band: Interval | None, vertical: Axis, frame: Box) -> Iterator[Shape]:
    if band is not None:
        top, bottom = vertical.at(100 * band.high), vertical.at(100 * band.low)
        yield Rectangle(frame.left, top, frame.right - frame.left, bottom - top, "band")


def _latency_axis(ticks: Sequence[float], horizontal: Axis, frame: Box) -> Iterator[Shape]:
    unit = units.time_unit(ticks)
    middle = (frame.left + frame.right) / 2
    yield Text(middle, frame.bottom + 38, f"p50 latency in {unit.name}, logarithmic", style="tick")
    free = 0.0
    for tick in ticks:
        x, label = horizontal.at(math.log10(tick)), f"{tick / unit.microseconds:,g}"
        yield Line(x, frame.top, x, frame.bottom, "grid")
        half = 0.35 * FONT * len(label)
        if x - half > free:
            yield Text(x, frame.bottom + 17, label, style="tick")
            free = x + half


def _marks(points: Sequence[Point], circles: Sequence[Circle]) -> Iterator[Dot]:
    for point, circle in zip(points, circles, strict=True):
        unit = units.time_unit([point.microseconds])
        tooltip = (
            f"{point.name}: {units.percent(point.accuracy)}, p50 {units.time(point.microseconds, unit)}, "
            f"{'size unknown' if point.size_bytes is None else units.size(point.size_bytes)}"
        )
        yield Dot(circle.x, circle.y, circle.radius, _style(point.color), tooltip)


def _style(color: int) -> str:
    return f"mark r{color % _COLORS}"
