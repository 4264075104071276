"""What the arguments of the verbs stand for: a bundle's images, a file of one's own, its input contract."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgecnn import runtimes
from edgecnn.bundle import Bundle
from edgecnn.data import Dataset, Split, sources, splits
from edgecnn.errors import BundleError, DataError, ModelError, UsageError
from edgecnn.types import RAW, FileReport, InputContract, Progress, Runtime, TensorSpec

_CODES = ("int8", "uint8", "int16", "uint16")
_FEWEST_CODES = 32  # that the 256 values of a pixel become in an input that is meant for them
SPLIT_SEED = 42  # of the reference document's train_test_split, and of every split of the package


def bundle_images(made: Bundle, data: Path | None, progress: Progress) -> tuple[Dataset, Split]:
    """Load the images that a bundle was made from, and divide them as it did.

    Raises:
        BundleError: the bundle was made without a dataset, or the one found is another.
    """
    info, split_info = made.manifest.dataset, made.manifest.split
    if info is None or split_info is None:
        raise BundleError(f"{made.folder} was made without a dataset; this needs the images that it was trained on")
    if info.warning:
        progress.say(f"warning: {info.warning}")
    if sources.NAMED.get(info.name) == info.origin:  # a folder may have such a name as well
        dataset = sources.load(info.name, root=data, reading=info.reading, progress=progress)
    elif data is None:
        raise DataError(f"{made.folder} was made from {info.name}; say where it is with --data")
    else:
        dataset = sources.load_given(data, progress, info.reading)
    if dataset.sha256 != info.sha256:
        raise BundleError(
            f"{made.folder} was made from other images than the {dataset.name} found now (SHA-256 differs); "
            "give the folder of the original ones with --data"
        )
    return dataset, splits.again(dataset, split_info)


def contract_of(report: FileReport, declared: InputContract | None, command: str) -> InputContract:
    """Decide how pixels become the file's input: what the caller declares, else what its metadata says.

    Raises:
        UsageError: neither says anything, or pixels scaled so would lose nearly all in the file's integer input.
    """
    contract = declared or report.contract
    if contract is None:
        raise UsageError(
            f"{report.file} does not say how it wants its pixels scaled; tell {command} with --raw, "
            "or --rescale S --offset O (input = pixel * S + O)"
        )
    for spec in report.inputs:
        _require_codes(report.file, spec, contract)
    return contract


def _require_codes(file: str, spec: TensorSpec, contract: InputContract) -> None:
    """Refuse a scaling that leaves next to nothing of the pixels in an integer input."""
    if spec.scale is None or spec.zero_point is None or spec.dtype not in _CODES:
        return
    limits = np.iinfo(spec.dtype)
    real = np.arange(256) * contract.rescale + contract.offset
    codes = len(np.unique(np.clip(np.round(real / spec.scale) + spec.zero_point, limits.min, limits.max)))
    if codes < _FEWEST_CODES:
        raise UsageError(
            f"{file} cannot want its pixels as pixel * {contract.rescale:g} + {contract.offset:g}: they would become "
            f"{codes} codes of its input, which has scale {spec.scale:.6g} and zero point {spec.zero_point}"
        )


def image_shape(report: FileReport) -> tuple[int, int, int]:
    """Return height, width and channels of the images that a file takes.

    Raises:
        ModelError: it does not take one input of images.
    """
    shapes = [spec.shape[1:] for spec in report.inputs]
    if len(shapes) != 1 or len(shapes[0]) != 3 or None in shapes[0]:
        raise ModelError(f"{report.file} takes inputs {shapes}; images of one known size are needed")
    sizes = tuple(int(size or 0) for size in shapes[0])
    channels_first = report.inputs[0].layout == "NCHW"
    return (sizes[1], sizes[2], sizes[0]) if channels_first else (sizes[0], sizes[1], sizes[2])


def declared_contract(*, rescale: float | None, offset: float | None, raw: bool) -> InputContract | None:
    """Return the input contract that the options declare, None where they declare none.

    Raises:
        UsageError: `--raw` together with a scaling, an offset alone, or values that are no scaling.
    """
    if raw and (rescale is not None or offset is not None):
        raise UsageError("--raw says that the model scales by itself; leave out --rescale and --offset")
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


def chosen_runtimes(only: Sequence[str]) -> tuple[Runtime, ...]:
    """Return the runtimes of the names given, all of them if none is; raises UsageError for an unknown name."""
    return tuple(runtimes.find(name) for name in only) or runtimes.RUNTIMES
