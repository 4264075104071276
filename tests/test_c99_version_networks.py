"""Whole networks with kernels for an instruction set, and with the portable ones in their place."""

from pathlib import Path

import numpy as np
import pytest

from tests.c99_boards import run_kit
from tests.c_kit import generate
from tests.foreign_files import model
from tests.operator_draws import Draw
from tests.test_c99_foreign import COMPUTED

RELEASED = Path(__file__).parents[1] / "export"
OWN = tuple(f"fashion-mnist-{name}" for name in ("edge", "edge-fast", "micro"))
BOARDS = ("cortex-m4", "cortex-m55")  # DSP, Helium

every_board = pytest.mark.parametrize("board", BOARDS)


def check(name, board, images, folder):
    file = RELEASED / name / "model-int8.tflite" if name in OWN else model(name)
    kit = generate(file.read_bytes(), folder / "kit", "net")
    size = sum(int(np.prod(port.shape)) for port in kit.inputs)
    draw = Draw(5)
    quantized = np.stack([*(values for (values,) in draw.input_sets((size,))), *draw.values((images - 4, size))])
    version, portable = (run_kit(kit.folder, board, quantized, "-O2", *flags)[0] for flags in ((), ("-DNET_PORTABLE",)))
    np.testing.assert_array_equal(version.quantized, portable.quantized)
    assert len(np.unique(version.quantized, axis=0)) > 1
    assert np.median(version.instructions) < np.median(portable.instructions)


@every_board
def test_a_released_network_computes_the_same_with_and_without(board, tmp_path):
    check("fashion-mnist-edge-fast", board, 6, tmp_path)


@pytest.mark.campaign
@every_board
@pytest.mark.parametrize("name", [*OWN, *COMPUTED])
def test_every_network_computes_the_same_with_and_without(name, board, tmp_path):
    check(name, board, 100, tmp_path)
