"""Classes: precision, recall and F1 of each class."""

import dataclasses

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.sections.matrices import LARGEST_TABLE
from edgecnn.types import ClassScore, Evaluation


@dataclasses.dataclass(frozen=True, slots=True)
class ClassRow:
    """Scores of one class, 0..1, as texts.

    Attributes:
        name: of the class.
        precision: share of right answers among those with this class.
        precision_change: against the baseline.
        recall: share of this class that is recognized.
        recall_change: against the baseline.
        f1: harmonic mean of precision and recall.
        f1_change: against the baseline.
        f1_share: F1 as a number, for its bar.
        baseline_f1_share: F1 of the baseline, likewise.
        samples: number of samples of the class.
    """

    name: str
    precision: str
    precision_change: str
    recall: str
    recall_change: str
    f1: str
    f1_change: str
    f1_share: float
    baseline_f1_share: float
    samples: str


@dataclasses.dataclass(frozen=True, slots=True)
class ClassGroup:
    """Results with the same scores.

    Attributes:
        name: all results by name.
        baseline: True for the group that holds the baseline.
        effect: difference to the baseline with its verdict.
        open: True for the group that is shown unfolded.
        rows: one for each class.
    """

    name: str
    baseline: bool
    effect: str
    open: bool
    rows: tuple[ClassRow, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Classes:
    """Scores of every class.

    Attributes:
        baseline_name: of the baseline.
        groups: the baseline's first.
        grouped: True where a group holds several results.
    """

    baseline_name: str
    groups: tuple[ClassGroup, ...]
    grouped: bool


def gather(content: ReportContent) -> Classes | None:
    """Return the scores of each class, of the baseline and of the others; None without an evaluation."""
    evaluation = content.evaluation
    if evaluation is None:
        return None
    found = comparisons.groups(evaluation)
    return Classes(
        baseline_name=comparisons.baseline_name(evaluation.baseline),
        groups=_groups(evaluation, found),
        grouped=len(found) < len(evaluation.results),
    )


def _groups(evaluation: Evaluation, found: tuple[comparisons.Group, ...]) -> tuple[ClassGroup, ...]:
    few = len(evaluation.class_names) <= LARGEST_TABLE
    worst = min(found, key=lambda group: group.result.macro_f1, default=None)
    return tuple(
        ClassGroup(
            name=group.name,
            baseline=group.baseline,
            effect=comparisons.effect(group.result),
            open=few and group == worst,
            rows=tuple(_row(score) for score in group.result.classes),
        )
        for group in found
    )


def _row(score: ClassScore) -> ClassRow:
    return ClassRow(
        name=score.name,
        precision=f"{score.precision:.3f}",
        precision_change=units.signed(score.precision_change, 3),
        recall=f"{score.recall:.3f}",
        recall_change=units.signed(score.recall_change, 3),
        f1=f"{score.f1:.3f}",
        f1_change=units.signed(score.f1_change, 3),
        f1_share=score.f1,
        baseline_f1_share=score.f1 - score.f1_change,
        samples=units.count(score.support),
    )
