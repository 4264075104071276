"""`.tflite` files as other people make them: what they hold is named, and nothing that runs is called damaged."""

import numpy as np
import pytest

from edgecnn.errors import ModelError
from edgecnn.formats import tflite_file
from tests.foreign_files import NAMES, model
from tests.tflite_ops import Operator, Tensor, object_model, pack

INT8_FILES = tuple(name for name in NAMES if not name.endswith("float32"))
STEP = {"padding": "SAME", "strideW": 1, "strideH": 1, "dilationWFactor": 1, "dilationHFactor": 1}


def convolution(output_scale=0.1):
    """Return a convolution of 2x2 pixels and 4 channels as the schema's `ModelT`."""
    tensors = {
        "image": Tensor((1, 2, 2, 4), 0.05, 3),
        "weights": Tensor((4, 1, 1, 4), [0.01] * 4, data=np.ones((4, 1, 1, 4))),
        "bias": Tensor((4,), [0.0005] * 4, dtype="int32", data=np.zeros(4)),
        "answer": Tensor((1, 2, 2, 4), output_scale, -128),
    }
    operator = Operator("CONV_2D", ("image", "weights", "bias"), ("answer",), STEP)
    return object_model(tensors, [operator], ["image"], ["answer"])


def read(content, tmp_path):
    path = tmp_path / "foreign.tflite"
    path.write_bytes(content)
    return tflite_file.read(path)


def test_a_batch_that_only_the_signature_leaves_free_is_one_image(tmp_path):
    found = convolution()
    for tensor in found.subgraphs[0].tensors[::3]:
        tensor.shapeSignature = np.array([-1, *tensor.shape[1:]], np.int32)
    report = read(pack(found), tmp_path)
    assert [spec.shape for spec in (*report.inputs, *report.outputs)] == [(1, 2, 2, 4)] * 2
    assert report.macs == 2 * 2 * 4 * 4
    for tensor in found.subgraphs[0].tensors[::3]:
        tensor.shapeSignature = np.array([-1, -1, 2, 4], np.int32)
    report = read(pack(found), tmp_path)
    assert [spec.shape for spec in (*report.inputs, *report.outputs)] == [(1, None, 2, 4)] * 2
    assert report.macs is None


@pytest.mark.parametrize("scale", [1e-4, 1e-9, 1e-30])
def test_the_tiny_scale_of_a_dead_layer_is_read(tmp_path, scale):
    assert read(pack(convolution(scale)), tmp_path).outputs[0].scale == np.float32(scale)


def test_scales_of_a_bias_may_lie_along_the_dimension_of_its_weights(tmp_path):
    """Converters of 2020 wrote the weights' dimension into the bias too."""
    found = convolution()
    bias = found.subgraphs[0].tensors[2]
    assert bias.name in ("bias", b"bias")
    bias.quantization.quantizedDimension = 3
    assert read(pack(found), tmp_path).integer_only
    bias.quantization.scale = np.array([0.1] * 3, np.float32)
    bias.quantization.zeroPoint = np.zeros(3, np.int64)
    with pytest.raises(ModelError, match=r"a tensor of shape \(4,\) has 3 scales along dimension 3"):
        read(pack(found), tmp_path)


def test_codes_without_a_scale_are_read_where_no_operator_computes_with_it(tmp_path):
    row = {"x": Tensor((1, 4), 0.1), "y": Tensor((1, 4), None)}
    options = {"newShape": np.array([1, 4], np.int32)}
    assert read(pack(object_model(row, [Operator("RESHAPE", ("x",), ("y",), options)], ["x"], ["y"])), tmp_path)
    with pytest.raises(ModelError, match=r"tensor 'y' of operator 0 \(RELU\) has no scale"):
        read(pack(object_model(row, [Operator("RELU", ("x",), ("y",))], ["x"], ["y"])), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_every_file_of_other_people_is_read(name):
    report = tflite_file.read(model(name))
    assert report.format == ("tflite-int8" if name in INT8_FILES else "tflite-dynamic")
    assert None not in report.inputs[0].shape
    assert report.operators
