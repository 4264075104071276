import numpy as np
import pytest

from edgecnn.errors import ParityError
from edgecnn.evaluation import parity

EXPECTED = np.array([[0.9, 0.1], [0.2, 0.8], [0.5, 0.5]], np.float32)


def test_outcome_states_what_was_seen():
    actual = EXPECTED + np.array([[0, 0], [0.004, -0.004], [-0.001, 0.001]], np.float32)
    outcome = parity.compare("f", "keras", actual, EXPECTED, tolerance=0.01)
    assert outcome.largest_error == pytest.approx(0.004, abs=1e-6)
    assert outcome.agreement == pytest.approx(2 / 3)
    assert (outcome.samples, outcome.tolerance) == (3, 0.01)


def test_first_bad_image_and_value_are_named():
    actual = EXPECTED.copy()
    actual[1, 0] = 0.25
    with pytest.raises(ParityError, match=r"sample 1, class 0: 0.25 instead of 0.2 \(allowed 0.01, 1 of 3 samples\)"):
        parity.compare("f", "keras", actual, EXPECTED, tolerance=0.01)


def test_nan_is_never_within_tolerance():
    actual = EXPECTED.copy()
    actual[2, 1] = np.nan
    with pytest.raises(ParityError, match="sample 2, class 1: nan"):
        parity.compare("f", "keras", actual, EXPECTED, tolerance=1.0)


def test_zero_tolerance_means_bit_for_bit():
    parity.compare("f", "keras", EXPECTED.copy(), EXPECTED, tolerance=0)
    with pytest.raises(ParityError):
        parity.compare("f", "keras", np.nextafter(EXPECTED, np.float32(1)), EXPECTED, tolerance=0)


def test_too_little_agreement_fails():
    with pytest.raises(ParityError, match="another class than keras on 2 of 3 samples, first on sample 0"):
        parity.compare("f", "keras", EXPECTED[:, ::-1], EXPECTED, tolerance=1.0, agreement=0.9)


def test_where_the_oracle_hesitates_either_class_will_do():
    expected = np.array([[0.51, 0.49]] * 10, np.float32)
    outcome = parity.compare("f", "keras", expected[:, ::-1], expected, tolerance=0.1, agreement=1.0)
    assert outcome.agreement == 0
