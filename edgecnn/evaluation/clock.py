"""Timing loop of all latency measurements, and the rules that compare two latencies.

**Warm.** A subject is called in windows of at least 10 calls and 20 ms; it is warm when the medians of two windows in
a row are within 5% of each other, or after half a second.

**Rounds.** Every round visits every subject once, in a shuffled order. A visit starts with one or two untimed calls,
because the caches still hold another model, then times single calls: as many as fit into 20 ms, from 1 to 100.
Python's garbage collector is off during a visit.

**Quantiles** are taken over all timed calls; their 95% intervals come from resampling whole rounds.

**Ratio and verdict.** Calls of one round share the state of the machine, so the unit is the round: the log of a
subject's median over the baseline's median in the same round. The ratio is the median over rounds; its interval is that
of the sign test, which assumes independent rounds and no more. The verdict is "faster" or "slower" only where
- the 95% interval excludes 1,
- the ratio is more than 3% away from 1: two loads of the same code differ by up to 2.5% in every round, as their
  memory lies at different addresses, and
- the medians are more than 0.05 microseconds apart: clocks step by 10 to 52 nanoseconds.
Fewer than 5% of comparisons of two equal subjects then end in a verdict; `benchmarks/null.py` measures that share.
"""

import contextlib
import dataclasses
import gc
import itertools
import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.evaluation.statistics import median_interval, quantile_intervals
from edgecnn.types import Interval, NullProgress, Progress, Quantile, Ratio, Session

BATCH = 64
SMALLEST_EFFECT = 0.03  # of the baseline's latency
SMALLEST_DIFFERENCE = 0.05  # microseconds

_VISIT_SECONDS, _VISIT_CALLS, _CHEAP_CALLS = 0.02, 100, 10
_WINDOW_CALLS, _WINDOW_SECONDS, _STABLE, _WARMUP_SECONDS = 10, 0.02, 0.05, 0.5
_BATCH_ROUNDS, _BATCH_SECONDS = 7, 1.0
_LOADS, _LOAD_SECONDS = 5, 0.5
_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(slots=True)
class Subject:
    """A session in the loop, with its measured times.

    Attributes:
        session: that is called.
        inputs: uint8 (BATCH, ...), the samples that it is called with.
        calls: timed calls a visit.
        warmup_calls: calls made before the first visit.
        rounds: microseconds of each call, one float64 array a visit.
    """

    session: Session
    inputs: NDArray[np.uint8]
    calls: int = 1
    warmup_calls: int = 0
    rounds: list[NDArray[np.float64]] = dataclasses.field(default_factory=list)


def subject_of(session: Session, inputs: NDArray[np.uint8] | None) -> Subject:
    """Return a subject for a session and these inputs, or random ones of the session's own shape."""
    if inputs is None:
        inputs = np.random.default_rng(0).integers(0, 256, (BATCH, *session.input_shape), np.uint8)
    return Subject(session, inputs[np.arange(BATCH) % len(inputs)])


def time_rounds(
    subjects: Sequence[Subject],
    rounds: int,
    *,
    seed: int = 0,
    between: Callable[[], None] = lambda: None,
    progress: Progress = _NO_PROGRESS,
) -> None:
    """Warm subjects up, then append the times of `rounds` interleaved visits to each one's `rounds`.

    Args:
        subjects: changed in place.
        rounds: number of visits to each.
        seed: of the order within rounds.
        between: called after each round, while no clock runs.
        progress: advanced by rounds; the caller has started it.
    """
    random = np.random.default_rng(seed)
    with _undisturbed():
        for subject in subjects:
            _warm_up(subject)
        for _ in range(rounds):
            for position in random.permutation(len(subjects)):
                subject = subjects[position]
                subject.rounds.append(_visit(subject.session, _singles(subject.inputs), subject.calls))
            between()
            progress.advance()


def ratio_between(rounds: Sequence[NDArray[np.float64]], baseline: Sequence[NDArray[np.float64]]) -> Ratio:
    """Return the ratio of two subjects of the same rounds, by the rule at the top of this module.

    Args:
        rounds: the candidate's times, one array a round.
        baseline: the baseline's, in the same rounds.
    """
    own, other = (np.array([np.median(times) for times in side]) for side in (rounds, baseline))
    logs = np.log(own / other)
    value, bounds = math.exp(float(np.median(logs))), median_interval(logs)
    interval = Interval(math.exp(bounds.low), math.exp(bounds.high))
    apart = abs(value - 1) > SMALLEST_EFFECT and abs(float(np.median(own - other))) > SMALLEST_DIFFERENCE
    if interval.low <= 1 <= interval.high or not apart:
        return Ratio(value, interval, "no significant difference")
    return Ratio(value, interval, "faster" if value < 1 else "slower")


def batch_rate(subject: Subject) -> float:
    """Return samples per second in calls of `BATCH` samples: the median of 7 visits, or of those that fit a second."""
    batches, rates = [subject.inputs], list[float]()
    with _undisturbed():
        calls = _calls_per_visit(_visit(subject.session, batches, 1)[0])
        started = time.perf_counter()
        while not rates or (len(rates) < _BATCH_ROUNDS and time.perf_counter() - started < _BATCH_SECONDS):
            rates.append(1e6 * BATCH / float(_visit(subject.session, batches, calls).mean()))
    return float(np.median(rates))


def load_seconds(load: Callable[[], Session], sample: NDArray[np.uint8]) -> float:
    """Return seconds from file to first answer: the median of 5 loads, or of those that fit half a second."""
    seconds: list[float] = []
    while len(seconds) < _LOADS and sum(seconds) < _LOAD_SECONDS:
        start = time.perf_counter()
        load().predict(sample)
        seconds.append(time.perf_counter() - start)
    return float(np.median(seconds))


def quantiles_of(subject: Subject) -> tuple[Quantile, Quantile, Quantile]:
    """Return p50, p90 and p99 of a subject's timed calls, with their 95% intervals."""
    found = [Quantile(value, interval) for value, interval in quantile_intervals(subject.rounds, (0.5, 0.9, 0.99))]
    return found[0], found[1], found[2]


def _singles(inputs: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    """Return batches of one sample each."""
    return [inputs[position : position + 1] for position in range(len(inputs))]


def _warm_up(subject: Subject) -> None:
    """Call until two windows agree, then choose the number of calls in a visit."""
    deadline, medians = time.perf_counter() + _WARMUP_SECONDS, list[float]()
    while not _stable(medians) and time.perf_counter() < deadline:
        times = _window(subject, deadline)
        subject.warmup_calls += len(times)
        medians.append(float(np.median(times)))
    subject.calls = _calls_per_visit(medians[-1])


def _stable(medians: Sequence[float]) -> bool:
    return len(medians) > 1 and abs(medians[-1] - medians[-2]) <= _STABLE * medians[-2]


def _window(subject: Subject, deadline: float) -> list[float]:
    times, opened = list[float](), time.perf_counter()
    while len(times) < _WINDOW_CALLS or time.perf_counter() - opened < _WINDOW_SECONDS:
        times += _time_calls(subject.session.predict, [subject.inputs[:1]])
        if time.perf_counter() > deadline:
            break
    return times


def _calls_per_visit(microseconds: float) -> int:
    return min(max(round(1e6 * _VISIT_SECONDS / microseconds), 1), _VISIT_CALLS)


def _visit(session: Session, batches: Sequence[NDArray[np.uint8]], calls: int) -> NDArray[np.float64]:
    """Return microseconds of `calls` calls, after one untimed call, or two where they are cheap."""
    settle = 1 if calls < _CHEAP_CALLS else 2
    _time_calls(session.predict, batches[:settle])
    return np.array(_time_calls(session.predict, itertools.islice(itertools.cycle(batches), calls)))


def _time_calls(predict: Callable[[Any], Any], batches: Iterable[NDArray[np.uint8]]) -> list[float]:
    """Call `predict` with each batch; return microseconds of each call."""
    clock, times = time.perf_counter_ns, list[float]()
    for batch in batches:
        start = clock()
        predict(batch)
        times.append((clock() - start) / 1000)
    return times


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Switch Python's garbage collector off, so that it runs in no timed call."""
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
