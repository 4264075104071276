"""Wall time of `edgecnn --help` over that of `python -c "import typer"`: whole processes, paired ratios.

Run: python benchmarks/startup.py [PAIRS]
"""

import statistics
import subprocess
import sys
import time

_TYPER = [sys.executable, "-c", "import typer"]
_HELP = [sys.executable, "-m", "edgecnn", "--help"]


def seconds(command: list[str]) -> float:
    """Return the wall time of a command in seconds."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main(pairs: int) -> None:
    """Print the medians and the median ratio."""
    for command in (_TYPER, _HELP):
        seconds(command)  # warms the file cache
    times = [(seconds(_HELP), seconds(_TYPER)) for _ in range(pairs)]
    ratios = sorted(ours / typer for ours, typer in times)
    print(f"import typer    {statistics.median(t for _, t in times) * 1000:7.1f} ms")
    print(f"edgecnn --help  {statistics.median(t for t, _ in times) * 1000:7.1f} ms")
    print(f"ratio           {statistics.median(ratios):7.2f}  ({ratios[0]:.2f} to {ratios[-1]:.2f}, {pairs} pairs)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
