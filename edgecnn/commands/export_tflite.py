"""`export FILE.tflite`: a file of the user's becomes kits for devices; Keras is not needed."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgecnn import formats
from edgecnn.bundle import is_bundle
from edgecnn.commands import arguments, export_files
from edgecnn.commands.export_files import check_prefix, prefixes
from edgecnn.commands.export_formats import UNAVAILABLE, export_each
from edgecnn.errors import BundleError, ExportError, UsageError
from edgecnn.evaluation.verification import verify_kit
from edgecnn.formats import KERAS, ExportContext, Format, ParsedFile, folder_of
from edgecnn.system.locks import lock_output
from edgecnn.types import FileReport, InputContract, NullProgress, Progress, Skipped

_NO_PROGRESS = NullProgress()


@dataclasses.dataclass(frozen=True, slots=True)
class ExportedKits:
    """The kits made from a `.tflite` file.

    Attributes:
        kits: reports on those that were made, in the order of formats.
        skipped: formats that cannot be made from the file, with the reason.
        notes: on the file, as in `FileReport`.
    """

    kits: tuple[FileReport, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[str, ...]


@lock_output
def export_tflite(
    path: Path,
    out: Path,
    *,
    only: Sequence[str] = (),
    contract: InputContract | None = None,
    prefix: str | None = None,
    force: bool = False,
    progress: Progress = _NO_PROGRESS,
) -> ExportedKits:
    """Make kits of any int8 `.tflite` file.

    A kit that can be run here is compared with the file on the LiteRT reference kernels, bit for bit. One that cannot
    be made does not stop the others.

    Args:
        path: the file; fully int8.
        out: folder that gets a folder for each kit.
        only: names of formats; all that can be made from such a file if empty.
        contract: meaning of the file's input, where its own metadata do not say; without either, the generated code
            takes quantized values only.
        prefix: of the names in generated C; None for one that the file's name makes.
        force: replace kits that `out` holds.
        progress: shows each format, the notes on the file, and why a format is skipped.

    Raises:
        UsageError: a format that is not made from such a file, or a prefix that is no C name.
        BundleError: `out` holds a kit already, or cannot be written.
        ExportError: a format of `only` cannot be made from the file, or none can; nothing of such a format is left.
        ParityError: a kit does not compute the outputs of the file.
    """
    check_prefix(prefix)
    file = formats.parse(path)
    wanted = _chosen(only, file.report)
    if is_bundle(out):
        raise BundleError(f"{out} is a bundle, whose kits are its own", advice="choose another --out")
    _check_places(path, [out / folder_of(item) for item in wanted], force=force)
    arguments.show_notes(file.report, progress)
    names = prefixes(prefix, path.stem, wanted, progress)
    context = ExportContext(None, {file.report.format: file}, np.zeros((0,), np.uint8), names, contract, progress)
    exports = export_each(wanted, lambda item: _export(item, context, file, out, progress), progress)
    outcomes = [outcome for _, outcome in exports]
    made = tuple(one for one in outcomes if not isinstance(one, Skipped))
    skipped = tuple(one for one in outcomes if isinstance(one, Skipped))
    reasons = [f"{one.format}: {one.reason}" for one in skipped]
    if skipped and (only or not made):
        raise ExportError("; ".join(reasons))
    for reason in reasons:
        progress.say(f"skipped {reason}")
    return ExportedKits(made, skipped, file.report.notes)


def _check_places(path: Path, folders: Sequence[Path], *, force: bool) -> None:
    """Raise BundleError for the folder of a kit that exists, unless it may be replaced, or that holds the source."""
    for folder in folders:
        if folder.exists() and not force:
            raise BundleError(f"{folder} is there already", advice="choose another --out, or replace it with --force")
        if path.resolve().is_relative_to(folder.resolve()):
            raise BundleError(
                f"{path} lies in {folder}, which would be replaced", advice="choose another --out, or move the file"
            )


def _chosen(only: Sequence[str], report: FileReport) -> tuple[Format, ...]:
    possible = {item.name: item for item in formats.FORMATS if item.made_from == report.format}
    if not possible:
        kits = ", ".join(item.name for item in formats.FORMATS if item.made_from != KERAS)
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
    item: Format, context: ExportContext, source: ParsedFile, out: Path, progress: Progress
) -> FileReport | Skipped:
    """Make a kit and check it beside its place; what `out` holds is replaced once that is done.

    Raises:
        ParityError: the kit does not compute the outputs of the source.
        BundleError: `out` cannot be written, or a file is in the way that edgecnn did not write.
    """
    try:
        with export_files.scratch_in(out) as folder:
            target = folder / item.file
            item.write(context, target)
            kit = item.read(target)
            item.check(kit)
            verify_kit(item, source, kit)
            export_files.replace(target.parent, out / folder_of(item), progress)
        return item.read(out / item.file).report
    except UNAVAILABLE as error:
        return Skipped(item.name, "", str(error))
