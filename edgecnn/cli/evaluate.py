"""The command `evaluate`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options
from edgecnn.types import Evaluation, InputContract, Progress, Reading


def evaluate(
    target: Annotated[Path, typer.Argument(help="A bundle, or a .tflite or .onnx file.", metavar="TARGET")],
    runtime: options.Runtimes = None,
    gate: options.Gates = None,
    data: options.Data = None,
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    part: Annotated[str, typer.Option("--split", help="test or validation.", metavar="PART")] = "test",
    against: Annotated[
        Path | None, typer.Option("--against", help="Another evaluated bundle, to compare with.", metavar="BUNDLE")
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option("--import", help="Measure nothing; add the self-test in a board's serial log.", metavar="LOG"),
    ] = None,
    calibration_study: Annotated[
        bool,
        typer.Option("--calibration-study", help="Instead: int8 on validation images, by calibration size and seed."),
    ] = False,
    rescale: options.Rescale = None,
    offset: options.Offset = None,
    raw: options.Raw = False,
    as_json: options.Json = False,
) -> None:
    """Measure accuracy against the float baseline.

    Every artifact of a bundle runs on every runtime that takes it.
    """
    from edgecnn import api
    from edgecnn.cli import progress, show, show_calibration, show_measured

    contract, gates = options.contract(rescale, offset, raw=raw), options.gates(gate)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    given = {
        "--runtime": runtime, "--gate": gates, "--data": data, "--split": part != "test", "--import": log,
        "--calibration-study": calibration_study, "--raw, --rescale and --offset": contract,
        " ".join(reading.options()): reading.options(),
    }  # fmt: skip
    if against is not None:
        _refuse("--against compares two evaluations there are", given)
        return show.contrast(api.compare(target, against), as_json=as_json)
    if calibration_study:
        _refuse("--calibration-study measures int8 on validation images", given, "--data", "--calibration-study")
        with progress.shown() as bar:
            study = api.calibration_study(target, data=data, progress=bar)
        return show_calibration.study(study, as_json=as_json)
    if log is not None:
        _refuse("--import measures nothing", given, "--gate", "--import")
    with progress.shown() as bar:
        result = (
            _evaluated(target, runtime or (), data, part, contract, reading=reading, progress=bar)
            if log is None
            else api.import_log(target, log, progress=bar)
        )
    show_measured.evaluation(result, as_json=as_json)
    return api.check_gates(result, gates)


def _refuse(reason: str, given: Mapping[str, object], *allowed: str) -> None:
    """Raise UsageError where an option was given that plays no part."""
    from edgecnn.errors import UsageError

    idle = [option for option, value in given.items() if value and option not in allowed]
    if idle:
        raise UsageError(f"{reason}", advice=f"leave out {', '.join(idle)}")


def _evaluated(
    target: Path,
    only: Sequence[str],
    data: Path | None,
    part: str,
    contract: InputContract | None,
    *,
    reading: Reading,
    progress: Progress,
) -> Evaluation:
    """Evaluate a bundle or a file; raises UsageError for options of the other."""
    from edgecnn import api
    from edgecnn.errors import UsageError

    if target.suffix not in (".tflite", ".onnx"):
        if contract is not None:
            raise UsageError("a bundle brings its own scaling", advice="leave out --raw, --rescale and --offset")
        return api.evaluate(target, only=only, data=data, part=part, reading=reading, progress=progress)
    if data is None:
        raise UsageError(f"which images is {target} to be evaluated on? name them with --data")
    return api.evaluate_file(target, data, only=only, contract=contract, part=part, reading=reading, progress=progress)
