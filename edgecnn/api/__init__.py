"""Every verb of the command line as a function; importing this loads none of the heavy packages."""

from edgecnn.api.asked import images_of
from edgecnn.api.calibrating import calibration_study
from edgecnn.api.contrasting import Contrast, contrast
from edgecnn.api.exporting import export_bundle
from edgecnn.api.grids import apply_grid, tune_grid
from edgecnn.api.importing import import_log
from edgecnn.api.kit_export import Kits, export_tflite
from edgecnn.api.measuring import evaluate, evaluate_file, hold
from edgecnn.api.own_model import OwnModel, export_model
from edgecnn.api.reading import Finding, Prediction, data, doctor, inspect, predict
from edgecnn.api.released import release
from edgecnn.api.reporting import report
from edgecnn.api.running import Outcome, run
from edgecnn.api.searching import default_storage, tune, tune_apply, tune_status
from edgecnn.api.timing import benchmark
from edgecnn.api.training import limits_of, train, verify

__all__ = [
    "Contrast",
    "Finding",
    "Kits",
    "Outcome",
    "OwnModel",
    "Prediction",
    "apply_grid",
    "benchmark",
    "calibration_study",
    "contrast",
    "data",
    "default_storage",
    "doctor",
    "evaluate",
    "evaluate_file",
    "export_bundle",
    "export_model",
    "export_tflite",
    "hold",
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
