"""Worker of a study, which claims trials, runs them and stores their ends; others may run on any machine.

Workers meet in the database only. A running trial has a heartbeat there from before its claim until after its end is
written. The next worker that finds a stopped heartbeat declares the trial dead, and queues it again once.
"""

import contextlib
import dataclasses
import os
import platform
import random
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, TrialState

from edgecnn.errors import EdgecnnError, SearchError, StorageLostError
from edgecnn.recipes import SearchSpace
from edgecnn.tune import study as studies
from edgecnn.tune.objective import Objective, TrialOutcome
from edgecnn.tune.remaining import FAILURE, OVER_BUDGET, RemainingWork, remaining_work
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.tune.storage import retry_once
from edgecnn.tune.study import StudySpec
from edgecnn.tune.worker_pool import WorkerSlot
from edgecnn.tune.worker_progress import StudyCounts, TrialEnded

_MOST_OVER_BUDGET_IN_A_ROW = 1000


@dataclasses.dataclass(frozen=True, slots=True)
class Worker:
    """One worker of a study.

    Attributes:
        study: joined already.
        storage: from `storage.open_storage`, where the study is kept.
        spec: which the study must match.
        space: parameters and sampler of the search.
        seed: of the draws; each trial draws from the seed and its own number.
        policy: heartbeats and time limits.
        slot: its cores and number of threads.
        send: called with each `TrialEnded` and `StudyCounts`.
        interrupted: returns whether to stop.
    """

    study: optuna.Study
    storage: Any
    spec: StudySpec
    space: SearchSpace
    seed: int
    policy: RetryPolicy
    slot: WorkerSlot
    send: Callable[[Any], None]
    interrupted: Callable[[], bool]

    def work(self, objective: Objective) -> None:
        """Run trials until the study has all of them, or until asked to stop.

        Raises:
            StorageLostError: the database became unreachable for too long.
            SearchError: the study became another one, or too many candidates in a row are over the budget.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Optuna's, of heartbeats and of a trial that is run again
            self._work(objective)

    def _work(self, objective: Objective) -> None:
        over_budget = 0
        while not self.interrupted():
            work, planned = self._remaining_work()
            self.send(StudyCounts(work.ended, planned))
            if work.done:
                return
            trial = self._claim(work, planned)
            if trial is None:
                if work.idle:
                    self._wait()
                continue
            outcome = self._run(trial, objective)
            over_budget = over_budget + 1 if outcome is not None and OVER_BUDGET in outcome.notes else 0
            if over_budget >= _MOST_OVER_BUDGET_IN_A_ROW:
                raise SearchError(
                    f"the last {over_budget:,} candidates of {self.spec.recipe} are all over the budget; "
                    "widen [budget] or narrow the ranges of [search] to smaller networks"
                )

    def _remaining_work(self) -> tuple[RemainingWork, int]:
        planned = studies.check_same_search(self.study, self.spec)
        if self.storage.steady_seconds() >= self.policy.grace:
            optuna.storages.fail_stale_trials(self.study)  # live workers have had time to record a heartbeat
        return remaining_work(self.study.get_trials(deepcopy=False), planned), planned

    def _claim(self, work: RemainingWork, planned: int) -> optuna.Trial | None:
        """Claim a waiting trial, or create a missing one; None where other workers were faster."""
        candidates = work.waiting
        if work.missing and not candidates:
            self.study.add_trial(optuna.trial.create_trial(state=TrialState.WAITING))
            made = remaining_work(self.study.get_trials(deepcopy=False), planned)
            candidates = made.waiting[
                ::-1
            ]  # the newest is most likely its own; other workers are about to claim the others
        for dead in work.dead:
            retry_once()(self.study, dead)
        for waiting in candidates:
            trial_id = self._trial_id(waiting)
            # `study.ask` claims without a heartbeat: a worker that dies right after it would hold the trial for ever.
            self.storage.record_heartbeat(trial_id)
            with contextlib.suppress(UpdateFinishedTrialError):
                if self.storage.set_trial_state_values(trial_id, TrialState.RUNNING):
                    return self._begin(waiting.number, trial_id)
        return None

    def _trial_id(self, trial: optuna.Trial | FrozenTrial) -> int:
        return int(self.storage.trial_id(self.study.study_name, trial.number))

    def _begin(self, number: int, trial_id: int) -> optuna.Trial:
        seed = random.Random(f"{self.seed} {number}").getrandbits(31)  # noqa: S311
        kinds = {"tpe": optuna.samplers.TPESampler, "random": optuna.samplers.RandomSampler}
        self.study.sampler = kinds[self.space.sampler](seed=seed)
        trial = optuna.Trial(self.study, trial_id)
        trial.set_user_attr(studies.WORKER, f"{platform.node()}:{os.getpid()}")
        trial.set_user_attr(studies.THREADS, self.slot.threads)
        return trial

    def _run(self, trial: optuna.Trial, objective: Objective) -> TrialOutcome | None:
        """Run a trial and store its end; None where another worker has taken it over as dead."""
        with _heartbeat(self.storage, self._trial_id(trial), self.policy.heartbeat):
            try:
                outcome = objective(trial)
            except UpdateFinishedTrialError:
                return None
            except StorageLostError:
                raise
            except EdgecnnError:  # no fault of the candidate, such as a full disk
                self._end(trial, TrialOutcome(TrialState.WAITING))
                raise
            except Exception as error:
                self._end(trial, TrialOutcome(TrialState.FAIL, notes={FAILURE: f"{type(error).__name__}: {error}"}))
                raise
            return outcome if self._end(trial, outcome) else None

    def _end(self, trial: optuna.Trial, outcome: TrialOutcome) -> bool:
        try:
            if outcome.state == TrialState.WAITING:
                self.storage.set_trial_state_values(self._trial_id(trial), TrialState.WAITING)
                return True
            for name, share in outcome.constraints.items():
                trial.set_constraint(name, share)
            for name, value in outcome.notes.items():
                trial.set_user_attr(name, value)
            self.study.tell(trial, outcome.values, outcome.state)
        except (UpdateFinishedTrialError, ValueError):
            found = self.storage.get_trial(self._trial_id(trial))
            if found.state != outcome.state or (outcome.values and tuple(found.values or ()) != outcome.values):
                return False  # another worker has stored an end, which counts
        note = outcome.notes.get(FAILURE, outcome.notes.get(OVER_BUDGET, ""))
        self.send(TrialEnded(self.slot.index, trial.number, outcome.state.name, outcome.values, note))
        return True

    def _wait(self) -> None:
        end = time.monotonic() + self.policy.poll
        while time.monotonic() < end and not self.interrupted():
            time.sleep(min(0.1, self.policy.poll))


@contextlib.contextmanager
def _heartbeat(storage: Any, trial_id: int, interval: float) -> Iterator[None]:
    stop = threading.Event()

    def beat() -> None:
        with contextlib.suppress(StorageLostError):  # the worker's own next call raises it too
            while not stop.wait(interval):
                storage.record_heartbeat(trial_id)
        storage.remove_session()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
