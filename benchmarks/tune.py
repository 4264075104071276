"""Overhead of a search, and the number of workers that one PostgreSQL server sustains.

`trials` times a study on one worker and on two against a plain loop over the same trainings, in one run. `workers`
runs a study in PostgreSQL under a growing number of workers whose trials train nothing: where the rate stops growing,
the database or the machine is the limit. Run from the root of the repository:

EDGECNN_DATA=... python -m benchmarks.tune trials [TRIALS] [EPOCHS] [PAIRS]
python -m benchmarks.tune workers [MOST]
"""

import dataclasses
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from edgecnn import api, recipes
from edgecnn.recipes import Parameter, Recipe, SearchSpace
from edgecnn.types import StudyResult

_SEARCH = """
[search."training.learning_rate"]
type = "float"
low = 0.3
high = 1.0
"""
_TRIALS_OF_A_WORKER = 25


def trials(count: int, epochs: int, pairs: int) -> None:
    """Print trials per hour of a plain loop, of one worker and of two, and what the bookkeeping costs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "search.toml"
        base = dataclasses.replace(recipes.load("reference"), name="search")
        training = dataclasses.replace(base.training, epochs=epochs)
        file.write_text(recipes.to_toml(dataclasses.replace(base, training=training)) + _SEARCH)
        result, _ = _study(file, folder / "first", count, 1)
        planned = [_trained(recipes.load(str(file)), result, trial.number) for trial in result.trials]
        ratios = []
        for number in range(pairs):
            seconds = {}
            for side in ("loop", "study") if number % 2 else ("study", "loop"):
                seconds[side] = _loop(planned) if side == "loop" else _study(file, folder / f"{number}", count, 1)[1]
            ratios.append(seconds["study"] / seconds["loop"])
            rates = ", ".join(f"{side} {3600 * count / spent:.0f}" for side, spent in sorted(seconds.items()))
            print(f"trials an hour: {rates}; bookkeeping {100 * (ratios[-1] - 1):+.2f}%", flush=True)
        print(f"bookkeeping, median of {pairs} pairs: {100 * (statistics.median(ratios) - 1):+.2f}%", flush=True)
        _, spent = _study(file, folder / "two", count, 2)
        print(f"trials an hour, two workers, their start included: {3600 * count / spent:.0f}")


def _study(file: Path, out: Path, count: int, workers: int) -> tuple[StudyResult, float]:
    started = time.perf_counter()
    result = api.tune(str(file), count, out, dataset="fashion-mnist", workers=workers)
    return result, time.perf_counter() - started


def _trained(base: Recipe, result: StudyResult, number: int) -> Recipe:
    """Return what a trial trained: its recipe, with the epochs that it came to."""
    trial = result.trial(number)
    varied = recipes.vary(base, dict(trial.parameters))
    return dataclasses.replace(varied, training=dataclasses.replace(varied.training, epochs=len(trial.epochs)))


def _loop(planned: list[Recipe]) -> float:
    from edgecnn.data import sources, splits
    from edgecnn.training import backend, loop

    started = time.perf_counter()
    images = sources.load("fashion-mnist")
    split = splits.split(images, "reference")
    for recipe in planned:
        backend.forget_models()  # as anyone does between trainings in one process
        with tempfile.TemporaryDirectory() as folder:
            loop.fit(recipe, images, split, Path(folder))
    return time.perf_counter() - started


def workers(most: int) -> None:
    """Print trials per second in one PostgreSQL for 1, 2, 4, ... workers whose trials train nothing."""
    from tests.postgres import Server

    with Server(f"max_connections={4 * most + 20}") as server:
        number = 1
        while number <= most:
            seconds = _crowd(server.url, number)
            total = number * _TRIALS_OF_A_WORKER
            each = 1000 * number * seconds / total
            print(f"{number:4d} workers {total / seconds:7.1f} trials/s {each:8.1f} ms a trial", flush=True)
            number *= 2


def _crowd(url: str, number: int) -> float:
    """Start workers, let them go at once, and return the seconds until the study had all its trials."""
    command = [sys.executable, "-m", "benchmarks.tune", "worker", url, f"crowd-{number}"]
    command.append(str(number * _TRIALS_OF_A_WORKER))
    crowd = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(number)]
    for one in crowd:
        assert one.stdout is not None
        one.stdout.readline()
    started = time.perf_counter()
    for one in crowd:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    codes = [one.wait() for one in crowd]
    assert not any(codes), codes
    return time.perf_counter() - started


def worker(url: str, name: str, planned: int) -> None:
    """Join a study, wait to be let go, and work with trials that train nothing."""
    from optuna.trial import Trial, TrialState

    from edgecnn.tune import goals, space, storage, study
    from edgecnn.tune.objective import TrialOutcome
    from edgecnn.tune.retry_policy import RetryPolicy
    from edgecnn.tune.worker import Worker
    from edgecnn.tune.worker_pool import WorkerSlot

    searched = SearchSpace((Parameter("training.learning_rate", "float", low=0.0, high=1.0),), "random")
    spec = study.StudySpec(name, "", name, "none", goals.ACCURACY.objectives, {"recipe": name})
    policy = RetryPolicy(poll=0.05)
    store = storage.open_storage(url, policy)
    joined = study.join(store, spec, planned)

    def nothing(trial: Trial) -> TrialOutcome:
        value = space.draw(trial, searched)["training.learning_rate"]
        assert isinstance(value, float)
        return TrialOutcome(TrialState.COMPLETE, (value,))

    print("ready", flush=True)
    sys.stdin.readline()
    slot = WorkerSlot(0, (0,), 1)
    Worker(joined, store, spec, searched, 0, policy, slot, lambda message: None, lambda: False).work(nothing)


def main(what: str = "", *rest: str) -> None:
    """Run one of the measurements."""
    if what == "trials":
        trials(*map(int, (*rest, *("2", "3", "3")[len(rest) :])))
    elif what == "workers":
        workers(int(rest[0]) if rest else 64)
    elif what == "worker":
        worker(rest[0], rest[1], int(rest[2]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
