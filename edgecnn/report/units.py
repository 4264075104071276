"""Formatting of numbers with units. One KB is 1,024 bytes and one MB 1,048,576, as in data sheets of devices."""

import dataclasses
import math
import re
from collections.abc import Iterable

from edgecnn.types import Interval, ModelCost

MINUS = "\N{MINUS SIGN}"
TIMES = "\N{MULTIPLICATION SIGN}"
ABSENT = "n/a"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")  # categories Cc and Cs of Unicode


@dataclasses.dataclass(frozen=True, slots=True)
class TimeUnit:
    """The unit in which one table shows its times.

    Attributes:
        name: as printed.
        microseconds: length of the unit.
    """

    name: str
    microseconds: float


MICROSECOND = TimeUnit("\N{MICRO SIGN}s", 1.0)
MILLISECOND = TimeUnit("ms", 1000.0)


def clean(text: str) -> str:
    """Return `text` with lone surrogates and control characters, line breaks and tabs apart, replaced."""
    return _UNPRINTABLE.sub(_REPLACEMENT, text)


def timestamp(time: str) -> str:
    """Write the time of a run to the second; "" stands for one that was not kept."""
    return f"{time[:19].replace('T', ' ')} UTC" if time else "time not recorded"


def count(value: float) -> str:
    """Write a whole number with thousands separators."""
    return f"{value:,.0f}"


def significant(value: float) -> str:
    """Write a positive quantity with about three significant digits and never fewer than its whole part."""
    if not math.isfinite(value):
        return ABSENT
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3
    return f"{value:,.{digits}f}"


def percent(share: float, digits: int = 2) -> str:
    """Write a share 0..1 as a percentage."""
    return f"{100 * share:.{digits}f}%"


def percent_interval(interval: Interval) -> str:
    """Write an interval of shares 0..1 as percentages."""
    return f"{100 * interval.low:.2f}% to {100 * interval.high:.2f}%"


def signed(value: float, digits: int) -> str:
    """Write a number with its sign, none when it rounds to zero."""
    text = f"{abs(value):.{digits}f}"
    if float(text) == 0:
        return text
    return (MINUS if value < 0 else "+") + text


def points(difference: float) -> str:
    """Write a difference of shares (0..1 units) in percentage points."""
    return f"{signed(100 * difference, 2)} points"


def points_interval(interval: Interval) -> str:
    """Write an interval of differences of shares in percentage points."""
    return f"{signed(100 * interval.low, 2)} to {signed(100 * interval.high, 2)}"


def probability(value: float) -> str:
    """Write a p-value."""
    return "<0.001" if value < 0.001 else f"{value:.3f}"


def error(value: float) -> str:
    """Write an error that may be as small as float rounding."""
    return "0" if value == 0 else f"{value:.2g}" if value >= 0.001 else f"{value:.1e}"


def size(value: int) -> str:
    """Write a number of bytes in B, KB, MB or GB."""
    if value < 1024:
        return f"{value} B"
    if value < 1024 * 1024:
        return f"{value / 1024:,.1f} KB"
    if value < 1024**3:
        return f"{value / 1024**2:,.1f} MB"
    return f"{value / 1024**3:,.1f} GB"


def duration(seconds: float) -> str:
    """Write a duration in hours, minutes and seconds."""
    whole = round(seconds)
    if whole < 60:
        return f"{seconds:.1f} s"
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {whole % 60} s"


def time_unit(microseconds: Iterable[float]) -> TimeUnit:
    """Choose the unit that shows the shortest of some times with at least one whole digit."""
    return MILLISECOND if min(microseconds, default=0.0) >= 1000 else MICROSECOND


def time(microseconds: float, unit: TimeUnit) -> str:
    """Write a time in `unit`, the unit's name included."""
    return f"{significant(microseconds / unit.microseconds)} {unit.name}"


def time_interval(interval: Interval, unit: TimeUnit) -> str:
    """Write an interval of times in `unit`."""
    low, high = interval.low / unit.microseconds, interval.high / unit.microseconds
    return f"{significant(low)} to {significant(high)}"


def flash_note(cost: ModelCost) -> str:
    """Return a note on the content of a model's flash."""
    return "constants of the generated C" if cost.exact else "estimate: at least the constants of the C"


def ram_note(cost: ModelCost) -> str:
    """Return a note on the content of a model's RAM."""
    return "arena of the generated C" if cost.exact else "estimate: at least the arena of the C"


def ratio(value: float) -> str:
    """Write a ratio."""
    return f"{_ratio(value)}{TIMES}"


def ratio_interval(interval: Interval) -> str:
    """Write an interval of ratios."""
    return f"{_ratio(interval.low)} to {_ratio(interval.high)}"


def shape(dimensions: Iterable[int | None]) -> str:
    """Write the dimensions of a tensor, a free one as `?`."""
    return TIMES.join("?" if length is None else str(length) for length in dimensions)


def _ratio(value: float) -> str:
    return significant(value) if value >= 10 else f"{value:.2f}"
