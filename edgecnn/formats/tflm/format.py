"""The format `tflm-int8`: a kit for TensorFlow Lite Micro, with the model as an array, its operators and its arena."""

import dataclasses
from pathlib import Path

from edgecnn.formats.protocol import ExportContext, ParityRule, ParsedFile, refuse_violation, remove_owned, source_of
from edgecnn.formats.tflm.manifest import TflmKitManifest
from edgecnn.kit_manifests import manifest_file
from edgecnn.types import FileReport

NAME = "tflm-int8"


@dataclasses.dataclass(frozen=True, slots=True)
class TflmKitFormat:
    """Kits that hold the source file itself, so that no comparison is needed; attributes are those of `Format`."""

    name: str = NAME
    file: str = f"{NAME}/{manifest_file.FILE}"
    calibrated: bool = True
    made_from: str = "tflite-int8"
    parity: ParityRule | None = None

    def write(self, context: ExportContext, target: Path) -> tuple[str, ...]:
        """Write the kit of an int8 `.tflite` file; see `Format.write`."""
        from edgecnn.formats.tflm import package

        return package.write(source_of(self, context), target.parent, context.prefixes[0], context.contract)

    def read(self, path: Path) -> ParsedFile:
        """Read a kit; see `Format.read`."""
        return ParsedFile(path, _report(path))

    def check(self, file: ParsedFile) -> None:
        """Raise ExportError where the array is not the source file; see `Format.check`."""
        from edgecnn.formats.tflm import package

        refuse_violation(self.name, package.find_violation(file.path))

    def remove(self, folder: Path) -> None:
        """Remove the kit; see `Format.remove`."""
        remove_owned(folder, f"{NAME}/")


def _report(path: Path) -> FileReport:
    kit = TflmKitManifest.read(path)
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


INT8 = TflmKitFormat()
