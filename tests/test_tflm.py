"""TensorFlow Lite Micro against the LiteRT reference kernels, and its arena against what it really runs in."""

import subprocess
import sys

import keras
import numpy as np
import pytest
import tensorflow as tf

from edgecnn import runtimes
from edgecnn.errors import ExportError, ModelError, RuntimeUnavailableError
from edgecnn.formats.tflite import inspect
from edgecnn.formats.tflite.formats import read
from edgecnn.formats.tflm import package
from edgecnn.interpreters import micro
from edgecnn.runtimes import subprocess_probe
from edgecnn.system.stderr import capture_stderr
from edgecnn.types import RAW, DeviceSession
from tests import integer_cases

SHAPE = (10, 9, 2)
INT8 = tf.lite.OpsSet.TFLITE_BUILTINS_INT8


def images(count):
    return np.random.default_rng(3).integers(0, 256, (count, *SHAPE), np.uint8)


def converted(layers, operators, kind):
    keras.utils.set_random_seed(8)
    pixels = keras.Input(batch_shape=(1, *SHAPE))
    value = pixels
    for layer in layers:
        value = layer(value)
    converter = tf.lite.TFLiteConverter.from_keras_model(keras.Model(pixels, value))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image[None].astype(np.float32)] for image in images(50))
    converter.target_spec.supported_ops = [operators]
    converter.inference_input_type = converter.inference_output_type = kind
    return converter.convert()


def body():
    return [
        keras.layers.Conv2D(6, 3, activation="relu", bias_initializer="random_normal"),
        keras.layers.MaxPooling2D(2),
        keras.layers.DepthwiseConv2D(3, padding="same"),
        keras.layers.Conv2D(5, 1),
    ]


def dense():
    return [keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(5)]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tflm")
    wide = tf.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8
    contents = {
        "tflite-int8": converted([*body(), *dense()], INT8, tf.int8),
        "tflite-int16x8": converted([*body(), *dense()], wide, tf.int16),
        "exact": converted([*body(), keras.layers.GlobalAveragePooling2D()], INT8, tf.int8),
        "unknown": converted(
            [keras.layers.Lambda(lambda value: tf.tile(value, [1, 2, 1, 1])), *dense()], INT8, tf.int8
        ),
    }
    for name, content in contents.items():
        (folder / f"{name}.tflite").write_bytes(content)
    return folder


def both(path, count):
    answers = [runtimes.find(name).load(path, RAW, 1).predict(images(count)) for name in ("tflm", "litert-reference")]
    assert answers[0].shape == (count, 5)
    return answers


def test_it_computes_what_the_litert_reference_computes(files):
    actual, expected = both(files / "exact.tflite", 200)
    np.testing.assert_array_equal(actual, expected)
    assert len(np.unique(expected)) > 50


@pytest.mark.parametrize("name", ["tflite-int8", "tflite-int16x8"])
def test_after_a_fully_connected_layer_they_differ_by_a_code_at_most(files, name):
    """TensorFlow Lite Micro rounds twice when it requantizes there, LiteRT with per-channel weights once."""
    step = inspect.read(files / f"{name}.tflite").outputs[0].scale
    assert step
    actual, expected = both(files / f"{name}.tflite", 200)
    np.testing.assert_allclose(actual, expected, rtol=0, atol=1.01 * step)
    assert np.mean(actual != expected) < 0.2


def test_its_device_names_an_arena_that_works_and_none_smaller_does(files):
    path = files / "tflite-int8.tflite"
    session = runtimes.find("tflm").load(path, RAW, 1)
    session.predict(images(7))
    assert isinstance(session, DeviceSession)
    device = session.device()
    assert (device.format, device.runtime, device.samples, device.differing) == ("tflite-int8", "tflm", 7, None)
    assert device.instructions is device.cycles is None
    assert device.arena_bytes
    script = (
        "import sys, pathlib\nfrom edgecnn.interpreters import micro\n"
        "micro.load(pathlib.Path(sys.argv[1]), int(sys.argv[2])).invoke()"
    )
    for size, fits in ((device.arena_bytes, True), (device.arena_bytes - 16, False)):
        command = [sys.executable, "-c", script, str(path), str(size)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode == 0) == fits, done.stderr


def test_the_arena_covers_what_is_only_borrowed_while_operators_prepare(files, tmp_path):
    """A file so small that preparing it takes more than running it."""
    path = tmp_path / "small.tflite"
    path.write_bytes(converted([keras.layers.Flatten(), keras.layers.Dense(2)], INT8, tf.int8))
    interpreter = micro.load(path)
    with capture_stderr() as lines:
        interpreter.print_allocations()
    total = int(next(line for line in lines if "total" in line).split()[-2])
    needed = micro.arena_bytes(path)
    assert needed >= total
    micro.load(path, needed).invoke()


def test_an_operator_that_it_lacks_is_named(files):
    with pytest.raises(ModelError, match=r"unknown\.tflite cannot be loaded.*TILE"):
        runtimes.find("tflm").load(files / "unknown.tflite", RAW, 1)


def test_sparse_weights_are_refused_and_not_read_as_dense_ones(tmp_path):
    path = tmp_path / "sparse.tflite"
    path.write_bytes(integer_cases.sparse_weights())
    with pytest.raises(ModelError, match=r"sparse\.tflite cannot be run by .*'w' is stored without its zeros"):
        runtimes.find("tflm").load(path, RAW, 1)
    with pytest.raises(ExportError, match=r"the constant 'w' of .*sparse\.tflite is stored without its zeros"):
        package.write(read(path), tmp_path)


def test_damaged_files_give_one_line_each_and_end_no_process(files, tmp_path):
    content, paths = (files / "tflite-int8.tflite").read_bytes(), []
    random = np.random.default_rng(1)
    for number in range(60):
        wrong = bytearray(content[: random.integers(len(content))] if number % 4 == 0 else content)
        for place in random.integers(0, len(wrong), 1 + number // 2):
            wrong[place] = random.integers(256)
        paths.append(tmp_path / f"{number}.tflite")
        paths[-1].write_bytes(wrong)
    outcomes = subprocess_probe.probe_all(paths, "tflm")
    failed = [(path, outcome.error) for path, outcome in zip(paths, outcomes, strict=True) if outcome.error]
    assert len(failed) > 20
    for path, error in failed:
        assert str(path) in error
        assert "\n" not in error
        assert "exit code" not in error, "an exception that is not handled"


def test_a_file_that_crashes_the_interpreter_is_named_by_the_measurement(files, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ModelError, match="crashed TensorFlow Lite Micro"):
        micro.arena_bytes(files / "tflite-int8.tflite")


def test_without_the_package_the_command_to_install_it_is_named(files, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "pip install --pre tflite-micro" in (runtimes.find("tflm").missing() or "")
    with pytest.raises(RuntimeUnavailableError, match="pip install --pre tflite-micro"):
        micro.arena_bytes(files / "tflite-int8.tflite")


def test_nothing_reaches_the_terminal(files):
    script = (
        "import sys, numpy as np\nfrom pathlib import Path\n"
        "from edgecnn import runtimes\nfrom edgecnn.types import RAW\n"
        "session = runtimes.find('tflm').load(Path(sys.argv[1]), RAW, 1)\n"
        "session.predict(np.zeros((1, *session.input_shape), np.uint8))\nsession.device()"
    )
    command = [sys.executable, "-c", script, str(files / "tflite-int8.tflite")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
