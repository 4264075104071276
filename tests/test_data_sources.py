"""Which source a name or a path stands for, images without labels, and what a source must not load."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from edgecnn.commands import arguments
from edgecnn.data import checks, describe, sources
from edgecnn.errors import DataError
from edgecnn.types import NullProgress

IMAGES = np.random.default_rng(6).integers(0, 256, (5, 4, 6, 3), np.uint8)


@pytest.mark.parametrize("name", ["fashion_mnist", "mnist", "Digits", "nowhere/mine.npz", ""])
def test_a_name_that_is_none_is_never_replaced(name, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataError, match="there is no dataset|holds no dataset") as failure:
        sources.load(name)
    assert "\n" not in str(failure.value)


def test_a_file_of_another_kind_is_refused(tmp_path):
    for name, content in (("a.txt", b"hello"), ("a.parquet", b"PAR1"), ("none", bytes(3)), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        for load in (lambda path: sources.load(str(path)), sources.load_images):
            with pytest.raises(DataError, match="none of the kinds|is empty"):
                load(tmp_path / name)


def test_a_path_that_the_system_refuses_is_one_clear_line(tmp_path):
    for load in (lambda path: sources.load(str(path)), sources.load_images, checks.check_file):
        with pytest.raises(DataError, match="File name too long") as failure:
            load(tmp_path / ("a" * 5000))
        assert "\n" not in str(failure.value)


def test_calibration_images_need_no_labels(tmp_path):
    np.savez(tmp_path / "a.npz", images=IMAGES)
    np.save(tmp_path / "a.npy", IMAGES)
    np.save(tmp_path / "gray.npy", IMAGES[..., 0])
    for name in ("a.npz", "a.npy"):
        np.testing.assert_array_equal(sources.load_images(tmp_path / name), IMAGES)
        np.testing.assert_array_equal(sources.load_images(tmp_path / name, (4, 6, 3)), IMAGES)
        with pytest.raises(DataError, match="image 0, is 4 x 6 x 3, the model takes 4 x 4 x 3 .* --image-size 4 4"):
            sources.load_images(tmp_path / name, (4, 4, 3))
    np.testing.assert_array_equal(sources.load_images(tmp_path / "gray.npy"), IMAGES[..., :1])


def test_calibration_images_of_a_table(tmp_path):
    flat = IMAGES.reshape(5, -1)
    np.savetxt(tmp_path / "a.csv", flat, "%d", ",", header=",".join(f"p{i}" for i in range(72)), comments="")
    np.testing.assert_array_equal(sources.load_images(tmp_path / "a.csv", (4, 6, 3)), IMAGES)
    with pytest.raises(DataError, match="72 pixels an image; a square"):
        sources.load_images(tmp_path / "a.csv")
    square = np.column_stack([np.arange(5), flat[:, :64]])
    names = ",".join(["label", *(f"p{i}" for i in range(64))])
    np.savetxt(tmp_path / "b.csv", square, "%d", ",", header=names, comments="")
    np.testing.assert_array_equal(sources.load_images(tmp_path / "b.csv")[..., 0], flat[:, :64].reshape(5, 8, 8))


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ({"pictures": IMAGES}, "no array 'images'"),
        ({"images": IMAGES / 255}, "pixels are fractions, .*--scale-pixels"),
        ({"images": IMAGES / 2}, "whole numbers"),
        ({"images": IMAGES[0, 0]}, "images have shape"),
    ],
)
def test_calibration_images_are_checked(tmp_path, found, reason):
    np.savez(tmp_path / "a.npz", **found)
    with pytest.raises(DataError, match=reason):
        sources.load_images(tmp_path / "a.npz")


def test_only_what_a_source_needs_is_imported(tmp_path):
    np.savez(tmp_path / "a.npz", images=IMAGES, labels=[0, 1, 0, 1, 1])
    program = f"""
import sys
from edgecnn.data import checks, sources, splits, calibration, images
sources.load({str(tmp_path / "a.npz")!r})
print({{"pandas", "sklearn", "scipy"}} & set(sys.modules))
sources.load("digits")
print({{"tensorflow", "keras", "onnx", "onnxruntime", "ai_edge_litert"}} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("set()\nset()\n", "")


def test_a_folder_that_is_called_like_a_dataset_is_that_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    given = Path("digits")
    assert sources.load_given(given).origin == "scikit-learn"
    for name, value in (("dark", 0), ("light", 255)):
        (given / name).mkdir(parents=True)
        Image.fromarray(np.full((4, 4), value, np.uint8)).save(given / name / "0.png")
    mine = sources.load_given(given)
    assert mine.class_names == ("dark", "light")
    info = describe(mine)
    made: Any = SimpleNamespace(folder="made", manifest=SimpleNamespace(dataset=info, split=info, artifacts=()))
    with pytest.raises(DataError, match="made was made from digits; say where it is with --data"):
        arguments.bundle_images(made, None, NullProgress())
