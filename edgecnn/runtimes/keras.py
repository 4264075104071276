"""Keras with the backend that the user chose: the float baseline."""

import dataclasses
import importlib.util
import os
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.system.stderr import suppress_stderr
from edgecnn.types import InputContract


class KerasSession:
    """A loaded .keras file.

    Attributes:
        dynamic_batch: whether one call takes any number of samples.
        threads: threads of the backend, which cannot be changed once it has started.
        input_shape: shape of one sample as the input has it.
    """

    def __init__(self, file: str, model: Any, contract: InputContract, threads: int) -> None:
        if len(model.inputs) != 1 or len(model.outputs) != 1:
            counts = f"{len(model.inputs)} inputs and {len(model.outputs)} outputs"
            raise ModelError(f"{file} has {counts}; edgecnn runs classifiers with one of each")
        shape = tuple(model.inputs[0].shape)
        self._convert = InputConverter(file, shape, np.dtype(model.inputs[0].dtype), contract)
        self._file, self._model = file, model
        self.dynamic_batch = shape[0] is None
        self.threads = threads
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        answers: list[NDArray[Any]] = []
        for chunk in self._convert.chunks(samples):
            values = self._convert(chunk)
            step = len(values) if self.dynamic_batch else 1
            answers += [
                np.asarray(self._model.predict_on_batch(values[start : start + step]))
                for start in range(0, len(values), step)
            ]
        return probabilities(self._file, np.concatenate(answers), len(samples))


@dataclasses.dataclass(frozen=True, slots=True)
class KerasRuntime:
    """Keras, for `.keras` files."""

    name: str
    formats: tuple[str, ...]
    max_samples: int | None = None
    timed: bool = True

    def missing(self) -> str | None:
        """Return the package to install, None where Keras and its backend are there."""
        backend = os.environ.get("KERAS_BACKEND", "tensorflow")
        for package in ("keras", backend):
            if not importlib.util.find_spec(package):
                command = "pip install 'edgecnn[train]'"
                return f"{self.name} needs {package}, which is not installed; install it with: {command}"
        return None

    def load(self, path: Path, contract: InputContract, threads: int) -> KerasSession:
        """Load a .keras file in safe mode: code in it is refused, not run.

        Raises:
            RuntimeUnavailableError: Keras or its backend is not installed.
            ModelError: the file is not a Keras model, carries code, or is not a classifier.
        """
        if reason := self.missing():
            raise RuntimeUnavailableError(reason)
        with suppress_stderr():
            import keras

            from edgecnn.models import keras_file

            running = _set_threads(keras.config.backend(), threads)
            model = keras_file.load_model(path)
        return KerasSession(str(path), model, contract, running)


def _set_threads(backend: str, threads: int) -> int:
    """Ask the backend for `threads` threads, and return the number that it has."""
    everything = len(os.sched_getaffinity(0))
    if backend != "tensorflow":
        return everything
    from tensorflow import config

    try:
        config.threading.set_intra_op_parallelism_threads(threads)
        config.threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:  # it has started already
        return config.threading.get_intra_op_parallelism_threads() or everything
    return threads
