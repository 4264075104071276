"""The report as one HTML file that asks the network for nothing: style, drawings and pictures are inside."""

from collections.abc import Callable
from importlib import resources

from edgecnn.report import ReportContent, accuracy, calibration, details, devices, provenance, search, speed, summary
from edgecnn.report.markup import Markup, join, tag

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_SECTIONS: tuple[tuple[str, str, Callable[[ReportContent], Markup]], ...] = (
    ("summary", "Summary", summary.summary_section),
    ("tradeoff", "Accuracy, latency, size", speed.tradeoff_section),
    ("data", "Data", provenance.data_section),
    ("recipe", "Recipe", provenance.recipe_section),
    ("budget", "Budget", provenance.budget_section),
    ("training", "Training", provenance.training_section),
    ("search", "Search", search.search_section),
    ("comparison", "Against the baseline", accuracy.comparison_section),
    ("classes", "Classes", accuracy.class_section),
    ("matrices", "Confusions", accuracy.matrix_section),
    ("mistakes", "Worst mistakes", details.mistakes_section),
    ("benchmark", "Benchmark", speed.benchmark_section),
    ("devices", "Devices", devices.devices_section),
    ("parity", "Parity", details.parity_section),
    ("quantization", "Quantization error", details.quantization_section),
    ("calibration", "Calibration", calibration.calibration_section),
    ("skipped", "Skipped", details.skipped_section),
    ("machine", "Machine", details.machine_section),
    ("files", "Files", details.files_section),
)


def render(content: ReportContent) -> str:
    """Return the report as a self-contained HTML document.

    Args:
        content: what to show; parts that are missing are said in words.

    Returns:
        HTML text, to be written as UTF-8.
    """
    page = tag("html", _head(content), tag("body", _header(content), _main(content), _footer(content)), lang="en")
    return f"<!doctype html>\n{page}\n"


def _head(content: ReportContent) -> Markup:
    style = resources.files("edgecnn.report").joinpath("style.css").read_text(encoding="utf-8")
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("link", rel="icon", href="data:,"),
        tag("title", f"{content.manifest.name} - edgecnn report"),
        tag("style", Markup(style)),
    )


def _header(content: ReportContent) -> Markup:
    links = [tag("a", title, href=f"#{anchor}") for anchor, title, _ in _SECTIONS]
    return tag(
        "header",
        tag("p", "edgecnn report", class_="kicker"),
        tag("h1", content.manifest.name),
        tag("p", _subtitle(content), class_="subtitle"),
        provenance.warning(content),
        tag("nav", *links, aria_label="Sections"),
    )


def _subtitle(content: ReportContent) -> str:
    manifest = content.manifest
    parts = [f"{len(manifest.class_names)} classes"]
    if manifest.dataset:
        parts.insert(0, manifest.dataset.name)
    if manifest.split:
        parts.append(f"split {manifest.split.protocol}")
    if manifest.training:
        parts.append(f"recipe {manifest.training.recipe}, {manifest.training.epochs} epochs")
    parts.append(f"{len(manifest.artifacts)} exported files")
    return " \N{MIDDLE DOT} ".join(parts)


def _main(content: ReportContent) -> Markup:
    sections = (
        tag("section", tag("h2", title), build(content), id=anchor, aria_label=title)
        for anchor, title, build in _SECTIONS
    )
    return tag("main", join(sections))


def _footer(content: ReportContent) -> Markup:
    return tag("footer", tag("p", f"Written by edgecnn {content.manifest.version} from the bundle's own measurements."))
