"""Storage of an evaluation in a bundle, beside the rows of earlier runs on the same images."""

import dataclasses
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import report
from edgecnn.commands.images import Images
from edgecnn.evaluation.metrics import Predictions
from edgecnn.system.files import write_json
from edgecnn.types import Evaluation, Progress, to_json


def keep(
    made: Bundle,
    new: Evaluation,
    images: Images,
    found: Sequence[Predictions],
    *,
    tried: Collection[str],
    progress: Progress,
) -> Evaluation:
    """Write an evaluation and its predictions into a bundle; rows of earlier runs on the same images stay.

    Args:
        made: the bundle; gets `evaluation.json` and `predictions.npz`, its report and card are made again.
        new: what was measured now.
        images: that it was measured on.
        found: the answers behind `new`.
        tried: names of the runtimes that were measured, or failed to be.
        progress: told what does not stay.

    Returns:
        The evaluation that was written.
    """
    identity = np.frombuffer(f"{images.sha256} {images.part}".encode(), np.uint8).astype(np.uint16)
    answers = _answers(made)
    result = _joined(made, new, tried, progress, same=np.array_equal(answers.get("images", ()), identity))
    arrays = {name: answers[name] for name in measurements.names(result.results) if name in answers}
    arrays |= {f"{item.format}@{item.runtime}": item.predicted.astype(np.uint16) for item in found}
    arrays |= {"labels": images.labels.astype(np.uint16), "images": identity}
    with report.renewed(made, progress, _pictures(result, images)):
        made.forget((bundle.EVALUATION, bundle.PREDICTIONS))
        write_json(made.path(bundle.EVALUATION), to_json(result))
        bundle.write_arrays(made.path(bundle.PREDICTIONS), arrays)
        made.save(made.manifest, (bundle.EVALUATION, bundle.PREDICTIONS))
    return result


def _joined(made: Bundle, new: Evaluation, tried: Collection[str], progress: Progress, *, same: bool) -> Evaluation:
    before, earlier = measurements.read_measurement(made, bundle.EVALUATION, Evaluation), measurements.evaluation(made)
    if before is None:
        return new
    if not same:
        progress.say(f"replaced: the evaluation on other images ({before.dataset}, {before.split} split)")
        logs = [row for row in (earlier.devices if earlier else ()) if row.runtime == row.board]
        return dataclasses.replace(new, devices=(*new.devices, *logs))
    measurements.report_dropped(made, bundle.EVALUATION, progress)
    return new if earlier is None else measurements.join_evaluations(new, earlier, tried)


def _answers(made: Bundle) -> dict[str, NDArray[np.uint16]]:
    if not made.has(bundle.PREDICTIONS):
        return {}
    with np.load(made.path(bundle.PREDICTIONS)) as stored:
        return dict(stored)


def _pictures(result: Evaluation, images: Images) -> list[NDArray[np.uint8]]:
    """Return the pictures of the mistakes, none unless all of them are among the images."""
    places = {int(index): place for place, index in enumerate(images.indices)}
    found = [places[mistake.index] for mistake in result.mistakes if mistake.index in places]
    return list(images.images[found]) if len(found) == len(result.mistakes) else []
