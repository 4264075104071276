"""Whole networks with kernels for an instruction set, and with the portable ones in their place."""

from pathlib import Path

import numpy as np
import pytest

from tests.c99_boards import run_kit
from tests.c_kit import generate
from tests.foreign_files import model
from tests.graph_cases import Graph
from tests.operator_draws import Draw
from tests.test_c99_foreign import COMPUTED
from tests.tflite_ops import build

RELEASED = Path(__file__).parents[1] / "export"
OWN = tuple(f"fashion-mnist-{name}" for name in ("edge", "edge-fast", "micro"))
BOARDS = ("cortex-m4", "cortex-m55")  # DSP, Helium

every_board = pytest.mark.parametrize("board", BOARDS)


def content(name):
    return (RELEASED / name / "model-int8.tflite" if name in OWN else model(name)).read_bytes()


def check(kit, board, images):
    """Compare the outputs for some images, and return the numbers of instructions with and without the version."""
    size = sum(int(np.prod(port.shape)) for port in kit.inputs)
    draw = Draw(5)
    quantized = np.stack([*(values for (values,) in draw.input_sets((size,))), *draw.values((images - 4, size))])
    version, portable = (run_kit(kit.folder, board, quantized, "-O2", *flags)[0] for flags in ((), ("-DNET_PORTABLE",)))
    np.testing.assert_array_equal(version.quantized, portable.quantized)
    assert len(np.unique(version.quantized, axis=0)) > 1
    return np.median(version.instructions), np.median(portable.instructions)


@every_board
def test_a_released_network_computes_the_same_with_and_without(board, tmp_path):
    instructions, portable = check(generate(content("fashion-mnist-edge-fast"), tmp_path / "kit", "net"), board, 6)
    assert instructions < portable


@every_board
def test_a_network_whose_convolution_has_scratch_memory_for_one_column_only(board, tmp_path):
    graph = Graph(249)  # a tensor in use follows the scratch memory
    result = graph.head(graph.pool(graph.conv_2d(graph.inputs[0], kernels=(3,), filters=20)))
    kit = generate(build(graph.tensors, graph.operators, graph.inputs, [result]), tmp_path / "kit", "net")
    assert "#define SINGLE_COLUMNS" in (kit.folder / "model_dsp.h").read_text(encoding="utf-8")
    check(kit, board, 6)


@pytest.mark.campaign
@every_board
@pytest.mark.parametrize("name", [*OWN, *COMPUTED])
def test_every_network_computes_the_same_with_and_without(name, board, tmp_path):
    check(generate(content(name), tmp_path / "kit", "net"), board, 100)
