"""Distillation: trained networks label the views for a smaller one, in place of the dataset.

Hinton, Vinyals and Dean, "Distilling the knowledge in a neural network" (2015), at temperature 1; that teacher and
student see the same view follows Beyer et al., "Knowledge distillation: a good teacher is patient and consistent"
(2022). Where views are mirrored, a view and its mirror image have one label, the mean of the labels of both.
"""

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.data.augment import Views
from edgecnn.errors import BundleError
from edgecnn.system.files import atomic_path

_BATCH = 500
_MOST_KEPT = 1 << 30  # bytes of memory


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
        # The last batch is filled up from the front, so that a label does not depend on the number of images.
        parts = [images[np.arange(start, start + _BATCH) % len(images)] for start in starts]
        batches = [[model.predict_on_batch(part) for part in parts] for model in self.models]
        labels: NDArray[np.float32] = np.mean([np.concatenate(rows) for rows in batches], axis=0, dtype=np.float32)
        return labels[: len(images)]

    def label_both_ways(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return the mean of the labels of the images and of their mirror images, else as `label`."""
        both = [self.label(images), self.label(images[:, :, ::-1])]
        mean: NDArray[np.float32] = np.mean(both, axis=0, dtype=np.float32)
        return mean


class Labels:
    """A teacher's labels of the views of a dataset's images, each computed once.

    A view comes back after some epochs, and in the training of the next seed. Labels are therefore cached as float16,
    in memory and in a file that trainings share, even while they run side by side.
    """

    def __init__(self, teacher: Teacher, file: Path, shape: tuple[int, int, int]) -> None:
        """Load the labels of the cache file, if there is one.

        Args:
            teacher: network that labels the views.
            file: cache of this teacher, these images and these kinds of views, and of no others.
            shape: number of images, kinds of views and classes; labels of more than 1 GiB are not cached.
        """
        self.teacher, self.file = teacher, file
        self._kept = math.prod(shape) * np.dtype(np.float16).itemsize <= _MOST_KEPT
        self._known = np.zeros(shape if self._kept else (0, 0, 0), np.float16)  # 0: not labelled yet

    def of(self, views: Views, indices: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the labels, float32 (N, classes), of one view of each of the images at `indices`, (N,).

        Raises:
            BundleError: the file cannot be written.
        """
        ask = self.teacher.label if views.mirrored is None else self.teacher.label_both_ways
        if not self._kept:
            return ask(views.images)
        self._read()
        labels = self._known[indices, views.numbers]
        new = np.flatnonzero(~labels.any(axis=1))
        if new.size:
            labels[new] = ask(views.images[new])
            self._known[indices, views.numbers] = labels
            if views.mirrored is not None:
                self._known[indices, views.mirrored] = labels
            self._read()  # labels that other trainings have added meanwhile are kept
            self._write()
        return labels.astype(np.float32)

    def _read(self) -> None:
        try:
            stored = np.load(self.file)
        except (OSError, EOFError, ValueError):
            return  # no file yet, or a damaged one, which is replaced
        if stored.shape == self._known.shape and stored.dtype == self._known.dtype:
            np.copyto(self._known, stored, where=self._known == 0)

    def _write(self) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"cannot make the folder {self.file.parent}: {error.strerror}"
            raise BundleError(f"{reason}; labels are kept there, set XDG_CACHE_HOME to have them elsewhere") from error
        with atomic_path(self.file) as temporary:
            np.save(temporary, self._known)
