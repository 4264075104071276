"""The newest checkpoint of a training run, and the history up to it."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras

from edgecnn.errors import BundleError
from edgecnn.system import json_file
from edgecnn.system.files import atomic_path, write_json
from edgecnn.types import from_json

HistoryRow = dict[str, float]

_NAMES, _EPOCHS = "names", "planned_epochs"  # of run.json, beside the identity
_UNNAMED: dict[str, Any] = {}
_NAMED, _SHOWN = 3, 60  # differences in a message, letters of a value


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
        resume: bool,
        *,
        epochs: int | None = None,
        names: dict[str, str] = _UNNAMED,
        notes: dict[str, Any] = _UNNAMED,
    ) -> None:
        """Find the newest checkpoint, or begin a run.

        Args:
            folder: of the run; exists.
            identity: what two trainings share if one is the beginning of the other.
            resume: continue the run that `folder` holds, if any.
            epochs: that the run is to have; None for as many as it is to have already.
            names: of parts of `identity`, for people.
            notes: whatever else is to be found beside the checkpoint.

        Raises:
            BundleError: the run that `folder` holds is another one; what differs is named, with both values.
        """
        self.folder = folder / "checkpoint"
        self.history_file = self.folder / "history.json"
        self.epoch, self.history, self.seconds = 0, list[HistoryRow](), 0.0
        self.folder.mkdir(exist_ok=True)
        run_file = self.folder / "run.json"
        content = {**identity, _NAMES: names, _EPOCHS: epochs, **notes}
        if resume and run_file.exists():
            stored = confirm(folder, identity, epochs=epochs, names=names)
            self._find()
            if epochs is None or stored == content:
                return
        write_json(run_file, content)

    def _find(self) -> None:
        for leftover in self.folder.glob(".*"):
            leftover.unlink()  # a write that was killed
        self.epoch = _finished(self.folder)
        if not self.epoch:
            return
        content = self._kept()
        self.history = content["epochs"][: self.epoch]
        self.seconds = sum(content["seconds"][: self.epoch])

    def _kept(self) -> dict[str, Any]:
        """Return the history as it is stored: whole numbers stay whole, so that it is written again unchanged."""
        content = _read_json(self.history_file)
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
        spent = self._kept()["seconds"][: self.epoch] if self.epoch else []
        self.history.append(row)
        self.seconds += seconds
        write_json(self.history_file, {"epochs": self.history, "seconds": [*spent, round(seconds, 3)]})
        with atomic_path(self._path(self.epoch + 1)) as temporary:
            model.save(temporary)
        self._path(self.epoch).unlink(missing_ok=True)
        self.epoch += 1

    def _path(self, epoch: int) -> Path:
        return self.folder / f"epoch-{epoch:04d}.keras"


def confirm(
    folder: Path, identity: dict[str, Any], *, epochs: int | None, names: dict[str, str] = _UNNAMED
) -> dict[str, Any]:
    """Check the identity of the run in a folder; return the content of its `run.json`, {} without one.

    Args:
        folder: of the run.
        identity: what it must have been started with; or a part of that.
        epochs: that it is to have; None for as many as it is to have already.
        names: of parts of `identity`, for people.

    Raises:
        BundleError: it is another one; what differs is named, with both values.
    """
    run_file = folder / "checkpoint" / "run.json"
    if not run_file.exists():
        return {}
    stored = _read_json(run_file)
    if not isinstance(stored, dict):
        raise BundleError(f"{run_file} is damaged: it holds no table", advice="start again with --force")
    _refuse_other_run(stored, identity, names, folder)
    if epochs is not None:
        planned = stored.get(_EPOCHS)
        finished = _finished(run_file.parent)
        _refuse_other_epochs(finished, planned if type(planned) is int else None, epochs, folder)
    return stored


def _finished(checkpoint: Path) -> int:
    """Return the number of the newest stored epoch, 0 without any."""
    newest = max(checkpoint.glob("epoch-*.keras"), default=None)
    return 0 if newest is None else int(newest.stem.removeprefix("epoch-"))


def _refuse_other_run(stored: dict[str, Any], identity: dict[str, Any], names: dict[str, str], folder: Path) -> None:
    differing = [key for key in identity if stored.get(key) != identity[key]]
    if "dataset" in differing:  # another dataset is divided otherwise
        differing = [key for key in differing if key != "split"]
    if differing:
        told = " and ".join(f"{key} ({_both(key, stored, identity[key], names.get(key, ''))})" for key in differing)
        raise BundleError(
            f"{folder} was started with another {told}",
            advice=(
                "leave the option out to go on as it was started, choose another folder, or start again with --force"
            ),
        )


def _refuse_other_epochs(finished: int, planned: int | None, asked: int, folder: Path) -> None:
    """Refuse another number of epochs than planned; a finished run may be prolonged."""
    if finished > asked:
        raise BundleError(
            f"{folder} has {finished} finished epochs, {asked} are asked for",
            advice="ask for as many or more, or start again with --force",
        )
    if planned is not None and asked != planned and finished < planned:
        raise BundleError(
            f"{folder} was started with {planned} epochs, {asked} are asked for",
            advice=(
                f"leave --epochs out to go on to {planned}, after which more can be added, or start again with --force"
            ),
        )


def _both(key: str, stored: dict[str, Any], now: Any, new: str) -> str:
    """Return a text with the value that a run was started with and the one given now, named `new`."""
    before = stored.get(key)
    if isinstance(before, dict) and isinstance(now, dict):
        pairs = list(_differences(before, now))
        more = f" and {len(pairs) - _NAMED} more" if len(pairs) > _NAMED else ""
        return ", ".join(f"{name} was {old} and is now {new}" for name, old, new in pairs[:_NAMED]) + more
    names = stored.get(_NAMES)
    old = str(names.get(key, "")) if isinstance(names, dict) else ""
    if old == new:  # the same name for two things, or none
        old, new = f"{old} {_short(before)}".strip(), f"{new} {_short(now)}".strip()
    return f"it was {old or _short(before)} and is now {new or _short(now)}"


def _differences(before: dict[str, Any], now: dict[str, Any], where: str = "") -> Iterator[tuple[str, str, str]]:
    for key in dict.fromkeys((*before, *now)):
        old, new = before.get(key), now.get(key)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from _differences(old, new, f"{where}{key}.")
        elif old != new:
            yield f"{where}{key}", json.dumps(old)[:_SHOWN], json.dumps(new)[:_SHOWN]


def _short(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(item)[:12] for item in value) or "none"
    return "unknown" if value is None else str(value)[:12]


def _read_json(path: Path) -> Any:
    try:
        return json_file.read(path)
    except (OSError, ValueError) as error:
        raise BundleError(f"cannot read {path}", advice="start again with --force") from error
