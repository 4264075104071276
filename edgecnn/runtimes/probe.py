"""Loading a file in a process of its own: a damaged one can crash native code, and memory is only counted fresh.

`python -m edgecnn.runtimes.probe RUNTIME THREADS` reads a line of JSON for each file from standard input: its path and
the shape of an image, or null. It loads the file, predicts one blank image, and answers a line of JSON: the error, or
the largest resident set so far.
"""

import dataclasses
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from edgecnn import children
from edgecnn.errors import EdgecnnError, ModelError

TIMEOUT_SECONDS = 60.0  # for one file, Python's start and the runtime's import included
_MEMORY_BYTES = 4 << 30  # of address space: a damaged size must not take the machine's memory
_UNLIMITED = ("keras",)  # reserves far more address space than it uses, and parses files in Python


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """How one file fared.

    Attributes:
        error: one line, "" when the file loaded and answered.
        peak_memory_bytes: largest resident set of the process up to then; None after an error or where unknown.
    """

    error: str
    peak_memory_bytes: int | None


def probe(path: Path, runtime: str, image_shape: tuple[int, ...] | None = None) -> None:
    """Load a file in a child process and predict one image.

    Args:
        path: the file.
        runtime: name in `edgecnn.runtimes.RUNTIMES`.
        image_shape: height, width and channels of the image; None for what the file says (a free size is 32).

    Raises:
        ModelError: the file cannot be loaded, or the runtime crashed or hung over it.
    """
    outcome = probe_all([path], runtime, image_shape=image_shape)[0]
    if outcome.error:
        raise ModelError(outcome.error)


def probe_all(
    paths: Sequence[Path], runtime: str, threads: int = 1, image_shape: tuple[int, ...] | None = None
) -> tuple[Outcome, ...]:
    """Probe files one after the other, in one child process as long as it survives.

    Args:
        paths: files to load.
        runtime: name in `edgecnn.runtimes.RUNTIMES`.
        threads: given to the runtime.
        image_shape: as for `probe`.

    Returns:
        One outcome for each path, in order.
    """
    outcomes: list[Outcome] = []
    while len(outcomes) < len(paths):
        answered, death = _child(paths[len(outcomes) :], runtime, threads, image_shape)
        outcomes += answered
        if len(outcomes) < len(paths):
            outcomes.append(Outcome(f"{paths[len(outcomes)]} {death}", None))
    return tuple(outcomes)


def _child(
    paths: Sequence[Path], runtime: str, threads: int, image_shape: tuple[int, ...] | None
) -> tuple[list[Outcome], str]:
    """Return the outcomes of the files that a child got through, and how it ended."""
    try:
        done = subprocess.run(
            children.command(__name__, runtime, str(threads)),
            input="".join(json.dumps([str(path), image_shape]) + "\n" for path in paths),
            capture_output=True,
            text=True,
            timeout=TIMEOUT_SECONDS + len(paths),
            env=children.environment(),
            check=False,
        )
        output, death = done.stdout, _death(runtime, done.returncode)
    except subprocess.TimeoutExpired as error:
        output = error.stdout.decode() if isinstance(error.stdout, bytes) else (error.stdout or "")
        death = (
            f"did not answer on the {runtime} runtime within {error.timeout:.0f} s; the file is damaged or too large"
        )
    lines = [line for line in output.splitlines(keepends=True) if line.endswith("\n")]
    return [Outcome(**json.loads(line)) for line in lines], death


def _death(runtime: str, code: int) -> str:
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    return f"crashed the {runtime} runtime ({how}); the file is damaged"


def _main(runtime: str, threads: int) -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # libraries print; the answers are ours alone
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if runtime not in _UNLIMITED:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    for line in sys.stdin:
        path, image_shape = json.loads(line)
        outcome = _try(Path(path), runtime, threads, image_shape)
        _answer(answers, outcome)


def _try(path: Path, runtime: str, threads: int, image_shape: list[int] | None) -> Outcome:
    import numpy as np

    from edgecnn import runtimes
    from edgecnn.types import RAW

    try:
        session = runtimes.find(runtime).load(path, RAW, threads)
        session.predict(np.zeros((1, *(image_shape or session.image_shape)), np.uint8))
    except EdgecnnError as error:
        return Outcome(str(error), None)
    except (MemoryError, ValueError):  # numpy raises either for an input tensor of absurd size
        return Outcome(f"{path} asks for more than {_MEMORY_BYTES >> 30} GiB of memory; the file is damaged", None)
    return Outcome("", _peak())


def _peak() -> int | None:
    """Return the largest resident set of this process in bytes.

    `ru_maxrss` would not do: across fork and exec Linux carries over the parent's, which may have TensorFlow loaded.
    """
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return None
    found = [line.split() for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0][1]) * 1024 if found else None


def _answer(stream: TextIO, outcome: Outcome) -> None:
    stream.write(json.dumps(dataclasses.asdict(outcome)) + "\n")
    stream.flush()


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
