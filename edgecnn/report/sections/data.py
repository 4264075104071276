"""Data: the dataset, the split and the calibration images."""

import dataclasses

from edgecnn.data import splits
from edgecnn.report import ReportContent, units
from edgecnn.report.elements import Fact
from edgecnn.types import CalibrationInfo, DatasetInfo, Evaluation, SplitInfo

_NAMED_CLASSES = 20


@dataclasses.dataclass(frozen=True, slots=True)
class Data:
    """The data behind a bundle.

    Attributes:
        known: False for a model that came without data.
        warning: of the dataset, "" for none.
        facts: dataset, split and calibration set.
        measured_on: images of the evaluation; empty without one.
        own_images: True where the evaluation's images are not the dataset's.
    """

    known: bool
    warning: str
    facts: tuple[Fact, ...]
    measured_on: tuple[Fact, ...]
    own_images: bool


def gather(content: ReportContent) -> Data:
    """Return what is known of the data."""
    manifest, evaluation = content.manifest, content.evaluation
    facts = (
        *(_dataset_facts(manifest.dataset) if manifest.dataset else ()),
        *(_split_facts(manifest.split) if manifest.split else ()),
        *(_calibration_facts(manifest.calibration) if manifest.calibration else ()),
    )
    return Data(
        known=manifest.dataset is not None,
        warning=manifest.dataset.warning if manifest.dataset else "",
        facts=facts,
        measured_on=_evaluation_facts(evaluation) if evaluation else (),
        own_images=evaluation is not None and splits.on_own_images(evaluation.protocol),
    )


def _dataset_facts(dataset: DatasetInfo) -> tuple[Fact, ...]:
    reading = " ".join(dataset.reading.options())
    images = f"{units.count(dataset.samples)} of {units.shape(dataset.sample_shape)} (height, width, channels)"
    return (
        ("Dataset", dataset.name),
        ("Origin", dataset.origin),
        ("Images", images),
        *([("Read with", reading)] if reading else []),
        ("Classes", _class_list(dataset.class_names)),
        ("Data SHA-256", dataset.sha256),
    )


def _evaluation_facts(evaluation: Evaluation) -> tuple[Fact, ...]:
    return (("Measured on", f"{evaluation.dataset}, {evaluation.protocol}, {evaluation.split} split"),)


def _split_facts(split: SplitInfo) -> tuple[Fact, ...]:
    parts = f"{units.count(split.train)} / {units.count(split.validation)} / {units.count(split.test)} images"
    return (
        ("Split protocol", split.description),
        ("Training / validation / test", parts),
        ("Split seed", str(split.seed)),
        ("Split SHA-256", split.sha256),
    )


def _calibration_facts(calibration: CalibrationInfo) -> tuple[Fact, ...]:
    images = f"{units.count(calibration.samples)} images from {calibration.origin}, seed {calibration.seed}"
    return (("Calibration", images), ("Calibration SHA-256", calibration.sha256))


def _class_list(names: tuple[str, ...]) -> str:
    more = f", and {len(names) - _NAMED_CLASSES} more" if len(names) > _NAMED_CLASSES else ""
    return f"{len(names)}: {', '.join(names[:_NAMED_CLASSES])}{more}"
