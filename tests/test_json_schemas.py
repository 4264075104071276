"""The JSON Schemas of the package, checked against its files and outputs by the jsonschema library."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from PIL import Image

from edgecnn import api
from edgecnn.cli import json_schemas, show, show_measurements, show_search
from edgecnn.commands import release
from edgecnn.system import json_file
from edgecnn.types import from_json, schemas, to_json
from edgecnn.types.json_schema import json_schema
from tests.commands import ROOT, inside
from tests.json_documents import EARLIER, KINDS, VALIDATOR, check, stored
from tests.sample_report import sample_content
from tests.sample_search import sample_grid, sample_study

MICRO = ROOT / release.released_folder("micro")


def test_the_stored_schemas_are_those_of_the_classes():
    written = {name: stored(name) for name in json_schemas.KINDS}
    assert written == json_schemas.generate(), "write them again: make format"
    files = {path.name.removesuffix(".schema.json") for path in json_schemas.FOLDER.iterdir()}
    assert files == set(json_schemas.KINDS) == {*schemas.MIGRATIONS, *schemas.OUTPUTS}


@pytest.mark.parametrize("name", json_schemas.KINDS)
def test_each_is_a_schema_of_the_stated_dialect_that_names_itself(name):
    schema = stored(name)
    VALIDATOR.check_schema(schema)
    assert schema["$schema"] == VALIDATOR.META_SCHEMA["$id"]
    assert schema["$id"] == f"urn:edgecnn:{name}:{schemas.current(name)}"


@pytest.mark.parametrize("name", json_schemas.KINDS)
def test_every_key_is_described(name):
    schema = stored(name)
    for part in (schema, *schema.get("$defs", {}).values()):
        for key, item in part.get("properties", {}).items():
            assert item.get("description"), key


@pytest.mark.parametrize("name", KINDS)
def test_upgraded_documents_fit_their_schema(name):
    content: Any = json_file.read_document(KINDS[name], name, EARLIER / f"{name}.json")
    check(name, to_json(content))


@pytest.mark.parametrize("folder", sorted(release.FOLDER.glob("*/")), ids=lambda path: path.name)
def test_released_documents_fit_their_schema(folder):
    found = {path.stem: path for path in folder.glob("*.json")}
    if (kit := folder / "c-int8" / "kit.json").is_file():
        found["c-kit"] = kit
    for name, path in found.items():
        content = json.loads(path.read_text())
        check(name, content if name == "history" else to_json(from_json(KINDS[name], schemas.upgrade(name, content))))


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("output-inspect", ("inspect", MICRO / "c-int8" / "kit.json")),
        ("output-inspect", ("inspect", MICRO / "model-int8.tflite")),
        ("output-inspect", ("inspect", MICRO / "model-int8.onnx")),
        ("output-verify", ("verify", MICRO)),
        ("output-data", ("data", "--dataset", "digits")),
        ("output-doctor", ("doctor",)),
        ("output-compare", ("evaluate", MICRO, "--against", MICRO)),
    ],
    ids=str,
)
def test_outputs_fit_their_schema(name, arguments):
    check(name, json.loads(inside(*arguments, "--json").stdout))


def test_predictions_fit_their_schema(tmp_path):
    image = tmp_path / "a.png"
    Image.fromarray(np.zeros((28, 28), np.uint8)).save(image)
    check("output-predict", json.loads(inside("predict", MICRO / "model-float32.onnx", image, "--json").stdout))


def test_measurements_and_searches_fit_their_schema(capsys):
    content = sample_content(images=600)
    assert content.evaluation is not None
    assert content.benchmark is not None
    outcome = api.Outcome(Path("made"), content.evaluation, content.benchmark, (Path("made/report.html"),))
    kits = api.ExportedKits((api.inspect(MICRO / "c-int8" / "kit.json"),), content.evaluation.skipped, ("a note",))
    for name, print_it in {
        "evaluation": lambda: show_measurements.evaluation(outcome.evaluation, as_json=True),
        "benchmark": lambda: show_measurements.benchmark(outcome.benchmark, as_json=True),
        "output-run": lambda: show.run(outcome, as_json=True),
        "output-kits": lambda: show.kits(kits, as_json=True),
        "output-report": lambda: show.written(outcome.written, as_json=True),
        "output-grid": lambda: show_search.grid(sample_grid(), None, as_json=True),
        "output-study": lambda: show_search.study(sample_study(), None, None, as_json=True),
    }.items():
        print_it()
        check(name, json.loads(capsys.readouterr().out))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 1},
        {"arena_bytes": "many"},
        {"arena_bytes": 1.5},
        {"inputs": [{"name": "x"}]},
        {"class_names": "abc"},
        {"contract": []},
        {"colour": 1},
    ],
    ids=str,
)
def test_what_is_no_kit_does_not_fit(change):
    content = to_json(json_file.read_document(KINDS["c-kit"], "c-kit", EARLIER / "c-kit.json"))
    with pytest.raises(jsonschema.ValidationError):
        check("c-kit", {**content, **change})


def test_readers_may_meet_further_keys_but_miss_none():
    content = to_json(json_file.read_document(KINDS["c-kit"], "c-kit", EARLIER / "c-kit.json"))
    VALIDATOR(stored("c-kit")).validate({**content, "colour": 1})
    del content["macs"]
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR(stored("c-kit")).validate(content)


@pytest.mark.parametrize(
    ("kind", "fits", "does_not"),
    [
        (tuple[str, int], ["a", 1], [["a"], ["a", 1, 2], [1, "a"]]),
        (tuple[float, ...], [1, 2.5], [["1"], 1]),
        (dict[str, float], {"loss": 1}, [{"loss": "x"}, []]),
        (tuple[int | None, ...], [1, None], [[1.5], ["1"]]),
    ],
    ids=str,
)
def test_pairs_lists_and_dicts(kind, fits, does_not):
    schema = VALIDATOR(json_schema(kind, "x", 1))
    schema.validate(fits)
    for content in does_not:
        assert not schema.is_valid(content)
