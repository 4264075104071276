"""The null runtime, which computes nothing: its time is the overhead of the harness."""

import dataclasses
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.types import InputContract


class NullSession:
    """A session that returns a constant."""

    def __init__(self, threads: int) -> None:
        self.dynamic_batch = True
        self.threads = threads
        self.input_shape = (1, 1, 1)
        self._answer = np.full((1, 2), 0.5, np.float32)

    def predict(self, samples: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return 0.5 for two classes, (N, 2), for samples of any shape (N, ...)."""
        return self._answer if len(samples) == 1 else np.repeat(self._answer, len(samples), axis=0)


@dataclasses.dataclass(frozen=True, slots=True)
class NullRuntime:
    """Runtime without formats, so that no artifact is evaluated on it; the benchmark loads it by itself."""

    name: str
    formats: tuple[str, ...]
    max_samples: int | None = None
    timed: bool = True

    def missing(self) -> str | None:
        """Return None: no package is needed."""
        return None

    def load(self, path: Path, contract: InputContract, threads: int) -> NullSession:
        """Return a session without reading the file."""
        del path, contract
        return NullSession(threads)
