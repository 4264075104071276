"""Content of `kit.json` of a kit for TensorFlow Lite Micro."""

import dataclasses
from pathlib import Path
from typing import Any, Literal

from edgecnn.kit_manifests import manifest_file
from edgecnn.system.files import read_bytes
from edgecnn.types import InputContract, TensorSpec, schemas, to_json

DOCUMENT = "tflm-kit"  # in edgecnn.types.schemas
SCHEMA = schemas.current(DOCUMENT)


@dataclasses.dataclass(frozen=True, slots=True)
class TflmKitManifest:
    """Content of `kit.json`.

    Attributes:
        schema: version of this structure.
        prefix: of every C++ name and file.
        header: file name of the header, relative to the folder.
        sources: file names of the C++ sources, likewise; the first holds the model.
        inputs: as in the file.
        outputs: likewise.
        contract: scaling of raw values before the input's quantization; None where it is unknown.
        class_names: in label order, empty where the file does not name them.
        operators: that the resolver registers, sorted.
        arena_bytes: RAM that it loads and runs in; None where it was not measured.
        model_bytes: flash of the model.
        source_sha256: of the `.tflite` file.
        interpreter: what runs it.
    """

    schema: int
    prefix: str
    header: str
    sources: tuple[str, ...]
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    contract: InputContract | None
    class_names: tuple[str, ...]
    operators: tuple[str, ...]
    arena_bytes: int | None
    model_bytes: int
    source_sha256: str
    interpreter: Literal["tflm"] = "tflm"

    def __post_init__(self) -> None:
        if self.schema != SCHEMA:
            raise ValueError(f"schema is {self.schema}, this edgecnn reads {SCHEMA}")
        manifest_file.check_prefix(self.prefix)
        manifest_file.check_names(self.header, *self.sources)
        if not self.sources:
            raise ValueError("sources must not be empty")

    @classmethod
    def read(cls, path: Path) -> "TflmKitManifest":
        """Read `kit.json`.

        Raises:
            ModelError: it cannot be read, is of a later schema, or damaged.
        """
        return manifest_file.read(cls, path, DOCUMENT)

    def to_json(self) -> Any:
        """Return dicts, lists and scalars, for `edgecnn.system.files.write_json`."""
        return to_json(self)


def is_kit(path: Path) -> bool:
    """Return whether a `kit.json` is of a kit for TensorFlow Lite Micro."""
    try:
        return b'"interpreter": "tflm"' in read_bytes(path)
    except OSError:
        return False
