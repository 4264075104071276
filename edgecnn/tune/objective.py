"""The objective of a trial: draw a recipe, check its budget, train it, and return its score."""

import contextlib
import dataclasses
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import optuna
from optuna.trial import TrialState

from edgecnn import formats, runtimes
from edgecnn.data import Dataset, Split, calibration
from edgecnn.errors import ExportError, ModelError, RecipeError, TrainingDivergedError
from edgecnn.formats.c99 import generator, network
from edgecnn.formats.tflite.export import export_int8
from edgecnn.models import budget
from edgecnn.recipes import Recipe
from edgecnn.training import backend
from edgecnn.tune import space
from edgecnn.tune.remaining import FAILURE, OVER_BUDGET
from edgecnn.types import RAW, ModelCost

if TYPE_CHECKING:
    from edgecnn.training.checkpoints import HistoryRow
    from edgecnn.training.loop import Trained

INT8 = "tflite-int8"
_PREFIX = "edgecnn-trial-"
_TEMPORARY = re.compile(rf"\S*/{_PREFIX}[^/\s]*/")


@dataclasses.dataclass(frozen=True, slots=True)
class TrialOutcome:
    """End of a trial.

    Attributes:
        state: COMPLETE, PRUNED or FAIL; WAITING where it returns to the queue.
        values: of the objectives, for COMPLETE.
        notes: user attributes that explain it.
        constraints: excess of each limit as a fraction of it; empty where the budget was not checked.
    """

    state: TrialState
    values: tuple[float, ...] | None = None
    notes: dict[str, Any] = dataclasses.field(default_factory=dict)
    constraints: dict[str, float] = dataclasses.field(default_factory=dict)


Objective = Callable[[optuna.Trial], TrialOutcome]


class Scoring(Protocol):
    """The values that a trial is scored by."""

    def prune(self, trial: optuna.Trial, row: "HistoryRow", recipe: Recipe) -> None:
        """Report an epoch to the pruner; raises optuna.TrialPruned where the trial is to end."""
        ...

    def values(self, trained: "Trained", recipe: Recipe, cost: ModelCost, folder: Path) -> tuple[float, ...]:
        """Return the values of a trained network; `folder` takes files and is removed with the trial."""
        ...


class ValidationAccuracy:
    """The float network's validation accuracy; unpromising trials are pruned."""

    def prune(self, trial: optuna.Trial, row: "HistoryRow", recipe: Recipe) -> None:
        """Report the accuracy of an epoch; see `Scoring.prune`."""
        trial.report(row["val_accuracy"], round(row["epoch"]))
        if row["epoch"] < recipe.training.epochs and trial.should_prune():
            raise optuna.TrialPruned

    def values(self, trained: "Trained", recipe: Recipe, cost: ModelCost, folder: Path) -> tuple[float, ...]:
        """Return the accuracy after the last epoch; see `Scoring.values`."""
        del recipe, cost, folder
        return (trained.history[-1]["val_accuracy"],)


@dataclasses.dataclass(frozen=True, slots=True)
class Int8Front:
    """The int8 file's validation accuracy, multiply-accumulates and arena bytes; Optuna prunes no such study.

    Attributes:
        dataset: images and labels.
        split: its training part calibrates, its validation part measures.
        threads: of the runtime.
    """

    dataset: Dataset
    split: Split
    threads: int

    def prune(self, trial: optuna.Trial, row: "HistoryRow", recipe: Recipe) -> None:
        """Let every trial run to its end; see `Scoring.prune`."""

    def values(self, trained: "Trained", recipe: Recipe, cost: ModelCost, folder: Path) -> tuple[float, ...]:
        """Export the int8 file and measure it; see `Scoring.values`."""
        file = self._export(trained.model, recipe, folder)
        arena = generator.describe(network.read(file.read_bytes(), file.name)).arena_bytes
        return self._accuracy(file), float(cost.macs), float(arena)

    def _export(self, model: Any, recipe: Recipe, folder: Path) -> Path:
        """Write the int8 file as `edgecnn export` writes it."""
        from edgecnn.formats.source import prepare

        assert self.dataset.labels is not None
        settings = recipe.calibration
        chosen = calibration.choose(self.dataset.labels, self.split.train, settings.images, settings.seed)
        source = prepare(model, RAW, self.dataset.class_names, self.dataset.images[chosen])
        file = folder / formats.find(INT8).file
        export_int8(source, file)
        return file

    def _accuracy(self, file: Path) -> float:
        """Measure a file on the validation images, as `edgecnn evaluate --split validation` does."""
        assert self.dataset.labels is not None
        contract = formats.describe(INT8, file, file.parent).contract
        session = runtimes.default_for(INT8).load(file, contract, self.threads)
        probabilities = session.predict(self.dataset.images[self.split.validation])
        return float((probabilities.argmax(axis=1) == self.dataset.labels[self.split.validation]).mean())


@dataclasses.dataclass(frozen=True, slots=True)
class TrainRecipe:
    """An objective that trains the recipe that a trial draws.

    Attributes:
        recipe: with its search table.
        dataset: images and labels.
        split: trains and validates; the test part is not touched.
        threads: of the training; its result depends on their number.
        scoring: values of a trained network.
        after_epoch: given the number of the trial and the history row of each epoch.
        interrupted: called at each step; returns whether to return the trial to the queue.
    """

    recipe: Recipe
    dataset: Dataset
    split: Split
    threads: int
    scoring: Scoring
    after_epoch: "Callable[[int, HistoryRow], None]"
    interrupted: Callable[[], bool]

    def __call__(self, trial: optuna.Trial) -> TrialOutcome:
        """Run a trial; a failure of the candidate itself is its end, not an exception."""
        assert self.recipe.search is not None
        height, width, channels = self.dataset.images.shape[1:]
        try:
            drawn = space.vary(self.recipe, space.draw(trial, self.recipe.search))
            recipe = space.with_threads(drawn, self.threads)
            cost = budget.recipe_cost(recipe, (height, width, channels), len(self.dataset.class_names))
            constraints = space.constraint_values(cost, recipe.budget)
            if failures := budget.exceeded_limits(cost, recipe.budget):
                notes = {OVER_BUDGET: "; ".join(failures)}
                return TrialOutcome(TrialState.PRUNED, notes=notes, constraints=constraints)
            return dataclasses.replace(self._train(trial, recipe, cost), constraints=constraints)
        except (TrainingDivergedError, RecipeError, ModelError, ExportError) as error:
            state = TrialState.PRUNED if isinstance(error, TrainingDivergedError) else TrialState.FAIL
            return TrialOutcome(state, notes={FAILURE: _TEMPORARY.sub("", str(error))})

    def _train(self, trial: optuna.Trial, recipe: Recipe, cost: ModelCost) -> TrialOutcome:
        from edgecnn.training import loop

        backend.forget_models()

        def report(row: "HistoryRow") -> None:
            self.after_epoch(trial.number, row)
            self.scoring.prune(trial, row, recipe)

        with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder, contextlib.suppress(optuna.TrialPruned):
            trained = loop.fit(
                recipe,
                self.dataset,
                self.split,
                Path(folder),
                interrupted=self.interrupted,
                after_epoch=report,
            )
            if len(trained.history) < recipe.training.epochs:
                return TrialOutcome(TrialState.WAITING)
            values = self.scoring.values(trained, recipe, cost, Path(folder))
            return TrialOutcome(TrialState.COMPLETE, values)
        return TrialOutcome(TrialState.PRUNED)
