"""The newest checkpoint of a training run, and the history up to it."""

import json
from pathlib import Path
from typing import Any

import keras

from edgecnn.errors import BundleError
from edgecnn.files import atomic_path, write_json

HistoryRow = dict[str, float]


class Checkpoints:
    """The newest checkpoint of a run and the history up to it.

    The history is written first: if the process dies between the two writes, the row too many is dropped on resume.
    """

    def __init__(self, folder: Path, identity: dict[str, Any], resume: bool) -> None:
        self.folder = folder / "checkpoint"
        self.history_file = self.folder / "history.json"
        self.epoch, self.history, self.seconds = 0, list[HistoryRow](), 0.0
        self.folder.mkdir(exist_ok=True)
        run_file = self.folder / "run.json"
        if resume and run_file.exists():
            _refuse_other_run(_read_json(run_file), identity, folder)
            self._find()
        else:
            write_json(run_file, identity)

    def _find(self) -> None:
        for leftover in self.folder.glob(".*"):
            leftover.unlink()  # a write that was killed
        newest = max(self.folder.glob("epoch-*.keras"), default=None)
        if newest is None:
            return
        self.epoch = int(newest.stem.removeprefix("epoch-"))
        content = _read_json(self.history_file)
        self.history = content["epochs"][: self.epoch]
        self.seconds = sum(content["seconds"][: self.epoch])

    def load(self) -> Any:
        """Return the model of the newest checkpoint, optimizer state included; None if there is none."""
        if not self.epoch:
            return None
        path = self._path(self.epoch)
        try:
            return keras.models.load_model(path)
        except (OSError, ValueError) as error:
            raise BundleError(f"cannot read checkpoint {path}; start again with --force") from error

    def save(self, model: Any, row: HistoryRow, seconds: float) -> None:
        """Keep the model and its history row; the checkpoint before goes when the new one is safe."""
        spent = _read_json(self.history_file)["seconds"][: self.epoch] if self.epoch else []
        self.history.append(row)
        self.seconds += seconds
        write_json(self.history_file, {"epochs": self.history, "seconds": [*spent, round(seconds, 3)]})
        with atomic_path(self._path(self.epoch + 1)) as temporary:
            model.save(temporary)
        self._path(self.epoch).unlink(missing_ok=True)
        self.epoch += 1

    def _path(self, epoch: int) -> Path:
        return self.folder / f"epoch-{epoch:04d}.keras"


def _refuse_other_run(stored: dict[str, Any], given: dict[str, Any], folder: Path) -> None:
    differing = [key for key, value in given.items() if stored.get(key) != value]
    if differing:
        raise BundleError(
            f"{folder} was started with another {' and '.join(differing)}; "
            "resume with the same one, choose another folder, or start again with --force"
        )


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundleError(f"cannot read {path}; start again with --force") from error
