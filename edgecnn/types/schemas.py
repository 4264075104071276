"""Schema numbers of the JSON documents that users may parse, and the migrations from earlier ones.

Only a key that changes its name, its meaning or its type raises a schema. A new key with a default does not.
"""

from collections.abc import Callable, Mapping
from typing import Any

Content = dict[str, Any]
Migration = Callable[[Content], Content]


class NewerSchemaError(ValueError):
    """A document was written by a later version of edgecnn."""


def current(name: str) -> int:
    """Return the schema that this version writes; `name` is a document of `MIGRATIONS` or an output of `OUTPUTS`."""
    return OUTPUTS[name] if name in OUTPUTS else len(MIGRATIONS[name]) + 1


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


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Return a table, or a list of tables, with some keys renamed; `from_json` refuses anything else."""
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    return {names.get(key, key): item for key, item in value.items()} if isinstance(value, dict) else value


def _renamed_within(content: Content, parts: Mapping[str, Mapping[str, str]]) -> Content:
    """Return a table whose parts named by `parts` have some of their keys renamed."""
    return {key: _renamed(item, parts.get(key, {})) for key, item in content.items()}


_SAMPLES = {"images": "samples"}
_RATES = {
    "images_per_second": "samples_per_second",
    "batched_images_per_second": "batched_samples_per_second",
}


def _c_kit_1(content: Content) -> Content:
    upgraded: Content = _renamed(content, {"lower_bound_bytes": "peak_live_bytes"})
    return upgraded


def _manifest_1(content: Content) -> Content:
    dataset = {**_SAMPLES, "image_shape": "sample_shape"}
    return _renamed_within(content, {"dataset": dataset, "calibration": _SAMPLES, "parity": _SAMPLES})


def _evaluation_1(content: Content) -> Content:
    return _renamed_within(content, {"results": _SAMPLES, "devices": _SAMPLES})


def _benchmark_1(content: Content) -> Content:
    return _renamed_within(content, {"results": _RATES})


def _calibration_1(content: Content) -> Content:
    return _renamed_within(content, {"trials": _SAMPLES})


def _search_1(content: Content) -> Content:
    searches = _renamed_within(content, {"grid": _SAMPLES})
    ranked = {"ranking": _SAMPLES}
    return {key: _renamed_within(item, ranked) if isinstance(item, dict) else item for key, item in searches.items()}


# Documents whose first schema had no number.
_FIRST_WITHOUT_NUMBER = frozenset({"evaluation", "benchmark", "calibration", "search", "run"})

# Document -> schema number -> function that turns its content into that of the next schema.
MIGRATIONS: dict[str, dict[int, Migration]] = {
    "manifest": {1: _manifest_1},
    "evaluation": {1: _evaluation_1},
    "benchmark": {1: _benchmark_1},
    "calibration": {1: _calibration_1},
    "search": {1: _search_1},
    "history": {},
    "run": {},
    "c-kit": {1: _c_kit_1},
    "tflm-kit": {},
}

# Output of `--json` that is no such document -> its schema. Nothing reads it back, so that it needs no migration.
OUTPUTS = {
    "output-run": 1,
    "output-verify": 1,
    "output-data": 1,
    "output-grid": 1,
    "output-study": 1,
    "output-inspect": 1,
    "output-kits": 1,
    "output-compare": 1,
    "output-predict": 1,
    "output-doctor": 1,
    "output-report": 1,
}
