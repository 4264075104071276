"""`report`: what was measured, as a page and a model card."""

import dataclasses
import json
import math
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.api import measured_images, targets
from edgecnn.api.grids import RECORD, load_record
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, sources
from edgecnn.errors import BundleError, EdgecnnError, UsageError
from edgecnn.files import write_json, write_text
from edgecnn.locks import exclusive
from edgecnn.types import (
    Benchmark,
    CalibrationStudy,
    Evaluation,
    Progress,
    Reading,
    SearchRecord,
    Silent,
    from_json,
    to_json,
)

_NOTHING = Silent()
T = TypeVar("T")


@exclusive
def report(
    folder: Path,
    *,
    data: Path | None = None,
    clock_mhz: float | None = None,
    search: Path | None = None,
    progress: Progress = _NOTHING,
) -> tuple[Path, ...]:
    """Write `report.html` and `README.md`, a model card, into a bundle.

    The worst mistakes are shown as pictures where the images can be found, else left out, and that is said.

    Args:
        folder: the bundle.
        data: folder or file of the images, where they are not found by themselves.
        clock_mhz: of a processor; adds an estimated time to the instructions counted on devices.
        search: folder of a search, or a `search.json`: becomes a part of the bundle and of its reports.
        progress: told what is left out.

    Returns:
        The paths written.

    Raises:
        BundleError: no bundle, damaged, or not writable.
        UsageError: the clock is not above 0, or there is no search in the folder named.
    """
    if clock_mhz is not None and not 0 < clock_mhz < math.inf:
        raise UsageError(f"a clock must be above 0 MHz, got {clock_mhz:g}; 80 is a common one")
    from edgecnn.report import ReportContent, html, markdown

    made = bundle.load(folder)
    if search is not None:
        _add_search(made, search)
    evaluation = measured(made, bundle.EVALUATION, Evaluation)
    others = tuple(item for item in made.manifest.files if item[0] not in (bundle.REPORT, bundle.CARD))
    content = ReportContent(
        manifest=dataclasses.replace(made.manifest, files=others),  # a page cannot hold its own hash
        history=_history(made),
        evaluation=evaluation,
        benchmark=measured(made, bundle.BENCHMARK, Benchmark),
        mistakes=_pictures(made, evaluation, data, progress),
        clock_mhz=clock_mhz,
        search=measured(made, bundle.SEARCH, SearchRecord),
        calibration=measured(made, bundle.CALIBRATION, CalibrationStudy),
    )
    page, card = html.render(content), markdown.render(content)
    made.forget((bundle.REPORT, bundle.CARD))
    write_text(made.path(bundle.REPORT), page)
    write_text(made.path(bundle.CARD), card)
    made.save(made.manifest, (bundle.REPORT, bundle.CARD))
    return made.path(bundle.REPORT), made.path(bundle.CARD)


def measured(made: Bundle, name: str, kind: type[T]) -> T | None:
    """Read `evaluation.json` or another measurement of a bundle; None where it is not there.

    Raises:
        BundleError: it is damaged.
    """
    if not made.has(name):
        return None
    try:
        return from_json(kind, json.loads(made.path(name).read_text(encoding="utf-8")))
    except ValueError as error:
        raise BundleError(f"{made.path(name)} is damaged: {error}; measure again") from error


def _add_search(made: Bundle, source: Path) -> None:
    found = load_record(source)
    if found == SearchRecord():
        raise UsageError(f"{source} holds no {RECORD}; name the --out folder of: edgecnn tune")
    made.forget((bundle.SEARCH, bundle.REPORT, bundle.CARD))
    write_json(made.path(bundle.SEARCH), to_json(found))
    made.save(made.manifest, (bundle.SEARCH,))


def _history(made: Bundle) -> tuple[dict[str, float], ...]:
    if not made.has(bundle.HISTORY):
        return ()
    return tuple(json.loads(made.path(bundle.HISTORY).read_text(encoding="utf-8")))


def _pictures(
    made: Bundle, evaluation: Evaluation | None, data: Path | None, progress: Progress
) -> tuple[NDArray[np.uint8], ...]:
    if evaluation is None or not evaluation.mistakes:
        return ()
    try:
        dataset = _evaluated_images(made, evaluation, data, progress)
    except EdgecnnError as error:
        progress.say(f"no pictures of mistakes: {error}")
        return ()
    return tuple(dataset.images[mistake.index] for mistake in evaluation.mistakes)


def _evaluated_images(made: Bundle, evaluation: Evaluation, data: Path | None, progress: Progress) -> Dataset:
    elsewhere = made.manifest.dataset is None or evaluation.protocol.startswith(measured_images.OWN)
    if data is None and made.manifest.dataset is not None and elsewhere:
        raise BundleError(f"{made.folder} was evaluated on {evaluation.dataset}; name that with --data")
    if data is None or not elsewhere:
        return targets.bundle_images(made, data, progress)[0]
    shape = targets.shape_of(made)
    reading = targets.agreed(made, Reading(None if shape is None else shape[:2]))  # what has that size stays as it is
    dataset = sources.load_given(data, progress, reading, shape)
    assert dataset.labels is not None
    truths = dict(enumerate(dataset.class_names[label] for label in dataset.labels))
    if any(truths.get(mistake.index) != mistake.truth for mistake in evaluation.mistakes):
        raise BundleError(f"{made.folder} was evaluated on other images than {data}; name those with --data")
    return dataset
