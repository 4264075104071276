"""Sections on speed: accuracy over latency and size, and the whole benchmark."""

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.markup import Markup, cell, chip, join, paragraph, table, tag
from edgecnn.report.provenance import fact_list
from edgecnn.report.scatter import Point, runtime_legend, scatter
from edgecnn.report.summary import measured_times
from edgecnn.types import Benchmark, Latency, Quantile, TimingRun

NOT_TIMED = "This bundle was not timed: there is no latency to show."
_WIDE, _NARROW = (1080.0, 520.0), (380.0, 400.0)


def tradeoff_section(content: ReportContent) -> Markup:
    """Return the chart of accuracy over latency, with a key of numbers where the page is too narrow for names."""
    points = _points(content)
    if not points or content.evaluation is None:
        return paragraph("There is no chart: it needs both an evaluation and a benchmark.", class_="missing")
    baseline = comparisons.baseline_result(content.evaluation)
    band = baseline.interval if baseline else None
    title = "Accuracy over latency; the area of a circle is the size of the file"
    shaded = "; shaded: 95% interval of the baseline's accuracy" if band else ""
    known = [point.size_bytes for point in points if point.size_bytes is not None]
    sizes = f", from {units.size(min(known))} to {units.size(max(known))}" if known else ""
    key = tag("ol", *(tag("li", point.name) for point in points), class_="key narrow")
    return tag(
        "figure",
        tag("figcaption", f"{title}{sizes}{shaded}"),
        runtime_legend(points),
        scatter(title, points, band, _WIDE, numbered=False, class_="scatter wide"),
        scatter(title, points, band, _NARROW, numbered=True, class_="scatter narrow"),
        key,
    )


def benchmark_section(content: ReportContent) -> Markup:
    """Return latency quantiles, throughput, load time and memory."""
    benchmark = content.benchmark
    if benchmark is None:
        return paragraph(NOT_TIMED, class_="missing")
    unit = measured_times(content)
    columns = (
        "Artifact", "p50", "p90", "p99", "images/s, batch 1", "images/s, batch 64", "load",
        "peak memory", "timed calls", "to the baseline", "verdict",
    )  # fmt: skip
    caption = f"Latency of one call with one image in {unit.name}, with 95% intervals"
    parts = list[Markup]()
    for run, results in by_run(benchmark):
        lines = [_line(result, unit, run.baseline) for result in results]
        parts += [fact_list(benchmark_facts(run)), _busy(run)]
        parts.append(table(caption, columns, lines, words=(10,), class_="wide"))
    return join([*parts, _notes(benchmark)])


def by_run(benchmark: Benchmark) -> list[tuple[TimingRun, list[Latency]]]:
    """Return each run with its rows, the last run first."""
    runs = reversed(benchmark.every_run)
    return [(run, [row for row in benchmark.results if row.run == run.time]) for run in runs]


def busy(run: TimingRun) -> str:
    """Return a warning if the machine was busy during a run, else ""."""
    if run.load is None or not run.load.busy:
        return ""
    return f"the machine was busy ({run.load}): what was timed waited for its turn."


def benchmark_facts(run: TimingRun) -> list[tuple[str, str]]:
    """Return the conditions of a run as (name, text)."""
    overhead, median = run.overhead, run.baseline_p50.microseconds
    unit = units.time_unit([overhead.microseconds])
    return [
        ("Measured", units.timestamp(run.time)),
        ("Threads", str(run.threads)),
        ("Interleaved rounds", str(run.rounds)),
        ("Load", str(run.load or "not recorded")),
        ("Baseline", f"{comparisons.baseline_name(run.baseline)}, p50 {units.time(median, units.time_unit([median]))}"),
        (
            "Null-runtime overhead",
            f"{units.time(overhead.microseconds, unit)} a call ({units.time_interval(overhead.interval, unit)})",
        ),
    ]


def batched(result: Latency) -> str:
    """Write the images per second at batch 64, "n/a" where the file's batch is fixed."""
    rate = result.batched_samples_per_second
    return units.ABSENT if rate is None else units.significant(rate)


def peak_memory(result: Latency) -> str:
    """Write the peak memory, "n/a" where it is unknown."""
    return units.ABSENT if result.peak_memory_bytes is None else units.size(result.peak_memory_bytes)


def _points(content: ReportContent) -> list[Point]:
    found, runtimes = [], dict[str, int]()
    for row in comparisons.join_results(content):
        if row.accuracy and row.latency and row.latency.p50.microseconds > 0:
            style = runtimes.setdefault(row.runtime, len(runtimes))
            name = comparisons.result_name(row.format, row.runtime) + comparisons.sample_note(content, row.accuracy)
            median = row.latency.p50.microseconds
            found.append(Point(name, row.runtime, median, row.accuracy.accuracy, row.size_bytes, style))
    return found


def _line(result: Latency, unit: units.TimeUnit, baseline: str) -> tuple[str, ...]:
    verdict = comparisons.latency_verdict(result.format, result.ratio, baseline)
    ratio = units.ABSENT
    if result.ratio:
        ratio = cell(units.ratio(result.ratio.value), units.ratio_interval(result.ratio.interval))
    return (
        cell(result.format, result.runtime),
        *(_quantile(quantile, unit) for quantile in (result.p50, result.p90, result.p99)),
        units.significant(result.samples_per_second),
        batched(result),
        f"{units.significant(result.load_milliseconds)} ms",
        peak_memory(result),
        cell(units.count(result.calls), f"after {units.count(result.warmup_calls)} to warm up"),
        ratio,
        chip(verdict.text, verdict.tone),
    )


def _quantile(quantile: Quantile, unit: units.TimeUnit) -> Markup:
    return cell(units.time(quantile.microseconds, unit), units.time_interval(quantile.interval, unit))


def _busy(run: TimingRun) -> Markup:
    said = busy(run)
    return tag("p", tag("strong", "Warning: "), said, class_="warning", role="note") if said else Markup("")


def _notes(benchmark: Benchmark) -> Markup:
    gaps = any(result.batched_samples_per_second is None for result in benchmark.results)
    parts = ["Load: from file to first answer. Peak memory: of a fresh process that loads the file and predicts."]
    if gaps:
        parts.append(" n/a at batch 64: the file's batch is fixed at 1.")
    return paragraph(*parts, class_="note")
