"""`export MODEL`: models of other people's shapes and ends, in this process."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
from numpy.typing import NDArray

from edgecnn import api, bundle
from edgecnn.errors import ModelError, UsageError
from edgecnn.formats.tflite import graph
from edgecnn.types import InputContract, NullProgress

UNIT = InputContract(1 / 255)
LABELS = np.arange(30) % 3


def small_model(path: Path, shape: tuple[int | None, ...], *layers: Any, activation: str = "softmax") -> keras.Model:
    stack = [keras.Input(shape), *layers, keras.layers.Flatten(), keras.layers.Dense(3, activation=activation)]
    model = keras.Sequential(stack)
    model.save(path)
    return model


def images_of(path: Path, *shape: int) -> NDArray[np.uint8]:
    """Save images and labels; returns the images."""
    images = np.random.default_rng(0).integers(0, 256, (30, *shape), np.uint8)
    np.savez(path, images=images, labels=LABELS)
    return images


def test_a_model_of_height_and_width_takes_gray_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    parsed, parse = list[str](), graph.parse

    def counted(content: bytes, name: str) -> graph.Model:
        parsed.append(Path(name).name)
        return parse(content, name)

    monkeypatch.setattr(graph, "parse", counted)
    front = [keras.layers.Reshape((8, 7, 1)), keras.layers.Conv2D(4, 3, activation="relu")]
    model = small_model(tmp_path / "a.keras", (8, 7), *front)
    images = images_of(tmp_path / "a.npz", 8, 7)
    own = api.OwnModel(UNIT, tmp_path / "a.npz")
    chosen = ["tflite-float32", "tflite-int8", "onnx-int8"]
    made = api.export_model(tmp_path / "a.keras", tmp_path / "out", own, only=chosen)
    assert sorted(parsed) == ["model-float32.tflite", "model-int8.tflite"], "each file is parsed once"
    assert {item.input.shape[1:] for item in made.manifest.artifacts} == {(8, 7, 1)}
    rows = api.evaluate(made.folder, data=tmp_path / "a.npz").results
    accuracy = float((model.predict(images / np.float32(255), verbose=0).argmax(1) == LABELS).mean())
    found = [row.accuracy for row in rows if (row.format, row.runtime) == ("tflite-float32", "litert")]
    assert found == [pytest.approx(accuracy)]


def test_a_model_of_any_size_takes_that_of_the_calibration_images(tmp_path: Path):
    pooled = keras.layers.GlobalAveragePooling2D()
    small_model(tmp_path / "a.keras", (None, None, 3), keras.layers.Conv2D(4, 3, activation="relu"), pooled)
    report = api.inspect(tmp_path / "a.keras")
    assert (report.inputs[0].shape, report.parameters, report.macs) == ((None, None, None, 3), 127, None)
    images_of(tmp_path / "a.npz", 9, 7, 3)
    chosen = ["tflite-float32"]
    with pytest.raises(UsageError, match="name a size with --image-size H W or --calibration"):
        api.export_model(tmp_path / "a.keras", tmp_path / "out", api.OwnModel(UNIT), only=chosen)
    own = api.OwnModel(UNIT, tmp_path / "a.npz")
    made = api.export_model(tmp_path / "a.keras", tmp_path / "out", own, only=chosen)
    assert made.manifest.artifacts[0].input.shape == (1, 9, 7, 3)
    assert made.manifest.cost.macs == 7 * 5 * 4 * 27 + 4 * 3
    assert keras.models.load_model(made.path(bundle.MODEL)).input_shape == (None, 9, 7, 3)


@pytest.mark.parametrize(
    ("shape", "layer", "reason"),
    [
        ((8, 7, 3), keras.layers.Conv2D(2, 1), r"maps \(None, 8, 7, 3\) to .*TFLiteConverter"),
        ((9,), keras.layers.Dense(2), "takes vectors of 9 numbers, and export takes images"),
    ],
    ids=["images", "rows"],
)
def test_a_model_of_another_kind_is_refused_by_its_name_before_images_are_asked_for(tmp_path, shape, layer, reason):
    keras.Sequential([keras.Input(shape), layer]).save(tmp_path / "a.keras")
    with pytest.raises(ModelError, match=rf"a\.keras: the model {reason}"):
        api.export_model(tmp_path / "a.keras", tmp_path / "out", api.OwnModel(UNIT))
    assert not (tmp_path / "out").exists()


def test_a_model_without_a_graph_is_refused(tmp_path: Path):
    keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(3, activation="softmax")]).save(tmp_path / "a.keras")
    with pytest.raises(ModelError, match="0 inputs and 0 outputs; export takes a functional or sequential model"):
        api.export_model(tmp_path / "a.keras", tmp_path / "out", api.OwnModel(UNIT))
    with pytest.raises(ModelError, match="no graph to measure; build it with keras.Input"):
        api.inspect(tmp_path / "a.keras")


class RecordingProgress(NullProgress):
    """A progress display that records its stages and messages."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, message: str) -> None:
        """Keep it."""
        self.said.append(message)


@pytest.fixture(scope="module", params=["sigmoid", "softmax"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp(request.param)
    images_of(folder / "a.npz", 6, 6, 1)
    small_model(folder / "a.keras", (6, 6, 1), activation=request.param)
    progress, chosen = RecordingProgress(), ["tflite-float32", "tflite-int8"]
    own = api.OwnModel(UNIT, folder / "a.npz")
    made = api.export_model(folder / "a.keras", folder / "out", own, only=chosen, progress=progress)
    assert len(made.manifest.artifacts) == 2
    return request.param, bundle.load(made.folder), folder / "a.npz", progress.said


def test_several_sigmoids_are_not_taken_for_one_right_class(exported: Any):
    activation, made, images, said = exported
    targets = [made.path(item.file) for item in made.manifest.artifacts]
    if activation == "softmax":
        assert (made.manifest.task, said) == ("classification", [])
        assert len(api.evaluate(made.folder, data=images).results) > 2
        assert all(api.evaluate_file(target, images).results for target in targets)
        return
    assert made.manifest.task == "multi-label"
    assert "several sigmoids" in said[0]
    message = "do not sum to 1, as several sigmoids .* end the model in softmax"
    with pytest.raises(ModelError, match=message):
        api.evaluate(made.folder, data=images)
    for target in targets:
        with pytest.raises(ModelError, match=message):
            api.evaluate_file(target, images)
