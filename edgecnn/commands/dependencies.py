"""Checks for optional packages, made before any work."""

import importlib.util
import os

from edgecnn.errors import MissingDependencyError
from edgecnn.training import backend


def require_training(command: str, threads: int | None = None) -> None:
    """Import Keras with its backend; TensorFlow gets this number of threads (None: all cores).

    Raises:
        MissingDependencyError: one is not installed.
        UsageError: TensorFlow already runs in this process, with another number of threads.
    """
    _require(command, "keras")
    _require(command, os.environ.get("KERAS_BACKEND", "tensorflow"))
    backend.start(threads)


def require_search(command: str, storage: str = "") -> None:
    """Raise MissingDependencyError where a package for a study in this storage is not installed."""
    for package in ("optuna", "sqlalchemy", *(["psycopg"] if storage.startswith("postgresql") else [])):
        _require(command, package, "tune")


def require_export(command: str, threads: int | None = None) -> None:
    """Import Keras on TensorFlow, as `require_training` does; tf2onnx must be installed as well."""
    for package in ("keras", "tensorflow", "tf2onnx"):
        _require(command, package)
    backend.start(threads)


def _require(command: str, package: str, extra: str = "train") -> None:
    if importlib.util.find_spec(package) is None:
        raise MissingDependencyError(f"edgecnn {command}", package, extra)
