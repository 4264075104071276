import numpy as np
import pytest

from edgecnn.data import augment
from edgecnn.recipes import AugmentationSettings

COUNT = 400


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).integers(1, 256, (COUNT, 9, 7, 2), np.uint8)


def moved(image, down, right):
    """Return the image with each pixel `down` lower and `right` further right, one by one; 0 comes into view."""
    height, width, _ = image.shape
    result = np.zeros_like(image)
    for row in range(height):
        for column in range(width):
            if 0 <= row - down < height and 0 <= column - right < width:
                result[row, column] = image[row - down, column - right]
    return result


def test_nothing_asked_for_changes_nothing(images):
    assert augment.views(images, AugmentationSettings(), seed=0, epoch=1) is images


def test_views_follow_from_seed_and_epoch(images):
    settings = AugmentationSettings(flip=True, shift=2, cutout=3)
    first = augment.views(images, settings, seed=5, epoch=1)
    assert (first == augment.views(images, settings, seed=5, epoch=1)).all()
    assert (first != augment.views(images, settings, seed=5, epoch=2)).any()
    assert (first != augment.views(images, settings, seed=6, epoch=1)).any()
    assert first.dtype == np.uint8
    assert first.shape == images.shape


def test_half_of_the_images_are_mirrored(images):
    seen = augment.views(images, AugmentationSettings(flip=True), seed=0, epoch=1)
    mirrored = [(view == image[:, ::-1]).all() for view, image in zip(seen, images, strict=True)]
    kept = [(view == image).all() for view, image in zip(seen, images, strict=True)]
    assert all(one != other for one, other in zip(mirrored, kept, strict=True))
    assert COUNT / 2 - 50 < sum(mirrored) < COUNT / 2 + 50  # five standard deviations


def test_every_shift_occurs_and_no_other(images):
    seen = augment.views(images, AugmentationSettings(shift=2), seed=0, epoch=1)
    steps = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
    found = []
    for view, image in zip(seen, images, strict=True):
        found += [step for step in steps if (view == moved(image, *step)).all()]
    assert len(found) == COUNT
    assert set(found) == set(steps)


def test_cutout_is_one_square_around_any_pixel(images):
    side = 3
    seen = augment.views(images, AugmentationSettings(cutout=side), seed=0, epoch=1)
    centres = set()
    for view, image in zip(seen, images, strict=True):
        gone = (view == 0).all(axis=-1)
        rows, columns = (np.flatnonzero(gone.any(axis=axis)) for axis in (1, 0))
        assert gone.sum() == len(rows) * len(columns)
        assert 2 <= len(rows) <= side
        assert 2 <= len(columns) <= side
        assert (view[~gone] == image[~gone]).all()
        centres.add((rows[-1] if rows[0] == 0 else rows[0] + 2, columns[-1] if columns[0] == 0 else columns[0] + 2))
    assert len(centres) == 9 * 7  # clipped at both ends, so each centre is told by where the square begins or ends
