"""Running the command line as a user does, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

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
    assert done.returncode == code, f"exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done


def refused(*arguments, code=1, cwd=None, **environment):
    """Run a command that must fail with one line on stderr and nothing on stdout; returns the line."""
    done = edgecnn(*arguments, code=code, cwd=cwd, **environment)
    lines = [line for line in done.stderr.splitlines() if line.startswith("edgecnn: ")]
    assert len(lines) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    return lines[0]
