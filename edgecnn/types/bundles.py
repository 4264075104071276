"""Records of a bundle about its data, training, cost and checks."""

import dataclasses
from typing import Literal

from edgecnn.types.images import PLAIN, ImageOptions
from edgecnn.types.measurements import Skipped
from edgecnn.types.model_files import Artifact, InputContract
from edgecnn.types.renamed import renamed

Task = Literal["classification", "multi-label"]


_LARGEST_SEED = 2**32 - 1  # that numpy and scikit-learn take


@dataclasses.dataclass(frozen=True, slots=True)
class LayerCost:
    """One layer of a model.

    Attributes:
        name: layer name.
        kind: Keras class name.
        output_shape: without the batch.
        parameters: all weights, batch-norm statistics included.
        macs: multiply-accumulates for one sample.
        activation_bytes: int8 bytes of the layer's output.
    """

    name: str
    kind: str
    output_shape: tuple[int, ...]
    parameters: int
    macs: int
    activation_bytes: int


@dataclasses.dataclass(frozen=True, slots=True)
class ModelCost:
    """Cost of a model, computed from its configuration.

    Attributes:
        layers: in topological order.
        parameters: of the whole model, each shared layer once.
        macs: multiply-accumulates for one sample, shared layers each time.
        flash_bytes: constants of the generated C; an estimate is no smaller.
        ram_bytes: arena of the generated C; as an estimate, the largest sum of int8 tensors alive at once.
        exact: whether both sizes are those of an exported kit.
        untrained: whether both sizes are those of C generated from the untrained network: RAM exact, flash within 3% on
            the recipes of the package. Where neither is set, they are estimates from the configuration.
        no_c: reason why no C could be generated from the untrained network; "" where it was, or was not tried.
    """

    layers: tuple[LayerCost, ...]
    parameters: int
    macs: int
    flash_bytes: int
    ram_bytes: int
    exact: bool = False
    untrained: bool = False
    no_c: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class LayerError:
    """Error of one tensor of the int8 artifact against float, over the probe samples.

    Attributes:
        layer: Keras layer (or tensor) name.
        operator: TFLite operator that writes it.
        sqnr_db: 10 log10(sum float^2 / sum (float - int8)^2), decibels; higher is better.
        saturated: share of values at an end of the int8 range whose float value lies beyond it.
        scale: quantization step.
        zero_point: quantized value of 0.0.
    """

    layer: str
    operator: str
    sqnr_db: float
    saturated: float
    scale: float
    zero_point: int


@dataclasses.dataclass(frozen=True, slots=True)
class Parity:
    """Comparison of an artifact with its oracle on the same samples.

    Attributes:
        format: format name.
        oracle: name of the source of the expected outputs.
        samples: number of samples compared.
        tolerance: largest allowed error of a probability (0: bit for bit).
        largest_error: largest error of a probability seen.
        agreement: share of samples given the same class.
    """

    format: str
    oracle: str
    samples: int
    tolerance: float
    largest_error: float
    agreement: float

    images = renamed("images", "samples")


@dataclasses.dataclass(frozen=True, slots=True)
class DatasetInfo:
    """Dataset of a bundle.

    Attributes:
        name: "fashion-mnist", "digits", or the file's or folder's name.
        origin: source of the samples, as a text.
        sha256: of samples, shapes and labels.
        samples: number of samples, of all splits.
        sample_shape: of one sample; for images height, width, channels.
        class_names: in label order.
        warning: text that every output repeats, "" for none.
        reading: options that turned image files into these samples.
    """

    name: str
    origin: str
    sha256: str
    samples: int
    sample_shape: tuple[int, ...]
    class_names: tuple[str, ...]
    warning: str
    reading: ImageOptions = PLAIN

    images = renamed("images", "samples")
    image_shape = renamed("image_shape", "sample_shape")

    def __post_init__(self) -> None:
        if min(self.sample_shape, default=0) < 1:
            raise ValueError(f"sample_shape is {self.sample_shape}; positive sizes are needed")
        if self.samples < 0:
            raise ValueError(f"samples is {self.samples}, a number of samples is needed")


@dataclasses.dataclass(frozen=True, slots=True)
class SplitInfo:
    """Division of a dataset.

    Attributes:
        protocol: "reference", "official", "fractions" or "resplit SEED".
        description: one line with the numbers of samples.
        seed: of the split.
        sha256: of the three index arrays.
        train: number of samples.
        validation: number of samples.
        test: number of samples.
    """

    protocol: str
    description: str
    seed: int
    sha256: str
    train: int
    validation: int
    test: int

    def __post_init__(self) -> None:
        if not 0 <= self.seed <= _LARGEST_SEED:
            raise ValueError(f"seed is {self.seed}; 0 to {_LARGEST_SEED} is allowed")
        if min(self.train, self.validation, self.test) < 0:
            raise ValueError("train, validation and test must be numbers of samples")


@dataclasses.dataclass(frozen=True, slots=True)
class TrainingInfo:
    """Origin of the weights.

    Attributes:
        recipe: recipe name.
        recipe_text: the resolved recipe as TOML, overrides applied.
        overrides: command-line changes to the recipe, as "key=value".
        seed: of weights, order and dropout.
        backend: Keras backend.
        epochs: epochs trained.
        planned_epochs: epochs that the recipe asks for; more than `epochs` after an early stop.
        seconds: training time in all.
        parameters: Keras count.
        teachers: SHA-256 of the networks whose probabilities took the place of the dataset's labels.
    """

    recipe: str
    recipe_text: str
    overrides: tuple[str, ...]
    seed: int
    backend: str
    epochs: int
    planned_epochs: int
    seconds: float
    parameters: int
    teachers: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class CalibrationInfo:
    """Calibration set of a bundle.

    Attributes:
        samples: number of samples, balanced over the classes.
        seed: of the choice.
        indices: positions in the dataset; empty for samples from elsewhere.
        sha256: of the samples.
        origin: source of the samples, as a text.
    """

    samples: int
    seed: int
    indices: tuple[int, ...]
    sha256: str
    origin: str

    images = renamed("images", "samples")


@dataclasses.dataclass(frozen=True, slots=True)
class Manifest:
    """Content of a bundle's `manifest.json`.

    Attributes:
        schema: version of this structure.
        version: edgecnn version that wrote it.
        name: of the bundle.
        class_names: in label order.
        contract: scaling of the Keras model's input (RAW when the model scales by itself).
        dataset: None for a user's own model without data.
        split: likewise.
        training: None for a user's own model.
        cost: parameters, MACs and sizes, estimated until a kit is exported.
        calibration: None before export.
        artifacts: exported files.
        parity: outcome of each artifact's comparison after export.
        layer_errors: quantization error of the int8 artifact, worst first.
        skipped: formats that were not exported, with reasons (`runtime` is "").
        packages: (name, version) of the packages that made it.
        files: (path relative to the bundle, SHA-256) of every file but the manifest.
        clock_mhz: clock of the processor whose latency the report estimates; None for no estimate.
        task: "classification" where one class of each sample is right, "multi-label" where any number of them may be.
    """

    schema: int
    version: str
    name: str
    class_names: tuple[str, ...]
    contract: InputContract
    dataset: DatasetInfo | None
    split: SplitInfo | None
    training: TrainingInfo | None
    cost: ModelCost
    calibration: CalibrationInfo | None = None
    artifacts: tuple[Artifact, ...] = ()
    parity: tuple[Parity, ...] = ()
    layer_errors: tuple[LayerError, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    packages: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    clock_mhz: float | None = None
    task: Task = "classification"
