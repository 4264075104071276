"""`evaluate --import`: figures of a board's self-test, from its serial log to the evaluation."""

import codecs
import dataclasses
import re
from pathlib import Path

from edgecnn import bundle, runtimes
from edgecnn.bundle import Bundle, measurements
from edgecnn.commands import report
from edgecnn.errors import BundleError, DataError
from edgecnn.formats.c99 import test_vectors as vectors
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.system import processes
from edgecnn.system.files import check_regular, write_json
from edgecnn.system.locks import lock_bundle
from edgecnn.types import Artifact, Device, Evaluation, NullProgress, Progress, to_json

FORMAT = "c-int8"
_MAX_BYTES = 256 << 20
_LINE = re.compile(r"edgecnn-selftest (\w+) (.*)")
_UNNAMED = "unnamed"  # printed by a self-test that was built without a board name
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # encoding of files that PowerShell redirects output to
_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")  # loggers wrap lines in them
_NEEDED = ("board", "compiler", "model", "arena", "vectors", "crc32", "differing", "cycles")
_NO_PROGRESS = NullProgress()
Facts = dict[str, str]


@dataclasses.dataclass(frozen=True, slots=True)
class _Expected:
    """The lines that a self-test of the bundle's kit must print."""

    kit: CKitManifest
    vectors: int
    crc32: int


@lock_bundle
def import_log(folder: Path, log: Path, *, progress: Progress = _NO_PROGRESS) -> Evaluation:
    """Add a board's figures to the devices of a bundle's evaluation; those of the same board are replaced.

    Args:
        folder: the bundle, evaluated, with a C kit.
        log: output of the board's serial port; other lines than the self-test's are ignored. Of several self-tests the
            last complete one counts.
        progress: shows which pages are written again.

    Returns:
        The evaluation with the board in it.

    Raises:
        BundleError: the bundle has no C kit, or was not evaluated.
        DataError: the log has no self-test of this model, or only a part of one, or contradicts itself.
        ModelError: the kit is damaged.
    """
    made = bundle.load(folder)
    made.require_writable()
    artifact = _artifact(made)
    evaluation = measurements.evaluation(made)
    if evaluation is None:
        raise BundleError(
            f"{folder} was not evaluated; do that first, with: edgecnn evaluate {processes.shell_quoted(folder)}"
        )
    path = made.path(artifact.file)
    kit = CKitManifest.read(path)
    count, crc32 = vectors.expected(path.parent, kit)
    device = _device(log, _self_test(log, kit.source_sha256), _Expected(kit, count, crc32))
    others = [row for row in evaluation.devices if (row.format, row.runtime) != (device.format, device.runtime)]
    row = measurements.with_run([device], "", measurements.digests(made))  # the log does not hold the time of the run
    result = dataclasses.replace(evaluation, devices=(*others, *row))
    measurements.report_dropped(made, bundle.EVALUATION, progress)
    with report.rewritten_pages(made, progress):
        made.forget((bundle.EVALUATION,))
        write_json(made.path(bundle.EVALUATION), to_json(result))
        made.save(made.manifest, (bundle.EVALUATION,))
    return result


def _artifact(made: Bundle) -> Artifact:
    for artifact in made.manifest.artifacts:
        if artifact.format == FORMAT:
            return artifact
    raise BundleError(
        f"{made.folder} has no C kit",
        advice=f"make it with: edgecnn export {processes.shell_quoted(made.folder)} --format {FORMAT}",
    )


def _self_test(log: Path, sha256: str) -> Facts:
    """Return the facts of the last complete self-test of a model."""
    begun = _self_tests(_read(log))
    if not begun:
        raise DataError(f"{log} has no line 'edgecnn-selftest begin'", advice="save what the board's self-test prints")
    complete = [facts for facts in begun if "result" in facts]
    if not complete:
        raise DataError(f"{log} ends before the self-test does (no line 'edgecnn-selftest result'); record all of it")
    own = [facts for facts in complete if facts.get("model") == sha256]
    if not own:
        given = complete[-1].get("model", "unnamed")
        raise DataError(f"{log} is of another model ({given[:12]}) than the bundle's ({sha256[:12]}); flash this one")
    return own[-1]


def _read(log: Path) -> str:
    try:
        check_regular(log)
        if log.stat().st_size > _MAX_BYTES:
            raise DataError(f"{log} is over {_MAX_BYTES >> 20} MB; cut it to the part with the self-test")
        content = log.read_bytes()
        return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8", errors="replace")
    except OSError as error:
        raise DataError(
            f"cannot read {log}: {error.strerror}", advice="give the file that holds the board's output"
        ) from error


def _self_tests(text: str) -> list[Facts]:
    """Return the facts of each self-test up to its result; a key with two values counts as contradictory."""
    found: list[Facts] = []
    for line in _COLOURS.sub("", text).splitlines():
        match = _LINE.search(line)
        if match is None:
            continue
        key, value = match[1], match[2].strip()
        if key == "begin":
            found.append({})
        elif found and "result" not in found[-1]:
            found[-1][key] = value if found[-1].get(key, value) == value else ""
    return found


def _device(log: Path, facts: Facts, expected: _Expected) -> Device:
    if error := facts.get("error"):
        raise DataError(f"{log}: the self-test ended with the error '{error[:80]}'", advice="see the kit's README.md")
    for key in _NEEDED:
        if not facts.get(key):
            raise DataError(f"{log} lacks the self-test's line '{key}', or has it twice; record it again")
    count = _number(log, facts, "vectors")
    if count != expected.vectors:
        raise DataError(f"{log} has {count} test vectors, the bundle's kit {expected.vectors}; flash that kit")
    differing = _number(log, facts, "differing")
    right = _number(log, facts, "crc32", base=16) == expected.crc32
    if facts["result"] == "PASS" and differing == 0 and not right:
        raise DataError(
            f"{log} is of a kit with other test vectors than the bundle's (the outputs' CRC-32 is "
            f"{facts['crc32'][:20]}, {expected.crc32:08x} is the bundle's); flash that kit"
        )
    if right != (differing == 0) or (facts["result"] == "PASS") != right or differing > count:
        raise DataError(
            f"{log} contradicts itself: result {facts['result'][:20]}, {differing} outputs differ, CRC-32 "
            f"{facts['crc32'][:20]} where {expected.crc32:08x} is right; record it again"
        )
    board = log.stem if facts["board"] == _UNNAMED else _text(facts["board"])
    if board in (runtime.name for runtime in runtimes.RUNTIMES):
        board = f"{board}, the board"  # beside the emulated one
    return Device(
        format=FORMAT,
        runtime=board,
        board=board,
        compiler=_text(facts["compiler"]),
        samples=count,
        differing=differing,
        cycles=None if facts["cycles"] in ("unknown", "0") else _number(log, facts, "cycles"),  # 0: no counter ran
        weight_bytes=expected.kit.weight_bytes,
        arena_bytes=_number(log, facts, "arena"),
    )


def _text(value: str) -> str:
    """Return a board's text without control characters, cut to the length of a table cell."""
    return "".join(letter if letter.isprintable() else "?" for letter in value[:80])


def _number(log: Path, facts: Facts, key: str, base: int = 10) -> int:
    digits = r"[0-9]{1,10}" if base == 10 else r"[0-9a-f]{8}"
    if not re.fullmatch(digits, facts[key]):
        raise DataError(f"{log} has '{facts[key][:40]}' as the self-test's {key}; record it again")
    return int(facts[key], base)
