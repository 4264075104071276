"""The report as a Markdown model card."""

import re
from collections.abc import Collection, Iterable, Sequence

from edgecnn.data import splits
from edgecnn.report import (
    ReportContent,
    calibration,
    comparisons,
    details,
    devices,
    provenance,
    search,
    speed,
    summary,
    units,
)
from edgecnn.report.frontmatter import front_matter
from edgecnn.types import Accuracy, Latency, ModelCost, Parity

_SPECIAL = re.compile(r"([\\`*_\[\]|~])")


def render(content: ReportContent) -> str:
    """Return the model card.

    Args:
        content: what to show; parts that are missing are said in words.

    Returns:
        Markdown with a Hugging Face front matter, to be written as UTF-8.
    """
    blocks = [
        front_matter(content),
        f"# {escape(content.manifest.name)}",
        _warning(content),
        _facts(list(summary.findings(content))),
        "## Every artifact on every runtime",
        _summary(content),
        "In brackets: 95% intervals; differences are paired image by image. 1 KB is 1,024 bytes.",
        escape(comparisons.several_runs(content)),
        *_making(content),
        *_search(content),
        *_accuracy(content),
        *_speed(content),
        *_devices(content),
        *_evidence(content),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(value: str) -> str:
    """Return text that Markdown and HTML both take literally, on one line."""
    flat = units.clean(" ".join(value.split()))
    entities = flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("://", "&#58;//")
    return _SPECIAL.sub(r"\\\1", entities).replace("$", "&#36;")


def table(columns: Sequence[str], lines: Iterable[Sequence[str]], words: Collection[int] = ()) -> str:
    """Return a table of escaped cells; numbers are aligned right, the first column and those in `words` left."""
    rules = ["---" if position == 0 or position in words else "---:" for position in range(len(columns))]
    rows_ = [columns, *lines]
    written = [f"| {' | '.join(escape(cell) for cell in row)} |" for row in rows_]
    return "\n".join([written[0], f"| {' | '.join(rules)} |", *written[1:]])


def _facts(facts: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"- **{escape(name)}:** {escape(value)}" for name, value in facts)


def _warning(content: ReportContent) -> str:
    dataset = content.manifest.dataset
    return f"> **Warning: {escape(dataset.warning)}**" if dataset and dataset.warning else ""


def _summary(content: ReportContent) -> str:
    unit = summary.measured_times(content)
    columns = (
        "Artifact", "accuracy", "to the baseline", "accuracy verdict", "agreement", "McNemar p", "macro F1",
        "p50", "to the baseline", "speed verdict", "file", "peak memory",
    )  # fmt: skip
    lines = []
    for row in comparisons.join_results(content):
        name = comparisons.result_name(row.format, row.runtime)
        size = comparisons.file_size(row.size_bytes, folder=row.folder)
        memory = speed.peak_memory(row.latency) if row.latency else units.ABSENT
        times = _latency_cells(row.latency, unit, comparisons.timed_against(content, row.latency))
        lines.append((name, *_accuracy_cells(content, row.accuracy), *times, size, memory))
    return table(columns, lines, words=(3, 9))


def _accuracy_cells(content: ReportContent, result: Accuracy | None) -> tuple[str, ...]:
    if result is None:
        return (units.ABSENT,) * 6
    interval = units.percent_interval(result.interval) + comparisons.sample_note(content, result)
    value = f"{units.percent(result.accuracy)} ({interval})"
    change = result.comparison
    if change is None:
        return (value, *(units.ABSENT,) * 4, f"{result.macro_f1:.4f}")
    difference = f"{units.points(change.difference)} ({units.points_interval(change.interval)})"
    verdict = comparisons.accuracy_verdict(change).text
    agreement = f"{units.percent(change.agreement)}: {change.lost} lost, {change.gained} gained"
    return (value, difference, verdict, agreement, units.probability(change.p_value), f"{result.macro_f1:.4f}")


def _latency_cells(result: Latency | None, unit: units.TimeUnit, baseline: str) -> tuple[str, ...]:
    if result is None:
        return (units.ABSENT,) * 3
    verdict = comparisons.latency_verdict(result.format, result.ratio, baseline).text
    ratio = units.ABSENT
    if result.ratio:
        ratio = f"{units.ratio(result.ratio.value)} ({units.ratio_interval(result.ratio.interval)})"
    return (units.time(result.p50.microseconds, unit), ratio, verdict)


def _making(content: ReportContent) -> list[str]:
    manifest = content.manifest
    blocks = ["## Data"]
    facts = provenance.dataset_facts(manifest.dataset) if manifest.dataset else []
    facts += provenance.split_facts(manifest.split) if manifest.split else []
    facts += provenance.calibration_facts(manifest.calibration) if manifest.calibration else []
    evaluation = content.evaluation
    facts += provenance.evaluation_facts(evaluation) if evaluation and splits.on_own_images(evaluation.protocol) else []
    blocks.append(_facts(facts) or "The model came without data.")
    blocks.append("## Training")
    if manifest.training:
        blocks += [_facts(provenance.training_facts(manifest.training)), _fenced(manifest.training.recipe_text)]
    else:
        blocks.append("The model was not trained here.")
    if content.history:
        last = content.history[-1]
        blocks.append(
            f"After epoch {last['epoch']:g}: loss {last['loss']:.4f} nats, "
            f"accuracy {units.percent(last['accuracy'])}; validation loss {last['val_loss']:.4f} nats, "
            f"accuracy {units.percent(last['val_accuracy'])}."
        )
    return [*blocks, "## Budget", *_budget(manifest.cost)]


def _search(content: ReportContent) -> list[str]:
    blocks = ["## Search"]
    record = content.search
    if record and record.grid:
        blocks += [_facts(search.grid_facts(record.grid)), _titled(search.grid_table(record.grid))]
    if record and record.study:
        study = record.study
        blocks.append(_facts(search.study_facts(study)))
        if len(study.objectives) > 1:
            blocks += [_titled(search.front_table(study)), escape(search.READING)]
    return blocks if len(blocks) > 1 else []


def _titled(shown: search.Table) -> str:
    return f"{escape(shown.title)}:\n\n{table(shown.columns, shown.lines, shown.words)}"


def _budget(cost: ModelCost) -> list[str]:
    lines = [
        (
            layer.name,
            layer.kind,
            units.shape(layer.output_shape),
            units.count(layer.parameters),
            units.count(layer.macs),
            units.size(layer.activation_bytes),
        )
        for layer in cost.layers
    ]
    total = ("Whole model", "", "", units.count(cost.parameters), units.count(cost.macs), "")
    columns = ("Layer", "kind", "output shape", "parameters", "MACs", "int8 activation")
    memory = (
        f"Flash {units.size(cost.flash_bytes)} ({units.flash_note(cost)}), "
        f"RAM {units.size(cost.ram_bytes)} ({units.ram_note(cost)})."
    )
    return [table(columns, [*lines, total], (1, 2)), memory]


def _accuracy(content: ReportContent) -> list[str]:
    evaluation = content.evaluation
    if evaluation is None:
        return ["## Classes", "This bundle was not evaluated."]
    blocks = ["## Classes"]
    baseline = comparisons.baseline_result(evaluation)
    if baseline:
        lines = [
            (
                score.name,
                f"{score.precision:.3f}",
                f"{score.recall:.3f}",
                f"{score.f1:.3f}",
                units.count(score.support),
            )
            for score in baseline.classes
        ]
        blocks.append(f"Scores of {escape(comparisons.baseline_name(evaluation.baseline))}, 0 to 1:")
        blocks.append(table(("Class", "precision", "recall", "F1", "images"), lines))
    return blocks


def _speed(content: ReportContent) -> list[str]:
    benchmark = content.benchmark
    if benchmark is None:
        return ["## Benchmark", "This bundle was not timed."]
    unit, blocks = summary.measured_times(content), ["## Benchmark"]
    columns = ("Artifact", "p50", "p90", "p99", "images/s, batch 1", "images/s, batch 64", "load", "verdict")
    for run, results in speed.by_run(benchmark):
        lines = [
            (
                comparisons.result_name(item.format, item.runtime),
                *(units.time(quantile.microseconds, unit) for quantile in (item.p50, item.p90, item.p99)),
                units.significant(item.samples_per_second),
                speed.batched(item),
                f"{units.significant(item.load_milliseconds)} ms",
                comparisons.latency_verdict(item.format, item.ratio, run.baseline).text,
            )
            for item in results
        ]
        warning = f"> **Warning: {escape(speed.busy(run))}**" if speed.busy(run) else ""
        blocks += [_facts(speed.benchmark_facts(run)), warning, table(columns, lines, words=(7,))]
    return blocks


def _devices(content: ReportContent) -> list[str]:
    found = content.evaluation.devices if content.evaluation else ()
    if not found:
        return ["## Devices", devices.NO_DEVICES]
    shown = devices.figures(content)
    lines = [
        (
            comparisons.result_name(item.format, item.runtime),
            f"{item.board}; {item.compiler}" if item.compiler else item.board,
            devices.agreement(item),
            *(value(item) for _, value in shown),
        )
        for item in found
    ]
    columns = ("Artifact", "device", "output", *(name for name, _ in shown))
    unit = "Flash and RAM in bytes."
    return ["## Devices", table(columns, lines, words=(1, 2)), f"{escape(devices.notes(content))} {unit}"]


def _evidence(content: ReportContent) -> list[str]:
    manifest = content.manifest
    errors = [
        (item.layer, item.operator, f"{item.sqnr_db:.1f} dB", units.percent(item.saturated, 3))
        for item in details.worst_layers(content)
    ]
    gaps = [
        (stage, item.format or "all", item.runtime or "all", item.reason)
        for stage, item in comparisons.skipped(content)
    ]
    blocks = ["## Parity", _parity(manifest.parity)]
    if errors:
        blocks += [
            "## Quantization error, worst first",
            table(("Layer", "operator", "SQNR", "saturated"), errors, (1,)),
        ]
    if content.calibration and content.calibration.trials:
        study, said = content.calibration, f"{calibration.caption(content.calibration)}:"
        blocks += [
            "## Calibration",
            escape(said),
            table(*calibration.study_table(study)),
            calibration.accuracy_note(content),
        ]
    blocks += [
        "## Skipped",
        table(("Stage", "artifact", "runtime", "reason"), gaps, (1, 2, 3)) if gaps else "Nothing was skipped.",
    ]
    for label, machine in details.machines(content):
        blocks += [f"## {label}", _facts(details.machine_facts(machine))]
    made = [("edgecnn", manifest.version), ("Packages", details.versions(manifest.packages))]
    return [*blocks, "## Made with", _facts(made), "## Files", table(("File", "SHA-256"), manifest.files, (1,))]


def _parity(outcomes: Sequence[Parity]) -> str:
    if not outcomes:
        return "No artifact was compared with its oracle after export."
    lines = [
        (
            item.format,
            item.oracle,
            units.count(item.samples),
            units.error(item.tolerance),
            units.error(item.largest_error),
            units.percent(item.agreement),
        )
        for item in outcomes
    ]
    return table(("Artifact", "compared with", "images", "tolerance", "largest error", "same class"), lines, (1,))


def _fenced(text: str) -> str:
    """Return a code block whose fence is longer than any run of backticks in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}toml\n{units.clean(text).rstrip()}\n{fence}"
