"""`.keras` files as containers of models: zip archives of a configuration and weights, sizes checked before reading."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import keras
from keras.src.saving.serialization_lib import ObjectSharingScope

from edgecnn.errors import ModelError, one_line
from edgecnn.models.stored_config import StoredConfig, check_sizes, parse_config
from edgecnn.system import json_file

_CONFIG, _METADATA = "config.json", "metadata.json"


def read(path: Path, *, whole: bool) -> StoredConfig:
    """Read the configuration of a `.keras` file, checking its sizes and, for a `whole` one, its checksums.

    Raises:
        ModelError: truncated, damaged, too large, or without a configuration.
    """
    if path.suffix != ".keras":
        raise ModelError(f"{path} does not end in .keras, which Keras requires", advice="rename it")
    with _opened(path) as archive:
        damaged = archive.testzip() if whole else None
        if damaged is not None:
            raise ModelError(f"{path} is damaged: {damaged!r} fails its checksum", advice="get the file again")
        weights = sum(info.file_size for info in archive.infolist() if info.filename.startswith("model.weights."))
        config = parse_config(path, archive.read(_CONFIG))
        # without the settings of `compile`: an optimizer would allocate memory
        config.pop("compile_config", None)
        return StoredConfig(config, _metadata(archive), weights)


def build(config: dict[str, Any], known: Mapping[str, Any]) -> Any:
    """Build the model of a configuration, in safe mode; the caller keeps weights from being allocated."""
    with ObjectSharingScope():
        return keras.saving.deserialize_keras_object(config, dict(known), safe_mode=True)


def load(path: Path, config: dict[str, Any], known: Mapping[str, Any]) -> Any:
    """Load the model with its weights, in safe mode."""
    return keras.saving.load_model(path, dict(known), compile=False, safe_mode=True)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a file whose declared sizes are within the limits; damage found while it is open is a ModelError."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sizes(path, archive)
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
        # RuntimeError: encrypted; NotImplementedError, which is one: a compression that Python does not know
        raise ModelError(f"{path} is truncated or damaged ({one_line(error)})", advice="get the file again") from error


def _check_sizes(path: Path, archive: zipfile.ZipFile) -> None:
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    if _CONFIG not in sizes:
        raise ModelError(
            f"{path} is a zip archive without {_CONFIG}", advice="save the model with model.save('x.keras')"
        )
    check_sizes(path, sum(info.file_size for info in archive.infolist()), max(sizes[_CONFIG], sizes.get(_METADATA, 0)))


def _metadata(archive: zipfile.ZipFile) -> tuple[tuple[str, str], ...]:
    if _METADATA not in archive.namelist():
        return ()
    metadata = json_file.parse(archive.read(_METADATA))
    return tuple((str(key), str(value)) for key, value in metadata.items()) if isinstance(metadata, dict) else ()
