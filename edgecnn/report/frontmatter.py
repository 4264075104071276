"""The YAML block on top of a Hugging Face model card, with the measured results as its `model-index`.

Keys and nesting follow the Hub's model card specification (huggingface/hub-docs, `modelcard.md`). A licence is left
for the owner of the model to state.
"""

from collections.abc import Mapping, Sequence

from edgecnn.data import splits
from edgecnn.report import ReportContent, comparisons, units
from edgecnn.types import Accuracy, Evaluation

Yaml = str | float | int | Sequence["Yaml"] | Mapping[str, "Yaml"]

_HUB_DATASETS = {"fashion-mnist": "zalando-datasets/fashion_mnist"}
_TASK = "image-classification"


def front_matter(content: ReportContent) -> str:
    """Return the block with its `---` lines."""
    return "\n".join(["---", *_lines(_card(content), 0), "---"])


def scalar(value: str | float) -> str:
    """Write a YAML scalar: a number as it is, a text in double quotes with everything unprintable escaped."""
    if not isinstance(value, str):
        return repr(value)
    return f'"{"".join(_character(character) for character in units.clean(value))}"'


def _card(content: ReportContent) -> dict[str, Yaml]:
    manifest = content.manifest
    families = sorted({artifact.format.split("-")[0] for artifact in manifest.artifacts})
    card: dict[str, Yaml] = {
        "library_name": "keras",
        "pipeline_tag": _TASK,
        "tags": ["edgecnn", "embedded", _TASK, *families],
    }
    if manifest.dataset and manifest.dataset.name in _HUB_DATASETS:
        card["datasets"] = [_HUB_DATASETS[manifest.dataset.name]]
    if content.evaluation:
        card["metrics"] = ["accuracy", "f1"]
        card["model-index"] = [{"name": manifest.name, "results": [_result(content, content.evaluation)]}]
    return card


def _result(content: ReportContent, evaluation: Evaluation) -> dict[str, Yaml]:
    """Gather the figures of all images under one task and dataset; the protocol says which its `test` split means."""
    known = None if splits.on_own_images(evaluation.protocol) else content.manifest.dataset
    name = known.name if known else evaluation.dataset
    dataset: dict[str, Yaml] = {
        "type": _HUB_DATASETS.get(name, name),
        "name": f"{name}, split protocol {evaluation.protocol}",
        "split": evaluation.split,
        "args": {"protocol": evaluation.protocol},
    }
    whole = [result for result in evaluation.results if comparisons.is_whole(evaluation, result)]
    metrics = [metric for result in whole for metric in _metrics(result)]
    return {"task": {"type": _TASK, "name": "Image Classification"}, "dataset": dataset, "metrics": metrics}


def _metrics(result: Accuracy) -> list[Yaml]:
    place = comparisons.result_name(result.format, result.runtime)
    return [
        {"type": "accuracy", "value": result.accuracy, "name": f"accuracy, {place}"},
        {"type": "f1", "value": result.macro_f1, "name": f"macro F1, {place}"},
    ]


def _lines(value: Yaml, depth: int) -> list[str]:
    pad = "  " * depth
    lines: list[str] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            if isinstance(item, str | int | float):
                lines.append(f"{pad}{key}: {scalar(item)}")
            else:
                lines += [f"{pad}{key}:", *_lines(item, depth + 1)]
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            if isinstance(item, str | int | float):
                lines.append(f"{pad}- {scalar(item)}")
            else:
                first, *others = _lines(item, depth + 1)
                lines += [f"{pad}- {first.lstrip()}", *others]
    return lines


def _character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return f"\\U{ord(character):08X}"
