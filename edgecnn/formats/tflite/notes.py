"""Notes on a `.tflite` file: contents that some runtimes refuse, and state that a call keeps."""

from collections.abc import Iterator

from edgecnn.formats.tflite.integer_only import name_places, operands, places
from edgecnn.formats.tflite.values import Graph, Model, Operator, Tensor

_FLEX = "CUSTOM:Flex"
# Kernels that end the process where the input's scale is 2^19 times the output's, or more.
_ABORTING = {
    "ADD": "LiteRT's and TensorFlow Lite Micro's kernels",
    "SQUARED_DIFFERENCE": "LiteRT's kernels",
    "SUB": "TensorFlow Lite Micro's kernels",
}
_LARGEST_RATIO = 1 << 19
_DEAD = 256  # sums are this many steps of the output: all of them are cut off, as a ReLU that is always 0 does

_FLEX_TEXT = (
    "a TensorFlow operator, which only LiteRT's Flex delegate runs; convert again with supported_ops = "
    "[TFLITE_BUILTINS_INT8] alone, or write the layer with built-in operators"
)
_CUSTOM_TEXT = "a custom operator, which runs only where its kernel is registered; build the model without it"
_VARIABLE_TEXT = (
    "a resource variable keeps state from one call to the next, so that an answer depends on the calls before; "
    "TensorFlow Lite Micro runs it, C is not generated for it"
)
_STATE_TEXT = "a variable tensor keeps state from one call to the next, so that an answer depends on the calls before"
_SPARSE_TEXT = (
    "a constant is stored without its zeros (sparse), which neither TensorFlow Lite Micro nor C takes; convert again "
    "without EXPERIMENTAL_SPARSITY"
)
_AXIS_TEXT = (
    "scales lie along a dimension that the tensor has not, as old converters wrote it; LiteRT refuses the file, "
    "TensorFlow Lite Micro runs it (--format tflm-int8, --runtime tflm); convert it again for LiteRT"
)
_ABORT_TEXT = (
    "a dead layer: its output was 0 on all calibration samples, and {} for so tiny a scale end the process; train "
    "again, or take it out"
)
_DEAD_TEXT = (
    "a dead layer: its output was 0 on all calibration samples, so that its scale is tiny; it runs, but says nothing; "
    "train again, or take it out"
)


def notes(model: Model) -> tuple[str, ...]:
    """Return one line for each note, with its operators and tensors, and advice."""
    found = dict[str, list[tuple[str, str, str]]]()
    for place, graph, operator in places(model):
        for text, tensor in (*_of_operator(operator), *_of_tensors(graph, operator), *_of_scales(graph, operator)):
            found.setdefault(text, []).append((place, operator.name, tensor))
    return tuple(_line(text, where) for text, where in found.items())


def _line(text: str, where: list[tuple[str, str, str]]) -> str:
    numbers, kinds, names = (list(dict.fromkeys(filter(None, column))) for column in zip(*where, strict=True))
    tensors = f", tensor '{names[0]}'" + (f" and {len(names) - 1} more" if len(names) > 1 else "") if names else ""
    return f"{name_places(numbers)} ({', '.join(kinds)}){tensors}: {text}"


def _of_operator(operator: Operator) -> Iterator[tuple[str, str]]:
    if operator.name.startswith(_FLEX):
        yield _FLEX_TEXT, ""
    elif operator.name.startswith("CUSTOM"):
        yield _CUSTOM_TEXT, ""
    elif operator.name == "ASSIGN_VARIABLE":
        yield _VARIABLE_TEXT, ""


def _of_tensors(graph: Graph, operator: Operator) -> Iterator[tuple[str, str]]:
    for index in operator.inputs:
        tensor = graph.tensors[index] if index >= 0 else None
        if tensor is None:
            continue
        if tensor.variable:
            yield _STATE_TEXT, _name(tensor)
        if tensor.sparse:
            yield _SPARSE_TEXT, _name(tensor)
        if tensor.scales and tensor.shape and not 0 <= tensor.axis < len(tensor.shape):
            yield _AXIS_TEXT, _name(tensor)


def _of_scales(graph: Graph, operator: Operator) -> Iterator[tuple[str, str]]:
    output = graph.tensors[operator.outputs[0]] if operator.outputs else None
    if output is None or not output.scale:
        return
    inputs = [graph.tensors[index] for index in operator.inputs if index >= 0]
    largest = max((tensor.scale or 0.0 for tensor in inputs), default=0.0)
    pair = operands(graph, operator)
    sums = (pair[0].scale or 0.0) * (pair[1].largest_scale or 0.0) if pair else 0.0
    if operator.name in _ABORTING and largest >= _LARGEST_RATIO * output.scale:
        yield _ABORT_TEXT.format(_ABORTING[operator.name]), _name(output)
    elif sums > _DEAD * output.scale:
        yield _DEAD_TEXT, _name(output)


def _name(tensor: Tensor) -> str:
    return tensor.name[:60]
