"""The NumPy kernels against LiteRT's reference kernels, and where TFLM's differ from those."""

from typing import Any

import numpy as np
import pytest

from tests.campaigns import sized
from tests.corner_cases import CORNERS
from tests.operator_cases import OPERATORS, cases
from tests.operator_draws import OperatorCase, activation, single
from tests.reference_kernels import Quantized
from tests.tflite_ops import Tensor, micro, reference

DIFFERENT_IN_TFLM = {"FULLY_CONNECTED", "LOGISTIC", "MUL", "RELU", "RELU6", "RELU_N1_TO_1", "TANH"}
CODES = np.arange(-128, 128, dtype=np.int8).reshape(1, 256)


def check(case: OperatorCase) -> None:
    for arrays in case.inputs:
        expected = case.compute(*arrays)
        (answer,) = reference(case.content, arrays)
        assert answer.shape == expected.shape, case.name
        assert answer.tolist() == expected.tolist(), case.name


@pytest.mark.parametrize("operator", OPERATORS)
def test_numpy_computes_what_litert_computes(operator):
    for case in cases(operator, 40):
        check(case)


@pytest.mark.parametrize("corner", CORNERS)
def test_numpy_computes_what_litert_computes_in_corners(corner):
    for case in CORNERS[corner]():
        check(case)


@pytest.mark.campaign
@pytest.mark.parametrize("operator", OPERATORS)
def test_numpy_computes_what_litert_computes_at_length(operator):
    for case in cases(operator, sized(150, 500)):
        check(case)


@pytest.mark.parametrize("operator", sorted(set(OPERATORS) - DIFFERENT_IN_TFLM))
def test_tflm_computes_what_litert_computes(operator):
    for case in cases(operator, 10):
        (answer,) = micro(case.content, case.inputs[0])
        assert answer.tolist() == reference(case.content, case.inputs[0])[0].tolist(), case.name


def weighted(code: str, weights: Any, scale: Any, options: dict[str, Any]) -> bytes:
    """Return a file whose accumulator is 2 where the input is 1, scaled by 3/16."""
    shape = np.shape(weights)
    ends = (1, 1, 1) if len(shape) == 4 else (1,)
    tensors = {
        "x": activation(Quantized(0.75, 0), (*ends, 1)),
        "w": Tensor(shape, scale, 0, "int8", weights),
        "b": Tensor(shape[:1], [0.1875] * shape[0], 0, "int32", np.zeros(shape[0])),
        "y": activation(Quantized(1.0, 0), (*ends, shape[0])),
    }
    return single(code, tensors, options)


def test_tflm_rounds_fully_connected_twice_and_litert_once():
    """3/16 of 2 is 0.375: 0 if it is rounded once; 1 if first 3/4 of 2, 1.5, becomes 2, and then 2/4 becomes 1."""
    one = [np.ones((1, 1), np.int8)]
    for weights, scale in (([[2]], 0.25), ([[2], [2]], [0.25, 0.25])):
        content = weighted("FULLY_CONNECTED", weights, scale, {})
        assert set(reference(content, one)[0].ravel()) == {0}
        assert set(micro(content, one)[0].ravel()) == {1}
    options = {"padding": "VALID", "strideH": 1, "strideW": 1, "dilationHFactor": 1, "dilationWFactor": 1}
    content = weighted("CONV_2D", [[[[2]]]], 0.25, options)
    assert reference(content, one)[0].item() == micro(content, one)[0].item() == 1


def unary(code: str, source: Quantized, output: Quantized) -> bytes:
    return single(code, {"x": activation(source, CODES.shape), "y": activation(output, CODES.shape)})


def differences(content: bytes, *inputs: Any) -> list[int]:
    expected, answer = reference(content, inputs)[0], micro(content, inputs)[0]
    return [int(each) for each in (answer.astype(int) - expected).ravel()]


def test_tflm_computes_some_multipliers_in_double_and_litert_in_float32():
    left, right, output = Quantized(0.13377862, 28), Quantized(0.4602181, 57), Quantized(6.1127238, 3)
    tensors = {"a": activation(left, (1, 1)), "b": activation(right, (1, 1)), "y": activation(output, (1, 1))}
    content = single("MUL", tensors, inputs=("a", "b"))
    assert [abs(each) for each in differences(content, np.full((1, 1), 96), np.full((1, 1), 84))] == [1]
    content = unary("RELU", Quantized(0.3295573890209198, -69), Quantized(0.45358437299728394, -30))
    assert sum(map(abs, differences(content, CODES))) == 2


def test_tflm_does_not_rescale_in_relu6():
    same, other = Quantized(0.05, 3), Quantized(0.1, 3)
    assert not any(differences(unary("RELU6", same, same), CODES))
    assert any(differences(unary("RELU6", same, other), CODES))


def test_tflm_computes_some_sigmoids_one_code_off():
    content = unary("LOGISTIC", Quantized(0.015680423006415367, 35), Quantized(1 / 256, -128))
    assert sum(map(abs, differences(content, CODES))) == 1
