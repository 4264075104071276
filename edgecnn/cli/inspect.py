"""The command `inspect`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options


def inspect(
    file: Annotated[Path, typer.Argument(help="A .tflite, .onnx, .keras or .h5 file.", metavar="FILE")],
    as_json: options.Json = False,
) -> None:
    """Show operators, tensors, cost and metadata of a model file."""
    from edgecnn import api
    from edgecnn.cli import show_inspection

    show_inspection.file_report(api.inspect(file), as_json=as_json)
