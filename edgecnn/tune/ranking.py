"""Ranking of the results of a search, with confidence intervals of their differences."""

import statistics
from collections.abc import Sequence

from edgecnn.evaluation.statistics import independent_interval
from edgecnn.types import Interval, Ranking


def rank(scores: Sequence[float], images: int | None) -> Ranking | None:
    """Return the comparison of the best score with the second and the median; None below two scores.

    The intervals are those of two accuracies measured on different images. Here all are measured on the same images,
    where similar networks make similar errors, so that the true intervals are narrower; the selection of the best among
    many candidates, which these intervals ignore, makes them wider.

    Args:
        scores: accuracies, 0..1.
        images: number of images that each was measured on; None where unknown.
    """
    if len(scores) < 2 or not images:
        return None
    best, second, *_ = sorted(scores, reverse=True)
    median = statistics.median(scores)
    return Ranking(images, best, second, median, _over(best, second, images), _over(best, median, images))


def describe(ranking: Ranking) -> str:
    """Return a ranking as a sentence, with its intervals in points of accuracy."""
    second = f"second {ranking.second:.2%}, {_points(ranking.best - ranking.second, ranking.over_second)}"
    median = f"median {ranking.median:.2%}, {_points(ranking.best - ranking.median, ranking.over_median)}"
    figures = f"best {ranking.best:.2%}; {second}; {median}"
    if not ranking.beats_median:
        return f"{ranking.samples:,} images are too few to rank these results: {figures}; score them on more images"
    if not ranking.beats_second:
        return f"{ranking.samples:,} images do not tell the best from the second: {figures}"
    return f"{ranking.samples:,} images tell the best from the second: {figures}"


def _over(one: float, other: float, images: int) -> Interval:
    return independent_interval((round(one * images), round(other * images)), (images, images))


def _points(difference: float, interval: Interval) -> str:
    low, high = 100 * interval.low, 100 * interval.high
    return f"{100 * difference:.2f} points less, 95% interval {low:.2f} to {high:.2f}"
