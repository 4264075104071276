"""Devices: instructions, flash and RAM of artifacts, emulated or real."""

import dataclasses
from collections.abc import Callable

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.types import Device

_Column = tuple[str, Callable[[Device], str]]


@dataclasses.dataclass(frozen=True, slots=True)
class DeviceRow:
    """One artifact on one device.

    Attributes:
        name: artifact and runtime as one text.
        format: format name.
        runtime: runtime name.
        board: board or emulator.
        compiler: "" where nothing was compiled.
        agreement: number of outputs that are equal bit for bit, in words.
        tone: of the agreement.
        figures: one text for each of `Devices.columns`.
    """

    name: str
    format: str
    runtime: str
    board: str
    compiler: str
    agreement: str
    tone: comparisons.Tone
    figures: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Devices:
    """The devices with the figures that any of them has.

    Attributes:
        columns: headings of the figures.
        rows: one for each artifact and device.
        notes: sentences on the figures.
    """

    columns: tuple[str, ...]
    rows: tuple[DeviceRow, ...]
    notes: str


def gather(content: ReportContent) -> Devices | None:
    """Return the figures of every artifact on every device; None where there are no devices."""
    devices = content.evaluation.devices if content.evaluation else ()
    if not devices:
        return None
    shown = _columns(devices, content.clock_mhz)
    rows = tuple(_row(device, shown) for device in devices)
    return Devices(tuple(name for name, _ in shown), rows, _notes(devices, content.clock_mhz))


def _row(device: Device, shown: list[_Column]) -> DeviceRow:
    return DeviceRow(
        name=comparisons.result_name(device.format, device.runtime),
        format=device.format,
        runtime=device.runtime,
        board=device.board,
        compiler=device.compiler,
        agreement=_agreement(device),
        tone="plain" if device.differing is None else "bad" if device.differing else "good",
        figures=tuple(write(device) for _, write in shown),
    )


def _columns(devices: tuple[Device, ...], clock_mhz: float | None) -> list[_Column]:
    """Return heading and text of the figures that any of the devices has."""
    columns: list[_Column] = [
        ("instructions", lambda device: _count(device.instructions)),
        ("cycles", lambda device: _count(device.cycles)),
        ("code", lambda device: _count(device.code_bytes)),
        ("weights", lambda device: _count(device.weight_bytes)),
        ("static RAM", lambda device: _count(device.ram_bytes)),
        ("arena", lambda device: _count(device.arena_bytes)),
        ("stack", lambda device: _count(device.stack_bytes)),
    ]
    if clock_mhz is not None:
        columns.insert(1, (f"estimate at {clock_mhz:g} MHz", lambda device: _estimate(device.instructions, clock_mhz)))
    return [column for column in columns if any(column[1](device) != units.ABSENT for device in devices)]


def _agreement(device: Device) -> str:
    if device.differing is None:
        return f"{units.count(device.samples)}, not compared"
    if device.differing:
        return f"{units.count(device.differing)} of {units.count(device.samples)} differ"
    return f"all {units.count(device.samples)} equal"


def _notes(devices: tuple[Device, ...], clock_mhz: float | None) -> str:
    parts = ["Output: how many answers have the same bits as those of the reference on the host."]
    if any(device.instructions is not None for device in devices):
        parts.append("Instructions: executed for one inference, the median of the images; they are not time.")
        if clock_mhz is not None:
            parts.append(
                f"The time at {clock_mhz:g} MHz is an estimate, instructions divided by the clock: it assumes "
                "one instruction a cycle, and a processor may take more or fewer."
            )
    if any(device.cycles is not None for device in devices):
        parts.append("Cycles: of one inference, as the board's own counter has them.")
    parts.append("Code: kernels and their tables. Static RAM holds the arena; the stack comes on top.")
    return " ".join(parts)


def _count(value: int | None) -> str:
    return units.ABSENT if value is None else units.count(value)


def _estimate(instructions: int | None, clock_mhz: float) -> str:
    if instructions is None:
        return units.ABSENT
    microseconds = instructions / clock_mhz
    return units.time(microseconds, units.time_unit([microseconds]))
