"""The loop, against sessions whose cost is known, and its verdict on two that are equal."""

import gc
import itertools

import numpy as np
import pytest

from edgecnn import timing
from edgecnn.runtimes.null import NullSession
from edgecnn.timing import Subject, batch_rate, load_seconds, quantiles_of, ratio_between, subject_of, time_rounds

IMAGES = np.zeros((64, 1, 1, 1), np.uint8)


class Clock:
    """In place of the module time: it moves on when something is computed, and a little when it is read."""

    def __init__(self):
        self.nanoseconds = 0

    def perf_counter_ns(self):
        self.nanoseconds += 20
        return self.nanoseconds

    def perf_counter(self):
        return self.perf_counter_ns() / 1e9


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(timing, "time", made)
    return made


class Busy:
    """Computes for a given time per call, and remembers what it was called with."""

    def __init__(self, clock, microseconds, log=None, per_image=0):
        self.clock, self.nanoseconds, self.per_image, self.log = clock, 1000 * microseconds, 1000 * per_image, log
        self.batch_free, self.threads, self.image_shape = True, 1, (1, 1, 1)

    def predict(self, images):
        self.clock.nanoseconds += int(self.nanoseconds) + self.per_image * len(images)
        if self.log is not None:
            self.log.append((id(self), len(images), gc.isenabled()))
        return np.zeros((len(images), 2), np.float32)


def timed(sessions, rounds, seed=0):
    subjects = [Subject(session, IMAGES) for session in sessions]
    time_rounds(subjects, rounds, seed=seed)
    return subjects


def test_a_known_cost_is_measured_and_ratios_are_of_medians(clock):
    slow, fast = timed([Busy(clock, 300), Busy(clock, 100)], 8)
    p50, p90, p99 = quantiles_of(slow)
    assert 300 <= p50.microseconds <= 300.1
    assert p50.microseconds <= p90.microseconds <= p99.microseconds
    assert p50.interval.low <= p50.microseconds <= p50.interval.high
    ratio = ratio_between(slow.rounds, fast.rounds)
    assert ratio.value == pytest.approx(3, rel=1e-3)
    assert ratio.verdict == "slower"
    assert ratio_between(fast.rounds, slow.rounds).verdict == "faster"


def test_calls_of_a_visit_fit_its_time(clock):
    slow, fast = timed([Busy(clock, 7000), Busy(clock, 50)], 6)
    assert (slow.calls, fast.calls) == (3, 100)
    assert [len(times) for times in slow.rounds] == [3] * 6


def test_rounds_visit_everyone_once_in_changing_order_without_the_garbage_collector(clock):
    log: list[tuple[int, int, bool]] = []
    sessions = [Busy(clock, 2000, log) for _ in range(3)]
    timed(sessions, 20)
    visits = [log[0][0]] + [own[0] for before, own in itertools.pairwise(log) if own[0] != before[0]]
    assert not any(enabled for _, _, enabled in log)
    assert gc.isenabled()
    assert {count for _, count, _ in log} == {1}
    counts = [[len(times) for times in subject.rounds] for subject in timed(sessions, 6)]
    assert all(len(rounds) == 6 for rounds in counts)
    orders = {tuple(visits[place : place + 3]) for place in range(3, len(visits) - 2, 3)}
    assert len(orders) > 2


def test_warm_up_waits_for_a_session_that_gets_faster(clock):
    class Warming(Busy):
        def predict(self, images):
            self.nanoseconds = max(100_000, self.nanoseconds * 0.995)
            return super().predict(images)

    subject = timed([Warming(clock, 1000)], 6)[0]
    assert subject.warmup_calls > 200
    assert quantiles_of(subject)[2].microseconds < 500


def test_batches_are_one_call_each(clock):
    log: list[tuple[int, int, bool]] = []
    subject = Subject(Busy(clock, 0, log, per_image=20), IMAGES)
    assert batch_rate(subject) == pytest.approx(50_000, rel=1e-3)
    assert {count for _, count, _ in log} == {64}


def test_load_time_is_from_the_call_to_the_first_answer(clock):
    def load():
        clock.nanoseconds += 20_000_000
        return Busy(clock, 10_000)

    assert load_seconds(load, IMAGES[:1]) == pytest.approx(0.03, rel=1e-3)


def test_images_are_repeated_to_a_batch_or_made_up(clock):
    few = np.arange(3, dtype=np.uint8).reshape(3, 1, 1, 1)
    np.testing.assert_array_equal(subject_of(Busy(clock, 0), few).images.ravel(), np.arange(64) % 3)
    assert subject_of(Busy(clock, 0), None).images.shape == (64, 1, 1, 1)


def rounds_of(medians):
    return [np.full(3, value) for value in medians]


def test_the_verdict_needs_significance_and_more_than_3_percent():
    base = rounds_of(np.full(30, 100.0))
    noise = np.random.default_rng(0).normal(0, 0.1, 30)
    assert ratio_between(rounds_of(102.5 + noise), base).verdict == "no significant difference"  # clear, but small
    assert ratio_between(rounds_of(104 + noise), base).verdict == "slower"
    assert ratio_between(rounds_of(96 + noise), base).verdict == "faster"
    wild = np.r_[np.full(14, 80.0), np.full(16, 130.0)]  # large, but not clear
    found = ratio_between(rounds_of(wild), base)
    assert found.verdict == "no significant difference"
    assert (found.value, found.interval.low, found.interval.high) == pytest.approx((1.3, 0.8, 1.3))


def test_a_disturbance_that_meets_both_in_a_round_cancels():
    weather = np.exp(np.random.default_rng(1).normal(0, 1, 30))
    found = ratio_between(rounds_of(50 * weather), rounds_of(100 * weather))
    assert (found.value, found.interval.low, found.interval.high) == pytest.approx((0.5, 0.5, 0.5))


class Computing:
    """Computes without memory of its own, whose place in the cache would make two sessions differ in earnest."""

    def __init__(self):
        self.batch_free, self.threads, self.image_shape = True, 1, (1, 1, 1)

    def predict(self, images):
        value = len(images)
        for _ in range(400):
            value = (value * 1_103_515_245 + 12_345) % 2**31
        return value


@pytest.mark.alone
@pytest.mark.parametrize(
    ("session", "trials"),
    [
        (lambda: NullSession(1), 200),
        (Computing, 40),
        pytest.param(lambda: NullSession(1), 600, marks=pytest.mark.campaign),
        pytest.param(Computing, 200, marks=pytest.mark.campaign),
    ],
    ids=["null", "computing", "null-long", "computing-long"],
)
def test_two_equal_sessions_are_told_apart_in_less_than_5_of_100_trials(session, trials, monkeypatch):
    """Not a simulation: the loop and the clock themselves."""
    monkeypatch.setattr(timing, "_WINDOW_SECONDS", 0.0005)  # these are warm by then
    monkeypatch.setattr(timing, "_WARMUP_SECONDS", 0.005)
    monkeypatch.setattr(gc, "collect", lambda: 0)  # slow in a process that holds TensorFlow
    told = 0
    for trial in range(trials):
        one, other = timed([session(), session()], 30, seed=trial)
        told += ratio_between(one.rounds, other.rounds).verdict != "no significant difference"
    assert told <= 0.05 * trials


def test_differences_below_the_clocks_step_do_not_count():
    base = rounds_of(np.full(30, 0.10))
    assert ratio_between(rounds_of(np.full(30, 0.11)), base).verdict == "no significant difference"
    assert ratio_between(rounds_of(np.full(30, 0.16)), base).verdict == "slower"
