"""What each network and each part of the training brings, on validation images of Fashion-MNIST.

One training for each variant and seed, one thread each, as many at once as there are cores. It can be stopped and
continued: what is finished is not trained again. The test images are not looked at. Run:

EDGECNN_DATA=... python benchmarks/accuracy.py TABLE EPOCHS SEEDS [TEACHER_BUNDLE...]
"""

import concurrent.futures
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from edgecnn import bundle, recipes
from edgecnn.types import Value

_RUNS = Path("runs/accuracy")

Variants = Mapping[str, Mapping[str, Value]]


def _network(channels: tuple[int, ...], blocks: tuple[int, ...], strides: tuple[int, ...], **more: Value) -> dict[str, Value]:
    values = {"channels": channels, "blocks": blocks, "strides": strides, "separable": (False,) * len(channels), **more}
    return {f"model.{key}": value for key, value in values.items()}


_PARTS: Variants = {
    "as it is": {},
    "no flip, no shift": {"augmentation.flip": False, "augmentation.shift": 0},
    "cutout of 6": {"augmentation.cutout": 6},
    "labels smoothed by 0.1": {"training.label_smoothing": 0.1},
    "constant rate": {"training.schedule": "constant", "training.warmup_epochs": 0, "training.learning_rate": 0.01},
    "decay of 0.001": {"training.weight_decay": 0.001},
    "no decay": {"training.weight_decay": 0.0},
}

_TABLES: Mapping[str, tuple[str, Variants]] = {
    "fast": (
        "teacher",
        {
            "16-32, stem 2": _network((16, 32), (2, 2), (2, 2), stem_stride=2),
            "8-16-32": _network((8, 16, 32), (2, 2, 2), (2, 2, 2)),
            "8-16-32, stem 2": _network((8, 16, 32), (2, 2, 2), (1, 2, 2), stem_stride=2),
            "10-18-32, 1 block first": _network((10, 18, 32), (1, 2, 2), (2, 2, 2)),
            "8-14-24, 3 blocks": _network((8, 14, 24), (2, 3, 3), (2, 2, 2)),
        },
    ),
    "micro": (
        "teacher",
        {
            "8-16": _network((8, 16), (1, 1), (2, 2)),
            "8-12": _network((8, 12), (3, 2), (2, 2)),
            "6-8-12": _network((6, 8, 12), (2, 2, 2), (1, 2, 2)),
            "6-10-16": _network((6, 10, 16), (2, 2, 1), (1, 2, 2)),
            "8-12-16": _network((8, 12, 16), (1, 1, 1), (1, 2, 2)),
            "8-10-14": _network((8, 10, 14), (2, 2, 1), (1, 2, 2)),
            "6-16-24 separable": _network((6, 16, 24), (2, 2, 2), (1, 2, 2), separable=(False, True, True)),
        },
    ),
    "edge": (
        "teacher",
        {
            "12-20-28": {},
            "8-16-32": _network((8, 16, 32), (2, 3, 2), (1, 2, 2)),
            "16-16-32": _network((16, 16, 32), (2, 4, 1), (1, 2, 2)),
            "32-64-96 separable": _network((32, 64, 96), (2, 2, 2), (1, 2, 2), separable=(True, True, True)),
            "16-32-72, separable last": _network((16, 32, 72), (2, 2, 2), (1, 2, 2), separable=(False, False, True)),
        },
    ),
    "parts": ("edge-fast", _PARTS),
}


def _train(table: str, variant: str, seed: int, epochs: int, teachers: list[str]) -> dict[str, float]:
    base, variants = _TABLES[table]
    values = {**variants[variant], "training.threads": 1, "training.epochs": epochs, "training.seed": seed}
    folder = _RUNS / f"{table}-{epochs}" / f"{variant.replace(',', '').replace(' ', '-')}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder.with_suffix(".toml")
    file.write_text(recipes.to_toml(recipes.vary(recipes.load(base), values)), encoding="utf-8")
    options = [item for teacher in teachers for item in ("--teacher", teacher)]
    command = [sys.executable, "-m", "edgecnn", "train", "--recipe", str(file), "--dataset", "fashion-mnist"]
    subprocess.run([*command, "--out", str(folder), "--resume", *options], check=True, stderr=subprocess.DEVNULL)
    made = bundle.load(folder)
    history = json.loads(made.path(bundle.HISTORY).read_text(encoding="utf-8"))
    assert made.manifest.training is not None
    cost = made.manifest.cost
    seconds = made.manifest.training.seconds / epochs
    return {**history[-1], "params": cost.parameters, "macs": cost.macs, "seconds": seconds}


def main(table: str, epochs: int, seeds: int, teachers: list[str]) -> None:
    """Print a row for each variant: parameters, MACs, accuracy and loss on the validation images, seconds an epoch."""
    print("| variant | parameters | MACs | accuracy, % | loss | training accuracy, % | s an epoch |", flush=True)
    print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {
            variant: [pool.submit(_train, table, variant, seed, epochs, teachers) for seed in range(seeds)]
            for variant in _TABLES[table][1]
        }
        for variant, futures in runs.items():
            rows = [future.result() for future in futures]
            first = rows[0]
            accuracy, loss, training = (_spread(row[key] for row in rows) for key in ("val_accuracy", "val_loss", "accuracy"))
            seconds = statistics.mean(row["seconds"] for row in rows)
            print(
                f"| {variant} | {first['params']:,} | {first['macs'] / 1e6:.2f} M | {_percent(accuracy)} | {loss[0]:.4f} "
                f"| {100 * training[0]:.2f} | {seconds:.1f} |",
                flush=True,
            )


def _spread(values: "object") -> tuple[float, float]:
    numbers = list(values)  # type: ignore[call-overload]
    return statistics.mean(numbers), statistics.stdev(numbers) if len(numbers) > 1 else 0.0


def _percent(spread: tuple[float, float]) -> str:
    return f"{100 * spread[0]:.2f} ± {100 * spread[1]:.2f}"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
