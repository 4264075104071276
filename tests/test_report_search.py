"""The search section of the page and of the card: every figure of the record, and what is missing."""

import json
from pathlib import Path

import keras
import pytest

from edgecnn import api
from edgecnn import types as t
from edgecnn.commands.grid_search import load_record, save_record
from edgecnn.errors import BundleError, UsageError
from edgecnn.report import html, markdown
from edgecnn.types import from_json, to_json
from tests.html_page import Page
from tests.sample_report import HOSTILE, sample_content, without
from tests.sample_search import sample_grid, sample_study


@pytest.fixture(scope="module")
def content():
    return without(sample_content(epochs=3), search=t.SearchRecord(sample_grid(), sample_study()))


@pytest.fixture(scope="module")
def page(content):
    return Page(html.render(content))


def test_record_survives_json(content):
    assert from_json(t.SearchRecord, json.loads(json.dumps(to_json(content.search)))) == content.search


def test_grid_is_shown_cell_by_cell(content, page):
    grid = content.search.grid
    lines = page.table("search")
    assert len(lines) == len(grid.cells) == 8
    for line, cell in zip(lines, grid.cells, strict=True):
        rank, activation, rate, epochs, *figures = line
        assert (int(rank), activation, float(rate), int(epochs)) == (
            cell.rank, *(value for _, value in cell.parameters),
        )  # fmt: skip
        shown = [float(figure.rstrip("%")) for figure in figures]
        assert shown == pytest.approx([100 * x for x in (*cell.scores, cell.mean, cell.deviation)], abs=0.005)
    told = page.section("search")
    assert f"{100 * grid.best.mean:.2f}%" in told
    assert "epochs times 0.2" in told
    assert "6,000 training images of fashion-mnist (IDX), 3 folds" in told


def test_front_and_history_are_drawn(content, page):
    study = content.search.study
    drawings = [e for e in page.all("svg", "search") if e["attributes"].get("aria-hidden") != "true"]
    assert len(drawings) == 2
    complete = [trial for trial in study.trials if trial.state == "complete"]
    marks = [e for e in page.all("circle", "search") if "mark" in e["attributes"].get("class", "")]
    assert len(marks) == len(complete)
    assert sum("r1" in e["attributes"]["class"] for e in marks) == len(study.front)
    told = page.section("search")
    assert "Optuna prunes studies of one objective only" in told
    assert f"All {len(study.trials)} trials" in told
    assert "what stood in the way of 6" in told


def test_card_has_the_grid_and_the_front(content):
    card = markdown.render(content)
    study = content.search.study
    assert "## Search" in card
    assert "Accuracy in cross-validation" in card
    for number in study.front:
        accuracy, macs, arena = study.trial(number).values
        assert f"| {number} | {100 * accuracy:.2f}% | {macs:,.0f} | {arena:,.0f} |" in card


def test_study_of_one_objective_has_a_history_and_no_front(content):
    study = sample_study(objectives=("validation accuracy",))
    page = Page(html.render(without(content, search=t.SearchRecord(study=study))))
    drawings = [e for e in page.all("svg", "search") if e["attributes"].get("aria-hidden") != "true"]
    assert len(drawings) == 1
    assert "Pareto" not in page.section("search")


def test_study_without_a_complete_trial(content):
    failed = tuple(t.Trial(n, "failed", note="no") for n in range(2))
    study = t.StudyResult("s", "r", "d", ("validation accuracy",), 4, failed, None, (), None)
    told = Page(html.render(without(content, search=t.SearchRecord(study=study)))).section("search")
    assert "No trial is complete" in told


def test_bundle_without_a_search_says_how_to_add_one():
    page = Page(html.render(sample_content(epochs=3)))
    assert "No search belongs to this bundle; add one with: edgecnn report" in page.section("search")
    assert "## Search" not in markdown.render(sample_content(epochs=3))


def test_names_cannot_become_code(content):
    study = sample_study(name=HOSTILE)
    document = html.render(without(content, search=t.SearchRecord(sample_grid(), study)))
    assert "<script" not in document
    assert "&lt;script&gt;" in document


def test_search_becomes_a_part_of_the_bundle(tmp_path: Path):
    layers = (keras.layers.Rescaling(1 / 255), keras.layers.Flatten(), keras.layers.Dense(3, "softmax"))
    model = keras.Sequential([keras.Input((8, 8, 1)), *layers])
    model.save(tmp_path / "small.keras")
    raw = api.OwnModel(t.RAW)
    made = api.export_model(tmp_path / "small.keras", tmp_path / "bundle", raw, only=["onnx-float32"])
    with pytest.raises(UsageError, match=r"holds no search.json; name the --out folder of: edgecnn tune"):
        api.report(made.folder, search=tmp_path)
    record = t.SearchRecord(sample_grid(), sample_study())
    save_record(tmp_path, record)
    api.report(made.folder, search=tmp_path)
    assert load_record(made.folder) == record
    page, _ = api.report(made.folder)
    assert "Pareto front" in page.read_text()
    (tmp_path / "search.json").write_text('{"grid": 3}')
    with pytest.raises(BundleError, match=r"search.json is damaged: grid must be a table"):
        api.report(made.folder, search=tmp_path)
