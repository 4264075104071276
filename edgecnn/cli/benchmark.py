"""The command `benchmark`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options


def benchmark(
    targets: Annotated[list[Path], typer.Argument(help="Bundles, .tflite or .onnx files.", metavar="TARGET...")],
    runtime: options.Runtimes = None,
    threads: options.Threads = 1,
    rounds: Annotated[int | None, typer.Option(help="Interleaved rounds.", min=2)] = None,
    as_json: options.Json = False,
) -> None:
    """Measure latency, load time and memory side by side."""
    from edgecnn import api
    from edgecnn.cli import progress, show_measurements

    with progress.shown() as bar:
        result = api.benchmark(targets, only=runtime or (), threads=threads, rounds=rounds, progress=bar)
    show_measurements.benchmark(result, as_json=as_json)
