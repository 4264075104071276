"""Export, evaluation, benchmark and report of a trained bundle: wall time and peak memory of the whole command chain.

Run: EDGECNN_DATA=... python benchmarks/pipeline.py BUNDLE
"""

import resource
import subprocess
import sys
import time

_STAGES = ("export", "evaluate", "benchmark", "report")


def main(bundle: str) -> None:
    """Print seconds and peak resident memory of each stage, and the total."""
    total = 0.0
    for stage in _STAGES:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "edgecnn", stage, bundle], check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - started
        total += seconds
        # The largest of all children so far; the kernel counts in KiB.
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        print(f"{stage:10s} {seconds:7.1f} s   largest process so far {peak / 1e9:.2f} GB", flush=True)
    print(f"{'total':10s} {total:7.1f} s")


if __name__ == "__main__":
    main(sys.argv[1])
