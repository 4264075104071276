"""Kernels of the generated C: one file each, in `kernels/`."""

import functools
import importlib.resources
from collections.abc import Iterable

# A kernel, and the files that it is written in terms of; those come before it.
_NEEDS: dict[str, tuple[str, ...]] = {
    "requantize": (),
    "requantize_once": (),
    "requantize_double": (),
    "clamp": (),
    "clip": (),
    "conv_layer": ("requantize", "clamp", "clip"),
    "pool_layer": ("clamp", "clip"),
    "add": ("requantize", "clamp"),
    "average_pool_2d": ("pool_layer",),
    "conv_2d": ("conv_layer",),
    "conv_2d_direct": ("conv_layer",),
    "copy_rows": (),
    "depthwise_conv_2d": ("conv_layer",),
    "fully_connected": ("requantize_once", "clamp"),
    "fully_connected_double": ("requantize_double", "clamp"),
    "lookup": (),
    "lookup_channels": (),
    "max_pool_2d": ("pool_layer",),
    "mean": ("requantize", "clamp"),
    "mul": ("requantize", "clamp"),
    "pad": (),
    "softmax": ("clamp",),
}


def texts(kernels: Iterable[str]) -> list[str]:
    """Return the C text of kernels and of all that they need, each once and after what it needs."""
    wanted = set[str]()
    left = list(kernels)
    while left:
        name = left.pop()
        if name not in wanted:
            wanted.add(name)
            left += _NEEDS[name]
    return [_text(name) for name in _NEEDS if name in wanted]


@functools.cache
def _text(name: str) -> str:
    folder = importlib.resources.files(__package__) / "kernels"
    return (folder / f"{name}.c").read_text(encoding="utf-8").rstrip()
