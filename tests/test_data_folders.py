"""Folders of class folders, and flat or nested folders of images."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from edgecnn.data import checks, sources
from edgecnn.errors import DataError
from edgecnn.types import NullProgress

PIXELS = np.random.default_rng(5).integers(0, 256, (6, 4, 5, 3), np.uint8)
PLACES = ["coat/b.png", "bag/z.png", "coat/a.png", "shirt/1.png", "bag/a.PNG", "shirt/2.png"]


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "clothes"
    for place, pixels in zip(PLACES, PIXELS, strict=True):
        save(root / place, pixels)
    (root / ".hidden").mkdir()
    (root / "coat" / ".DS_Store").write_bytes(b"x")
    (root / "LICENSE").write_text("MIT")
    return root


def save(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


def test_folders_are_classes_in_order_of_their_names(folder):
    dataset = sources.load(str(folder))
    assert (dataset.name, dataset.class_names) == ("clothes", ("bag", "coat", "shirt"))
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [0, 0, 1, 1, 2, 2]
    np.testing.assert_array_equal(dataset.images, PIXELS[[4, 1, 2, 0, 3, 5]])


def test_gray_images_have_one_channel(tmp_path):
    for place, pixels in zip(PLACES, PIXELS, strict=True):
        save(tmp_path / place, pixels[..., 0])
    assert sources.load(str(tmp_path)).images.shape == (6, 4, 5, 1)


def test_progress_counts_the_images(folder):
    class Counter(NullProgress):
        total = counted = 0

        def start(self, label: str, total: int) -> None:
            self.total = total

        def advance(self, steps: int = 1, note: str = "") -> None:
            self.counted += steps

    counter = Counter()
    sources.load(str(folder), progress=counter)
    assert (counter.total, counter.counted) == (6, 6)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda root: (root / "trousers").mkdir(), "class 'trousers' has no example"),
        (lambda root: (root / "bag" / "notes.txt").write_text("x"), r"notes\.txt is not a PNG or JPEG"),
        (lambda root: (root / "bag" / "deep.png").mkdir(), r"deep\.png is a folder in a class folder; name the"),
        (lambda root: (root / "bag" / "x.png").write_text("x"), r"x\.png cannot be read as a PNG or JPEG"),
        (lambda root: (root / "bag" / "x.png").touch(), r"x\.png is empty"),
        (lambda root: save(root / "loose.png", PIXELS[0]), r"loose\.png lies beside the class folders"),
        (
            lambda root: save(root / "bag" / "x.png", PIXELS[0, 1:]),
            r"x\.png is 3 x 5, .*a\.PNG is 4 x 5 .*; bring .* one size, such as with --image-size 4 5$",
        ),
        (
            lambda root: save(root / "bag" / "A.png", np.zeros((200, 300), np.uint8)),
            r"a\.PNG is 4 x 5, .*A\.png is 200 x 300 .* --image-size 96 96$",
        ),
    ],
)
def test_what_does_not_fit_is_one_clear_line(folder, spoil, reason):
    spoil(folder)
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(folder))
    assert "\n" not in str(failure.value)


def test_one_class_or_nothing_at_all_is_no_dataset(tmp_path):
    with pytest.raises(DataError, match="holds no dataset"):
        sources.load(str(tmp_path))
    save(tmp_path / "only" / "a.png", PIXELS[0])
    with pytest.raises(DataError, match="at least two"):
        sources.load(str(tmp_path))


def test_more_pixels_than_the_limit_are_not_unpacked(folder, monkeypatch):
    monkeypatch.setattr(checks, "MAX_BYTES", PIXELS.size - 1)
    with pytest.raises(DataError, match="6 images of the size of .* the limit is"):
        sources.load(str(folder))


def test_images_without_labels_lie_flat_or_nested(folder, tmp_path):
    np.testing.assert_array_equal(sources.load_images(folder), PIXELS[[4, 1, 2, 0, 3, 5]])
    save(tmp_path / "flat" / "b.png", PIXELS[1])
    save(tmp_path / "flat" / "a.png", PIXELS[0])
    np.testing.assert_array_equal(sources.load_images(tmp_path / "flat", (4, 5, 3)), PIXELS[:2])
    with pytest.raises(DataError, match=r"a\.PNG is 4 x 5 x 3, the model takes 28 x 28 x 1 .* --image-size 28 28 to"):
        sources.load_images(folder, (28, 28, 1))
    (tmp_path / "none").mkdir()
    with pytest.raises(DataError, match="holds no PNG or JPEG"):
        sources.load_images(tmp_path / "none")
