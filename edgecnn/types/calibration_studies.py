"""Records of a calibration study: int8 accuracy by size and seed of the calibration set."""

import dataclasses

from edgecnn.types import schemas
from edgecnn.types.renamed import renamed


@dataclasses.dataclass(frozen=True, slots=True)
class CalibrationTrial:
    """An int8 conversion with one calibration set.

    Attributes:
        samples: size of the calibration set, balanced over the classes.
        seed: of their choice.
        sha256: of the samples.
        accuracy: of the int8 file on the validation split, 0..1.
    """

    samples: int
    seed: int
    sha256: str
    accuracy: float

    images = renamed("images", "samples")


@dataclasses.dataclass(frozen=True, slots=True)
class CalibrationStudy:
    """Content of a bundle's `calibration.json`; all of it was measured on the validation split.

    Attributes:
        schema: version of this structure.
        model_sha256: of the Keras file that was converted.
        runtime: name of the runtime of the int8 files.
        validated: number of validation samples.
        float_accuracy: of the Keras model on the same samples, 0..1.
        trials: by size, then by seed.
    """

    schema: int = dataclasses.field(default=schemas.current("calibration"), kw_only=True)
    model_sha256: str
    runtime: str
    validated: int
    float_accuracy: float
    trials: tuple[CalibrationTrial, ...] = ()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Sizes of the calibration sets tried, ascending."""
        return tuple(sorted({trial.samples for trial in self.trials}))

    @property
    def seeds(self) -> tuple[int, ...]:
        """Seeds tried, ascending."""
        return tuple(sorted({trial.seed for trial in self.trials}))

    def accuracies(self, samples: int) -> tuple[float, ...]:
        """Return the accuracies of calibration sets of this size, in the order of their seeds."""
        return tuple(trial.accuracy for trial in self.trials if trial.samples == samples)
