"""Runtimes against a network computed in plain numpy, and against what the formats themselves define."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import onnx
import pytest
import tensorflow as tf
from numpy.lib.stride_tricks import sliding_window_view
from onnx import TensorProto, helper, numpy_helper

from edgecnn import runtimes
from edgecnn.errors import ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation.metrics import load_all, predict_all
from edgecnn.formats.c99 import generator
from edgecnn.formats.c99.network import read
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.types import RAW, DeviceSession, InputContract
from tests import tools

HEIGHT, WIDTH, CHANNELS, CLASSES = 12, 10, 2, 5  # nothing square, so that a transposition shows
SCALED = InputContract(1 / 255, 0.0)
TOLERANCE = {"tflite-float32": 1e-5, "tflite-float16": 1e-2, "tflite-dynamic": 0.05, "tflite-int8": 0.1, "c-int8": 0.1}


@dataclasses.dataclass(frozen=True)
class Network:
    kernel: np.ndarray  # (3, 3, CHANNELS, 8)
    bias: np.ndarray
    dense: np.ndarray  # (flat, CLASSES)
    folder: Path

    def __call__(self, images: np.ndarray) -> np.ndarray:
        """Convolution, ReLU, dense and softmax on pixels / 255, in float64."""
        windows = sliding_window_view(images / 255.0, (3, 3), axis=(1, 2))
        value = np.maximum(np.einsum("nhwcij,ijco->nhwo", windows, self.kernel) + self.bias, 0)
        logits = value.reshape(len(images), -1) @ self.dense
        exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: np.ndarray = exponentials / exponentials.sum(axis=1, keepdims=True)
        return shares

    def file(self, format_name: str) -> Path:
        if format_name == "c-int8":
            return self.folder / "c-int8" / "kit.json"
        return self.folder / f"{format_name}.{'keras' if format_name == 'keras' else 'tflite'}"


def contract_of(format_name: str) -> InputContract:
    return SCALED if "int" in format_name else RAW


def stack(layers, batch, *, rescale):
    pixels = keras.Input(batch_shape=(batch, HEIGHT, WIDTH, CHANNELS))
    value = keras.layers.Rescaling(1 / 255)(pixels) if rescale else pixels
    for layer in layers:
        value = layer(value)
    return keras.Model(pixels, value)


def converted(model, examples, *, types=None, operators=None, io=None):
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    if types is not None or operators is not None:
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = types or []
    if operators is not None:
        # both ends of the range are shown, so that the input's scale is 1/255
        converter.representative_dataset = lambda: ([row[None].astype(np.float32) / 255] for row in examples)
        converter.target_spec.supported_ops = [operators]
        converter.inference_input_type = converter.inference_output_type = io
    return converter.convert()


@pytest.fixture(scope="session")
def network(tmp_path_factory):
    keras.utils.set_random_seed(3)
    folder = tmp_path_factory.mktemp("runtimes")
    convolution = keras.layers.Conv2D(8, 3, activation="relu", bias_initializer="random_normal")
    dense = keras.layers.Dense(CLASSES, activation="softmax", use_bias=False)
    layers = [convolution, keras.layers.Flatten(), dense]
    free, one = stack(layers, None, rescale=True), stack(layers, 1, rescale=True)
    scaled = stack(layers, 1, rescale=False)
    free.save(folder / "keras.keras")
    examples = images(300)  # the very images that the first test asks about: what saturates is not the subject
    examples[0, 0, 0], examples[0, 0, 1] = 0, 255
    wide = tf.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8
    integer = {"operators": tf.lite.OpsSet.TFLITE_BUILTINS_INT8, "io": tf.int8}
    contents = {
        "free": converted(free, examples),
        "tflite-float32": converted(one, examples),
        "tflite-float16": converted(one, examples, types=[tf.float16]),
        "tflite-dynamic": converted(one, examples, types=[]),
        "tflite-int8": converted(scaled, examples, **integer),
        "tflite-int16x8": converted(scaled, examples, operators=wide, io=tf.int16),
    }
    for name, content in contents.items():
        (folder / f"{name}.tflite").write_bytes(content)
    options = generator.CodeOptions(contract=SCALED)
    generator.generate(read(contents["tflite-int8"], "the model"), folder / "c-int8", options)
    kernel, bias = (np.asarray(weight, np.float64) for weight in convolution.get_weights())
    return Network(kernel, bias, np.asarray(dense.get_weights()[0], np.float64), folder)


def images(count, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (count, HEIGHT, WIDTH, CHANNELS), np.uint8)


def pairs():
    return [(item, name) for item in runtimes.RUNTIMES for name in item.formats if not name.startswith("onnx")]


@pytest.mark.parametrize(("runtime", "name"), pairs(), ids=lambda item: getattr(item, "name", item))
def test_every_runtime_computes_the_network_on_every_format_it_takes(network, runtime, name):
    if name == "c-int8":
        tools.require(runtime.missing())
    pixels = images(300)  # more than one chunk
    actual = runtime.load(network.file(name), contract_of(name), 1).predict(pixels)
    assert actual.shape == (300, CLASSES)
    assert actual.dtype == np.float32
    assert np.abs(actual - network(pixels)).max() <= TOLERANCE.get(name, 1e-2 if "16x8" in name else 1e-5)


@pytest.mark.parametrize(
    "runtime", [item for item in runtimes.RUNTIMES if "c-int8" in item.formats], ids=lambda item: item.name
)
def test_generated_c_gives_bit_for_bit_what_the_reference_kernels_give(network, runtime):
    tools.require(runtime.missing())
    pixels = images(100, seed=5)
    pixels[0], pixels[1], pixels[2] = 0, 255, 128
    reference = runtimes.find("litert-reference").load(network.file("tflite-int8"), SCALED, 1)
    session = runtime.load(network.file("c-int8"), SCALED, 2)
    np.testing.assert_array_equal(session.predict(pixels), reference.predict(pixels))
    if isinstance(session, DeviceSession):
        device = session.device()
        assert (device.samples, device.differing) == (100, 0)
        assert device.instructions is not None
        assert device.instructions > 1000


def test_a_file_of_free_batch_answers_batches_and_single_images_alike(network):
    session = runtimes.find("litert").load(network.file("free"), RAW, 1)
    pixels = images(70)
    assert session.dynamic_batch
    together = session.predict(pixels)
    assert np.abs(together - network(pixels)).max() < 1e-5
    singly = np.concatenate([session.predict(pixels[k : k + 1]) for k in range(70)])
    np.testing.assert_allclose(singly, together, atol=1e-6)
    assert not runtimes.find("litert").load(network.file("tflite-float32"), RAW, 1).dynamic_batch


def kernel_operators(path, resolver):
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    interpreter = Interpreter(str(path), experimental_op_resolver_type=OpResolverType[resolver])
    interpreter.allocate_tensors()
    return [operator["op_name"] for operator in interpreter._get_ops_details()]


@pytest.mark.parametrize(
    "name", ["tflite-float32", "tflite-float16", "tflite-dynamic", "tflite-int8", "tflite-int16x8"]
)
def test_litert_without_xnnpack_is_run_where_xnnpack_takes_part_and_nowhere_else(network, name):
    takes_part = "DELEGATE" in kernel_operators(network.file(name), "AUTO")
    assert (name in runtimes.find("litert-builtin").formats) == takes_part
    assert "DELEGATE" not in kernel_operators(network.file(name), "BUILTIN_WITHOUT_DEFAULT_DELEGATES")
    if not takes_part:
        builtin = runtimes.find("litert-builtin")
        pixels, contract = images(50), contract_of(name)
        expected = runtimes.find("litert").load(network.file(name), contract, 1).predict(pixels)
        np.testing.assert_array_equal(builtin.load(network.file(name), contract, 1).predict(pixels), expected)


@pytest.mark.parametrize(
    ("name", "runtime"), [("tflite-int8", "litert-reference"), ("free", "litert"), ("keras", "keras")]
)
def test_the_number_of_workers_changes_no_answer(network, name, runtime):
    pixels, path = images(700, seed=2), network.file(name)
    counted = []

    class Counting:
        def start(self, label, total): ...
        def say(self, message): ...
        def advance(self, steps=1, note=""):
            counted.append(steps)

    one = predict_all(load_all(runtimes.find(runtime), path, contract_of(name), 1), pixels, progress=Counting())
    two = predict_all(load_all(runtimes.find(runtime), path, contract_of(name), 2), pixels)
    np.testing.assert_array_equal(one, two)
    assert sum(counted) == 700
    assert np.abs(one - network(pixels)).max() <= TOLERANCE.get(name, 1e-5)


def test_int8_input_codes_are_the_pixel_less_128_and_int16_a_multiple(network):
    pixels = np.arange(256, dtype=np.uint8).reshape(256, 1, 1, 1)
    scale = float(np.float32(1 / 255))  # as a file stores it
    quantized = InputConverter("f", (1, 1, 1, 1), np.dtype(np.int8), SCALED, scale=scale, zero_point=-128)(pixels)
    np.testing.assert_array_equal(quantized.ravel(), np.arange(256) - 128)
    wide = InputConverter("f", (1, 1, 1, 1), np.dtype(np.int16), RAW, scale=1 / 128)(pixels)
    np.testing.assert_array_equal(wide.ravel(), np.arange(256) << 7)
    clipped = InputConverter("f", (1, 1, 1, 1), np.dtype(np.int8), RAW, scale=1.0)(pixels)
    np.testing.assert_array_equal(clipped.ravel(), np.minimum(np.arange(256), 127))


@pytest.mark.parametrize("contract", [RAW, SCALED, InputContract(2 / 255, -1.0)])
def test_float_input_is_the_contract_applied(contract):
    pixels = np.arange(256, dtype=np.uint8).reshape(256, 1, 1, 1)
    values = InputConverter("f", (None, 1, 1, 1), np.dtype(np.float32), contract)(pixels)
    expected = np.arange(256) * contract.rescale + contract.offset
    assert values.dtype == np.float32
    np.testing.assert_allclose(values.ravel(), expected, rtol=1e-7, atol=1e-7)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ((4, 3, 2), (None, 2, 4, 3)),
        ((4, 3, 2), (1, 24)),
        ((4, 3, 1), (1, 4, 3)),
        ((4, 3, 2), (1, None, None, 2)),
    ],
)
def test_layouts_that_hold_the_same_pixels_are_fed(given, wanted):
    pixels = np.random.default_rng(1).integers(0, 256, (3, *given), np.uint8)
    fed = InputConverter("f", wanted, np.dtype(np.float32), RAW)(pixels)
    expected = np.moveaxis(pixels, 3, 1) if wanted == (None, 2, 4, 3) else pixels
    np.testing.assert_array_equal(fed.reshape(3, -1), expected.reshape(3, -1))
    assert fed.ndim == len(wanted)


def test_images_of_another_shape_are_refused_with_both_shapes(network):
    session = runtimes.find("litert").load(network.file("tflite-int8"), SCALED, 1)
    with pytest.raises(ModelError, match=r"\(12, 10, 2\).*\(28, 28, 1\)"):
        session.predict(np.zeros((1, 28, 28, 1), np.uint8))
    with pytest.raises(ModelError, match=r"\(12, 10, 2\).*\(10, 12, 2\)"):
        session.predict(np.zeros((1, 10, 12, 2), np.uint8))


def test_integer_outputs_are_dequantized_and_one_unit_becomes_two_columns():
    quantized = np.array([[-128, 127], [0, -64]], np.int8)
    np.testing.assert_array_equal(probabilities("f", quantized, 2, 1 / 256, -128), [[0, 255 / 256], [0.5, 0.25]])
    np.testing.assert_allclose(probabilities("f", np.array([[0.2], [0.9]]), 2), [[0.8, 0.2], [0.1, 0.9]], rtol=1e-6)
    with pytest.raises(ModelError, match="without a scale"):
        probabilities("f", quantized, 2)


def onnx_file(path, nodes, weights, *, shape, outputs=("y",), kind=TensorProto.FLOAT):
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", kind, shape)],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def test_onnx_takes_channels_first_and_one_sigmoid_unit(tmp_path):
    weights = {"w": np.array([[0.5], [-0.25]], np.float32)}
    nodes = [
        helper.make_node("GlobalAveragePool", ["x"], ["p"]),
        helper.make_node("Flatten", ["p"], ["f"]),
        helper.make_node("MatMul", ["f", "w"], ["m"]),
        helper.make_node("Sigmoid", ["m"], ["y"]),
    ]
    path = onnx_file(tmp_path / "m.onnx", nodes, weights, shape=["N", 2, HEIGHT, WIDTH])
    session = runtimes.find("onnxruntime").load(path, SCALED, 1)
    pixels = images(100)
    logit = (pixels.mean(axis=(1, 2)) / 255) @ weights["w"].astype(np.float64)
    unit = 1 / (1 + np.exp(-logit))
    np.testing.assert_allclose(session.predict(pixels), np.hstack([1 - unit, unit]), atol=1e-6)
    assert session.dynamic_batch
    assert session.input_shape == (2, HEIGHT, WIDTH)
    np.testing.assert_array_equal(
        predict_all(load_all(runtimes.find("onnxruntime"), path, SCALED, 2), pixels), session.predict(pixels)
    )


def test_onnx_takes_raw_uint8_and_a_fixed_batch_of_one(tmp_path):
    nodes = [
        helper.make_node("Cast", ["x"], ["c"], to=TensorProto.FLOAT),
        helper.make_node("Softmax", ["c"], ["y"]),
    ]
    path = onnx_file(tmp_path / "m.onnx", nodes, {}, shape=[1, 3], kind=TensorProto.UINT8)
    session = runtimes.find("onnxruntime").load(path, RAW, 1)
    pixels = np.array([[1, 2, 3], [3, 2, 2]], np.uint8)
    exponentials = np.exp(pixels.astype(np.float64))
    np.testing.assert_allclose(session.predict(pixels), exponentials / exponentials.sum(1, keepdims=True), rtol=1e-6)
    assert not session.dynamic_batch


def test_onnx_files_that_are_no_classifier_are_refused(tmp_path):
    load = runtimes.find("onnxruntime").load
    soft = helper.make_node("Softmax", ["x"], ["y"])
    both = [soft, helper.make_node("Relu", ["x"], ["z"])]
    with pytest.raises(ModelError, match="2 outputs"):
        load(onnx_file(tmp_path / "a", both, {}, shape=["N", 3], outputs=("y", "z")), RAW, 1)
    with pytest.raises(ModelError, match="fixed batch of 4"):
        load(onnx_file(tmp_path / "b", [soft], {}, shape=[4, 3]), RAW, 1)
    with pytest.raises(ModelError, match="shape"):
        load(onnx_file(tmp_path / "c", [soft], {}, shape=[3]), RAW, 1)


def test_onnx_data_outside_the_folder_is_refused(tmp_path):
    (tmp_path / "secret.bin").write_bytes(np.zeros(9, np.float32).tobytes())
    inner = tmp_path / "inner"
    inner.mkdir()
    nodes, weights = [helper.make_node("MatMul", ["x", "w"], ["y"])], {"w": np.zeros((3, 3), np.float32)}
    model = onnx.load(onnx_file(inner / "m.onnx", nodes, weights, shape=["N", 3]))
    tensor = model.graph.initializer[0]
    onnx.external_data_helper.set_external_data(tensor, "../secret.bin", 0, 36)
    tensor.ClearField("raw_data")
    (inner / "m.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(ModelError, match="escapes"):
        runtimes.find("onnxruntime").load(inner / "m.onnx", RAW, 1)


@pytest.mark.parametrize("runtime", [item for item in runtimes.RUNTIMES if item.formats], ids=lambda item: item.name)
@pytest.mark.parametrize("content", [b"", b"not a model at all"], ids=["empty", "text"])
def test_files_that_are_no_model_are_named_in_one_line(tmp_path, runtime, content):
    if "c-int8" in runtime.formats:
        tools.require(runtime.missing())
    path = tmp_path / ("m.keras" if runtime.name == "keras" else "m.tflite")
    path.write_bytes(content)
    with pytest.raises(ModelError, match=str(path)) as caught:
        runtime.load(path, RAW, 1)
    assert "\n" not in str(caught.value)


def test_what_is_not_installed_is_named_with_the_command(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("shutil.which", lambda name: None)
    for runtime in runtimes.RUNTIMES:
        if runtime.name != "null":
            command = "apt-get install" if "c-int8" in runtime.formats else "pip install"
            assert command in (runtime.missing() or "")
            with pytest.raises(RuntimeUnavailableError, match=command):
                runtime.load(Path("m"), RAW, 1)


def test_names_are_looked_up_and_the_allowed_ones_listed():
    assert [item.name for item in runtimes.RUNTIMES if runtimes.find(item.name) is not item] == []
    with pytest.raises(UsageError, match="litert, litert-builtin, litert-reference, tflm, onnxruntime"):
        runtimes.find("tflite")
    assert runtimes.default_for("tflite-int8").name == "litert"
    assert runtimes.default_for("onnx-int8").name == "onnxruntime"
    assert runtimes.default_for("c-int8").name == "c-host"
    with pytest.raises(UsageError, match="tflite-int16x8"):
        runtimes.default_for("coreml")


def test_the_null_runtime_takes_no_format_and_answers_anything():
    null = runtimes.find("null")
    assert null.formats == ()
    assert null.missing() is None
    np.testing.assert_array_equal(null.load(Path("none"), RAW, 1).predict(images(3)), np.full((3, 2), 0.5))


def test_importing_the_table_loads_no_runtime():
    heavy = (
        "('keras', 'tensorflow', 'onnxruntime', 'onnx', 'ai_edge_litert', 'tflite_micro', 'pandas', 'sklearn', 'scipy')"
    )
    script = f"import sys, edgecnn.runtimes; print([m for m in {heavy} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_nothing_is_written_to_the_terminal(network):
    script = (
        "import sys, numpy as np\nfrom pathlib import Path\n"
        "from edgecnn import runtimes\nfrom edgecnn.types import RAW\n"
        "session = runtimes.find('litert').load(Path(sys.argv[1]), RAW, 1)\n"
        "session.predict(np.zeros((1, *session.input_shape), np.uint8))"
    )
    command = [sys.executable, "-c", script, str(network.file("tflite-float32"))]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
