"""Measurements of accuracy with its uncertainty, and of memory and instructions on devices."""

import dataclasses

from edgecnn.types import schemas
from edgecnn.types.machines import Machine, Run
from edgecnn.types.renamed import renamed


@dataclasses.dataclass(frozen=True, slots=True)
class Interval:
    """A 95% interval, in the unit of the figure beside it.

    Attributes:
        low: lower end.
        high: upper end.
    """

    low: float
    high: float


@dataclasses.dataclass(frozen=True, slots=True)
class ClassScore:
    """Per-class scores in 0..1; `f1_change` against the baseline's F1 (0 for the baseline itself).

    Attributes:
        name: class name.
        precision: true positives / predicted; 0 where nothing was predicted.
        recall: true positives / support.
        f1: harmonic mean of the two; 0 where both are 0.
        support: samples of the class.
        precision_change: against the baseline, in 0..1 units.
        recall_change: likewise.
        f1_change: likewise.
    """

    name: str
    precision: float
    recall: float
    f1: float
    support: int
    precision_change: float = 0.0
    recall_change: float = 0.0
    f1_change: float = 0.0


@dataclasses.dataclass(frozen=True, slots=True)
class Comparison:
    """A candidate against the float baseline on the same samples.

    Attributes:
        difference: candidate accuracy minus baseline accuracy, 0..1 units (negative: lost accuracy).
        interval: paired 95% interval of `difference`.
        agreement: share of samples given the same class by both.
        gained: samples the baseline has wrong and the candidate right.
        lost: samples the baseline has right and the candidate wrong.
        changed: samples given another class, right or wrong.
        p_value: exact McNemar test of gained against lost.
        largest_probability_error: largest |p - p_baseline| over samples and classes; None where the candidate's
            or the baseline's probabilities are unknown.
    """

    difference: float
    interval: Interval
    agreement: float
    gained: int
    lost: int
    changed: int
    p_value: float
    largest_probability_error: float | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Accuracy:
    """Accuracy of one artifact on one runtime.

    Attributes:
        format: format name, "keras" for the baseline.
        runtime: runtime name.
        samples: number of samples measured.
        accuracy: share of right answers, 0..1.
        interval: 95% Wilson score interval of `accuracy`.
        macro_f1: unweighted mean of the classes' F1.
        loss: mean cross-entropy in nats; None where it cannot be computed.
        classes: per-class scores in label order.
        confusion: counts, rows the true class, columns the predicted one.
        comparison: against the baseline; None for the baseline itself or where there is none.
        run: time of the run that measured it, "" where unknown.
        sha256: of the file that was measured, or of all files of a kit; "" where unknown.
    """

    format: str
    runtime: str
    samples: int
    accuracy: float
    interval: Interval
    macro_f1: float
    loss: float | None
    classes: tuple[ClassScore, ...]
    confusion: tuple[tuple[int, ...], ...]
    comparison: Comparison | None = None
    run: str = ""
    sha256: str = ""

    images = renamed("images", "samples")


@dataclasses.dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was not made, or a runtime that was not measured.

    Attributes:
        format: format name.
        runtime: runtime name; "" where the file itself was not made.
        reason: one line.
    """

    format: str
    runtime: str
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Mistake:
    """A sample that the baseline misclassifies with confidence.

    Attributes:
        index: position of the sample in the dataset.
        truth: true class name.
        predicted: class name given.
        confidence: probability of `predicted`, 0..1.
    """

    index: int
    truth: str
    predicted: str
    confidence: float


@dataclasses.dataclass(frozen=True, slots=True)
class Device:
    """Figures of one artifact on a device, emulated or real.

    Attributes:
        format: format name.
        runtime: runtime name, or the board's own name where the figures come from its serial log.
        board: hardware or emulator, such as "QEMU mps2-an386 (Cortex-M4)".
        compiler: name, version and flags, "" where unknown.
        samples: number of samples predicted.
        differing: samples whose output differs from that of the host's reference in any bit; None where the two were
            not compared.
        instructions: executed for one inference, median over the samples; None where they cannot be counted.
        cycles: of one inference, as a real board's timer counted them; None for an emulator, which has no clock.
        code_bytes: flash of code and constant tables of the kernels; None where unknown.
        weight_bytes: flash of weights and biases; None where unknown.
        ram_bytes: static RAM, arena with input and output included; None where unknown.
        arena_bytes: of it, the arena; None where unknown.
        stack_bytes: largest depth of the stack during an inference, by painting; None where unknown.
        run: time of the run that measured it, or of the import of its log; "" where unknown.
        sha256: of the file that was run, or of all files of a kit; "" where unknown.
    """

    format: str
    runtime: str
    board: str
    compiler: str
    samples: int
    differing: int | None
    instructions: int | None = None
    cycles: int | None = None
    code_bytes: int | None = None
    weight_bytes: int | None = None
    ram_bytes: int | None = None
    arena_bytes: int | None = None
    stack_bytes: int | None = None
    run: str = ""
    sha256: str = ""

    images = renamed("images", "samples")


@dataclasses.dataclass(frozen=True, slots=True)
class Evaluation:
    """Content of a bundle's `evaluation.json`.

    Attributes:
        schema: version of this structure.
        dataset: dataset name and where it came from.
        protocol: split protocol by name.
        split: part measured, "test" or "validation".
        class_names: in label order.
        baseline: "format@runtime" of the float baseline.
        results: one for each artifact and runtime, the baseline first; of several runs on the same samples.
        skipped: formats and runtimes that were not measured, with reasons.
        mistakes: the baseline's most confident mistakes, worst first.
        machine: machine of the last run.
        devices: figures of the artifacts on devices.
        runs: runs that the rows belong to, the last one last.
    """

    schema: int = dataclasses.field(default=schemas.current("evaluation"), kw_only=True)
    dataset: str
    protocol: str
    split: str
    class_names: tuple[str, ...]
    baseline: str
    results: tuple[Accuracy, ...]
    skipped: tuple[Skipped, ...]
    mistakes: tuple[Mistake, ...]
    machine: Machine
    devices: tuple[Device, ...] = ()
    runs: tuple[Run, ...] = ()

    def __post_init__(self) -> None:
        classes = len(self.class_names)
        for result in self.results:
            place = f"results of {result.format}@{result.runtime}"
            rows = result.confusion
            if len(rows) != classes or any(len(row) != classes or min(row) < 0 for row in rows):
                raise ValueError(f"{place}: confusion must be {classes} x {classes} numbers of samples")
            if len(result.classes) != classes:
                raise ValueError(f"{place}: classes has {len(result.classes)} of {classes} classes")
        for mistake in self.mistakes:
            if mistake.index < 0:
                raise ValueError(f"a mistake has index {mistake.index}; the position of a sample is needed")

    @property
    def every_run(self) -> tuple[Run, ...]:
        """Runs of the rows; for a file that names none, the one run of all its figures."""
        return self.runs or (Run("", self.machine, None, self.baseline),)
