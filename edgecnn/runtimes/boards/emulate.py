"""Runs of a board's program over samples, in one or several emulators."""

import dataclasses
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.runtimes.boards.table import Board
from edgecnn.runtimes.c_kit import CKit
from edgecnn.system import machine, processes

_START_SECONDS = 60.0
_SECONDS_PER_SAMPLE = 0.1
_SECONDS_PER_MAC = 5e-7  # allows for a slow emulator on a busy machine; usual times are a fiftieth of it


@dataclasses.dataclass(frozen=True, slots=True)
class Program:
    """A kit linked for a board.

    Attributes:
        kit: that it runs.
        board: that it is for.
        file: the ELF file.
        plugin: that can_count instructions in user mode; None where the board can_count, or nothing can.
    """

    kit: CKit
    board: Board
    file: Path
    plugin: Path | None


@dataclasses.dataclass(frozen=True, slots=True)
class ProgramOutputs:
    """ProgramOutputs of a program for N samples.

    Attributes:
        quantized: int8 (N, outputs).
        instructions: float64 (N,), executed by each inference; NaN where they cannot be counted.
        stack_bytes: int64 (N,), depth of the stack in each inference.
    """

    quantized: NDArray[np.int8]
    instructions: NDArray[np.float64]
    stack_bytes: NDArray[np.int64]


def run(program: Program, quantized: NDArray[np.int8], emulators: int) -> ProgramOutputs:
    """Run a program over quantized inputs, int8 (N, ...), N at least 1, divided among parallel emulators.

    Raises:
        ModelError: the program failed, or did not finish in the time allowed.
    """
    parts = np.array_split(quantized, min(max(emulators, 1), len(quantized)))
    with ThreadPoolExecutor(len(parts)) as pool:
        found = list(pool.map(lambda part: _run_one(program, part), parts))
    return ProgramOutputs(
        np.concatenate([item.quantized for item in found]),
        np.concatenate([item.instructions for item in found]),
        np.concatenate([item.stack_bytes for item in found]),
    )


def can_count(program: Program) -> bool:
    """Return whether this emulator accepts the program's plugin: distributions build some without, or a later one."""
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as folder:
        (Path(folder) / "samples").touch()
        devnull = subprocess.DEVNULL
        done = processes.run(_command(program), seconds=60, cwd=folder, stdout=devnull, stderr=devnull)
    return done.returncode == 0


def _command(program: Program) -> Sequence[str]:
    counter = ("-plugin", str(program.plugin)) if program.plugin else ()
    return (program.board.emulator.program, *counter, *program.board.machine, str(program.file))


def _run_one(program: Program, quantized: NDArray[np.int8]) -> ProgramOutputs:
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as name:
        folder = Path(name)
        (folder / "samples").write_bytes(quantized.tobytes())
        _emulate(program, folder, len(quantized))
        return _answers(program, folder, len(quantized))


def _emulate(program: Program, folder: Path, samples: int) -> None:
    where = f"{program.kit.path} failed on {program.board.name}"
    seconds = _START_SECONDS + samples * (_SECONDS_PER_SAMPLE + _SECONDS_PER_MAC * program.kit.manifest.macs)
    try:
        done = processes.run(
            _command(program), seconds=seconds, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    except subprocess.TimeoutExpired as error:
        raise ModelError(
            f"{where}: {samples} samples were not done within {seconds:.0f} s, and the emulator was stopped "
            f"({machine.describe_load()})"
        ) from error
    if done.returncode:
        lines = done.stdout.decode(errors="replace").split("\n")
        said = next((line.strip()[:200] for line in lines if line.strip()), "the emulator said nothing")
        raise ModelError(f"{where}: {said} ({processes.describe_exit(done.returncode)})")


def _answers(program: Program, folder: Path, samples: int) -> ProgramOutputs:
    fields = [
        ("empty", "<u8", 2),
        ("ticks", "<u8", 2),
        ("stack", "<u8"),
        ("quantized", "i1", program.kit.output.elements),
    ]
    records = np.fromfile(folder / "answers", np.dtype(fields))
    if len(records) != samples:
        raise ModelError(f"{program.kit.path} answered {len(records)} of {samples} samples on {program.board.name}")
    marks = np.concatenate([records["empty"], records["ticks"]], axis=1)
    if program.plugin:
        marks = np.fromfile(folder / "marks", "<u8").reshape(samples, 4)
    tick = 1.0 if program.plugin else program.board.tick or np.nan
    spent = np.diff(marks.astype(np.int64), axis=1)
    instructions = (spent[:, 2] - spent[:, 0]) * tick
    return ProgramOutputs(records["quantized"], instructions.astype(np.float64), records["stack"].astype(np.int64))
