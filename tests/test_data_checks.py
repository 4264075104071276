"""The rules for images and labels, whatever source they come from."""

import hashlib
import os
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edgecnn.data import checks, describe
from edgecnn.errors import DataError

KINDS = ["u1", "i2", "u2", "i8", "f4", "f8", ">i4"]


@given(hnp.arrays(np.uint8, st.tuples(*[st.integers(1, 4)] * 3)), st.sampled_from(KINDS))
def test_whole_numbers_of_any_type_keep_their_value(pixels, kind):
    images = checks.to_images(pixels.astype(kind), "test")
    assert images.dtype == np.uint8
    np.testing.assert_array_equal(images, pixels[..., np.newaxis])


@pytest.mark.parametrize("wrong", [-1, 256, 0.5, np.nan, np.inf, -np.inf, 1e30])
@pytest.mark.parametrize("position", [0, 4_999])
def test_one_wrong_pixel_is_found_and_named(wrong, position):
    images = np.zeros((5_000, 2, 2))
    images[position, 1, 0] = wrong
    with pytest.raises(DataError, match=re.escape(f"test: image {position:,} has a pixel {float(wrong)};")):
        checks.to_images(images, "test")


@pytest.mark.parametrize("shape", [(), (3,), (3, 4), (3, 4, 4, 1, 1)])
def test_wrong_ranks_are_refused(shape):
    with pytest.raises(DataError, match="images have shape"):
        checks.to_images(np.zeros(shape, np.uint8), "test")


@pytest.mark.parametrize("shape", [(0, 4, 4), (3, 0, 4), (3, 4, 4, 0)])
def test_nothing_is_refused(shape):
    with pytest.raises(DataError, match="nothing in them"):
        checks.to_images(np.zeros(shape, np.uint8), "test")


def test_channels_first_is_refused():
    with pytest.raises(DataError, match="channels come last"):
        checks.to_images(np.zeros((5, 3, 32, 32), np.uint8), "test")


@pytest.mark.parametrize("kind", ["bool", "complex64", "U3", "M8[s]", "O"])
def test_pixels_that_are_no_numbers_are_refused(kind):
    with pytest.raises(DataError, match="pixels are of type"):
        checks.to_images(np.zeros((2, 3, 3), kind), "test")


@pytest.mark.parametrize("kind", ["u1", "i8", "f4", "u8", "bool"])
def test_numbers_are_labels(kind):
    labels, names = checks.to_labels(np.array([1, 0, 1, 0], kind), None, "test")
    assert (labels.dtype.name, labels.tolist(), names) == ("int64", [1, 0, 1, 0], ("0", "1"))


def test_strings_are_sorted_into_classes_unless_the_order_is_given():
    values = np.array(["shirt", "bag", "coat", "bag"])
    labels, names = checks.to_labels(values, None, "test")
    assert (labels.tolist(), names) == ([2, 0, 1, 0], ("bag", "coat", "shirt"))
    labels, names = checks.to_labels(values, ("shirt", "coat", "bag"), "test")
    assert (labels.tolist(), names) == ([0, 2, 1, 2], ("shirt", "coat", "bag"))


@pytest.mark.parametrize(
    ("labels", "names", "reason"),
    [
        ([0, 1, 3], None, "class '2' has no example"),
        ([1, 2, 3], None, "class '0' has no example"),
        ([0, 1, 10**12], None, "class '2' has no example"),
        ([0, 1, 1], ["a", "b", "c"], "class 'c' has no example"),
        (["a", "b"], ["a", "b", "c"], "class 'c' has no example"),
        (["a", "z"], ["a", "b"], "'z' is not among the class names a, b"),
        ([0, 1, 2], ["a", "b"], r"label 2 is 2, out of range; 0\.\.1"),
        ([0, -1, 1], None, "label 1 is -1, out of range"),
        ([0, 2**64 - 1], None, "class '1' has no example"),
        ([0.0, 1.5], None, r"label 1 is 1\.5"),
        ([0.0, np.nan], None, "label 1 is nan"),
        ([0.0, np.inf], None, "label 1 is inf"),
        ([[[0]], [[1]]], None, "labels have shape"),
        ([[0, 1], [0, 2]], None, r"labels have shape \(2, 2\), and row 1 is not one-hot"),
        ([[0.4, 0.6], [0, 1]], None, "row 0 is not one-hot"),
        ([[1, 1], [0, 1]], None, "row 0 is not one-hot"),
        ([[1, 0, 0], [0, 1, 0]], None, "class '2' has no example"),
        ([[1, 0], [0, 1]], ["a", "b", "c"], "one-hot labels of 2 classes and 3 class names"),
        ([["a", "b"]], None, "labels have shape"),
        ([0, 0], None, "1 class; at least two"),
        ([], None, "0 class; at least two"),
        ([0, 1], ["a", "a"], "stands for two classes"),
        ([0, 1], ["a", "b\nc"], "not printable"),
        (["a", " "], None, "empty or not printable"),
        ([b"a", b"b"], None, "labels are of type"),
        ([0j, 1j], None, "labels are of type"),
    ],
)
def test_labels_that_cannot_be_used_are_one_clear_line(labels, names, reason):
    with pytest.raises(DataError, match=reason) as failure:
        checks.to_labels(np.array(labels), names, "test")
    assert "\n" not in str(failure.value)


def test_images_and_labels_of_different_length():
    with pytest.raises(DataError, match="3 images and 2 labels"):
        checks.build("test", "", np.zeros((3, 2, 2), np.uint8), np.array([0, 1]))


def test_the_hash_covers_pixels_shape_and_labels():
    images, labels = np.arange(24, dtype=np.uint8).reshape(4, 2, 3), np.array([0, 1, 1, 0])
    first = checks.build("test", "", images, labels)
    assert first.sha256 == checks.build("other name", "", images.astype(int), labels).sha256
    others = [(images.reshape(4, 3, 2), labels), (images, 1 - labels), (images[::-1], labels)]
    hashes = {first.sha256, *(checks.build("test", "", *other).sha256 for other in others)}
    assert len(hashes) == 4
    expected = b"(4, 2, 3, 1) 2" + images.tobytes() + labels.astype("<i8").tobytes()
    assert first.sha256 == hashlib.sha256(expected).hexdigest()


def test_the_description_of_a_dataset():
    dataset = checks.build("test", "here", np.zeros((2, 4, 3), np.uint8), np.array(["b", "a"]), warning="careful")
    info = describe(dataset)
    assert (info.samples, info.sample_shape, info.class_names) == (2, (4, 3, 1), ("a", "b"))
    assert (info.name, info.origin, info.warning, info.sha256) == ("test", "here", "careful", dataset.sha256)


def test_files_that_are_no_files(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty").touch()
    (tmp_path / "big").write_bytes(b"12345")
    for name, reason in (("pipe", "not a regular"), ("none", "does not exist"), ("empty", "empty"), ("", "not a reg")):
        with pytest.raises(DataError, match=reason):
            checks.check_file(tmp_path / name)
    with pytest.raises(DataError, match="takes 5 bytes, the limit is 4"):
        checks.check_file(tmp_path / "big", 4)
    assert checks.check_file(tmp_path / "big", 5) == 5
