"""The format `tflm-int8`: a kit for TensorFlow Lite Micro, with the model as an array, its operators and its arena."""

from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.formats.tflm.manifest import TflmKit, is_kit
from edgecnn.formats.tflm.package import flaw, write
from edgecnn.types import FileReport, InputContract

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["NAME", "derive", "flaw", "is_kit", "read"]

NAME = "tflm-int8"


def derive(
    source: Path, target: Path, *, images: "NDArray[np.uint8]", prefix: str, contract: InputContract | None = None
) -> tuple[str, ...]:
    """Write the kit of an int8 `.tflite` file; errors are those of `write`, images are not needed."""
    del images
    target.parent.mkdir(parents=True, exist_ok=True)
    return write(source, target.parent, prefix, contract)


def read(path: Path) -> FileReport:
    """Report on a kit by its `kit.json`; raises ModelError where it is damaged."""
    kit = TflmKit.read(path)
    return FileReport(
        format=NAME,
        file=str(path),
        size_bytes=kit.model_bytes,
        inputs=kit.inputs,
        outputs=kit.outputs,
        operators=tuple((name, 1) for name in kit.operators),
        tensor_types=(),
        quantization="the .tflite file in an array",
        parameters=0,
        macs=None,
        ram_bytes=kit.arena_bytes,
        integer_only=True,
        integer_only_reason="",
        contract=kit.contract,
        class_names=kit.class_names,
        metadata=(("source_sha256", kit.source_sha256),),
    )
