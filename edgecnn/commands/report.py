"""`report`: the measurements as an HTML page and a model card."""

import contextlib
import dataclasses
import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import arguments
from edgecnn.commands.grid_search import RECORD, load_record
from edgecnn.data import Dataset, sources, splits
from edgecnn.errors import BundleError, EdgecnnError, UsageError
from edgecnn.system import json_file
from edgecnn.system.files import write_json, write_text
from edgecnn.system.locks import lock_bundle
from edgecnn.types import (
    CalibrationStudy,
    Evaluation,
    ImageOptions,
    NullProgress,
    Progress,
    SearchRecord,
    from_json,
    to_json,
)

_HISTORY_KEYS = {"epoch", "loss", "accuracy", "val_loss", "val_accuracy"}
_NO_PROGRESS = NullProgress()
PAGES = (bundle.REPORT, bundle.CARD)


@lock_bundle
def report(
    folder: Path,
    *,
    data: Path | None = None,
    clock_mhz: float | None = None,
    search: Path | None = None,
    progress: Progress = _NO_PROGRESS,
) -> tuple[Path, ...]:
    """Write `report.html` and `README.md`, a model card, into a bundle.

    The worst mistakes are shown as pictures; a message says so where the images cannot be found.

    Args:
        folder: the bundle.
        data: folder or file of the images, where they are not found automatically.
        clock_mhz: of a processor; adds an estimated time to the instructions counted on devices.
        search: folder of a search, or a `search.json`: becomes a part of the bundle and of its reports.
        progress: shows the parts left out.

    Returns:
        The paths written.

    Raises:
        BundleError: no bundle, damaged, or not writable.
        UsageError: the clock is not above 0, or there is no search in the folder named.
    """
    if clock_mhz is not None and not 0 < clock_mhz < math.inf:
        raise UsageError(f"a clock must be above 0 MHz, got {clock_mhz:g}; 80 is a common one")
    made = bundle.load(folder)
    made.require_writable()
    if search is not None:
        _add_search(made, search)
    made.save(dataclasses.replace(made.manifest, clock_mhz=clock_mhz), ())
    pictures = _pictures(made, measurements.evaluation(made), data, progress)
    return _write(made, PAGES, pictures)


@contextlib.contextmanager
def rewritten_pages(
    made: Bundle, progress: Progress, pictures: Sequence[NDArray[np.uint8]] | None = None
) -> Iterator[None]:
    """Rewrite the report and the card of a bundle, where it has them, after the block that changes their content.

    Args:
        made: the bundle; the block need not take the two out of its manifest.
        progress: shows the pages written.
        pictures: of the mistakes in the evaluation after the block; None for the pictures of the present page.
    """
    there = tuple(name for name in PAGES if made.has(name))
    if pictures is None and bundle.REPORT in there:
        from edgecnn.report.sections import mistakes

        pictures = mistakes.pictures_of(made.path(bundle.REPORT).read_text(encoding="utf-8"))
    if there:
        made.forget(there)
    try:
        yield
    finally:  # after a failure, too: the pages then show the remaining measurements
        if there:
            written = _write(made, there, tuple(pictures or ()))
            progress.say(f"made again with these figures: {', '.join(map(str, written))}")


def _write(made: Bundle, names: Sequence[str], pictures: tuple[NDArray[np.uint8], ...]) -> tuple[Path, ...]:
    """Write the report, the card or both into a bundle; without a picture for each mistake there are none."""
    from edgecnn.report import ReportContent, html, markdown

    evaluation = measurements.evaluation(made)
    mistakes = len(evaluation.mistakes) if evaluation else 0
    others = tuple(item for item in made.manifest.files if item[0] not in PAGES)
    content = ReportContent(
        manifest=dataclasses.replace(made.manifest, files=others),  # a page cannot hold its own hash
        history=_history(made),
        evaluation=evaluation,
        benchmark=measurements.benchmark(made),
        mistakes=pictures if len(pictures) == mistakes else (),
        clock_mhz=made.manifest.clock_mhz,
        search=measurements.read_measurement(made, bundle.SEARCH, SearchRecord),
        calibration=measurements.read_measurement(made, bundle.CALIBRATION, CalibrationStudy),
    )
    render = {bundle.REPORT: html.render, bundle.CARD: markdown.render}
    texts = {name: render[name](content) for name in names}
    made.forget(names)
    for name, text in texts.items():
        write_text(made.path(name), text)
    made.save(made.manifest, names)
    return tuple(made.path(name) for name in names)


def _add_search(made: Bundle, source: Path) -> None:
    found = load_record(source)
    if found == SearchRecord():
        raise UsageError(f"{source} holds no {RECORD}", advice="name the --out folder of: edgecnn tune")
    made.forget((bundle.SEARCH, *PAGES))
    write_json(made.path(bundle.SEARCH), to_json(found))
    made.save(made.manifest, (bundle.SEARCH,))


def _history(made: Bundle) -> tuple[dict[str, float], ...]:
    if not made.has(bundle.HISTORY):
        return ()
    path = made.path(bundle.HISTORY)
    try:
        rows: tuple[dict[str, float], ...] = from_json(tuple[dict[str, float], ...], json_file.read(path), "history")
        for place, row in enumerate(rows):
            if missing := _HISTORY_KEYS - row.keys():
                raise ValueError(f"missing key history[{place}].{min(missing)}")
    except (OSError, ValueError) as error:
        raise BundleError(f"{path} is damaged: {error}", advice="train again") from error
    return rows


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
    if beyond := [mistake.index for mistake in evaluation.mistakes if mistake.index >= len(dataset.images)]:
        detail = f"a mistake has index {beyond[0]} and there are {len(dataset.images)} images"
        raise BundleError(f"{made.path(bundle.EVALUATION)} is damaged: {detail}", advice="measure again")
    return tuple(dataset.images[mistake.index] for mistake in evaluation.mistakes)


def _evaluated_images(made: Bundle, evaluation: Evaluation, data: Path | None, progress: Progress) -> Dataset:
    elsewhere = made.manifest.dataset is None or splits.on_own_images(evaluation.protocol)
    if data is None and made.manifest.dataset is not None and elsewhere:
        raise BundleError(f"{made.folder} was evaluated on {evaluation.dataset}", advice="name that with --data")
    if data is None or not elsewhere:
        return arguments.bundle_images(made, data, progress)[0]
    shape = arguments.bundle_shape(made)
    reading = arguments.image_options_of(
        made, ImageOptions(None if shape is None else shape[:2])
    )  # images of that size stay as they are
    dataset = sources.load_given(data, progress, reading, shape)
    assert dataset.labels is not None
    truths = dict(enumerate(dataset.class_names[label] for label in dataset.labels))
    if any(truths.get(mistake.index) != mistake.truth for mistake in evaluation.mistakes):
        raise BundleError(f"{made.folder} was evaluated on other images than {data}", advice="name those with --data")
    return dataset
