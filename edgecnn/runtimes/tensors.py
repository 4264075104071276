"""Conversion of raw uint8 samples to a file's input tensor, and of its output tensor to float32 outputs."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ModelError
from edgecnn.types import RAW, InputContract

_FREE_SIZE = 32  # in place of a height or width that a file leaves free
_SMALLEST_CHUNK = 64  # the benchmark's batch must be one call
_LARGEST_CHUNK = 256
_CHUNK_BYTES = 16 << 20
_ROUNDING = 0.02  # of a probability, or of their sum, in 16 bits


class InputConverter:
    """Conversion of raw uint8 samples to the input tensor of one file.

    The 256 pixel values are converted once, into a table in the tensor's own type: `real = pixel * rescale + offset`,
    and for an integer tensor `quantized = round(real / scale) + zero_point`, clipped to the type's range.

    Args:
        file: named in errors.
        shape: of the tensor; None for a free dimension.
        dtype: of the tensor.
        contract: scaling that the file expects of its caller.
        scale: quantization step of an integer tensor; 1 when it has none.
        zero_point: quantized value of 0.0.

    Raises:
        ModelError: the tensor cannot hold samples, or pixels cannot be converted to its type.
    """

    def __init__(
        self,
        file: str,
        shape: tuple[int | None, ...],
        dtype: np.dtype[Any],
        contract: InputContract,
        *,
        scale: float = 1.0,
        zero_point: int = 0,
    ) -> None:
        if len(shape) not in (2, 3, 4):
            raise ModelError(
                f"{file} takes an input of shape {_text(shape)}; edgecnn feeds (N, height, width, channels)"
            )
        if shape[0] not in (None, 1):
            raise ModelError(
                f"{file} takes a fixed batch of {shape[0]} samples",
                advice="export it again with batch 1 or a dynamic batch",
            )
        self.shape = shape
        self._file = file
        self._table = _table(file, dtype, contract, scale, zero_point)
        self._cast = contract == RAW and dtype.kind == "f"
        self._input_shape: tuple[int, ...] | None = None
        self._transpose = False

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Shape of one input as the tensor has it; a dynamic dimension counts 32."""
        return tuple(size or _FREE_SIZE for size in self.shape[1:])

    def __call__(self, samples: NDArray[np.uint8]) -> NDArray[Any]:
        """Return the tensor of `samples`, uint8 (N, height, width, channels) or as the tensor itself has them.

        Raises:
            ModelError: the samples are not of the tensor's shape.
        """
        if samples.shape[1:] != self._input_shape:
            self._fit(samples.shape[1:])
        if self._transpose:
            samples = np.ascontiguousarray(samples.transpose(0, 3, 1, 2))
        elif samples.ndim != len(self.shape):
            samples = samples.reshape(len(samples), *self.input_shape)
        return samples.astype(self._table.dtype) if self._cast else self._table[samples]

    def chunks(self, samples: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
        """Yield samples in pieces of 64 to 256, so that float copies and activations stay small."""
        per_sample = 4 * math.prod(samples.shape[1:])
        size = min(max(_CHUNK_BYTES // max(per_sample, 1), _SMALLEST_CHUNK), _LARGEST_CHUNK)
        for start in range(0, len(samples), size):
            yield samples[start : start + size]

    def _fit(self, given: tuple[int, ...]) -> None:
        wanted = self.shape[1:]
        self._transpose = False
        if not _matches(given, wanted):
            self._transpose = len(given) == len(wanted) == 3 and _matches((given[2], *given[:2]), wanted)
            flat = len(given) > len(wanted) and None not in wanted and math.prod(given) == math.prod(self.input_shape)
            if not self._transpose and not flat:
                raise ModelError(f"{self._file} takes samples of shape {_text(wanted)}, the samples given are {given}")
        self._input_shape = given


def probabilities(
    file: str, output: NDArray[Any], samples: int, scale: float = 0.0, zero_point: int = 0
) -> NDArray[np.float32]:
    """Return float32 outputs (N, classes) of an output tensor.

    Integer tensors are dequantized, `(quantized - zero_point) * scale`; a single unit p becomes two columns [1 - p, p].

    Raises:
        ModelError: the tensor has not one row for each sample, or is an integer tensor without a scale.
    """
    if output.ndim < 2 or len(output) != samples or output.size == 0:
        raise ModelError(
            f"{file} answers {samples} samples with a tensor of shape {output.shape}; (N, classes) is needed"
        )
    if output.dtype.kind != "f":
        if not scale:
            raise ModelError(
                f"{file} ends in {output.dtype.name} without a scale", advice="export it with a float output"
            )
        output = (output.astype(np.float32) - np.float32(zero_point)) * np.float32(scale)
    rows = output.reshape(samples, -1).astype(np.float32, copy=False)
    return rows if rows.shape[1] > 1 else np.concatenate([1 - rows, rows], axis=1)


def one_right_class(answers: NDArray[np.float32]) -> bool:
    """Return whether rows (N, classes) can be softmax probabilities or logits, not independent sigmoids.

    Independent sigmoids lie in 0..1 as well but do not sum to 1. Quantization to 8 bits moves a probability by at most
    one step, 1/256.
    """
    if answers.min() < -_ROUNDING or answers.max() > 1 + _ROUNDING:
        return True
    off = np.abs(answers.sum(axis=1, dtype=np.float64) - 1)
    return bool(off.max() <= _ROUNDING + answers.shape[1] / 256)


def _table(file: str, dtype: np.dtype[Any], contract: InputContract, scale: float, zero_point: int) -> NDArray[Any]:
    real = np.arange(256, dtype=np.float64) * contract.rescale + contract.offset
    if dtype.kind == "f":
        return real.astype(dtype)
    if dtype.kind not in "iu":
        raise ModelError(f"{file} takes {dtype.name} input; pixels can be turned into float and integer tensors")
    limits = np.iinfo(dtype)
    return np.clip(np.round(real / scale) + zero_point, limits.min, limits.max).astype(dtype)


def _matches(given: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(given) == len(wanted) and all(size in (None, one) for one, size in zip(given, wanted, strict=True))


def _text(shape: tuple[int | None, ...]) -> str:
    return f"({', '.join('free' if size is None else str(size) for size in shape)})"
