"""Protocol of the formats, and the values that formats read and write."""

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from edgecnn.errors import ExportError
from edgecnn.system import owned_files
from edgecnn.types import FileReport, InputContract, NullProgress, Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from edgecnn.formats.source import ExportSource
    from edgecnn.formats.tflite.values import Model

KERAS = "keras"  # the Keras model itself, as a source or as an oracle


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class ParsedFile:
    """A file that was read and found undamaged; it is parsed once, however many kits are made from it.

    Attributes:
        path: of the file.
        report: its description.
        graph: parsed network of a `.tflite` file; None for another kind of file.
    """

    path: Path
    report: FileReport
    graph: "Model | None" = None

    @property
    def network(self) -> "Model":
        """The parsed network; raises ValueError for a file that is not `.tflite`."""
        if self.graph is None:
            raise ValueError(f"{self.path} holds no TFLite network")
        return self.graph


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class ExportContext:
    """Sources of an export; a format takes the one that it is made from.

    Attributes:
        model: Keras model, taken apart; None where the export starts from a `.tflite` file.
        files: files that are there already, by format.
        samples: uint8 (N, ...), inputs that become test vectors of kits; generated patterns if there are none.
        prefixes: of every name in generated code, in the order in which they are tried: the first that clashes with no
            other name is used.
        contract: meaning of the input, where a file's own metadata do not say; without either, kits take quantized
            values only.
        progress: told of a prefix that is not used.
    """

    model: "ExportSource | None"
    files: Mapping[str, ParsedFile]
    samples: "NDArray[np.uint8]"
    prefixes: tuple[str, ...]
    contract: InputContract | None = None
    progress: Progress = NullProgress()  # noqa: RUF009 (without state)


def source_file(source: ParsedFile, scratch: Path) -> Path:
    """Return the path of the source: the LiteRT reference kernels run the file itself."""
    del scratch
    return source.path


@dataclasses.dataclass(frozen=True, slots=True)
class ParityRule:
    """Comparison that a new file has to pass.

    Attributes:
        oracle: `KERAS`, or the format whose file gives the expected outputs on the LiteRT reference kernels.
        tolerance: largest allowed error of an output.
        agreement: smallest allowed share of samples with the oracle's class, or one that it finds as likely.
        reference_file: returns the path of the file that the reference kernels run for a kit's source. Where they lack
            an operator that the kit has, it writes a file of the same outputs without it to the folder given.
    """

    oracle: str
    tolerance: float
    agreement: float
    reference_file: Callable[[ParsedFile, Path], Path] = source_file


class Format(Protocol):
    """A kind of file, or a kit of files, that a model is exported to."""

    @property
    def name(self) -> str:
        """Return the name used in `--format` and in reports."""
        ...

    @property
    def file(self) -> str:
        """Return the name of the file in a bundle; of a kit, that of its description."""
        ...

    @property
    def calibrated(self) -> bool:
        """Return whether integer ranges are set from samples."""
        ...

    @property
    def made_from(self) -> str:
        """Return the format whose file it is written from, or KERAS."""
        ...

    @property
    def parity(self) -> ParityRule | None:
        """Return the rule for a new file; None where `check` proves everything."""
        ...

    def write(self, context: ExportContext, target: Path) -> tuple[str, ...]:
        """Write the file to `target`, the rest of a kit beside it.

        Returns:
            The names of all files written, relative to the folder of `target`.

        Raises:
            ExportError: the model cannot be exported to this format, or its source is not among `context.files`.
            ModelError: the source is damaged.
            BundleError: the folder cannot be written.
        """
        ...

    def read(self, path: Path) -> ParsedFile:
        """Read a file of this format; raises ModelError where it is none, or damaged."""
        ...

    def check(self, file: ParsedFile) -> None:
        """Raise ExportError, naming the first violation, for a file that breaks a rule of its format."""
        ...

    def remove(self, folder: Path) -> None:
        """Remove what a failed export has left in a bundle; files that edgecnn did not write stay."""
        ...


def no_violation(file: ParsedFile) -> str:
    """Return "": the format has no rule beyond those of a file that can be read."""
    del file
    return ""


@dataclasses.dataclass(frozen=True, slots=True)
class ConvertedFormat:
    """A format of one file that a converter writes from a Keras model; attributes are those of `Format`.

    Attributes:
        convert: writes the file.
        parse: reads a file.
        find_violation: returns the first violation in a file, "" if there is none.
    """

    name: str
    file: str
    convert: "Callable[[ExportSource, Path], None]"
    parse: Callable[[Path], ParsedFile]
    parity: ParityRule
    calibrated: bool = False
    find_violation: Callable[[ParsedFile], str] = no_violation
    made_from: str = KERAS

    def write(self, context: ExportContext, target: Path) -> tuple[str, ...]:
        """Convert the Keras model; see `Format.write`."""
        if context.model is None:
            raise ExportError(f"{self.name} is made from a Keras model")
        self.convert(context.model, target)
        return (target.name,)

    def read(self, path: Path) -> ParsedFile:
        """Read a file; see `Format.read`."""
        return self.parse(path)

    def check(self, file: ParsedFile) -> None:
        """Raise ExportError for a violation; see `Format.check`."""
        refuse_violation(self.name, self.find_violation(file))

    def remove(self, folder: Path) -> None:
        """Remove the file; see `Format.remove`."""
        remove_owned(folder, self.file)


def folder_of(item: Format) -> str:
    """Return the folder of a bundle that a kit has for itself; "" where the format is one file among others."""
    return str(Path(item.file).parent) if "/" in item.file else ""


def source_of(item: Format, context: ExportContext) -> ParsedFile:
    """Return the file that a format is written from; raises ExportError if it was not exported."""
    if item.made_from not in context.files:
        raise ExportError(f"it is made from {item.made_from}, which could not be exported")
    return context.files[item.made_from]


def refuse_violation(name: str, violation: str) -> None:
    """Raise ExportError for a violation that is not ""."""
    if violation:
        raise ExportError(f"{name} is not what it should be: {violation}")


def remove_owned(folder: Path, inside: str) -> None:
    """Remove the files of a bundle that are being written and whose names begin with `inside`."""
    listed = owned_files.read_list(folder)
    gone = [name for name in listed if name.startswith(inside)]
    owned_files.remove(folder, gone)
    owned_files.write_list(folder, {name: listed[name] for name in listed if name not in gone})
