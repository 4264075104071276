"""Summary: key figures, findings, and the table of every artifact on every runtime."""

import dataclasses

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.comparisons import Verdict
from edgecnn.report.elements import ABSENT, Fact, Figure
from edgecnn.types import Accuracy, Latency


@dataclasses.dataclass(frozen=True, slots=True)
class Tile:
    """A key figure."""

    label: str
    figure: Figure


@dataclasses.dataclass(frozen=True, slots=True)
class AccuracyCells:
    """Accuracy of a row of the summary.

    Attributes:
        value: accuracy with its interval.
        difference: to the baseline, with its interval.
        verdict: of the comparison; None where there is none.
        role: in place of a verdict, "" where nothing was evaluated.
        agreement: share of equal answers, with what was lost and gained.
        p_value: of McNemar's test.
        macro_f1: 0..1.
    """

    value: Figure = ABSENT
    difference: Figure = ABSENT
    verdict: Verdict | None = None
    role: str = ""
    agreement: Figure = ABSENT
    p_value: str = units.ABSENT
    macro_f1: str = units.ABSENT


@dataclasses.dataclass(frozen=True, slots=True)
class LatencyCells:
    """Latency of a row of the summary.

    Attributes:
        p50: median with its interval.
        ratio: to the baseline, with its interval.
        verdict: of the comparison; None where nothing was timed.
        peak_memory: of a process that predicts.
    """

    p50: Figure = ABSENT
    ratio: Figure = ABSENT
    verdict: Verdict | None = None
    peak_memory: str = units.ABSENT


@dataclasses.dataclass(frozen=True, slots=True)
class SummaryRow:
    """One artifact on one runtime.

    Attributes:
        name: artifact and runtime as one text.
        format: format name.
        runtime: runtime name, "" for a file that was measured nowhere.
        accuracy: what was evaluated.
        latency: what was timed.
        size: of the file.
    """

    name: str
    format: str
    runtime: str
    accuracy: AccuracyCells
    latency: LatencyCells
    size: str


@dataclasses.dataclass(frozen=True, slots=True)
class Summary:
    """The key figures of a bundle.

    Attributes:
        tiles: the model's own figures.
        findings: main results as (subject, sentence).
        missing: what was not done with the bundle: "evaluated", "timed".
        split: that accuracy was measured on, "" where it was not.
        rows: every artifact on every runtime.
        notes: sentences on the figures of the table.
        several_runs: a sentence on the runs of the latencies, "" for a single one.
    """

    tiles: tuple[Tile, ...]
    findings: tuple[Fact, ...]
    missing: tuple[str, ...]
    split: str
    rows: tuple[SummaryRow, ...]
    notes: str
    several_runs: str


def gather(content: ReportContent) -> Summary:
    """Return the key figures, the findings in words and the row of every artifact on every runtime."""
    parts = (("evaluated", content.evaluation), ("timed", content.benchmark))
    unit = comparisons.latency_unit(content)
    return Summary(
        tiles=_tiles(content),
        findings=_findings(content),
        missing=tuple(part for part, found in parts if found is None),
        split=content.evaluation.split if content.evaluation else "",
        rows=tuple(_row(content, row, unit) for row in comparisons.join_results(content)),
        notes=_notes(content),
        several_runs=comparisons.several_runs(content),
    )


def _findings(content: ReportContent) -> tuple[Fact, ...]:
    found = []
    evaluation = content.evaluation
    if evaluation and (baseline := comparisons.baseline_result(evaluation)):
        name = comparisons.result_name(baseline.format, baseline.runtime)
        share = f"{units.percent(baseline.accuracy)} right (95% interval {units.percent_interval(baseline.interval)})"
        images = f"{units.count(baseline.samples)} {evaluation.split} images"
        found.append(("Float baseline", f"{name}: {share} of {images}"))
    for headline in comparisons.headlines(content):
        if headline.label == "Largest loss" and not _loses(headline.row):
            found.append((headline.label, "no artifact is below the baseline"))
        else:
            found.append((headline.label, _row_in_words(content, headline)))
    slower = comparisons.slower_than_float(content)
    if slower:
        named = (f"{item.format} ({units.ratio(item.ratio.value)})" for item in slower if item.ratio)
        found.append(("Slower than float here", f"{', '.join(named)}, each on its fastest runtime"))
    return tuple(found)


def _tiles(content: ReportContent) -> tuple[Tile, ...]:
    cost = content.manifest.cost
    tiles = (
        Tile("parameters", Figure(units.count(cost.parameters), "in the Keras model")),
        Tile("multiply-accumulates", Figure(units.count(cost.macs), "MACs for one image")),
        Tile("flash", Figure(units.size(cost.flash_bytes), units.flash_note(cost))),
        Tile("RAM", Figure(units.size(cost.ram_bytes), units.ram_note(cost))),
    )
    baseline = comparisons.baseline_result(content.evaluation) if content.evaluation else None
    if content.evaluation is None or baseline is None:
        return tiles
    note = f"95% interval {units.percent_interval(baseline.interval)}"
    accuracy = Figure(units.percent(baseline.accuracy), note)
    return (Tile(f"float {content.evaluation.split} accuracy", accuracy), *tiles)


def _row_in_words(content: ReportContent, headline: comparisons.Headline) -> str:
    row = headline.row
    parts = []
    if row.size_bytes and headline.label == "Smallest file":
        parts.append(units.size(row.size_bytes))
    if row.latency and headline.label == "Fastest":
        parts.append(f"p50 {units.time(row.latency.p50.microseconds, comparisons.latency_unit(content))}")
    if row.accuracy and row.accuracy.comparison:
        change, verdict = row.accuracy.comparison, comparisons.accuracy_verdict(row.accuracy.comparison)
        parts.append(f"{units.points(change.difference)} ({units.points_interval(change.interval)}), {verdict.text}")
    name = row.format if headline.label == "Smallest file" else comparisons.result_name(row.format, row.runtime)
    return f"{name}: {'; '.join(parts)}"


def _loses(row: comparisons.Row) -> bool:
    return bool(row.accuracy and row.accuracy.comparison and row.accuracy.comparison.difference < 0)


def _row(content: ReportContent, row: comparisons.Row, unit: units.TimeUnit) -> SummaryRow:
    return SummaryRow(
        name=comparisons.result_name(row.format, row.runtime),
        format=row.format,
        runtime=row.runtime,
        accuracy=_accuracy_cells(content, row.accuracy),
        latency=_latency_cells(row.latency, unit, comparisons.timed_against(content, row.latency)),
        size=comparisons.file_size(row.size_bytes, folder=row.folder),
    )


def _accuracy_cells(content: ReportContent, result: Accuracy | None) -> AccuracyCells:
    if result is None:
        return AccuracyCells()
    note = units.percent_interval(result.interval) + comparisons.sample_note(content, result)
    value, macro_f1 = Figure(units.percent(result.accuracy), note), f"{result.macro_f1:.4f}"
    change = result.comparison
    if change is None:
        is_baseline = content.evaluation is not None and result is comparisons.baseline_result(content.evaluation)
        return AccuracyCells(value, role="float baseline" if is_baseline else "not compared", macro_f1=macro_f1)
    return AccuracyCells(
        value=value,
        difference=Figure(units.points(change.difference), units.points_interval(change.interval)),
        verdict=comparisons.accuracy_verdict(change),
        agreement=Figure(units.percent(change.agreement), f"{change.lost} lost, {change.gained} gained"),
        p_value=units.probability(change.p_value),
        macro_f1=macro_f1,
    )


def _latency_cells(result: Latency | None, unit: units.TimeUnit, baseline: str) -> LatencyCells:
    if result is None:
        return LatencyCells()
    return LatencyCells(
        p50=Figure(units.time(result.p50.microseconds, unit), units.time_interval(result.p50.interval, unit)),
        ratio=comparisons.ratio_figure(result.ratio),
        verdict=comparisons.latency_verdict(result.format, result.ratio, baseline),
        peak_memory=comparisons.peak_memory(result),
    )


def _notes(content: ReportContent) -> str:
    parts = ["Small figures are 95% intervals."]
    if content.evaluation and not content.evaluation.baseline:
        parts.append("There was no float baseline to compare accuracy with.")
    elif content.evaluation:
        baseline = comparisons.baseline_name(content.evaluation.baseline)
        parts.append(
            f"Accuracy is compared with {baseline} image by image; lost and gained are images that only the baseline,"
            " or only the artifact, has right. A difference is called one where its paired interval excludes zero and"
            " McNemar's exact test gives p below 0.05. Each row is judged by itself: among twenty rows without any"
            " difference, one may look like one."
        )
    if content.benchmark:
        parts.append(f"Speed is compared with {comparisons.baseline_name(content.benchmark.baseline)}.")
        parts.append(comparisons.several_runs(content))
    parts.append("1 KB is 1,024 bytes.")
    return " ".join(part for part in parts if part)
