"""Names of nodes and tensors that depend only on the model: the converter's names have counters of the process."""

import re
from typing import Any

from edgecnn.formats.onnx.graph import Graph, unused

_WEIGHTED = ("Conv", "ConvTranspose", "Gemm", "MatMul")


def name_after_layers(graph: Graph, body: Any) -> None:
    """Name nodes, tensors and constants of a sorted graph after the layers of the Keras model `body`, in place.

    A node is called `layer/Operator`, its output `layer/Operator:0`, its constants `layer/Operator/weight` and so on.
    Names that Keras counts by itself ("conv2d_7") are numbered anew from the start of the model.
    """
    _name_nodes(graph, _layer_names(body))
    _name_outputs(graph)


def _name_nodes(graph: Graph, layers: dict[str, str]) -> None:
    """Name nodes after their layers, and the constants that a node reads after the node."""
    taken: set[str] = set()
    constants: dict[str, Any] = {}
    for node in graph.nodes:
        node.name = unused("/".join(filter(None, (_layer_of(node, layers), node.op_type))), taken)
        taken.add(node.name)
        for position, tensor in enumerate(node.input):
            if tensor in graph.constants:
                key = unused(f"{node.name}/{_role(node, position)}", constants)
                constants[key] = graph.constants[tensor]
                node.input[position] = key
    graph.constants = constants


def _name_outputs(graph: Graph) -> None:
    """Name the tensors that nodes write after the nodes; the graph's input and output keep their names."""
    shapes = {name: array.shape for name, array in graph.constants.items()}
    shapes[graph.input] = graph.shapes[graph.input]
    for node in graph.nodes:
        for position, tensor in enumerate(node.output):
            name = tensor if tensor == graph.output else f"{node.name}:{position}"
            if tensor in graph.shapes:
                shapes[name] = graph.shapes[tensor]
            graph.rename(tensor, name)
    graph.shapes = shapes


def layer_of(node: Any, body: Any) -> str:
    """Return the name of the layer of the Keras model `body` that a node was converted from; "" if it is unknown."""
    return _layer_of(node, {layer.name: layer.name for layer in _leaves(body)})


def _role(node: Any, position: int) -> str:
    """Return the role of an input of a node, by its position."""
    if node.op_type in _WEIGHTED:
        return ("input", "weight", "bias")[position]
    if node.op_type == "Reshape":
        return "shape"
    if node.op_type == "Clip":
        return ("input", "min", "max")[position]
    return "constant"


def _layer_of(node: Any, layers: dict[str, str]) -> str:
    """Return the value in `layers` of the layer whose scope is part of a node's names, "" if there is none."""
    # Weights keep the path of their layer where the converter renames the node after a fusion.
    weights = node.input[1:] if node.op_type in _WEIGHTED else ()
    paths = [*weights[:1], node.name, *node.output, *weights[1:]]
    for path in paths:
        for part in path.split("/")[:-1]:
            # Keras enters a layer's scope once to build and once to call, so the call's scope has one more "_1".
            for candidate in (re.sub(r"_\d+$", "", part), part):
                if candidate in layers:
                    return layers[candidate]
    return ""


def _layer_names(body: Any) -> dict[str, str]:
    """Return the name of each layer in the file, by its name in Keras."""
    names: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for layer in _leaves(body):
        kind = _snake_case(type(layer).__name__)
        names[layer.name] = layer.name
        if re.fullmatch(rf"{re.escape(kind)}(_\d+)?", layer.name):
            names[layer.name] = f"{kind}_{numbers[kind]}" if kind in numbers else kind
            numbers[kind] = numbers.get(kind, 0) + 1
    return names


def _leaves(model: Any) -> list[Any]:
    """Return the layers of a model and of the models nested in it, in order."""
    nested = [_leaves(layer) if hasattr(layer, "layers") else [layer] for layer in model.layers]
    return [layer for group in nested for layer in group]


def _snake_case(name: str) -> str:
    """Return a class name as Keras makes the name of a layer of it (`keras.src.utils.naming.to_snake_case`)."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", name))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()
