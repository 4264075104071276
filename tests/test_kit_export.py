"""Kits of a `.tflite` file: what was there before stays until the new one is made and checked."""

import shutil
from pathlib import Path

import pytest

from edgecnn import api
from edgecnn.errors import BundleError, ExportError, UsageError
from edgecnn.types import Silent
from tests.tflite_ops import Operator, Tensor, build


class Said(Silent):
    """Keeps what it is told."""

    def __init__(self):
        self.lines: list[str] = []

    def say(self, message):
        self.lines.append(message)


FILE = Path(__file__).parents[1] / "export" / "fashion-mnist-micro" / "model-int8.tflite"


def unknown(path):
    """Write an int8 file with an operator that has no kernel."""
    row = Tensor((1, 8), 0.1, 3)
    path.write_bytes(build({"x": row, "y": row}, [Operator("L2_NORMALIZATION", ("x",), ("y",), {})], ["x"], ["y"]))
    return path


def test_kit_that_cannot_be_replaced_stays(tmp_path):
    api.export_tflite(FILE, tmp_path / "out", only=["c-int8"])
    before = {path.name: path.read_bytes() for path in (tmp_path / "out" / "c-int8").iterdir() if path.is_file()}
    with pytest.raises(ExportError, match="L2_NORMALIZATION.*no kernel computes this operator"):
        api.export_tflite(unknown(tmp_path / "a.tflite"), tmp_path / "out", only=["c-int8"], force=True)
    kept = {path.name: path.read_bytes() for path in (tmp_path / "out" / "c-int8").iterdir() if path.is_file()}
    assert kept == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["c-int8"]


def test_only_what_edgecnn_wrote_is_replaced(tmp_path):
    kit = tmp_path / "out" / "c-int8"
    kit.mkdir(parents=True)
    (kit / "thesis.txt").write_text("precious")
    with pytest.raises(BundleError, match="is there already; choose another --out, or replace it with --force"):
        api.export_tflite(FILE, tmp_path / "out", only=["c-int8"])
    said = Said()
    api.export_tflite(FILE, tmp_path / "out", only=["c-int8"], force=True, progress=said)
    assert said.lines == [f"{kit} keeps thesis.txt, which edgecnn did not write"]
    assert (kit / "thesis.txt").read_text() == "precious"
    header = (kit / "model.h").read_text()
    (kit / "model.h").write_text("changed by the user")
    with pytest.raises(BundleError, match=r"has model.h, which edgecnn did not write or which was changed since"):
        api.export_tflite(FILE, tmp_path / "out", only=["c-int8"], force=True)
    assert (kit / "model.h").read_text() == "changed by the user"
    (kit / "model.h").write_text(header)
    api.export_tflite(FILE, tmp_path / "out", only=["c-int8"], prefix="other", force=True)
    assert (kit / "other.h").exists()
    assert not (kit / "model.h").exists()
    assert (kit / "thesis.txt").read_text() == "precious"


def test_a_bundle_keeps_its_own_kits(tmp_path):
    copy = shutil.copytree(FILE.parent, tmp_path / "bundle")
    with pytest.raises(BundleError, match="is a bundle, whose kits are its own; choose another --out"):
        api.export_tflite(FILE, copy, only=["c-int8"], force=True)


def test_file_in_the_folder_to_be_replaced_is_refused(tmp_path):
    inside = tmp_path / "c-int8" / "mine.tflite"
    inside.parent.mkdir()
    shutil.copy(FILE, inside)
    with pytest.raises(BundleError, match="mine.tflite lies in .*c-int8, which would be replaced"):
        api.export_tflite(inside, tmp_path, only=["c-int8"], force=True)
    assert inside.read_bytes() == FILE.read_bytes()


@pytest.mark.parametrize(
    ("prefix", "reason"), [("my-kit", "a C name of at most 40"), ("string", "string.h is a header")]
)
def test_prefix_is_refused_before_anything_is_made(tmp_path, prefix, reason):
    with pytest.raises(UsageError, match=reason):
        api.export_tflite(FILE, tmp_path / "out", prefix=prefix)
    assert not (tmp_path / "out").exists()
