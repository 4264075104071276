"""Section on devices: instructions, flash and RAM of artifacts, emulated or real."""

from collections.abc import Callable

from edgecnn.report import ReportContent, units
from edgecnn.report.markup import Markup, cell, chip, join, paragraph, table
from edgecnn.types import Device

NO_DEVICES = "No artifact was run on a device or an emulator of one."
Figure = tuple[str, Callable[[Device], str]]


def devices_section(content: ReportContent) -> Markup:
    """Return instructions, flash and RAM of every artifact on every device."""
    devices = content.evaluation.devices if content.evaluation else ()
    if not devices:
        return paragraph(NO_DEVICES, class_="missing")
    shown = figures(content)
    lines = [
        (
            cell(device.format, device.runtime),
            cell(device.board, device.compiler or None),
            _agreement(device),
            *(value(device) for _, value in shown),
        )
        for device in devices
    ]
    columns = ("Artifact", "device", "output", *(name for name, _ in shown))
    caption = "What one inference takes on each device; flash and RAM in bytes"
    return join([table(caption, columns, lines, words=(1, 2), class_="wide"), paragraph(notes(content), class_="note")])


def figures(content: ReportContent) -> list[Figure]:
    """Return the figures of any of the devices: heading, and a function that writes a device's."""
    columns: list[Figure] = [
        ("instructions", lambda device: _count(device.instructions)),
        ("cycles", lambda device: _count(device.cycles)),
        ("code", lambda device: _count(device.code_bytes)),
        ("weights", lambda device: _count(device.weight_bytes)),
        ("static RAM", lambda device: _count(device.ram_bytes)),
        ("arena", lambda device: _count(device.arena_bytes)),
        ("stack", lambda device: _count(device.stack_bytes)),
    ]
    if content.clock_mhz is not None:
        clock = content.clock_mhz
        columns.insert(1, (f"estimate at {clock:g} MHz", lambda device: _estimate(device.instructions, clock)))
    devices = content.evaluation.devices if content.evaluation else ()
    return [column for column in columns if any(column[1](device) != units.ABSENT for device in devices)]


def agreement(device: Device) -> str:
    """Return a text on the number of outputs that are equal bit for bit."""
    if device.differing is None:
        return f"{units.count(device.samples)}, not compared"
    if device.differing:
        return f"{units.count(device.differing)} of {units.count(device.samples)} differ"
    return f"all {units.count(device.samples)} equal"


def notes(content: ReportContent) -> str:
    """Return notes on the figures."""
    parts = ["Output: how many answers have the same bits as those of the reference on the host."]
    devices = content.evaluation.devices if content.evaluation else ()
    if any(device.instructions is not None for device in devices):
        parts.append("Instructions: executed for one inference, the median of the images; they are not time.")
        if content.clock_mhz is not None:
            parts.append(
                f"The time at {content.clock_mhz:g} MHz is an estimate, instructions divided by the clock: it assumes "
                "one instruction a cycle, and a processor may take more or fewer."
            )
    if any(device.cycles is not None for device in devices):
        parts.append("Cycles: of one inference, as the board's own counter has them.")
    parts.append("Code: kernels and their tables. Static RAM holds the arena; the stack comes on top.")
    return " ".join(parts)


def _agreement(device: Device) -> Markup:
    tone = "plain" if device.differing is None else "bad" if device.differing else "good"
    return chip(agreement(device), tone)


def _count(value: int | None) -> str:
    return units.ABSENT if value is None else units.count(value)


def _estimate(instructions: int | None, clock_mhz: float) -> str:
    if instructions is None:
        return units.ABSENT
    microseconds = instructions / clock_mhz
    return units.time(microseconds, units.time_unit([microseconds]))
