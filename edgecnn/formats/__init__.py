"""The formats that a model is exported to, in the order of reports. The import loads no converter."""

from pathlib import Path

from edgecnn.errors import ExportError, ModelError, UsageError
from edgecnn.formats.c99 import format as c_format
from edgecnn.formats.onnx import formats as onnx_formats
from edgecnn.formats.protocol import KERAS, ConvertedFormat, ExportContext, Format, ParityRule, ParsedFile, folder_of
from edgecnn.formats.tflite import formats as tflite
from edgecnn.formats.tflm import format as tflm_format
from edgecnn.formats.tflm.manifest import is_kit as is_tflm_kit
from edgecnn.kit_manifests import manifest_file
from edgecnn.models import file_kinds
from edgecnn.system import processes
from edgecnn.system.files import sha256_of
from edgecnn.types import RAW, Artifact, FileReport

__all__ = [
    "FORMATS",
    "KERAS",
    "ConvertedFormat",
    "ExportContext",
    "Format",
    "ParityRule",
    "ParsedFile",
    "artifact_of",
    "describe",
    "find",
    "folder_of",
    "parse",
    "read",
]

FORMATS: tuple[Format, ...] = (
    tflite.FLOAT32,
    tflite.FLOAT16,
    tflite.DYNAMIC,
    tflite.INT8,
    tflite.INT16X8,
    onnx_formats.FLOAT32,
    onnx_formats.INT8,
    c_format.INT8,
    tflm_format.INT8,
)
_READABLE = f"a .tflite file, an .onnx file or the {manifest_file.FILE} of a kit"


def find(name: str) -> Format:
    """Return the format of this name; raises UsageError, which lists all names."""
    for item in FORMATS:
        if item.name == name:
            return item
    raise UsageError(f"there is no format {name!r}", advice=f"choose one of {', '.join(item.name for item in FORMATS)}")


def read(path: Path) -> FileReport:
    """Report on a `.tflite` or `.onnx` file or a kit's `kit.json`; raises ModelError where it is none, or damaged."""
    return parse(path).report


def parse(path: Path) -> ParsedFile:
    """Read a file of any format, ours or foreign; raises ModelError as `read` does."""
    if path.suffix.lower() == ".tflite":
        return tflite.read(path)
    if path.suffix.lower() == ".onnx":
        return onnx_formats.read(path)
    if path.is_dir():
        advice = file_kinds.saved_model_advice(path)
        raise ModelError(advice or f"{path} is a folder, but no bundle; name {_READABLE} in it")
    if not path.exists():
        raise ModelError(f"{path} does not exist", advice=f"give the path of {_READABLE}")
    if path.name == manifest_file.FILE:
        return tflm_format.INT8.read(path) if is_tflm_kit(path) else c_format.INT8.read(path)
    if file_kinds.is_keras(path):
        raise ModelError(
            f"{path} is a Keras model, not {_READABLE}",
            advice=f"make those with: edgecnn export {processes.shell_quoted(path)}",
        )
    raise ModelError(f"{path} is not {_READABLE}")


def describe(name: str, path: Path, root: Path) -> Artifact:
    """Read a new file back as an artifact of the bundle at `root`; raises ModelError, or as `artifact_of`."""
    return artifact_of(name, parse(path), root)


def artifact_of(name: str, file: ParsedFile, root: Path) -> Artifact:
    """Return the description of a file as an artifact of the bundle at `root`.

    Raises:
        ExportError: it is of another format than `name`, or has several inputs or outputs.
    """
    path, report = file.path, file.report
    if report.format != name or len(report.inputs) != 1 or len(report.outputs) != 1:
        raise ExportError(f"{path} should be {name} with one input and one output; it was read back as {report.format}")
    return Artifact(
        format=name,
        file=str(path.relative_to(root)),
        sha256=sha256_of(path),
        size_bytes=report.size_bytes,
        input=report.inputs[0],
        output=report.outputs[0],
        contract=report.contract or RAW,
        integer_only=report.integer_only,
    )
