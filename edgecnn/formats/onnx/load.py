"""A safe reader of any `.onnx` file, and an index over its main graph."""

import dataclasses
import math
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import Any

from edgecnn.errors import ModelError, one_line
from edgecnn.system.files import check_regular

_LARGEST_FILE = (2 << 30) - 1  # a protobuf message, which is what an .onnx file is, cannot be larger
_NUMPY_NAMES = {"float": "float32", "double": "float64"}


@dataclasses.dataclass(frozen=True, slots=True)
class View:
    """The main graph of a model, indexed.

    Attributes:
        model: the `ModelProto`.
        nodes: nodes of the main graph, in the file's order.
        producers: the node that writes a tensor, by name.
        consumers: the nodes that read a tensor, by name.
        constants: shapes of initializers and outputs of Constant, by name.
        types: numpy names of element types, by name, as far as they can be inferred.
        shapes: shapes with a dynamic batch counted as 1; None for any other dynamic dimension.
        inputs: names of the inputs that are no initializers.
        outputs: names of the outputs.
    """

    model: Any
    nodes: tuple[Any, ...]
    producers: dict[str, Any]
    consumers: dict[str, list[Any]]
    constants: dict[str, tuple[int, ...]]
    types: dict[str, str]
    shapes: dict[str, tuple[int | None, ...]]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]

    def elements(self, tensor: str) -> int | None:
        """Return the number of elements of a tensor at a batch of 1; None if it is unknown."""
        shape = self.shapes.get(tensor)
        if shape is None or any(size is None for size in shape):
            return None
        return math.prod(size or 0 for size in shape)


def load(path: Path) -> Any:
    """Read an `.onnx` file into a `ModelProto` that passed the ONNX checker; external data is not read.

    Raises:
        ModelError: the file is missing, empty, over 2 GiB, damaged, not ONNX, newer than the installed onnx package, or
            refers to external data outside its folder.
    """
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]

    content = _content(path)
    model = onnx.ModelProto()
    try:
        model.ParseFromString(content)
    except DecodeError as error:
        raise ModelError(f"{path} is not an ONNX file, or is damaged", advice="export or download it again") from error
    if not model.graph.node:
        raise ModelError(f"{path} is not an ONNX model: it has no operators", advice="export or download it again")
    if not _check_external_data(path, model):
        try:
            onnx.checker.check_model(_with_shapes(model))
        except (onnx.checker.ValidationError, RuntimeError, ValueError) as error:
            raise ModelError(
                f"{path} is damaged or not valid ONNX: {one_line(error)}", advice="export it again"
            ) from error
    return model


def view(model: Any) -> View:
    """Index the main graph of a model and infer shapes and types; the model is left as it is."""
    graph = _inferred(model).graph
    constants = _constant_shapes(graph)
    types = {item.name: type_name(item.data_type) for item in graph.initializer}
    shapes: dict[str, tuple[int | None, ...]] = dict(constants)
    for info in (*graph.input, *graph.output, *graph.value_info):
        types.setdefault(info.name, type_name(info.type.tensor_type.elem_type))
        if info.type.tensor_type.HasField("shape"):
            shapes.setdefault(info.name, shape_of(info))
    consumers: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in dict.fromkeys(node.input):
            consumers.setdefault(name, []).append(node)
    return View(
        model,
        tuple(graph.node),
        {name: node for node in graph.node for name in node.output},
        consumers,
        constants,
        types,
        shapes,
        tuple(item.name for item in graph.input if item.name not in constants),
        tuple(item.name for item in graph.output),
    )


def _constant_shapes(graph: Any) -> dict[str, tuple[int, ...]]:
    """Return the shapes of initializers and outputs of Constant, by name."""
    shapes = {item.name: tuple(item.dims) for item in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.output and node.attribute and node.attribute[0].HasField("t"):
            shapes[node.output[0]] = tuple(node.attribute[0].t.dims)
    return shapes


def shape_of(info: Any) -> tuple[int | None, ...]:
    """Return the dimensions of a `ValueInfoProto`, None for dynamic ones."""
    sizes = info.type.tensor_type.shape.dim
    return tuple(size.dim_value if size.HasField("dim_value") and size.dim_value >= 0 else None for size in sizes)


def type_name(element: int) -> str:
    """Return the numpy name of an ONNX element type."""
    import onnx

    names = onnx.TensorProto.DataType
    name = names.Name(element).lower() if element in names.values() else "undefined"
    return _NUMPY_NAMES.get(name, name)


def _content(path: Path) -> bytes:
    """Read a regular file of at most 2 GiB; raises ModelError."""
    try:
        check_regular(path)
        size = path.stat().st_size
        if not 0 < size <= _LARGEST_FILE:
            raise ModelError(
                f"{path} has {size} bytes; an ONNX file has 1 byte to 2 GiB", advice="export or download it again"
            )
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}", advice="check the path") from error


def _with_shapes(model: Any) -> Any:
    """Return a copy with a shape at each input and output: the checker requires one, runtimes do not."""
    import onnx

    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for info in (*copy.graph.input, *copy.graph.output):
        if info.type.HasField("tensor_type"):
            info.type.tensor_type.shape.SetInParent()
    return copy


def _inferred(model: Any) -> Any:
    """Return a copy with inferred shapes and types, at a batch of 1."""
    import onnx

    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    del copy.graph.value_info[:]  # shapes are inferred anew, for one sample
    for info in copy.graph.input:
        sizes = info.type.tensor_type.shape.dim
        if sizes and not sizes[0].HasField("dim_value"):
            sizes[0].dim_value = 1
    try:
        return onnx.shape_inference.infer_shapes(copy, data_prop=True)
    except (onnx.shape_inference.InferenceError, RuntimeError, ValueError):
        return copy  # with the shapes of inputs and outputs that the file declares


def _check_external_data(path: Path, model: Any) -> bool:
    """Return whether the model has external data, all of it inside its folder.

    Raises:
        ModelError: a location is absolute, leaves the folder by "..", or is a link to outside.
    """
    import onnx

    folder = path.parent.resolve()
    found = False
    for tensor in _tensors(model):
        if tensor.data_location != onnx.TensorProto.EXTERNAL:
            continue
        found = True
        location = next((entry.value for entry in tensor.external_data if entry.key == "location"), "")
        if not _inside(folder, location):
            raise ModelError(
                f"{path} refers to external data outside its folder: {location[:120]!r}; it is not read",
                advice="get a file whose data lies beside it",
            )
    return found


def _inside(folder: Path, location: str) -> bool:
    """Return whether a location, on Linux and on Windows, lies inside a folder once links are resolved."""
    windows = PureWindowsPath(location)  # splits at both kinds of slash
    if not location or "\0" in location or windows.drive or windows.root or ".." in windows.parts:
        return False
    try:
        return (folder / location).resolve().is_relative_to(folder)
    except (OSError, RuntimeError):  # too long a name, a loop of links
        return False


def _tensors(message: Any) -> Iterator[Any]:
    """Yield every TensorProto in a message, however deep: initializers, attributes, subgraphs, functions."""
    import onnx

    waiting = [message]
    while waiting:
        current = waiting.pop()
        if isinstance(current, onnx.TensorProto):
            yield current
            continue
        for field, value in current.ListFields():
            if field.message_type is not None:
                waiting += [value] if hasattr(value, "ListFields") else list(value)
