"""Description and load of the machine that a measurement is taken on, without its name or paths."""

import datetime
import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edgecnn.types import Load, Machine


_PACKAGES = ("ai-edge-litert", "jax", "keras", "numpy", "onnxruntime", "scikit-learn", "scipy", "tensorflow")
_CPU_NAMES = ("model name", "Model", "Hardware", "cpu model")  # x86, Raspberry Pi, other ARM, MIPS


def describe() -> "Machine":
    """Return a description of the machine."""
    from edgecnn.types import Machine

    return Machine(
        system=_system(),
        architecture=platform.machine(),
        processor=_processor(Path("/proc/cpuinfo")),
        cores=len(os.sched_getaffinity(0)),
        memory_bytes=os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
        python=platform.python_version(),
        packages=tuple((name, version) for name in _PACKAGES if (version := _version(name))),
    )


def now() -> str:
    """Return the present time, UTC, that names a run."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class LoadMeter:
    """Counter of the runnable threads, sampled on request."""

    def __init__(self, source: Path = Path("/proc/loadavg")) -> None:
        self._source, self._samples = source, list[int]()
        self._average = 0.0
        self.sample()

    def sample(self) -> None:
        """Count the runnable threads of the machine once, where the system gives that number."""
        try:
            fields = self._source.read_text().split()  # such as "0.52 0.58 0.59 2/1093 4711"
            runnable, average = int(fields[3].partition("/")[0]), float(fields[0])
        except (OSError, ValueError, IndexError):
            return
        self._average = self._average if self._samples else average
        if runnable:  # 0: a sandbox that does not count threads, as this one is running
            self._samples.append(runnable)

    def load(self) -> "Load | None":
        """Return the mean of the samples; None without any."""
        from edgecnn.types import Load

        if not self._samples:
            return None
        return Load(sum(self._samples) / len(self._samples), self._average, os.cpu_count() or 1)


def load() -> "Load | None":
    """Return the present load of the machine; None where the system does not give it."""
    return LoadMeter().load()


def scaled_timeout(seconds: float) -> float:
    """Return a time limit in seconds, scaled by the load: as much work as `seconds` allow on an idle machine.

    Where several threads wait for each core, a process gets a share of it; at most ten times `seconds` are allowed.
    """
    found = load()
    if found is None:
        return seconds
    return seconds * min(max(1.0, max(found.runnable, found.average) / found.cores), 10.0)


def describe_load() -> str:
    """Return the present load in words, for messages about exceeded time limits."""
    return str(load() or "load unknown")


def _system() -> str:
    kernel = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    except (OSError, KeyError):
        return kernel


def _processor(listing: Path) -> str:
    """Return the processor's marketing name from a listing such as /proc/cpuinfo, or else its architecture."""
    try:
        lines = [line.partition(":") for line in listing.read_text(errors="replace").splitlines()]
    except OSError:
        return platform.machine()
    fields = {key.strip(): value.strip() for key, _, value in lines}
    return next((fields[name] for name in _CPU_NAMES if fields.get(name)), platform.machine())


def _version(package: str) -> str | None:
    import importlib.metadata

    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
