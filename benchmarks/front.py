"""Draws the front of accuracy, multiply-accumulates and RAM of some bundles.

Run: python benchmarks/front.py BUNDLE... > front.svg

Each bundle is a circle: the accuracy of its int8 file on the test split (LiteRT reference kernels, which the generated
C equals) with its 95% interval, over multiply-accumulates for one image; the area is the RAM of the generated C.
Bundles that no other one beats in all three are blue; those that none beats in accuracy and multiply-accumulates are
joined. The same bundles give the same bytes.
"""

import dataclasses
import itertools
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from edgecnn import bundle
from edgecnn.errors import EdgecnnError
from edgecnn.report import html, units
from edgecnn.report.charts.drawing import Axis, Dot, Line, Shape, Text, horizontal_grid, nice_ticks
from edgecnn.report.charts.labels import Box, Circle, label_shapes, place_labels
from edgecnn.system import json_file
from edgecnn.types import Evaluation, Interval

_MEASURED = ("tflite-int8", "litert-reference")
_FRAME = Box(60, 16, 690, 346)
_LARGEST = 15.0  # radius
_TEMPLATE = """
{%- import "svg.html" as svg -%}
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" role="img" aria-label="{{ title }}" class="front-chart">
{#- no line break here: the file keeps its bytes -#}
<title>{{ title }}</title><style>
text { font: 12px system-ui, sans-serif; fill: #1a2027; } .tick { fill: #56616d; } .grid { stroke: #dde3e9; }
.front { fill: #0b62a8; stroke: #0b62a8; } .beaten { fill: #5a6570; stroke: #5a6570; } circle { fill-opacity: 0.42; }
line.front, line.beaten { stroke-width: 1.5; } .join { stroke-opacity: 0.35; }
.leader { stroke: #56616d; stroke-width: 0.8; }
@media (prefers-color-scheme: dark) {
text { fill: #e4e9ee; } .tick { fill: #98a4b0; } .grid { stroke: #2a323a; }
.front { fill: #6db3f2; stroke: #6db3f2; } .beaten, .leader { fill: #98a4b0; stroke: #98a4b0; }
}
</style>
{%- for item in shapes %}{{ svg.shape(item) }}{% endfor %}</svg>
"""


@dataclasses.dataclass(frozen=True, slots=True)
class Network:
    """One bundle.

    Attributes:
        name: of its recipe, with the split where it is another than the official one.
        accuracy: of the int8 file on the test split, 0..1.
        interval: of `accuracy`.
        macs: multiply-accumulates for one image.
        ram_bytes: arena of the generated C.
    """

    name: str
    accuracy: float
    interval: Interval
    macs: int
    ram_bytes: int

    @property
    def place(self) -> tuple[float, float]:
        """Costs that the position shows: -accuracy and multiply-accumulates."""
        return -self.accuracy, self.macs

    @property
    def costs(self) -> tuple[float, ...]:
        """Costs that the circle shows: -accuracy, multiply-accumulates and RAM."""
        return *self.place, self.ram_bytes


def unbeaten(networks: Sequence[Network], costs: Callable[[Network], tuple[float, ...]]) -> list[Network]:
    """Return the networks of which no other one is at least as good in everything, and better in something."""

    def beats(ours: tuple[float, ...], theirs: tuple[float, ...]) -> bool:
        return ours != theirs and all(a <= b for a, b in zip(ours, theirs, strict=True))

    return [item for item in networks if not any(beats(costs(other), costs(item)) for other in networks)]


def read(folder: Path) -> Network:
    """Read what a bundle costs and reaches.

    Raises:
        EdgecnnError: it has no evaluation of an int8 file on the test split, or no generated C.
    """
    made = bundle.load(folder)
    training, cost = made.manifest.training, made.manifest.cost
    found = json_file.read_document(Evaluation, "evaluation", made.require(bundle.EVALUATION, "evaluate"))
    rows = [row for row in found.results if (row.format, row.runtime) == _MEASURED]
    if not rows or found.split != "test" or not cost.exact:
        raise EdgecnnError(f"{folder} lacks generated C or int8 on the test split; run: edgecnn export and evaluate")
    name = made.manifest.name if training is None else training.recipe
    split = "" if found.protocol == "official" else f" ({found.protocol} split)"
    return Network(f"{name}{split}", rows[0].accuracy, rows[0].interval, cost.macs, cost.ram_bytes)


def draw(networks: Sequence[Network]) -> str:
    """Return the chart as an SVG document."""
    ends = [100 * end for item in networks for end in (item.interval.low, item.interval.high)]
    vertical = Axis(nice_ticks(min(ends), max(ends), 6), _FRAME.bottom, _FRAME.top)
    across = Axis(nice_ticks(0, max(item.macs for item in networks) / 1e6, 8), _FRAME.left, _FRAME.right)
    front = unbeaten(networks, lambda item: item.costs)
    title = "Accuracy of int8 on test images, %, over multiply-accumulates; the area of a circle is the RAM it needs"
    shapes = (
        *horizontal_grid(vertical, _FRAME.left, _FRAME.right, lambda value: f"{value:g}%"),
        *_across(across),
        *_joined(unbeaten(networks, lambda item: item.place), across, vertical),
        *_marks(networks, front, across, vertical),
    )
    return html.from_source(_TEMPLATE, title=title, shapes=shapes)


def _across(axis: Axis) -> Iterator[Text]:
    for value in axis.ticks:
        yield Text(axis.at(value), _FRAME.bottom + 18, f"{value:g}", style="tick")
    middle = (_FRAME.left + _FRAME.right) / 2
    yield Text(middle, _FRAME.bottom + 40, "million multiply-accumulates for one image", style="tick")


def _joined(front: Sequence[Network], across: Axis, vertical: Axis) -> Iterator[Line]:
    places = sorted((across.at(item.macs / 1e6), vertical.at(100 * item.accuracy)) for item in front)
    return (Line(*start, *end, "front join") for start, end in itertools.pairwise(places))


def _marks(networks: Sequence[Network], front: Sequence[Network], across: Axis, vertical: Axis) -> Iterator[Shape]:
    largest = max(item.ram_bytes for item in networks)
    circles = [
        Circle(
            across.at(item.macs / 1e6),
            vertical.at(100 * item.accuracy),
            _LARGEST * math.sqrt(item.ram_bytes / largest),
            abs(vertical.at(100 * item.interval.low) - vertical.at(100 * item.interval.high)) / 2,
        )
        for item in networks
    ]
    for item, circle in zip(networks, circles, strict=True):
        style = "front" if item in front else "beaten"
        low, high = (vertical.at(100 * end) for end in (item.interval.low, item.interval.high))
        yield Line(circle.x, low, circle.x, high, style)
        yield Dot(circle.x, circle.y, circle.radius, style)
    names = [f"{item.name}: {units.percent(item.accuracy)}, {units.size(item.ram_bytes)} RAM" for item in networks]
    labels = place_labels(names, circles, _FRAME)
    if None in labels:
        raise EdgecnnError(f"there is no room for the label of {names[labels.index(None)]}; draw fewer bundles")
    yield from label_shapes(names, circles, labels, style="")


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit("front.py takes the folders of evaluated bundles")
    try:
        print(draw([read(Path(argument)) for argument in sys.argv[1:]]), end="")
    except EdgecnnError as error:
        sys.exit(f"front.py: {error}")
