"""Verification of new files: they are read back, checked by their format, and compared with their oracle."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import formats, runtimes
from edgecnn.errors import ExportError, ModelError
from edgecnn.evaluation import parity
from edgecnn.formats import Format
from edgecnn.formats.c99.reference_file import reference_file
from edgecnn.types import Artifact, InputContract, Parity, Runtime

REFERENCE = "litert-reference"
_NOISE = 50  # samples that a kit of a foreign file is compared on


class Verifier:
    """The verification of a bundle's files, each with those before it as possible oracles.

    Attributes:
        artifacts: files that have passed, by format; those that the bundle had before included.
        parity: outcomes of their comparisons, by format.
    """

    def __init__(
        self,
        folder: Path,
        artifacts: Iterable[Artifact],
        checks: Iterable[Parity],
        samples: NDArray[np.uint8],
        expected: NDArray[np.float32],
    ) -> None:
        """Begin with what a bundle has.

        Args:
            folder: of the bundle.
            artifacts: files that it has.
            checks: outcomes of their comparisons.
            samples: uint8 (N, ...), inputs that every file is compared on.
            expected: float32 (N, ...), outputs of the Keras model for them.
        """
        self.folder, self.samples, self.expected = folder, samples, expected
        self.artifacts = {artifact.format: artifact for artifact in artifacts}
        self.parity = {check.format: check for check in checks if check.format in self.artifacts}

    def verify(self, item: Format) -> None:
        """Add the file of a format to `artifacts`; raises ExportError or ParityError where it fails."""
        path = self.folder / item.file
        try:
            artifact = formats.describe(item.name, path, self.folder)
        except ModelError as error:  # a file that was converted just now is not damaged
            dead = "; a layer that is 0 on every calibration image has no range: calibrate with others, or remove it"
            raise ExportError(f"what was converted cannot be used: {error}{dead if item.calibrated else ''}") from error
        item.check(path)
        self.artifacts[item.name] = artifact
        rule = item.parity
        if rule is None:
            return
        oracle, expected = rule.oracle, self.expected
        reference = artifact if rule.oracle == item.name else self.artifacts.get(rule.oracle)
        if reference is not None:
            oracle, expected = f"{reference.format}@{REFERENCE}", self._run(runtimes.find(REFERENCE), reference)
        else:
            oracle = formats.KERAS
        actual = self._run(runtimes.default_for(item.name), artifact)
        self.parity[item.name] = parity.compare(
            item.name, oracle, actual, expected, tolerance=rule.tolerance, agreement=rule.agreement
        )

    def _run(self, runtime: Runtime, artifact: Artifact) -> NDArray[np.float32]:
        session = runtime.load(self.folder / artifact.file, artifact.contract, threads=1)
        return session.predict(self.samples)


def compare_with_source(item: Format, source: Path, target: Path) -> None:
    """Compare a kit of one input and output with the `.tflite` file that it was made from, on noise over all values.

    A kit with other inputs or outputs is left to its own test vectors, which the reference kernels computed.

    Raises:
        ParityError: an output differs by more than the format's rule allows.
    """
    report, rule = item.read(target), item.parity
    if (
        rule is None
        or len(report.inputs) != 1
        or len(report.outputs) != 1
        or len(report.inputs[0].shape) not in (2, 3, 4)
    ):
        return
    given = report.inputs[0]
    assert given.scale is not None
    assert given.zero_point is not None
    as_is = InputContract(given.scale, -(128 + given.zero_point) * given.scale)  # sample p is quantized to p - 128
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        sessions = (
            runtimes.find(REFERENCE).load(reference_file(source, Path(scratch)), as_is, 1),
            runtimes.default_for(item.name).load(target, as_is, 1),
        )
    noise = np.random.default_rng(0).integers(0, 256, (_NOISE, *sessions[0].input_shape), np.uint8)
    expected, actual = (session.predict(noise) for session in sessions)
    parity.compare(item.name, REFERENCE, actual, expected, tolerance=rule.tolerance)
