"""Placement of tensors in the arena, by their lifetimes; an output may overlap the input that it replaces."""

import dataclasses
import itertools
import random
from collections.abc import Iterable, Mapping, Sequence

from edgecnn.formats.c99.lowering import Program
from edgecnn.formats.c99.step import Variant

_ALIGNMENT = 4  # of int16_t and int32_t scratch
_TRIES = 200  # random orders of placing, after the two that are nearly always best
LARGEST_RATIO = 1.05  # arena over peak live bytes that is worth a faster kernel


@dataclasses.dataclass(frozen=True, slots=True)
class Plan:
    """A layout of the arena.

    Attributes:
        offsets: of each tensor, by index.
        scratch: offsets of each step's scratch memory.
        variants: chosen for each step.
        arena_bytes: size of the whole.
        peak_live_bytes: largest sum of the sizes of tensors that are alive at once, without scratch memory and
            without in-place sharing. The arena is smaller where an output overlaps the input that it replaces, and
            larger by scratch memory and gaps.
    """

    offsets: Mapping[int, int]
    scratch: tuple[tuple[int, ...], ...]
    variants: tuple[Variant, ...]
    arena_bytes: int
    peak_live_bytes: int


@dataclasses.dataclass(frozen=True, slots=True)
class _Block:
    """Bytes that are needed from step `first` to step `last`; `key`: a tensor's index, or (step, number) of scratch."""

    key: int | tuple[int, int]
    size: int
    first: int
    last: int
    alignment: int = 1


def plan(program: Program) -> Plan:
    """Lay out the arena; fast kernels are chosen as long as their scratch fits in what the tensors need anyway."""
    lives = _lifetimes(program)
    peak = max(sum(b.size for b in lives if b.first <= step <= b.last) for step in range(-1, len(program.steps) + 1))
    choice = [0] * len(program.steps)
    while True:
        variants = tuple(step.variants[number] for step, number in zip(program.steps, choice, strict=True))
        blocks = [*lives, *_scratch(variants)]
        offsets, arena = _place(blocks, _distances(program, variants, lives), peak)
        if arena <= LARGEST_RATIO * peak or not _give_way(program, choice, blocks, offsets, arena):
            return _plan(variants, offsets, arena, peak)


def _plan(variants: tuple[Variant, ...], offsets: dict[int | tuple[int, int], int], arena: int, peak: int) -> Plan:
    scratch = tuple(
        tuple(offsets[step, number] for number in range(len(variant.scratch))) for step, variant in enumerate(variants)
    )
    tensors = {key: offset for key, offset in offsets.items() if isinstance(key, int)}
    rounded = -(-arena // _ALIGNMENT) * _ALIGNMENT
    return Plan(tensors, scratch, variants, rounded, peak)


def _give_way(
    program: Program,
    choice: list[int],
    blocks: Iterable[_Block],
    offsets: Mapping[int | tuple[int, int], int],
    arena: int,
) -> bool:
    """Choose the next smaller variant of a step that reaches the end of the arena; return False without one."""
    highest = [block for block in blocks if offsets[block.key] + block.size == arena]
    for step, item in enumerate(program.steps):
        if choice[step] + 1 < len(item.variants) and any(b.first <= step <= b.last for b in highest):
            choice[step] += 1
            return True
    return False


def _lifetimes(program: Program) -> list[_Block]:
    """Return a block for each tensor that has memory; inputs live from before the first step, outputs to the end."""
    first: dict[int, int] = {program.held(tensor).index: -1 for tensor in program.inputs}
    last: dict[int, int] = dict.fromkeys(first, -1)
    sizes = {program.held(tensor).index: tensor.elements for tensor in program.inputs}
    for number, step in enumerate(program.steps):
        for tensor in step.inputs:
            last[program.held(tensor).index] = number
        index = step.output.index
        first[index] = last[index] = number
        sizes[index] = step.output.elements
    for tensor in program.outputs:
        last[program.held(tensor).index] = len(program.steps)
    return [_Block(index, sizes[index], first[index], last[index]) for index in first]


def _scratch(variants: Sequence[Variant]) -> Iterable[_Block]:
    for step, variant in enumerate(variants):
        for number, item in enumerate(variant.scratch):
            yield _Block((step, number), item.size_bytes, step, step, _ALIGNMENT)


def _distances(program: Program, variants: Sequence[Variant], lives: Iterable[_Block]) -> dict[tuple[int, int], int]:
    """Return the distance that an output must keep behind an input, for each input that ends at its step."""
    last = {block.key: block.last for block in lives}
    found: dict[tuple[int, int], int] = {}
    for number, (step, variant) in enumerate(zip(program.steps, variants, strict=True)):
        sources = [program.held(tensor).index for tensor in step.inputs]
        for source, distance in zip(sources, variant.distances, strict=True):
            if distance is not None and last[source] == number and sources.count(source) == 1:
                found[source, step.output.index] = distance
    return found


def _place(
    blocks: Sequence[_Block], distances: Mapping[tuple[int, int], int], peak: int
) -> tuple[dict[int | tuple[int, int], int], int]:
    """Place blocks one after the other, each as low as it can lie; keep the best of several orders."""
    orders: list[list[_Block]] = [
        sorted(blocks, key=lambda block: (-block.size, block.first)),
        sorted(blocks, key=lambda block: (block.first, -block.size)),
    ]
    chance = random.Random(0)  # noqa: S311 (the same layout every time)
    best: tuple[dict[int | tuple[int, int], int], int] | None = None
    for order in itertools.chain(orders, (chance.sample(list(blocks), len(blocks)) for _ in range(_TRIES))):
        offsets = dict[int | tuple[int, int], int]()
        placed = list[_Block]()
        for block in order:
            offsets[block.key] = _lowest(block, placed, offsets, distances)
            placed.append(block)
        arena = max(offsets[block.key] + block.size for block in blocks)
        if best is None or arena < best[1]:
            best = offsets, arena
        if len(blocks) > 100 and best[1] <= peak:
            break
    assert best is not None
    return best


def _lowest(
    block: _Block,
    placed: Sequence[_Block],
    offsets: Mapping[int | tuple[int, int], int],
    distances: Mapping[tuple[int, int], int],
) -> int:
    """Return the lowest offset that no placed block forbids."""
    forbidden = []
    for other in placed:
        if other.first <= block.last and block.first <= other.last:
            low, high = _forbidden(block, other, offsets[other.key], distances)
            if low < high:
                forbidden.append((low, high))
    offset = 0
    for low, high in sorted(forbidden):
        if low < offset + 1 and offset < high:
            offset = -(-high // block.alignment) * block.alignment
    return offset


def _forbidden(block: _Block, other: _Block, at: int, distances: Mapping[tuple[int, int], int]) -> tuple[int, int]:
    """Return the range of offsets, end excluded, at which `block` would overwrite `other`, placed at `at`."""
    low, high = at - block.size + 1, at + other.size
    if isinstance(block.key, int) and isinstance(other.key, int):
        behind = distances.get((other.key, block.key))  # block is the output that replaces other
        if behind is not None:
            low = max(low, at - behind + 1)
        ahead = distances.get((block.key, other.key))  # block is the input that other replaces
        if ahead is not None:
            high = min(high, at + ahead)
    return low, high
