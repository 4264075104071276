"""`.h5` files: read as Keras reads them, Keras 2's words understood, refused when hostile or damaged."""

import json
import marshal
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]
import keras
import numpy as np
import pytest
from keras import layers

from edgecnn.errors import ModelError
from edgecnn.models import hdf5_checks, keras_file
from edgecnn.system import machine, processes
from tests.test_keras_file import flipped, outcome, refused, set_weights, small

PIXELS = np.random.default_rng(2).integers(0, 256, (5, 8, 6, 1)).astype(np.float32)


def layered() -> Any:
    """The model of the tests of `.keras` files, its operation relu, which `.h5` files cannot hold, as a layer."""
    return keras.models.clone_model(small(), clone_function=as_layer)


def as_layer(item: Any) -> Any:
    return type(item).from_config(item.get_config()) if isinstance(item, layers.Layer) else layers.ReLU(name="relu")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of the kinds of `small`, compiled and trained, so that the file holds an optimizer too."""
    path = tmp_path_factory.mktemp("saved") / "small.h5"
    model = set_weights(layered())
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(PIXELS, np.zeros(5), verbose=0)
    model.save(path)
    np.save(path.with_suffix(".npy"), model.predict(PIXELS, verbose=0))
    return path


def altered(source: Path, target: Path, change: Callable[[Any], None]) -> Path:
    """Copy a file and change what it holds."""
    target.write_bytes(source.read_bytes())
    with h5py.File(target, "r+") as file:
        change(file)
    return target


def with_config(source: Path, target: Path, change: Callable[[Any], None]) -> Path:
    def rewritten(file: Any) -> None:
        config = json.loads(file.attrs["model_config"])
        change(config)
        file.attrs["model_config"] = json.dumps(config)

    return altered(source, target, rewritten)


def each_layer(config: Any) -> list[Any]:
    """Return the configurations of all layers of a functional or sequential model, nested ones included."""
    found = []
    for layer in config["config"]["layers"]:
        found += [layer, *(each_layer(layer) if "layers" in layer["config"] else [])]
    return found


@pytest.mark.parametrize("name", ["m.h5", "m.hdf5", "m.keras"])  # older versions wrote HDF5 whatever the name was
def test_a_file_predicts_what_the_model_did(saved: Path, tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(saved.read_bytes())
    loaded = keras_file.load_model(path)
    np.testing.assert_array_equal(loaded.predict(PIXELS, verbose=0), np.load(saved.with_suffix(".npy")))
    assert not loaded.compiled


def test_cost_and_report_are_those_of_the_keras_file(saved: Path, tmp_path: Path):
    keras_file.save_model(layered(), tmp_path / "m.keras")
    cost, same = keras_file.read_cost(saved), keras_file.read_cost(tmp_path / "m.keras")
    assert [(row.kind, row.parameters, row.macs) for row in cost.layers] == [
        (row.kind, row.parameters, row.macs) for row in same.layers
    ]
    assert (cost.flash_bytes, cost.ram_bytes) == (same.flash_bytes, same.ram_bytes)
    report, other = keras_file.report(saved), keras_file.report(tmp_path / "m.keras")
    assert [(spec.dtype, spec.shape, spec.layout) for spec in report.inputs] == [("float32", (None, 8, 6, 1), "NHWC")]
    assert [(spec.shape, spec.layout) for spec in report.outputs] == [((None, 3), "NC")]
    for key in ("format", "operators", "tensor_types", "parameters", "macs", "ram_bytes"):
        assert getattr(report, key) == getattr(other, key), key
    assert report.size_bytes == saved.stat().st_size
    assert dict(report.metadata) == {"keras_version": keras.__version__, "backend": "tensorflow"}


def keras_2(model: Any, path: Path, options: dict[str, dict[str, Any]]) -> Path:
    """Save a model as Keras 2 did, its layers with options that Keras 3 does not know."""
    model.save(path)

    def worded(config: Any) -> None:
        for layer in each_layer(config):
            layer["config"].update(options.get(layer["class_name"], {}))

    def dated(file: Any) -> None:
        file.attrs["keras_version"] = "2.15.0"

    return altered(with_config(path, path.with_suffix(".h5.1"), worded), path, dated)


def test_what_keras_2_wrote_and_keras_3_refuses_is_understood(tmp_path: Path):
    # the differences of real files of tf-keras 2.21
    x = inputs = keras.Input((12, 12, 3))
    x = layers.RandomFlip()(x)
    x = layers.BatchNormalization()(layers.DepthwiseConv2D(3, use_bias=False)(x))
    x = layers.SpatialDropout2D(0.1)(layers.SeparableConv2D(6, 3)(x))
    x = layers.Conv2DTranspose(4, 3, strides=2)(x)
    inner = keras.Sequential([keras.Input((17, 17, 4)), layers.Conv2D(3, 5), layers.BatchNormalization()])
    model = set_weights(keras.Model(inputs, layers.Dense(3, activation="softmax")(layers.Flatten()(inner(x)))))
    separable = {"groups": 1, "kernel_initializer": "zeros", "kernel_regularizer": None, "kernel_constraint": None}
    options: dict[str, dict[str, Any]] = {
        "BatchNormalization": {"axis": [3]},
        "Conv2DTranspose": {"groups": 1},
        "DepthwiseConv2D": {"groups": 1},
        "RandomFlip": {"rng_type": "stateful"},
        "SeparableConv2D": separable,
        "SpatialDropout2D": {"noise_shape": None, "trainable": True},
    }
    path = keras_2(model, tmp_path / "m.h5", options)
    images = np.random.default_rng(0).uniform(0, 1, (4, 12, 12, 3)).astype(np.float32)
    expected = model.predict(images, verbose=0)
    np.testing.assert_array_equal(keras_file.load_model(path).predict(images, verbose=0), expected)
    assert keras_file.read_cost(path).parameters == model.count_params()


def test_a_function_that_is_another_one_in_keras_3_is_refused(tmp_path: Path):
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="hard_sigmoid")])
    model.save(tmp_path / "three.h5")
    assert keras_file.load_model(tmp_path / "three.h5").count_params() == 15
    refused(keras_2(model, tmp_path / "two.h5", {}), "hard_sigmoid, another function in Keras 3", "from_saved_model")


@pytest.mark.parametrize("name", ["TFOpLambda", "LocallyConnected2D"])
def test_layers_that_only_keras_2_has_come_with_the_conversion(saved: Path, tmp_path: Path, name: str):
    def renamed(config: Any) -> None:
        each_layer(config)[2]["class_name"] = name

    path = with_config(saved, tmp_path / "m.h5", renamed)
    path = altered(path, tmp_path / "two.h5", lambda file: file.attrs.__setitem__("keras_version", "2.15.0"))
    refused(path, f"with {name}, which Keras 3 does not have", "pip install tf-keras", ".tflite")


def test_an_operation_that_an_h5_file_cannot_hold_is_named(tmp_path: Path):
    small().save(tmp_path / "m.h5")
    refused(tmp_path / "m.h5", "the operation Relu", "model.save('x.keras')")


def test_weights_alone_are_no_model(tmp_path: Path):
    for name in ("m.weights.h5", "old.h5"):
        path = tmp_path / name
        if name == "old.h5":
            with h5py.File(path, "w") as file:
                keras.src.legacy.saving.legacy_h5_format.save_weights_to_hdf5_group(file, small())
        else:
            small().save_weights(path)
        refused(path, "holds no model, only weights", "model.save('x.keras')")


def test_code_in_a_file_is_not_run(saved: Path, tmp_path: Path):
    marker = tmp_path / "ran"
    code = compile(f"lambda x: open({str(marker)!r}, 'w')", "m", "eval").co_consts[0]
    bytecode = marshal.dumps(code).hex()
    inputs = keras.Input((4,))
    run = layers.Lambda(lambda x: x + 1, output_shape=(4,))
    keras.Model(inputs, run(inputs)).save(tmp_path / "lambda.h5")
    refused(tmp_path / "lambda.h5", "Python code", "not run")
    old = [bytecode, None, None]
    new = {"class_name": "__lambda__", "config": {"code": bytecode, "defaults": None, "closure": None}}
    for function in (old, new, {"class_name": "function", "config": "system", "module": "os"}):

        def put(config: Any, function: Any = function) -> None:
            each_layer(config)[1].update(class_name="Lambda", config={"name": "l", "function": function})

        path = with_config(tmp_path / "lambda.h5", tmp_path / "m.h5", put)
        for read in (keras_file.load_model, keras_file.read_cost, keras_file.report):
            with pytest.raises(ModelError) as error:
                read(path)
            assert "\n" not in str(error.value)

    def borrow(config: Any) -> None:
        each_layer(config)[1].update(class_name="TFSMLayer", config={"name": "l", "filepath": str(tmp_path)})

    refused(with_config(tmp_path / "lambda.h5", tmp_path / "m.h5", borrow), "m.h5")
    assert not marker.exists()


def external_link(file: Any) -> None:
    file["model_weights"]["elsewhere"] = h5py.ExternalLink("/etc/hostname", "/")


def soft_link(file: Any) -> None:
    file["model_weights"]["elsewhere"] = h5py.SoftLink("/model_weights")


def external_array(file: Any) -> None:
    file["model_weights"].create_dataset("far", (4,), "u1", external=[("/etc/hostname", 0, 4)])


def virtual_array(file: Any) -> None:
    layout = h5py.VirtualLayout((4,), "u1")
    layout[:] = h5py.VirtualSource("/etc/hostname", "x", (4,))
    file["model_weights"].create_virtual_dataset("far", layout)


def absurd_array(file: Any) -> None:
    file["model_weights"].create_dataset("wide", (1 << 40,), "f4", chunks=(1 << 20,), compression="gzip")


def bomb(file: Any) -> None:
    file["model_weights"].create_dataset("zeros", data=np.zeros(50 << 20, "u1"), compression="gzip")


def texts(file: Any) -> None:
    file["model_weights"].create_dataset("names", data=["a", "b"], dtype=h5py.string_dtype())


def long_configuration(file: Any) -> None:
    file.attrs["model_config"] = file.attrs["model_config"] + " " * (33 << 20)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (external_link, "the link 'elsewhere'"),
        (soft_link, "the link 'elsewhere'"),
        (external_array, "lies in another file"),
        (virtual_array, "lies in another file"),
        (texts, "no array of numbers"),
        (absurd_array, "declares 4,398,0"),
        (bomb, "declares 52,"),
        (long_configuration, "of configuration"),
    ],
)
def test_what_does_not_lie_in_the_file_or_is_absurd_is_not_read(saved: Path, tmp_path: Path, harm: Any, words: str):
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    path = altered(saved, tmp_path / "m.h5", harm)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + (512 << 20), hard))
    try:
        refused(path, words, "not read")
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_a_group_that_holds_itself_is_walked_once(saved: Path, tmp_path: Path):
    def loop(file: Any) -> None:
        file["model_weights"]["again"] = file["model_weights"]

    assert keras_file.load_model(altered(saved, tmp_path / "m.h5", loop)).count_params() == layered().count_params()


def test_weights_that_do_not_belong_to_the_model(saved: Path, tmp_path: Path):
    def widen(config: Any) -> None:
        dense = [layer for layer in each_layer(config) if layer["class_name"] == "Dense"]
        dense[0]["config"]["units"] = 500_000_000

    start = time.process_time()
    with pytest.raises(ModelError, match="weights but holds"):
        keras_file.load_model(with_config(saved, tmp_path / "wide.h5", widen))
    assert time.process_time() - start < 30

    def one_more(config: Any) -> None:
        dense = [layer for layer in each_layer(config) if layer["class_name"] == "Dense"]
        dense[-1]["config"]["units"] = 4

    with pytest.raises(ModelError, match="not a model that Keras can build: Shape mismatch"):
        keras_file.load_model(with_config(saved, tmp_path / "more.h5", one_more))

    def none(file: Any) -> None:
        del file["model_weights"]

    with pytest.raises(ModelError, match="holds 0 bytes"):
        keras_file.load_model(altered(saved, tmp_path / "none.h5", none))


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 200_000, "[]", "{}", '{"class_name": "Dense", "config": {"units": 3}}']
)
def test_configurations_that_describe_no_model(saved: Path, tmp_path: Path, text: str):
    path = altered(saved, tmp_path / "m.h5", lambda file: file.attrs.__setitem__("model_config", text))
    refused(path, "m.h5")


def test_damage_gives_one_clear_line(saved: Path, tmp_path: Path):
    content, path, read = saved.read_bytes(), tmp_path / "m.h5", []
    for size in (9, 100, len(content) // 2, len(content) - 1):
        path.write_bytes(content[:size])
        read.append(outcome(keras_file.load_model, path))
    assert not any(read[:3])
    for seed in range(14):
        chance = random.Random(seed)
        path.write_bytes(flipped(content, chance, chance.choice([1, 3, 40])))
        outcome(keras_file.load_model, path)


def test_a_file_that_hdf5_crashes_or_never_ends_over_is_damaged(saved: Path, monkeypatch: pytest.MonkeyPatch):
    for code, words in (
        ("import os; os.abort()", r"damaged: HDF5 fails over it \(signal 6\)"),
        ("while True: pass", "not read by HDF5 within 1 s"),
    ):
        monkeypatch.setattr(processes, "command", lambda *_, code=code: [sys.executable, "-c", code])
        monkeypatch.setattr(hdf5_checks, "_SECONDS", 1.0)
        monkeypatch.setattr(machine, "load", lambda: None)
        hdf5_checks._failure_in_child.cache_clear()
        with pytest.raises(ModelError, match=words):
            keras_file.report(saved)
    hdf5_checks._failure_in_child.cache_clear()
