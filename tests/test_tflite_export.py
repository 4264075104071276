"""The TFLite formats against Keras, with LiteRT as the judge, and the table of formats."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest

from edgecnn import formats
from edgecnn.errors import ExportError, ModelError, UsageError
from edgecnn.formats import ExportContext
from edgecnn.formats.source import prepare
from edgecnn.formats.tflite import export as tflite
from edgecnn.formats.tflite import graph as tflite_graph
from edgecnn.formats.tflite import inspect, layer_error
from edgecnn.types import RAW, InputContract
from tests.tflite_models import (
    Case,
    binary,
    branched,
    input_tensors,
    probabilities,
    rescaled,
    smooth_images,
    standardized,
)

TFLITE = [entry for entry in formats.FORMATS if entry.name.startswith("tflite")]
CASES: dict[str, Callable[[], Case]] = {
    "standardized": standardized,
    "rescaled": rescaled,
    "branched": branched,
    "binary": binary,
    "inverted": lambda: branched(InputContract(-1 / 255, 1.0)),
}
# Largest error of a probability, for logits with a deviation of 0.5: about twice what was measured.
BOUNDS = {"tflite-dynamic": 0.01, "tflite-int8": 0.04, "tflite-int16x8": 0.012}
INTEGER = ("tflite-int8", "tflite-int16x8")
LARGE_ENOUGH_FOR_DYNAMIC = ("standardized", "rescaled")
ABSORBED = {"standardized": "both", "rescaled": "both", "branched": "int8", "binary": "both", "inverted": "none"}


def pairs() -> list[Any]:
    return [
        pytest.param(name, entry, id=f"{name}-{entry.name}")
        for name in CASES
        for entry in TFLITE
        if entry.name != "tflite-dynamic" or name in LARGE_ENOUGH_FOR_DYNAMIC
    ]


@pytest.fixture(scope="module")
def cases():
    return {name: build() for name, build in CASES.items()}


@pytest.fixture(scope="module")
def exported(cases, tmp_path_factory):
    """Every case in every format, as {case: {format: path}}."""
    root = tmp_path_factory.mktemp("exported")
    paths = {}
    for name in cases:
        (root / name).mkdir()
        paths[name] = {entry.name: root / name / entry.file for entry in TFLITE}
    for pair in pairs():
        name, entry = pair.values
        entry.write(ExportContext(cases[name].source, {}, cases[name].images, ("model",)), paths[name][entry.name])
    return paths


@pytest.mark.parametrize(("name", "entry"), pairs())
def test_probabilities_are_those_of_keras(name, entry, cases, exported):
    got = probabilities(exported[name][entry.name], cases[name].images)
    assert np.std(cases[name].expected, axis=0).max() > 0.03  # the images are told apart
    np.testing.assert_allclose(got, cases[name].expected, atol=BOUNDS.get(entry.name, entry.parity.tolerance))


@pytest.mark.parametrize("name", CASES)
def test_integer_inputs_are_the_pixels(name, exported):
    pixels = np.arange(256).reshape(256, 1, 1, 1)
    np.testing.assert_array_equal(input_tensors(exported[name]["tflite-int8"], pixels), pixels - 128)
    np.testing.assert_array_equal(input_tensors(exported[name]["tflite-int16x8"], pixels), pixels << 7)
    assert inspect.read(exported[name]["tflite-int16x8"]).inputs[0].zero_point == 0


@pytest.mark.parametrize("name", CASES)
def test_a_scaling_is_absorbed_where_the_quantized_values_allow_it(name, cases, exported):
    for element in ("int8", "int16x8"):
        report = inspect.read(exported[name][f"tflite-{element}"])
        assert report.contract is not None
        absorbed = ABSORBED[name] == "both" or ABSORBED[name] == element
        wanted = cases[name].source.contract if absorbed else RAW
        assert report.contract.rescale == pytest.approx(wanted.rescale)
        assert report.contract.offset == pytest.approx(wanted.offset, abs=wanted.rescale / 2)


@pytest.mark.parametrize("name", CASES)
def test_integer_files_are_integer_only_and_have_no_shape_operators(name, exported):
    for element in ("int8", "int16x8"):
        report = inspect.read(exported[name][f"tflite-{element}"])
        assert (report.integer_only, report.integer_only_reason) == (True, "")
        assert report.format == f"tflite-{element}"
        assert not {kind for kind, _ in report.tensor_types} & {"float32", "float16"}
        assert not {kind for kind, _ in report.operators} & {"SHAPE", "STRIDED_SLICE", "PACK", "DEQUANTIZE"}


@pytest.mark.parametrize(("name", "entry"), pairs())
def test_the_format_shows_in_the_tensors(name, entry, exported):
    report = inspect.read(exported[name][entry.name])
    assert (report.format, report.integer_only) == (entry.name, entry.name in INTEGER)


def test_swish_is_converted_and_the_file_has_its_entry_point(tmp_path):
    from ai_edge_litert.interpreter import Interpreter

    model = keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Conv2D(3, 3, activation="swish"), keras.layers.Flatten()]
    )
    model.add(keras.layers.Dense(3, activation="softmax"))
    images = smooth_images(40, 8, 8, 1)
    for export, tolerance in ((tflite.export_float32, 1e-5), (tflite.export_int8, 0.05)):
        export(prepare(model, InputContract(1 / 255), tuple("abc"), images), path := tmp_path / f"{tolerance}.tflite")
        expected = model.predict(images / np.float32(255), verbose=0)
        np.testing.assert_allclose(probabilities(path, images), expected, atol=tolerance)
        signature = Interpreter(str(path)).get_signature_list()["serving_default"]
        assert signature == {"inputs": ["pixels"], "outputs": ["probabilities"]}


def test_small_weights_keep_eleven_bits_in_float16(tmp_path):
    """Multiplied by 1/255, the first layer's weights would fall under 6e-5 and lose bits."""
    layers = [keras.Input((8, 8, 1)), keras.layers.Conv2D(4, 3), keras.layers.Flatten()]
    model = keras.Sequential([*layers, keras.layers.Dense(3, activation="softmax")])
    draw, images = np.random.default_rng(0), smooth_images(20, 8, 8, 1)
    sizes = (0.01, 0.0, 20.0, 0.0)
    model.set_weights([draw.normal(0, size, w.shape) for size, w in zip(sizes, model.get_weights(), strict=True)])
    tflite.export_float16(prepare(model, InputContract(1 / 255), tuple("abc"), images), tmp_path / "a.tflite")
    model.set_weights([w.astype(np.float16).astype(np.float32) for w in model.get_weights()])
    expected = model.predict(images * np.float32(np.float16(1 / 255)), verbose=0)
    np.testing.assert_allclose(probabilities(tmp_path / "a.tflite", images), expected, atol=1e-5)


def test_recurrent_layers_cannot_be_calibrated(tmp_path):
    layers = [keras.Input((8, 8, 1)), keras.layers.Reshape((8, 8)), keras.layers.GRU(4), keras.layers.Dense(3)]
    source = prepare(keras.Sequential(layers), RAW, tuple("abc"), smooth_images(4, 8, 8, 1))
    for export in (tflite.export_int8, tflite.export_int16x8):
        with pytest.raises(ExportError, match="cannot be calibrated: the model runs a loop"):
            export(source, tmp_path / "a.tflite")


def test_a_model_too_small_for_dynamic_range_is_refused(cases, tmp_path):
    item, target = formats.find("tflite-dynamic"), tmp_path / "model.tflite"
    tflite.export_dynamic(cases["binary"].source, target)
    with pytest.raises(ExportError, match="tflite-dynamic is not what it should be: it holds no int8 tensor"):
        item.check(item.read(target))


def test_exported_dynamic_range_files_keep_their_rule(exported):
    item = formats.find("tflite-dynamic")
    for name in LARGE_ENOUGH_FOR_DYNAMIC:
        item.check(item.read(exported[name][item.name]))


@pytest.mark.parametrize("entry", TFLITE, ids=lambda entry: entry.name)
def test_labels_and_contract_are_in_the_file(entry, cases, exported):
    path = exported["rescaled"][entry.name]
    report = inspect.read(path)
    assert report.class_names == cases["rescaled"].source.class_names
    assert (report.inputs[0].name, report.outputs[0].name) == ("pixels", "probabilities")
    assert report.inputs[0].shape == (1, 12, 12, 1)
    if entry.name not in INTEGER:
        assert report.contract == RAW
    artifact = formats.describe(entry.name, path, path.parent)
    assert (artifact.file, artifact.size_bytes, artifact.contract) == (entry.file, path.stat().st_size, report.contract)


def test_standardised_pixels_saturate_at_eight_deviations(exported):
    graph = tflite_graph.load(exported["standardized"]["tflite-int8"]).graphs[0]
    scales = [graph.tensors[item.outputs[0]].scale for item in graph.operators if item.name == "DEPTHWISE_CONV_2D"]
    assert len(scales) == 1
    assert 0 < (scales[0] or 0) <= 16 / 255 + 1e-6


def test_the_same_model_gives_the_same_bytes_whatever_ran_before(exported, tmp_path):
    rescaled().source.body.save(tmp_path / "body.keras")
    images = smooth_images(20, 12, 12, 1)
    written = []
    for round_number in range(2):
        keras.Sequential([keras.Input((4, 4, 1)), *[keras.layers.Conv2D(2, 1) for _ in range(round_number)]])
        body = keras.models.load_model(tmp_path / "body.keras")
        source = prepare(body, InputContract(1 / 255), ("a", "b"), images)
        for entry in TFLITE:
            entry.write(ExportContext(source, {}, images, ("model",)), tmp_path / entry.file)
        written.append([(tmp_path / entry.file).read_bytes() for entry in TFLITE])
    assert written[0] == written[1]
    assert str(tmp_path).encode() not in b"".join(written[0])


def test_names_are_those_of_the_layers_and_constants_lie_at_multiples_of_16(exported):
    from ai_edge_litert import schema_py_generated as schema

    path = exported["branched"]["tflite-int16x8"]
    names = [tensor.name for tensor in tflite_graph.load(path).graphs[0].tensors]
    assert any(name.startswith("stem_relu/") for name in names)
    assert not [name for name in names if "functional" in name or "edgecnnlayer" in name]
    content = path.read_bytes()
    model, start = schema.Model.GetRootAs(content, 0), np.frombuffer(content, np.uint8).ctypes.data
    buffers = [model.Buffers(index) for index in range(model.BuffersLength())]
    places = [buffer.DataAsNumpy().ctypes.data - start for buffer in buffers if buffer.DataLength()]
    assert len(places) > 5
    assert not [place for place in places if place % 16]


def test_a_refusal_of_the_converter_is_one_line_and_nothing_is_printed(tmp_path, capfd):
    pixels = keras.Input((4, 4, 1))
    special = keras.layers.Lambda(keras.ops.erfinv)(keras.layers.Flatten()(pixels))
    source = prepare(keras.Model(pixels, special), RAW, (), smooth_images(4, 4, 4, 1))
    with pytest.raises(ExportError, match="Erfinv") as caught:
        tflite.export_float32(source, tmp_path / "model.tflite")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())
    assert capfd.readouterr().out == ""


def test_layer_errors_name_the_layers_and_agree_with_the_outputs(cases, exported):
    made, path = cases["rescaled"], exported["rescaled"]["tflite-int8"]
    errors = layer_error.measure(made.source, formats.parse(path), made.images)
    assert [error.sqnr_db for error in errors] == sorted(error.sqnr_db for error in errors)
    assert {error.operator for error in errors} == {name for name, _ in inspect.read(path).operators}
    difference = probabilities(path, made.images) - made.expected
    sqnr = 10 * np.log10(np.sum(made.expected**2) / np.sum(difference**2))
    output = next(error for error in errors if error.operator == "SOFTMAX")
    assert output.sqnr_db == pytest.approx(sqnr, abs=1.5)  # LiteRT's own kernels and the reference ones differ a little


def test_layer_errors_point_at_the_layer_that_differs(exported):
    made, path = branched(), exported["branched"]["tflite-int8"]
    kernel, bias = made.source.body.get_layer("gate").get_weights()
    good = {
        error.layer: error.sqnr_db for error in layer_error.measure(made.source, formats.parse(path), made.images[:10])
    }
    assert {"stem_relu", "depthwise_relu", "residual", "gate", "joined", "head"} <= set(good)
    assert min(good.values()) > 20
    made.source.body.get_layer("gate").set_weights([-2 * kernel, bias - 1])
    bad = {
        error.layer: error.sqnr_db for error in layer_error.measure(made.source, formats.parse(path), made.images[:10])
    }
    assert bad["gate"] < 10
    assert [bad[layer] for layer in ("stem_relu", "residual")] == [good[layer] for layer in ("stem_relu", "residual")]


def test_saturation_is_the_share_beyond_the_range(cases, exported):
    made = cases["standardized"]
    images = made.images[:4].copy()
    images[:, 13, 13] = 255  # 10 deviations out
    standardization = made.source.standardization
    assert standardization is not None
    path = exported["standardized"]["tflite-int8"]
    graph = tflite_graph.load(path).graphs[0]
    index = next(item.outputs[0] for item in graph.operators if item.name == "DEPTHWISE_CONV_2D")
    scale, zero_point = graph.tensors[index].scale or 0, graph.tensors[index].zero_point or 0
    real = (images - standardization.mean) * standardization.scale
    beyond = np.mean((real > (127.5 - zero_point) * scale) | (real < (-128.5 - zero_point) * scale))
    errors = layer_error.measure(made.source, formats.parse(path), images)
    got = next(error for error in errors if error.operator == "DEPTHWISE_CONV_2D")
    assert (got.layer, got.scale, got.zero_point) == ("standardization", scale, zero_point)
    assert got.saturated == pytest.approx(beyond)
    assert beyond > 0


def test_the_table_is_found_by_name_and_suffix(exported, tmp_path):
    names = [entry.name for entry in formats.FORMATS]
    assert names == [*(entry.name for entry in TFLITE), "onnx-float32", "onnx-int8", "c-int8", "tflm-int8"]
    assert len({entry.file for entry in formats.FORMATS}) == len(names)
    assert all(formats.find(name).name == name for name in names)
    with pytest.raises(UsageError, match="no format 'tflite-int4'; choose one of tflite-float32, .*tflm-int8"):
        formats.find("tflite-int4")
    assert formats.read(exported["binary"]["tflite-int8"]).format == "tflite-int8"
    for name, words in (("model.txt", "model.txt is not"), ("model.h5", "is a Keras model, not")):
        (tmp_path / name).write_bytes(b"x")
        with pytest.raises(ModelError, match=f"{words} a .tflite file, an .onnx file or the kit.json of a kit"):
            formats.read(tmp_path / name)


def test_the_table_and_reading_a_file_load_no_framework(exported):
    script = (
        "import json, pathlib, sys; import edgecnn.formats as formats; first = set(sys.modules)\n"
        "formats.read(pathlib.Path(sys.argv[1]))\n"
        "print(json.dumps([sorted(first), sorted(sys.modules)]))"
    )
    arguments = [sys.executable, "-c", script, str(exported["binary"]["tflite-int8"])]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    imported, after = (set(names) for names in json.loads(done.stdout))
    heavy = {"tensorflow", "keras", "onnx", "onnxruntime", "ai_edge_litert"}
    assert not imported & {*heavy, "numpy"}
    assert after & heavy == {"ai_edge_litert"}
