"""Storage of a study: an SQLite file or a PostgreSQL database, through Optuna, with retries.

Calls to an unreachable database are repeated with growing delays; no message shows a password.
"""

import contextlib
import random
import re
import time
import urllib.parse
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import optuna
import sqlalchemy
from optuna.storages import BaseStorage
from optuna.storages._heartbeat import BaseHeartbeat  # private: `fail_stale_trials` asks for this class

from edgecnn.errors import EdgecnnError, StorageError, StorageLostError
from edgecnn.tune.retry_policy import RetryPolicy

_FIRST_DELAY, _LONGEST_DELAY = 0.5, 30.0  # seconds
_STOPPING_TIMEOUT = 5.0  # seconds, of a worker that was asked to stop
_CONNECT_SECONDS = 10
_OPEN_ATTEMPTS = 8  # several workers may be creating the tables at once
_RETRIES_OF_A_TRIAL = 1


def mask_passwords(text: str) -> str:
    """Return a text, such as a URL, with every password in it replaced by `***`."""
    text = re.sub(r"(://[^:/?#@]*:).*(@)", r"\1***\2", text)
    return re.sub(r"(?i)(password=)[^&\s;]*", r"\1***", text)


def normalize_url(url: str) -> str:
    """Return the URL as SQLAlchemy takes it.

    Raises:
        StorageError: it is no URL of a file of SQLite or of a PostgreSQL database.
    """
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        return url
    if scheme in ("postgresql", "postgresql+psycopg") and rest:
        with contextlib.suppress(sqlalchemy.exc.ArgumentError, ValueError):
            sqlalchemy.engine.make_url(f"postgresql+psycopg://{rest}")
            return f"postgresql+psycopg://{rest}"
    shown = mask_passwords(url) if "://" in url or "@" not in url else "what was given"
    raise StorageError(
        f"{shown} is no storage",
        advice=(
            "give sqlite:///FILE or postgresql://USER@HOST:PORT/DATABASE (the password in ~/.pgpass or PGPASSWORD)"
        ),
    )


def open_storage(
    url: str, policy: RetryPolicy, *, give_up: Callable[[], bool] = lambda: False, create: bool = True
) -> Any:
    """Connect to a storage, making its tables if need be.

    Args:
        url: as given by the user.
        policy: heartbeats and time limits.
        give_up: called while waiting for a database; returns whether to stop.
        create: create a missing SQLite file.

    Returns:
        An `optuna.storages.BaseStorage`.

    Raises:
        StorageError: it cannot be reached, access is denied, or (without `create`) it is missing.
    """
    full = normalize_url(url)
    path = Path(full.removeprefix("sqlite:///")) if full.startswith("sqlite") else None
    if path is not None and not create and not path.exists():
        raise StorageError(f"there is no storage {path}", advice="name the one that the search was started with")
    for attempt in range(_OPEN_ATTEMPTS):
        try:
            return RetryingStorage(_connect(full, policy), policy.storage_timeout, give_up, url)
        except (sqlalchemy.exc.SQLAlchemyError, optuna.exceptions.StorageInternalError, RuntimeError) as error:
            if attempt == _OPEN_ATTEMPTS - 1 or not _is_being_created(error):
                raise _unreachable(url, error) from None
            time.sleep(random.random())  # noqa: S311
    raise AssertionError("the loop returns or raises")


def _connect(url: str, policy: RetryPolicy) -> optuna.storages.RDBStorage:
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    local = url.startswith("sqlite")
    arguments: dict[str, Any] = {"timeout": 60} if local else {"connect_timeout": _CONNECT_SECONDS}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        made = optuna.storages.RDBStorage(
            url.replace("{", "{{").replace("}", "}}"),  # Optuna formats it
            engine_kwargs={"connect_args": arguments, "pool_pre_ping": not local},
            heartbeat_interval=policy.heartbeat,
            grace_period=policy.grace,
            heartbeat_stale_trial_callback=retry_once(),
        )
    if local:
        _serialize(made.engine)
    return made


def retry_once() -> Any:
    """Return a callback that queues a dead trial again, once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        return optuna.storages.RetryHeartbeatStaleTrialCallback(max_retry=_RETRIES_OF_A_TRIAL)


def _serialize(engine: Any) -> None:
    """Make SQLite lock a transaction from its first statement on: Optuna relies on row locks, which SQLite lacks.

    With a write-ahead log readers never wait, and commits of a killed process are kept.
    """

    @sqlalchemy.event.listens_for(engine, "connect")
    def leave_begin_to_us(connection: Any, record: Any) -> None:
        del record
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")

    @sqlalchemy.event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    engine.dispose()


def _unreachable(url: str, error: Exception) -> StorageError:
    return StorageError(
        f"cannot use the storage {mask_passwords(url)}: {_reason(url, error)}", advice="check the URL and the server"
    )


def _reason(url: str, error: BaseException) -> str:
    """Return the first line of a database's message, without a password."""
    cause = error.__cause__ if isinstance(error, optuna.exceptions.StorageInternalError) else error
    said = getattr(cause, "orig", None) or cause or error
    line = next((part.strip() for part in str(said).splitlines() if part.strip()), type(said).__name__)
    for secret in _secrets(url):
        line = line.replace(secret, "***")
    return mask_passwords(line)[:300]


def _secrets(url: str) -> Iterator[str]:
    with contextlib.suppress(sqlalchemy.exc.ArgumentError, ValueError):
        parsed = sqlalchemy.engine.make_url(url)
        for secret in (parsed.password, parsed.query.get("password")):
            if secret:
                yield str(secret)
                yield urllib.parse.quote(str(secret), safe="")


def _is_being_created(error: Exception) -> bool:
    """Return whether another worker made the same table or first row at the same time."""
    return isinstance(error, sqlalchemy.exc.IntegrityError) or "already exists" in str(error)


def _is_unavailable(error: Exception) -> bool:
    """Return whether an error means an unreachable or busy database, not a lasting fault."""
    cause = error.__cause__ if isinstance(error, optuna.exceptions.StorageInternalError) else error
    if isinstance(cause, sqlalchemy.exc.DBAPIError) and cause.connection_invalidated:
        return True
    # PendingRollbackError: Optuna retried on a connection that had failed before.
    away = (sqlalchemy.exc.OperationalError, sqlalchemy.exc.InterfaceError, sqlalchemy.exc.PendingRollbackError)
    return isinstance(cause, away)


class _RetryingCalls:
    """A storage whose methods are called again, with growing delays, while the database is unreachable."""

    def __init__(
        self, backend: optuna.storages.RDBStorage, timeout: float, give_up: Callable[[], bool], url: str
    ) -> None:
        self._backend = optuna.storages.get_storage(backend)
        self._timeout, self._give_up, self._url = timeout, give_up, url
        self._steady_since = time.monotonic()

    def steady_seconds(self) -> float:
        """Return the seconds since the last failed call, or since the start of this worker."""
        return time.monotonic() - self._steady_since

    def trial_id(self, study_name: str, number: int) -> int:
        """Return the key of a trial in this storage; its number counts within the study."""
        return int(self._call("get_trial_id_from_study_id_trial_number", self._study_id(study_name), number))

    def stale_trials(self, study_name: str) -> set[int]:
        """Return the numbers of running trials without a heartbeat for the grace period.

        Optuna's public `fail_stale_trials` ends such trials; only a private method of its storages names them.
        """
        stale = self._call("_get_stale_trial_ids", self._study_id(study_name))
        return {self._call("get_trial", trial_id).number for trial_id in stale}

    def _study_id(self, study_name: str) -> int:
        return int(self._call("get_study_id_from_name", study_name))

    def __getstate__(self) -> dict[str, Any]:
        raise EdgecnnError("a storage stays in its process; open it again in the other one")

    def _call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        method, delay, started = getattr(self._backend, name), _FIRST_DELAY, time.monotonic()
        last = started + self._timeout
        while True:
            try:
                return method(*args, **kwargs)
            except (optuna.exceptions.StorageInternalError, sqlalchemy.exc.SQLAlchemyError) as error:
                if not _is_unavailable(error):
                    raise
                reason = _reason(self._url, error)
            if self._give_up():
                last = min(last, started + _STOPPING_TIMEOUT)
            waited = time.monotonic() - started
            if waited >= last - started:
                raise StorageLostError(
                    f"lost the storage {mask_passwords(self._url)} and waited {waited:.0f} s for it: {reason}; "
                    "what had ended is kept, continue with the same command"
                ) from None
            self._steady_since = time.monotonic()
            self._wait(min(delay * random.uniform(0.5, 1.0), last - time.monotonic()))  # noqa: S311
            delay = min(2 * delay, _LONGEST_DELAY)

    def _wait(self, seconds: float) -> None:
        end, stopping = time.monotonic() + seconds, self._give_up()
        while time.monotonic() < end and self._give_up() == stopping:
            time.sleep(0.1)


def _retrying(name: str) -> Callable[..., Any]:
    def call(self: _RetryingCalls, *args: Any, **kwargs: Any) -> Any:
        return self._call(name, *args, **kwargs)

    call.__name__ = name
    return call


# Methods to retry: the abstract ones of BaseStorage, those that RDBStorage overrides, and those of heartbeats.
_METHODS = (
    "create_new_study", "delete_study", "set_study_user_attr", "set_study_system_attr", "get_study_id_from_name",
    "get_study_name_from_id", "get_study_directions", "get_study_user_attrs", "get_study_system_attrs",
    "get_all_studies", "create_new_trial", "set_trial_param", "get_trial_id_from_study_id_trial_number",
    "set_trial_state_values", "set_trial_intermediate_value", "set_trial_user_attr", "set_trial_system_attr",
    "get_trial", "get_all_trials", "get_best_trial", "remove_session", "record_heartbeat", "_get_stale_trial_ids",
    "get_heartbeat_interval", "get_heartbeat_stale_trial_callback",
)  # fmt: skip
RetryingStorage: Any = type(
    "RetryingStorage", (_RetryingCalls, BaseStorage, BaseHeartbeat), {name: _retrying(name) for name in _METHODS}
)
