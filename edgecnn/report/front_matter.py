"""The YAML block on top of a Hugging Face model card, with the measured results as its `model-index`.

Keys and nesting follow the Hub's model card specification (huggingface/hub-docs, `modelcard.md`). A licence is left
for the owner of the model to state.
"""

import dataclasses

from markupsafe import Markup

from edgecnn.data import splits
from edgecnn.report import ReportContent, comparisons, units
from edgecnn.system.templates import environment
from edgecnn.types import Accuracy, Evaluation

_HUB_DATASETS = {"fashion-mnist": "zalando-datasets/fashion_mnist"}


@dataclasses.dataclass(frozen=True, slots=True)
class Result:
    """The figures of one artifact on one runtime.

    Attributes:
        name: artifact and runtime as one text.
        accuracy: 0..1.
        macro_f1: 0..1.
    """

    name: str
    accuracy: float
    macro_f1: float


@dataclasses.dataclass(frozen=True, slots=True)
class Index:
    """The results of a model on one dataset.

    Attributes:
        dataset_type: name of the dataset on the Hub, else its own.
        dataset: its own name.
        protocol: says which images its split holds.
        split: name of the split.
        results: those on all images of the split.
    """

    dataset_type: str
    dataset: str
    protocol: str
    split: str
    results: tuple[Result, ...]


def front_matter(content: ReportContent) -> str:
    """Return the block with its `---` lines."""
    manifest = content.manifest
    dataset = _HUB_DATASETS.get(manifest.dataset.name) if manifest.dataset else None
    template = environment("edgecnn.report", "markdown", _yaml).get_template("front_matter.yaml")
    return template.render(
        name=manifest.name,
        families=sorted({artifact.format.split("-")[0] for artifact in manifest.artifacts}),
        datasets=[dataset] if dataset else [],
        index=_index(content, content.evaluation) if content.evaluation else None,
    ).rstrip("\n")


def scalar(value: str | float) -> str:
    """Write a YAML scalar: a number as it is, a text in double quotes with everything unprintable escaped."""
    if not isinstance(value, str):
        return repr(value)
    return f'"{"".join(_character(character) for character in units.clean(value))}"'


def _index(content: ReportContent, evaluation: Evaluation) -> Index:
    known = None if splits.on_own_images(evaluation.protocol) else content.manifest.dataset
    name = known.name if known else evaluation.dataset
    return Index(
        dataset_type=_HUB_DATASETS.get(name, name),
        dataset=name,
        protocol=evaluation.protocol,
        split=evaluation.split,
        results=tuple(_result(row) for row in evaluation.results if comparisons.is_whole(evaluation, row)),
    )


def _result(row: Accuracy) -> Result:
    return Result(comparisons.result_name(row.format, row.runtime), row.accuracy, row.macro_f1)


def _yaml(value: object) -> Markup:
    """Return a value of the template as YAML."""
    return Markup(scalar(value if isinstance(value, float) else str(value)))


def _character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return f"\\U{ord(character):08X}"
