"""Predictions of a file on a runtime, and their accuracy with its uncertainty."""

import concurrent.futures
import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.evaluation.statistics import mcnemar_p, paired_interval, wilson_interval
from edgecnn.types import (
    Accuracy,
    ClassScore,
    Comparison,
    InputContract,
    Mistake,
    NullProgress,
    Progress,
    Runtime,
    Session,
)

_BLOCK = 256  # samples between two steps of the progress display; as many as a session runs at once
_SMALLEST = 1e-7  # lower limit of a probability before the logarithm, as in Keras
_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class Predictions:
    """Outputs of one artifact on one runtime for a series of inputs.

    Attributes:
        format: format name, "keras" for the baseline.
        runtime: runtime name.
        predicted: int64 (N,), class numbers.
        probabilities: float32 (N, classes); None where only the classes are stored.
    """

    format: str
    runtime: str
    predicted: NDArray[np.int64]
    probabilities: NDArray[np.float32] | None

    def at(self, positions: NDArray[np.int64]) -> "Predictions":
        """Return the predictions at some positions."""
        shares = None if self.probabilities is None else self.probabilities[positions]
        return Predictions(self.format, self.runtime, self.predicted[positions], shares)

    @classmethod
    def of(cls, format_name: str, runtime: str, probabilities: NDArray[np.float32]) -> "Predictions":
        """Return predictions of the most probable class of each row, float32 (N, classes); the first of equal ones."""
        return cls(format_name, runtime, probabilities.argmax(axis=1).astype(np.int64), probabilities)


def evenly_spaced(count: int, most: int | None) -> NDArray[np.int64]:
    """Return evenly spaced positions in a series, at most `most` of them; all for None.

    Datasets often hold one class after the other, so that the first samples would be of one class.
    """
    return np.arange(count) if most is None or most >= count else np.linspace(0, count - 1, most).astype(np.int64)


def load_all(runtime: Runtime, path: Path, contract: InputContract, workers: int = 1) -> tuple[Session, ...]:
    """Load a file for `predict_all`.

    A file of dynamic batch gets `workers` threads inside its operators. One of batch 1 is loaded `workers` times, each
    with one thread, and the samples are shared out; the runtimes release Python's lock while they compute.

    Args:
        runtime: that takes the file.
        path: the file.
        contract: scaling that the file expects of its caller.
        workers: cores to use.

    Raises:
        RuntimeUnavailableError, ModelError: the file cannot be loaded.
    """
    first = runtime.load(path, contract, workers)
    if first.dynamic_batch or workers == 1:
        return (first,)
    return tuple(runtime.load(path, contract, 1) for _ in range(workers))


def predict_all(
    sessions: Sequence[Session], inputs: NDArray[np.uint8], *, progress: Progress = _NO_PROGRESS
) -> NDArray[np.float32]:
    """Run sessions of one file over all inputs, in order; the result does not depend on the number of sessions.

    Args:
        sessions: from `load_all`.
        inputs: uint8 (N, ...), samples.
        progress: advanced by samples; the caller has started it.

    Returns:
        Probabilities, float32 (N, classes), in the order of the inputs.

    Raises:
        ModelError: the file cannot be run.
    """
    blocks = [inputs[start : start + _BLOCK] for start in range(0, len(inputs), _BLOCK)]
    idle = list(sessions)

    def run(block: NDArray[np.uint8]) -> NDArray[np.float32]:
        session = idle.pop()
        try:
            return session.predict(block)
        finally:
            idle.append(session)

    answers = []
    with concurrent.futures.ThreadPoolExecutor(len(sessions)) as pool:
        try:
            for block, answer in zip(blocks, pool.map(run, blocks), strict=True):
                answers.append(answer)
                progress.advance(len(block))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return np.concatenate(answers)


def score(
    predictions: Predictions,
    labels: NDArray[np.int64],
    class_names: Sequence[str],
    baseline: Predictions | None = None,
) -> Accuracy:
    """Measure predictions against labels.

    Args:
        predictions: of the candidate.
        labels: int64 (N,), 0..classes-1.
        class_names: in label order.
        baseline: predictions of the baseline for the same samples; None for the baseline itself.

    Raises:
        ModelError: the model has other classes than the labels.
    """
    from sklearn.metrics import confusion_matrix

    classes, hits = len(class_names), int(np.sum(predictions.predicted == labels))
    _check(predictions, labels, classes)
    scores = _class_scores(predictions.predicted, labels, class_names, baseline)
    confusion = confusion_matrix(labels, predictions.predicted, labels=range(classes))
    return Accuracy(
        format=predictions.format,
        runtime=predictions.runtime,
        samples=len(labels),
        accuracy=hits / len(labels),
        interval=wilson_interval(hits, len(labels)),
        macro_f1=sum(item.f1 for item in scores) / classes,
        loss=_cross_entropy(predictions.probabilities, labels),
        classes=scores,
        confusion=tuple(tuple(int(count) for count in row) for row in confusion),
        comparison=compare(predictions, baseline, labels) if baseline else None,
    )


def compare(candidate: Predictions, baseline: Predictions, labels: NDArray[np.int64]) -> Comparison:
    """Compare two predictions of the same samples, pair by pair.

    The interval of the difference is Tango's (`statistics.paired_interval`), the p-value exact McNemar's.
    """
    right, was_right = candidate.predicted == labels, baseline.predicted == labels
    gained, lost = int(np.sum(right & ~was_right)), int(np.sum(~right & was_right))
    changed = int(np.sum(candidate.predicted != baseline.predicted))
    error = None
    if candidate.probabilities is not None and baseline.probabilities is not None:
        error = float(np.abs(candidate.probabilities - baseline.probabilities).max())
    return Comparison(
        difference=(gained - lost) / len(labels),
        interval=paired_interval(gained, lost, len(labels)),
        agreement=1 - changed / len(labels),
        gained=gained,
        lost=lost,
        changed=changed,
        p_value=mcnemar_p(gained, lost),
        largest_probability_error=error,
    )


def mistakes(
    predictions: Predictions,
    labels: NDArray[np.int64],
    class_names: Sequence[str],
    indices: NDArray[np.int64],
    count: int = 24,
) -> tuple[Mistake, ...]:
    """Return the mistakes of highest confidence, worst first; none without probabilities.

    Args:
        predictions: of the baseline.
        labels: int64 (N,).
        class_names: in label order.
        indices: int64 (N,), positions of the samples in the dataset.
        count: how many at most.
    """
    if predictions.probabilities is None:
        return ()
    wrong = np.flatnonzero(predictions.predicted != labels)
    confidence = predictions.probabilities[wrong, predictions.predicted[wrong]]
    order = np.argsort(-confidence, kind="stable")[:count]
    return tuple(
        Mistake(
            index=int(indices[row]),
            truth=class_names[labels[row]],
            predicted=class_names[predictions.predicted[row]],
            confidence=float(certain),
        )
        for row, certain in zip(wrong[order], confidence[order], strict=True)
    )


def error_matrix(confusion: Sequence[Sequence[int]]) -> NDArray[np.float64]:
    """Return the share of each true class that is taken for each other one: rows divided by their sums, diagonal 0.

    A class without samples has a row of zeros.
    """
    counts = np.asarray(confusion, np.float64)
    totals = counts.sum(axis=1, keepdims=True)
    shares: NDArray[np.float64] = np.divide(counts, totals, out=np.zeros_like(counts), where=totals > 0)
    np.fill_diagonal(shares, 0)
    return shares


def _check(predictions: Predictions, labels: NDArray[np.int64], classes: int) -> None:
    if predictions.probabilities is None:
        return
    rows, columns = predictions.probabilities.shape
    name = f"{predictions.format}@{predictions.runtime}"
    if columns != classes or rows != len(labels):
        raise ModelError(
            f"{name} gives {columns} classes for {rows} samples; "
            f"the labels have {classes} classes for {len(labels)} samples"
        )
    if not np.isfinite(predictions.probabilities).all():
        row = int(np.argmin(np.isfinite(predictions.probabilities).all(axis=1)))
        raise ModelError(f"{name} gives a probability that is not a number for sample {row}; the model is broken")


def _class_scores(
    predicted: NDArray[np.int64], labels: NDArray[np.int64], names: Sequence[str], baseline: Predictions | None
) -> tuple[ClassScore, ...]:
    own = _rates(predicted, labels, len(names))
    base = own if baseline is None else _rates(baseline.predicted, labels, len(names))
    change = own - base
    support = np.bincount(labels, minlength=len(names))
    return tuple(
        ClassScore(
            name=name,
            precision=float(own[0, column]),
            recall=float(own[1, column]),
            f1=float(own[2, column]),
            support=int(support[column]),
            precision_change=float(change[0, column]),
            recall_change=float(change[1, column]),
            f1_change=float(change[2, column]),
        )
        for column, name in enumerate(names)
    )


def _rates(predicted: NDArray[np.int64], labels: NDArray[np.int64], classes: int) -> NDArray[np.float64]:
    """Return precision, recall and F1 as rows, classes as columns."""
    from sklearn.metrics import precision_recall_fscore_support

    found: Any = precision_recall_fscore_support(labels, predicted, labels=range(classes), zero_division=0)
    return np.stack(found[:3]).astype(np.float64)


def _cross_entropy(probabilities: NDArray[np.float32] | None, labels: NDArray[np.int64]) -> float | None:
    """Return the mean cross-entropy in nats; None where the rows are no probabilities (a file that ends in logits).

    A quantized softmax is rounded to steps of 1/256, so a row may miss 1 by half a step a class.
    """
    if probabilities is None:
        return None
    rows = probabilities.astype(np.float64)
    slack = 0.01 + rows.shape[1] / 512
    if rows.min() < -0.001 or np.abs(rows.sum(axis=1) - 1).max() > slack:
        return None
    rows = np.clip(rows, _SMALLEST, 1 - _SMALLEST)
    truth = rows[np.arange(len(labels)), labels] / rows.sum(axis=1)
    return float(-np.log(truth).mean())
