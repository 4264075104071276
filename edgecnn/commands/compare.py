"""`evaluate A B`: two evaluated bundles on the same images."""

import dataclasses
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands.stored_predictions import read_predictions
from edgecnn.errors import BundleError
from edgecnn.evaluation import metrics
from edgecnn.evaluation.metrics import Predictions
from edgecnn.types import Comparison

_SHARED = ("images", "labels")


@dataclasses.dataclass(frozen=True, slots=True)
class BundleComparison:
    """One artifact and runtime that two bundles have in common.

    Attributes:
        format: format name.
        runtime: runtime name.
        accuracy: of the first bundle, 0..1.
        other_accuracy: of the second bundle, 0..1.
        comparison: the first against the second.
    """

    format: str
    runtime: str
    accuracy: float
    other_accuracy: float
    comparison: Comparison


def compare(folder: Path, other: Path) -> tuple[BundleComparison, ...]:
    """Compare two evaluated bundles on the images that both were measured on, pair by pair.

    Raises:
        BundleError: one is not evaluated, they were measured on different images or number their classes differently,
            or have nothing in common.
    """
    first, second = _kept(bundle.load(folder)), _kept(bundle.load(other))
    if not np.array_equal(first["images"], second["images"]):
        raise BundleError(
            f"{folder} and {other} were evaluated on different images", advice="evaluate both on the same split"
        )
    if not np.array_equal(first["labels"], second["labels"]):
        raise BundleError(f"{folder} and {other} number their classes differently and cannot be compared")
    common = [name for name in first if "@" in name and name in second]
    if not common:
        raise BundleError(f"{folder} and {other} have no format and runtime in common")
    if uneven := [name for name in common if len(first[name]) != len(second[name])]:
        raise BundleError(
            f"{folder} and {other} were evaluated on different numbers of samples by {uneven[0]}",
            advice="evaluate both again with this edgecnn",
        )
    labels = first["labels"].astype(np.int64)
    return tuple(_compare_row(name, first[name], second[name], labels) for name in common)


def _compare_row(
    name: str, first: NDArray[np.uint16], second: NDArray[np.uint16], labels: NDArray[np.int64]
) -> BundleComparison:
    format_name, runtime = name.split("@")
    ours, theirs = (Predictions(format_name, runtime, side.astype(np.int64), None) for side in (first, second))
    truth = labels[metrics.evenly_spaced(len(labels), len(ours.predicted))]
    accuracies = [float((item.predicted == truth).mean()) for item in (ours, theirs)]
    return BundleComparison(format_name, runtime, accuracies[0], accuracies[1], metrics.compare(ours, theirs, truth))


def _kept(made: Bundle) -> dict[str, NDArray[np.uint16]]:
    """Return labels, identity and predictions of a bundle, without the rows of files that were exported again."""
    for name in (bundle.EVALUATION, bundle.PREDICTIONS):
        made.require(name, "evaluate")
    answers = read_predictions(made)
    current = measurements.evaluation(made)
    known = (*_SHARED, *measurements.names(current.results if current else ()))
    return {name: answers[name] for name in known if name in answers}
