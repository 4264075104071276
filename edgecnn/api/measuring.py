"""`evaluate`: every artifact on every runtime, against the float baseline."""

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats, gates, machine, runtimes
from edgecnn import evaluate as evaluating
from edgecnn.api import importing, targets
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, sources, splits
from edgecnn.devices import compared, device_of
from edgecnn.errors import BundleError, DataError, GateError, ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluate import Predictions
from edgecnn.files import write_json
from edgecnn.runtimes.probe import probe
from edgecnn.types import (
    Artifact,
    Device,
    Evaluation,
    InputContract,
    Progress,
    Runtime,
    Session,
    Silent,
    Skipped,
    to_json,
)

PARTS = ("test", "validation")
_PLACES = frozenset(map(str, range(10_000)))  # what classes are called that nobody has named
_NOTHING = Silent()


@dataclasses.dataclass(frozen=True, slots=True)
class _Candidate:
    """A file on a runtime; an unknown one may crash it, and is tried in a process of its own first."""

    format: str
    path: Path
    contract: InputContract
    runtime: Runtime
    unknown: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class _Images:
    """What accuracy is measured on."""

    dataset: str
    protocol: str
    part: str
    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    indices: NDArray[np.int64]
    class_names: tuple[str, ...]
    sha256: str


@bundle.exclusive
def evaluate(
    folder: Path,
    *,
    only: Sequence[str] = (),
    data: Path | None = None,
    part: str = "test",
    progress: Progress = _NOTHING,
) -> Evaluation:
    """Measure every artifact of a bundle on every runtime that takes it.

    The baseline is Keras. Its probabilities for the bundle's own images are in the bundle since the export, so that
    TensorFlow is not needed; for other images the Keras model is run where TensorFlow is installed.

    Args:
        folder: the bundle; gets `evaluation.json` and `predictions.npz`.
        only: names of runtimes; all if empty.
        data: folder or file of images; for a bundle that was made without a dataset, all of them are the test split.
        part: "test" or "validation".
        progress: told each image.

    Raises:
        EdgecnnError: a failure that the user can mend, in one line.
    """
    if part not in PARTS:
        raise UsageError(f"there is no split {part!r}; allowed: {', '.join(PARTS)}")
    made = bundle.load(folder)
    if not made.manifest.artifacts:
        raise BundleError(f"{folder} has no exported files; make them with: edgecnn export {folder}")
    made.require_writable()
    images = _bundle_images(made, data, part, progress)
    wanted = targets.chosen_runtimes(only)
    pairs, skipped = _pairs(made.manifest.artifacts, wanted)
    asked = sum(len(evaluating.spread(len(images.images), runtime.sample)) for _, runtime in pairs)
    progress.start("evaluate", asked + len(images.images))
    baseline = _baseline(made, images, skipped, progress)
    candidates = [_Candidate(item.format, made.path(item.file), item.contract, runtime) for item, runtime in pairs]
    answers, devices = _measure_all(candidates, images, skipped, progress)
    found = [*([baseline] if baseline else []), *answers]
    if not found:
        reasons = "; ".join(f"{item.format} on {item.runtime}: {item.reason}" for item in skipped)
        raise UsageError(f"nothing to measure in {folder}: {reasons or 'no runtime asked for takes any of its files'}")
    everywhere = (*(compared(device, found) for device in devices), *importing.boards(made))
    result = _evaluation(images, found, baseline, (*made.manifest.skipped, *skipped), everywhere)
    _keep(made, result, images, found)
    return result


def evaluate_file(
    path: Path,
    data: Path,
    *,
    only: Sequence[str] = (),
    contract: InputContract | None = None,
    part: str = "test",
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
        progress: told each image.

    Raises:
        EdgecnnError: a failure that the user can mend, in one line.
    """
    read = formats.read(path)
    agreed = targets.contract_of(read, contract, "evaluate")
    images = _own_images(data, part, read.class_names, progress)
    takers = [runtime for runtime in targets.chosen_runtimes(only) if read.format in runtime.formats]
    skipped = [Skipped(read.format, runtime.name, reason) for runtime in takers if (reason := runtime.missing())]
    ready = [runtime for runtime in takers if not runtime.missing()]
    if not ready:
        raise UsageError(f"none of the runtimes asked for takes {path} ({read.format})")
    progress.start("evaluate", sum(len(evaluating.spread(len(images.images), runtime.sample)) for runtime in ready))
    candidates = [_Candidate(read.format, path, agreed, runtime, unknown=True) for runtime in ready]
    found, devices = _measure_all(candidates, images, skipped, progress)
    return _evaluation(images, found, None, skipped, [compared(device, found) for device in devices])


def hold(result: Evaluation, texts: Iterable[str]) -> None:
    """Raise GateError, naming every failure, unless all gates hold; UsageError for a gate that cannot be read."""
    failures = gates.check_gates([gates.parse_gate(text) for text in texts], result.results)
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
    candidates: Sequence[_Candidate], images: _Images, skipped: list[Skipped], progress: Progress
) -> tuple[list[Predictions], list[Device]]:
    """Return what each candidate answers, and what was seen of it on a device; one that fails is skipped.

    Raises:
        ModelError: all of them failed.
    """
    found, devices, failed = list[Predictions](), list[Device](), list[Skipped]()
    for candidate in candidates:
        try:
            sessions = _load(candidate, images.images.shape[1:], progress)
            asked = evaluating.spread(len(images.images), candidate.runtime.sample)
            answers = evaluating.predict_all(sessions, images.images[asked], progress=progress)
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


def _bundle_images(made: Bundle, data: Path | None, part: str, progress: Progress) -> _Images:
    if made.manifest.dataset is None:
        if data is None:
            raise BundleError(f"{made.folder} was made without a dataset; name images with labels with --data")
        return _own_images(data, part, made.manifest.class_names, progress)
    dataset, split = targets.bundle_images(made, data, progress)
    indices = split.test if part == "test" else split.validation
    assert dataset.labels is not None
    warning = made.manifest.dataset.warning
    return _Images(
        f"{dataset.name} ({dataset.origin}){'; ' if warning else ''}{warning}",
        split.protocol,
        part,
        dataset.images[indices],
        dataset.labels[indices],
        indices,
        dataset.class_names,
        f"{dataset.sha256} {split.sha256}",
    )


def _own_images(data: Path, part: str, class_names: tuple[str, ...], progress: Progress) -> _Images:
    """Load images of the user's, for a model with such classes (empty: it does not say)."""
    dataset = _in_order(sources.load_given(data, progress), class_names, progress)
    assert dataset.labels is not None
    indices, protocol = np.arange(len(dataset.images)), "all images"
    if dataset.official_test:
        split = splits.split(dataset, "official", seed=targets.SPLIT_SEED)
        indices, protocol = (split.test if part == "test" else split.validation), split.protocol
    return _Images(
        f"{dataset.name} ({dataset.origin})",
        protocol,
        part,
        dataset.images[indices],
        dataset.labels[indices],
        indices,
        dataset.class_names,
        f"{dataset.sha256} {protocol}",
    )


def _in_order(dataset: Dataset, class_names: tuple[str, ...], progress: Progress) -> Dataset:
    """Number a dataset's classes as the model does, where both have the same names.

    Raises:
        DataError: the names are numbers in different orders, so that those of the model may be no names but places.
    """
    if class_names == dataset.class_names or not class_names:
        return dataset
    if sorted(class_names) != sorted(dataset.class_names):
        if len(class_names) == len(dataset.class_names) and not {*class_names, *dataset.class_names} & _PLACES:
            named = f"{', '.join(class_names)} are taken for {', '.join(dataset.class_names)}"
            progress.say(f"warning: model and images name their classes differently; in this order {named}")
        return dataset
    if _PLACES.issuperset(class_names):
        raise DataError(
            f"the classes of the model and of {dataset.name} are the same numbers in other orders; whether they are "
            "matched by name or by place is not known; rename the images' classes so that their order is the model's"
        )
    assert dataset.labels is not None
    progress.say(f"classes are matched by name: {', '.join(class_names)} in the model's order")
    numbers = np.array([class_names.index(name) for name in dataset.class_names])
    return dataclasses.replace(dataset, labels=numbers[dataset.labels], class_names=class_names)


def _baseline(made: Bundle, images: _Images, skipped: list[Skipped], progress: Progress) -> Predictions | None:
    keras = runtimes.find("keras")
    if made.manifest.dataset is not None and (answers := _stored(made, images.part)) is not None:
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
    images: _Images,
    found: Sequence[Predictions],
    baseline: Predictions | None,
    skipped: Sequence[Skipped],
    devices: Sequence[Device],
) -> Evaluation:
    asked = [evaluating.spread(len(images.labels), len(item.predicted)) for item in found]
    results = tuple(
        evaluating.score(
            item,
            images.labels[positions],
            images.class_names,
            None if item is baseline or baseline is None else baseline.at(positions),
        )
        for item, positions in zip(found, asked, strict=True)
    )
    return Evaluation(
        dataset=images.dataset,
        protocol=images.protocol,
        split=images.part,
        class_names=images.class_names,
        baseline=f"{baseline.format}@{baseline.runtime}" if baseline else "",
        results=results,
        skipped=tuple(skipped),
        mistakes=evaluating.mistakes(found[0], images.labels[asked[0]], images.class_names, images.indices[asked[0]]),
        machine=machine.describe(),
        devices=tuple(devices),
    )


def _keep(made: Bundle, result: Evaluation, images: _Images, found: Sequence[Predictions]) -> None:
    made.forget((bundle.EVALUATION, bundle.PREDICTIONS, bundle.REPORT, bundle.CARD))
    write_json(made.path(bundle.EVALUATION), to_json(result))
    arrays = {f"{item.format}@{item.runtime}": item.predicted.astype(np.uint16) for item in found}
    identity = np.frombuffer(f"{images.sha256} {images.part}".encode(), np.uint8)
    arrays |= {"labels": images.labels.astype(np.uint16), "images": identity.astype(np.uint16)}
    bundle.write_arrays(made.path(bundle.PREDICTIONS), arrays)
    made.save(made.manifest, (bundle.EVALUATION, bundle.PREDICTIONS))


def _cores() -> int:
    return machine.describe().cores
