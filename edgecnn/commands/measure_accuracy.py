"""Measurement of accuracy: model files on runtimes, over the same labelled samples."""

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path

from edgecnn.bundle import measurements
from edgecnn.commands.samples import LabelledSamples
from edgecnn.errors import ModelError, RuntimeUnavailableError
from edgecnn.evaluation import metrics
from edgecnn.evaluation.devices import device_of, with_differences
from edgecnn.evaluation.metrics import Predictions
from edgecnn.runtimes.subprocess_probe import probe
from edgecnn.runtimes.tensors import one_right_class
from edgecnn.system import machine
from edgecnn.types import Device, Evaluation, InputContract, Progress, Run, Runtime, Session, Skipped

INDEPENDENT_OUTPUTS = (
    "has outputs that do not sum to 1, as several sigmoids have: any number of classes may be right, and evaluate "
    "counts one an image; if one is right, end the model in softmax, otherwise judge the answers of predict --json"
)


@dataclasses.dataclass(frozen=True, slots=True)
class Candidate:
    """One file on one runtime.

    Attributes:
        format: format name.
        path: the file.
        contract: scaling that the file expects of its caller.
        runtime: that loads it.
        untrusted: the file is not of a checked bundle and may crash the runtime: a child process loads it first.
    """

    format: str
    path: Path
    contract: InputContract
    runtime: Runtime
    untrusted: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Measured:
    """Outcome of measuring candidates.

    Attributes:
        predictions: of each candidate that ran, in their order.
        devices: figures of the candidates that ran on a device.
        skipped: candidates that failed, with the reason.
    """

    predictions: tuple[Predictions, ...]
    devices: tuple[Device, ...]
    skipped: tuple[Skipped, ...]


def sample_count(candidates: Sequence[Candidate], samples: LabelledSamples) -> int:
    """Return the number of inferences that `measure` makes: a slow runtime takes `max_samples` of the samples."""
    total = len(samples.inputs)
    return sum(len(metrics.evenly_spaced(total, item.runtime.max_samples)) for item in candidates)


def measure(candidates: Sequence[Candidate], samples: LabelledSamples, progress: Progress) -> Measured:
    """Run every candidate over the samples; one that fails is skipped with its reason.

    Raises:
        ModelError: all of them failed.
    """
    found, devices, failed = list[Predictions](), list[Device](), list[Skipped]()
    for item in candidates:
        try:
            predictions, device = _measure_one(item, samples, progress)
        except (ModelError, RuntimeUnavailableError) as error:
            failed.append(Skipped(item.format, item.runtime.name, str(error)))
            continue
        found.append(predictions)
        devices += [] if device is None else [device]
    if failed and not found:
        raise ModelError("; ".join(dict.fromkeys(item.reason for item in failed)))
    return Measured(tuple(found), tuple(devices), tuple(failed))


def _measure_one(
    candidate: Candidate, samples: LabelledSamples, progress: Progress
) -> tuple[Predictions, Device | None]:
    sessions = _load(candidate, samples.inputs.shape[1:], progress)
    positions = metrics.evenly_spaced(len(samples.inputs), candidate.runtime.max_samples)
    outputs = metrics.predict_all(sessions, samples.inputs[positions], progress=progress)
    if not one_right_class(outputs):
        raise ModelError(f"{candidate.path} {INDEPENDENT_OUTPUTS}")
    return Predictions.of(candidate.format, candidate.runtime.name, outputs), device_of(sessions)


def _load(candidate: Candidate, input_shape: tuple[int, ...], progress: Progress) -> tuple[Session, ...]:
    if candidate.untrusted:
        probe(candidate.path, candidate.runtime.name, input_shape)
    progress.advance(0, note=f"{candidate.format} on {candidate.runtime.name}")
    return metrics.load_all(candidate.runtime, candidate.path, candidate.contract, machine.describe().cores)


def evaluation_of(
    samples: LabelledSamples,
    measured: Measured,
    baseline: Predictions | None,
    *,
    run: Run,
    digests: Mapping[str, str],
) -> Evaluation:
    """Score predictions against the labels and the baseline.

    Args:
        samples: samples measured.
        measured: predictions, the baseline's among them, device figures, and skipped candidates.
        baseline: one of the predictions; None if there is none.
        run: time, machine and load.
        digests: SHA-256 of the file of each format.
    """
    found = measured.predictions
    positions = [metrics.evenly_spaced(len(samples.labels), len(item.predicted)) for item in found]
    results = tuple(
        metrics.score(
            item,
            samples.labels[chosen],
            samples.class_names,
            None if item is baseline or baseline is None else baseline.at(chosen),
        )
        for item, chosen in zip(found, positions, strict=True)
    )
    first = positions[0]
    name = f"{baseline.format}@{baseline.runtime}" if baseline else ""
    devices = [with_differences(device, found) for device in measured.devices]
    return Evaluation(
        dataset=samples.dataset,
        protocol=samples.protocol,
        split=samples.part,
        class_names=samples.class_names,
        baseline=name,
        results=measurements.with_run(results, run.time, digests),
        skipped=measured.skipped,
        mistakes=metrics.mistakes(found[0], samples.labels[first], samples.class_names, samples.indices[first]),
        machine=run.machine,
        devices=measurements.with_run(devices, run.time, digests),
        runs=(dataclasses.replace(run, baseline=name),),
    )
