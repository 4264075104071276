"""Parity: each exported file against its oracle."""

import dataclasses

from edgecnn.report import ReportContent, units


@dataclasses.dataclass(frozen=True, slots=True)
class ParityRow:
    """One comparison after export.

    Attributes:
        format: format name.
        oracle: what it was compared with.
        samples: number of samples compared.
        exact: True where every bit must be equal.
        tolerance: largest error allowed, of probabilities.
        largest_error: found.
        agreement: share of samples with the same class.
        within: True where the error is within its tolerance.
    """

    format: str
    oracle: str
    samples: str
    exact: bool
    tolerance: str
    largest_error: str
    agreement: str
    within: bool


def gather(content: ReportContent) -> tuple[ParityRow, ...]:
    """Return a row for each comparison."""
    return tuple(
        ParityRow(
            format=item.format,
            oracle=item.oracle,
            samples=units.count(item.samples),
            exact=item.tolerance == 0,
            tolerance=units.error(item.tolerance),
            largest_error=units.error(item.largest_error),
            agreement=units.percent(item.agreement),
            within=item.largest_error <= item.tolerance,
        )
        for item in content.manifest.parity
    )
