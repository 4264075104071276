"""The format `c-int8`: a kit of generated C for devices, made from a fully int8 `.tflite` file."""

import dataclasses
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, ModelError, one_line
from edgecnn.formats.c99 import package as kits
from edgecnn.formats.c99 import prefix_check, reference_file
from edgecnn.formats.c99.generator import generate
from edgecnn.formats.protocol import ExportContext, ParityRule, remove_owned, source_of
from edgecnn.formats.tflite import inspect
from edgecnn.interpreters import litert
from edgecnn.kits import manifest_file
from edgecnn.kits.c_manifest import Kit, KitTensor
from edgecnn.system.stderr import suppress_stderr
from edgecnn.types import FileReport, InputContract

NAME = "c-int8"
VECTORS = 5  # a handful of images in the self-test


@dataclasses.dataclass(frozen=True, slots=True)
class CKitFormat:
    """Kits of generated C, bit for bit equal to the LiteRT reference kernels; attributes are those of `Format`."""

    name: str = NAME
    file: str = f"{NAME}/{manifest_file.FILE}"
    calibrated: bool = True
    made_from: str = "tflite-int8"
    parity: ParityRule = ParityRule("tflite-int8", tolerance=0.0, agreement=1.0)  # noqa: RUF009 (frozen)

    def write(self, context: ExportContext, target: Path) -> tuple[str, ...]:
        """Write the kit of a `.tflite` file; see `Format.write`.

        Raises:
            ExportError: C cannot be generated for it, its reference kernels refuse it, or the prefix clashes with a
                name.
        """
        return write_kit(source_of(self, context), target, context)

    def read(self, path: Path) -> FileReport:
        """Report on a kit; see `Format.read`."""
        return read(path)

    def check(self, path: Path) -> None:
        """Accept every kit that can be read: its parity is exact."""

    def remove(self, folder: Path) -> None:
        """Remove the kit; see `Format.remove`."""
        remove_owned(folder, f"{NAME}/")


INT8 = CKitFormat()


def write_kit(source: Path, target: Path, context: ExportContext) -> tuple[str, ...]:
    """Write the kit of a fully int8 `.tflite` file, whose own metadata may name classes and the meaning of the input.

    Args:
        source: the file.
        target: path of the new `kit.json`; the whole kit lies beside it.
        context: prefix, samples for the test vectors, and the input's meaning where the metadata do not say.

    Returns:
        Names of all files of the kit, relative to its folder.

    Raises:
        ModelError: the source is damaged.
        ExportError: C cannot be generated for it, its reference kernels refuse it, or the prefix clashes with a name.
        BundleError: the folder cannot be written.
    """
    images = context.samples
    report, folder = inspect.read(source), target.parent

    def code(place: Path, names: str) -> Kit:
        return generate(
            source.read_bytes(),
            place,
            prefix=names,
            contract=report.contract or context.contract,
            class_names=report.class_names,
            name=source.name,
        )

    kit = code(folder, context.prefix)
    inputs = _codes(kit, images) if len(images) and kit.contract else _patterns(kit)
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        judged = reference_file.reference_file(source, Path(scratch))
        if not len(images):
            litert.try_in_process(judged)  # it need not be ours, and the reference kernels run in this process
        outputs = _reference(judged, kit, inputs)

    def plain(place: Path) -> Kit:
        other = code(place, prefix_check.PLAIN)
        kits.write(place, other, inputs, outputs)
        return other

    names = kits.write(folder, kit, inputs, outputs)
    prefix_check.check(folder, kit, plain)
    return names


def read(path: Path) -> FileReport:
    """Report on a kit by its `kit.json`; raises ModelError where it is damaged."""
    kit = Kit.read(path)
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
            ("largest set of tensors alive at once", str(kit.lower_bound_bytes)),
            ("ratio", f"{kit.arena_bytes / kit.lower_bound_bytes:.3f}"),
            ("source_sha256", kit.source_sha256),
        ),
    )


def _codes(kit: Kit, images: NDArray[np.uint8]) -> NDArray[np.int8]:
    contract = kit.contract or InputContract()
    codes = _kit_scale(kit.inputs[0]).codes(images[:VECTORS] * contract.rescale + contract.offset)
    return codes.reshape(len(codes), -1)


def _patterns(kit: Kit) -> NDArray[np.int8]:
    """Return the two ends of the range, a ramp, and noise: int8 (VECTORS, bytes of all inputs)."""
    ramp = (np.arange(kit.input_bytes) % 256 - 128).astype(np.int8)
    noise = np.random.default_rng(0).integers(-128, 128, (VECTORS - 3, kit.input_bytes), np.int8)
    return np.concatenate([np.full_like(ramp, -128)[None], np.full_like(ramp, 127)[None], ramp[None], noise])


def _reference(source: Path, kit: Kit, inputs: NDArray[np.int8]) -> NDArray[np.int8]:
    """Run the source on the LiteRT reference kernels: int8 (N, bytes of all outputs)."""
    try:
        interpreter = litert.load(source)
        with suppress_stderr():
            return np.stack([np.concatenate(list(_run(interpreter, kit, row))) for row in inputs])
    except ModelError as error:
        raise ExportError(str(error)) from error
    except (RuntimeError, ValueError) as error:
        raise ExportError(f"the LiteRT reference kernels refuse {source.name}: {one_line(error)}") from error


def _run(interpreter: Any, kit: Kit, row: NDArray[np.int8]) -> Iterator[NDArray[np.int8]]:
    start = 0
    for details, tensor in zip(interpreter.get_input_details(), kit.inputs, strict=True):
        codes = row[start : start + tensor.elements].reshape(tensor.shape)
        own = _Scale(details["dtype"], *details["quantization"])
        interpreter.set_tensor(details["index"], own.codes(_kit_scale(tensor).real(codes)))
        start += tensor.elements
    interpreter.invoke()
    for details, tensor in zip(interpreter.get_output_details(), kit.outputs, strict=True):
        own = _Scale(details["dtype"], *details["quantization"])
        yield _kit_scale(tensor).codes(own.real(interpreter.get_tensor(details["index"]))).reshape(-1)


@dataclasses.dataclass(frozen=True, slots=True)
class _Scale:
    """Type and quantization of a tensor; a file may quantize its input, and dequantize its output, by itself."""

    dtype: Any
    scale: float
    zero_point: int

    def real(self, codes: NDArray[Any]) -> NDArray[np.float64]:
        """Return real numbers of codes, or of floats themselves."""
        if np.issubdtype(self.dtype, np.floating):
            return codes.astype(np.float64)
        return (codes.astype(np.float64) - self.zero_point) * self.scale

    def codes(self, real: NDArray[Any]) -> NDArray[Any]:
        """Return codes of real numbers, or floats."""
        if np.issubdtype(self.dtype, np.floating):
            return real.astype(self.dtype)
        limits = np.iinfo(self.dtype)
        return np.clip(np.round(real / self.scale) + self.zero_point, limits.min, limits.max).astype(self.dtype)


def _kit_scale(tensor: KitTensor) -> _Scale:
    return _Scale(np.int8, tensor.scale, tensor.zero_point)
