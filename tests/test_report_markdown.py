"""The Markdown model card, its front matter, and numbers as text."""

import itertools
import json
import re
from typing import Any

import pytest

from edgecnn.report import ReportContent, comparisons, markdown, units
from edgecnn.report.front_matter import front_matter, scalar
from tests.sample_report import HOSTILE, hostile_content, sample_content, without


@pytest.fixture(scope="module")
def content() -> ReportContent:
    return sample_content()


@pytest.fixture(scope="module")
def card(content: ReportContent) -> str:
    return markdown.render(content)


def test_hostile_names_stay_text_in_markdown():
    text = markdown.render(hostile_content())
    text.encode()
    body = text.split("\n---\n", 1)[1]
    fence = re.search(r"^(`{4,})toml\n.*?^\1$", body, re.S | re.M)
    assert fence, "the recipe holds three backticks, so its fence has four"
    outside = body.replace(fence[0], "")
    assert "<" not in outside
    assert not re.search(r"(?<!\\)`", outside)
    assert "http://" not in outside
    assert "$z$" not in outside
    tables = [list(group) for is_row, group in itertools.groupby(outside.split("\n"), lambda x: x[:1] == "|") if is_row]
    assert len(tables) >= 7
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table}) == 1


def parse_yaml(text: str):
    """Read the subset of YAML that a front matter needs: nested mappings and lists, quoted text, numbers."""
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in text.split("\n")]

    def value(written: str):
        if written.startswith('"'):
            escapes = re.sub(r"\\U([0-9A-F]{8})", lambda m: json.dumps(chr(int(m[1], 16)))[1:-1], written)
            return json.loads(escapes)
        return float(written)

    def block(indent: int):
        result: Any = [] if lines[0][1].startswith("- ") else {}
        while lines and lines[0][0] == indent:
            depth, line = lines.pop(0)
            if isinstance(result, list):
                assert line.startswith("- ")
                if line[2] == '"':
                    result.append(value(line[2:]))
                else:
                    lines.insert(0, (depth + 2, line[2:]))
                    result.append(block(depth + 2))
                continue
            key, written = re.fullmatch(r"([\w-]+):(?: (.+))?", line).groups()  # type: ignore[union-attr]
            assert key not in result
            result[key] = value(written) if written else block(lines[0][0])
        return result

    parsed = block(0)
    assert not lines
    return parsed


def front(content: ReportContent):
    opening, *body, closing = front_matter(content).split("\n")
    assert opening == closing == "---"
    return parse_yaml("\n".join(body))


def test_front_matter_holds_the_measured_results(content: ReportContent, card: str):
    assert content.evaluation
    assert card.startswith(front_matter(content) + "\n\n# fashion-reference\n")
    parsed = front(content)
    assert parsed["library_name"] == "keras"
    assert parsed["pipeline_tag"] == "image-classification"
    assert parsed["datasets"] == ["zalando-datasets/fashion_mnist"]
    assert parsed["metrics"] == ["accuracy", "f1"]
    assert {"tflite", "onnx", "image-classification"} <= set(parsed["tags"])
    assert "license" not in parsed
    (model,) = parsed["model-index"]
    (result,) = model["results"]
    assert model["name"] == "fashion-reference"
    assert result["task"]["type"] == "image-classification"
    assert result["dataset"]["split"] == "test"
    assert result["dataset"]["args"] == {"protocol": "reference"}
    values = [metric["value"] for metric in result["metrics"]]
    whole = [a for a in content.evaluation.results if a.samples == 5500]
    assert len(whole) < len(
        content.evaluation.results
    )  # what was measured on 500 of the images is no result of a split
    assert values == [v for a in whole for v in (a.accuracy, a.macro_f1)]
    assert "metrics" not in front(without(content, evaluation=None, mistakes=()))


def test_front_matter_survives_hostile_names():
    parsed = front(hostile_content())
    assert parsed["model-index"][0]["name"] == HOSTILE
    assert parsed["model-index"][0]["results"][0]["dataset"]["type"] == HOSTILE
    assert "datasets" not in parsed


@pytest.mark.parametrize(
    "text", ["", "yes", "1e3", "#x", "- a", "a: b", '"', "\\", "\u2028", "\x85", "snow \u2603", "\U0001f600"]
)
def test_scalars_are_quoted_and_read_back(text: str):
    assert parse_yaml(f"key: {scalar(text)}")["key"] == units.clean(text)


def test_markdown_summary_shows_the_figures(content: ReportContent, card: str):
    assert content.evaluation
    lines = card.split("## Every artifact on every runtime\n\n")[1].split("\n\n", maxsplit=1)[0].split("\n")[2:]
    for line, result in zip(lines, content.evaluation.results, strict=True):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert cells[0] == comparisons.result_name(result.format, result.runtime)
        assert cells[1].startswith(f"{100 * result.accuracy:.2f}% (")
        assert cells[6] == f"{result.macro_f1:.4f}"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (units.size(1023), "1023 B"),
        (units.size(48_312), "47.2 KB"),
        (units.size(8 << 30), "8.0 GB"),
        (units.points(-0.00123), "\N{MINUS SIGN}0.12 points"),
        (units.points(-0.00001), "0.00 points"),
        (units.points(0.0125), "+1.25 points"),
        (units.probability(0.0004), "<0.001"),
        (units.probability(1.0), "1.000"),
        (units.time(441.2, units.MICROSECOND), "441 \N{MICRO SIGN}s"),
        (units.time(6012.0, units.time_unit([1500.0, 6012.0])), "6.01 ms"),
        (units.duration(812.4), "13 min 32 s"),
        (units.duration(7384), "2 h 3 min"),
        (units.error(4.2e-7), "4.2e-07"),
        (units.ratio(345.4), "345\N{MULTIPLICATION SIGN}"),
        (units.percent(1.0), "100.00%"),
    ],
)
def test_numbers_read_as_written(written: str, expected: str):
    assert written == expected
