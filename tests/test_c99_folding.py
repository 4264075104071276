"""Constant folding of the shape arithmetic that a dynamic batch causes, in generated C."""

from typing import Any

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema

from edgecnn.errors import ExportError
from edgecnn.formats.c99 import generator, network
from tests.c_kit import compiled, generate
from tests.operator_draws import Draw, activation, constant
from tests.reference_kernels import Quantized
from tests.tflite_ops import Operator, Tensor, object_model, pack, reference

SOURCE, PIXELS = Quantized(0.05, 3), (1, 4, 5, 2)
SLICE = dict.fromkeys(("beginMask", "endMask", "ellipsisMask", "newAxisMask"), 0)


def with_dynamic(model: Any, *dimensions: int) -> bytes:
    """Pack a file in which these dimensions of each int8 tensor are dynamic in `shape_signature`."""
    for tensor in model.subgraphs[0].tensors:
        if tensor.type == schema.TensorType.INT8 and model.buffers[tensor.buffer].data is None:
            signature = np.array(tensor.shape, np.int32)
            signature[list(dimensions)] = -1
            tensor.shapeSignature = signature
    return pack(model)


def number(value: int) -> Tensor:
    return Tensor((), dtype="int32", data=value)


def vector(size: int) -> Tensor:
    return Tensor((size,), dtype="int32")


def flatten(between: list[Operator], extra: dict[str, Tensor], result: tuple[int, ...] = (1, 40)) -> Any:
    """Return a RELU and a RESHAPE whose target shape `between` computes from the tensor "shape", that of the pixels."""
    tensors = {
        "x": activation(SOURCE, PIXELS),
        "r": activation(SOURCE, PIXELS),
        "shape": vector(4),
        **extra,
        "y": activation(SOURCE, result),
    }
    operators = [
        Operator("RELU", ("x",), ("r",)),
        Operator("SHAPE", ("r",), ("shape",), {"outType": schema.TensorType.INT32}),
        *between,
        Operator("RESHAPE", ("r", "to"), ("y",)),
    ]
    return object_model(tensors, operators, ["x"], ["y"])


def batch_of_shape() -> tuple[list[Operator], dict[str, Tensor]]:
    """Return the operators that TensorFlow writes for shape[0]."""
    tensors = {"0": constant([0]), "1": constant([1]), "batch": Tensor((), dtype="int32")}
    return [Operator("STRIDED_SLICE", ("shape", "0", "1", "1"), ("batch",), {**SLICE, "shrinkAxisMask": 1})], tensors


def packed() -> Any:
    between, tensors = batch_of_shape()
    between.append(Operator("PACK", ("batch", "rest"), ("to",), {"valuesCount": 2, "axis": 0}))
    return flatten(between, {**tensors, "rest": number(-1), "to": vector(2)})


def multiplied() -> Any:
    """The batch, and the product of all other dimensions, gathered, cast and concatenated."""
    tensors = {
        "inner": constant([1, 2, 3]),
        "sizes": vector(3),
        "0": constant([0]),
        "product": Tensor((1,), dtype="int32"),
        "wide": Tensor((1,), dtype="int64"),
        "narrow": Tensor((1,), dtype="int32"),
        "one": constant([1]),
        "first": vector(1),
        "to": vector(2),
    }
    between = [
        Operator("GATHER", ("shape", "inner"), ("sizes",), {"axis": 0}),
        Operator("REDUCE_PROD", ("sizes", "0"), ("product",), {"keepDims": True}),
        Operator("CAST", ("product",), ("wide",)),
        Operator("CAST", ("wide",), ("narrow",)),
        Operator("STRIDED_SLICE", ("shape", "0", "one", "one"), ("first",), {**SLICE, "shrinkAxisMask": 0}),
        Operator("MUL", ("first", "one"), ("scaled",)),
        Operator("CONCATENATION", ("scaled", "narrow"), ("to",), {"axis": 0}),
    ]
    return flatten(between, {**tensors, "scaled": vector(1)})


def stored_wrong() -> Any:
    """Both dimensions are computed, so the converter stores (1, 1) for them."""
    return flatten([], {"to": constant([-1, 40])}, result=(1, 1))


def rows_of_an_image() -> Any:
    """A dense layer over the pixels of one image; with a dynamic batch, the converter stores one row."""
    weights = Tensor((3, 2), 0.01, 0, "int8", [[1, -2], [30, 40], [-50, 6]])
    tensors = {
        "x": activation(SOURCE, PIXELS),
        "to": constant([-1, 2]),
        "w": weights,
        "r": activation(SOURCE, (1, 2)),
        "d": activation(SOURCE, (1, 3)),
        "s": activation(SOURCE, (1, 3)),
        "flat": constant([-1, 60]),
        "y": activation(SOURCE, (1, 60)),
    }
    operators = [
        Operator("RESHAPE", ("x", "to"), ("r",)),
        Operator("FULLY_CONNECTED", ("r", "w", ""), ("d",)),
        Operator("RELU", ("d",), ("s",)),
        Operator("RESHAPE", ("s", "flat"), ("y",)),
    ]
    return object_model(tensors, operators, ["x"], ["y"])


@pytest.mark.parametrize("case", [packed, multiplied, stored_wrong, rows_of_an_image])
def test_computed_shape_of_a_flatten_becomes_a_constant(case, tmp_path):
    content = with_dynamic(case(), 0)
    library = compiled([generate(content, tmp_path / "kit")], tmp_path)
    for arrays in Draw(0).input_sets(PIXELS):
        (expected,) = reference(content, arrays)
        (answer,) = library.run("model", arrays)
        assert answer.ravel().tolist() == expected.ravel().tolist()


def test_dynamic_size_is_refused_by_name(tmp_path):
    tensors = {"x": activation(SOURCE, (1, 1, 1, 2)), "y": activation(SOURCE, (1, 1, 1, 2))}
    content = with_dynamic(object_model(tensors, [Operator("RELU", ("x",), ("y",))], ["x"], ["y"]), 0, 1, 2)
    with pytest.raises(ExportError, match=r"an input 'x' of shape .* are dynamic.*export it with a fixed size"):
        generator.generate(network.read(content, "the model"), tmp_path / "kit")


def test_shape_that_is_an_output_is_refused(tmp_path):
    tensors = {"x": activation(SOURCE, PIXELS), "shape": vector(4)}
    operators = [Operator("SHAPE", ("x",), ("shape",), {"outType": schema.TensorType.INT32})]
    content = pack(object_model(tensors, operators, ["x"], ["shape"]))
    with pytest.raises(ExportError, match="its output 'shape' is int32"):
        generator.generate(network.read(content, "the model"), tmp_path / "kit")
