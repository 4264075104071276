"""The HTML report: each section shows what the values hold, and says what is missing."""

import base64
import dataclasses
import io
import re
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from edgecnn import types as t
from edgecnn.evaluation.metrics import error_matrix
from edgecnn.report import ReportContent, comparisons, html, markdown, units
from tests.html_page import Page
from tests.sample_report import HOSTILE, hostile_content, sample_content, without


@pytest.fixture(scope="module")
def content() -> ReportContent:
    return sample_content()


@pytest.fixture(scope="module")
def document(content: ReportContent) -> str:
    return html.render(content)


@pytest.fixture(scope="module")
def page(document: str) -> Page:
    return Page(document)


@pytest.fixture(scope="module")
def card(content: ReportContent) -> str:
    return markdown.render(content)


def test_report_needs_neither_training_nor_drawing_packages():
    code = (
        "import sys, edgecnn.report.html, edgecnn.report.markdown;"
        "print([m for m in ('tensorflow','keras','matplotlib','jinja2','pandas','sklearn','PIL') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_page_is_structured_for_assistive_technology(page: Page):
    assert len(page.all("h1")) == 1
    anchors = {e["attributes"]["id"] for e in page.all("section")}
    assert {e["attributes"]["href"][1:] for e in page.all("a")} == anchors
    assert len(page.all("table")) == len(page.all("caption"))
    assert all(e["attributes"]["scope"] in ("row", "col") for e in page.all("th"))
    drawings = [e for e in page.all("svg") if e["attributes"].get("aria-hidden") != "true"]
    assert len(drawings) == 4
    assert all(e["attributes"]["role"] == "img" and e["attributes"]["aria-label"] for e in drawings)
    assert all(e["attributes"]["alt"] for e in page.all("img"))


def test_summary_shows_each_result_with_its_figures(content: ReportContent, page: Page):
    assert content.evaluation
    assert content.benchmark
    lines = page.table("summary")
    latencies = {(latency.format, latency.runtime): latency for latency in content.benchmark.results}
    assert len(lines) == 18
    for line, result in zip(lines, content.evaluation.results, strict=True):
        latency = latencies.get((result.format, result.runtime))
        assert line[0] == result.format + result.runtime
        assert line[1].startswith(f"{100 * result.accuracy:.2f}%")
        asked = "" if result.samples == 5500 else ", 500 images"
        assert line[1].endswith(f"{100 * result.interval.low:.2f}% to {100 * result.interval.high:.2f}%{asked}")
        assert line[6] == f"{result.macro_f1:.4f}"
        if latency is None:
            assert line[7:12] == ["n/a", "n/a", "n/a", "48.1 KB of constants", "n/a"]
        else:
            assert f"{round(latency.p50.microseconds):,}" in line[7] or f"{latency.p50.microseconds:.1f}" in line[7]
            assert line[10] == (
                "48.1 KB of constants" if result.format == "c-int8" else f"{latency.file_bytes / 1024:.1f} KB"
            )
            assert line[11] == f"{(latency.peak_memory_bytes or 0) >> 20}.0 MB"
        if result.comparison:
            low, high = result.comparison.interval.low, result.comparison.interval.high
            shown = [float(x.replace(units.MINUS, "-")) for x in re.findall(rf"[+{units.MINUS}]?\d+\.\d\d", line[2])]
            assert shown == pytest.approx([100 * result.comparison.difference, 100 * low, 100 * high], abs=0.0051)
            assert f"{result.comparison.lost} lost, {result.comparison.gained} gained" in line[4]


def test_summary_says_in_words_what_was_lost_and_what_is_slower(page: Page):
    text = page.section("summary")
    assert "no significant difference" in text
    assert "slower than float here" in text
    assert "same answers" in text
    assert "less accurate" in text


@pytest.mark.parametrize(
    ("low", "high", "p_value", "changed", "expected"),
    [
        (-0.02, -0.001, 0.01, 9, "less accurate"),
        (0.001, 0.02, 0.01, 9, "more accurate"),
        (-0.01, 0.01, 0.6, 9, "no significant difference"),
        (-0.02, -0.0001, 0.06, 9, "borderline: interval and test disagree"),
        (0.0, 0.0, 1.0, 0, "same answers"),
    ],
)
def test_accuracy_verdict(low, high, p_value, changed, expected):
    compared = t.Comparison((low + high) / 2, t.Interval(low, high), 0.9, 1, 1, changed, p_value)
    assert comparisons.accuracy_verdict(compared).text == expected


def test_latency_verdict_keeps_the_measured_one():
    ratio = t.Ratio(1.2, t.Interval(0.9, 1.5), "no significant difference")
    against = "tflite-float32@litert"
    assert comparisons.latency_verdict("tflite-int8", ratio, against).text == "no significant difference"
    slower = dataclasses.replace(ratio, verdict="slower")
    assert comparisons.latency_verdict("tflite-int8", slower, against).text == "slower than float here"
    assert comparisons.latency_verdict("onnx-float32", slower, against).text == "slower than the baseline here"
    assert comparisons.latency_verdict("c-int8", slower, "tflite-int8@litert").text == "slower than the baseline here"


def test_nothing_is_slower_than_float_where_no_float_was_timed(content: ReportContent):
    assert content.benchmark
    slow = t.Ratio(1.2, t.Interval(1.1, 1.3), "slower")
    results = tuple(dataclasses.replace(item, ratio=slow) for item in content.benchmark.results)
    for baseline, found in (("tflite-float32@litert", True), ("tflite-int8@litert-reference", False)):
        benchmark = dataclasses.replace(content.benchmark, baseline=baseline, results=results)
        assert bool(comparisons.slower_than_float(dataclasses.replace(content, benchmark=benchmark))) is found


def test_evaluation_without_a_baseline_says_so(content: ReportContent):
    assert content.evaluation
    results = tuple(dataclasses.replace(item, comparison=None) for item in content.evaluation.results)
    without_baseline = dataclasses.replace(content.evaluation, baseline="", results=results)
    page = html.render(dataclasses.replace(content, evaluation=without_baseline))
    assert "There was no float baseline to compare accuracy with." in page
    assert "compared with  image" not in page


def test_batch_64_is_absent_where_the_file_has_none(content: ReportContent, page: Page):
    assert content.benchmark
    shown = [line[5] for line in page.table("benchmark")]
    expected = [result.batched_samples_per_second for result in content.benchmark.results]
    assert [cell == "n/a" for cell in shown] == [rate is None for rate in expected]
    assert "0.62 \N{MICRO SIGN}s a call" in page.section("benchmark")


def test_error_matrix_is_normalised_by_row_and_has_a_zero_diagonal(content: ReportContent, page: Page):
    assert content.evaluation
    counts = np.array(content.evaluation.results[0].confusion, float)
    shares = error_matrix(content.evaluation.results[0].confusion)
    off = counts / counts.sum(axis=1, keepdims=True)
    np.fill_diagonal(off, 0)
    np.testing.assert_allclose(shares, off)
    shown = [[float(cell or 0) for cell in line[1:]] for line in page.table("matrices", 1)]
    np.testing.assert_allclose(shown, 100 * off, atol=0.0501)
    assert [line[i] for i, line in enumerate(np.array(shown))] == [0.0] * 10
    written = [[int(cell or 0) for cell in line[1:]] for line in page.table("matrices", 0)]
    np.testing.assert_array_equal(written, counts)


def test_error_matrix_of_a_class_without_images_is_zero():
    assert error_matrix([[0, 0], [1, 3]]).tolist() == [[0.0, 0.0], [0.25, 0.0]]


def test_results_that_answer_alike_are_shown_once(content: ReportContent):
    assert content.evaluation
    gathered = comparisons.groups(content.evaluation)
    assert gathered[0].baseline
    assert "onnx-float32 on onnxruntime" in gathered[0].name
    assert sum(len(group.members) for group in gathered) == 18
    assert len({group.result.confusion for group in gathered}) == len(gathered)


def test_classes_show_scores_and_changes(content: ReportContent, page: Page):
    assert content.evaluation
    for number, group in enumerate(comparisons.groups(content.evaluation)):
        for line, score in zip(page.table("classes", number), group.result.classes, strict=True):
            assert line[0] == score.name
            figures = [float(c.replace(units.MINUS, "-")) for c in line[1:] if re.fullmatch(r".?\d\.\d+", c)]
            expected = [score.precision, score.recall, score.f1]
            if not group.baseline:
                changes = (score.precision_change, score.recall_change, score.f1_change)
                expected = [x for pair in zip(expected, changes, strict=True) for x in pair]
            assert figures == pytest.approx(expected, abs=0.00051)


def test_budget_shows_every_layer_and_calls_estimates_estimates(content: ReportContent, page: Page):
    lines = page.table("budget")
    assert [line[3] for line in lines] == [
        "1,400",
        "8,096",
        "9,248",
        "10,404",
        "11,700",
        "5,220",
        "1,184",
        "330",
        "47,582",
    ]
    assert [line[5] for line in lines[:-1]] == [f"{layer.macs:,}" for layer in content.manifest.cost.layers]
    assert [e["text"] for e in page.all("dt", "budget")] == ["Flash", "RAM"]
    assert all("estimate" in e["text"] for e in page.all("dd", "budget"))


def test_budget_calls_the_sizes_of_generated_c_by_their_name(content: ReportContent):
    cost = dataclasses.replace(content.manifest.cost, exact=True)
    manifest = dataclasses.replace(content.manifest, cost=cost)
    page = Page(html.render(dataclasses.replace(content, manifest=manifest)))
    assert all("of the generated C" in e["text"] for e in page.all("dd", "budget"))
    assert "estimate" not in page.section("budget")


def test_mistakes_are_the_pictures_themselves(content: ReportContent, page: Page):
    assert content.evaluation
    for element, pixels, mistake in zip(page.all("img"), content.mistakes, content.evaluation.mistakes, strict=True):
        encoded = element["attributes"]["src"].removeprefix("data:image/png;base64,")
        decoded = np.asarray(Image.open(io.BytesIO(base64.b64decode(encoded))))
        np.testing.assert_array_equal(decoded, pixels[:, :, 0])
        assert element["attributes"]["alt"] == f"image {mistake.index}: {mistake.truth} taken for {mistake.predicted}"
    captions = [e["text"] for e in page.all("figcaption", "mistakes")]
    first = content.evaluation.mistakes[0]
    assert captions[0] == f"predicted {first.predicted}truth {first.truth}confidence 99.9%image {first.index}"


@pytest.mark.parametrize(("channels", "mode"), [(1, "L"), (2, "L"), (3, "RGB"), (4, "RGBA")])
def test_pictures_of_any_channel_count_are_shown(content: ReportContent, channels: int, mode: str):
    assert content.evaluation
    evaluation = dataclasses.replace(content.evaluation, mistakes=content.evaluation.mistakes[:1])
    picture = np.arange(5 * 7 * channels, dtype=np.uint8).reshape(5, 7, channels)
    page = Page(html.render(without(content, evaluation=evaluation, mistakes=(picture,))))
    image = Image.open(io.BytesIO(base64.b64decode(page.all("img")[0]["attributes"]["src"].split(",")[1])))
    assert (image.mode, image.size) == (mode, (7, 5))


def test_pictures_that_do_not_fit_the_mistakes_are_refused(content: ReportContent):
    with pytest.raises(ValueError, match="1 pictures for 24 mistakes"):
        without(content, mistakes=content.mistakes[:1])
    with pytest.raises(ValueError, match="uint8"):
        without(content, mistakes=tuple(p.astype(np.float32) for p in content.mistakes))


def test_everything_skipped_is_listed_with_its_reason(content: ReportContent, page: Page, card: str):
    found = comparisons.skipped(content)
    assert [stage for stage, _ in found] == ["export", "evaluation", "benchmark"]
    assert page.table("skipped") == [[s, i.format or "all", i.runtime or "all", i.reason] for s, i in found]
    for _, item in found:
        assert markdown.escape(item.reason) in card


def test_parity_and_quantization_error_worst_first(content: ReportContent, page: Page):
    shuffled = dataclasses.replace(content.manifest, layer_errors=content.manifest.layer_errors[::-1])
    again = Page(html.render(without(content, manifest=shuffled)))
    assert again.table("quantization") == page.table("quantization")
    decibels = [float(line[2].split()[0]) for line in page.table("quantization")]
    assert decibels == sorted(item.sqnr_db for item in content.manifest.layer_errors)
    assert [line[6] for line in page.table("parity")] == ["within"] * 4
    broken = dataclasses.replace(content.manifest.parity[0], largest_error=2e-5)
    manifest = dataclasses.replace(content.manifest, parity=(broken,))
    assert Page(html.render(without(content, manifest=manifest))).table("parity")[0][6] == "beyond"


def test_provenance_is_complete(content: ReportContent, page: Page):
    assert page.table("files", 1) == [list(item) for item in content.manifest.files]
    assert "Sample Processor 3000" in page.section("machine")
    assert "onnxruntime 1.32.0" in page.section("machine")
    assert "tensorflow 2.21.0" in page.section("machine")
    assert "epochs=20" in page.section("recipe")
    assert content.manifest.training
    assert page.all("code", "recipe")[0]["text"] == content.manifest.training.recipe_text
    assert "reference: first 55,000 training images" in page.section("data")


def test_two_machines_are_both_described(content: ReportContent):
    assert content.benchmark
    other = dataclasses.replace(content.benchmark.machine, processor="Board Two")
    moved = without(content, benchmark=dataclasses.replace(content.benchmark, machine=other))
    assert [e["text"] for e in Page(html.render(moved)).all("h3", "machine")] == [
        "Evaluated on",
        "Timed on",
        "Made with",
    ]


def test_warning_of_the_dataset_is_loud_in_both():
    warned = sample_content(epochs=1, warning="these are digits, not Fashion-MNIST")
    banners = [e["text"] for e in Page(html.render(warned)).all("p") if e["attributes"].get("class") == "warning"]
    assert banners == ["Warning: these are digits, not Fashion-MNIST"] * 2
    assert "> **Warning: these are digits, not Fashion-MNIST**" in markdown.render(warned)


def test_missing_parts_are_said_in_words(content: ReportContent):
    manifest = dataclasses.replace(
        content.manifest, dataset=None, split=None, training=None, calibration=None,
        parity=(), layer_errors=(), skipped=(), artifacts=(), files=(),
    )  # fmt: skip
    bare = ReportContent(manifest, (), None, None, ())
    page = Page(html.render(bare))
    said = {e["section"]: e["text"] for e in page.all("p") if e["attributes"].get("class") == "missing"}
    assert set(said) == {
        "tradeoff", "data", "recipe", "training", "comparison", "classes", "matrices", "mistakes", "benchmark",
        "devices", "search", "parity", "quantization", "calibration", "machine", "files",
    }  # fmt: skip
    assert "not evaluated" in page.section("summary")
    assert "not timed" in page.section("summary")
    assert page.section("skipped").split() == ["Skipped", "Nothing", "was", "skipped."]
    text = markdown.render(bare)
    for sentence in ("not evaluated", "not timed", "not trained here", "came without data", "Nothing was skipped"):
        assert sentence in text


def test_artifacts_without_measurement_are_still_listed(content: ReportContent):
    page = Page(html.render(without(content, evaluation=None, benchmark=None, mistakes=())))
    lines = page.table("summary")
    assert [line[0] for line in lines] == [f"{a.format}not measured" for a in content.manifest.artifacts]
    assert {cell for line in lines for cell in line[1:10]} == {"n/a"}


def test_mistakes_without_pictures_are_still_named(content: ReportContent):
    page = Page(html.render(without(content, mistakes=())))
    assert not page.all("img")
    assert len(page.all("figcaption", "mistakes")) == 24
    assert "pictures are missing" in page.section("mistakes")


def test_hostile_names_stay_text_in_html():
    document = html.render(hostile_content())
    assert "<script" not in document
    document.encode()
    page = Page(document)
    assert page.all("h1")[0]["text"] == HOSTILE
    assert page.table("classes")[0][0] == HOSTILE
    assert page.table("skipped")[0][3] == HOSTILE
    assert page.table("files", 1)[0][0] == HOSTILE + "\N{REPLACEMENT CHARACTER}" * 2
