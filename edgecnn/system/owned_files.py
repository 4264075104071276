"""List of the files that edgecnn wrote into a folder; it replaces and removes no other files there.

A bundle's manifest names the complete files. A hidden list names the files that are being written, so that those of a
killed command are known, and the files of folders without a manifest. Other hidden files are ignored: they are neither
listed nor removed.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from edgecnn.errors import BundleError
from edgecnn.system import json_file
from edgecnn.system.files import sha256_of, write_json

LIST = ".edgecnn.json"
UNKNOWN = ""  # in place of the hash of a file that is being written

_MAX_NAMED = 3  # files in one message


def read_list(folder: Path) -> dict[str, str]:
    """Return the hidden list of a folder: SHA-256 by name, `UNKNOWN` for unfinished files; empty without one.

    Raises:
        BundleError: it was altered.
    """
    path = folder / LIST
    try:
        if not os.path.lexists(path):
            return {}
        content = json_file.read(path)
        rows = [(name, digest) for name, digest in content["files"] if isinstance(digest, str)]
        return {name: digest for name, digest in rows if _is_inside(name)}
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise BundleError(f"{path} is damaged: {error}", advice="remove it, or choose another folder") from error


def write_list(folder: Path, rows: Mapping[str, str]) -> None:
    """Replace the hidden list of a folder; an empty one is removed."""
    if rows:
        write_json(folder / LIST, {"files": sorted(rows.items())})
    else:
        with contextlib.suppress(FileNotFoundError):
            (folder / LIST).unlink()


def files_below(folder: Path) -> Iterator[str]:
    """Yield the files below a folder, relative to it; hidden ones and those behind links are left out."""
    for root, folders, found in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(root) / name).is_symlink()]
        for name in sorted((*found, *links)):
            if not name.startswith("."):
                yield (Path(root) / name).relative_to(folder).as_posix()


def unknown_files(folder: Path, known: Mapping[str, str]) -> tuple[str, ...]:
    """Return the files below a folder that edgecnn did not write, or that have changed since.

    Args:
        folder: to look through.
        known: SHA-256 by name of the files that edgecnn wrote, `UNKNOWN` for any content.
    """
    return tuple(name for name in files_below(folder) if not _is_own(folder / name, known.get(name)))


def remove(folder: Path, gone: Iterable[str]) -> None:
    """Remove files of a folder, and the folders in it that this leaves empty."""
    parents = set[Path]()
    for name in gone:
        (folder / name).unlink(missing_ok=True)
        parents |= {parent for parent in Path(name).parents if parent != Path()}
    for parent in sorted(parents, key=lambda path: -len(path.parts)):
        with contextlib.suppress(OSError):  # not there, or something is left in it
            (folder / parent).rmdir()


def name_some(found: Iterable[str]) -> str:
    """Return the names of the first files, and the number of the others, as a text."""
    every = sorted(found)
    more = f" and {len(every) - _MAX_NAMED} more" if len(every) > _MAX_NAMED else ""
    return f"{', '.join(every[:_MAX_NAMED])}{more}"


def _is_own(path: Path, digest: str | None) -> bool:
    if digest is None or path.is_symlink() or not path.is_file():
        return False
    return digest == UNKNOWN or sha256_of(path) == digest


def _is_inside(name: object) -> bool:
    return isinstance(name, str) and name != "" and not Path(name).is_absolute() and ".." not in Path(name).parts
