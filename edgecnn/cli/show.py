"""Results on stdout: tables for people, JSON for machines."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.bundle import Bundle
from edgecnn.cli.tables import as_json as _json
from edgecnn.cli.tables import line as _line
from edgecnn.cli.tables import table as _table
from edgecnn.types import (
    Accuracy,
    Benchmark,
    DatasetInfo,
    Device,
    Evaluation,
    FileReport,
    Latency,
    ModelCost,
    Skipped,
    SplitInfo,
)

if TYPE_CHECKING:
    from edgecnn.api import Contrast, Finding, Kits, Outcome, Prediction


def run(outcome: "Outcome", *, as_json: bool) -> None:
    """Show what a whole run measured and where it is."""
    if as_json:
        folder, *files = map(str, (outcome.folder, *outcome.written))
        measured = {"evaluation": outcome.evaluation, "benchmark": outcome.benchmark}
        return _json({"folder": folder, "files": files, **measured})
    evaluation(outcome.evaluation, as_json=False)
    benchmark(outcome.benchmark, as_json=False)
    return written(outcome.written, as_json=False)


def trained(made: Bundle, *, as_json: bool) -> None:
    """Show a trained bundle."""
    training, data = made.manifest.training, made.manifest.dataset
    if as_json or training is None or data is None:
        return _json(made.manifest)
    if data.warning:
        _line(f"warning: {data.warning}")
    _line(f"{made.folder}: {training.recipe}, {training.epochs} epochs, {training.parameters:,} parameters")
    return _line(f"next: edgecnn export {made.folder}")


def cost(measured: ModelCost, failures: Sequence[str], *, as_json: bool) -> None:
    """Show the layer table, the totals, and whether they are within the budget."""
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
    kind = "exact, of the generated C" if measured.exact else "estimates"
    _line(f"{kind}: flash {measured.flash_bytes:,} bytes (int8), RAM {measured.ram_bytes:,} bytes (int8)")
    return _line("over budget" if failures else "within budget")


def exported(made: Bundle, *, as_json: bool) -> None:
    """Show the exported files with the outcome of their checks."""
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
    _skipped(made.manifest.skipped)
    return _line(f"next: edgecnn evaluate {made.folder}")


def kits(made: "Kits", *, as_json: bool) -> None:
    """Show the kits made of a `.tflite` file."""
    if as_json:
        return _json(made)
    rows = [
        (item.format, item.file, f"{item.size_bytes:,}", "unknown" if item.ram_bytes is None else f"{item.ram_bytes:,}")
        for item in made.kits
    ]
    return _table(("format", "file", ">flash bytes", ">RAM bytes"), rows)


def evaluation(result: Evaluation, *, as_json: bool) -> None:
    """Show accuracy, what was lost, and the classes of the baseline."""
    if as_json:
        return _json(result)
    images = max(item.images for item in result.results)
    _line(f"{result.dataset}, {result.protocol}, {result.split} split, {images:,} images")
    columns = (
        "format",
        "runtime",
        ">images",
        ">accuracy",
        "95% interval",
        ">difference",
        "95% interval",
        ">p",
        ">flips",
    )
    _table((*columns, ">agreement", ">macro F1"), (_accuracy_row(item, result.baseline) for item in result.results))
    first = result.results[0]
    rows = (
        (item.name, f"{item.precision:.3f}", f"{item.recall:.3f}", f"{item.f1:.3f}", f"{item.support:,}")
        for item in first.classes
    )
    _line(f"per class, {first.format}@{first.runtime}")
    _table(("class", ">precision", ">recall", ">F1", ">support"), rows)
    if result.devices:
        _line("on devices, for one inference")
        counts = ("format", "device", ">images", ">differing", ">instructions", ">cycles", ">code", ">weights")
        _table((*counts, ">RAM", ">arena", ">stack"), map(_device_row, result.devices))
    return _skipped(result.skipped)


def benchmark(result: Benchmark, *, as_json: bool) -> None:
    """Show latency and memory side by side."""
    if as_json:
        return _json(result)
    _line(
        f"{result.machine.processor}, {result.threads} thread(s), {result.rounds} rounds; the call itself costs "
        f"{result.overhead.microseconds:.1f} us; ratios against {result.baseline}"
    )
    columns = ("file", "runtime", ">p50 us", "95% interval", ">p90", ">p99", ">img/s", ">img/s at 64", ">load ms")
    _table((*columns, ">bytes", ">peak MB", ">ratio", "verdict"), map(_latency_row, result.results))
    return _skipped(result.skipped)


def contrast(rows: Sequence["Contrast"], *, as_json: bool) -> None:
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
                _points(row.comparison.interval.low, row.comparison.interval.high),
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
    """Show what a model file is made of."""
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


def findings(found: Sequence["Finding"], *, as_json: bool) -> None:
    """Show the parts of the installation."""
    if as_json:
        return _json(list(found))
    rows = ((item.kind, item.part, item.version or "missing", item.advice) for item in found)
    return _table(("kind", "part", "version", "to install"), rows)


def _accuracy_row(item: Accuracy, baseline: str) -> tuple[str, ...]:
    interval = f"{item.interval.low:.2%} to {item.interval.high:.2%}"
    head = (item.format, item.runtime, f"{item.images:,}", f"{item.accuracy:.2%}", interval)
    if item.comparison is None:
        role = "baseline" if f"{item.format}@{item.runtime}" == baseline else "no baseline"
        return (*head, role, "", "", "", "", f"{item.macro_f1:.4f}")
    change = item.comparison
    return (
        *head,
        f"{100 * change.difference:+.2f} points",
        _points(change.interval.low, change.interval.high),
        f"{change.p_value:.3g}",
        f"+{change.gained} -{change.lost}",
        f"{change.agreement:.2%}",
        f"{item.macro_f1:.4f}",
    )


def _latency_row(item: Latency) -> tuple[str, ...]:
    batched = item.batched_images_per_second
    return (
        item.file,
        item.runtime,
        f"{item.p50.microseconds:.1f}",
        f"{item.p50.interval.low:.1f} to {item.p50.interval.high:.1f}",
        f"{item.p90.microseconds:.1f}",
        f"{item.p99.microseconds:.1f}",
        f"{item.images_per_second:,.0f}",
        "n/a" if batched is None else f"{batched:,.0f}",
        f"{item.load_milliseconds:.1f}",
        f"{item.file_bytes:,}",
        "unknown" if item.peak_memory_bytes is None else f"{item.peak_memory_bytes / 2**20:.0f}",
        "" if item.ratio is None else f"{item.ratio.value:.2f}",
        "baseline" if item.ratio is None else item.ratio.verdict,
    )


def _device_row(item: Device) -> tuple[str, ...]:
    sizes = (item.code_bytes, item.weight_bytes, item.ram_bytes, item.arena_bytes, item.stack_bytes)
    figures = (item.images, item.differing, item.instructions, item.cycles, *sizes)
    return (item.format, item.runtime, *("" if value is None else f"{value:,}" for value in figures))


def _skipped(items: Iterable[Skipped]) -> None:
    for item in items:
        subject = f"{item.format}@{item.runtime}" if item.runtime else item.format
        _line(f"skipped {subject}: {item.reason}")


def _constants(report: FileReport) -> str:
    """In an exported file the constants of a standardisation cannot be told from weights."""
    return "" if report.format == "keras" else ", with the constants of a standardisation if it has one"


def _points(low: float, high: float) -> str:
    return f"{100 * low:+.2f} to {100 * high:+.2f}"


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
