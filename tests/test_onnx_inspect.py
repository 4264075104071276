"""Inspection of `.onnx` files: figures computed by hand, foreign files, damaged and hostile files."""

import logging
import math
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from edgecnn.errors import ModelError
from edgecnn.formats.onnx import inspect as onnx_inspect
from edgecnn.formats.onnx.qdq import unquantized_operators
from edgecnn.interpreters.onnxruntime import onnxruntime as load_onnxruntime
from edgecnn.types import FileReport, InputContract

RANDOM = np.random.default_rng(5)


def model_of(nodes: Any, inputs: Any, outputs: Any, constants: Any = (), **metadata: str) -> Any:
    """Build a model; inputs and outputs are (name, element type, shape), constants (name, array)."""
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info(*item) for item in inputs],
        [helper.make_tensor_value_info(*item) for item in outputs],
        [numpy_helper.from_array(np.asarray(array), name) for name, array in constants],
    )
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=imports, ir_version=8)
    helper.set_model_props(model, metadata)
    return model


def saved(model: Any, folder: Path, name: str = "model.onnx") -> Path:
    path: Path = folder / name
    path.write_bytes(model.SerializeToString())
    return path


def floats(*shape: int) -> NDArray[np.float32]:
    return RANDOM.normal(size=shape).astype(np.float32)


def classifier(batch: str | int = "N") -> Any:
    """NCHW: Conv 3 -> 4 with 3x3, Relu, mean over the image, Dense 4 -> 5, Softmax; images 8x10."""
    nodes = [
        helper.make_node("Conv", ["image", "kernel", "bias"], ["convolved"], "first", pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["convolved"], ["positive"], "relu"),
        helper.make_node("GlobalAveragePool", ["positive"], ["mean"], "mean"),
        helper.make_node("Flatten", ["mean"], ["flat"], "flatten"),
        helper.make_node("Gemm", ["flat", "dense", "shift"], ["logits"], "last", transB=1),
        helper.make_node("Softmax", ["logits"], ["probabilities"], "softmax"),
    ]
    constants = [("kernel", floats(4, 3, 3, 3)), ("bias", floats(4)), ("dense", floats(5, 4)), ("shift", floats(5))]
    ends = [("image", TensorProto.FLOAT, [batch, 3, 8, 10])], [("probabilities", TensorProto.FLOAT, [batch, 5])]
    return model_of(nodes, *ends, constants, **{"edgecnn.labels": '["a", "é"]', "edgecnn.rescale": "0.5"})


def quantized(folder: Path, form="QDQ") -> Path:
    """Let ONNX Runtime's own tool quantize the classifier."""
    load_onnxruntime()
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        values = iter([{"image": floats(1, 3, 8, 10)} for _ in range(4)])

        def get_next(self):
            return next(self.values, None)

    logging.disable(logging.WARNING)
    target = folder / "quantized.onnx"
    quantize_static(
        saved(classifier(), folder, "float.onnx"),
        target,
        Reader(),
        quant_format=QuantFormat[form],
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["Conv", "Gemm", "GlobalAveragePool", "Softmax"],
    )
    logging.disable(logging.NOTSET)
    return target


class TestFigures:
    def test_float_classifier(self, tmp_path):
        path = saved(classifier(), tmp_path)
        report = onnx_inspect.read(path)
        assert report.format == "onnx-float32"
        assert report.size_bytes == path.stat().st_size
        assert report.parameters == 4 * 3 * 3 * 3 + 4 + 5 * 4 + 5
        assert report.macs == 8 * 10 * 4 * (3 * 3 * 3) + 4 * 5
        # the image and the convolution's output, which Relu overwrites, float32
        assert report.ram_bytes == 4 * (3 * 8 * 10 + 4 * 8 * 10)
        assert report.operators[0] == ("Conv", 1)
        assert {name for name, _ in report.operators} == {
            "Conv",
            "Flatten",
            "Gemm",
            "GlobalAveragePool",
            "Relu",
            "Softmax",
        }
        assert report.tensor_types == (("float32", 11),)
        assert report.quantization == "float32 activations, float32 weights"
        assert (report.integer_only, "first (Conv)" in report.integer_only_reason) == (False, True)
        assert (report.contract, report.class_names) == (InputContract(0.5, 0.0), ("a", "é"))
        assert report.metadata == (("edgecnn.labels", '["a", "é"]'), ("edgecnn.rescale", "0.5"))
        (given,), (answer,) = report.inputs, report.outputs
        assert (given.name, given.dtype, given.shape, given.layout) == ("image", "float32", (None, 3, 8, 10), "NCHW")
        assert (answer.name, answer.shape, answer.layout) == ("probabilities", (None, 5), "NC")

    def test_a_fixed_batch_counts_one_image(self, tmp_path):
        one = onnx_inspect.read(saved(classifier(), tmp_path))
        four = onnx_inspect.read(saved(classifier(4), tmp_path))
        assert one.macs == four.macs
        assert four.inputs[0].shape == (4, 3, 8, 10)

    def test_a_dynamic_image_size_leaves_the_cost_open(self, tmp_path):
        model = classifier()
        model.graph.input[0].type.tensor_type.shape.dim[2].dim_param = "height"
        report = onnx_inspect.read(saved(model, tmp_path))
        assert (report.macs, report.ram_bytes, report.inputs[0].shape) == (None, None, (None, 3, None, 10))
        assert report.parameters == 4 * 3 * 3 * 3 + 4 + 5 * 4 + 5

    def test_depthwise_and_transposed_convolutions(self, tmp_path):
        nodes = [
            helper.make_node("Conv", ["x", "depthwise"], ["y"], group=6, strides=[2, 2], pads=[1, 1, 1, 1]),
            helper.make_node("ConvTranspose", ["y", "up"], ["z"], strides=[2, 2]),
        ]
        ends = [("x", TensorProto.FLOAT, [1, 6, 8, 8])], [("z", TensorProto.FLOAT, None)]
        model = model_of(nodes, *ends, [("depthwise", floats(6, 1, 3, 3)), ("up", floats(6, 5, 2, 2))])
        report = onnx_inspect.read(saved(model, tmp_path))
        assert report.macs == 4 * 4 * 6 * 9 + (6 * 4 * 4) * (5 * 2 * 2)

    def test_memory_counts_a_branch_that_waits(self, tmp_path):
        nodes = [
            helper.make_node("Sigmoid", ["x"], ["a"]),
            helper.make_node("Sigmoid", ["a"], ["b"]),
            helper.make_node("Sigmoid", ["b"], ["c"]),
            helper.make_node("Add", ["a", "c"], ["y"]),
        ]
        shape = ["N", 100]
        model = model_of(nodes, [("x", TensorProto.FLOAT, shape)], [("y", TensorProto.FLOAT, shape)])
        # a lives until the addition: a, b and c while c is computed, then a, c and y
        assert onnx_inspect.read(saved(model, tmp_path)).ram_bytes == 3 * 400

    def test_initializers_among_the_inputs_are_not_inputs(self, tmp_path):
        model = classifier()
        model.graph.input.append(helper.make_tensor_value_info("bias", TensorProto.FLOAT, [4]))
        assert [item.name for item in onnx_inspect.read(saved(model, tmp_path)).inputs] == ["image"]


@pytest.mark.parametrize(
    ("shape", "first", "layout"),
    [
        (("N", 3, 32, 32), [helper.make_node("Identity", ["x"], ["y"])], "NCHW"),
        (("N", 32, 32, 3), [helper.make_node("Identity", ["x"], ["y"])], "NHWC"),
        (("N", 28, 28, 1), [helper.make_node("Reshape", ["x", "flat"], ["y"])], "NHWC"),
        # a size of 3 at both ends: the graph decides
        (("N", 3, 32, 3), [helper.make_node("Transpose", ["x"], ["y"], perm=[0, 3, 1, 2])], "NHWC"),
        (("N", 3, 32, 3), [helper.make_node("Conv", ["x", "kernel"], ["y"])], "NCHW"),
        (("N", 32, 32, 32), [helper.make_node("Identity", ["x"], ["y"])], "other"),
        (("N", 784), [helper.make_node("Identity", ["x"], ["y"])], "NC"),
        (("N", 784, 1), [helper.make_node("Identity", ["x"], ["y"])], "other"),
    ],
)
def test_layout(shape, first, layout, tmp_path):
    constants = [("flat", np.array([0, -1])), ("kernel", floats(2, 3, 1, 1))]
    model = model_of(first, [("x", TensorProto.FLOAT, shape)], [("y", TensorProto.FLOAT, None)], constants)
    assert onnx_inspect.read(saved(model, tmp_path)).inputs[0].layout == layout


class TestQuantization:
    def test_a_file_quantized_by_onnx_runtime(self, tmp_path):
        path = quantized(tmp_path)
        report = onnx_inspect.read(path)
        assert unquantized_operators(path) == ()
        assert unquantized_operators(onnx.load(path)) == ()
        assert report.format == "onnx-int8"
        assert report.quantization == "uint8 activations, int8 per-channel weights"
        assert (report.parameters, report.macs) == (
            onnx_inspect.read(tmp_path / "float.onnx").parameters,
            onnx_inspect.read(tmp_path / "float.onnx").macs,
        )
        assert report.integer_only, report.integer_only_reason
        # quantized image and output of the convolution, and the float image while it is quantized
        assert report.ram_bytes == 4 * 240 + 240

    def test_operators_on_quantized_values(self, tmp_path):
        report = onnx_inspect.read(quantized(tmp_path, "QOperator"))
        names = [name for name, _ in report.operators]
        assert "QLinearConv" in names
        assert "com.microsoft.QGemm" in names
        assert report.format == "onnx-int8"
        assert report.parameters == 4 * 3 * 3 * 3 + 4 + 5 * 4 + 5

    @pytest.mark.parametrize("operator", ["Conv", "Gemm"])
    def test_an_operator_without_its_pair_is_named(self, operator, tmp_path):
        """Take each DequantizeLinear and QuantizeLinear around an operator away in turn."""
        model = onnx.load(quantized(tmp_path))
        (node,) = [item for item in model.graph.node if item.op_type == operator]
        assert len(node.input) == 3
        for position in range(3):
            changed = onnx.ModelProto()
            changed.CopyFrom(model)
            (broken,) = [item for item in changed.graph.node if item.op_type == operator]
            broken.input[position] = "plain"
            changed.graph.initializer.append(numpy_helper.from_array(floats(*(4, 3, 3, 3)), "plain"))
            assert unquantized_operators(changed) == (node.name,)
        (writer,) = [
            item for item in model.graph.node if item.op_type == "QuantizeLinear" and item.input[0] == node.output[0]
        ]
        writer.op_type = "Identity"
        del writer.input[1:]
        assert unquantized_operators(model) == (node.name,)

    def test_an_operator_that_computes_in_float_is_named(self, tmp_path):
        model = onnx.load(quantized(tmp_path))
        (softmax,) = [item for item in model.graph.node if item.op_type == "Softmax"]
        softmax.op_type = "Exp"
        del softmax.attribute[:]
        path = saved(model, tmp_path)
        assert unquantized_operators(path) == ()
        report = onnx_inspect.read(path)
        assert not report.integer_only
        assert "softmax (Exp)" in report.integer_only_reason

    def test_integer_weights_do_not_make_an_operator_integer(self, tmp_path):
        nodes = [
            helper.make_node("DequantizeLinear", ["quantized", "scale"], ["kernel"]),
            helper.make_node("Conv", ["x", "kernel"], ["y"], "only"),
        ]
        constants = [("quantized", np.ones((2, 3, 1, 1), np.int8)), ("scale", np.float32(0.1))]
        ends = [("x", TensorProto.FLOAT, ["N", 3, 4, 4])], [("y", TensorProto.FLOAT, None)]
        path = saved(model_of(nodes, *ends, constants), tmp_path)
        assert unquantized_operators(path) == ("only",)
        report = onnx_inspect.read(path)
        assert report.quantization == "float32 activations, int8 per-tensor weights"
        assert not report.integer_only

    def test_operators_in_a_branch_are_not_overlooked(self, tmp_path):
        inner = helper.make_graph(
            [helper.make_node("MatMul", ["x", "x"], ["inner"])],
            "branch",
            [],
            [helper.make_tensor_value_info("inner", TensorProto.FLOAT, None)],
        )
        nodes = [helper.make_node("If", ["flag"], ["y"], "choice", then_branch=inner, else_branch=inner)]
        ends = [("x", TensorProto.FLOAT, [4, 4])], [("y", TensorProto.FLOAT, None)]
        path = saved(model_of(nodes, *ends, [("flag", np.array(True))]), tmp_path)
        report = onnx_inspect.read(path)
        assert unquantized_operators(path) == ("choice",)
        assert dict(report.operators) == {"If": 1, "MatMul": 2}
        assert (report.macs, report.integer_only) == (None, False)


def one_line(caught: pytest.ExceptionInfo[ModelError], *parts: str) -> None:
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 700
    for part in parts:
        assert part in message, message


class TestBadFiles:
    @pytest.mark.parametrize(
        "content",
        [b"", b"\0", b"not a model\n" * 100, b"\x89PNG\r\n\x1a\n" + bytes(500), b"PK\x03\x04" + bytes(90), b"\x08\x08"],
    )
    def test_not_onnx(self, content, tmp_path):
        path = tmp_path / "model.onnx"
        path.write_bytes(content)
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(path)
        one_line(caught, str(path))

    def test_missing_and_folder(self, tmp_path):
        for path in (tmp_path / "none.onnx", tmp_path):
            with pytest.raises(ModelError) as caught:
                onnx_inspect.read(path)
            one_line(caught, str(path))

    def test_oversized_is_refused_unread(self, tmp_path):
        path = tmp_path / "model.onnx"
        with path.open("wb") as stream:
            stream.truncate(5 << 30)
        start = time.process_time()
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(path)
        one_line(caught, "2 GiB")
        assert time.process_time() - start < 1

    def test_every_truncation(self, tmp_path):
        content = quantized(tmp_path).read_bytes()
        path = tmp_path / "cut.onnx"
        for size in range(0, len(content), max(1, len(content) // 150)):
            path.write_bytes(content[:size])
            with pytest.raises(ModelError) as caught:
                onnx_inspect.read(path)
            one_line(caught, str(path))

    def test_random_bytes_flipped(self, tmp_path):
        content = quantized(tmp_path).read_bytes()
        path = tmp_path / "flipped.onnx"
        chance = random.Random(11)
        refused: list[str] = []
        start = time.process_time()
        for _ in range(200):
            damaged = bytearray(content)
            for _ in range(chance.choice((1, 2, 8))):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            path.write_bytes(damaged)
            try:
                assert isinstance(onnx_inspect.read(path), FileReport)
            except ModelError as error:
                refused.append(str(error))
        assert 50 < len(refused) < 200
        assert not [message for message in refused if "\n" in message]
        assert time.process_time() - start < 20

    def test_a_huge_shape_allocates_nothing(self, tmp_path):
        import tracemalloc

        model = classifier()
        model.graph.initializer[0].dims[:] = [1 << 40, 1 << 20]
        tracemalloc.start()
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(saved(model, tmp_path))
        one_line(caught)
        model = classifier()
        model.graph.input[0].type.tensor_type.shape.dim[3].dim_value = 1 << 50
        assert math.log2(onnx_inspect.read(saved(model, tmp_path)).ram_bytes or 0) > 50
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
        tracemalloc.stop()

    def test_branches_nested_without_end(self, tmp_path):
        def field(number: int, content: bytes) -> bytes:
            size, length = len(content), b""
            while size > 127:
                size, length = size >> 7, length + bytes([size & 127 | 128])
            return bytes([number << 3 | 2]) + length + bytes([size]) + content

        graph = field(1, field(4, b"Identity"))
        for _ in range(2000):  # a graph in an attribute of a node of a graph
            graph = field(1, field(5, field(6, graph)))
        path = tmp_path / "model.onnx"
        path.write_bytes(field(7, graph))
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(path)
        one_line(caught)

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("edgecnn.rescale", "zero"),
            ("edgecnn.rescale", "0"),
            ("edgecnn.rescale", "nan"),
            ("edgecnn.offset", "inf"),
            ("edgecnn.labels", "{"),
            ("edgecnn.labels", '{"a": 1}'),
            ("edgecnn.labels", "[1]"),
            ("edgecnn.labels", "[" * 100_000),
        ],
    )
    def test_damaged_metadata(self, key, value, tmp_path):
        model = classifier()
        helper.set_model_props(model, {key: value})
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(saved(model, tmp_path))
        one_line(caught, "metadata")


def with_external(location: str, place: str = "initializer") -> Any:
    model = classifier()
    if place == "initializer":
        tensor = model.graph.initializer[0]
    else:  # in a constant of a branch of a branch
        tensor = numpy_helper.from_array(floats(3), "hidden")
        inner = helper.make_graph([helper.make_node("Constant", [], ["c"], value=tensor)], "g", [], [])
        outer = helper.make_graph([helper.make_node("If", ["c"], ["d"], then_branch=inner)], "g", [], [])
        node = helper.make_node("If", ["logits"], ["e"], then_branch=outer)
        model.graph.node.append(node)
        tensor = model.graph.node[-1].attribute[0].g.node[0].attribute[0].g.node[0].attribute[0].t
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    return model


class TestExternalData:
    @pytest.mark.parametrize("place", ["initializer", "branch"])
    @pytest.mark.parametrize(
        "location",
        [
            "/etc/passwd",
            "../weights.bin",
            "a/../../weights.bin",
            "..\\weights.bin",
            "C:\\weights.bin",
            "\\\\host\\x",
            "",
        ],
    )
    def test_outside_the_folder_is_refused_by_name(self, location, place, tmp_path, monkeypatch):
        (tmp_path / "weights.bin").write_bytes(bytes(10_000))
        folder = tmp_path / "model"
        folder.mkdir()
        path = saved(with_external(location, place), folder)
        with pytest.raises(ModelError) as caught:
            onnx_inspect.read(path)
        one_line(caught, str(path), repr(location), "outside")

    def test_a_link_that_leads_out_is_refused(self, tmp_path):
        (tmp_path / "secret").write_bytes(bytes(10_000))
        folder = tmp_path / "model"
        folder.mkdir()
        (folder / "weights.bin").symlink_to(tmp_path / "secret")
        (folder / "loop").symlink_to(folder / "loop")
        (folder / "up").symlink_to(tmp_path)
        for location in ("weights.bin", "up/secret"):
            with pytest.raises(ModelError) as caught:
                onnx_inspect.read(saved(with_external(location), folder))
            one_line(caught, location, "outside")

    def test_nothing_is_opened_but_the_file_itself(self, tmp_path):
        (tmp_path / "model").mkdir()
        path = saved(with_external("../pipe"), tmp_path / "model")
        os.mkfifo(tmp_path / "pipe")  # opening it would wait forever
        with pytest.raises(ModelError):
            onnx_inspect.read(path)

    def test_operators_without_inputs_are_reported(self, tmp_path):
        """ONNX's checker, which refuses them, reads external data, and is not run on such a file."""
        model = with_external("weights.bin")
        model.graph.node[0].input[1] = "dequantized"
        model.graph.node.insert(0, helper.make_node("DequantizeLinear", [], ["dequantized"]))
        report = onnx_inspect.read(saved(model, tmp_path))
        assert report.quantization == "float32 activations, float32 weights"

    def test_beside_the_file_it_is_read_back_without_the_data(self, tmp_path):
        report = onnx_inspect.read(saved(with_external("weights.bin"), tmp_path))
        assert report.macs == 8 * 10 * 4 * (3 * 3 * 3) + 4 * 5
        assert report.parameters == 4 * 3 * 3 * 3 + 4 + 5 * 4 + 5


def test_reading_needs_no_framework(tmp_path):
    path = saved(classifier(), tmp_path)
    code = (
        "import sys, pathlib; from edgecnn.formats.onnx.inspect import read; read(pathlib.Path(sys.argv[1]));"
        "print([m for m in ('tensorflow', 'keras', 'tf2onnx', 'onnxruntime') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
