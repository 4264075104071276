"""An editable ONNX graph: nodes, constants, shapes, and the producers and consumers of a tensor."""

import copy
import dataclasses
from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

# Opset 17 with IR 8 is read by ONNX Runtime 1.12 (2022) and later, and has per-axis DequantizeLinear.
OPSET = 17
IR_VERSION = 8
# A model is converted with this batch, which becomes dynamic afterwards: a conversion with a dynamic batch computes
# shapes at run time (Shape, Gather, Slice, Concat). No other dimension of a model is a large prime.
BATCH = 8191
VIEWS = ("Reshape", "Squeeze", "Unsqueeze")  # operators that change the shape and no value


@dataclasses.dataclass(slots=True)
class Graph:
    """One input, one output, every constant an array.

    Attributes:
        nodes: `onnx.NodeProto`, in any order until `sort` is called.
        constants: initializers and outputs of Constant, by name.
        shapes: shapes as far as they could be inferred, 0 for an unknown size; the batch is `BATCH`.
        input: name of the input tensor.
        output: name of the output tensor.
        dynamic_batch: whether Reshapes copy or infer the batch, instead of naming that of the conversion.
    """

    nodes: list[Any]
    constants: dict[str, NDArray[Any]]
    shapes: dict[str, tuple[int, ...]]
    input: str
    output: str
    dynamic_batch: bool = False

    @classmethod
    def of(cls, model: Any) -> "Graph":
        """Return the graph of a `ModelProto` with one input and one output."""
        import onnx

        inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True, data_prop=True).graph
        known = [*inferred.input, *inferred.output, *inferred.value_info]
        shapes = {info.name: tuple(size.dim_value for size in info.type.tensor_type.shape.dim) for info in known}
        constants = {item.name: onnx.numpy_helper.to_array(item) for item in model.graph.initializer}
        nodes = []
        for node in model.graph.node:
            if node.op_type == "Constant":
                constants[node.output[0]] = onnx.numpy_helper.to_array(node.attribute[0].t)
            else:
                nodes.append(node)
        shapes |= {name: array.shape for name, array in constants.items()}
        return cls(nodes, constants, shapes, model.graph.input[0].name, model.graph.output[0].name)

    def copy(self) -> "Graph":
        """Return a copy that shares the arrays of constants, since no pass writes into an array."""
        return dataclasses.replace(
            self, nodes=copy.deepcopy(self.nodes), constants=dict(self.constants), shapes=dict(self.shapes)
        )

    def producer(self, tensor: str) -> Any | None:
        """Return the node that writes a tensor; None for the input and for constants."""
        return next((node for node in self.nodes if tensor in node.output), None)

    def consumers(self, tensor: str) -> list[Any]:
        """Return the nodes that read a tensor."""
        return [node for node in self.nodes if tensor in node.input]

    def only_consumer(self, tensor: str, *kinds: str) -> Any | None:
        """Return the one node that reads a tensor if it is of one of the kinds and the tensor is not the output."""
        readers = self.consumers(tensor)
        if len(readers) == 1 and readers[0].op_type in kinds and tensor != self.output:
            return readers[0]
        return None

    def constant_operand(self, node: Any) -> tuple[str, NDArray[Any]] | None:
        """Return (other input, constant) of a node with two inputs of which exactly one is constant, None otherwise."""
        first, second = node.input
        if (first in self.constants) == (second in self.constants):
            return None
        return (second, self.constants[first]) if first in self.constants else (first, self.constants[second])

    def constant(self, name: str, array: NDArray[Any]) -> str:
        """Add a constant under `name`, or under `unused(name)` where that is taken, and return the name."""
        free = unused(name, self.constants)
        self.constants[free], self.shapes[free] = array, array.shape
        return free

    def add(self, kind: str, inputs: Sequence[str], output: str, name: str, **attributes: Any) -> Any:
        """Append a node with one output and return it."""
        import onnx

        node = onnx.helper.make_node(kind, list(inputs), [output], name, **attributes)
        self.nodes.append(node)
        return node

    def remove(self, node: Any) -> None:
        """Remove a node by identity: equal nodes stay."""
        self.nodes = [item for item in self.nodes if item is not node]

    def bypass(self, node: Any) -> None:
        """Remove a node; its consumers read its first input instead."""
        self.remove(node)
        source, target = node.input[0], node.output[0]
        if target == self.output:
            writer = self.producer(source)
            assert writer is not None
            self.rename(source, target)
        else:
            self.rename(target, source)

    def rename(self, old: str, new: str) -> None:
        """Rename a tensor wherever it is written or read."""
        for node in self.nodes:
            for names in (node.input, node.output):
                names[:] = [new if name == old else name for name in names]

    def sort(self) -> None:
        """Sort nodes depth first from the output, independent of their order before, and drop unused ones."""
        writers = {name: node for node in self.nodes for name in node.output}
        ordered: list[Any] = []
        placed: set[int] = set()
        waiting: list[tuple[Any, bool]] = [(writers[self.output], False)]
        while waiting:
            node, ready = waiting.pop()
            if id(node) in placed:
                continue
            if ready:
                placed.add(id(node))
                ordered.append(node)
                continue
            waiting.append((node, True))
            waiting += [(writers[name], False) for name in reversed(node.input) if name in writers]
        self.nodes = ordered
        used = dict.fromkeys(name for node in ordered for name in node.input)
        self.constants = {name: self.constants[name] for name in used if name in self.constants}


def attribute(node: Any, name: str, default: Any = None) -> Any:
    """Return one attribute of a node as a Python value."""
    import onnx

    return next((onnx.helper.get_attribute_value(item) for item in node.attribute if item.name == name), default)


def set_attribute(node: Any, name: str, value: Any) -> None:
    """Set one attribute of a node."""
    import onnx

    kept = [item for item in node.attribute if item.name != name]
    del node.attribute[:]
    node.attribute.extend([*kept, onnx.helper.make_attribute(name, value)])


def unused(name: str, taken: Any) -> str:
    """Return the first of `name`, `name_2`, `name_3` and so on that is not taken."""
    free, count = name, 1
    while free in taken:
        count += 1
        free = f"{name}_{count}"
    return free


def to_model(graph: Graph, given: tuple[Any, Any], columns: int | None, metadata: Sequence[tuple[str, str]]) -> Any:
    """Return a `ModelProto` with a dynamic batch.

    Args:
        graph: sorted.
        given: element type (`onnx.TensorProto.FLOAT` or `UINT8`) and sample shape of the input.
        columns: width of the float32 output, (N, columns); None if unknown.
        metadata: (key, value), in the order of the file.
    """
    import onnx

    element, shape = given
    inner = onnx.helper.make_graph(
        graph.nodes,
        "classifier",
        [onnx.helper.make_tensor_value_info(graph.input, element, ["N", *shape])],
        [onnx.helper.make_tensor_value_info(graph.output, onnx.TensorProto.FLOAT, ["N", columns])],
        [onnx.numpy_helper.from_array(array, name) for name, array in graph.constants.items()],
    )
    model = onnx.helper.make_model(inner, opset_imports=[onnx.helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    model.producer_name = "edgecnn"
    onnx.helper.set_model_props(model, dict(metadata))
    return model
