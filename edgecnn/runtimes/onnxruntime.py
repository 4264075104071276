"""ONNX Runtime on the CPU."""

import dataclasses
import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError, RuntimeUnavailableError, one_line
from edgecnn.interpreters.onnxruntime import onnxruntime
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.system.stderr import suppress_stderr
from edgecnn.types import InputContract

_DTYPES = {
    "tensor(float)": "float32",
    "tensor(float16)": "float16",
    "tensor(double)": "float64",
    "tensor(uint8)": "uint8",
    "tensor(int8)": "int8",
    "tensor(int16)": "int16",
    "tensor(uint16)": "uint16",
    "tensor(int32)": "int32",
    "tensor(int64)": "int64",
}
_FATAL = 4  # errors are raised as well


class OnnxSession:
    """A loaded .onnx file.

    Attributes:
        dynamic_batch: whether one call takes any number of samples.
        threads: of the pool that works inside an operator.
        input_shape: shape of one sample as the input tensor has it.
    """

    def __init__(self, file: str, session: Any, contract: InputContract, threads: int) -> None:
        given, answer = _only(file, "input", session.get_inputs()), _only(file, "output", session.get_outputs())
        if given.type not in _DTYPES:
            raise ModelError(f"{file} takes {given.type} input; pixels can be turned into {', '.join(_DTYPES)}")
        shape = tuple(size if isinstance(size, int) else None for size in given.shape)
        self._convert = InputConverter(file, shape, np.dtype(_DTYPES[given.type]), contract)
        self._file, self._session = file, session
        self._input, self._outputs = given.name, [answer.name]
        self.dynamic_batch = shape[0] is None
        self.threads = threads
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        answers: list[NDArray[Any]] = []
        try:
            for chunk in self._convert.chunks(samples):
                values = self._convert(chunk)
                step = len(values) if self.dynamic_batch else 1
                answers += [self._run(values[start : start + step]) for start in range(0, len(values), step)]
        except _failures() as error:
            raise ModelError(f"{self._file} failed while it ran: {one_line(error)}") from error
        output = answers[0] if len(answers) == 1 else np.concatenate(answers)
        return probabilities(self._file, output, len(samples))

    def _run(self, values: NDArray[Any]) -> NDArray[Any]:
        answer: NDArray[Any] = self._session.run(self._outputs, {self._input: values})[0]
        return answer


@dataclasses.dataclass(frozen=True, slots=True)
class OnnxRuntime:
    """ONNX Runtime's CPU execution provider, operators one after the other."""

    name: str
    formats: tuple[str, ...]
    max_samples: int | None = None
    timed: bool = True

    def missing(self) -> str | None:
        """Return the package to install, None where ONNX Runtime is there."""
        if importlib.util.find_spec("onnxruntime"):
            return None
        return f"{self.name} needs onnxruntime, which is not installed; install it with: pip install onnxruntime"

    def load(self, path: Path, contract: InputContract, threads: int) -> OnnxSession:
        """Load an .onnx file.

        Raises:
            RuntimeUnavailableError: ONNX Runtime is not installed.
            ModelError: the file is not an ONNX model, is damaged, reaches for data outside its folder, or is not a
                classifier.
        """
        if reason := self.missing():
            raise RuntimeUnavailableError(reason)
        with suppress_stderr():
            library = onnxruntime()
            try:
                session = library.InferenceSession(str(path), _options(threads), providers=["CPUExecutionProvider"])
            except _failures() as error:
                raise ModelError(
                    f"{path} cannot be loaded by {self.name}: {one_line(error)}", advice="check the file"
                ) from error
        return OnnxSession(str(path), session, contract, threads)


def _options(threads: int) -> Any:
    library = onnxruntime()
    options = library.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = library.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = _FATAL
    # A pool that spins between calls takes the core of whatever is measured next.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Without it, 8-bit weights saturate in 16-bit sums on x86 processors that lack VNNI.
    options.add_session_config_entry("session.x64quantprecision", "1")
    return options


def _failures() -> tuple[type[Exception], ...]:
    """Return the exceptions of ONNX Runtime, which have no common base class."""
    state = onnxruntime().capi.onnxruntime_pybind11_state
    own = [item for item in vars(state).values() if isinstance(item, type) and issubclass(item, Exception)]
    return (RuntimeError, ValueError, *own)


def _only(file: str, what: str, tensors: list[Any]) -> Any:
    if len(tensors) != 1:
        raise ModelError(f"{file} has {len(tensors)} {what}s; edgecnn runs classifiers with one {what}")
    return tensors[0]
