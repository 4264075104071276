"""Sections with details: parity, quantization error, worst mistakes, skipped parts, machine, files."""

import base64
import io
import re
from collections.abc import Sequence
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.markup import Markup, bar, details, join, paragraph, table, tag
from edgecnn.report.provenance import fact_list
from edgecnn.types import LayerError, Machine, Mistake, Run

_PICTURE = re.compile(r'<img src="data:image/png;base64,([A-Za-z0-9+/=]+)" alt="image \d+:')
_GOOD_SQNR_DB = 60.0  # full length of a bar


def parity_section(content: ReportContent) -> Markup:
    """Return the section on the parity of each exported file."""
    if not content.manifest.parity:
        return paragraph("No artifact was compared with its oracle after export.", class_="missing")
    columns = ("Artifact", "compared with", "images", "tolerance", "largest error", "same class", "of tolerance")
    lines = [
        (
            item.format,
            item.oracle,
            units.count(item.samples),
            "bit for bit" if item.tolerance == 0 else units.error(item.tolerance),
            units.error(item.largest_error),
            units.percent(item.agreement),
            "within" if item.largest_error <= item.tolerance else "beyond",
        )
        for item in content.manifest.parity
    ]
    return table("Errors of probabilities after export, 0 to 1", columns, lines, words=(1,))


def worst_layers(content: ReportContent) -> list[LayerError]:
    """Return the quantization errors with the lowest signal-to-noise ratio first."""
    return sorted(content.manifest.layer_errors, key=lambda item: item.sqnr_db)


def quantization_section(content: ReportContent) -> Markup:
    """Return the section on the quantization error of each layer, worst first."""
    errors = worst_layers(content)
    if not errors:
        return paragraph("There is no int8 artifact to compare layer by layer.", class_="missing")
    lines = [
        (
            item.layer,
            item.operator,
            f"{item.sqnr_db:.1f} dB",
            bar(item.sqnr_db / _GOOD_SQNR_DB),
            units.percent(item.saturated, 3),
            f"{item.scale:.4g}",
            str(item.zero_point),
        )
        for item in errors
    ]
    columns = ("Layer", "operator", "SQNR", "", "saturated", "scale", "zero point")
    caption = "Signal to quantization noise of each int8 tensor against float, worst first; a full bar is 60 dB"
    return table(caption, columns, lines, words=(1,))


def mistakes_section(content: ReportContent) -> Markup:
    """Return the section on the baseline's most confident mistakes, with pictures if the images are available."""
    if content.evaluation is None:
        return paragraph("This bundle was not evaluated: no mistakes are known.", class_="missing")
    if not content.evaluation.mistakes:
        return paragraph("No mistakes are recorded.", class_="missing")
    sources = [_picture(pixels) for pixels in content.mistakes]
    cards = [_card(mistake, source) for mistake, source in zip_longest(content.evaluation.mistakes, sources)]
    absent = (
        "" if content.mistakes else paragraph("The pictures are missing: the images are not at hand.", class_="missing")
    )
    return join([absent, tag("div", *cards, class_="mistakes")])


def pictures_of(page: str) -> tuple[NDArray[np.uint8], ...]:
    """Return the pictures of mistakes in a page that `mistakes_section` is a part of, uint8 (H, W, C)."""
    from PIL import Image

    pictures = [Image.open(io.BytesIO(base64.b64decode(data))) for data in _PICTURE.findall(page)]
    return tuple(np.atleast_3d(np.asarray(picture, np.uint8)) for picture in pictures)


def skipped_section(content: ReportContent) -> Markup:
    """Return the section on skipped parts, with reasons."""
    found = comparisons.skipped(content)
    if not found:
        return paragraph("Nothing was skipped.")
    lines = [(stage, item.format or "all", item.runtime or "all", item.reason) for stage, item in found]
    return table(
        "What was not done, and why",
        ("Stage", "artifact", "runtime", "reason"),
        lines,
        words=(1, 2, 3),
        class_="reasons",
    )


def machines(content: ReportContent) -> list[tuple[str, Machine]]:
    """Return the machines of the figures, each once."""
    evaluated = _machines_of(content.evaluation.every_run if content.evaluation else ())
    timed = _machines_of(content.benchmark.every_run if content.benchmark else ())
    if evaluated and evaluated == timed:
        return [(f"Evaluated and timed on{note}", machine) for note, machine in evaluated]
    both = [(f"Evaluated on{note}", machine) for note, machine in evaluated]
    return [*both, *((f"Timed on{note}", machine) for note, machine in timed)]


def _machines_of(runs: Sequence[Run]) -> list[tuple[str, Machine]]:
    """Return the different machines of some runs, with the time of the last run on each where there are several."""
    last = {run.machine: run.time for run in runs}
    return [(f" ({units.timestamp(time)})" if len(last) > 1 else "", machine) for machine, time in last.items()]


def machine_facts(machine: Machine) -> list[tuple[str, str]]:
    """Name a machine's properties and write them."""
    return [
        ("Processor", machine.processor),
        ("Cores used", str(machine.cores)),
        ("Memory", units.size(machine.memory_bytes)),
        ("System", f"{machine.system}, {machine.architecture}"),
        ("Python", machine.python),
        ("Packages", versions(machine.packages)),
    ]


def versions(packages: tuple[tuple[str, str], ...]) -> str:
    """Write packages with their versions in one line."""
    return ", ".join(f"{name} {version}" for name, version in packages) or "none recorded"


def machine_section(content: ReportContent) -> Markup:
    """Return the section on the machine and the versions of packages."""
    parts = [join([tag("h3", label), fact_list(machine_facts(machine))]) for label, machine in machines(content)]
    made = [("edgecnn", content.manifest.version), ("Packages", versions(content.manifest.packages))]
    absent = "" if parts else paragraph("Nothing was measured, so there is no machine to describe.", class_="missing")
    return join([absent, *parts, tag("h3", "Made with"), fact_list(made)])


def files_section(content: ReportContent) -> Markup:
    """Return the section on the artifacts' inputs and the hashes of files."""
    manifest = content.manifest
    artifacts = [
        (
            item.format,
            comparisons.file_size(item.size_bytes, folder=comparisons.is_folder(item)),
            f"{item.input.dtype} {units.shape(item.input.shape)} {item.input.layout}",
            "" if item.input.scale is None else f"{item.input.scale:.6g}, {item.input.zero_point}",
            f"pixel {units.TIMES} {item.contract.rescale:g} + {item.contract.offset:g}",
            "yes" if item.integer_only else "no",
        )
        for item in manifest.artifacts
    ]
    columns = ("Artifact", "file", "input", "scale, zero point", "stands for", "integer-only")
    inputs = table("What each artifact takes", columns, artifacts, words=(1, 2, 3, 4, 5))
    absent = paragraph("Nothing was exported.", class_="missing")
    hashes = table("Files and their SHA-256", ("File", "SHA-256"), manifest.files, words=(1,), class_="hashes")
    return join([inputs if artifacts else absent, details(f"{len(manifest.files)} files and their hashes", hashes)])


def _card(mistake: Mistake, source: str | None) -> Markup:
    told = f"image {mistake.index}: {mistake.truth} taken for {mistake.predicted}"
    picture = "" if source is None else tag("img", src=source, alt=told)
    lines = [
        tag("span", "predicted ", tag("b", mistake.predicted)),
        tag("span", "truth ", tag("b", mistake.truth)),
        tag("span", f"confidence {units.percent(mistake.confidence, 1)}"),
        tag("small", f"image {mistake.index}"),
    ]
    return tag("figure", picture, tag("figcaption", *lines))


def _picture(pixels: NDArray[np.uint8]) -> str:
    """Return pixels as a data address; of other than 1, 3 or 4 channels the first is shown in grey."""
    from PIL import Image

    shown = pixels if pixels.shape[2] in (3, 4) else pixels[:, :, 0]
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(shown)).save(stream, "PNG", optimize=True)
    encoded = base64.b64encode(stream.getvalue()).decode()
    return f"data:image/png;base64,{encoded}"
