"""`inspect`, `predict`, `data` and `doctor`: looking at files, images and the installation."""

import dataclasses
import importlib.metadata
import importlib.util
import platform
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats, runtimes
from edgecnn.commands.arguments import SPLIT_SEED, contract_of, image_shape
from edgecnn.commands.dependencies import require_training
from edgecnn.data import describe, describe_split, fashion_mnist, sources, splits
from edgecnn.data.images import read_image
from edgecnn.errors import DataError, ModelError, UsageError
from edgecnn.models import file_kinds
from edgecnn.runtimes import subprocess_probe
from edgecnn.types import (
    PLAIN,
    DatasetInfo,
    FileReport,
    InputContract,
    NullProgress,
    Progress,
    Reading,
    Runtime,
    SplitInfo,
)

_NOTHING = NullProgress()
_MODULES = {
    "ai-edge-litert": "ai_edge_litert",
    "pillow": "PIL",
    "scikit-learn": "sklearn",
    "tflite-micro": "tflite_micro",
}
_EXTRAS = {
    "core": ("ai-edge-litert", "numpy", "onnx", "onnxruntime", "pandas", "pillow", "rich", "scikit-learn", "typer"),
    "train": ("keras", "tensorflow", "tf2onnx"),
    "jax": ("jax",),
    "tune": ("optuna", "psycopg", "sqlalchemy"),
    "micro": ("tflite-micro",),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Prediction:
    """The answer of a model file for one image.

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


@dataclasses.dataclass(frozen=True, slots=True)
class DoctorCheck:
    """One part of the installation.

    Attributes:
        part: package, runtime or dataset.
        kind: "package", "runtime" or "dataset".
        version: what is there; "" if it is missing.
        advice: what to do where it is missing, "" otherwise.
    """

    part: str
    kind: str
    version: str
    advice: str


def inspect(path: Path) -> FileReport:
    """Read a `.tflite`, `.onnx`, `.keras` or `.h5` file and say what it is made of.

    Raises:
        ModelError: it is not such a file, or damaged.
        MissingDependencyError: a `.keras` or `.h5` file without Keras installed.
    """
    _refuse_bundle(path)
    if file_kinds.is_keras(path):
        require_training("inspect")
        from edgecnn.models import keras_file

        return keras_file.report(path)
    return formats.read(path)


def _refuse_bundle(path: Path) -> None:
    """Raise ModelError for a bundle where one of its files is needed, listing them."""
    if bundle.is_bundle(path):
        files = [artifact.file for artifact in bundle.load(path).manifest.artifacts]
        raise ModelError(f"{path} is a bundle", advice=f"name one of its files: {', '.join(files) or bundle.MODEL}")


def predict(
    path: Path,
    images: Sequence[Path],
    *,
    contract: InputContract | None = None,
    reading: Reading = PLAIN,
    resize: bool = False,
    invert: bool = False,
) -> tuple[Prediction, ...]:
    """Classify image files with one model file.

    Args:
        path: a `.tflite` or `.onnx` file.
        images: PNG, JPEG or `.npy` files.
        contract: input scaling, for a file whose metadata does not say.
        reading: how images are read; its size must be the file's, or says what the file leaves free.
        resize: bring images of another size to the model's.
        invert: turn dark on light into light on dark (255 - pixel).

    Raises:
        ModelError, DataError, UsageError: a file cannot be used; the message names it.
    """
    _refuse_bundle(path)
    report = formats.read(path)
    runtime = runtimes.default_for(report.format)
    contract = contract_of(report, contract, "predict")
    try:
        subprocess_probe.probe(path, runtime.name)
    except ModelError as error:
        raise ModelError("; ".join((str(error), *report.notes))) from error
    session = runtime.load(path, contract, threads=1)
    shape = image_shape(report, reading.image_size)
    pixels = np.stack([read_image(image, shape, reading, resize=resize, invert=invert) for image in images])
    probabilities = session.predict(pixels)
    names = report.class_names or tuple(map(str, range(probabilities.shape[1])))
    return tuple(_prediction(str(image), row, names) for image, row in zip(images, probabilities, strict=True))


def data(
    dataset: str = "auto",
    root: Path | None = None,
    protocol: str = "official",
    progress: Progress = _NOTHING,
    reading: Reading = PLAIN,
) -> tuple[DatasetInfo, SplitInfo]:
    """Find a dataset, fetching it if need be, and say how it divides.

    Args:
        dataset: "auto", "fashion-mnist", "digits" or a path.
        root: folder that holds the dataset's files.
        protocol: "reference", "official" or "fractions".
        progress: told of downloads.
        reading: how images are read.

    Raises:
        DataError: the images cannot be had, or are of no use.
    """
    images = sources.load(dataset, root=root, reading=reading, progress=progress)
    return describe(images), describe_split(splits.split(images, protocol, seed=SPLIT_SEED), SPLIT_SEED)


def doctor() -> tuple[DoctorCheck, ...]:
    """List every package, runtime and dataset with its version, or with what to do where it is missing."""
    packages = [_package(name, extra) for extra, names in _EXTRAS.items() for name in names]
    found = [_runtime(runtime) for runtime in runtimes.RUNTIMES]
    return (DoctorCheck("python", "package", platform.python_version(), ""), *packages, *found, _fashion_mnist())


def _package(name: str, extra: str) -> DoctorCheck:
    if importlib.util.find_spec(_MODULES.get(name, name)) is None:
        return DoctorCheck(name, "package", "", f"pip install 'edgecnn[{extra}]'")
    return DoctorCheck(name, "package", importlib.metadata.version(name), "")


def _runtime(runtime: Runtime) -> DoctorCheck:
    missing = runtime.missing()
    return DoctorCheck(runtime.name, "runtime", "" if missing else "ready", missing or "")


def _fashion_mnist() -> DoctorCheck:
    try:
        where = fashion_mnist.locate()
    except DataError as error:
        return DoctorCheck("fashion-mnist", "dataset", "", str(error))
    if where is None:
        return DoctorCheck("fashion-mnist", "dataset", "", "edgecnn data --dataset fashion-mnist, or set EDGECNN_DATA")
    return DoctorCheck("fashion-mnist", "dataset", str(where), "")


def _prediction(image: str, row: NDArray[np.float32], names: tuple[str, ...]) -> Prediction:
    if len(names) != len(row):
        raise UsageError(
            f"the model gives {len(row)} probabilities and names {len(names)} classes; its metadata is wrong"
        )
    ranked = tuple((names[index], float(row[index])) for index in np.argsort(-row, kind="stable"))
    return Prediction(image, ranked[0][0], ranked[0][1], ranked)
