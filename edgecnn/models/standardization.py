"""Per-pixel standardisation as a layer without weights."""

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

EPSILON = 1e-7  # added to the deviation, as the reference recipe defines it


@keras.saving.register_keras_serializable(package="edgecnn")
class PixelStandardization(keras.layers.Layer):  # type: ignore[misc]
    """`(pixel - mean) * scale` with one constant pair a pixel; the constants are configuration, not parameters.

    Args:
        mean: mean of each pixel over the training split, shape (height, width, channels), pixel units 0..255.
        scale: `1 / (standard deviation + 1e-7)`, same shape; 0 where the deviation is 0, so that the
            pixel adds nothing.
    """

    def __init__(self, mean: Any, scale: Any, **options: Any) -> None:
        super().__init__(**options)
        self.mean = np.asarray(mean, np.float32)
        self.scale = np.asarray(scale, np.float32)

    @classmethod
    def fit(cls, images: NDArray[np.uint8]) -> "PixelStandardization":
        """Return the layer with the constants of uint8 images (N, height, width, channels)."""
        deviation = images.std(axis=0, dtype=np.float64)
        scale = np.where(deviation > 0, 1 / (deviation + EPSILON), 0)
        return cls(images.mean(axis=0, dtype=np.float64), scale, name="standardization")

    def call(self, inputs: Any) -> Any:
        """Standardise float or integer pixels (N, height, width, channels) to float32."""
        return (keras.ops.cast(inputs, "float32") - self.mean) * self.scale

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return the input shape: the layer works pixel by pixel."""
        return input_shape

    def get_config(self) -> dict[str, Any]:
        """Return the constants as nested lists, so that a `.keras` file holds them."""
        return {**super().get_config(), "mean": self.mean.tolist(), "scale": self.scale.tolist()}
