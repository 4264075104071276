"""`benchmark`: files and bundles side by side, against the float baseline."""

import contextlib
import dataclasses
import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from edgecnn import bundle, formats
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments
from edgecnn.commands import report as reporting
from edgecnn.errors import UsageError
from edgecnn.evaluation import latency as benchmarking
from edgecnn.evaluation.latency import Candidate
from edgecnn.runtimes import RUNTIMES
from edgecnn.system.files import sha256_of, write_json
from edgecnn.system.locks import folder_lock
from edgecnn.types import RAW, Benchmark, InputContract, NullProgress, Progress, Runtime, Skipped, to_json

# Baseline of all ratios: float32 on the runtime of small devices. Keras is measured too, but nobody deploys it, and
# everything would be "faster" than it.
BASELINE = "tflite-float32@litert"
_NO_PROGRESS = NullProgress()


def benchmark(
    paths: Sequence[Path],
    *,
    only: Sequence[str] = (),
    threads: int = 1,
    rounds: int | None = None,
    progress: Progress = _NO_PROGRESS,
) -> Benchmark:
    """Measure latency, load time and memory of every file on every runtime that takes it.

    Ratios refer to the first `tflite-float32` on `litert`, or to the first file and runtime where there is none;
    without bundles, to the first that can be measured. A bundle's rows of other runtimes stay beside the new ones,
    under the run that measured them; every run measures the baseline again, whatever runtimes are chosen. The report
    and the card of the bundle are written again where it has them.

    Args:
        paths: bundles, `.tflite` or `.onnx` files; a single bundle gets `benchmark.json`.
        only: names of runtimes; all if empty.
        threads: that each runtime may use.
        rounds: interleaved rounds; the default of `edgecnn.evaluation.latency` if None.
        progress: shows loads and rounds, a busy machine, and dropped rows.

    Returns:
        The measurements; of a single bundle, those that it stores now.

    Raises:
        EdgecnnError: a failure that the user can correct, in one line.
    """
    with contextlib.ExitStack() as stack:
        if len(paths) == 1:
            stack.enter_context(folder_lock(paths[0]))
        return _benchmark(paths, only=only, threads=threads, rounds=rounds, progress=progress)


def _benchmark(
    paths: Sequence[Path], *, only: Sequence[str], threads: int, rounds: int | None, progress: Progress
) -> Benchmark:
    wanted = arguments.chosen_runtimes(only)
    bundles = {path: bundle.load(path) for path in paths if bundle.is_bundle(path)}
    own = bundles[paths[0]] if bundles and len(paths) == 1 else None
    if own is not None:
        own.require_writable()
    for made in bundles.values():
        if made.manifest.dataset is not None and made.manifest.dataset.warning:
            progress.say(f"warning: {made.manifest.dataset.warning}")
    listed = _candidates(paths, bundles, wanted, progress)
    skipped = [Skipped(c.format, c.runtime.name, reason) for c in listed if (reason := _not_timed(c.runtime))]
    ready = [candidate for candidate in listed if not _not_timed(candidate.runtime)]
    if not ready:
        raise UsageError("nothing to measure: no runtime that is asked for and installed takes any of the files")
    baseline = _usual_baseline(own) if own is not None and only else None
    if baseline is None:
        baseline = _baseline_among(ready, of_bundles=bool(bundles))
    result = benchmarking.run(
        ready if baseline is None or baseline in ready else [baseline, *ready],
        baseline=baseline,
        threads=threads,
        rounds=benchmarking.ROUNDS if rounds is None else rounds,
        progress=progress,
    )
    result = dataclasses.replace(result, skipped=(*skipped, *result.skipped))
    return result if own is None else _store(own, result, {item.runtime.name for item in ready}, progress)


def _candidates(
    paths: Sequence[Path], bundles: Mapping[Path, Bundle], wanted: Sequence[Runtime], progress: Progress
) -> list[Candidate]:
    """Return every file on every runtime that takes it, in the order of `paths`."""
    found = [
        _of_bundle(bundles[path], wanted) if path in bundles else _of_file(path, wanted, progress) for path in paths
    ]
    every = list(itertools.chain.from_iterable(found))
    # Bundles call their files alike: among several, only the path tells which one was measured.
    return every if len(paths) == 1 else [dataclasses.replace(item, file=str(item.path)) for item in every]


def _baseline_among(ready: Sequence[Candidate], *, of_bundles: bool) -> Candidate | None:
    """Return the usual baseline if it is measured; otherwise the first candidate of bundles, None for files alone."""
    first = ready[0] if of_bundles else None
    return next((candidate for candidate in ready if candidate.name == BASELINE), first)


def _usual_baseline(made: Bundle) -> Candidate | None:
    """Return the baseline of a bundle's ratios in every run; None where it cannot be measured."""
    earlier = measurements.benchmark(made)
    usual = (BASELINE, *([earlier.baseline] if earlier else []))
    every = [item for item in _of_bundle(made, RUNTIMES) if not _not_timed(item.runtime)]
    return next((item for name in usual for item in every if item.name == name), None)


def _not_timed(runtime: Runtime) -> str | None:
    """Return the reason why a runtime is not timed here, None if it is."""
    if not runtime.timed:
        return f"{runtime.name} is emulated: its time is meaningless, `edgecnn evaluate` counts its instructions"
    return runtime.missing()


def _of_bundle(made: Bundle, wanted: Sequence[Runtime]) -> Iterator[Candidate]:
    made.require_artifacts()
    model = made.path(bundle.MODEL)
    files = [("keras", bundle.MODEL, made.manifest.contract, model.stat().st_size)]
    files += [(item.format, item.file, item.contract, item.size_bytes) for item in made.manifest.artifacts]
    known = {"keras": "", **measurements.digests(made)}
    for format_name, file, contract, size in files:
        for runtime in wanted:
            if format_name in runtime.formats:
                yield Candidate(format_name, runtime, made.path(file), file, contract, size, known[format_name])


def _of_file(path: Path, wanted: Sequence[Runtime], progress: Progress) -> Iterator[Candidate]:
    report = formats.read(path)
    arguments.show_notes(report, progress)
    contract: InputContract = report.contract or RAW  # the values of the pixels do not change the time
    for runtime in wanted:
        if report.format in runtime.formats:
            yield Candidate(report.format, runtime, path, str(path), contract, report.size_bytes, sha256_of(path))


def _store(made: Bundle, new: Benchmark, tried: Collection[str], progress: Progress) -> Benchmark:
    """Write a benchmark into a bundle, beside the rows of earlier runs; return all of them."""
    measurements.report_dropped(made, bundle.BENCHMARK, progress)
    earlier = measurements.benchmark(made)
    result = new if earlier is None else measurements.join_benchmarks(new, earlier, tried)
    with reporting.rewritten_pages(made, progress):
        made.forget((bundle.BENCHMARK,))
        write_json(made.path(bundle.BENCHMARK), to_json(result))
        made.save(made.manifest, (bundle.BENCHMARK,))
    return result
