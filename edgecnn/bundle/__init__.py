"""Bundles: the folder of a run, its manifest, the hashes of its files, and the order of writes that keeps it whole.

A bundle is valid at every moment: files that are about to change leave the manifest first, and enter it again, with
their new hashes, when all of them are written.
"""

import dataclasses
import importlib.metadata
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import BundleError
from edgecnn.models import file_kinds
from edgecnn.system import json_file, locks, owned_files, processes
from edgecnn.system.files import atomic_path, sha256_of, write_json
from edgecnn.system.owned_files import name_some
from edgecnn.types import Manifest, schemas, to_json

SCHEMA = schemas.current("manifest")
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


@dataclasses.dataclass(slots=True)
class Bundle:
    """A folder with a manifest.

    Attributes:
        folder: its path.
        manifest: content of `manifest.json`; `save` replaces it.
    """

    folder: Path
    manifest: Manifest

    def path(self, name: str) -> Path:
        """Return the path of a file of the bundle."""
        return self.folder / name

    def has(self, name: str) -> bool:
        """Return whether the manifest lists a file."""
        return any(name == listed for listed, _ in self.manifest.files)

    def require(self, name: str, command: str) -> Path:
        """Return the path of a file that `command` makes; raises BundleError where it is missing."""
        if not self.has(name):
            where = f"{'--out ' if command == 'train' else ''}{processes.shell_quoted(self.folder)}"
            raise BundleError(f"{self.folder} has no {name}", advice=f"make it with: edgecnn {command} {where}")
        return self.path(name)

    def require_artifacts(self) -> None:
        """Raise BundleError where nothing was exported."""
        if not self.manifest.artifacts:
            command = f"edgecnn export {processes.shell_quoted(self.folder)}"
            raise BundleError(f"{self.folder} has no exported files", advice=f"make them with: {command}")

    def require_writable(self) -> None:
        """Raise BundleError for a folder without write permission; call it before work whose result would be lost."""
        locks.check_writable(self.folder)

    def announce(self, names: Iterable[str]) -> None:
        """Add files to the hidden list before they are written, so that they are known if the command is killed.

        Raises:
            BundleError: a file of that name is there that edgecnn did not write; or the folder cannot be written.
        """
        coming, known = set(names), {**dict(self.manifest.files), **owned_files.read_list(self.folder)}
        if foreign := [name for name in coming if name not in known and os.path.lexists(self.path(name))]:
            raise BundleError(
                f"{self.folder} has {name_some(foreign)}, which edgecnn did not write and would replace",
                advice="move it away",
            )
        listed = {**owned_files.read_list(self.folder), **dict.fromkeys(coming, owned_files.UNKNOWN)}
        owned_files.write_list(self.folder, listed)

    def discard(self, names: Iterable[str]) -> None:
        """Remove files that were announced and are not wanted any more; other files stay."""
        listed = owned_files.read_list(self.folder)
        gone = [name for name in names if name in listed]
        owned_files.remove(self.folder, gone)
        owned_files.write_list(self.folder, {name: listed[name] for name in listed if name not in gone})

    def forget(self, names: Iterable[str]) -> None:
        """Remove files that will change, from the manifest first; raises as `announce` does."""
        gone = set(names)
        self.announce(gone)
        kept = tuple(row for row in self.manifest.files if row[0] not in gone)
        artifacts = tuple(artifact for artifact in self.manifest.artifacts if artifact.file not in gone)
        self._write(dataclasses.replace(self.manifest, files=kept, artifacts=artifacts))
        owned_files.remove(self.folder, gone)

    def save(self, manifest: Manifest, names: Iterable[str]) -> None:
        """Write the manifest, with the files named added to those it lists.

        Raises:
            BundleError: the folder cannot be written.
        """
        hashes = {**dict(self.manifest.files), **{name: sha256_of(self.path(name)) for name in names}}
        self._write(dataclasses.replace(manifest, files=tuple(sorted(hashes.items()))))
        listed = owned_files.read_list(self.folder)
        left = {name: listed[name] for name in listed if name not in hashes and os.path.lexists(self.path(name))}
        if left != listed:
            owned_files.write_list(self.folder, left)

    def _write(self, manifest: Manifest) -> None:
        write_json(self.path(MANIFEST), to_json(manifest))
        self.manifest = manifest


def write_arrays(path: Path, arrays: dict[str, NDArray[Any]]) -> None:
    """Replace an `.npz` file in one step; the same arrays give the same bytes."""
    with atomic_path(path) as temporary:
        np.savez_compressed(temporary, allow_pickle=False, **arrays)


def is_bundle(path: Path) -> bool:
    """Return whether a path is a folder with a manifest."""
    return (path / MANIFEST).is_file()


def load(folder: Path) -> Bundle:
    """Open a bundle and check every file it lists.

    Raises:
        BundleError: no bundle, of a newer schema, damaged, or a file whose hash does not match.
    """
    bundle = Bundle(folder, read_manifest(folder))
    for name, expected in bundle.manifest.files:
        path = folder / name
        if not path.is_file():
            raise BundleError(f"{folder} lacks {name}, which its manifest lists", advice="export or train it again")
        if sha256_of(path) != expected:
            raise BundleError(
                f"{path} is not the file that the manifest lists (SHA-256 differs)", advice="export or train it again"
            )
    return bundle


def package_versions() -> tuple[tuple[str, str], ...]:
    """Return (name, version) of the installed packages that an artifact depends on."""
    found = {dist.metadata["Name"].lower(): dist.version for dist in importlib.metadata.distributions()}
    return tuple((name, found[name]) for name in _PACKAGES if name in found)


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a folder, without a check of the files that it lists.

    Raises:
        BundleError: as `load` does.
    """
    path = folder / MANIFEST
    try:
        return _checked(json_file.read_document(Manifest, "manifest", path), folder)
    except NotADirectoryError as error:
        raise BundleError(
            f"{folder} is a file, not a bundle", advice="name the folder that edgecnn train or export made"
        ) from error
    except FileNotFoundError as error:
        advice = file_kinds.saved_model_advice(folder)
        raise BundleError(
            advice or f"{folder} has no {MANIFEST}; make a bundle with: edgecnn train or export"
        ) from error
    except OSError as error:
        raise BundleError(f"cannot read {path}: {error.strerror}") from error
    except schemas.NewerSchemaError as error:
        raise BundleError(f"cannot read {path}: {error}", advice="install a newer edgecnn") from error
    except ValueError as error:
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
