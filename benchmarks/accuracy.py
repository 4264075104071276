"""Ablations: accuracy of each network and each part of the training on the validation images of Fashion-MNIST.

Trains once for each variant and seed, on one thread each, as many at once as there are cores. Finished trainings are
kept under runs/accuracy, so a stopped run continues. The test images are not read. Run:

EDGECNN_DATA=... python benchmarks/accuracy.py edge|fast|micro|parts EPOCHS SEEDS
EDGECNN_DATA=... python benchmarks/accuracy.py taught|taught-fast EPOCHS SEEDS TEACHER_BUNDLE...
EDGECNN_DATA=... python benchmarks/accuracy.py average EPOCHS
EDGECNN_DATA=... python benchmarks/accuracy.py together BUNDLE...
"""

import concurrent.futures
import dataclasses
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from edgecnn import bundle, recipes
from edgecnn.errors import EdgecnnError
from edgecnn.types import Value

_RUNS = Path("runs/accuracy")
_AVERAGED = 5  # of the last epochs, in "average"

Variant = dict[str, Value]


def _network(channels: tuple[int, ...], blocks: tuple[int, ...], strides: tuple[int, ...], **more: Value) -> Variant:
    values = {"channels": channels, "blocks": blocks, "strides": strides, "separable": (False,) * len(channels), **more}
    return {f"model.{key}": value for key, value in values.items()}


_EDGE = _network((8, 16, 32), (2, 3, 2), (1, 2, 2))  # that edge was at first
_FAST = _network((10, 18, 32), (1, 2, 2), (2, 2, 2))  # that edge-fast was at first
_LARGE_BATCHES: Variant = {"training.batch_size": 256, "training.learning_rate": 0.2}


def _separable_last(channels: tuple[int, ...], blocks: tuple[int, ...], strides: tuple[int, ...]) -> Variant:
    return {**_network(channels, blocks, strides, separable=(False, False, True)), **_LARGE_BATCHES}


# A recipe, and what each variant changes in it.
TABLES: Mapping[str, tuple[str, Mapping[str, Variant]]] = {
    "edge": (
        "teacher",
        {
            "8-16-32": _EDGE,
            "8-16-32, batches of 256": {**_EDGE, **_LARGE_BATCHES},
            "12-20-28": _network((12, 20, 28), (2, 2, 2), (1, 2, 2)),
            "12-20-28 at 14x14 and 7x7": _network((12, 20, 28), (2, 2, 2), (2, 2, 1)),
            "12-20-28 at 14x14, 14x14 and 7x7": _network((12, 20, 28), (2, 2, 2), (2, 1, 2)),
            "16-16-32": _network((16, 16, 32), (2, 1, 2), (1, 2, 2)),
            "32-64-96, separable": _network((32, 64, 96), (1, 1, 1), (1, 2, 2), separable=(True, True, True)),
            "16-32-72, separable last": _network((16, 32, 72), (1, 1, 2), (1, 2, 2), separable=(False, False, True)),
        },
    ),
    "fast": (
        "teacher",
        {
            "16-32, stem of stride 2": _network((16, 32), (2, 2), (2, 2), stem_stride=2),
            "8-16-32, stem of stride 2": _network((8, 16, 32), (2, 2, 2), (1, 2, 2), stem_stride=2),
            "8-16-32": _network((8, 16, 32), (2, 2, 2), (2, 2, 2)),
            "10-18-32, 1 block first": _network((10, 18, 32), (1, 2, 2), (2, 2, 2)),
            "8-14-24, 3 blocks later": _network((8, 14, 24), (2, 3, 3), (2, 2, 2)),
        },
    ),
    "micro": (
        "teacher",
        {
            "8-12": _network((8, 12), (3, 2), (2, 2)),
            "6-8-12": _network((6, 8, 12), (2, 2, 2), (1, 2, 2)),
            "6-10-16": _network((6, 10, 16), (2, 2, 1), (1, 2, 2)),
            "8-12-16": _network((8, 12, 16), (1, 1, 1), (1, 2, 2)),
            "8-10-14": _network((8, 10, 14), (2, 2, 1), (1, 2, 2)),
            "8-10-14, never mirrored": {**_network((8, 10, 14), (2, 2, 1), (1, 2, 2)), "augmentation.flip": False},
            "6-16-24, separable later": _network((6, 16, 24), (2, 2, 2), (1, 2, 2), separable=(False, True, True)),
        },
    ),
    "parts": (
        "teacher",
        {
            "as it is": _FAST,
            "no flip, no shift": {**_FAST, "augmentation.flip": False, "augmentation.shift": 0},
            "constant rate of 0.01": {
                **_FAST,
                "training.schedule": "constant",
                "training.warmup_epochs": 0,
                "training.learning_rate": 0.01,
            },
            "rate of 0.2": {**_FAST, "training.learning_rate": 0.2},
            "decay of 0.01": {**_FAST, "training.weight_decay": 0.01},
            "decay of 0.001": {**_FAST, "training.weight_decay": 0.001},
            "no decay": {**_FAST, "training.weight_decay": 0.0},
        },
    ),
    "taught": (
        "teacher",
        {
            "8-16-32": {**_EDGE, **_LARGE_BATCHES},
            "16-32-80, separable last": _separable_last((16, 32, 80), (1, 1, 2), (1, 2, 2)),
            "12-24-72, separable last": _separable_last((12, 24, 72), (2, 2, 2), (1, 2, 2)),
            "8-24-76, separable last": _separable_last((8, 24, 76), (2, 2, 2), (1, 2, 2)),
        },
    ),
    "taught-fast": (
        "teacher",
        {
            "10-18-32": {**_FAST, **_LARGE_BATCHES},
            "12-24-88, separable last": _separable_last((12, 24, 88), (1, 1, 2), (2, 2, 2)),
            "10-20-84, separable last": _separable_last((10, 20, 84), (1, 2, 2), (2, 2, 2)),
        },
    ),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """Result of one training.

    Attributes:
        accuracy: on the validation split after the last epoch, 0..1.
        loss: likewise, cross-entropy.
        learned: accuracy on the training images of the last epoch, as they were varied.
        seconds: of an epoch.
        parameters: of the network.
        macs: multiply-accumulates for one image.
    """

    accuracy: float
    loss: float
    learned: float
    seconds: float
    parameters: int
    macs: int


def train(table: str, variant: str, seed: int, epochs: int, teachers: Sequence[str]) -> Outcome:
    """Train one variant in a process of its own, or read what it came to."""
    base, variants = TABLES[table]
    values = {**variants[variant], "training.threads": 1, "training.epochs": epochs, "training.seed": seed}
    folder = _RUNS / f"{table}-{epochs}" / f"{variant.replace(',', '').replace(' ', '-')}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    recipe = folder.with_name(f"{folder.name}.toml")
    varied = dataclasses.replace(recipes.vary(recipes.load(base), values), teacher=_recipe_of(teachers))
    recipe.write_text(recipes.to_toml(varied), encoding="utf-8")
    command = [sys.executable, "-m", "edgecnn", "train", "--recipe", str(recipe), "--dataset", "fashion-mnist"]
    command += ["--out", str(folder), "--resume", *(item for teacher in teachers for item in ("--teacher", teacher))]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise EdgecnnError(done.stderr.strip().splitlines()[-1])
    made = bundle.load(folder)
    last = json.loads(made.path(bundle.HISTORY).read_text(encoding="utf-8"))[-1]
    training, cost = made.manifest.training, made.manifest.cost
    assert training is not None
    figures = (last["val_accuracy"], last["val_loss"], last["accuracy"], training.seconds / epochs)
    return Outcome(*figures, cost.parameters, cost.macs)


def _recipe_of(teachers: Sequence[str]) -> str:
    names = {training.recipe for name in teachers if (training := bundle.load(Path(name)).manifest.training)}
    return "".join(names)


def compare(table: str, epochs: int, seeds: int, teachers: Sequence[str]) -> None:
    """Print a row for each variant, as it is ready."""
    print("| variant | parameters | MACs | accuracy, % | loss | on training views, % | s an epoch |", flush=True)
    print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        started = {
            variant: [pool.submit(train, table, variant, seed, epochs, teachers) for seed in range(seeds)]
            for variant in TABLES[table][1]
        }
        for variant, futures in started.items():
            print(_row(variant, [future.result() for future in futures]), flush=True)


def _row(variant: str, outcomes: Sequence[Outcome]) -> str:
    accuracies = [100 * outcome.accuracy for outcome in outcomes]
    deviation = f" ± {statistics.stdev(accuracies):.2f}" if len(outcomes) > 1 else ""
    loss, learned, seconds = (
        statistics.mean(getattr(outcome, name) for outcome in outcomes) for name in ("loss", "learned", "seconds")
    )
    cells = (
        variant,
        f"{outcomes[0].parameters:,}",
        f"{outcomes[0].macs / 1e6:.2f} M",
        f"{statistics.mean(accuracies):.2f}{deviation}",
        f"{loss:.4f}",
        f"{100 * learned:.2f}",
        f"{seconds:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def average(epochs: int) -> None:
    """Print what the last epoch's weights reach, and the mean of the last epochs' weights, of one training."""
    import keras
    import numpy as np

    from edgecnn.data import sources, splits
    from edgecnn.training import loop as training

    recipe = recipes.vary(recipes.load("teacher"), {**_FAST, "training.epochs": epochs})
    dataset = sources.load("fashion-mnist")
    split = splits.split(dataset, recipe.split)
    assert dataset.labels is not None
    validation = (dataset.images[split.validation], dataset.labels[split.validation])
    kept: list[Any] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def keep(row: dict[str, float]) -> None:
            if row["epoch"] > epochs - _AVERAGED:
                (newest,) = folder.glob("checkpoint/epoch-*.keras")
                kept.append(keras.models.load_model(newest).get_weights())

        model = training.fit(recipe, dataset, split, folder, after_epoch=keep).model
    for label in ("last epoch", f"mean of {_AVERAGED} epochs"):
        loss, accuracy = model.evaluate(*validation, batch_size=500, verbose=0)
        print(f"{label}: accuracy {100 * accuracy:.2f}%, loss {loss:.4f}", flush=True)
        model.set_weights([np.mean(arrays, axis=0) for arrays in zip(*kept, strict=True)])


def together(folders: Sequence[str]) -> None:
    """Print what the mean of some bundles' probabilities reaches on the validation images of the official split."""
    import numpy as np

    from edgecnn.data import sources, splits
    from edgecnn.models import keras_file
    from edgecnn.training.distillation import Teacher

    dataset = sources.load("fashion-mnist")
    validation = splits.split(dataset, "official").validation
    assert dataset.labels is not None
    labels = dataset.labels[validation]
    files = [bundle.load(Path(folder)).require(bundle.MODEL, "train") for folder in folders]
    teacher = Teacher(tuple(keras_file.load_model(file) for file in files), ())
    for way, label in (("as they are", teacher.label), ("seen both ways", teacher.label_both_ways)):
        mean = label(dataset.images[validation])
        accuracy = np.mean(mean.argmax(axis=1) == labels)
        loss = -np.log(mean[np.arange(len(labels)), labels]).mean()
        print(f"{way}: accuracy {100 * accuracy:.2f}%, loss {loss:.4f}")


if __name__ == "__main__":
    try:
        match sys.argv[1:]:
            case ["average", epochs]:
                average(int(epochs))
            case ["together", first, *rest]:
                together([first, *rest])
            case [table, epochs, seeds, *teachers] if table in TABLES:
                compare(table, int(epochs), int(seeds), teachers)
            case _:
                sys.exit(__doc__)
    except (EdgecnnError, ValueError) as error:
        sys.exit(f"accuracy.py: {error}")
