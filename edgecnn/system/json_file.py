"""A reader of JSON files that a person may have edited: bounded time and memory, no NaN, no infinity."""

import json
from pathlib import Path
from typing import Any, Never, TypeVar

from edgecnn.system.files import read_bytes
from edgecnn.types import from_json, schemas

T = TypeVar("T")
_MAX_BYTES = 64 << 20
_MOST_DIGITS = 19  # of a whole number of 64 bits


def read(path: Path, limit: int = _MAX_BYTES) -> Any:
    """Read a file that `edgecnn.system.files.write_json` could have written.

    Args:
        path: the file.
        limit: of its size, in bytes.

    Raises:
        OSError: it cannot be read, or is a pipe or a device.
        ValueError: too large, not UTF-8, not JSON, nested too deeply, or with a number that is not finite or too long.
    """
    return parse(read_bytes(path, limit))


def read_document(kind: type[T], name: str, path: Path, limit: int = _MAX_BYTES) -> T:
    """Read a JSON document of this or an earlier schema.

    Args:
        kind: class of its content.
        name: of the document in `edgecnn.types.schemas`.
        path: the file.
        limit: of its size, in bytes.

    Raises:
        OSError: as `read` does.
        NewerSchemaError: a later version of edgecnn wrote it.
        ValueError: as `read` does, or the content does not fit.
    """
    return from_json(kind, schemas.upgrade(name, read(path, limit)))


def parse(content: str | bytes) -> Any:
    """Parse the content of such a file; raises ValueError as `read` does."""
    text = content if isinstance(content, str) else content.decode("utf-8")
    try:
        return json.loads(text, parse_constant=_refuse, parse_int=_whole, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _refuse(name: str) -> Never:
    raise ValueError(f"{name} is no number")


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > _MOST_DIGITS:
        raise ValueError(f"a whole number of {len(digits)} digits is too large")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{digits[:20]} is too large a number")
    return value
