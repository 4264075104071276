"""Kits of a `.tflite` file: what was there before stays until the new one is made and checked."""

import json
import shutil
from pathlib import Path

import pytest

from edgecnn import api
from edgecnn.errors import BundleError, ExportError, ModelError, UsageError
from edgecnn.formats.tflite import graph
from edgecnn.interpreters import litert
from edgecnn.types import NullProgress
from tests.commands import edgecnn, refused
from tests.foreign_files import model
from tests.json_documents import check
from tests.tflite_ops import Operator, Tensor, build


class Said(NullProgress):
    """Keeps what it is told."""

    def __init__(self):
        self.lines: list[str] = []

    def say(self, message):
        self.lines.append(message)


FILE = Path(__file__).parents[1] / "export" / "fashion-mnist-micro" / "model-int8.tflite"


def unknown(path):
    """Write an int8 file with an operator that C has no kernel for, and TensorFlow Lite Micro has."""
    return written(path, "L2_NORMALIZATION", {"x": Tensor((1, 8), 0.1, 3), "y": Tensor((1, 8), 1 / 128)})


def small(path):
    """Write an int8 file that every kit can be made of."""
    return written(path, "RELU", {"x": Tensor((1, 8), 0.1, 3), "y": Tensor((1, 8), 0.1, -128)})


def written(path, code, tensors):
    """Write a file of one operator, with the inputs that are no constants."""
    inputs = [name for name in tensors if name != "y"]
    given = [name for name in inputs if tensors[name].data is None]
    path.write_bytes(build(tensors, [Operator(code, tuple(inputs), ("y",))], given, ["y"]))
    return path


def test_kit_that_cannot_be_replaced_stays(tmp_path):
    file = small(tmp_path / "small.tflite")
    api.export_tflite(file, tmp_path / "out", only=["c-int8"])
    before = {path.name: path.read_bytes() for path in (tmp_path / "out" / "c-int8").iterdir() if path.is_file()}
    with pytest.raises(ExportError, match="L2_NORMALIZATION.*no kernel computes this operator"):
        api.export_tflite(unknown(tmp_path / "a.tflite"), tmp_path / "out", only=["c-int8"], force=True)
    kept = {path.name: path.read_bytes() for path in (tmp_path / "out" / "c-int8").iterdir() if path.is_file()}
    assert kept == before
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["c-int8"]


def test_only_what_edgecnn_wrote_is_replaced(tmp_path):
    file = small(tmp_path / "small.tflite")
    kit = tmp_path / "out" / "c-int8"
    kit.mkdir(parents=True)
    (kit / "thesis.txt").write_text("precious")
    with pytest.raises(BundleError, match="is there already; choose another --out, or replace it with --force"):
        api.export_tflite(file, tmp_path / "out", only=["c-int8"])
    said = Said()
    api.export_tflite(file, tmp_path / "out", only=["c-int8"], force=True, progress=said)
    assert said.lines == [f"{kit} keeps thesis.txt, which edgecnn did not write"]
    assert (kit / "thesis.txt").read_text() == "precious"
    header = (kit / "small.h").read_text()
    (kit / "small.h").write_text("changed by the user")
    with pytest.raises(BundleError, match=r"has small.h, which edgecnn did not write or which was changed since"):
        api.export_tflite(file, tmp_path / "out", only=["c-int8"], force=True)
    assert (kit / "small.h").read_text() == "changed by the user"
    (kit / "small.h").write_text(header)
    api.export_tflite(file, tmp_path / "out", only=["c-int8"], prefix="other", force=True)
    assert (kit / "other.h").exists()
    assert not (kit / "small.h").exists()
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


@pytest.mark.parametrize(("prefix", "reason"), [("my-kit", "a C name is needed"), ("string", "string.h is a header")])
def test_prefix_is_refused_before_anything_is_made(tmp_path, prefix, reason):
    with pytest.raises(UsageError, match=reason):
        api.export_tflite(FILE, tmp_path / "out", prefix=prefix)
    assert not (tmp_path / "out").exists()


def test_a_kit_that_cannot_be_made_does_not_stop_the_others(tmp_path):
    done = edgecnn("export", unknown(tmp_path / "a.tflite"), "--out", tmp_path / "out", "--json")
    made = json.loads(done.stdout)
    check("output-kits", made)
    assert [kit["format"] for kit in made["kits"]] == ["tflm-int8"]
    assert [item["format"] for item in made["skipped"]] == ["c-int8"]
    assert "L2_NORMALIZATION" in made["skipped"][0]["reason"]
    assert f"skipped c-int8: {made['skipped'][0]['reason']}" in done.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["tflm-int8"]


def test_a_format_that_was_named_fails_and_the_others_are_made(tmp_path):
    chosen = ("--format", "c-int8", "--format", "tflm-int8", "--out", tmp_path / "out")
    message = refused("export", unknown(tmp_path / "a.tflite"), *chosen)
    assert "c-int8: C cannot be made of a.tflite: L2_NORMALIZATION" in message
    assert "tflm-int8" not in message.splitlines()[-1]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["tflm-int8"]


def test_where_nothing_can_be_made_every_reason_is_given_and_no_folder_is_left(tmp_path):
    row = Tensor((1, 8), 0.1, 3)
    tensors = {"x": row, "n": Tensor((2,), dtype="int32", data=[1, 1]), "y": row}
    file = written(tmp_path / "a.tflite", "TILE", tensors)
    reasons = r"c-int8: C cannot be made .*TILE.*; tflm-int8: .*no kernel for TILE \(operator 0\)"
    with pytest.raises(ExportError, match=reasons):
        api.export_tflite(file, tmp_path / "deep" / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["a.tflite"]
    (tmp_path / "mine").mkdir()
    with pytest.raises(ExportError):
        api.export_tflite(file, tmp_path / "mine")
    assert (tmp_path / "mine").is_dir()


def test_a_float_file_is_called_one(tmp_path):
    real = Tensor((1, 8), dtype="float32")
    file = written(tmp_path / "a.tflite", "RELU", {"x": real, "y": real})
    with pytest.raises(UsageError, match=r"a\.tflite is tflite-float32 .*made from a fully int8 \.tflite file"):
        api.export_tflite(file, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_that_litert_refuses_gets_the_kit_of_the_interpreter_that_runs_it(tmp_path):
    source = model("tflm-person-detect")
    made = api.export_tflite(source, tmp_path / "out")
    assert [kit.format for kit in made.kits] == ["tflm-int8"]
    assert "the LiteRT reference kernels refuse tflm-person-detect.tflite: quantized_dim" in made.skipped[0].reason
    assert "LiteRT refuses the file, TensorFlow Lite Micro runs it" in made.notes[0]


def test_a_file_that_ends_the_process_is_tried_in_another(tmp_path):
    row = Tensor((1, 8), 0.1, 3)
    file = written(tmp_path / "a.tflite", "ADD", {"x": row, "z": row, "y": Tensor((1, 8), 1e-9, -128)})
    with pytest.raises(ModelError, match=r"a\.tflite crashed the LiteRT reference kernels \(signal 6\)"):
        litert.try_in_process(file)
    with pytest.raises(ExportError, match="^c-int8: C cannot be made of a.tflite: ADD"):
        api.export_tflite(file, tmp_path / "out", only=["c-int8"])
    litert.try_in_process(FILE)


def test_source_is_parsed_once_for_all_kits(tmp_path, monkeypatch):
    file, parsed, parse = small(tmp_path / "small.tflite"), [], graph.parse

    def counted(content, name):
        parsed.append(Path(name))
        return parse(content, name)

    monkeypatch.setattr(graph, "parse", counted)
    made = api.export_tflite(file, tmp_path / "out")
    assert [kit.format for kit in made.kits] == ["c-int8", "tflm-int8"]
    assert parsed == [file]
