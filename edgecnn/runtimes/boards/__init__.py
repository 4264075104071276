"""The generated C, cross-compiled and run on emulated boards; a board is one row of the table."""

from edgecnn.runtimes.boards.session import BoardRuntime, BoardSession, measure
from edgecnn.runtimes.boards.table import BOARDS, Board

__all__ = ["BOARDS", "Board", "BoardRuntime", "BoardSession", "measure"]
