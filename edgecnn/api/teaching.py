"""The bundles that a recipe learns from."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn import bundle
from edgecnn.bundle import Bundle
from edgecnn.data import Split
from edgecnn.errors import UsageError
from edgecnn.files import sha256_of
from edgecnn.recipes import Recipe

if TYPE_CHECKING:
    from edgecnn.teacher import Teacher


def load(recipe: Recipe, split: Split, folders: Sequence[Path]) -> "Teacher | None":
    """Return the networks that label what a recipe's network is shown; None where the dataset's labels do.

    Args:
        recipe: what is to be trained.
        split: what it is trained on; the teacher must have been trained on the same.
        folders: bundles of the recipe that it learns from.

    Raises:
        UsageError: there is a bundle too many or too few, of another recipe, or of another split.
        BundleError: a bundle cannot be read.
    """
    if not recipe.teacher and not folders:
        return None
    if not folders:
        raise UsageError(
            f"recipe {recipe.name} learns from {recipe.teacher}; train that with: edgecnn train --recipe "
            f"{recipe.teacher} --out DIR, and give it with --teacher DIR"
        )
    if not recipe.teacher:
        raise UsageError(f'recipe {recipe.name} learns from the labels; --teacher needs a recipe with teacher = "NAME"')
    from edgecnn.models import keras_file
    from edgecnn.teacher import Teacher

    made = [bundle.load(folder) for folder in folders]
    for one in made:
        _require_teacher(one, recipe, split)
    files = [one.require(bundle.MODEL, "train") for one in made]
    return Teacher(tuple(keras_file.load_model(file) for file in files), tuple(sha256_of(file) for file in files))


def _require_teacher(made: Bundle, recipe: Recipe, split: Split) -> None:
    training, divided = made.manifest.training, made.manifest.split
    if training is None or training.recipe != recipe.teacher:
        found = "no training" if training is None else f"a training of {training.recipe}"
        raise UsageError(f"{made.folder} holds {found}; recipe {recipe.name} learns from {recipe.teacher}")
    if divided is None or divided.sha256 != split.sha256:
        raise UsageError(
            f"{made.folder} was trained on another split, so it may have seen what is held back here; "
            "train the teacher and what learns from it on the same one"
        )
