"""Stored predictions that were replaced together with their hash: one line, nothing scored."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from edgecnn import api, bundle
from edgecnn.commands.stored_predictions import read_baseline, read_predictions
from edgecnn.errors import BundleError

RELEASED = Path(__file__).parents[1] / "export" / "fashion-mnist-micro"
SHAPE = (10_000, 10)


@pytest.fixture
def made(tmp_path):
    return bundle.load(shutil.copytree(RELEASED, tmp_path / "made"))


def replace(made, name, write):
    """Replace a file of a bundle, and its hash in the manifest."""
    write(made.path(name))
    made.save(made.manifest, (name,))


def arrays_of(made, name, **changes):
    with np.load(made.path(name)) as stored:
        return {key: value for key, value in {**stored, **changes}.items() if value is not None}


def test_released_predictions_are_read(made):
    baseline = read_baseline(made, "test", SHAPE)
    assert baseline is not None
    np.testing.assert_array_equal(baseline, arrays_of(made, bundle.BASELINE)["test"].astype(np.float32))
    assert read_baseline(made, "validation", SHAPE) is None  # a release drops it
    found, expected = read_predictions(made), arrays_of(made, bundle.PREDICTIONS)
    assert found.keys() == expected.keys()
    assert all(np.array_equal(found[name], expected[name]) for name in found)


@pytest.mark.parametrize(
    ("values", "violation"),
    [
        (np.zeros((10_000, 9), np.float32), r"test is float32 \(10000, 9\), expected"),
        (np.zeros((9_999, 10), np.float32), r"test is float32 \(9999, 10\), expected"),
        (np.zeros(SHAPE, np.float64), "test is float64"),
        (np.full(SHAPE, np.nan, np.float16), "not probabilities"),
        (np.full(SHAPE, 1.5, np.float32), "not probabilities"),
        (np.full(SHAPE, -0.5, np.float32), "not probabilities"),
    ],
    ids=["classes", "samples", "dtype", "nan", "above", "below"],
)
def test_baseline_of_another_shape_dtype_or_range_is_damaged(made, values, violation):
    replace(made, bundle.BASELINE, lambda path: np.savez(path, test=values))
    with pytest.raises(BundleError, match=violation) as caught:
        read_baseline(made, "test", SHAPE)
    assert caught.value.advice == f"make it again with: edgecnn export {made.folder}"


@pytest.mark.parametrize(
    ("changes", "violation"),
    [
        ({"labels": None}, "has no array 'labels'"),
        ({"images": None}, "has no array 'images'"),
        ({"tflite-int8@litert": np.zeros(10_000, np.int64)}, r"tflite-int8@litert is int64 \(10000,\)"),
        ({"tflite-int8@litert": np.zeros((100, 100), np.uint16)}, r"is uint16 \(100, 100\), expected"),
        ({"tflite-int8@litert": np.zeros(10_001, np.uint16)}, "has 10001 values for 10000 samples"),
        ({"tflite-int8@litert": np.zeros(0, np.uint16)}, "has 0 values"),
        ({"tflite-int8@litert": np.full(10_000, 10, np.uint16)}, "has class 10 of 10"),
        ({"labels": np.full(10_000, 65_535, np.uint16)}, "labels has class 65535 of 10"),
    ],
    ids=["no-labels", "no-identity", "dtype", "axes", "longer", "empty", "class", "label"],
)
def test_predictions_that_cannot_be_are_damaged(made, changes, violation):
    arrays = arrays_of(made, bundle.PREDICTIONS, **changes)
    replace(made, bundle.PREDICTIONS, lambda path: np.savez(path, **arrays))
    with pytest.raises(BundleError, match=violation) as caught:
        api.compare(RELEASED, made.folder)
    assert caught.value.advice == f"make it again with: edgecnn evaluate {made.folder}"


def write_pickle(path):
    with path.open("wb") as file:
        np.savez(file, labels=np.array([object()]))


def write_array(path):
    with path.open("wb") as file:
        np.save(file, np.zeros(3))


@pytest.mark.parametrize(
    "write",
    [lambda path: path.write_bytes(b"PK\x03\x04"), lambda path: path.write_bytes(b""), write_array, write_pickle],
    ids=["cut", "empty", "npy", "pickle"],
)
def test_files_that_are_no_archive_of_arrays_are_damaged(made, write):
    replace(made, bundle.PREDICTIONS, write)
    with pytest.raises(BundleError, match=r"predictions\.npz is damaged: "):
        read_predictions(made)


def test_bundles_that_sampled_differently_are_not_compared(made):
    arrays = arrays_of(made, bundle.PREDICTIONS)
    arrays["tflite-int8@litert"] = arrays["tflite-int8@litert"][:100]
    replace(made, bundle.PREDICTIONS, lambda path: np.savez(path, **arrays))
    with pytest.raises(BundleError, match="different numbers of samples by tflite-int8@litert; evaluate both again"):
        api.compare(RELEASED, made.folder)
