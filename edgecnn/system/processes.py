"""Child processes: start, limits and end. Python children import nothing from the working folder."""

import contextlib
import os
import resource
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from edgecnn.errors import RuntimeUnavailableError
from edgecnn.system import machine

MEMORY_BYTES = 4 << 30  # of address space for a process that reads an unknown file, whose sizes may be damaged
_PACKAGE = Path(__file__).resolve().parents[2]
_SAFE = "PYTHONSAFEPATH"  # as -P, for processes that a library starts, such as multiprocessing
_GRACE_SECONDS = 4.0  # for a process after SIGTERM; containers are killed after 10
_TRACKER = b"multiprocessing.resource_tracker"  # ends by itself, after all other processes


def command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of this package in a new Python process.

    A file of the working folder, such as a `numpy.py`, never stands in for a library there (-P).
    """
    return [sys.executable, "-P", "-m", module, *arguments]


def environment(**changes: str) -> dict[str, str]:
    """Return this process's environment, in which `command` finds the package, with some variables changed."""
    folders = [str(_PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(folders), _SAFE: "1", **changes}


@contextlib.contextmanager
def safe_path() -> Iterator[None]:
    """Let `multiprocessing` start its processes, within the block, as `command` does."""
    before = os.environ.get(_SAFE)
    os.environ[_SAFE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE]
        else:
            os.environ[_SAFE] = before


def run(
    command: Sequence[str], *, seconds: float, given: Any = None, **options: Any
) -> "subprocess.CompletedProcess[Any]":
    """Run a program to its end; after a time-out or an interrupt it is killed with its children.

    Args:
        command: program and arguments.
        seconds: that it may take.
        given: content of its standard input, str or bytes; None for none.
        options: of `subprocess.Popen`.

    Raises:
        subprocess.TimeoutExpired: it took longer.
        OSError: it could not be started.
    """
    source = subprocess.DEVNULL if given is None else subprocess.PIPE
    with subprocess.Popen(command, stdin=source, **options) as process:
        try:
            output, errors = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        except BaseException:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_GRACE_SECONDS)
            process.kill()
            raise
    return subprocess.CompletedProcess(command, process.returncode, output, errors)


def run_module(module: str, *arguments: str, seconds: float, given: str | None = None) -> Any:
    """Run a module of this package in a new Python process, as `command` does, and capture its output.

    Args:
        module: its full name; in it, `__name__`.
        arguments: of the process.
        seconds: that it may take on an idle machine, see `machine.scaled_timeout`.
        given: text of its standard input; None for none.

    Returns:
        The completed process, with its standard output and standard error as text.

    Raises:
        subprocess.TimeoutExpired: it took longer; its `timeout` is the limit that held.
        RuntimeUnavailableError: it could not be started.
    """
    pipe = subprocess.PIPE
    options: dict[str, Any] = {"stdout": pipe, "stderr": pipe, "text": True, "errors": "backslashreplace"}
    try:
        return run(
            command(module, *arguments),
            seconds=machine.scaled_timeout(seconds),
            given=given,
            env=environment(),
            **options,
        )
    except OSError as error:
        raise RuntimeUnavailableError(f"no process starts here ({error.strerror})", advice="free some") from error


def describe_exit(code: int) -> str:
    """Return a return code in words; below 0 it is the signal that ended the process."""
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def limit_memory(memory_bytes: int | None) -> None:
    """Limit the address space of this process in bytes, None for no limit, and switch core files off."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if memory_bytes is not None and (soft == resource.RLIM_INFINITY or soft > memory_bytes):
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, hard))


def descendants() -> dict[int, int]:
    """Return the descendants of this process: start time, in clock ticks, by process number.

    They are in order of their start: a shell whose child ends before it gets a signal itself would go on.
    """
    parents, starts = dict[int, int](), dict[int, int]()
    for entry in Path("/proc").glob("[0-9]*"):
        if (found := _status(int(entry.name))) is not None:
            parents[int(entry.name)], starts[int(entry.name)] = found
    family = {os.getpid()}
    while more := {number for number, parent in parents.items() if parent in family} - family:
        family |= more
    others = sorted((starts[number], number) for number in family - {os.getpid()} if not _is_tracker(number))
    return {number: start for start, number in others}


def ask_to_end(processes: Mapping[int, int]) -> None:
    """Send SIGTERM to processes that `descendants` named."""
    _send(processes, signal.SIGTERM)


def end(processes: Mapping[int, int]) -> None:
    """Wait some seconds for processes that `descendants` named to end, and kill those that do not."""
    limit = time.monotonic() + _GRACE_SECONDS
    while (left := _alive(processes)) and time.monotonic() < limit:
        time.sleep(0.02)
    _send(left, signal.SIGKILL)


def _alive(processes: Mapping[int, int]) -> dict[int, int]:
    found = {number: _status(number) for number in processes}
    return {number: start for number, start in processes.items() if (seen := found[number]) and seen[1] == start}


def _send(processes: Mapping[int, int], what: signal.Signals) -> None:
    for number in _alive(processes):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(number, what)


def _status(number: int) -> tuple[int, int] | None:
    """Return parent and start of a process, None where it has ended or cannot be seen."""
    try:
        fields = Path(f"/proc/{number}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return None
    return None if not fields or fields[0] in (b"Z", b"X") else (int(fields[1]), int(fields[19]))


def _is_tracker(number: int) -> bool:
    try:
        return _TRACKER in Path(f"/proc/{number}/cmdline").read_bytes()
    except OSError:
        return False


def as_operand(path: Path) -> str:
    """Return a path as an argument that no program reads as an option or a response file."""
    return str(path) if path.is_absolute() else os.path.join(os.curdir, path)  # noqa: PTH118 (Path drops the dot)


def shell_quoted(path: Path) -> str:
    """Return a path quoted for a shell, and never read as an option."""
    return shlex.quote(as_operand(path) if str(path).startswith("-") else str(path))
