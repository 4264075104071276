"""The command `data`."""

from typing import Annotated

import typer

from edgecnn.cli import options


def data(
    dataset: options.Dataset = None,
    root: options.Data = None,
    protocol: Annotated[
        str, typer.Option("--split", help="reference, official or fractions.", metavar="PROTOCOL")
    ] = "official",
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    as_json: options.Json = False,
) -> None:
    """Find or download a dataset, and describe its split."""
    from edgecnn import api
    from edgecnn.cli import progress, show_inspection

    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    with progress.shown() as bar:
        info, split = api.data(dataset or "auto", root, protocol, bar, reading)
    show_inspection.dataset(info, split, as_json=as_json)
