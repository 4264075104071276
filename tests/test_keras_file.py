"""`.keras` files: refused when hostile or damaged, measured without being built, written reproducibly."""

import importlib
import io
import json
import os
import random
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]
import keras
import numpy as np
import pytest
from keras import layers

from edgecnn.errors import BundleError, EdgecnnError, ModelError, UsageError
from edgecnn.models import budget, keras_file
from edgecnn.models.standardization import PixelStandardization

CONFIG, WEIGHTS = "config.json", "model.weights.h5"


def small(classes: int = 3) -> Any:
    """A branching model with every kind of name: given, automatic, nested, and of operations."""
    x = inputs = keras.Input((8, 6, 1))
    x = PixelStandardization(np.full((8, 6, 1), 3), np.full((8, 6, 1), 0.5))(x)
    x = layers.BatchNormalization()(layers.Conv2D(4, 3, padding="same", name="stem")(x))
    y = layers.Dropout(0.3)(keras.ops.relu(layers.Conv2D(4, 3, padding="same")(x)))
    x = layers.GlobalAveragePooling2D()(layers.Add()([x, layers.Conv2D(4, 1)(y)]))
    head = keras.Sequential([layers.Dense(5, activation="relu"), layers.Dense(classes, activation="softmax")])
    return keras.Model(inputs, head(x))


def set_weights(model: Any) -> Any:
    """Give the model seeded weights, positive so that batch norm's variance is one."""
    drawn = np.random.default_rng(1)
    model.set_weights([drawn.uniform(0.1, 1, weight.shape) for weight in model.get_weights()])
    return model


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "small.keras"
    keras_file.save_model(set_weights(small()), path)
    return path


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rezip(path: Path, content: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return path


def with_config(source: Path, target: Path, change: Callable[[Any], None]) -> Path:
    content = members(source)
    config = json.loads(content[CONFIG])
    change(config)
    return rezip(target, {**content, CONFIG: json.dumps(config).encode()})


def refused(path: Path, *words: str, kind: type[EdgecnnError] = ModelError, custom: tuple[str, ...] = ()) -> None:
    """Both ways of reading give one line with the words."""
    for read in (keras_file.load_model, keras_file.read_cost, keras_file.report):
        with pytest.raises(kind) as error:
            read(path, custom)
        assert "\n" not in str(error.value)
        for word in words:
            assert word in str(error.value), str(error.value)


def test_a_saved_model_predicts_the_same(saved: Path):
    images = np.random.default_rng(2).integers(0, 256, (5, 8, 6, 1)).astype(np.float32)
    expected = set_weights(small()).predict(images, verbose=0)
    for loaded in (keras_file.load_model(saved), keras.models.load_model(saved)):
        np.testing.assert_array_equal(loaded.predict(images, verbose=0), expected)


def test_cost_from_the_file_is_that_of_the_model(saved: Path):
    cost, model = keras_file.read_cost(saved), small()
    measured = budget.cost(lambda: model)
    assert cost.parameters == model.count_params()
    assert (cost.macs, cost.flash_bytes, cost.ram_bytes) == (measured.macs, measured.flash_bytes, measured.ram_bytes)
    # a copy whose weights are gone is measured all the same
    assert keras_file.read_cost(rezip(saved.with_name("c.keras"), {CONFIG: members(saved)[CONFIG]})) == cost


def test_the_report_of_a_file(saved: Path):
    report, cost = keras_file.report(saved), keras_file.read_cost(saved)
    assert (report.format, report.file, report.size_bytes) == ("keras", str(saved), saved.stat().st_size)
    assert [(spec.dtype, spec.shape, spec.layout) for spec in report.inputs] == [("float32", (None, 8, 6, 1), "NHWC")]
    assert [(spec.shape, spec.layout) for spec in report.outputs] == [((None, 3), "NC")]
    assert dict(report.operators)["Conv2D"] == 3
    assert report.operators[0][0] == "Conv2D"
    assert report.tensor_types == (("float32", 3 * 2 + 4 + 2 * 2),)
    assert (report.parameters, report.macs, report.ram_bytes) == (cost.parameters, cost.macs, 4 * cost.ram_bytes)
    assert not report.integer_only
    assert report.metadata == (("keras_version", keras.__version__),)


def test_saving_twice_gives_the_same_bytes_whatever_went_before(saved: Path, tmp_path: Path):
    model = set_weights(small())  # automatic names now have other numbers
    model.compile("adam", "sparse_categorical_crossentropy")
    time.sleep(2.1)  # zip times have a resolution of two seconds
    keras_file.save_model(model, tmp_path / "a.keras")
    assert (tmp_path / "a.keras").read_bytes() == saved.read_bytes()
    keras_file.save_model(keras_file.load_model(saved), tmp_path / "b.keras")
    assert (tmp_path / "b.keras").read_bytes() == saved.read_bytes()
    keras_file.save_model(keras.models.load_model(tmp_path / "b.keras"), tmp_path / "c.keras")
    assert (tmp_path / "c.keras").read_bytes() == saved.read_bytes()


@pytest.mark.campaign
def test_another_process_and_backend_give_the_same_bytes(saved: Path, tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from tests.test_keras_file import *\n"
        "keras_file.save_model(set_weights(small()), Path(sys.argv[1]))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu"}
    subprocess.run([sys.executable, "-c", code, tmp_path / "p.keras"], env=environment, check=True, capture_output=True)
    assert (tmp_path / "p.keras").read_bytes() == saved.read_bytes()


def test_other_weights_give_other_bytes(saved: Path, tmp_path: Path):
    model = set_weights(small())
    model.set_weights([np.nextafter(weight, 2) for weight in model.get_weights()])
    keras_file.save_model(model, tmp_path / "o.keras")
    assert (tmp_path / "o.keras").read_bytes() != saved.read_bytes()


def test_optimizer_date_and_addresses_are_left_out(tmp_path: Path):
    model = small()
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(np.zeros((4, 8, 6, 1)), np.zeros(4), verbose=0)
    keras_file.save_model(model, tmp_path / "m.keras")
    content = members(tmp_path / "m.keras")
    with h5py.File(io.BytesIO(content[WEIGHTS])) as weights:
        assert "optimizer" not in weights
        assert "layers" in weights
    assert b"compile_config" not in content[CONFIG]
    assert b"date" not in content["metadata.json"]
    names = [layer["name"] for layer in json.loads(content[CONFIG])["config"]["layers"]]
    assert names == [
        *("input_layer", "pixel_standardization", "stem", "batch_normalization", "conv2d", "relu", "dropout"),
        *("conv2d_1", "add", "global_average_pooling2d", "sequential"),
    ]
    assert not keras.models.load_model(tmp_path / "m.keras").compiled
    assert model.optimizer is not None  # the model in memory goes on training


def test_given_names_that_look_like_automatic_ones_stay_distinct(tmp_path: Path):
    x = inputs = keras.Input((4,), name="dense")
    x = layers.Dense(3, name="dense_7")(x)
    model = keras.Model(inputs, layers.Dense(2, name="dense_3")(x), name="m")
    keras_file.save_model(model, tmp_path / "m.keras")
    loaded = keras.models.load_model(tmp_path / "m.keras")
    np.testing.assert_array_equal(loaded.predict(np.eye(4), verbose=0), model.predict(np.eye(4), verbose=0))


def test_a_shared_layer_several_inputs_and_a_dictionary_of_outputs_survive(tmp_path: Path):
    first, second = keras.Input((4,)), keras.Input((4,))
    shared = layers.Dense(3)
    outputs = {"sum": layers.Add()([shared(first), shared(second)]), "first": shared(first)}
    model = keras.Model([first, second], outputs)
    keras_file.save_model(model, tmp_path / "m.keras")
    given = [np.eye(4), np.ones((4, 4))]
    expected, got = (
        model.predict(given, verbose=0),
        keras.models.load_model(tmp_path / "m.keras").predict(given, verbose=0),
    )
    assert expected.keys() == got.keys()
    for name in expected:
        np.testing.assert_array_equal(got[name], expected[name])


def test_a_failed_save_leaves_the_old_file(saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "m.keras"
    target.write_bytes(b"old")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keras_file, "rewrite", full)
    with pytest.raises(BundleError, match="No space left"):
        keras_file.save_model(small(), target)
    assert [path.name for path in tmp_path.iterdir()] == ["m.keras"]
    assert target.read_bytes() == b"old"
    with pytest.raises(BundleError, match="cannot write"):
        keras_file.save_model(small(), tmp_path / "nowhere" / "m.keras")


def test_files_that_are_not_keras_files(saved: Path, tmp_path: Path):
    refused(tmp_path / "none.keras", "cannot read", "No such file", "none.keras")
    refused(tmp_path, "cannot read", "directory")
    for name, content, words in [
        ("empty.keras", b"", "neither a .keras file"),
        ("image.keras", b"\x89PNG\r\n" + bytes(100), "neither a .keras file"),
        ("old.keras", b"\x89HDF\r\n\x1a\n" + bytes(100), "truncated or damaged"),
        ("old.h5", b"\x89HDF\r\n\x1a\n" + bytes(100), "truncated or damaged"),
        ("cut.keras", saved.read_bytes()[: saved.stat().st_size // 2], "truncated or damaged"),
        ("model.zip", saved.read_bytes(), "rename"),
    ]:
        (tmp_path / name).write_bytes(content)
        refused(tmp_path / name, words, name)
    refused(rezip(tmp_path / "text.keras", {"readme.txt": b"hello"}), "without config.json")


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 200_000, "not JSON"),
        (b"[]", "does not describe a model"),
        (b"{}", "not a model"),
        (b'{"class_name": "Dense", "module": "keras.layers", "config": {"units": 3}}', "Dense, not a model"),
        (b'{"class_name": "Sequential", "module": "keras", "config": {"layers": 7}}', "cannot|not a model that"),
        (b'{"class_name": "run", "module": "os", "config": {}}', "'run'"),
        (b'{"class_name": "function", "module": "os", "config": "system", "registered_name": "system"}', "'system'"),
    ],
)
def test_configurations_that_describe_no_model(saved: Path, tmp_path: Path, config: bytes, words: str):
    path = rezip(tmp_path / "m.keras", {**members(saved), CONFIG: config})
    refused(path, *([words] if "|" not in words else ["not a model"]))


def test_code_in_a_file_is_not_run(tmp_path: Path):
    marker = tmp_path / "ran"
    inputs = keras.Input((4,))
    run = layers.Lambda(lambda x, m=str(marker): (open(m, "w"), x)[1], output_shape=(4,))  # noqa: PTH123, SIM115
    model = keras.Model(inputs, run(inputs))
    model.save(tmp_path / "lambda.keras")
    marker.unlink(missing_ok=True)
    refused(tmp_path / "lambda.keras", "Python code", "not run")
    assert not marker.exists()


CUSTOM = """
import keras
class Doubling(keras.layers.Layer):
    def call(self, x):
        return 2 * x
NUMBER = 7
"""


@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16", "float16", "float64"])
def test_models_of_another_precision_compute_in_float32(tmp_path: Path, policy: str):
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        other = set_weights(small())
    finally:
        keras.config.set_dtype_policy(before)
    other.save(tmp_path / "a.keras")
    loaded = keras_file.load_model(tmp_path / "a.keras")
    assert {str(weight.dtype) for weight in loaded.weights} == {"float32"}
    expected = small()
    expected.set_weights(other.get_weights())
    pixels = np.random.default_rng(0).integers(0, 256, (5, 8, 6, 1)).astype(np.float32)
    probabilities = loaded.predict(pixels, verbose=0)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities, expected.predict(pixels, verbose=0), atol=1e-6)


def test_normalization_of_another_precision_keeps_what_it_was_adapted_to(tmp_path: Path):
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_float16")
    try:
        layer = layers.Normalization()
        layer.adapt(np.random.default_rng(0).normal(130, 40, (500, 4)))
        keras.Sequential([keras.Input((4,)), layer]).save(tmp_path / "a.keras")
    finally:
        keras.config.set_dtype_policy(before)
    scaled = keras_file.load_model(tmp_path / "a.keras").predict(
        np.array([[130.0], [170.0]] * 2).repeat(4, 1), verbose=0
    )
    np.testing.assert_allclose(scaled[:2, 0], [0, 1], atol=0.15)


def test_a_model_quantized_by_keras_is_refused(tmp_path: Path):
    model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
    model.quantize("int8")
    model.save(tmp_path / "a.keras")
    with pytest.raises(ModelError, match=r"a.keras was quantized by Keras; give the model as it was before quantize"):
        keras_file.load_model(tmp_path / "a.keras")


def test_layers_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "mine_for_test.py").write_text(CUSTOM)
    (tmp_path / "broken_for_test.py").write_text("def")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    doubling = importlib.import_module("mine_for_test").Doubling
    monkeypatch.undo()
    del sys.modules["mine_for_test"]
    monkeypatch.chdir(tmp_path)  # the module is found in the working folder
    inputs, path = keras.Input((4,)), tmp_path / "own.keras"
    keras.Model(inputs, layers.Dense(2)(doubling()(inputs))).save(path)
    refused(path, "'Doubling'", "--custom-objects module:Doubling")
    own = ("mine_for_test:Doubling",)
    assert keras_file.read_cost(path, own).parameters == 10
    model = keras_file.load_model(path, own)
    kernel = model.get_weights()[0]
    np.testing.assert_allclose(model.predict(np.eye(4), verbose=0), 2 * kernel, rtol=1e-6)
    keras_file.save_model(model, tmp_path / "again.keras")
    assert keras_file.load_model(tmp_path / "again.keras", own).count_params() == 10
    before = list(sys.path)
    for entry, words in [
        ("Doubling", "module:name"),
        (":Doubling", "module:name"),
        ("no_such_module:Doubling", "no_such_module"),
        ("mine_for_test:Tripling", "Tripling"),
        ("mine_for_test:NUMBER", "int"),
        ("broken_for_test:X", "broken_for_test"),
        ("..mine_for_test:X", "mine_for_test"),
    ]:
        refused(path, words, kind=UsageError, custom=(entry,))
    assert sys.path == before


def test_sizes_are_refused_before_anything_is_read(saved: Path, tmp_path: Path):
    content = members(saved)
    huge = {**content, CONFIG: content[CONFIG] + b" " * (33 << 20)}
    refused(rezip(tmp_path / "config.keras", huge, zipfile.ZIP_DEFLATED), "configuration", "not read")
    bomb = {**content, "assets/zeros": bytes(200 << 20)}
    path = rezip(tmp_path / "bomb.keras", bomb, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 1 << 20
    refused(path, "declares 209,", "not read")


def test_a_layer_of_half_a_billion_units_is_measured_and_not_loaded(saved: Path, tmp_path: Path):
    def widen(config: Any) -> None:
        head = config["config"]["layers"][-1]["config"]["layers"]
        dense = [layer for layer in head if layer["class_name"] == "Dense"]
        dense[0]["config"]["units"] = 500_000_000
        dense[1]["build_config"]["input_shape"] = [None, 500_000_000]

    path = with_config(saved, tmp_path / "wide.keras", widen)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    start = time.process_time()
    resource.setrlimit(resource.RLIMIT_AS, (used + (256 << 20), hard))
    try:
        cost = keras_file.read_cost(path)
        with pytest.raises(ModelError, match="weights but holds"):
            keras_file.load_model(path)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert time.process_time() - start < 5
    assert cost.parameters == keras_file.read_cost(saved).parameters + (500_000_000 - 5) * (4 + 1 + 3)


def test_weights_of_another_model(saved: Path, tmp_path: Path):
    keras_file.save_model(small(classes=4), tmp_path / "four.keras")
    mixed = {**members(saved), WEIGHTS: members(tmp_path / "four.keras")[WEIGHTS]}
    with pytest.raises(ModelError, match="not a model that Keras can build"):
        keras_file.load_model(rezip(tmp_path / "mixed.keras", mixed))
    none = {name: data for name, data in members(saved).items() if name != WEIGHTS}
    with pytest.raises(ModelError, match="holds 0 bytes"):
        keras_file.load_model(rezip(tmp_path / "none.keras", none))
    torn = {**members(saved), WEIGHTS: members(saved)[WEIGHTS][:-100]}
    with pytest.raises(ModelError, match=r"torn\.keras"):
        keras_file.load_model(rezip(tmp_path / "torn.keras", torn))


def test_weights_that_lie_in_another_file_are_not_read(saved: Path, tmp_path: Path):
    (tmp_path / "far.h5").write_bytes(members(saved)[WEIGHTS])
    (tmp_path / "near.h5").write_bytes(members(saved)[WEIGHTS])
    with h5py.File(tmp_path / "near.h5", "r+") as file:
        del file["layers"]
        file["layers"] = h5py.ExternalLink(tmp_path / "far.h5", "layers")
    with h5py.File(tmp_path / "near.h5") as file:
        assert list(file["layers"])  # HDF5 itself follows the link
    linked = rezip(tmp_path / "m.keras", {**members(saved), WEIGHTS: (tmp_path / "near.h5").read_bytes()})
    with pytest.raises(ModelError, match=r"m\.keras is not a model that Keras can build"):
        keras_file.load_model(linked)


def flipped(content: bytes, chance: random.Random, count: int) -> bytes:
    changed = bytearray(content)
    for _ in range(count):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def outcome(read: Callable[[Path], object], path: Path) -> bool:
    """Tell whether the file was read; anything but a ModelError of one line is a failure of the test."""
    message = ""
    try:
        read(path)
    except ModelError as error:
        message = str(error)
    assert "\n" not in message
    return not message


def test_flipped_bits_give_one_clear_line(saved: Path, tmp_path: Path):
    loaded = []
    for seed in range(60):
        chance = random.Random(seed)
        path = tmp_path / "flipped.keras"
        path.write_bytes(flipped(saved.read_bytes(), chance, chance.choice([1, 3, 40])))
        outcome(keras_file.read_cost, path)
        loaded.append(outcome(keras_file.load_model, path))
    assert not all(loaded)  # checksums catch what is flipped inside a member


def test_a_configuration_altered_on_purpose_gives_one_clear_line(saved: Path, tmp_path: Path):
    content, outcomes = members(saved), []
    for seed in range(60):
        chance = random.Random(seed)
        config = flipped(content[CONFIG], chance, 1)
        if seed % 2:  # replace a value instead, which stays JSON
            value = chance.choice(
                [b"-1", b"0", b"null", b'"x"', b"[]", b"{}", b"1e30", b"99999999999999999999", b"2.5"]
            )
            places = [i for i, byte in enumerate(content[CONFIG]) if chr(byte).isdigit()]
            place = chance.choice(places)
            config = content[CONFIG][:place] + value + content[CONFIG][place + 1 :]
        path = rezip(tmp_path / "altered.keras", {**content, CONFIG: config})
        outcomes.append(outcome(keras_file.read_cost, path))
        outcome(keras_file.load_model, path)
    assert 0 < sum(outcomes) < 60
