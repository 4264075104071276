"""Protocols of a runtime, a loaded file and a progress display."""

import typing
from pathlib import Path
from typing import Protocol, runtime_checkable

from edgecnn.types.measurements import Device
from edgecnn.types.model_files import InputContract

if typing.TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.uint8]
    Outputs = NDArray[np.float32]


class Session(Protocol):
    """A loaded model file.

    Attributes:
        dynamic_batch: whether one call of the file takes any number of samples.
        threads: number of threads in use; a backend that had started before may have another number than asked for.
        input_shape: shape of one sample as the file's input has it; a dynamic height or width is 32.
    """

    @property
    def dynamic_batch(self) -> bool:
        """As in `Attributes`."""
        ...

    @property
    def threads(self) -> int:
        """As in `Attributes`."""
        ...

    @property
    def input_shape(self) -> tuple[int, ...]:
        """As in `Attributes`."""
        ...

    def predict(self, samples: "Samples") -> "Outputs":
        """Return outputs, float32 (N, ...), for raw uint8 samples (N, ...); of a classifier, probabilities."""
        ...


@runtime_checkable
class DeviceSession(Session, Protocol):
    """A loaded model file that measures its needs on a device."""

    def device(self) -> Device:
        """Return the figures of the samples predicted so far."""
        ...


class Runtime(Protocol):
    """A runtime of model files: one module, and one line in `edgecnn.runtimes.RUNTIMES`.

    Attributes:
        name: as used in `--runtime` and in reports.
        formats: names of the formats it takes.
        max_samples: largest number of samples that a slow runtime is given; None for all.
        timed: whether the wall time of a prediction is meaningful (not of an emulator).
    """

    @property
    def name(self) -> str:
        """As in `Attributes`."""
        ...

    @property
    def max_samples(self) -> int | None:
        """As in `Attributes`."""
        ...

    @property
    def timed(self) -> bool:
        """As in `Attributes`."""
        ...

    @property
    def formats(self) -> tuple[str, ...]:
        """As in `Attributes`."""
        ...

    def missing(self) -> str | None:
        """Return the reason why it cannot run here, with the package to install; None if it can."""
        ...

    def load(self, path: Path, contract: InputContract, threads: int) -> Session:
        """Load a file for `threads` threads; raises RuntimeUnavailableError or ModelError with one line."""
        ...


class Progress(Protocol):
    """A display of the progress of long work."""

    def start(self, label: str, total: int) -> None:
        """Begin a stage of `total` steps; it replaces the one before."""
        ...

    def advance(self, steps: int = 1, note: str = "") -> None:
        """Count steps of the stage; `note` is shown beside the bar."""
        ...

    def say(self, message: str) -> None:
        """Show one line."""
        ...


class NullProgress:
    """A Progress that shows nothing."""

    def start(self, label: str, total: int) -> None:
        """Do nothing."""

    def advance(self, steps: int = 1, note: str = "") -> None:
        """Do nothing."""

    def say(self, message: str) -> None:
        """Do nothing."""
