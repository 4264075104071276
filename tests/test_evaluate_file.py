"""`evaluate` of a file on images of one's own: classes by name, runtimes that fail, runtimes that see a part."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgecnn import api, formats, runtimes
from edgecnn.commands import arguments
from edgecnn.errors import DataError, ModelError, UsageError
from edgecnn.types import RAW

FILE = Path(__file__).parents[1] / "export" / "fashion-mnist-micro" / "model-int8.tflite"
COUNT = 40


class Failing:
    """A runtime that takes every file and can load none."""

    name, formats, max_samples, missing = "failing", ("tflite-int8",), None, staticmethod(lambda: "")

    def load(self, path, contract, threads):
        raise ModelError(f"no room for {path.name}")


@pytest.fixture
def images():
    return np.random.default_rng(0).integers(0, 256, (COUNT, 28, 28, 1), np.uint8)


@pytest.fixture
def answers(images):
    read = formats.read(FILE)
    assert read.contract is not None
    return runtimes.find("litert-reference").load(FILE, read.contract, 1).predict(images).argmax(axis=1)


@pytest.fixture
def labels(answers):
    """Return the file's own predictions as labels, except for the first ten images: one of each class."""
    return np.r_[np.arange(10), answers[10:]]


@pytest.fixture
def only(monkeypatch):
    """Let the runtimes given be all there are; nothing is probed in a process of its own."""

    def these(*given):
        monkeypatch.setattr(arguments, "chosen_runtimes", lambda names: given)
        monkeypatch.setattr("edgecnn.commands.measure_accuracy.probe", lambda path, name, shape: None)

    return these


def write(path, images, labels, names):
    np.savez(path, images=images, labels=labels, class_names=np.array(names))
    return path


def test_classes_are_matched_by_name(images, answers, labels, tmp_path, only):
    """A folder's classes come in another order than the file's: what is right stays right."""
    only(runtimes.find("litert-reference"))
    names = formats.read(FILE).class_names
    order = np.random.default_rng(1).permutation(len(names))
    renumbered = np.argsort(order)[labels]
    shuffled = write(tmp_path / "a.npz", images, renumbered, [names[number] for number in order])
    found = api.evaluate_file(FILE, shuffled)
    assert found.results[0].accuracy == np.mean(labels == answers) > 0.7
    assert found.class_names == names
    other = write(tmp_path / "b.npz", images, renumbered, [f"class {number}" for number in order])
    assert api.evaluate_file(FILE, other).results[0].accuracy == np.mean(renumbered == answers) < 0.3


def test_numbers_in_another_order_may_be_names_or_places(images, labels, tmp_path, only, monkeypatch):
    """Folders 0 to 11 sort as 0, 1, 10, 11, 2: what a model calls 2 may be either."""
    only(runtimes.find("litert-reference"))
    read = dataclasses.replace(formats.read(FILE), class_names=tuple(map(str, range(10))))
    monkeypatch.setattr(formats, "read", lambda path: read)
    shuffled = write(tmp_path / "a.npz", images, labels, list("0132456789"))
    with pytest.raises(DataError, match="whether they are matched by name or by place is not known; rename"):
        api.evaluate_file(FILE, shuffled)


def test_scaling_that_leaves_nothing_of_the_pixels_is_refused(images, labels, tmp_path, only):
    only(runtimes.find("litert-reference"))
    data = write(tmp_path / "a.npz", images, labels, formats.read(FILE).class_names)
    with pytest.raises(UsageError, match="would become 2 quantized values of its input, which has scale 0.00392157"):
        api.evaluate_file(FILE, data, contract=RAW)


def test_runtime_that_fails_is_skipped_with_its_reason(images, labels, tmp_path, only):
    data = write(tmp_path / "a.npz", images, labels, formats.read(FILE).class_names)
    only(Failing(), runtimes.find("litert-reference"))
    found = api.evaluate_file(FILE, data)
    assert [item.runtime for item in found.results] == ["litert-reference"]
    assert [(item.runtime, item.reason) for item in found.skipped] == [("failing", f"no room for {FILE.name}")]
    only(Failing())
    with pytest.raises(ModelError, match=f"no room for {FILE.name}"):
        api.evaluate_file(FILE, data)


def test_runtime_that_sees_a_part_is_measured_on_it(images, answers, tmp_path, only):
    """They are spread over all of them, and its mistakes are those of the images that it saw, here all."""
    runtime: Any = runtimes.find("litert-reference")
    only(dataclasses.replace(runtime, max_samples=7))
    names = formats.read(FILE).class_names
    wrong = np.r_[(answers[:-10] + 1) % 10, np.arange(10)]
    found = api.evaluate_file(FILE, write(tmp_path / "a.npz", images, wrong, names))
    assert (found.results[0].samples, found.results[0].accuracy) == (7, 0)
    assert sorted(item.index for item in found.mistakes) == [0, 6, 13, 19, 26, 32, 39]
