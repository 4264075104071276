"""Remaining work of a study, computed from its trials alone, so that all workers get the same result.

A study of N trials has N places, taken by the trials of the lowest numbers that are not repetitions; trials beyond them
(two workers may both add the last one) are never run. A candidate over the budget takes no place. A trial whose worker
died is run again once: its first repetition takes over the place, further ones are never run. All of this follows from
the numbers of the trials, which the database gives out one by one, not from the time or the worker that reads them.
"""

import dataclasses
from collections.abc import Sequence

from optuna.trial import FrozenTrial, TrialState

FAILURE = "failure"  # user attribute: reason of a failure of the candidate
OVER_BUDGET = "over_budget"  # user attribute: the limits that a candidate breaks
_REPEATS = "failed_trial"  # system attribute of Optuna on a repetition: number of the repeated trial


@dataclasses.dataclass(frozen=True, slots=True)
class RemainingWork:
    """Counts and trials of a study by what is left to do.

    Attributes:
        ended: places whose trial has ended.
        running: places whose trial is running.
        waiting: trials to be run, in order.
        dead: trials whose worker died and that nobody has queued again.
        missing: places without a trial.
    """

    ended: int
    running: int
    waiting: tuple[FrozenTrial, ...]
    dead: tuple[FrozenTrial, ...]
    missing: int

    @property
    def done(self) -> bool:
        """Return whether every place has ended."""
        return not (self.running or self.waiting or self.dead or self.missing)

    @property
    def idle(self) -> bool:
        """Return whether only running trials are left."""
        return bool(self.running) and not (self.waiting or self.dead or self.missing)


def remaining_work(trials: Sequence[FrozenTrial], planned: int) -> RemainingWork:
    """Compute the remaining work of a study of `planned` places.

    Args:
        trials: all trials of the study, by number.
        planned: number of places.
    """
    repetition: dict[int, FrozenTrial] = {}
    for trial in trials:
        if _REPEATS in trial.system_attrs:
            repetition.setdefault(trial.system_attrs[_REPEATS], trial)
    places = [
        (trial, repetition.get(trial.number))
        for trial in trials
        if _REPEATS not in trial.system_attrs and not _over_budget(trial, repetition.get(trial.number))
    ][:planned]
    last = [again if again and _died(trial) else trial for trial, again in places]
    dead = tuple(trial for trial, again in places if _died(trial) and again is None)
    running = sum(trial.state == TrialState.RUNNING for trial in last)
    waiting = tuple(trial for trial in last if trial.state == TrialState.WAITING)
    return RemainingWork(
        ended=len(places) - running - len(waiting) - len(dead),
        running=running,
        waiting=tuple(sorted(waiting, key=lambda trial: trial.number)),
        dead=dead,
        missing=planned - len(places),
    )


def _died(trial: FrozenTrial) -> bool:
    return trial.state == TrialState.FAIL and FAILURE not in trial.user_attrs


def _over_budget(trial: FrozenTrial, again: FrozenTrial | None) -> bool:
    return OVER_BUDGET in trial.user_attrs or (again is not None and OVER_BUDGET in again.user_attrs)
