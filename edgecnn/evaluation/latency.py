"""Latency of files on runtimes, measured side by side with one baseline."""

import dataclasses
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation.clock import (
    Subject,
    batch_rate,
    load_seconds,
    quantiles_of,
    ratio_between,
    subject_of,
    time_rounds,
)
from edgecnn.runtimes import find
from edgecnn.runtimes.subprocess_probe import probe_all
from edgecnn.system import machine
from edgecnn.types import RAW, Benchmark, InputContract, Latency, NullProgress, Progress, Runtime, Skipped, TimingRun

ROUNDS = 30
SMALLEST_ROUNDS = 6  # below, a median has no 95% interval
_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class Candidate:
    """One file on one runtime.

    Attributes:
        format: format name, for people.
        runtime: runtime that loads it.
        path: the file.
        file: its name in the result.
        contract: scaling that the file expects of its caller.
        size_bytes: of the whole kit, where the file is its manifest; None for the size of the file.
        sha256: of the file, or of all files of a kit, for the result; "" where it does not matter.
    """

    format: str
    runtime: Runtime
    path: Path
    file: str
    contract: InputContract
    size_bytes: int | None = None
    sha256: str = ""

    @property
    def name(self) -> str:
        """Format and runtime as "format@runtime"."""
        return f"{self.format}@{self.runtime.name}"


@dataclasses.dataclass(frozen=True, slots=True)
class _Loaded:
    candidate: Candidate
    subject: Subject
    load_milliseconds: float
    peak_memory_bytes: int | None


def run(
    candidates: Sequence[Candidate],
    inputs: NDArray[np.uint8] | None = None,
    *,
    baseline: Candidate | None,
    threads: int = 1,
    rounds: int = ROUNDS,
    progress: Progress = _NO_PROGRESS,
) -> Benchmark:
    """Measure candidates side by side.

    Args:
        candidates: to be measured; those that cannot be loaded here are skipped with the reason.
        inputs: uint8 (N, ...) to call them with; None for random ones of each file's own shape.
        baseline: the candidate that ratios refer to; None for the first one that can be measured.
        threads: given to each runtime.
        rounds: interleaved rounds.
        progress: shows loads and rounds.

    Raises:
        UsageError: too few rounds or threads, or a baseline that is not among the candidates.
        ModelError: the baseline cannot be measured, or none of the candidates can.
    """
    _check(candidates, baseline, threads, rounds)
    time, meter = machine.now(), machine.LoadMeter()
    loaded, skipped = _load_all(candidates, inputs, threads, progress)
    reference = _reference(loaded, skipped, baseline)
    null = subject_of(find("null").load(Path(), RAW, threads), None)
    subjects = [null, *(item.subject for item in loaded)]
    progress.start("measure", rounds)
    time_rounds(subjects, rounds, between=meter.sample, progress=progress)
    batched = {id(item): batch_rate(item.subject) for item in loaded if item.subject.session.dynamic_batch}
    results = tuple(_latency(item, reference, batched.get(id(item)), time) for item in loaded)
    here, overhead, p50 = machine.describe(), quantiles_of(null)[0], quantiles_of(reference.subject)[0]
    name = reference.candidate.name
    made = TimingRun(time, here, meter.load(), name, threads, rounds, overhead, p50)
    _warn(made, progress)
    return Benchmark(threads, rounds, name, overhead, results, tuple(skipped), here, (made,))


def _warn(run: TimingRun, progress: Progress) -> None:
    if run.load is not None and run.load.busy:
        progress.say(
            f"warning: the machine was busy ({run.load}): the timed threads waited for a core, and the figures are "
            "those of a busy machine; measure again on an idle one"
        )


def _reference(loaded: Sequence[_Loaded], skipped: Sequence[Skipped], baseline: Candidate | None) -> _Loaded:
    reference = next((item for item in loaded if baseline in (None, item.candidate)), None)
    if reference is not None:
        return reference
    if baseline is None:
        raise ModelError("nothing can be measured: " + "; ".join(item.reason for item in skipped))
    reason = next(item.reason for item in skipped if (item.format, item.runtime) == _pair(baseline))
    raise ModelError(f"the baseline {baseline.name} cannot be measured: {reason}")


def _check(candidates: Sequence[Candidate], baseline: Candidate | None, threads: int, rounds: int) -> None:
    if rounds < SMALLEST_ROUNDS:
        raise UsageError(f"{rounds} rounds are too few for a 95% interval", advice=f"take at least {SMALLEST_ROUNDS}")
    if threads < 1:
        raise UsageError(f"{threads} threads are too few", advice="take at least 1")
    if baseline is not None and baseline not in candidates:
        names = ", ".join(item.name for item in candidates)
        raise UsageError(
            f"the baseline {baseline.name} is not measured", advice=f"choose one of {names or 'no candidates'}"
        )


def _pair(candidate: Candidate) -> tuple[str, str]:
    return candidate.format, candidate.runtime.name


def _load_all(
    candidates: Sequence[Candidate], inputs: NDArray[np.uint8] | None, threads: int, progress: Progress
) -> tuple[list[_Loaded], list[Skipped]]:
    loaded, skipped = list[_Loaded](), list[Skipped]()
    progress.start("load", len(candidates))
    # A child process loads each file first: to measure its memory, and because a damaged file may crash it. Nothing
    # is timed there, so two may run at a time.
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(lambda item: probe_all([item.path], item.runtime.name, threads)[0], candidates))
    for item, outcome in zip(candidates, outcomes, strict=True):
        progress.advance(note=item.name)
        try:
            if outcome.error:
                raise ModelError(outcome.error)
            loaded.append(_load(item, inputs, threads, outcome.peak_memory_bytes))
        except (ModelError, RuntimeUnavailableError) as error:
            skipped.append(Skipped(item.format, item.runtime.name, str(error)))
    return loaded, skipped


def _load(candidate: Candidate, inputs: NDArray[np.uint8] | None, threads: int, peak: int | None) -> _Loaded:
    """Load a candidate, then time further loads: the first one also imports the runtime."""
    path, name = candidate.path, candidate.runtime.name
    subject = subject_of(candidate.runtime.load(path, candidate.contract, threads), inputs)
    if subject.session.threads != threads:
        raise RuntimeUnavailableError(
            f"{name} computes with {subject.session.threads} threads in this process, not with {threads}",
            advice=f"measure it with --threads {subject.session.threads}, or by itself",
        )
    subject.session.predict(subject.inputs[:1])
    seconds = load_seconds(lambda: candidate.runtime.load(path, candidate.contract, threads), subject.inputs[:1])
    return _Loaded(candidate, subject, 1000 * seconds, peak)


def _latency(item: _Loaded, reference: _Loaded, batched: float | None, time: str) -> Latency:
    candidate, subject = item.candidate, item.subject
    p50, p90, p99 = quantiles_of(subject)
    return Latency(
        format=candidate.format,
        runtime=candidate.runtime.name,
        file=candidate.file,
        p50=p50,
        p90=p90,
        p99=p99,
        samples_per_second=float(np.median([1e6 / times.mean() for times in subject.rounds])),
        batched_samples_per_second=batched,
        load_milliseconds=item.load_milliseconds,
        file_bytes=candidate.path.stat().st_size if candidate.size_bytes is None else candidate.size_bytes,
        peak_memory_bytes=item.peak_memory_bytes,
        calls=sum(len(times) for times in subject.rounds),
        warmup_calls=subject.warmup_calls,
        ratio=None if item is reference else ratio_between(subject.rounds, reference.subject.rounds),
        run=time,
        sha256=candidate.sha256,
    )
