"""The chart of the released networks: what it shows of which bundle, and that it is the same every time."""

import dataclasses
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from edgecnn.bundle import EVALUATION, Bundle
from edgecnn.system.files import write_json
from edgecnn.types import to_json
from tests.commands import ROOT
from tests.sample_report import sample_content

SVG = "{http://www.w3.org/2000/svg}"
# name, accuracy, multiply-accumulates, RAM: "slow" is beaten by "edge" in everything, "tiny" by "edge" but in RAM
NETWORKS = (
    ("edge", 0.945, 8_000_000, 24_000),
    ("micro", 0.925, 1_000_000, 12_000),
    ("slow", 0.94, 8_500_000, 24_000),
    ("tiny", 0.92, 8_500_000, 6_000),
)


def write(folder, name, accuracy, macs, ram, **changes):
    content = sample_content(images=600, epochs=1)
    manifest, evaluation = content.manifest, content.evaluation
    assert evaluation is not None
    assert manifest.training is not None
    row = next(row for row in evaluation.results if (row.format, row.runtime) == ("tflite-int8", "litert-reference"))
    row = dataclasses.replace(
        row, accuracy=accuracy, interval=dataclasses.replace(row.interval, low=accuracy - 0.004, high=accuracy + 0.004)
    )
    cost = dataclasses.replace(manifest.cost, macs=macs, ram_bytes=ram, exact=True)
    training = dataclasses.replace(manifest.training, recipe=name)
    made = Bundle(folder / name, dataclasses.replace(manifest, cost=cost, training=training, artifacts=(), files=()))
    made.folder.mkdir()
    found = dataclasses.replace(evaluation, results=(row,), **{"protocol": "official", **changes})
    write_json(made.path(EVALUATION), to_json(found))
    made.save(made.manifest, (EVALUATION,))
    return made.folder


def draw(*folders):
    command = [sys.executable, "benchmarks/front.py", *map(str, folders)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def folders(tmp_path):
    return [write(tmp_path, *row) for row in NETWORKS]


def test_circles_stand_where_the_figures_say(folders):
    done = draw(*folders)
    assert done.returncode == 0, done.stderr
    root = ElementTree.fromstring(done.stdout)
    edge, micro, slow, tiny = (circle.attrib for circle in root.iter(f"{SVG}circle"))
    assert [circle["class"] for circle in (edge, micro, slow, tiny)] == ["front", "front", "beaten", "front"]
    assert (float(edge["r"]) / float(micro["r"])) ** 2 == pytest.approx(2, rel=0.01)
    across = [float(circle["cx"]) for circle in (micro, edge, slow)]
    assert (across[2] - across[1]) / (across[1] - across[0]) == pytest.approx(0.5 / 7, abs=0.001)
    up = [float(circle["cy"]) for circle in (micro, slow, edge)]
    assert (up[1] - up[2]) / (up[0] - up[1]) == pytest.approx(1 / 3, abs=0.005)
    (joined,) = (item.attrib for item in root.iter(f"{SVG}line") if item.attrib["class"] == "front join")
    ends = [(joined["x1"], joined["y1"]), (joined["x2"], joined["y2"])]
    assert ends == [(circle["cx"], circle["cy"]) for circle in (micro, edge)]
    shown = [element.text for element in root.iter(f"{SVG}text")]
    assert "edge: 94.50%, 23.4 KB RAM" in shown
    assert draw(*folders).stdout == done.stdout


def test_another_split_is_named(tmp_path):
    assert "edge (reference split): 94.50%" in draw(write(tmp_path, *NETWORKS[0], protocol="reference")).stdout


def test_validation_figures_are_not_drawn(tmp_path):
    done = draw(write(tmp_path, *NETWORKS[0], split="validation"))
    assert (done.returncode, done.stdout) == (1, "")
    assert "lacks generated C or int8 on the test split" in done.stderr
