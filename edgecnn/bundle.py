"""A run's folder: its manifest, the hashes of its files, and the order of writes that keeps it whole.

A bundle is valid at every moment: files that are about to change are taken out of the manifest first, and enter it
again, with their new hashes, when all of them are written.
"""

import dataclasses
import importlib.metadata
import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import BundleError
from edgecnn.files import atomic_path, sha256_of, write_bytes, write_json
from edgecnn.types import Manifest, from_json, to_json

SCHEMA = 1
MANIFEST = "manifest.json"
MODEL = "model.keras"
RECIPE = "recipe.toml"
HISTORY = "history.json"
BASELINE = "baseline.npz"
PREDICTIONS = "predictions.npz"
EVALUATION = "evaluation.json"
BENCHMARK = "benchmark.json"
SEARCH = "search.json"
CALIBRATION = "calibration.json"
REPORT = "report.html"
CARD = "README.md"
CHECKPOINT = "checkpoint"

_PACKAGES = ("ai-edge-litert", "edgecnn", "keras", "numpy", "onnx", "onnxruntime", "tensorflow", "tf2onnx")
_MAX_MANIFEST_BYTES = 64 << 20


@dataclasses.dataclass(slots=True)
class Bundle:
    """A folder with a manifest.

    Attributes:
        folder: where it is.
        manifest: what it says; replaced by `save`.
    """

    folder: Path
    manifest: Manifest

    def path(self, name: str) -> Path:
        """Return the path of a file of the bundle."""
        return self.folder / name

    def has(self, name: str) -> bool:
        """Tell whether the manifest lists a file."""
        return any(name == listed for listed, _ in self.manifest.files)

    def require(self, name: str, command: str) -> Path:
        """Return the path of a file that `command` makes; raises BundleError where it is missing."""
        if not self.has(name):
            where = f"--out {self.folder}" if command == "train" else self.folder
            raise BundleError(f"{self.folder} has no {name}; make it with: edgecnn {command} {where}")
        return self.path(name)

    def require_writable(self) -> None:
        """Raise BundleError where nothing can be written, before work is done whose result would be lost."""
        _require_writable(self.folder)

    def forget(self, names: Iterable[str]) -> None:
        """Take files that are about to change out of the manifest, and remove them."""
        gone = set(names)
        kept = tuple(row for row in self.manifest.files if row[0] not in gone)
        artifacts = tuple(artifact for artifact in self.manifest.artifacts if artifact.file not in gone)
        self._write(dataclasses.replace(self.manifest, files=kept, artifacts=artifacts))
        for name in gone:
            self.path(name).unlink(missing_ok=True)

    def save(self, manifest: Manifest, names: Iterable[str]) -> None:
        """Write the manifest, with the files named added to those it lists.

        Raises:
            BundleError: the folder cannot be written.
        """
        hashes = {**dict(self.manifest.files), **{name: sha256_of(self.path(name)) for name in names}}
        self._write(dataclasses.replace(manifest, files=tuple(sorted(hashes.items()))))

    def _write(self, manifest: Manifest) -> None:
        write_json(self.path(MANIFEST), to_json(manifest))
        self.manifest = manifest


def write_arrays(path: Path, arrays: dict[str, NDArray[Any]]) -> None:
    """Replace an `.npz` file in one step; the same arrays give the same bytes."""
    with atomic_path(path) as temporary:
        np.savez_compressed(temporary, allow_pickle=False, **arrays)


def is_bundle(path: Path) -> bool:
    """Tell whether a path is a folder with a manifest."""
    return (path / MANIFEST).is_file()


def load(folder: Path) -> Bundle:
    """Open a bundle and check every file it lists.

    Raises:
        BundleError: no bundle, of a newer schema, damaged, or a file whose hash does not match.
    """
    bundle = Bundle(folder, _read_manifest(folder))
    for name, expected in bundle.manifest.files:
        path = folder / name
        if not path.is_file():
            raise BundleError(f"{folder} lacks {name}, which its manifest lists; export or train it again")
        if sha256_of(path) != expected:
            raise BundleError(
                f"{path} is not the file that the manifest lists (SHA-256 differs); export or train it again"
            )
    return bundle


def check_folder(folder: Path, *, force: bool = False, resume: bool | None = None) -> bool:
    """Tell whether `folder` holds a run, and that it can take a new one or continue its own; nothing is changed.

    Args:
        folder: need not be there.
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
        raise BundleError(f"cannot use the folder {folder}: {error.strerror}; choose another with --out") from error
    if there:
        _require_writable(folder)
    if all(entry.name.startswith(".") for entry in entries):  # hidden: a write that was killed
        return False
    if not is_bundle(folder) and not (folder / CHECKPOINT / "run.json").is_file():
        raise BundleError(f"{folder} is not empty and holds no edgecnn run; choose another folder with --out")
    if resume:
        _require_continuable(folder)
    elif not force:
        other = "choose another folder with --out" if resume is None else "continue it with --resume"
        raise BundleError(f"{folder} already holds a run; {other}, or replace it with --force")
    return True


def prepare_folder(folder: Path, *, force: bool = False, resume: bool | None = None) -> None:
    """Make sure that `folder` can take a new run, or continues its own.

    Args:
        folder: created if missing.
        force: remove the run that it holds.
        resume: keep it, to be continued; None where the command cannot.

    Raises:
        BundleError: as `check_folder` does, or the folder cannot be made.
    """
    occupied = check_folder(folder, force=force, resume=resume)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BundleError(f"cannot use the folder {folder}: {error.strerror}; choose another with --out") from error
    _require_writable(folder)
    if occupied and not resume:
        _remove_run(folder)


def start_from(source: Bundle, folder: Path, *, force: bool = False) -> Bundle:
    """Make a new bundle of what another one's training left: model, recipe, history and, if any, calibration study.

    Args:
        source: a trained bundle.
        folder: of the new bundle; made if missing.
        force: replace the run that it holds.

    Raises:
        BundleError: the source was not trained to the end, or the folder cannot be used.
    """
    training = source.manifest.training
    if training is None or training.epochs < training.planned_epochs:
        raise BundleError(f"{source.folder} holds no training that came to its end; train it with: edgecnn train")
    names = [source.require(name, "train").name for name in (MODEL, RECIPE, HISTORY)]
    names += [CALIBRATION] if source.has(CALIBRATION) else []
    prepare_folder(folder, force=force)
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
    made = Bundle(folder, manifest)
    made.save(manifest, ())  # from now on the folder is known as a run, should this process be killed
    for name in names:
        write_bytes(made.path(name), source.path(name).read_bytes())
    made.save(manifest, names)
    return made


def package_versions() -> tuple[tuple[str, str], ...]:
    """Return (name, version) of the packages that shape an artifact, where installed."""
    found = {dist.metadata["Name"].lower(): dist.version for dist in importlib.metadata.distributions()}
    return tuple((name, found[name]) for name in _PACKAGES if name in found)


def _require_writable(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise BundleError(f"cannot write to {folder}: no permission, or a read-only disk; copy it or choose another")


def _require_continuable(folder: Path) -> None:
    """Say what is wrong with a bundle before anything is trained that would end in it."""
    if not is_bundle(folder):
        return
    load(folder)
    if not any((folder / CHECKPOINT).glob("epoch-*.keras")):
        raise BundleError(
            f"{folder} holds a run without its checkpoint, which cannot be continued; replace it with --force"
        )


def _remove_run(folder: Path) -> None:
    try:
        listed = [name for name, _ in _read_manifest(folder).files] if is_bundle(folder) else []
    except BundleError as error:
        raise BundleError(f"{error}; remove the folder yourself, or choose another with --out") from error
    for name in (MANIFEST, HISTORY, *listed):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / CHECKPOINT, ignore_errors=True)


def _read_manifest(folder: Path) -> Manifest:
    path = folder / MANIFEST
    try:
        if path.stat().st_size > _MAX_MANIFEST_BYTES:
            raise BundleError(f"{path} is too large to be a manifest; it was altered")
        content = json.loads(path.read_text(encoding="utf-8"))
        schema = content["schema"] if isinstance(content, dict) else None
        if type(schema) is not int or schema > SCHEMA:
            raise BundleError(f"{path} has schema {schema}, this edgecnn reads up to {SCHEMA}; install a newer edgecnn")
        return _checked(from_json(Manifest, content), folder)
    except NotADirectoryError as error:
        raise BundleError(
            f"{folder} is a file, not a bundle; name the folder that edgecnn train or export made"
        ) from error
    except FileNotFoundError as error:
        raise BundleError(f"{folder} has no {MANIFEST}; make a bundle with: edgecnn train or export") from error
    except OSError as error:
        raise BundleError(f"cannot read {path}: {error.strerror}") from error
    except (ValueError, KeyError, RecursionError) as error:
        raise BundleError(f"{path} is damaged: {error}") from error


def _checked(manifest: Manifest, folder: Path) -> Manifest:
    listed = {name for name, _ in manifest.files}
    for name in listed:
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            raise BundleError(
                f"{folder / MANIFEST} lists {name}, which is outside the bundle; the manifest was altered"
            )
    for artifact in manifest.artifacts:
        if artifact.file not in listed:
            raise BundleError(
                f"{folder / MANIFEST} has an artifact {artifact.file} without a hash; the manifest was altered"
            )
    return manifest
