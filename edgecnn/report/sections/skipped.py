"""Skipped parts, with reasons."""

from edgecnn.report import ReportContent, comparisons
from edgecnn.report.elements import Table


def gather(content: ReportContent) -> Table | None:
    """Return a row for each part that was skipped; None where nothing was."""
    found = comparisons.skipped(content)
    if not found:
        return None
    rows = tuple((stage, item.format or "all", item.runtime or "all", item.reason) for stage, item in found)
    columns = ("Stage", "artifact", "runtime", "reason")
    return Table("What was not done, and why", columns, rows, words=(1, 2, 3), style="reasons")
