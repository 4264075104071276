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
    seen = augment.views(images, AugmentationSettings(), seed=0, epoch=1)
    assert seen.images is images
    assert not seen.numbers.any()


def test_views_follow_from_seed_and_epoch(images):
    settings = AugmentationSettings(flip=True, shift=2)
    first = augment.views(images, settings, seed=5, epoch=1).images
    assert (first == augment.views(images, settings, seed=5, epoch=1).images).all()
    assert (first != augment.views(images, settings, seed=5, epoch=2).images).any()
    assert (first != augment.views(images, settings, seed=6, epoch=1).images).any()
    assert first.dtype == np.uint8
    assert first.shape == images.shape


def test_half_of_the_images_are_mirrored(images):
    seen = augment.views(images, AugmentationSettings(flip=True), seed=0, epoch=1).images
    mirrored = [(view == image[:, ::-1]).all() for view, image in zip(seen, images, strict=True)]
    kept = [(view == image).all() for view, image in zip(seen, images, strict=True)]
    assert all(one != other for one, other in zip(mirrored, kept, strict=True))
    assert COUNT / 2 - 50 < sum(mirrored) < COUNT / 2 + 50  # five standard deviations


def test_every_shift_occurs_and_no_other(images):
    seen = augment.views(images, AugmentationSettings(shift=2), seed=0, epoch=1).images
    steps = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
    found = []
    for view, image in zip(seen, images, strict=True):
        found += [step for step in steps if (view == moved(image, *step)).all()]
    assert len(found) == COUNT
    assert set(found) == set(steps)


@pytest.mark.parametrize("options", [{}, {"flip": True}, {"shift": 1}, {"flip": True, "shift": 2}], ids=str)
def test_image_and_number_identify_a_view(images, options):
    """Over many epochs each number stands for one view of an image, and there are as many as the closed form says."""
    settings, few = AugmentationSettings(**options), images[:20]
    seen: dict[tuple[int, int], bytes] = {}
    for epoch in range(600):
        drawn = augment.views(few, settings, seed=0, epoch=epoch)
        for index, (view, number) in enumerate(zip(drawn.images, drawn.numbers, strict=True)):
            assert seen.setdefault((index, number), view.tobytes()) == view.tobytes()
    kinds = (2 if "flip" in options else 1) * (2 * options.get("shift", 0) + 1) ** 2
    assert augment.kinds(settings) == kinds
    assert set(seen) == {(index, number) for index in range(20) for number in range(kinds)}
    assert len(set(seen.values())) == len(seen)


@pytest.mark.parametrize("shift", [0, 2])
def test_number_of_the_mirror_image_is_known(images, shift):
    settings, few = AugmentationSettings(flip=True, shift=shift), images[:20]
    seen = {}
    for epoch in range(600):
        drawn = augment.views(few, settings, seed=0, epoch=epoch)
        seen.update(
            {
                (index, number): view
                for index, (number, view) in enumerate(zip(drawn.numbers, drawn.images, strict=True))
            }
        )
    assert drawn.mirrored is not None
    for index, (view, number) in enumerate(zip(drawn.images, drawn.mirrored, strict=True)):
        np.testing.assert_array_equal(seen[index, number], view[:, ::-1])


def test_without_mirroring_there_is_no_mirror_image(images):
    assert augment.views(images, AugmentationSettings(shift=2), seed=0, epoch=1).mirrored is None
