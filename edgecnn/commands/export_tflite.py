"""Kits for devices: what a bundle's export needs of them, and how a `.tflite` file becomes one without Keras."""

import contextlib
import dataclasses
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import formats, runtimes
from edgecnn.bundle import Bundle, is_bundle
from edgecnn.commands import arguments
from edgecnn.errors import BundleError, ExportError, ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation import parity
from edgecnn.formats import Format
from edgecnn.kits import manifest_file
from edgecnn.system import owned_files
from edgecnn.system.files import sha256_of
from edgecnn.system.locks import lock_output
from edgecnn.types import FileReport, InputContract, NullProgress, Progress, Skipped

PREFIX = "model"
_PROBE_IMAGES = 50  # of noise, compared with the reference kernels
_NOTHING = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class Kits:
    """The kits made from a `.tflite` file.

    Attributes:
        kits: that were made, in the order of formats.
        skipped: formats that the file cannot be had in, with the reason.
        notes: on the file, as `FileReport` has them.
    """

    kits: tuple[FileReport, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[str, ...]


def check_prefix(prefix: str) -> None:
    """Raise UsageError unless `prefix` is a C name, before any file is made or replaced."""
    try:
        manifest_file.check_prefix(prefix)
    except ValueError as error:
        raise UsageError(str(error)) from error


def with_sources(wanted: Iterable[Format], made: Bundle) -> tuple[Format, ...]:
    """Add, before each kit, the format that it is made from, unless the bundle has it already."""
    there = {artifact.format for artifact in made.manifest.artifacts}
    result = dict[str, Format]()
    for item in wanted:
        if item.made_from and item.made_from not in there:
            result.setdefault(item.made_from, formats.find(item.made_from))
        result.setdefault(item.name, item)
    return tuple(result.values())


def files_of(wanted: Iterable[Format], made: Bundle) -> list[str]:
    """Return the names of all files of some formats that a bundle lists, or will list."""
    names = [item.file for item in wanted]
    folders = tuple(f"{item.folder}/" for item in wanted if item.folder)
    return [*names, *(name for name, _ in made.manifest.files if folders and name.startswith(folders))]


def write(item: Format, source: Path, made: Bundle, *, images: NDArray[np.uint8], prefix: str) -> tuple[str, ...]:
    """Write a kit into its folder of a bundle; return its files' names, relative to the bundle.

    Raises:
        ExportError: the kit cannot be made of the source.
        BundleError: the folder cannot be written, or a file is in the way that edgecnn did not write.
    """
    assert item.derive is not None
    with _scratch(made.folder) as scratch:
        found = item.derive(source, scratch / item.file, images=images, prefix=prefix)
        names = tuple(str(Path(item.folder, name)) for name in found)
        made.announce(names)
        _move(scratch, made.folder, names)
    return names


def remove(item: Format, made: Bundle) -> None:
    """Remove what the format has left of an export that failed."""
    inside = f"{item.folder}/" if item.folder else item.file
    made.discard([name for name in owned_files.listed(made.folder) if name.startswith(inside)])


@lock_output
def export_tflite(
    path: Path,
    out: Path,
    *,
    only: Sequence[str] = (),
    contract: InputContract | None = None,
    prefix: str = PREFIX,
    force: bool = False,
    progress: Progress = _NOTHING,
) -> Kits:
    """Make kits of a `.tflite` file, which need not be ours.

    A kit that can be run here is compared with the file on the LiteRT reference kernels, bit for bit. One that cannot
    be made does not stop the others.

    Args:
        path: the file; fully int8.
        out: folder that gets a folder for each kit.
        only: names of formats; all that can be made from such a file if empty.
        contract: what the file's input stands for, where its own metadata do not say; without either, the generated
            code takes int8 codes only.
        prefix: of the names in generated C.
        force: replace kits that `out` holds.
        progress: told each format, the notes on the file, and why a format is skipped.

    Raises:
        UsageError: a format that is not made from such a file, or a prefix that is no C name.
        BundleError: `out` holds a kit already, or cannot be written.
        ExportError: the file cannot be had in a format that `only` names, or in none; nothing of such a format is left.
        ParityError: a kit computes something else than the file.
    """
    check_prefix(prefix)
    report = formats.read(path)
    wanted = _chosen(only, report)
    if is_bundle(out):
        raise BundleError(f"{out} is a bundle, whose kits are its own", advice="choose another --out")
    for item in wanted:
        _check_place(path, out / item.folder, force=force)
    arguments.tell(report, progress)
    made, skipped = list[FileReport](), list[Skipped]()
    progress.start("export", len(wanted))
    for item in wanted:
        progress.advance(0, note=item.name)
        try:
            made.append(_export(item, path, out, contract=contract, prefix=prefix, progress=progress))
        except (ExportError, ModelError, RuntimeUnavailableError) as error:
            skipped.append(Skipped(item.name, "", str(error)))
        progress.advance()
    if skipped and (only or not made):
        raise ExportError("; ".join(f"{item.format}: {item.reason}" for item in skipped))
    for left_out in skipped:
        progress.say(f"skipped {left_out.format}: {left_out.reason}")
    return Kits(tuple(made), tuple(skipped), report.notes)


def _check_place(path: Path, there: Path, *, force: bool) -> None:
    if there.exists() and not force:
        raise BundleError(f"{there} is there already", advice="choose another --out, or replace it with --force")
    if path.resolve().is_relative_to(there.resolve()):
        raise BundleError(
            f"{path} lies in {there}, which would be replaced", advice="choose another --out, or move the file"
        )


def _chosen(only: Sequence[str], report: FileReport) -> tuple[Format, ...]:
    possible = {item.name: item for item in formats.FORMATS if item.made_from == report.format}
    if not possible:
        kits = ", ".join(item.name for item in formats.FORMATS if item.made_from)
        raise UsageError(
            f"{report.file} is {report.format} ({report.quantization}); kits ({kits}) are made from a fully int8 "
            ".tflite file: convert the model with a representative dataset and TFLITE_BUILTINS_INT8, or export its "
            ".keras file with --calibration"
        )
    for name in only:
        if formats.find(name).name not in possible:
            raise UsageError(
                f"{name} is not made from a {report.format} file", advice=f"choose from {', '.join(possible)}"
            )
    return tuple(possible[name] for name in only) or tuple(possible.values())


def _export(
    item: Format, path: Path, out: Path, *, contract: InputContract | None, prefix: str, progress: Progress
) -> FileReport:
    """Make a kit and check it beside its place; what `out` holds is replaced once that is done."""
    assert item.derive is not None
    with _scratch(out) as folder:
        target = folder / item.file
        item.derive(path, target, images=np.zeros((0,), np.uint8), contract=contract, prefix=prefix)
        if item.flaw is not None and (flaw := item.flaw(target)):
            raise ExportError(f"{item.name} is not what it should be: {flaw}")
        if item.oracle:
            _compare(item, path, target)
        _replace(folder / item.folder, out / item.folder, progress)
    return formats.read(out / item.file)


def _replace(new: Path, old: Path, progress: Progress) -> None:
    """Let a new kit take the place of an old one, of which only what edgecnn wrote is replaced or removed.

    Raises:
        BundleError: a file is in the way that edgecnn did not write, or that was changed since; nothing is replaced.
    """
    known = owned_files.listed(old)
    coming = {name: sha256_of(new / name) for name in owned_files.names(new)}
    strange = owned_files.strangers(old, {**coming, **known}) if old.is_dir() else ()
    if lost := [name for name in strange if name in coming or name in known]:
        raise BundleError(
            f"{old} has {owned_files.enumerated(lost)}, which edgecnn did not write or which was changed since",
            advice="move it away, or choose another --out",
        )
    if strange:
        progress.say(f"{old} keeps {owned_files.enumerated(strange)}, which edgecnn did not write")
    if not old.exists():
        owned_files.write_list(new, coming)
        new.rename(old)
        return
    owned_files.write_list(old, dict.fromkeys((*known, *coming), owned_files.UNKNOWN))
    described = [manifest_file.FILE]  # goes first and comes last: half a kit is none
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
def _scratch(out: Path) -> Iterator[Path]:
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".kit.", dir=out)
    except OSError as error:
        raise BundleError(f"cannot write {out}: {error.strerror}", advice="choose another folder") from error
    with folder as name:
        yield Path(name)


def _compare(item: Format, path: Path, target: Path) -> None:
    """Hold a kit of one input and output against its source on noise over all codes."""
    report = formats.read(target)
    if len(report.inputs) != 1 or len(report.outputs) != 1 or len(report.inputs[0].shape) not in (2, 3, 4):
        return  # the kit's own test vectors, from the reference kernels, are what checks it
    given = report.inputs[0]
    assert given.scale is not None
    assert given.zero_point is not None
    codes = InputContract(given.scale, -(128 + given.zero_point) * given.scale)  # pixel p is the code p - 128
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        judged = item.judge(path, Path(scratch)) if item.judge else path
        sessions = (
            runtimes.find("litert-reference").load(judged, codes, 1),
            runtimes.default_for(item.name).load(target, codes, 1),
        )
    noise = np.random.default_rng(0).integers(0, 256, (_PROBE_IMAGES, *sessions[0].image_shape), np.uint8)
    expected, actual = (session.predict(noise) for session in sessions)
    parity.compare(item.name, "litert-reference", actual, expected, tolerance=item.tolerance)
