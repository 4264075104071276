"""Small Keras models with settled weights, and LiteRT to run what is exported from them."""

import dataclasses
from pathlib import Path
from typing import Any

import keras
import numpy as np

from edgecnn.formats.source import ExportSource, prepare
from edgecnn.formats.tflite import inspect
from edgecnn.models.standardization import PixelStandardization
from edgecnn.types import RAW, InputContract

layers = keras.layers


@dataclasses.dataclass(frozen=True)
class Case:
    """A model with its contract, the images it is calibrated and tried on, and what it must answer."""

    source: ExportSource
    images: Any
    expected: Any


def smooth_images(count: int, height: int, width: int, channels: int) -> Any:
    """Seeded uint8 images of soft blobs over the whole range."""
    random = np.random.default_rng(7)
    rows, columns = np.mgrid[:height, :width]
    images = np.zeros((count, height, width, channels))
    for image in images:
        for channel in range(channels):
            top, left, size = random.uniform(0, height), random.uniform(0, width), random.uniform(2, height / 2)
            image[..., channel] = np.exp(-((rows - top) ** 2 + (columns - left) ** 2) / size**2)
    return np.rint(images * random.uniform(120, 255, (count, 1, 1, 1))).astype(np.uint8)


def settled(model: Any, scaled: Any) -> Any:
    """Give layers biases, batch normalizations other statistics than 0 and 1, and the last layer answers that vary."""
    random = np.random.default_rng(11)
    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.set_weights([random.uniform(0.5, 1.5, weight.shape) for weight in layer.get_weights()])
        elif len(weights := layer.get_weights()) == 2:
            layer.set_weights([weights[0], random.uniform(-0.2, 0.2, weights[1].shape)])
    last = model.layers[-1]
    logits = keras.Model(model.inputs[0], last.input)(scaled) @ last.kernel
    scale = 0.5 / np.std(logits, axis=0)  # larger ones would amplify the noise of the layers before
    last.set_weights([last.kernel * scale, -np.mean(logits * scale, axis=0)])
    return model


def case(model: Any, contract: InputContract, images: Any, *, from_logits: bool = False) -> Case:
    scaled = images.astype(np.float32) * np.float32(contract.rescale) + np.float32(contract.offset)
    answer = np.asarray(settled(model, scaled)(scaled), np.float64)
    if from_logits and answer.shape[1] > 1:
        answer = np.exp(answer) / np.exp(answer).sum(axis=1, keepdims=True)
    elif from_logits:
        answer = 1 / (1 + np.exp(-answer))
    names = tuple(f"class {number} é" for number in range(max(2, answer.shape[1])))
    return Case(prepare(model, contract, names, images, from_logits=from_logits), images, answer)


def standardized() -> Case:
    keras.utils.set_random_seed(1)
    images = smooth_images(100, 14, 14, 1)
    images[:, 0, 0], images[:, 0, 1] = 0, 9  # two pixels that never change
    images[:, 13, 13], images[0, 13, 13] = 1, 255  # one that stands out by 10 deviations, once
    stack = [keras.Input((14, 14, 1)), PixelStandardization.fit(images)]
    stack += [layers.Conv2D(6, 5, padding="same", activation="relu"), layers.MaxPooling2D(3), layers.Flatten()]
    stack += [layers.Dense(12, activation="relu"), layers.Dropout(0.2), layers.Dense(10, activation="softmax")]
    return case(keras.Sequential(stack), RAW, images)


def rescaled() -> Case:
    keras.utils.set_random_seed(1)
    stack = [keras.Input((12, 12, 1)), layers.Rescaling(1 / 255), layers.Conv2D(8, 3, activation="relu")]
    stack += [layers.AveragePooling2D(2), layers.Flatten(), layers.Dense(8)]
    return case(keras.Sequential(stack), RAW, smooth_images(40, 12, 12, 1), from_logits=True)


def branched(contract: InputContract = InputContract(2 / 255, -1.0)) -> Case:  # noqa: B008 (frozen)
    """Residual and concatenated branches, batch normalization, depthwise, ReLU6, on non-square RGB."""
    keras.utils.set_random_seed(1)
    pixels = keras.Input((12, 16, 3))
    stem = layers.Conv2D(8, 3, strides=2, padding="same", use_bias=False, name="stem")(pixels)
    stem = layers.ReLU(6.0, name="stem_relu")(layers.BatchNormalization(name="stem_norm")(stem))
    value = layers.DepthwiseConv2D(3, padding="same", use_bias=False, name="depthwise")(stem)
    value = layers.Activation("relu", name="depthwise_relu")(layers.BatchNormalization(name="depthwise_norm")(value))
    value = layers.BatchNormalization(name="project_norm")(layers.Conv2D(8, 1, name="project")(value))
    value = layers.Add(name="residual")([stem, value])
    gate = layers.Conv2D(4, 1, activation="sigmoid", name="gate")(value)
    value = layers.MaxPooling2D(2)(layers.Concatenate(name="joined")([value, gate]))
    model = keras.Model(pixels, layers.Dense(5, activation="softmax", name="head")(layers.Flatten()(value)))
    return case(model, contract, smooth_images(40, 12, 16, 3))


def binary() -> Case:
    keras.utils.set_random_seed(1)
    stack = [keras.Input((10, 8, 3)), layers.Conv2D(6, 3, strides=2, activation="relu", padding="same")]
    stack += [layers.GlobalAveragePooling2D(), layers.Dense(1)]
    return case(keras.Sequential(stack), RAW, smooth_images(40, 10, 8, 3), from_logits=True)


def input_tensors(path: Path, images: Any) -> Any:
    """Return the input tensors of raw pixels, by the contract and scale of the file."""
    report = inspect.read(path)
    contract, pixels = report.contract, report.inputs[0]
    assert contract is not None
    real = images.astype(np.float64) * contract.rescale + contract.offset
    if pixels.scale is None or pixels.zero_point is None:
        return real.astype(pixels.dtype)
    exact = real / pixels.scale + pixels.zero_point
    assert np.abs(exact - np.rint(exact)).max() < 0.01  # no two pixels near one quantized value
    return np.rint(exact).astype(pixels.dtype)


def probabilities(path: Path, images: Any) -> Any:
    """Run LiteRT on raw pixels and dequantize."""
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(str(path), num_threads=1)
    interpreter.allocate_tensors()
    pixels, output = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    answers = []
    for image in input_tensors(path, images):
        interpreter.set_tensor(pixels["index"], image[None])
        interpreter.invoke()
        answers.append(interpreter.get_tensor(output["index"])[0].astype(np.float64))
    scale, zero_point = output["quantization"]
    return (np.array(answers) - zero_point) * scale if scale else np.array(answers)
