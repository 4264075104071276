"""The table of architectures, and the scaling layers that stand before them."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from edgecnn.models import reference, residual
from edgecnn.models.standardization import PixelStandardization
from edgecnn.recipes import ModelSettings

Builder = Callable[[ModelSettings, Any, tuple[int, int, int], int], Any]

ARCHITECTURES: dict[str, Builder] = {"reference": reference.build, "residual": residual.build}


def build(
    settings: ModelSettings, image_shape: tuple[int, int, int], classes: int, images: NDArray[np.uint8] | None
) -> Any:
    """Return an untrained Keras model from raw pixels, float32 (N, height, width, channels), to (N, classes).

    Args:
        settings: architecture and scaling.
        image_shape: height, width and channels.
        classes: number of classes.
        images: uint8 training images that give the constants of the standardisation; None to measure the cost only.
    """
    return ARCHITECTURES[settings.architecture](settings, _scaling(settings, image_shape, images), image_shape, classes)


def _scaling(settings: ModelSettings, image_shape: tuple[int, int, int], images: NDArray[np.uint8] | None) -> Any:
    if settings.scaling == "unit":
        return keras.layers.Rescaling(1 / 255, name="scaling")
    if images is None:
        return PixelStandardization(np.zeros(image_shape), np.ones(image_shape), name="standardization")
    return PixelStandardization.fit(images)
