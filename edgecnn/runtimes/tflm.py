"""TensorFlow Lite Micro's interpreter with its reference kernels, on this machine."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.interpreters import micro
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.system.stderr import capture_stderr
from edgecnn.types import Device, InputContract

_FORMATS = ("tflite-int8", "tflite-int16x8")


class TflmSession:
    """A `.tflite` file in an interpreter of TensorFlow Lite Micro.

    Attributes:
        dynamic_batch: False; it takes one sample at a time.
        threads: 1.
        input_shape: shape of one sample as the input tensor has it.
    """

    def __init__(self, path: Path, runtime: str, interpreter: Any, contract: InputContract) -> None:
        file = str(path)
        given = _only(file, "input", interpreter.get_input_details)
        answer = _only(file, "output", interpreter.get_output_details)
        kind, (scale, zero_point) = np.dtype(given["dtype"]), _quantization(given)
        shape = tuple(map(int, given["shape"]))
        self._convert = InputConverter(file, shape, kind, contract, scale=scale or 1.0, zero_point=zero_point)
        self._path, self._file, self._interpreter = path, file, interpreter
        self._scale, self._zero_point = _quantization(answer)
        self._runtime, self._format, self._samples = runtime, _FORMATS[kind == np.int16], 0
        self.dynamic_batch = False
        self.threads = 1
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        try:
            chunks = self._convert.chunks(samples)
            answers = [self._invoke(sample) for chunk in chunks for sample in self._convert(chunk)]
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"{self._file} failed while it ran: {' '.join(str(error).split())[:200]}") from error
        self._samples += len(samples)
        return probabilities(self._file, np.concatenate(answers), len(samples), self._scale, self._zero_point)

    def device(self) -> Device:
        """Return the arena that the interpreter needs.

        Raises:
            ModelError: it cannot be measured.
        """
        return Device(
            format=self._format,
            runtime=self._runtime,
            board="TensorFlow Lite Micro on the host",
            compiler="",
            samples=self._samples,
            differing=None,
            arena_bytes=micro.arena_bytes(self._path),
        )

    def _invoke(self, quantized: NDArray[Any]) -> NDArray[Any]:
        self._interpreter.set_input(quantized[None], 0)
        self._interpreter.invoke()
        answer: NDArray[Any] = np.array(self._interpreter.get_output(0))
        return answer


@dataclasses.dataclass(frozen=True, slots=True)
class TflmRuntime:
    """TensorFlow Lite Micro in this process.

    Attributes:
        name: as used in `--runtime` and in reports.
        formats: names of the formats it takes.
        max_samples: largest number of samples that it is given.
        timed: whether the wall time of a prediction is meaningful.
    """

    name: str = "tflm"
    formats: tuple[str, ...] = _FORMATS
    max_samples: int | None = 500
    timed: bool = True

    def missing(self) -> str | None:
        """Return the package to install, None where the interpreter is there."""
        return micro.missing()

    def load(self, path: Path, contract: InputContract, threads: int) -> TflmSession:
        """Load a .tflite file; it computes on one thread whatever `threads` is.

        Raises:
            RuntimeUnavailableError: the interpreter is not installed.
            ModelError: the file is damaged, has an operator that TensorFlow Lite Micro lacks, or is no classifier.
        """
        return TflmSession(path, self.name, micro.load(path), contract)


def _only(file: str, what: str, details: Callable[[int], dict[str, Any]]) -> dict[str, Any]:
    """Return the details of the one input or output; the interpreter does not give their number."""
    first = details(0)
    try:
        with capture_stderr():  # it complains
            details(1)
    except IndexError:
        return first
    raise ModelError(f"{file} has several {what}s; edgecnn runs classifiers with one {what}")


def _quantization(details: dict[str, Any]) -> tuple[float, int]:
    """Return scale and zero point of a tensor, 0 and 0 where it has none."""
    scales, zero_points = (details["quantization_parameters"][key] for key in ("scales", "zero_points"))
    return (float(scales[0]), int(zero_points[0])) if len(scales) else (0.0, 0)
