"""Scores against hand-made counts, Keras's own loss, and definitions written out."""

import math

import numpy as np
import pytest

from edgecnn.errors import ModelError
from edgecnn.evaluation.metrics import Predictions, compare, error_matrix, load_all, mistakes, predict_all, score
from edgecnn.runtimes import find
from edgecnn.types import RAW

NAMES = ("cat", "dog", "owl")
LABELS = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
BASELINE = np.array([0, 0, 0, 1, 1, 1, 0, 2, 2, 1])
CANDIDATE = np.array([0, 0, 1, 2, 1, 1, 1, 2, 2, 0])


def hard(predicted, name="tflite-int8"):
    return Predictions(name, "litert", np.asarray(predicted, np.int64), None)


def soft(rows, name="tflite-int8"):
    return Predictions.of(name, "litert", np.asarray(rows, np.float32))


def test_counts_by_hand():
    result = score(hard(CANDIDATE), LABELS, NAMES, hard(BASELINE, "keras"))
    assert (result.samples, result.accuracy, result.loss) == (10, 0.7, None)
    assert result.confusion == ((2, 1, 1), (0, 3, 0), (1, 0, 2))
    cat, dog, owl = result.classes
    assert (cat.precision, cat.recall, cat.support) == pytest.approx((2 / 3, 0.5, 4))
    assert cat.f1 == pytest.approx(4 / 7)
    assert (dog.precision, dog.recall) == (0.75, 1.0)
    assert owl.f1 == pytest.approx(2 / 3)
    assert result.macro_f1 == pytest.approx((4 / 7 + 6 / 7 + 2 / 3) / 3)
    # the baseline: cat 3/4 and 3/4, dog 2/4 and 2/3, owl 2/2 and 2/3
    assert cat.recall_change == pytest.approx(-0.25)
    assert cat.precision_change == pytest.approx(2 / 3 - 3 / 4)
    assert dog.f1_change == pytest.approx(6 / 7 - 4 / 7)
    assert owl.precision_change == pytest.approx(2 / 3 - 1)
    assert result.interval.low < 0.7 < result.interval.high


def test_a_comparison_counts_flips_both_ways():
    found = compare(hard(CANDIDATE), hard(BASELINE), LABELS)
    # sample 2 lost, sample 6 gained; samples 3 and 9 change from one wrong class to another
    assert (found.gained, found.lost, found.changed) == (1, 1, 4)
    assert (found.difference, found.agreement) == (0.0, 0.6)
    assert found.p_value == 1.0
    assert found.interval.low == -found.interval.high
    assert found.largest_probability_error is None


def test_six_of_six_flips_are_significant():
    labels = np.zeros(100, np.int64)
    candidate = np.r_[np.ones(6, np.int64), np.zeros(94, np.int64)]
    found = compare(hard(candidate), hard(labels), labels)
    assert found.difference == -0.06
    assert found.p_value == pytest.approx(2 / 2**6)
    assert found.interval.high < 0


def test_the_largest_probability_error_is_that_of_any_image_and_class():
    one = soft([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7]])
    other = soft([[0.5, 0.375, 0.125], [0.1, 0.3, 0.6]], "keras")
    found = compare(one, other, np.array([0, 2]))
    assert found.largest_probability_error == 0.125
    assert found.changed == 0


def test_a_class_that_is_never_predicted_or_never_there_scores_zero():
    result = score(hard([0, 0, 0]), np.array([0, 0, 1]), NAMES)
    assert [item.f1 for item in result.classes] == [pytest.approx(0.8), 0.0, 0.0]
    assert [item.support for item in result.classes] == [2, 1, 0]
    assert result.comparison is None
    assert all(item.f1_change == 0 for item in result.classes)


def test_the_loss_is_keras_own():
    import keras

    random = np.random.default_rng(0)
    rows = random.dirichlet(np.ones(3), 200).astype(np.float32)
    rows[:3] = np.eye(3)  # a probability of exactly zero
    labels = random.integers(0, 3, 200)
    expected = float(np.mean(keras.losses.sparse_categorical_crossentropy(labels, rows)))
    assert score(soft(rows), labels, NAMES).loss == pytest.approx(expected, rel=1e-5)
    certain = score(soft([[0.0, 1.0, 0.0]]), np.array([0]), NAMES).loss
    assert certain == pytest.approx(-math.log(1e-7), rel=1e-5)


def test_rows_that_are_no_probabilities_have_no_loss_but_a_class():
    result = score(soft([[4.0, -2.0, 1.0]]), np.array([0]), NAMES)
    assert result.loss is None
    assert result.accuracy == 1.0
    quantized = [[0.5, 0.5, 3 / 256]]  # off by rounding to steps of 1/256
    assert score(soft(quantized), np.array([0]), NAMES).loss is not None


def test_other_classes_than_the_labels_and_nan_are_refused():
    with pytest.raises(ModelError, match="gives 4 classes for 1 samples; the labels have 3 classes"):
        score(soft([[0.1, 0.2, 0.3, 0.4]]), np.array([0]), NAMES)
    with pytest.raises(ModelError, match="not a number for sample 1"):
        score(soft([[0.1, 0.2, 0.7], [np.nan, 0.5, 0.5]]), np.array([0, 1]), NAMES)


def test_confident_mistakes_come_first_and_name_the_datasets_index():
    rows = [[0.6, 0.4, 0.0], [0.05, 0.95, 0.0], [0.2, 0.1, 0.7], [0.9, 0.05, 0.05]]
    found = mistakes(soft(rows), np.array([1, 0, 2, 0]), NAMES, np.array([70, 71, 72, 73]))
    assert [(item.index, item.truth, item.predicted) for item in found] == [(71, "cat", "dog"), (70, "dog", "cat")]
    assert found[0].confidence == pytest.approx(0.95)
    assert len(mistakes(soft(rows), np.array([1, 0, 1, 1]), NAMES, np.arange(4), count=3)) == 3
    assert mistakes(hard([1]), np.array([0]), NAMES, np.arange(1)) == ()


def test_the_error_matrix_shares_out_each_row():
    shares = error_matrix(((8, 2, 0), (0, 5, 0), (1, 2, 1)))
    np.testing.assert_array_equal(shares, [[0, 0.2, 0], [0, 0, 0], [0.25, 0.5, 0]])
    np.testing.assert_array_equal(error_matrix(((0, 0), (3, 1))), [[0, 0], [0.75, 0]])


def test_load_all_passes_on_what_goes_wrong(tmp_path):
    path = tmp_path / "m.tflite"
    path.write_bytes(b"no model")
    with pytest.raises(ModelError, match="cannot be loaded by litert"):
        load_all(find("litert"), path, RAW, workers=2)


def test_predict_all_keeps_the_order_of_blocks_that_finish_out_of_order():
    import time

    class Slow:
        dynamic_batch = False
        threads = 1
        input_shape = (1,)

        def predict(self, images):
            time.sleep(0.02 if images[0, 0] == 0 else 0.0)
            return images.astype(np.float32)

    pixels = np.repeat(np.arange(8, dtype=np.uint8), 256)[:, None]
    np.testing.assert_array_equal(predict_all([Slow(), Slow()], pixels), pixels)
