"""The command `report`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options


def report(
    target: Annotated[Path, typer.Argument(help="A bundle.", metavar="BUNDLE")],
    data: options.Data = None,
    clock_mhz: Annotated[
        float | None, typer.Option("--clock-mhz", help="Estimate times from instruction counts.", metavar="N")
    ] = None,
    search: Annotated[
        Path | None, typer.Option("--search", help="Folder of a search to show, as tune left it.", metavar="DIR")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Write report.html and a model card into a bundle."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    with progress.shown() as bar:
        written = api.report(target, data=data, clock_mhz=clock_mhz, search=search, progress=bar)
    show.written(written, as_json=as_json)
