"""Files of the bundle: inputs of the artifacts, and hashes."""

import dataclasses

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.elements import Table
from edgecnn.types import Artifact


@dataclasses.dataclass(frozen=True, slots=True)
class Files:
    """The files of a bundle.

    Attributes:
        inputs: what each artifact takes; None where nothing was exported.
        hashes: of every file.
    """

    inputs: Table | None
    hashes: Table


def gather(content: ReportContent) -> Files:
    """Return the inputs of the artifacts and the hashes of the files."""
    manifest = content.manifest
    hashes = Table("Files and their SHA-256", ("File", "SHA-256"), manifest.files, words=(1,), style="hashes")
    if not manifest.artifacts:
        return Files(None, hashes)
    columns = ("Artifact", "file", "input", "scale, zero point", "stands for", "integer-only")
    rows = tuple(_row(item) for item in manifest.artifacts)
    return Files(Table("What each artifact takes", columns, rows, words=(1, 2, 3, 4, 5)), hashes)


def _row(item: Artifact) -> tuple[str, ...]:
    return (
        item.format,
        comparisons.file_size(item.size_bytes, folder=comparisons.is_folder(item)),
        f"{item.input.dtype} {units.shape(item.input.shape)} {item.input.layout}",
        "" if item.input.scale is None else f"{item.input.scale:.6g}, {item.input.zero_point}",
        f"pixel {units.TIMES} {item.contract.rescale:g} + {item.contract.offset:g}",
        "yes" if item.integer_only else "no",
    )
