"""Confusion matrices: tables for few classes, drawings with a tooltip on each cell for many."""

import dataclasses
from collections.abc import Sequence

from edgecnn.evaluation import metrics
from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.elements import Table

LARGEST_TABLE = 20  # classes
_LEVELS = 8
_CELL, _MARGIN, _LABEL_LETTERS = 11, 118, 18
_PAIRS = 20

Confusion = Sequence[Sequence[int]]


@dataclasses.dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: its figure, "" for none.
        level: its shade, 0 to 8.
        x: left side in the drawing.
        tooltip: true and predicted class with the figure.
    """

    text: str
    level: int
    x: int
    tooltip: str


@dataclasses.dataclass(frozen=True, slots=True)
class MatrixRow:
    """One class, as a row and as the heading of a column.

    Attributes:
        name: of the true class.
        short: name for the drawing.
        y: upper side in the drawing.
        baseline: of the class's label, measured along the margin.
        cells: one for each predicted class.
    """

    name: str
    short: str
    y: int
    baseline: float
    cells: tuple[Cell, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Matrix:
    """A confusion or error matrix.

    Attributes:
        caption: what it shows.
        rows: one for each true class.
    """

    caption: str
    rows: tuple[MatrixRow, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class MatrixGroup:
    """Results with the same confusion matrix.

    Attributes:
        name: all results by name.
        baseline: True for the group that holds the baseline.
        effect: difference to the baseline with its verdict.
        frequent: the pairs of classes that are confused most often.
        matrices: confusion matrix and error matrix.
    """

    name: str
    baseline: bool
    effect: str
    frequent: Table
    matrices: tuple[Matrix, Matrix]


@dataclasses.dataclass(frozen=True, slots=True)
class Matrices:
    """Every different confusion matrix.

    Attributes:
        drawn: True where there are too many classes for tables.
        groups: the baseline's first.
        cell: side of a cell in a drawing.
        margin: space for the names of classes.
        side: width and height of a drawing.
    """

    drawn: bool
    groups: tuple[MatrixGroup, ...]
    cell: int
    margin: int
    side: int


def gather(content: ReportContent) -> Matrices | None:
    """Return the matrices of the baseline and of the others; None without an evaluation."""
    evaluation = content.evaluation
    if evaluation is None:
        return None
    names = evaluation.class_names
    return Matrices(
        drawn=len(names) > LARGEST_TABLE,
        groups=tuple(_group(names, group) for group in comparisons.groups(evaluation)),
        cell=_CELL,
        margin=_MARGIN,
        side=_MARGIN + len(names) * _CELL,
    )


def _group(names: Sequence[str], group: comparisons.Group) -> MatrixGroup:
    confusion = group.result.confusion
    return MatrixGroup(
        name=group.name,
        baseline=group.baseline,
        effect=comparisons.effect(group.result),
        frequent=_frequent_confusions(names, confusion),
        matrices=(_confusion_matrix(names, confusion), _error_matrix(names, confusion)),
    )


def _confusion_matrix(names: Sequence[str], confusion: Confusion) -> Matrix:
    """Return the counts, shaded by the share of the true class."""
    shares = [[n / (sum(row) or 1) for n in row] for row in confusion]
    texts = [[str(n) if n else "" for n in row] for row in confusion]
    levels = [[_level(share, 1.0) for share in row] for row in shares]
    caption = "Confusion matrix: images by true class (rows) and predicted class (columns); blank: none"
    return Matrix(caption, _rows(names, texts, levels, ""))


def _error_matrix(names: Sequence[str], confusion: Confusion) -> Matrix:
    """Return the shares of each true class that are predicted as another, in %; the diagonal is zero."""
    shares = metrics.error_matrix(confusion).tolist()
    largest = max((share for row in shares for share in row), default=0.0)
    texts = [[f"{100 * share:.1f}" if share else "" for share in row] for row in shares]
    for position, row in enumerate(texts):
        row[position] = "0"
    levels = [[_level(share, largest) for share in row] for row in shares]
    caption = "Error matrix: % of each true class (rows) taken for another (columns), diagonal set to zero; blank: none"
    return Matrix(caption, _rows(names, texts, levels, "%"))


def _level(share: float, largest: float) -> int:
    """Return the shade, 0 to 8, of a value between 0 and `largest`; only 0 itself has shade 0."""
    if share <= 0 or largest <= 0:
        return 0
    return max(1, round(_LEVELS * share / largest))


def _rows(
    names: Sequence[str], texts: Sequence[Sequence[str]], levels: Sequence[Sequence[int]], unit: str
) -> tuple[MatrixRow, ...]:
    return tuple(
        MatrixRow(
            name=name,
            short=name if len(name) <= _LABEL_LETTERS else f"{name[: _LABEL_LETTERS - 1]}\N{HORIZONTAL ELLIPSIS}",
            y=_MARGIN + position * _CELL,
            baseline=_MARGIN + position * _CELL + _CELL - 2.5,
            cells=tuple(
                Cell(text, level, column * _CELL, f"{name} as {names[column]}: {text}{unit}")
                for column, (text, level) in enumerate(zip(row, shades, strict=True))
            ),
        )
        for position, (name, row, shades) in enumerate(zip(names, texts, levels, strict=True))
    )


def _frequent_confusions(names: Sequence[str], confusion: Confusion) -> Table:
    shares = metrics.error_matrix(confusion).tolist()
    pairs = [
        (n, truth, predicted)
        for truth, row in enumerate(confusion)
        for predicted, n in enumerate(row)
        if n and truth != predicted
    ]
    pairs.sort(reverse=True)
    return Table(
        "Most frequent confusions: images, and % of the true class",
        ("True class", "taken for", "images", "of the class"),
        tuple((names[t], names[p], units.count(n), units.percent(shares[t][p], 1)) for n, t, p in pairs[:_PAIRS]),
        words=(1,),
        style="compact",
    )
