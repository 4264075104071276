"""`export`: a bundle's Keras model, or one of the user's own, becomes files that are checked before they count."""

import dataclasses
import hashlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import __version__, bundle, formats, recipes
from edgecnn.api import kit_export, targets
from edgecnn.api.checking import Checker
from edgecnn.api.kit_export import PREFIX
from edgecnn.api.optional import require_export
from edgecnn.bundle import Bundle
from edgecnn.data import calibration as calibrating
from edgecnn.data import sources
from edgecnn.errors import (
    BundleError,
    DataError,
    ExportError,
    ModelError,
    ParityError,
    RuntimeUnavailableError,
    UsageError,
)
from edgecnn.formats import Format
from edgecnn.recipes import CalibrationSettings
from edgecnn.types import (
    RAW,
    CalibrationInfo,
    InputContract,
    LayerError,
    Manifest,
    ModelCost,
    Progress,
    Silent,
    Skipped,
)

PROBE_IMAGES = 200  # compared with the oracle after each export
_DERIVED = (bundle.PREDICTIONS, bundle.EVALUATION, bundle.BENCHMARK, bundle.REPORT, bundle.CARD)
_NOTHING = Silent()


@dataclasses.dataclass(frozen=True, slots=True)
class OwnModel:
    """What the user declares of a `.keras` file that edgecnn did not train.

    Attributes:
        contract: scaling that the model expects to have been applied; RAW if it scales by itself.
        calibration: images for the integer formats, labels not needed; None for float formats only.
        from_logits: the output needs softmax, or sigmoid for one unit.
        custom_objects: "module:name" of classes and functions that the file refers to.
    """

    contract: InputContract
    calibration: Path | None = None
    from_logits: bool = False
    custom_objects: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class _Material:
    """What the formats are made from and checked with."""

    source: Any
    model: Any
    calibration: CalibrationInfo | None
    probe: NDArray[np.uint8]
    prefix: str


def export_bundle(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    prefix: str = PREFIX,
    progress: Progress = _NOTHING,
) -> Bundle:
    """Export the Keras model of a trained bundle.

    Args:
        folder: the bundle.
        only: names of formats; all if empty.
        data: folder or file of the images that it was trained on, where they are not found by themselves.
        prefix: of the names in generated C.
        progress: told each format.

    Raises:
        ParityError: a file does not compute what the Keras model computes.
        EdgecnnError: another failure that the user can mend, in one line.
    """
    _use_tensorflow()
    require_export("export")
    made = bundle.load(folder)
    made.require_writable()
    from edgecnn.formats.source import prepare
    from edgecnn.models.keras_file import load_model

    settings = _calibration_settings(made)
    dataset, split = targets.bundle_images(made, data, progress)
    assert dataset.labels is not None
    chosen = calibrating.choose(dataset.labels, split.train, settings.images, settings.seed)
    images = dataset.images[chosen]
    model = load_model(made.require(bundle.MODEL, "train"))
    info = CalibrationInfo(len(chosen), settings.seed, tuple(map(int, chosen)), _hash(images), "training split")
    material = _Material(
        source=prepare(model, made.manifest.contract, made.manifest.class_names, images),
        model=model,
        calibration=info,
        probe=dataset.images[split.validation[:PROBE_IMAGES]],
        prefix=prefix,
    )
    parts = {"validation": split.validation, "test": split.test}
    baseline = {part: _predict(model, dataset.images[indices]) for part, indices in parts.items()}
    return _export(made, _chosen(only, calibrated=True), material, baseline, progress)


def export_model(
    path: Path,
    out: Path,
    own: OwnModel,
    *,
    only: Sequence[str] = (),
    prefix: str = PREFIX,
    force: bool = False,
    progress: Progress = _NOTHING,
) -> Bundle:
    """Export a `.keras` file of the user's own into a new bundle.

    The bundle's `model.keras` is the user's model with its scaling (and softmax or sigmoid) made part of it.

    Args:
        path: the `.keras` file.
        out: folder of the new bundle.
        own: what the user declares of it.
        only: names of formats; all that the calibration allows if empty.
        prefix: of the names in generated C.
        force: replace the run that `out` holds.
        progress: told each format.

    Raises:
        UsageError: integer formats were asked for without calibration images.
        EdgecnnError: another failure that the user can mend, in one line.
    """
    _use_tensorflow()
    require_export("export")
    wanted = _chosen(only, calibrated=own.calibration is not None)
    from edgecnn.formats.source import float_graph, prepare
    from edgecnn.models import keras_file

    cost = keras_file.read_cost(path, own.custom_objects)
    model = keras_file.load_model(path, own.custom_objects)
    images, names = _calibration_images(own.calibration, model)
    outputs = max(2, int(model.outputs[0].shape[-1]))
    names = names if len(names) == outputs else tuple(map(str, range(outputs)))
    source = prepare(model, own.contract, names, images, from_logits=own.from_logits)
    whole = float_graph(source, None)
    bundle.prepare_folder(out, force=force)
    made = Bundle(out, _own_manifest(path.stem, names, cost))
    keras_file.save_model(whole, made.path(bundle.MODEL))
    made.save(made.manifest, (bundle.MODEL,))
    given = own.calibration
    info = CalibrationInfo(len(images), 0, (), _hash(images), given.name) if given is not None else None
    probe = images[:PROBE_IMAGES] if len(images) else _noise(images.shape[1:])
    material = _Material(source, whole, info, probe, prefix)
    return _export(made, wanted, material, {}, progress)


def _export(
    made: Bundle,
    wanted: tuple[Format, ...],
    material: _Material,
    baseline: dict[str, NDArray[np.float32]],
    progress: Progress,
) -> Bundle:
    wanted = kit_export.with_sources(wanted, made)
    made.forget([*kit_export.files_of(wanted, made), bundle.BASELINE, *_DERIVED])
    checker = Checker(made, material.probe, _predict(material.model, material.probe))
    skipped, files = list[Skipped](), list[str]()
    progress.start("export", len(wanted))
    for item in wanted:
        progress.advance(0, note=item.name)
        try:
            files += _write(item, made, checker, material)
            checker.check(item)
        except ParityError:
            kit_export.remove(item, made.folder)
            raise
        except (ExportError, ModelError, RuntimeUnavailableError) as error:
            kit_export.remove(item, made.folder)
            checker.artifacts.pop(item.name, None)
            files = [name for name in files if made.path(name).exists()]
            skipped.append(Skipped(item.name, "", str(error)))
            progress.say(f"skipped {item.name}: {error}")
        progress.advance()
    if not checker.artifacts:
        raise ExportError(f"nothing could be exported: {skipped[0].reason}")
    if baseline:
        bundle.write_arrays(made.path(bundle.BASELINE), baseline)
        files.append(bundle.BASELINE)
    return _save(made, checker, skipped, material, files)


def _write(item: Format, made: Bundle, checker: Checker, material: _Material) -> tuple[str, ...]:
    """Write the file of a format, or its kit; return the names in the bundle."""
    if item.export is not None:
        item.export(material.source, made.path(item.file))
        return (item.file,)
    source = checker.artifacts.get(item.made_from)
    if source is None:
        raise ExportError(f"it is made from {item.made_from}, which could not be exported")
    return kit_export.write(item, made.path(source.file), made.folder, images=material.probe, prefix=material.prefix)


def _save(made: Bundle, checker: Checker, skipped: list[Skipped], material: _Material, files: Sequence[str]) -> Bundle:
    names = [item.name for item in formats.FORMATS]
    exported = sorted(checker.artifacts.values(), key=lambda artifact: names.index(artifact.format))
    int8 = checker.artifacts.get("tflite-int8")
    earlier = [item for item in made.manifest.skipped if item.format not in checker.artifacts]
    manifest = dataclasses.replace(
        made.manifest,
        calibration=material.calibration,
        artifacts=tuple(exported),
        parity=tuple(checker.parity[item.format] for item in exported if item.format in checker.parity),
        layer_errors=_layer_errors(material, made.path(int8.file)) if int8 else (),
        skipped=tuple({item.format: item for item in [*earlier, *skipped]}.values()),
        packages=bundle.package_versions(),
    )
    made.save(manifest, files)
    return made


def _layer_errors(material: _Material, int8: Path) -> tuple[LayerError, ...]:
    from edgecnn.formats import layer_error

    return layer_error.measure(material.source, int8, material.probe)


def _chosen(only: Sequence[str], *, calibrated: bool) -> tuple[Format, ...]:
    asked = tuple(formats.find(name) for name in only)
    for item in asked:
        if item.calibrated and not calibrated:
            raise UsageError(f"{item.name} needs images that set its integer ranges; give some with --calibration")
    return asked or tuple(item for item in formats.FORMATS if calibrated or not item.calibrated)


def _calibration_settings(made: Bundle) -> CalibrationSettings:
    training = made.manifest.training
    if training is None:
        raise BundleError(
            f"{made.folder} was exported from a model of your own, and the images that calibrated it are not in it; "
            "export the .keras file again with --calibration"
        )
    return recipes.parse(training.recipe_text, str(made.folder / bundle.RECIPE)).calibration


def _calibration_images(path: Path | None, model: Any) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    shape = tuple(model.inputs[0].shape[1:])
    if path is None:
        if len(shape) != 3 or None in shape:
            raise UsageError(f"the model takes images of {shape}; name a size by giving images with --calibration")
        return np.zeros((0, *shape), np.uint8), ()
    try:
        dataset = sources.load(str(path))
    except DataError:  # no labels, which calibration does not need; a real defect shows again here
        return sources.load_images(path, shape if None not in shape else None), ()
    return dataset.images, dataset.class_names


def _own_manifest(name: str, class_names: tuple[str, ...], cost: ModelCost) -> Manifest:
    return Manifest(
        schema=bundle.SCHEMA,
        version=__version__,
        name=name,
        class_names=class_names,
        contract=RAW,
        dataset=None,
        split=None,
        training=None,
        cost=cost,
        packages=bundle.package_versions(),
    )


def _predict(model: Any, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    probabilities = model.predict(images, batch_size=500, verbose=0).astype(np.float32)
    if probabilities.shape[1] == 1:  # one sigmoid unit: the probability of the second class
        return np.concatenate([1 - probabilities, probabilities], axis=1)
    return np.asarray(probabilities)


def _noise(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (PROBE_IMAGES, *shape), np.uint8)


def _hash(images: NDArray[np.uint8]) -> str:
    return hashlib.sha256(repr(images.shape).encode() + images.tobytes()).hexdigest()


def _use_tensorflow() -> None:
    # The converters read TensorFlow graphs, whatever backend trained the weights.
    if "keras" not in sys.modules:
        os.environ["KERAS_BACKEND"] = "tensorflow"
        return
    import keras

    if keras.backend.backend() != "tensorflow":
        raise UsageError(
            f"export needs the TensorFlow backend, and this process runs Keras on {keras.backend.backend()}; "
            "export in a process of its own with KERAS_BACKEND=tensorflow"
        )
