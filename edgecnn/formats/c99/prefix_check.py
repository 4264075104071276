"""Check, by compilation, that the names of a prefix clash with none of the kit and of the C library."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from edgecnn.errors import ExportError, ModelError
from edgecnn.formats.c99 import test_vectors
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.system import compilers
from edgecnn.system.processes import as_operand

PLAIN = "model"  # a prefix that clashes with nothing, with which every kit is tried in the tests

# Headers of C99 and POSIX that a firmware may include beside the kit's, those that are there.
_LIBRARY = (
    *("assert", "complex", "ctype", "errno", "fenv", "float", "inttypes", "iso646", "limits", "locale", "math"),
    *("setjmp", "signal", "stdarg", "stdbool", "stddef", "stdint", "stdio", "stdlib", "string", "tgmath", "time"),
    *("wchar", "wctype", "endian", "features", "strings", "unistd", "fcntl", "sched", "semaphore", "poll", "pthread"),
    *("sys/types", "sys/time", "sys/stat", "sys/ioctl", "sys/select", "sys/socket", "termios"),
)


def check(folder: Path, kit: CKitManifest, plain: Callable[[Path], CKitManifest]) -> None:
    """Compile a kit, and its headers before and behind those of the C library.

    Args:
        folder: holds the whole kit.
        kit: what its `kit.json` says.
        plain: writes the same kit with the prefix PLAIN into a folder; what does not compile like that either is no
            fault of the prefix, and is left to who compiles the kit.

    Raises:
        ExportError: the kit does not compile for its prefix, or there is no compiler to tell.
    """
    if kit.prefix == PLAIN:
        return
    if not compilers.compiler():
        raise ExportError(
            f"whether the prefix {kit.prefix!r} clashes with a name of the C library takes a C compiler to tell, and "
            f"there is none",
            advice=f"install one (apt-get install gcc), or use the prefix {PLAIN!r}",
        )
    fault = _fault(folder, kit)
    if not fault:
        return
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        if not _fault(Path(scratch), plain(Path(scratch))):
            raise ExportError(
                f"prefix is {kit.prefix!r}, which clashes with a name of the C library or of the kit: {fault}",
                advice="choose another prefix",
            )


def _fault(folder: Path, kit: CKitManifest) -> str:
    """Return the compiler's first complaint, "" where there is none."""
    own = (kit.header, f"{kit.prefix}_selftest.h", test_vectors.name(kit))
    sources = [as_operand(folder / name) for name in (*kit.sources, f"{kit.prefix}_selftest.c", "host/main.c")]
    options = ("-std=c99", "-Werror", "-fsyntax-only", "-iquote", str(folder))
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        for number, lines in enumerate(_orders(own)):
            source = Path(scratch) / f"order{number}.c"
            source.write_text("\n".join(("#define _GNU_SOURCE 1", *lines, "")), encoding="utf-8")
            sources.append(str(source))
        try:
            compilers.compile_c((*compilers.compiler(), *options, *sources), folder)
        except ModelError as error:
            return str(error).rpartition(f"{scratch}/")[2].rpartition(f"{folder}/")[2]
    return ""


def _orders(own: tuple[str, ...]) -> Iterator[list[str]]:
    """Yield the lines of a source that includes the C library first, and of one that includes it last."""
    library = [
        line for name in _LIBRARY for line in (f"#if __has_include(<{name}.h>)", f"#include <{name}.h>", "#endif")
    ]
    mine = [f'#include "{name}"' for name in own]
    yield [*library, *mine]
    yield [*mine, *library]
