"""The generated C, compiled with the machine's compiler and called in this process."""

import ctypes
import dataclasses
import functools
import os
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.runtimes.c_kit import CKit, read_kit
from edgecnn.runtimes.tensors import InputConverter, probabilities
from edgecnn.system.compilers import compile_c, compiler
from edgecnn.types import InputContract

FLAGS = ("-std=c99", "-O3")  # portable: no instruction set beyond the compiler's default


class HostCode:
    """A kit's `<prefix>_run`, loaded into this process.

    Args:
        kit: compiled once for each content of its sources.

    Raises:
        ModelError: it does not compile, or lacks the function.
    """

    def __init__(self, kit: CKit) -> None:
        self._kit = kit
        library = _library(kit, compiler())
        try:
            self._run = library[kit.function]
        except AttributeError as error:
            raise ModelError(
                f"{kit.path} names sources that define no {kit.function}", advice="export it again"
            ) from error
        self._run.argtypes = (ctypes.c_void_p,) * 3
        self._arena = np.zeros(kit.manifest.arena_bytes // 8 + 1, np.uint64)  # of uint64, for its alignment
        self._address: int = self._arena.ctypes.data

    def __call__(self, quantized: NDArray[np.int8]) -> NDArray[np.int8]:
        """Return quantized outputs, int8 (N, outputs), for quantized inputs, int8 (N, ...), one call for each.

        Raises:
            ModelError: a call returned an error.
        """
        quantized = np.ascontiguousarray(quantized)
        answers = np.empty((len(quantized), self._kit.output.elements), np.int8)
        source, target = quantized.ctypes.data, answers.ctypes.data
        for sample in range(len(quantized)):
            status = self._run(
                source + sample * self._kit.input.elements, target + sample * answers.shape[1], self._address
            )
            if status:
                raise ModelError(f"{self._kit.path} failed while it ran: {self._kit.function} returned {status}")
        return answers


class CHostSession:
    """A compiled kit.

    Attributes:
        dynamic_batch: False, one sample a call.
        threads: that it may use; it uses one of them.
        input_shape: shape of one sample as the input has it.
    """

    def __init__(self, kit: CKit, contract: InputContract, threads: int) -> None:
        self._file, self._output = str(kit.path), kit.output
        self._convert = input_converter(kit, contract)
        self._code = HostCode(kit)
        self.dynamic_batch = False
        self.threads = threads
        self.input_shape = self._convert.input_shape

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return outputs, float32 (N, classes), for raw uint8 samples (N, ...)."""
        answers = [self._code(self._convert(chunk)) for chunk in self._convert.chunks(samples)]
        quantized = answers[0] if len(answers) == 1 else np.concatenate(answers)
        return probabilities(self._file, quantized, len(samples), self._output.scale, self._output.zero_point)


@dataclasses.dataclass(frozen=True, slots=True)
class CHostRuntime:
    """The machine's C compiler: the program that CC names, else cc, gcc or clang.

    Attributes:
        name: as used in `--runtime` and in reports.
        formats: names of the formats it takes.
        max_samples: largest number of samples that it is given; None for all.
        timed: whether the wall time of a prediction is meaningful.
    """

    name: str
    formats: tuple[str, ...]
    max_samples: int | None = None
    timed: bool = True

    def missing(self) -> str | None:
        """Return the package to install, None where there is a compiler."""
        return missing_compiler(self.name)

    def load(self, path: Path, contract: InputContract, threads: int) -> CHostSession:
        """Compile the kit that a `kit.json` describes.

        Raises:
            RuntimeUnavailableError: there is no C compiler.
            ModelError: the kit is damaged, does not compile, or is not a classifier.
        """
        if reason := self.missing():
            raise RuntimeUnavailableError(reason)
        return CHostSession(read_kit(path), contract, threads)


def input_converter(kit: CKit, contract: InputContract) -> InputConverter:
    """Return the conversion from raw pixels to the quantized input of a kit."""
    tensor = kit.input
    return InputConverter(
        str(kit.path), tensor.shape, np.dtype(np.int8), contract, scale=tensor.scale, zero_point=tensor.zero_point
    )


def missing_compiler(runtime: str) -> str | None:
    """Return the package to install for a runtime that needs the machine's C compiler, None where it is there."""
    if compiler():
        return None
    named = os.environ.get("CC")
    what = f"the compiler {named!r} that CC names" if named else "a C compiler (cc, gcc or clang)"
    return f"{runtime} needs {what}, which is not installed; install one with: apt-get install gcc"


@functools.lru_cache(maxsize=8)
def _library(kit: CKit, command: tuple[str, ...]) -> ctypes.CDLL:
    """Return the compiled library, one for each content in a process; once mapped, its file is not needed."""
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as folder:
        target = Path(folder) / "kit.so"
        options = (*FLAGS, "-shared", "-fPIC", *kit.files, "-o", str(target))
        compile_c((*command, *options), kit.path)
        try:
            return ctypes.CDLL(str(target))
        except OSError as error:
            raise ModelError(f"{kit.path} was compiled and cannot be loaded: {str(error)[:200]}") from error
