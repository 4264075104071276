"""Heartbeats and time limits of a study."""

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Heartbeats and time limits, in seconds.

    Attributes:
        heartbeat: time between two heartbeats of a running trial.
        grace: time without a heartbeat after which a trial counts as dead.
        patience: time that a worker waits for an unreachable database before it stops.
        poll: time between two reads of the study by an idle worker.
    """

    heartbeat: int = 15
    grace: int = 60
    storage_timeout: float = 600.0
    poll: float = 5.0
