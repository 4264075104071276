"""Placement of tensors in the arena by lifetime; an output may overlap an input that its step reads last."""

import dataclasses
import itertools
import random
from collections.abc import Iterable, Mapping, Sequence

from edgecnn.formats.c99.lowering import Program
from edgecnn.formats.c99.step import Variant

_ALIGNMENT = 4  # of int16_t and int32_t scratch
_TRIES = 200  # random placement orders, after the two that are nearly always best
MAX_RATIO = 1.05  # arena / peak live bytes up to which the fastest kernels are kept


_Key = int | tuple[int, int]  # index of a tensor, or (step, number) of scratch memory
_Offsets = Mapping[_Key, int]


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
    """Memory that is in use from step `first` to step `last`.

    Attributes:
        key: tensor or scratch memory.
        size: bytes.
        first: step that writes it first, -1 for an input of the network.
        last: step that reads it last, the number of steps for an output of the network.
        alignment: bytes.
    """

    key: _Key
    size: int
    first: int
    last: int
    alignment: int = 1


def plan(program: Program) -> Plan:
    """Lay out the arena.

    Each step starts with its fastest variant. While the arena exceeds MAX_RATIO times the peak live bytes, a step at
    the end of the arena gets its next smaller variant.
    """
    lives = _lifetimes(program)
    peak = max(sum(b.size for b in lives if b.first <= step <= b.last) for step in range(-1, len(program.steps) + 1))
    choice = (0,) * len(program.steps)
    while True:
        variants = tuple(step.variants[number] for step, number in zip(program.steps, choice, strict=True))
        blocks = [*lives, *_scratch(variants)]
        offsets, arena = _place(blocks, _distances(program, variants, lives), peak)
        smaller = None if arena <= MAX_RATIO * peak else _smaller_choice(program, choice, blocks, offsets)
        if smaller is None:
            return _plan(variants, offsets, arena, peak)
        choice = smaller


def _plan(variants: tuple[Variant, ...], offsets: _Offsets, arena: int, peak: int) -> Plan:
    scratch = tuple(
        tuple(offsets[step, number] for number in range(len(variant.scratch))) for step, variant in enumerate(variants)
    )
    tensors = {key: offset for key, offset in offsets.items() if isinstance(key, int)}
    rounded = -(-arena // _ALIGNMENT) * _ALIGNMENT
    return Plan(tensors, scratch, variants, rounded, peak)


def _smaller_choice(
    program: Program, choice: tuple[int, ...], blocks: Sequence[_Block], offsets: _Offsets
) -> tuple[int, ...] | None:
    """Return the choice with the next variant of the first step at the end of the arena, None if there is none."""
    arena = max(offsets[block.key] + block.size for block in blocks)
    highest = [block for block in blocks if offsets[block.key] + block.size == arena]
    for step, item in enumerate(program.steps):
        if choice[step] + 1 < len(item.variants) and any(b.first <= step <= b.last for b in highest):
            return (*choice[:step], choice[step] + 1, *choice[step + 1 :])
    return None


def _lifetimes(program: Program) -> list[_Block]:
    """Return a block for each tensor with memory; inputs are alive from step -1, outputs to the end."""
    first: dict[int, int] = {program.storage_of(tensor).index: -1 for tensor in program.inputs}
    last: dict[int, int] = dict.fromkeys(first, -1)
    sizes = {program.storage_of(tensor).index: tensor.elements for tensor in program.inputs}
    for number, step in enumerate(program.steps):
        for tensor in step.inputs:
            last[program.storage_of(tensor).index] = number
        index = step.output.index
        first[index] = last[index] = number
        sizes[index] = step.output.elements
    for tensor in program.outputs:
        last[program.storage_of(tensor).index] = len(program.steps)
    return [_Block(index, sizes[index], first[index], last[index]) for index in first]


def _scratch(variants: Sequence[Variant]) -> Iterable[_Block]:
    for step, variant in enumerate(variants):
        for number, item in enumerate(variant.scratch):
            yield _Block((step, number), item.size_bytes, step, step, _ALIGNMENT)


def _distances(program: Program, variants: Sequence[Variant], lives: Iterable[_Block]) -> dict[tuple[int, int], int]:
    """Return how far an output must start before an input, by (input, output), for inputs that its step reads last."""
    last = {block.key: block.last for block in lives}
    found: dict[tuple[int, int], int] = {}
    for number, (step, variant) in enumerate(zip(program.steps, variants, strict=True)):
        sources = [program.storage_of(tensor).index for tensor in step.inputs]
        for source, distance in zip(sources, variant.distances, strict=True):
            if distance is not None and last[source] == number and sources.count(source) == 1:
                found[source, step.output.index] = distance
    return found


def _place(blocks: Sequence[_Block], distances: Mapping[tuple[int, int], int], peak: int) -> tuple[_Offsets, int]:
    """Place blocks greedily, each at the lowest free offset, in several orders; return the smallest arena's offsets.

    With more than 100 blocks, the search ends at the first arena that does not exceed `peak`.
    """
    orders: list[list[_Block]] = [
        sorted(blocks, key=lambda block: (-block.size, block.first)),
        sorted(blocks, key=lambda block: (block.first, -block.size)),
    ]
    chance = random.Random(0)  # noqa: S311 (the same layout every time)
    best: tuple[_Offsets, int] | None = None
    for order in itertools.chain(orders, (chance.sample(list(blocks), len(blocks)) for _ in range(_TRIES))):
        offsets = dict[_Key, int]()
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
    offsets: _Offsets,
    distances: Mapping[tuple[int, int], int],
) -> int:
    """Return the lowest offset at which `block` overwrites no placed block that is alive at the same time."""
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
        distance = distances.get((other.key, block.key))  # block is the output that replaces other
        if distance is not None:
            low = max(low, at - distance + 1)
        distance = distances.get((block.key, other.key))  # block is the input that other replaces
        if distance is not None:
            high = min(high, at + distance)
    return low, high
