"""Instructions of generated C by kind of operator, against those of the whole network."""

import sys
from pathlib import Path

import pytest

from edgecnn.formats.c99 import generator, network
from edgecnn.runtimes.boards import BOARDS
from edgecnn.runtimes.c_kit import read_kit
from tests import tools
from tests.commands import ROOT

MODEL = ROOT / "export" / "fashion-mnist-micro" / "model-int8.tflite"
BOARD = next(board for board in BOARDS if board.name == "cortex-m4")


@pytest.fixture(scope="module")
def devices():
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import devices as script
    finally:
        sys.path.pop(0)
    return script


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    tools.require(BOARD.missing())
    folder: Path = tmp_path_factory.mktemp("micro") / "kit"
    generator.generate(network.read(MODEL.read_bytes(), str(MODEL)), folder, generator.CodeOptions("micro"))
    return read_kit(folder / "kit.json")


def test_operators_take_together_what_the_network_takes(devices, kit):
    whole = devices.measure("micro", kit, BOARD, "-O2")
    operators = devices.measure_operators("micro", kit, BOARD)
    assert len({item.kind for item in operators}) == len(operators) > 3
    assert sum(item.macs for item in operators) == kit.manifest.macs
    assert sum(item.instructions for item in operators) == pytest.approx(whole.instructions, rel=0.01)
    assert whole.differing == 0

    (found,) = devices.compare([whole])
    assert (found.board, found.peer, found.ours) == ("cortex-m4", "CMSIS-NN", whole.instructions)
    assert found.ratio == whole.instructions / 11_170_000
