"""Comparison of a new file with its oracle, on samples that are the same for every format."""

import dataclasses
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgecnn import runtimes
from edgecnn.evaluation import parity
from edgecnn.formats import KERAS, Format, ParsedFile
from edgecnn.types import Artifact, InputContract, Parity

_NOISE_SAMPLES = 50  # random samples for a kit of a file that came without samples
_REFERENCE = "litert-reference"


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Verifier:
    """Samples, and the outputs of the Keras model for them.

    Attributes:
        samples: uint8 (N, ...), inputs on which every file is compared with its oracle.
        keras_outputs: float32 (N, classes), probabilities.
    """

    samples: NDArray[np.uint8]
    keras_outputs: NDArray[np.float32]

    def verify(self, item: Format, folder: Path, artifacts: Mapping[str, Artifact]) -> Parity | None:
        """Compare an artifact with its oracle: the Keras model, where the oracle's file was not exported.

        Args:
            item: format of the artifact.
            folder: of the bundle.
            artifacts: those of the bundle by format, the new one included.

        Returns:
            The outcome; None for a format whose `check` proves the content.

        Raises:
            ParityError: the difference is larger than the rule of the format allows.
        """
        rule = item.parity
        if rule is None:
            return None
        oracle, expected = KERAS, self.keras_outputs
        reference = artifacts.get(rule.oracle)
        if reference is not None:
            oracle, expected = f"{reference.format}@{_REFERENCE}", self._run(_REFERENCE, folder, reference)
        actual = self._run(runtimes.default_for(item.name).name, folder, artifacts[item.name])
        return parity.compare(item.name, oracle, actual, expected, tolerance=rule.tolerance, agreement=rule.agreement)

    def _run(self, runtime: str, folder: Path, artifact: Artifact) -> NDArray[np.float32]:
        session = runtimes.find(runtime).load(folder / artifact.file, artifact.contract, threads=1)
        return session.predict(self.samples)


def verify_kit(item: Format, source: ParsedFile, kit: ParsedFile) -> None:
    """Compare a kit of one input and output with its source, on noise over all quantized values.

    Args:
        item: format of the kit.
        source: the `.tflite` file that it is made from.
        kit: as it was read back.

    Raises:
        ParityError: the difference is larger than the rule of the format allows.
    """
    rule, report = item.parity, kit.report
    if rule is None:
        return
    if len(report.inputs) != 1 or len(report.outputs) != 1 or len(report.inputs[0].shape) not in (2, 3, 4):
        return  # no runtime takes it; its test vectors come from the reference kernels
    given = report.inputs[0]
    assert given.scale is not None
    assert given.zero_point is not None
    contract = InputContract(given.scale, -(128 + given.zero_point) * given.scale)  # pixel p is the value p - 128
    with tempfile.TemporaryDirectory(prefix="edgecnn-") as scratch:
        reference = rule.reference_file(source, Path(scratch))
        sessions = (
            runtimes.find(_REFERENCE).load(reference, contract, 1),
            runtimes.default_for(item.name).load(kit.path, contract, 1),
        )
    noise = np.random.default_rng(0).integers(0, 256, (_NOISE_SAMPLES, *sessions[0].input_shape), np.uint8)
    expected, actual = (session.predict(noise) for session in sessions)
    parity.compare(item.name, _REFERENCE, actual, expected, tolerance=rule.tolerance)
