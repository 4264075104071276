"""C of third-party files: bit for bit equal to LiteRT's reference kernels, or an error that names every problem."""

import numpy as np
import pytest

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import generator, network
from tests.c_kit import compiled, generate
from tests.foreign_files import model
from tests.tflite_ops import Operator, Tensor, build, reference

COMPUTED = (
    *("mlperf-tiny-ad", "mlperf-tiny-kws", "mlperf-tiny-resnet8", "mlperf-tiny-streaming-wakeword"),
    *("mlperf-tiny-vww", "tflm-hello-world"),
)
REFUSED = {
    "microwakeword-vad": ["CALL_ONCE", "VAR_HANDLE (4 times", "READ_VARIABLE", "STRIDED_SLICE", "ASSIGN_VARIABLE"],
    "mlperf-tiny-kws-float32": ["its input 'input_1' is float32", "export the model as fully int8"],
    "tflm-keyword-svdf": ["SVDF (7 times, first operator 1, 'tensor 5')", "its output 'tensor 53' is int32"],
    "tflm-mnist-lstm": ["UNIDIRECTIONAL_SEQUENCE_LSTM (operator 0, 'tfl.unidirectional_sequence_lstm')"],
}


def prefix(name):
    return name.replace("-", "_")


@pytest.fixture(scope="module")
def kits(tmp_path_factory):
    folder = tmp_path_factory.mktemp("foreign")
    made = [generate(model(name).read_bytes(), folder / name, prefix(name)) for name in COMPUTED]
    return compiled(made, folder, "-U__SSE2__", "-Os")  # the source then looks as on a device, and is compiled once


@pytest.mark.parametrize("name", COMPUTED)
def test_c_of_an_int8_file_computes_what_litert_computes(name, kits):
    content, random = model(name).read_bytes(), np.random.default_rng(0)
    (port,) = kits.kits[prefix(name)].inputs
    for inputs in [
        np.full(port.shape, -128),
        np.full(port.shape, 127),
        *random.integers(-128, 128, (200, *port.shape)),
    ]:
        expected = reference(content, [inputs])
        for answer, each in zip(kits.run(prefix(name), [inputs]), expected, strict=True):
            np.testing.assert_array_equal(answer, each)


@pytest.mark.parametrize("name", REFUSED)
def test_error_names_every_missing_operator(name, tmp_path):
    with pytest.raises(ExportError) as caught:
        generator.generate(network.read(model(name).read_bytes(), f"{name}.tflite"), tmp_path / "kit")
    message = str(caught.value)
    assert message.startswith(f"C cannot be made of {name}.tflite: ")
    assert all(part in message for part in REFUSED[name]), message
    assert not (tmp_path / "kit").exists()


@pytest.mark.parametrize(("first", "reported"), [("RELU", True), ("TILE", False)])
def test_a_shape_that_follows_from_a_missing_operator_is_not_reported(first, reported, tmp_path):
    tensors = {
        "x": Tensor((1, 8), 0.1, 3),
        "n": Tensor((2,), dtype="int32", data=[1, 1]),
        "t": Tensor((1, 8), 0.1, 3),
        "y": Tensor((1, 1, 8), 1 / 256, -128),
    }
    inputs = ("x", "n") if first == "TILE" else ("x",)
    operators = [Operator(first, inputs, ("t",)), Operator("SOFTMAX", ("t",), ("y",), {"beta": 1.0})]
    with pytest.raises(ExportError) as caught:
        generator.generate(network.read(build(tensors, operators, ["x"], ["y"]), "a.tflite"), tmp_path / "kit")
    assert ("should have the shape (1, 8)" in str(caught.value)) == reported
    assert ("TILE (operator 0, 't'): no kernel" in str(caught.value)) != reported
