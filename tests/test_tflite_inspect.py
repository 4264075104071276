"""Reading a `.tflite` file back: figures against closed forms, foreign files, and files that are damaged."""

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from edgecnn.errors import ModelError
from edgecnn.formats.tflite import export as tflite
from edgecnn.formats.tflite import graph, inspect, integer_only
from edgecnn.types import FileReport, InputContract
from tests.tflite_models import branched, standardized

layers = keras.layers


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The branched model as {format: path}."""
    root, source = tmp_path_factory.mktemp("files"), branched().source
    exports = (tflite.export_float32, tflite.export_float16, tflite.export_int8, tflite.export_int16x8)
    paths = {export.__name__.removeprefix("export_"): root / f"{export.__name__}.tflite" for export in exports}
    for export, path in zip(exports, paths.values(), strict=True):
        export(source, path)
    return paths


def convert(model: Any, path: Path, **options: Any) -> FileReport:
    """Convert without any of this package, as other tools do."""
    import tensorflow as tf

    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    for name, value in options.items():
        setattr(converter, name, value)
    path.write_bytes(converter.convert())
    return inspect.read(path)


def test_figures_are_those_of_the_layers(files):
    report = inspect.read(files["int8"])
    stem, depthwise, project, gate, head = 3 * 3 * 3 * 8, 3 * 3 * 8, 8 * 8, 8 * 4, 3 * 4 * 12 * 5
    assert report.macs == 6 * 8 * (stem + depthwise + project + gate) + head
    assert report.parameters == stem + depthwise + project + gate + head + 8 + 8 + 8 + 4 + 5
    # stem kept for the sum, depthwise and its projection: three maps of 6 x 8 x 8; the input meets only the first
    assert report.ram_bytes == max(12 * 16 * 3 + 6 * 8 * 8, 3 * 6 * 8 * 8)
    assert report.quantization == "int8 activations, int8 per-channel weights"
    assert report.size_bytes == files["int8"].stat().st_size
    float_report = inspect.read(files["float32"])
    assert float_report.macs == report.macs
    assert float_report.quantization == "float32 activations, float32 weights"
    assert (float_report.outputs[0].dtype, float_report.outputs[0].scale) == ("float32", None)
    assert dict(float_report.operators)["CONV_2D"] == 3


def test_float16_weights_count_once_and_are_no_activations(files):
    half, full = inspect.read(files["float16"]), inspect.read(files["float32"])
    assert (half.format, half.macs, half.parameters, half.ram_bytes) == (
        "tflite-float16",
        full.macs,
        full.parameters,
        full.ram_bytes,
    )


def test_ram_is_what_keras_outputs_add_up_to(tmp_path):
    tflite.export_int8(standardized().source, tmp_path / "model.tflite")
    report = inspect.read(tmp_path / "model.tflite")
    assert report.ram_bytes == 14 * 14 * 6 + 14 * 14  # the first convolution's output and input


def test_foreign_files_are_told_apart(tmp_path):
    import tensorflow as tf

    stack = [keras.Input((8, 8, 3)), layers.Conv2D(16, 3, activation="relu"), layers.Flatten(), layers.Dense(8)]
    model, path = keras.Sequential(stack), tmp_path / "foreign.tflite"
    model.set_weights([weight + 0.1 for weight in model.get_weights()])  # zero biases are left out of a file
    plain = convert(model, path)
    assert (plain.format, plain.contract, plain.class_names) == ("tflite-float32", None, ())
    assert plain.inputs[0].shape == (1, 8, 8, 3)  # the batch is free in the signature only
    assert plain.macs == 6 * 6 * 16 * 27 + 6 * 6 * 16 * 8
    assert plain.parameters == model.count_params()
    dynamic = convert(model, path, optimizations=[tf.lite.Optimize.DEFAULT])
    assert dynamic.format == "tflite-dynamic"
    assert "hybrid" in dynamic.integer_only_reason or "float32" in dynamic.integer_only_reason
    images = np.random.default_rng(0).random((8, 1, 8, 8, 3), np.float32)
    options = {
        "optimizations": [tf.lite.Optimize.DEFAULT],
        "representative_dataset": lambda: ([item] for item in images),
    }
    integer = convert(model, path, **options)
    assert integer.format == "tflite-int8"
    assert integer.inputs[0].dtype == "float32"
    assert not integer.integer_only


def test_shapes_that_a_free_batch_computes_are_integers_and_no_part_of_an_export(tmp_path):
    import tensorflow as tf

    pixels = keras.Input((8, 8, 1))
    value = layers.Cropping2D(1)(layers.Conv2D(1, 1)(pixels))  # STRIDED_SLICE on quantized values
    images = np.random.default_rng(0).random((4, 1, 8, 8, 1), np.float32)
    options = {
        "optimizations": [tf.lite.Optimize.DEFAULT],
        "representative_dataset": lambda: ([item] for item in images),
        "inference_input_type": tf.int8,
        "inference_output_type": tf.int8,
    }
    path = tmp_path / "model.tflite"
    report = convert(keras.Model(pixels, layers.Flatten()(value)), path, **options)
    assert {"SHAPE", "STRIDED_SLICE", "PACK"} <= set(dict(report.operators))
    assert (report.integer_only, report.integer_only_reason) == (True, "")
    assert re.fullmatch(
        r"it computes a shape as it runs: SHAPE \(operator \d\), STRIDED_SLICE \(operator \d\), PACK \(operator \d\)",
        integer_only.shape_arithmetic(graph.load(path)),
    )
    fixed = keras.Input(batch_shape=(1, 8, 8, 1))
    report = convert(keras.Model(fixed, layers.Cropping2D(1)(layers.Conv2D(1, 1)(fixed))), path, **options)
    assert "STRIDED_SLICE" in dict(report.operators)
    assert (report.integer_only, integer_only.shape_arithmetic(graph.load(path))) == (True, "")


def refusal(path: Path) -> str:
    try:
        inspect.read(path)
    except ModelError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("kind", ["float32", "float16", "int8", "int16x8"])
def test_flipped_bytes_give_a_report_or_one_line(kind, files, tmp_path):
    content, path, refused = files[kind].read_bytes(), tmp_path / "flipped.tflite", 0
    for seed in range(50):
        draw = random.Random(f"{kind} {seed}")
        flipped = bytearray(content)
        for _ in range(draw.choice((1, 4, 16, 64))):
            flipped[draw.randrange(len(flipped))] ^= draw.randrange(1, 256)
        path.write_bytes(flipped)
        message = refusal(path)
        refused += bool(message)
        assert not message or message.startswith(str(path))
        assert "\n" not in message
        assert len(message) < len(str(path)) + 200
    assert refused > 10


def test_a_file_cut_anywhere_is_refused_or_whole(files, tmp_path):
    content, path = files["int8"].read_bytes(), tmp_path / "cut.tflite"
    for length in np.linspace(1, len(content) - 64, 40, dtype=int):
        path.write_bytes(content[:length])
        with pytest.raises(ModelError):
            inspect.read(path)


def test_what_is_no_tflite_file_is_said(tmp_path):
    path = tmp_path / "model.tflite"
    with pytest.raises(ModelError, match="cannot read .*No such file"):
        inspect.read(path)
    path.touch()
    with pytest.raises(ModelError, match="is empty"):
        inspect.read(path)
    path.write_bytes(b"PK\3\4not a flatbuffer")
    with pytest.raises(ModelError, match="not a TFLite file"):
        inspect.read(path)
    with pytest.raises(ModelError, match="cannot read"):
        inspect.read(tmp_path)
    with path.open("wb") as stream:
        stream.truncate(1 << 31)  # sparse: takes no room
    with pytest.raises(ModelError, match="at most 2147483647"):
        inspect.read(path)


def edited(path: Path, target: Path, change: Callable[[Any], None]) -> Path:
    """Write the file again after `change` of its object form."""
    from ai_edge_litert.tools import flatbuffer_utils

    model = flatbuffer_utils.read_model(str(path))
    change(model)
    flatbuffer_utils.write_model(model, str(target))
    return target


def test_metadata_that_would_fill_the_memory_is_refused(files, tmp_path):
    def share_one_large_buffer(model: Any) -> None:
        model.buffers[model.metadata[-1].buffer].data = np.zeros(1 << 20, np.uint8)
        model.metadata = [model.metadata[-1]] * 5000

    with pytest.raises(ModelError, match="more than the file can hold"):
        inspect.read(edited(files["int8"], tmp_path / "large.tflite", share_one_large_buffer))


@pytest.mark.parametrize("text", [b"{", b"[]", b'{"class_names": "ab", "input": {}}', b"[" * 100_000])
def test_damaged_own_metadata_is_said(text, files, tmp_path):
    def damage(model: Any) -> None:
        model.buffers[model.metadata[-1].buffer].data = np.frombuffer(text, np.uint8)

    with pytest.raises(ModelError, match="'edgecnn' metadata is damaged"):
        inspect.read(edited(files["int8"], tmp_path / "damaged.tflite", damage))


def test_indices_and_sizes_that_contradict_each_other_are_refused(files, tmp_path):
    def use_a_missing_tensor(model: Any) -> None:
        model.subgraphs[0].operators[0].inputs[0] = 4000

    def grow_a_constant(model: Any) -> None:
        weights = model.subgraphs[0].operators[0].inputs[1]
        model.subgraphs[0].tensors[weights].shape = [8, 512, 3, 3]

    def leave_out_a_scale(model: Any) -> None:
        model.subgraphs[0].tensors[model.subgraphs[0].operators[1].outputs[0]].quantization = None

    def move_a_zero_point(model: Any) -> None:
        model.subgraphs[0].tensors[model.subgraphs[0].outputs[0]].quantization.zeroPoint = [-54656]

    changes = {
        "tensor 4000 of": use_a_missing_tensor,
        "a constant of shape": grow_a_constant,
        "has no scale": leave_out_a_scale,  # these two end the process that runs them
        "zero points from -54656": move_a_zero_point,
    }
    for message, change in changes.items():
        with pytest.raises(ModelError, match=message):
            inspect.read(edited(files["int8"], tmp_path / "wrong.tflite", change))


def test_the_contract_is_that_of_the_input(files):
    assert inspect.read(files["int8"]).contract == InputContract(2 / 255, -128 * 2 / 255)
