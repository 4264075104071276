"""HTML elements: every text is escaped unless it is `Markup`, so that no name becomes code."""

import html
from collections.abc import Collection, Iterable, Sequence

from edgecnn.report import units

_VOID = frozenset({"meta", "link", "img", "br"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def escape(value: str) -> Markup:
    """Return `value` as HTML; `Markup` comes back as it is."""
    return value if isinstance(value, Markup) else Markup(html.escape(units.clean(value)))


def join(parts: Iterable[str], separator: str = "") -> Markup:
    """Concatenate parts, escaping those that are plain text; `separator` is HTML."""
    return Markup(separator.join(escape(part) for part in parts))


def tag(name: str, /, *children: str, **attributes: str | float | bool | None) -> Markup:
    """Return one element.

    Args:
        name: of the element.
        *children: plain text (escaped) or `Markup`.
        **attributes: a trailing underscore is dropped and others become hyphens (`class_`, `aria_label`); True writes
            the bare name, None and False leave the attribute out.
    """
    written = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")  # noqa: PLW2901
        written.append(f" {key}" if value is True else f' {key}="{html.escape(units.clean(str(value)))}"')
    opening = f"<{name}{''.join(written)}>"
    return Markup(opening if name in _VOID else f"{opening}{join(children)}</{name}>")


def cell(value: str, note: str | None = None) -> Markup:
    """Return a table cell's content: a value and, in small below it, a note."""
    if note is None:
        return escape(value)
    return join([value, tag("small", note)])


def table(
    caption: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    words: Collection[int] = (),
    class_: str | None = None,
) -> Markup:
    """Return a captioned table in a box that scrolls by itself; the first cell of a row is its heading.

    Args:
        caption: what the table shows, units included.
        columns: headings.
        rows: one cell for each column.
        words: positions of columns that hold text and are set flush left; the others hold numbers, the first a name.
        class_: of the table element.
    """
    head = join(
        tag("th", name, scope="col", class_="n" if _is_number(position, words) else None)
        for position, name in enumerate(columns)
    )
    body = join(tag("tr", _cells(row, words)) for row in rows)
    content = join([tag("caption", tag("span", caption)), tag("thead", tag("tr", head)), tag("tbody", body)])
    return scroll_box(tag("table", content, class_=class_), caption)


def scroll_box(content: Markup, label: str) -> Markup:
    """Wrap wide content in a box that scrolls sideways and can be reached with the keyboard."""
    return tag("div", content, class_="scroll", tabindex="0", role="region", aria_label=label)


def details(summary: str, *content: str, open_: bool = False) -> Markup:
    """Return content that is folded away under its summary."""
    return tag("details", tag("summary", summary), *content, open=open_)


def paragraph(*parts: str, class_: str | None = None) -> Markup:
    """Return a paragraph."""
    return tag("p", *parts, class_=class_)


def chip(text: str, tone: str) -> Markup:
    """Return a verdict; `tone` is "good", "bad", "even" or "plain" and only repeats in colour what `text` says."""
    return tag("span", text, class_=f"chip {tone}")


def bar(share: float, class_: str = "") -> Markup:
    """Return a horizontal bar that fills `share` (0..1) of its track; the figure stands beside it as text."""
    width = f"width:{100 * min(max(share, 0.0), 1.0):.1f}%"
    return tag("span", tag("span", style=width), class_=f"bar {class_}".strip(), aria_hidden="true")


def _cells(row: Sequence[str], words: Collection[int]) -> Markup:
    first, *others = row
    cells = [tag("th", first, scope="row")]
    cells += [
        tag("td", value, class_="n" if _is_number(position, words) else None)
        for position, value in enumerate(others, 1)
    ]
    return join(cells)


def _is_number(position: int, words: Collection[int]) -> bool:
    return position > 0 and position not in words
