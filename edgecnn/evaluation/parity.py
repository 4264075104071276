"""Parity of an exported file: its outputs for fixed inputs against those of an oracle, within a bound."""

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ParityError
from edgecnn.types import Parity

TIE = 0.05


def compare(
    format_name: str,
    oracle: str,
    actual: NDArray[np.float32],
    expected: NDArray[np.float32],
    *,
    tolerance: float,
    agreement: float = 0.0,
) -> Parity:
    """Compare an artifact's probabilities with its oracle's.

    Args:
        format_name: of the artifact.
        oracle: name of the model or kernels that computed `expected`.
        actual: float32 (N, classes).
        expected: float32 (N, classes), for the same samples.
        tolerance: largest allowed error of a probability.
        agreement: smallest allowed share of samples given the same class, or a class whose probability the oracle has
            within `TIE` of its highest: between such classes rounding decides.

    Raises:
        ParityError: the first sample and class that are out of bounds, or too little agreement.
    """
    error = np.abs(actual.astype(np.float64) - expected)
    error[np.isnan(error)] = np.inf
    if (bad := np.argwhere(error > tolerance)).size:
        sample, label = bad[0]
        raise ParityError(
            f"{format_name} differs from {oracle}: sample {sample}, class {label}: {actual[sample, label]:.6g} "
            f"instead of {expected[sample, label]:.6g} (allowed {tolerance:g}, "
            f"{len(np.unique(bad[:, 0]))} of {len(error)} samples)"
        )
    chosen = actual.argmax(axis=1)
    likely = np.take_along_axis(expected, chosen[:, None], axis=1)[:, 0] >= expected.max(axis=1) - TIE
    if likely.mean() < agreement:
        raise ParityError(
            f"{format_name} gives another class than {oracle} on {np.sum(~likely)} of {len(likely)} samples, first on "
            f"sample {int(np.argmin(likely))} (allowed {1 - agreement:.0%})"
        )
    same = float((chosen == expected.argmax(axis=1)).mean())
    return Parity(format_name, oracle, len(error), tolerance, float(error.max(initial=0)), same)
