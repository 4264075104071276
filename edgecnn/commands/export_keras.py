"""`export MODEL.keras`: a model of the user's own becomes a bundle."""

import contextlib
import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import __version__, bundle
from edgecnn.bundle import Bundle, run_folder
from edgecnn.commands.dependencies import require_export
from edgecnn.commands.export import PROBE_IMAGES, predictions, sha256_of_images, use_tensorflow
from edgecnn.commands.export_files import check_prefix, prefixes
from edgecnn.commands.export_formats import BundleExport, chosen_formats, export_to_bundle
from edgecnn.data import calibration as calibrating
from edgecnn.data import resize, sources
from edgecnn.data.resize import Shape
from edgecnn.errors import DataError, ModelError, UsageError
from edgecnn.evaluation.metrics import evenly_spaced
from edgecnn.evaluation.verification import Verifier
from edgecnn.formats import ExportContext
from edgecnn.models import budget
from edgecnn.runtimes.tensors import one_right_class
from edgecnn.system.locks import lock_output
from edgecnn.types import (
    PLAIN,
    RAW,
    CalibrationInfo,
    ImageOptions,
    InputContract,
    Manifest,
    ModelCost,
    NullProgress,
    Progress,
    Task,
)

if TYPE_CHECKING:
    from edgecnn.formats.source import ExportSource

CALIBRATION_IMAGES = 1000  # at most; more take time and memory, and hardly change a range
_SEED = 0
_SLACK = 1e-3  # allowance for rounding of a probability
_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class OwnModel:
    """The user's declarations about a Keras model that edgecnn did not train.

    Attributes:
        contract: scaling that the model expects to have been applied; RAW if it scales by itself.
        reading: how these images are read.
        calibration: images for the integer formats, labels not needed; `CALIBRATION_IMAGES` of them at most are taken,
            by chance, balanced over the classes where there are labels. None for float formats only.
        from_logits: the output needs softmax, or sigmoid for one unit.
        custom_objects: "module:name" of classes and functions that the file refers to.
    """

    contract: InputContract
    calibration: Path | None = None
    from_logits: bool = False
    custom_objects: tuple[str, ...] = ()
    reading: ImageOptions = PLAIN


@lock_output
def export_model(
    path: Path,
    out: Path,
    own: OwnModel,
    *,
    only: Sequence[str] = (),
    prefix: str | None = None,
    force: bool = False,
    progress: Progress = _NO_PROGRESS,
) -> Bundle:
    """Export a `.keras` or `.h5` file of the user's own into a new bundle.

    The bundle's `model.keras` is the user's model with its scaling (and softmax or sigmoid) made part of it.

    Args:
        path: the file.
        out: folder of the new bundle.
        own: declarations of the user.
        only: names of formats; all that the calibration allows if empty.
        prefix: of the names in generated C; None for one that the file's name makes.
        force: replace the run that `out` holds.
        progress: shows each format.

    Raises:
        UsageError: integer formats were asked for without calibration images.
        ModelError: the model does not end in probabilities.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    check_prefix(prefix)
    run_folder.check_folder(out, force=force)
    use_tensorflow()
    require_export("export")
    wanted = chosen_formats(only, calibrated=own.calibration is not None)
    loaded = _load(path, own, progress)
    task = _task(path, loaded.answers, progress)
    run_folder.prepare_folder(out, force=force, progress=progress)
    made = Bundle(out, _own_manifest(path.stem, loaded.source.class_names, loaded.cost, task))
    _write_model(made, loaded.whole)
    names = prefixes(prefix, path.stem, wanted, progress)
    context = ExportContext(loaded.source, {}, loaded.probe, names, progress=progress)
    job = BundleExport(context, Verifier(loaded.probe, loaded.answers), loaded.calibration(own))
    export_to_bundle(made, wanted, job, progress)
    return made


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Loaded:
    """A model of the user's, ready for export.

    Attributes:
        source: the model, taken apart.
        whole: Keras model from raw pixels to probabilities, of any batch.
        cost: of the user's model.
        probe: uint8 (N, height, width, channels), images that every file is checked with; noise if none were given.
        answers: float32 (N, classes), probabilities of `probe`.
    """

    source: "ExportSource"
    whole: Any
    cost: ModelCost
    probe: NDArray[np.uint8]
    answers: NDArray[np.float32]

    def calibration(self, own: OwnModel) -> CalibrationInfo | None:
        """Return the origin of the calibration images, None where there are none."""
        images = self.source.calibration
        if own.calibration is None:
            return None
        return CalibrationInfo(len(images), _SEED, (), sha256_of_images(images), own.calibration.name)


def _load(path: Path, own: OwnModel, progress: Progress) -> _Loaded:
    from edgecnn.formats.source import float_graph, prepare, require_ends
    from edgecnn.models import keras_file

    model = keras_file.load_model(path, own.custom_objects)
    with _named(path):
        require_ends(model)
    images, names = _calibration_images(path, own, model, progress)
    outputs = max(2, int(model.outputs[0].shape[-1]))
    names = names if len(names) == outputs else tuple(map(str, range(outputs)))
    with _named(path):
        source = prepare(model, own.contract, names, images, from_logits=own.from_logits)
    whole = float_graph(source, None)
    probe = images[evenly_spaced(len(images), PROBE_IMAGES)] if len(images) else _noise(images.shape[1:])
    cost = budget.cost(lambda: whole if None in model.inputs[0].shape[1:] else model)
    return _Loaded(source, whole, cost, probe, predictions(whole, probe))


def _write_model(made: Bundle, model: Any) -> None:
    from edgecnn.models import keras_file

    made.forget((bundle.MODEL,))  # from now on the folder is known as a run, should this process be killed
    keras_file.save_model(model, made.path(bundle.MODEL))
    made.save(made.manifest, (bundle.MODEL,))


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Add the file's name to an error about a model."""
    try:
        yield
    except ModelError as error:
        raise ModelError(f"{path}: {error}") from error


def _task(path: Path, answers: NDArray[np.float32], progress: Progress) -> Task:
    """Return the task of a model from its outputs (N, classes); raises ModelError where they are no probabilities."""
    if answers.min() < -_SLACK or answers.max() > 1 + _SLACK:
        given = f"{answers.min():.3g} to {answers.max():.3g}"
        raise ModelError(
            f"{path} does not end in probabilities (its outputs are {given})",
            advice="add --from-logits if it is logits",
        )
    if one_right_class(answers):
        return "classification"
    sums = answers.sum(axis=1)
    progress.say(
        f"warning: the outputs of {path} sum to {sums.min():.3g} to {sums.max():.3g}, as several sigmoids do: any "
        "number of classes may be right; the files can be used, but evaluate counts one right class and refuses them"
    )
    return "multi-label"


def _calibration_images(
    path: Path, own: OwnModel, model: Any, progress: Progress
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Return the calibration images, of a divided source only its training part, and their class names."""
    shape, given = _image_shape(path, model, own.reading), own.calibration
    if given is None:
        if shape is None:
            free = tuple(model.inputs[0].shape[1:])
            raise UsageError(
                f"{path} takes images of {free}", advice="name a size with --image-size H W or --calibration"
            )
        return np.zeros((0, *shape), np.uint8), ()
    try:
        dataset = sources.load_given(given, progress, own.reading, shape)
    except DataError:  # without labels, which calibration does not need; any other defect raises again here
        images = _of_channels(given, model, sources.load_images(given, shape, own.reading, progress))
        every = np.arange(len(images))
        return images[calibrating.choose(np.zeros_like(every), every, CALIBRATION_IMAGES, _SEED)], ()
    assert dataset.labels is not None
    every = np.arange(len(dataset.images) - dataset.official_validation - dataset.official_test)
    chosen = calibrating.choose(dataset.labels, every, CALIBRATION_IMAGES, _SEED)
    return _of_channels(given, model, dataset.images[chosen]), dataset.class_names


def _of_channels(given: Path, model: Any, images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Convert images to the channels of a model of any size; raises DataError where a pixel would change."""
    shape = tuple(model.inputs[0].shape[1:])
    wanted = (images.shape[1], images.shape[2], shape[2] if len(shape) == 3 and shape[2] else images.shape[3])
    return resize.fit_all(images, wanted, str(given), convert=False)


def _image_shape(path: Path, model: Any, reading: ImageOptions) -> Shape | None:
    """Return height, width and channels of a model's images, a free size as given; None where it stays free."""
    shape, size = tuple(model.inputs[0].shape[1:]), reading.image_size
    shape += (1,) if len(shape) == 2 else ()  # gray images without an axis of channels
    if len(shape) != 3 or shape[2] is None or (None in shape and size is None):
        return None
    height, width = (asked if own is None else own for own, asked in zip(shape[:2], size or shape[:2], strict=True))
    if size not in (None, (height, width)):
        raise UsageError(
            f"--image-size does not fit {path}: it takes images of {height} x {width}", advice="leave it out"
        )
    return height, width, shape[2]


def _own_manifest(name: str, class_names: tuple[str, ...], cost: ModelCost, task: Task) -> Manifest:
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
        task=task,
    )


def _noise(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.random.default_rng(0).integers(0, 256, (PROBE_IMAGES, *shape), np.uint8)
