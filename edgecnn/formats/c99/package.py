"""The files around generated C: host test, self-test, and packaging for four build systems.

The files come from `templates/`. The C sources are not copied: every build system is pointed to the same ones.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import __version__
from edgecnn.formats import kit_text
from edgecnn.formats.c99 import test_vectors
from edgecnn.kit_manifests import manifest_file
from edgecnn.kit_manifests.c_manifest import CKitManifest

# Names of files, "*" for the prefix, and of the templates of those that are not called the same.
_FILES = {
    "*_selftest.h": "selftest.h",
    "*_selftest.c": "selftest.c",
    **{
        name: name
        for name in (
            *("LICENSE", "README.md", "Makefile", "CMakeLists.txt", "host/main.c", "library.properties"),
            *("examples/SelfTest/SelfTest.ino", "library.json", "idf_component.yml"),
            *("zephyr/module.yml", "zephyr/CMakeLists.txt", "zephyr/Kconfig"),
        )
    },
}


def write(
    folder: Path, kit: CKitManifest, vectors_in: NDArray[np.int8], vectors_out: NDArray[np.int8]
) -> tuple[str, ...]:
    """Complete a folder that holds `kit.json`, the header and the sources.

    Args:
        folder: of the kit.
        kit: content of its `kit.json`.
        vectors_in: int8 (N, bytes of all inputs), quantized inputs of the test vectors.
        vectors_out: int8 (N, bytes of all outputs), the outputs expected of them.

    Returns:
        The names of all files of the kit, those that were there included, relative to the folder and sorted.

    Raises:
        ValueError: no vector, or arrays of another shape or type.
        BundleError: the folder cannot be written.
    """
    files = {name.replace("*", kit.prefix): template for name, template in _FILES.items()}
    texts = kit_text.render_all(__package__, files, _values(kit, vectors_out))
    texts[test_vectors.name(kit)] = test_vectors.header(kit, vectors_in, vectors_out)
    kit_text.write_all(folder, texts)
    return tuple(sorted({manifest_file.FILE, *kit.code_files, *texts}))


def _values(kit: CKitManifest, vectors_out: NDArray[np.int8]) -> dict[str, Any]:
    """Return the values of the names that the templates use."""
    name = f"edgecnn_{kit.prefix}"
    return {
        "kit": kit,
        "prefix": kit.prefix,
        "PREFIX": kit.prefix.upper(),
        "name": name,
        "NAME": name.upper(),
        "version": __version__,
        "vectors": len(vectors_out),
        "crc32": f"{test_vectors.crc32(vectors_out):08x}",
        "run_arguments": _run_arguments(kit),
        "tensor_rows": [kit_text.tensor_row(tensor.spec) for tensor in (*kit.inputs, *kit.outputs)],
        "pixel_text": kit_text.pixel_text(kit.contract) if kit.contract else "",
    }


def _run_arguments(kit: CKitManifest) -> str:
    """Return the inputs, one after the other in a test vector, and the outputs, each at its place in the arena."""
    starts = [sum(tensor.elements for tensor in kit.inputs[:index]) for index in range(len(kit.inputs))]
    return ", ".join([_at("in", start) for start in starts] + [_at("bytes", each.arena_offset) for each in kit.outputs])


def _at(pointer: str, offset: int) -> str:
    return f"{pointer} + {offset}" if offset else pointer
