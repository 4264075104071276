"""One epoch through `edgecnn train` beside a plain Keras script: same model, batch and data, in turn, ratio per pair.

Both sides train the reference network on the same 44,500 images in batches of 32 and validate on the same 5,000. Run:
EDGECNN_DATA=... python benchmarks/epoch.py [PAIRS]
"""

import dataclasses
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: TID253

from edgecnn import recipes, train
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.models import architectures


def plain(dataset: Dataset, split: Split) -> float:
    """Return the seconds of one epoch of plain `model.fit`."""
    assert dataset.labels is not None
    settings = recipes.load("reference")
    keras.utils.set_random_seed(0)
    model: Any = architectures.build(settings.model, (28, 28, 1), 10, dataset.images[split.train])
    optimizer = keras.optimizers.Adadelta(learning_rate=1.0)
    model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    images, labels = dataset.images[split.train], dataset.labels[split.train]
    validation = (dataset.images[split.validation], dataset.labels[split.validation])
    started = time.perf_counter()
    model.fit(images, labels, batch_size=32, epochs=1, verbose=0, validation_data=validation)
    return time.perf_counter() - started


def ours(dataset: Dataset, split: Split) -> float:
    """Return the seconds of one epoch of `edgecnn train`, checkpoint and history included."""
    recipe = recipes.load("reference")
    recipe = dataclasses.replace(recipe, training=dataclasses.replace(recipe.training, epochs=1))
    with tempfile.TemporaryDirectory() as folder:
        return train.fit(recipe, dataset, split, Path(folder)).seconds


def main(pairs: int) -> None:
    """Print each pair and the median ratio."""
    dataset = sources.load("fashion-mnist")
    split = splits.split(dataset, "reference")
    ratios = []
    for number in range(pairs):
        sides = [plain, ours] if number % 2 else [ours, plain]  # neither side always has the warm machine
        seconds = {side: side(dataset, split) for side in sides}
        ratios.append(seconds[ours] / seconds[plain])
        print(f"edgecnn {seconds[ours]:6.2f} s   plain {seconds[plain]:6.2f} s   ratio {ratios[-1]:.3f}", flush=True)
    print(f"median ratio {statistics.median(ratios):.3f} ({min(ratios):.3f} to {max(ratios):.3f}, {pairs} pairs)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
