"""JSON documents of earlier schemas, as released; `fixtures/schema-1` holds such files."""

import json
from pathlib import Path

import pytest

from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.types import schemas

EARLIER = Path(__file__).parent / "fixtures" / "schema-1"


def test_a_kit_of_schema_1_is_read_and_written_as_the_current_one():
    stored = json.loads((EARLIER / "c-kit.json").read_text())
    assert (stored["schema"], stored["lower_bound_bytes"]) == (1, 18816)
    kit = CKitManifest.read(EARLIER / "c-kit.json")
    assert (kit.peak_live_bytes, kit.arena_bytes) == (18816, 13608)
    written = kit.to_json()
    assert written["schema"] == schemas.current("c-kit")
    assert "lower_bound_bytes" not in written


def test_an_upgrade_leaves_its_argument_and_a_current_document_as_they_are():
    stored = json.loads((EARLIER / "c-kit.json").read_text())
    before = json.dumps(stored)
    upgraded = schemas.upgrade("c-kit", stored)
    assert json.dumps(stored) == before
    assert schemas.upgrade("c-kit", upgraded) == upgraded


@pytest.mark.parametrize("name", schemas.MIGRATIONS)
def test_every_step_from_schema_1_on_has_a_migration(name):
    assert sorted(schemas.MIGRATIONS[name]) == list(range(1, schemas.current(name)))


@pytest.mark.parametrize("content", [[], "1", {}, {"schema": 0}, {"schema": True}, {"schema": "1"}, {"schema": 1.0}])
def test_content_without_a_schema_is_refused(content):
    with pytest.raises(ValueError, match="a table is needed|a number from 1 to"):
        schemas.upgrade("c-kit", content)


def test_a_later_schema_is_not_read():
    with pytest.raises(schemas.NewerSchemaError, match="schema is 99, this edgecnn reads up to"):
        schemas.upgrade("c-kit", {"schema": 99})
