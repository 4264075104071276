"""The command line: parse, call `edgecnn.api`, print. Nothing else of the package prints or exits."""

import logging
import os
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from edgecnn import __version__
from edgecnn.cli import looking, making, measuring, searching
from edgecnn.errors import EdgecnnError

app = typer.Typer(
    name="edgecnn",
    help="Train a small Keras network, export it to TFLite and ONNX, and know what was lost on the way.",
    rich_markup_mode=None,  # Rich would triple the time of --help
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
_COMMANDS: tuple[Callable[..., None], ...] = (
    making.run,
    making.train,
    making.verify,
    searching.tune,
    making.export,
    measuring.evaluate,
    measuring.benchmark,
    measuring.report,
    looking.inspect,
    looking.predict,
    looking.data,
    looking.doctor,
)
for _command in _COMMANDS:
    app.command()(_command)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"edgecnn {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Train a small Keras network, export it to TFLite and ONNX, and know what was lost on the way."""


def main() -> None:
    """Run the command line; a failure that the user can mend is one line on stderr."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorFlow greets on stderr
    logging.getLogger("tensorflow").setLevel(logging.ERROR)  # advice to programmers, such as on retracing
    try:
        app()
    except EdgecnnError as error:
        _fail(str(error), error.exit_code)
    except OSError as error:
        _fail(f"cannot access {error.filename or 'a file'}: {error.strerror or error}", 1)


def _fail(message: str, code: int) -> None:
    typer.echo(f"edgecnn: {' '.join(message.split())}", err=True)
    sys.exit(code)
