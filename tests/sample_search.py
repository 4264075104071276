"""A search's outcome whose figures hang together, for reports."""

from typing import Any

import numpy as np

from edgecnn import types as t

KEYS = ("model.activation", "model.dropout[0]", "training.epochs")


def sample_grid():
    """Make a grid of eight cells and three folds."""
    draw = np.random.default_rng(5)
    values = [(a, rate, epochs) for a in ("relu", "sigmoid") for rate in (0.2, 0.3) for epochs in (20, 30)]
    scores = draw.uniform(0.6, 0.9, (len(values), 3))
    means = scores.mean(axis=1)
    cells = tuple(
        t.GridCell(
            tuple(zip(KEYS, value, strict=True)), tuple(map(float, own)), float(mean), float(own.std()),
            1 + int((means > mean).sum()),
        )
        for value, own, mean in zip(values, scores, means, strict=True)
    )  # fmt: skip
    return t.GridResult("reference-grid", "fashion-mnist (IDX)", "reference", 6000, 3, 0.2, 754.0, cells)


def sample_study(trials=30, objectives=("int8 validation accuracy", "multiply-accumulates", "arena bytes"), name="s"):
    """Make a study with trials of every state."""
    draw = np.random.default_rng(9)
    states = ["complete"] * 5 + ["pruned" if len(objectives) == 1 else "complete", "failed", "over budget"]
    made = []
    for number in range(trials):
        state: Any = states[number % len(states)]
        width = float(draw.uniform(0.1, 1.0))
        values = (0.7 + 0.2 * width - draw.uniform(0, 0.15), round(2_834_496 * width**2), round(24_000 * width))
        given = tuple(map(float, values[: len(objectives)])) if state == "complete" else ()
        note = "" if state in ("complete", "pruned") else f"what stood in the way of {number}"
        made.append(t.Trial(number, state, (("model.width", width),), given, (), 12.5, "", note))
    front = _front([trial for trial in made if trial.values])
    return t.StudyResult(
        name, "small", "digits (scikit-learn)", tuple(objectives), trials, tuple(made), front[0], tuple(front), 0.0
    )


def _front(complete):
    def beaten(one):
        return any(
            other.values != one.values
            and other.values[0] >= one.values[0]
            and all(a <= b for a, b in zip(other.values[1:], one.values[1:], strict=True))
            for other in complete
        )

    best = sorted((trial for trial in complete if not beaten(trial)), key=lambda trial: -trial.values[0])
    return [trial.number for trial in best]
