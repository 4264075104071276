"""The command `export`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from edgecnn.cli import options

if TYPE_CHECKING:
    from edgecnn.types import ImageOptions, InputContract

_DATA_IS_FOR_BUNDLES = "--data is for bundles; images that calibrate a Keras model are given with --calibration"


def export(
    target: Annotated[
        Path, typer.Argument(help="A bundle, a .keras or .h5 file, or an int8 .tflite file.", metavar="TARGET")
    ],
    only: options.Formats = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for the exports of a file (default: runs/NAME).", metavar="DIR")
    ] = None,
    calibration: options.Calibration = None,
    rescale: options.Rescale = None,
    offset: options.Offset = None,
    raw: options.Raw = False,
    from_logits: options.FromLogits = False,
    custom_objects: options.CustomObjects = None,
    prefix: options.Prefix = None,
    data: options.Data = None,
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    force: options.Force = False,
    as_json: options.Json = False,
) -> None:
    """Export a bundle, a Keras model or an int8 .tflite file, and check the files."""
    from edgecnn.models import file_kinds

    contract = options.contract(rescale, offset, raw=raw)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    folder, formats = out or Path("runs") / target.stem, only or ()
    keras_only = bool(calibration or from_logits or custom_objects)
    if file_kinds.is_keras(target):
        scaling = _scaling(target, contract, data)
        own = (scaling, calibration, from_logits, tuple(custom_objects or ()), reading)
        return _export_keras(target, folder, own, formats, prefix=prefix, force=force, as_json=as_json)
    if target.suffix.lower() == ".tflite":
        _refuse_images(data, reading, keras_only=keras_only)
        return _export_tflite(target, folder, contract, formats, prefix=prefix, force=force, as_json=as_json)
    _require_bundle(target, given=bool(contract or keras_only or out))
    return _export_bundle(target, formats, data, reading, prefix=prefix, as_json=as_json)


def _export_keras(
    target: Path,
    out: Path,
    own: "tuple[InputContract, Path | None, bool, tuple[str, ...], ImageOptions]",
    formats: Sequence[str],
    *,
    prefix: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """Export a Keras model of the user's; `own` holds the fields of `api.OwnModel`."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    with progress.shown() as bar:
        made = api.export_model(target, out, api.OwnModel(*own), only=formats, prefix=prefix, force=force, progress=bar)
    show.exported(made, None, as_json=as_json)


def _export_tflite(
    target: Path,
    out: Path,
    contract: "InputContract | None",
    formats: Sequence[str],
    *,
    prefix: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """Make kits of an int8 `.tflite` file."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    with progress.shown() as bar:
        kits = api.export_tflite(target, out, only=formats, contract=contract, prefix=prefix, force=force, progress=bar)
    show.kits(kits, as_json=as_json)


def _export_bundle(
    target: Path,
    formats: Sequence[str],
    data: Path | None,
    reading: "ImageOptions",
    *,
    prefix: str | None,
    as_json: bool,
) -> None:
    """Export the model of a bundle."""
    from edgecnn import api
    from edgecnn.cli import progress, show

    with progress.shown() as bar:
        made = api.export_bundle(target, only=formats, data=data, reading=reading, prefix=prefix, progress=bar)
    show.exported(made, data, as_json=as_json)


def _scaling(target: Path, contract: "InputContract | None", data: Path | None) -> "InputContract":
    """Return the input contract of a Keras model; raises UsageError where none is given, ModelError for no model."""
    from edgecnn.errors import UsageError
    from edgecnn.models import file_kinds

    if data is not None:
        raise UsageError(_DATA_IS_FOR_BUNDLES)
    if contract is None:
        file_kinds.check_holds_model(target)
        raise UsageError(
            f"how does {target} want its pixels? say --rescale S --offset O (input = pixel * S + O), "
            "or --raw if it scales by itself"
        )
    return contract


def _refuse_images(data: Path | None, reading: "ImageOptions", *, keras_only: bool) -> None:
    """Raise UsageError for options that do not apply to a `.tflite` file."""
    from edgecnn.errors import UsageError

    if data is not None:
        raise UsageError(_DATA_IS_FOR_BUNDLES)
    if reading.options():
        raise UsageError(f"{reading.options()[0]} is for images, and none are read for a .tflite file")
    if keras_only:
        raise UsageError("--calibration, --from-logits and --custom-objects are for Keras models")


def _require_bundle(target: Path, *, given: bool) -> None:
    """Raise UsageError or ModelError for a target that is no bundle, and for options of models that are `given`."""
    from edgecnn.errors import ModelError, UsageError
    from edgecnn.models import file_kinds

    if target.is_file():
        raise UsageError(f"{target} is neither a bundle nor a .keras, .h5 or .tflite file")
    if advice := file_kinds.saved_model_advice(target):
        raise ModelError(advice)
    if given:
        raise UsageError("a bundle brings its own scaling and calibration; these options are for Keras models")
