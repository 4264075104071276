"""Sections on accuracy: against the baseline, by class, and confusions."""

from edgecnn.report import ReportContent, comparisons, matrices, units
from edgecnn.report.markup import Markup, bar, details, join, paragraph, table, tag
from edgecnn.types import Accuracy, ClassScore, Evaluation

NOT_EVALUATED = "This bundle was not evaluated: there is no accuracy to show."


def comparison_section(content: ReportContent) -> Markup:
    """Return the figures behind the accuracy verdicts."""
    evaluation = content.evaluation
    if evaluation is None:
        return paragraph(NOT_EVALUATED, class_="missing")
    columns: tuple[str, ...] = (
        "Artifact", "runtime", "images", "right", "loss, nats", "changed", "lost", "gained",
        "largest probability error",
    )  # fmt: skip
    lines = [_comparison_line(result) for result in evaluation.results]
    if len(evaluation.every_run) > 1:
        columns = (*columns, "run")
        times = [units.timestamp(result.run) for result in evaluation.results]
        lines = [(*line, time) for line, time in zip(lines, times, strict=True)]
    baseline = comparisons.baseline_name(evaluation.baseline) or "a baseline, of which there was none"
    caption = f"Answers against {baseline}: images that changed class, lost and gained"
    return table(caption, columns, lines, words=(1,))


def class_section(content: ReportContent) -> Markup:
    """Return precision, recall and F1 of each class, the baseline's open and the others' folded away."""
    evaluation = content.evaluation
    if evaluation is None:
        return paragraph(NOT_EVALUATED, class_="missing")
    parts = []
    groups = comparisons.groups(evaluation)
    short = len(evaluation.class_names) <= matrices.LARGEST_TABLE
    worst = min(groups, key=lambda group: group.result.macro_f1, default=None)
    for group in groups:
        if group.baseline:
            parts.append(_baseline_classes(group))
        else:
            shown = _changed_classes(group)
            parts.append(details(f"{group.name}: {_effect(group.result)}", shown, open_=short and group == worst))
    return join([*parts, _grouping(evaluation)])


def matrix_section(content: ReportContent) -> Markup:
    """Return confusion and error matrix, the baseline's open and the others' folded away."""
    evaluation = content.evaluation
    if evaluation is None:
        return paragraph(NOT_EVALUATED, class_="missing")
    parts = []
    for group in comparisons.groups(evaluation):
        shown = _matrices(evaluation, group.result)
        if group.baseline:
            parts.append(join([tag("h3", group.name), shown]))
        else:
            parts.append(details(f"{group.name}: {_effect(group.result)}", shown))
    return join(parts)


def _comparison_line(result: Accuracy) -> tuple[str, ...]:
    loss = units.ABSENT if result.loss is None else f"{result.loss:.4f}"
    right = units.percent(result.accuracy)
    change = result.comparison
    if change is None:
        return (result.format, result.runtime, units.count(result.samples), right, loss, *(units.ABSENT,) * 4)
    largest = change.largest_probability_error
    return (
        result.format,
        result.runtime,
        units.count(result.samples),
        right,
        loss,
        units.count(change.changed),
        units.count(change.lost),
        units.count(change.gained),
        units.ABSENT if largest is None else units.error(largest),
    )


def _effect(result: Accuracy) -> str:
    if result.comparison is None:
        return units.percent(result.accuracy)
    return f"{units.points(result.comparison.difference)}, {comparisons.accuracy_verdict(result.comparison).text}"


def _baseline_classes(group: comparisons.Group) -> Markup:
    lines = [
        (
            score.name,
            f"{score.precision:.3f}",
            f"{score.recall:.3f}",
            f"{score.f1:.3f}",
            bar(score.f1),
            units.count(score.support),
        )
        for score in group.result.classes
    ]
    columns = ("Class", "precision", "recall", "F1", "", "images")
    return table(f"Scores of each class, 0 to 1: {group.name}", columns, lines)


def _changed_classes(group: comparisons.Group) -> Markup:
    columns = (
        "Class",
        "precision",
        "change",
        "recall",
        "change",
        "F1",
        "change",
        "F1: baseline above, artifact below",
        "images",
    )
    return table(
        f"Scores of each class, 0 to 1, and their change against the baseline: {group.name}",
        columns,
        [_changed_line(score) for score in group.result.classes],
    )


def _changed_line(score: ClassScore) -> tuple[str, ...]:
    bars = tag("span", bar(score.f1 - score.f1_change), bar(score.f1, "second"), class_="bars")
    return (
        score.name,
        f"{score.precision:.3f}",
        units.signed(score.precision_change, 3),
        f"{score.recall:.3f}",
        units.signed(score.recall_change, 3),
        f"{score.f1:.3f}",
        units.signed(score.f1_change, 3),
        bars,
        units.count(score.support),
    )


def _grouping(evaluation: Evaluation) -> Markup:
    if len(comparisons.groups(evaluation)) == len(evaluation.results):
        return Markup("")
    return paragraph(
        "Results with the same confusion matrix have the same scores and are shown together.", class_="note"
    )


def _matrices(evaluation: Evaluation, result: Accuracy) -> Markup:
    names, confusion = evaluation.class_names, result.confusion
    pair = [matrices.confusion_matrix(names, confusion), matrices.error_matrix(names, confusion)]
    if len(names) <= matrices.LARGEST_TABLE:
        return tag("div", *pair, class_="pair")
    return join([matrices.frequent_confusions(names, confusion), *pair])
