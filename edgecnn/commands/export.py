"""`export`: a Keras model becomes files of several formats, each verified before the bundle lists it."""

import dataclasses
import hashlib
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats, recipes
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments, export_files
from edgecnn.commands.dependencies import require_export
from edgecnn.commands.export_files import PREFIX, check_prefix
from edgecnn.commands.report import renewed
from edgecnn.data import calibration as calibrating
from edgecnn.errors import BundleError, ExportError, ModelError, ParityError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation.metrics import evenly_spaced
from edgecnn.evaluation.verification import Verifier
from edgecnn.formats import ExportContext, Format
from edgecnn.recipes import CalibrationSettings
from edgecnn.system.locks import lock_bundle
from edgecnn.types import (
    PLAIN,
    Artifact,
    CalibrationInfo,
    LayerError,
    ModelCost,
    NullProgress,
    Progress,
    Reading,
    Skipped,
)

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource

PROBE_IMAGES = 200  # compared with the oracle after each export
_NOTHING = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class KerasExport:
    """A Keras model, and the samples that its exported files are made and checked with.

    Attributes:
        source: the model, taken apart.
        model: Keras model from raw pixels, the oracle of the float formats.
        calibration: origin of the samples that set integer ranges; None without any.
        probe: uint8 (N, ...), samples on which every file is compared with its oracle.
        vectors: uint8 (N, ...), samples that become the test vectors of kits; generated patterns if there are none.
        prefix: of the names in generated code.
    """

    source: "ExportSource"
    model: Any
    calibration: CalibrationInfo | None
    probe: NDArray[np.uint8]
    vectors: NDArray[np.uint8]
    prefix: str

    def context(self, folder: Path, artifacts: Iterable[Artifact]) -> ExportContext:
        """Return the context of an export, given the files that a bundle has."""
        files = {artifact.format: folder / artifact.file for artifact in artifacts}
        return ExportContext(self.source, files, self.vectors, self.prefix)


@lock_bundle
def export_bundle(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    reading: Reading = PLAIN,
    prefix: str = PREFIX,
    without_images: bool = False,
    progress: Progress = _NOTHING,
) -> Bundle:
    """Export the Keras model of a trained bundle.

    Args:
        folder: the bundle.
        only: names of formats; all if empty.
        data: folder or file of the images that it was trained on, where they are not found by themselves.
        reading: how images are read; what it says must agree with the bundle.
        prefix: of the names in generated C.
        without_images: test kits with generated patterns, so that what is exported holds no image of the dataset.
        progress: told each format.

    Raises:
        ParityError: a file does not compute what the Keras model computes.
        EdgecnnError: another failure that the user can mend, in one line.
    """
    check_prefix(prefix)
    wanted = chosen_formats(only, calibrated=True)
    use_tensorflow()
    require_export("export")
    made = bundle.load(folder)
    made.require_writable()
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
    given = KerasExport(
        source=prepare(model, made.manifest.contract, made.manifest.class_names, images),
        model=model,
        calibration=info,
        probe=probe,
        vectors=probe[:0] if without_images else probe,
        prefix=prefix,
    )
    parts = {"validation": split.validation, "test": split.test}
    baseline = {part: predictions(model, dataset.images[indices]) for part, indices in parts.items()}
    with renewed(made, progress):
        make(made, wanted, given, baseline, progress)
        for name in (bundle.EVALUATION, bundle.BENCHMARK):
            measurements.report_dropped(made, name, progress)
    return made


def make(
    made: Bundle,
    wanted: tuple[Format, ...],
    given: KerasExport,
    baseline: dict[str, NDArray[np.float32]],
    progress: Progress,
) -> Bundle:
    """Write, verify and list the files of some formats.

    Args:
        made: the bundle; gets the files.
        wanted: formats; what they are made from is added.
        given: the model, and the samples that its files are made and checked with.
        baseline: Keras probabilities by part of the split, kept for later evaluations; empty if there are none.
        progress: told each format.

    Raises:
        ParityError: a file does not compute what its oracle computes.
        ExportError: not one of the formats can be had.
    """
    wanted = export_files.with_sources(wanted, made)
    measurements.store_digests(made)  # what was measured of files that come out the same stays
    made.forget([*export_files.files_of(wanted, made), bundle.BASELINE])
    manifest = made.manifest
    expected = predictions(given.model, given.probe)
    verifier = Verifier(made.folder, manifest.artifacts, manifest.parity, given.probe, expected)
    skipped, files = list[Skipped](), list[str]()
    progress.start("export", len(wanted))
    for item in wanted:
        progress.advance(0, note=item.name)
        outcome = _export(item, given, made, verifier)
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
            progress.say(f"skipped {item.name}: {outcome.reason}")
        else:
            files += outcome
        progress.advance()
    if not verifier.artifacts:
        raise ExportError(f"nothing could be exported: {skipped[0].reason}")
    if baseline:
        bundle.write_arrays(made.path(bundle.BASELINE), baseline)
        files.append(bundle.BASELINE)
    return _save(made, verifier, skipped, given, files)


def _export(item: Format, given: KerasExport, made: Bundle, verifier: Verifier) -> tuple[str, ...] | Skipped:
    """Write and verify the file of a format; return the names of its files, or why it cannot be had.

    Raises:
        ParityError: the file does not compute what its oracle computes; nothing of it is left.
    """
    try:
        names = export_files.write(item, given.context(made.folder, verifier.artifacts.values()), made)
        verifier.verify(item)
    except ParityError:
        item.remove(made.folder)
        raise
    except (ExportError, ModelError, RuntimeUnavailableError) as error:
        item.remove(made.folder)
        verifier.artifacts.pop(item.name, None)
        return Skipped(item.name, "", str(error))
    return names


def _save(made: Bundle, verifier: Verifier, skipped: list[Skipped], given: KerasExport, files: Sequence[str]) -> Bundle:
    names = [item.name for item in formats.FORMATS]
    exported = sorted(verifier.artifacts.values(), key=lambda artifact: names.index(artifact.format))
    int8 = verifier.artifacts.get("tflite-int8")
    earlier = [item for item in made.manifest.skipped if item.format not in verifier.artifacts]
    manifest = dataclasses.replace(
        made.manifest,
        cost=_exact(made, verifier),
        calibration=given.calibration,
        artifacts=tuple(exported),
        parity=tuple(verifier.parity[item.format] for item in exported if item.format in verifier.parity),
        layer_errors=_layer_errors(given, made.path(int8.file)) if int8 else (),
        skipped=tuple({item.format: item for item in [*earlier, *skipped]}.values()),
        packages=bundle.package_versions(),
    )
    made.save(manifest, files)
    return made


def _exact(made: Bundle, verifier: Verifier) -> ModelCost:
    """Return the bundle's cost, with the sizes of the generated C where there is a kit."""
    kit = verifier.artifacts.get("c-int8")
    if kit is None:
        return made.manifest.cost
    flash, ram = kit.size_bytes, formats.read(made.path(kit.file)).ram_bytes
    assert ram is not None
    return dataclasses.replace(made.manifest.cost, flash_bytes=flash, ram_bytes=ram, exact=True)


def _layer_errors(given: KerasExport, int8: Path) -> tuple[LayerError, ...]:
    from edgecnn.formats.tflite import layer_error

    return layer_error.measure(given.source, int8, given.probe)


def chosen_formats(only: Sequence[str], *, calibrated: bool) -> tuple[Format, ...]:
    """Return the formats asked for, or all that can be made; raises UsageError for one that cannot."""
    asked = tuple(formats.find(name) for name in only)
    for item in asked:
        if item.calibrated and not calibrated:
            raise UsageError(
                f"{item.name} needs images that set its integer ranges", advice="give some with --calibration"
            )
    return asked or tuple(item for item in formats.FORMATS if calibrated or not item.calibrated)


def _calibration_settings(made: Bundle) -> CalibrationSettings:
    training = made.manifest.training
    if training is None:
        raise BundleError(
            f"{made.folder} was exported from a model of your own, and the images that calibrated it are not in it",
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
