"""Conversion of a Keras model to the bytes of a TFLite file, with names that depend on the model alone."""

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgecnn.errors import ExportError, MissingDependencyError
from edgecnn.formats.logit_range import Activation

_ACTIVATIONS: dict[str, Activation] = {"Softmax": "softmax", "Sigmoid": "sigmoid"}  # by TensorFlow's names
_NUMBERED = re.compile(r"edgecnnlayer(\d+)x(_\d+)*")


class Traced:
    """A Keras model as one TensorFlow function without variables.

    TensorFlow numbers scopes by what the process did before. Therefore the layers are numbered while the model is
    traced, and `name` turns the resulting scopes into "layer/operation".

    Attributes:
        model: the Keras model.
        function: the frozen function, from "pixels" to "probabilities".
    """

    def __init__(self, model: Any) -> None:
        tf = _tensorflow()
        from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

        self.model = model
        self._labels = list(_labels(model))
        specification = tf.TensorSpec(model.inputs[0].shape, tf.float32, name="pixels")
        trace = tf.function(lambda pixels: {"probabilities": model(pixels, training=False)})
        with _numbered([layer for layer, _ in self._labels]):
            self.function = convert_variables_to_constants_v2(trace.get_concrete_function(specification))

    def name(self, traced: str) -> str:
        """Return the stable name of a tensor; a fused tensor's parts stay separated by ";"."""
        parts = [self._part(part) for part in traced.split(";")]
        return ";".join(dict.fromkeys(parts))

    @property
    def loops(self) -> bool:
        """True if it has loops, as recurrent layers have."""
        return any(operation.type == "NextIteration" for operation in self.function.graph.get_operations())

    def logits(self, values: NDArray[np.float32]) -> tuple[Activation, NDArray[np.float32]] | None:
        """Return the last activation and its input, float32 (N, classes); None for other activations.

        Args:
            values: float32 (N, height, width, channels), as the model takes them.
        """
        operation = self.function.outputs[0].op
        while operation.type == "Identity":
            operation = operation.inputs[0].op
        activation = _ACTIVATIONS.get(operation.type)
        if activation is None:
            return None
        compute = self.function.prune(self.function.inputs, operation.inputs[0])
        tf = _tensorflow()
        return activation, np.concatenate([compute(tf.constant(value[None])).numpy() for value in values])

    def _part(self, traced: str) -> str:
        if "/" not in traced:
            return traced
        *scopes, operation = traced.split("/")
        numbers = [int(match[1]) for scope in scopes if (match := _NUMBERED.fullmatch(scope))]
        labels = [self._labels[number][1] for number in numbers]
        return "/".join([label for label in labels if label] + [operation])


def convert(traced: Traced, configure: Callable[[Any], None]) -> bytes:
    """Convert to TFLite; `configure` sets the options of the `TFLiteConverter`.

    Raises:
        ExportError: the converter refuses the model; its reason is in the message.
    """
    tf = _tensorflow()
    from tensorflow.lite.python.convert import ConverterError

    converter = tf.lite.TFLiteConverter.from_concrete_functions([traced.function], traced.model)
    configure(converter)
    with tempfile.TemporaryFile() as log:
        try:
            with _redirected(log.fileno()):
                return bytes(converter.convert())
        except (ConverterError, ValueError, RuntimeError, tf.errors.OpError) as error:
            log.seek(0)
            reason = _reason(str(error)) or _reason(log.read().decode("utf-8", "replace"))
            raise ExportError(
                f"the TFLite converter refuses the model: {reason}", advice="use layers that TFLite has operators for"
            ) from error


def _tensorflow() -> Any:
    try:
        import tensorflow as tf
    except ModuleNotFoundError as error:
        raise MissingDependencyError("export to TFLite", "tensorflow", "train") from error
    import keras

    if keras.backend.backend() != "tensorflow":
        raise ExportError(
            f"export to TFLite needs Keras's TensorFlow backend, this process runs '{keras.backend.backend()}'; "
            "repeat the export with KERAS_BACKEND=tensorflow"
        )
    return tf


def _labels(model: Any) -> Iterator[tuple[Any, str]]:
    """Yield every layer once with its part of names, "" for the trained model and for the graph around it."""
    yield model, ""
    seen = {id(model)}
    for layer in model.layers:
        nested = hasattr(layer, "layers")
        yield layer, "" if nested else layer.name
        seen.add(id(layer))
        yield from _inner_labels(layer, seen)


def _inner_labels(parent: Any, seen: set[int]) -> Iterator[tuple[Any, str]]:
    for layer in getattr(parent, "layers", ()):
        if id(layer) not in seen:
            seen.add(id(layer))
            yield layer, layer.name
            yield from _inner_labels(layer, seen)


@contextlib.contextmanager
def _numbered(layers: list[Any]) -> Iterator[None]:
    names = [layer.name for layer in layers]
    try:
        for number, layer in enumerate(layers):
            layer.name = f"edgecnnlayer{number}x"
        yield
    finally:
        for layer, name in zip(layers, names, strict=True):
            layer.name = name


@contextlib.contextmanager
def _redirected(descriptor: int) -> Iterator[None]:
    """Redirect stdout and stderr of C++ and Python to a file; the converter has no option to be silent."""
    sys.stdout.flush()
    sys.stderr.flush()
    saved = [os.dup(stream) for stream in (1, 2)]
    try:
        for stream in (1, 2):
            os.dup2(descriptor, stream)
        yield
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        for stream, copy in zip((1, 2), saved, strict=True):
            os.dup2(copy, stream)
            os.close(copy)


def _reason(text: str) -> str:
    """Return the line of a log with the fault: the first with "error", else the first."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), lines[0] if lines else "")[:300]
