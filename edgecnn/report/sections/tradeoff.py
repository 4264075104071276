"""Trade-off: the chart of accuracy over latency and size."""

import dataclasses

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.charts.drawing import Dot, Drawing
from edgecnn.report.charts.scatter import Point, runtime_legend, scatter
from edgecnn.types import Interval

_WIDE, _NARROW = (1080.0, 520.0), (380.0, 400.0)


@dataclasses.dataclass(frozen=True, slots=True)
class Tradeoff:
    """The chart, drawn twice.

    Attributes:
        caption: title of the chart, with what the shapes stand for.
        legend: each runtime with a sample of its circles.
        wide: with a name at each circle.
        narrow: with a number at each circle, for pages too narrow for names.
        names: of the circles, in the order of their numbers.
    """

    caption: str
    legend: tuple[tuple[str, Dot], ...]
    wide: Drawing
    narrow: Drawing
    names: tuple[str, ...]


def gather(content: ReportContent) -> Tradeoff | None:
    """Return the chart; None without both an evaluation and a benchmark."""
    points = _points(content)
    if not points or content.evaluation is None:
        return None
    baseline = comparisons.baseline_result(content.evaluation)
    band = baseline.interval if baseline else None
    title = "Accuracy over latency; the area of a circle is the size of the file"
    names = tuple(point.name for point in points)
    numbers = [str(position) for position in range(1, len(points) + 1)]
    return Tradeoff(
        caption=title + _details(points, band),
        legend=runtime_legend(points),
        wide=scatter(title, points, band, size=_WIDE, names=names, style="scatter wide"),
        narrow=scatter(title, points, band, size=_NARROW, names=numbers, style="scatter narrow"),
        names=names,
    )


def _details(points: list[Point], band: Interval | None) -> str:
    known = [point.size_bytes for point in points if point.size_bytes is not None]
    sizes = f", from {units.size(min(known))} to {units.size(max(known))}" if known else ""
    return sizes + ("; shaded: 95% interval of the baseline's accuracy" if band else "")


def _points(content: ReportContent) -> list[Point]:
    found, runtimes = [], dict[str, int]()
    for row in comparisons.join_results(content):
        if row.accuracy and row.latency and row.latency.p50.microseconds > 0:
            color = runtimes.setdefault(row.runtime, len(runtimes))
            name = comparisons.result_name(row.format, row.runtime) + comparisons.sample_note(content, row.accuracy)
            median = row.latency.p50.microseconds
            found.append(Point(name, row.runtime, median, row.accuracy.accuracy, row.size_bytes, color))
    return found
