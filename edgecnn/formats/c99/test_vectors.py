"""Test vectors of a kit as a C header: inputs, the outputs expected of them, and their CRC-32."""

import re
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.system import templates
from edgecnn.system.files import read_bytes

_PER_LINE = 24  # numbers, so that no line is over 120 characters


def name(kit: CKitManifest) -> str:
    """Return the file name of the header."""
    return f"{kit.prefix}_test_vectors.h"


def crc32(outputs: NDArray[np.int8]) -> int:
    """Return the CRC-32 (zlib, IEEE 802.3) of all outputs, vector by vector."""
    return zlib.crc32(np.ascontiguousarray(outputs).tobytes())


def header(kit: CKitManifest, inputs: NDArray[np.int8], outputs: NDArray[np.int8]) -> str:
    """Return the text of the header.

    Args:
        kit: that they test.
        inputs: int8 (N, bytes of all inputs), quantized values as the model takes them.
        outputs: int8 (N, bytes of all outputs), quantized values expected of it.

    Raises:
        ValueError: no vector, or arrays of another shape or type.
    """
    for array, what, width in ((inputs, "inputs", kit.input_bytes), (outputs, "outputs", kit.output_bytes)):
        if array.dtype != np.int8 or array.shape != (len(inputs), width) or not len(inputs):
            raise ValueError(f"{what} must be int8 (N, {width}), N as in the inputs; got {array.dtype} {array.shape}")
    return templates.render(
        __package__,
        "code",
        "test_vectors.h",
        kit=kit,
        prefix=kit.prefix,
        PREFIX=kit.prefix.upper(),
        crc32=f"{crc32(outputs):08x}",
        inputs=[_row(vector.tolist()) for vector in inputs],
        outputs=[_row(vector.tolist()) for vector in outputs],
    )


def expected(folder: Path, kit: CKitManifest) -> tuple[int, int]:
    """Return the number of a kit's vectors, and the expected CRC-32 of their outputs.

    Raises:
        ModelError: the header is missing, or does not say.
    """
    path = folder / name(kit)
    try:
        text = read_bytes(path).decode(errors="replace")
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}", advice="export the kit again") from error
    found = re.search(r"_TEST_VECTORS (\d+)\n#define \w+_TEST_CRC32 0x([0-9a-f]{8})u", text)
    if found is None:
        raise ModelError(f"{path} does not name its vectors and their CRC-32", advice="export the kit again")
    return int(found[1]), int(found[2], 16)


def _row(numbers: list[int]) -> str:
    lines = [numbers[start : start + _PER_LINE] for start in range(0, len(numbers), _PER_LINE)]
    return "    {" + ",\n     ".join(", ".join(map(str, line)) for line in lines) + "}"
