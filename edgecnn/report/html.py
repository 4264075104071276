"""The report as one HTML file that asks the network for nothing: style, drawings and pictures are inside."""

from importlib import resources
from typing import TYPE_CHECKING

from markupsafe import Markup

from edgecnn.report import ReportContent, units
from edgecnn.report.sections import SECTIONS, Section
from edgecnn.system.templates import environment

if TYPE_CHECKING:
    from jinja2 import Environment


def render(content: ReportContent) -> str:
    """Return the report as a self-contained HTML document.

    Args:
        content: what to show; parts that are missing are said in words.

    Returns:
        HTML text, to be written as UTF-8.
    """
    manifest = content.manifest
    style = resources.files("edgecnn.report").joinpath("style.css").read_text(encoding="utf-8")
    return _write(
        "page.html",
        name=manifest.name,
        version=manifest.version,
        subtitle=_subtitle(content),
        warning=manifest.dataset.warning if manifest.dataset else "",
        style=Markup(style),
        sections=[(section, _write_section(section, content)) for section in SECTIONS],
    )


def from_source(source: str, /, **values: object) -> str:
    """Return what a template given as text writes; it may import those of `templates/`."""
    return _environment().from_string(source).render(**values)


def _environment() -> "Environment":
    return environment("edgecnn.report", "html", _clean)


def _write(template: str, /, **values: object) -> str:
    return _environment().get_template(template).render(**values)


def _write_section(section: Section, content: ReportContent) -> Markup:
    return Markup(_write(f"{section.name}.html", **{section.name: section.gather(content)}).strip("\n"))


def _clean(value: object) -> object:
    return units.clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


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
