"""The command `predict`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options


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
    from edgecnn.cli import show_inspection

    contract = options.contract(rescale, offset, raw=raw)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    found = api.predict(file, images, contract=contract, reading=reading, resize=resize, invert=invert)
    show_inspection.predictions(found, as_json=as_json)
