"""Section at the top: key figures, findings, and the table of every artifact on every runtime."""

from edgecnn.report import ReportContent, comparisons, units
from edgecnn.report.markup import Markup, cell, chip, join, paragraph, table, tag
from edgecnn.types import Accuracy, Latency

_COLUMNS = (
    "Artifact",
    "accuracy",
    "to the baseline",
    "accuracy verdict",
    "agreement",
    "McNemar p",
    "macro F1",
    "p50 latency",
    "to the baseline",
    "speed verdict",
    "file",
    "peak memory",
)


def summary_section(content: ReportContent) -> Markup:
    """Return the key figures, the findings in words and the table of every artifact on every runtime."""
    return join([_tiles(content), _findings(content), _summary_table(content), _notes(content)])


def measured_times(content: ReportContent) -> units.TimeUnit:
    """Return the unit for the benchmark's latencies."""
    return units.time_unit(
        result.p50.microseconds for result in (content.benchmark.results if content.benchmark else ())
    )


def findings(content: ReportContent) -> tuple[tuple[str, str], ...]:
    """Return the main results in words as (subject, sentence)."""
    found = []
    evaluation = content.evaluation
    if evaluation and (baseline := comparisons.baseline_result(evaluation)):
        name = comparisons.result_name(baseline.format, baseline.runtime)
        found.append(
            (
                "Float baseline",
                f"{name}: {_accuracy(baseline)} of {units.count(baseline.samples)} {evaluation.split} images",
            )
        )
    for headline in comparisons.headlines(content):
        if headline.label == "Largest loss" and not _loses(headline.row):
            found.append((headline.label, "no artifact is below the baseline"))
        else:
            found.append((headline.label, _row_in_words(content, headline)))
    slower = comparisons.slower_than_float(content)
    if slower:
        named = (f"{item.format} ({units.ratio(item.ratio.value)})" for item in slower if item.ratio)
        found.append(("Slower than float here", f"{', '.join(named)}, each on its fastest runtime"))
    return tuple(found)


def _tiles(content: ReportContent) -> Markup:
    cost = content.manifest.cost
    tiles = [
        ("parameters", units.count(cost.parameters), "in the Keras model"),
        ("multiply-accumulates", units.count(cost.macs), "MACs for one image"),
        ("flash", units.size(cost.flash_bytes), units.flash_note(cost)),
        ("RAM", units.size(cost.ram_bytes), units.ram_note(cost)),
    ]
    baseline = comparisons.baseline_result(content.evaluation) if content.evaluation else None
    if content.evaluation and baseline:
        interval = units.percent_interval(baseline.interval)
        label = f"float {content.evaluation.split} accuracy"
        tiles.insert(0, (label, units.percent(baseline.accuracy), f"95% interval {interval}"))
    return tag("dl", *(tag("div", tag("dt", a), tag("dd", b, tag("small", c))) for a, b, c in tiles), class_="tiles")


def _findings(content: ReportContent) -> Markup:
    items = [tag("div", tag("dt", subject), tag("dd", sentence)) for subject, sentence in findings(content)]
    for part, missing in (("evaluated", content.evaluation is None), ("timed", content.benchmark is None)):
        if missing:
            items.append(tag("div", tag("dt", "Missing"), tag("dd", f"this bundle was not {part}")))
    return tag("dl", *items, class_="findings")


def _row_in_words(content: ReportContent, headline: comparisons.Headline) -> str:
    row = headline.row
    parts = []
    if row.size_bytes and headline.label == "Smallest file":
        parts.append(units.size(row.size_bytes))
    if row.latency and headline.label == "Fastest":
        parts.append(f"p50 {units.time(row.latency.p50.microseconds, measured_times(content))}")
    if row.accuracy and row.accuracy.comparison:
        change, verdict = row.accuracy.comparison, comparisons.accuracy_verdict(row.accuracy.comparison)
        parts.append(f"{units.points(change.difference)} ({units.points_interval(change.interval)}), {verdict.text}")
    name = row.format if headline.label == "Smallest file" else comparisons.result_name(row.format, row.runtime)
    return f"{name}: {'; '.join(parts)}"


def _loses(row: comparisons.Row) -> bool:
    return bool(row.accuracy and row.accuracy.comparison and row.accuracy.comparison.difference < 0)


def _accuracy(result: Accuracy) -> str:
    return f"{units.percent(result.accuracy)} right (95% interval {units.percent_interval(result.interval)})"


def _summary_table(content: ReportContent) -> Markup:
    unit = measured_times(content)
    evaluated = f" on the {content.evaluation.split} split" if content.evaluation else ""
    lines = []
    for row in comparisons.join_results(content):
        name = cell(row.format, row.runtime or "not measured")
        size = comparisons.file_size(row.size_bytes, folder=row.folder)
        lines.append(
            (
                name,
                *_accuracy_cells(content, row.accuracy),
                *_latency_cells(row.latency, unit, comparisons.timed_against(content, row.latency)),
                size,
                _memory(row.latency),
            )
        )
    return table(f"Every artifact on every runtime{evaluated}", _COLUMNS, lines, words=(3, 9), class_="wide")


def _accuracy_cells(content: ReportContent, result: Accuracy | None) -> tuple[str, ...]:
    if result is None:
        return (units.ABSENT,) * 6
    note = units.percent_interval(result.interval) + comparisons.sample_note(content, result)
    value = cell(units.percent(result.accuracy), note)
    macro_f1 = f"{result.macro_f1:.4f}"
    change = result.comparison
    if change is None:
        is_baseline = content.evaluation is not None and result is comparisons.baseline_result(content.evaluation)
        name = chip("float baseline" if is_baseline else "not compared", "plain")
        return (value, units.ABSENT, name, units.ABSENT, units.ABSENT, macro_f1)
    verdict = comparisons.accuracy_verdict(change)
    return (
        value,
        cell(units.points(change.difference), units.points_interval(change.interval)),
        chip(verdict.text, verdict.tone),
        cell(units.percent(change.agreement), f"{change.lost} lost, {change.gained} gained"),
        units.probability(change.p_value),
        macro_f1,
    )


def _latency_cells(result: Latency | None, unit: units.TimeUnit, baseline: str) -> tuple[str, ...]:
    if result is None:
        return (units.ABSENT,) * 3
    value = cell(units.time(result.p50.microseconds, unit), units.time_interval(result.p50.interval, unit))
    verdict = comparisons.latency_verdict(result.format, result.ratio, baseline)
    ratio = units.ABSENT
    if result.ratio:
        ratio = cell(units.ratio(result.ratio.value), units.ratio_interval(result.ratio.interval))
    return value, ratio, chip(verdict.text, verdict.tone)


def _memory(result: Latency | None) -> str:
    if result is None or result.peak_memory_bytes is None:
        return units.ABSENT
    return units.size(result.peak_memory_bytes)


def _notes(content: ReportContent) -> Markup:
    parts = ["Small figures are 95% intervals."]
    if content.evaluation and not content.evaluation.baseline:
        parts.append(" There was no float baseline to compare accuracy with.")
    elif content.evaluation:
        baseline = comparisons.baseline_name(content.evaluation.baseline)
        parts.append(
            f" Accuracy is compared with {baseline} image by image; lost and gained are images that only the baseline,"
            " or only the artifact, has right. A difference is called one where its paired interval excludes zero and"
            " McNemar's exact test gives p below 0.05. Each row is judged by itself: among twenty rows without any"
            " difference, one may look like one."
        )
    if content.benchmark:
        parts.append(f" Speed is compared with {comparisons.baseline_name(content.benchmark.baseline)}.")
        parts.append(f" {comparisons.several_runs(content)}".rstrip())
    return paragraph(*parts, " 1 KB is 1,024 bytes.", class_="note")
