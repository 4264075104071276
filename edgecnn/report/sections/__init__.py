"""Table of the report's sections, in the order of the page and of the card."""

import dataclasses
from collections.abc import Callable

from edgecnn.report import ReportContent
from edgecnn.report.sections import (
    benchmark,
    budget,
    calibration,
    classes,
    comparison,
    data,
    devices,
    files,
    machine,
    matrices,
    mistakes,
    parity,
    quantization,
    recipe,
    search,
    skipped,
    summary,
    tradeoff,
    training,
)


@dataclasses.dataclass(frozen=True, slots=True)
class Section:
    """One section: a function that gathers its values, and the templates that write them.

    Attributes:
        name: of the templates `NAME.html` and `NAME.md`, of the value in them, and of the anchor in the page.
        title: heading in the page.
        gather: returns the value, None where there is nothing to show.
        in_card: True where `NAME.md` writes it into the model card, too.
    """

    name: str
    title: str
    gather: Callable[[ReportContent], object]
    in_card: bool = False


SECTIONS = (
    Section("summary", "Summary", summary.gather, in_card=True),
    Section("tradeoff", "Accuracy, latency, size", tradeoff.gather),
    Section("data", "Data", data.gather, in_card=True),
    Section("recipe", "Recipe", recipe.gather, in_card=True),
    Section("budget", "Budget", budget.gather, in_card=True),
    Section("training", "Training", training.gather),
    Section("search", "Search", search.gather, in_card=True),
    Section("comparison", "Against the baseline", comparison.gather),
    Section("classes", "Classes", classes.gather, in_card=True),
    Section("matrices", "Confusions", matrices.gather),
    Section("mistakes", "Worst mistakes", mistakes.gather),
    Section("benchmark", "Benchmark", benchmark.gather, in_card=True),
    Section("devices", "Devices", devices.gather, in_card=True),
    Section("parity", "Parity", parity.gather, in_card=True),
    Section("quantization", "Quantization error", quantization.gather, in_card=True),
    Section("calibration", "Calibration", calibration.gather, in_card=True),
    Section("skipped", "Skipped", skipped.gather, in_card=True),
    Section("machine", "Machine", machine.gather, in_card=True),
    Section("files", "Files", files.gather, in_card=True),
)
