"""How quickly a search notices things and gives them up."""

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How quickly things are noticed and given up, in seconds.

    Attributes:
        heartbeat: between two signs of life of a running trial.
        grace: without a sign of life, after which a trial counts as dead.
        patience: for a database that is away, before a worker stops.
        poll: between two looks at the study where there is nothing to do.
    """

    heartbeat: int = 15
    grace: int = 60
    patience: float = 600.0
    poll: float = 5.0
