"""JSON documents of earlier schemas, as released; `fixtures/schema-1` holds such files."""

import json
import typing
from pathlib import Path

import pytest

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import grid_search
from edgecnn.errors import BundleError
from edgecnn.system import json_file
from edgecnn.system.files import sha256_of, write_json
from edgecnn.types import (
    Benchmark,
    Evaluation,
    from_json,
    schemas,
    to_json,
)
from tests.json_documents import EARLIER, KINDS


def test_an_upgrade_leaves_its_argument_and_a_current_document_as_they_are():
    stored = json.loads((EARLIER / "c-kit.json").read_text())
    before = json.dumps(stored)
    upgraded = schemas.upgrade("c-kit", stored)
    assert json.dumps(stored) == before
    assert schemas.upgrade("c-kit", upgraded) == upgraded


# Keys of schema 1 and the same figures of the present types.
FIGURES = {
    "manifest": (
        lambda old: (old["dataset"]["images"], old["dataset"]["image_shape"], old["calibration"]["images"]),
        lambda new: (new.dataset.samples, list(new.dataset.sample_shape), new.calibration.samples),
    ),
    "evaluation": (
        lambda old: [row["images"] for row in (*old["results"], *old["devices"])],
        lambda new: [row.samples for row in (*new.results, *new.devices)],
    ),
    "benchmark": (
        lambda old: [(row["images_per_second"], row["batched_images_per_second"]) for row in old["results"]],
        lambda new: [(row.samples_per_second, row.batched_samples_per_second) for row in new.results],
    ),
    "calibration": (
        lambda old: [(row["images"], row["accuracy"]) for row in old["trials"]],
        lambda new: [(row.samples, row.accuracy) for row in new.trials],
    ),
    "search": (
        lambda old: (old["grid"]["images"], old["grid"]["ranking"]["images"], old["study"]["ranking"]["images"]),
        lambda new: (new.grid.samples, new.grid.ranking.samples, new.study.ranking.samples),
    ),
    "c-kit": (lambda old: old["lower_bound_bytes"], lambda new: new.peak_live_bytes),
}


@pytest.mark.parametrize("name", KINDS)
def test_a_document_of_schema_1_keeps_its_figures_and_is_written_in_the_current_schema(name):
    stored = json.loads((EARLIER / f"{name}.json").read_text())
    assert stored.get("schema", 1) == 1
    value: typing.Any = json_file.read_document(KINDS[name], name, EARLIER / f"{name}.json")
    earlier, present = FIGURES[name]
    assert present(value) == earlier(stored)
    written = json.loads(json.dumps(to_json(value)))
    assert written["schema"] == schemas.current(name) > 1
    assert from_json(KINDS[name], written) == value
    assert schemas.upgrade(name, written) == written


@pytest.fixture
def earlier(tmp_path):
    """Make a bundle of schema 1 out of the released one's manifest and measurements; its other files are left out."""
    names = (bundle.EVALUATION, bundle.BENCHMARK, bundle.CALIBRATION)
    for name in names:
        (tmp_path / name).write_bytes((EARLIER / name).read_bytes())
    content = json.loads((EARLIER / bundle.MANIFEST).read_text())
    content["files"] = [[name, sha256_of(tmp_path / name)] for name in names]
    content["artifacts"] = []
    write_json(tmp_path / bundle.MANIFEST, content)
    return tmp_path


def test_a_bundle_of_schema_1_is_loaded_and_saved_as_the_current_one(earlier):
    made = bundle.load(earlier)
    evaluated = measurements.read_measurement(made, bundle.EVALUATION, Evaluation)
    assert made.manifest.dataset is not None
    assert evaluated is not None
    assert (made.manifest.dataset.samples, evaluated.results[0].samples) == (70_000, 10_000)
    made.save(made.manifest, ())
    assert json.loads((earlier / bundle.MANIFEST).read_text())["schema"] == bundle.SCHEMA
    assert bundle.load(earlier).manifest == made.manifest


@pytest.mark.parametrize(
    ("name", "read"),
    [
        (bundle.MANIFEST, bundle.load),
        (bundle.EVALUATION, lambda folder: measurements.read_measurement(of(folder), bundle.EVALUATION, Evaluation)),
        (bundle.BENCHMARK, lambda folder: measurements.read_measurement(of(folder), bundle.BENCHMARK, Benchmark)),
        (bundle.SEARCH, grid_search.load_record),
    ],
)
def test_a_document_of_a_later_schema_asks_for_a_newer_edgecnn(earlier, name, read):
    number = schemas.current(Path(name).stem)
    write_json(earlier / name, {**json.loads((EARLIER / name).read_text()), "schema": number + 1})
    said = f"cannot read .*{name}: schema is {number + 1}, this edgecnn reads up to {number}; install a newer edgecnn"
    with pytest.raises(BundleError, match=said):
        read(earlier)


def of(folder):
    return Bundle(folder, bundle.read_manifest(folder))


def test_attributes_of_earlier_versions_warn_and_give_the_present_ones():
    result = json_file.read_document(Evaluation, "evaluation", EARLIER / "evaluation.json").results[0]
    with pytest.warns(DeprecationWarning, match="Accuracy.images is called samples now"):
        assert result.images == result.samples


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
