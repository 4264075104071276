"""Export of a fully int8 `.tflite` file to a C99 device kit, with test vectors from the LiteRT reference kernels."""

import dataclasses
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, ModelError, one_line
from edgecnn.formats.c99 import network, package, prefix_check, reference_file
from edgecnn.formats.c99.generator import CodeOptions, generate
from edgecnn.formats.protocol import ParsedFile
from edgecnn.interpreters import litert
from edgecnn.kit_manifests.c_manifest import CKitManifest, KitTensor
from edgecnn.kit_manifests.manifest_file import PLAIN_PREFIX
from edgecnn.system.stderr import suppress_stderr
from edgecnn.types import InputContract

VECTORS = 5  # samples of the self-test: enough to notice a wrong build, and small in flash


def write(
    file: ParsedFile,
    folder: Path,
    *,
    vectors: NDArray[np.uint8],
    prefix: str,
    contract: InputContract | None = None,
) -> tuple[str, ...]:
    """Write the kit of a `.tflite` file.

    Args:
        file: fully int8; its own metadata may name the classes and the meaning of the input.
        folder: gets the kit; made if it is missing.
        vectors: uint8 (N, ...), test vectors as raw pixels; generated patterns if there are none.
        prefix: of every C name.
        contract: meaning of the input, where the metadata do not say; without either, `classify` is left out.

    Returns:
        The names of all files of the kit, relative to its folder.

    Raises:
        ModelError: the file is damaged.
        ExportError: C cannot be generated for it, its reference kernels refuse it, or the prefix clashes with a name.
        BundleError: the folder cannot be written.
    """

    options = CodeOptions(prefix, file.report.contract or contract, file.report.class_names)
    parsed = network.of_file(file)
    kit = generate(parsed, folder, options)
    inputs = _quantized(kit, vectors) if len(vectors) and kit.contract else _patterns(kit)
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        reference = reference_file.reference_file(file, Path(scratch))
        if not len(vectors):
            litert.try_in_process(reference)  # it need not be ours, and the reference kernels run in this process
        outputs = _reference_outputs(reference, kit, inputs)

    def write_plain(place: Path) -> CKitManifest:
        plain = generate(parsed, place, dataclasses.replace(options, prefix=PLAIN_PREFIX))
        package.write(place, plain, inputs, outputs)
        return plain

    names = package.write(folder, kit, inputs, outputs)
    try:
        prefix_check.check(folder, kit, write_plain)
    except prefix_check.PrefixError:
        for name in names:
            (folder / name).unlink()
        raise
    return names


def _quantized(kit: CKitManifest, pixels: NDArray[np.uint8]) -> NDArray[np.int8]:
    """Return the quantized inputs of raw pixels: int8 (VECTORS, bytes of the input)."""
    contract = kit.contract or InputContract()
    values = _quantization(kit.inputs[0]).quantize(pixels[:VECTORS] * contract.rescale + contract.offset)
    return values.reshape(len(values), -1)


def _patterns(kit: CKitManifest) -> NDArray[np.int8]:
    """Return inputs of both ends of the range, a ramp, and noise: int8 (VECTORS, bytes of all inputs)."""
    ramp = (np.arange(kit.input_bytes) % 256 - 128).astype(np.int8)
    noise = np.random.default_rng(0).integers(-128, 128, (VECTORS - 3, kit.input_bytes), np.int8)
    return np.concatenate([np.full_like(ramp, -128)[None], np.full_like(ramp, 127)[None], ramp[None], noise])


def _reference_outputs(source: Path, kit: CKitManifest, inputs: NDArray[np.int8]) -> NDArray[np.int8]:
    """Return the outputs of the LiteRT reference kernels: int8 (N, bytes of all outputs)."""
    try:
        interpreter = litert.load(source)
        with suppress_stderr():
            return np.stack([np.concatenate(list(_run(interpreter, kit, row))) for row in inputs])
    except ModelError as error:
        raise ExportError(str(error)) from error
    except (RuntimeError, ValueError) as error:
        raise ExportError(f"the LiteRT reference kernels refuse {source.name}: {one_line(error)}") from error


def _run(interpreter: Any, kit: CKitManifest, row: NDArray[np.int8]) -> Iterator[NDArray[np.int8]]:
    start = 0
    for details, tensor in zip(interpreter.get_input_details(), kit.inputs, strict=True):
        values = row[start : start + tensor.elements].reshape(tensor.shape)
        own = _Quantization(details["dtype"], *details["quantization"])
        interpreter.set_tensor(details["index"], own.quantize(_quantization(tensor).dequantize(values)))
        start += tensor.elements
    interpreter.invoke()
    for details, tensor in zip(interpreter.get_output_details(), kit.outputs, strict=True):
        own = _Quantization(details["dtype"], *details["quantization"])
        real = own.dequantize(interpreter.get_tensor(details["index"]))
        yield _quantization(tensor).quantize(real).reshape(-1)


@dataclasses.dataclass(frozen=True, slots=True)
class _Quantization:
    """Type and quantization of a tensor; a file may quantize its input, and dequantize its output, by itself."""

    dtype: Any
    scale: float
    zero_point: int

    def dequantize(self, values: NDArray[Any]) -> NDArray[np.float64]:
        """Return the real numbers of quantized values, or floats unchanged."""
        if np.issubdtype(self.dtype, np.floating):
            return values.astype(np.float64)
        return (values.astype(np.float64) - self.zero_point) * self.scale

    def quantize(self, real: NDArray[Any]) -> NDArray[Any]:
        """Return the quantized values of real numbers, or floats."""
        if np.issubdtype(self.dtype, np.floating):
            return real.astype(self.dtype)
        limits = np.iinfo(self.dtype)
        return np.clip(np.round(real / self.scale) + self.zero_point, limits.min, limits.max).astype(self.dtype)


def _quantization(tensor: KitTensor) -> _Quantization:
    return _Quantization(np.int8, tensor.scale, tensor.zero_point)
