"""Kits of generated C that a runtime can compile and call."""

import dataclasses
import hashlib
import math
from pathlib import Path

from edgecnn.errors import ModelError
from edgecnn.kit_manifests.c_manifest import CKitManifest, KitTensor
from edgecnn.system.files import read_bytes
from edgecnn.system.processes import as_operand

_LARGEST = 1 << 30  # bytes of arena or of a tensor; more is damage


@dataclasses.dataclass(frozen=True, slots=True)
class CKit:
    """Generated C of a classifier with one int8 input and one int8 output.

    Attributes:
        path: of `kit.json`; the sources lie beside it.
        manifest: its content.
        sha256: of the header, the sources and what they include.
    """

    path: Path
    manifest: CKitManifest
    sha256: str

    @property
    def input(self) -> KitTensor:
        """Input of `<prefix>_run`."""
        return self.manifest.inputs[0]

    @property
    def output(self) -> KitTensor:
        """Output of `<prefix>_run`."""
        return self.manifest.outputs[0]

    @property
    def function(self) -> str:
        """The name `<prefix>_run`."""
        return f"{self.manifest.prefix}_run"

    @property
    def folder(self) -> Path:
        """Folder that holds the sources."""
        return self.path.parent

    @property
    def files(self) -> list[str]:
        """The sources, as a compiler takes them."""
        return [as_operand(self.folder / name) for name in self.manifest.sources]


def read_kit(path: Path) -> CKit:
    """Read `kit.json` and find its sources.

    Raises:
        ModelError: it is missing, damaged, of a later schema, or not of a classifier with one input and one output.
    """
    kit = CKitManifest.read(path)
    if violation := _find_violation(kit):
        raise ModelError(f"{path} cannot be run: {violation}")
    try:
        content = b"\0".join(read_bytes(path.parent / name) for name in kit.code_files)
    except OSError as error:
        raise ModelError(f"cannot read {error.filename}, which {path} names: {error.strerror}") from error
    return CKit(path, kit, hashlib.sha256(content).hexdigest())


def _find_violation(kit: CKitManifest) -> str | None:
    """Return the reason why a kit cannot be run as a classifier, None if it can."""
    if len(kit.inputs) != 1 or len(kit.outputs) != 1:
        counts = f"{len(kit.inputs)} inputs and {len(kit.outputs)} outputs"
        return f"it has {counts}; edgecnn runs classifiers with one of each"
    for tensor in (*kit.inputs, *kit.outputs):
        if tensor.dtype != "int8":
            return f"{tensor.name} is {tensor.dtype}; edgecnn runs kits of int8 tensors"
        sane = min(tensor.shape, default=0) > 0 and tensor.elements <= _LARGEST and 0 < tensor.scale < math.inf
        if not sane or not 0 <= tensor.arena_offset <= kit.arena_bytes:
            return f"{tensor.name} has an impossible shape, scale or arena offset; export the kit again"
    for name, value in (("arena_bytes", kit.arena_bytes), ("weight_bytes", kit.weight_bytes), ("macs", kit.macs)):
        if not 0 <= value <= _LARGEST:
            return f"{name} is {value}, and 0 to 2^30 can be run"
    return None
