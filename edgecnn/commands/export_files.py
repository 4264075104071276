"""Placement of exported files in a bundle or a folder, and the rules for files that are there already."""

import contextlib
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from edgecnn import formats
from edgecnn.bundle import Bundle
from edgecnn.errors import BundleError, UsageError
from edgecnn.formats import KERAS, ExportContext, Format, folder_of
from edgecnn.kit_manifests import manifest_file
from edgecnn.system import owned_files
from edgecnn.system.files import sha256_of
from edgecnn.types import Progress


def check_prefix(prefix: str | None) -> None:
    """Raise UsageError for a prefix that is no C name, before any file is made or replaced."""
    if prefix is None:
        return
    try:
        manifest_file.check_prefix(prefix)
    except ValueError as error:
        raise UsageError(str(error)) from error


def prefixes(given: str | None, name: str, wanted: Iterable[Format], progress: Progress) -> tuple[str, ...]:
    """Return the prefixes of names in generated code, in the order in which they are tried.

    Args:
        given: the only one, where the user chose it.
        name: of the bundle or the file, which makes one otherwise.
        wanted: formats that are exported.
        progress: told that the name makes none, where a kit is among the formats.
    """
    if given is not None:
        return (given,)
    plain, made = manifest_file.PLAIN_PREFIX, manifest_file.prefix_of(name)
    if made is not None:
        return (made, plain)
    if any(folder_of(item) for item in wanted):
        progress.say(f"the names of kits begin with {plain!r}, as {name!r} makes no C name; --prefix chooses another")
    return (plain,)


def with_sources(wanted: Sequence[Format], made: Bundle) -> tuple[Format, ...]:
    """Add, before each kit, the format that it is made from, unless the bundle has it and keeps it."""
    # A source that is itself wanted is replaced, so that it has to come first, whatever order the user gave.
    there = {artifact.format for artifact in made.manifest.artifacts} - {item.name for item in wanted}
    result = dict[str, Format]()
    for item in wanted:
        if item.made_from != KERAS and item.made_from not in there:
            result.setdefault(item.made_from, formats.find(item.made_from))
        result.setdefault(item.name, item)
    return tuple(result.values())


def files_of(wanted: Iterable[Format], made: Bundle) -> list[str]:
    """Return the names of all files of some formats that a bundle lists, or will list."""
    names = [item.file for item in wanted]
    folders = tuple(f"{folder_of(item)}/" for item in wanted if folder_of(item))
    return [*names, *(name for name, _ in made.manifest.files if folders and name.startswith(folders))]


def write(item: Format, context: ExportContext, made: Bundle) -> tuple[str, ...]:
    """Write the file or the kit of a format into a bundle; return the names of its files, relative to the bundle.

    Raises:
        ExportError: the model cannot be exported to the format.
        BundleError: the folder cannot be written, or a file is in the way that edgecnn did not write.
    """
    with scratch_in(made.folder) as scratch:
        found = item.write(context, scratch / item.file)
        names = tuple(Path(folder_of(item), name).as_posix() for name in found)
        made.announce(names)
        _move(scratch, made.folder, names)
    return names


def replace(new: Path, old: Path, progress: Progress) -> None:
    """Replace a kit by a new one; only files that edgecnn wrote are replaced or removed.

    Raises:
        BundleError: a file is in the way that edgecnn did not write, or that was changed since; nothing is replaced.
    """
    known = owned_files.read_list(old)
    coming = {name: sha256_of(new / name) for name in owned_files.files_below(new)}
    strange = owned_files.unknown_files(old, {**coming, **known}) if old.is_dir() else ()
    if lost := [name for name in strange if name in coming or name in known]:
        raise BundleError(
            f"{old} has {owned_files.name_some(lost)}, which edgecnn did not write or which was changed since",
            advice="move it away, or choose another --out",
        )
    if strange:
        progress.say(f"{old} keeps {owned_files.name_some(strange)}, which edgecnn did not write")
    if not old.exists():
        owned_files.write_list(new, coming)
        new.rename(old)
        return
    owned_files.write_list(old, dict.fromkeys((*known, *coming), owned_files.UNKNOWN))
    described = [manifest_file.FILE]  # removed first and written last: a kit without it is incomplete
    owned_files.remove(old, [*described, *(name for name in known if name not in coming)])
    _move(new, old, [*(name for name in coming if name not in described), *described])
    owned_files.write_list(old, coming)


def _move(source: Path, target: Path, names: Iterable[str]) -> None:
    for name in names:
        try:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).replace(target / name)
        except OSError as error:
            raise BundleError(
                f"cannot write {target / name}: {error.strerror}",
                advice="move away what is there, or choose another folder",
            ) from error


@contextlib.contextmanager
def scratch_in(out: Path) -> Iterator[Path]:
    """Yield a temporary folder inside `out`; raises BundleError where `out` cannot be written."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".kit.", dir=out)
    except OSError as error:
        raise BundleError(f"cannot write {out}: {error.strerror}", advice="choose another folder") from error
    with folder as name:
        yield Path(name)
