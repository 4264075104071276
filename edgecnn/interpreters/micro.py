"""Interpreter of TensorFlow Lite Micro, from the package tflite-micro: loading a file, and its arena.

`python -m edgecnn.interpreters.micro FILE` prints the arena in bytes.
"""

import importlib.util
import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.system import machine, processes
from edgecnn.system.files import read_bytes
from edgecnn.system.stderr import capture_stderr

INSTALL = "pip install --pre tflite-micro"  # the registry has pre-releases only
_AMPLE_BYTES = 64 << 20  # bytes of arena where its size does not matter: untouched memory costs nothing
_ALIGNMENT = 16
_TIMEOUT_SECONDS = 120
_FAILURES = (
    RuntimeError,
    ValueError,
    TypeError,
    LookupError,
    struct.error,
)  # of its parser, which is written in Python


def missing() -> str | None:
    """Return the command that installs the package, None where it is installed."""
    if importlib.util.find_spec("tflite_micro"):
        return None
    return f"TensorFlow Lite Micro needs tflite-micro, which is not installed; install it with: {INSTALL}"


def load(path: Path, arena_bytes: int = _AMPLE_BYTES) -> Any:
    """Return an interpreter of a `.tflite` file.

    Args:
        path: the file; a damaged one can crash the process.
        arena_bytes: memory that it may use.

    Raises:
        RuntimeUnavailableError: the package is not installed.
        ModelError: the file is damaged, has an operator that TensorFlow Lite Micro lacks, or needs more memory.
    """
    if reason := missing():
        raise RuntimeUnavailableError(reason)
    lines: list[str] = []
    try:
        content = read_bytes(path)
        with capture_stderr() as lines:
            from tflite_micro.python.tflite_micro import runtime

            if name := _sparse(runtime.convert_bytearray_to_object(content)):
                raise ModelError(
                    f"{path} cannot be run by TensorFlow Lite Micro: the constant {name!r} is stored without its zeros "
                    "(sparse), and would be read as if it had them",
                    advice="convert the model without EXPERIMENTAL_SPARSITY",
                )
            return runtime.Interpreter.from_bytes(content, arena_size=arena_bytes)
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}") from error
    except _FAILURES as error:
        message = next(filter(None, map(str.strip, lines)), str(error))
        raise ModelError(
            f"{path} cannot be loaded by TensorFlow Lite Micro: {message[:200]}", advice="check the file"
        ) from error


def _sparse(model: Any) -> str:
    found = [one for graph in model.subgraphs for one in graph.tensors or () if one.sparsity is not None]
    return found[0].name.decode(errors="replace")[:60] if found else ""


def arena_bytes(path: Path) -> int:
    """Measure the smallest arena that a file loads and runs in, on this machine.

    The search begins at the total of `print_allocations()`, which leaves out the temporary memory of operators while
    they prepare, and ends at the first size that works. Pointers take 8 bytes here and 4 on a 32-bit device, which
    needs less. The measurement runs in a process of its own, without threads and other libraries.

    Raises:
        RuntimeUnavailableError: the package is not installed.
        ModelError: the file cannot be loaded, or it crashed the interpreter.
    """
    if reason := missing():
        raise RuntimeUnavailableError(reason)
    try:
        done = processes.run_module(__name__, str(path), seconds=_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise ModelError(
            f"{path} did not run in TensorFlow Lite Micro within {error.timeout:.0f} s ({machine.describe_load()})"
        ) from error
    if done.returncode == 0:
        return int(done.stdout)
    if done.returncode == 1 and done.stderr:
        raise ModelError(done.stderr.splitlines()[-1])
    how = processes.describe_exit(done.returncode)
    raise ModelError(f"{path} crashed TensorFlow Lite Micro ({how}), which cannot run it", advice="use another runtime")


def _measure(path: Path) -> int:
    """Bisect upwards from the allocation that the interpreter reports, in steps of its alignment."""
    low = _allocated(path)
    if _runs(path, low):
        return low
    high = low + _ALIGNMENT
    while not _runs(path, high):
        low, high = high, low + 2 * (high - low) + _ALIGNMENT
    while high - low > _ALIGNMENT:
        middle = (low + high) // (2 * _ALIGNMENT) * _ALIGNMENT
        low, high = (low, middle) if _runs(path, middle) else (middle, high)
    return high


def _allocated(path: Path) -> int:
    interpreter = load(path)
    interpreter.invoke()
    with capture_stderr() as lines:
        interpreter.print_allocations()
    found = re.search(r"Arena allocation total (\d+) bytes", "\n".join(lines))
    if found is None:
        raise ModelError(
            f"{path}: TensorFlow Lite Micro does not say what it allocated", advice="install a newer tflite-micro"
        )
    return int(found[1])


def _runs(path: Path, size: int) -> bool:
    """Try an arena in a child process, as one that is too small can crash the interpreter."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    try:
        load(path, size).invoke()
    except (ModelError, RuntimeError):
        os._exit(1)
    os._exit(0)


def _main(path: Path) -> None:
    try:
        sys.stdout.write(f"{_measure(path)}\n")
    except (ModelError, RuntimeError) as error:
        raise SystemExit(" ".join(str(error).split())) from error


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
