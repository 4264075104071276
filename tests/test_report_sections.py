"""The table of sections against the templates: each section is written, and every text is cleaned and escaped."""

import dataclasses
import itertools
import re
from importlib import resources

import pytest
from jinja2 import UndefinedError

from edgecnn import types as t
from edgecnn.report import ReportContent, html, markdown
from edgecnn.report.sections import SECTIONS, Section
from tests.html_page import Page
from tests.sample_report import sample_content, without
from tests.sample_search import sample_grid, sample_study

ATTACK = "<b>|\x07\n"


def test_each_section_has_its_templates_and_no_template_is_left_over():
    found = {path.name for path in (resources.files("edgecnn.report") / "templates").iterdir()}
    shared = {"page.html", "elements.html", "svg.html", "card.md", "elements.md", "front_matter.yaml"}
    pages = {f"{section.name}.html" for section in SECTIONS}
    parts = {f"{section.name}.md" for section in SECTIONS if section.in_card}
    assert found == shared | pages | parts
    assert len({section.name for section in SECTIONS}) == len(SECTIONS)


def test_page_and_card_show_the_sections_of_the_table(monkeypatch):
    content = sample_content(epochs=1)
    whole, card = Page(html.render(content)), markdown.render(content)
    table = {section.name: section for section in SECTIONS}
    chosen = (
        dataclasses.replace(table["files"], title="Once more"),
        dataclasses.replace(table["parity"], in_card=False),
    )
    for module in (html, markdown):
        monkeypatch.setattr(module, "SECTIONS", chosen)
    page = Page(html.render(content))
    assert [e["text"] for e in page.all("h2")] == [e["text"] for e in page.all("a")] == ["Once more", "Parity"]
    assert page.table("files", 1) == whole.table("files", 1)
    front, rest = card.split("\n# ", 1)
    assert markdown.render(content) == f"{front}\n# {rest.split(chr(10))[0]}\n\n## Files{card.split('## Files')[1]}"


def test_a_template_that_uses_what_its_section_lacks_is_an_error(monkeypatch):
    broken = Section("budget", "Budget", lambda content: content)
    monkeypatch.setattr(html, "SECTIONS", (broken,))
    with pytest.raises(UndefinedError, match="rows"):
        html.render(sample_content(epochs=1))


def attacked(value):
    """Return a value with an attack at the end of every text in it."""
    if isinstance(value, str):
        return value + ATTACK
    if isinstance(value, tuple):
        return tuple(map(attacked, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.replace(
            value, **{f.name: attacked(getattr(value, f.name)) for f in dataclasses.fields(value)}
        )
    return value


def attacked_content() -> ReportContent:
    content = sample_content(epochs=2, images=600, warning="read this")
    assert content.evaluation
    assert content.benchmark
    assert content.manifest.dataset
    search = t.SearchRecord(sample_grid(), sample_study())
    assert search.study
    trials = tuple(dataclasses.replace(trial, note=attacked(trial.note)) for trial in search.study.trials)
    study = dataclasses.replace(search.study, name=ATTACK, dataset=ATTACK, trials=trials)
    results = tuple(
        dataclasses.replace(row, classes=attacked(row.classes), runtime=attacked(row.runtime))
        for row in content.evaluation.results
    )
    timed = tuple(dataclasses.replace(row, runtime=attacked(row.runtime)) for row in content.benchmark.results)
    evaluation = dataclasses.replace(
        content.evaluation,
        results=results,
        baseline="keras@" + attacked("keras"),
        class_names=attacked(content.evaluation.class_names),
        devices=attacked(content.evaluation.devices),
        mistakes=attacked(content.evaluation.mistakes),
        machine=attacked(content.evaluation.machine),
        skipped=attacked(content.evaluation.skipped),
    )
    return without(
        content,
        manifest=attacked(content.manifest),
        evaluation=evaluation,
        benchmark=dataclasses.replace(content.benchmark, results=timed),
        search=dataclasses.replace(search, grid=attacked(search.grid), study=study),
    )


def test_every_text_is_cleaned_and_escaped_in_page_and_card():
    content = attacked_content()
    page, card = html.render(content), markdown.render(content)
    for text in (page, card):
        assert "\x07" not in text
        assert text.count("\N{REPLACEMENT CHARACTER}") > 100
    assert "<b>|" not in page
    assert Page(page).all("h1")[0]["text"] == content.manifest.name.replace("\x07", "\N{REPLACEMENT CHARACTER}")
    recipe = re.search(r"^```toml\n.*?^```$", card, re.S | re.M)
    assert recipe
    body = card.split("\n---\n", 1)[1].replace(recipe[0], "")
    assert "<" not in body
    for _, rows in itertools.groupby(body.splitlines(), lambda line: line[:1] == "|"):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in rows if line[:1] == "|"}) <= 1
