"""Keras models and model files that are not ours: other shapes, class counts, scalings and ends."""

import json
import subprocess
import sys

import keras
import numpy as np
import pytest

from edgecnn import api, bundle, formats
from edgecnn.commands import export_keras
from edgecnn.errors import ModelError
from edgecnn.types import InputContract, NullProgress
from tests.c_kit import compiled, generate
from tests.commands import edgecnn, inside, refused
from tests.tflite_ops import reference

ALL = [item.name for item in formats.FORMATS]


def inverted_residual(value, filters, stride):
    layers = keras.layers
    wide = layers.Conv2D(4 * value.shape[-1], 1, use_bias=False)(value)
    wide = layers.ReLU(6.0)(layers.BatchNormalization()(wide))
    wide = layers.DepthwiseConv2D(3, stride, padding="same", use_bias=False)(wide)
    wide = layers.ReLU(6.0)(layers.BatchNormalization()(wide))
    narrow = layers.BatchNormalization()(layers.Conv2D(filters, 1, use_bias=False)(wide))
    return layers.Add()([value, narrow]) if value.shape == narrow.shape else narrow


def mobilenet_like(units, activation):
    """Wants pixels in [-1, 1]; 24x32 RGB."""
    pixels = keras.Input((24, 32, 3))
    value = keras.layers.Conv2D(8, 3, 2, padding="same", activation="relu6")(pixels)
    for filters, stride in ((8, 1), (24, 2), (24, 1)):
        value = inverted_residual(value, filters, stride)
    value = keras.layers.GlobalAveragePooling2D()(value)
    return keras.Model(pixels, keras.layers.Dense(units, activation=activation)(value))


def resnet_like():
    """Wants pixels in [0, 1]; 20x20 grey; two branches that are joined; ends in logits of seven classes."""
    layers = keras.layers
    pixels = keras.Input((20, 20, 1))
    value = layers.Conv2D(8, 3, padding="same", activation="relu")(pixels)
    for filters in (8, 12):
        left = layers.Conv2D(filters, 3, padding="same", activation="relu")(value)
        left = layers.Conv2D(filters, 3, padding="same")(left)
        right = layers.Conv2D(filters, 1)(value)
        value = layers.MaxPooling2D(2)(layers.ReLU()(layers.Add()([left, right])))
    branches = [layers.Conv2D(6, size, padding="same", activation="relu")(value) for size in (1, 3)]
    value = layers.Flatten()(layers.Concatenate()(branches))
    return keras.Model(pixels, layers.Dense(7)(value))


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Three models with their calibration images, without labels."""
    keras.utils.set_random_seed(1)
    folder = tmp_path_factory.mktemp("foreign")
    rng = np.random.default_rng(0)
    made = {"five": mobilenet_like(5, "softmax"), "binary": mobilenet_like(1, "sigmoid"), "logits": resnet_like()}
    for name, model in made.items():
        for layer in model.layers:  # statistics as after training, so that folding has something to do
            if isinstance(layer, keras.layers.BatchNormalization):
                layer.moving_mean.assign(rng.normal(0, 0.1, layer.moving_mean.shape))
                layer.moving_variance.assign(rng.uniform(0.5, 1.5, layer.moving_variance.shape))
        model.save(folder / f"{name}.keras")
        images = rng.integers(0, 256, (64, *model.input_shape[1:]), np.uint8)
        np.savez(folder / f"{name}.npz", images=images)
    return folder, made


SCALING = {
    "five": ("--rescale", 1 / 127.5, "--offset", -1),
    "binary": ("--rescale", 1 / 127.5, "--offset", -1),
    "logits": ("--rescale", 1 / 255, "--from-logits"),
}
CLASSES = {"five": 5, "binary": 2, "logits": 7}


def expected(name, model, images):
    if name == "logits":
        return np.asarray(keras.ops.softmax(model.predict(images / np.float32(255), verbose=0)))
    output = model.predict(images / np.float32(127.5) - 1, verbose=0)
    return np.concatenate([1 - output, output], axis=1) if name == "binary" else output


@pytest.fixture(
    scope="module", params=["logits", *(pytest.param(name, marks=pytest.mark.campaign) for name in ("five", "binary"))]
)
def exported(request, models):
    folder, made = models
    name = request.param
    out = folder / f"{name}-bundle"
    edgecnn("export", folder / f"{name}.keras", "--calibration", folder / f"{name}.npz", "--out", out, *SCALING[name])
    return name, made[name], folder, out


def test_every_format_is_made_and_says_its_input_contract(exported):
    name, _, _, out = exported
    manifest = bundle.load(out).manifest
    assert [item.format for item in manifest.artifacts] == ALL
    assert manifest.skipped == ()
    assert len(manifest.class_names) == CLASSES[name]
    int8 = next(item for item in manifest.artifacts if item.format == "tflite-int8")
    step = 1 / 255 if name == "logits" else 1 / 127.5
    assert int8.input.scale == pytest.approx(step, rel=1e-6)
    assert int8.integer_only
    for item in manifest.artifacts:
        report = formats.read(out / item.file)
        assert report.contract == item.contract
        assert report.class_names == manifest.class_names


def test_float_files_agree_with_keras_from_raw_pixels(exported):
    from edgecnn import runtimes

    name, model, folder, out = exported
    images = np.load(folder / f"{name}.npz")["images"]
    for item in bundle.load(out).manifest.artifacts:
        if "float" in item.format:
            session = runtimes.default_for(item.format).load(out / item.file, item.contract, 1)
            error = np.abs(session.predict(images) - expected(name, model, images)).max()
            assert error < (1e-2 if "16" in item.format else 1e-5), item.format


def test_onnx_keeps_a_free_batch_and_no_shape_arithmetic(exported):
    name, _, _, out = exported
    for file in ("model-float32.onnx", "model-int8.onnx"):
        report = formats.read(out / file)
        operators = dict(report.operators)
        assert report.inputs[0].shape[0] is None
        assert not {"Shape", "Gather", "Slice"} & set(operators)
        assert operators.get("Concat", 0) <= (1 if name == "logits" else 0)
        assert operators.get("Transpose", 0) <= (2 if name != "logits" else 1)


def test_benchmark_and_inspect_take_the_files_alone(exported, tmp_path):
    _, _, _, out = exported
    files = [tmp_path / "a.tflite", tmp_path / "b.onnx"]
    files[0].write_bytes((out / "model-int8.tflite").read_bytes())
    files[1].write_bytes((out / "model-float32.onnx").read_bytes())
    result = json.loads(edgecnn("benchmark", *files, "--rounds", 6, "--json").stdout)
    assert {row["file"] for row in result["results"]} == set(map(str, files))
    assert all(row["p50"]["microseconds"] > 0 for row in result["results"])
    batched = {row["file"]: row["batched_samples_per_second"] for row in result["results"]}
    assert batched[str(files[0])] is None
    assert batched[str(files[1])] > 0


def test_evaluation_with_images_of_ones_own(exported, tmp_path):
    name, model, folder, out = exported
    images = np.load(folder / f"{name}.npz")["images"]
    labels = np.arange(len(images)) % CLASSES[name]
    np.savez(tmp_path / "own.npz", images=images, labels=labels)
    done = inside("evaluate", out, "--data", tmp_path / "own.npz", "--runtime", "litert", "--json")
    result = json.loads(done.stdout)
    rows = {f"{row['format']}@{row['runtime']}": row for row in result["results"]}
    accuracy = float((expected(name, model, images).argmax(1) == labels).mean())
    assert rows["keras@keras"]["accuracy"] == pytest.approx(accuracy)
    assert rows["tflite-float32@litert"]["comparison"]["changed"] == 0
    edgecnn("report", out, "--data", tmp_path / "own.npz")
    assert "data:image/png;base64," in (out / "report.html").read_text()
    np.savez(tmp_path / "other.npz", images=images, labels=labels[::-1])
    told = edgecnn("report", out, "--data", tmp_path / "other.npz").stderr
    assert "was evaluated on other images than" in told
    file = tmp_path / "single.tflite"
    file.write_bytes((out / "model-float32.tflite").read_bytes())
    measured = json.loads(edgecnn("evaluate", file, "--data", tmp_path / "own.npz", "--json").stdout)
    assert measured["results"][0]["accuracy"] == pytest.approx(accuracy)


@pytest.mark.campaign
def test_files_of_strangers_are_measured_once_their_scaling_is_said(models, tmp_path):
    """A .tflite by the plain converter and an .onnx by Keras itself: no metadata, a free batch."""
    import tensorflow as tf

    folder, made = models
    model = made["five"]
    model.export(tmp_path / "saved", format="tf_saved_model", verbose=False)
    converter = tf.lite.TFLiteConverter.from_saved_model(str(tmp_path / "saved"))
    (tmp_path / "plain.tflite").write_bytes(converter.convert())
    model.export(tmp_path / "plain.onnx", format="onnx", verbose=False)
    images = np.load(folder / "five.npz")["images"]
    labels = expected("five", model, images).argmax(1)
    labels[:5] = np.arange(5)  # every class has an example
    accuracy = float((expected("five", model, images).argmax(1) == labels).mean())
    np.savez(tmp_path / "own.npz", images=images, labels=labels)
    for file in (tmp_path / "plain.tflite", tmp_path / "plain.onnx"):
        message = refused("evaluate", file, "--data", tmp_path / "own.npz", code=2)
        assert "does not say which scaling of pixels it expects; tell evaluate with --raw, or --rescale S" in message
        done = edgecnn("evaluate", file, "--data", tmp_path / "own.npz", *SCALING["five"], "--json")
        assert json.loads(done.stdout)["results"][0]["accuracy"] == pytest.approx(accuracy)
    edgecnn("benchmark", tmp_path / "plain.tflite", tmp_path / "plain.onnx", "--rounds", 6)


def test_int8_file_of_the_plain_converter_becomes_c(models, tmp_path):
    """With a free batch, and the arithmetic on shapes that Flatten leaves."""
    import tensorflow as tf

    folder, made = models
    images = np.load(folder / "logits.npz")["images"][:20].astype(np.float32) / 255
    converter = tf.lite.TFLiteConverter.from_keras_model(made["logits"])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([image[None]] for image in images)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    content = converter.convert()
    library = compiled([generate(content, tmp_path / "kit")], tmp_path, "-U__SSE2__")
    for image in images:
        quantized = np.round(image[None] * 255 - 128)
        np.testing.assert_array_equal(library.run("model", [quantized])[0], reference(content, [quantized])[0])


def test_a_format_that_the_model_cannot_have_is_skipped_with_its_reason(tmp_path):
    layers = [keras.Input((6, 6, 1)), keras.layers.Reshape((6, 6)), keras.layers.LayerNormalization()]
    model = keras.Sequential([*layers, keras.layers.Flatten(), keras.layers.Dense(3, activation="softmax")])
    model.save(tmp_path / "a.keras")
    np.save(tmp_path / "a.npy", np.random.default_rng(0).integers(0, 256, (20, 6, 6, 1), np.uint8))
    chosen = ("--format", "tflite-float32", "--format", "tflite-int8")
    done = inside(
        "export", tmp_path / "a.keras", "--raw", "--calibration", tmp_path / "a.npy", *chosen, "--out", tmp_path / "o"
    )
    manifest = bundle.load(tmp_path / "o").manifest
    assert [item.format for item in manifest.artifacts] == ["tflite-float32"]
    assert [item.format for item in manifest.skipped] == ["tflite-int8"]
    assert f"skipped tflite-int8: {manifest.skipped[0].reason}" in done.stdout
    assert not (tmp_path / "o" / "model-int8.tflite").exists()


@pytest.mark.parametrize("labelled", [True, False])
def test_a_whole_dataset_calibrates_by_a_balanced_part(tmp_path, labelled):
    layers = [keras.Input((4, 4, 1)), keras.layers.Flatten(), keras.layers.Dense(3, activation="softmax")]
    keras.Sequential(layers).save(tmp_path / "a.keras")
    labels = np.repeat([0, 1, 2], [4000, 400, 600])
    images = 100 * np.repeat(labels, 16).reshape(-1, 4, 4, 1).astype(np.uint8)
    if labelled:
        np.savez(tmp_path / "a.npz", images=images, labels=labels)
    else:
        np.savez(tmp_path / "a.npz", images=images)
    file, own = tmp_path / "a.keras", api.OwnModel(InputContract(), tmp_path / "a.npz")
    images, _ = export_keras._calibration_images(file, own, keras.models.load_model(file), NullProgress())
    seen = np.bincount(images[:, 0, 0, 0] // 100)
    assert seen.sum() == 1000
    assert (seen.max() == 334 and seen.min() == 333) if labelled else 700 < seen[0] < 900


def test_model_that_ends_in_logits_is_told_before_anything_is_written(tmp_path):
    pixels = keras.Input((8, 8, 1))
    scores = keras.layers.Dense(3)(keras.layers.Flatten()(pixels))
    keras.Model(pixels, scores).save(tmp_path / "a.keras")
    own = api.OwnModel(InputContract(1.0, 0.0))
    with pytest.raises(ModelError, match="a.keras does not end in probabilities .*; add --from-logits if it is logits"):
        api.export_model(tmp_path / "a.keras", tmp_path / "out", own, only=["tflite-float32"])
    assert not (tmp_path / "out").exists()


def test_output_with_a_name_is_taken(tmp_path):
    pixels = keras.Input((8, 8, 1))
    scores = keras.layers.Dense(3, activation="softmax")(keras.layers.Flatten()(pixels))
    keras.Model(pixels, {"scores": scores}).save(tmp_path / "a.keras")
    own = api.OwnModel(InputContract(1 / 255, 0.0))
    made = api.export_model(tmp_path / "a.keras", tmp_path / "out", own, only=["tflite-float32"])
    assert [item.format for item in made.manifest.artifacts] == ["tflite-float32"]


@pytest.mark.campaign
def test_an_h5_file_is_taken_wherever_a_keras_file_is(tmp_path):
    layers = [keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(3, activation="softmax")]
    model = keras.Sequential(layers)
    model.save(tmp_path / "a.h5")
    assert api.inspect(tmp_path / "a.h5").parameters == 195
    target = str(tmp_path / "a.h5")
    assert api.verify(target, api.limits_of(target))[0].parameters == 195
    edgecnn("export", target, "--rescale", 1 / 255, "--format", "tflite-float32", "--out", tmp_path / "out")
    made = bundle.load(tmp_path / "out")
    assert [item.format for item in made.manifest.artifacts] == ["tflite-float32"]
    kept = keras.models.load_model(made.path(bundle.MODEL))
    images = np.random.default_rng(0).integers(0, 256, (4, 8, 8, 1)).astype(np.float32)
    np.testing.assert_allclose(kept(images), model(images / np.float32(255)), atol=1e-6)
    for command in ("benchmark", "predict"):
        told = refused(command, target, *(["x.png", "--raw"] if command == "predict" else []))
        assert "is a Keras model, not a .tflite file, an .onnx file or" in told
        assert f"make those with: edgecnn export {target}" in told


@pytest.mark.parametrize(
    ("marker", "advice"), [("keras_metadata.pb", ".save('"), ("fingerprint.pb", "TFLiteConverter.from_saved_model('")]
)
def test_a_saved_model_folder_is_refused_with_its_conversion(marker, advice, tmp_path):
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    (tmp_path / marker).write_bytes(b"x")
    for command in (["export", tmp_path, "--raw"], ["inspect", tmp_path], ["verify", tmp_path], ["evaluate", tmp_path]):
        message = refused(*command)
        assert f"{tmp_path} is a SavedModel folder" in message
        assert advice in message


def test_model_of_several_outputs_is_refused(tmp_path):
    pixels = keras.Input((4, 4, 1))
    flat = keras.layers.Flatten()(pixels)
    keras.Model(pixels, [keras.layers.Dense(2)(flat), keras.layers.Dense(3)(flat)]).save(tmp_path / "a.keras")
    message = refused("export", tmp_path / "a.keras", "--raw", "--out", tmp_path / "out", run=inside)
    assert "the model has 1 inputs and 2 outputs; export takes" in message
    assert not (tmp_path / "out").exists()


def test_scaling_is_never_guessed(models):
    folder, _ = models
    message = refused("export", folder / "five.keras", "--calibration", folder / "five.npz", code=2, run=inside)
    assert "how does" in message
    assert "--rescale S --offset O" in message
    message = refused("export", folder / "five.keras", "--raw", "--rescale", 2, code=2, run=inside)
    assert "--raw says that the model scales by itself; leave out --rescale and --offset" in message


def test_integer_formats_need_calibration(models, tmp_path):
    folder, _ = models
    out = tmp_path / "out"
    message = refused(
        "export", folder / "five.keras", "--raw", "--format", "tflite-int8", "--out", out, code=2, run=inside
    )
    assert "tflite-int8 needs images that set its integer ranges; give some with --calibration" in message
    assert not out.exists()


@pytest.mark.campaign
def test_without_calibration_the_float_formats_are_made(models, tmp_path):
    folder, _ = models
    inside("export", folder / "five.keras", "--raw", "--out", tmp_path / "out")
    names = [item.format for item in bundle.load(tmp_path / "out").manifest.artifacts]
    assert names == [item.name for item in formats.FORMATS if not item.calibrated]


@pytest.mark.campaign
def test_layers_of_ones_own_are_imported_by_name(tmp_path):
    (tmp_path / "mine.py").write_text(
        "import keras\nclass Doubled(keras.layers.Layer):\n    def call(self, inputs):\n        return 2.0 * inputs\n"
    )
    script = (
        "import keras, mine\n"
        "layers = [keras.Input((6, 6, 1)), mine.Doubled(), keras.layers.Flatten(), keras.layers.Dense(3, 'softmax')]\n"
        "keras.Sequential(layers).save('own.keras')\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True)
    message = refused("export", "own.keras", "--rescale", 1 / 255, cwd=tmp_path)
    assert "--custom-objects" in message
    assert not (tmp_path / "runs").exists()
    arguments = ("--rescale", 1 / 255, "--custom-objects", "mine:Doubled", "--format", "tflite-float32")
    edgecnn("export", "own.keras", *arguments, cwd=tmp_path)
    rng = np.random.default_rng(0)
    np.savez(tmp_path / "own.npz", images=rng.integers(0, 256, (30, 6, 6, 1), np.uint8), labels=np.arange(30) % 3)
    result = json.loads(edgecnn("evaluate", "runs/own", "--data", "own.npz", "--json", cwd=tmp_path).stdout)
    assert {row["format"] for row in result["results"]} == {"tflite-float32"}
    assert [row["format"] for row in result["skipped"]] == ["keras"]
