"""Jobs of worker processes: the units of a grid, or the trials of a study."""

import dataclasses
from collections.abc import Callable, Iterator
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any

from edgecnn.data import Dataset, Split
from edgecnn.recipes import Recipe
from edgecnn.training import backend
from edgecnn.tune import goals, grid
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.tune.worker_pool import Send, WorkerSlot
from edgecnn.tune.worker_progress import EpochEnded


@dataclasses.dataclass(frozen=True, slots=True)
class UnitScores:
    """Message of a worker: the scores of a unit of a grid.

    Attributes:
        worker: its slot.
        unit: position of the unit.
        scores: of its cells.
    """

    worker: int
    unit: int
    scores: tuple[grid.CellScore, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class GridJob:
    """The units of a grid that are left; each worker takes the next one.

    Attributes:
        units: all units.
        left: positions in `units` of those to train.
        taken: number of units of `left` that are taken, shared by the workers.
        dataset: images and labels.
        splits: the folds.
        folder: for checkpoints, a folder for each unit.
    """

    units: tuple[grid.Unit, ...]
    left: tuple[int, ...]
    taken: "Synchronized[int]"
    dataset: Dataset
    splits: tuple[Split, ...]
    folder: Path

    def __call__(self, slot: WorkerSlot, send: Send, interrupted: Callable[[], bool]) -> None:
        """Train units until none is left, sending an `EpochEnded` for each epoch and `UnitScores` for each unit."""
        if interrupted():  # loading a backend takes seconds
            return
        backend.start(slot.threads)
        for place in self._places():
            if interrupted():
                return
            position = self.left[place]
            unit = self.units[position]
            backend.forget_models()
            label = f"training {position + 1} of {len(self.units)}"
            scores = grid.train_unit(
                unit,
                self.dataset,
                self.splits[unit.fold],
                self.unit_folder(position),
                interrupted=interrupted,
                after_epoch=_epoch_sender(slot, send, label),
            )
            if scores is None:
                return
            send(UnitScores(slot.index, position, scores))

    def unit_folder(self, position: int) -> Path:
        """Return the folder of a unit's checkpoints."""
        return self.folder / f"unit-{position:04d}"

    def _places(self) -> Iterator[int]:
        while True:
            with self.taken.get_lock():
                place = self.taken.value
                self.taken.value += 1
            if place >= len(self.left):
                return
            yield place


@dataclasses.dataclass(frozen=True, slots=True)
class StudyJob:
    """Trials of a study, until it has all of them.

    Attributes:
        url: of the storage.
        spec: a `tune.study.StudySpec` that the study must match.
        planned: number of trials that it will have.
        recipe: with its search table.
        dataset: images and labels.
        split: trains and validates.
        seed: of the draws.
        policy: heartbeats and time limits.
    """

    url: str
    spec: Any
    planned: int
    recipe: Recipe
    dataset: Dataset
    split: Split
    seed: int
    policy: RetryPolicy

    def __call__(self, slot: WorkerSlot, send: Send, interrupted: Callable[[], bool]) -> None:
        """Work on the study; send each `EpochEnded` and `TrialEnded`, and `StudyCounts` in between."""
        if interrupted():  # loading a backend takes seconds
            return
        backend.start(slot.threads)
        from edgecnn.tune import storage, study
        from edgecnn.tune.objective import Int8Front, TrainRecipe, ValidationAccuracy
        from edgecnn.tune.worker import Worker

        assert self.recipe.search is not None
        store = storage.open_storage(self.url, self.policy, give_up=interrupted)
        joined = study.join(store, self.spec, self.planned)

        def send_epoch(number: int, row: dict[str, float]) -> None:
            _epoch_sender(slot, send, f"trial {number}")(row)

        exports = self.spec.objectives == goals.PARETO.objectives
        scoring = Int8Front(self.dataset, self.split, slot.threads) if exports else ValidationAccuracy()
        objective = TrainRecipe(self.recipe, self.dataset, self.split, slot.threads, scoring, send_epoch, interrupted)
        worker = Worker(joined, store, self.spec, self.recipe.search, self.seed, self.policy, slot, send, interrupted)
        worker.work(objective)


def _epoch_sender(slot: WorkerSlot, send: Send, label: str) -> Callable[[dict[str, float]], None]:
    def send_epoch(row: dict[str, float]) -> None:
        send(EpochEnded(slot.index, label, round(row["epoch"]), row["val_accuracy"]))

    return send_epoch
