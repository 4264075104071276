"""Configuration and sizes of a Keras model file, read before anything is built, and the limits on them."""

import dataclasses
import json
from pathlib import Path
from typing import Any

from edgecnn.errors import ModelError, one_line

_MAX_TEXT = 32 << 20  # bytes of the configuration: the constants of a 224x224x3 standardisation take about 7 MB
_MAX_TOTAL = 1 << 30  # bytes of all that a file holds
_MAX_EXPANSION = 100  # Keras stores without compression; a bomb reaches 1000


@dataclasses.dataclass(frozen=True, slots=True)
class StoredConfig:
    """Content of a Keras model file before anything is built.

    Attributes:
        config: the configuration, parsed from JSON.
        metadata: (key, value) of the file's own metadata.
        weight_bytes: size of its weights.
    """

    config: dict[str, Any]
    metadata: tuple[tuple[str, str], ...]
    weight_bytes: int

    @property
    def keras_version(self) -> str:
        """Version of the Keras that wrote the file, "" where it is missing."""
        return dict(self.metadata).get("keras_version", "")


def check_sizes(path: Path, total: int, texts: int) -> None:
    """Raise ModelError for a file that unpacks to more than the limits.

    Args:
        path: the file.
        total: bytes that it declares.
        texts: bytes of its configuration or its metadata, whichever has more.

    Raises:
        ModelError: one of them is beyond its bound.
    """
    on_disk = path.stat().st_size
    if total > _MAX_TOTAL or texts > _MAX_TEXT or (total > _MAX_TEXT and total > _MAX_EXPANSION * on_disk):
        raise ModelError(
            f"{path} declares {total:,} bytes in {on_disk:,}, of them {texts:,} of configuration; allowed are "
            f"{_MAX_TOTAL:,}, {_MAX_TEXT:,} and {_MAX_EXPANSION} times the file's size; it is not read"
        )


def parse_config(path: Path, text: str | bytes) -> dict[str, Any]:
    """Return a file's configuration, parsed from JSON; raises ModelError for anything else."""
    try:
        config = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelError(
            f"{path}: its configuration is not JSON ({one_line(error)})", advice="get the file again"
        ) from error
    if not isinstance(config, dict):
        raise ModelError(f"{path}: its configuration does not describe a model", advice="get the file again")
    return config
