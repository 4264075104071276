"""The digits: real, offline, and with pixels that never change."""

import numpy as np
import pytest
from sklearn.datasets import load_digits

from edgecnn.data import digits, sources
from edgecnn.data.splits import split
from edgecnn.errors import UsageError


def test_all_images_of_scikit_learn_at_28_by_28():
    dataset = sources.load("digits")
    assert dataset.images.shape == (1797, 28, 28, 1)
    assert dataset.images.dtype == np.uint8
    assert dataset.class_names == tuple("0123456789")
    assert (dataset.official_test, dataset.warning) == (0, "")
    np.testing.assert_array_equal(dataset.labels, load_digits().target)
    assert dataset.sha256 == digits.load("a warning").sha256


def test_a_folder_that_plays_no_part_is_refused(tmp_path):
    with pytest.raises(UsageError, match=f"--data {tmp_path} is not for digits: it names the folder"):
        sources.load("digits", root=tmp_path)


def test_pixels_are_bilinear_between_the_centres_of_the_8_by_8_ones():
    """Sample k of 28 lies at (k + 0.5) * 8 / 28 - 0.5 of the source, the edge continued outwards; scale 255/16."""
    source = np.rint(load_digits().images * 255 / 16)
    at = np.clip((np.arange(28) + 0.5) * 8 / 28 - 0.5, 0, 7)
    low = np.minimum(at.astype(int), 6)
    weights = np.zeros((28, 8))
    weights[np.arange(28), low] = 1 - (at - low)
    weights[np.arange(28), low + 1] = at - low
    expected = weights @ source @ weights.T
    difference = np.abs(sources.load("digits").images[..., 0] - expected)
    assert difference.max() <= 1  # Pillow rounds after each direction
    assert difference.mean() < 0.4


def test_exactly_four_pixels_never_change():
    dataset = sources.load("digits")
    for images in (dataset.images, dataset.images[split(dataset).train]):
        constant = np.argwhere(images.std(axis=0)[..., 0] == 0)
        assert constant.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert not dataset.images[:, :2, :2].any()
