"""The machine that a measurement was taken on, and what else it was doing."""

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Machine:
    """The machine a measurement was taken on.

    Attributes:
        system: operating system and release.
        architecture: such as "x86_64".
        processor: marketing name.
        cores: logical cores this process may use.
        memory_bytes: physical memory.
        python: version.
        packages: (name, version) of the packages that compute.
    """

    system: str
    architecture: str
    processor: str
    cores: int
    memory_bytes: int
    python: str
    packages: tuple[tuple[str, str], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Load:
    """How busy a machine was during a measurement.

    Attributes:
        runnable: threads that were ready to run, those of the measurement included; the mean of the samples.
        average: the system's load average of one minute, as the measurement began.
        cores: of the machine.
    """

    runnable: float
    average: float
    cores: int

    @property
    def busy(self) -> bool:
        """True above one runnable thread a core: what is measured then waits for its turn."""
        return self.runnable > self.cores

    def __str__(self) -> str:
        """Write the figures for people."""
        return f"{self.runnable:.1f} runnable on {self.cores} cores, load average {self.average:.2f}"
