"""Results of inspect, predict, data and doctor on stdout."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from edgecnn.cli import json_outputs
from edgecnn.cli.tables import as_json as _json
from edgecnn.cli.tables import line as _line
from edgecnn.cli.tables import output_as_json, yes_or_no
from edgecnn.cli.tables import table as _table
from edgecnn.types import DatasetInfo, FileReport, SplitInfo

if TYPE_CHECKING:
    from edgecnn.api import DoctorCheck, Prediction


def file_report(report: FileReport, *, as_json: bool) -> None:
    """Show the content of a model file."""
    if as_json:
        return output_as_json("output-inspect", report)
    rows: list[tuple[str, str]] = [("format", report.format), ("bytes", f"{report.size_bytes:,}")]
    for kind, specs in (("input", report.inputs), ("output", report.outputs)):
        for spec in specs:
            shape = "x".join(str(size or "N") for size in spec.shape)
            step = "" if spec.scale is None else f", scale {spec.scale:.9g}, zero point {spec.zero_point}"
            rows.append((kind, f"{spec.name}: {spec.dtype} {shape} {spec.layout}{step}"))
    rows += [
        ("quantization", report.quantization),
        (
            "integer-only",
            yes_or_no(report.integer_only) + (f": {report.integer_only_reason}" if report.integer_only_reason else ""),
        ),
        ("operators", ", ".join(f"{name} {count}" for name, count in report.operators)),
        ("tensor types", ", ".join(f"{name} {count}" for name, count in report.tensor_types)),
        ("parameters", f"{report.parameters:,}{_constants(report)}"),
        ("MACs", "unknown" if report.macs is None else f"{report.macs:,}"),
        ("activation bytes", "unknown" if report.ram_bytes is None else f"{report.ram_bytes:,}"),
        ("classes", ", ".join(report.class_names) or "not named"),
    ]
    scaling = (
        "not said"
        if report.contract is None
        else f"pixel * {report.contract.rescale:.9g} + {report.contract.offset:.9g}"
    )
    rows.append(("input stands for", scaling))
    rows += [(f"metadata {key}", value) for key, value in report.metadata]
    rows += [("note", text) for text in report.notes]
    return _table(("", ""), rows)


def predictions(found: Sequence["Prediction"], *, as_json: bool) -> None:
    """Show class and probability of each image."""
    if as_json:
        return _json(list(found))
    return _table(
        ("image", "class", ">probability"), ((item.image, item.label, f"{item.probability:.4f}") for item in found)
    )


def dataset(info: DatasetInfo, split: SplitInfo, *, as_json: bool) -> None:
    """Show a dataset and its split; its warning was shown on stderr when it was loaded."""
    if as_json:
        return output_as_json("output-data", json_outputs.DataOutput(info, split))
    _line(f"{info.name} ({info.origin}): {info.samples:,} images of {'x'.join(map(str, info.sample_shape))}")
    _line(f"{len(info.class_names)} classes: {', '.join(info.class_names)}")
    _line(f"split {split.description}")
    return _line(f"SHA-256 {info.sha256}")


def doctor_checks(found: Sequence["DoctorCheck"], *, as_json: bool) -> None:
    """Show the parts of the installation."""
    if as_json:
        return _json(list(found))
    rows = ((item.kind, item.part, item.version or "missing", item.advice) for item in found)
    return _table(("kind", "part", "version", "to install"), rows)


def _constants(report: FileReport) -> str:
    """Return a remark on the parameter count: an exported file does not tell constants from weights."""
    return "" if report.format == "keras" else ", with the constants of a standardisation if it has one"
