"""`doctor`: installed packages, runtimes and datasets, and advice on missing ones."""

import dataclasses
import importlib.metadata
import importlib.util
import platform

from edgecnn import runtimes
from edgecnn.data import fashion_mnist
from edgecnn.errors import DataError
from edgecnn.types import Runtime

_MODULES = {
    "ai-edge-litert": "ai_edge_litert",
    "pillow": "PIL",
    "scikit-learn": "sklearn",
    "tflite-micro": "tflite_micro",
}
_EXTRAS = {
    "core": ("ai-edge-litert", "numpy", "onnx", "onnxruntime", "pandas", "pillow", "rich", "scikit-learn", "typer"),
    "train": ("keras", "tensorflow", "tf2onnx"),
    "jax": ("jax",),
    "tune": ("optuna", "psycopg", "sqlalchemy"),
    "micro": ("tflite-micro",),
}


@dataclasses.dataclass(frozen=True, slots=True)
class DoctorCheck:
    """Check of one part of the installation.

    Attributes:
        part: package, runtime or dataset.
        kind: "package", "runtime" or "dataset".
        version: installed version; "" if it is missing.
        advice: the next step where it is missing, "" otherwise.
    """

    part: str
    kind: str
    version: str
    advice: str


def doctor() -> tuple[DoctorCheck, ...]:
    """List every package, runtime and dataset with its version, or with advice where it is missing."""
    packages = [_package(name, extra) for extra, names in _EXTRAS.items() for name in names]
    found = [_runtime(runtime) for runtime in runtimes.RUNTIMES]
    return (DoctorCheck("python", "package", platform.python_version(), ""), *packages, *found, _fashion_mnist())


def _package(name: str, extra: str) -> DoctorCheck:
    if importlib.util.find_spec(_MODULES.get(name, name)) is None:
        return DoctorCheck(name, "package", "", f"pip install 'edgecnn[{extra}]'")
    return DoctorCheck(name, "package", importlib.metadata.version(name), "")


def _runtime(runtime: Runtime) -> DoctorCheck:
    missing = runtime.missing()
    return DoctorCheck(runtime.name, "runtime", "" if missing else "ready", missing or "")


def _fashion_mnist() -> DoctorCheck:
    try:
        where = fashion_mnist.locate()
    except DataError as error:
        return DoctorCheck("fashion-mnist", "dataset", "", str(error))
    if where is None:
        return DoctorCheck("fashion-mnist", "dataset", "", "edgecnn data --dataset fashion-mnist, or set EDGECNN_DATA")
    return DoctorCheck("fashion-mnist", "dataset", str(where), "")
