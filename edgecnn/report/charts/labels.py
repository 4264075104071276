"""Placement of the labels of a scatter chart, clear of circles, other labels and leader lines."""

import dataclasses
import math
import random
from collections.abc import Iterator, Sequence

from edgecnn.report.charts.drawing import Line, Shape, Text

FONT = 12.0  # size of a label, drawing units
_LETTER = 0.56  # mean width of a letter in font sizes, on the wide side for a sans serif
_ORDERS = 40
_CROSSING = 60.0  # a leader line through another circle is as bad as this much distance
_MISSING = 1e6


@dataclasses.dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in drawing units, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Return whether two boxes overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def contains(self, other: "Box") -> bool:
        """Return whether another box lies within this one."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def crossed_by(self, x1: float, y1: float, x2: float, y2: float) -> bool:
        """Return whether a segment crosses the box, by clipping against its four sides (Liang-Barsky)."""
        start, end = 0.0, 1.0
        for step, room in (
            (x1 - x2, x1 - self.left),
            (x2 - x1, self.right - x1),
            (y1 - y2, y1 - self.top),
            (y2 - y1, self.bottom - y1),
        ):
            if step == 0 and room < 0:
                return False
            if step < 0:
                start = max(start, room / step)
            elif step > 0:
                end = min(end, room / step)
        return start < end


@dataclasses.dataclass(frozen=True, slots=True)
class Circle:
    """Circle of a chart.

    Attributes:
        x: of its centre.
        y: likewise.
        radius: of the circle.
        reach: of a vertical line through the centre, up and down; 0 where there is none.
    """

    x: float
    y: float
    radius: float
    reach: float = 0.0

    @property
    def box(self) -> Box:
        """Bounding box, with a margin of 1."""
        across, along = self.radius + 1, max(self.radius, self.reach) + 1
        return Box(self.x - across, self.y - along, self.x + across, self.y + along)


@dataclasses.dataclass(frozen=True, slots=True)
class Label:
    """Position of a label.

    Attributes:
        box: bounding box of its text.
        x: end of its leader line, at the box; the line starts at the centre of the circle.
        y: likewise.
        anchor: SVG `text-anchor`, the side that faces the circle.
        far: True where it needs a leader line.
        cost: distance, and more for each other circle that the leader line crosses.
    """

    box: Box
    x: float
    y: float
    anchor: str
    far: bool
    cost: float


def place_labels(names: Sequence[str], circles: Sequence[Circle], frame: Box) -> list[Label | None]:
    """Place each label near its circle, clear of circles, other labels and their leader lines.

    Labels are placed one after the other, each at its best free place; of several orders, drawn from a fixed seed so
    that the same chart comes out every time, the one with the least total cost is kept.

    Args:
        names: one for each circle.
        circles: the marks.
        frame: box that contains all labels.

    Returns:
        A label for each circle; None where no position is free.
    """
    choices = [_choices(name, index, circles, frame) for index, name in enumerate(names)]
    order = sorted(range(len(names)), key=lambda index: len(choices[index]))
    draw = random.Random(0)  # noqa: S311
    best: list[Label | None] = []
    lowest = math.inf
    for _ in range(_ORDERS):
        placed = _place(order, choices, circles)
        cost = sum(_MISSING if label is None else label.cost for label in placed)
        if cost < lowest:
            best, lowest = placed, cost
        order = draw.sample(order, len(order))
    return best


def label_shapes(
    names: Sequence[str], circles: Sequence[Circle], labels: Sequence[Label | None], style: str = "label"
) -> Iterator[Shape]:
    """Yield the labels that have a place, each after its leader line where it needs one.

    Args:
        names: text of each label.
        circles: the marks.
        labels: of `place_labels`.
        style: CSS class of the texts.
    """
    for name, circle, label in zip(names, circles, labels, strict=True):
        if label is None:
            continue
        if label.far:
            yield Line(circle.x, circle.y, label.x, label.y, "leader")
        x = {"start": label.box.left, "middle": (label.box.left + label.box.right) / 2, "end": label.box.right}
        yield Text(x[label.anchor], label.box.bottom - 0.28 * FONT, name, label.anchor, style)


def _place(order: Sequence[int], choices: Sequence[Sequence[Label]], circles: Sequence[Circle]) -> list[Label | None]:
    placed: list[Label | None] = [None] * len(choices)
    for index in order:
        taken = [(circles[other], label) for other, label in enumerate(placed) if label]
        free = (label for label in choices[index] if all(_apart(label, circles[index], *item) for item in taken))
        placed[index] = next(free, None)
    return placed


def _apart(label: Label, circle: Circle, other_circle: Circle, other: Label) -> bool:
    if label.box.overlaps(other.box):
        return False
    if other.far and label.box.crossed_by(other_circle.x, other_circle.y, other.x, other.y):
        return False
    return not (label.far and other.box.crossed_by(circle.x, circle.y, label.x, label.y))


def _choices(name: str, index: int, circles: Sequence[Circle], frame: Box) -> list[Label]:
    """Return the positions within the frame and clear of every circle, the cheapest first."""
    own, others = circles[index], [circle.box for position, circle in enumerate(circles) if position != index]
    found = []
    for label in _around(name, own):
        if frame.contains(label.box) and not any(label.box.overlaps(box) for box in (*others, own.box)):
            crossed = sum(box.crossed_by(own.x, own.y, label.x, label.y) for box in others) if label.far else 0
            found.append(dataclasses.replace(label, cost=label.cost + _CROSSING * crossed))
    return sorted(found, key=lambda label: label.cost)


def _around(name: str, circle: Circle) -> Iterator[Label]:
    """Yield positions on rings around a circle: beside it, above and below it, then in between."""
    width, height = len(name) * _LETTER * FONT, FONT * 1.25
    for distance in (3, 12, 22, 34, 48, 64, 84, 110, 140, 180, 230):
        for turn in range(24):
            angle = turn * math.pi / 12
            x = circle.x + (circle.radius + distance) * math.cos(angle)
            y = circle.y + (circle.radius + distance) * math.sin(angle)
            side, rise = round(0.9 * math.cos(angle)), round(0.9 * math.sin(angle))
            left = x - width * (1 - side) / 2
            top = y - height * (1 - (rise if side == 0 else 0)) / 2
            anchor = ("end", "middle", "start")[side + 1]
            slant = 0.0 if turn == 0 else 2.0 if turn % 6 == 0 else 4.0
            box = Box(left, top, left + width, top + height)
            yield Label(box, x, y, anchor, far=distance > 8, cost=distance + slant)
