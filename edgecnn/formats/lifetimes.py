"""Memory of tensors with overlapping lifetimes."""

import collections
import itertools
from collections.abc import Sequence


def largest_overlap(lives: Sequence[tuple[int, int, int]]) -> int:
    """Return the largest total of sizes whose spans overlap.

    Args:
        lives: (first step, last step, size) of each tensor.
    """
    changes: collections.Counter[int] = collections.Counter()
    for first, last, size in lives:
        changes[first] += size
        changes[last + 1] -= size
    totals = itertools.accumulate(changes[step] for step in sorted(changes))
    return max(totals, default=0)
