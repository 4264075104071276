"""Standard streams that are closed, full, gone or poor in letters: a line and exit code 1, never a traceback."""

import dataclasses
import os
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from edgecnn import bundle
from edgecnn.bundle import Bundle
from edgecnn.cli import show, show_search, streams
from edgecnn.errors import BundleError
from tests.sample_search import sample_study

EDGECNN = f"{shlex.quote(sys.executable)} -m edgecnn"


def shell(command, **environment):
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    ("how", "code", "said"),
    [
        (">&-", 1, "edgecnn: standard output is closed, and results go there; open it, for example with >/dev/null"),
        (">/dev/full", 1, "edgecnn: cannot access standard output: No space left on device"),
        ("<&-", 0, ""),
        ("<&- >/dev/null", 0, ""),
        ("2>&-", 0, ""),
        (">/dev/null 2>&- <&-", 0, ""),
    ],
)
def test_stream_that_is_closed_or_full(how, code, said):
    done = shell(f"{EDGECNN} doctor --json {how}")
    assert (done.returncode, done.stderr.strip()) == (code, said)
    assert bool(done.stdout) == (">" not in how.replace("2>", ""))


def test_reader_that_goes_away():
    done = shell(f"{EDGECNN} doctor --json | true")
    assert done.returncode == 1
    assert done.stderr == "edgecnn: the reader of the results stopped before their end\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_class_name_that_the_output_cannot_show(tmp_path, encoding):
    for name in ("café", "日本"):
        (tmp_path / "set" / name).mkdir(parents=True)
        for index in range(6):
            pixels = np.random.default_rng(index).integers(0, 256, (8, 8, 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "set" / name / f"{index}.png")
    done = shell(f"{EDGECNN} data --dataset {tmp_path}/set", PYTHONIOENCODING=encoding)
    assert done.returncode == 0, done.stderr
    assert "\\u65e5\\u672c" in done.stdout
    assert "Traceback" not in done.stderr


def test_nothing_that_a_terminal_obeys_is_written():
    assert streams.escape_controls("a\x1b[2Jb\rc\u202ed\udcff") == "a\\x1b[2Jb\\rc\\u202ed\\udcff"
    assert streams.escape_controls("café 日本 1\u202f000 ±") == "café 日本 1\u202f000 ±"


@pytest.mark.parametrize(
    ("folder", "said"), [("runs/mine", "runs/mine"), ("-dash", "./-dash"), ("my runs/a", "'my runs/a'")]
)
def test_the_next_command_can_be_pasted(capsys, folder, said):
    manifest = bundle.load(Path(__file__).parents[1] / "export" / "fashion-mnist-micro").manifest
    made, images = Bundle(Path(folder), manifest), Path("my photos")
    own = Bundle(Path(folder), dataclasses.replace(manifest, dataset=None, split=None, training=None))
    show.trained(made, None, as_json=False)
    assert capsys.readouterr().out.splitlines()[-1] == f"next: edgecnn export {said}"
    show.trained(made, images, as_json=False)
    assert capsys.readouterr().out.splitlines()[-1] == f"next: edgecnn export {said} --data 'my photos'"
    show.exported(made, images, as_json=False)
    assert capsys.readouterr().out.splitlines()[-1] == f"next: edgecnn evaluate {said} --data 'my photos'"
    show.exported(own, None, as_json=False)
    assert f"next: edgecnn benchmark {said}" in capsys.readouterr().out.splitlines()
    show_search.study(sample_study(objectives=("accuracy",)), Path(folder), None, as_json=False)
    assert capsys.readouterr().out.splitlines()[-1] == f"next: edgecnn train --recipe {said}"
    with pytest.raises(BundleError) as failure:
        made.require("none", "train")
    assert str(failure.value).endswith(f"make it with: edgecnn train --out {said}")
