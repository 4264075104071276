"""Generated C++ that makes an interpreter and accesses its tensors of any type."""

from collections.abc import Sequence

from edgecnn.types import TensorSpec

# The member of `TfLiteTensor::data` that points to values of a type.
FIELDS = {
    "int8": "int8",
    "uint8": "uint8",
    "int16": "i16",
    "int32": "i32",
    "int64": "i64",
    "float32": "f",
    "bool": "b",
}
KNOWN = ", ".join(FIELDS)
_PLAIN = "tflite::MicroInterpreter interpreter(model, resolver, arena, sizeof(arena));"
_KEEPING = """\
tflite::MicroAllocator *allocator = tflite::MicroAllocator::Create(arena, sizeof(arena));
tflite::MicroResourceVariables *variables = tflite::MicroResourceVariables::Create(allocator, {});
tflite::MicroInterpreter interpreter(model, resolver, allocator, variables);"""
_INCLUDES = (
    '\n#include "tensorflow/lite/micro/micro_allocator.h"',
    '\n#include "tensorflow/lite/micro/micro_resource_variable.h"',
)


def facts(inputs: Sequence[TensorSpec], outputs: Sequence[TensorSpec], variables: int) -> dict[str, str]:
    """Return the values of the templates' placeholders.

    Args:
        inputs: of the model.
        outputs: likewise.
        variables: how many resource variables the model has; they lie in the arena too.
    """
    lines = (_KEEPING.format(variables) if variables else _PLAIN).splitlines()
    return {
        "allocator_include": _INCLUDES[0] if variables else "",
        "variable_include": _INCLUDES[1] if variables else "",
        "interpreter": "\n".join(f"  {line}" for line in lines),
        "static_interpreter": "\n".join(f"static {line}" for line in lines),
        "fills": "\n".join(
            f"  fill(interpreter.input({n}), {_data('input', n, one)});" for n, one in enumerate(inputs)
        ),
        "prints": "\n".join(
            f"  print({n}, interpreter.output({n}), {_data('output', n, one)});" for n, one in enumerate(outputs)
        ),
        "input_data": _data("input", 0, inputs[0]),
        "output_data": _data("output", 0, outputs[0]),
    }


def _data(what: str, number: int, tensor: TensorSpec) -> str:
    return f"interpreter.{what}({number})->data.{FIELDS[tensor.dtype]}"
