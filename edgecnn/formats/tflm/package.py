"""The kit for TensorFlow Lite Micro as files: written, and its model read back."""

import dataclasses
import hashlib
import re
from pathlib import Path
from typing import Any

from edgecnn import __version__
from edgecnn.errors import ExportError, ModelError
from edgecnn.formats import kit_text
from edgecnn.formats.protocol import ParsedFile
from edgecnn.formats.tflite.values import Model
from edgecnn.formats.tflm import interpreter_code
from edgecnn.formats.tflm.manifest import SCHEMA, TflmKitManifest
from edgecnn.formats.tflm.operators import method, missing_kernels, sparse_constant
from edgecnn.interpreters import micro
from edgecnn.kit_manifests import manifest_file
from edgecnn.system.files import sha256_of, write_json
from edgecnn.types import FileReport, InputContract

_PER_LINE = 16
# Names of files, "*" for the prefix, and of their templates.
_FILES = {
    "LICENSE": "LICENSE",
    "README.md": "README.md",
    "*_data.h": "data.h",
    "*_data.cc": "data.cc",
    "*_resolver.h": "resolver.h",
    "main.cc": "main.cc",
}


def write(
    file: ParsedFile, folder: Path, prefix: str = "model", contract: InputContract | None = None
) -> tuple[str, ...]:
    """Write the kit of an int8 `.tflite` file.

    Args:
        file: the file, parsed.
        folder: gets the kit; made if it is missing.
        prefix: of every C++ name and file.
        contract: meaning of the input, where the file's own metadata do not say.

    Returns:
        The names of the files written, relative to the folder and sorted.

    Raises:
        ExportError: it is not int8, the prefix is no C name, or TensorFlow Lite Micro has no kernel for some operators,
            all of which are named.
        ModelError: the file is damaged, or does not run in TensorFlow Lite Micro.
        BundleError: the folder cannot be written.
    """
    source, report, model = file.path, file.report, file.network
    _check(source, report, model)
    methods = {name: method(name) for name, _ in report.operators}
    known = dataclasses.replace(report, contract=report.contract or contract)
    try:
        kit = _describe(known, prefix, sha256_of(source), tuple(sorted(methods)), _arena(source))
    except ValueError as error:
        raise ExportError(str(error)) from error
    values = _values(kit) | interpreter_code.values(kit.inputs, kit.outputs, model.variables)
    values |= {"bytes": _lines(source.read_bytes()), "registrations": [methods[name] for name in kit.operators]}
    files = {name.replace("*", kit.prefix): template for name, template in _FILES.items()}
    texts = kit_text.render_all(__package__, files, values)
    kit_text.write_all(folder, texts)
    write_json(folder / manifest_file.FILE, kit.to_json())
    return tuple(sorted((*texts, manifest_file.FILE)))


def _check(source: Path, report: FileReport, model: Model) -> None:
    if not report.inputs or not report.outputs:
        raise ExportError(
            f"{source} has {len(report.inputs)} inputs and {len(report.outputs)} outputs; a kit needs both"
        )
    if report.format != "tflite-int8":
        raise ExportError(f"{source} is {report.format}, {report.quantization}; this kit is made of an int8 file")
    if odd := [spec for spec in (*report.inputs, *report.outputs) if spec.dtype not in interpreter_code.FIELDS]:
        raise ExportError(
            f"{source} has a tensor {odd[0].name!r} of {odd[0].dtype}; a kit takes {interpreter_code.KNOWN}"
        )
    if lacking := missing_kernels(model):
        raise ExportError(
            f"TensorFlow Lite Micro has no kernel for {lacking} of {source}",
            advice="build the model without them, or do without tflm-int8",
        )
    if name := sparse_constant(model):
        raise ExportError(
            f"the constant {name!r} of {source} is stored without its zeros (sparse), which TensorFlow Lite Micro does "
            "not read",
            advice="convert the model again without EXPERIMENTAL_SPARSITY",
        )


def model_bytes(path: Path) -> bytes:
    """Return the model that a kit holds, read back from its C++ source.

    Args:
        path: of the kit's `kit.json`.

    Raises:
        ModelError: a file is missing or damaged.
    """
    kit = TflmKitManifest.read(path)
    source = path.parent / kit.sources[0]
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"cannot read {source}: {error}", advice="export the kit again") from error
    body = re.search(rf"{kit.prefix}_data\[\w+\] = \{{([^{{}}]*)\}};", text)
    if body is None:
        raise ModelError(f"{source} holds no array {kit.prefix}_data", advice="export the kit again")
    return bytes(int(number, 16) for number in re.findall(r"0x([0-9a-f]{2})\b", body[1]))


def find_violation(path: Path) -> str:
    """Return the difference of a kit's model from the file that its description names, "" without one.

    Raises:
        ModelError: a file is missing or damaged.
    """
    kit, content = TflmKitManifest.read(path), model_bytes(path)
    if len(content) != kit.model_bytes:
        return f"{kit.sources[0]} holds {len(content)} bytes of a model of {kit.model_bytes}"
    if hashlib.sha256(content).hexdigest() != kit.source_sha256:
        return f"{kit.sources[0]} holds another model than {manifest_file.FILE} names (SHA-256 differs)"
    return ""


def _arena(source: Path) -> int | None:
    return None if micro.missing() else micro.arena_bytes(source)


def _describe(
    report: FileReport, prefix: str, sha256: str, operators: tuple[str, ...], arena_bytes: int | None
) -> TflmKitManifest:
    return TflmKitManifest(
        schema=SCHEMA,
        prefix=prefix,
        header=f"{prefix}_data.h",
        sources=(f"{prefix}_data.cc",),
        inputs=report.inputs,
        outputs=report.outputs,
        contract=report.contract,
        class_names=report.class_names,
        operators=operators,
        arena_bytes=arena_bytes,
        model_bytes=report.size_bytes,
        source_sha256=sha256,
    )


def _values(kit: TflmKitManifest) -> dict[str, Any]:
    """Return the values of the names that the templates use."""
    return {
        "kit": kit,
        "prefix": kit.prefix,
        "PREFIX": kit.prefix.upper(),
        "version": __version__,
        "install": micro.INSTALL,
        "tensor_rows": [kit_text.tensor_row(tensor) for tensor in (*kit.inputs, *kit.outputs)],
        "pixel_text": kit_text.pixel_text(kit.contract) if kit.contract else "",
    }


def _lines(content: bytes) -> list[str]:
    pieces = (content[start : start + _PER_LINE] for start in range(0, len(content), _PER_LINE))
    return ["    " + ", ".join(f"0x{byte:02x}" for byte in piece) + "," for piece in pieces]
