"""Measurements on stdout: accuracy and latency, as tables for people or JSON for machines."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from edgecnn.cli.tables import as_json as _json
from edgecnn.cli.tables import line as _line
from edgecnn.cli.tables import table as _table
from edgecnn.report.units import timestamp
from edgecnn.types import Accuracy, Benchmark, CalibrationStudy, Device, Evaluation, Latency, Run, Skipped, TimingRun

if TYPE_CHECKING:
    from edgecnn.api import BundleComparison


def evaluation(result: Evaluation, *, as_json: bool) -> None:
    """Show accuracy, its loss against the baseline, and the classes of the baseline."""
    if as_json:
        return _json(result)
    images = max(item.samples for item in result.results)
    _line(f"{result.dataset}, {result.protocol}, {result.split} split, {images:,} images")
    columns = [
        "format", "runtime", ">images", ">accuracy", "95% interval", ">difference", "95% interval", ">p", ">flips",
        ">agreement", ">macro F1",
    ]  # fmt: skip
    shown = _with_runs(
        columns, [(_accuracy_row(item, result.baseline), item.run) for item in result.results], result.runs
    )
    _table(*shown)
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
    return skipped(result.skipped)


def benchmark(result: Benchmark, *, as_json: bool) -> None:
    """Show latency and memory side by side, and the conditions of each run."""
    if as_json:
        return _json(result)
    for run in result.runs:
        _line(f"{f'run {timestamp(run.time)}: ' if len(result.runs) > 1 else ''}{_conditions(run)}")
    columns = [
        "file", "runtime", ">p50 us", "95% interval", ">p90", ">p99", ">img/s", ">img/s at 64", ">load ms", ">bytes",
        ">peak MB", ">ratio", "verdict",
    ]  # fmt: skip
    _table(*_with_runs(columns, [(_latency_row(item), item.run) for item in result.results], result.runs))
    return skipped(result.skipped)


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
                _points(row.comparison.interval.low, row.comparison.interval.high),
                f"{row.comparison.p_value:.3g}",
            )
            for row in rows
        ),
    )


def calibration_study(result: CalibrationStudy, *, as_json: bool) -> None:
    """Show the int8 accuracy of each calibration set beside the float model's."""
    if as_json:
        return _json(result)
    _line(f"{result.validated:,} validation images, {result.runtime}; float: {result.float_accuracy:.2%}")
    found = {(trial.samples, trial.seed): f"{trial.accuracy:.2%}" for trial in result.trials}
    rows = [(f"{size:,}", *(found.get((size, seed), "") for seed in result.seeds)) for size in result.sizes]
    return _table((">images", *(f">seed {seed}" for seed in result.seeds)), rows)


def _points(low: float, high: float) -> str:
    """Write an interval of shares in percentage points."""
    return f"{100 * low:+.2f} to {100 * high:+.2f}"


def skipped(items: Iterable[Skipped]) -> None:
    """Show the formats and runtimes that were skipped, with the reasons."""
    for item in items:
        subject = f"{item.format}@{item.runtime}" if item.runtime else item.format
        _line(f"skipped {subject}: {item.reason}")


def _with_runs(
    columns: Sequence[str], rows: Sequence[tuple[tuple[str, ...], str]], runs: Sequence[Run]
) -> tuple[Sequence[str], list[tuple[str, ...]]]:
    """Add a column with the run of each row, where there are several runs."""
    if len(runs) < 2:
        return columns, [row for row, _ in rows]
    return [*columns, "run"], [(*row, timestamp(time)) for row, time in rows]


def _conditions(run: TimingRun) -> str:
    call, baseline = run.overhead.microseconds, run.baseline_p50.microseconds
    return (
        f"{run.machine.processor}, {run.threads} thread(s), {run.rounds} rounds, {run.load or 'load unknown'}; "
        f"the call itself costs {call:.1f} us; ratios against {run.baseline} ({baseline:.1f} us)"
    )


def _accuracy_row(item: Accuracy, baseline: str) -> tuple[str, ...]:
    interval = f"{item.interval.low:.2%} to {item.interval.high:.2%}"
    head = (item.format, item.runtime, f"{item.samples:,}", f"{item.accuracy:.2%}", interval)
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
    batched = item.batched_samples_per_second
    return (
        item.file,
        item.runtime,
        f"{item.p50.microseconds:.1f}",
        f"{item.p50.interval.low:.1f} to {item.p50.interval.high:.1f}",
        f"{item.p90.microseconds:.1f}",
        f"{item.p99.microseconds:.1f}",
        f"{item.samples_per_second:,.0f}",
        "n/a" if batched is None else f"{batched:,.0f}",
        f"{item.load_milliseconds:.1f}",
        f"{item.file_bytes:,}",
        "unknown" if item.peak_memory_bytes is None else f"{item.peak_memory_bytes / 2**20:.0f}",
        "" if item.ratio is None else f"{item.ratio.value:.2f}",
        "baseline" if item.ratio is None else item.ratio.verdict,
    )


def _device_row(item: Device) -> tuple[str, ...]:
    sizes = (item.code_bytes, item.weight_bytes, item.ram_bytes, item.arena_bytes, item.stack_bytes)
    figures = (item.samples, item.differing, item.instructions, item.cycles, *sizes)
    return (item.format, item.runtime, *("" if value is None else f"{value:,}" for value in figures))
