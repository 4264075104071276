"""Intervals and tests against published numbers, exact enumeration and other derivations."""

import itertools
import math

import numpy as np
import pytest
from scipy import optimize, stats

from edgecnn.evaluation.statistics import (
    independent_interval,
    mcnemar_p,
    median_interval,
    paired_interval,
    quantile_intervals,
    wilson_interval,
)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_numbers_of_newcombe_1998_table_1(hits, trials, low, high):
    interval = wilson_interval(hits, trials)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)
    mirrored = wilson_interval(trials - hits, trials)
    assert mirrored.low == pytest.approx(1 - interval.high, abs=1e-12)


@pytest.mark.parametrize("hits", [0, 3, 97, 100])
def test_wilson_is_scipys_and_holds_exact_ends(hits):
    expected = stats.binomtest(hits, 100).proportion_ci(method="wilson")
    interval = wilson_interval(hits, 100)
    assert (interval.low, interval.high) == pytest.approx((expected.low, expected.high), abs=1e-12)
    assert (hits == 0) == (interval.low == 0)
    assert (hits == 100) == (interval.high == 1)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        ((56, 48), (70, 80), 0.0524, 0.3339),
        ((9, 3), (10, 10), 0.1705, 0.8090),
        ((6, 2), (7, 7), 0.0582, 0.8062),
        ((5, 0), (56, 29), -0.0381, 0.1926),
        ((0, 0), (10, 20), -0.1611, 0.2775),
        ((0, 0), (10, 10), -0.2775, 0.2775),
        ((10, 0), (10, 20), 0.6791, 1.0000),
        ((10, 0), (10, 10), 0.6075, 1.0000),
    ],
)
def test_independent_interval_gives_the_numbers_of_newcombe_1998_table_2(hits, trials, low, high):
    interval = independent_interval(hits, trials)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5.1e-5)


def test_tango_gives_the_numbers_of_his_contact_lens_example():
    # Tango 1998, section 6.1: 44 pairs, 1 lost, none gained; lower end of the 90% interval -0.096
    assert round(paired_interval(0, 1, 44, confidence=0.90).low, 3) == -0.096


def test_tango_gives_the_numbers_of_other_implementations():
    # airway example of Fagerland, Lydersen and Laake 2014: 21 pairs, 1 against 7
    interval = paired_interval(1, 7, 21)
    assert (round(interval.low, 3), round(interval.high, 3)) == (-0.517, -0.026)
    # R's PropCIs::scoreci.mp(25, 28, 618, 0.90)
    interval = paired_interval(28, 25, 618, confidence=0.90)
    assert (round(interval.low, 4), round(interval.high, 4)) == (-0.0148, 0.0247)


def test_tango_without_flips_has_a_closed_form():
    # With no flip q is 0 and the score equation is n d^2 = z^2 d (1 - d)
    z2 = stats.norm.ppf(0.975) ** 2
    for pairs in (10, 1000, 10_000):
        interval = paired_interval(0, 0, pairs)
        assert interval.high == pytest.approx(z2 / (pairs + z2), rel=1e-9)
        assert interval.low == -interval.high


def restricted_score(gained, lost, pairs, d):
    """The score statistic with its nuisance parameter found by maximising the likelihood, not by Tango's formula."""

    def negative_log_likelihood(q):
        cells = ((gained, q + d), (lost, q), (pairs - gained - lost, 1 - 2 * q - d))
        return -sum(count * math.log(max(share, 1e-300)) for count, share in cells if count)

    bounds = (max(0.0, -d), (1 - d) / 2)
    q = optimize.minimize_scalar(negative_log_likelihood, bounds=bounds, method="bounded", options={"xatol": 1e-12}).x
    return ((gained - lost) / pairs - d) / math.sqrt((2 * q + d - d * d) / pairs)


@pytest.mark.parametrize(
    ("gained", "lost", "pairs"), [(12, 2, 50), (3, 9, 40), (40, 20, 160), (5, 5, 30), (60, 95, 5500)]
)
def test_the_ends_of_tangos_interval_are_where_the_score_test_rejects(gained, lost, pairs):
    interval, z = paired_interval(gained, lost, pairs), stats.norm.ppf(0.975)
    assert restricted_score(gained, lost, pairs, interval.low) == pytest.approx(z, abs=1e-4)
    assert restricted_score(gained, lost, pairs, interval.high) == pytest.approx(-z, abs=1e-4)
    swapped = paired_interval(lost, gained, pairs)
    assert (swapped.low, swapped.high) == (-interval.high, -interval.low)


@pytest.mark.parametrize(("gain", "loss"), [(0.1, 0.1), (0.05, 0.15), (0.02, 0.03), (0.2, 0.05)])
def test_tangos_interval_covers_the_truth_in_95_of_100_cases(gain, loss):
    """By enumeration of every table of 60 pairs, weighted with its multinomial probability."""
    pairs, covered, total = 60, 0.0, 0.0
    for gained, lost in itertools.product(range(31), repeat=2):
        weight = stats.multinomial.pmf([gained, lost, pairs - gained - lost], pairs, [gain, loss, 1 - gain - loss])
        if weight < 1e-9:
            continue
        interval = paired_interval(gained, lost, pairs)
        total += weight
        covered += weight * (interval.low <= gain - loss <= interval.high)
    assert total > 0.999
    assert 0.935 <= covered / total <= 0.985


def test_intervals_refuse_impossible_counts():
    with pytest.raises(ValueError, match="5 hits of 4"):
        wilson_interval(5, 4)
    with pytest.raises(ValueError, match="6 gained and 6 lost of 10"):
        paired_interval(6, 6, 10)


@pytest.mark.parametrize(("gained", "lost"), [(0, 0), (5, 5), (0, 6), (1, 9), (30, 12)])
def test_mcnemar_is_twice_the_binomial_tail(gained, lost):
    flips, fewer = gained + lost, min(gained, lost)
    tail = sum(math.comb(flips, k) for k in range(fewer + 1)) / 2**flips
    assert mcnemar_p(gained, lost) == pytest.approx(min(1.0, 2 * tail), rel=1e-12)


@pytest.mark.parametrize(("count", "rank"), [(6, 1), (8, 1), (9, 2), (15, 4), (20, 6), (25, 8), (30, 10)])
def test_the_interval_of_a_median_has_the_ranks_of_the_sign_test_table(count, rank):
    interval = median_interval([float(value) for value in range(count, 0, -1)])
    assert (interval.low, interval.high) == (rank, count + 1 - rank)
    missed = 2 * sum(math.comb(count, k) for k in range(rank)) / 2**count
    assert missed <= 0.05 < missed + 2 * math.comb(count, rank) / 2**count


def test_a_median_of_five_has_no_95_percent_interval():
    with pytest.raises(ValueError, match="at least 6"):
        median_interval([1.0, 2.0, 3.0, 4.0, 5.0])


def test_quantiles_are_those_of_the_pool_and_their_intervals_cover():
    random, hits = np.random.default_rng(4), 0
    for trial in range(60):
        rounds = [random.exponential(size=20) + random.normal(0, 0.2) for _ in range(30)]
        ((median, interval), (top, _)) = quantile_intervals(rounds, (0.5, 0.9), seed=trial, resamples=200)
        assert (median, top) == pytest.approx(np.quantile(np.concatenate(rounds), [0.5, 0.9]))
        hits += interval.low <= 0.72 <= interval.high  # close to the median of the mixture
    assert hits >= 50


def test_quantile_intervals_widen_when_rounds_differ():
    random = np.random.default_rng(4)
    alike = [random.normal(10, 1, 50) for _ in range(30)]
    apart = [row + shift for row, shift in zip(alike, random.normal(0, 3, 30), strict=True)]
    widths = [found[0][1].high - found[0][1].low for found in (quantile_intervals(r, (0.5,)) for r in (alike, apart))]
    assert widths[1] > 3 * widths[0]
