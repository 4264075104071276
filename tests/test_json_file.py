"""JSON that was edited by hand: one line in bounded time, whatever stands in it."""

import hashlib
import json
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from edgecnn import api, bundle
from edgecnn.errors import EdgecnnError
from edgecnn.system import json_file
from edgecnn.types import SearchRecord, to_json
from tests.sample_report import sample_content
from tests.sample_search import sample_grid, sample_study

RELEASED = Path(__file__).parents[1] / "export" / "fashion-mnist-micro"
VALUES: tuple[Any, ...] = (
    *(-1, 0, 0.5, 10**18, 10**400, float("inf"), float("nan"), 1e308),
    *("", "\ud800", "\x1b[2J", None, [], {}, [None]),
)


@pytest.mark.parametrize(
    "content",
    ["Infinity", "[NaN]", "9" * 5000, "1e999", "-1e999", "[" * 200_000, '{"a": ', b"\xff\xfe", ""],
    ids=["infinity", "nan", "digits", "large", "small", "deep", "half", "not text", "empty"],
)
def test_what_nobody_could_have_written_is_refused(tmp_path, content):
    path = tmp_path / "a.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ValueError, match=r"\w"):
        json_file.read(path)


def test_a_pipe_and_a_large_file_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="a pipe or a device, not a regular file"):
        json_file.read(tmp_path / "pipe")
    (tmp_path / "large").write_text('"' + "x" * 1000 + '"')
    with pytest.raises(OSError, match="1,002 bytes, and at most 1,000 are read"):
        json_file.read(tmp_path / "large", limit=1000)


def places(content, path=()):
    """Yield where a value can stand: the first two of a list stand for all of it."""
    yield path
    items = (
        content.items() if isinstance(content, dict) else enumerate(content[:2] if isinstance(content, list) else ())
    )
    for key, item in items:
        yield from places(item, (*path, key))


def edited(content, path, value):
    if not path:
        return value
    inner = content
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return content


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A released bundle with everything that a report is made of."""
    folder = Path(shutil.copytree(RELEASED, tmp_path_factory.mktemp("edited") / "bundle"))
    made = bundle.load(folder)
    made.forget([bundle.CARD])
    search = SearchRecord(sample_grid(), sample_study())
    for name, content in ((bundle.BENCHMARK, sample_content().benchmark), (bundle.SEARCH, search)):
        (folder / name).write_text(json.dumps(to_json(content)))
        made.save(made.manifest, [name])
    return folder


def put(folder, name, text):
    """Replace a file of a bundle, and its hash in the manifest, as someone would who means it."""
    (folder / name).write_text(text)
    if name != bundle.MANIFEST:
        manifest = json.loads((folder / bundle.MANIFEST).read_text())
        digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        manifest["files"] = [[file, digest if file == name else there] for file, there in manifest["files"]]
        (folder / bundle.MANIFEST).write_text(json.dumps(manifest))


NAMES = (bundle.MANIFEST, bundle.EVALUATION, bundle.HISTORY, bundle.BENCHMARK, bundle.CALIBRATION, bundle.SEARCH)


@pytest.mark.parametrize("count", [4, pytest.param(40, marks=pytest.mark.campaign)])
@pytest.mark.parametrize("name", NAMES)
def test_a_file_edited_anywhere_is_read_or_refused_in_one_line(whole, tmp_path, name, count):
    folder = Path(shutil.copytree(whole, tmp_path / "bundle"))
    original = (whole / name).read_text()
    choices = [(place, value) for place in places(json.loads(original)) for value in VALUES]
    for place, value in random.Random(name).sample(choices, count):
        for file in (bundle.MANIFEST, *NAMES):
            shutil.copy(whole / file, folder / file)
        for made in (bundle.REPORT, bundle.CARD, ".edgecnn.json"):
            (folder / made).unlink(missing_ok=True)
        put(folder, name, json.dumps(edited(json.loads(original), place, value)))
        try:
            api.report(folder)
        except EdgecnnError as error:
            assert "\n" not in str(error), (place, value)  # noqa: PT017


@pytest.mark.parametrize(
    ("name", "edit", "said"),
    [
        (bundle.MANIFEST, lambda m: m["split"].update(seed=-1), "split.seed is -1; 0 to 4294967295 is allowed"),
        (
            bundle.MANIFEST,
            lambda m: m["dataset"].update(sample_shape=[]),
            "sample_shape is \\(\\); positive sizes are needed",
        ),
        (bundle.EVALUATION, lambda e: e.update(class_names=["a"]), "confusion must be 1 x 1 numbers of samples"),
        (bundle.EVALUATION, lambda e: e["results"][0].update(confusion=[]), "confusion must be 10 x 10"),
        (bundle.EVALUATION, lambda e: e["mistakes"][0].update(index=-1), "a mistake has index -1"),
        (bundle.HISTORY, lambda h: h.append(None), "must be dict"),
        (bundle.HISTORY, lambda h: h[0].pop("loss"), r"missing key history\[0\].loss"),
        (bundle.CALIBRATION, lambda c: c.update(trials={}), "trials must be tuple"),
    ],
)
def test_what_is_wrong_is_named(whole, tmp_path, name, edit, said):
    folder = Path(shutil.copytree(whole, tmp_path / "bundle"))
    content = json.loads((folder / name).read_text())
    edit(content)
    put(folder, name, json.dumps(content))
    with pytest.raises(EdgecnnError, match=f"{name} is damaged: .*{said}"):
        api.report(folder)
