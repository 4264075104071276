"""Predictions that a bundle stores, `baseline.npz` and `predictions.npz`, checked when they are read.

The hash in the manifest finds a damaged file; the checks here find one that was replaced together with its hash, whose
arrays would otherwise be scored, or end in a traceback.
"""

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.errors import BundleError, one_line
from edgecnn.system.processes import shell_quoted
from edgecnn.types import Evaluation

_ROUNDING = 0.001  # of a probability that a released bundle stores as float16
_UNREADABLE = (
    OSError, ValueError, EOFError, MemoryError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error
)  # fmt: skip


def read_baseline(made: Bundle, part: str, shape: tuple[int, int]) -> NDArray[np.float32] | None:
    """Return the float model's probabilities for a part of the bundle's dataset; None where it stores none.

    Args:
        made: the bundle.
        part: "test" or "validation"; a released bundle keeps "test" only, as float16.
        shape: samples of the part, and classes.

    Returns:
        float32 (N, classes), each in 0..1.

    Raises:
        BundleError: the file is damaged.
    """
    if not made.has(bundle.BASELINE):
        return None
    path = made.path(bundle.BASELINE)
    advice = f"make it again with: edgecnn export {shell_quoted(made.folder)}"
    stored = _read(path, advice).get(part)
    if stored is None:
        return None
    if stored.dtype not in (np.float16, np.float32) or stored.shape != shape:
        given = f"{part} is {stored.dtype} {stored.shape}, expected float32 or float16 {shape}"
        raise BundleError(f"{path} is damaged: {given}", advice=advice)
    found = stored.astype(np.float32)
    if not ((found >= -_ROUNDING) & (found <= 1 + _ROUNDING)).all():  # a NaN is in no range
        raise BundleError(f"{path} is damaged: {part} has values that are not probabilities in 0..1", advice=advice)
    return found


def read_predictions(made: Bundle) -> dict[str, NDArray[np.uint16]]:
    """Return the class numbers that a bundle's evaluation stored.

    Returns:
        uint16 arrays: "labels" (N,), "images" (bytes that identify the samples), and one for each "format@runtime" with
        the predictions for the N samples, or for fewer of them that are evenly spaced; empty where there are none.

    Raises:
        BundleError: the file is damaged.
    """
    evaluation = measurements.read_measurement(made, bundle.EVALUATION, Evaluation)
    if evaluation is None or not made.has(bundle.PREDICTIONS):
        return {}
    path = made.path(bundle.PREDICTIONS)
    advice = f"make it again with: edgecnn evaluate {shell_quoted(made.folder)}"
    stored = _read(path, advice)
    if violation := _find_violation(stored, len(evaluation.class_names)):
        raise BundleError(f"{path} is damaged: {violation}", advice=advice)
    return stored


def _read(path: Path, advice: str) -> dict[str, NDArray[Any]]:
    try:
        with zipfile.ZipFile(path):  # NumPy would take a bare .npy, or a pickle, under this name too
            pass
        with np.load(path, allow_pickle=False) as stored:
            arrays = dict(stored)
    except _UNREADABLE as error:
        raise BundleError(f"{path} is damaged: {one_line(error)}", advice=advice) from error
    if other := [name for name, value in arrays.items() if not isinstance(value, np.ndarray)]:
        raise BundleError(f"{path} is damaged: {one_line(other[0])} is not an array", advice=advice)
    return arrays


def _find_violation(stored: dict[str, NDArray[Any]], classes: int) -> str:
    """Return the first rule that stored predictions break, "" if they keep all."""
    if missing := {"images", "labels"} - stored.keys():
        return f"it has no array {min(missing)!r}"
    for name, values in stored.items():
        if values.dtype != np.uint16 or values.ndim != 1:
            return f"{one_line(name)} is {values.dtype} {values.shape}, expected uint16 of one axis"
        if name == "images":
            continue
        if not 0 < len(values) <= len(stored["labels"]):
            return f"{one_line(name)} has {len(values)} values for {len(stored['labels'])} samples"
        if values.max() >= classes:
            return f"{one_line(name)} has class {values.max()} of {classes}"
    return ""
