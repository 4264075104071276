"""The generated C beside LiteRT on this machine: one thread, interleaved rounds, ratio by round.

Run: python benchmarks/c_host.py BUNDLE [ROUNDS]
"""

import sys
from pathlib import Path

from edgecnn import bundle, formats, runtimes
from edgecnn.evaluation import latency

_PEERS = (
    ("tflite-int8", "litert-builtin"),
    ("c-int8", "c-host"),
    ("tflite-int8", "litert"),
    ("tflite-float32", "litert"),
)


def main(folder: Path, rounds: int) -> None:
    """Print p50 and the ratio to LiteRT's int8 kernels without XNNPACK."""
    made = bundle.load(folder)
    contracts = {artifact.format: artifact.contract for artifact in made.manifest.artifacts}
    candidates = [
        latency.Candidate(name, runtimes.find(runtime), made.path(formats.find(name).file), name, contracts[name])
        for name, runtime in _PEERS
    ]
    result = latency.run(candidates, baseline=candidates[0], threads=1, rounds=rounds)
    print(f"{result.machine.processor}, 1 thread, {result.rounds} rounds")
    for item in result.results:
        ratio = item.ratio
        shown = (
            "baseline"
            if ratio is None
            else f"{ratio.value:.2f} ({ratio.interval.low:.2f} to {ratio.interval.high:.2f})"
        )
        print(f"{item.format:15s} {item.runtime:15s} {item.p50.microseconds:8.1f} us  {shown}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60)
