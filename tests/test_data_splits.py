"""Split protocols: sizes, no image in two parts, and the reference against its published definition."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgecnn.data import Dataset, describe_split
from edgecnn.data.splits import repeat_split, resplit, split
from edgecnn.errors import DataError, UsageError


def dataset_of(labels: np.ndarray, official_test: int = 0) -> Dataset:
    names = tuple(f"class {i}" for i in range(int(labels.max()) + 1))
    images = np.zeros((len(labels), 1, 1, 1), np.uint8)
    return Dataset("mine", "", images, labels.astype(np.int64), names, official_test, "")


FASHION = dataset_of(np.random.default_rng(0).permutation(np.arange(70_000) % 10), 10_000)
_TRAINING = np.random.default_rng(1).permutation(np.arange(60_000) % 10)
FASHION = dataset_of(np.concatenate([_TRAINING, np.arange(10_000) % 10]), 10_000)


def assert_no_index_twice(parts, expected: np.ndarray) -> None:
    together = np.concatenate([parts.train, parts.validation, parts.test])
    assert {part.dtype for part in (parts.train, parts.validation, parts.test)} == {np.dtype(np.int64)}
    np.testing.assert_array_equal(np.sort(together), expected)


@pytest.mark.parametrize(
    ("protocol", "sizes", "used"),
    [
        ("reference", (44_500, 5_000, 5_500), 55_000),
        ("official", (55_000, 5_000, 10_000), 70_000),
        ("fractions", (56_000, 7_000, 7_000), 70_000),
    ],
)
def test_sizes_and_no_index_in_two_parts(protocol, sizes, used):
    parts = split(FASHION, protocol)
    assert parts.protocol == protocol
    assert (len(parts.train), len(parts.validation), len(parts.test)) == sizes
    assert all(f"{size:,}" in parts.description for size in sizes)
    assert_no_index_twice(parts, np.arange(used))


def test_reference_is_the_published_recipe():
    """ShuffleSplit's rule, from NumPy's frozen RandomState: the first tenth of a permutation is the test set."""
    order = np.random.RandomState(42).permutation(55_000)
    parts = split(FASHION, "reference", seed=7)
    np.testing.assert_array_equal(parts.test, order[:5_500])
    np.testing.assert_array_equal(parts.train, order[5_500:-5_000])
    np.testing.assert_array_equal(parts.validation, order[-5_000:])


def test_official_keeps_the_test_set_and_stratifies_validation():
    parts = split(FASHION, "official")
    np.testing.assert_array_equal(parts.test, np.arange(60_000, 70_000))
    assert FASHION.labels is not None
    assert np.bincount(FASHION.labels[parts.validation]).tolist() == [500] * 10


def test_the_seed_alone_decides():
    first, repeat_split, other = (split(FASHION, "official", seed=seed) for seed in (1, 1, 2))
    assert first.sha256 == repeat_split.sha256 != other.sha256
    info = describe_split(first, 1)
    assert (info.protocol, info.train, info.validation, info.test) == ("official", 55_000, 5_000, 10_000)
    assert (info.seed, info.sha256, info.description) == (1, first.sha256, first.description)


def test_resplit_has_the_official_sizes_and_draws_on_both_sets():
    parts = resplit(FASHION, 3)
    assert parts.protocol == "resplit 3"
    assert (len(parts.train), len(parts.validation), len(parts.test)) == (55_000, 5_000, 10_000)
    assert_no_index_twice(parts, np.arange(70_000))
    assert FASHION.labels is not None
    for part, images in ((parts.train, 5_500), (parts.validation, 500), (parts.test, 1_000)):
        assert np.bincount(FASHION.labels[part]).tolist() == [images] * 10
        from_the_test_set = np.mean(part >= 60_000)  # a seventh; the bound is five deviations of the smallest part's
        assert abs(from_the_test_set - 1 / 7) < 0.025


def test_the_seed_alone_decides_a_resplit_and_a_bundle_repeats_it():
    first, other = resplit(FASHION, 1), resplit(FASHION, 2)
    assert repeat_split(FASHION, describe_split(first, 1)).sha256 == first.sha256 != other.sha256
    official = split(FASHION, "official", seed=5)
    assert repeat_split(FASHION, describe_split(official, 5)).sha256 == official.sha256


@settings(deadline=None)
@given(classes=st.integers(2, 6), seed=st.integers(0, 1000), test=st.integers(20, 60))
def test_resplit_gives_a_smaller_dataset_every_class_in_every_part(classes, seed, test):
    labels = np.random.default_rng(seed).integers(0, classes, 300 + test)
    parts = resplit(dataset_of(np.concatenate([np.arange(classes), labels]), test), seed)
    assert (len(parts.validation), len(parts.test)) == ((300 + classes) // 10, test)
    assert_no_index_twice(parts, np.arange(300 + classes + test))
    every = np.concatenate([np.arange(classes), labels])
    assert all(np.unique(every[part]).size == classes for part in (parts.train, parts.validation, parts.test))


def test_resplit_needs_a_test_set_of_the_source_labels_and_a_seed():
    with pytest.raises(DataError, match="mine has no test set of its own to shuffle"):
        resplit(dataset_of(np.arange(100) % 4), 0)
    with pytest.raises(DataError, match="no labels"):
        resplit(dataclasses.replace(FASHION, labels=None), 0)
    with pytest.raises(UsageError, match="seed of a resplit is -1; 0 or above"):
        resplit(FASHION, -1)


@settings(deadline=None)
@given(
    sizes=st.lists(st.integers(3, 60), min_size=2, max_size=8),
    fractions=st.tuples(st.floats(0.01, 0.45), st.floats(0.01, 0.45)),
    seed=st.integers(0, 1000),
)
def test_fractions_give_every_class_its_share_of_every_part(sizes, fractions, seed):
    labels = np.random.default_rng(seed).permutation(np.repeat(np.arange(len(sizes)), sizes))
    parts = split(
        dataset_of(labels), "fractions", seed=seed, validation_fraction=fractions[0], test_fraction=fractions[1]
    )
    assert_no_index_twice(parts, np.arange(len(labels)))
    for part, fraction in ((parts.validation, fractions[0]), (parts.test, fractions[1])):
        counts = np.bincount(labels[part], minlength=len(sizes))
        assert counts.min() >= 1
        assert (np.abs(counts - fraction * np.array(sizes)) < 2).all()
    assert np.bincount(labels[parts.train], minlength=len(sizes)).min() >= 1


@pytest.mark.parametrize(
    ("protocol", "official_test", "reason"),
    [
        ("reference", 0, "no test set of its own"),
        ("official", 0, "no test set of its own"),
    ],
)
def test_a_dataset_without_what_a_protocol_needs_is_split_by_fractions_and_says_so(protocol, official_test, reason):
    parts = split(dataset_of(np.arange(100) % 4, official_test), protocol)
    assert parts.protocol == "fractions"
    assert f"not {protocol}: mine has {reason}" in parts.description
    assert_no_index_twice(parts, np.arange(100))


@pytest.mark.parametrize(("validation", "reason"), [(0, "only 80 training images"), (10, "a validation set of its")])
def test_own_test_set_is_kept_where_the_reference_split_cannot_be_made(validation, reason):
    mine = dataclasses.replace(dataset_of(np.arange(100) % 4, 20), official_validation=validation)
    parts = split(mine, "reference")
    assert parts.protocol == "official"
    assert f"(not reference: mine has {reason}" in parts.description
    np.testing.assert_array_equal(parts.test, np.arange(80, 100))
    assert_no_index_twice(parts, np.arange(100))


@pytest.mark.parametrize("test", [0, 20])
def test_own_validation_set_is_the_validation_part_and_a_bundle_repeats_it(test):
    mine = dataclasses.replace(dataset_of(np.arange(120) % 4, test), official_validation=30)
    parts = split(mine, "official", seed=3)
    end = 120 - test
    np.testing.assert_array_equal(parts.validation, np.arange(end - 30, end))
    assert_no_index_twice(parts, np.arange(120))
    assert "own validation" in parts.description
    assert len(parts.test) == (20 if test else 9)
    assert parts.test.min() >= end if test else parts.test.max() < end - 30
    assert repeat_split(mine, describe_split(parts, 3)).sha256 == parts.sha256
    shuffled = resplit(mine, 1) if test else None
    assert shuffled is None or (len(shuffled.validation), len(shuffled.test)) == (30, 20)


def test_official_keeps_the_test_set_of_a_small_dataset():
    """A model trained on its training files must not be tested on any of them."""
    parts = split(dataset_of(np.arange(600) % 4, 100), "official")
    np.testing.assert_array_equal(parts.test, np.arange(500, 600))
    assert (parts.protocol, len(parts.validation)) == ("official", 50)
    assert_no_index_twice(parts, np.arange(600))


def test_a_class_with_too_few_examples_is_named():
    labels = np.array([0] * 50 + [1] * 2 + [2] * 50)
    with pytest.raises(DataError, match="class 'class 1' has 2 examples to divide; at least 3"):
        split(dataset_of(labels))
    one = np.concatenate([np.zeros(59_999), [1], np.arange(10_000) % 2])
    with pytest.raises(DataError, match="class 'class 1' has 1 examples to divide; at least 2"):
        split(dataset_of(one, 10_000), "official")


@pytest.mark.parametrize(
    "options",
    [
        {"protocol": "random"},
        {"validation_fraction": 0.0},
        {"test_fraction": -0.1},
        {"validation_fraction": 0.5, "test_fraction": 0.5},
        {"test_fraction": float("nan")},
    ],
)
def test_wrong_options_are_refused(options):
    with pytest.raises(UsageError):
        split(FASHION, **options)


def test_labels_are_needed():
    with pytest.raises(DataError, match="no labels"):
        split(dataclasses.replace(FASHION, labels=None))
