"""Repairs of the converter's output: operators that ONNX lacks, rounded scales, and constants not yet computed."""

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.formats.onnx.graph import OPSET

Constants = dict[str, NDArray[Any]]

_LARGEST_SIZE = 1024  # height or width of an image that is resized


def repair(model: Any) -> None:
    """Repair a converted `ModelProto` of fixed batch, in place.

    Operators of ONNX replace TensorFlow's Erfc and Expm1, a Resize gives the size that TensorFlow gives, and nodes that
    depend only on constants and known shapes are computed.
    """
    _replace_missing_operators(model)
    constants = _take_constants(model)
    _round_scales_up(model, constants)
    _fold_constants(model, constants)
    _put_constants(model, constants)


def _replace_missing_operators(model: Any) -> None:
    """Replace Erfc and Expm1, which the converter copies from TensorFlow although ONNX has neither."""
    import onnx

    written = []
    for node in model.graph.node:
        if node.op_type not in ("Erfc", "Expm1"):
            written.append(node)
            continue
        inner, one = f"{node.output[0]}/inner", f"{node.output[0]}/one"
        model.graph.initializer.append(onnx.numpy_helper.from_array(np.array(1, np.float32), one))
        # erfc(x) = 1 - erf(x), expm1(x) = exp(x) - 1
        kind, order = ("Erf", [one, inner]) if node.op_type == "Erfc" else ("Exp", [inner, one])
        written.append(onnx.helper.make_node(kind, [node.input[0]], [inner], f"{node.name}/{kind}"))
        written.append(onnx.helper.make_node("Sub", order, [node.output[0]], node.name))
    del model.graph.node[:]
    model.graph.node.extend(written)


def _take_constants(model: Any) -> Constants:
    """Return initializers and outputs of Constant by name, and remove the Constants."""
    import onnx

    constants = {item.name: onnx.numpy_helper.to_array(item) for item in model.graph.initializer}
    for node in [item for item in model.graph.node if item.op_type == "Constant"]:
        constants[node.output[0]] = onnx.numpy_helper.to_array(node.attribute[0].t)
        model.graph.node.remove(node)
    return constants


def _put_constants(model: Any, constants: Constants) -> None:
    import onnx

    del model.graph.initializer[:]
    model.graph.initializer.extend(onnx.numpy_helper.from_array(array, name) for name, array in constants.items())


def _round_scales_up(model: Any, constants: Constants) -> None:
    """Round the scales of each Resize up to the next float32 where they lie below the ratio of sizes.

    ONNX rounds `size * scale` down: 12 * float32(7 / 12) would give 6.
    """
    for node in [item for item in model.graph.node if item.op_type == "Resize" and len(item.input) > 2]:
        scales = constants.get(node.input[2])
        if scales is not None:
            node.input[2] = f"{node.output[0]}/scales"
            constants[node.input[2]] = np.array([_not_below_ratio(scale) for scale in scales], np.float32)


def _not_below_ratio(scale: np.float32) -> np.float32:
    """Return the smallest float32 that is at least the ratio of sizes which `scale` was rounded from."""
    exact = Fraction(float(scale))
    return np.nextafter(scale, np.float32(np.inf)) if exact < exact.limit_denominator(_LARGEST_SIZE) else scale


def _fold_constants(model: Any, constants: Constants) -> None:
    """Compute nodes that read only constants, and Shape of known shapes, until no node is left that can be computed."""
    found: Constants = {"": np.zeros(0)}  # not empty, so that the loop starts
    while found:
        _put_constants(model, constants)
        shapes = _known_shapes(model)
        found = {}
        kept = []
        for node in model.graph.node:
            values = _computed(node, constants, shapes)
            if values is None:
                kept.append(node)
            found |= values or {}
            constants |= values or {}
        del model.graph.node[:]
        model.graph.node.extend(kept)


def _known_shapes(model: Any) -> dict[str, tuple[int, ...]]:
    """Return the shapes, by tensor, of which every size can be inferred."""
    import onnx

    inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True, data_prop=True).graph
    shapes = {
        info.name: tuple(size.dim_value for size in info.type.tensor_type.shape.dim)
        for info in (*inferred.input, *inferred.value_info)
    }
    return {name: shape for name, shape in shapes.items() if all(shape)}


def _computed(node: Any, constants: Constants, shapes: dict[str, tuple[int, ...]]) -> Constants | None:
    """Return the outputs of a node by name; None if they depend on the input of the model."""
    import onnx

    if node.op_type == "Shape" and node.input[0] in shapes and not node.attribute:
        return {node.output[0]: np.array(shapes[node.input[0]], np.int64)}
    read = {name for name in node.input if name}
    if (
        not read
        or not read <= constants.keys()
        or any(item.type == onnx.AttributeProto.GRAPH for item in node.attribute)
    ):
        return None
    return _evaluate(node, {name: constants[name] for name in node.input if name})


def _evaluate(node: Any, given: Constants) -> Constants:
    """Return the outputs of a node, computed by ONNX's reference implementation."""
    import onnx
    from onnx.reference import ReferenceEvaluator

    unknown = onnx.TensorProto.UNDEFINED
    graph = onnx.helper.make_graph(
        [node],
        "constant",
        [onnx.helper.make_tensor_value_info(name, unknown, None) for name in given],
        [onnx.helper.make_tensor_value_info(name, unknown, None) for name in node.output],
    )
    opset = onnx.helper.make_opsetid("", OPSET)
    values = ReferenceEvaluator(onnx.helper.make_model(graph, opset_imports=[opset])).run(None, given)
    return {name: np.asarray(value) for name, value in zip(node.output, values, strict=True)}
