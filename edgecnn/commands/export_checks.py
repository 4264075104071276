"""Reading a new file back, proving what it must be, and comparing it with its oracle."""

import numpy as np
from numpy.typing import NDArray

from edgecnn import formats, runtimes
from edgecnn.bundle import Bundle
from edgecnn.errors import ExportError, ModelError
from edgecnn.evaluation import parity
from edgecnn.formats import Format
from edgecnn.types import Artifact, Runtime


class Checker:
    """Collects the files that pass.

    Attributes:
        artifacts: by format name, those that the bundle had before included.
        parity: outcome of their comparisons, by format name.
    """

    def __init__(self, made: Bundle, probe: NDArray[np.uint8], expected: NDArray[np.float32]) -> None:
        self.made, self.probe, self.expected = made, probe, expected
        self.artifacts = {artifact.format: artifact for artifact in made.manifest.artifacts}
        self.parity = {check.format: check for check in made.manifest.parity if check.format in self.artifacts}

    def check(self, item: Format) -> None:
        """Add the file of a format to `artifacts`; raises ExportError or ParityError where it fails."""
        path = self.made.path(item.file)
        try:
            artifact = formats.describe(item.name, path, self.made.folder)
        except ModelError as error:  # a file that was converted just now is not damaged
            dead = "; a layer that is 0 on every calibration image has no range: calibrate with others, or remove it"
            raise ExportError(f"what was converted cannot be used: {error}{dead if item.calibrated else ''}") from error
        if item.flaw is not None and (flaw := item.flaw(path)):
            raise ExportError(f"{item.name} is not what it should be: {flaw}")
        self.artifacts[item.name] = artifact
        if not item.oracle:
            return
        oracle, expected = "keras", self.expected
        judge = artifact if item.oracle == item.name else self.artifacts.get(item.oracle)
        if judge is not None:
            reference = runtimes.find("litert-reference")
            oracle, expected = f"{judge.format}@{reference.name}", self._run(reference, judge)
        actual = self._run(runtimes.default_for(item.name), artifact)
        self.parity[item.name] = parity.compare(
            item.name, oracle, actual, expected, tolerance=item.tolerance, agreement=item.agreement
        )

    def _run(self, runtime: Runtime, artifact: Artifact) -> NDArray[np.float32]:
        session = runtime.load(self.made.path(artifact.file), artifact.contract, threads=1)
        return session.predict(self.probe)
