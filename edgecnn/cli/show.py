"""Results on stdout: tables for people, JSON for machines."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.bundle import Bundle
from edgecnn.cli import show_measured
from edgecnn.cli.tables import as_json as _json
from edgecnn.cli.tables import line as _line
from edgecnn.cli.tables import table as _table
from edgecnn.models import budget
from edgecnn.system.processes import shell_quoted
from edgecnn.types import DatasetInfo, FileReport, ModelCost, SplitInfo

if TYPE_CHECKING:
    from edgecnn.api import BundleComparison, DoctorCheck, Kits, Outcome, Prediction


def run(outcome: "Outcome", *, as_json: bool) -> None:
    """Show what a whole run measured and where it is."""
    if as_json:
        folder, *files = map(str, (outcome.folder, *outcome.written))
        measured = {"evaluation": outcome.evaluation, "benchmark": outcome.benchmark}
        return _json({"folder": folder, "files": files, **measured})
    show_measured.evaluation(outcome.evaluation, as_json=False)
    show_measured.benchmark(outcome.benchmark, as_json=False)
    return written(outcome.written, as_json=False)


def trained(made: Bundle, images: Path | None, *, as_json: bool) -> None:
    """Show a trained bundle and the next command, with --data where it would not find the images."""
    training, data = made.manifest.training, made.manifest.dataset
    if as_json or training is None or data is None:
        return _json(made.manifest)
    if data.warning:
        _line(f"warning: {data.warning}")
    _line(f"{made.folder}: {training.recipe}, {training.epochs} epochs, {training.parameters:,} parameters")
    return _line(f"next: edgecnn export {shell_quoted(made.folder)}{_given(images)}")


def cost(measured: ModelCost, failures: Sequence[str], *, as_json: bool) -> None:
    """Show the layer table, the totals, and the verdict on the budget."""
    if as_json:
        return _json({"cost": measured, "within_budget": not failures, "failures": list(failures)})
    rows = (
        (
            layer.name,
            layer.kind,
            "x".join(map(str, layer.output_shape)),
            f"{layer.parameters:,}",
            f"{layer.parameters / max(1, measured.parameters):.1%}",
            f"{layer.macs:,}",
            f"{layer.activation_bytes:,}",
        )
        for layer in measured.layers
    )
    _table(("layer", "kind", "output", ">parameters", ">share", ">MACs", ">activation bytes"), rows)
    _line(f"parameters {measured.parameters:,}, multiply-accumulates {measured.macs:,}")
    sizes = f"flash {measured.flash_bytes:,} bytes, RAM {measured.ram_bytes:,} bytes (int8)"
    _line(f"{sizes}: {budget.describe(measured)}")
    return _line("over budget" if failures else "within budget")


def exported(made: Bundle, images: Path | None, *, as_json: bool) -> None:
    """Show the exported files with the outcome of their checks, and the next command, as `trained` does."""
    if as_json:
        return _json(made.manifest)
    checks = {check.format: check for check in made.manifest.parity}
    rows = []
    for item in made.manifest.artifacts:
        check = checks.get(item.format)
        given = f"{item.input.dtype} {'x'.join(str(size or 'N') for size in item.input.shape)}"
        against = (
            f"{check.oracle}: {check.largest_error:.2g} off at most, {check.agreement:.1%} same class"
            if check
            else "tflite-int8: the very file"
        )
        rows.append((item.format, item.file, f"{item.size_bytes:,}", given, _yes(item.integer_only), against))
    _table(("format", "file", ">bytes", "input", "integer-only", "compared with"), rows)
    show_measured.skipped(made.manifest.skipped)
    if made.manifest.dataset is None:
        _line(f"next: edgecnn benchmark {shell_quoted(made.folder)}")
        return _line(f"with labelled images: edgecnn evaluate {shell_quoted(made.folder)} --data IMAGES")
    return _line(f"next: edgecnn evaluate {shell_quoted(made.folder)}{_given(images)}")


def kits(made: "Kits", *, as_json: bool) -> None:
    """Show the kits made of a `.tflite` file."""
    if as_json:
        return _json(made)
    rows = [
        (item.format, item.file, f"{item.size_bytes:,}", "unknown" if item.ram_bytes is None else f"{item.ram_bytes:,}")
        for item in made.kits
    ]
    return _table(("format", "file", ">flash bytes", ">RAM bytes"), rows)


def comparison(rows: Sequence["BundleComparison"], *, as_json: bool) -> None:
    """Show one bundle against another on the same images."""
    if as_json:
        return _json(list(rows))
    return _table(
        ("format", "runtime", ">accuracy", ">other", ">difference", "95% interval", ">p"),
        (
            (
                row.format,
                row.runtime,
                f"{row.accuracy:.2%}",
                f"{row.other_accuracy:.2%}",
                f"{100 * row.comparison.difference:+.2f} points",
                show_measured.points(row.comparison.interval.low, row.comparison.interval.high),
                f"{row.comparison.p_value:.3g}",
            )
            for row in rows
        ),
    )


def written(paths: Sequence[Path], *, as_json: bool) -> None:
    """Show the files that a command wrote."""
    if as_json:
        return _json([str(path) for path in paths])
    for path in paths:
        _line(str(path))
    return None


def file_report(report: FileReport, *, as_json: bool) -> None:
    """Show the content of a model file."""
    if as_json:
        return _json(report)
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
            _yes(report.integer_only) + (f": {report.integer_only_reason}" if report.integer_only_reason else ""),
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
    """Show a dataset and how it divides."""
    if as_json:
        return _json({"dataset": info, "split": split})
    if info.warning:
        _line(f"warning: {info.warning}")
    _line(f"{info.name} ({info.origin}): {info.images:,} images of {'x'.join(map(str, info.image_shape))}")
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


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _given(images: Path | None) -> str:
    """Return the option that names the images, for a next command that would not find them."""
    return "" if images is None else f" --data {shell_quoted(images)}"
