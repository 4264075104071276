"""Sums up to the limits of int32, and beyond them where a channel has a constant output."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgecnn.errors import ExportError
from edgecnn.formats.c99.operators import accumulators
from tests.c_kit import compiled, generate
from tests.operator_draws import Draw, activation, constant, single, window_options
from tests.reference_kernels import Quantized, Window
from tests.tflite_ops import Tensor, reference

WATCHED = ("-fsanitize=undefined", "-fno-sanitize-recover=all")
LARGEST = 2**31 - 1
INPUTS = [np.array(pair, np.int8) for pair in ((-128, -128), (127, 127), (-128, 127), (127, -128), (0, 0), (3, -1))]


def layer(code: str, weights: Any, bias: Any, real: float, *, source: int = 0, fused: str = "") -> bytes:
    """Return a file of one layer over two channels whose sums are scaled by `real`."""
    weights, scale = np.asarray(weights, np.int8), np.float32(0.02 * 0.01 / real)
    channels = len(weights)
    dense = code == "FULLY_CONNECTED"
    shape = (channels, 2) if dense else (channels, 1, 1, 2)
    ends = (1,) if dense else (1, 1, 1)
    tensors = {
        "x": activation(Quantized(0.02, source), (*ends, 2)),
        "w": Tensor(shape, [0.01] * channels, 0, "int8", weights.reshape(shape)),
        "b": Tensor((channels,), [0.0002] * channels, 0, "int32", bias),
        "y": activation(Quantized(float(scale), 5), (*ends, channels)),
    }
    options = {} if dense else window_options(Window(), dilationHFactor=1, dilationWFactor=1)
    return single(code, tensors, {**options, "fusedActivationFunction": fused})


def check(content: bytes, folder: Path) -> None:
    """Compare the C with LiteRT, under a sanitizer that ends the process at the first overflow."""
    kit = generate(content, folder / "kit")
    library = compiled([kit], folder, *WATCHED)
    for pair in INPUTS:
        arrays = [pair.reshape(kit.inputs[0].shape)]
        assert library.run("model", arrays)[0].ravel().tolist() == reference(content, arrays)[0].ravel().tolist()


@pytest.mark.parametrize("code", ["CONV_2D", "FULLY_CONNECTED"])
def test_sums_up_to_the_limits_of_int32_fit(code, tmp_path):
    up, down = LARGEST - 255 * 254, -(2**31) + 255 * 254  # the zero point -128: w * (x + 128) reaches from 0 to 255 w
    weights = [[127, 127], [-127, -127]]
    check(layer(code, weights, [up, down], 2**-23, source=-128), tmp_path)
    with pytest.raises(ExportError, match="channel 0, from 2147418878 to 2147483648, .* may not fit into 32 bits"):
        generate(layer(code, weights, [up + 1, down], 2**-23, source=-128), tmp_path / "over")


@pytest.mark.parametrize("code", ["CONV_2D", "FULLY_CONNECTED"])
def test_biases_of_dead_channels_fit(code, tmp_path):
    """The converter clamps the bias of a channel of zero weights, whose scale is tiny, at 2**30."""
    check(layer(code, [[0, 0], [0, 0], [3, -5]], [2**30, -(2**30), 17], 2**-10), tmp_path)


@pytest.mark.parametrize("bias", [2**30, -(2**30) - 77, 715827883, LARGEST, -(2**31)])
@pytest.mark.parametrize("real", [0.7, 1.5, 3.0, 6.0])
def test_dead_channel_whose_sum_is_shifted_out_of_32_bits_gives_what_litert_gives(bias, real, tmp_path):
    check(layer("CONV_2D", [[0, 0], [1, 2]], [bias, 3], real), tmp_path)


@pytest.mark.parametrize("fused", ["", "RELU"])
@pytest.mark.parametrize("bias", [3 * 2**28, -3 * 2**28])
def test_channel_that_saturates_everywhere_is_its_constant(bias, fused, tmp_path):
    """Shifted to the left by 2, all its sums wrap around 32 bits once, and the wrapped sums saturate."""
    check(layer("CONV_2D", [[100, -90], [1, 2]], [bias, 3], 3.0, fused=fused), tmp_path)


def test_sums_shifted_out_of_32_bits_are_refused(tmp_path):
    with pytest.raises(ExportError, match="or their scaled values, may not fit into 32 bits"):
        generate(layer("CONV_2D", [[127, 127]], [2**29], 40.0), tmp_path / "kit")
    with pytest.raises(ExportError, match=r"or 40 times these, may not fit into 32 bits"):
        generate(layer("FULLY_CONNECTED", [[127, 127]], [2**29], 40.0), tmp_path / "kit")


def test_range_of_sums_is_that_of_the_extreme_values():
    """The range equals that over every pair of input values of a small channel."""
    weights, bias, zero_point = np.array([[3, -7]], np.int8), np.array([-50], np.int32), 12
    (found,) = accumulators.sum_ranges(weights, bias, zero_point)
    every = np.arange(-128, 128) - zero_point
    totals = (3 * every[:, None] - 7 * every[None, :]).ravel() - 50
    assert (found.low, found.high) == (totals.min(), totals.max())
    edge = np.array([LARGEST - found.high - 50], np.int32)
    assert accumulators.sum_ranges(weights, edge, zero_point)[0].fits
    assert not accumulators.sum_ranges(weights, edge + 1, zero_point)[0].fits


@pytest.mark.parametrize("power", [1, 8, 15])
@pytest.mark.parametrize("code", ["MUL", "MEAN"])
def test_smallest_output_scale_that_32_bits_allow(code, power, tmp_path):
    check_inputs(tiny(code, power), tmp_path)


@pytest.mark.parametrize("code", ["ADD", "SUB", "MUL", "MEAN"])
def test_output_scale_that_is_too_small_is_refused(code, tmp_path):
    with pytest.raises(ExportError, match=f"{code} .*(its output scale is far too small|may not fit into 32 bits)"):
        generate(tiny(code, 24), tmp_path / "kit")


def tiny(code: str, power: int) -> bytes:
    """Return a file of one operator whose output scale makes its sums or products shift to the left by `power`."""
    left, right, shape = Quantized(0.05, 10), Quantized(0.04, -20), (1, 4, 4, 2)
    base = 0.05 if code == "MEAN" else 0.05 * 0.04
    output = Quantized(float(np.float32(base / (0.9 * 2**power))), 3)
    if code == "MEAN":
        tensors = {"x": activation(left, shape), "axes": constant([1, 2]), "y": activation(output, (1, 2))}
        return single(code, tensors, {"keepDims": False})
    tensors = {"x": activation(left, shape), "b": activation(right, shape), "y": activation(output, shape)}
    return single(code, tensors, {"fusedActivationFunction": "RELU"}, inputs=("x", "b"))


def check_inputs(content: bytes, folder: Path) -> None:
    kit = generate(content, folder / "kit")
    library = compiled([kit], folder, *WATCHED)
    for arrays in Draw(0).input_sets(*(port.shape for port in kit.inputs)):
        assert library.run("model", arrays)[0].tolist() == reference(content, arrays)[0].tolist()


@pytest.mark.parametrize("real", [1e6, 1e36])
def test_a_limit_of_an_activation_that_32_bits_do_not_hold_is_refused_as_litert_refuses_it(real, tmp_path):
    content = layer("CONV_2D", [[1, 2]], [3], real, fused="RELU6")
    with pytest.raises(ExportError, match="do not hold the limit of its activation: 6 is .* steps of the scale"):
        generate(content, tmp_path)
    with pytest.raises(RuntimeError, match="no_integer_overflow_from_quantization"):
        reference(content, INPUTS[:1])


def test_sum_of_the_most_classes_of_softmax_fits(tmp_path):
    """4096 equal logits, each of probability 1/4096: 1/16 of a step of the output, which rounds to 0."""
    source, result = Quantized(0.1, 0), Quantized(1 / 256, -128)
    tensors = {"x": activation(source, (1, 4096)), "y": activation(result, (1, 4096))}
    library = compiled([generate(single("SOFTMAX", tensors, {"beta": 1.0}), tmp_path / "kit")], tmp_path, *WATCHED)
    (answer,) = library.run("model", [np.full((1, 4096), 7, np.int8)])
    assert (answer == -128).all()
