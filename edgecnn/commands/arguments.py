"""Arguments that several verbs share: a bundle's images, a file's shape and its input contract."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgecnn import bundle, runtimes
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.data.resize import Shape
from edgecnn.errors import BundleError, DataError, ModelError, UsageError
from edgecnn.types import PLAIN, RAW, FileReport, ImageOptions, InputContract, Progress, Runtime, TensorSpec

_QUANTIZED = ("int8", "uint8", "int16", "uint16")
_FEWEST_VALUES = 32  # distinct quantized values of the 256 pixels, at least, of an input that is meant for pixels
SPLIT_SEED = 42  # of the reference document's train_test_split, and of every split of the package


def bundle_images(
    made: Bundle, data: Path | None, progress: Progress, reading: ImageOptions = PLAIN
) -> tuple[Dataset, Split]:
    """Load the images that a bundle was made from, and divide them as it did.

    Args:
        made: the bundle.
        data: folder or file of the images, where they are not found automatically.
        progress: shows images as they are read.
        reading: how images are read; it must agree with the bundle.

    Raises:
        BundleError: the bundle was made without a dataset, or the one found is another.
        UsageError: `reading` asks for another size than the bundle's.
    """
    info, split_info = made.manifest.dataset, made.manifest.split
    if info is None or split_info is None:
        raise BundleError(f"{made.folder} was made without a dataset; this needs the images that it was trained on")
    asked = image_options_of(made, reading)
    if info.warning:
        progress.say(f"warning: {info.warning}")
    if sources.NAMED.get(info.name) == info.origin:  # a folder may have such a name as well
        dataset = sources.load(info.name, root=data, reading=asked, progress=progress)
    elif data is None:
        raise DataError(f"{made.folder} was made from {info.name}", advice="say where it is with --data")
    else:
        dataset = sources.load_given(data, progress, asked)
    if dataset.sha256 != info.sha256:
        raise BundleError(
            f"{made.folder} was made from other images than the {dataset.name} found now (SHA-256 differs)",
            advice="give the folder of the original ones with --data",
        )
    return dataset, splits.repeat_split(dataset, split_info)


def image_options_of(made: Bundle, given: ImageOptions) -> ImageOptions:
    """Return the image options of a bundle, completed by those given; both must agree.

    Raises:
        UsageError: another size is given than the bundle's.
    """
    shape = bundle_shape(made)
    if shape is not None and given.image_size not in (None, shape[:2]):
        assert given.image_size is not None
        height, width = given.image_size
        raise UsageError(
            f"--image-size {height} {width} does not fit {made.folder}: it takes images of {shape[0]} x {shape[1]}",
            advice=f"leave it out, or give --image-size {shape[0]} {shape[1]}",
        )
    stored = PLAIN if made.manifest.dataset is None else made.manifest.dataset.reading
    return given.completed(stored)


def bundle_shape(made: Bundle) -> Shape | None:
    """Return height, width and channels of the images that a bundle takes; None where it leaves them free."""
    info, artifacts = made.manifest.dataset, made.manifest.artifacts
    if info is not None:
        if len(info.sample_shape) != 3:
            raise BundleError(f"{made.folder} takes samples of shape {info.sample_shape}, not images")
        height, width, channels = info.sample_shape
        return height, width, channels
    return _shape(artifacts[0].input) if artifacts else None


def file_shape(report: FileReport) -> Shape | None:
    """Return height, width and channels of the images that a file takes; None where it leaves one free, or has none."""
    return _shape(report.inputs[0]) if len(report.inputs) == 1 else None


def _shape(spec: TensorSpec) -> Shape | None:
    sizes = spec.shape[1:]
    if len(sizes) == 2:  # a model of (height, width) takes images of one channel
        sizes = (*sizes, 1)
    if len(sizes) != 3 or None in sizes:
        return None
    first, second, third = (int(size or 0) for size in sizes)
    return (second, third, first) if spec.layout == "NCHW" else (first, second, third)


def show_notes(report: FileReport, progress: Progress) -> None:
    """Show the notes on a file."""
    for note in report.notes:
        progress.say(f"{report.file}: {note}")


def contract_of(report: FileReport, declared: InputContract | None, command: str) -> InputContract:
    """Return the input contract of a file: the caller's declaration, or that of its metadata.

    Raises:
        UsageError: there is none, or the scaling gives nearly all pixels the same value in the file's integer input.
    """
    contract = declared or report.contract
    if contract is None:
        raise UsageError(
            f"{report.file} does not say which scaling of pixels it expects",
            advice=f"tell {command} with --raw, or --rescale S --offset O (input = pixel * S + O)",
        )
    for spec in report.inputs:
        _require_distinct_pixels(report.file, spec, contract)
    return contract


def _require_distinct_pixels(file: str, spec: TensorSpec, contract: InputContract) -> None:
    """Raise UsageError for a scaling by which the pixels span only a few quantized values of the input."""
    if spec.scale is None or spec.zero_point is None or spec.dtype not in _QUANTIZED:
        return
    limits = np.iinfo(spec.dtype)
    real = np.arange(256) * contract.rescale + contract.offset
    distinct = len(np.unique(np.clip(np.round(real / spec.scale) + spec.zero_point, limits.min, limits.max)))
    if distinct < _FEWEST_VALUES:
        lowest, highest = ((limit - spec.zero_point) * spec.scale for limit in (limits.min, limits.max))
        raise UsageError(
            f"{file} cannot expect pixels as pixel * {contract.rescale:g} + {contract.offset:g}: they would become "
            f"{distinct} quantized values of its input, which has scale {spec.scale:.6g} and zero point "
            f"{spec.zero_point}",
            advice=f"give the --rescale S --offset O that bring 0 .. 255 to its {lowest:.4g} .. {highest:.4g}",
        )


def image_shape(report: FileReport, size: tuple[int, int] | None = None) -> Shape:
    """Return height, width and channels of the images that a file takes.

    Args:
        report: of the file.
        size: height and width that the user gives; they fix a size that the file leaves free.

    Raises:
        ModelError: it does not take one input of images, or of no known size.
        UsageError: it takes another size than the one given.
    """
    shapes = [spec.shape[1:] for spec in report.inputs]
    shape = file_shape(report)
    if shape is None and size is not None and len(shapes) == 1 and len(shapes[0]) == 3:
        channels_first = report.inputs[0].layout == "NCHW"
        channels = shapes[0][0 if channels_first else 2]
        shape = None if channels is None else (*size, channels)
    if shape is None:
        free = len(shapes) == 1 and len(shapes[0]) == 3
        advice = "which --image-size H W can say" if free else "so that only inspect and export take this file"
        raise ModelError(f"{report.file} takes inputs {shapes}; images of one known size are needed, {advice}")
    if size not in (None, shape[:2]):
        raise UsageError(f"--image-size does not fit {report.file}: it takes images of {shape[0]} x {shape[1]}")
    return shape


def declared_contract(*, rescale: float | None, offset: float | None, raw: bool) -> InputContract | None:
    """Return the input contract that the options declare, None where they declare none.

    Raises:
        UsageError: `--raw` together with a scaling, an offset alone, or values that are no scaling.
    """
    if raw and (rescale is not None or offset is not None):
        raise UsageError("--raw says that the model scales by itself", advice="leave out --rescale and --offset")
    if raw:
        return RAW
    if rescale is None:
        if offset is not None:
            raise UsageError("--offset needs --rescale beside it (input = pixel * rescale + offset)")
        return None
    try:
        return InputContract(rescale, offset or 0.0)
    except ValueError as error:
        raise UsageError(str(error)) from error


def refuse_bundle(path: Path) -> None:
    """Raise ModelError for a bundle where one of its files is needed, listing them."""
    if bundle.is_bundle(path):
        files = [artifact.file for artifact in bundle.load(path).manifest.artifacts]
        raise ModelError(f"{path} is a bundle", advice=f"name one of its files: {', '.join(files) or bundle.MODEL}")


def chosen_runtimes(only: Sequence[str]) -> tuple[Runtime, ...]:
    """Return the runtimes of the names given, all of them if none is; raises UsageError for an unknown name."""
    return tuple(runtimes.find(name) for name in only) or runtimes.RUNTIMES
