"""Folder of a run: checks before a run starts in it, and replacement of an earlier run."""

import dataclasses
import re
from pathlib import Path

from edgecnn import bundle
from edgecnn.bundle import Bundle
from edgecnn.errors import BundleError
from edgecnn.system import json_file, owned_files
from edgecnn.system.files import write_bytes
from edgecnn.system.locks import check_writable, output_lock
from edgecnn.system.owned_files import name_some
from edgecnn.types import NullProgress, Progress

_CHECKPOINT_FILE = re.compile(r"run\.json|history\.json|epoch-[0-9]+\.keras")
_WRITTEN = re.compile(
    rf"{bundle.MODEL}|{bundle.RECIPE}|{bundle.HISTORY}|{bundle.CHECKPOINT}(/({_CHECKPOINT_FILE.pattern}))?"
)  # by a training
_RUN_KEYS = {"recipe", "dataset", "split"}  # in run.json of a checkpoint, in every version
_NO_PROGRESS = NullProgress()


def check_folder(folder: Path, *, force: bool = False, resume: bool | None = None) -> bool:
    """Check that `folder` can take a new run or continue its own; return whether it holds one. Nothing is written.

    Args:
        folder: may be missing.
        force: a run that it holds is to be replaced.
        resume: a run that it holds is to be continued; None where the command cannot.

    Raises:
        BundleError: it holds another run and neither is set, holds something else, a run that cannot be continued, or
            cannot be used.
    """
    try:
        there = folder.exists()
        entries = list(folder.iterdir()) if there else []
    except OSError as error:
        raise BundleError(
            f"cannot use the folder {folder}: {error.strerror}", advice="choose another with --out"
        ) from error
    if there:
        check_writable(folder)
    if all(entry.name.startswith(".") for entry in entries):  # hidden: left by a killed write
        return False
    if not bundle.is_bundle(folder) and not _has_checkpoint(folder) and not owned_files.read_list(folder):
        raise BundleError(f"{folder} is not empty and holds no edgecnn run", advice="choose another folder with --out")
    if resume:
        _require_continuable(folder)
    elif force:
        _refuse_replacement(folder)
    else:
        other = "choose another folder with --out" if resume is None else "continue it with --resume"
        raise BundleError(f"{folder} already holds a run; {other}, or replace it with --force")
    return True


def prepare_folder(
    folder: Path, *, force: bool = False, resume: bool | None = None, progress: Progress = _NO_PROGRESS
) -> None:
    """Prepare `folder` for a new run, or for the continuation of its own.

    Only files that edgecnn wrote are removed; others stay, and are named.

    Args:
        folder: created if missing.
        force: remove the run that it holds.
        resume: keep it, to be continued; None where the command cannot.
        progress: shows the files that stay.

    Raises:
        BundleError: as `check_folder` does, or the folder cannot be made.
    """
    occupied = check_folder(folder, force=force, resume=resume)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BundleError(
            f"cannot use the folder {folder}: {error.strerror}", advice="choose another with --out"
        ) from error
    check_writable(folder)
    if occupied and not resume:
        known, strange = _owned_and_unknown(folder)
        owned_files.remove(folder, [name for name in owned_files.files_below(folder) if name in known])
        owned_files.write_list(folder, {})
        if strange:
            progress.say(f"{folder} keeps {name_some(strange)}, which edgecnn did not write")


def start_from(source: Bundle, folder: Path, *, force: bool = False) -> Bundle:
    """Create a bundle from the training of another one: model, recipe, history and, if any, calibration study.

    Args:
        source: a trained bundle.
        folder: of the new bundle; made if missing.
        force: replace the run that it holds.

    Raises:
        BundleError: the source was not trained to the end, or the folder cannot be used.
    """
    training = source.manifest.training
    if training is None or training.epochs < training.planned_epochs:
        raise BundleError(
            f"{source.folder} holds no training that came to its end", advice="train it with: edgecnn train"
        )
    names = [source.require(name, "train").name for name in (bundle.MODEL, bundle.RECIPE, bundle.HISTORY)]
    names += [bundle.CALIBRATION] if source.has(bundle.CALIBRATION) else []
    manifest = dataclasses.replace(
        source.manifest,
        name=folder.resolve().name,
        calibration=None,
        artifacts=(),
        parity=(),
        layer_errors=(),
        skipped=(),
        files=(),
    )
    with output_lock(folder):
        prepare_folder(folder, force=force)
        made = Bundle(folder, manifest)
        made.forget(names)  # from now on the folder is known as a run, should this process be killed
        for name in names:
            write_bytes(made.path(name), source.path(name).read_bytes())
        made.save(manifest, names)
    return made


def _require_continuable(folder: Path) -> None:
    """Raise BundleError for a bundle that a training could not continue, before anything is trained."""
    if not bundle.is_bundle(folder):
        return
    bundle.load(folder)
    if not any((folder / bundle.CHECKPOINT).glob("epoch-*.keras")):
        raise BundleError(
            f"{folder} holds a run without its checkpoint, which cannot be continued", advice="replace it with --force"
        )


def _has_checkpoint(folder: Path) -> bool:
    """Return whether a folder has a checkpoint that edgecnn wrote, not just a folder of that name."""
    path = folder / bundle.CHECKPOINT / "run.json"
    try:
        if (folder / bundle.CHECKPOINT).is_symlink():
            return False
        content = json_file.read(path)
    except (OSError, ValueError):
        return False
    return isinstance(content, dict) and content.keys() >= _RUN_KEYS


def _owned_and_unknown(folder: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the files that edgecnn wrote into a folder, SHA-256 by name, and those that are unknown or changed."""
    try:
        known = dict(bundle.read_manifest(folder).files) if bundle.is_bundle(folder) else {}
    except BundleError as error:
        raise BundleError(f"{error}", advice="remove the folder yourself, or choose another with --out") from error
    known |= {bundle.MANIFEST: owned_files.UNKNOWN, **owned_files.read_list(folder)}
    if _has_checkpoint(folder):
        files = [path.name for path in (folder / bundle.CHECKPOINT).iterdir() if _CHECKPOINT_FILE.fullmatch(path.name)]
        known |= {f"{bundle.CHECKPOINT}/{name}": owned_files.UNKNOWN for name in files}
    return known, owned_files.unknown_files(folder, known)


def _refuse_replacement(folder: Path) -> None:
    """Raise BundleError where a new run would replace files that edgecnn did not write."""
    known, strange = _owned_and_unknown(folder)
    if lost := [name for name in strange if name in known or _WRITTEN.fullmatch(name)]:
        raise BundleError(
            f"{folder} has {name_some(lost)}, which edgecnn did not write or which was changed since",
            advice="move it away, or choose another folder with --out",
        )
