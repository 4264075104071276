"""Settings of a recipe, with the ranges of their values."""

import dataclasses
from typing import Literal

from edgecnn.recipes.search import SearchSpace
from edgecnn.types import PLAIN, ImageOptions


def _require(holds: bool, message: str) -> None:
    if not holds:
        raise ValueError(message)


def _require_up_to(most: int, *, least: int = 1, **given: int | tuple[int, ...] | None) -> None:
    """Raise ValueError for a number outside `least` to `most`, or an array with one; None passes."""
    for name, value in given.items():
        numbers, each = (value, " each") if isinstance(value, tuple) else ((value,), "")
        within = all(number is None or least <= number <= most for number in numbers)
        _require(within, f"{name} is {value!s:.60}; allowed: {least:,} to {most:,}{each}")


# Far beyond any network for a device, but small enough to measure the cost of a recipe in seconds.
_MOST = 1_000_000
_MOST_BLOCKS = 200  # of all stages: Keras sorts the layers of a model by recursion, whose depth Python limits
_MOST_CHANNELS = 65_536
_MOST_WIDTH = 1_000.0
_MOST_STRIDE = _MOST_THREADS = 1_024
_MOST_SHIFT = 64
_IDLE = {"reference": ("stem_stride",), "residual": ("activation", "dropout", "width")}  # settings of the other one


@dataclasses.dataclass(frozen=True, slots=True)
class ModelSettings:
    """Settings of the network.

    Attributes:
        architecture: name in `edgecnn.models.architectures.ARCHITECTURES`.
        scaling: "standardize" (per pixel, by the training split) or "unit" (pixel / 255).
        activation: of the hidden layers of "reference".
        dropout: rates of its two dropout layers, each 0 to below 1.
        width: factor on the filters and units of its hidden layers, above 0 to 1,000.
        channels: of each stage of "residual", 1 to 65,536; the stem has those of the first stage.
        blocks: of each stage, at least 1, and at most 200 in all.
        strides: of each stage's first block, 1 to 1,024.
        separable: of each stage, whether its convolutions are depthwise and pointwise pairs.
        stem_stride: of the first convolution, 1 to 1,024.
    """

    architecture: Literal["reference", "residual"]
    scaling: Literal["standardize", "unit"]
    activation: Literal["relu", "sigmoid"] = "relu"
    dropout: tuple[float, float] = (0.2, 0.4)
    width: float = 1.0
    channels: tuple[int, ...] = ()
    blocks: tuple[int, ...] = ()
    strides: tuple[int, ...] = ()
    separable: tuple[bool, ...] = ()
    stem_stride: int = 1

    def __post_init__(self) -> None:
        _require(0 < self.width <= _MOST_WIDTH, f"width is {self.width}; allowed: above 0 to {_MOST_WIDTH:,.0f}")
        _require(all(0 <= rate < 1 for rate in self.dropout), f"dropout is {self.dropout}; allowed: 0 to below 1")
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            used = field.name not in _IDLE[self.architecture] or value == field.default
            _require(used, f"{field.name} is {value}; a {self.architecture!r} network has none, leave it out")
        _require_up_to(_MOST_STRIDE, stem_stride=self.stem_stride)
        stages = len(self.channels)
        wanted = self.architecture == "residual"
        _require(bool(stages) == wanted, f"channels is {self.channels}; allowed: one number a stage of 'residual'")
        for name in ("blocks", "strides", "separable"):
            values = getattr(self, name)
            _require(len(values) == stages, f"{name} is {values}; allowed: one value a stage, as in channels")
        _require_up_to(_MOST_CHANNELS, channels=self.channels)
        _require_up_to(_MOST_BLOCKS, blocks=self.blocks)
        _require_up_to(_MOST_STRIDE, strides=self.strides)
        many = sum(self.blocks)
        _require(many <= _MOST_BLOCKS, f"blocks is {many:,} of all stages; allowed: at most {_MOST_BLOCKS} in all")


@dataclasses.dataclass(frozen=True, slots=True)
class TrainingSettings:
    """Settings of the training.

    Attributes:
        epochs: passes over the training split, 1 to 1,000,000.
        batch_size: images per step, 1 to 1,000,000.
        optimizer: Keras optimizer.
        learning_rate: above 0; the highest one where there is a schedule.
        schedule: "constant", or "cosine" from `learning_rate` to 0 (Loshchilov and Hutter, "SGDR", 2017).
        warmup_epochs: at the start of "cosine", with a rate that rises from 0; at least 0, and fewer than `epochs`.
        momentum: of "sgd", with Nesterov's correction, 0 to below 1.
        weight_decay: decoupled, times the learning rate at each step, of every trained weight; at least 0.
        seed: of weights, order, views and dropout, 0 to 2**31 - 1.
        threads: threads of TensorFlow, 1 to 1,024; the weights depend on their number. None for one a core.
    """

    epochs: int
    batch_size: int
    optimizer: Literal["adadelta", "adam", "nadam", "sgd"]
    learning_rate: float
    schedule: Literal["constant", "cosine"] = "constant"
    warmup_epochs: int = 0
    momentum: float = 0.0
    weight_decay: float = 0.0
    seed: int = 0
    threads: int | None = None

    def __post_init__(self) -> None:
        _require_up_to(_MOST, epochs=self.epochs, batch_size=self.batch_size)
        _require(0 < self.learning_rate < float("inf"), f"learning_rate is {self.learning_rate}; allowed: above 0")
        most = self.epochs - 1 if self.schedule == "cosine" else 0
        _require(
            0 <= self.warmup_epochs <= most,
            f"warmup_epochs is {self.warmup_epochs}; allowed: 0 to {most} in {self.epochs} epochs of {self.schedule!r}",
        )
        below = 1 if self.optimizer == "sgd" else 0
        _require(
            self.momentum == 0 or 0 < self.momentum < below,
            f"momentum is {self.momentum}; allowed: 0 to below 1 with 'sgd', 0 with the other optimizers",
        )
        _require(0 <= self.weight_decay < float("inf"), f"weight_decay is {self.weight_decay}; allowed: at least 0")
        _require(0 <= self.seed < 2**31, f"seed is {self.seed}; allowed: 0 to 2147483647")
        _require_up_to(_MOST_THREADS, threads=self.threads)


@dataclasses.dataclass(frozen=True, slots=True)
class AugmentationSettings:
    """Settings of the views of the training images, which are new in each epoch.

    Attributes:
        flip: mirrored left to right with probability 1/2.
        shift: most pixels that an image is moved by, each way, 0 to 64.
    """

    flip: bool = False
    shift: int = 0

    def __post_init__(self) -> None:
        _require_up_to(_MOST_SHIFT, least=0, shift=self.shift)


@dataclasses.dataclass(frozen=True, slots=True)
class CalibrationSettings:
    """Settings of the choice of calibration images.

    Attributes:
        images: number of images, balanced over the classes, 1 to 1,000,000.
        seed: of the choice, 0 to 2**31 - 1.
    """

    images: int = 500
    seed: int = 0

    def __post_init__(self) -> None:
        _require_up_to(_MOST, images=self.images)
        _require(0 <= self.seed < 2**31, f"seed is {self.seed}; allowed: 0 to 2147483647")


@dataclasses.dataclass(frozen=True, slots=True)
class BudgetSettings:
    """Limits on the cost of the model; checked before training.

    Attributes:
        max_params: parameters must stay *under* this.
        max_macs: multiply-accumulates for one image, at most; None for no limit.
        max_flash: bytes, at most; None for no limit.
        max_ram: bytes, at most; None for no limit.
    """

    max_params: int = 50_000
    max_macs: int | None = None
    max_flash: int | None = None
    max_ram: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class DatasetSettings:
    """The dataset that a recipe was searched on; `train` takes no other one.

    Attributes:
        source: name or path, as `--dataset` takes it; "" where the recipe does not say.
        root: folder that holds the files of a dataset that has a name; "" where they are found by themselves.
        sha256: of the pixels, shapes and labels; "" for any.
        image_shape: height, width and channels of its images, which `verify` measures for; None where it does not say.
        classes: number of classes; likewise.
    """

    source: str = ""
    root: str = ""
    sha256: str = ""
    image_shape: tuple[int, int, int] | None = None
    classes: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Recipe:
    """All settings of a training run; with the images they determine its result.

    Attributes:
        name: for reports.
        split: split protocol.
        model: the network.
        training: the training.
        description: one line.
        teacher: recipe whose networks label the views, "" where the dataset does.
        augmentation: views of the training images.
        calibration: the calibration set.
        budget: the limits.
        data: image options.
        dataset: dataset that it was searched on; None for any.
        search: keys that a search varies; None where nothing is searched.
    """

    name: str
    split: Literal["reference", "official", "fractions"]
    model: ModelSettings
    training: TrainingSettings
    description: str = ""
    teacher: str = ""
    augmentation: AugmentationSettings = AugmentationSettings()
    calibration: CalibrationSettings = CalibrationSettings()
    budget: BudgetSettings = BudgetSettings()
    data: ImageOptions = PLAIN
    dataset: DatasetSettings | None = None
    search: SearchSpace | None = None
