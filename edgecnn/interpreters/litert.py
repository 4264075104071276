"""LiteRT's interpreter with its reference kernels, and a trial run in a child process, which a file may crash.

`python -m edgecnn.interpreters.litert FILE` runs the file once, on zeros.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError, one_line
from edgecnn.system import machine, processes
from edgecnn.system.stderr import suppress_stderr

_TIMEOUT_SECONDS = 120
_REFUSED = 3


def load(path: Path) -> Any:
    """Return an interpreter of a `.tflite` file, its tensors allocated.

    Raises:
        ModelError: LiteRT refuses the file.
    """
    with suppress_stderr():
        from ai_edge_litert.interpreter import Interpreter, OpResolverType

        try:
            interpreter = Interpreter(
                model_path=str(path), num_threads=1, experimental_op_resolver_type=OpResolverType.BUILTIN_REF
            )
            interpreter.allocate_tensors()
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"the LiteRT reference kernels refuse {path.name}: {one_line(error)}") from error
    return interpreter


def try_in_process(path: Path) -> None:
    """Run a file once in a child process, which may crash; a file that LiteRT refuses is no error here.

    Raises:
        ModelError: LiteRT crashed, or did not end.
    """
    try:
        done = processes.run_module(__name__, str(path), seconds=_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise ModelError(
            f"{path} did not run in LiteRT within {error.timeout:.0f} s ({machine.describe_load()})"
        ) from error
    if done.returncode < 0:
        end = processes.describe_exit(done.returncode)
        raise ModelError(
            f"{path} crashed the LiteRT reference kernels ({end}), which cannot run it",
            advice="use another runtime",
        )


def _main(path: Path) -> None:
    try:
        load(path).invoke()
    except (ModelError, RuntimeError, ValueError):
        sys.exit(_REFUSED)


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
