"""Several workers on one study in a real PostgreSQL, some of which die, while the server comes and goes."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from optuna.trial import FrozenTrial, TrialState

from edgecnn import api
from edgecnn.tune import storage, study
from edgecnn.tune.retry_policy import RetryPolicy
from tests import postgres, tools
from tests.commands import ROOT, edgecnn
from tests.searches import SPACE, write_recipe, write_stripes
from tests.tuning_child import value

pytestmark = pytest.mark.campaign


@pytest.fixture(scope="module")
def server():
    tools.require(None if postgres.binaries() else "PostgreSQL is missing: apt-get install postgresql")
    with postgres.Server("fsync=off", "max_connections=200") as running:
        yield running


@pytest.fixture
def url(server, request):
    """A database of the test's own."""
    import psycopg

    name = f"t{abs(hash(request.node.name)) % 10**8}"
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return server.url.removesuffix("edgecnn") + name


def worker(url, planned, seconds, *more):
    command = [sys.executable, "-m", "tests.tuning_child", url, str(planned), str(seconds), *map(str, more)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    )


def trials_of(url, name="lines"):
    return study.find(storage.open_storage(url, RetryPolicy()), name).get_trials()


def counted(trials):
    """Return the trials that have a result, by place: a repetition stands for the trial it repeats."""
    found: dict[int, list[FrozenTrial]] = {}
    for trial in trials:
        if trial.state in (TrialState.COMPLETE, TrialState.PRUNED):
            found.setdefault(trial.system_attrs.get("failed_trial", trial.number), []).append(trial)
    return found


def finish(*workers, timeout=90):
    for process in workers:
        _, errors = process.communicate(timeout=timeout)
        assert process.returncode == 0, errors


def test_one_killed_and_the_server_restarted_every_trial_is_finished_once(server, url):
    killed, *others = (worker(url, 24, 0.6) for _ in range(3))
    begun = next(int(line.split()[1]) for line in killed.stdout if line.startswith("begin"))
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    next(line for line in others[0].stdout if line.startswith("ended"))
    server.stop("immediate")
    time.sleep(1.5)
    server.start()
    finish(*others)
    trials = trials_of(url)
    places = counted(trials)
    assert len(places) == 24
    assert all(len(group) == 1 for group in places.values())
    assert trials[begun].state == TrialState.FAIL
    assert places[begun][0].params == trials[begun].params
    assert places[begun][0].number != begun
    complete = [trial for trial in trials if trial.state == TrialState.COMPLETE]
    assert all(trial.value == value(trial.params["training.learning_rate"]) for trial in complete)
    assert len({trial.user_attrs["worker"] for trial in complete}) == 2


def test_interrupted_worker_gives_its_trial_back(url):
    stopped = worker(url, 3, 4)
    begun = next(int(line.split()[1]) for line in stopped.stdout if line.startswith("begin"))
    for _ in range(3):
        stopped.send_signal(signal.SIGINT)
    stopped.communicate(timeout=30)
    assert stopped.returncode == 130
    assert trials_of(url)[begun].state == TrialState.WAITING
    finish(worker(url, 3, 0.1))
    trials = trials_of(url)
    assert [trial.state for trial in trials] == [TrialState.COMPLETE] * 3


def test_worker_that_loses_the_database_for_good_stops_with_one_line(server, url):
    lost = worker(url, 50, 0.2, 2)
    next(line for line in lost.stdout if line.startswith("ended"))
    server.stop("immediate")
    try:
        _, errors = lost.communicate(timeout=60)
    finally:
        server.start()
    assert lost.returncode == 1
    lines = errors.strip().splitlines()
    assert len(lines) == 1, errors
    assert "lost the storage postgresql://edgecnn:***@127.0.0.1" in lines[0]
    assert "continue with the same command" in lines[0]
    assert postgres.PASSWORD not in errors
    assert postgres.QUOTED not in errors
    finish(worker(url, 6, 0.1))
    assert len(counted(trials_of(url))) >= 6


def test_many_workers_starting_at_once_run_no_trial_twice(url):
    workers = [worker(url, 20, 0.05) for _ in range(6)]
    finish(*workers)
    places = counted(trials_of(url))
    assert len(places) == 20
    assert all(len(group) == 1 for group in places.values())


SEARCH = """
import sys
from pathlib import Path
from edgecnn import api
from edgecnn.tune.retry_policy import RetryPolicy
from edgecnn.types import NullProgress

class Shown(NullProgress):
    def advance(self, steps=1, note=""):
        print("epoch", note, flush=True)

recipe, url, out, stripes = sys.argv[1:]
policy = RetryPolicy(heartbeat=2, grace=12, storage_timeout=120, poll=1)
api.tune(recipe, 9, Path(out), storage=url, dataset=stripes, policy=policy, progress=Shown())
"""


def test_real_trainings_on_three_workers_one_killed_the_server_restarted_the_best_reproduced(server, url, tmp_path):
    recipe = write_recipe(tmp_path / "small.toml", SPACE.replace("[0.1, 0.2, 1.0]", "[0.1, 0.2]"))
    stripes = write_stripes(tmp_path / "stripes.npz")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3"}
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", SEARCH, recipe, url, str(tmp_path / f"out{n}"), stripes], cwd=tmp_path,
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for n in range(3)
    ]  # fmt: skip
    killed, *others = workers
    assert killed.stdout is not None
    assert others[0].stdout is not None
    begun = next(int(line.split()[2].rstrip(",")) for line in killed.stdout if line.startswith("epoch trial"))
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    next(line for line in others[0].stdout if line.startswith("epoch trial"))
    server.stop("immediate")
    time.sleep(2)
    server.start()
    finish(*others, timeout=400)
    trials = trials_of(url, "small")
    places = counted(trials)
    assert len(places) == 9
    assert all(len(group) == 1 for group in places.values())
    assert trials[begun].state == TrialState.FAIL
    assert places[begun][0].params == trials[begun].params
    chosen = api.tune_apply(tmp_path / "best.toml", url)
    edgecnn("train", "--recipe", tmp_path / "best.toml", "--dataset", stripes, "--out", tmp_path / "run")
    history = json.loads((tmp_path / "run" / "history.json").read_text())
    assert history[-1]["val_accuracy"] == chosen.values[0]
