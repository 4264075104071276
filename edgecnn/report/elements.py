"""Values that a section hands to its templates."""

import dataclasses

from edgecnn.report import units

Fact = tuple[str, str]  # name and value


@dataclasses.dataclass(frozen=True, slots=True)
class Figure:
    """A figure with a note: its interval, its count or what it is of.

    Attributes:
        value: the figure with its unit.
        note: "" for none.
    """

    value: str
    note: str = ""


ABSENT = Figure(units.ABSENT)


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """A table of texts, the same in page and card.

    Attributes:
        title: caption, with the units.
        columns: headings.
        rows: one text for each column; the first is the row's heading.
        words: positions of columns that hold text, set flush left; others hold numbers.
        style: CSS class, "" for none.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: tuple[int, ...] = ()
    style: str = ""
