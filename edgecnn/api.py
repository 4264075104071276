"""Every verb of the command line as a function; the import loads none of the heavy packages."""

import warnings
from typing import Any

from edgecnn.commands.benchmark import benchmark
from edgecnn.commands.calibration_study import calibration_study
from edgecnn.commands.compare import BundleComparison, compare
from edgecnn.commands.data import data
from edgecnn.commands.doctor import DoctorCheck, doctor
from edgecnn.commands.evaluate import check_gates, evaluate
from edgecnn.commands.evaluate_file import evaluate_file
from edgecnn.commands.export import export_bundle
from edgecnn.commands.export_keras import OwnModel, export_model
from edgecnn.commands.export_tflite import ExportedKits, export_tflite
from edgecnn.commands.grid_search import apply_grid, tune_grid
from edgecnn.commands.import_log import import_log
from edgecnn.commands.inspect import inspect
from edgecnn.commands.predict import Prediction, predict
from edgecnn.commands.release import release
from edgecnn.commands.report import report
from edgecnn.commands.run import Outcome, run
from edgecnn.commands.train import train
from edgecnn.commands.training_options import TrainOptions, images_of
from edgecnn.commands.tune import default_storage, tune, tune_apply, tune_status
from edgecnn.commands.verify import limits_of, verify

__all__ = [
    "BundleComparison",
    "DoctorCheck",
    "ExportedKits",
    "Outcome",
    "OwnModel",
    "Prediction",
    "TrainOptions",
    "apply_grid",
    "benchmark",
    "calibration_study",
    "check_gates",
    "compare",
    "data",
    "default_storage",
    "doctor",
    "evaluate",
    "evaluate_file",
    "export_bundle",
    "export_model",
    "export_tflite",
    "images_of",
    "import_log",
    "inspect",
    "limits_of",
    "predict",
    "release",
    "report",
    "run",
    "train",
    "tune",
    "tune_apply",
    "tune_grid",
    "tune_status",
    "verify",
]

_RENAMED = {
    "Contrast": "BundleComparison",
    "Finding": "DoctorCheck",
    "Kits": "ExportedKits",
    "contrast": "compare",
    "hold": "check_gates",
}


def __getattr__(name: str) -> Any:
    """Return the present object for a name of earlier versions, with a DeprecationWarning."""
    if name not in _RENAMED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    warnings.warn(f"edgecnn.api.{name} is called {_RENAMED[name]} now", DeprecationWarning, stacklevel=2)
    return globals()[_RENAMED[name]]
