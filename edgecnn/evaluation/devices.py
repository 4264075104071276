"""Figures of a device, merged from the sessions of one artifact."""

import dataclasses
from collections.abc import Sequence

from edgecnn.evaluation.metrics import Predictions, evenly_spaced
from edgecnn.types import Device, DeviceSession, Session

_REFERENCE = "litert-reference"


def device_of(sessions: Sequence[Session]) -> Device | None:
    """Return the figures of a device for the samples predicted; None for sessions without a device."""
    found = [session.device() for session in sessions if isinstance(session, DeviceSession)]
    if not found:
        return None
    counts = [item.differing for item in found if item.differing is not None]
    samples, differing = sum(item.samples for item in found), sum(counts) if len(counts) == len(found) else None
    return dataclasses.replace(found[0], samples=samples, differing=differing)


def with_differences(device: Device, found: Sequence[Predictions]) -> Device:
    """Return a device with the number of outputs that differ from the LiteRT reference kernels', if not counted yet.

    Equal probabilities are equal quantized values: the same scale dequantizes both.

    Args:
        device: of one artifact on one runtime.
        found: predictions for the same samples; a slow device has those of evenly spaced ones.

    Returns:
        The device with the count; unchanged if it has one, or if the reference kernels were not run.
    """
    answers = {item.runtime: item.probabilities for item in found if item.format == device.format}
    ours, theirs = answers.get(device.runtime), answers.get(_REFERENCE)
    if device.differing is not None or ours is None or theirs is None:
        return device
    return dataclasses.replace(
        device, differing=int((ours != theirs[evenly_spaced(len(theirs), len(ours))]).any(axis=1).sum())
    )
