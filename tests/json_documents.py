"""JSON documents of earlier schemas, and checks of a document against its JSON Schema by the jsonschema library."""

import json
from pathlib import Path

import jsonschema

from edgecnn.cli import json_schemas
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.types import Benchmark, CalibrationStudy, Evaluation, Manifest, SearchRecord

EARLIER = Path(__file__).parent / "fixtures" / "schema-1"
VALIDATOR = jsonschema.Draft202012Validator
KINDS: dict[str, type] = {
    "manifest": Manifest,
    "evaluation": Evaluation,
    "benchmark": Benchmark,
    "calibration": CalibrationStudy,
    "search": SearchRecord,
    "c-kit": CKitManifest,
}


def closed(schema):
    """Return a schema that allows no further keys in tables of known keys."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(item) for key, item in schema.items()}
    return {**inner, "additionalProperties": False} if isinstance(schema.get("properties"), dict) else inner


def stored(name):
    return json.loads(json_schemas.file_of(name).read_text())


def check(name, content):
    """Check content against a stored schema; content that lacks a key or holds another one does not fit."""
    VALIDATOR(closed(stored(name))).validate(content)
