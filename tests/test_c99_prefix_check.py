"""Prefixes of the generated names: free in the kit and beside the C library, or refused."""

import subprocess

import numpy as np
import pytest

from edgecnn import api
from edgecnn.errors import ExportError
from edgecnn.formats.c99 import export
from edgecnn.formats.tflite.formats import read
from edgecnn.kit_manifests import manifest_file
from edgecnn.kit_manifests.c_manifest import CKitManifest
from edgecnn.types import NullProgress
from tests.operator_draws import activation, single
from tests.reference_kernels import Quantized
from tests.tools import need

ROW = activation(Quantized(0.05, 3), (1, 8))
NOTHING = np.zeros((0,), np.uint8)


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    path = tmp_path_factory.mktemp("prefixes") / "relu.tflite"
    path.write_bytes(single("RELU", {"x": ROW, "y": ROW}))
    return path


def exported(source, folder, prefix):
    export.write(read(source), folder, vectors=NOTHING, prefix=prefix)
    return folder


@pytest.mark.parametrize("prefix", ["features", "strings", "endian", "main", "printf", "int8", "model_self"])
def test_header_of_a_kit_hides_none_of_the_c_library(prefix, source, tmp_path):
    need("cc", "make")
    folder = exported(source, tmp_path / prefix, prefix)
    done = subprocess.run(["make", "-s", "test"], cwd=folder, capture_output=True, text=True, check=False)
    assert "result PASS" in done.stdout, done.stderr


def test_cmake_hides_no_header_of_the_c_library(source, tmp_path):
    need("cc", "cmake")
    folder = exported(source, tmp_path / "features", "features")
    for command in (("cmake", "-S", ".", "-B", "out"), ("cmake", "--build", "out"), ("ctest", "--test-dir", "out")):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("prefix", ["X", "r"])  # unistd.h has the macros X_OK and R_OK, with other values
def test_prefix_whose_names_the_c_library_has_is_refused(prefix, source, tmp_path):
    need("cc")
    with pytest.raises(ExportError, match=f"prefix is '{prefix}', which clashes with .* \"._OK\" redefined.*; choose"):
        exported(source, tmp_path / "kit", prefix)


def test_prefix_is_accepted_where_the_compiler_compiles_nothing(source, tmp_path, monkeypatch):
    monkeypatch.setenv("CC", "false")
    exported(source, tmp_path / "kit", "other")


def test_missing_compiler_is_an_error(source, tmp_path, monkeypatch):
    monkeypatch.setenv("CC", "no-such-compiler")
    with pytest.raises(ExportError, match="no C compiler is installed to check .* 'other' clashes .*; install"):
        exported(source, tmp_path / "kit", "other")
    exported(source, tmp_path / "plain", "model")
    assert not (tmp_path / "kit").exists() or not list((tmp_path / "kit").rglob("*.?"))


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("fashion-mnist-edge", "fashion_mnist_edge"),
        ("ResNet8 v2.1", "resnet8_v2_1"),
        ("Schöne Blume", "schone_blume"),
        ("a" * 39 + "--b", "a" * 39),
        ("靴", None),
        ("2-layers", None),
        ("string", None),  # string.h is a header of the C library
        ("model-weights", None),  # model_weights.h is another file of the kit
    ],
)
def test_a_name_gives_a_prefix_or_none(name, prefix):
    assert manifest_file.prefix_of(name) == prefix


class Said(NullProgress):
    def __init__(self):
        self.lines = []

    def say(self, message):
        self.lines.append(message)


def kit_of(path, folder):
    """Export a file with no prefix given; return the prefix of its kit and what was said of it."""
    said = Said()
    api.export_tflite(path, folder, only=["c-int8"], progress=said)
    made = CKitManifest.read(folder / "c-int8" / "kit.json")
    assert (folder / "c-int8" / made.header).is_file()
    assert len([name for name in (folder / "c-int8").iterdir() if name.suffix == ".h"]) == 4
    return made.prefix, said.lines


@pytest.mark.parametrize(
    ("name", "prefix", "reason"),
    [
        ("small-net", "small_net", ""),
        ("r", "model", "the names of the C kit begin with 'model', as prefix is 'r', which clashes with a name of"),
        ("靴", "model", "the names of kits begin with 'model', as '靴' makes no C name; --prefix chooses another"),
    ],
)
def test_the_name_of_the_file_gives_the_prefix(name, prefix, reason, source, tmp_path):
    need("cc")
    path = tmp_path / f"{name}.tflite"
    path.write_bytes(source.read_bytes())
    found, lines = kit_of(path, tmp_path / "out")
    assert found == prefix
    assert [line.startswith(reason) for line in lines] == ([True] if reason else [])


def test_the_name_of_another_file_of_the_kit_is_refused(source, tmp_path):
    with pytest.raises(ExportError, match=r"model_weights.h is another file of the kit; choose another"):
        exported(source, tmp_path / "kit", "model_weights")
    assert not (tmp_path / "kit").exists()
