"""Recipe, and how the training with it went."""

import dataclasses

from edgecnn.report import ReportContent, units
from edgecnn.report.elements import Fact
from edgecnn.types import TrainingInfo


@dataclasses.dataclass(frozen=True, slots=True)
class Recipe:
    """The training of a model.

    Attributes:
        facts: of the training; empty for a model that was not trained here.
        text: recipe in TOML, overrides applied.
        last_epoch: losses and accuracies after it, "" without a history.
    """

    facts: tuple[Fact, ...]
    text: str
    last_epoch: str


def gather(content: ReportContent) -> Recipe:
    """Return the recipe and the outcome of the training."""
    training = content.manifest.training
    last_epoch = _epoch(content.history[-1]) if content.history else ""
    if training is None:
        return Recipe((), "", last_epoch)
    return Recipe(_facts(training), training.recipe_text, last_epoch)


def _facts(training: TrainingInfo) -> tuple[Fact, ...]:
    epochs = str(training.epochs)
    if training.epochs < training.planned_epochs:
        epochs = f"{training.epochs} of the {training.planned_epochs} planned: stopped early"
    return (
        ("Recipe", training.recipe),
        ("Overrides", ", ".join(training.overrides) or "none"),
        ("Epochs", epochs),
        ("Training time", units.duration(training.seconds)),
        ("Keras backend", training.backend),
        ("Seed", str(training.seed)),
        ("Parameters", units.count(training.parameters)),
    )


def _epoch(row: dict[str, float]) -> str:
    return (
        f"After epoch {row['epoch']:g}: loss {row['loss']:.4f} nats, accuracy {units.percent(row['accuracy'])}; "
        f"validation loss {row['val_loss']:.4f} nats, accuracy {units.percent(row['val_accuracy'])}."
    )
