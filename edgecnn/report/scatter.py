"""Accuracy over latency: one circle for each artifact and runtime, its area the size of the file."""

import dataclasses
import math
from collections.abc import Iterator, Sequence

from edgecnn.report import units
from edgecnn.report.charts import Axis, drawing, horizontal_grid, line, nice_ticks, text
from edgecnn.report.labels import FONT, Box, Circle, Label, place_labels
from edgecnn.report.markup import Markup, join, tag
from edgecnn.types import Interval

_STYLES = 6
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
        style: number of the runtime, for its colour.
    """

    name: str
    runtime: str
    microseconds: float
    accuracy: float
    size_bytes: int | None
    style: int


def scatter(
    title: str,
    points: Sequence[Point],
    band: Interval | None,
    size: tuple[float, float],
    *,
    numbered: bool,
    class_: str,
) -> Markup:
    """Draw the points with a logarithmic latency axis.

    Args:
        title: of the chart.
        points: at least one.
        band: accuracy interval to shade, 0..1.
        size: width and height of the drawing.
        numbered: label the points 1, 2, 3 instead of by name.
        class_: of the SVG.
    """
    width, height = size
    frame = Box(56, 14, width - 30, height - 44)
    shown = [point.accuracy for point in points] + ([band.low, band.high] if band else [])
    vertical = Axis(nice_ticks(100 * min(shown), 100 * max(shown), 6), frame.bottom, frame.top)
    ticks = latency_ticks([point.microseconds for point in points])
    horizontal = Axis((math.log10(ticks[0]), math.log10(ticks[-1])), frame.left, frame.right)
    circles = _circles(points, horizontal, vertical)
    names = [str(position) if numbered else point.name for position, point in enumerate(points, 1)]
    return drawing(
        title, width, height,
        _band(band, vertical, frame),
        horizontal_grid(vertical, frame.left, frame.right, lambda value: f"{value:g}%"),
        _latency_axis(ticks, horizontal, frame),
        *_marks(points, circles),
        *_labels(names, circles, place_labels(names, circles, frame)),
        class_=class_,
    )  # fmt: skip


def runtime_legend(points: Sequence[Point]) -> Markup:
    """Return the legend of the runtimes' colours."""
    styles = {point.runtime: point.style % _STYLES for point in points}
    samples = (
        tag("span", tag("svg", _mark(6, 6, 5, style), viewBox="0 0 12 12", class_="dot", aria_hidden="true"), runtime)
        for runtime, style in styles.items()
    )
    return tag("div", *samples, class_="legend")


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


def _band(band: Interval | None, vertical: Axis, frame: Box) -> Markup:
    if band is None:
        return Markup("")
    top, bottom = vertical.at(100 * band.high), vertical.at(100 * band.low)
    return tag(
        "rect",
        x=frame.left,
        y=f"{top:.1f}",
        width=frame.right - frame.left,
        height=f"{bottom - top:.1f}",
        class_="band",
    )


def _latency_axis(ticks: Sequence[float], horizontal: Axis, frame: Box) -> Markup:
    unit = units.time_unit(ticks)
    marks = [
        text(
            (frame.left + frame.right) / 2, frame.bottom + 38, f"p50 latency in {unit.name}, logarithmic", class_="tick"
        )
    ]
    free = 0.0
    for mark in ticks:
        x, label = horizontal.at(math.log10(mark)), f"{mark / unit.microseconds:,g}"
        marks.append(line(x, frame.top, x, frame.bottom, "grid"))
        half = 0.35 * FONT * len(label)
        if x - half > free:
            marks.append(text(x, frame.bottom + 17, label, class_="tick"))
            free = x + half
    return join(marks)


def _marks(points: Sequence[Point], circles: Sequence[Circle]) -> Iterator[Markup]:
    for point, circle in zip(points, circles, strict=True):
        unit = units.time_unit([point.microseconds])
        tooltip = (
            f"{point.name}: {units.percent(point.accuracy)}, p50 {units.time(point.microseconds, unit)}, "
            f"{'size unknown' if point.size_bytes is None else units.size(point.size_bytes)}"
        )
        yield _mark(circle.x, circle.y, circle.radius, point.style % _STYLES, tag("title", tooltip))


def _mark(x: float, y: float, radius: float, style: int, *content: str) -> Markup:
    return tag("circle", *content, cx=f"{x:.1f}", cy=f"{y:.1f}", r=f"{radius:.2f}", class_=f"mark r{style}")


def _labels(names: Sequence[str], circles: Sequence[Circle], labels: Sequence[Label | None]) -> Iterator[Markup]:
    for name, circle, label in zip(names, circles, labels, strict=True):
        if label is None:
            continue
        if label.far:
            yield line(circle.x, circle.y, label.x, label.y, "leader")
        x = {"start": label.box.left, "middle": (label.box.left + label.box.right) / 2, "end": label.box.right}
        yield text(x[label.anchor], label.box.bottom - 0.28 * FONT, name, label.anchor, "label")
