"""Storage of an evaluation in a bundle, beside the rows of earlier runs on the same images."""

import dataclasses
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import report
from edgecnn.commands.samples import LabelledSamples
from edgecnn.commands.stored_predictions import read_predictions
from edgecnn.errors import BundleError
from edgecnn.evaluation.metrics import Predictions
from edgecnn.system.files import write_json
from edgecnn.types import Evaluation, Progress, to_json


def store(
    made: Bundle,
    new: Evaluation,
    samples: LabelledSamples,
    found: Sequence[Predictions],
    *,
    tried: Collection[str],
    progress: Progress,
) -> Evaluation:
    """Write an evaluation and its predictions into a bundle; rows of earlier runs on the same samples stay.

    Args:
        made: the bundle; gets `evaluation.json` and `predictions.npz`, its report and card are made again.
        new: the evaluation of this run.
        samples: of this run.
        found: the predictions behind `new`.
        tried: names of the runtimes that were measured, or failed to be.
        progress: shows dropped rows.

    Returns:
        The evaluation that was written.
    """
    identity = np.frombuffer(f"{samples.sha256} {samples.part}".encode(), np.uint8).astype(np.uint16)
    answers, reason = _earlier_predictions(made, progress)
    reason = "" if np.array_equal(answers.get("images", ()), identity) else reason
    result = _joined(made, new, tried, progress, replaced=reason)
    arrays = {name: answers[name] for name in measurements.names(result.results) if name in answers}
    arrays |= {f"{item.format}@{item.runtime}": item.predicted.astype(np.uint16) for item in found}
    arrays |= {"labels": samples.labels.astype(np.uint16), "images": identity}
    with report.rewritten_pages(made, progress, _pictures(result, samples)):
        made.forget((bundle.EVALUATION, bundle.PREDICTIONS))
        write_json(made.path(bundle.EVALUATION), to_json(result))
        bundle.write_arrays(made.path(bundle.PREDICTIONS), arrays)
        made.save(made.manifest, (bundle.EVALUATION, bundle.PREDICTIONS))
    return result


def _joined(made: Bundle, new: Evaluation, tried: Collection[str], progress: Progress, *, replaced: str) -> Evaluation:
    """Return the rows of a run and of earlier ones; for a reason in `replaced`, only logs of boards stay."""
    before, earlier = measurements.read_measurement(made, bundle.EVALUATION, Evaluation), measurements.evaluation(made)
    if before is None:
        return new
    if replaced:
        progress.say(f"replaced: the evaluation {replaced} ({before.dataset}, {before.split} split)")
        logs = [row for row in (earlier.devices if earlier else ()) if row.runtime == row.board]
        return dataclasses.replace(new, devices=(*new.devices, *logs))
    measurements.report_dropped(made, bundle.EVALUATION, progress)
    return new if earlier is None else measurements.join_evaluations(new, earlier, tried)


def _earlier_predictions(made: Bundle, progress: Progress) -> tuple[dict[str, NDArray[np.uint16]], str]:
    """Return the predictions of earlier runs, none if damaged, and the reason to replace their rows, "" without one."""
    try:
        return read_predictions(made), "on other images"
    except BundleError as error:
        progress.say(f"warning: {error.problem}")
        return {}, "with damaged predictions"


def _pictures(result: Evaluation, samples: LabelledSamples) -> list[NDArray[np.uint8]]:
    """Return the pictures of the mistakes, none unless all of them are among the samples."""
    places = {int(index): place for place, index in enumerate(samples.indices)}
    found = [places[mistake.index] for mistake in result.mistakes if mistake.index in places]
    return list(samples.inputs[found]) if len(found) == len(result.mistakes) else []
