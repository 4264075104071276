"""What a runtime, a loaded file and a progress display must offer."""

import typing
from pathlib import Path
from typing import Protocol, runtime_checkable

from edgecnn.types.measurements import Device
from edgecnn.types.model_files import InputContract

if typing.TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Probabilities = NDArray[np.float32]


class Session(Protocol):
    """A loaded model file.

    Attributes:
        batch_free: whether one call of the file takes any number of images.
        threads: that it really runs with; a backend that had started before may have others than asked for.
        image_shape: of one image as the file's input has it; a height or width that the file leaves free is 32.
    """

    @property
    def batch_free(self) -> bool:
        """As in `Attributes`."""
        ...

    @property
    def threads(self) -> int:
        """As in `Attributes`."""
        ...

    @property
    def image_shape(self) -> tuple[int, ...]:
        """As in `Attributes`."""
        ...

    def predict(self, images: "Pixels") -> "Probabilities":
        """Return probabilities, float32 (N, classes), of raw uint8 pixels (N, ...)."""
        ...


@runtime_checkable
class DeviceSession(Session, Protocol):
    """A loaded model file that knows what it needs and does on a device."""

    def device(self) -> Device:
        """Return the figures of the images predicted so far."""
        ...


class Runtime(Protocol):
    """Something that runs model files; one module and one line in `edgecnn.runtimes.RUNTIMES`.

    Attributes:
        name: as used in `--runtime` and in reports.
        formats: names of the formats it takes.
        sample: how many images it is asked at most, because it is slow; None for all.
        timed: whether the wall time of a prediction says anything (an emulator's does not).
    """

    @property
    def name(self) -> str:
        """As in `Attributes`."""
        ...

    @property
    def sample(self) -> int | None:
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
        """Return why it cannot run here and what to install, None when it can."""
        ...

    def load(self, path: Path, contract: InputContract, threads: int) -> Session:
        """Load a file for `threads` threads; raises RuntimeUnavailableError or ModelError with one line."""
        ...


class Progress(Protocol):
    """Where long work says how far it is."""

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
