"""`export FILE.tflite`: a file of the user's becomes kits for devices; Keras is not needed."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgecnn import formats
from edgecnn.bundle import is_bundle
from edgecnn.commands import arguments, export_files
from edgecnn.commands.export_files import PREFIX, check_prefix
from edgecnn.errors import BundleError, ExportError, ModelError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation.verification import compare_with_source
from edgecnn.formats import ExportContext, Format, folder_of
from edgecnn.system.locks import lock_output
from edgecnn.types import FileReport, InputContract, NullProgress, Progress, Skipped

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
    """Make kits of any int8 `.tflite` file.

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
        _check_place(path, out / folder_of(item), force=force)
    arguments.show_notes(report, progress)
    context = ExportContext(None, {report.format: path}, np.zeros((0,), np.uint8), prefix, contract)
    made, skipped = list[FileReport](), list[Skipped]()
    progress.start("export", len(wanted))
    for item in wanted:
        progress.advance(0, note=item.name)
        try:
            made.append(_export(item, context, path, out, progress))
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


def _export(item: Format, context: ExportContext, source: Path, out: Path, progress: Progress) -> FileReport:
    """Make a kit and check it beside its place; what `out` holds is replaced once that is done."""
    with export_files.scratch_in(out) as folder:
        target = folder / item.file
        item.write(context, target)
        item.check(target)
        compare_with_source(item, source, target)
        export_files.replace(target.parent, out / folder_of(item), progress)
    return item.read(out / item.file)
