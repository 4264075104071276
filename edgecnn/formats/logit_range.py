"""Range of the logits that an 8-bit tensor has to represent.

The logits of a well-trained network span hundreds of nats, so that 256 quantized values over all of them are steps of
more than one nat: two classes within a step get the same quantized value, and argmax returns the first of them. Softmax
maps a logit far below the largest one to 0, whatever its value. Such logits may saturate, and the narrower range gives
the others a finer step.
"""

import math
from typing import Literal

Activation = Literal["softmax", "sigmoid"]

# Nats below the largest logit at which a class has less than 1/256 of the largest probability: below an output step.
MARGIN = math.log(256)
# Smallest width of a range, in nats. Logits of an untrained network may be equal to ten digits, and LiteRT's reference
# softmax ends the process at steps of 2^-26 nats or less. Steps of 2^-20 nats change no answer either.
_SMALLEST_WIDTH = 255 * 2.0**-20


def logit_range(activation: Activation, low: float, high: float, lowest_best: float) -> tuple[float, float]:
    """Return the range of logits that the 8-bit output of the last activation depends on.

    Args:
        activation: softmax over the classes, or sigmoid of each.
        low: smallest logit seen.
        high: largest logit seen.
        lowest_best: the smallest, over the samples, of a sample's largest logit.
    """
    if activation == "sigmoid":
        low, high = max(low, -MARGIN), min(high, MARGIN)
    else:
        low = max(low, lowest_best - MARGIN)
    return min(low, high - _SMALLEST_WIDTH), high
