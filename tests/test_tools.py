"""The tools of the tests: what is missing skips on a developer's machine and fails in CI; file names that exist."""

import shutil
from pathlib import Path

import pytest

from tests import conftest, tools

NOWHERE = "a-program-that-nobody-has"


@pytest.fixture(params=["", "true"], ids=["developer", "CI"])
def outcome(request, monkeypatch):
    """Return the outcome of a test that lacks something."""
    monkeypatch.setenv("CI", request.param)
    return pytest.fail.Exception if request.param else pytest.skip.Exception


def test_missing_program_is_named(outcome):
    with pytest.raises(outcome, match=f"^{NOWHERE} not found"):
        tools.need("sh", NOWHERE)


def test_missing_images_are_named_with_the_variable_that_leads_to_them(outcome, monkeypatch, tmp_path):
    monkeypatch.setenv("EDGECNN_DATA", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(outcome, match="EDGECNN_DATA"):
        tools.official_files()


def test_what_is_there_is_not_missing(outcome):
    tools.need("sh")
    tools.require(None)


def test_emulators_are_hidden_and_the_compiler_is_not(tmp_path):
    tools.need("cc", "ls")
    path = tools.path_without_emulators(tmp_path)
    assert shutil.which("cc", path=path)
    assert not shutil.which("ls", path=path)


def test_files_that_come_first_exist():
    missing = [name for name in conftest.LONGEST if not (Path(__file__).parent / f"test_{name}.py").exists()]
    assert not missing
