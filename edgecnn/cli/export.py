"""The command `export`."""

from pathlib import Path
from typing import Annotated

import typer

from edgecnn.cli import options
from edgecnn.types import InputContract, Reading

_DATA_IS_FOR_BUNDLES = "--data is for bundles; images that calibrate a Keras model are given with --calibration"


def export(
    target: Annotated[
        Path, typer.Argument(help="A bundle, a .keras or .h5 file, or an int8 .tflite file.", metavar="TARGET")
    ],
    only: options.Formats = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for what a file becomes (default: runs/NAME).", metavar="DIR")
    ] = None,
    calibration: options.Calibration = None,
    rescale: options.Rescale = None,
    offset: options.Offset = None,
    raw: options.Raw = False,
    from_logits: options.FromLogits = False,
    custom_objects: options.CustomObjects = None,
    prefix: options.Prefix = "model",
    data: options.Data = None,
    image_size: options.ImageSize = None,
    scale_pixels: options.ScalePixels = False,
    as_is: options.AsIs = False,
    force: options.Force = False,
    as_json: options.Json = False,
) -> None:
    """Export a bundle, a Keras model or an int8 .tflite file, and check the files."""
    from edgecnn import api
    from edgecnn.cli import progress, show
    from edgecnn.models import file_kinds

    contract = options.contract(rescale, offset, raw=raw)
    reading = options.reading(image_size, scale_pixels=scale_pixels, as_is=as_is)
    folder, asked = out or Path("runs") / target.stem, only or ()
    keras_only = bool(calibration or from_logits or custom_objects)
    if file_kinds.is_keras(target):
        own = api.OwnModel(
            _scaling(target, contract, data), calibration, from_logits, tuple(custom_objects or ()), reading
        )
        with progress.shown() as bar:
            made = api.export_model(target, folder, own, only=asked, prefix=prefix, force=force, progress=bar)
    elif target.suffix == ".tflite":
        _refuse_images(data, reading, keras_only=keras_only)
        with progress.shown() as bar:
            kits = api.export_tflite(
                target, folder, only=asked, contract=contract, prefix=prefix, force=force, progress=bar
            )
        return show.kits(kits, as_json=as_json)
    else:
        _require_bundle(target, given=bool(contract or keras_only or out))
        with progress.shown() as bar:
            made = api.export_bundle(target, only=asked, data=data, reading=reading, prefix=prefix, progress=bar)
    return show.exported(made, data, as_json=as_json)


def _scaling(target: Path, contract: InputContract | None, data: Path | None) -> InputContract:
    """Return what a Keras model wants its pixels to be; raises UsageError where that is not said."""
    from edgecnn.errors import UsageError

    if data is not None:
        raise UsageError(_DATA_IS_FOR_BUNDLES)
    if contract is None:
        raise UsageError(
            f"how does {target} want its pixels? say --rescale S --offset O (input = pixel * S + O), "
            "or --raw if it scales by itself"
        )
    return contract


def _refuse_images(data: Path | None, reading: Reading, *, keras_only: bool) -> None:
    """Raise UsageError for options that say nothing of a `.tflite` file."""
    from edgecnn.errors import UsageError

    if data is not None:
        raise UsageError(_DATA_IS_FOR_BUNDLES)
    if reading.options():
        raise UsageError(f"{reading.options()[0]} is for images, and none are read for a .tflite file")
    if keras_only:
        raise UsageError("--calibration, --from-logits and --custom-objects are for Keras models")


def _require_bundle(target: Path, *, given: bool) -> None:
    """Raise UsageError or ModelError for what cannot be a bundle, and for options of models where some are `given`."""
    from edgecnn.errors import ModelError, UsageError
    from edgecnn.models import file_kinds

    if target.is_file():
        raise UsageError(f"{target} is neither a bundle nor a .keras, .h5 or .tflite file")
    if advice := file_kinds.saved_model_advice(target):
        raise ModelError(advice)
    if given:
        raise UsageError("a bundle brings its own scaling and calibration; these options are for Keras models")
