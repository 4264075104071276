"""Accuracy of a released recipe over its seeds, on validation and test images of Fashion-MNIST.

Run: EDGECNN_DATA=... python benchmarks/seeds.py RECIPE...

For each seed: the float model, and the int8 file on the LiteRT reference kernels, which the generated C equals; then
mean and standard deviation of the seeds.
"""

import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from edgecnn import api, bundle
from edgecnn.commands import release
from edgecnn.errors import EdgecnnError

SEEDS = range(3)
_FORMAT, _RUNTIME = "tflite-int8", "litert-reference"
_COLUMNS = ("validation, %", "float, test, %", "int8, test, %")


def accuracies(recipe: str, seed: int) -> tuple[float, float, float]:
    """Return accuracy, 0..1: of the float model on validation and on test images, of the int8 file on the latter."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / recipe
        made = release.start(recipe, folder, seed=seed)
        last = json.loads(made.path(bundle.HISTORY).read_text(encoding="utf-8"))[-1]
        api.export_bundle(folder, only=(_FORMAT,))
        reached = {row.format: row.accuracy for row in api.evaluate(folder, only=(_RUNTIME,)).results}
    return last["val_accuracy"], reached["keras"], reached[_FORMAT]


def compare(recipe: str) -> None:
    """Print a row for each seed, and one of all."""
    rows = []
    for seed in SEEDS:
        rows.append([100 * value for value in accuracies(recipe, seed)])
        print(f"| `{recipe}` | {seed} | {' | '.join(f'{value:.2f}' for value in rows[-1])} |", flush=True)
    summary = [f"{statistics.mean(column):.2f} ± {statistics.stdev(column):.2f}" for column in zip(*rows, strict=True)]
    print(f"| `{recipe}` | mean | {' | '.join(summary)} |", flush=True)


if __name__ == "__main__":
    try:
        if not sys.argv[1:]:
            sys.exit(__doc__)
        print(f"| recipe | seed | {' | '.join(_COLUMNS)} |\n| --- | --- | --- | --- | --- |", flush=True)
        for name in sys.argv[1:]:
            compare(name)
    except EdgecnnError as error:
        sys.exit(f"seeds.py: {error}")
