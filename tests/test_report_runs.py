"""Measurements of several runs in page, card and terminal: each row beside its own baseline, and how busy it was."""

import dataclasses

import pytest

from edgecnn import types as t
from edgecnn.cli import show_measurements
from edgecnn.report import ReportContent, comparisons, html, markdown
from edgecnn.report.sections import machine as machine_section
from tests.html_page import Page
from tests.sample_report import machine, sample_content

OLD, NEW = "2026-11-30T21:05:12.345Z", "2026-12-01T08:00:00.001Z"
BUSY = t.Load(5.25, 4.5, 2)


@pytest.fixture(scope="module")
def content() -> ReportContent:
    """ONNX Runtime was timed and evaluated later, on a busy machine, beside a baseline that took twice the time."""
    sample = sample_content(images=600)
    assert sample.benchmark
    assert sample.evaluation
    later = {"onnxruntime"}
    timed = tuple(
        dataclasses.replace(row, run=NEW if row.runtime in later or row.ratio is None else OLD)
        for row in sample.benchmark.results
    )
    quantile = sample.benchmark.results[1].p50
    runs = tuple(
        t.TimingRun(time, machine(), load, "tflite-float32@litert", 1, 30, sample.benchmark.overhead, p50)
        for time, load, p50 in (
            (OLD, t.Load(1, 0.25, 2), quantile),
            (NEW, BUSY, dataclasses.replace(quantile, microseconds=242.0)),
        )
    )
    evaluated = tuple(
        dataclasses.replace(row, run=NEW if row.runtime in {*later, "keras"} else OLD)
        for row in sample.evaluation.results
    )
    evaluation = dataclasses.replace(
        sample.evaluation,
        results=evaluated,
        runs=tuple(t.Run(time, machine(), None, "keras@keras") for time in (OLD, NEW)),
    )
    benchmark = dataclasses.replace(sample.benchmark, results=timed, runs=runs)
    return dataclasses.replace(sample, benchmark=benchmark, evaluation=evaluation)


def test_the_page_has_a_table_for_each_run_with_its_conditions(content):
    page = Page(html.render(content))
    newest, oldest = page.table("benchmark", 0), page.table("benchmark", 1)
    assert content.benchmark
    assert len(newest) + len(oldest) == len(content.benchmark.results)
    assert [line[0] for line in newest if "onnx" in line[0]] == [
        f"{row.format}{row.runtime}" for row in content.benchmark.results if row.runtime == "onnxruntime"
    ]
    section = page.section("benchmark")
    for said in (
        "2026-11-30 21:05:12 UTC",
        "2026-12-01 08:00:00 UTC",
        "1.0 runnable on 2 cores, load average 0.25",
        "tflite-float32 on litert, p50 242",
        "Warning: the machine was busy (5.2 runnable on 2 cores, load average 4.50)",
    ):
        assert section.count(said) == 1, said


def test_the_card_says_the_same(content):
    card = markdown.render(content)
    for said in ("2026-11-30 21:05:12 UTC", "**Warning: the machine was busy (5.2 runnable", "p50 242"):
        assert said in card
    assert "The latencies are of 2 runs (2026-11-30 21:05:12 UTC; 2026-12-01 08:00:00 UTC)" in card


def test_the_machine_of_each_run_is_described(content):
    assert content.benchmark
    assert content.evaluation
    assert [label for label, _ in machine_section.machines(content)] == ["Evaluated and timed on"]
    board = dataclasses.replace(machine(), processor="Board Two")
    runs = (dataclasses.replace(content.benchmark.runs[0], machine=board), content.benchmark.runs[1])
    moved = dataclasses.replace(content, benchmark=dataclasses.replace(content.benchmark, runs=runs))
    assert machine_section.machines(moved) == [
        ("Evaluated on", machine()),
        ("Timed on (2026-11-30 21:05:12 UTC)", board),
        ("Timed on (2026-12-01 08:00:00 UTC)", machine()),
    ]


def test_one_run_makes_no_words_of_it(content):
    assert content.benchmark
    results = tuple(dataclasses.replace(row, run=NEW) for row in content.benchmark.results)
    one = dataclasses.replace(content.benchmark, results=results, runs=content.benchmark.runs[-1:])
    assert comparisons.several_runs(dataclasses.replace(content, benchmark=one)) == ""
    assert comparisons.several_runs(sample_content(images=600)) == ""


def test_each_accuracy_names_its_run(content):
    page = Page(html.render(content))
    shown = {line[1]: line[-1] for line in page.table("comparison")}
    assert (shown["litert"], shown["onnxruntime"]) == ("2026-11-30 21:05:12 UTC", "2026-12-01 08:00:00 UTC")


def test_the_fastest_is_found_by_ratio_as_its_run_may_have_been_on_a_busy_machine(content):
    """It took 300 microseconds while the baseline took 242, and nothing of the earlier run took so long and lost."""
    assert content.benchmark
    quick = t.Ratio(0.3, t.Interval(0.29, 0.31), "faster")
    results = tuple(
        dataclasses.replace(row, ratio=quick, p50=dataclasses.replace(row.p50, microseconds=300.0))
        if row.format == "onnx-int8"
        else row
        for row in content.benchmark.results
    )
    changed = dataclasses.replace(content, benchmark=dataclasses.replace(content.benchmark, results=results))
    fastest = next(item.row for item in comparisons.headlines(changed) if item.label == "Fastest")
    assert fastest.format == "onnx-int8"
    other = dataclasses.replace(content.benchmark.runs[0], baseline="tflite-int8@litert")
    split = dataclasses.replace(content.benchmark, runs=(other, content.benchmark.runs[1]))
    assert {row.run for row in comparisons.comparable(dataclasses.replace(content, benchmark=split))} == {NEW}


def test_a_row_of_a_run_that_is_not_there_is_damage_and_not_left_out(content):
    assert content.benchmark
    with pytest.raises(ValueError, match="results name a run '2026-11-30T21:05:12.345Z' that is not among the runs"):
        dataclasses.replace(content.benchmark, runs=content.benchmark.runs[-1:])


def test_a_benchmark_that_names_no_run_is_shown_as_one(content):
    sample = sample_content(images=600)
    page = Page(html.render(sample))
    assert sample.benchmark
    assert len(page.table("benchmark")) == len(sample.benchmark.results)
    assert "time not recorded" in page.section("benchmark")
    assert "not recorded" in markdown.render(sample)


def test_the_terminal_names_runs_and_load(content, capsys):
    assert content.benchmark
    show_measurements.benchmark(content.benchmark, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("run 2026-11-30 21:05:12 UTC: Sample Processor 3000")
    assert "5.2 runnable on 2 cores, load average 4.50" in lines[1]
    assert next(line for line in lines if line.startswith("onnx-int8")).endswith("2026-12-01 08:00:00 UTC")
    assert content.evaluation
    show_measurements.evaluation(content.evaluation, as_json=False)
    rows_shown = capsys.readouterr().out.splitlines()
    assert next(line for line in rows_shown if line.startswith("tflite-int8")).endswith("2026-11-30 21:05:12 UTC")
