"""Running the command line as a user does: in a process of its own, or in the one of the test."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from unittest import mock

from edgecnn import cli

ROOT = Path(__file__).parent.parent


def edgecnn(*arguments, code=0, cwd=None, python=sys.executable, **environment):
    """Run a command; returns the finished process after checking its exit code."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "KERAS_BACKEND")}
    done = subprocess.run(
        [python, "-m", "edgecnn", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**inherited, **environment},
    )
    return ended_with(code, done)


def inside(*arguments, code=0):
    """Run a command in this process, where TensorFlow is there already; otherwise as `edgecnn`."""
    out, err = io.StringIO(), io.StringIO()
    command = ["edgecnn", *map(str, arguments)]
    ended: object = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), mock.patch.object(sys, "argv", command):
        try:
            cli.main()
        except SystemExit as end:
            ended = end.code or 0
    assert isinstance(ended, int)
    return ended_with(code, subprocess.CompletedProcess(command, ended, out.getvalue(), err.getvalue()))


def ended_with(code, done):
    assert done.returncode == code, f"exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done


def refused(*arguments, code=1, run=edgecnn, **how):
    """Run a command that must fail with one line on stderr and nothing on stdout; returns the line."""
    done = run(*arguments, code=code, **how)
    lines = [line for line in done.stderr.splitlines() if line.startswith("edgecnn: ")]
    assert len(lines) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    return lines[0]
