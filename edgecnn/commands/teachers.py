"""Teachers of a recipe: the bundles that it learns from, and their labels."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn import bundle
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, Split, augment
from edgecnn.errors import UsageError
from edgecnn.recipes import Recipe
from edgecnn.system.files import cache_folder, sha256_of

if TYPE_CHECKING:
    from edgecnn.training.distillation import Labels


def load(recipe: Recipe, dataset: Dataset, split: Split, folders: Sequence[Path]) -> "Labels | None":
    """Return the teachers' labels for a recipe; None where it learns from the dataset's labels.

    The labels are stored in the cache.

    Args:
        recipe: recipe to train.
        dataset: the images.
        split: their division; the teacher must have been trained on the same one.
        folders: bundles of the recipe that it learns from.

    Raises:
        UsageError: there is a bundle too many or too few, of another recipe, of other images, or of another split.
        BundleError: a bundle cannot be read.
    """
    if not recipe.teacher and not folders:
        return None
    if not folders:
        raise UsageError(
            f"recipe {recipe.name} learns from {recipe.teacher}",
            advice=(
                f"train that with: edgecnn train --recipe {recipe.teacher} --out DIR, and give it with --teacher DIR"
            ),
        )
    if not recipe.teacher:
        raise UsageError(f'recipe {recipe.name} learns from the labels; --teacher needs a recipe with teacher = "NAME"')
    from edgecnn.models import keras_file
    from edgecnn.training.distillation import Labels, Teacher

    made = [bundle.load(folder) for folder in folders]
    for one in made:
        _require_teacher(one, recipe, dataset, split)
    files = [one.require(bundle.MODEL, "train") for one in made]
    sums = tuple(sha256_of(file) for file in files)
    teacher = Teacher(tuple(keras_file.load_model(file) for file in files), sums)
    shape = (len(dataset.images), augment.kinds(recipe.augmentation), len(dataset.class_names))
    return Labels(teacher, _cache_file(recipe, dataset, sums), shape)


def _cache_file(recipe: Recipe, dataset: Dataset, sums: tuple[str, ...]) -> Path:
    """Return the cache file of these teachers' labels of these views of these images."""
    told_apart = repr(("seen both ways", sums, dataset.sha256, recipe.augmentation)).encode()
    return cache_folder("labels") / f"{hashlib.sha256(told_apart).hexdigest()}.npy"


def _require_teacher(made: Bundle, recipe: Recipe, dataset: Dataset, split: Split) -> None:
    training, images, divided = made.manifest.training, made.manifest.dataset, made.manifest.split
    if training is None or training.recipe != recipe.teacher:
        found = "no training" if training is None else f"a training of {training.recipe}"
        raise UsageError(f"{made.folder} holds {found}; recipe {recipe.name} learns from {recipe.teacher}")
    if images is None or images.sha256 != dataset.sha256:
        raise UsageError(
            f"{made.folder} was trained on other images", advice=f"train the teacher on those of {dataset.name} too"
        )
    if divided is None or divided.sha256 != split.sha256:
        raise UsageError(
            f"{made.folder} was trained on another split, so it may have seen what is held back here",
            advice="train the teacher and what learns from it on the same one",
        )
