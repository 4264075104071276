"""`evaluate --calibration-study`: int8 accuracy by size and seed of the calibration set."""

import dataclasses
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats, runtimes
from edgecnn.bundle import Bundle
from edgecnn.bundle.measurements import read_measurement
from edgecnn.commands import arguments
from edgecnn.commands.dependencies import require_export
from edgecnn.commands.export import predictions, sha256_of_images, use_tensorflow
from edgecnn.commands.report import rewritten_pages
from edgecnn.data import Dataset, Split, calibration
from edgecnn.errors import UsageError
from edgecnn.system.files import write_json
from edgecnn.system.locks import lock_bundle
from edgecnn.types import CalibrationStudy, CalibrationTrial, NullProgress, Progress, to_json

SIZES = (100, 200, 500, 1000, 2000)
SEEDS = (0, 1, 2)
_FORMAT = "tflite-int8"
_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class _Source:
    """The float model that is converted, with the images that calibrate and validate it."""

    made: Bundle
    model: Any
    dataset: Dataset
    split: Split

    @property
    def validation(self) -> NDArray[np.uint8]:
        """Validation images, uint8 (N, height, width, channels)."""
        return self.dataset.images[self.split.validation]

    def validation_accuracy(self, probabilities: NDArray[np.float32]) -> float:
        """Return the accuracy, 0..1, of probabilities (N, classes) for the validation images."""
        assert self.dataset.labels is not None
        return float(np.mean(probabilities.argmax(axis=1) == self.dataset.labels[self.split.validation]))


@lock_bundle
def calibration_study(
    folder: Path,
    *,
    sizes: Sequence[int] = SIZES,
    seeds: Sequence[int] = SEEDS,
    data: Path | None = None,
    progress: Progress = _NO_PROGRESS,
) -> CalibrationStudy:
    """Convert a bundle's model to int8 with calibration sets of several sizes and seeds, and validate each.

    The bundle stores each trial as soon as it is measured; a stopped study continues, and sizes or seeds of another
    call are added to it. The test images are not used.

    Args:
        folder: a trained bundle; gets `calibration.json`.
        sizes: numbers of calibration images; a size above that of the training split stands for all of it.
        seeds: of the choices, at least 0.
        data: folder or file of the images that it was trained on, where they are not found by themselves.
        progress: shows trials.

    Raises:
        UsageError: a size below 1 or a seed below 0.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    if bad := [value for value in (*(size - 1 for size in sizes), *seeds) if value < 0]:
        raise UsageError(f"calibration needs sizes from 1 and seeds from 0 on; {len(bad)} of those given are below")
    use_tensorflow()
    require_export("evaluate")
    made = bundle.load(folder)
    made.require_writable()
    from edgecnn.models.keras_file import load_model

    dataset, split = arguments.bundle_images(made, data, progress)
    source = _Source(made, load_model(made.require(bundle.MODEL, "train")), dataset, split)
    study = _resumed(source)
    possible = sorted({min(size, len(split.train)) for size in sizes})
    plan = [(size, seed) for size in possible for seed in sorted(set(seeds))]
    progress.start("calibration study", len(plan))
    for size, seed in plan:
        progress.advance(0, note=f"{size} images, seed {seed}")
        if not any((trial.samples, trial.seed) == (size, seed) for trial in study.trials):
            study = _with_trial(study, _trial(source, size, seed))
            _store(made, study)
        progress.advance()
    return study


def _resumed(source: _Source) -> CalibrationStudy:
    """Return the bundle's study of the same model, or a new one without trials."""
    sha256 = dict(source.made.manifest.files)[bundle.MODEL]
    found = read_measurement(source.made, bundle.CALIBRATION, CalibrationStudy)
    if found is not None and found.model_sha256 == sha256:
        return found
    accuracy = source.validation_accuracy(predictions(source.model, source.validation))
    return CalibrationStudy(sha256, runtimes.default_for(_FORMAT).name, len(source.validation), accuracy)


def _trial(source: _Source, size: int, seed: int) -> CalibrationTrial:
    """Convert the model with one calibration set, and validate the file."""
    from edgecnn.formats.source import prepare
    from edgecnn.formats.tflite.export import export_int8

    dataset, manifest = source.dataset, source.made.manifest
    assert dataset.labels is not None
    images = dataset.images[calibration.choose(dataset.labels, source.split.train, size, seed)]
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as folder:
        file = Path(folder) / formats.find(_FORMAT).file
        export_int8(prepare(source.model, manifest.contract, manifest.class_names, images), file)
        contract = formats.describe(_FORMAT, file, file.parent).contract
        answers = runtimes.default_for(_FORMAT).load(file, contract, 1).predict(source.validation)
    return CalibrationTrial(len(images), seed, sha256_of_images(images), source.validation_accuracy(answers))


def _with_trial(study: CalibrationStudy, trial: CalibrationTrial) -> CalibrationStudy:
    trials = sorted((*study.trials, trial), key=lambda item: (item.samples, item.seed))
    return dataclasses.replace(study, trials=tuple(trials))


def _store(made: Bundle, study: CalibrationStudy) -> None:
    with rewritten_pages(made, _NO_PROGRESS):
        made.forget((bundle.CALIBRATION,))
        write_json(made.path(bundle.CALIBRATION), to_json(study))
        made.save(made.manifest, (bundle.CALIBRATION,))
