"""The ranking's intervals against draws of two networks, and against scipy."""

import dataclasses

import numpy as np
import pytest
from scipy.stats import norm

from edgecnn import types
from edgecnn.tune import ranking


def test_scores_are_sorted_and_compared_with_the_second_and_the_median():
    found = ranking.rank([0.70, 0.91, 0.80, 0.90, 0.60], 5000)
    assert found is not None
    assert (found.samples, found.best, found.second, found.median) == (5000, 0.91, 0.90, 0.80)
    for interval, other in ((found.over_second, 0.90), (found.over_median, 0.80)):
        half = norm.ppf(0.975) * np.sqrt((0.91 * 0.09 + other * (1 - other)) / 5000)  # Wald: near enough at this size
        assert interval.low == pytest.approx(0.91 - other - half, abs=2e-4)
        assert interval.high == pytest.approx(0.91 - other + half, abs=2e-4)


def test_few_images_do_not_rank_and_are_said_to_be_too_few():
    few = ranking.rank([13 / 15, 12 / 15, 11 / 15], 15)
    many = ranking.rank([13 / 15, 12 / 15, 11 / 15], 15_000)
    close = ranking.rank([0.902, 0.901, 0.7, 0.6, 0.5], 5000)
    assert few is not None
    assert many is not None
    assert close is not None
    text = ranking.describe(few)
    assert text.startswith(
        "15 images are too few to rank these results: best 86.67%; second 80.00%, 6.67 points less, 95%"
    )
    assert f"95% interval {100 * few.over_median.low:.2f} to {100 * few.over_median.high:.2f}" in text
    assert ranking.describe(many).startswith("15,000 images tell the best from the second: ")
    assert ranking.describe(close).startswith("5,000 images do not tell the best from the second: ")


def test_equal_networks_are_seldom_told_apart():
    """Of pairs of networks with the same accuracy and unrelated errors, 1 of 20 is told apart."""
    draw = np.random.default_rng(0)
    hits = draw.binomial(500, 0.8, (2000, 2)) / 500
    wrong = [ranking.rank(list(pair), 500) for pair in hits]
    share = np.mean([found is not None and found.beats_second for found in wrong])
    assert 0.02 < share < 0.08


def test_one_result_or_an_unknown_number_of_images_has_no_rank():
    assert ranking.rank([0.9], 100) is None
    assert ranking.rank([], 100) is None
    assert ranking.rank([0.9, 0.8], None) is None


def test_a_ranking_is_kept_in_a_file_and_an_older_file_has_none():
    found = ranking.rank([0.9, 0.8], 100)
    study = types.StudyResult("s", "r", "d", ("validation accuracy",), 1, (), None, (), None, found)
    content = types.to_json(study)
    assert types.from_json(types.StudyResult, content) == study
    del content["ranking"]
    assert types.from_json(types.StudyResult, content) == dataclasses.replace(study, ranking=None)
