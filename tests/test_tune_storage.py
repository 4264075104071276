"""Storage URLs: which are taken, that no password is shown, and that a database that is away is waited for."""

import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import optuna
import pytest
import sqlalchemy

from edgecnn.errors import StorageError, StorageLostError
from edgecnn.tune import storage
from edgecnn.tune.retry_policy import RetryPolicy
from tests.test_tune_postgres import counted, trials_of

SECRET = "hunter2"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"postgresql://ann:{SECRET}@host/db", "postgresql://ann:***@host/db"),
        (f"postgresql://ann:a@b:{SECRET}@host/db", "postgresql://ann:***@host/db"),
        (f"postgresql://ann:a {SECRET}@host/db", "postgresql://ann:***@host/db"),
        (f"postgresql://:{SECRET}@host/db", "postgresql://:***@host/db"),
        (f"postgresql://host/db?user=ann&password={SECRET}&x=1", "postgresql://host/db?user=ann&password=***&x=1"),
        ("postgresql://host:5432/db", "postgresql://host:5432/db"),
        ("sqlite:////tmp/a.db", "sqlite:////tmp/a.db"),
    ],
)
def test_passwords_are_masked(text, shown):
    assert storage.mask_passwords(text) == shown
    assert storage.mask_passwords(f"cannot open {text}, sorry").startswith(f"cannot open {shown[: shown.find('*')]}")


@pytest.mark.parametrize(
    "url",
    [
        f"mysql://ann:{SECRET}@host/db",
        f"postgres://ann:{SECRET}@host/db",
        f"postgresql:/ann:{SECRET}@host/db",
        f"ann:{SECRET}@host/db",
        "sqlite://",
        "study.db",
        f"postgresql://ann:{SECRET}@host:port/db",
        "postgresql://",
    ],
)
def test_what_is_no_storage_is_refused_without_its_password(url):
    with pytest.raises(StorageError, match=r"is no storage; give sqlite:///FILE or postgresql://USER@HOST") as caught:
        storage.normalize_url(url)
    assert SECRET not in str(caught.value)


def test_unreachable_storage_is_one_line_without_the_password():
    with pytest.raises(StorageError, match="cannot use the storage") as caught:
        storage.open_storage(f"postgresql://ann:{SECRET}@127.0.0.1:1/db", RetryPolicy())
    message = str(caught.value)
    assert "postgresql://ann:***@127.0.0.1:1/db" in message
    assert "refused" in message
    assert SECRET not in message
    assert "\n" not in message
    assert caught.value.__cause__ is None


def test_password_with_a_brace_reaches_the_driver_and_no_message():
    with pytest.raises(StorageError) as caught:
        storage.open_storage("postgresql://ann:%7Bx}y@127.0.0.1:1/db", RetryPolicy())
    assert "refused" in str(caught.value)
    assert "x}y" not in str(caught.value)


def test_file_that_is_no_database(tmp_path):
    (tmp_path / "a.db").write_bytes(b"hello, this is no database" * 100)
    with pytest.raises(StorageError, match="file is not a database"):
        storage.open_storage(f"sqlite:///{tmp_path}/a.db", RetryPolicy())
    with pytest.raises(StorageError, match="unable to open database file"):
        storage.open_storage(f"sqlite:///{tmp_path}/none/a.db", RetryPolicy())
    with pytest.raises(StorageError, match="there is no storage"):
        storage.open_storage(f"sqlite:///{tmp_path}/b.db", RetryPolicy(), create=False)
    assert not (tmp_path / "b.db").exists()


class Flaky:
    """A storage that is away for a number of calls."""

    def __init__(self, failures, error):
        self.failures, self.error, self.calls = failures, error, 0

    def get_all_studies(self):
        self.calls += 1
        if self.calls <= self.failures:
            raise self.error
        return []


def away(text="server closed the connection"):
    return sqlalchemy.exc.OperationalError("SELECT 1", {}, Exception(text))


def retrying(monkeypatch, backend, timeout=60.0, give_up=lambda: False, url="postgresql://ann:hunter2@host/db"):
    slept = []
    clock = [0.0]
    monkeypatch.setattr(optuna.storages, "get_storage", lambda given: given)
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])

    def sleep(seconds):
        slept.append(seconds)
        clock[0] += seconds

    monkeypatch.setattr(time, "sleep", sleep)
    return storage.RetryingStorage(backend, timeout, give_up, url), slept


def test_database_that_comes_back_is_waited_for_longer_and_longer(monkeypatch):
    backend = Flaky(5, away())
    store, slept = retrying(monkeypatch, backend)
    assert store.get_all_studies() == []
    assert backend.calls == 6
    assert 0.5 * (0.5 + 1 + 2 + 4 + 8) <= sum(slept) <= 0.5 + 1 + 2 + 4 + 8 + 1


def test_what_optuna_makes_of_a_lost_connection_is_waited_for_too(monkeypatch):
    broken = optuna.exceptions.StorageInternalError("during the commit")
    broken.__cause__ = sqlalchemy.exc.PendingRollbackError("can't reconnect until rolled back")
    store, slept = retrying(monkeypatch, Flaky(2, broken))
    assert store.get_all_studies() == []
    assert slept


def test_waiting_has_an_end_and_the_message_no_password(monkeypatch):
    store, slept = retrying(monkeypatch, Flaky(10**9, away(f"no route for {SECRET}")), timeout=100)
    with pytest.raises(
        StorageLostError, match=r"lost the storage postgresql://ann:\*\*\*@host/db and waited 10\d s"
    ) as c:
        store.get_all_studies()
    assert SECRET not in str(c.value)
    assert sum(slept) == pytest.approx(100, abs=1)


def test_worker_that_was_asked_to_stop_waits_a_few_seconds_only(monkeypatch):
    store, slept = retrying(monkeypatch, Flaky(10**9, away()), timeout=600, give_up=lambda: True)
    with pytest.raises(StorageLostError):
        store.get_all_studies()
    assert sum(slept) == pytest.approx(5, abs=0.5)


def test_error_that_is_no_absence_is_not_waited_for(monkeypatch):
    backend = Flaky(1, sqlalchemy.exc.ProgrammingError("SELECT", {}, Exception("syntax")))
    store, slept = retrying(monkeypatch, backend)
    with pytest.raises(sqlalchemy.exc.ProgrammingError):
        store.get_all_studies()
    assert slept == []


def test_private_members_of_optuna_are_those_that_were_read():
    """RetryingStorage derives from a private class and calls one private method: read them again in a new version."""
    from optuna.storages import BaseStorage, RDBStorage
    from optuna.storages._heartbeat import BaseHeartbeat

    assert optuna.__version__.split(".")[0] == "5"
    abstract = BaseStorage.__abstractmethods__ | BaseHeartbeat.__abstractmethods__
    assert abstract <= set(storage._METHODS)
    assert all(callable(getattr(RDBStorage, name)) for name in storage._METHODS)
    assert {name for name in storage._METHODS if name.startswith("_")} == {"_get_stale_trial_ids"}


def test_no_other_private_member_of_optuna_is_used():
    source = Path(storage.__file__).parent
    private = r"(?<!self)\.(_storage|_trial_id|_study_id)\b|(optuna[.\w]*\._\w+)"
    found = {name for path in source.glob("*.py") for name in re.findall(private, path.read_text())}
    assert found == {("", "optuna.storages._heartbeat")}


def test_workers_that_share_a_file_run_each_trial_once(tmp_path):
    url = f"sqlite:///{tmp_path}/study.db"
    command = [sys.executable, "-m", "tests.tuning_child", url, "16", "0.02"]
    workers = [subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for worker in workers:
        _, errors = worker.communicate(timeout=120)
        assert worker.returncode == 0, errors
    places = counted(trials_of(url))
    assert sorted(len(group) for group in places.values()) == [1] * 16


def test_claiming_a_trial_in_a_file_lets_nobody_else_have_it(tmp_path):
    """Two connections read the trial as waiting before either writes; the second one must not get it."""
    url = f"sqlite:///{tmp_path}/study.db"
    stores = [storage.open_storage(url, RetryPolicy()) for _ in range(2)]
    study = optuna.create_study(storage=stores[0], study_name="s")
    for _ in range(40):
        study.add_trial(optuna.trial.create_trial(state=optuna.trial.TrialState.WAITING))
    ids = [stores[0].trial_id("s", trial.number) for trial in study.get_trials()]
    won: list[list[int]] = [[], []]

    def claim(side):
        for number in ids:
            if stores[side].set_trial_state_values(number, optuna.trial.TrialState.RUNNING):
                won[side].append(number)

    threads = [threading.Thread(target=claim, args=(side,)) for side in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won[0] + won[1]) == ids
