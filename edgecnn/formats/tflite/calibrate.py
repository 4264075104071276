"""Source of an integer TFLite file: its graph, the contract of its input, and the values that set its ranges.

The converter takes each tensor's range from the values it sees. Feeding two chosen values sets the input's scale, and
clipping the others sets where the input saturates; neither leaves an operator in the file.
"""

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.source import STANDARDIZED_LIMIT, ExportSource, integer_graph, scale_samples
from edgecnn.types import RAW, InputContract


@dataclasses.dataclass(frozen=True, slots=True)
class Calibration:
    """Source of an integer file.

    Attributes:
        graph: Keras model of batch 1.
        contract: meaning of the input of `graph`.
        values: representative dataset, float32 (N, height, width, channels), as fed to `graph`.
    """

    graph: Any
    contract: InputContract
    values: NDArray[np.float32]


def for_int8(source: ExportSource) -> Calibration:
    """Plan an int8 file whose quantized input is `pixel - 128`.

    A positive scaling whose range holds 0 becomes the scale and zero point of the input. Where 0 lies between the
    scaled values of two pixels (as in -1 + pixel/127.5), the offset moves by that half step, so that no two pixels
    share a quantized value.
    Any other scaling stays in the file as operators, after an input of raw pixels.
    """
    rescale, offset = source.contract.rescale, source.contract.offset
    absorbed = rescale > 0 and 0 <= -offset / rescale <= 255
    step = rescale if absorbed else 1.0
    zero_point = round(-128 - offset / rescale) if absorbed else -128
    low, high = (-128 - zero_point) * step, (127 - zero_point) * step
    return _plan(source, InputContract(step, low), absorbed, (low, high), STANDARDIZED_LIMIT)


def for_int16(source: ExportSource) -> Calibration:
    """Plan an int16 file whose quantized input is `pixel << 7`, with zero point 0.

    Only a scaling without offset can be absorbed; any other stays in the file as operators. Standardised pixels need
    no limit: 16 bits hold the hundreds of deviations of some and still resolve the rest.
    """
    rescale, offset = source.contract.rescale, source.contract.offset
    absorbed = rescale > 0 and offset == 0
    step = rescale if absorbed else 1.0
    return _plan(source, InputContract(step), absorbed, (0.0, step * 32767 / 128), np.inf)


def _plan(
    source: ExportSource, contract: InputContract, absorbed: bool, ends: tuple[float, float], limit: float
) -> Calibration:
    scaling = RAW if absorbed else source.contract
    values = scale_samples(source.calibration, contract)
    sensitivity = np.zeros((2, *source.sample_shape))
    if source.standardization is not None:
        constants = source.standardization.mean, source.standardization.scale
        values = np.clip(values, *_reach(*constants, scaling, limit))
        scaled = np.array(ends).reshape(2, 1, 1, 1) * scaling.rescale + scaling.offset
        sensitivity = np.abs((scaled - constants[0]) * constants[1])
    values = np.concatenate([values, _with_ends(values[:1], ends, sensitivity)])
    return Calibration(integer_graph(source, scaled=absorbed), contract, values)


def _reach(
    mean: NDArray[np.float32], scale: NDArray[np.float32], scaling: InputContract, limit: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the lowest and highest input of each pixel that standardises to within +-`limit`."""
    reach = np.divide(limit, scale, out=np.full_like(scale, np.inf), where=scale > 0)
    ends = [((mean + sign * reach) - scaling.offset) / scaling.rescale for sign in (-1, 1)]
    return np.minimum(*ends), np.maximum(*ends)


def _with_ends(
    sample: NDArray[np.float32], ends: tuple[float, float], sensitivity: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return the sample with the two ends of the input's range put where the rest of the network notices them least."""
    result = sample.copy()
    flat = result.reshape(-1)
    low, high = sensitivity.reshape(2, -1)
    top = int(np.argmin(high))
    bottom = int(np.argmin(np.where(np.arange(low.size) == top, np.inf, low)))
    flat[[bottom, top]] = ends
    return result
