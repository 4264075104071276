"""Order in which each version of a kernel reads its input and writes its output, to replay in-place layers."""

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from edgecnn.formats.c99.step import Step
from tests.c99_fuzz import layer_numbers

Unit = tuple[Any, Any]  # addresses that are read, then addresses that are written; both from 0
_CONVOLUTION = (
    *("in_h", "in_w", "in_c", "conv_h", "conv_w", "out_h", "out_w", "out_c", "kernel_h", "kernel_w"),
    *("stride_h", "stride_w", "dilation_h", "dilation_w", "pad_h", "pad_w", "pooling", "pool_h", "pool_w"),
    *("pool_stride_h", "pool_stride_w", "pool_pad_h", "pool_pad_w"),
)
_POOL = (*("in_h", "in_w", "in_c", "out_h", "out_w", "kernel_h", "kernel_w", "stride_h", "stride_w", "pad_h", "pad_w"),)


@dataclasses.dataclass(frozen=True, slots=True)
class Schedule:
    """Units of a kernel: all that a unit reads is read before it writes, and units follow each other.

    Attributes:
        positions: neighbouring outputs of a convolution without pooling, or elements of an addition, in a unit.
        by_row: a row's last unit is smaller, and the next row starts with a new one.
        channels: in a unit of a kernel that computes some channels at a time; 0 for all.
        rest: the same of the channels behind the last whole unit; 0 for all of them.
    """

    positions: int = 1
    by_row: bool = False
    channels: int = 0
    rest: int = 0


# Schedules of each kernel of each version; of conv_2d with a limit of 4 and of 1.
SCHEDULES: dict[str, dict[str, tuple[Schedule, ...]]] = {
    "portable": {
        "conv_2d": (Schedule(4, by_row=True), Schedule()),
        "depthwise_conv_2d": (Schedule(channels=16),),
        "add": (Schedule(),),
        "fully_connected": (Schedule(),),
        "average_pool_2d": (Schedule(channels=1),),
    },
    "dsp": {
        "conv_2d": (Schedule(2, by_row=True), Schedule()),
        "depthwise_conv_2d": (Schedule(channels=4, rest=16), Schedule(channels=16)),  # the latter with dilation
        "add": (Schedule(),),
        "fully_connected": (Schedule(),),
    },
    "helium": {
        "conv_2d": (Schedule(3), Schedule(2)),
        "depthwise_conv_2d": (Schedule(channels=8, rest=16), Schedule(channels=16)),
        "add": (Schedule(4),),
        "fully_connected": (Schedule(),),
        "average_pool_2d": (Schedule(channels=4),),
    },
    "neon": {
        "conv_2d": (Schedule(4), Schedule(2)),
        "depthwise_conv_2d": (Schedule(channels=16, rest=8),),
        "add": (Schedule(8),),
        "fully_connected": (Schedule(),),
    },
    "x86": {
        "conv_2d": (Schedule(4, by_row=True), Schedule()),
        "depthwise_conv_2d": (Schedule(channels=8, rest=16), Schedule(channels=16)),  # the latter below 8 channels
        "add": (Schedule(8),),
        "fully_connected": (Schedule(),),  # the last elements of a row are read for each channel
    },
}


def units(step: Step, schedule: Schedule) -> Iterator[Unit]:
    """Return what a kernel reads and writes, unit by unit."""
    match step.variants[0].kernel:
        case "conv_2d":
            yield from _convolution(step, schedule)
        case "depthwise_conv_2d":
            yield from _channels(_windows(_named(_CONVOLUTION, step)), schedule, layer_numbers(step)[2])
        case "average_pool_2d":
            yield from _channels(_windows(_pool(step)), schedule, layer_numbers(step)[2])
        case "add":
            for start in range(0, step.output.elements, schedule.positions):
                each = np.arange(start, min(start + schedule.positions, step.output.elements))
                yield each, each
        case "fully_connected":
            rows, depth, channels = layer_numbers(step)[:3]
            for output in range(rows * channels):
                yield np.arange(depth) + output // channels * depth, np.array([output])


def is_safe(found: Sequence[Unit], start: int, size: int) -> bool:
    """Return whether no unit reads an input element that was written before.

    Args:
        found: units.
        start: of the output, from the beginning of the input; negative if it is before it.
        size: elements of the input.
    """
    written = np.zeros(size, bool)
    for reads, writes in found:
        if written[reads].any():
            return False
        places = writes + start
        written[places[(places >= 0) & (places < size)]] = True
    return True


def _named(names: Sequence[str], step: Step) -> dict[str, int]:
    return dict(zip(names, layer_numbers(step), strict=False))


def _pool(step: Step) -> dict[str, int]:
    """Return a pooling as the windows of a convolution."""
    return {"dilation_h": 1, "dilation_w": 1, **_named(_POOL, step)}


def _windows(layer: dict[str, int]) -> list[Any]:
    """Return the pixels that each window reads, in the order of computation."""
    rows, columns = (_taps(layer, side) for side in "hw")
    return [(row[:, None] * layer["in_w"] + column).reshape(-1) for row in rows for column in columns]


def _taps(layer: dict[str, int], side: str) -> list[Any]:
    """Return the elements inside the image that each window reads along one dimension."""
    kernel, stride, dilation, pad, size = (
        layer[f"{name}_{side}"] for name in ("kernel", "stride", "dilation", "pad", "in")
    )
    windows = layer.get(f"conv_{side}", layer[f"out_{side}"])
    taps = [np.arange(kernel) * dilation + window * stride - pad for window in range(windows)]
    return [each[(each >= 0) & (each < size)] for each in taps]


def _convolution(step: Step, schedule: Schedule) -> Iterator[Unit]:
    layer = _named(_CONVOLUTION, step)
    channels, windows = layer["out_c"], _windows(layer)
    groups = list(_pooled(layer) if layer["pooling"] else _grouped(layer["out_h"], layer["out_w"], schedule))
    first = 0
    for group in groups:
        outputs = 1 if layer["pooling"] else len(group)
        pixels = np.concatenate([windows[position] for position in group])
        yield _elements(pixels, layer["in_c"]), np.arange(outputs * channels) + first * channels
        first += outputs


def _grouped(rows: int, columns: int, schedule: Schedule) -> Iterator[range]:
    """Return the positions of each unit of a convolution without pooling."""
    line = columns if schedule.by_row else rows * columns
    for start in range(0, rows * columns, line):
        for first in range(start, start + line, schedule.positions):
            yield range(first, min(first + schedule.positions, start + line))


def _pooled(layer: dict[str, int]) -> Iterator[list[int]]:
    """Return the positions of each pooling window, which is a unit."""
    sides = []
    for side in "hw":
        size, stride, pad, taps = (
            layer[name] for name in (f"conv_{side}", f"pool_stride_{side}", f"pool_pad_{side}", f"pool_{side}")
        )
        starts = [window * stride - pad for window in range(layer[f"out_{side}"])]
        sides.append([range(max(start, 0), min(start + taps, size)) for start in starts])
    for rows in sides[0]:
        for columns in sides[1]:
            yield [y * layer["conv_w"] + x for y in rows for x in columns]


def _channels(windows: Sequence[Any], schedule: Schedule, channels: int) -> Iterator[Unit]:
    """Return the units of a kernel that computes some channels of one position at a time."""
    whole = channels - channels % schedule.channels
    rest = schedule.rest or channels
    parts = [range(first, first + schedule.channels) for first in range(0, whole, schedule.channels)]
    parts += [range(first, min(first + rest, channels)) for first in range(whole, channels, rest)]
    for position, pixels in enumerate(windows):
        for part in parts:
            yield (pixels[:, None] * channels + np.array(part)).reshape(-1), np.array(part) + position * channels


def _elements(pixels: Any, depth: int) -> Any:
    return (pixels[:, None] * depth + np.arange(depth)).reshape(-1)
