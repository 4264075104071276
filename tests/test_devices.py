"""Figures of one device from several sessions, and its comparison with the reference kernels."""

from pathlib import Path

import numpy as np
import pytest

from edgecnn import runtimes
from edgecnn.evaluation.devices import device_of, with_differences
from edgecnn.evaluation.metrics import Predictions
from edgecnn.types import RAW, Device


class Board:
    """A session that knows what it asked of a device."""

    dynamic_batch = False
    threads = 1
    input_shape = (1,)

    def __init__(self, images, differing):
        self._images, self._differing = images, differing

    def predict(self, images):
        raise AssertionError("not asked here")

    def device(self):
        return Device("tflite-int8", "tflm", "somewhere", "", self._images, self._differing, arena_bytes=900)


def found(runtime, rows, name="tflite-int8"):
    return Predictions.of(name, runtime, np.array(rows, np.float32))


@pytest.mark.parametrize(
    ("counts", "expected"), [((1, 2), 3), ((0, 0), 0), ((None, None), None), ((1, None), None)], ids=str
)
def test_sessions_of_one_device_are_added_up(counts, expected):
    device = device_of([Board(5, counts[0]), Board(7, counts[1])])
    assert device
    assert (device.samples, device.differing, device.arena_bytes) == (12, expected, 900)


def test_sessions_that_know_of_no_device_give_none():
    assert device_of([runtimes.find("null").load(Path("none"), RAW, 1)]) is None


def test_answers_are_compared_with_the_reference_on_the_images_asked():
    ours = found("tflm", [[0.5, 0.5], [0.25, 0.75], [1, 0]])
    reference = found("litert-reference", [[0.5, 0.5], [0.5, 0.5], [0.75, 0.25], [0, 1]])
    other = found("litert-reference", [[0, 1]] * 4, name="tflite-int16x8")
    device = Device("tflite-int8", "tflm", "somewhere", "", 3, None)
    assert with_differences(device, [other, ours, reference]).differing == 2
    assert with_differences(device, [ours, ours, other]).differing is None
    assert with_differences(device, [reference]).differing is None


def test_a_device_that_compared_for_itself_keeps_its_count():
    device = Device("tflite-int8", "tflm", "somewhere", "", 1, 0)
    assert with_differences(device, [found("tflm", [[1, 0]]), found("litert-reference", [[0, 1]])]).differing == 0
