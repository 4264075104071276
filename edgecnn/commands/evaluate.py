"""`evaluate`: every artifact on every runtime, against the float baseline."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats, runtimes
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments
from edgecnn.commands.images import Images, of_bundle, own
from edgecnn.commands.store_evaluation import keep
from edgecnn.errors import GateError, ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation import gates
from edgecnn.evaluation import metrics as evaluating
from edgecnn.evaluation.devices import device_of, with_differences
from edgecnn.evaluation.metrics import Predictions
from edgecnn.runtimes.subprocess_probe import probe
from edgecnn.runtimes.tensors import one_right_class
from edgecnn.system import machine
from edgecnn.system.files import sha256_of
from edgecnn.system.locks import lock_bundle
from edgecnn.types import (
    PLAIN,
    Artifact,
    Device,
    Evaluation,
    InputContract,
    NullProgress,
    Progress,
    Reading,
    Run,
    Runtime,
    Session,
    Skipped,
)

PARTS = ("test", "validation")
_SIGMOIDS = (
    "has outputs that do not sum to 1, as several sigmoids have: any number of classes may be right, and evaluate "
    "counts one an image; if one is right, end the model in softmax, otherwise judge the answers of predict --json"
)
_NOTHING = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class _Candidate:
    """A file on a runtime; an unknown file may crash it, and is tried in a child process first."""

    format: str
    path: Path
    contract: InputContract
    runtime: Runtime
    unknown: bool = False


@lock_bundle
def evaluate(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    part: str = "test",
    reading: Reading = PLAIN,
    progress: Progress = _NOTHING,
) -> Evaluation:
    """Measure every artifact of a bundle on every runtime that takes it.

    What the bundle holds of other runtimes, for the same files and images, stays beside the new rows. Its report and
    its card are made again where it has them.

    The baseline is Keras. Its probabilities for the bundle's own images are in the bundle since the export, so that
    TensorFlow is not needed; for other images the Keras model is run where TensorFlow is installed.

    Args:
        folder: the bundle; gets `evaluation.json` and `predictions.npz`.
        only: names of runtimes; all if empty.
        data: folder or file of the images that it was made from; or a test set of one's own, with the same classes,
            measured whole unless it has parts.
        part: "test" or "validation".
        reading: how images are read; what it says must agree with the bundle.
        progress: told each image, and what does not stay.

    Returns:
        What the bundle holds now.

    Raises:
        EdgecnnError: a failure that the user can mend, in one line.
    """
    if part not in PARTS:
        raise UsageError(f"there is no split {part!r}; allowed: {', '.join(PARTS)}")
    made = bundle.load(folder)
    made.require_artifacts()
    made.require_writable()
    if made.manifest.task != "classification":
        raise ModelError(f"{folder} {_SIGMOIDS}")
    time, meter = machine.now(), machine.LoadMeter()
    images = of_bundle(made, data, part, progress, reading)
    wanted = arguments.chosen_runtimes(only)
    pairs, skipped = _pairs(made.manifest.artifacts, wanted)
    asked = sum(len(evaluating.evenly_spaced(len(images.images), runtime.max_samples)) for _, runtime in pairs)
    progress.start("evaluate", asked + len(images.images))
    baseline = _baseline(made, images, skipped, progress)
    candidates = [_Candidate(item.format, made.path(item.file), item.contract, runtime) for item, runtime in pairs]
    answers, devices = _measure_all(candidates, images, skipped, progress)
    found = [*([baseline] if baseline else []), *answers]
    if not found:
        reasons = "; ".join(f"{item.format} on {item.runtime}: {item.reason}" for item in skipped)
        raise UsageError(f"nothing to measure in {folder}: {reasons or 'no runtime asked for takes any of its files'}")
    everywhere = [with_differences(device, found) for device in devices]
    run = Run(time, machine.describe(), meter.load(), "")
    known = measurements.digests(made)
    result = _evaluation(images, found, baseline, (*made.manifest.skipped, *skipped), everywhere, run=run, known=known)
    tried = {runtime.name for runtime in wanted if not runtime.missing()}
    return keep(made, result, images, found, tried=tried, progress=progress)


def evaluate_file(
    path: Path,
    data: Path,
    *,
    only: Sequence[str] = (),
    contract: InputContract | None = None,
    part: str = "test",
    reading: Reading = PLAIN,
    progress: Progress = _NOTHING,
) -> Evaluation:
    """Measure one `.tflite` or `.onnx` file on images with labels.

    Args:
        path: the file.
        data: a dataset: file or folder, or a name; one that has a test split of its own is measured on `part` of it,
            another one whole.
        only: names of runtimes; all that take the file if empty.
        contract: input scaling; needed where the file's metadata does not say it.
        part: "test" or "validation".
        reading: how images are read.
        progress: told each image.

    Raises:
        EdgecnnError: a failure that the user can mend, in one line.
    """
    read = formats.read(path)
    arguments.show_notes(read, progress)
    agreed = arguments.contract_of(read, contract, "evaluate")
    shape = (
        arguments.file_shape(read) if reading.image_size is None else arguments.image_shape(read, reading.image_size)
    )
    images = own(data, part, read.class_names, progress, reading=reading, shape=shape)
    takers = [runtime for runtime in arguments.chosen_runtimes(only) if read.format in runtime.formats]
    skipped = [Skipped(read.format, runtime.name, reason) for runtime in takers if (reason := runtime.missing())]
    ready = [runtime for runtime in takers if not runtime.missing()]
    if not ready:
        raise UsageError(f"none of the runtimes asked for takes {path} ({read.format})")
    progress.start(
        "evaluate", sum(len(evaluating.evenly_spaced(len(images.images), runtime.max_samples)) for runtime in ready)
    )
    run = Run(machine.now(), machine.describe(), machine.load(), "")
    candidates = [_Candidate(read.format, path, agreed, runtime, unknown=True) for runtime in ready]
    found, devices = _measure_all(candidates, images, skipped, progress)
    everywhere = [with_differences(device, found) for device in devices]
    return _evaluation(images, found, None, skipped, everywhere, run=run, known={read.format: sha256_of(path)})


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


def _pairs(
    artifacts: Sequence[Artifact], wanted: Sequence[Runtime]
) -> tuple[list[tuple[Artifact, Runtime]], list[Skipped]]:
    pairs, skipped = list[tuple[Artifact, Runtime]](), list[Skipped]()
    for artifact in artifacts:
        for runtime in wanted:
            if artifact.format not in runtime.formats:
                continue
            if reason := runtime.missing():
                skipped.append(Skipped(artifact.format, runtime.name, reason))
            else:
                pairs.append((artifact, runtime))
    return pairs, skipped


def _measure_all(
    candidates: Sequence[_Candidate], images: Images, skipped: list[Skipped], progress: Progress
) -> tuple[list[Predictions], list[Device]]:
    """Return the predictions and device figures of each candidate; one that fails is skipped.

    Raises:
        ModelError: all of them failed.
    """
    found, devices, failed = list[Predictions](), list[Device](), list[Skipped]()
    for candidate in candidates:
        try:
            sessions = _load(candidate, images.images.shape[1:], progress)
            asked = evaluating.evenly_spaced(len(images.images), candidate.runtime.max_samples)
            answers = evaluating.predict_all(sessions, images.images[asked], progress=progress)
            if not one_right_class(answers):
                raise ModelError(f"{candidate.path} {_SIGMOIDS}")
            devices += filter(None, [device_of(sessions)])
        except (ModelError, RuntimeUnavailableError) as error:
            failed.append(Skipped(candidate.format, candidate.runtime.name, str(error)))
            continue
        found.append(Predictions.of(candidate.format, candidate.runtime.name, answers))
    if failed and not found:
        raise ModelError("; ".join(dict.fromkeys(item.reason for item in failed)))
    skipped += failed
    return found, devices


def _load(candidate: _Candidate, image_shape: tuple[int, ...], progress: Progress) -> tuple[Session, ...]:
    if candidate.unknown:
        probe(candidate.path, candidate.runtime.name, image_shape)
    progress.advance(0, note=f"{candidate.format} on {candidate.runtime.name}")
    return evaluating.load_all(candidate.runtime, candidate.path, candidate.contract, _cores())


def _baseline(made: Bundle, images: Images, skipped: list[Skipped], progress: Progress) -> Predictions | None:
    keras = runtimes.find("keras")
    if images.bundles_own and (answers := _stored(made, images.part)) is not None:
        progress.advance(len(answers))
    elif reason := keras.missing():
        skipped.append(Skipped("keras", keras.name, reason))
        return None
    else:
        progress.advance(0, note="keras")
        model = made.require(bundle.MODEL, "export")
        try:
            sessions = evaluating.load_all(keras, model, made.manifest.contract, _cores())
            answers = evaluating.predict_all(sessions, images.images, progress=progress)
        except ModelError as error:  # layers of the user's own, which only the export was told of
            skipped.append(Skipped("keras", keras.name, str(error)))
            return None
    return Predictions.of("keras", keras.name, answers)


def _stored(made: Bundle, part: str) -> NDArray[np.float32] | None:
    if not made.has(bundle.BASELINE):
        return None
    with np.load(made.path(bundle.BASELINE)) as stored:  # a released bundle keeps float16, and the test images alone
        return stored[part].astype(np.float32) if part in stored else None


def _evaluation(
    images: Images,
    found: Sequence[Predictions],
    baseline: Predictions | None,
    skipped: Sequence[Skipped],
    devices: Sequence[Device],
    *,
    run: Run,
    known: Mapping[str, str],
) -> Evaluation:
    asked = [evaluating.evenly_spaced(len(images.labels), len(item.predicted)) for item in found]
    results = tuple(
        evaluating.score(
            item,
            images.labels[positions],
            images.class_names,
            None if item is baseline or baseline is None else baseline.at(positions),
        )
        for item, positions in zip(found, asked, strict=True)
    )
    name = f"{baseline.format}@{baseline.runtime}" if baseline else ""
    return Evaluation(
        dataset=images.dataset,
        protocol=images.protocol,
        split=images.part,
        class_names=images.class_names,
        baseline=name,
        results=measurements.with_run(results, run.time, known),
        skipped=tuple(skipped),
        mistakes=evaluating.mistakes(found[0], images.labels[asked[0]], images.class_names, images.indices[asked[0]]),
        machine=run.machine,
        devices=measurements.with_run(devices, run.time, known),
        runs=(dataclasses.replace(run, baseline=name),),
    )


def _cores() -> int:
    return machine.describe().cores
