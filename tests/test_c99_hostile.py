"""Damaged and hostile files: an error in one line, or a kit; never a crash, a hang or a gigabyte."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns import sized


def child(module: str, first: int, count: int, folder: Path) -> Any:
    """Run a module in a process of its own and return the JSON that it prints."""
    command = [sys.executable, "-m", f"tests.{module}", str(first), str(count), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=3000)
    assert done.returncode == 0, f"ended with {done.returncode} after {done.stderr[-2000:]}"
    return json.loads(done.stdout)


def check(first: int, count: int, folder: Path) -> None:
    result = child("c99_hostile_child", first, count, folder)
    assert not result["wrong"], result["wrong"]
    assert sum(result["counts"].values()) == count
    assert min(result["counts"][each] for each in ("kit", "ModelError", "ExportError")) > 0


def test_damaged_files_give_an_error_or_a_kit(tmp_path):
    check(0, 200, tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("first", range(1000, sized(6000, 11000), 1000))
def test_thousands_of_damaged_files_give_an_error_or_a_kit(first, tmp_path):
    check(first, 1000, tmp_path)


def check_accepted(first: int, count: int, folder: Path) -> None:
    result = child("c99_accepted_child", first, count, folder)
    assert not result["wrong"], result["wrong"]
    assert result["counts"]["same"] > 0


def test_what_is_generated_from_a_damaged_file_computes_what_litert_computes(tmp_path):
    check_accepted(0, 100, tmp_path)


@pytest.mark.campaign
@pytest.mark.parametrize("first", range(1000, sized(2000, 3500), 500))
def test_all_that_is_generated_from_damaged_files_computes_what_litert_computes(first, tmp_path):
    check_accepted(first, 500, tmp_path)
