"""Results of run, train, verify, export and report on stdout: tables for people, JSON for machines."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgecnn.bundle import Bundle
from edgecnn.cli import json_outputs, show_measurements
from edgecnn.cli.tables import as_json as _json
from edgecnn.cli.tables import line as _line
from edgecnn.cli.tables import output_as_json, yes_or_no
from edgecnn.cli.tables import table as _table
from edgecnn.models import budget
from edgecnn.system.processes import shell_quoted
from edgecnn.types import ModelCost

if TYPE_CHECKING:
    from edgecnn.api import ExportedKits, Outcome


def run(outcome: "Outcome", *, as_json: bool) -> None:
    """Show the measurements of a whole run and its files."""
    if as_json:
        files = tuple(map(str, outcome.written))
        output = json_outputs.RunOutput(str(outcome.folder), files, outcome.evaluation, outcome.benchmark)
        return output_as_json("output-run", output)
    show_measurements.evaluation(outcome.evaluation, as_json=False)
    show_measurements.benchmark(outcome.benchmark, as_json=False)
    return written(outcome.written, as_json=False)


def trained(made: Bundle, images: Path | None, *, as_json: bool) -> None:
    """Show a trained bundle and the next command, with --data where it would not find the images."""
    training, data = made.manifest.training, made.manifest.dataset
    if as_json or training is None or data is None:
        return _json(made.manifest)
    if data.warning:
        _line(f"warning: {data.warning}")
    _line(f"{made.folder}: {training.recipe}, {training.epochs} epochs, {training.parameters:,} parameters")
    return _line(f"next: edgecnn export {shell_quoted(made.folder)}{_data_option(images)}")


def cost(measured: ModelCost, failures: Sequence[str], *, as_json: bool) -> None:
    """Show the layer table, the totals, and the verdict on the budget."""
    if as_json:
        return output_as_json("output-verify", json_outputs.VerifyOutput(measured, not failures, tuple(failures)))
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
        rows.append((item.format, item.file, f"{item.size_bytes:,}", given, yes_or_no(item.integer_only), against))
    _table(("format", "file", ">bytes", "input", "integer-only", "compared with"), rows)
    show_measurements.skipped(made.manifest.skipped)
    if made.manifest.dataset is None:
        _line(f"next: edgecnn benchmark {shell_quoted(made.folder)}")
        return _line(f"with labelled images: edgecnn evaluate {shell_quoted(made.folder)} --data IMAGES")
    return _line(f"next: edgecnn evaluate {shell_quoted(made.folder)}{_data_option(images)}")


def kits(made: "ExportedKits", *, as_json: bool) -> None:
    """Show the kits made of a `.tflite` file."""
    if as_json:
        return output_as_json("output-kits", made)
    rows = [
        (item.format, item.file, f"{item.size_bytes:,}", "unknown" if item.ram_bytes is None else f"{item.ram_bytes:,}")
        for item in made.kits
    ]
    return _table(("format", "file", ">flash bytes", ">RAM bytes"), rows)


def written(paths: Sequence[Path], *, as_json: bool) -> None:
    """Show the files that a command wrote."""
    if as_json:
        return _json([str(path) for path in paths])
    for path in paths:
        _line(str(path))
    return None


def _data_option(images: Path | None) -> str:
    """Return the option that names the images, for a next command that would not find them."""
    return "" if images is None else f" --data {shell_quoted(images)}"
