"""`inspect`: content of a model file."""

from pathlib import Path

from edgecnn import formats
from edgecnn.commands.arguments import refuse_bundle
from edgecnn.commands.dependencies import require_training
from edgecnn.models import file_kinds
from edgecnn.types import FileReport


def inspect(path: Path) -> FileReport:
    """Report on the content of a `.tflite`, `.onnx`, `.keras` or `.h5` file.

    Raises:
        ModelError: it is not such a file, or damaged.
        MissingDependencyError: a `.keras` or `.h5` file without Keras installed.
    """
    refuse_bundle(path)
    if file_kinds.is_keras(path):
        require_training("inspect")
        from edgecnn.models import keras_file

        return keras_file.report(path)
    return formats.read(path)
