"""Prefixes of the generated names: free in the kit and beside the C library, or refused."""

import subprocess

import numpy as np
import pytest

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import export, prefix_check
from edgecnn.formats.tflite.formats import read
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
    exported(source, tmp_path / "plain", prefix_check.PLAIN)
