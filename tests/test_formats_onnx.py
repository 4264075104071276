"""ONNX export against Keras, over models of many shapes and scalings."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import pytest
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray

from edgecnn.errors import ExportError
from edgecnn.formats.onnx import export as onnx_export
from edgecnn.formats.onnx import inspect as onnx_inspect
from edgecnn.formats.onnx.qdq import unquantized_operators
from edgecnn.formats.source import STANDARDIZED_LIMIT, ExportSource, prepare
from edgecnn.models.standardization import PixelStandardization
from edgecnn.types import RAW, InputContract
from tests.onnx_runtime import answers

RANDOM = np.random.default_rng(7)


def convolutions(shape: tuple[int, ...], classes: int = 4, activation: str | None = "softmax", first: Any = ()) -> Any:
    return keras.Sequential(
        [
            keras.Input(shape),
            *first,
            layers.Conv2D(6, 5, padding="same", activation="relu"),
            layers.MaxPooling2D(3),
            layers.Conv2D(8, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(9, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(classes, activation=activation),
        ]
    )


def mobilenet_like() -> Any:
    pixels = keras.Input((24, 20, 3))
    x = layers.Rescaling(1 / 127.5, -1)(pixels)
    x = layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False)(x)
    x = layers.ReLU(6.0)(layers.BatchNormalization()(x))
    y = layers.ReLU(6.0)(layers.BatchNormalization()(layers.Conv2D(16, 1, use_bias=False)(x)))
    y = layers.DepthwiseConv2D(3, padding="same", use_bias=False)(y)
    y = layers.ReLU(6.0)(layers.BatchNormalization()(y))
    y = layers.BatchNormalization()(layers.Conv2D(8, 1, use_bias=False)(y))
    x = layers.Add()([x, y])
    z = layers.DepthwiseConv2D(3, strides=2, depth_multiplier=2)(layers.ZeroPadding2D(1)(x))
    z = layers.ReLU()(layers.BatchNormalization()(z))
    z = layers.Concatenate()([z, layers.AveragePooling2D(2, padding="same")(x)])
    z = layers.BatchNormalization()(layers.SeparableConv2D(12, 3)(z))
    z = layers.Dropout(0.1)(layers.GlobalAveragePooling2D()(z))
    return keras.Model(pixels, layers.Dense(5)(z))


def resnet_like() -> Any:
    """Pre-activation residual branches, batch norm before a Dense layer, one sigmoid unit."""
    pixels = keras.Input((16, 18, 1))
    x = layers.Conv2D(4, 3, padding="same")(layers.Rescaling(1 / 255)(pixels))
    y = layers.Activation("relu")(layers.BatchNormalization()(x))
    y = layers.Conv2D(4, 3, padding="same")(y)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Add()([x, y])))
    x = layers.BatchNormalization()(layers.Flatten()(layers.AveragePooling2D(2)(x)))
    return keras.Model(pixels, layers.Dense(1)(x))


def pixels_of(shape: tuple[int, ...], number: int = 24) -> NDArray[np.uint8]:
    images = RANDOM.integers(0, 256, (number, *shape)).astype(np.uint8)
    images[:, 0, 0] = 7  # a pixel whose deviation is 0
    images[:, 0, 1] = 0
    images[::5, 0, 1] = 1  # and one whose deviation is tiny
    return images


def randomize(model: Any) -> Any:
    """Give biases and batch normalization statistics random values, so that a wrong use of them changes the output."""
    for weight in model.weights:
        if weight.path.endswith(("moving_variance", "gamma")):
            weight.assign(RANDOM.uniform(0.5, 1.5, weight.shape))
        elif len(weight.shape) == 1:
            weight.assign(RANDOM.normal(0, 0.3, weight.shape))
    return model


def case(name: str) -> Any:
    """Return (source, images, output of Keras); independent of the tests that ran before."""
    RANDOM.bit_generator.state = np.random.default_rng(CASES.index(name)).bit_generator.state
    keras.utils.set_random_seed(CASES.index(name))
    if name == "standardized":
        return prepared(convolutions((28, 28, 1), first=[PixelStandardization.fit(pixels_of((28, 28, 1)))]))
    if name == "standardized-rgb":
        return prepared(convolutions((12, 15, 3), first=[PixelStandardization.fit(pixels_of((12, 15, 3)))]))
    if name == "scaled-then-standardized":
        shape = (12, 12, 1)
        fitted = PixelStandardization.fit(pixels_of(shape))
        inner = PixelStandardization(fitted.mean / 127.5 - 1, fitted.scale * 127.5)
        return prepared(convolutions(shape, first=[inner]), InputContract(1 / 127.5, -1))
    if name == "unit":
        return prepared(convolutions((20, 26, 1)), InputContract(1 / 255))
    if name == "symmetric":
        return prepared(convolutions((26, 20, 3), first=[layers.Rescaling(1 / 127.5, -1)]))
    if name == "inverted":
        return prepared(convolutions((20, 20, 3)), InputContract(-1 / 255, 1))
    if name == "logits":
        return prepared(convolutions((20, 26, 3), activation=None), InputContract(1 / 255), from_logits=True)
    if name == "sigmoid":
        return prepared(convolutions((20, 20, 1), 1, "sigmoid"), InputContract(1 / 255))
    if name == "mobilenet-like":
        return prepared(mobilenet_like(), from_logits=True)
    return prepared(resnet_like(), from_logits=True)


CASES = (
    "standardized",
    "standardized-rgb",
    "scaled-then-standardized",
    "unit",
    "symmetric",
    "inverted",
    "logits",
    "sigmoid",
    "mobilenet-like",
    "resnet-like",
)


def prepared(model: Any, contract: InputContract = RAW, *, from_logits: bool = False) -> Any:
    randomize(model)
    shape = model.input_shape[1:]
    names = tuple(f"class {number} é" for number in range(max(2, model.output_shape[-1])))
    source = prepare(model, contract, names, pixels_of(shape), from_logits=from_logits)
    images = pixels_of(shape, 7)

    def answer() -> Any:
        scaled = images.astype(np.float32) * np.float32(contract.rescale) + np.float32(contract.offset)
        logits = model.predict(scaled, verbose=0)
        if not from_logits:
            return logits
        return keras.ops.convert_to_numpy(
            keras.ops.sigmoid(logits) if logits.shape[1] == 1 else keras.ops.softmax(logits)
        )

    return source, images, answer()


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Export each case once: name -> (float32 file, int8 file, images, output of Keras, source)."""
    folder = tmp_path_factory.mktemp("onnx")
    made = {}

    def of(name):
        if name not in made:
            source, images, wanted = case(name)
            paths = folder / f"{name}.float32.onnx", folder / f"{name}.int8.onnx"
            onnx_export.export_float32(source, paths[0])
            onnx_export.export_int8(source, paths[1])
            made[name] = (*paths, images, wanted, source)
        return made[name]

    return of


def operators(path: Path) -> Counter[str]:
    return Counter(node.op_type for node in onnx.load(path).graph.node)


@pytest.mark.parametrize("name", CASES)
class TestFloat32:
    def test_computes_what_keras_computes(self, exported, name):
        path, _, images, wanted, _ = exported(name)
        values = images.astype(np.float32)
        assert np.ptp(wanted) > 0.01
        np.testing.assert_allclose(answers(path, values), wanted, rtol=0, atol=1e-5)
        np.testing.assert_allclose(answers(path, values[:1]), wanted[:1], rtol=0, atol=1e-5)

    def test_no_leftovers_of_the_conversion(self, exported, name):
        path, *_, source = exported(name)
        found = operators(path)
        # the standardised RGB image is scaled before its one Transpose
        assert found["Transpose"] == (1 if source.sample_shape[2] > 1 else 0)
        assert not found.keys() & {"Shape", "Gather", "Slice", "Squeeze", "Unsqueeze", "Cast", "MatMul", "Identity"}
        assert found["Concat"] == (name == "mobilenet-like")
        assert found["Reshape"] == (source.sample_shape[2] == 1)
        assert found["Flatten"] == 1
        assert found["Pad"] == found["BatchNormalization"] == 0
        assert found["Gemm"] == (1 if "-like" in name else 2)

    def test_interface(self, exported, name):
        path, _, _, wanted, source = exported(name)
        report = onnx_inspect.read(path)
        (given,), (answer,) = report.inputs, report.outputs
        assert (given.name, given.dtype, given.shape) == ("pixels", "float32", (None, *source.sample_shape))
        assert given.layout == "NHWC"
        assert (answer.name, answer.dtype, answer.shape) == ("probabilities", "float32", (None, wanted.shape[1]))
        assert (report.format, report.contract, report.integer_only) == ("onnx-float32", RAW, False)
        assert report.class_names == source.class_names

    def test_names_carry_no_counter_of_the_process(self, exported, name):
        path, *_ = exported(name)
        graph = onnx.load(path).graph
        names = [node.name for node in graph.node] + [item.name for item in graph.initializer]
        assert len(set(names)) == len(names)
        assert not [item for item in names if re.search(r"__\d|functional|sequential|StatefulPartitioned", item)]


@pytest.mark.parametrize("name", CASES)
class TestInt8:
    def test_every_operator_runs_in_an_integer_kernel(self, exported, name, tmp_path):
        _, path, images, *_ = exported(name)
        assert unquantized_operators(path) == ()
        answers(path, images, tmp_path / "optimized.onnx")
        fused = operators(tmp_path / "optimized.onnx")
        moves = {"Reshape", "Transpose", "Flatten", "MaxPool"}
        # ONNX Runtime fuses the file to integer kernels and one conversion at the end
        assert fused.pop("DequantizeLinear") == 1
        assert {item for item in fused if not item.startswith("Q")} <= moves, fused
        assert fused["QuantizeLinear"] == 0
        assert fused["QLinearConv"] == operators(path)["Conv"]
        assert fused["QGemm"] == operators(path)["Gemm"]

    def test_takes_raw_uint8_pixels_of_any_number(self, exported, name):
        _, path, images, wanted, source = exported(name)
        report = onnx_inspect.read(path)
        assert (report.inputs[0].dtype, report.inputs[0].shape) == ("uint8", (None, *source.sample_shape))
        assert (report.format, report.contract) == ("onnx-int8", RAW)
        assert (report.integer_only, report.integer_only_reason) == (True, "")
        assert report.quantization == "uint8 activations, int8 per-channel weights"
        together = answers(path, images)
        one_by_one = np.concatenate([answers(path, images[at : at + 1]) for at in range(len(images))])
        assert together.dtype == np.float32
        np.testing.assert_array_equal(together, one_by_one)
        # probabilities of a network with random weights; a wrong scale, axis or zero point is far beyond this
        assert np.abs(together - wanted).max() < 0.06

    def test_weights_and_biases(self, exported, name):
        _, path, *_ = exported(name)
        model = onnx.load(path)
        arrays = {item.name: onnx.numpy_helper.to_array(item) for item in model.graph.initializer}
        producers = {node.output[0]: node for node in model.graph.node}
        for node in model.graph.node:
            if node.op_type not in ("Conv", "Gemm"):
                continue
            quantized, scale, zero_point = (arrays[item] for item in producers[node.input[1]].input)
            channels = quantized.shape[0] if node.op_type == "Conv" else quantized.shape[1]
            assert quantized.dtype == np.int8
            assert quantized.min() >= -127
            assert scale.shape == (channels,)
            assert not zero_point.any()
            if len(node.input) > 2:
                bias, bias_scale, _ = (arrays[item] for item in producers[node.input[2]].input)
                step = arrays[producers[node.input[0]].input[1]]
                assert bias.dtype == np.int32
                np.testing.assert_allclose(bias_scale, step * scale, rtol=1e-6)


def test_no_two_pixel_values_are_merged(exported):
    """Pixels keep their 256 values up to the first convolution: its input has their scale, or a scale of 1."""
    for name, scale, zero_point in (("unit", 1 / 255, 0), ("symmetric", 1 / 127.5, 128), ("standardized", 1.0, 0)):
        model = onnx.load(exported(name)[1])
        arrays = {item.name: onnx.numpy_helper.to_array(item) for item in model.graph.initializer}
        (reader,) = [node for node in model.graph.node if "pixels" in node.input]
        assert reader.op_type == "DequantizeLinear"
        assert arrays[reader.input[1]] == pytest.approx(scale)
        assert arrays[reader.input[2]] == zero_point


def activation_scales(path: Path) -> dict[str, tuple[float, int]]:
    model = onnx.load(path)
    arrays = {item.name: onnx.numpy_helper.to_array(item) for item in model.graph.initializer}
    nodes = [node for node in model.graph.node if node.op_type == "QuantizeLinear"]
    return {node.name.rsplit("/", 1)[0]: (float(arrays[node.input[1]]), int(arrays[node.input[2]])) for node in nodes}


def test_standardised_pixels_saturate(exported):
    step, zero_point = activation_scales(exported("standardized")[1])["pixels/Conv"]
    assert (254 - zero_point) * step <= STANDARDIZED_LIMIT
    assert (1 - zero_point) * step >= -STANDARDIZED_LIMIT
    assert step > 0.01  # and the range is used


def test_scales_are_those_of_tflite_int8(exported, tmp_path):
    from ai_edge_litert.interpreter import Interpreter

    from edgecnn.formats.tflite import export

    _, path, *_, source = exported("standardized")
    export.export_int8(source, tmp_path / "model.tflite")
    interpreter = Interpreter(str(tmp_path / "model.tflite"))
    wanted = [
        item["quantization"]
        for item in interpreter.get_tensor_details()
        if item["dtype"] == np.int8 and item["quantization"][0] and item["quantization_parameters"]["scales"].size == 1
    ]
    ours = activation_scales(path)
    assert ours["probabilities"] == (1 / 256, 0)
    assert len(ours) >= 8
    for step, zero_point in ours.values():
        close = [item for item in wanted if item[0] == pytest.approx(step, rel=0.02)]
        assert any(abs(item[1] + 128 - zero_point) <= 2 for item in close), (step, zero_point, wanted)


@pytest.fixture(scope="module")
def digits() -> tuple[ExportSource, keras.Model, np.ndarray, np.ndarray]:
    """A small network trained on real handwriting, four of whose pixels never change."""
    from sklearn.datasets import load_digits

    content = load_digits()
    images = (content.images * 15.9).astype(np.uint8)[..., None]
    train, labels = images[:1200], content.target[:1200]
    keras.utils.set_random_seed(3)
    model = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            PixelStandardization.fit(train),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(train.astype(np.float32), labels, batch_size=32, epochs=6, verbose=0)
    source = prepare(model, RAW, tuple("0123456789"), train[:200])
    return source, model, images[1200:], content.target[1200:]


def test_int8_keeps_the_accuracy_of_a_trained_network(digits, tmp_path):
    source, model, images, labels = digits
    onnx_export.export_int8(source, tmp_path / "model.onnx")
    wanted = model.predict(images.astype(np.float32), verbose=0)
    answer = answers(tmp_path / "model.onnx", images)
    accuracy = [(item.argmax(axis=1) == labels).mean() for item in (wanted, answer)]
    assert accuracy[0] > 0.85
    assert accuracy[1] >= accuracy[0] - 0.005
    assert (wanted.argmax(axis=1) == answer.argmax(axis=1)).mean() > 0.985


def test_exporting_again_gives_the_same_bytes(tmp_path):
    model = randomize(mobilenet_like())
    images = pixels_of((24, 20, 3))
    for target in ("a", "b"):
        # prepared anew, so that Keras numbers the layers that it adds differently
        source = prepare(model, RAW, ("x",) * 5, images, from_logits=True)
        onnx_export.export_float32(source, tmp_path / f"{target}.float32.onnx")
        onnx_export.export_int8(source, tmp_path / f"{target}.int8.onnx")
    for kind in ("float32", "int8"):
        content = (tmp_path / f"a.{kind}.onnx").read_bytes()
        assert content == (tmp_path / f"b.{kind}.onnx").read_bytes()
        assert str(tmp_path).encode() not in content


def test_metadata_is_fixed(exported):
    for path in exported("unit")[:2]:
        model = onnx.load(path)
        onnx.checker.check_model(model, full_check=True)
        assert (model.producer_name, model.producer_version, model.doc_string) == ("edgecnn", "", "")
        assert [(item.domain, item.version) for item in model.opset_import] == [("", 17)]
        keys = {item.key: item.value for item in model.metadata_props}
        assert keys.keys() == {"edgecnn.input", "edgecnn.labels", "edgecnn.offset", "edgecnn.rescale"}


def test_nothing_is_printed(tmp_path, capfd):
    source, *_ = case("unit")
    capfd.readouterr()
    onnx_export.export_int8(source, tmp_path / "model.onnx")
    assert capfd.readouterr() == ("", "")
    assert [item.name for item in tmp_path.iterdir()] == ["model.onnx"]


class Baked(layers.Layer):  # type: ignore[misc]
    def call(self, inputs):
        return inputs * tf.cast(tf.range(tf.shape(inputs)[0]), tf.float32)[:, None]


class Unknown(layers.Layer):  # type: ignore[misc]
    def call(self, inputs):
        return tf.math.digamma(inputs + 1)


@pytest.mark.parametrize(
    ("layer", "message"),
    [(Baked(), "depends on the batch size"), (Unknown(name="gamma"), "Digamma in layer gamma; replace")],
)
def test_a_layer_that_cannot_be_written_is_named(layer, message, tmp_path):
    inputs = keras.Input((8, 8, 1))
    model = keras.Model(inputs, layers.Dense(3, activation="softmax")(layer(layers.Flatten()(inputs))))
    source = prepare(model, RAW, ("a", "b", "c"), pixels_of((8, 8, 1)))
    with pytest.raises(ExportError, match=message) as caught:
        onnx_export.export_float32(source, tmp_path / "model.onnx")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())
