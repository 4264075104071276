"""The machine that a measurement was taken on, without its name or its paths."""

import importlib.metadata
import os
import platform
from pathlib import Path

from edgecnn.types import Machine

_PACKAGES = ("ai-edge-litert", "jax", "keras", "numpy", "onnxruntime", "scikit-learn", "scipy", "tensorflow")
_CPU_NAMES = ("model name", "Model", "Hardware", "cpu model")  # x86, Raspberry Pi, other ARM, MIPS


def describe() -> Machine:
    """Return the machine this process runs on."""
    return Machine(
        system=_system(),
        architecture=platform.machine(),
        processor=_processor(Path("/proc/cpuinfo")),
        cores=len(os.sched_getaffinity(0)),
        memory_bytes=os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
        python=platform.python_version(),
        packages=tuple((name, version) for name in _PACKAGES if (version := _version(name))),
    )


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
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
