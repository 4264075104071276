"""The loop, against sessions whose cost is known and whose noise is drawn; nothing here reads the real clock."""

import gc
import itertools
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from edgecnn.evaluation import clock as timing
from edgecnn.evaluation.clock import (
    Subject,
    batch_rate,
    load_seconds,
    quantiles_of,
    ratio_between,
    subject_of,
    time_rounds,
)
from tests.simulated import Busy, Clock

IMAGES = np.zeros((64, 1, 1, 1), np.uint8)


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(timing, "time", made)
    return made


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
    np.testing.assert_array_equal(subject_of(Busy(clock, 0), few).inputs.ravel(), np.arange(64) % 3)
    assert subject_of(Busy(clock, 0), None).inputs.shape == (64, 1, 1, 1)


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


class Noisy(Busy):
    """Computes for a time that varies as on a machine that others use: drift, jitter, and calls that had to wait."""

    def __init__(self, clock, microseconds, random, weather):
        super().__init__(clock, microseconds)
        self.random, self.weather, self.usual = random, weather, 1000 * microseconds

    def predict(self, images):
        jitter = np.exp(self.random.normal(0, 0.1)) * (1 if self.random.random() > 0.02 else 30)
        self.nanoseconds = self.usual * jitter * self.weather(self.clock.nanoseconds)
        return super().predict(images)


def busy_machine(random):
    """Return how many times slower a machine is at each nanosecond: others come and go every 50 milliseconds."""
    slots = np.exp(random.normal(0, 0.3, 1000))
    return lambda now: slots[int(now / 5e7) % len(slots)]


def verdicts(clock, microseconds, trials, rounds):
    """Count the verdicts on a subject of that cost against one of 1000 microseconds, in the loop itself."""
    found = Counter[str]()
    for trial in range(trials):
        random = np.random.default_rng(trial)
        weather = busy_machine(random)
        subjects = [Noisy(clock, cost, random, weather) for cost in (microseconds, 1000)]
        one, other = timed(subjects, rounds, seed=trial)
        found[ratio_between(one.rounds, other.rounds).verdict] += 1
    return found


def test_two_equal_sessions_on_a_busy_machine_are_rarely_told_apart(clock, monkeypatch):
    """The rule promises at most 5 of 100; of 200 trials more than 18 would be so by chance once in 200 times."""
    monkeypatch.setattr(gc, "collect", lambda: 0)  # slow in a process that holds TensorFlow
    found = verdicts(clock, 1000, trials=200, rounds=30)
    assert found["faster"] + found["slower"] <= 18


def test_a_session_of_half_the_cost_is_told_apart_on_a_busy_machine(clock, monkeypatch):
    monkeypatch.setattr(gc, "collect", lambda: 0)
    assert verdicts(clock, 500, trials=20, rounds=30) == {"faster": 20}


@pytest.mark.parametrize("rounds", [6, 30, 61])
@pytest.mark.parametrize("noise", ["normal", "heavy tails", "skewed"])
def test_the_interval_of_a_ratio_misses_the_truth_in_at_most_5_of_100_trials(noise, rounds):
    """Whatever the shape of the noise: the interval assumes none. Its median is 1, so the truth is 1.25."""
    draw: dict[str, Callable[[np.random.Generator], NDArray[np.float64]]] = {
        "normal": lambda random: random.normal(0, 0.1, rounds),
        "heavy tails": lambda random: 0.05 * random.standard_cauchy(rounds),
        "skewed": lambda random: random.exponential(0.2, rounds) - 0.2 * np.log(2),
    }
    trials, missed = 400, 0
    for trial in range(trials):
        random = np.random.default_rng(trial)
        own = [np.array([125.0]) * np.exp(value) for value in np.clip(draw[noise](random), -50, 50)]
        interval = ratio_between(own, [np.array([100.0])] * rounds).interval
        missed += not interval.low <= 1.25 <= interval.high
    assert missed <= 0.05 * trials + 2.58 * (0.05 * 0.95 * trials) ** 0.5


def test_differences_below_the_clocks_step_do_not_count():
    base = rounds_of(np.full(30, 0.10))
    assert ratio_between(rounds_of(np.full(30, 0.11)), base).verdict == "no significant difference"
    assert ratio_between(rounds_of(np.full(30, 0.16)), base).verdict == "slower"
