"""Training that can be killed at any moment and ends, once resumed, where an undisturbed run ends.

Everything random in an epoch - the order of the images and the dropout masks - follows from the seed and the number
of the epoch, so a checkpoint needs to hold the weights and the optimizer's state and nothing else.
"""

import dataclasses
import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from edgecnn.data import Dataset, Split
from edgecnn.errors import BundleError, DataError, TrainingDivergedError
from edgecnn.files import atomic_path, write_json
from edgecnn.models import architectures
from edgecnn.recipes import Recipe
from edgecnn.types import Progress, Silent, to_json

_STEPS_BETWEEN_NOTES = 20  # reading the loss makes the host wait for the device
_NOTHING = Silent()

HistoryRow = dict[str, float]


@dataclasses.dataclass(frozen=True, slots=True)
class Trained:
    """What a training run leaves behind.

    Attributes:
        model: Keras model with the weights of the last finished epoch; None if not even one was finished.
        history: a row for each finished epoch: epoch (from 1), loss, accuracy, val_loss, val_accuracy.
        seconds: training time, earlier attempts included.
    """

    model: Any
    history: tuple[HistoryRow, ...]
    seconds: float


def fit(
    recipe: Recipe,
    dataset: Dataset,
    split: Split,
    folder: Path,
    *,
    resume: bool = False,
    progress: Progress = _NOTHING,
    interrupted: Callable[[], bool] = lambda: False,
    after_epoch: Callable[[HistoryRow], None] = lambda row: None,
) -> Trained:
    """Train a recipe, leaving a checkpoint after each epoch; an interrupt ends it with what the last one left.

    Args:
        recipe: what to train and how.
        dataset: images and labels.
        split: which of them train and validate; the test part is not touched.
        folder: existing folder; nothing but its `checkpoint/` is touched.
        resume: continue from the checkpoint, if there is one.
        progress: told each step.
        interrupted: asked at each step whether to end early.
        after_epoch: given the row of each epoch once its checkpoint is written; what it raises reaches the caller.

    Raises:
        BundleError: `resume` with another recipe, dataset or split than the checkpoint's, or a folder without write
            permission.
        DataError: the dataset has no labels.
        TrainingDivergedError: the loss became NaN or infinite; the checkpoint of the epoch before is kept.
    """
    if dataset.labels is None:
        raise DataError(f"{dataset.name} has no labels; training needs them")
    checkpoints = _Checkpoints(folder, identity(recipe, dataset, split), resume)
    keras.utils.set_random_seed(recipe.training.seed)
    model = checkpoints.load() or _compiled(recipe, dataset, split)
    steps = math.ceil(len(split.train) / recipe.training.batch_size)
    progress.start("train", steps * recipe.training.epochs)
    progress.advance(steps * checkpoints.epoch)
    try:
        for epoch in range(checkpoints.epoch + 1, recipe.training.epochs + 1):
            started = time.monotonic()
            steps_of = _StepCallback(progress, f"epoch {epoch}/{recipe.training.epochs}", recipe, interrupted)
            row = _epoch(model, recipe, dataset, split, epoch=epoch, callback=steps_of)
            _refuse_divergence(row, recipe)
            checkpoints.save(model, row, time.monotonic() - started)
            progress.say(_summary(row, recipe))
            after_epoch(row)
    except KeyboardInterrupt:
        progress.say(f"interrupted after epoch {checkpoints.epoch} of {recipe.training.epochs}")
        model = checkpoints.load()
    return Trained(model, tuple(checkpoints.history), checkpoints.seconds)


def epoch_order(train: NDArray[np.int64], seed: int, epoch: int) -> NDArray[np.int64]:
    """Return the training indices in the order of `epoch` (from 1); the same for the same seed and epoch."""
    return np.random.default_rng([seed, epoch]).permutation(train)


def identity(recipe: Recipe, dataset: Dataset, split: Split) -> dict[str, Any]:
    """Return what two trainings share if the shorter one is the beginning of the longer one.

    The number of epochs is no part of it, so that a finished run can be prolonged; nor is what plays no part in
    training.
    """
    training = dataclasses.replace(recipe.training, epochs=1)
    return {
        "recipe": to_json(dataclasses.replace(recipe, training=training, search=None)),
        "dataset": dataset.sha256,
        "split": split.sha256,
        "backend": keras.backend.backend(),
    }


def _epoch(model: Any, recipe: Recipe, dataset: Dataset, split: Split, *, epoch: int, callback: Any) -> HistoryRow:
    order = epoch_order(split.train, recipe.training.seed, epoch)
    labels = dataset.labels
    assert labels is not None
    _seed_dropout(model, recipe.training.seed, epoch)
    logs = model.fit(
        dataset.images[order],
        labels[order],
        batch_size=recipe.training.batch_size,
        shuffle=False,
        verbose=0,
        validation_data=(dataset.images[split.validation], labels[split.validation]),
        validation_batch_size=500,
        callbacks=[callback],
    ).history
    row = {key: float(values[-1]) for key, values in logs.items()}
    return {"epoch": epoch, **row}


def _compiled(recipe: Recipe, dataset: Dataset, split: Split) -> Any:
    height, width, channels = dataset.images.shape[1:]
    shape, classes = (height, width, channels), len(dataset.class_names)
    model = architectures.build(recipe.model, shape, classes, dataset.images[split.train])
    optimizer = keras.optimizers.get(recipe.training.optimizer)
    optimizer.learning_rate = recipe.training.learning_rate
    model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def _seed_dropout(model: Any, seed: int, epoch: int) -> None:
    # A seed generator adds 1 to its second word at each step, so 2**20 steps fit into an epoch.
    states = (v for v in model.non_trainable_variables if v.name == "seed_generator_state")
    for index, state in enumerate(states):
        state.assign(np.array([(seed * 1_000_003 + index) % 2**32, (epoch << 20) % 2**32], np.uint32))


def _summary(row: HistoryRow, recipe: Recipe) -> str:
    figures = ", ".join(f"{key} {value:.4f}" for key, value in row.items() if key != "epoch")
    return f"epoch {row['epoch']:.0f}/{recipe.training.epochs}: {figures}"


def _refuse_divergence(row: HistoryRow, recipe: Recipe) -> None:
    if not all(math.isfinite(value) for value in row.values()):
        raise _diverged(f"epoch {row['epoch']:.0f}", recipe)


def _diverged(where: str, recipe: Recipe) -> TrainingDivergedError:
    rate = recipe.training.learning_rate
    return TrainingDivergedError(
        f"the loss became NaN or infinite in {where} with {recipe.training.optimizer} at learning rate {rate:g}; "
        "lower training.learning_rate or look for extreme values in the images"
    )


class _StepCallback(keras.callbacks.Callback):  # type: ignore[misc]
    """Counts steps, shows loss and accuracy, and stops at an interrupt or a loss that is no number."""

    def __init__(self, progress: Progress, label: str, recipe: Recipe, interrupted: Callable[[], bool]) -> None:
        super().__init__()
        self.progress, self.label, self.recipe, self.interrupted = progress, label, recipe, interrupted

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if self.interrupted():
            raise KeyboardInterrupt
        if (batch + 1) % _STEPS_BETWEEN_NOTES:
            self.progress.advance()
            return
        loss, accuracy = (float(logs[key]) for key in ("loss", "accuracy")) if logs else (0.0, 0.0)
        if not math.isfinite(loss):
            raise _diverged(f"{self.label}, step {batch + 1}", self.recipe)
        self.progress.advance(note=f"{self.label}, loss {loss:.4f}, accuracy {accuracy:.4f}")


class _Checkpoints:
    """The newest checkpoint of a run and the history up to it.

    The history is written first: if the process dies between the two writes, the row too many is dropped on resume.
    """

    def __init__(self, folder: Path, identity: dict[str, Any], resume: bool) -> None:
        self.folder = folder / "checkpoint"
        self.history_file = self.folder / "history.json"
        self.epoch, self.history, self.seconds = 0, list[HistoryRow](), 0.0
        self.folder.mkdir(exist_ok=True)
        run_file = self.folder / "run.json"
        if resume and run_file.exists():
            _refuse_other_run(_read_json(run_file), identity, folder)
            self._find()
        else:
            write_json(run_file, identity)

    def _find(self) -> None:
        for leftover in self.folder.glob(".*"):
            leftover.unlink()  # a write that was killed
        newest = max(self.folder.glob("epoch-*.keras"), default=None)
        if newest is None:
            return
        self.epoch = int(newest.stem.removeprefix("epoch-"))
        content = _read_json(self.history_file)
        self.history = content["epochs"][: self.epoch]
        self.seconds = sum(content["seconds"][: self.epoch])

    def load(self) -> Any:
        """Return the model of the newest checkpoint, optimizer state included; None if there is none."""
        if not self.epoch:
            return None
        path = self._path(self.epoch)
        try:
            return keras.models.load_model(path)
        except (OSError, ValueError) as error:
            raise BundleError(f"cannot read checkpoint {path}; start again with --force") from error

    def save(self, model: Any, row: HistoryRow, seconds: float) -> None:
        """Keep the model and its history row; the checkpoint before goes when the new one is safe."""
        spent = _read_json(self.history_file)["seconds"][: self.epoch] if self.epoch else []
        self.history.append(row)
        self.seconds += seconds
        write_json(self.history_file, {"epochs": self.history, "seconds": [*spent, round(seconds, 3)]})
        with atomic_path(self._path(self.epoch + 1)) as temporary:
            model.save(temporary)
        self._path(self.epoch).unlink(missing_ok=True)
        self.epoch += 1

    def _path(self, epoch: int) -> Path:
        return self.folder / f"epoch-{epoch:04d}.keras"


def _refuse_other_run(stored: dict[str, Any], given: dict[str, Any], folder: Path) -> None:
    differing = [key for key, value in given.items() if stored.get(key) != value]
    if differing:
        raise BundleError(
            f"{folder} was started with another {' and '.join(differing)}; "
            "resume with the same one, choose another folder, or start again with --force"
        )


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundleError(f"cannot read {path}; start again with --force") from error
