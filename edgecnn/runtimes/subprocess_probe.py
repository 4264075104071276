"""A trial load of a file in a child process: a damaged file can crash native code, and peak memory starts afresh.

A file counts as damaged where a runtime crashes over it twice. A process that did not answer in time, was stopped from
outside, or reached a limit of the user proves nothing about the file, and the message says so.

`python -m edgecnn.runtimes.subprocess_probe RUNTIME THREADS` reads a line of JSON for each file from standard input:
its path and the shape of a sample, or null. It loads the file, predicts one blank sample, and answers a line of JSON:
the error, or the largest resident set so far.
"""

import dataclasses
import json
import math
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from edgecnn.errors import EdgecnnError, ModelError, RuntimeUnavailableError, one_line
from edgecnn.system import interrupts, machine, processes

TIMEOUT_SECONDS = 60.0  # for one file on an idle machine, Python's start and the runtime's import included
_UNLIMITED = ("keras",)  # reserves far more address space than it uses, and parses files in Python
_CRASHES = frozenset(
    -number for number in (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGILL, signal.SIGFPE, signal.SIGTRAP)
)
_LIMITS = ((resource.RLIMIT_AS, "ulimit -v"), (resource.RLIMIT_DATA, "ulimit -d"))


@dataclasses.dataclass(frozen=True, slots=True)
class ProbeResult:
    """Result of trying one file.

    Attributes:
        error: one line, "" when the file loaded and answered.
        peak_memory_bytes: largest resident set of the process up to then; None after an error or where unknown.
    """

    error: str
    peak_memory_bytes: int | None


@dataclasses.dataclass(frozen=True, slots=True)
class _ChildExit:
    """End of a child process before its last file.

    Attributes:
        reason: text that follows the name of the file.
        crashed: whether the file may be the cause, which a second try decides.
    """

    reason: str
    crashed: bool = False


def probe(path: Path, runtime: str, input_shape: tuple[int, ...] | None = None) -> None:
    """Load a file in a child process and predict one sample.

    Args:
        path: the file.
        runtime: name in `edgecnn.runtimes.RUNTIMES`.
        input_shape: shape of a sample; None for that of the file (a free size is 32).

    Raises:
        ModelError: the file cannot be loaded, the runtime crashed or hung over it, or it could not be tried.
    """
    outcome = probe_all([path], runtime, input_shape=input_shape)[0]
    if outcome.error:
        raise ModelError(outcome.error)


def probe_all(
    paths: Sequence[Path], runtime: str, threads: int = 1, input_shape: tuple[int, ...] | None = None
) -> tuple[ProbeResult, ...]:
    """Probe files one after the other, in one child process as long as it survives.

    Args:
        paths: files to load.
        runtime: name in `edgecnn.runtimes.RUNTIMES`.
        threads: given to the runtime.
        input_shape: as for `probe`.

    Returns:
        One result for each path, in order; a crash counts if it repeats.
    """
    outcomes: list[ProbeResult] = []
    while len(outcomes) < len(paths):
        answered, end = _child(paths[len(outcomes) :], runtime, threads, input_shape)
        outcomes += answered
        if len(outcomes) < len(paths):
            path = paths[len(outcomes)]
            again, second = _child([path], runtime, threads, input_shape) if end.crashed else ([], end)
            outcomes.append(again[0] if again else ProbeResult(f"{path} {second.reason}", None))
    return tuple(_with_limit(outcome, runtime) for outcome in outcomes)


def _child(
    paths: Sequence[Path], runtime: str, threads: int, input_shape: tuple[int, ...] | None
) -> tuple[list[ProbeResult], _ChildExit]:
    """Return the results of the files that a child finished, and its end."""
    try:
        given = "".join(json.dumps([str(path), input_shape]) + "\n" for path in paths)
        done = processes.run_module(__name__, runtime, str(threads), seconds=TIMEOUT_SECONDS + len(paths), given=given)
        output, end = done.stdout, _end_of(runtime, done.returncode, done.stderr)
    except subprocess.TimeoutExpired as error:
        output = error.stdout.decode() if isinstance(error.stdout, bytes) else (error.stdout or "")
        end = _late(runtime, error.timeout)
    except RuntimeUnavailableError as error:
        output, end = "", _ChildExit(f"cannot be tried on the {runtime} runtime: {error}")
    lines = [line for line in output.splitlines(keepends=True) if line.endswith("\n")]
    return [ProbeResult(**json.loads(line)) for line in lines], end


def _late(runtime: str, timeout: float) -> _ChildExit:
    load = machine.load()
    advice = "it is too large, or its computation does not end"
    if load is not None and load.busy:
        advice = "the machine is busy: try again when it is less so"
    return _ChildExit(
        f"did not answer on the {runtime} runtime within {timeout:.0f} s ({load or 'load unknown'}); {advice}"
    )


def _end_of(runtime: str, code: int, said: str) -> _ChildExit:
    """Return the end of a child, from its exit code (below 0: the signal) and its standard error."""
    how = processes.describe_exit(code)
    if limit := _limit(runtime):
        return _ChildExit(
            f"could not be tried on the {runtime} runtime ({how}): memory is limited to {limit}; raise that"
        )
    if code < 0 and code not in _CRASHES:
        return _ChildExit(
            f"could not be tried on the {runtime} runtime: its process was stopped from outside ({how}), as happens "
            f"where memory runs out ({machine.describe_load()}); free some and try again"
        )
    if "Traceback (most recent call last)" in said:
        last = one_line(said.strip().rpartition("\n")[2])
        return _ChildExit(f"could not be tried on the {runtime} runtime: {last}; check it with: edgecnn doctor")
    return _ChildExit(f"crashed the {runtime} runtime twice ({how}), which cannot run it; check the file", crashed=True)


def _limit(runtime: str) -> str:
    """Return the user's memory limit, with the command that sets it; "" where the limit of edgecnn is lower."""
    most = math.inf if runtime in _UNLIMITED else processes.MEMORY_BYTES
    found = [(resource.getrlimit(kind)[0], command) for kind, command in _LIMITS]
    limits = [(size, command) for size, command in found if size != resource.RLIM_INFINITY and size < most]
    return f"{min(limits)[0] / 2**30:.2f} GiB ({min(limits)[1]})" if limits else ""


def _with_limit(outcome: ProbeResult, runtime: str) -> ProbeResult:
    """Return a result that names the user's memory limit beside an error that it may have caused."""
    limit = _limit(runtime)
    if not outcome.error or not limit or limit in outcome.error:
        return outcome
    return ProbeResult(f"{outcome.error}; memory is limited to {limit}, which may be the reason", None)


def _main(runtime: str, threads: int) -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(
        os.open(os.devnull, os.O_WRONLY), 1
    )  # libraries print to standard output, which must hold nothing but the answers
    processes.limit_memory(None if runtime in _UNLIMITED else processes.MEMORY_BYTES)
    with interrupts.cleanup_on_terminate():
        for line in sys.stdin:
            path, input_shape = json.loads(line)
            outcome = _try(Path(path), runtime, threads, input_shape)
            _answer(answers, outcome)


def _try(path: Path, runtime: str, threads: int, input_shape: list[int] | None) -> ProbeResult:
    import numpy as np

    from edgecnn import runtimes
    from edgecnn.types import RAW

    try:
        session = runtimes.find(runtime).load(path, RAW, threads)
        session.predict(np.zeros((1, *(input_shape or session.input_shape)), np.uint8))
    except EdgecnnError as error:
        return ProbeResult(str(error), None)
    except MemoryError:
        limit = _limit(runtime) or f"{processes.MEMORY_BYTES >> 30} GiB"
        return ProbeResult(f"{path} asks for more than {limit} of memory", None)
    except ValueError as error:  # numpy's, for an input tensor of absurd size
        return ProbeResult(f"{path} cannot be run by {runtime}: {one_line(error)}; check the file", None)
    return ProbeResult("", _peak())


def _peak() -> int | None:
    """Return the largest resident set of this process in bytes.

    `ru_maxrss` is wrong here: across fork and exec Linux carries over that of the parent, which may have TensorFlow
    loaded.
    """
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return None
    found = [line.split() for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0][1]) * 1024 if found else None


def _answer(stream: TextIO, outcome: ProbeResult) -> None:
    stream.write(json.dumps(dataclasses.asdict(outcome)) + "\n")
    stream.flush()


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
