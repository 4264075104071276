"""Calibration indices: out of the training split, balanced, and the same every time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgecnn.data.calibration import choose
from edgecnn.errors import UsageError


@given(sizes=st.lists(st.integers(1, 30), min_size=1, max_size=6), count=st.integers(1, 120), seed=st.integers(0, 9))
def test_each_class_gives_the_same_number_as_far_as_it_has_images(sizes, count, seed):
    labels = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(sizes)), sizes).repeat(2))
    train = np.flatnonzero(np.random.default_rng(seed + 1).random(len(labels)) < 0.5)
    chosen = choose(labels, train, count, seed)
    assert len(chosen) == min(count, len(train))
    assert (np.diff(chosen) > 0).all()
    assert np.isin(chosen, train).all()
    given_by = np.bincount(labels[chosen], minlength=len(sizes))
    available = np.bincount(labels[train], minlength=len(sizes))
    unexhausted = given_by[given_by < available]
    if unexhausted.size:
        assert given_by.max() <= unexhausted.min() + 1


def test_the_seed_alone_decides():
    labels, train = np.arange(1000) % 10, np.arange(0, 1000, 3)
    first = choose(labels, train, 100, 5)
    assert np.bincount(labels[first]).tolist() == [10] * 10
    np.testing.assert_array_equal(first, choose(labels, train[::-1], 100, 5))
    assert not np.array_equal(first, choose(labels, train, 100, 6))


def test_none_at_all_is_refused():
    with pytest.raises(UsageError, match="0 calibration images"):
        choose(np.array([0, 1]), np.array([0, 1]), 0, 1)
