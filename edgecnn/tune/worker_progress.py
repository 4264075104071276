"""Messages of workers, and the progress display that shows them."""

import dataclasses

from edgecnn.types import Progress, StudyResult


@dataclasses.dataclass(frozen=True, slots=True)
class EpochEnded:
    """Message of a worker: an epoch is trained.

    Attributes:
        worker: its slot.
        label: name of the training, such as "trial 7".
        number: of the epoch, from 1.
        accuracy: on the validation images, 0..1.
    """

    worker: int
    label: str
    number: int
    accuracy: float


@dataclasses.dataclass(frozen=True, slots=True)
class TrialEnded:
    """Message of a worker: a trial has ended.

    Attributes:
        worker: its slot.
        number: of the trial.
        state: "COMPLETE", "PRUNED", "FAIL".
        values: of the objectives, None where it has none.
        note: reason of a failure or a refusal.
    """

    worker: int
    number: int
    state: str
    values: tuple[float, ...] | None
    note: str


@dataclasses.dataclass(frozen=True, slots=True)
class StudyCounts:
    """Message of a worker: counts of the whole study.

    Attributes:
        ended: trials that have ended, on all machines.
        planned: trials that the study will have.
    """

    ended: int
    planned: int


class SearchProgress:
    """Progress of a search in epochs: of what has ended, and of what workers train."""

    def __init__(self, progress: Progress, label: str, epochs: int) -> None:
        self._progress, self._shown, self._done = progress, 0, 0
        self._current: dict[int, int] = {}
        progress.start(label, epochs)

    def epoch(self, message: EpochEnded) -> None:
        """Count an epoch that a worker has trained."""
        self._current[message.worker] = self._current.get(message.worker, 0) + 1
        self._show(f"{message.label}, epoch {message.number}: {message.accuracy:.4f}")

    def training_ended(self, worker: int) -> None:
        """Drop the epochs of a worker whose training has ended: they count among the ended ones."""
        self._current.pop(worker, None)

    def done(self, epochs: int) -> None:
        """Count the epochs of everything that has ended."""
        self._done = epochs
        self._show("")

    def _show(self, note: str) -> None:
        reached = max(self._shown, self._done + sum(self._current.values()))
        if reached > self._shown:
            self._progress.advance(reached - self._shown, note)
        self._shown = reached


class StudyProgress:
    """Progress of a study: epochs as steps, each trial's end as a line.

    Attributes:
        counts: the last counts received.
    """

    def __init__(self, progress: Progress, study: StudyResult, epochs: int) -> None:
        self._progress, self._epochs, self._objectives = progress, epochs, study.objectives
        self._bar = SearchProgress(progress, "search", study.planned * epochs)
        self._best = float("-inf") if study.best is None else study.trial(study.best).values[0]
        self.counts = StudyCounts(0, study.planned)

    def receive(self, message: EpochEnded | TrialEnded | StudyCounts) -> None:
        """Show a worker's message."""
        match message:
            case EpochEnded():
                self._bar.epoch(message)
            case StudyCounts():
                self.counts = message
                self._bar.done(message.ended * self._epochs)
            case TrialEnded():
                self._bar.training_ended(message.worker)
                self._progress.say(self._line(message))

    def _line(self, message: TrialEnded) -> str:
        if message.values is None:
            reason = message.note or ("stopped early" if message.state == "PRUNED" else "failed")
            return f"trial {message.number}: {reason}"
        figures = ", ".join(f"{name} {value:.6g}" for name, value in zip(self._objectives, message.values, strict=True))
        first = message.values[0]
        remark = " (the best seen here)" if first > self._best else ""
        self._best = max(self._best, first)
        return f"trial {message.number}: {figures}{remark}"
