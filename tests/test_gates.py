"""Gates: what they accept, what they measure, and what they name when they fail."""

import numpy as np
import pytest

from edgecnn.errors import UsageError
from edgecnn.evaluation.gates import check_gates, parse_gate
from edgecnn.evaluation.metrics import Predictions, score

NAMES = ("cat", "dog")
LABELS = np.tile([0, 1], 500)


def result(format_name, wrong, baseline=None):
    predicted = LABELS.copy()
    predicted[:wrong] = 1 - predicted[:wrong]
    own = Predictions(format_name, "litert", predicted, None)
    return own, score(own, LABELS, NAMES, baseline)


BASELINE, BASE = result("keras", 100)
GOOD = result("tflite-float32", 100, BASELINE)[1]
BAD = result("tflite-int8", 104, BASELINE)[1]


def failures(*gates):
    return check_gates([parse_gate(text) for text in gates], (BASE, GOOD, BAD))


def test_the_drop_is_bounded_by_the_upper_end_of_its_interval():
    # 4 lost of 1000: 0.4 points, but up to -interval.low; without a flip still z^2 / (n + z^2) = 0.38 points
    upper = -100 * BAD.comparison.interval.low
    assert 0.4 < upper < 1.1
    assert failures("accuracy_drop<=1.1") == ()
    (line,) = failures("accuracy_drop<=0.5")
    assert line.startswith("tflite-int8@litert: accuracy_drop is ")
    assert f"{upper:.4g} points" in line
    assert "<=0.5" in line
    assert len(failures("accuracy_drop<=0.3")) == 2
    assert len(failures("accuracy_drop<=0.38")) == 2
    assert len(failures("accuracy_drop<=0.39")) == 1


def test_a_prefix_limits_a_gate_to_one_format_or_one_runtime():
    assert failures("tflite-float32.accuracy_drop<=0.5") == ()
    assert len(failures("tflite-int8.accuracy_drop <= 0.5")) == 1
    assert len(failures("tflite-int8@litert.accuracy_drop<=0.5")) == 1


def test_what_was_not_measured_has_not_passed():
    assert failures("onnx-int8.accuracy_drop<=5") == (
        "onnx-int8.accuracy_drop<=5: nothing was measured that it applies to",
    )
    assert check_gates([parse_gate("agreement>=90")], (BASE,)) != ()


def test_every_metric_is_in_percent():
    assert failures("accuracy>=89.6", "macro_f1>=89", "agreement>=99.6", "macro_f1_drop<=0.41") == ()
    assert len(failures("accuracy>=89.7")) == 1
    assert len(failures("accuracy>=90.1")) == 3
    assert len(failures("agreement>=99.7")) == 1
    assert len(failures("macro_f1_drop<=0.39")) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("accuracy_drop", r"accuracy_drop<=, macro_f1_drop<=, accuracy>=, macro_f1>=, agreement>="),
        ("accuracy_drop<=x", "metrics are"),
        ("accuracy_drop<=1.2.3", "metrics are"),
        ("accuracy_drop<0.5", "metrics are"),
        ("accuracy_drop>=0.5", "no metric accuracy_drop>="),
        ("acuracy_drop<=0.5", "no metric acuracy_drop"),
        ("accuracy>=0.85", "accuracy>=85"),
        ("tflite-int7.accuracy_drop<=0.5", "tflite-int8"),
        ("tflite-int8@keras.accuracy_drop<=0.5", "FORMAT@RUNTIME"),
        ("", "metrics are"),
    ],
)
def test_a_gate_that_means_nothing_is_refused_with_what_is_allowed(text, message):
    with pytest.raises(UsageError, match=message) as caught:
        parse_gate(text)
    assert repr(text) in str(caught.value)
    assert "\n" not in str(caught.value)
