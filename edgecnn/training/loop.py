"""Training loop; a run that is killed at any moment and resumed gives the weights of an undisturbed run.

Everything random in an epoch - the order of the samples and the dropout masks - follows from the seed and the number
of the epoch, so a checkpoint needs to hold the weights and the optimizer's state and nothing else.
"""

import dataclasses
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from edgecnn.data import Dataset, Split, augment
from edgecnn.errors import DataError, RecipeError, TrainingDivergedError
from edgecnn.models import architectures
from edgecnn.recipes import Recipe, TrainingSettings
from edgecnn.training import input_pipeline, run_file
from edgecnn.training.batch_norm import fuse, limit_momentum
from edgecnn.training.checkpoints import Checkpoints, HistoryRow
from edgecnn.training.distillation import Labels
from edgecnn.types import NullProgress, Progress, to_json

_VALIDATION_BATCH = 500
_STEPS_BETWEEN_NOTES = 20  # reading the loss makes the host wait for the device
_NO_PROGRESS = NullProgress()
_NO_NOTES: dict[str, Any] = {}


@dataclasses.dataclass(frozen=True, slots=True)
class Trained:
    """Result of a training run.

    Attributes:
        model: Keras model with the weights of the last finished epoch; None if not even one was finished.
        history: a row for each finished epoch: epoch (from 1), loss, accuracy, val_loss, val_accuracy.
        seconds: training time, earlier attempts included.
    """

    model: Any
    history: tuple[HistoryRow, ...]
    seconds: float


@dataclasses.dataclass(frozen=True, slots=True)
class _Training:
    """Recipe, images and labels of a training; `teacher_labels` as in `fit`."""

    recipe: Recipe
    dataset: Dataset
    split: Split
    teacher_labels: Labels | None

    @property
    def steps(self) -> int:
        """Steps of an epoch."""
        return math.ceil(len(self.split.train) / self.recipe.training.batch_size)

    def check(self) -> None:
        """Raise DataError without labels, RecipeError without the teacher that the recipe learns from."""
        if self.dataset.labels is None:
            raise DataError(f"{self.dataset.name} has no labels; training needs them")
        if self.recipe.teacher and self.teacher_labels is None:
            raise RecipeError(
                f"recipe {self.recipe.name} learns from {self.recipe.teacher}", advice="give its bundle with --teacher"
            )

    def checkpoints(self, folder: Path, notes: dict[str, Any], *, resume: bool) -> Checkpoints:
        """Return the checkpoints of this training in a folder."""
        teachers = () if self.teacher_labels is None else self.teacher_labels.teacher.sha256
        return Checkpoints(
            folder,
            identity(self.recipe, self.dataset, self.split, teachers),
            resume=resume,
            epochs=self.recipe.training.epochs,
            names=_names(self.dataset, self.split),
            notes=notes,
        )


def fit(
    recipe: Recipe,
    dataset: Dataset,
    split: Split,
    folder: Path,
    *,
    resume: bool = False,
    progress: Progress = _NO_PROGRESS,
    interrupted: Callable[[], bool] = lambda: False,
    after_epoch: Callable[[HistoryRow], None] = lambda row: None,
    teacher_labels: Labels | None = None,
    notes: dict[str, Any] = _NO_NOTES,
) -> Trained:
    """Train a recipe with a checkpoint after each epoch; after an interrupt the last checkpoint is the result.

    Args:
        recipe: network and settings.
        dataset: samples and labels.
        split: training and validation samples; the test part is not read.
        folder: existing folder; nothing but its `checkpoint/` is touched.
        resume: continue from the checkpoint, if there is one.
        progress: shows each step.
        interrupted: called at each step; returns whether to end early.
        after_epoch: called with the row of each epoch once its checkpoint is written; its exceptions reach the caller.
        teacher_labels: labels of the training views, in place of the dataset's; accuracy on the
            training split then is agreement with them.
        notes: further content of the `run.json` beside the checkpoint.

    Raises:
        BundleError: `resume` with another recipe, dataset or split than the checkpoint's, or with other epochs before
            the run has those that it was started with, or with fewer; or a folder that cannot be written.
        DataError: the dataset has no labels.
        RecipeError: the recipe learns from a teacher and there is none.
        TrainingDivergedError: the loss became NaN or infinite; the checkpoint of the epoch before is kept.
    """
    training = _Training(recipe, dataset, split, teacher_labels)
    training.check()
    kept = training.checkpoints(folder, notes, resume=resume)
    keras.utils.set_random_seed(recipe.training.seed)
    model = kept.load() or _compiled(training)
    fuse(model)
    try:
        for row in _remaining_epochs(training, model, kept, progress, interrupted):
            after_epoch(row)
    except KeyboardInterrupt:
        model = kept.load()
    return Trained(model, tuple(kept.history), kept.seconds)


def _remaining_epochs(
    training: _Training, model: Any, kept: Checkpoints, progress: Progress, interrupted: Callable[[], bool]
) -> Iterator[HistoryRow]:
    """Train the epochs after the last checkpoint; yield the row of each once its checkpoint is written."""
    recipe = training.recipe
    progress.start("train", training.steps * recipe.training.epochs)
    progress.advance(training.steps * kept.epoch)
    for epoch in range(kept.epoch + 1, recipe.training.epochs + 1):
        started = time.monotonic()
        callback = _StepCallback(progress, f"epoch {epoch}/{recipe.training.epochs}", recipe, interrupted)
        row = _epoch(training, model, epoch, callback)
        _refuse_divergence(row, recipe)
        kept.save(model, row, time.monotonic() - started)
        progress.say(_summary(row, recipe))
        yield row


def check_resumable(recipe: Recipe, dataset: Dataset, split: Split, folder: Path) -> None:
    """Check that the run in a folder can be continued, before its teachers are known.

    Raises:
        BundleError: it was started with another recipe, dataset, split or number of epochs; both values are named.
    """
    known = identity(recipe, dataset, split)
    del known["teacher"]
    run_file.check_identity(folder, known, epochs=recipe.training.epochs, names=_names(dataset, split))


def epoch_order(train: NDArray[np.int64], seed: int, epoch: int) -> NDArray[np.int64]:
    """Return the training indices in the order of `epoch` (from 1); the same for the same seed and epoch."""
    return np.random.default_rng([seed, epoch]).permutation(train)


def identity(recipe: Recipe, dataset: Dataset, split: Split, teachers: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the identity of a training: equal for two of which one is the beginning of the other.

    Settings without an effect on the training are left out; so is the number of epochs where the learning rate is
    constant, so that a finished run can be prolonged.
    """
    content = to_json(recipe)
    for idle in ("description", "calibration", "budget", "data", "dataset", "search"):
        del content[idle]
    if recipe.training.schedule == "constant":
        del content["training"]["epochs"]
    return {
        "recipe": content,
        "dataset": dataset.sha256,
        "split": split.sha256,
        "backend": keras.backend.backend(),
        "teacher": list(teachers),
    }


def _names(dataset: Dataset, split: Split) -> dict[str, str]:
    return {"dataset": f"{dataset.name} ({dataset.origin})", "split": split.description}


def _epoch(training: _Training, model: Any, epoch: int, callback: Any) -> HistoryRow:
    recipe, dataset, split = training.recipe, training.dataset, training.split
    order = epoch_order(split.train, recipe.training.seed, epoch)
    _seed_dropout(model, recipe.training.seed, epoch)
    views = augment.views(dataset.images[order], recipe.augmentation, recipe.training.seed, epoch)
    labels = training.teacher_labels
    targets = _targets(recipe, dataset, order) if labels is None else labels.of(views, order)
    images = dataset.images[split.validation]
    logs = model.fit(
        input_pipeline.make_batches(views.images, targets, recipe.training.batch_size),
        validation_data=input_pipeline.make_batches(
            images, _targets(recipe, dataset, split.validation), _VALIDATION_BATCH
        ),
        shuffle=False,
        verbose=0,
        callbacks=[callback],
    ).history
    row = {key: float(values[-1]) for key, values in logs.items()}
    return {"epoch": epoch, **row}


def _compiled(training: _Training) -> Any:
    recipe, dataset = training.recipe, training.dataset
    height, width, channels = dataset.images.shape[1:]
    shape, classes = (height, width, channels), len(dataset.class_names)
    model = architectures.build(recipe.model, shape, classes, dataset.images[training.split.train])
    limit_momentum(model, training.steps)
    loss = "categorical_crossentropy" if recipe.teacher else "sparse_categorical_crossentropy"
    model.compile(_optimizer(recipe.training, training.steps), loss=loss, metrics=["accuracy"])
    return model


def _optimizer(settings: TrainingSettings, steps: int) -> Any:
    kind = type(keras.optimizers.get(settings.optimizer))
    options = {"momentum": settings.momentum, "nesterov": settings.momentum > 0} if settings.optimizer == "sgd" else {}
    return kind(_rate(settings, steps), weight_decay=settings.weight_decay or None, **options)


def _rate(settings: TrainingSettings, steps: int) -> Any:
    """Return the learning rate, or its schedule over steps, for this number of steps an epoch."""
    if settings.schedule == "constant":
        return settings.learning_rate
    rising = settings.warmup_epochs * steps
    falling = settings.epochs * steps - rising
    first, highest = (0.0, settings.learning_rate) if rising else (settings.learning_rate, None)
    return keras.optimizers.schedules.CosineDecay(first, falling, warmup_target=highest, warmup_steps=rising)


def _targets(recipe: Recipe, dataset: Dataset, indices: NDArray[np.int64]) -> NDArray[Any]:
    """Return the labels; one-hot where a teacher's labels are probabilities."""
    assert dataset.labels is not None
    labels = dataset.labels[indices]
    if recipe.teacher:
        return np.eye(len(dataset.class_names), dtype=np.float32)[labels]
    return labels


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
        f"the loss became NaN or infinite in {where} with {recipe.training.optimizer} at learning rate {rate:g}",
        advice="lower training.learning_rate or look for extreme values in the images",
    )


class _StepCallback(keras.callbacks.Callback):  # type: ignore[misc]
    """Callback that counts steps, shows loss and accuracy, and stops at an interrupt or a loss that is not finite."""

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
