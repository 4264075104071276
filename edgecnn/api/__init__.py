"""Every verb of the command line as a function; importing this loads none of the heavy packages."""

from edgecnn.api.exporting import OwnModel, export_bundle, export_model
from edgecnn.api.importing import import_log
from edgecnn.api.kit_export import export_tflite
from edgecnn.api.measuring import Contrast, contrast, evaluate, evaluate_file, hold
from edgecnn.api.reading import Finding, Prediction, data, doctor, inspect, predict
from edgecnn.api.reporting import report
from edgecnn.api.running import Outcome, run
from edgecnn.api.timing import benchmark
from edgecnn.api.training import limits_of, train, verify

__all__ = [
    "Contrast",
    "Finding",
    "Outcome",
    "OwnModel",
    "Prediction",
    "benchmark",
    "contrast",
    "data",
    "doctor",
    "evaluate",
    "evaluate_file",
    "export_bundle",
    "export_model",
    "export_tflite",
    "hold",
    "import_log",
    "inspect",
    "limits_of",
    "predict",
    "report",
    "run",
    "train",
    "verify",
]
