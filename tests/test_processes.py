"""Processes that edgecnn starts: what they import, and what they make of odd paths."""

import ast
import os
import subprocess
from pathlib import Path

import pytest

import edgecnn
from edgecnn.system import processes
from edgecnn.tune import worker_pool

ROOT = Path(edgecnn.__file__).parent
HOSTILE = "import pathlib\npathlib.Path('EXECUTED').touch()\n"


@pytest.fixture
def hostile_folder(tmp_path, monkeypatch):
    """Work in a folder whose files have the names of modules that every child imports."""
    for name in ("numpy", "typer", "selectors", "tempfile"):
        (tmp_path / f"{name}.py").write_text(HOSTILE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_command_imports_nothing_from_the_working_folder(hostile_folder):
    command = processes.command("edgecnn", "--version")
    done = subprocess.run(command, env=processes.environment(), capture_output=True, text=True, check=True)
    assert done.stdout == f"edgecnn {edgecnn.__version__}\n"
    assert not (hostile_folder / "EXECUTED").exists()


def _work(seat, send, interrupted):
    send((seat.index, os.getpid()))


def test_workers_import_nothing_from_the_working_folder(hostile_folder):
    worker_pool.counter()
    received: list[tuple[int, int]] = []
    assert worker_pool.run(_work, 2, received.append) == ()
    assert {index for index, _ in received} == {0, 1}
    assert os.getpid() not in {process for _, process in received}
    assert not (hostile_folder / "EXECUTED").exists()
    assert "PYTHONSAFEPATH" not in os.environ


def test_every_python_process_is_started_by_the_one_function():
    """`sys.executable` and other ways to start one appear in `system.processes` and nowhere else."""
    named = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and node.attr == "executable"
    }
    assert named == {"system/processes.py"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [("-dash/a.c", "./-dash/a.c"), ("@list", "./@list"), ("a.c", "./a.c"), ("/tmp/-x", "/tmp/-x")],
)
def test_operand_is_no_option(given, expected):
    assert processes.as_operand(Path(given)) == expected
