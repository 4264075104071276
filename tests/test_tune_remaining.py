"""Remaining work of a study, computed from its trials only."""

from typing import Any

import optuna
import pytest
from optuna.trial import TrialState, create_trial

from edgecnn.tune.remaining import FAILURE, OVER_BUDGET, remaining_work

COMPLETE, FAIL, RUNNING, WAITING = TrialState.COMPLETE, TrialState.FAIL, TrialState.RUNNING, TrialState.WAITING


def numbered(*rows):
    """Make trials out of (state, number of the trial it repeats or None, user attributes)."""
    study = optuna.create_study()
    for state, repeats, attributes in rows:
        system = {} if repeats is None else {"failed_trial": repeats}
        value = 1.0 if state == COMPLETE else None
        study.add_trial(create_trial(state=state, value=value, user_attrs=attributes, system_attrs=system))
    return study.get_trials()


def counts(planned, *rows):
    found = remaining_work(numbered(*rows), planned)
    waiting, dead = ([trial.number for trial in trials] for trials in (found.waiting, found.dead))
    return found.ended, found.running, waiting, dead, found.missing


@pytest.fixture(autouse=True)
def without_optuna_messages():
    optuna.logging.set_verbosity(optuna.logging.ERROR)


def test_new_study_misses_all_its_trials():
    assert counts(3) == (0, 0, [], [], 3)
    assert not remaining_work([], 3).done
    assert remaining_work([], 0).done


def test_trials_beyond_the_planned_ones_are_never_run():
    rows: list[Any] = [(COMPLETE, None, {}), (RUNNING, None, {}), (WAITING, None, {})]
    assert counts(2, *rows) == (1, 1, [], [], 0)
    assert counts(4, *rows) == (1, 1, [2], [], 1)


def test_dead_trial_is_queued_once_and_its_first_repetition_counts():
    died = (FAIL, None, {"worker": "a"})
    assert counts(1, died) == (0, 0, [], [0], 0)
    assert counts(1, died, (WAITING, 0, {})) == (0, 0, [1], [], 0)
    assert counts(1, died, (COMPLETE, 0, {}), (WAITING, 0, {})) == (1, 0, [], [], 0)


def test_repetition_that_died_too_is_the_end_of_it():
    assert counts(1, (FAIL, None, {}), (FAIL, 0, {})) == (1, 0, [], [], 0)


def test_trial_that_failed_by_its_own_fault_is_not_repeated():
    assert counts(1, (FAIL, None, {FAILURE: "the loss became NaN"})) == (1, 0, [], [], 0)


def test_repetition_is_no_further_place():
    rows: list[Any] = [(FAIL, None, {}), (COMPLETE, None, {}), (COMPLETE, 0, {})]
    assert counts(3, *rows) == (2, 0, [], [], 1)


def test_candidate_over_the_budget_has_no_place():
    over = (TrialState.PRUNED, None, {OVER_BUDGET: "parameters"})
    assert counts(2, over, (COMPLETE, None, {}), over) == (1, 0, [], [], 1)
    assert counts(1, (FAIL, None, {}), (TrialState.PRUNED, 0, {OVER_BUDGET: "parameters"})) == (0, 0, [], [], 1)


def test_worker_waits_only_for_trials_that_are_at_work_elsewhere():
    assert remaining_work(numbered((RUNNING, None, {})), 1).idle
    assert not remaining_work(numbered((RUNNING, None, {}), (WAITING, None, {})), 2).idle
    assert not remaining_work(numbered((COMPLETE, None, {})), 1).idle
