"""Memory and instructions of the generated C of a bundle on every emulated board, for each level of optimisation.

Run: python benchmarks/devices.py BUNDLE

Instructions are executed instructions, the median over random images (the same in every run), not time. `code` is flash
without weights, `RAM` the arena with input and output, `stack` the deepest point below the call.
"""

import sys
from pathlib import Path

import numpy as np

from edgecnn.kit_manifests.manifest_file import FILE
from edgecnn.runtimes.boards import BOARDS, measure
from edgecnn.runtimes.c_kit import read_kit

_FLAGS = ("-Os", "-O2", "-O3")
_IMAGES = 20


def main(folder: Path) -> None:
    """Print a row for each board and level."""
    path = folder / "c-int8" / FILE
    shape = read_kit(path).input.shape[1:]
    images = np.random.default_rng(0).integers(0, 256, (_IMAGES, *shape), np.uint8)
    print(f"{'board':11}     {'instructions':>12} {'code':>7} {'weights':>8} {'RAM':>7} {'stack':>6}  differing")
    for board in BOARDS:
        if reason := board.missing():
            print(f"{board.name:11} skipped: {reason}")
            continue
        for flag in _FLAGS:
            row = measure(path, board, (flag,), images)
            instructions = "unknown" if row.instructions is None else f"{row.instructions:,}"
            sizes = f"{row.code_bytes:7,} {row.weight_bytes:8,} {row.ram_bytes:7,} {row.stack_bytes:6,}"
            print(f"{board.name:11} {flag} {instructions:>12} {sizes}  {row.differing} of {row.samples}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
