"""Comparisons that several sections show: joined results, verdicts in words, groups of equal results."""

import dataclasses
from collections.abc import Iterable
from typing import Literal

from edgecnn.report import ReportContent, units
from edgecnn.report.elements import ABSENT, Figure
from edgecnn.types import Accuracy, Artifact, Comparison, Evaluation, Latency, Ratio, Skipped

Tone = Literal["good", "bad", "even", "plain"]


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One artifact on one runtime, as far as it was measured.

    Attributes:
        format: format name.
        runtime: runtime name, "" for a file that was measured nowhere.
        accuracy: None where it was not evaluated.
        latency: None where it was not timed.
        size_bytes: of the file, of a folder of sources its constants; None where unknown.
        folder: True for an artifact that is a folder of sources.
    """

    format: str
    runtime: str
    accuracy: Accuracy | None
    latency: Latency | None
    size_bytes: int | None
    folder: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Verdict:
    """A comparison in words, with its tone."""

    text: str
    tone: Tone


@dataclasses.dataclass(frozen=True, slots=True)
class Headline:
    """A row of the summary, with its label."""

    label: str
    row: Row


@dataclasses.dataclass(frozen=True, slots=True)
class Group:
    """Results with the same confusion matrix, hence the same scores of every class.

    Attributes:
        members: the results, at least one.
        baseline: True for the group that holds the baseline.
    """

    members: tuple[Accuracy, ...]
    baseline: bool

    @property
    def result(self) -> Accuracy:
        """The first of the members; all of them have these scores."""
        return self.members[0]

    @property
    def name(self) -> str:
        """All members by name."""
        return ", ".join(result_name(member.format, member.runtime) for member in self.members)


def result_name(format_name: str, runtime: str) -> str:
    """Return an artifact and its runtime as a text."""
    if format_name == runtime or not runtime:
        return format_name
    return f"{format_name} on {runtime}" if format_name else runtime


def baseline_name(identifier: str) -> str:
    """Name a baseline given as "format@runtime"."""
    return result_name(*identifier.split("@", 1)) if "@" in identifier else identifier


def join_results(content: ReportContent) -> tuple[Row, ...]:
    """Join accuracy and latency by artifact and runtime.

    The order is the evaluation's, then what was only timed, then artifacts that were measured nowhere.
    """
    accuracy = {(a.format, a.runtime): a for a in content.evaluation.results} if content.evaluation else {}
    latency = {(b.format, b.runtime): b for b in content.benchmark.results} if content.benchmark else {}
    measured = dict.fromkeys([*accuracy, *latency])
    formats = {format_name for format_name, _ in measured}
    idle = [(artifact.format, "") for artifact in content.manifest.artifacts if artifact.format not in formats]
    sizes = {artifact.format: artifact.size_bytes for artifact in content.manifest.artifacts}
    folders = {artifact.format for artifact in content.manifest.artifacts if is_folder(artifact)}
    return tuple(
        _row(key, accuracy.get(key), latency.get(key), sizes.get(key[0]), folder=key[0] in folders)
        for key in [*measured, *idle]
    )


def is_folder(artifact: Artifact) -> bool:
    """Return whether an artifact is a folder of files, named by its description."""
    return "/" in artifact.file


def file_size(size_bytes: int | None, *, folder: bool) -> str:
    """Write the size of a file, or of the constants in a folder of sources."""
    if size_bytes is None:
        return units.ABSENT
    return f"{units.size(size_bytes)} of constants" if folder else units.size(size_bytes)


def is_whole(evaluation: Evaluation, result: Accuracy) -> bool:
    """Return whether a result was measured on all images, not on the part for slow runtimes."""
    return result.samples == max(item.samples for item in evaluation.results)


def sample_note(content: ReportContent, result: Accuracy) -> str:
    """Name the number of images of a result that was not measured on all of them, else ""."""
    if content.evaluation is None or is_whole(content.evaluation, result):
        return ""
    return f", {units.count(result.samples)} images"


def _row(
    key: tuple[str, str], accuracy: Accuracy | None, latency: Latency | None, size: int | None, *, folder: bool
) -> Row:
    measured = latency.file_bytes if latency and not folder else size
    return Row(key[0], key[1], accuracy, latency, measured, folder)


def baseline_result(evaluation: Evaluation) -> Accuracy | None:
    """Return the baseline's own result, None when it is not among the results."""
    return next((a for a in evaluation.results if f"{a.format}@{a.runtime}" == evaluation.baseline), None)


def groups(evaluation: Evaluation) -> tuple[Group, ...]:
    """Group results with equal confusion matrices, the baseline's group first."""
    gathered: dict[tuple[tuple[int, ...], ...], list[Accuracy]] = {}
    for result in evaluation.results:
        gathered.setdefault(result.confusion, []).append(result)
    baseline = baseline_result(evaluation)
    found = [Group(tuple(members), baseline in members) for members in gathered.values()]
    return tuple(sorted(found, key=lambda group: not group.baseline))


def accuracy_verdict(comparison: Comparison | None) -> Verdict:
    """Return the verdict on a comparison: a difference needs both the interval and McNemar's test."""
    if comparison is None:
        return Verdict("not compared", "plain")
    if comparison.changed == 0:
        return Verdict("same answers", "even")
    apart = comparison.interval.low > 0 or comparison.interval.high < 0
    if apart != (comparison.p_value < 0.05):
        return Verdict("borderline: interval and test disagree", "plain")
    if not apart:
        return Verdict("no significant difference", "even")
    return Verdict("more accurate", "good") if comparison.difference > 0 else Verdict("less accurate", "bad")


def effect(result: Accuracy) -> str:
    """Write the difference of a result to the baseline with its verdict, or its accuracy without a comparison."""
    if result.comparison is None:
        return units.percent(result.accuracy)
    return f"{units.points(result.comparison.difference)}, {accuracy_verdict(result.comparison).text}"


def latency_unit(content: ReportContent) -> units.TimeUnit:
    """Return the unit for the benchmark's latencies."""
    return units.time_unit(
        result.p50.microseconds for result in (content.benchmark.results if content.benchmark else ())
    )


def ratio_figure(ratio: Ratio | None) -> Figure:
    """Return a latency ratio with its interval."""
    return ABSENT if ratio is None else Figure(units.ratio(ratio.value), units.ratio_interval(ratio.interval))


def peak_memory(result: Latency) -> str:
    """Write the peak memory, "n/a" where it is unknown."""
    return units.ABSENT if result.peak_memory_bytes is None else units.size(result.peak_memory_bytes)


def timed_against(content: ReportContent, result: Latency | None) -> str:
    """Return the baseline of a row's latency ratio, as "format@runtime"; "" without a ratio."""
    return content.benchmark.baseline_of(result) if content.benchmark and result else ""


def comparable(content: ReportContent) -> tuple[Latency, ...]:
    """Return the rows with comparable ratios: those of runs with the last run's baseline."""
    benchmark = content.benchmark
    rows = benchmark.results if benchmark else ()
    return tuple(row for row in rows if benchmark and benchmark.baseline_of(row) == benchmark.baseline)


def relative(result: Latency) -> float:
    """Return a latency over the baseline's of the same run."""
    return result.ratio.value if result.ratio else 1.0


def several_runs(content: ReportContent) -> str:
    """Return a sentence on the runs of the latencies if there are several, else ""."""
    runs = content.benchmark.every_run if content.benchmark else ()
    if len(runs) < 2:
        return ""
    times = "; ".join(units.timestamp(run.time) for run in runs)
    return (
        f"The latencies are of {len(runs)} runs ({times}); each ratio is of one run, which measured the baseline too."
    )


def latency_verdict(format_name: str, ratio: Ratio | None, baseline: str) -> Verdict:
    """Return the verdict on a latency ratio to a baseline, "format@runtime", in the benchmark's words."""
    if ratio is None:
        return Verdict("baseline", "plain")
    if ratio.verdict == "no significant difference":
        return Verdict(ratio.verdict, "even")
    other = "float" if is_float(baseline.partition("@")[0]) and not is_float(format_name) else "the baseline"
    return Verdict(f"{ratio.verdict} than {other} here", "good" if ratio.verdict == "faster" else "bad")


def is_float(format_name: str) -> bool:
    """Return whether an artifact computes in floating point throughout, by its format's name."""
    return format_name == "keras" or "float" in format_name


def slower_than_float(content: ReportContent) -> tuple[Latency, ...]:
    """Return the quantized artifacts that are slower than a float baseline even on their fastest runtime."""
    if not content.benchmark or not is_float(content.benchmark.baseline.partition("@")[0]):
        return ()
    best: dict[str, Latency] = {}
    for result in comparable(content):
        known = best.get(result.format)
        if known is None or relative(result) < relative(known):
            best[result.format] = result
    return tuple(r for r in best.values() if not is_float(r.format) and r.ratio and r.ratio.verdict == "slower")


def skipped(content: ReportContent) -> tuple[tuple[str, Skipped], ...]:
    """Return everything that was skipped, with its stage."""
    stages: list[tuple[str, Iterable[Skipped]]] = [("export", content.manifest.skipped)]
    if content.evaluation:
        stages.append(("evaluation", content.evaluation.skipped))
    if content.benchmark:
        stages.append(("benchmark", content.benchmark.skipped))
    return tuple((stage, item) for stage, items in stages for item in items)


def headlines(content: ReportContent) -> tuple[Headline, ...]:
    """Choose the rows of the summary, in order."""
    rows = join_results(content)
    chosen: list[Headline] = []
    sized = [row for row in rows if row.size_bytes and not row.folder and row.accuracy and row.accuracy.comparison]
    if sized:
        chosen.append(Headline("Smallest file", min(sized, key=lambda row: row.size_bytes or 0)))
    times = {(item.format, item.runtime): relative(item) for item in comparable(content)}
    timed = [row for row in rows if (row.format, row.runtime) in times]
    if timed:
        chosen.append(Headline("Fastest", min(timed, key=lambda row: times[row.format, row.runtime])))
    compared = [row for row in rows if row.accuracy and row.accuracy.comparison and _whole(content, row.accuracy)]
    if compared:
        chosen.append(Headline("Largest loss", min(compared, key=_difference)))
    return tuple(chosen)


def _whole(content: ReportContent, result: Accuracy) -> bool:
    return content.evaluation is not None and is_whole(content.evaluation, result)


def _difference(row: Row) -> float:
    return row.accuracy.comparison.difference if row.accuracy and row.accuracy.comparison else 0.0
