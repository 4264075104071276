"""Distillation: trained networks label what a smaller one is shown, in place of the dataset.

Hinton, Vinyals and Dean, "Distilling the knowledge in a neural network" (2015), at temperature 1; that teacher and
student see the same view follows Beyer et al., "Knowledge distillation: a good teacher is patient and consistent"
(2022).
"""

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

_BATCH = 500


@dataclasses.dataclass(frozen=True, slots=True)
class Teacher:
    """One network or several, whose probabilities are averaged.

    Attributes:
        models: Keras models from raw pixels, (N, height, width, channels), to probabilities, (N, classes).
        sha256: of their files; part of what a training depends on.
    """

    models: tuple[Any, ...]
    sha256: tuple[str, ...]

    def label(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the mean probabilities, float32 (N, classes), for uint8 images (N, height, width, channels)."""
        starts = range(0, len(images), _BATCH)
        batches = [[model.predict_on_batch(images[i : i + _BATCH]) for i in starts] for model in self.models]
        labels: NDArray[np.float32] = np.mean([np.concatenate(rows) for rows in batches], axis=0, dtype=np.float32)
        return labels
