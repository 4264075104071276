"""Folders of PNG and JPEG images: one folder a class, parts of such folders, or any folder where no label is needed."""

import collections
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn.data import images, resize
from edgecnn.data.checks import build, check_bytes
from edgecnn.data.dataset import Dataset
from edgecnn.errors import DataError
from edgecnn.types import ImageOptions, Progress

PARTS = {
    "train": ("train", "training"),
    "validation": ("val", "valid", "validation"),
    "test": ("test", "testing"),
}
_SYSTEM = (
    "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir", "$recycle.bin",
    "system volume information", "lost+found",
)  # fmt: skip
_ADVISED_SIDE = 96  # of images that are larger, where a size has to be proposed


def class_folders(folder: Path) -> list[Path]:
    """Return the folders in a folder, without system folders."""
    return [entry for entry in folder.iterdir() if entry.is_dir() and not _of_the_system(entry.name)]


class Listing:
    """Lister of folders that leaves out system files, and reports how many there were."""

    def __init__(self) -> None:
        self._system: list[str] = []
        self._other: list[str] = []

    def entries(self, folder: Path) -> list[Path]:
        """Return the files and folders in a folder, sorted by name."""
        found = sorted(folder.iterdir())
        self._system += [entry.name for entry in found if _of_the_system(entry.name)]
        return [entry for entry in found if not _of_the_system(entry.name)]

    def folders(self, folder: Path) -> list[Path]:
        """Return the folders in a folder, sorted by name; files in it are reported, and images among them are refused.

        Raises:
            DataError: an image lies beside the folders.
        """
        found = self.entries(folder)
        files = [entry for entry in found if not entry.is_dir()]
        if loose := [path for path in files if path.suffix.lower() in images.SUFFIXES]:
            raise DataError(
                f"{loose[0]} lies beside the class folders of {folder}", advice="move it into its class's folder"
            )
        self._other += [entry.name for entry in files]
        return [entry for entry in found if entry.is_dir()]

    def images(self, folder: Path) -> list[Path]:
        """Return the PNG and JPEG files in a folder and the folders in it, those of linked folders left out."""
        found = list[Path]()
        for entry in self.entries(folder):
            if entry.is_dir() and not entry.is_symlink():  # a link may lead back to where it is
                found += self.images(entry)
            elif entry.suffix.lower() in images.SUFFIXES and entry.is_file():
                found.append(entry)
            else:
                self._other.append(entry.name)
        return sorted(found)

    def report_skipped(self, progress: Progress) -> None:
        """Report the skipped files, in one line for each kind."""
        for kind, names in (("system", self._system), ("other", self._other)):
            if names:
                shown = ", ".join(repr(name)[1:-1] for name, _ in collections.Counter(names).most_common(3))
                noun = "file or folder" if len(names) == 1 else "files and folders"
                progress.say(f"not read: {len(names):,} {kind} {noun} ({shown}{', ...' if len({*names}) > 3 else ''})")


def load(folder: Path, progress: Progress, reading: ImageOptions, shape: resize.Shape | None = None) -> Dataset:
    """Load a folder of class-named folders of PNG or JPEG images; classes are in order of their names.

    Instead of class folders it may hold folders named train, val (valid, validation) and test with class folders in
    each; the last two are the source's own validation and test set.

    Args:
        folder: to read.
        progress: shows skipped files, and is advanced by images.
        reading: size that images are brought to.
        shape: height, width and channels that images must have; None if any will do, as long as it is one.

    Raises:
        DataError: a class without an image, a file that is no image, images of different sizes, images that lie
            beside the class folders, or parts of different classes.
    """
    listing = Listing()
    parts = _parts(folder, listing)
    classes = {part: listing.folders(where) for part, where in parts.items()}
    names = _same_names(folder, parts, classes)
    files, labels, counts = list[Path](), list[int](), dict[str, int]()
    for part, found in classes.items():
        members = [(file, label) for label, kind in enumerate(found) for file in _images_in(kind, listing)]
        files += [file for file, _ in members]
        labels += [label for _, label in members]
        counts[part] = len(members) if len(parts) > 1 else 0
    listing.report_skipped(progress)
    pixels = read_all(files, progress, reading, shape)
    origin = "folder of images" if set(parts) == {""} else f"folder of images in {', '.join(parts)}"
    return build(
        folder.resolve().name, origin, pixels, np.array(labels), class_names=names,
        official_validation=counts.get("validation", 0), official_test=counts.get("test", 0),
    )  # fmt: skip


def load_images(
    folder: Path, progress: Progress, reading: ImageOptions, shape: resize.Shape | None = None
) -> NDArray[np.uint8]:
    """Return all PNG and JPEG images in a folder and the folders in it, uint8 (N, height, width, channels).

    Raises:
        DataError: there is none, one cannot be read, or they differ in size.
    """
    listing = Listing()
    files = listing.images(folder)
    if not files:
        raise DataError(f"{folder} holds no PNG or JPEG image", advice="name a folder that does")
    listing.report_skipped(progress)
    return read_all(files, progress, reading, shape)


def read_all(
    files: Sequence[Path], progress: Progress, reading: ImageOptions, shape: resize.Shape | None = None
) -> NDArray[np.uint8]:
    """Return images, uint8 (N, height, width, channels); gray ones among RGB ones get three channels.

    Raises:
        DataError: one cannot be read, or differs in size and nothing says which size is wanted; it is named.
    """
    progress.start("reading images", len(files))
    pixels = np.empty((0, 0, 0, 0), np.uint8)
    for index, file in enumerate(files):
        image = _read(file, reading, shape)
        if index == 0:
            check_bytes(image.nbytes * len(files), f"{len(files):,} images of the size of {file}")
            pixels = np.empty((len(files), *image.shape), np.uint8)
        if pixels.shape[3] < image.shape[2]:
            check_bytes(image.nbytes * len(files), f"{len(files):,} images of the size of {file}")
            pixels = resize.gray_to_rgb(pixels)
        if image.shape[:2] != pixels.shape[1:3]:
            raise DataError(_of_another_size(file, image.shape, files[0], pixels.shape[1:]))
        pixels[index] = image if image.shape[2] == pixels.shape[3] else resize.gray_to_rgb(image)
        progress.advance()
    return pixels


def _of_the_system(name: str) -> bool:
    return name.startswith(".") or name.lower() in _SYSTEM


def _parts(folder: Path, listing: Listing) -> dict[str, Path]:
    """Return the folders of class folders by part; the folder itself, of part "", where it has none.

    A class may be called like a part: a folder of images is no part, one of folders is.
    """
    named = {name: part for part, names in PARTS.items() for name in names}
    if not any(entry.name.lower() in named and class_folders(entry) for entry in class_folders(folder)):
        return {"": folder}
    found = dict[str, Path]()
    for entry in listing.folders(folder):
        part = named.get(entry.name.lower())
        if part is None or part in found:
            others = f"{found[part].name} and {entry.name}" if part else f"{entry.name} beside folders of parts"
            raise DataError(
                f"{folder} holds {others}", advice="train, val and test hold the class folders, move it away"
            )
        if not class_folders(entry):
            raise DataError(
                f"{entry} holds no class folders, so its images have no labels",
                advice="move it away or sort them into classes",
            )
        found[part] = entry
    if "train" not in found and len(found) > 1:
        raise DataError(
            f"{folder} holds {' and '.join(sorted(found))} and no train", advice="name the one to read, or add it"
        )
    return {part: found[part] for part in PARTS if part in found}


def _same_names(folder: Path, parts: Iterable[str], classes: dict[str, list[Path]]) -> list[str]:
    first, *others = parts
    names = [kind.name for kind in classes[first]]
    for part in others:
        theirs = {kind.name for kind in classes[part]}
        if differing := sorted(theirs.symmetric_difference(names)):
            has, lacks = (part, first) if differing[0] in theirs else (first, part)
            raise DataError(
                f"{folder}: class {differing[0]!r} is in {has} and not in {lacks}; all parts need the same classes"
            )
    return names


def _images_in(folder: Path, listing: Listing) -> list[Path]:
    files = listing.entries(folder)
    for path in files:
        if path.is_dir():
            raise DataError(
                f"{path} is a folder in a class folder",
                advice="name the folder whose folders are the classes, or move it away",
            )
        if path.suffix.lower() not in images.SUFFIXES or not path.is_file():
            raise DataError(
                f"{path} is not a PNG or JPEG image; a class folder holds nothing else, convert it or move it away"
            )
    if not files:
        raise DataError(
            f"class {folder.name!r} has no example: {folder} holds no image", advice="add one or remove the folder"
        )
    return files


def _read(file: Path, reading: ImageOptions, shape: resize.Shape | None) -> NDArray[np.uint8]:
    image = images.decode(file)
    if shape is not None:
        return resize.fit(image, shape, str(file), convert=reading.image_size is not None)
    return image if reading.image_size is None else resize.resize(image, reading.image_size)


def _of_another_size(file: Path, shape: tuple[int, ...], first: Path, wanted: tuple[int, ...]) -> str:
    sides = wanted[:2] if max(wanted[:2]) <= _ADVISED_SIDE else (_ADVISED_SIDE, _ADVISED_SIDE)
    sizes_of_both = f"{file} is {shape[0]} x {shape[1]}, {first} is {wanted[0]} x {wanted[1]} (height x width)"
    return f"{sizes_of_both}; bring all images to one size, such as with --image-size {sides[0]} {sides[1]}"
