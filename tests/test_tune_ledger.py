"""What is left to do in a study follows from its trials alone."""

from typing import Any

import optuna
import pytest
from optuna.trial import TrialState, create_trial

from edgecnn.tune.remaining import FAILURE, OVER_BUDGET, take_stock

COMPLETE, FAIL, RUNNING, WAITING = TrialState.COMPLETE, TrialState.FAIL, TrialState.RUNNING, TrialState.WAITING


def numbered(*rows):
    """Make trials out of (state, number of the trial it repeats or None, user attributes)."""
    study = optuna.create_study()
    for state, repeats, attributes in rows:
        system = {} if repeats is None else {"failed_trial": repeats}
        value = 1.0 if state == COMPLETE else None
        study.add_trial(create_trial(state=state, value=value, user_attrs=attributes, system_attrs=system))
    return study.get_trials()


def stock(planned, *rows):
    found = take_stock(numbered(*rows), planned)
    waiting, dead = ([trial.number for trial in trials] for trials in (found.waiting, found.dead))
    return found.ended, found.running, waiting, dead, found.missing


@pytest.fixture(autouse=True)
def quiet():
    optuna.logging.set_verbosity(optuna.logging.ERROR)


def test_new_study_misses_all_its_trials():
    assert stock(3) == (0, 0, [], [], 3)
    assert not take_stock([], 3).done
    assert take_stock([], 0).done


def test_trials_beyond_the_planned_ones_are_never_run():
    rows: list[Any] = [(COMPLETE, None, {}), (RUNNING, None, {}), (WAITING, None, {})]
    assert stock(2, *rows) == (1, 1, [], [], 0)
    assert stock(4, *rows) == (1, 1, [2], [], 1)


def test_dead_trial_is_queued_once_and_its_first_repetition_counts():
    died = (FAIL, None, {"worker": "a"})
    assert stock(1, died) == (0, 0, [], [0], 0)
    assert stock(1, died, (WAITING, 0, {})) == (0, 0, [1], [], 0)
    assert stock(1, died, (COMPLETE, 0, {}), (WAITING, 0, {})) == (1, 0, [], [], 0)


def test_repetition_that_died_too_is_the_end_of_it():
    assert stock(1, (FAIL, None, {}), (FAIL, 0, {})) == (1, 0, [], [], 0)


def test_trial_that_failed_by_its_own_fault_is_not_repeated():
    assert stock(1, (FAIL, None, {FAILURE: "the loss became NaN"})) == (1, 0, [], [], 0)


def test_repetition_is_no_further_place():
    rows: list[Any] = [(FAIL, None, {}), (COMPLETE, None, {}), (COMPLETE, 0, {})]
    assert stock(3, *rows) == (2, 0, [], [], 1)


def test_candidate_over_the_budget_has_no_place():
    over = (TrialState.PRUNED, None, {OVER_BUDGET: "parameters"})
    assert stock(2, over, (COMPLETE, None, {}), over) == (1, 0, [], [], 1)
    assert stock(1, (FAIL, None, {}), (TrialState.PRUNED, 0, {OVER_BUDGET: "parameters"})) == (0, 0, [], [], 1)


def test_worker_waits_only_for_trials_that_are_at_work_elsewhere():
    assert take_stock(numbered((RUNNING, None, {})), 1).idle
    assert not take_stock(numbered((RUNNING, None, {}), (WAITING, None, {})), 2).idle
    assert not take_stock(numbered((COMPLETE, None, {})), 1).idle
