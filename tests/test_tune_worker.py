"""A worker on trials that train nothing: seeded draws, conditions, pruning, faults, trials taken over."""

import time

import optuna
import pytest
from optuna.trial import TrialState

from edgecnn.errors import BundleError, SearchError, TrainingDivergedError
from edgecnn.recipes import Parameter, SearchSpace
from edgecnn.tune import goals, remaining, space, storage, study
from edgecnn.tune.objective import TrialOutcome
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.tune.worker import Worker
from edgecnn.tune.worker_pool import WorkerSlot

SPACE = SearchSpace(
    (
        Parameter("training.optimizer", "categorical", choices=("adam", "sgd")),
        Parameter("training.learning_rate", "float", low=0.001, high=1.0, log=True),
        Parameter("training.batch_size", "int", low=8, high=64, step=8, when=(("training.optimizer", ("sgd",)),)),
    )
)
SPEC = study.StudySpec("s", "", "s", "none", goals.ACCURACY.objectives, {"recipe": "s (1)"})


@pytest.fixture
def make(tmp_path):
    """Make a worker of a study in a file; the same name is the same study."""

    def build(name="a", planned=10, seed=0, sampler="tpe", interrupted=lambda: False):
        policy = RetryPolicy(heartbeat=1, grace=2, poll=0.05)
        store = storage.open_storage(f"sqlite:///{tmp_path}/{name}.db", policy)
        joined = study.join(store, SPEC, planned)
        searched = SearchSpace(SPACE.parameters, sampler)
        sent: list[object] = []
        slot = WorkerSlot(0, (0,), 1)
        worker = Worker(joined, store, SPEC, searched, seed, policy, slot, sent.append, interrupted)
        return worker, joined, sent

    return build


def worth(trial):
    rate = space.draw(trial, SPACE)["training.learning_rate"]
    assert isinstance(rate, float)
    return TrialOutcome(TrialState.COMPLETE, (1 / (1 + abs(rate - 0.05)),))


def drawn(joined):
    return [(trial.number, trial.params, trial.values) for trial in joined.get_trials()]


@pytest.mark.parametrize("sampler", ["tpe", "random"])
def test_one_worker_with_the_same_seed_has_the_same_result_also_in_two_calls(make, sampler):
    for name, parts in (("whole", (25,)), ("parts", (8, 17, 25))):
        for planned in parts:
            worker, _, _ = make(name, planned, seed=7, sampler=sampler)
            worker.work(worth)
    whole, parts, other = (make(name, 25, seed=7)[1] for name in ("whole", "parts", "other"))
    assert drawn(whole) == drawn(parts)
    make("other", 25, seed=8, sampler=sampler)[0].work(worth)
    assert drawn(whole) != drawn(other)


def test_tpe_finds_a_better_value_than_chance(make):
    best = {}
    for sampler in ("tpe", "random"):
        worker, joined, _ = make(sampler, 40, sampler=sampler)
        worker.work(worth)
        best[sampler] = joined.best_value
    assert best["tpe"] > best["random"]


def test_parameter_is_drawn_only_where_its_condition_holds(make):
    worker, joined, _ = make(planned=12)
    worker.work(worth)
    for trial in joined.get_trials():
        assert ("training.batch_size" in trial.params) == (trial.params["training.optimizer"] == "sgd")


def test_pruner_is_fed_with_every_epoch(make):
    worker, joined, _ = make(planned=8)

    def declining(trial):
        for epoch in (1, 2, 3):
            trial.report(1.0 - 0.1 * trial.number, epoch)
            if trial.should_prune():
                return TrialOutcome(TrialState.PRUNED)
        return TrialOutcome(TrialState.COMPLETE, (1.0 - 0.1 * trial.number,))

    worker.work(declining)
    states = [trial.state for trial in joined.get_trials()]
    assert states == [TrialState.COMPLETE] * 5 + [TrialState.PRUNED] * 3
    assert max(joined.get_trials()[6].intermediate_values) == 2, "not after the first epoch, but after the second"
    result = study.result(joined, worker.storage)
    assert [trial.state for trial in result.trials[5:]] == ["pruned"] * 3
    assert result.best == 0
    assert result.seconds_left == 0


def test_fault_of_a_trial_counts_and_the_worker_goes_on(make):
    worker, joined, _ = make(planned=3)

    def faulty(trial):
        if trial.number == 1:
            note = str(TrainingDivergedError("the loss became NaN"))
            return TrialOutcome(TrialState.FAIL, notes={remaining.FAILURE: note})
        return worth(trial)

    worker.work(faulty)
    assert [trial.state.name for trial in joined.get_trials()] == ["COMPLETE", "FAIL", "COMPLETE"]
    assert study.result(joined, worker.storage).trials[1].note == "the loss became NaN"


def test_failure_around_a_trial_gives_it_back_and_is_raised(make):
    worker, joined, _ = make(planned=2)

    def full_disk(trial):
        raise BundleError("no space left on device")

    with pytest.raises(BundleError):
        worker.work(full_disk)
    assert [trial.state for trial in joined.get_trials()] == [TrialState.WAITING]
    worker.work(worth)
    assert [trial.state for trial in joined.get_trials()] == [TrialState.COMPLETE] * 2


def test_defect_is_raised_and_its_trial_is_not_run_for_ever(make):
    worker, joined, _ = make(planned=1)

    def defect(trial):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        worker.work(defect)
    worker.work(worth)
    assert [trial.state for trial in joined.get_trials()] == [TrialState.FAIL]


def test_trial_that_was_taken_over_is_not_counted_again(make):
    worker, joined, sent = make(planned=1)

    def slow(trial):
        if trial.number == 0:  # as another worker does that saw no heartbeat for too long
            store = worker.storage
            store.set_trial_state_values(store.trial_id("s", trial.number), TrialState.FAIL)
            return TrialOutcome(TrialState.COMPLETE, (99.0,))
        return worth(trial)

    worker.work(slow)
    first, second = joined.get_trials()
    assert (first.state, first.values) == (TrialState.FAIL, None)
    assert second.state == TrialState.COMPLETE
    assert second.system_attrs["failed_trial"] == 0
    assert [message.number for message in sent if hasattr(message, "number")] == [1]


def test_search_that_meets_only_candidates_over_the_budget_stops(make, monkeypatch):
    monkeypatch.setattr("edgecnn.tune.worker._MOST_OVER_BUDGET_IN_A_ROW", 5)
    worker, joined, _ = make(planned=1)
    with pytest.raises(SearchError, match="the last 5 candidates of s are all over the budget"):
        worker.work(lambda trial: TrialOutcome(TrialState.PRUNED, notes={remaining.OVER_BUDGET: "too wide"}))
    assert study.result(joined, worker.storage).trials[0].state == "over budget"


def test_status_of_a_study_at_work(make):
    worker, joined, _ = make(planned=4)
    worker.work(worth)
    trial = joined.get_trials()[0]
    joined.add_trial(optuna.trial.create_trial(state=TrialState.RUNNING, user_attrs={"worker": "m:1"}))
    joined.set_user_attr("planned", 6)
    joined.set_user_attr("recipe", {"name": "s", "dataset": "none", "text": ""})
    result = study.result(joined, worker.storage)
    assert [item.state for item in result.trials] == ["complete"] * 4 + ["running"]
    assert result.trials[4].worker == "m:1"
    assert result.best == max(range(4), key=lambda number: result.trials[number].values[0])
    spent = sum(item.seconds or 0 for item in result.trials[:4]) / 4
    assert result.seconds_left == pytest.approx(2 * spent)
    assert trial.state == TrialState.COMPLETE


def test_dead_worker_is_told_from_one_that_the_database_could_not_hear(make, monkeypatch):
    worker, joined, _ = make(planned=1)
    joined.add_trial(optuna.trial.create_trial(state=TrialState.WAITING))
    store = worker.storage
    trial_id = store.trial_id("s", 0)
    store.record_heartbeat(trial_id)
    store.set_trial_state_values(trial_id, TrialState.RUNNING)
    joined.set_user_attr("recipe", {"name": "s", "dataset": "none", "text": ""})
    assert study.result(joined, worker.storage).trials[0].note == ""
    time.sleep(3.2)  # seconds are what the database counts in
    assert study.result(joined, worker.storage).trials[0].note == "no sign of life"
    monkeypatch.setattr(type(store), "steady_seconds", lambda self: 1.9)
    worker._remaining_work()
    assert joined.get_trials()[0].state == TrialState.RUNNING, "it may have been the database that was away"
    monkeypatch.setattr(type(store), "steady_seconds", lambda self: 2.0)
    worker.work(worth)
    assert [trial.state for trial in joined.get_trials()] == [TrialState.FAIL, TrialState.COMPLETE]
    assert study.result(joined, worker.storage).trials[0].note == "worker died"
