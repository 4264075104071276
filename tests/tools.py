"""Tools that some tests need: without one, a test is skipped on a developer's machine and fails in CI (`CI` is set)."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from edgecnn.data import fashion_mnist


def require(reason: str | None) -> None:
    """Skip the test for a reason that says what is missing; fail it in CI. `None`: nothing is missing."""
    if reason and os.environ.get("CI"):
        pytest.fail(f"{reason}; CI must not skip what needs it", pytrace=False)
    if reason:
        pytest.skip(reason)


def need(*programs: str) -> None:
    """Require programs on the path."""
    missing = [program for program in programs if shutil.which(program) is None]
    require(f"{', '.join(missing)} not found" if missing else None)


def official_files() -> Path:
    """Return the folder of the four files of Fashion-MNIST, required in `EDGECNN_DATA` or the user's cache."""
    folder = fashion_mnist.locate()
    require(None if folder else "Fashion-MNIST is not at hand; name the folder of its four files with EDGECNN_DATA")
    assert folder is not None
    return folder


def path_without_emulators(folder: Path) -> str:
    """Return a `PATH` with a C compiler and without the emulators, whose boards take minutes for a test set."""
    need("cc", "as", "ld")
    for program in ("cc", "as", "ld"):
        (folder / program).symlink_to(str(shutil.which(program)))
    return str(folder)


def run(command: Sequence[object]) -> str:
    """Run a command and return what it prints; fail the test with all of it if the command fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))} exited with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout
