"""The JSON Schemas of `edgecnn/schemas`, a file for each JSON document and `--json` output.

`python -m edgecnn.cli.json_schemas`, a part of `make format`, writes them; a test compares them with the classes.
"""

from pathlib import Path
from typing import Any

from edgecnn.api import BundleComparison, DoctorCheck, ExportedKits, Prediction
from edgecnn.cli import json_outputs
from edgecnn.commands.training_options import RunFile
from edgecnn.formats.tflm.manifest import TflmKitManifest
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.system.files import write_json
from edgecnn.types import (
    Benchmark,
    CalibrationStudy,
    Evaluation,
    FileReport,
    Manifest,
    SearchRecord,
    StudyResult,
    schemas,
)
from edgecnn.types.json_schema import json_schema

FOLDER = Path(__file__).parent.parent / "schemas"
KINDS: dict[str, Any] = {
    "manifest": Manifest,
    "evaluation": Evaluation,
    "benchmark": Benchmark,
    "calibration": CalibrationStudy,
    "search": SearchRecord,
    "run": RunFile,
    "history": tuple[dict[str, float], ...],
    "c-kit": CKitManifest,
    "tflm-kit": TflmKitManifest,
    "output-run": json_outputs.RunOutput,
    "output-verify": json_outputs.VerifyOutput,
    "output-data": json_outputs.DataOutput,
    "output-grid": json_outputs.GridOutput,
    "output-study": StudyResult,
    "output-inspect": FileReport,
    "output-kits": ExportedKits,
    "output-compare": tuple[BundleComparison, ...],
    "output-predict": tuple[Prediction, ...],
    "output-doctor": tuple[DoctorCheck, ...],
    "output-report": tuple[str, ...],
}


def file_of(name: str) -> Path:
    """Return the path of a document's JSON Schema."""
    return FOLDER / f"{name}.schema.json"


def generate() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema of each document, by name."""
    return {name: json_schema(kind, name, schemas.current(name)) for name, kind in KINDS.items()}


def write() -> None:
    """Write the JSON Schema of each document."""
    FOLDER.mkdir(exist_ok=True)
    for name, schema in generate().items():
        write_json(file_of(name), schema)


if __name__ == "__main__":
    write()
