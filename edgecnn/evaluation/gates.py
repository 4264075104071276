"""Gates: bounds on measured figures; a build fails where one is exceeded."""

import dataclasses
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from edgecnn.errors import UsageError
from edgecnn.runtimes import RUNTIMES
from edgecnn.types import Accuracy

_PATTERN = re.compile(
    r"(?:(?P<target>[\w@-]+)\.)?(?P<metric>\w+)\s*(?P<operator><=|>=)\s*(?P<bound>-?[\d.]+(?:e-?\d+)?)"
)


@dataclasses.dataclass(frozen=True, slots=True)
class Metric:
    """A figure that can be bounded.

    Attributes:
        operator: "<=" or ">=", the one that is meaningful for the figure.
        unit: of the bound.
        measured: returns the figure of a result; None where there is no baseline to compare with.
        meaning: for help texts.
    """

    operator: Literal["<=", ">="]
    unit: str
    measured: Callable[[Accuracy], float | None]
    meaning: str


@dataclasses.dataclass(frozen=True, slots=True)
class Gate:
    """A bound on one figure.

    Attributes:
        text: as given.
        target: format, or "format@runtime"; "" for every artifact.
        metric: name in `METRICS`.
        bound: in the metric's unit.
    """

    text: str
    target: str
    metric: str
    bound: float


def _accuracy_drop(result: Accuracy) -> float | None:
    return None if result.comparison is None else -100 * result.comparison.interval.low


def _macro_f1_drop(result: Accuracy) -> float | None:
    if result.comparison is None:
        return None
    return -100 * sum(item.f1_change for item in result.classes) / len(result.classes)


def _agreement(result: Accuracy) -> float | None:
    return None if result.comparison is None else 100 * result.comparison.agreement


METRICS: Mapping[str, Metric] = {
    "accuracy_drop": Metric(
        "<=", "points", _accuracy_drop, "accuracy lost against the baseline, upper end of its 95% interval"
    ),
    "macro_f1_drop": Metric("<=", "points", _macro_f1_drop, "macro F1 lost against the baseline"),
    "accuracy": Metric(">=", "%", lambda result: 100 * result.accuracy, "share of right answers"),
    "macro_f1": Metric(">=", "%", lambda result: 100 * result.macro_f1, "unweighted mean of the classes' F1"),
    "agreement": Metric(">=", "%", _agreement, "share of samples given the baseline's class"),
}


def parse_gate(text: str) -> Gate:
    """Parse a gate such as "accuracy_drop<=0.5" or "tflite-int8.accuracy_drop<=0.5".

    Drops are in percentage points, the other figures in percent.

    Raises:
        UsageError: it is not of that form, or names a metric or a target that does not exist; the message lists those
            that do.
    """
    found = _PATTERN.fullmatch(text.strip())
    forms = ", ".join(f"{name}{metric.operator}" for name, metric in METRICS.items())
    if found is None or not _is_number(found["bound"]):
        raise UsageError(f"the gate {text!r} is not [FORMAT[@RUNTIME].]METRIC BOUND; the metrics are {forms}")
    name, target, bound = found["metric"], found["target"] or "", float(found["bound"])
    metric = METRICS.get(name)
    if metric is None or metric.operator != found["operator"]:
        raise UsageError(f"the gate {text!r} has no metric {name}{found['operator']}; the metrics are {forms}")
    if metric.unit == "%" and 0 < bound <= 1:
        raise UsageError(f"the gate {text!r} is in percent: write {name}>={100 * bound:g} for a share of {bound:g}")
    targets = _targets()
    if target and target not in targets:
        names = ", ".join(name for name in targets if "@" not in name)
        raise UsageError(f"the gate {text!r} names no artifact", advice=f"write one of {names}, or FORMAT@RUNTIME")
    return Gate(text.strip(), target, name, bound)


def check_gates(gates: Sequence[Gate], results: Sequence[Accuracy]) -> tuple[str, ...]:
    """Check results against gates.

    A figure that compares with the baseline is not checked on the baseline itself. A gate on every artifact leaves out
    runtimes that took only some of the samples, as fewer samples widen the interval; a gate that names such a runtime
    checks it. A gate without any result fails.

    Returns:
        One line for each failure: artifact, measured figure, bound.
    """
    return tuple(line for gate in gates for line in _failures(gate, results))


def _failures(gate: Gate, results: Sequence[Accuracy]) -> list[str]:
    metric, lines, answered = METRICS[gate.metric], [], False
    whole = max((result.samples for result in results), default=0)
    for result in results:
        name = f"{result.format}@{result.runtime}"
        asked = gate.target == name or (gate.target in ("", result.format) and result.samples == whole)
        measured = metric.measured(result) if asked else None
        if measured is None:
            continue
        answered = True
        kept = measured <= gate.bound if metric.operator == "<=" else measured >= gate.bound
        if not kept:
            unit = metric.unit if metric.unit == "%" else f" {metric.unit}"
            bound = f"{metric.operator}{gate.bound:g}"
            lines.append(f"{name}: {gate.metric} is {measured:.4g}{unit}, the bound is {bound} ({gate.text})")
    if not answered:
        lines.append(f"{gate.text}: nothing was measured that it applies to")
    return lines


def _targets() -> tuple[str, ...]:
    formats = dict.fromkeys(name for runtime in RUNTIMES for name in runtime.formats)
    pairs = [f"{name}@{runtime.name}" for runtime in RUNTIMES for name in runtime.formats]
    return (*formats, *pairs)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
