"""`predict`: classes of images by a model file."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import formats, runtimes
from edgecnn.commands.arguments import contract_of, image_shape, refuse_bundle
from edgecnn.data.images import read_image
from edgecnn.errors import ModelError, UsageError
from edgecnn.runtimes import subprocess_probe
from edgecnn.types import PLAIN, ImageOptions, InputContract


@dataclasses.dataclass(frozen=True, slots=True)
class Prediction:
    """Prediction of a model file for one image.

    Attributes:
        image: the file, as given.
        label: class name, or its number where the model has no names.
        probability: of that class, 0..1.
        probabilities: (class, probability) of all classes, most probable first.
    """

    image: str
    label: str
    probability: float
    probabilities: tuple[tuple[str, float], ...]


def predict(
    path: Path,
    images: Sequence[Path],
    *,
    contract: InputContract | None = None,
    reading: ImageOptions = PLAIN,
    resize: bool = False,
    invert: bool = False,
) -> tuple[Prediction, ...]:
    """Classify image files with one model file.

    Args:
        path: a `.tflite` or `.onnx` file.
        images: PNG, JPEG or `.npy` files.
        contract: input scaling, for a file whose metadata does not say.
        reading: how images are read; its size must be the file's, or fix the size that the file leaves free.
        resize: bring images of another size to the model's.
        invert: turn dark on light into light on dark (255 - pixel).

    Raises:
        ModelError, DataError, UsageError: a file cannot be used; the message names it.
    """
    refuse_bundle(path)
    report = formats.read(path)
    runtime = runtimes.default_for(report.format)
    contract = contract_of(report, contract, "predict")
    try:
        subprocess_probe.probe(path, runtime.name)
    except ModelError as error:
        others = f"predict runs on {runtime.name} only; evaluate and benchmark take others with --runtime"
        raise ModelError("; ".join((str(error), *report.notes)), advice=others) from error
    session = runtime.load(path, contract, threads=1)
    shape = image_shape(report, reading.image_size)
    pixels = np.stack([read_image(image, shape, reading, resize=resize, invert=invert) for image in images])
    probabilities = session.predict(pixels)
    names = report.class_names or tuple(map(str, range(probabilities.shape[1])))
    return tuple(_prediction(str(image), row, names) for image, row in zip(images, probabilities, strict=True))


def _prediction(image: str, row: NDArray[np.float32], names: tuple[str, ...]) -> Prediction:
    if len(names) != len(row):
        raise UsageError(
            f"the model gives {len(row)} probabilities and names {len(names)} classes; its metadata is wrong"
        )
    ranked = tuple((names[index], float(row[index])) for index in np.argsort(-row, kind="stable"))
    return Prediction(image, ranked[0][0], ranked[0][1], ranked)
