"""Standard streams, which may be closed, full, or unable to encode a character."""

import contextlib
import io
import os
import sys
import unicodedata

import typer

from edgecnn.errors import EdgecnnError

_CONTROL_CATEGORIES = ("Cc", "Cf", "Cs", "Zl", "Zp")  # controls, marks of direction, halves of letters, ends of lines
_JOINERS = "\u200c\u200d"  # part of words in some scripts


def prepare() -> None:
    """Open closed streams on the null device, and escape characters that a stream cannot encode.

    Raises:
        EdgecnnError: standard output is closed, so that results would be lost.
    """
    stdout_closed = not _is_open(1)
    for descriptor in (0, 1, 2):  # in this order: another open file would take a free descriptor, and get the output
        if not _is_open(descriptor):
            os.open(os.devnull, os.O_RDWR)
    sys.stdin = sys.stdin or open(0, encoding="utf-8")  # noqa: SIM115 (a descriptor, for the whole process)
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(2, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if stdout_closed:
        raise EdgecnnError(f"standard output is closed, and results go there; open it, for example with >{os.devnull}")


def finish() -> None:
    """Flush standard output; raises OSError where it is full or its reader has gone."""
    sys.stdout.flush()


def fail(message: str, code: int) -> None:
    """End the command with one line on standard error; raises SystemExit."""
    with contextlib.suppress(OSError):  # the terminal is gone
        typer.echo(f"edgecnn: {escape_controls(' '.join(message.split()))}", err=True)
    try:
        finish()
    except OSError:  # Python would flush again at its exit, and report the error
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.exit(code)


def escape_controls(text: str) -> str:
    """Return a text whose control and unprintable characters are escaped."""
    return "".join(
        letter.encode("unicode_escape").decode("ascii") if _is_control(letter) else letter for letter in text
    )


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in _CONTROL_CATEGORIES and letter not in _JOINERS


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True
