"""C compiler of the machine: its command, its runs, and its first error in one line."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from edgecnn.errors import ModelError
from edgecnn.system import processes

_SECONDS = 300.0
_COMPILERS = ("cc", "gcc", "clang")


def compiler() -> tuple[str, ...]:
    """Return the machine's C compiler with the arguments that CC gives it; empty when there is none."""
    try:
        named = shlex.split(os.environ.get("CC", ""))
    except ValueError:  # an unfinished quotation is no command
        return ()
    if named:
        return tuple(named) if shutil.which(named[0]) else ()
    return tuple(name for name in _COMPILERS if shutil.which(name))[:1]


def compile_c(command: Sequence[str], kit: Path) -> str:
    """Run a compiler or another tool of its family.

    Args:
        command: program and arguments.
        kit: named in errors.

    Returns:
        What it printed.

    Raises:
        ModelError: it failed, could not be started, or took more than 300 s.
    """
    try:
        done = processes.run(
            command, seconds=_SECONDS, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace"
        )
    except subprocess.TimeoutExpired as error:
        raise ModelError(f"{kit} could not be compiled by {command[0]} within {_SECONDS:.0f} s") from error
    except OSError as error:
        raise ModelError(f"{kit} could not be compiled: {command[0]}: {error.strerror or error}") from error
    if done.returncode:
        raise ModelError(f"{kit} could not be compiled by {command[0]}: {_first_error(done.stderr)}")
    output: str = done.stdout
    return output


def _first_error(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip() and "ld returned" not in line]
    found = [line for line in lines if "error" in line or "undefined reference" in line] or lines or ["no message"]
    return found[0].strip()[-200:]
