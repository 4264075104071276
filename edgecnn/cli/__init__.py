"""The command line: parse, call `edgecnn.api`, print. Nothing else of the package prints or exits."""

import logging
import os
from collections.abc import Callable
from typing import Annotated

import typer

from edgecnn import __version__
from edgecnn.cli import streams
from edgecnn.cli.benchmark import benchmark
from edgecnn.cli.data import data
from edgecnn.cli.doctor import doctor
from edgecnn.cli.evaluate import evaluate
from edgecnn.cli.export import export
from edgecnn.cli.inspect import inspect
from edgecnn.cli.predict import predict
from edgecnn.cli.report import report
from edgecnn.cli.run import run
from edgecnn.cli.train import train
from edgecnn.cli.tune import tune
from edgecnn.cli.verify import verify
from edgecnn.errors import EdgecnnError
from edgecnn.system import interrupts

app = typer.Typer(
    name="edgecnn",
    help="Train a small Keras network, export it to TFLite and ONNX, and know what was lost on the way.",
    rich_markup_mode=None,  # Rich would triple the time of --help
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
_INTERRUPTED = 130  # Typer's exit code at KeyboardInterrupt
_COMMANDS: tuple[Callable[..., None], ...] = (
    run,
    train,
    verify,
    tune,
    export,
    evaluate,
    benchmark,
    report,
    inspect,
    predict,
    data,
    doctor,
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
    """Run the command line; a failure that the user can correct is one line on stderr."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorFlow writes a greeting to stderr
    logging.getLogger("tensorflow").setLevel(logging.ERROR)  # advice for programmers, such as about retracing
    if os.path.expanduser("~") == "~":  # noqa: PTH111 (Path raises)
        os.environ.setdefault("KERAS_HOME", os.devnull)  # Keras would make a folder of that name in the working folder
    with interrupts.handled() as interruption:
        try:
            streams.prepare()
            _run()
        except EdgecnnError as error:
            streams.fail(str(error), error.exit_code)
        except KeyboardInterrupt:
            streams.fail(f"interrupted by {interruption.name or 'SIGINT'}; finished work is kept", 130)
        except BrokenPipeError:
            streams.fail("the reader of the results stopped before their end", 1)
        except OSError as error:
            streams.fail(f"cannot access {error.filename or 'standard output'}: {error.strerror or error}", 1)


def _run() -> None:
    """Run the command; raises SystemExit as Typer does, or the error that ended it."""
    try:
        app()
    except SystemExit as end:
        if isinstance(end.__context__, OSError):  # Typer ends at a broken pipe without a message
            raise end.__context__ from None
        if end.code == _INTERRUPTED:
            raise KeyboardInterrupt from end
        streams.finish()
        raise
