"""Schema numbers of the JSON documents that users may parse, and the migrations from earlier ones: one table of each.

Only a key that changes its name, its meaning or its type raises a schema. A new key with a default does not.
"""

from collections.abc import Callable, Mapping
from typing import Any

Content = dict[str, Any]
Migration = Callable[[Content], Content]


class NewerSchemaError(ValueError):
    """A document was written by a later version of edgecnn."""


def current(name: str) -> int:
    """Return the schema that this version writes; `name` is that of a document of `MIGRATIONS`."""
    return len(MIGRATIONS[name]) + 1


def upgrade(name: str, content: Any) -> Any:
    """Return the content of a document in its current schema; the argument stays as it is.

    Args:
        name: of a document of `MIGRATIONS`.
        content: of the file.

    Raises:
        NewerSchemaError: its schema is a later one.
        ValueError: it is no table, or has no schema.
    """
    if not isinstance(content, dict):
        raise ValueError(f"a table is needed, got {content!r:.60}")
    schema = content.get("schema", 1 if name in _FIRST_WITHOUT_NUMBER else None)
    if type(schema) is not int or schema < 1:
        raise ValueError(f"schema is {schema!r:.60}; a number from 1 to {current(name)} is needed")
    if schema > current(name):
        raise NewerSchemaError(f"schema is {schema}, this edgecnn reads up to {current(name)}")
    upgraded = content
    for number in range(schema, current(name)):
        upgraded = MIGRATIONS[name][number]({**upgraded})
    return {**upgraded, "schema": current(name)}


def _renamed(content: Content, names: Mapping[str, str]) -> Content:
    """Return a table with some of its keys renamed; the order stays."""
    return {names.get(key, key): value for key, value in content.items()}


def _c_kit_1(content: Content) -> Content:
    return _renamed(content, {"lower_bound_bytes": "peak_live_bytes"})


_FIRST_WITHOUT_NUMBER: frozenset[str] = frozenset()

# Document -> schema number -> function that turns its content into that of the next schema.
MIGRATIONS: dict[str, dict[int, Migration]] = {
    "c-kit": {1: _c_kit_1},
    "tflm-kit": {},
}
