"""Confusion matrices: tables for few classes, drawings with a tooltip on each cell for many."""

from collections.abc import Sequence

from edgecnn.evaluation import metrics
from edgecnn.report import units
from edgecnn.report.markup import Markup, escape, join, scroll_box, table, tag

LARGEST_TABLE = 20
_LEVELS = 8
_CELL, _MARGIN, _LABEL_LETTERS = 11, 118, 18
_PAIRS = 20

Confusion = Sequence[Sequence[int]]


def confusion_matrix(names: Sequence[str], confusion: Confusion) -> Markup:
    """Show the counts, shaded by the share of the true class."""
    shares = [[n / (sum(row) or 1) for n in row] for row in confusion]
    written = [[str(n) if n else "" for n in row] for row in confusion]
    levels = [[level(share, 1.0) for share in row] for row in shares]
    return _matrix(
        "Confusion matrix: images by true class (rows) and predicted class (columns); blank: none",
        names,
        written,
        levels,
        "",
    )


def error_matrix(names: Sequence[str], confusion: Confusion) -> Markup:
    """Show the shares of each true class that are predicted as another, in %; the diagonal is zero."""
    shares = metrics.error_matrix(confusion).tolist()
    largest = max((share for row in shares for share in row), default=0.0)
    written = [[f"{100 * share:.1f}" if share else "" for share in row] for row in shares]
    for position, row in enumerate(written):
        row[position] = "0"
    levels = [[level(share, largest) for share in row] for row in shares]
    caption = "Error matrix: % of each true class (rows) taken for another (columns), diagonal set to zero; blank: none"
    return _matrix(caption, names, written, levels, "%")


def level(share: float, largest: float) -> int:
    """Return the shade, 0 to 8, of a value between 0 and `largest`; only 0 itself has shade 0."""
    if share <= 0 or largest <= 0:
        return 0
    return max(1, round(_LEVELS * share / largest))


def frequent_confusions(names: Sequence[str], confusion: Confusion) -> Markup:
    """Return the pairs of classes that are confused most often."""
    shares = metrics.error_matrix(confusion).tolist()
    pairs = [
        (n, truth, predicted)
        for truth, row in enumerate(confusion)
        for predicted, n in enumerate(row)
        if n and truth != predicted
    ]
    pairs.sort(reverse=True)
    return table(
        "Most frequent confusions: images, and % of the true class",
        ("True class", "taken for", "images", "of the class"),
        [(names[t], names[p], units.count(n), units.percent(shares[t][p], 1)) for n, t, p in pairs[:_PAIRS]],
        words=(1,),
        class_="compact",
    )


def _matrix(
    caption: str, names: Sequence[str], written: Sequence[Sequence[str]], levels: Sequence[Sequence[int]], unit: str
) -> Markup:
    if len(names) <= LARGEST_TABLE:
        return _as_table(caption, names, written, levels)
    return _as_drawing(caption, names, written, levels, unit)


def _as_table(
    caption: str, names: Sequence[str], written: Sequence[Sequence[str]], levels: Sequence[Sequence[int]]
) -> Markup:
    head = join(tag("th", tag("span", name, title=name), scope="col") for name in names)
    rows = [
        tag(
            "tr",
            tag("th", name, scope="row", title=name),
            *(tag("td", value, class_=f"h{shade}") for value, shade in zip(row, shades, strict=True)),
        )
        for name, row, shades in zip(names, written, levels, strict=True)
    ]
    corner = tag("td", class_="corner")
    content = join([tag("caption", tag("span", caption)), tag("thead", tag("tr", corner, head)), tag("tbody", *rows)])
    return scroll_box(tag("table", content, class_="matrix"), caption)


def _as_drawing(
    caption: str, names: Sequence[str], written: Sequence[Sequence[str]], levels: Sequence[Sequence[int]], unit: str
) -> Markup:
    side = _MARGIN + len(names) * _CELL
    parts = [_drawn_names(names)]
    for y, (name, row, shades) in enumerate(zip(names, written, levels, strict=True)):
        cells = [
            _drawn_cell(x, f"{name} as {names[x]}: {row[x]}{unit}", shade) for x, shade in enumerate(shades) if shade
        ]
        parts.append(tag("g", *cells, transform=f"translate({_MARGIN} {_MARGIN + y * _CELL})"))
    frame = tag("rect", x=_MARGIN, y=_MARGIN, width=side - _MARGIN, height=side - _MARGIN, class_="frame")
    picture = tag(
        "svg", tag("title", caption), frame, *parts,
        viewBox=f"0 0 {side} {side}", width=side, height=side, role="img", aria_label=caption, class_="cells",
    )  # fmt: skip
    return tag("figure", tag("figcaption", caption), scroll_box(picture, caption))


def _drawn_cell(x: int, told: str, shade: int) -> Markup:
    return Markup(
        f'<rect class="h{shade}" x="{x * _CELL}" width="{_CELL}" height="{_CELL}">{tag("title", told)}</rect>'
    )


def _drawn_names(names: Sequence[str]) -> Markup:
    parts = []
    for position, name in enumerate(names):
        middle = _MARGIN + position * _CELL + _CELL - 2.5
        short = escape(name if len(name) <= _LABEL_LETTERS else f"{name[: _LABEL_LETTERS - 1]}\N{HORIZONTAL ELLIPSIS}")
        parts.append(tag("text", tag("title", name), short, x=_MARGIN - 5, y=middle, text_anchor="end"))
        turned = f"translate({middle} {_MARGIN - 5}) rotate(-90)"
        parts.append(tag("text", tag("title", name), short, transform=turned))
    return join(parts)
