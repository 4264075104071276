"""What the optional packages are needed for, asked before any work is done; and their quiet import."""

import importlib.util
import os

from edgecnn.errors import MissingDependencyError
from edgecnn.quiet import quiet


def require_training(command: str) -> None:
    """Import Keras with its backend; raises MissingDependencyError where one is not installed."""
    _require(command, "keras")
    _require(command, os.environ.get("KERAS_BACKEND", "tensorflow"))
    _import_keras()


def require_export(command: str) -> None:
    """Import Keras on TensorFlow; raises MissingDependencyError where it or tf2onnx is not installed."""
    for package in ("keras", "tensorflow", "tf2onnx"):
        _require(command, package)
    _import_keras()


def _require(command: str, package: str) -> None:
    if importlib.util.find_spec(package) is None:
        raise MissingDependencyError(f"edgecnn {command}", package, "train")


def _import_keras() -> None:
    with quiet():  # TensorFlow tells of the graphics card that is not there, at its import and at its first tensor
        import keras

        keras.ops.zeros(1)
