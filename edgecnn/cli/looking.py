"""The commands that look at files, images and the installation: inspect, predict, data, doctor."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options


def inspect(
    file: Annotated[Path, typer.Argument(help="A .tflite, .onnx, .keras or .h5 file.", metavar="FILE")],
    as_json: options.Json = False,
) -> None:
    """Say what a model file is made of."""
    from edgecnn import api
    from edgecnn.cli import show

    show.file_report(api.inspect(file), as_json=as_json)


def predict(
    file: Annotated[Path, typer.Argument(help="A .tflite or .onnx file.", metavar="FILE")],
    images: Annotated[list[Path], typer.Argument(help="PNG, JPEG or .npy images.", metavar="IMAGE...")],
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    resize: Annotated[bool, typer.Option("--resize", help="Bring images to the model's size.")] = False,
    invert: Annotated[bool, typer.Option("--invert", help="Turn dark on light into light on dark.")] = False,
    rescale: options.Rescale = None,
    offset: options.Offset = None,
    raw: options.Raw = False,
    as_json: options.Json = False,
) -> None:
    """Classify images with any exported file."""
    from edgecnn import api
    from edgecnn.cli import show

    contract = options.contract(rescale, offset, raw=raw)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    found = api.predict(file, images, contract=contract, reading=reading, resize=resize, invert=invert)
    show.predictions(found, as_json=as_json)


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
    """Find or fetch a dataset, and say how it divides."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    with progress.shown() as bar:
        info, split = api.data(dataset or "auto", root, protocol, bar, reading)
    show.dataset(info, split, as_json=as_json)


def doctor(as_json: options.Json = False) -> None:
    """List what is installed, and what to install."""
    from edgecnn import api
    from edgecnn.cli import show

    show.findings(api.doctor(), as_json=as_json)
