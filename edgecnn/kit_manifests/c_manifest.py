"""Content of `kit.json` of a kit of generated C: files, tensors, memory, source."""

import dataclasses
import math
from pathlib import Path
from typing import Any

from edgecnn.kit_manifests import manifest_file
from edgecnn.types import InputContract, TensorSpec, schemas, to_json
from edgecnn.types.model_files import Layout

DOCUMENT = "c-kit"  # in edgecnn.types.schemas
SCHEMA = schemas.current(DOCUMENT)


@dataclasses.dataclass(frozen=True, slots=True)
class KitTensor:
    """One input or output of the generated code.

    Attributes:
        name: of the tensor in the source model.
        dtype: numpy name of the element type, "int8".
        shape: dimensions, batch 1 included.
        layout: order of the dimensions.
        scale: quantization step in real units.
        zero_point: quantized value of 0.0.
        arena_offset: bytes from the start of the arena, where the caller has no buffer of its own.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    layout: Layout
    scale: float
    zero_point: int
    arena_offset: int

    @property
    def elements(self) -> int:
        """Number of elements; for int8 also of bytes."""
        return math.prod(self.shape)

    @property
    def spec(self) -> TensorSpec:
        """The tensor as `TensorSpec`, which all formats share."""
        return TensorSpec(self.name, self.dtype, self.shape, self.layout, self.scale, self.zero_point)


@dataclasses.dataclass(frozen=True, slots=True)
class CKitManifest:
    """Content of `kit.json`.

    Attributes:
        schema: version of this structure.
        prefix: of every C name and file.
        header: file name of the header, relative to the folder.
        sources: file names of the C sources, likewise; all are compiled.
        inputs: in the order of the arguments of `prefix_run`.
        outputs: likewise.
        contract: scaling of raw values before the input's quantization; None where it is unknown.
        class_names: in label order, empty where the model is no classifier.
        arena_bytes: RAM for input, output, activations and scratch.
        peak_live_bytes: largest sum of the sizes of tensors that are alive at once, without scratch memory and
            without in-place sharing. The arena may be smaller, where an output overlaps the input that it replaces,
            or larger, by scratch memory and gaps.
        parameters: number of weights and biases.
        weight_bytes: flash of weights, biases and requantization constants.
        macs: multiply-accumulates for one inference.
        source_sha256: of the `.tflite` file that the code computes.
        private_headers: file names of the headers that the sources alone include; kits made before had none.
    """

    schema: int
    prefix: str
    header: str
    sources: tuple[str, ...]
    inputs: tuple[KitTensor, ...]
    outputs: tuple[KitTensor, ...]
    contract: InputContract | None
    class_names: tuple[str, ...]
    arena_bytes: int
    peak_live_bytes: int
    parameters: int
    weight_bytes: int
    macs: int
    source_sha256: str
    private_headers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.schema != SCHEMA:
            raise ValueError(f"schema is {self.schema}, this edgecnn reads {SCHEMA}")
        manifest_file.check_prefix(self.prefix)
        manifest_file.check_names(self.header, *self.sources, *self.private_headers)
        if self.header in self.private_headers:
            raise ValueError(f"prefix is {self.prefix!r}, and {self.header} is another file of the kit; choose another")
        if not self.sources or not self.inputs or not self.outputs:
            raise ValueError("sources, inputs and outputs must not be empty")

    @property
    def code_files(self) -> tuple[str, ...]:
        """Names of the header, the sources and the private headers."""
        return (self.header, *self.sources, *self.private_headers)

    @property
    def input_bytes(self) -> int:
        """Bytes of all inputs together."""
        return sum(tensor.elements for tensor in self.inputs)

    @property
    def output_bytes(self) -> int:
        """Bytes of all outputs together."""
        return sum(tensor.elements for tensor in self.outputs)

    @property
    def is_classifier(self) -> bool:
        """True if the code has `prefix_classify`, from one sample to the scores of named classes."""
        return bool(self.class_names) and self.contract is not None and len(self.inputs) == len(self.outputs) == 1

    @classmethod
    def read(cls, path: Path) -> "CKitManifest":
        """Read `kit.json`.

        Raises:
            ModelError: it cannot be read, is of a later schema, or damaged.
        """
        return manifest_file.read(cls, path, DOCUMENT)

    def to_json(self) -> Any:
        """Return dicts, lists and scalars, for `edgecnn.system.files.write_json`."""
        return to_json(self)
