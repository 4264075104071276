"""The order of the ONNX passes: what they make of a graph together, and that a wrong order is refused."""

from typing import Any

import numpy as np
import pytest
from onnx import numpy_helper

from edgecnn.errors import ExportError
from edgecnn.formats.onnx.graph import BATCH, Graph
from edgecnn.formats.onnx.passes import batch, dense, flatten, folding, graph_pass, reshapes, upsampling
from edgecnn.formats.onnx.passes.graph_pass import BATCH_IS_FIXED, Condition, GraphPass
from edgecnn.formats.onnx.passes.pipeline import PASSES, simplify
from tests.campaigns import sized
from tests.onnx_draws import GraphDraw
from tests.onnx_graphs import compute, floats, ints, kinds, node, read

SHAPE = (BATCH, 8, 4, 6)
TO_NHWC, TO_NCHW = [0, 2, 3, 1], [0, 3, 1, 2]
CONSTANTS = {
    "axis": ints(3),
    "column": floats(5, 1, 1),
    "copies": ints(1, 1, 1, 2, 1),
    "features": floats(192),
    "image": ints(*SHAPE),
    "kernel": floats(5, 8, 3, 3),
    "rows_of_channels": ints(-1, 8),
    "nhwc": ints(BATCH, 4, 6, 5),
    "pads": ints(0, 0, 1, 1, 0, 0, 1, 1),
    "product": floats(8, 5),
    "repeated": np.repeat(floats(1, 8, 4, 6), BATCH, axis=0),
    "row": ints(BATCH, 192),
    "square": floats(5, 5),
    "tall": ints(BATCH, 8, 8, 6),
    "tokens": ints(BATCH, 6, 32),
    "vector": floats(5),
    "weights": floats(192, 5),
}


TRANSPOSE, FLATTEN = node("Transpose", "pixels", "t", perm=TO_NHWC), node("Reshape", "t row", "f")
DENSE = node("MatMul", "f weights", "probabilities")
# {name: (nodes behind the pixels, operators that are left)}
GRAPHS: dict[str, tuple[list[Any], list[str]]] = {
    "flatten": ([TRANSPOSE, FLATTEN, DENSE], ["Flatten", "Gemm"]),
    "flatten-mixed": (
        [
            TRANSPOSE,
            node("Reshape", "t tokens", "r"),
            node("Transpose", "r", "s", perm=[0, 2, 1]),
            node("Reshape", "s row", "f"),
            DENSE,
        ],
        ["Flatten", "Gemm"],
    ),
    "normalized-row": (
        [TRANSPOSE, FLATTEN, node("Mul", "f features", "m"), node("MatMul", "m weights", "probabilities")],
        ["Flatten", "Gemm"],
    ),
    "normalized-dense": (
        [
            *(TRANSPOSE, FLATTEN, node("MatMul", "f weights", "d"), node("Add", "d vector", "a")),
            *(node("Mul", "a vector", "m"), node("MatMul", "m square", "probabilities")),
        ],
        ["Flatten", "Gemm", "Gemm"],
    ),
    "views": ([node("Unsqueeze", "pixels axis", "u"), node("Reshape", "u row", "f"), DENSE], ["Flatten", "Gemm"]),
    "dense-over-channels": (
        [
            *(TRANSPOSE, node("Reshape", "t rows_of_channels", "r"), node("MatMul", "r product", "m")),
            *(node("Reshape", "m nhwc", "i"), node("Neg", "i", "probabilities")),
        ],
        ["Conv", "Neg", "Transpose"],
    ),
    "identity-reshape": (
        [
            *(TRANSPOSE, node("Relu", "t", "r"), node("Transpose", "r", "u", perm=TO_NCHW)),
            *(node("Reshape", "u image", "i"), node("Neg", "i", "probabilities")),
        ],
        ["Relu", "Neg"],
    ),
    "repeated-constant": ([node("Add", "pixels repeated", "probabilities")], ["Add"]),
    "repetition": (
        [
            *(node("Unsqueeze", "pixels axis", "u"), node("Tile", "u copies", "r")),
            *(node("Reshape", "r tall", "w"), node("Neg", "w", "probabilities")),
        ],
        ["Resize", "Neg"],
    ),
    "constant-first": (
        [node("Conv", "pixels kernel", "c"), node("Mul", "column c", "m"), node("Relu", "m", "probabilities")],
        ["Conv", "Relu"],
    ),
    "padded-twice": (
        [
            *(node("Pad", "pixels pads", "p"), node("Pad", "p pads", "q"), node("Conv", "q kernel", "c")),
            node("Relu", "c", "probabilities"),
        ],
        ["Conv", "Relu"],
    ),
}
# (graph, a pass, the condition that a later pass requires of it)
DEPENDENCES = (
    ("identity-reshape", reshapes.REMOVE_IDENTITY_RESHAPES, reshapes.NO_RESHAPE_IS_IDENTITY),
    ("repeated-constant", batch.SHARE_CONSTANTS, batch.CONSTANTS_ARE_SHARED),
    ("dense-over-channels", dense.REMOVE_RESHAPES_AROUND_DENSE, dense.DENSE_HAS_NO_RESHAPES),
    ("repetition", upsampling.REPETITION_TO_RESIZE, upsampling.REPETITIONS_ARE_RESIZES),
    ("views", reshapes.VIEWS_TO_RESHAPES, reshapes.VIEWS_ARE_RESHAPES),
    ("views", reshapes.MERGE_RESHAPES, reshapes.RESHAPES_ARE_MERGED),
    ("flatten", dense.DENSE_TO_GEMM, dense.DENSE_IS_GEMM),
    ("normalized-dense", folding.FOLD_CHANNELWISE, folding.CHANNELWISE_IS_FOLDED),
    ("normalized-row", folding.FOLD_BEFORE_DENSE, folding.DENSE_INPUT_IS_FOLDED),
    ("flatten", flatten.REMOVE_FLATTEN_TRANSPOSE, flatten.FLATTEN_HAS_NO_TRANSPOSE),
)


def graph_of(name: str) -> Graph:
    nodes, _ = GRAPHS[name]
    used = {tensor for item in nodes for tensor in item.input}
    arrays = [numpy_helper.from_array(array, key) for key, array in CONSTANTS.items() if key in used]
    return read(nodes, arrays, SHAPE, None)


def run(order: tuple[GraphPass, ...], graph: Graph) -> None:
    for item in order:
        item.run(graph)


@pytest.mark.parametrize("name", GRAPHS)
def test_the_passes_keep_the_function_and_leave_few_operators(name):
    graph = graph_of(name)
    images = floats(3, *SHAPE[1:])
    wanted = compute(graph, images)
    simplify(graph)
    assert kinds(graph) == GRAPHS[name][1]
    np.testing.assert_allclose(compute(graph, images), wanted, rtol=1e-5)
    assert not [array for array in graph.constants.values() if BATCH in (*array.shape, *array.ravel())]


def test_random_graphs_keep_their_function_and_are_never_refused():
    before = left = 0
    for seed in range(sized(100, 5000)):
        graph = GraphDraw(seed).graph()
        images = floats(3, *graph.shapes[graph.input][1:])
        wanted = compute(graph, images)
        before += kinds(graph).count("Transpose")
        simplify(graph)
        left += kinds(graph).count("Transpose")
        np.testing.assert_allclose(compute(graph, images), wanted, rtol=1e-3, atol=1e-4, err_msg=f"seed {seed}")
    assert left < before / 2


@pytest.mark.parametrize(("name", "moved", "condition"), DEPENDENCES)
def test_a_pass_that_runs_too_late_is_refused(name, moved, condition):
    order = (*(item for item in PASSES if item is not moved), moved)
    with pytest.raises(ExportError) as caught:
        run(order, graph_of(name))
    assert f"requires that {condition.text}, which fails at " in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("late", [item for item in PASSES if BATCH_IS_FIXED in item.requires])
def test_the_batch_is_fixed_until_shapes_are_settled(late):
    graph = graph_of("flatten")
    batch.MAKE_BATCH_DYNAMIC.run(graph)
    with pytest.raises(ExportError, match="requires that the batch is that of the conversion"):
        late.run(graph)


def test_each_condition_is_ensured_before_it_is_required():
    ensured = {BATCH_IS_FIXED.text}
    for item in PASSES:
        assert {condition.text for condition in item.requires} <= ensured
        ensured |= {condition.text for condition in item.ensures}
    required = {condition.text for item in PASSES for condition in item.requires}
    assert required == {BATCH_IS_FIXED.text, *(condition.text for *_, condition in DEPENDENCES)}


def remove_transpose(graph: Graph) -> None:
    graph.nodes = [item for item in graph.nodes if item.op_type != "Transpose"]


@pytest.mark.parametrize(
    ("rewrite", "ensures", "message"),
    [
        (lambda graph: None, (dense.DENSE_IS_GEMM,), "ensures that every Dense layer is a Gemm, which fails at MatMul"),
        (remove_transpose, (), "ensures that every tensor that a node reads exists, which fails at t of Reshape f"),
    ],
)
def test_a_pass_that_breaks_its_promise_is_refused(rewrite, ensures, message):
    with pytest.raises(ExportError, match=message):
        GraphPass(rewrite, ensures=ensures).run(graph_of("flatten"))


def test_a_condition_names_the_first_violation():
    condition: Condition = graph_pass.no_node("no Reshape is left", lambda graph, item: item.op_type == "Reshape")
    assert condition.find_violation(graph_of("flatten-mixed")) == "Reshape r"
    assert condition.find_violation(graph_of("padded-twice")) == ""
