"""Released bundles: their creation from a trained bundle, and the start of runs from their weights."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, recipes
from edgecnn.bundle import Bundle, run_folder
from edgecnn.commands.evaluate import evaluate
from edgecnn.commands.export import export_bundle
from edgecnn.commands.report import report
from edgecnn.commands.stored_predictions import read_baseline
from edgecnn.commands.training_options import TrainOptions
from edgecnn.errors import BundleError, UsageError
from edgecnn.types import PLAIN, NullProgress, Progress

FOLDER = Path(__file__).resolve().parents[2] / "export"  # of a source checkout; an installed package has none
MAX_BYTES = 1_500_000  # of all files of a released bundle together
# Of the float32 formats only ONNX, which other tools start from; `edgecnn run --pretrained` makes the others.
FORMATS = ("tflite-int8", "onnx-float32", "onnx-int8", "c-int8")

_DATASET = "fashion-mnist"
_NO_PROGRESS = NullProgress()


def released_folder(recipe: str) -> Path:
    """Return the folder of the released bundle of a recipe of the package; it may not exist."""
    return FOLDER / f"{_DATASET}-{recipe}"


def weights_folder(recipe: str, seed: int) -> Path:
    """Return the folder of the released weights of a recipe and a seed; it may not exist.

    The released bundle holds the weights of the recipe's own seed. Weights of other seeds, which show the effect of
    chance on a training, are bundles of model, recipe and history in the folder `seeds` beside it.
    """
    whole = seed == recipes.load(recipe).training.seed
    return released_folder(recipe) if whole else FOLDER / "seeds" / f"{recipe}-{seed}"


def refuse_training_options(options: TrainOptions, *, resume: bool) -> None:
    """Raise UsageError for options that would change a training, which does not take place."""
    reading = options.reading
    changes = {
        "--resume": resume or None,
        "--epochs": options.epochs,
        "--teacher": options.teacher or None,
        "--resplit": options.resplit,
        " ".join(reading.options()): None if reading == PLAIN else reading,
    }
    if given := [name for name, value in changes.items() if value is not None]:
        raise UsageError(
            f"--pretrained trains nothing, so {' and '.join(given)} cannot apply", advice="leave one or the other out"
        )


def start(recipe: str, out: Path, *, dataset: str = "auto", seed: int | None = None, force: bool = False) -> Bundle:
    """Make a bundle that starts from the released weights of a recipe: model, recipe and history.

    Args:
        recipe: name of a recipe of the package, or "recipes/NAME.toml".
        out: folder of the new bundle.
        dataset: "auto", or the one that the weights were trained on.
        seed: of the training that gave the weights; None for the recipe's own.
        force: replace the run that `out` holds.

    Raises:
        RecipeError: there is no such recipe.
        UsageError: a recipe file of the user's, which has no released weights, or another dataset.
        BundleError: the released bundle is missing or damaged, or `out` cannot be used.
    """
    known = recipes.load(recipe)
    name = known.name
    if recipe not in (name, f"recipes/{name}.toml") or name not in recipes.names():
        raise UsageError(
            f"--pretrained takes a recipe of the package by its name, not {recipe}", advice="see the folder export/"
        )
    if dataset not in ("auto", _DATASET):
        raise UsageError(
            f"the released weights were trained on {_DATASET}, not on {dataset}", advice="leave --dataset out"
        )
    folder = weights_folder(name, known.training.seed if seed is None else seed)
    if not bundle.is_bundle(folder):
        raise BundleError(
            f"there are no released weights of recipe {name}{'' if seed is None else f' and seed {seed}'} in {folder}",
            advice="use a source checkout that has them, or train without --pretrained",
        )
    return run_folder.start_from(bundle.load(folder), out, force=force)


def release(trained: Path, out: Path, *, data: Path | None = None, progress: Progress = _NO_PROGRESS) -> Bundle:
    """Make the bundle for a release from a trained one.

    It holds no image of the dataset: kits are tested with generated patterns, and the report, which shows pictures, is
    left out beside the model card. It holds no optimizer state and no latency, which depends on the machine; of the
    baseline it holds the probabilities of the test images, as float16.

    Args:
        trained: the trained bundle; read only.
        out: folder of the new bundle; a run that it holds is replaced.
        data: folder of the dataset's files, where they are not found automatically.
        progress: shows each stage.

    Raises:
        BundleError: the training is not finished, `out` cannot be used, or the bundle is too large.
        EdgecnnError: another failure that the user can correct, in one line.
    """
    run_folder.start_from(bundle.load(trained), out, force=True)
    made = export_bundle(out, only=FORMATS, data=data, without_images=True, progress=progress)
    if made.manifest.skipped:
        raise BundleError(f"{out} is incomplete: {made.manifest.skipped[0].format}: {made.manifest.skipped[0].reason}")
    evaluate(out, data=data, progress=progress)
    _reduce_baseline(bundle.load(out))
    report(out, data=data, progress=progress)
    made = bundle.load(out)
    made.forget((bundle.REPORT,))
    made.save(made.manifest, ())
    if (size := size_of(made)) >= MAX_BYTES:
        raise BundleError(
            f"{out} has {size:,} bytes, a released bundle must stay under {MAX_BYTES:,}", advice="make it smaller"
        )
    return made


def size_of(made: Bundle) -> int:
    """Return the bytes of all files of a bundle, its manifest included."""
    return sum(made.path(name).stat().st_size for name in (bundle.MANIFEST, *dict(made.manifest.files)))


def to_float16(probabilities: NDArray[np.float32]) -> NDArray[np.float16]:
    """Return probabilities (N, classes) as float16, each row with the same first largest entry as before."""
    result, winners = probabilities.astype(np.float16), probabilities.argmax(axis=1)
    tied = np.flatnonzero(result.argmax(axis=1) != winners)
    result[tied, winners[tied]] = np.nextafter(result[tied].max(axis=1), np.float16(2))
    return result


def _reduce_baseline(made: Bundle) -> None:
    """Reduce the baseline to the test images and float16; raises BundleError if it is damaged."""
    assert made.manifest.split is not None  # a bundle that was trained here has one
    shape = (made.manifest.split.test, len(made.manifest.class_names))
    stored = read_baseline(made, "test", shape)
    if stored is None:
        raise BundleError(f"{made.folder} has no probabilities of the float model for its test images")
    made.forget((bundle.BASELINE,))
    bundle.write_arrays(made.path(bundle.BASELINE), {"test": to_float16(stored)})
    made.save(made.manifest, (bundle.BASELINE,))
