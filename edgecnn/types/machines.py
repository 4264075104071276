"""Machine, load and time of a measurement."""

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
    """Load of a machine during a measurement.

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
        """True above one runnable thread a core, where a measured thread has to wait for a core."""
        return self.runnable > self.cores

    def __str__(self) -> str:
        """Return the figures as a text."""
        return f"{self.runnable:.1f} runnable on {self.cores} cores, load average {self.average:.2f}"


@dataclasses.dataclass(frozen=True, slots=True)
class Run:
    """One run of a command that measures; rows name it by its time.

    Attributes:
        time: start, UTC, as in "2026-11-30T21:05:12.345Z"; "" for figures of a version that stored none.
        machine: machine that it ran on.
        load: load of the machine during the run; None where unknown.
        baseline: "format@runtime" that its rows are compared with, "" without one.
    """

    time: str
    machine: Machine
    load: Load | None
    baseline: str
