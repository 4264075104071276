"""The newest checkpoint of a training run, and the history up to it."""

import dataclasses
from pathlib import Path
from typing import Any

import keras

from edgecnn.errors import BundleError
from edgecnn.system.files import atomic_path, write_json
from edgecnn.training import run_file
from edgecnn.types import from_json

HistoryRow = dict[str, float]

_NOTHING: dict[str, Any] = {}


@dataclasses.dataclass(frozen=True, slots=True)
class _History:
    """Content of a checkpoint's `history.json`: figures and seconds of each epoch."""

    epochs: tuple[HistoryRow, ...]
    seconds: tuple[float, ...]


class Checkpoints:
    """The newest checkpoint of a run and the history up to it.

    The history is written first: if the process dies between the two writes, the row too many is dropped on resume.
    """

    def __init__(
        self,
        folder: Path,
        identity: dict[str, Any],
        *,
        resume: bool,
        epochs: int | None = None,
        names: dict[str, str] = _NOTHING,
        notes: dict[str, Any] = _NOTHING,
    ) -> None:
        """Find the newest checkpoint, or begin a run.

        Args:
            folder: of the run; exists.
            identity: values that two trainings share if one is the beginning of the other.
            resume: continue the run that `folder` holds, if any.
            epochs: planned number of epochs; None for the number that the run was started with.
            names: of parts of `identity`, for people.
            notes: further content of `run.json`.

        Raises:
            BundleError: the run that `folder` holds is another one; each difference is named, with both values.
        """
        path = run_file.path_in(folder)
        self.folder = path.parent
        self.history_file = self.folder / "history.json"
        self.epoch, self.history, self.seconds = 0, list[HistoryRow](), 0.0
        self.folder.mkdir(exist_ok=True)
        content = {**run_file.schema(), **identity, run_file.NAMES: names, run_file.EPOCHS: epochs, **notes}
        if resume and path.exists():
            stored = run_file.check_identity(folder, identity, epochs=epochs, names=names)
            self._find()
            if epochs is None or stored == content:
                return
        write_json(path, content)

    def _find(self) -> None:
        for leftover in self.folder.glob(".*"):
            leftover.unlink()  # a write that was killed
        self.epoch = run_file.finished_epochs(self.folder.parent)
        if not self.epoch:
            return
        content = self._stored_history()
        self.history = content["epochs"][: self.epoch]
        self.seconds = sum(content["seconds"][: self.epoch])

    def _stored_history(self) -> dict[str, Any]:
        """Return the stored history; integers stay integers, so that it is written again unchanged."""
        content = run_file.read_json(self.history_file)
        try:
            checked = from_json(_History, content)
        except ValueError as error:
            raise BundleError(f"{self.history_file} is damaged: {error}", advice="start again with --force") from error
        if min(len(checked.epochs), len(checked.seconds)) < self.epoch:
            raise BundleError(f"{self.history_file} lacks epochs that were finished", advice="start again with --force")
        kept: dict[str, Any] = content
        return kept

    def load(self) -> Any:
        """Return the model of the newest checkpoint, optimizer state included; None if there is none."""
        if not self.epoch:
            return None
        path = self._path(self.epoch)
        try:
            return keras.models.load_model(path)
        except (OSError, ValueError) as error:
            raise BundleError(f"cannot read checkpoint {path}", advice="start again with --force") from error

    def save(self, model: Any, row: HistoryRow, seconds: float) -> None:
        """Write the model and its history row; the checkpoint before is removed once the new one is on disk."""
        spent = self._stored_history()["seconds"][: self.epoch] if self.epoch else []
        self.history.append(row)
        self.seconds += seconds
        write_json(self.history_file, {"epochs": self.history, "seconds": [*spent, round(seconds, 3)]})
        with atomic_path(self._path(self.epoch + 1)) as temporary:
            model.save(temporary)
        self._path(self.epoch).unlink(missing_ok=True)
        self.epoch += 1

    def _path(self, epoch: int) -> Path:
        return self.folder / f"epoch-{epoch:04d}.keras"
