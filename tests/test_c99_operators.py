"""Generated C against LiteRT's reference kernels, operator by operator over seeded cases, bit for bit."""

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from edgecnn.formats.c99 import planner
from edgecnn.formats.c99.operators import convolution
from tests.c_kit import Library, compiled, generate
from tests.campaigns import sized
from tests.corner_cases import CORNERS
from tests.operator_cases import OPERATORS, cases
from tests.operator_draws import OperatorCase, activation
from tests.reference_kernels import Quantized
from tests.tflite_ops import Operator, Tensor, build, reference

PORTABLE = ("-U__SSE2__",)  # the source then looks as it does on a device


def library(drawn: Sequence[OperatorCase], folder: Path, *flags: str) -> Library:
    """Generate C for every case and compile all of it into one library."""
    kits = [generate(case.content, folder / str(number), f"case{number}") for number, case in enumerate(drawn)]
    return compiled(kits, folder, *flags)


def check(drawn: Sequence[OperatorCase], folder: Path, *flags: str) -> None:
    kits = library(drawn, folder, *flags)
    for number, case in enumerate(drawn):
        for arrays in case.inputs:
            (expected,) = reference(case.content, arrays)
            assert expected.tolist() == case.compute(*arrays).tolist(), f"the NumPy kernel is wrong: {case.name}"
            for inside in (False, True):
                (answer,) = kits.run(f"case{number}", arrays, inside=inside)
                assert (answer == expected).all(), f"{case.name}, in and out in the arena: {inside}"


@pytest.mark.parametrize("operator", OPERATORS)
def test_operator(operator, tmp_path):
    check(cases(operator, 8), tmp_path)


@pytest.mark.parametrize("corner", CORNERS)
def test_corner(corner, tmp_path):
    check(CORNERS[corner](), tmp_path)


@pytest.mark.parametrize("operator", ["CONV_2D", "DEPTHWISE_CONV_2D"])
def test_operator_without_vectors(operator, tmp_path):
    check(cases(operator, 8), tmp_path, *PORTABLE)


@pytest.mark.parametrize("positions", [1, convolution.BLOCK])
def test_convolution_in_columns(positions, tmp_path, monkeypatch):
    monkeypatch.setattr(planner, "MAX_RATIO", math.inf)  # else these small cases are computed without scratch memory
    monkeypatch.setattr(convolution, "BLOCK", positions)
    check(cases("CONV_2D", 8), tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("operator", OPERATORS)
def test_operator_at_length(operator, tmp_path):
    each = sized(25, 50)
    drawn = cases(operator, 2 * each)
    for name, flags in (("vectors", ()), ("portable", PORTABLE)):
        folder = tmp_path / name
        folder.mkdir()
        check(drawn[:each] if flags else drawn[each:], folder, *flags)


@pytest.mark.parametrize("outside", ["float32", "uint8"])
def test_conversions_at_the_edges_are_left_to_the_caller(outside, tmp_path):
    """A kit of a file with float or uint8 inputs and outputs has int8 inputs and outputs."""
    source, result = Quantized(0.05, -7), Quantized(0.03, 11)
    scales = (None, None) if outside == "float32" else (source.scale, result.scale)
    tensors = {
        "x": Tensor((1, 256), scales[0], source.zero_point + 128, outside),
        "i": activation(source, (1, 256)),
        "o": activation(result, (1, 256)),
        "y": Tensor((1, 256), scales[1], result.zero_point + 128, outside),
    }
    last = "DEQUANTIZE" if outside == "float32" else "QUANTIZE"
    operators = [Operator("QUANTIZE", ("x",), ("i",)), Operator("RELU", ("i",), ("o",)), Operator(last, ("o",), ("y",))]
    content = build(tensors, operators, ["x"], ["y"])
    quantized = np.arange(-128, 128).reshape(1, 256)
    (answer,) = compiled([generate(content, tmp_path)], tmp_path).run("model", [quantized])
    if outside == "uint8":
        (expected,) = reference(content, [quantized + 128])
        assert (answer.astype(int) + 128).tolist() == expected.tolist()
    else:
        (expected,) = reference(content, [(quantized - source.zero_point) * np.float32(source.scale)])
        assert np.allclose((answer.astype(int) - result.zero_point) * result.scale, expected, rtol=1e-6)
