"""Measurements of time and memory."""

import dataclasses
from typing import Literal

from edgecnn.types import schemas
from edgecnn.types.machines import Machine, Run
from edgecnn.types.measurements import Interval, Skipped
from edgecnn.types.renamed import renamed


@dataclasses.dataclass(frozen=True, slots=True)
class Quantile:
    """A quantile of a latency.

    Attributes:
        microseconds: the quantile.
        interval: its 95% interval, in microseconds.
    """

    microseconds: float
    interval: Interval


@dataclasses.dataclass(frozen=True, slots=True)
class Ratio:
    """A latency over the baseline's.

    Attributes:
        value: median latency / baseline's median latency, paired by round (below 1: faster).
        interval: 95% interval.
        verdict: "faster", "slower" or "no significant difference".
    """

    value: float
    interval: Interval
    verdict: Literal["faster", "slower", "no significant difference"]


@dataclasses.dataclass(frozen=True, slots=True)
class Latency:
    """Latency of one artifact on one runtime.

    Attributes:
        format: format name.
        runtime: runtime name.
        file: file that was measured, relative to the bundle or as given.
        p50: median of one `predict` call with one sample.
        p90: 90th percentile, likewise.
        p99: 99th percentile, likewise.
        samples_per_second: at batch 1.
        batched_samples_per_second: at batch 64; None where the file's batch is fixed.
        load_milliseconds: from file to a session that has answered once.
        file_bytes: size of the file.
        peak_memory_bytes: largest resident set of a fresh process that loads the file and predicts; None where unknown.
        calls: timed calls behind the quantiles.
        warmup_calls: calls made before the clock counted.
        ratio: against the float baseline of the same run; None for the baseline itself.
        run: time of the run that measured it, "" where unknown.
        sha256: of the file that was measured, or of all files of a kit; "" where unknown.
    """

    format: str
    runtime: str
    file: str
    p50: Quantile
    p90: Quantile
    p99: Quantile
    samples_per_second: float
    batched_samples_per_second: float | None
    load_milliseconds: float
    file_bytes: int
    peak_memory_bytes: int | None
    calls: int
    warmup_calls: int
    ratio: Ratio | None = None
    run: str = ""
    sha256: str = ""

    images_per_second = renamed("images_per_second", "samples_per_second")
    batched_images_per_second = renamed("batched_images_per_second", "batched_samples_per_second")


@dataclasses.dataclass(frozen=True, slots=True)
class TimingRun(Run):
    """One run of `benchmark`.

    Attributes:
        time: as for every `Run`; so are machine, load and baseline.
        threads: threads each runtime was given.
        rounds: interleaved rounds.
        overhead: one call of the null runtime through the same loop.
        baseline_p50: median latency of the baseline in this run, which the ratios of its rows refer to.
    """

    threads: int
    rounds: int
    overhead: Quantile
    baseline_p50: Quantile


@dataclasses.dataclass(frozen=True, slots=True)
class Benchmark:
    """Content of a bundle's `benchmark.json`.

    Attributes:
        schema: version of this structure.
        threads: threads each runtime was given, in the last run.
        rounds: interleaved rounds, in the last run.
        baseline: "format@runtime" that ratios refer to, in the last run.
        overhead: one call of the null runtime through the same loop, in the last run.
        results: one for each artifact and runtime; ratios are formed within a run only.
        skipped: formats and runtimes that were not measured, with reasons.
        machine: machine of the last run.
        runs: runs that the rows belong to, the last one last.
    """

    schema: int = dataclasses.field(default=schemas.current("benchmark"), kw_only=True)
    threads: int
    rounds: int
    baseline: str
    overhead: Quantile
    results: tuple[Latency, ...]
    skipped: tuple[Skipped, ...]
    machine: Machine
    runs: tuple[TimingRun, ...] = ()

    def __post_init__(self) -> None:
        """Check that every row is of one of the runs, where runs are named."""
        known = {run.time for run in self.runs}
        if strange := [row.run for row in self.results if known and row.run not in known]:
            raise ValueError(f"results name a run {strange[0]!r:.40} that is not among the runs")

    @property
    def every_run(self) -> tuple[TimingRun, ...]:
        """Runs of the rows; for a file that names none, the one run of all its figures."""
        p50 = next((row.p50 for row in self.results if row.ratio is None), None)
        if self.runs or p50 is None:
            return self.runs
        return (TimingRun("", self.machine, None, self.baseline, self.threads, self.rounds, self.overhead, p50),)

    def baseline_of(self, row: Latency) -> str:
        """Return the baseline of a row's ratio, as "format@runtime"."""
        return next((run.baseline for run in self.runs if run.time == row.run), self.baseline)
