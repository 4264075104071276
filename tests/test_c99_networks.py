"""Generated C against LiteRT's reference kernels on whole networks, bit for bit."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.c99_networks import NETWORKS, content
from tests.c_kit import Library, compiled, generate
from tests.campaigns import sized
from tests.graph_cases import Graph, GraphCase, fused_case, graph_case
from tests.operator_draws import Draw, activation, constant
from tests.reference_kernels import Quantized
from tests.tflite_ops import build, reference

PORTABLE = ("-U__SSE2__", "-Os")  # the source then looks as it does on a device, and is compiled once


@pytest.fixture(scope="module")
def networks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("networks")
    return compiled([generate(content(name), folder / name, name) for name in NETWORKS], folder)


def same(library: Library, prefix: str, file: bytes, arrays: Sequence[Any], name: str = "") -> None:
    expected = reference(file, arrays)
    for inside in (False, True):
        answers = library.run(prefix, arrays, inside=inside)
        assert len(answers) == len(expected)
        for answer, each in zip(answers, expected, strict=True):
            assert answer.shape == each.shape
            assert (answer == each).all(), f"{(answer != each).sum()} of {each.size} values differ in {name or prefix}"


@pytest.mark.campaign
@pytest.mark.parametrize("name", NETWORKS)
def test_network(networks, name):
    (port,) = networks.kits[name].inputs
    draw = Draw(1)
    for arrays in [*draw.input_sets(port.shape), *([draw.values(port.shape)] for _ in range(200))]:
        same(networks, name, content(name), arrays)


def check_graphs(drawn: Sequence[GraphCase], folder: Path, *flags: str) -> None:
    kits = [generate(case.content, folder / str(number), f"graph{number}") for number, case in enumerate(drawn)]
    library = compiled(kits, folder, *flags)
    for number, case in enumerate(drawn):
        for arrays in case.input_sets(number):
            same(library, f"graph{number}", case.content, arrays, case.name)


def test_random_networks(tmp_path):
    check_graphs([graph_case(seed) for seed in range(30)], tmp_path)


@pytest.mark.parametrize("first", ["RESHAPE", "RELU"])
def test_reshaped_output_is_read_by_another_operator(first, tmp_path):
    """A reshaped input or output that is an output, too, is copied before anything reads it."""
    graph = Graph(1)
    (pixels,) = graph.inputs
    graph.tensors[pixels] = activation(graph.quantized(pixels), (1, 2, 3, 4))
    start, outputs = pixels, []
    if first == "RELU":
        start = graph.append("RELU", [pixels], graph.made((1, 2, 3, 4), graph.quantized(pixels)))
        outputs.append(start)
    shape = graph.fixed(constant((1, 24)))
    flat = graph.append("RESHAPE", [start, shape], graph.made((1, 24), graph.quantized(start)), newShape=(1, 24))
    dense, scale = graph.weighted(flat, (5, 24), 0)
    scores = graph.append("FULLY_CONNECTED", dense, graph.made((1, 5), Quantized(scale, 10)))
    file = build(graph.tensors, graph.operators, [pixels], [*outputs, flat, scores])
    library = compiled([generate(file, tmp_path / "kit", "twice")], tmp_path)
    for arrays in Draw(1).input_sets((1, 2, 3, 4)):
        same(library, "twice", file, arrays)


def test_random_convolutions_that_are_pooled(tmp_path):
    check_graphs([fused_case(seed) for seed in range(20)], tmp_path)
    check_graphs([fused_case(seed) for seed in range(20, 30)], tmp_path / "portable", *PORTABLE)


@pytest.mark.campaign
@pytest.mark.parametrize("start", sized((1000, 1100), range(1000, 1500, 100)))
def test_random_convolutions_that_are_pooled_at_length(start, tmp_path):
    drawn = [fused_case(seed) for seed in range(start, start + sized(40, 100))]
    check_graphs(drawn, tmp_path, *(PORTABLE if start % 200 else ()))


@pytest.mark.campaign
@pytest.mark.parametrize("start", sized((1000, 1100), range(1000, 1800, 100)))
def test_random_networks_at_length(start, tmp_path):
    drawn = [graph_case(seed) for seed in range(start, start + sized(60, 100))]
    check_graphs(drawn, tmp_path, *(PORTABLE if start % 200 else ()))
