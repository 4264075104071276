"""Union of new measurements of a bundle with earlier ones.

A row stays as long as its file is the same and no later run measured its runtime again. Rows say which run they are
of, and comparisons are made within one run only; those of accuracy refer to the same samples and the same baseline.
"""

import dataclasses
import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from edgecnn import bundle, formats, runtimes
from edgecnn.bundle import Bundle
from edgecnn.errors import BundleError
from edgecnn.system import json_file
from edgecnn.system.files import write_json
from edgecnn.types import (
    Accuracy,
    Benchmark,
    Device,
    Evaluation,
    Latency,
    Progress,
    Run,
    Skipped,
    TimingRun,
    schemas,
    to_json,
)

T = TypeVar("T")
Row = TypeVar("Row", Accuracy, Device, Latency)
OneRun = TypeVar("OneRun", Run, TimingRun)


class _Placed(Protocol):
    """A row of a table: one format on one runtime."""

    @property
    def format(self) -> str: ...
    @property
    def runtime(self) -> str: ...


def digests(made: Bundle) -> dict[str, str]:
    """Return the SHA-256 of the file of each format; for a kit, that of the hashes of all its files."""
    hashes = dict(made.manifest.files)
    found = {"keras": hashes[bundle.MODEL]} if bundle.MODEL in hashes else {}
    for artifact in made.manifest.artifacts:
        folder, _, _ = artifact.file.rpartition("/")
        parts = "".join(f"{name} {hashes[name]}\n" for name in sorted(hashes) if name.startswith(f"{folder}/"))
        found[artifact.format] = hashlib.sha256(parts.encode()).hexdigest() if folder else artifact.sha256
    return found


def read_measurement(made: Bundle, name: str, kind: type[T]) -> T | None:
    """Read `evaluation.json` or another measurement of a bundle; None where it is not there.

    Raises:
        BundleError: it is damaged, or of a later schema.
    """
    if not made.has(name):
        return None
    try:
        return json_file.read_document(kind, name.removesuffix(".json"), made.path(name))
    except schemas.NewerSchemaError as error:
        raise BundleError(f"cannot read {made.path(name)}: {error}", advice="install a newer edgecnn") from error
    except (OSError, ValueError) as error:
        raise BundleError(f"{made.path(name)} is damaged: {error}", advice="measure again") from error


def evaluation(made: Bundle) -> Evaluation | None:
    """Return a bundle's evaluation without the rows of files that it no longer holds; None if nothing is left."""
    found = read_measurement(made, bundle.EVALUATION, Evaluation)
    if found is None:
        return None
    known = digests(made)
    results, devices = _current(found.results, known), _current(found.devices, known)
    if not results:
        return None
    baseline = found.baseline if found.baseline in names(results) else ""
    return dataclasses.replace(found, results=results, devices=devices, baseline=baseline)


def benchmark(made: Bundle) -> Benchmark | None:
    """Return a bundle's benchmark without the rows of files that it no longer holds; None if nothing is left."""
    found = read_measurement(made, bundle.BENCHMARK, Benchmark)
    if found is None:
        return None
    results = _current(found.results, digests(made))
    return dataclasses.replace(found, results=results) if results else None


def store_digests(made: Bundle) -> None:
    """Add the hashes of files to rows of an earlier version, which stored none, before those files change."""
    known = digests(made)
    evaluated, timed = (
        read_measurement(made, bundle.EVALUATION, Evaluation),
        read_measurement(made, bundle.BENCHMARK, Benchmark),
    )
    if evaluated is not None:
        results, devices = _with_digests(evaluated.results, known), _with_digests(evaluated.devices, known)
        _rewrite(made, bundle.EVALUATION, evaluated, dataclasses.replace(evaluated, results=results, devices=devices))
    if timed is not None:
        _rewrite(made, bundle.BENCHMARK, timed, dataclasses.replace(timed, results=_with_digests(timed.results, known)))


def report_dropped(made: Bundle, name: str, progress: Progress) -> None:
    """Report rows of `evaluation.json` or `benchmark.json` whose files the bundle no longer holds."""
    kind: type[Benchmark | Evaluation] = Evaluation if name == bundle.EVALUATION else Benchmark
    found, known = read_measurement(made, name, kind), digests(made)
    rows = found.results if found else ()
    if gone := [row for row in rows if not _is_current(row, known)]:
        told = ", ".join(names(gone))
        progress.say(f"dropped from {made.path(name)}, as the bundle no longer holds the files measured: {told}")


def names(rows: Iterable[_Placed]) -> list[str]:
    """Return rows as "format@runtime", in their order."""
    return [f"{row.format}@{row.runtime}" for row in rows]


def with_run(rows: Iterable[Row], time: str, known: Mapping[str, str]) -> tuple[Row, ...]:
    """Return rows with their run and the hashes of their files."""
    return tuple(dataclasses.replace(row, run=time, sha256=known.get(row.format, "")) for row in rows)


def join_evaluations(new: Evaluation, earlier: Evaluation, tried: Collection[str]) -> Evaluation:
    """Return the rows of a run and those of earlier ones on the same samples.

    Args:
        new: measurements of the run.
        earlier: measurements of the bundle, of files that it holds.
        tried: names of the runtimes that the run measured or failed to measure; their earlier rows go. Rows of
            runtimes that are not installed here stay.
    """
    results = _sorted((*new.results, *_others(earlier.results, new.results, tried)))
    baseline = new.baseline or (earlier.baseline if earlier.baseline in names(results) else "")
    first = [row for row in results if f"{row.format}@{row.runtime}" == baseline]
    devices = _sorted((*new.devices, *_others(earlier.devices, new.devices, tried)))
    return dataclasses.replace(
        new,
        results=(*first, *(row for row in results if row not in first)),
        baseline=baseline,
        skipped=(*new.skipped, *_still_skipped(earlier.skipped, new.skipped, results, tried)),
        mistakes=new.mistakes if new.baseline or not baseline else earlier.mistakes,
        devices=devices,
        runs=_runs((*earlier.every_run, *new.runs), [*results, *devices]),
    )


def join_benchmarks(new: Benchmark, earlier: Benchmark, tried: Collection[str]) -> Benchmark:
    """Return the rows of a run and those of earlier ones; the arguments are as for `join_evaluations`."""
    results = _sorted((*new.results, *_others(earlier.results, new.results, tried)))
    return dataclasses.replace(
        new,
        results=results,
        skipped=(*new.skipped, *_still_skipped(earlier.skipped, new.skipped, results, tried)),
        runs=_runs((*earlier.every_run, *new.runs), results),
    )


def _current(rows: Sequence[Row], known: Mapping[str, str]) -> tuple[Row, ...]:
    """Return the rows of files that are still there; rows of an earlier version, which stored no hash, stay."""
    return tuple(row for row in rows if _is_current(row, known))


def _is_current(row: Accuracy | Device | Latency, known: Mapping[str, str]) -> bool:
    return row.format in known and row.sha256 in ("", known[row.format])


def _with_digests(rows: Iterable[Row], known: Mapping[str, str]) -> tuple[Row, ...]:
    return tuple(row if row.sha256 else dataclasses.replace(row, sha256=known.get(row.format, "")) for row in rows)


def _rewrite(made: Bundle, name: str, before: object, after: object) -> None:
    if after != before:
        made.forget((name,))
        write_json(made.path(name), to_json(after))
        made.save(made.manifest, (name,))


def _others(earlier: Sequence[Row], new: Sequence[Row], tried: Collection[str]) -> tuple[Row, ...]:
    again = {(row.format, row.runtime) for row in new}
    return tuple(row for row in earlier if row.runtime not in tried and (row.format, row.runtime) not in again)


def _still_skipped(
    earlier: Sequence[Skipped], new: Sequence[Skipped], rows: Sequence[_Placed], tried: Collection[str]
) -> tuple[Skipped, ...]:
    done = {(item.format, item.runtime) for item in (*new, *rows)}
    return tuple(  # a format that was not exported has no runtime; every run reports it again
        item
        for item in earlier
        if item.runtime and item.runtime not in tried and (item.format, item.runtime) not in done
    )


def _runs(runs: Iterable[OneRun], rows: Iterable[Accuracy | Device | Latency]) -> tuple[OneRun, ...]:
    """Return the runs of some rows, and the last run, which is that of the command."""
    *former, last = runs
    wanted: set[str] = {row.run for row in rows} - {last.time}
    return (*(run for run in former if run.time in wanted), last)


def _sorted(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows in the order of formats, and of runtimes within one."""
    order = {item.name: place for place, item in enumerate(formats.FORMATS)}
    place = {item.name: place for place, item in enumerate(runtimes.RUNTIMES)}
    return tuple(sorted(rows, key=lambda row: (order.get(row.format, -1), place.get(row.runtime, len(place)))))
