"""Reader of `kit.json`, the manifest of a kit for devices."""

import re
import unicodedata
from pathlib import Path
from typing import TypeVar

from edgecnn.errors import ModelError
from edgecnn.system import json_file
from edgecnn.types import schemas

FILE = "kit.json"
PLAIN_PREFIX = "model"  # clashes with nothing: the tests compile every kit with it
_MAX_BYTES = 1 << 20
_HEADERS = re.compile(  # of the C library
    "assert|complex|ctype|errno|fenv|float|inttypes|iso646|limits|locale|math|setjmp|signal|stdalign|stdarg|stdatomic|"
    "stdbool|stddef|stdint|stdio|stdlib|stdnoreturn|string|tgmath|threads|time|uchar|unistd|wchar|wctype"
)
_LONGEST = 40  # characters of a prefix: library names contain it, and PlatformIO takes 50 letters
_PREFIX = re.compile(rf"[A-Za-z][A-Za-z0-9_]{{0,{_LONGEST - 1}}}")
_PRIVATE = re.compile("model_(weights|x86|dsp|helium)")  # headers of kits of generated C, whatever their prefix
T = TypeVar("T")


def read(kind: type[T], path: Path, document: str) -> T:
    """Return the manifest of a kit.

    Args:
        kind: class of the manifest.
        path: of `kit.json`.
        document: its name in `edgecnn.types.schemas`; earlier schemas are read, too.

    Raises:
        ModelError: it cannot be read, is of a later schema, or damaged.
    """
    try:
        return json_file.read_document(kind, document, path, _MAX_BYTES)
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}") from error
    except schemas.NewerSchemaError as error:
        raise ModelError(f"cannot read {path}: {error}", advice="install a newer edgecnn") from error
    except ValueError as error:
        raise ModelError(f"{path} is damaged: {error}", advice="export the kit again") from error


def check_prefix(prefix: str) -> None:
    """Raise ValueError unless the names in generated code can begin with `prefix`."""
    if not _PREFIX.fullmatch(prefix):
        # C reserves names that begin with an underscore
        raise ValueError(
            f"prefix is {prefix!r}; a C name is needed: a letter, then at most 39 letters, digits and underscores"
        )
    if _HEADERS.fullmatch(prefix):
        raise ValueError(f"prefix is {prefix!r}; {prefix}.h is a header of the C library, choose another name")


def prefix_of(name: str) -> str | None:
    """Return the prefix that a name gives, as "my-model" gives "my_model"; None if it gives none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    prefix = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST].rstrip("_")
    try:
        check_prefix(prefix)
    except ValueError:
        return None
    return None if _PRIVATE.fullmatch(prefix) else prefix


def check_names(*names: str) -> None:
    """Raise ValueError unless every name is that of a file beside `kit.json`."""
    for name in names:
        if Path(name).name != name:
            raise ValueError(f"{name!r} is not the name of a file beside {FILE}")
