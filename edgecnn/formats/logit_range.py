"""The part of the logits that an 8-bit tensor has to hold.

A network that was trained for long is sure of itself: its logits span hundreds of nats, and 256 codes over all of them
are steps of more than one. Two classes that lie within a step get the same code, and the answer is the first of them.
But what a softmax does with a logit far below the best is 0, whatever it is: such values may saturate, and the codes
are left to those that decide.
"""

import math
from typing import Literal

Activation = Literal["softmax", "sigmoid"]

# Nats below the best at which a class has less than 1/256 of its probability: less than a step of the output.
MARGIN = math.log(256)
# Nats that a range has at least: the logits of an untrained network may be equal to ten digits, and where a code is
# worth 2^-26 nats or less, LiteRT's reference softmax ends the process. Codes of 2^-20 decide as little.
_LEAST = 255 * 2.0**-20


def logit_range(activation: Activation, low: float, high: float, lowest_best: float) -> tuple[float, float]:
    """Return the range of the logits in front of a network's last activation that its 8-bit output depends on.

    Args:
        activation: softmax over the classes, or sigmoid of each.
        low: smallest logit seen.
        high: largest logit seen.
        lowest_best: the smallest, over the images, of an image's largest logit.
    """
    if activation == "sigmoid":
        low, high = max(low, -MARGIN), min(high, MARGIN)
    else:
        low = max(low, lowest_best - MARGIN)
    return min(low, high - _LEAST), high
