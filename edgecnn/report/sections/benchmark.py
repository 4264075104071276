"""Benchmark: latency quantiles, throughput, load time and memory of each run."""

import dataclasses

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.elements import Fact, Figure
from edgecnn.types import Benchmark, Latency, Quantile, TimingRun


@dataclasses.dataclass(frozen=True, slots=True)
class LatencyRow:
    """One artifact on one runtime, timed.

    Attributes:
        name: artifact and runtime as one text.
        format: format name.
        runtime: runtime name.
        p50: of one call with one sample, with its interval; likewise `p90` and `p99`.
        samples_per_second: at batch 1.
        batched: samples per second at batch 64.
        load: time from file to first answer.
        peak_memory: of a process that predicts.
        calls: number of timed calls, after how many to warm up.
        ratio: to the baseline, with its interval.
        verdict: of the comparison.
    """

    name: str
    format: str
    runtime: str
    p50: Figure
    p90: Figure
    p99: Figure
    samples_per_second: str
    batched: str
    load: str
    peak_memory: str
    calls: Figure
    ratio: Figure
    verdict: comparisons.Verdict


@dataclasses.dataclass(frozen=True, slots=True)
class RunPart:
    """One run.

    Attributes:
        facts: its conditions.
        busy: a warning if the machine was busy, else "".
        rows: what it timed.
    """

    facts: tuple[Fact, ...]
    busy: str
    rows: tuple[LatencyRow, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class BenchmarkRuns:
    """The benchmark.

    Attributes:
        unit: of the latencies.
        runs: the last run first.
        fixed_batch: True where an artifact cannot take a batch of 64.
    """

    unit: str
    runs: tuple[RunPart, ...]
    fixed_batch: bool


def gather(content: ReportContent) -> BenchmarkRuns | None:
    """Return every run; None for a bundle that was not timed."""
    benchmark = content.benchmark
    if benchmark is None:
        return None
    unit = comparisons.latency_unit(content)
    runs = tuple(_run(benchmark, run, unit) for run in reversed(benchmark.every_run))
    fixed_batch = any(result.batched_samples_per_second is None for result in benchmark.results)
    return BenchmarkRuns(unit.name, runs, fixed_batch)


def _run(benchmark: Benchmark, run: TimingRun, unit: units.TimeUnit) -> RunPart:
    results = [result for result in benchmark.results if result.run == run.time]
    return RunPart(_facts(run), _busy(run), tuple(_row(result, unit, run.baseline) for result in results))


def _busy(run: TimingRun) -> str:
    if run.load is None or not run.load.busy:
        return ""
    return f"the machine was busy ({run.load}): what was timed waited for its turn."


def _facts(run: TimingRun) -> tuple[Fact, ...]:
    overhead, median = run.overhead, run.baseline_p50.microseconds
    unit = units.time_unit([overhead.microseconds])
    return (
        ("Measured", units.timestamp(run.time)),
        ("Threads", str(run.threads)),
        ("Interleaved rounds", str(run.rounds)),
        ("Load", str(run.load or "not recorded")),
        ("Baseline", f"{comparisons.baseline_name(run.baseline)}, p50 {units.time(median, units.time_unit([median]))}"),
        (
            "Null-runtime overhead",
            f"{units.time(overhead.microseconds, unit)} a call ({units.time_interval(overhead.interval, unit)})",
        ),
    )


def _row(result: Latency, unit: units.TimeUnit, baseline: str) -> LatencyRow:
    rate = result.batched_samples_per_second
    return LatencyRow(
        name=comparisons.result_name(result.format, result.runtime),
        format=result.format,
        runtime=result.runtime,
        p50=_quantile(result.p50, unit),
        p90=_quantile(result.p90, unit),
        p99=_quantile(result.p99, unit),
        samples_per_second=units.significant(result.samples_per_second),
        batched=units.ABSENT if rate is None else units.significant(rate),
        load=f"{units.significant(result.load_milliseconds)} ms",
        peak_memory=comparisons.peak_memory(result),
        calls=Figure(units.count(result.calls), f"after {units.count(result.warmup_calls)} to warm up"),
        ratio=comparisons.ratio_figure(result.ratio),
        verdict=comparisons.latency_verdict(result.format, result.ratio, baseline),
    )


def _quantile(quantile: Quantile, unit: units.TimeUnit) -> Figure:
    return Figure(units.time(quantile.microseconds, unit), units.time_interval(quantile.interval, unit))
