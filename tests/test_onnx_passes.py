"""Single ONNX passes, each against ONNX Runtime on the graph before it."""

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from edgecnn.formats.onnx.graph import BATCH, Graph
from edgecnn.formats.onnx.passes.permutation import cross, inverse, keeps_order, permuted
from edgecnn.formats.onnx.passes.repair import repair
from edgecnn.formats.onnx.passes.transposes import CANCEL_TRANSPOSES
from edgecnn.formats.onnx.passes.upsampling import MERGE_RESIZES
from tests.onnx_graphs import RANDOM, compute, floats, ints, kinds, proto, read
from tests.onnx_runtime import answers

IMAGE = (4, 6, 8)  # height, width, channels
NONE = np.zeros(0, np.float32)


# operators on NHWC of 4 x 6 x 8, each [(operator, constants, attributes)], and the shape of an image behind them
OPERATORS: dict[str, tuple[list[tuple[str, list[Any], dict[str, Any]]], tuple[int, ...]]] = {
    "unary": ([("Softsign", [], {})], IMAGE),
    "vector": ([("Mul", [floats(8)], {})], IMAGE),
    "image": ([("Pow", [floats(4, 6, 8)], {})], IMAGE),
    "column": ([("Div", [floats(1, 4, 1, 1)], {})], IMAGE),
    "scalar": ([("Add", [np.float32(2)], {})], IMAGE),
    "clip": ([("Clip", [np.float32(0.1), np.float32(0.7)], {})], IMAGE),
    "softmax": ([("Softmax", [], {"axis": -1})], IMAGE),
    "softmax-rows": ([("Softmax", [], {"axis": 1})], IMAGE),
    "mean": ([("ReduceMean", [], {"axes": [1, 2], "keepdims": 1})], (1, 1, 8)),
    "mean-negative": ([("ReduceMean", [], {"axes": [-2], "keepdims": 1})], (4, 1, 8)),
    "sum": ([("ReduceSum", [ints(2)], {"keepdims": 1})], (4, 1, 8)),
    "max-channels": ([("ReduceMax", [], {"axes": [3], "keepdims": 1})], (4, 6, 1)),
    "sum-dropped": ([("ReduceSum", [ints(1)], {"keepdims": 0}), ("Unsqueeze", [ints(2)], {})], (6, 1, 8)),
    "pad": ([("Pad", [ints(0, 1, 2, 0, 0, 3, 0, 1), np.float32(0.3)], {})], (8, 8, 9)),
    "tile": ([("Tile", [ints(1, 2, 1, 3)], {})], (8, 6, 24)),
    "slice": ([("Slice", [ints(1, 2), ints(4, 8), ints(1, 3), ints(1, 2)], {})], (3, 6, 3)),
    "slice-without-axes": ([("Slice", [ints(0, 1), ints(BATCH, 3)], {})], (2, 6, 8)),
    "gather": ([("Gather", [ints(2, 0, 5)], {"axis": 2})], (4, 3, 8)),
    "resize": (
        [("Resize", [np.zeros(0, np.float32), np.array([1, 2, 1, 1], np.float32)], {"mode": "nearest"})],
        (8, 6, 8),
    ),
    "squeeze": ([("Unsqueeze", [ints(3)], {}), ("Squeeze", [ints(3)], {})], IMAGE),
    "split-axis": ([("Reshape", [ints(-1, 4, 6, 2, 4)], {}), ("Reshape", [ints(-1, 4, 6, 8)], {})], IMAGE),
    "merge-pixels": ([("Reshape", [ints(-1, 24, 8)], {}), ("Reshape", [ints(-1, 6, 4, 8)], {})], (6, 4, 8)),
    "product": ([("MatMul", [floats(8, 5)], {})], (4, 6, 5)),
}


def chain(steps: list[tuple[str, list[Any], dict[str, Any]]], shape: tuple[int, ...]) -> Graph:
    """Return a graph of NCHW input and output with operators on NHWC between two Transposes."""
    nodes = [helper.make_node("Transpose", ["pixels"], ["t0"], perm=[0, 2, 3, 1])]
    arrays = []
    for position, (kind, constants, attributes) in enumerate(steps):
        names = [f"c{position}_{number}" for number in range(len(constants))]
        arrays += [numpy_helper.from_array(np.asarray(item), name) for item, name in zip(constants, names, strict=True)]
        nodes.append(helper.make_node(kind, [f"t{position}", *names], [f"t{position + 1}"], **attributes))
    nodes.append(helper.make_node("Transpose", [f"t{len(steps)}"], ["out"], perm=[0, 3, 1, 2]))
    nodes.append(helper.make_node("Neg", ["out"], ["probabilities"]))
    return read(nodes, arrays, (BATCH, IMAGE[2], *IMAGE[:2]), (BATCH, shape[2], *shape[:2]))


@pytest.mark.parametrize("name", OPERATORS)
def test_an_operator_in_nhwc_is_computed_in_nchw(name):
    steps, shape = OPERATORS[name]
    graph = chain(steps, shape)
    images = floats(3, IMAGE[2], *IMAGE[:2])
    wanted = compute(graph, images)
    assert wanted.shape == (3, shape[2], *shape[:2])
    assert kinds(graph).count("Transpose") == 2
    CANCEL_TRANSPOSES.run(graph)
    assert "Transpose" not in kinds(graph)
    np.testing.assert_allclose(compute(graph, images), wanted, rtol=1e-5, atol=1e-6)


def test_a_split_and_its_branches_are_computed_in_nchw():
    nodes = [
        helper.make_node("Transpose", ["pixels"], ["t"], perm=[0, 2, 3, 1]),
        helper.make_node("Split", ["t"], ["a", "b"], axis=3),
        helper.make_node("Greater", ["a", "b"], ["c"]),
        helper.make_node("Where", ["c", "a", "b"], ["d"]),
        helper.make_node("Concat", ["d", "a"], ["e"], axis=-1),
        helper.make_node("Transpose", ["e"], ["f"], perm=[0, 3, 1, 2]),
        helper.make_node("Neg", ["f"], ["probabilities"]),
    ]
    graph = read(nodes, [], (BATCH, 8, 4, 6), (BATCH, 8, 4, 6))
    images = floats(2, 8, 4, 6)
    wanted = compute(graph, images)
    CANCEL_TRANSPOSES.run(graph)
    assert "Transpose" not in kinds(graph)
    np.testing.assert_array_equal(compute(graph, images), wanted)


def test_a_transpose_that_nothing_undoes_is_not_multiplied():
    nodes = [
        helper.make_node("Transpose", ["pixels"], ["t"], perm=[0, 2, 3, 1]),
        helper.make_node("Relu", ["t"], ["a"]),
        helper.make_node("Reshape", ["a", "flat"], ["b"]),
        helper.make_node("Reshape", ["t", "flat"], ["c"]),
        helper.make_node("Add", ["b", "c"], ["probabilities"]),
    ]
    flat = numpy_helper.from_array(ints(BATCH, 192), "flat")
    graph = read(nodes, [flat], (BATCH, 8, 4, 6), (BATCH, 192))
    images = floats(2, 8, 4, 6)
    wanted = compute(graph, images)
    CANCEL_TRANSPOSES.run(graph)
    assert kinds(graph).count("Transpose") == 1
    np.testing.assert_array_equal(compute(graph, images), wanted)


@pytest.mark.parametrize("coordinates", ["asymmetric", "half_pixel"])
def test_only_repetitions_are_merged_into_one_resize(coordinates):
    options = {"mode": "nearest", "nearest_mode": "floor", "coordinate_transformation_mode": coordinates}
    nodes = [
        helper.make_node("Resize", ["pixels", "", "rows"], ["a"], **options),
        helper.make_node("Resize", ["a", "", "columns"], ["probabilities"], **options),
    ]
    arrays = [numpy_helper.from_array(np.array(item, np.float32), name) for name, item in SCALES.items()]
    graph = read(nodes, arrays, (BATCH, 8, 4, 6), (BATCH, 8, 8, 18))
    images = floats(2, 8, 4, 6)
    wanted = compute(graph, images)
    MERGE_RESIZES.run(graph)
    assert kinds(graph) == ["Resize"] * (1 if coordinates == "asymmetric" else 2)
    np.testing.assert_array_equal(compute(graph, images), wanted)


SCALES = {"rows": [1, 1, 2, 1], "columns": [1, 1, 1, 3]}


@pytest.mark.parametrize("size", [7, 9, 13, 24, 29])
def test_a_resize_gives_the_size_that_was_asked_for(size):
    scales = numpy_helper.from_array(np.array([1, 1, size / 12, size / 14], np.float32), "scales")
    nodes = [helper.make_node("Resize", ["pixels", "", "scales"], ["probabilities"], mode="linear")]
    model = proto(nodes, [scales], (1, 2, 12, 14), (1, 2, size, size))
    repair(model)
    assert answers(model.SerializeToString(), floats(1, 2, 12, 14)).shape == (1, 2, size, size)
    onnx.checker.check_model(model, full_check=True)


def test_shapes_known_beforehand_are_constants():
    nodes = [
        helper.make_node("Shape", ["pixels"], ["a"]),
        helper.make_node("Gather", ["a", "first"], ["b"]),
        helper.make_node("Concat", ["b", "rest"], ["c"], axis=0),
        helper.make_node("Reshape", ["pixels", "c"], ["probabilities"]),
    ]
    arrays = [numpy_helper.from_array(ints(0), "first"), numpy_helper.from_array(ints(-1), "rest")]
    model = proto(nodes, arrays, (BATCH, 3, 2), (BATCH, 6))
    repair(model)
    assert [node.op_type for node in model.graph.node] == ["Reshape"]
    (shape,) = [item for item in model.graph.initializer if item.name == model.graph.node[0].input[1]]
    np.testing.assert_array_equal(numpy_helper.to_array(shape), [BATCH, -1])


def factored(shape: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return shapes of the same number of elements that join or split neighbouring axes, and some that mix them."""
    joined = [(*shape[:at], shape[at] * shape[at + 1], *shape[at + 2 :]) for at in range(len(shape) - 1)]
    split = [(*shape[:at], 2, size // 2, *shape[at + 1 :]) for at, size in enumerate(shape) if size % 2 == 0]
    return [*joined, *split, shape, shape[::-1], (*shape, 1), (1, *shape)]


def test_a_transpose_and_a_reshape_are_exchanged_only_where_both_orders_are_equal():
    crossed = 0
    for _ in range(300):
        size = int(RANDOM.integers(2, 5))
        given = tuple(int(item) for item in RANDOM.choice([1, 2, 3, 4, 5], size))
        perm = tuple(int(item) for item in RANDOM.permutation(size))
        values = np.arange(np.prod(given)).reshape(given)
        for after in factored(permuted(given, perm)):
            found = cross(permuted(given, perm), after, perm)
            if found is not None:
                crossed += 1
                shape, restored = found
                wanted = values.transpose(perm).reshape(after)
                np.testing.assert_array_equal(values.reshape(shape).transpose(restored), wanted)
    assert crossed > 1000


@pytest.mark.parametrize(
    ("before", "after", "perm", "found"),
    [
        ((7, 4, 6, 8), (7, 24, 8), (0, 2, 3, 1), ((7, 8, 24), (0, 2, 1))),  # rows and columns stay neighbours
        ((7, 4, 6, 8), (7, 4, 6, 2, 4), (0, 2, 3, 1), ((7, 2, 4, 4, 6), (0, 3, 4, 1, 2))),
        ((7, 4, 6, 8), (7, 4, 48), (0, 2, 3, 1), None),  # columns and channels do not
        ((7, 4, 6, 8), (7, 192), (0, 2, 3, 1), None),
        ((7, 4, 6), (7, 5, 5), (0, 1, 2), None),  # no Reshape at all
    ],
)
def test_crossing(before, after, perm, found):
    assert cross(before, after, perm) == found


def test_permutations():
    assert permuted((5, 4, 6, 8), (0, 3, 1, 2)) == (5, 8, 4, 6)
    assert permuted((5, 8, 4, 6), inverse((0, 3, 1, 2))) == (5, 4, 6, 8)
    assert keeps_order((5, 1, 1, 8), (0, 3, 1, 2))
    assert not keeps_order((5, 1, 2, 8), (0, 3, 1, 2))
