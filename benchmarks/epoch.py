"""One epoch through `edgecnn train` beside a plain Keras script: same model, batch and data, in turn, ratio per pair.

Both sides train a recipe's network on the same images in batches of the same size and validate on the same 5,000; the
views of the images, where the recipe varies them, are made on our side only. Run:
EDGECNN_DATA=... python benchmarks/epoch.py RECIPE PAIRS
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: TID253

from edgecnn import recipes
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.errors import EdgecnnError
from edgecnn.models import architectures
from edgecnn.recipes import Recipe
from edgecnn.training import loop


def plain(recipe: Recipe, dataset: Dataset, split: Split) -> float:
    """Return the seconds of one epoch of plain `model.fit`."""
    assert dataset.labels is not None
    keras.utils.set_random_seed(0)
    model: Any = architectures.build(recipe.model, (28, 28, 1), 10, dataset.images[split.train])
    model.compile(recipe.training.optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    images, labels = dataset.images[split.train], dataset.labels[split.train]
    validation = (dataset.images[split.validation], dataset.labels[split.validation])
    started = time.perf_counter()
    size = recipe.training.batch_size
    model.fit(images, labels, batch_size=size, epochs=1, verbose=0, validation_data=validation)
    return time.perf_counter() - started


def ours(recipe: Recipe, dataset: Dataset, split: Split) -> float:
    """Return the seconds of one epoch of `edgecnn train`, checkpoint and history included."""
    with tempfile.TemporaryDirectory() as folder:
        return loop.fit(recipe, dataset, split, Path(folder)).seconds


def main(name: str, pairs: int) -> None:
    """Print each pair and the median ratio."""
    recipe = recipes.vary(recipes.load(name), {"training.epochs": 1, "training.warmup_epochs": 0})
    dataset = sources.load("fashion-mnist")
    split = splits.split(dataset, recipe.split)
    ratios = []
    for number in range(pairs):
        sides = [plain, ours] if number % 2 else [ours, plain]  # neither side always has the warm machine
        seconds = {side: side(recipe, dataset, split) for side in sides}
        ratios.append(seconds[ours] / seconds[plain])
        print(f"edgecnn {seconds[ours]:6.2f} s   plain {seconds[plain]:6.2f} s   ratio {ratios[-1]:.3f}", flush=True)
    print(f"median ratio {statistics.median(ratios):.3f} ({min(ratios):.3f} to {max(ratios):.3f}, {pairs} pairs)")


if __name__ == "__main__":
    try:
        match sys.argv[1:]:
            case [recipe_name, pairs]:
                main(recipe_name, int(pairs))
            case _:
                sys.exit(__doc__)
    except (EdgecnnError, ValueError) as error:
        sys.exit(f"epoch.py: {error}")
