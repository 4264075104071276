"""`.tflite` files as other people make them: what they hold is named, and nothing that runs is called damaged."""

import numpy as np
import pytest

from edgecnn import api
from edgecnn.errors import ModelError
from edgecnn.formats.tflite import inspect
from edgecnn.types import InputContract, NullProgress
from tests import integer_cases
from tests.foreign_files import NAMES, model
from tests.tflite_ops import Operator, Tensor, object_model, pack

INT8_FILES = tuple(name for name in NAMES if not name.endswith("float32"))
STEP = {"padding": "SAME", "strideW": 1, "strideH": 1, "dilationWFactor": 1, "dilationHFactor": 1}


class Said(NullProgress):
    """Keeps what it is told."""

    def __init__(self):
        self.lines: list[str] = []

    def say(self, message):
        self.lines.append(message)


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
    return inspect.read(path)


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
    report = inspect.read(model(name))
    assert report.format == ("tflite-int8" if name in INT8_FILES else "tflite-dynamic")
    assert None not in report.inputs[0].shape
    assert report.operators


def test_recurrent_layers_are_counted_and_typed_by_what_they_compute(tmp_path):
    lstm = read(integer_cases.content("UNIDIRECTIONAL_SEQUENCE_LSTM"), tmp_path)
    assert lstm.macs == 3 * 8 * 4  # three steps through eight matrices of 2 x 2
    assert lstm.format == "tflite-int8"  # though its state is int16
    assert lstm.ram_bytes == 6 + 6 + 2 + 2 * 2  # input, output, and the state of two units as int8 and int16
    svdf = read(integer_cases.content("SVDF"), tmp_path)
    assert (svdf.macs, svdf.format) == (2 * 2 + 2 * 3, "tflite-int8")
    assert read(integer_cases.content("WHILE"), tmp_path).macs is None


def test_all_that_is_not_integer_is_named_by_kind(tmp_path):
    row, real = Tensor((1, 4), 0.1), Tensor((1, 4), dtype="float32")
    tensors = {"a": row, "b": real, "c": real, "d": real, "e": row, "f": row}
    steps = [("DEQUANTIZE", "a", "b"), ("SIN", "b", "c"), ("SIN", "c", "d"), ("QUANTIZE", "d", "e"), ("RELU", "e", "f")]
    operators = [Operator(code, (source,), (target,)) for code, source, target in steps]
    report = read(pack(object_model(tensors, operators, ["a"], ["f"])), tmp_path)
    assert report.integer_only_reason == (
        "DEQUANTIZE is not on the list of operators that compute in integers (operator 0); "
        "SIN is not on the list of operators that compute in integers (operators 1, 2); "
        "QUANTIZE uses float32 tensors (operator 3)"
    )


def noted(found, tmp_path):
    return "\n".join(read(pack(found), tmp_path).notes)


def test_a_sound_file_has_no_notes(tmp_path):
    assert noted(convolution(), tmp_path) == ""


def test_what_would_surprise_is_noted_with_operator_and_tensor(tmp_path):
    found = convolution()
    graph = found.subgraphs[0]
    graph.tensors[2].quantization.quantizedDimension = 3
    assert "operator 0 (CONV_2D), tensor 'bias': scales lie along" in noted(found, tmp_path)
    assert "operator 0 (CONV_2D), tensor 'answer': a dead layer" in noted(convolution(1e-7), tmp_path)
    found = convolution()
    found.subgraphs[0].tensors[0].isVariable = True
    assert "operator 0 (CONV_2D), tensor 'image': a variable tensor keeps state" in noted(found, tmp_path)
    sparse = read(integer_cases.content("DENSIFY"), tmp_path)
    assert "operator 0 (DENSIFY), tensor 'x': a constant is stored without its zeros (sparse)" in sparse.notes[0]
    kept = read(integer_cases.content("VAR_HANDLE"), tmp_path)
    assert "operators 3, 1 of subgraph 1 (ASSIGN_VARIABLE): a resource variable" in kept.notes[0]


@pytest.mark.parametrize(("name", "advice"), [("FlexTan", "TFLITE_BUILTINS_INT8"), ("mine", "kernel is registered")])
def test_operators_of_others_are_noted(tmp_path, name, advice):
    found = object_model(
        {"x": Tensor((1, 4), 0.1), "y": Tensor((1, 4), 0.1)}, [Operator("CUSTOM", ("x",), ("y",))], ["x"], ["y"]
    )
    found.operatorCodes[0].customCode = name
    report = read(pack(found), tmp_path)
    assert report.notes[0].startswith(f"operator 0 (CUSTOM:{name}): a ")
    assert advice in report.notes[0]
    assert report.integer_only_reason.startswith(f"CUSTOM:{name} is not on the list")


@pytest.mark.parametrize("code", ["ADD", "SUB", "SQUARED_DIFFERENCE", "MUL", "MAXIMUM"])
@pytest.mark.parametrize("scale", [1e-6, 1e-8])
def test_dead_layers_that_end_a_process_are_noted_with_the_runtime_whose(tmp_path, code, scale):
    row = Tensor((1, 8), 0.05, 3)
    tensors = {"x": row, "z": row, "y": Tensor((1, 8), scale, -128)}
    content = pack(object_model(tensors, [Operator(code, ("x", "z"), ("y",))], ["x", "z"], ["y"]))
    text = "".join(read(content, tmp_path).notes)
    assert ("TensorFlow Lite Micro's kernels" in text) != integer_cases.runs_in_micro(content)
    assert ("LiteRT's" in text) != integer_cases.runs_in_litert(content)


def test_a_file_that_litert_refuses_is_measured_where_it_runs():
    source = model("tflm-person-detect")
    result = api.benchmark([source], only=["litert-reference", "tflm"], rounds=6)
    assert [row.runtime for row in result.results] == ["tflm"]
    assert result.baseline == "tflite-int8@tflm"
    assert "quantized_dimension must be in range" in result.skipped[0].reason
    with pytest.raises(ModelError, match="nothing can be measured: .*quantized_dimension.*try another runtime"):
        api.benchmark([source], only=["litert-reference"], rounds=6)


def test_notes_are_told_where_a_file_is_measured_or_asked(tmp_path):
    source = model("tflm-person-detect")
    listener = Said()
    rows = np.random.default_rng(0).integers(0, 256, (4, 96, 96, 1), np.uint8)
    np.savez(tmp_path / "people.npz", images=rows, labels=[0, 1, 0, 1])
    scaling, asked = InputContract(1 / 127.5, -1.0), ["litert-reference", "tflm"]
    found = api.evaluate_file(source, tmp_path / "people.npz", only=asked, contract=scaling, progress=listener)
    assert [row.runtime for row in found.results] == ["tflm"]
    assert any("LiteRT refuses the file, TensorFlow Lite Micro runs it" in line for line in listener.lines)
    np.save(tmp_path / "one.npy", rows[0])
    with pytest.raises(ModelError, match="cannot be loaded by litert: .*TensorFlow Lite Micro runs it") as caught:
        api.predict(source, [tmp_path / "one.npy"], contract=scaling)
    assert "has invalid quantization parameters; check the file" in caught.value.problem  # whole sentences
    assert caught.value.advice.startswith("predict runs on litert only; evaluate and benchmark take others")
