"""Check by compilation that the names of a prefix clash with no name of the kit or of the C library."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from edgecnn.errors import ExportError, ModelError
from edgecnn.formats.c99 import test_vectors
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.kit_manifests.manifest_file import PLAIN_PREFIX
from edgecnn.system import compilers
from edgecnn.system.processes import as_operand

# Headers of C99 and POSIX that a firmware may include beside the kit's; missing ones are left out.
_LIBRARY = (
    *("assert", "complex", "ctype", "errno", "fenv", "float", "inttypes", "iso646", "limits", "locale", "math"),
    *("setjmp", "signal", "stdarg", "stdbool", "stddef", "stdint", "stdio", "stdlib", "string", "tgmath", "time"),
    *("wchar", "wctype", "endian", "features", "strings", "unistd", "fcntl", "sched", "semaphore", "poll", "pthread"),
    *("sys/types", "sys/time", "sys/stat", "sys/ioctl", "sys/select", "sys/socket", "termios"),
)


class PrefixError(ExportError):
    """A prefix clashes with another name, or cannot be checked."""


def check(folder: Path, kit: CKitManifest, plain: Callable[[Path], CKitManifest]) -> None:
    """Compile a kit, and its headers before and after those of the C library.

    Args:
        folder: holds the whole kit.
        kit: content of its `kit.json`.
        plain: writes the same kit with PLAIN_PREFIX into a folder; if that does not compile either, the prefix is
            not the cause, and the kit is accepted.

    Raises:
        PrefixError: the kit does not compile because of its prefix, or no C compiler is installed.
    """
    if kit.prefix == PLAIN_PREFIX:
        return
    if not compilers.compiler():
        raise PrefixError(
            f"no C compiler is installed to check that the prefix {kit.prefix!r} clashes with no name of the C library",
            advice=f"install one (apt-get install gcc), or use the prefix {PLAIN_PREFIX!r}",
        )
    error = _first_error(folder, kit)
    if not error:
        return
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        if not _first_error(Path(scratch), plain(Path(scratch))):
            raise PrefixError(
                f"prefix is {kit.prefix!r}, which clashes with a name of the C library or of the kit: {error}",
                advice="choose another prefix",
            )


def _first_error(folder: Path, kit: CKitManifest) -> str:
    """Return the compiler's first error, "" if there is none."""
    own = (kit.header, f"{kit.prefix}_selftest.h", test_vectors.name(kit))
    sources = [as_operand(folder / name) for name in (*kit.sources, f"{kit.prefix}_selftest.c", "host/main.c")]
    options = ("-std=c99", "-Werror", "-fsyntax-only", "-iquote", str(folder))
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        for number, lines in enumerate(_include_orders(own)):
            source = Path(scratch) / f"order{number}.c"
            source.write_text("\n".join(("#define _GNU_SOURCE 1", *lines, "")), encoding="utf-8")
            sources.append(str(source))
        try:
            compilers.compile_c((*compilers.compiler(), *options, *sources), folder)
        except ModelError as error:
            return str(error).rpartition(f"{scratch}/")[2].rpartition(f"{folder}/")[2]
    return ""


def _include_orders(own: tuple[str, ...]) -> Iterator[list[str]]:
    """Yield the lines of a source that includes the C library first, and of one that includes it last."""
    library = [
        line for name in _LIBRARY for line in (f"#if __has_include(<{name}.h>)", f"#include <{name}.h>", "#endif")
    ]
    mine = [f'#include "{name}"' for name in own]
    yield [*library, *mine]
    yield [*mine, *library]
