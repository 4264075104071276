"""The command `evaluate`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options
from edgecnn.types import InputContract

_FILES = (".tflite", ".onnx")


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
    from edgecnn.cli import progress, show_measured

    contract, gates = options.contract(rescale, offset, raw=raw), options.gates(gate)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    given = {
        "--runtime": runtime, "--gate": gates, "--data": data, "--split": part != "test", "--import": log,
        "--calibration-study": calibration_study, "--raw, --rescale and --offset": contract,
        " ".join(reading.options()): reading.options(),
    }  # fmt: skip
    if against is not None:
        _refuse("--against compares two evaluations there are", given)
        return _compare(target, against, as_json=as_json)
    if calibration_study:
        _refuse("--calibration-study measures int8 on validation images", given, "--data", "--calibration-study")
        return _study_calibration(target, data, as_json=as_json)
    if log is not None:
        _refuse("--import measures nothing", given, "--gate", "--import")
    with progress.shown() as bar:
        if log is not None:
            result = api.import_log(target, log, progress=bar)
        elif target.suffix.lower() in _FILES:
            images = _required(data, target)
            result = api.evaluate_file(
                target, images, only=runtime or (), contract=contract, part=part, reading=reading, progress=bar
            )
        else:
            _refuse_scaling(contract)
            result = api.evaluate(target, only=runtime or (), data=data, part=part, reading=reading, progress=bar)
    show_measured.evaluation(result, as_json=as_json)
    return api.check_gates(result, gates)


def _compare(target: Path, against: Path, *, as_json: bool) -> None:
    from edgecnn import api
    from edgecnn.cli import show

    show.comparison(api.compare(target, against), as_json=as_json)


def _study_calibration(target: Path, data: Path | None, *, as_json: bool) -> None:
    from edgecnn import api
    from edgecnn.cli import progress, show_calibration

    with progress.shown() as bar:
        study = api.calibration_study(target, data=data, progress=bar)
    show_calibration.study(study, as_json=as_json)


def _required(data: Path | None, target: Path) -> Path:
    """Return the images that a file is evaluated on; raises UsageError where none are named."""
    from edgecnn.errors import UsageError

    if data is None:
        raise UsageError(f"which images is {target} to be evaluated on? name them with --data")
    return data


def _refuse_scaling(contract: InputContract | None) -> None:
    """Raise UsageError for a scaling that is given for a bundle."""
    from edgecnn.errors import UsageError

    if contract is not None:
        raise UsageError("a bundle brings its own scaling", advice="leave out --raw, --rescale and --offset")


def _refuse(reason: str, given: Mapping[str, object], *allowed: str) -> None:
    """Raise UsageError for an option that is given and has no effect."""
    from edgecnn.errors import UsageError

    idle = [option for option, value in given.items() if value and option not in allowed]
    if idle:
        raise UsageError(reason, advice=f"leave out {', '.join(idle)}")
