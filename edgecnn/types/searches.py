"""Results of a search: the cells of a grid, the trials of a study."""

import dataclasses
from typing import Literal

from edgecnn.types import schemas
from edgecnn.types.measurements import Interval
from edgecnn.types.renamed import renamed

Scalar = str | int | float | bool
Value = Scalar | tuple[Scalar, ...]
Assignment = tuple[tuple[str, Value], ...]
TrialState = Literal["waiting", "running", "complete", "pruned", "failed", "over budget"]


@dataclasses.dataclass(frozen=True, slots=True)
class GridCell:
    """One combination of a grid with its scores in cross-validation.

    Attributes:
        parameters: (recipe key, value) in the order of the search table.
        scores: accuracy on each held-out fold, 0..1.
        mean: of `scores`.
        deviation: standard deviation of `scores` over the folds, divided by their number (as scikit-learn's
            `std_test_score`).
        rank: 1 for the best mean; equal means share the better rank.
    """

    parameters: Assignment
    scores: tuple[float, ...]
    mean: float
    deviation: float
    rank: int


@dataclasses.dataclass(frozen=True, slots=True)
class Ranking:
    """The best result of a search against the second and the median, on the samples that all are scored on.

    Attributes:
        samples: number of samples.
        best: accuracy, 0..1.
        second: likewise.
        median: likewise, of all results.
        over_second: 95% interval of `best - second`.
        over_median: 95% interval of `best - median`.
    """

    samples: int
    best: float
    second: float
    median: float
    over_second: Interval
    over_median: Interval

    images = renamed("images", "samples")

    @property
    def beats_second(self) -> bool:
        """Return whether the best is significantly above the second."""
        return self.over_second.low > 0

    @property
    def beats_median(self) -> bool:
        """Return whether the best is significantly above the median."""
        return self.over_median.low > 0


@dataclasses.dataclass(frozen=True, slots=True)
class GridResult:
    """A finished grid search.

    Attributes:
        recipe: recipe name.
        dataset: dataset name and where it came from.
        protocol: split, as described for people.
        samples: training samples that were divided into folds.
        folds: number of folds.
        epochs_scale: factor on the epochs of every cell; 1 for the grid as written.
        seconds: training time in all.
        cells: in the order of the grid.
        recipe_text: the recipe as TOML, with the dataset that it was searched on; "" in a file.
        ranking: of the means; None where there is one cell.
    """

    recipe: str
    dataset: str
    protocol: str
    samples: int
    folds: int
    epochs_scale: float
    seconds: float
    cells: tuple[GridCell, ...]
    recipe_text: str = ""
    ranking: Ranking | None = None

    images = renamed("images", "samples")

    @property
    def best(self) -> GridCell:
        """Return the cell of rank 1, the first of them."""
        return min(self.cells, key=lambda cell: cell.rank)


@dataclasses.dataclass(frozen=True, slots=True)
class Trial:
    """One trial of a study.

    Attributes:
        number: in the study, from 0.
        state: "over budget" for a candidate that was rejected before training.
        parameters: (recipe key, value); empty before they were drawn.
        values: of the objectives, in their order; empty for a trial without any.
        epochs: validation accuracy after each epoch, 0..1; empty where it was not reported.
        seconds: from start to end; None before the end.
        worker: name of the worker that ran it, "" before one did.
        note: reason of a failure or rejection, or that the worker's heartbeat is missing; "" otherwise.
    """

    number: int
    state: TrialState
    parameters: Assignment = ()
    values: tuple[float, ...] = ()
    epochs: tuple[float, ...] = ()
    seconds: float | None = None
    worker: str = ""
    note: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class StudyResult:
    """State of a study.

    Attributes:
        name: of the study.
        recipe: recipe name.
        dataset: dataset name and where it came from.
        objectives: names of `Trial.values`; the first is better when higher, the others when lower.
        planned: number of trials planned.
        trials: by number.
        best: number of the trial with the highest first objective, None before one is complete.
        front: numbers of the trials on the Pareto front, by falling first objective; with one objective, the best.
        seconds_left: estimate, from trials that ended and workers at work; None where neither is known.
        ranking: of the first objective; None below two complete trials, or where the number of samples is unknown.
    """

    name: str
    recipe: str
    dataset: str
    objectives: tuple[str, ...]
    planned: int
    trials: tuple[Trial, ...]
    best: int | None
    front: tuple[int, ...]
    seconds_left: float | None
    ranking: Ranking | None = None

    def trial(self, number: int) -> Trial:
        """Return the trial of that number; raises KeyError where there is none."""
        for trial in self.trials:
            if trial.number == number:
                return trial
        raise KeyError(number)


@dataclasses.dataclass(frozen=True, slots=True)
class SearchRecord:
    """Content of `search.json`.

    Attributes:
        schema: version of this structure.
        grid: None where no grid was searched.
        study: None where no study was made.
    """

    schema: int = dataclasses.field(default=schemas.current("search"), kw_only=True)
    grid: GridResult | None = None
    study: StudyResult | None = None
