"""Intervals and tests for proportions, pairs and repeated rounds, each with its source."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn.types import Interval


def wilson_interval(hits: int, trials: int, confidence: float = 0.95) -> Interval:
    """Return the score interval of a proportion.

    E. B. Wilson, JASA 22 (1927) 209-212; method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.

    Raises:
        ValueError: `hits` is not within 0..`trials`, or there are no trials.
    """
    if not 0 <= hits <= trials or trials == 0:
        raise ValueError(f"{hits} hits of {trials} trials")
    z2 = _normal_quantile(confidence) ** 2
    centre = (hits + z2 / 2) / (trials + z2)
    half = math.sqrt(z2 * (hits * (trials - hits) / trials + z2 / 4)) / (trials + z2)
    # The ends are exactly 0 and 1 at no hits and no misses; rounding must not move them.
    return Interval(centre - half if hits else 0.0, centre + half if hits < trials else 1.0)


def paired_interval(gained: int, lost: int, pairs: int, confidence: float = 0.95) -> Interval:
    """Return Tango's score interval of the difference of two proportions seen on the same items.

    The difference is `(gained - lost) / pairs`. The interval holds every d that the score test does not reject:
    `|gained - lost - n d| <= z sqrt(n (2 q + d (1 - d)))`, q being the estimate of the probability of a loss that is
    most likely under d. It never leaves [-1, 1], and at d = 0 the test is McNemar's.
    T. Tango, Statistics in Medicine 17 (1998) 891-908, equations 24 to 26.

    Raises:
        ValueError: the counts are not those of a paired table.
    """
    if gained < 0 or lost < 0 or gained + lost > pairs or pairs == 0:
        raise ValueError(f"{gained} gained and {lost} lost of {pairs} pairs")
    upper = _tango_upper(gained, lost, pairs, _normal_quantile(confidence))
    return Interval(-_tango_upper(lost, gained, pairs, _normal_quantile(confidence)), upper)


def independent_interval(hits: tuple[int, int], trials: tuple[int, int], confidence: float = 0.95) -> Interval:
    """Return the interval of the difference, first less second, of two proportions seen on different items.

    Method 10 in R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890: the ends of both Wilson intervals that lie on
    the far side, added in quadrature.

    Raises:
        ValueError: the counts are not those of two proportions.
    """
    first, second = (wilson_interval(*counts, confidence) for counts in zip(hits, trials, strict=True))
    p, q = (count / total for count, total in zip(hits, trials, strict=True))
    low = p - q - math.hypot(p - first.low, second.high - q)
    return Interval(low, p - q + math.hypot(first.high - p, q - second.low))


def mcnemar_p(gained: int, lost: int) -> float:
    """Return the exact two-sided McNemar p: a binomial test of `gained` in `gained + lost` at 1/2; 1 without flips."""
    if gained + lost == 0:
        return 1.0
    from scipy.stats import binomtest

    return float(binomtest(gained, gained + lost, 0.5).pvalue)


def median_interval(values: Sequence[float] | NDArray[np.float64]) -> Interval:
    """Return the 95% interval of a median between two order statistics (the inverted sign test).

    It assumes no shape of distribution. With B binomial (n, 1/2), the interval from the k-th smallest to the k-th
    largest misses the median with probability 2 P(B < k); k is the largest that keeps this at or below 5%.
    G. E. Noether, Introduction to Statistics (1991), chapter 4.

    Raises:
        ValueError: fewer than 6 values, for which no such interval exists.
    """
    from scipy.stats import binom

    ordered = np.sort(np.asarray(values, np.float64))
    rank = int(binom.ppf(0.025, len(ordered), 0.5))  # the smallest k with P(B <= k) >= 2.5%, so P(B < k) < 2.5%
    if rank < 1:
        raise ValueError(f"{len(ordered)} values; an interval of a median needs at least 6")
    return Interval(float(ordered[rank - 1]), float(ordered[-rank]))


def quantile_intervals(
    rounds: Sequence[NDArray[np.float64]], levels: Sequence[float], *, seed: int = 0, resamples: int = 500
) -> tuple[tuple[float, Interval], ...]:
    """Return quantiles of pooled rounds with 95% bootstrap intervals.

    Whole rounds are drawn with replacement, because calls within a round share the state of the machine: a cluster
    bootstrap with percentile limits (A. C. Davison and D. V. Hinkley, Bootstrap Methods, 1997, section 3.8).

    Args:
        rounds: values of each round, all of the same length.
        levels: quantile levels in 0..1.
        seed: of the draws.
        resamples: number of draws.
    """
    values = np.stack(rounds)
    draws = np.random.default_rng(seed).integers(0, len(values), (resamples, len(values)))
    resampled = np.stack([np.quantile(values[draw], levels) for draw in draws])
    low, high = np.quantile(resampled, [0.025, 0.975], axis=0)
    estimates = np.quantile(values, levels)
    return tuple(
        (float(value), Interval(min(float(one), float(value)), max(float(two), float(value))))
        for value, one, two in zip(estimates, low, high, strict=True)
    )


def _normal_quantile(confidence: float) -> float:
    from scipy.stats import norm

    return float(norm.ppf((1 + confidence) / 2))


def _tango_upper(gained: int, lost: int, pairs: int, z: float) -> float:
    """Return the larger root of the score equation; the statistic falls steadily as d grows, so bisection finds it."""
    low, high = (gained - lost) / pairs, 1.0
    while low < (middle := (low + high) / 2) < high:
        if _tango_statistic(gained, lost, pairs, middle) > -z:
            low = middle
        else:
            high = middle
    return high


def _tango_statistic(gained: int, lost: int, pairs: int, d: float) -> float:
    b = (2 * pairs - gained + lost) * d - gained - lost
    c = -lost * d * (1 - d)
    q = (math.sqrt(b * b - 8 * pairs * c) - b) / (4 * pairs)
    variance = pairs * (2 * q + d * (1 - d))
    return (gained - lost - pairs * d) / math.sqrt(variance) if variance > 0 else -math.inf
