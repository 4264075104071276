"""Sliding windows over an image: positions, taps inside the image, and addresses in the order of computation."""

import dataclasses

import numpy as np
from numpy.typing import NDArray

SAME, VALID = PADDINGS = 0, 1  # Padding of the schema
LARGEST = (1 << 15) - 1  # of a kernel, a stride and a dilation, as in LiteRT

Addresses = NDArray[np.int64]


@dataclasses.dataclass(frozen=True, slots=True)
class Axis:
    """One dimension of a sliding window.

    Attributes:
        size: of the image.
        kernel: taps.
        stride: between windows.
        dilation: between taps.
        pad: elements by which the first window starts before the image.
        windows: number of windows.
    """

    size: int
    kernel: int
    stride: int
    dilation: int
    pad: int
    windows: int

    @classmethod
    def of(cls, size: int, kernel: int, stride: int, padding: int, dilation: int = 1) -> "Axis":
        """Place windows as TensorFlow does.

        SAME: ceil(size / stride) windows; the padding is split evenly, an odd element goes behind the image. VALID:
        all windows that lie inside the image.

        Raises:
            ValueError: a number below 1 or over LARGEST, or a kernel larger than the image without padding.
        """
        if (
            min(size, kernel, stride, dilation) < 1
            or max(kernel, stride, dilation) > LARGEST
            or padding not in PADDINGS
        ):
            raise ValueError(
                f"size {size}, kernel {kernel}, stride {stride}, dilation {dilation} and padding {padding}"
            )
        span = (kernel - 1) * dilation + 1
        if padding == SAME:
            windows = -(-size // stride)
            return cls(size, kernel, stride, dilation, max(0, (windows - 1) * stride + span - size) // 2, windows)
        if span > size:
            raise ValueError(f"a kernel that spans {span} of {size} elements")
        return cls(size, kernel, stride, dilation, 0, (size - span) // stride + 1)

    def first_read(self) -> Addresses:
        """Return the first element inside the image that each window reads, int64 (windows,)."""
        start = np.arange(self.windows) * self.stride - self.pad
        skipped = np.where(start < 0, -(start // self.dilation), 0)
        return np.asarray(start + skipped * self.dilation, np.int64)

    def taps(self) -> Addresses:
        """Return the number of taps of each window inside the image, int64 (windows,)."""
        start = np.arange(self.windows)[:, None] * self.stride - self.pad
        reads = start + np.arange(self.kernel) * self.dilation
        return np.asarray(((reads >= 0) & (reads < self.size)).sum(axis=1), np.int64)


def first_addresses(rows: Addresses, columns: Addresses, width: int, channels: int) -> Addresses:
    """Return the lowest NHWC address of each window, in the order in which windows are computed, int64 (windows,)."""
    return ((rows[:, None] * width + columns) * channels).reshape(-1)


def trailing_distance(first_read: Addresses, write_end: Addresses, *, rereads: bool = False) -> int:
    """Return how far the output must start before the input, so that no value is overwritten before its last read.

    A kernel computes units one after the other; each reads, then writes. With `output <= input - distance`, unit t
    writes below every address that a later unit reads: distance = max over t of (end of write t - lowest address read
    after t).

    Args:
        first_read: lowest address of the input that each unit reads.
        write_end: address in the output behind each unit's last write.
        rereads: True if a unit may read again after it has written.
    """
    lowest = np.minimum.accumulate(first_read[::-1])[::-1]
    if rereads:
        return int((write_end - lowest).max())
    return int((write_end[:-1] - lowest[1:]).max()) if len(lowest) > 1 else -(1 << 30)
