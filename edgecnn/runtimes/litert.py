"""LiteRT: optimised kernels with XNNPACK, without it, and the reference kernels."""

import dataclasses
import importlib.util
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError, RuntimeUnavailableError, one_line
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.system.stderr import suppress_stderr
from edgecnn.types import InputContract

Resolver = Literal["AUTO", "BUILTIN_WITHOUT_DEFAULT_DELEGATES", "BUILTIN_REF"]


class LiteRtSession:
    """A loaded .tflite file.

    Attributes:
        dynamic_batch: whether one call takes any number of samples.
        threads: that kernels may use.
        input_shape: shape of one sample as the input tensor has it.
    """

    def __init__(self, file: str, interpreter: Any, contract: InputContract, threads: int) -> None:
        given = _only(file, "input", interpreter.get_input_details())
        answer = _only(file, "output", interpreter.get_output_details())
        scale, zero_point = given["quantization"]
        shape = tuple(None if size < 0 else int(size) for size in given["shape_signature"])
        self._convert = InputConverter(
            file, shape, np.dtype(given["dtype"]), contract, scale=scale or 1.0, zero_point=zero_point
        )
        self._file, self._interpreter = file, interpreter
        self._input, self._output = given["index"], answer["index"]
        self._scale, self._zero_point = answer["quantization"]
        self._shape = tuple(int(size) for size in given["shape"])
        self.dynamic_batch = shape[0] is None and self._takes_batches()
        self.threads = threads
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        answers: list[NDArray[Any]] = []
        try:
            for chunk in self._convert.chunks(samples):
                values = self._convert(chunk)
                step = len(values) if self.dynamic_batch else 1
                answers += [self._invoke(values[start : start + step]) for start in range(0, len(values), step)]
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"{self._file} failed while it ran: {one_line(error)}") from error
        output = answers[0] if len(answers) == 1 else np.concatenate(answers)
        return probabilities(self._file, output, len(samples), self._scale, self._zero_point)

    def _invoke(self, values: NDArray[Any]) -> NDArray[Any]:
        if values.shape != self._shape:
            self._resize(values.shape)
        self._interpreter.set_tensor(self._input, values)
        self._interpreter.invoke()
        answer: NDArray[Any] = self._interpreter.get_tensor(self._output)
        return answer

    def _resize(self, shape: tuple[int, ...]) -> None:
        self._interpreter.resize_tensor_input(self._input, shape)
        self._interpreter.allocate_tensors()
        self._shape = shape

    def _takes_batches(self) -> bool:
        """Return whether two samples run: a file may declare a dynamic batch and still hold a RESHAPE to batch 1."""
        original = self._shape
        try:
            self._resize((2, *self._convert.input_shape))
        except (RuntimeError, ValueError):
            taken = False
        else:
            taken = True
        self._resize(original)
        return taken


@dataclasses.dataclass(frozen=True, slots=True)
class LiteRtRuntime:
    """LiteRT with one of its sets of kernels.

    Attributes:
        name: as used in `--runtime` and in reports.
        formats: names of the formats it takes.
        resolver: LiteRT's name of the set of kernels.
        max_samples: largest number of samples that it is given; None for all.
        timed: whether the wall time of a prediction is meaningful.
    """

    name: str
    formats: tuple[str, ...]
    resolver: Resolver
    max_samples: int | None = None
    timed: bool = True

    def missing(self) -> str | None:
        """Return the package to install, None where LiteRT is there."""
        if importlib.util.find_spec("ai_edge_litert"):
            return None
        return f"{self.name} needs ai-edge-litert, which is not installed; install it with: pip install ai-edge-litert"

    def load(self, path: Path, contract: InputContract, threads: int) -> LiteRtSession:
        """Load a .tflite file.

        Raises:
            RuntimeUnavailableError: LiteRT is not installed.
            ModelError: the file is not a TFLite model, is damaged, or is not a classifier.
        """
        if reason := self.missing():
            raise RuntimeUnavailableError(reason)
        try:
            with suppress_stderr():
                from ai_edge_litert.interpreter import Interpreter, OpResolverType

                interpreter = Interpreter(
                    model_path=str(path),
                    num_threads=threads,
                    experimental_op_resolver_type=OpResolverType[self.resolver],
                )
                interpreter.allocate_tensors()
                return LiteRtSession(str(path), interpreter, contract, threads)
        except (RuntimeError, ValueError) as error:
            raise ModelError(
                f"{path} cannot be loaded by {self.name}: {_whole_sentences(error)}",
                advice="check the file, or try another runtime",
            ) from error


def _whole_sentences(error: Exception) -> str:
    """Return an error of LiteRT as one line; it repeats a sentence for every tensor, and a long text ends after one."""
    line, most = one_line(error), 200
    end = line.rfind(".")
    return line if len(line) < most or end < 0 else line[:end]


def _only(file: str, what: str, tensors: list[dict[str, Any]]) -> dict[str, Any]:
    if len(tensors) != 1:
        raise ModelError(f"{file} has {len(tensors)} {what}s; edgecnn runs classifiers with one {what}")
    return tensors[0]
