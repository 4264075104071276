"""Contents of the `--json` outputs that are neither a file of a bundle nor a list."""

import dataclasses

from edgecnn.types import Benchmark, DatasetInfo, Evaluation, GridResult, ModelCost, SplitInfo, Value


@dataclasses.dataclass(frozen=True, slots=True)
class RunOutput:
    """Output of `run --json`.

    Attributes:
        folder: the bundle.
        files: of the report.
        evaluation: content of `evaluation.json`.
        benchmark: content of `benchmark.json`.
    """

    folder: str
    files: tuple[str, ...]
    evaluation: Evaluation
    benchmark: Benchmark


@dataclasses.dataclass(frozen=True, slots=True)
class VerifyOutput:
    """Output of `verify --json`.

    Attributes:
        cost: of the model.
        within_budget: whether no limit is exceeded.
        failures: a line for each limit that is exceeded.
    """

    cost: ModelCost
    within_budget: bool
    failures: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class DataOutput:
    """Output of `data --json`.

    Attributes:
        dataset: its properties.
        split: its division.
    """

    dataset: DatasetInfo
    split: SplitInfo


@dataclasses.dataclass(frozen=True, slots=True)
class GridOutput:
    """Output of `tune --grid --json`; the first two keys are scikit-learn's.

    Attributes:
        best_params: recipe keys and values of the cell of rank 1.
        best_score: its mean accuracy, 0..1.
        grid: all cells.
    """

    best_params: dict[str, Value]
    best_score: float
    grid: GridResult
