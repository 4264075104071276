"""`data`: a dataset, found or fetched, and its split."""

from pathlib import Path

from edgecnn.commands.arguments import SPLIT_SEED
from edgecnn.data import describe, describe_split, sources, splits
from edgecnn.types import PLAIN, DatasetInfo, ImageOptions, NullProgress, Progress, SplitInfo

_NO_PROGRESS = NullProgress()


def data(
    dataset: str = "auto",
    root: Path | None = None,
    protocol: str = "official",
    progress: Progress = _NO_PROGRESS,
    reading: ImageOptions = PLAIN,
) -> tuple[DatasetInfo, SplitInfo]:
    """Find a dataset, download it if needed, and describe its split.

    Args:
        dataset: "auto", "fashion-mnist", "digits" or a path.
        root: folder that holds the dataset's files.
        protocol: "reference", "official" or "fractions".
        progress: shows downloads.
        reading: how images are read.

    Raises:
        DataError: the images cannot be found, downloaded or used.
    """
    images = sources.load(dataset, root=root, reading=reading, progress=progress)
    return describe(images), describe_split(splits.split(images, protocol, seed=SPLIT_SEED), SPLIT_SEED)
