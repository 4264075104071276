"""Steps of every export to a bundle: plan the formats, write and check each, list them in the manifest."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from edgecnn import bundle, formats
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import export_files
from edgecnn.errors import ExportError, ModelError, ParityError, RuntimeUnavailableError, UsageError
from edgecnn.evaluation.verification import Verifier
from edgecnn.formats import ExportContext, Format, ParsedFile
from edgecnn.types import Artifact, CalibrationInfo, LayerError, ModelCost, Parity, Progress, Skipped

UNAVAILABLE = (
    ExportError,
    ModelError,
    RuntimeUnavailableError,
)  # errors of one format; other formats are still exported
_INT8 = "tflite-int8"  # its layers are compared with the float model
T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class BundleExport:
    """Sources and oracles of the files of a bundle.

    Attributes:
        context: source of the files that are made from Keras.
        verifier: comparison of every file with its oracle.
        calibration: origin of the samples that set integer ranges; None without any.
        baseline: Keras probabilities by part of the split, kept for later evaluations; empty if there are none.
    """

    context: ExportContext
    verifier: Verifier
    calibration: CalibrationInfo | None
    baseline: Mapping[str, NDArray[np.float32]] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Exported:
    """A format that was written and checked.

    Attributes:
        files: their names in the bundle.
        parsed: its file, as it was read back.
        artifact: description of the file in the manifest.
        parity: outcome of the comparison with the oracle; None where there is none.
    """

    files: tuple[str, ...]
    parsed: ParsedFile
    artifact: Artifact
    parity: Parity | None


def chosen_formats(only: Sequence[str], *, calibrated: bool) -> tuple[Format, ...]:
    """Return the formats asked for, or all that can be made; raises UsageError for one that cannot."""
    asked = tuple(formats.find(name) for name in only)
    for item in asked:
        if item.calibrated and not calibrated:
            raise UsageError(
                f"{item.name} needs images that set its integer ranges", advice="give some with --calibration"
            )
    return asked or tuple(item for item in formats.FORMATS if calibrated or not item.calibrated)


def export_each(
    plan: Sequence[Format], export: Callable[[Format], T], progress: Progress
) -> Iterator[tuple[Format, T]]:
    """Yield each format with the outcome of its export, as soon as it is known."""
    progress.start("export", len(plan))
    for item in plan:
        progress.advance(0, note=item.name)
        yield item, export(item)
        progress.advance()


def export_to_bundle(made: Bundle, wanted: Sequence[Format], job: BundleExport, progress: Progress) -> None:
    """Write, check and list the files of some formats.

    Args:
        made: the bundle; gets the files.
        wanted: formats; the formats that they are made from are added.
        job: source, samples and oracles.
        progress: shows each format.

    Raises:
        ParityError: a file does not compute what its oracle computes.
        ExportError: the model cannot be exported to any of the formats.
    """
    plan = export_files.with_sources(wanted, made)
    measurements.store_digests(made)  # measurements of files that do not change are kept
    made.forget([*export_files.files_of(plan, made), bundle.BASELINE])
    earlier = {artifact.format: artifact for artifact in made.manifest.artifacts}
    exported, skipped = dict[str, Exported](), list[Skipped]()
    for item, outcome in export_each(plan, lambda each: _export(each, made, job, earlier, exported), progress):
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
            progress.say(f"skipped {item.name}: {outcome.reason}")
        else:
            exported[item.name] = outcome
    if not exported and not earlier:
        raise ExportError(f"nothing could be exported: {skipped[0].reason}")
    files = [name for outcome in exported.values() for name in outcome.files]
    if job.baseline:
        bundle.write_arrays(made.path(bundle.BASELINE), dict(job.baseline))
        files.append(bundle.BASELINE)
    _save(made, job, exported, skipped, files)


def _export(
    item: Format,
    made: Bundle,
    job: BundleExport,
    earlier: Mapping[str, Artifact],
    exported: Mapping[str, Exported],
) -> Exported | Skipped:
    """Write and check one format; nothing of it is left where that fails.

    Raises:
        ParityError: the file does not compute what its oracle computes.
    """
    artifacts = {**earlier, **{name: outcome.artifact for name, outcome in exported.items()}}
    try:
        source = _parsed(item.made_from, made, earlier, exported)
        context = dataclasses.replace(job.context, files={item.made_from: source} if source else {})
        files = export_files.write(item, context, made)
        return _check(item, made, job.verifier, artifacts, files)
    except ParityError:
        item.remove(made.folder)
        raise
    except UNAVAILABLE as error:
        item.remove(made.folder)
        return Skipped(item.name, "", str(error))


def _parsed(
    name: str, made: Bundle, artifacts: Mapping[str, Artifact], exported: Mapping[str, Exported]
) -> ParsedFile | None:
    """Return the file of a format, parsed at its export or now; None where the bundle has none."""
    if name in exported:
        return exported[name].parsed
    return formats.parse(made.path(artifacts[name].file)) if name in artifacts else None


def _check(
    item: Format, made: Bundle, verifier: Verifier, artifacts: Mapping[str, Artifact], files: tuple[str, ...]
) -> Exported:
    """Read a new file back, prove the rules of its format and compare it with its oracle."""
    try:
        parsed = item.read(made.path(item.file))
    except ModelError as error:  # a file that was converted just now is not damaged
        dead = "; a layer that is 0 on every calibration image has no range: calibrate with others, or remove it"
        raise ExportError(f"the converted file cannot be used: {error}{dead if item.calibrated else ''}") from error
    item.check(parsed)
    artifact = formats.artifact_of(item.name, parsed, made.folder)
    outcome = verifier.verify(item, made.folder, {**artifacts, item.name: artifact})
    return Exported(files, parsed, artifact, outcome)


def _save(
    made: Bundle, job: BundleExport, exported: Mapping[str, Exported], skipped: Sequence[Skipped], files: Sequence[str]
) -> None:
    """List what was exported in the manifest, in the order of formats, beside what was there."""
    artifacts = {item.format: item for item in made.manifest.artifacts}
    artifacts |= {name: outcome.artifact for name, outcome in exported.items()}
    parity = {check.format: check for check in made.manifest.parity if check.format in artifacts}
    parity |= {name: outcome.parity for name, outcome in exported.items() if outcome.parity is not None}
    order = [item.name for item in formats.FORMATS if item.name in artifacts]
    earlier = [item for item in made.manifest.skipped if item.format not in artifacts]
    manifest = dataclasses.replace(
        made.manifest,
        cost=_exact_cost(made, artifacts.get("c-int8")),
        calibration=job.calibration,
        artifacts=tuple(artifacts[name] for name in order),
        parity=tuple(parity[name] for name in order if name in parity),
        layer_errors=_layer_errors(job, _parsed(_INT8, made, artifacts, exported)),
        skipped=tuple({item.format: item for item in [*earlier, *skipped]}.values()),
        packages=bundle.package_versions(),
    )
    made.save(manifest, files)


def _exact_cost(made: Bundle, kit: Artifact | None) -> ModelCost:
    """Return the bundle's cost, its sizes those of the generated C where there is some."""
    if kit is None:
        return made.manifest.cost
    ram = formats.read(made.path(kit.file)).ram_bytes
    assert ram is not None
    return dataclasses.replace(made.manifest.cost, flash_bytes=kit.size_bytes, ram_bytes=ram, exact=True)


def _layer_errors(job: BundleExport, int8: ParsedFile | None) -> tuple[LayerError, ...]:
    from edgecnn.formats.tflite import layer_error

    if int8 is None:
        return ()
    assert job.context.model is not None
    return layer_error.measure(job.context.model, int8, job.verifier.samples)
