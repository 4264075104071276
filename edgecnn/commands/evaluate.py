"""`evaluate` of a bundle: every artifact on every runtime, against the float baseline."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from edgecnn import bundle, runtimes
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments
from edgecnn.commands.measure_accuracy import (
    INDEPENDENT_OUTPUTS,
    Candidate,
    Measured,
    evaluation_of,
    measure,
    sample_count,
)
from edgecnn.commands.samples import LabelledSamples, bundle_samples
from edgecnn.commands.store_evaluation import store
from edgecnn.commands.stored_predictions import read_baseline
from edgecnn.errors import GateError, ModelError, UsageError
from edgecnn.evaluation import gates, metrics
from edgecnn.evaluation.metrics import Predictions
from edgecnn.system import machine
from edgecnn.system.locks import lock_bundle
from edgecnn.types import PLAIN, Evaluation, ImageOptions, NullProgress, Progress, Run, Runtime, Skipped

PARTS = ("test", "validation")
_NO_PROGRESS = NullProgress()


@lock_bundle
def evaluate(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    part: str = "test",
    reading: ImageOptions = PLAIN,
    progress: Progress = _NO_PROGRESS,
) -> Evaluation:
    """Measure every artifact of a bundle on every runtime that takes it.

    Rows of other runtimes, for the same files and samples, stay beside the new ones. The report and the card of the
    bundle are written again where it has them.

    The baseline is Keras. The export stored its probabilities for the bundle's own dataset, so that TensorFlow is not
    needed; on other samples the Keras model runs, where TensorFlow is installed.

    Args:
        folder: the bundle; gets `evaluation.json` and `predictions.npz`.
        only: names of runtimes; all if empty.
        data: folder or file of the images that it was made from; or another test set of the same classes,
            measured whole unless it has parts.
        part: "test" or "validation".
        reading: how images are read; it must agree with the bundle.
        progress: shows samples, and dropped rows of earlier runs.

    Returns:
        The evaluation that the bundle stores now.

    Raises:
        EdgecnnError: a failure that the user can correct, in one line.
    """
    made = _loaded(folder, part)
    time, meter = machine.now(), machine.LoadMeter()
    samples = bundle_samples(made, data, part, progress, reading)
    wanted = arguments.chosen_runtimes(only)
    candidates, missing = _candidates(made, wanted)
    progress.start("evaluate", sample_count(candidates, samples) + len(samples.inputs))
    measured, baseline = _measure_all(made, samples, candidates, missing, progress)
    run = Run(time, machine.describe(), meter.load(), "")
    result = evaluation_of(samples, measured, baseline, run=run, digests=measurements.digests(made))
    tried = {runtime.name for runtime in wanted if not runtime.missing()}
    return store(made, result, samples, measured.predictions, tried=tried, progress=progress)


def check_gates(result: Evaluation, texts: Iterable[str]) -> None:
    """Check the rows of the last run against gates; a target that it did not measure fails.

    Raises:
        GateError: a gate fails; all failures are named.
        UsageError: a gate cannot be read.
    """
    rows = [row for row in result.results if not result.runs or row.run == result.runs[-1].time]
    failures = gates.check_gates([gates.parse_gate(text) for text in texts], rows)
    if failures:
        raise GateError("; ".join(failures))


def _loaded(folder: Path, part: str) -> Bundle:
    """Open a bundle; raises EdgecnnError for one that cannot be evaluated, before any work."""
    if part not in PARTS:
        raise UsageError(f"there is no split {part!r}; allowed: {', '.join(PARTS)}")
    made = bundle.load(folder)
    made.require_artifacts()
    made.require_writable()
    if made.manifest.task != "classification":
        raise ModelError(f"{folder} {INDEPENDENT_OUTPUTS}")
    return made


def _candidates(made: Bundle, wanted: Sequence[Runtime]) -> tuple[list[Candidate], list[Skipped]]:
    """Return every artifact on every installed runtime that takes it, and the pairs whose runtime is missing."""
    candidates, skipped = list[Candidate](), list[Skipped]()
    for item in made.manifest.artifacts:
        for runtime in (runtime for runtime in wanted if item.format in runtime.formats):
            if reason := runtime.missing():
                skipped.append(Skipped(item.format, runtime.name, reason))
            else:
                candidates.append(Candidate(item.format, made.path(item.file), item.contract, runtime))
    return candidates, skipped


def _measure_all(
    made: Bundle,
    samples: LabelledSamples,
    candidates: Sequence[Candidate],
    missing: Sequence[Skipped],
    progress: Progress,
) -> tuple[Measured, Predictions | None]:
    """Return the predictions of the baseline, if there is one, and of all candidates, with all that was skipped.

    Raises:
        UsageError: there is neither a baseline nor a candidate.
        ModelError: all candidates failed.
    """
    baseline, no_baseline = _baseline(made, samples, progress)
    measured = measure(candidates, samples, progress)
    found = (*([baseline] if baseline else []), *measured.predictions)
    skipped = (*missing, *no_baseline, *measured.skipped)
    if not found:
        reasons = "; ".join(f"{item.format} on {item.runtime}: {item.reason}" for item in skipped)
        raise UsageError(
            f"nothing to measure in {made.folder}: {reasons or 'no runtime asked for takes any of its files'}"
        )
    return Measured(found, measured.devices, (*made.manifest.skipped, *skipped)), baseline


def _baseline(
    made: Bundle, samples: LabelledSamples, progress: Progress
) -> tuple[Predictions | None, tuple[Skipped, ...]]:
    """Return the Keras model's predictions, stored or new; where there are none, the reason instead."""
    keras = runtimes.find("keras")
    shape = (len(samples.inputs), len(samples.class_names))
    if samples.from_training_dataset and (stored := read_baseline(made, samples.part, shape)) is not None:
        progress.advance(len(stored))
        return Predictions.of("keras", keras.name, stored), ()
    if reason := keras.missing():
        return None, (Skipped("keras", keras.name, reason),)
    progress.advance(0, note="keras")
    model = made.require(bundle.MODEL, "export")
    try:
        sessions = metrics.load_all(keras, model, made.manifest.contract, machine.describe().cores)
        outputs = metrics.predict_all(sessions, samples.inputs, progress=progress)
    except ModelError as error:  # custom layers of the user, which only the export can load
        return None, (Skipped("keras", keras.name, str(error)),)
    return Predictions.of("keras", keras.name, outputs), ()
