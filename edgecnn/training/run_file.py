"""`run.json`: identity and number of epochs of a run, checked without Keras before the run is continued."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edgecnn.errors import BundleError
from edgecnn.system import json_file
from edgecnn.types import schemas

DOCUMENT = "run"  # in edgecnn.types.schemas
NAMES, EPOCHS = "names", "planned_epochs"  # of run.json, beside the identity
_NO_NAMES: dict[str, str] = {}
_NAMED, _SHOWN = 3, 60  # differences in a message, letters of a value


def path_in(folder: Path) -> Path:
    """Return the path of the `run.json` of the run in a folder."""
    return folder / "checkpoint" / "run.json"


def schema() -> dict[str, int]:
    """Return the entry of a `run.json` that gives its schema."""
    return {"schema": schemas.current(DOCUMENT)}


def check_identity(
    folder: Path, identity: dict[str, Any], *, epochs: int | None, names: dict[str, str] = _NO_NAMES
) -> dict[str, Any]:
    """Check that the run in a folder is the one to be continued; return the content of its `run.json`, {} without one.

    Args:
        folder: of the run.
        identity: identity that the run must have been started with, or a part of it.
        epochs: number of epochs asked for; None for as many as the run has already.
        names: names of parts of `identity`, for messages.

    Raises:
        BundleError: the run is another one; each difference is named, with both values.
    """
    stored = _read(folder)
    if stored is None:
        return {}
    _refuse_other_run(stored, identity, names, folder)
    if epochs is not None:
        _refuse_other_epochs(stored, epochs, folder)
    return stored


def check_epochs(folder: Path, epochs: int) -> None:
    """Check that the run in a folder can go on to this number of epochs; a finished run may be prolonged.

    Raises:
        BundleError: it has more epochs already, or was started with another number and is not finished.
    """
    stored = _read(folder)
    if stored is not None:
        _refuse_other_epochs(stored, epochs, folder)


def finished_epochs(folder: Path) -> int:
    """Return the number of the newest epoch with a checkpoint in a run's folder, 0 without any."""
    newest = max(path_in(folder).parent.glob("epoch-*.keras"), default=None)
    return 0 if newest is None else int(newest.stem.removeprefix("epoch-"))


def read(path: Path) -> dict[str, Any]:
    """Return the content of a `run.json`; raises BundleError where it cannot be read, or is of a later schema."""
    stored = read_json(path)
    if not isinstance(stored, dict):
        raise BundleError(f"{path} is damaged: it holds no table", advice="start again with --force")
    try:
        upgraded: dict[str, Any] = schemas.upgrade(DOCUMENT, stored)
    except schemas.NewerSchemaError as error:
        raise BundleError(f"cannot read {path}: {error}", advice="install a newer edgecnn") from error
    except ValueError as error:
        raise BundleError(f"{path} is damaged: {error}", advice="start again with --force") from error
    return upgraded


def read_json(path: Path) -> Any:
    """Return the content of a file of a checkpoint; raises BundleError where it cannot be read."""
    try:
        return json_file.read(path)
    except (OSError, ValueError) as error:
        raise BundleError(f"cannot read {path}", advice="start again with --force") from error


def _read(folder: Path) -> dict[str, Any] | None:
    path = path_in(folder)
    if not path.exists():
        return None
    return read(path)


def _refuse_other_run(stored: dict[str, Any], identity: dict[str, Any], names: dict[str, str], folder: Path) -> None:
    differing = [key for key in identity if stored.get(key) != identity[key]]
    if "dataset" in differing:  # another dataset has another split
        differing = [key for key in differing if key != "split"]
    if differing:
        differences = " and ".join(
            f"{key} ({_both(key, stored, identity[key], names.get(key, ''))})" for key in differing
        )
        raise BundleError(
            f"{folder} was started with another {differences}",
            advice=(
                "leave the option out to go on as it was started, choose another folder, or start again with --force"
            ),
        )


def _refuse_other_epochs(stored: dict[str, Any], asked: int, folder: Path) -> None:
    finished, planned = finished_epochs(folder), stored.get(EPOCHS)
    if finished > asked:
        raise BundleError(
            f"{folder} has {finished} finished epochs, {asked} are asked for",
            advice="ask for as many or more, or start again with --force",
        )
    if type(planned) is int and asked != planned and finished < planned:
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
    names = stored.get(NAMES)
    old = str(names.get(key, "")) if isinstance(names, dict) else ""
    if old == new:  # the same name, or none, for two values
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
