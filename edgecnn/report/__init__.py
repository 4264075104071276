"""Report of a bundle: one HTML page (`html.render`) and a Markdown model card (`markdown.render`).

A section is a module in `sections/` that gathers values, and a template in `templates/` that writes them. A report
measures nothing: a figure that is not stored is a stored one in another form, such as a percentage, a share of a total,
a size in KB, or a time where a clock is given.
"""

import dataclasses
import math

import numpy as np
from numpy.typing import NDArray

from edgecnn.types import Benchmark, CalibrationStudy, Evaluation, Manifest, SearchRecord


@dataclasses.dataclass(frozen=True, eq=False)
class ReportContent:
    """Everything a report shows.

    Attributes:
        manifest: what the bundle holds and how it was made.
        history: one row for each epoch with epoch, loss, accuracy, val_loss and val_accuracy (losses in nats,
            accuracies 0..1); empty for a model that was not trained here.
        evaluation: None when the bundle was not evaluated.
        benchmark: None when the bundle was not timed.
        mistakes: uint8 (H, W, C) picture of each of `evaluation.mistakes`, in that order; empty when the images are
            not at hand.
        clock_mhz: of a processor, to estimate the time of a device's instructions; None for no estimate.
        search: the search behind the bundle; None where there is none.
        calibration: what other calibration sets give; None where no others were tried.
    """

    manifest: Manifest
    history: tuple[dict[str, float], ...]
    evaluation: Evaluation | None
    benchmark: Benchmark | None
    mistakes: tuple[NDArray[np.uint8], ...]
    clock_mhz: float | None = None
    search: SearchRecord | None = None
    calibration: CalibrationStudy | None = None

    def __post_init__(self) -> None:
        if self.clock_mhz is not None and not 0 < self.clock_mhz < math.inf:
            raise ValueError(f"a clock must be above 0 MHz and finite; got {self.clock_mhz}")
        named = len(self.evaluation.mistakes) if self.evaluation else 0
        if self.mistakes and len(self.mistakes) != named:
            raise ValueError(f"{len(self.mistakes)} pictures for {named} mistakes; give none or one for each")
        for picture in self.mistakes:
            if picture.dtype != np.uint8 or picture.ndim != 3:
                raise ValueError(f"a picture must be uint8 (H, W, C); got {picture.dtype} {picture.shape}")
