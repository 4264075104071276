"""A kit on an emulated board: its probabilities, memory and instructions."""

import dataclasses
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import RuntimeUnavailableError
from edgecnn.runtimes.boards import build, emulate
from edgecnn.runtimes.boards.table import Board
from edgecnn.runtimes.c_host import HostCode, input_converter, missing_compiler
from edgecnn.runtimes.c_kit import CKit, read_kit
from edgecnn.runtimes.tensors import probabilities
from edgecnn.types import RAW, Device, InputContract


class BoardSession:
    """A kit built for a board.

    Attributes:
        dynamic_batch: True, a call takes any number of samples.
        threads: emulators that divide the samples of a call.
        input_shape: shape of one sample as the input has it.
    """

    def __init__(self, kit: CKit, board: Board, contract: InputContract, threads: int, flags: tuple[str, ...]) -> None:
        self._kit, self._board = kit, board
        self._convert = input_converter(kit, contract)
        self._host = HostCode(kit)
        self._folder = tempfile.TemporaryDirectory(prefix="edgecnn-")
        folder = Path(self._folder.name)
        objects = build.compile_kit(kit, board, flags, folder)
        self._program = _program(kit, board, objects, folder)
        self._size = build.measure_size(kit, board, objects, folder)
        self._compiler = build.describe_compiler(board, flags)
        self._differing, self._instructions, self._stack = 0, np.empty(0), 0
        self.dynamic_batch = True
        self.threads = threads
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        quantized = np.concatenate([self._convert(chunk) for chunk in self._convert.chunks(samples)])
        found = emulate.run(self._program, quantized, self.threads)
        self._differing += int((found.quantized != self._host(quantized)).any(axis=1).sum())
        self._instructions = np.append(self._instructions, found.instructions)
        self._stack = max(self._stack, int(found.stack_bytes.max()))
        output = self._kit.output
        return probabilities(str(self._kit.path), found.quantized, len(samples), output.scale, output.zero_point)

    def device(self) -> Device:
        """Return the figures of the samples predicted so far."""
        counted = len(self._instructions) > 0 and bool(np.isfinite(self._instructions).all())
        return Device(
            format="c-int8",
            runtime=self._board.name,
            board=self._board.title,
            compiler=self._compiler,
            samples=len(self._instructions),
            differing=self._differing,
            instructions=round(float(np.median(self._instructions))) if counted else None,
            code_bytes=self._size.code_bytes,
            weight_bytes=self._size.weight_bytes,
            ram_bytes=self._size.ram_bytes + self._kit.manifest.arena_bytes,
            arena_bytes=self._kit.manifest.arena_bytes,
            stack_bytes=self._stack or None,
        )


@dataclasses.dataclass(frozen=True, slots=True)
class BoardRuntime:
    """An emulated board.

    Attributes:
        board: its row of the table.
        formats: names of the formats it takes.
        timed: False: the wall time of an emulator is unrelated to the board's.
    """

    board: Board
    formats: tuple[str, ...]
    timed: bool = False

    @property
    def name(self) -> str:
        """Name of the board, as in `--runtime` and in reports."""
        return self.board.name

    @property
    def max_samples(self) -> int | None:
        """Largest number of samples that are run on it; None for all."""
        return self.board.max_samples

    def missing(self) -> str | None:
        """Return the packages to install, None where compilers and emulator are there."""
        return self.board.missing() or missing_compiler(self.name)

    def load(self, path: Path, contract: InputContract, threads: int) -> BoardSession:
        """Build the kit that a `kit.json` describes.

        Raises:
            RuntimeUnavailableError: a compiler or the emulator is not installed.
            ModelError: the kit is damaged, does not compile, does not fit the board, or is not a classifier.
        """
        if reason := self.missing():
            raise RuntimeUnavailableError(reason)
        return BoardSession(read_kit(path), self.board, contract, threads, self.board.flags)


def measure(path: Path, board: Board, flags: tuple[str, ...], samples: NDArray[np.uint8]) -> Device:
    """Return the figures of a kit compiled with other flags than the table's.

    Args:
        path: of `kit.json`.
        board: a row of `BOARDS`.
        flags: of the compiler, such as ("-Os",).
        samples: raw pixels, uint8 (N, height, width, channels).

    Raises:
        ModelError: as `BoardRuntime.load`.
    """
    kit = read_kit(path)
    session = BoardSession(kit, board, kit.manifest.contract or RAW, 1, flags)
    session.predict(samples)
    return session.device()


def _program(kit: CKit, board: Board, objects: list[str], folder: Path) -> emulate.Program:
    file = build.link_program(kit, board, objects, folder)
    plugin = build.build_counter(kit, folder) if board.tick is None else None
    program = emulate.Program(kit, board, file, plugin)
    if plugin and not emulate.can_count(program):
        return dataclasses.replace(program, plugin=None)
    return program
