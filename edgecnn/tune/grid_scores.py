"""The scores of a grid on disk: a line for the grid's fingerprint, then a line of JSON for each score."""

import dataclasses
import json
from pathlib import Path

from edgecnn.errors import BundleError, SearchError
from edgecnn.system import json_file
from edgecnn.system.files import read_bytes, write_text
from edgecnn.tune.fingerprint import describe_difference
from edgecnn.tune.grid import CellScore
from edgecnn.types import from_json, to_json

_MAX_BYTES = 256 << 20


@dataclasses.dataclass(slots=True)
class Records:
    """Scores of a grid and their file, which is replaced atomically.

    Attributes:
        path: of the file.
        fingerprint: of the grid.
        scores: of cells.
    """

    path: Path
    fingerprint: dict[str, str]
    scores: list[CellScore]

    def add(self, scores: tuple[CellScore, ...]) -> None:
        """Add scores to the file; raises BundleError where it cannot be written."""
        self.scores += scores
        self.path.parent.mkdir(parents=True, exist_ok=True)
        lines = [self.fingerprint, *map(to_json, self.scores)]
        write_text(self.path, "".join(json.dumps(line) + "\n" for line in lines))


def load(path: Path, fingerprint: dict[str, str]) -> Records:
    """Read the scores of an earlier run of the same grid, none where there is no file.

    Raises:
        SearchError: the file is of another grid; both are named.
        BundleError: it is damaged.
    """
    if not path.exists():
        return Records(path, fingerprint, [])
    try:
        first, *rest = map(json_file.parse, read_bytes(path, _MAX_BYTES).splitlines())
        scores = [from_json(CellScore, content) for content in rest]
    except (OSError, ValueError) as error:
        raise BundleError(f"{path} is damaged: {error}", advice="remove it to start again") from error
    changes = describe_difference(first, fingerprint)
    if changes:
        raise SearchError(f"{path} holds another grid: {changes}", advice="choose another folder with --out")
    return Records(path, fingerprint, scores)
