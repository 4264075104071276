"""Small ONNX graphs that the tests of passes build node by node and run."""

from typing import Any

import numpy as np
from onnx import TensorProto, helper

from edgecnn.formats.onnx.graph import BATCH, Graph, to_model
from tests.onnx_runtime import answers

RANDOM = np.random.default_rng(11)


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def floats(*shape: int) -> np.ndarray:
    return RANDOM.uniform(0.5, 1.5, shape).astype(np.float32)


def read(nodes: list[Any], arrays: list[Any], given: tuple[int, ...], answer: tuple[int, ...] | None) -> Graph:
    return Graph.of(proto(nodes, arrays, given, answer))


def proto(nodes: list[Any], arrays: list[Any], given: tuple[int, ...], answer: tuple[int, ...] | None) -> Any:
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        for name, shape in (("pixels", given), ("probabilities", answer))
    ]
    inner = helper.make_graph(nodes, "test", ends[:1], ends[1:], arrays)
    return helper.make_model(inner, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def compute(graph: Graph, images: np.ndarray) -> Any:
    """Run a graph for few images, whatever batch its Reshapes and constants name."""
    graph = graph.copy()
    graph.sort()
    for name, array in graph.constants.items():
        if array.shape[:1] == (BATCH,):
            graph.constants[name] = array[: len(images)]
    for node in graph.nodes:
        if node.op_type == "Reshape":
            shape = graph.constants[node.input[1]]
            node.input[1] = graph.constant("shape", np.where(shape == BATCH, len(images), shape))
    model = to_model(graph, (TensorProto.FLOAT, images.shape[1:]), None, ())
    del model.graph.output[0].type.tensor_type.shape.dim[:]
    model.graph.output[0].type.tensor_type.ClearField("shape")
    return answers(model.SerializeToString(), images)


def kinds(graph: Graph) -> list[str]:
    graph.sort()
    return [node.op_type for node in graph.nodes]


def node(kind: str, inputs: str, output: str, **attributes: Any) -> Any:
    """Return a node of one output, which is its name too; the names of its inputs are separated by spaces."""
    return helper.make_node(kind, inputs.split(), [output], output, **attributes)
