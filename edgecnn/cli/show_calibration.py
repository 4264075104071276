"""A calibration study on stdout."""

from edgecnn.cli.tables import as_json as print_json
from edgecnn.cli.tables import line, table
from edgecnn.types import CalibrationStudy


def study(result: CalibrationStudy, *, as_json: bool) -> None:
    """Show the int8 accuracy of each calibration set beside the float model's."""
    if as_json:
        return print_json(result)
    line(f"{result.validated:,} validation images, {result.runtime}; float: {result.float_accuracy:.2%}")
    found = {(trial.images, trial.seed): f"{trial.accuracy:.2%}" for trial in result.trials}
    rows = [(f"{size:,}", *(found.get((size, seed), "") for seed in result.seeds)) for size in result.sizes]
    return table((">images", *(f">seed {seed}" for seed in result.seeds)), rows)
