"""`export BUNDLE`: the Keras model of a trained bundle becomes files that are verified before they are listed."""

import hashlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, recipes
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments
from edgecnn.commands.dependencies import require_export
from edgecnn.commands.export_files import check_prefix, prefixes
from edgecnn.commands.export_formats import BundleExport, chosen_formats, export_to_bundle
from edgecnn.commands.report import rewritten_pages
from edgecnn.data import calibration as calibrating
from edgecnn.errors import BundleError, UsageError
from edgecnn.evaluation.metrics import evenly_spaced
from edgecnn.evaluation.verification import Verifier
from edgecnn.formats import ExportContext
from edgecnn.recipes import CalibrationSettings
from edgecnn.system.locks import lock_bundle
from edgecnn.types import PLAIN, CalibrationInfo, ImageOptions, NullProgress, Progress

PROBE_IMAGES = 200  # images on which each export is compared with its oracle
_NO_PROGRESS = NullProgress()


@lock_bundle
def export_bundle(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    reading: ImageOptions = PLAIN,
    prefix: str | None = None,
    without_images: bool = False,
    progress: Progress = _NO_PROGRESS,
) -> Bundle:
    """Export the Keras model of a trained bundle.

    Args:
        folder: the bundle.
        only: names of formats; all if empty.
        data: folder or file of the images that it was trained on, where they are not found automatically.
        reading: image options; they must agree with the bundle.
        prefix: of the names in generated C; None for one that the bundle's name makes.
        without_images: test kits with generated patterns, so that no exported file holds an image of the dataset.
        progress: shows each format.

    Raises:
        ParityError: a file does not compute what the Keras model computes.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    check_prefix(prefix)
    wanted = chosen_formats(only, calibrated=True)
    use_tensorflow()
    require_export("export")
    made = bundle.load(folder)
    made.require_writable()
    names = prefixes(prefix, made.manifest.name, wanted, progress)
    job = _bundle_export(made, data, reading, names, without_images=without_images, progress=progress)
    with rewritten_pages(made, progress):
        export_to_bundle(made, wanted, job, progress)
        for name in (bundle.EVALUATION, bundle.BENCHMARK):
            measurements.report_dropped(made, name, progress)
    return made


def _bundle_export(
    made: Bundle,
    data: Path | None,
    reading: ImageOptions,
    names: tuple[str, ...],
    *,
    without_images: bool,
    progress: Progress,
) -> BundleExport:
    """Return the model of a bundle, and the images that its files are calibrated and checked with."""
    from edgecnn.formats.source import prepare
    from edgecnn.models.keras_file import load_model

    settings = _calibration_settings(made)
    dataset, split = arguments.bundle_images(made, data, progress, reading)
    assert dataset.labels is not None
    chosen = calibrating.choose(dataset.labels, split.train, settings.images, settings.seed)
    images = dataset.images[chosen]
    model = load_model(made.require(bundle.MODEL, "train"))
    info = CalibrationInfo(
        len(chosen), settings.seed, tuple(map(int, chosen)), sha256_of_images(images), "training split"
    )
    probe = dataset.images[split.validation[evenly_spaced(len(split.validation), PROBE_IMAGES)]]
    source = prepare(model, made.manifest.contract, made.manifest.class_names, images)
    parts = {"validation": split.validation, "test": split.test}
    return BundleExport(
        ExportContext(source, {}, probe[:0] if without_images else probe, names, progress=progress),
        Verifier(probe, predictions(model, probe)),
        info,
        {part: predictions(model, dataset.images[indices]) for part, indices in parts.items()},
    )


def _calibration_settings(made: Bundle) -> CalibrationSettings:
    training = made.manifest.training
    if training is None:
        raise BundleError(
            f"{made.folder} was exported from a model of your own, and does not hold its calibration images",
            advice="export the Keras model again with --calibration",
        )
    return recipes.parse(training.recipe_text, str(made.folder / bundle.RECIPE)).calibration


def predictions(model: Any, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return Keras probabilities, float32 (N, classes), of uint8 images; two columns for one sigmoid unit."""
    probabilities = model.predict(images, batch_size=500, verbose=0).astype(np.float32)
    if probabilities.shape[1] == 1:  # one sigmoid unit: the probability of the second class
        return np.concatenate([1 - probabilities, probabilities], axis=1)
    return np.asarray(probabilities)


def sha256_of_images(images: NDArray[np.uint8]) -> str:
    """Return the SHA-256 of shape and pixels of uint8 images."""
    return hashlib.sha256(repr(images.shape).encode() + images.tobytes()).hexdigest()


def use_tensorflow() -> None:
    """Choose Keras's TensorFlow backend; raises UsageError where the process has started with another."""
    # The converters read TensorFlow graphs, whatever backend trained the weights.
    if "keras" not in sys.modules:
        os.environ["KERAS_BACKEND"] = "tensorflow"
        return
    import keras

    if keras.backend.backend() != "tensorflow":
        raise UsageError(
            f"export needs the TensorFlow backend, and this process runs Keras on {keras.backend.backend()}",
            advice="export in a process of its own with KERAS_BACKEND=tensorflow",
        )
