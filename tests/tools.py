"""Programs that some tests need: on a developer's machine a test without its program is skipped, in CI it fails."""

import os
import shutil
import subprocess
from collections.abc import Sequence

import pytest


def need(*programs: str) -> None:
    """Skip the test where a program is missing; fail it if `CI` is set."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"{', '.join(missing)} not found, and CI must not skip what needs it")
    if missing:
        pytest.skip(f"{', '.join(missing)} not found")


def run(command: Sequence[object]) -> str:
    """Run a command and return what it prints; fail the test with all of it if the command fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))} exited with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout
