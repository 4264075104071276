"""Kernels of the generated C: one file each, in `kernels/`."""

import dataclasses
import functools
import importlib.resources
from collections.abc import Iterable, Sequence

from edgecnn.formats.c99.instruction_sets import INSTRUCTION_SETS, PORTABLE, InstructionSet

# The files that each file needs; they come before it.
_NEEDS: dict[str, tuple[str, ...]] = {
    "requantize": (),
    "requantize_right": (),
    "requantize_once": (),
    "requantize_double": (),
    "clamp": (),
    "clip": (),
    "conv_layer": (),
    "conv_output": ("conv_layer", "requantize", "clamp"),
    "pool_start": ("conv_layer",),
    "pool_add": ("conv_output",),
    "pool_output": ("conv_output",),
    "pool_layer": (),
    "add_layer": (),
    "add": ("add_layer", "requantize_right", "clamp"),
    "add_broadcast": ("requantize", "clamp"),
    "average_pool_2d": ("pool_layer", "clamp", "clip"),
    "conv_2d": ("clip", "pool_start", "pool_add", "pool_output"),
    "conv_2d_direct": ("clip", "pool_start", "pool_add", "pool_output"),
    "copy_rows": (),
    "depthwise_channels": ("clip", "conv_layer", "requantize", "requantize_right", "clamp"),
    "depthwise_conv_2d": ("depthwise_channels",),
    "depthwise_conv_2d_any": ("clip", "pool_start", "pool_add", "pool_output"),
    "fully_connected_layer": (),
    "fully_connected": ("fully_connected_layer", "requantize_once", "clamp"),
    "fully_connected_double": ("requantize_double", "clamp"),
    "lookup": (),
    "lookup_channels": (),
    "max_pool_2d": ("pool_layer", "clamp", "clip"),
    "mean": ("requantize", "clamp"),
    "mul": ("requantize", "clamp"),
    "pad": (),
    "softmax": ("clamp",),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Kernel:
    """A portable kernel as C text.

    Attributes:
        text: C source.
        condition: C preprocessor condition under which it is compiled; "" for always.
    """

    text: str
    condition: str


def portable(kernels: Iterable[str]) -> list[Kernel]:
    """Return the kernels of a network and all files that they and their versions need, in the order of need."""
    used = set(kernels)
    needed = {PORTABLE: _with_needs(used)}
    for instructions in versions(used):
        own = [name for kernel in used for name in instructions.kernels.get(kernel, (kernel,))]
        own += used if instructions.at_run_time else ()
        needed[instructions.macro] = _with_needs(own)
    return [
        Kernel(text(name), _condition([macro for macro, names in needed.items() if name in names], len(needed)))
        for name in _NEEDS
        if any(name in names for names in needed.values())
    ]


def versions(kernels: Iterable[str]) -> list[InstructionSet]:
    """Return the instruction sets that have a version of one of these kernels."""
    used = set(kernels)
    return [instructions for instructions in INSTRUCTION_SETS if used & set(instructions.kernels)]


def version_texts(instructions: InstructionSet, kernels: Iterable[str]) -> list[str]:
    """Return the C text of an instruction set's versions of the kernels of a network."""
    used = sorted(set(kernels) & set(instructions.kernels))
    return [text(f"{instructions.name}/{name}") for name in ("common", *used)]


@functools.cache
def text(name: str) -> str:
    """Return the C text of a file of `kernels/`, such as "conv_2d" or "dsp/add"."""
    folder = importlib.resources.files(__package__) / "kernels"
    return (folder / f"{name}.c").read_text(encoding="utf-8").rstrip()


def _with_needs(kernels: Iterable[str]) -> set[str]:
    wanted = set[str]()
    left = list(kernels)
    while left:
        name = left.pop()
        if name not in wanted:
            wanted.add(name)
            left += _NEEDS[name]
    return wanted


def _condition(macros: Sequence[str], configurations: int) -> str:
    return "" if len(macros) == configurations else " || ".join(f"defined({macro})" for macro in macros)
