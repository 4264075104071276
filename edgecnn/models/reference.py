"""The network of the reference document: five convolutions, three dense layers, 47,582 parameters at 28x28x1."""

from typing import Any

import keras
from keras import layers

from edgecnn.recipes import ModelSettings


def build(settings: ModelSettings, scaling: Any, image_shape: tuple[int, int, int], classes: int) -> Any:
    """Return the untrained Keras model.

    Args:
        settings: width and activation of the hidden layers, and the two dropout rates.
        scaling: layer from raw pixels, float32 (N, height, width, channels), to the inputs of the network.
        image_shape: height, width and channels of one image.
        classes: units of the softmax.
    """

    def convolution(filters: int, size: int) -> Any:
        return layers.Conv2D(
            wide(filters), size, padding="same", activation=settings.activation, name=f"conv{next(number)}"
        )

    def wide(units: int) -> int:
        return max(1, round(settings.width * units))

    number = iter(range(1, 6))
    return keras.Sequential(
        [
            keras.Input(image_shape, name="pixels"),
            scaling,
            convolution(28, 7),
            layers.MaxPooling2D(3, name="pool1"),
            convolution(32, 3),
            convolution(32, 3),
            layers.MaxPooling2D(2, name="pool2"),
            convolution(36, 3),
            convolution(36, 3),
            layers.MaxPooling2D(2, name="pool3"),
            layers.Flatten(name="flatten"),
            layers.Dense(wide(36), activation=settings.activation, name="dense1"),
            layers.Dropout(settings.dropout[0], name="dropout1"),
            layers.Dense(wide(32), activation=settings.activation, name="dense2"),
            layers.Dropout(settings.dropout[1], name="dropout2"),
            layers.Dense(classes, activation="softmax", name="probabilities"),
        ],
        name="reference",
    )
