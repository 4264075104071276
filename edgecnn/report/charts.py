"""Axes and line charts as inline SVG whose colours are the page's CSS variables."""

import dataclasses
import math
from collections.abc import Callable, Sequence

from edgecnn.report.markup import Markup, join, tag

_WIDTH, _HEIGHT = 480.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 12.0, 12.0, 40.0
_MARKERS_UP_TO = 40


@dataclasses.dataclass(frozen=True, slots=True)
class Series:
    """One line: its name in the legend, its CSS class, a value for each x; one that is not finite is left out."""

    name: str
    style: str
    values: tuple[float, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Axis:
    """A linear map from values to positions in the drawing.

    Attributes:
        ticks: values to mark; the first and the last are the ends of the axis.
        start: position of the first tick.
        end: position of the last.
    """

    ticks: tuple[float, ...]
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the position of a value."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.start + (value - low) / (high - low) * (self.end - self.start)


def nice_ticks(low: float, high: float, about: int, smallest_step: float = 0.0) -> tuple[float, ...]:
    """Return round values at 1, 2 or 5 times a power of ten that enclose `low` to `high`, about `about` of them."""
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # or means of equal values, which rounding sets apart
        low, high = low - (abs(low) or 1) * 0.1, high + (abs(high) or 1) * 0.1
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = max(next(power * m for m in (1, 2, 5, 10) if power * m >= rough * 0.999), smallest_step)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(round(index * step, 12) for index in range(first, last + 1))


def text(x: float, y: float, content: str, anchor: str = "middle", class_: str | None = None) -> Markup:
    """Return an SVG text whose baseline starts, is centred or ends at a position."""
    return tag("text", content, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor, class_=class_)


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Markup:
    """Return an SVG line."""
    return tag("line", x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}", class_=class_)


def drawing(title: str, width: float, height: float, *content: str, class_: str) -> Markup:
    """Return an SVG that fills the width of its box; `title` is its description for screen readers."""
    return tag(
        "svg",
        tag("title", title),
        *content,
        viewBox=f"0 0 {width:g} {height:g}",
        role="img",
        aria_label=title,
        class_=class_,
    )


def horizontal_grid(axis: Axis, left: float, right: float, label: Callable[[float], str]) -> Markup:
    """Draw a grid line and a label at each tick of a vertical axis."""
    parts: list[Markup] = []
    for value in axis.ticks:
        y = axis.at(value)
        parts += [line(left, y, right, y, "grid"), text(left - 8, y + 4, label(value), "end", "tick")]
    return join(parts)


def line_chart(
    title: str,
    epochs: Sequence[float],
    series: Sequence[Series],
    label: Callable[[float], str],
    across: str = "epoch",
) -> Markup:
    """Draw values over epochs or trials.

    Args:
        title: what is shown, with the unit.
        epochs: x of each value.
        series: lines to draw, at most one for each style of the style sheet.
        label: writes a value of the vertical axis.
        across: what the horizontal axis counts.
    """
    finite = [value for item in series for value in item.values if math.isfinite(value)] or [0.0]
    vertical = Axis(nice_ticks(min(finite), max(finite), 5), _HEIGHT - _BOTTOM, _TOP)
    span = nice_ticks(min(epochs), max(epochs), 8, smallest_step=1.0)
    horizontal = Axis((min(epochs), max(*epochs, min(epochs) + 1)), _LEFT + 8, _WIDTH - _RIGHT - 8)
    ticks = join(
        text(horizontal.at(epoch), _HEIGHT - _BOTTOM + 18, f"{epoch:g}", class_="tick")
        for epoch in span
        if min(epochs) <= epoch <= max(epochs)
    )
    return tag(
        "figure",
        tag("figcaption", title),
        legend([(item.name, item.style) for item in series]),
        drawing(
            title, _WIDTH, _HEIGHT,
            horizontal_grid(vertical, _LEFT, _WIDTH - _RIGHT, label),
            ticks,
            text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 4, across, class_="tick"),
            *(_curve(item, epochs, horizontal, vertical) for item in series),
            class_="lines",
        ),
    )  # fmt: skip


def legend(entries: Sequence[tuple[str, str]]) -> Markup:
    """Return the key of a line chart: (name, style) each with a sample of its stroke."""
    samples = (
        tag("span", tag("svg", line(0, 6, 28, 6, style), viewBox="0 0 28 12", aria_hidden="true"), name)
        for name, style in entries
    )
    return tag("div", *samples, class_="legend")


def _curve(series: Series, epochs: Sequence[float], horizontal: Axis, vertical: Axis) -> Markup:
    runs: list[list[tuple[float, float]]] = [[]]
    for epoch, value in zip(epochs, series.values, strict=True):
        if math.isfinite(value):
            runs[-1].append((horizontal.at(epoch), vertical.at(value)))
        elif runs[-1]:
            runs.append([])
    path = " ".join("M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in run) for run in runs if run)
    dots = [tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="2.4") for run in runs for x, y in run]
    marks = dots if len(epochs) <= _MARKERS_UP_TO else []
    return tag("g", tag("path", d=path or "M0,0", fill="none"), *marks, class_=series.style)
