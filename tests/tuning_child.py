"""A worker of a study in a process of its own: python -m tests.tuning_child URL PLANNED SECONDS [TIMEOUT].

Its trials train nothing: they take SECONDS and are worth a function of what they draw. It prints a line when a trial
begins and when it has ended.
"""

import sys
import time

from optuna.trial import TrialState

from edgecnn.errors import EdgecnnError
from edgecnn.recipes import Parameter, SearchSpace
from edgecnn.system import interrupts
from edgecnn.tune import goals, space, storage, study
from edgecnn.tune.objective import TrialOutcome
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.tune.worker import Worker
from edgecnn.tune.worker_pool import WorkerSlot
from edgecnn.tune.worker_progress import TrialEnded

SPACE = SearchSpace((Parameter("training.learning_rate", "float", low=0.0, high=1.0),))
SPEC = study.StudySpec("lines", "", "lines", "none", goals.ACCURACY.objectives, {"recipe": "lines (1)"})


def value(drawn):
    """Return what a trial is worth."""
    return 1 - abs(drawn - 0.3)


def main(url, planned, seconds, timeout="60"):
    policy = RetryPolicy(heartbeat=1, grace=3, storage_timeout=float(timeout), poll=0.2)

    def objective(trial):
        drawn = space.draw(trial, SPACE)["training.learning_rate"]
        print("begin", trial.number, flush=True)
        for step in (1, 2):
            end = time.monotonic() + float(seconds) / 2
            while time.monotonic() < end:
                time.sleep(0.02)
                if interrupted():
                    return TrialOutcome(TrialState.WAITING)
            trial.report(value(drawn) * step / 2, step)
        return TrialOutcome(TrialState.COMPLETE, (value(drawn),))

    def receive(message):
        if isinstance(message, TrialEnded):
            print("ended", message.number, flush=True)

    with interrupts.deferred() as interrupted:
        store = storage.open_storage(url, policy, give_up=interrupted)
        joined = study.join(store, SPEC, int(planned))
        slot = WorkerSlot(0, (0,), 1)
        Worker(joined, store, SPEC, SPACE, 0, policy, slot, receive, interrupted).work(objective)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except EdgecnnError as error:
        sys.exit(f"edgecnn: {error}")
