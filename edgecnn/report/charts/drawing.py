"""Shapes of an SVG drawing, axes and ticks; colours are the page's CSS variables."""

import dataclasses
import math
from collections.abc import Callable
from typing import ClassVar


@dataclasses.dataclass(frozen=True, slots=True)
class Line:
    """A straight line with its CSS class."""

    kind: ClassVar[str] = "line"
    x1: float
    y1: float
    x2: float
    y2: float
    style: str


@dataclasses.dataclass(frozen=True, slots=True)
class Text:
    """A text whose baseline starts, is centred or ends at a position, as `anchor` says."""

    kind: ClassVar[str] = "text"
    x: float
    y: float
    text: str
    anchor: str = "middle"
    style: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Dot:
    """A circle, with a tooltip unless that is ""."""

    kind: ClassVar[str] = "dot"
    x: float
    y: float
    radius: float
    style: str = ""
    tooltip: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Rectangle:
    """An upright rectangle."""

    kind: ClassVar[str] = "rectangle"
    x: float
    y: float
    width: float
    height: float
    style: str


@dataclasses.dataclass(frozen=True, slots=True)
class Path:
    """An open path; `data` is the SVG attribute `d`."""

    kind: ClassVar[str] = "path"
    data: str


@dataclasses.dataclass(frozen=True, slots=True)
class Group:
    """Shapes that share a CSS class, "" for none."""

    kind: ClassVar[str] = "group"
    shapes: tuple["Shape", ...]
    style: str = ""


Shape = Line | Text | Dot | Rectangle | Path | Group


@dataclasses.dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG image that fills the width of its box.

    Attributes:
        title: description for screen readers.
        width: of the drawing, in its own units.
        height: likewise.
        shapes: from the bottom to the top.
        style: CSS class.
    """

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    style: str


@dataclasses.dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its legend.

    Attributes:
        legend: name and style of each line.
        drawing: the axes and the curves.
    """

    legend: tuple[tuple[str, str], ...]
    drawing: Drawing


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


def horizontal_grid(axis: Axis, left: float, right: float, label: Callable[[float], str]) -> tuple[Shape, ...]:
    """Return a grid line and a label at each tick of a vertical axis."""
    places = [(axis.at(value), label(value)) for value in axis.ticks]
    return tuple(
        shape
        for y, name in places
        for shape in (Line(left, y, right, y, "grid"), Text(left - 8, y + 4, name, "end", "tick"))
    )
