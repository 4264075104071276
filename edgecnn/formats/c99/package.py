"""The files around generated C: host test, self-test, and packaging for four build systems.

The files come from `templates/`, where `@word@` is a placeholder. The C sources are not copied: every
build system is pointed to the same ones.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import __version__
from edgecnn.formats import templates
from edgecnn.formats.c99 import test_vectors
from edgecnn.kit_manifests import manifest_file
from edgecnn.kit_manifests.c_manifest import CKitManifest

# Template, and the file that it becomes; "@prefix@" stands for itself in both.
_FILES = (
    ("selftest.h", "@prefix@_selftest.h"),
    ("selftest.c", "@prefix@_selftest.c"),
    ("README.md", "README.md"),
    ("Makefile", "Makefile"),
    ("CMakeLists.txt", "CMakeLists.txt"),
    ("host/main.c", "host/main.c"),
    ("library.properties", "library.properties"),
    ("examples/SelfTest/SelfTest.ino", "examples/SelfTest/SelfTest.ino"),
    ("library.json", "library.json"),
    ("idf_component.yml", "idf_component.yml"),
    ("zephyr/module.yml", "zephyr/module.yml"),
    ("zephyr/CMakeLists.txt", "zephyr/CMakeLists.txt"),
    ("zephyr/Kconfig", "zephyr/Kconfig"),
)


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
    facts = _facts(kit, vectors_out)
    texts = {
        templates.fill(name, facts): templates.fill(templates.template(__package__, file), facts)
        for file, name in _FILES
    }
    texts[test_vectors.name(kit)] = test_vectors.header(kit, vectors_in, vectors_out)
    templates.write_all(folder, texts)
    return tuple(sorted({manifest_file.FILE, kit.header, *kit.sources, *texts}))


def _facts(kit: CKitManifest, vectors_out: NDArray[np.int8]) -> dict[str, str]:
    """Return the values of the placeholders."""
    numbers = ("arena_bytes", "peak_live_bytes", "weight_bytes", "parameters", "macs")
    name = f"edgecnn_{kit.prefix}"
    return {
        **{key: str(getattr(kit, key)) for key in numbers},
        "prefix": kit.prefix,
        "PREFIX": kit.prefix.upper(),
        "name": name,
        "NAME": name.upper(),
        "version": __version__,
        "header": kit.header,
        "sources": " ".join(kit.sources),
        "source_filter": ", ".join(f'"+<{source}>"' for source in (*kit.sources, f"{kit.prefix}_selftest.c")),
        "source_sha256": kit.source_sha256,
        "vectors": str(len(vectors_out)),
        "crc32": f"{test_vectors.crc32(vectors_out):08x}",
        "outputs": str(len(kit.outputs)),
        "output_offsets": ", ".join(f"{tensor.arena_offset}u" for tensor in kit.outputs),
        "output_sizes": ", ".join(f"{tensor.elements}u" for tensor in kit.outputs),
        "run_arguments": _run_arguments(kit),
        "tensor_rows": "\n".join(templates.tensor_row(tensor.spec) for tensor in (*kit.inputs, *kit.outputs)),
        "contract_text": _contract_text(kit),
        "call": _call(kit),
    }


def _run_arguments(kit: CKitManifest) -> str:
    """Return the inputs, one after the other in a test vector, and the outputs, each at its place in the arena."""
    starts = [sum(tensor.elements for tensor in kit.inputs[:index]) for index in range(len(kit.inputs))]
    return ", ".join([_at("in", start) for start in starts] + [_at("bytes", each.arena_offset) for each in kit.outputs])


def _at(pointer: str, offset: int) -> str:
    return f"{pointer} + {offset}" if offset else pointer


def _contract_text(kit: CKitManifest) -> str:
    text = "A code stands for `(code - zero point) * scale`."
    if not kit.is_classifier or kit.contract is None:
        return text
    return f"{text} {templates.pixel_text(kit.contract)} `{kit.prefix}_classify` does that."


def _call(kit: CKitManifest) -> str:
    prefix, macro = kit.prefix, kit.prefix.upper()
    head = f'#include "{kit.header}"\n\nstatic uint32_t arena[({macro}_ARENA_BYTES + 3) / 4]; /* 4-byte aligned */\n\n'
    if kit.is_classifier:
        return head + (
            f"/* Returns the class, an index into {prefix}_class_names, or an error below 0. */\n"
            f"int look(const uint8_t pixels[{macro}_INPUT_BYTES], int8_t scores[{macro}_OUTPUT_BYTES])\n"
            f"{{\n    return {prefix}_classify(pixels, scores, arena);\n}}"
        )
    given = [f"in{index}" for index in range(len(kit.inputs))]
    wanted = [f"out{index}" for index in range(len(kit.outputs))]
    parameters = [f"const int8_t *{name}" for name in given] + [f"int8_t *{name}" for name in wanted]
    return head + (
        "/* Takes and gives int8 codes; returns 0 or an error below 0. */\n"
        f"int infer({', '.join(parameters)})\n"
        f"{{\n    return {prefix}_run({', '.join([*given, *wanted])}, arena);\n}}"
    )
