"""Arithmetic of axis permutations: inverse, application to a shape, exchange with a Reshape."""

import math
from collections.abc import Iterator, Sequence

Shape = tuple[int, ...]
Permutation = tuple[int, ...]

TO_NCHW, TO_NHWC = (0, 3, 1, 2), (0, 2, 3, 1)


def inverse(perm: Permutation) -> Permutation:
    """Return the inverse permutation."""
    return tuple(sorted(range(len(perm)), key=perm.__getitem__))


def permuted(values: Sequence[int], perm: Permutation) -> tuple[int, ...]:
    """Return `values` in the order that a Transpose by `perm` gives to axes."""
    return tuple(values[axis] for axis in perm)


def is_identity(perm: Permutation) -> bool:
    """Return whether a permutation leaves every axis in place."""
    return perm == tuple(range(len(perm)))


def keeps_order(shape: Shape, perm: Permutation) -> bool:
    """Return whether a Transpose of a tensor of this shape moves no value, because only axes of size 1 move."""
    moved = [axis for axis in perm if shape[axis] != 1]
    return moved == sorted(moved)


def cross(before: Shape, after: Shape, perm: Permutation) -> tuple[Shape, Permutation] | None:
    """Exchange a Transpose and the Reshape behind it.

    Args:
        before: shape that the Transpose gives, every size known.
        after: shape that the Reshape gives.
        perm: of the Transpose.

    Returns:
        The shape to which a Reshape in front brings the Transpose's input, and the permutation of the Transpose that
        then gives `after`; None if axes that the Reshape joins do not lie beside each other in front of the Transpose.
    """
    if not before or not after or math.prod(before) != math.prod(after) or not all(before):
        return None
    position = [axis for axis in inverse(perm) if before[axis] != 1]  # the axes of `before` as they lie in front
    placed = []
    start = 0
    for order, (split, joined) in enumerate(_groups(before, after)):
        axes = [axis for axis in split if before[axis] != 1]
        start = position.index(axes[0]) if axes else start
        if position[start : start + len(axes)] != axes:
            return None
        placed.append((start, order, joined))
    arranged = [axis for _, _, joined in sorted(placed) for axis in joined]
    return tuple(after[axis] for axis in arranged), inverse(tuple(arranged))


def _groups(before: Shape, after: Shape) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the smallest groups of axes of `before` and of `after` with the same number of elements, in order."""
    left, right = list(range(len(before))), list(range(len(after)))
    while left or right:
        split, joined = left[:1], right[:1]
        del left[:1], right[:1]
        given, wanted = _elements(before, split), _elements(after, joined)
        # a new axis of size 1 belongs to the axis before it, as where values are repeated along that axis
        while given != wanted or (right and after[right[0]] == 1 and not (left and before[left[0]] == 1)):
            grown, rest = (split, left) if given < wanted else (joined, right)
            grown.append(rest.pop(0))
            given, wanted = _elements(before, split), _elements(after, joined)
        yield split, joined


def _elements(shape: Shape, axes: list[int]) -> int:
    return math.prod(shape[axis] for axis in axes)
