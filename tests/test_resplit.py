"""A bundle trained on a resplit: what it records, and that every later command divides as the training did."""

import json

import numpy as np
import pytest

from edgecnn import api, bundle
from edgecnn.data import idx, sources, splits
from edgecnn.errors import BundleError
from tests.commands import refused
from tests.test_data_idx import write


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """Four IDX files of 28 x 28 stripes in three classes, the test set apart from the training set by its noise."""
    folder = tmp_path_factory.mktemp("stripes")
    draw = np.random.default_rng(0)
    for names, count, noise in ((idx.OFFICIAL_NAMES[:2], 240, 40), (idx.OFFICIAL_NAMES[2:], 60, 90)):
        labels = (np.arange(count) % 3).astype(np.uint8)
        pixels = draw.integers(0, noise, (count, 28, 28)).astype(np.uint8)
        for picture, label in zip(pixels, labels, strict=True):
            picture[8 * label : 8 * label + 6] = 220
        write(folder / names[0], pixels)
        write(folder / names[1], labels)
    return folder


def test_the_split_is_recorded_resumed_and_repeated_by_export_and_evaluation(images, tmp_path):
    out = tmp_path / "run"
    api.train(api.TrainOptions("reference", dataset=str(images), epochs=1, resplit=7), out)
    with pytest.raises(BundleError, match="was started with --resplit 7, --resplit 8 is given"):
        api.train(api.TrainOptions("reference", dataset=str(images), epochs=2, resplit=8), out, resume=True)
    made = api.train(api.TrainOptions("reference", dataset=str(images), epochs=2, resplit=7), out, resume=True).manifest
    parts = splits.resplit(sources.load(str(images)), 7)
    assert made.training is not None
    assert made.split is not None
    assert made.training.overrides == ("training.epochs=2", "resplit=7")
    assert made.training.epochs == 2
    assert (made.split.protocol, made.split.seed, made.split.sha256) == ("resplit 7", 7, parts.sha256)
    exported = api.export_bundle(out, only=("tflite-int8",), data=images)
    assert exported.manifest.calibration is not None
    assert set(exported.manifest.calibration.indices) <= set(parts.train.tolist())
    result = api.evaluate(out, only=("litert-reference",), data=images)
    assert (result.protocol, result.results[0].samples) == ("resplit 7", 60)
    tested = {mistake.index for mistake in result.mistakes}
    assert tested <= set(parts.test.tolist())
    with np.load(out / bundle.PREDICTIONS) as stored:
        labels = sources.load(str(images)).labels
        assert labels is not None
        np.testing.assert_array_equal(stored["labels"], labels[parts.test])
    page, card = api.report(out, data=images)
    assert "resplit 7: 216 training, 24 validation, 60 test images" in page.read_text()
    assert "resplit 7" in card.read_text()
    assert json.loads((out / bundle.EVALUATION).read_text())["protocol"] == "resplit 7"


def test_a_dataset_without_a_test_set_is_refused_in_one_line(tmp_path):
    message = refused("run", "--dataset", "digits", "--resplit", 1, "--out", tmp_path / "run")
    assert "digits has no test set of its own to shuffle with the training images; leave --resplit out" in message
    assert not (tmp_path / "run").exists()
