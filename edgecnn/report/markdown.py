"""The report as a Markdown model card with a Hugging Face front matter."""

import re

from markupsafe import Markup

from edgecnn.report import ReportContent, units
from edgecnn.report.front_matter import front_matter
from edgecnn.report.sections import SECTIONS, Section
from edgecnn.system.templates import environment

_SPECIAL = re.compile(r"([\\`*_\[\]|~])")


def render(content: ReportContent) -> str:
    """Return the model card.

    Args:
        content: what to show; parts that are missing are said in words.

    Returns:
        Markdown with a Hugging Face front matter, to be written as UTF-8.
    """
    manifest = content.manifest
    sections = (_write_section(section, content) for section in SECTIONS if section.in_card)
    return _write(
        "card.md",
        front_matter=Markup(front_matter(content)),
        name=manifest.name,
        warning=manifest.dataset.warning if manifest.dataset else "",
        sections=[section for section in sections if section],
    )


def escape(value: str) -> str:
    """Return text that Markdown and HTML both take literally, on one line."""
    flat = units.clean(" ".join(value.split()))
    entities = flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("://", "&#58;//")
    return _SPECIAL.sub(r"\\\1", entities).replace("$", "&#36;")


def _write(template: str, /, **values: object) -> str:
    return environment("edgecnn.report", "markdown", _escape).get_template(template).render(fenced=_fenced, **values)


def _write_section(section: Section, content: ReportContent) -> Markup:
    return Markup(_write(f"{section.name}.md", **{section.name: section.gather(content)}).strip("\n"))


def _escape(value: object) -> Markup:
    """Return a value of a template as Markdown; `Markup` is Markdown already."""
    return value if isinstance(value, Markup) else Markup(escape(str(value)))


def _fenced(text: str, language: str) -> Markup:
    """Return a code block whose fence is longer than any run of backticks in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return Markup(f"{fence}{language}\n{units.clean(text).rstrip()}\n{fence}")
