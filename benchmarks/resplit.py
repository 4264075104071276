"""Released accuracy against accuracy on new random splits, whose test images influenced no design decision.

Run: python benchmarks/resplit.py BUNDLE...

Each bundle was made with edgecnn train --resplit N, exported to tflite-int8 and evaluated on litert-reference; it is
compared with the released bundle of its recipe. The difference is of two independent samples of test images.
"""

import json
import sys
from pathlib import Path

from edgecnn import bundle
from edgecnn.commands import release
from edgecnn.errors import EdgecnnError
from edgecnn.evaluation.statistics import independent_interval
from edgecnn.system import json_file
from edgecnn.types import Accuracy, Evaluation

_INT8 = ("tflite-int8", "litert-reference")
_COLUMNS = ("recipe", "split", "validation, %", "float, test, %", "int8, test, %", "official less that, int8, points")


def results(folder: Path) -> dict[tuple[str, str], Accuracy]:
    """Read what the files of a bundle reach on the test split, by format and runtime.

    Raises:
        EdgecnnError: it has no evaluation of an int8 file on the test split.
    """
    found = json_file.read_document(
        Evaluation, "evaluation", bundle.load(folder).require(bundle.EVALUATION, "evaluate")
    )
    rows = {(row.format, row.runtime): row for row in found.results}
    if _INT8 not in rows or found.split != "test":
        raise EdgecnnError(f"{folder} lacks int8 on the test split; run: edgecnn export and evaluate")
    return rows


def row(folder: Path) -> str:
    """Return the row of the table for a bundle.

    Raises:
        EdgecnnError: it was not trained on new parts, which alone share no choice with the official ones.
    """
    made = bundle.load(folder)
    training, split = made.manifest.training, made.manifest.split
    if training is None or split is None or not split.protocol.startswith("resplit "):
        raise EdgecnnError(f"{folder} was not trained on new parts; name what edgecnn train --resplit N made")
    reached, official = results(folder), results(release.released_folder(training.recipe))[_INT8]
    here = reached[_INT8]
    interval = independent_interval((_hits(official), _hits(here)), (official.samples, here.samples))
    validation = json.loads(made.path(bundle.HISTORY).read_text(encoding="utf-8"))[-1]["val_accuracy"]
    accuracies = (validation, reached["keras", "keras"].accuracy, here.accuracy)
    difference = official.accuracy - here.accuracy
    cells = (
        f"`{training.recipe}`",
        split.protocol,
        *(f"{100 * value:.2f}" for value in accuracies),
        f"{100 * difference:+.2f} ({100 * interval.low:+.2f} to {100 * interval.high:+.2f})",
    )
    return f"| {' | '.join(cells)} |"


def _hits(measured: Accuracy) -> int:
    return round(measured.accuracy * measured.samples)


if __name__ == "__main__":
    try:
        if not sys.argv[1:]:
            sys.exit(__doc__)
        print(f"| {' | '.join(_COLUMNS)} |\n|{' --- |' * len(_COLUMNS)}")
        for name in sys.argv[1:]:
            print(row(Path(name)))
    except EdgecnnError as error:
        sys.exit(f"resplit.py: {error}")
