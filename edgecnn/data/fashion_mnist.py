"""Fashion-MNIST: 70,000 images of clothing in ten classes, from its four official files.

Xiao, Rasul and Vollgraf, "Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms" (2017),
https://github.com/zalandoresearch/fashion-mnist, MIT licence.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from edgecnn.data import download, idx
from edgecnn.data.checks import build, reading
from edgecnn.data.dataset import Dataset
from edgecnn.data.download import RemoteFile
from edgecnn.errors import DataError, UsageError
from edgecnn.system.files import cache_folder
from edgecnn.types import Progress

NAME = "fashion-mnist"
ORIGIN = "official IDX files"
CLASS_NAMES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)
MIRRORS = (
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
    "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
)
_SIZES_AND_SUMS = (
    (26_421_880, "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
    (29_515, "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
    (4_422_102, "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
    (5_148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"),
)
FILES = tuple(
    RemoteFile(f"{name}.gz", *published) for name, published in zip(idx.OFFICIAL_NAMES, _SIZES_AND_SUMS, strict=True)
)


def load(root: Path | None, progress: Progress, mirrors: Sequence[str] | None = None) -> Dataset:
    """Load Fashion-MNIST: 60,000 training images, then the official 10,000 test images.

    The four files are looked for in `root`, in `$EDGECNN_DATA` and in the cache, and else downloaded into the cache. A
    file that is not byte for byte the published one is named (`progress.say`) and never used; in the cache it is
    replaced.

    Args:
        root: folder to look in first; it must have the four files.
        progress: counts the bytes of a download.
        mirrors: addresses to download from, `MIRRORS` if None.

    Raises:
        UsageError: `root` is not a folder.
        DataError: `root` lacks one, or the files are nowhere and cannot be downloaded; damaged files are named.
        BundleError: a download could not be moved into the cache.
    """
    refused: list[str] = []
    for folder in _folders(root):
        try:
            return _read(folder)
        except (DataError, FileNotFoundError) as error:
            refused.append(str(error))
            progress.say(f"not used: {error}")
    try:
        cache = cache_folder(NAME)
        _complete(cache, progress, MIRRORS if mirrors is None else mirrors)
    except DataError as error:
        advice = f"put its four files into a folder and name it with --data or EDGECNN_DATA: {error}"
        raise DataError("; ".join([*refused, f"{NAME} is not at hand; {advice}"])) from error
    return _read(cache)


def locate() -> Path | None:
    """Return the first of `$EDGECNN_DATA` and the cache that has all four files, unchecked; None if neither has.

    Raises:
        DataError: the first has not, and there is no place for a cache.
    """
    return next(filter(_is_complete, _folders(None)), None) or next(filter(_is_complete, [cache_folder(NAME)]), None)


def _is_complete(folder: Path) -> bool:
    return all((folder / file.name).is_file() for file in FILES)


def _folders(root: Path | None) -> Iterator[Path]:
    if root is not None:
        if not root.is_dir():
            raise UsageError(f"{root} is not a folder", advice=f"name the one that holds the files of {NAME}")
        if lacking := [file.name for file in FILES if not (root / file.name).is_file()]:
            raise DataError(
                f"--data {root} lacks {lacking[0]} of {NAME}",
                advice=(
                    f"name the folder of its four files, leave --data out to "
                    f"have them fetched, or use --dataset {root} for images of your own"
                ),
            )
        yield root
    if os.environ.get("EDGECNN_DATA"):
        yield Path(os.environ["EDGECNN_DATA"])


def _read(folder: Path) -> Dataset:
    """Load the four files of a folder; raises FileNotFoundError if one is missing, DataError if one is damaged."""
    train, train_labels, test, test_labels = (idx.decode(_content(folder, file), folder / file.name) for file in FILES)
    images, labels = np.concatenate((train, test)), np.concatenate((train_labels, test_labels))
    return build(NAME, ORIGIN, images, labels, class_names=CLASS_NAMES, official_test=len(test))


def _content(folder: Path, file: RemoteFile) -> bytes:
    """Return the content of a file, checked by its SHA-256; raises FileNotFoundError or DataError."""
    path = folder / file.name
    if not path.is_file():
        raise FileNotFoundError(f"{folder} lacks {file.name}")
    size = path.stat().st_size
    if size != file.size:
        raise DataError(f"{path} is {size:,} bytes long, the published file {file.size:,}", advice="get it again")
    with reading(path, "a file of Fashion-MNIST"):
        content = path.read_bytes()
    damage = file.damage(content)
    if damage is not None:
        raise DataError(f"{path} {damage}", advice="get it again")
    return content


def _complete(folder: Path, progress: Progress, mirrors: Sequence[str]) -> None:
    """Download the files that the cache lacks or has damaged."""
    for file in FILES:
        try:
            _content(folder, file)
        except FileNotFoundError:
            download.fetch(file, folder, mirrors, progress)
        except DataError as error:
            progress.say(f"fetched again: {error}")
            download.fetch(file, folder, mirrors, progress)
