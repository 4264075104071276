"""Kinds of model files of Keras, and advice on converting those that Keras 3 does not read."""

from pathlib import Path
from typing import Literal

from edgecnn.errors import MissingDependencyError, ModelError
from edgecnn.system.files import check_regular

SUFFIXES = (".keras", ".h5", ".hdf5")
# Layers that Keras 3 lacks, and the layer that Keras 2 wrote for an operation on tensors, such as `x / 255`.
NOT_IN_KERAS_3 = (
    *("ClassMethod", "InstanceMethod", "InstanceProperty", "SlicingOpLambda", "TFOpLambda"),
    *("LocallyConnected1D", "LocallyConnected2D", "RandomHeight", "RandomWidth", "ThresholdedReLU"),
)
_SAVED_MODEL = "saved_model.pb"
_KERAS_SAVED_MODEL = "keras_metadata.pb"  # beside it where Keras 2 wrote the folder
_SIGNATURES: dict[Literal["hdf5", "zip"], bytes] = {"hdf5": b"\x89HDF\r\n\x1a\n", "zip": b"PK"}
_INSTALL = "pip install tf-keras"


def is_keras(path: Path) -> bool:
    """Return whether a path has the suffix of a Keras model."""
    return path.suffix.lower() in SUFFIXES


def container_of(path: Path) -> Literal["hdf5", "zip"]:
    """Return the container of a Keras model file, by the first bytes of the file.

    Raises:
        ModelError: it cannot be read, or is of neither kind.
    """
    try:
        check_regular(path)
        with path.open("rb") as stream:
            start = stream.read(max(map(len, _SIGNATURES.values())))
    except OSError as error:
        advice = saved_model_advice(path)
        raise ModelError(advice or f"cannot read {path}: {error.strerror}; give a .keras or .h5 file") from error
    for container, signature in _SIGNATURES.items():
        if start.startswith(signature):
            return container
    raise ModelError(
        f"{path} is neither a .keras file, which is a zip archive, nor an .h5 file",
        advice="save the model with model.save('x.keras')",
    )


def check_holds_model(path: Path) -> None:
    """Check, without Keras, that a file can hold a model: its container, and in an `.h5` file more than weights.

    Raises:
        MissingDependencyError: h5py is not installed, which an `.h5` file needs.
        ModelError: it holds none, or cannot be read.
    """
    if container_of(path) != "hdf5":
        return
    try:
        from edgecnn.models import hdf5_checks
    except ImportError as error:
        raise MissingDependencyError(f"reading {path}", "h5py", "train") from error
    hdf5_checks.check_holds_model(path)


def saved_model_advice(path: Path) -> str:
    """Return advice on a folder that is a SavedModel of TensorFlow, "" for any other path."""
    if not (path / _SAVED_MODEL).is_file():
        return ""
    if (path / _KERAS_SAVED_MODEL).is_file():
        return f"{path} is a SavedModel folder, as Keras 2 wrote it; {_to_hdf5(path)}"
    return f"{path} is a SavedModel folder of TensorFlow; convert it to .tflite: python -c {_quoted(_to_tflite(path))}"


def keras_2_advice(path: Path, version: str, reason: str) -> str:
    """Return advice on a file of Keras 2 that Keras 3 cannot read.

    Args:
        path: the file.
        version: of the Keras that wrote it.
        reason: part of the file that Keras 3 lacks; not needed for a `.keras` file, which Keras 3 does not read at all.
    """
    if path.suffix == ".keras":
        return f"{path} is a file of Keras 2 ({version}), which Keras 3 does not read; {_to_hdf5(path)}"
    folder = path.with_suffix("")
    code = f"import tf_keras; tf_keras.models.load_model({str(path)!r}).export({str(folder)!r}); {_to_tflite(folder)}"
    return (
        f"{path} is a file of Keras 2 ({version}) with {reason}; convert it to .tflite: "
        f"{_INSTALL} && python -c {_quoted(code)}"
    )


def _to_hdf5(path: Path) -> str:
    target = path.with_suffix(".h5")
    code = f"import tf_keras; tf_keras.models.load_model({str(path)!r}).save({str(target)!r})"
    return f"make an .h5 file of it, which is read: {_INSTALL} && python -c {_quoted(code)}"


def _to_tflite(folder: Path) -> str:
    source, target = str(folder), f"{folder}.tflite"
    return (
        f"import tensorflow as tf; "
        f"open({target!r}, 'wb').write(tf.lite.TFLiteConverter.from_saved_model({source!r}).convert())"
    )


def _quoted(code: str) -> str:
    return '"' + code.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$").replace("`", "\\`") + '"'
