"""Lines, tables and JSON on stdout."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from edgecnn.cli.streams import escape_controls
from edgecnn.types import schemas, to_json

_WIDE = 240  # columns where stdout is a file or a pipe


def as_json(value: Any) -> None:
    """Write a value as indented JSON."""
    sys.stdout.write(json.dumps(to_json(value), indent=2, allow_nan=False) + "\n")


def output_as_json(name: str, value: Any) -> None:
    """Write a value as `as_json` does, begun by its schema; `name` is that of an output of `edgecnn.types.schemas`."""
    as_json({"schema": schemas.OUTPUTS[name], **to_json(value)})


def line(text: str) -> None:
    """Write a line."""
    _console().print(escape_controls(text), soft_wrap=True)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table; a column whose heading starts with ">" is aligned right."""
    grid = Table(box=None, pad_edge=False, show_header=any(columns))
    for column in columns:
        grid.add_column(
            column.removeprefix(">"), justify="right" if column.startswith(">") else "left", overflow="fold"
        )
    for row in rows:
        grid.add_row(*map(escape_controls, row))
    console = _console()
    with console.capture() as shown:
        console.print(grid)
    for written in shown.get().splitlines():
        sys.stdout.write(written.rstrip() + "\n")  # Rich pads every line to the table's width


def yes_or_no(holds: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if holds else "no"


def _console() -> Console:
    # Markup off: names come from files.
    width = None if sys.stdout.isatty() else _WIDE
    return Console(file=sys.stdout, width=width, markup=False, highlight=False, emoji=False)
