"""The top of the page: what there is, what was lost, what it costs."""

from edgecnn.report import ReportContent, numbers, rows
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
    return join([_tiles(content), _findings(content), _summary_table(content), _reading(content)])


def measured_times(content: ReportContent) -> numbers.TimeUnit:
    """Return the unit for the benchmark's latencies."""
    return numbers.time_unit(
        result.p50.microseconds for result in (content.benchmark.results if content.benchmark else ())
    )


def findings(content: ReportContent) -> tuple[tuple[str, str], ...]:
    """Say the main results in words: (subject, sentence)."""
    found = []
    evaluation = content.evaluation
    if evaluation and (baseline := rows.baseline_result(evaluation)):
        name = rows.place(baseline.format, baseline.runtime)
        found.append(
            (
                "Float baseline",
                f"{name}: {_accuracy(baseline)} of {numbers.count(baseline.images)} {evaluation.split} images",
            )
        )
    for headline in rows.headlines(content):
        if headline.label == "Largest loss" and not _loses(headline.row):
            found.append((headline.label, "no artifact is below the baseline"))
        else:
            found.append((headline.label, _row_in_words(content, headline)))
    slower = rows.slower_than_float(content)
    if slower:
        named = (f"{item.format} ({numbers.ratio(item.ratio.value)})" for item in slower if item.ratio)
        found.append(("Slower than float here", f"{', '.join(named)}, each on its fastest runtime"))
    return tuple(found)


def _tiles(content: ReportContent) -> Markup:
    cost = content.manifest.cost
    tiles = [
        ("parameters", numbers.count(cost.parameters), "in the Keras model"),
        ("multiply-accumulates", numbers.count(cost.macs), "MACs for one image"),
        ("flash", numbers.size(cost.flash_bytes), numbers.flash_note(cost)),
        ("RAM", numbers.size(cost.ram_bytes), numbers.ram_note(cost)),
    ]
    baseline = rows.baseline_result(content.evaluation) if content.evaluation else None
    if content.evaluation and baseline:
        interval = numbers.percent_interval(baseline.interval)
        label = f"float {content.evaluation.split} accuracy"
        tiles.insert(0, (label, numbers.percent(baseline.accuracy), f"95% interval {interval}"))
    return tag("dl", *(tag("div", tag("dt", a), tag("dd", b, tag("small", c))) for a, b, c in tiles), class_="tiles")


def _findings(content: ReportContent) -> Markup:
    items = [tag("div", tag("dt", subject), tag("dd", sentence)) for subject, sentence in findings(content)]
    for part, missing in (("evaluated", content.evaluation is None), ("timed", content.benchmark is None)):
        if missing:
            items.append(tag("div", tag("dt", "Missing"), tag("dd", f"this bundle was not {part}")))
    return tag("dl", *items, class_="findings")


def _row_in_words(content: ReportContent, headline: rows.Headline) -> str:
    row = headline.row
    parts = []
    if row.size_bytes and headline.label == "Smallest file":
        parts.append(numbers.size(row.size_bytes))
    if row.latency and headline.label == "Fastest":
        parts.append(f"p50 {numbers.time(row.latency.p50.microseconds, measured_times(content))}")
    if row.accuracy and row.accuracy.comparison:
        change, verdict = row.accuracy.comparison, rows.accuracy_verdict(row.accuracy.comparison)
        parts.append(
            f"{numbers.points(change.difference)} ({numbers.points_interval(change.interval)}), {verdict.text}"
        )
    name = row.format if headline.label == "Smallest file" else rows.place(row.format, row.runtime)
    return f"{name}: {'; '.join(parts)}"


def _loses(row: rows.Row) -> bool:
    return bool(row.accuracy and row.accuracy.comparison and row.accuracy.comparison.difference < 0)


def _accuracy(result: Accuracy) -> str:
    return f"{numbers.percent(result.accuracy)} right (95% interval {numbers.percent_interval(result.interval)})"


def _summary_table(content: ReportContent) -> Markup:
    unit = measured_times(content)
    evaluated = f" on the {content.evaluation.split} split" if content.evaluation else ""
    lines = []
    for row in rows.join_results(content):
        name = cell(row.format, row.runtime or "not measured")
        size = rows.file_size(row.size_bytes, folder=row.folder)
        lines.append(
            (
                name,
                *_accuracy_cells(content, row.accuracy),
                *_latency_cells(row.latency, unit, rows.timed_against(content, row.latency)),
                size,
                _memory(row.latency),
            )
        )
    return table(f"Every artifact on every runtime{evaluated}", _COLUMNS, lines, words=(3, 9), class_="wide")


def _accuracy_cells(content: ReportContent, result: Accuracy | None) -> tuple[str, ...]:
    if result is None:
        return (numbers.ABSENT,) * 6
    note = numbers.percent_interval(result.interval) + rows.sample_note(content, result)
    value = cell(numbers.percent(result.accuracy), note)
    macro_f1 = f"{result.macro_f1:.4f}"
    change = result.comparison
    if change is None:
        is_baseline = content.evaluation is not None and result is rows.baseline_result(content.evaluation)
        name = chip("float baseline" if is_baseline else "not compared", "plain")
        return (value, numbers.ABSENT, name, numbers.ABSENT, numbers.ABSENT, macro_f1)
    verdict = rows.accuracy_verdict(change)
    return (
        value,
        cell(numbers.points(change.difference), numbers.points_interval(change.interval)),
        chip(verdict.text, verdict.tone),
        cell(numbers.percent(change.agreement), f"{change.lost} lost, {change.gained} gained"),
        numbers.probability(change.p_value),
        macro_f1,
    )


def _latency_cells(result: Latency | None, unit: numbers.TimeUnit, baseline: str) -> tuple[str, ...]:
    if result is None:
        return (numbers.ABSENT,) * 3
    value = cell(numbers.time(result.p50.microseconds, unit), numbers.time_interval(result.p50.interval, unit))
    verdict = rows.latency_verdict(result.format, result.ratio, baseline)
    ratio = numbers.ABSENT
    if result.ratio:
        ratio = cell(numbers.ratio(result.ratio.value), numbers.ratio_interval(result.ratio.interval))
    return value, ratio, chip(verdict.text, verdict.tone)


def _memory(result: Latency | None) -> str:
    if result is None or result.peak_memory_bytes is None:
        return numbers.ABSENT
    return numbers.size(result.peak_memory_bytes)


def _reading(content: ReportContent) -> Markup:
    parts = ["Small figures are 95% intervals."]
    if content.evaluation and not content.evaluation.baseline:
        parts.append(" There was no float baseline to compare accuracy with.")
    elif content.evaluation:
        baseline = rows.baseline_name(content.evaluation.baseline)
        parts.append(
            f" Accuracy is compared with {baseline} image by image; lost and gained are images that only the baseline,"
            " or only the artifact, has right. A difference is called one where its paired interval excludes zero and"
            " McNemar's exact test gives p below 0.05. Each row is judged by itself: among twenty rows without any"
            " difference, one may look like one."
        )
    if content.benchmark:
        parts.append(f" Speed is compared with {rows.baseline_name(content.benchmark.baseline)}.")
        parts.append(f" {rows.several_runs(content)}".rstrip())
    return paragraph(*parts, " 1 KB is 1,024 bytes.", class_="note")
