"""The formats that a model is exported to, in the order of reports. Importing this loads no converter."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from edgecnn.errors import ExportError, ModelError, UsageError
from edgecnn.formats import tflm
from edgecnn.formats.c99 import format as c_format
from edgecnn.formats.c99 import reference_file
from edgecnn.formats.onnx import export as onnx
from edgecnn.formats.onnx import inspect as onnx_file
from edgecnn.formats.tflite import export as tflite
from edgecnn.formats.tflite import inspect as tflite_file
from edgecnn.kits import manifest_file
from edgecnn.models import file_kinds
from edgecnn.system import processes
from edgecnn.system.files import sha256_of
from edgecnn.types import RAW, Artifact, FileReport, InputContract

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from edgecnn.formats.source import ExportSource


class Derive(Protocol):
    """Writes a kit from a file of another format."""

    def __call__(
        self,
        source: Path,
        target: Path,
        *,
        images: "NDArray[np.uint8]",
        prefix: str,
        contract: InputContract | None = None,
    ) -> tuple[str, ...]:
        """Write the kit whose `kit.json` is `target`; return its files' names, relative to its folder.

        `images`, uint8 (N, ...), become test vectors; `prefix` stands before every C name; `contract` says what the
        input stands for where the source does not. Raises ExportError.
        """
        ...


@dataclasses.dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        name: as used in `--format` and in reports.
        file: name of the file in a bundle.
        export: writes a file from Keras, raising ExportError where the model cannot be had in this format; None for a
            format that is derived.
        tolerance: largest allowed error of a probability against the oracle's.
        agreement: smallest allowed share of images given the oracle's class, or one it finds as likely.
        calibrated: needs images that set integer ranges.
        flaw: returns the first thing in a file that its format rules out, "" if there is none; None where nothing is.
        oracle: what a new file is compared with: "keras", or a format whose file runs on the LiteRT reference kernels;
            "" where `flaw` tells all.
        made_from: format whose file it is derived from, "" for one that is exported from Keras.
        derive: writes a kit from that file; None for one that is exported from Keras.
        judge: returns that file, or one in a folder that computes the same with operators that the LiteRT reference
            kernels have; None where nothing stands for others.
    """

    name: str
    file: str
    export: Callable[["ExportSource", Path], None] | None
    tolerance: float
    agreement: float
    calibrated: bool = False
    flaw: Callable[[Path], str] | None = None
    oracle: str = "keras"
    made_from: str = ""
    derive: Derive | None = None
    judge: Callable[[Path, Path], Path] | None = None

    @property
    def folder(self) -> str:
        """The folder of a bundle that is the format's alone; "" where it is one file among others."""
        return str(Path(self.file).parent) if "/" in self.file else ""


def _not_integer(path: Path) -> str:
    return tflite_file.read(path).integer_only_reason or tflite_file.shape_arithmetic(path)


def _not_quantized(path: Path) -> str:
    left = onnx_file.unquantized_operators(path)
    return f"{left[0]} does not stand between DequantizeLinear and QuantizeLinear" if left else ""


# Integer kernels round differently from each other, by a step or two in most layers. What a step moves depends on the
# network: a step of the reference network's int8 logits is worth 1.6 nats, which takes a probability from 0.5 to 0.83.
# A bound on probabilities would say nothing there (a tolerance of 1 is none); the share of equal classes does.
# Weights rounded to float16 moved a probability of a residual network of 10-18-32 by up to 0.016 on 1,000 images.
FORMATS: tuple[Format, ...] = (
    Format(
        "tflite-float32",
        "model-float32.tflite",
        tflite.export_float32,
        tolerance=1e-5,
        agreement=0.99,
    ),
    Format(
        "tflite-float16",
        "model-float16.tflite",
        tflite.export_float16,
        tolerance=0.05,
        agreement=0.99,
    ),
    Format(
        "tflite-dynamic",
        "model-dynamic.tflite",
        tflite.export_dynamic,
        tolerance=1.0,
        agreement=0.95,
    ),
    Format(
        "tflite-int8",
        "model-int8.tflite",
        tflite.export_int8,
        tolerance=1.0,
        agreement=0.97,
        calibrated=True,
        flaw=_not_integer,
        oracle="tflite-int8",
    ),
    Format(
        "tflite-int16x8",
        "model-int16x8.tflite",
        tflite.export_int16x8,
        tolerance=0.05,
        agreement=0.97,
        calibrated=True,
        flaw=_not_integer,
        oracle="tflite-int16x8",
    ),
    Format(
        "onnx-float32",
        "model-float32.onnx",
        onnx.export_float32,
        tolerance=1e-5,
        agreement=0.99,
    ),
    Format(
        "onnx-int8",
        "model-int8.onnx",
        onnx.export_int8,
        tolerance=1.0,
        agreement=0.95,
        calibrated=True,
        flaw=_not_quantized,
        oracle="tflite-int8",
    ),
    Format(
        "c-int8",
        "c-int8/kit.json",
        None,
        tolerance=0.0,
        agreement=1.0,
        calibrated=True,
        oracle="tflite-int8",
        made_from="tflite-int8",
        derive=c_format.derive,
        judge=reference_file.runnable,
    ),
    Format(
        "tflm-int8",
        "tflm-int8/kit.json",
        None,
        tolerance=0.0,
        agreement=1.0,
        calibrated=True,
        flaw=tflm.flaw,
        oracle="",
        made_from="tflite-int8",
        derive=tflm.derive,
    ),
)


_READABLE = f"a .tflite file, an .onnx file or the {manifest_file.FILE} of a kit"


def find(name: str) -> Format:
    """Return the format of that name; raises UsageError, listing those there are."""
    for item in FORMATS:
        if item.name == name:
            return item
    raise UsageError(f"there is no format {name!r}", advice=f"choose one of {', '.join(item.name for item in FORMATS)}")


def read(path: Path) -> FileReport:
    """Read a `.tflite` or `.onnx` file or a kit's `kit.json` back; raises ModelError where it is none, or damaged."""
    if path.suffix.lower() == ".tflite":
        return tflite_file.read(path)
    if path.suffix.lower() == ".onnx":
        return onnx_file.read(path)
    if path.is_dir():
        advice = file_kinds.saved_model_advice(path)
        raise ModelError(advice or f"{path} is a folder, but no bundle; name {_READABLE} in it")
    if not path.exists():
        raise ModelError(f"{path} does not exist", advice=f"give the path of {_READABLE}")
    if path.name == manifest_file.FILE:
        return tflm.read(path) if tflm.is_kit(path) else c_format.read(path)
    if file_kinds.is_keras(path):
        raise ModelError(
            f"{path} is a Keras model, not {_READABLE}",
            advice=f"make those with: edgecnn export {processes.pasted(path)}",
        )
    raise ModelError(f"{path} is not {_READABLE}")


def describe(name: str, path: Path, root: Path) -> Artifact:
    """Read a new file back as an artifact of the bundle at `root`.

    Raises:
        ExportError: it is not of the format that it should be.
    """
    report = read(path)
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
