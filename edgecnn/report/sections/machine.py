"""Machines of the figures, and the packages that made the bundle."""

import dataclasses
from collections.abc import Sequence

from edgecnn.report import ReportContent, units
from edgecnn.report.elements import Fact
from edgecnn.types import Machine, Run


@dataclasses.dataclass(frozen=True, slots=True)
class MachinePart:
    """A machine and what was measured on it."""

    label: str
    facts: tuple[Fact, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Machines:
    """Machines of the measurements of a bundle.

    Attributes:
        measured: each machine once; empty where nothing was measured.
        made_with: versions of edgecnn and of packages that made the bundle.
    """

    measured: tuple[MachinePart, ...]
    made_with: tuple[Fact, ...]


def gather(content: ReportContent) -> Machines:
    """Return the machines and the versions."""
    measured = tuple(MachinePart(label, _facts(machine)) for label, machine in machines(content))
    manifest = content.manifest
    return Machines(measured, (("edgecnn", manifest.version), ("Packages", _versions(manifest.packages))))


def machines(content: ReportContent) -> list[tuple[str, Machine]]:
    """Return the machines of the figures, each once."""
    evaluated = _machines_of(content.evaluation.every_run if content.evaluation else ())
    timed = _machines_of(content.benchmark.every_run if content.benchmark else ())
    if evaluated and evaluated == timed:
        return [(f"Evaluated and timed on{note}", machine) for note, machine in evaluated]
    both = [(f"Evaluated on{note}", machine) for note, machine in evaluated]
    return [*both, *((f"Timed on{note}", machine) for note, machine in timed)]


def _machines_of(runs: Sequence[Run]) -> list[tuple[str, Machine]]:
    """Return the different machines of some runs, with the time of the last run on each where there are several."""
    last = {run.machine: run.time for run in runs}
    return [(f" ({units.timestamp(time)})" if len(last) > 1 else "", machine) for machine, time in last.items()]


def _facts(machine: Machine) -> tuple[Fact, ...]:
    return (
        ("Processor", machine.processor),
        ("Cores used", str(machine.cores)),
        ("Memory", units.size(machine.memory_bytes)),
        ("System", f"{machine.system}, {machine.architecture}"),
        ("Python", machine.python),
        ("Packages", _versions(machine.packages)),
    )


def _versions(packages: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name} {version}" for name, version in packages) or "none recorded"
