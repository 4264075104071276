"""Tables of functions of one int8 value, computed by LiteRT's kernels.

LiteRT runs a file with this single operator on all 256 values. So the table is exact, independent of the kernel's
arithmetic and of the mathematical library that it calls.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import one_line
from edgecnn.formats.c99 import network
from edgecnn.formats.c99.network import Node, Tensor
from edgecnn.system.stderr import suppress_stderr

REFERENCE = "BUILTIN_REF"
_MISSING_KERNEL = "Didn't find op"  # in LiteRT's message for an operator that a set of kernels lacks
_ALL_VALUES = np.arange(-128, 128, dtype=np.int8).reshape(1, 256)


def tabulate(node: Node) -> tuple[NDArray[np.int8], str]:
    """Return the outputs of an operator for -128 to 127, and the name of LiteRT's set of kernels that computed them.

    These are the reference kernels, or the default kernels where the reference kernels lack the operator.

    Args:
        node: an operator of one computed int8 input; its other inputs are constants of one element.

    Raises:
        RefusedError: LiteRT has no such kernel, or refuses an input value.
    """
    content = _single_operator_file(node)
    for kernels in (REFERENCE, "BUILTIN_WITHOUT_DEFAULT_DELEGATES"):
        try:
            return _run(content, kernels), kernels
        except (RuntimeError, ValueError) as error:
            reason = one_line(error, 120)
            if _MISSING_KERNEL not in str(error):
                break
    raise node.refuse(f"LiteRT's kernel does not compute it for all int8 values ({reason})", "leave it out")


def _run(content: bytes, kernels: str) -> NDArray[np.int8]:
    with suppress_stderr():
        from ai_edge_litert.interpreter import Interpreter, OpResolverType

        interpreter = Interpreter(
            model_content=content, num_threads=1, experimental_op_resolver_type=OpResolverType[kernels]
        )
        interpreter.allocate_tensors()
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], _ALL_VALUES)
        interpreter.invoke()
        answer: NDArray[np.int8] = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    return answer.reshape(256).copy()


def _single_operator_file(node: Node) -> bytes:
    """Return a `.tflite` file of this single operator, with 256 inputs and outputs."""
    from ai_edge_litert import schema_py_generated as schema
    from ai_edge_litert.tools import flatbuffer_utils

    model, graph, operator, code = schema.ModelT(), schema.SubGraphT(), schema.OperatorT(), schema.OperatorCodeT()
    inputs = [tensor for tensor in node.inputs if tensor is not None]
    model.version, model.subgraphs, model.operatorCodes = 3, [graph], [code]
    model.buffers = [schema.BufferT()]
    graph.tensors = [_tensor(model, tensor) for tensor in (*inputs, node.outputs[0])]
    graph.inputs = [number for number, tensor in enumerate(inputs) if tensor.data is None]
    graph.outputs = [len(inputs)]
    graph.operators = [operator]
    operator.inputs, operator.outputs = list(range(len(inputs))), [len(inputs)]
    code.builtinCode = getattr(schema.BuiltinOperator, node.name)
    code.deprecatedBuiltinCode, code.version = min(code.builtinCode, 127), node.version
    if options := network.stored_options(node):
        operator.builtinOptionsType, operator.builtinOptions = options
    return bytes(flatbuffer_utils.convert_object_to_bytearray(model))


def _tensor(model: Any, tensor: Tensor) -> Any:
    from ai_edge_litert import schema_py_generated as schema

    entry, quantization = schema.TensorT(), schema.QuantizationParametersT()
    entry.name, entry.type = tensor.title.encode(), schema.TensorType.INT8
    entry.shape, entry.buffer = [1, 256] if tensor.data is None else [1], 0
    quantization.scale, quantization.zeroPoint = [tensor.scale], [tensor.zero_point]
    entry.quantization = quantization
    if tensor.data is not None:
        entry.buffer = len(model.buffers)
        model.buffers.append(schema.BufferT())
        model.buffers[-1].data = np.frombuffer(np.ascontiguousarray(tensor.data, np.int8).tobytes(), np.uint8)
    return entry
