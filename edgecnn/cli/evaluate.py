"""`edgecnn evaluate`: a bundle, a file, a comparison, a board's log or a calibration study, a handler for each."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from edgecnn.cli import options

if TYPE_CHECKING:
    from edgecnn.types import Evaluation, ImageOptions, InputContract


@dataclasses.dataclass(frozen=True, slots=True)
class _Request:
    """The command line of one `evaluate`.

    Attributes:
        target: bundle or model file.
        data: labelled images; None for the bundle's own.
        part: "test" or "validation".
        runtimes: names of runtimes; empty for all.
        gates: bounds, each of which was parsed.
        contract: input scaling of a file; None where the file says it.
        reading: how images are read.
        against: the other bundle of a comparison.
        log: serial log of a board.
        calibration_study: study calibration sets instead.
        as_json: print JSON instead of tables.
    """

    target: Path
    data: Path | None
    part: str
    runtimes: tuple[str, ...]
    gates: tuple[str, ...]
    contract: "InputContract | None"
    reading: "ImageOptions"
    against: Path | None
    log: Path | None
    calibration_study: bool
    as_json: bool

    def refuse_others(self, reason: str, *allowed: str) -> None:
        """Raise UsageError for options that were given, are not `allowed` and would have no effect."""
        from edgecnn.errors import UsageError

        given = {
            "--runtime": self.runtimes, "--gate": self.gates, "--data": self.data, "--split": self.part != "test",
            "--import": self.log, "--calibration-study": self.calibration_study,
            "--raw, --rescale and --offset": self.contract, " ".join(self.reading.options()): self.reading.options(),
        }  # fmt: skip
        if unused := [option for option, value in given.items() if value and option not in allowed]:
            raise UsageError(reason, advice=f"leave out {', '.join(unused)}")


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
    request = _Request(
        target,
        data,
        part,
        tuple(runtime or ()),
        tuple(options.gates(gate)),
        options.contract(rescale, offset, raw=raw),
        options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is),
        against,
        log,
        calibration_study,
        as_json,
    )
    _handler(request)(request)


def _handler(request: _Request) -> Callable[[_Request], None]:
    """Return the handler of a kind of target; an option that names another kind comes before the file's suffix."""
    if request.against is not None:
        return _compare_bundles
    if request.calibration_study:
        return _study_calibration
    if request.log is not None:
        return _import_log
    return _evaluate_file if request.target.suffix.lower() in (".tflite", ".onnx") else _evaluate_bundle


def _compare_bundles(request: _Request) -> None:
    from edgecnn import api
    from edgecnn.cli import show_measurements

    assert request.against is not None
    request.refuse_others("--against compares two existing evaluations")
    show_measurements.comparison(api.compare(request.target, request.against), as_json=request.as_json)


def _study_calibration(request: _Request) -> None:
    from edgecnn import api
    from edgecnn.cli import progress, show_measurements

    request.refuse_others("--calibration-study measures int8 on validation images", "--data", "--calibration-study")
    with progress.shown() as bar:
        study = api.calibration_study(request.target, data=request.data, progress=bar)
    show_measurements.calibration_study(study, as_json=request.as_json)


def _import_log(request: _Request) -> None:
    from edgecnn import api
    from edgecnn.cli import progress

    assert request.log is not None
    request.refuse_others("--import measures nothing", "--gate", "--import")
    with progress.shown() as bar:
        result = api.import_log(request.target, request.log, progress=bar)
    _show(result, request)


def _evaluate_bundle(request: _Request) -> None:
    from edgecnn import api
    from edgecnn.cli import progress
    from edgecnn.errors import UsageError

    if request.contract is not None:
        raise UsageError("a bundle brings its own scaling", advice="leave out --raw, --rescale and --offset")
    with progress.shown() as bar:
        result = api.evaluate(
            request.target,
            only=request.runtimes,
            data=request.data,
            part=request.part,
            reading=request.reading,
            progress=bar,
        )
    _show(result, request)


def _evaluate_file(request: _Request) -> None:
    from edgecnn import api
    from edgecnn.cli import progress
    from edgecnn.errors import UsageError

    if request.data is None:
        raise UsageError(f"{request.target} needs labelled images to be evaluated on", advice="name them with --data")
    with progress.shown() as bar:
        result = api.evaluate_file(
            request.target,
            request.data,
            only=request.runtimes,
            contract=request.contract,
            part=request.part,
            reading=request.reading,
            progress=bar,
        )
    _show(result, request)


def _show(result: "Evaluation", request: _Request) -> None:
    """Print an evaluation, then check the gates; raises GateError after the table is printed."""
    from edgecnn import api
    from edgecnn.cli import show_measurements

    show_measurements.evaluation(result, as_json=request.as_json)
    api.check_gates(result, request.gates)
