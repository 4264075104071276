"""Values that flow between the packages, and the protocols of runtimes and progress displays.

Every value is frozen and holds no array, so that it can be compared, hashed and written as JSON. Standard library only.
"""

import warnings
from typing import Any

from edgecnn.types.bundles import (
    CalibrationInfo,
    DatasetInfo,
    LayerCost,
    LayerError,
    Manifest,
    ModelCost,
    Parity,
    SplitInfo,
    Task,
    TrainingInfo,
)
from edgecnn.types.calibration_studies import CalibrationStudy, CalibrationTrial
from edgecnn.types.images import PLAIN, ImageOptions
from edgecnn.types.latencies import Benchmark, Latency, Quantile, Ratio, TimingRun
from edgecnn.types.machines import Load, Machine, Run
from edgecnn.types.measurements import Accuracy, ClassScore, Comparison, Device, Evaluation, Interval, Mistake, Skipped
from edgecnn.types.model_files import RAW, Artifact, FileReport, InputContract, TensorSpec
from edgecnn.types.protocols import DeviceSession, NullProgress, Progress, Runtime, Session
from edgecnn.types.searches import (
    Assignment,
    GridCell,
    GridResult,
    Ranking,
    Scalar,
    SearchRecord,
    StudyResult,
    Trial,
    Value,
)
from edgecnn.types.serialization import from_json, to_json

__all__ = [
    "PLAIN",
    "RAW",
    "Accuracy",
    "Artifact",
    "Assignment",
    "Benchmark",
    "CalibrationInfo",
    "CalibrationStudy",
    "CalibrationTrial",
    "ClassScore",
    "Comparison",
    "DatasetInfo",
    "Device",
    "DeviceSession",
    "Evaluation",
    "FileReport",
    "GridCell",
    "GridResult",
    "ImageOptions",
    "InputContract",
    "Interval",
    "Latency",
    "LayerCost",
    "LayerError",
    "Load",
    "Machine",
    "Manifest",
    "Mistake",
    "ModelCost",
    "NullProgress",
    "Parity",
    "Progress",
    "Quantile",
    "Ranking",
    "Ratio",
    "Run",
    "Runtime",
    "Scalar",
    "SearchRecord",
    "Session",
    "Skipped",
    "SplitInfo",
    "StudyResult",
    "Task",
    "TensorSpec",
    "TimingRun",
    "TrainingInfo",
    "Trial",
    "Value",
    "from_json",
    "to_json",
]

_RENAMED = {"Reading": ImageOptions, "Silent": NullProgress}


def __getattr__(name: str) -> Any:
    """Return the present object for a name of earlier versions, with a DeprecationWarning."""
    if name not in _RENAMED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    present = _RENAMED[name]
    warnings.warn(f"{__name__}.{name} is called {present.__name__} now", DeprecationWarning, stacklevel=2)
    return present
