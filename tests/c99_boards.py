"""Generated C on emulated boards, compiled as a test wants it."""

from pathlib import Path
from typing import Any

from edgecnn.runtimes.boards import BOARDS, build, emulate
from edgecnn.runtimes.boards.build import Size
from edgecnn.runtimes.boards.emulate import ProgramOutputs
from edgecnn.runtimes.c_kit import read_kit
from tests.tools import require


def run_kit(folder: Path, board_name: str, quantized: Any, *flags: str) -> tuple[ProgramOutputs, Size]:
    """Compile a kit with flags for a board, and run it on quantized inputs.

    Args:
        folder: of the kit; gets a folder for the program.
        board_name: of one of BOARDS that counts its instructions itself.
        quantized: int8 (N, ...).
        flags: of the compiler.
    """
    board = next(board for board in BOARDS if board.name == board_name)
    require(board.missing())
    kit = read_kit(folder / "kit.json")
    place = folder / "-".join([board.name, *flags])
    place.mkdir()
    objects = build.compile_kit(kit, board, flags, place)
    program = emulate.Program(kit, board, build.link_program(kit, board, objects, place), None)
    return emulate.run(program, quantized, 1), build.measure_size(kit, board, objects, place)
