"""Keras model files: reading, measurement and writing. No code in them runs, and sizes are checked first."""

import dataclasses
import importlib
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import keras

import edgecnn.models.standardization  # noqa: F401  # registers the package's own layer with Keras
from edgecnn.errors import ModelError, UsageError, one_line
from edgecnn.models import file_kinds, hdf5_file, keras_archive
from edgecnn.models.budget import without_weights
from edgecnn.models.cost import measure
from edgecnn.models.reproducible_archive import rewrite
from edgecnn.models.stored_config import StoredConfig
from edgecnn.system.files import atomic_path
from edgecnn.types import FileReport, ModelCost, TensorSpec
from edgecnn.types.model_files import Layout

T = TypeVar("T")

_CONTAINERS = {"hdf5": hdf5_file, "zip": keras_archive}
_MIN_WEIGHT_BITS = 4  # int4 quantization is the smallest that Keras writes

# Exceptions of Keras, none of them documented, for a configuration or weights that do not fit.
_KERAS_ERRORS = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, MemoryError, OSError, RuntimeError,
    TypeError, ValueError,
)  # fmt: skip


def load_model(path: Path, custom_objects: Sequence[str] = ()) -> keras.Model:
    """Load a `.keras` or `.h5` file for inference: in safe mode, not compiled, sizes checked before any is allocated.

    A model of another precision, such as mixed float16, becomes one that computes in float32.

    Args:
        path: the file.
        custom_objects: layers and functions that Keras does not know, as "module:name"; the modules are imported.

    Raises:
        ModelError: not a whole file of Keras, code or unknown layers in it, weights that do not belong to it or are
            quantized.
        UsageError: an entry of `custom_objects` that cannot be imported.
    """
    file = _File.opened(path, custom_objects, whole=True)
    parameters = file.measured(_parameters)
    if parameters * _MIN_WEIGHT_BITS > file.contents.weight_bytes * 8:
        raise ModelError(
            f"{path} describes {parameters:,} weights but holds {file.contents.weight_bytes:,} bytes of them",
            advice="get the file again",
        )
    model = file.with_plain_errors(lambda: file.container.load(path, file.contents.config, file.known))
    return file.with_plain_errors(lambda: _in_float32(path, model))


def read_cost(path: Path, custom_objects: Sequence[str] = ()) -> ModelCost:
    """Return the cost of a file's model, from its configuration alone; raises as `load_model` does."""

    def named(model: keras.Model) -> ModelCost:
        try:
            return measure(model)
        except ModelError as error:
            raise ModelError(f"{path}: {error}") from error

    return _File.opened(path, custom_objects).measured(named)


def save_model(model: keras.Model, path: Path) -> None:
    """Write a model for inference, atomically; equal architecture and weights give equal bytes.

    Optimizer and compile settings are left out, and automatic layer names are counted from 0. Plain
    `keras.models.load_model` reads the file.

    Args:
        model: a built model.
        path: the file to write; ends in `.keras`.

    Raises:
        BundleError: the folder cannot be written or the disk is full.
    """
    with atomic_path(path) as temporary:
        model.save(temporary)
        rewrite(temporary)


def report(path: Path, custom_objects: Sequence[str] = ()) -> FileReport:
    """Return a report on a `.keras` or `.h5` file; raises as `load_model` does.

    RAM is in float32 bytes; it and the multiply-accumulates are unknown where the model takes images of any size.
    """
    file = _File.opened(path, custom_objects)

    def described(model: keras.Model) -> FileReport:
        inputs = getattr(model, "inputs", None) or ()  # no weights, no report: `measure` raises the error
        cost = None if any(None in tensor.shape[1:] for tensor in inputs) else measure(model)
        kinds_of_layers = (
            [row.kind for row in cost.layers] if cost else [type(item).__name__ for item in _leaves(model)]
        )
        return FileReport(
            format="keras",
            file=str(path),
            size_bytes=path.stat().st_size,
            inputs=_specs(model.inputs),
            outputs=_specs(model.outputs),
            operators=tuple(Counter(kinds_of_layers).most_common()),
            tensor_types=tuple(Counter(str(weight.dtype) for weight in model.weights).most_common()),
            quantization="none",
            parameters=_parameters(model),
            macs=cost.macs if cost else None,
            ram_bytes=4 * cost.ram_bytes if cost else None,
            integer_only=False,
            integer_only_reason="a Keras model computes in floating point",
            contract=None,
            class_names=(),
            metadata=file.contents.metadata,
        )

    return file.measured(described)


@dataclasses.dataclass(frozen=True, slots=True)
class _File:
    """A model file of Keras whose configuration was read, before anything is built.

    Attributes:
        path: of the file.
        container: module that reads its kind, `keras_archive` or `hdf5_file`.
        contents: its configuration and sizes.
        known: classes and functions that Keras does not know, by name.
    """

    path: Path
    container: Any
    contents: StoredConfig
    known: dict[str, Any]

    @classmethod
    def opened(cls, path: Path, custom_objects: Sequence[str], *, whole: bool = False) -> "_File":
        known = _imported(custom_objects)
        container = _CONTAINERS[file_kinds.container_of(path)]
        return cls(path, container, container.read(path, whole=whole), known)

    def measured(self, measurement: Callable[[keras.Model], T]) -> T:
        """Return the result of a measurement of the model, built without memory for its weights."""
        return self.with_plain_errors(lambda: without_weights(lambda: measurement(self._skeleton())))

    def with_plain_errors(self, work: Callable[[], T]) -> T:
        """Return the result of `work`; raises ModelError in place of an exception of Keras about the file."""
        try:
            return work()
        except _KERAS_ERRORS as error:
            explained = _explain(self.path, self.contents.keras_version, str(error), type(error).__name__)
            raise ModelError(explained) from error

    def _skeleton(self) -> keras.Model:
        model = self.container.build(self.contents.config, self.known)
        if not isinstance(model, keras.Model):
            kind = type(model).__name__
            raise ModelError(
                f"{self.path} holds {kind}, not a model", advice="save the model with model.save('x.keras')"
            )
        return model


def _explain(path: Path, version: str, said: str, kind: str) -> str:
    """Return a plain message for an exception of Keras about a file.

    Args:
        path: the file.
        version: of the Keras that wrote it.
        said: message of Keras.
        kind: of the exception.
    """
    unknown = re.search(r"(?:Could not locate (?:class|function)|Unknown layer:) '([^']*)'", said)
    if "safe_mode=False" in said:
        return f"{path} carries Python code, such as a Lambda layer, which is not run; build the model without it"
    name = one_line(unknown[1]) if unknown else ""
    if version.startswith("2.") and (path.suffix == ".keras" or name in file_kinds.NOT_IN_KERAS_3):
        return file_kinds.keras_2_advice(path, version, f"{name}, which Keras 3 does not have")
    if unknown and path.suffix != ".keras" and _is_operation(name):
        return (
            f"{path} lacks what Keras 3 needs to build the operation {name}; save the model with model.save('x.keras')"
        )
    if unknown:
        return f"{path} uses {name!r}, which Keras does not know; name its module: --custom-objects module:{name}"
    cause = one_line(said.rpartition("Exception encountered: ")[2]) or kind  # the whole configuration stands before it
    return f"{path} is not a model that Keras can build: {cause}"


def _is_operation(name: str) -> bool:
    """Return whether a name is an operation's: Keras writes those into `.h5` files and cannot read them."""
    return any(
        item.__name__ == name and item.__module__.startswith("keras.") for item in keras.Operation.__subclasses__()
    )


def _parameters(model: keras.Model) -> int:
    return sum(math.prod(weight.shape) for weight in model.weights)


def _leaves(model: keras.Model) -> list[Any]:
    return [layer for layer in model._flatten_layers(include_self=False) if not isinstance(layer, keras.Model)]


def _in_float32(path: Path, model: keras.Model) -> keras.Model:
    layers = list(model._flatten_layers())
    if any(getattr(layer, "quantization_mode", None) for layer in layers):
        raise ModelError(f"{path} was quantized by Keras", advice="give the model as it was before quantize()")
    if all(layer.compute_dtype == "float32" or not layer.weights for layer in layers):
        return model

    def copy(layer: Any) -> Any:  # an operation such as relu has no dtype of its own
        config = layer.get_config()
        return type(layer).from_config({**config, "dtype": "float32"} if "dtype" in config else config)

    plain = keras.models.clone_model(model, clone_function=copy, recursive=True)
    plain.set_weights(model.get_weights())
    for layer in plain._flatten_layers():
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()  # Normalization computes with constants that must be derived from its weights
    return plain


def _imported(entries: Sequence[str]) -> dict[str, Any]:
    """Import "module:name" entries; the working folder is searched last."""
    known = {}
    sys.path.append(str(Path.cwd()))
    try:
        for entry in entries:
            module, colon, name = entry.partition(":")
            if not (module and colon and name) or module.startswith("."):
                raise UsageError(f"--custom-objects takes module:name, not {entry!r}")
            known[name] = getattr(importlib.import_module(module), name)
            if not callable(known[name]):
                raise UsageError(
                    f"--custom-objects {entry} is a {type(known[name]).__name__}", advice="give a class or function"
                )
    except (ImportError, AttributeError, SyntaxError, ValueError) as error:
        raise UsageError(
            f"--custom-objects {entry}: {one_line(error)}", advice="give module:name of a class or function"
        ) from error
    finally:
        sys.path.pop()
    return known


def _specs(tensors: Sequence[Any]) -> tuple[TensorSpec, ...]:
    first = keras.config.image_data_format() == "channels_first"
    layouts: dict[int, Layout] = {4: "NCHW" if first else "NHWC", 2: "NC"}
    return tuple(
        TensorSpec(tensor._keras_history.operation.name, str(tensor.dtype), shape, layouts.get(len(shape), "other"))
        for tensor in tensors
        for shape in [tuple(tensor.shape)]
    )
