"""The format `c-int8`: a kit of generated C for devices, made from a fully int8 `.tflite` file."""

import dataclasses
from pathlib import Path

from edgecnn.formats.protocol import ExportContext, ParityRule, ParsedFile, remove_owned, source_of
from edgecnn.kit_manifests import manifest_file
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.types import FileReport

NAME = "c-int8"


def _reference_file(source: ParsedFile, scratch: Path) -> Path:
    from edgecnn.formats.c99.reference_file import reference_file

    return reference_file(source, scratch)


_BIT_FOR_BIT = ParityRule("tflite-int8", tolerance=0.0, agreement=1.0, reference_file=_reference_file)


@dataclasses.dataclass(frozen=True, slots=True)
class CKitFormat:
    """Kits of generated C, bit for bit equal to the LiteRT reference kernels; attributes are those of `Format`."""

    name: str = NAME
    file: str = f"{NAME}/{manifest_file.FILE}"
    calibrated: bool = True
    made_from: str = "tflite-int8"
    parity: ParityRule = _BIT_FOR_BIT

    def write(self, context: ExportContext, target: Path) -> tuple[str, ...]:
        """Write the kit of a `.tflite` file; see `Format.write`.

        Raises:
            ExportError: C cannot be generated for it, its reference kernels refuse it, or the prefix clashes with a
                name.
        """
        from edgecnn.formats.c99 import export
        from edgecnn.formats.c99.prefix_check import PrefixError

        source, last = source_of(self, context), context.prefixes[-1]
        for prefix in context.prefixes[:-1]:
            try:
                return export.write(
                    source, target.parent, vectors=context.samples, prefix=prefix, contract=context.contract
                )
            except PrefixError as error:
                context.progress.say(f"the names of the C kit begin with {last!r}, as {error.problem}")
        return export.write(source, target.parent, vectors=context.samples, prefix=last, contract=context.contract)

    def read(self, path: Path) -> ParsedFile:
        """Read a kit; see `Format.read`."""
        return ParsedFile(path, _report(path))

    def check(self, file: ParsedFile) -> None:
        """Accept every kit that can be read: its parity is exact."""

    def remove(self, folder: Path) -> None:
        """Remove the kit; see `Format.remove`."""
        remove_owned(folder, f"{NAME}/")


def _report(path: Path) -> FileReport:
    kit = CKitManifest.read(path)
    return FileReport(
        format=NAME,
        file=str(path),
        size_bytes=kit.weight_bytes,
        inputs=tuple(tensor.spec for tensor in kit.inputs),
        outputs=tuple(tensor.spec for tensor in kit.outputs),
        operators=(),
        tensor_types=(),
        quantization="int8 activations, int8 weights, in C",
        parameters=kit.parameters,
        macs=kit.macs,
        ram_bytes=kit.arena_bytes,
        integer_only=True,
        integer_only_reason="",
        contract=kit.contract,
        class_names=kit.class_names,
        metadata=(
            ("arena_bytes", str(kit.arena_bytes)),
            ("peak_live_bytes", str(kit.peak_live_bytes)),
            ("arena_bytes / peak_live_bytes", f"{kit.arena_bytes / kit.peak_live_bytes:.3f}"),
            ("source_sha256", kit.source_sha256),
        ),
    )


INT8 = CKitFormat()
