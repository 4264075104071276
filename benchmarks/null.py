"""False-positive rate of the benchmark: the null runtime, or a file, timed against itself.

Run: python benchmarks/null.py [TRIALS [FILE]]

FILE is a `.tflite` or `.onnx` file, loaded afresh on both sides in every trial. Prints the share of trials with the
verdict "no significant difference"; the rule behind it, in `edgecnn.evaluation.clock`, is meant to give at least 95%.
"""

import sys
from collections import Counter
from pathlib import Path

import numpy as np

from edgecnn import runtimes
from edgecnn.evaluation.clock import quantiles_of, ratio_between, subject_of, time_rounds
from edgecnn.evaluation.latency import ROUNDS
from edgecnn.types import RAW

_RUNTIMES = {"": "null", ".tflite": "litert", ".onnx": "onnxruntime"}


def trial(path: Path, seed: int) -> tuple[str, float, float]:
    """Return the verdict, the ratio, and the latency in microseconds."""
    runtime = runtimes.find(_RUNTIMES[path.suffix])
    one, other = (subject_of(runtime.load(path, RAW, 1), None) for _ in range(2))
    time_rounds([one, other], ROUNDS, seed=seed)
    ratio = ratio_between(one.rounds, other.rounds)
    return ratio.verdict, ratio.value, quantiles_of(one)[0].microseconds


def main(trials: int, path: Path) -> None:
    """Print the share of each verdict, the spread of ratios, and the latency."""
    results = [trial(path, seed) for seed in range(trials)]
    for verdict, count in Counter(verdict for verdict, _, _ in results).most_common():
        print(f"{verdict:26} {count:5} of {trials} ({count / trials:.1%})")
    low, high = np.quantile([ratio for _, ratio, _ in results], [0.025, 0.975])
    print(f"{'ratio, 95% of trials':26} {low:.4f} to {high:.4f}")
    print(f"{'one call':26} {np.median([cost for _, _, cost in results]):.2f} us")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, Path(sys.argv[2] if len(sys.argv) > 2 else ""))
