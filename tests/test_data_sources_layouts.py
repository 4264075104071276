"""Layouts in which others store images: `.npz` of Keras and MedMNIST, folders of parts, and system files."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from edgecnn.data import sources
from edgecnn.data.splits import split
from edgecnn.errors import DataError
from edgecnn.types import NullProgress
from tests.commands import edgecnn

GENERATOR = np.random.default_rng(11)
SIZES = {"train": 40, "validation": 12, "test": 8}
IMAGES = {part: GENERATOR.integers(0, 256, (count, 6, 5), np.uint8) for part, count in SIZES.items()}
LABELS = {part: np.arange(count) % 4 for part, count in SIZES.items()}
TOGETHER = np.concatenate(list(IMAGES.values()))[..., np.newaxis]
KERAS = {"train": ("x_train", "y_train"), "validation": ("x_val", "y_val"), "test": ("x_test", "y_test")}
MEDMNIST = {
    part: (f"{name}_images", f"{name}_labels") for part, name in zip(SIZES, ("train", "val", "test"), strict=True)
}


class RecordingProgress(NullProgress):
    """A progress display that records its messages."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, message: str) -> None:
        self.lines.append(message)


def npz(path: Path, layout: dict[str, tuple[str, str]], shape: tuple[int, ...] = (-1,), **others: object) -> str:
    arrays: dict[str, object] = {}
    for part, (images, labels) in layout.items():
        arrays |= {images: IMAGES[part], labels: LABELS[part].reshape(shape)}
    np.savez(path, **arrays, **others)  # type: ignore[arg-type]
    return str(path)


@pytest.mark.parametrize("layout", [KERAS, MEDMNIST], ids=["keras", "medmnist"])
@pytest.mark.parametrize("shape", [(-1,), (-1, 1)])
def test_parts_of_an_npz_file_are_the_sources_own(tmp_path, layout, shape):
    dataset = sources.load(npz(tmp_path / "a.npz", layout, shape))
    np.testing.assert_array_equal(dataset.images, TOGETHER)
    assert (dataset.official_validation, dataset.official_test) == (12, 8)
    parts = split(dataset, "reference")
    assert parts.protocol == "official"
    assert (len(parts.train), parts.validation.tolist(), parts.test.tolist()) == (
        40,
        list(range(40, 52)),
        list(range(52, 60)),
    )


def test_kerass_own_file_has_no_validation_set(tmp_path):
    layout = {part: KERAS[part] for part in ("train", "test")}
    dataset = sources.load(npz(tmp_path / "mnist.npz", layout))
    assert (len(dataset.images), dataset.official_validation, dataset.official_test) == (48, 0, 8)
    np.testing.assert_array_equal(split(dataset).test, np.arange(40, 48))
    np.testing.assert_array_equal(sources.load_images(tmp_path / "mnist.npz")[..., 0], IMAGES["train"])


def test_a_test_set_alone_is_a_whole_dataset(tmp_path):
    dataset = sources.load(npz(tmp_path / "a.npz", {"test": KERAS["test"]}))
    assert (len(dataset.images), dataset.official_test) == (8, 0)


def test_one_hot_labels_are_numbers(tmp_path):
    every = np.concatenate(list(LABELS.values()))
    for dtype in (np.float32, np.uint8, bool):
        np.savez(tmp_path / "a.npz", images=TOGETHER, labels=np.eye(4)[every].astype(dtype))
        dataset = sources.load(str(tmp_path / "a.npz"))
        np.testing.assert_array_equal(dataset.labels, every)
        assert dataset.class_names == ("0", "1", "2", "3")


def test_arrays_that_are_not_read_are_named(tmp_path):
    progress = RecordingProgress()
    path = npz(tmp_path / "a.npz", KERAS, ids=np.arange(60), writers=[{}], class_names=list("abcd"))
    assert sources.load(path, progress=progress).class_names == ("a", "b", "c", "d")
    assert progress.lines == [f"not read: ids, writers of {path}"]


@pytest.mark.parametrize(
    ("arrays", "reason"),
    [
        ({"data": TOGETHER, "target": [0]}, "holds data, target, no array 'images'; write it with numpy.savez"),
        ({"x_train": TOGETHER}, "holds x_train, no array 'y_train'"),
        ({"x_train": TOGETHER, "y_train": np.arange(60) % 4, "y_test": [0]}, "no array 'x_test'"),
        ({"x_val": TOGETHER, "y_val": [0], "x_test": TOGETHER, "y_test": [0]}, "and no images to train on"),
        (
            {"x_train": TOGETHER, "y_train": np.arange(60) % 4, "x_test": TOGETHER[:, 1:], "y_test": np.arange(60) % 4},
            "parts that do not fit together: uint8 of shape",
        ),
        (
            {"x_train": TOGETHER, "y_train": np.arange(59) % 4, "x_test": TOGETHER, "y_test": np.arange(61) % 4},
            "x_train has 60 images, y_train 59 labels",
        ),
        ({"x_train": TOGETHER, "y_train": 3, "x_test": TOGETHER, "y_test": 3}, "do not fit together"),
        ({"images": TOGETHER, "labels": 3}, "labels have shape"),
        ({"images": 3, "labels": [3]}, "."),
    ],
)
def test_what_does_not_fit_is_one_clear_line(tmp_path, arrays, reason):
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(tmp_path / "a.npz"))
    assert "\n" not in str(failure.value)


def save(path: Path, pixels: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


def folders(root: Path, **names: str) -> Path:
    """Write each part into a folder of the name given, with a folder for each class."""
    for part, name in names.items():
        for place, (pixels, label) in enumerate(zip(IMAGES[part], LABELS[part], strict=True)):
            save(root / name / f"class {label}" / f"{place:03}.png", pixels)
    return root


@pytest.mark.parametrize(
    "names",
    [
        {"train": "train", "validation": "val", "test": "test"},
        {"train": "Training", "validation": "VALIDATION", "test": "Testing"},
        {"train": "TRAIN", "validation": "valid", "test": "test"},
    ],
)
def test_parts_in_folders_are_the_sources_own(tmp_path, names):
    dataset = sources.load(str(folders(tmp_path, **names)))
    starts = zip(SIZES, (0, 40, 52), strict=True)
    order = np.concatenate([start + np.argsort(LABELS[part], kind="stable") for part, start in starts])
    np.testing.assert_array_equal(dataset.images, TOGETHER[order])
    assert dataset.class_names == ("class 0", "class 1", "class 2", "class 3")
    assert (dataset.official_validation, dataset.official_test) == (12, 8)
    parts = split(dataset)
    assert (parts.validation.tolist(), parts.test.tolist()) == (list(range(40, 52)), list(range(52, 60)))


def test_a_class_may_be_called_like_a_part(tmp_path):
    for name, value in (("test", 0), ("train", 255)):
        save(tmp_path / name / "a.png", np.full((4, 4), value, np.uint8))
    dataset = sources.load(str(tmp_path))
    assert (dataset.class_names, dataset.official_test) == (("test", "train"), 0)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (
            lambda root: save(root / "test" / "new" / "a.png", IMAGES["test"][0]),
            "class 'new' is in test and not",
        ),
        (
            lambda root: save(root / "train" / "old" / "a.png", IMAGES["test"][0]),
            "class 'old' is in train and not",
        ),
        (lambda root: save(root / "valid" / "class 0" / "a.png", IMAGES["test"][0]), "holds val and valid; train, val"),
        (lambda root: save(root / "more" / "a.png", IMAGES["test"][0]), "holds more beside folders of parts"),
        (lambda root: save(root / "testing" / "a.png", IMAGES["test"][0]), "holds test and testing"),
        (lambda root: save(root / "a.png", IMAGES["test"][0]), r"a\.png lies beside the class folders"),
        (lambda root: save(root / "test" / "a.png", IMAGES["test"][0]), r"a\.png lies beside the class folders"),
        (lambda root: (root / "train").rename(root / ".train"), "holds test and validation and no train"),
    ],
)
def test_parts_that_do_not_fit_are_one_clear_line(tmp_path, spoil, reason):
    spoil(folders(tmp_path, train="train", validation="val", test="test"))
    with pytest.raises(DataError, match=reason) as failure:
        sources.load(str(tmp_path))
    assert "\n" not in str(failure.value)


def test_a_test_folder_without_labels_is_named(tmp_path):
    save(folders(tmp_path, train="train") / "test" / "a.png", IMAGES["test"][0])
    with pytest.raises(DataError, match="test holds no class folders, so its images have no labels; move it away"):
        sources.load(str(tmp_path))


@pytest.mark.parametrize("parts", [{}, {"test": "test"}], ids=["whole", "parts"])
def test_what_systems_leave_is_skipped_and_counted(tmp_path, parts):
    root = folders(tmp_path, train="train", **parts)
    whole = root if parts else root / "train"
    clean = sources.load(str(whole))
    pictures = sources.load_images(whole)
    for place in ("._000.png", "class 0/Thumbs.db", "class 0/desktop.ini", "class 1/.DS_Store", "class 1/._a.png"):
        (root / "train" / place).write_bytes(b"\0\5\26\7")
    for place in ("__MACOSX/class 0/._000.png", ".ipynb_checkpoints/a.png", "class 2/.thumbs/a.png", "@eaDir/x"):
        (root / "train" / place).parent.mkdir(parents=True, exist_ok=True)
        (root / "train" / place).write_bytes(b"x")
    for load in (sources.load_path, sources.load_images):
        progress = RecordingProgress()
        found = (
            load(whole, progress=progress)
            if load is sources.load_images
            else sources.load(str(whole), progress=progress)
        )
        images = found if isinstance(found, np.ndarray) else found.images
        np.testing.assert_array_equal(images, pictures if isinstance(found, np.ndarray) else clean.images)
        assert len(progress.lines) == 1
        assert progress.lines[0].startswith("not read: 9 system files and folders (")


def test_links_to_folders_are_not_followed_and_counted(tmp_path):
    root = folders(tmp_path, train="train") / "train"
    (root / "class 0" / "back").symlink_to(root)
    progress = RecordingProgress()
    assert len(sources.load_images(root, progress=progress)) == 40
    assert progress.lines == ["not read: 1 other file or folder (back)"]


def test_folders_beside_arrays_are_named(tmp_path):
    root = folders(tmp_path, train="train") / "train"
    for name, rank in (("a-images-idx3-ubyte", 3), ("a-labels-idx1-ubyte", 1)):
        array = IMAGES["test"] if rank == 3 else LABELS["test"].astype(np.uint8)
        sizes = b"".join(size.to_bytes(4, "big") for size in array.shape)
        (root / name).write_bytes(bytes((0, 0, 8, rank)) + sizes + array.tobytes())
    progress = RecordingProgress()
    assert len(sources.load(str(root), progress=progress).images) == 8
    assert progress.lines == [f"not read: the folders in {root}, with IDX files beside them"]


def test_files_that_are_not_read_are_counted(tmp_path):
    root = folders(tmp_path, train="train") / "train"
    for name in ("LICENSE", "a.webp", "b.webp"):
        (root / name).write_bytes(b"x")
    for load in (
        lambda progress: sources.load(str(root), progress=progress),
        lambda progress: sources.load_images(root, progress=progress),
    ):
        progress = RecordingProgress()
        load(progress)
        assert progress.lines == ["not read: 3 other files and folders (LICENSE, a.webp, b.webp)"]


def test_the_command_shows_the_parts(tmp_path):
    folders(tmp_path, train="train", validation="val", test="test")
    (tmp_path / "train" / "class 0" / "Thumbs.db").write_bytes(b"x")
    done = edgecnn("data", "--dataset", tmp_path, "--image-size", 8, 9, "--json")
    found = json.loads(done.stdout)
    assert found["dataset"]["sample_shape"] == [8, 9, 1]
    assert found["dataset"]["reading"] == {"image_size": [8, 9], "pixels": None}
    assert [found["split"][part] for part in ("protocol", "train", "validation", "test")] == ["official", 40, 12, 8]
    assert "not read: 1 system file or folder (Thumbs.db)" in done.stderr
